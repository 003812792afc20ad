story A matter is concluded as what it came to, and as nothing else
day 2026-09-01
clerk registers court {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 1}
sorter refer {"to_organ_id": "@housing"}
handler.housing lead_into_procedure {"procedure": "litigation", "organ_name": "县人民法院", "text": "请向法院起诉。"}
head.housing conclude {"kind": "agreement_performed"} -> invalid_fields regulation_2022.36 kind:does_not_fit
head.housing conclude {"kind": "no_remedy_in_time"} -> invalid_fields regulation_2022.36 kind:does_not_fit
head.housing conclude {"kind": "petitioner_gone"} -> invalid_fields regulation_2022.36 kind:does_not_fit
head.housing conclude {"kind": "lawfully_ended_litigation"}
state concluded
clerk registers declined {}
sorter decline_to_accept {"ground": "outside_mandate", "reason": "请向法院提出。"}
head.office conclude {"kind": "lawfully_ended_litigation"} -> invalid_fields regulation_2022.36 kind:does_not_fit
head.office conclude {"kind": "checked_and_confirmed"} -> invalid_fields regulation_2022.36 document:required
head.office conclude {"kind": "checked_and_confirmed", "document": "云泽信复〔2026〕31号"}
state concluded
clerk registers approved {}
sorter decline_to_accept {"ground": "outside_mandate", "reason": "请向法院提出。"}
head.office conclude {"kind": "approved_nationally"} -> invalid_fields regulation_2022.36 document:required
head.office conclude {"kind": "approved_nationally", "document": "国信终字〔2026〕8号"}
state concluded
clerk registers gone {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing accept
head.housing conclude {"kind": "petitioner_gone"} -> opinion_not_issued regulation_2022.36
handler.housing propose_opinion {"answers": [{"request": 1, "result": "support",
    "fact": "查看属实。", "articles": ["regulation_2022.32"], "text": "月底前修好。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-09-01"}
head.housing conclude {"kind": "petitioner_gone"} -> remedy_is_open regulation_2022.36
day 2026-10-30
head.housing conclude {"kind": "petitioner_gone"}
state concluded
