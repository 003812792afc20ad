story A matter goes from registration through every level to the archive
after reexamined
day 2026-12-10
reviewer.city request_final_review {"reason": "复查没有看现场。"}
state in_final_review
# 30 days from 10 December end on Saturday 9 January 2027, so on Monday the eleventh.
duties decide_final_review province.review 2027-01-11
maynot head.housing conclude remedy_is_pending regulation_2022.36
head.housing conclude {"kind": "three_levels_done"} -> remedy_is_pending regulation_2022.36
reviewer.province decide_final_review {"result": "upheld", "text": "维持。", "articles": ["regulation_2022.36"]}
    -> remedy_not_accepted regulation_2022.36
reviewer.province decline_final_review {"ground": "opinion_served"} -> invalid_fields regulation_2022.36 ground:unknown
reviewer.province accept_final_review
reviewer.province accept_final_review -> remedy_already_accepted regulation_2022.36
day 2026-12-28
reviewer.province decide_final_review {"result": "upheld", "text": "查过全卷，维持复查意见。",
    "articles": ["regulation_2022.36"]}
reviewer.province conclude {"kind": "three_levels_done"} -> not_served regulation_2022.36
reviewer.province serve {"act": "@act:final_review_decision", "method": "mail", "received_on": "2026-12-28"}
state served
reviewer.city request_final_review {"reason": "再看一次。"} -> remedy_already_requested regulation_2022.36
reviewer.province conclude {"kind": "three_levels_done"}
state concluded
seen archivist
archivist archive {"volume": "2026-30-0001"}
state archived
archivist archive -> matter_is_closed regulation_2022.36
