story A suggestion is studied and answered, and no remedy follows
day 2026-09-01
clerk registers first {"subject": "建议在桥头设路灯"}
sorter screen {"kind": "suggestion", "category": "urban_rural.utilities"}
sorter refer {"to_organ_id": "@housing"}
handler.housing accept
duties none
# What nobody has answered is not studied and answered (Art. 29).
handler.housing close {"ground": "suggestion_answered"} -> opinion_not_issued regulation_2022.34
handler.housing propose_opinion {"answers": [{"request": 1, "result": "support",
    "fact": "桥头夜间没有照明。", "articles": ["regulation_2022.29"], "text": "已列入今年路灯计划。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
handler.housing serve {"act": "@act:opinion", "method": "electronic", "received_on": "2026-09-01"}
state served
handler.housing request_reexamination {"reason": "太慢。"} -> no_remedy regulation_2022.35
handler.housing close {"ground": "suggestion_answered"}
state closed
clerk registers second {"subject": "建议延长图书馆开放时间"}
sorter screen {"kind": "suggestion", "category": "urban_rural.utilities"}
sorter refer {"to_organ_id": "@housing"}
handler.housing close {"ground": "suggestion_answered"} -> duties_are_open regulation_2022.34
handler.housing notify {"text": "建议已经采纳，下月起延长到晚上八点。"}
handler.housing close {"ground": "suggestion_answered"}
state closed
