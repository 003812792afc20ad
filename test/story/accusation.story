story An accusation is sealed, kept by the discipline body and never reaches the accused
day 2026-09-01
clerk registers first {"kind": "accusation", "subject": "收钱办证",
    "complained_of": [{"organ_id": "@housing", "person_name": "顾某", "officer_id": "@officer:head.housing"}]}
duties pass_on discipline 2026-09-16
in 33 duties pass_on discipline 2026-09-08
seen discipline discipline.second
hidden clerk sorter head.office supervisor leader writer archivist admin security auditor
hidden handler.housing head.housing handler.land reviewer.city clerk.other
sorter screen {"kind": "accusation", "category": "urban_rural.property_service"} -> not_found
discipline refer {"to_organ_id": "@police"} -> not_screened regulation_2022.31
discipline screen {"kind": "accusation", "category": "urban_rural.property_service"}
discipline refer {"to_organ_id": "@housing"} -> conflict_of_interest regulation_2022.30
discipline assign {"to_organ_id": "@housing.station", "report_due_on": "2026-10-20"}
    -> conflict_of_interest regulation_2022.30
discipline assign {"to_organ_id": "@police", "report_due_on": "2026-10-20", "extract": ""}
    -> invalid_fields regulation_2022.30 extract:required
# What the handling organ needs is written anew: it is shown neither the words of the accusation nor its subject.
discipline assign {"to_organ_id": "@police", "report_due_on": "2026-10-20",
    "extract": "反映办证窗口有人收受财物，请核查今年的办证台账。"}
seen discipline handler.police head.police
hidden handler.housing head.housing handler.station head.office
handler.police screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
    -> outside_mandate regulation_2022.30
clerk registers other {}
clerk registers mixed {"matter_id": "@matter:other", "kind": "accusation"} -> cannot_join regulation_2022.30
