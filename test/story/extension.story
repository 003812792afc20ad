story The sixty days are extended once, by at most thirty, before they run out
after accepted
handler.housing accept -> already_accepted regulation_2022.23
head.housing extend {"days": 30, "reason": "要鉴定。"} -> extension_not_requested regulation_2022.34
handler.housing request_extension {"days": 31, "reason": "要鉴定。"}
    -> invalid_fields regulation_2022.34 days:out_of_range
day 2026-11-09
handler.housing request_extension {"days": 30, "reason": "要等第三方鉴定。"}
handler.housing request_extension {"days": 30, "reason": "再申请。"}
    -> extension_already_requested regulation_2022.34
duties issue_opinion housing 2026-11-09
head.housing extend {"days": 30, "reason": "情况复杂，同意。"}
duties issue_opinion housing 2026-12-09
handler.housing request_extension {"days": 30, "reason": "还要。"} -> extended_already regulation_2022.34
