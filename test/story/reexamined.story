story Reexamination is asked for, accepted, decided and served
after served
handler.housing rate {"of": "organ", "grade": "dissatisfied", "text": "没有说哪天开工。"}
day 2026-10-20
handler.housing request_reexamination {"reason": "还在漏，没有开工。"}
state in_reexamination
# 30 days from 20 October end on Thursday 19 November.
duties decide_reexamination city.review 2026-11-19
reviewer.city accept_reexamination
day 2026-11-10
reviewer.city decide_reexamination {"result": "upheld", "text": "原意见事实清楚。",
    "articles": ["regulation_2022.35"]}
state in_reexamination
hidden reviewer.province
reviewer.city serve {"act": "@act:reexamination_decision", "method": "mail", "received_on": "2026-11-10"}
state final_review_open
seen reviewer.province
