story A matter of the last days of the old regulation keeps it
day 2022-04-20
clerk registers first {}
duties pass_on office 2022-05-05
in 33 duties pass_on office 2022-04-26
sorter refer {"to_organ_id": "@housing"} -> not_screened regulation_2005.21
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
    -> invalid_fields branch:not_allowed
sorter screen {"kind": "appeal", "category": "urban_rural.property_service"}
sorter refer {"to_organ_id": "@housing"}
day 2022-05-20
# No five working days then: the objection is still in time.
may handler.housing object
handler.housing accept
duties issue_opinion housing 2022-07-19
in 33 duties issue_opinion housing 2022-06-20
handler.housing propose_opinion {"answers": [{"request": 1, "result": "support",
    "fact": "楼顶漏水属实。", "articles": ["regulation_2005.32"], "text": "已安排维修。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
handler.housing serve {"act": "@act:opinion", "method": "mail", "received_on": "2022-05-20"}
state reexamination_open
handler.housing request_reexamination {"reason": "没修好。"}
handler.housing request_reexamination {"reason": "没修好。"} -> remedy_already_requested regulation_2005.34
duties decide_reexamination city.review 2022-06-20
