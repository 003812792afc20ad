story What is justified is solved, what is not is explained, and who is in need is told of aid
day 2026-09-01
clerk registers first {"requests": ["修好楼顶", "赔三年误工费"]}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing accept
# A request without its explanation is no answer (Arts. 27, 32).
handler.housing propose_opinion {"answers": [{"request": 1, "result": "support", "fact": "楼顶防水层已坏。",
    "articles": ["regulation_2022.27"], "text": "月底前修好。"}]}
    -> invalid_fields regulation_2022.32 answers:incomplete
handler.housing propose_opinion {"answers": [{"request": 1, "result": "support", "fact": "楼顶防水层已坏。",
    "articles": ["regulation_2022.27"], "text": "月底前修好。"}, {"request": 2, "result": "no_support",
    "fact": "没有误工的凭据。", "articles": ["regulation_2022.27"], "text": "不予支持。可以持凭据另行起诉。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
duties none
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-09-01"}
state reexamination_open
handler.housing notify {"text": "家里困难的，可以到镇民政办申请临时救助。"}
day 2026-10-20
state served
handler.housing close {"ground": "opinion_served"}
state closed
