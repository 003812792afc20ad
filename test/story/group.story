story A group's opinion is served on each person, with proof for each
day 2026-09-01
clerk registers many {"channel": "visit", "headcount": 6, "petitioners": [{"name": "钱小川"}, {"name": "吴小岚"},
    {"name": "郑小满"}, {"name": "王小枝"}, {"name": "冯小泉"}, {"name": "陈小禾"}], "representatives": [0, 1, 2, 3, 4, 5]}
    -> invalid_fields regulation_2022.20 representatives:too_many
in 33 clerk registers many {"channel": "visit", "headcount": 6, "petitioners": [{"name": "钱小川"}, {"name": "吴小岚"},
    {"name": "郑小满"}, {"name": "王小枝"}, {"name": "冯小泉"}, {"name": "陈小禾"}], "representatives": [0, 1, 2, 3]}
    -> invalid_fields zhejiang_2016.15 representatives:too_many
clerk registers first {"channel": "visit", "headcount": 8, "joint_letter": true,
    "petitioners": [{"name": "钱小川"}, {"name": "吴小岚"}, {"name": "郑小满"}], "representatives": [0, 1]}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing accept
handler.housing propose_opinion {"answers": [{"request": 1, "result": "support",
    "fact": "查看属实。", "articles": ["regulation_2022.32"], "text": "月底前修好。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-09-01",
    "persons": [{"petition_id": "@petition:1", "petitioner": 0}]}
state answered
handler.housing serve {"act": "@act:opinion", "method": "mail", "received_on": "2026-09-01",
    "persons": [{"petition_id": "@petition:1", "petitioner": 0}]}
    -> invalid_fields regulation_2022.35 persons[0]:duplicate
handler.housing serve {"act": "@act:opinion", "method": "mail", "received_on": "2026-09-01",
    "persons": [{"petition_id": "@petition:1", "petitioner": 3}]}
    -> invalid_fields regulation_2022.35 persons[0]:unknown
day 2026-09-07
handler.housing serve {"act": "@act:opinion", "method": "mail", "received_on": "2026-09-04",
    "persons": [{"petition_id": "@petition:1", "petitioner": 1}, {"petition_id": "@petition:1", "petitioner": 2}]}
state reexamination_open
day 2026-10-08
# Thirty days from the last service, on 4 September, end on Sunday 4 October in the holiday: Thursday the eighth.
clerk request_reexamination {"reason": "没有修好。"} -> not_found
handler.housing request_reexamination {"reason": "没有修好。"}
state in_reexamination
