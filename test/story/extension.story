story The sixty days are extended once, by at most thirty, before they run out
# In Zhejiang thirty days grow by at most sixty.
after accepted
handler.housing accept -> already_accepted regulation_2022.23
head.housing extend {"days": 30, "reason": "要鉴定。"} -> extension_not_requested regulation_2022.34
in 33 head.housing extend {"days": 60, "reason": "要鉴定。"} -> extension_not_requested zhejiang_2016.23
handler.housing request_extension {"days": 31, "reason": "要鉴定。"}
    -> invalid_fields regulation_2022.34 days:out_of_range
in 33 handler.housing request_extension {"days": 61, "reason": "要鉴定。"}
    -> invalid_fields zhejiang_2016.23 days:out_of_range
day 2026-11-09
in 33 day 2026-10-10
handler.housing request_extension {"days": 30, "reason": "要等第三方鉴定。"}
in 33 handler.housing request_extension {"days": 60, "reason": "要等第三方鉴定。"}
handler.housing request_extension {"days": 30, "reason": "再申请。"}
    -> extension_already_requested regulation_2022.34
in 33 handler.housing request_extension {"days": 30, "reason": "再申请。"}
    -> extension_already_requested zhejiang_2016.23
duties issue_opinion housing 2026-11-09
in 33 duties issue_opinion housing 2026-10-10
head.housing extend {"days": 30, "reason": "情况复杂，同意。"}
in 33 head.housing extend {"days": 60, "reason": "情况复杂，同意。"}
duties issue_opinion housing 2026-12-09
in 33 duties issue_opinion housing 2026-12-09
handler.housing request_extension {"days": 30, "reason": "还要。"} -> extended_already regulation_2022.34
in 33 handler.housing request_extension {"days": 30, "reason": "还要。"} -> extended_already zhejiang_2016.23
clerk registers other {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing accept
head.housing request_extension {"days": 10, "reason": "要鉴定。"}
head.housing extend {"days": 10, "reason": "同意。"} -> proposer_may_not_extend regulation_2022.34
in 33 head.housing extend {"days": 10, "reason": "同意。"} -> proposer_may_not_extend zhejiang_2016.23
