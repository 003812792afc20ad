story A hearing that was announced and not held lapses with the answer; those who reexamine announce their own
after accepted
day 2026-09-11
handler.housing appoint_hearing {"held_on": "2026-09-28", "place": "局二楼会议室"}
handler.housing propose_opinion {"answers": [{"request": 1, "result": "no_support",
    "fact": "漏水来自住户自改管道。", "articles": ["regulation_2022.32"], "text": "由住户修复。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-09-11"}
handler.housing request_reexamination {"reason": "没有听我说。"}
reviewer.city accept_reexamination
duties decide_reexamination city.review 2026-10-12
reviewer.city hold_hearing {"text": "开过了。"} -> no_hearing_is_appointed regulation_2022.31
reviewer.city appoint_hearing {"held_on": "2026-09-21", "place": "市信访局"}
day 2026-09-21
reviewer.city hold_hearing {"text": "各方到场陈述。"}
# Only in final review does the clock stand still for a hearing (Art. 36).
duties decide_reexamination city.review 2026-10-12
reviewer.city decide_reexamination {"result": "revoked", "text": "原意见认定事实不清，予以撤销。",
    "articles": ["regulation_2022.35"]}
# Nothing more is owed but the service; what is said in the decision stands, and goes to final review.
duties none
reviewer.city serve {"act": "@act:reexamination_decision", "method": "mail", "received_on": "2026-09-21"}
state final_review_open
