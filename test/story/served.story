story The opinion is proposed, issued by another person and served
after accepted
day 2026-09-21
# How far it has come may be learnt on the way (Art. 18).
handler.housing report_progress {"text": "已到现场查看，联系维修单位报价。"}
handler.housing propose_opinion {"answers": [{"request": 1, "result": "support",
    "fact": "楼顶防水层年久失修。", "articles": ["regulation_2022.32"], "text": "十月底前修好。"}]}
day 2026-09-22
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
state answered
duties none
hidden reviewer.city
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-09-22"}
state reexamination_open
seen reviewer.city
hidden reviewer.province
