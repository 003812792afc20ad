story Remedies have their order, their organs and their stages
after accepted
handler.housing request_reexamination {"reason": "太慢。"} -> no_remedy regulation_2022.35
handler.housing serve {"act": 4, "method": "mail", "received_on": "2026-09-10"} -> nothing_to_serve regulation_2022.35
head.housing issue_opinion {"proposal": 4} -> opinion_not_proposed regulation_2022.32
head.housing propose_opinion {"answers": [{"request": 1, "result": "no_support",
    "fact": "漏水来自住户自改管道。", "articles": ["regulation_2022.32"], "text": "由住户修复。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"} -> proposer_may_not_issue regulation_2022.32
handler.housing propose_opinion {"answers": [{"request": 1, "result": "no_support",
    "fact": "漏水来自住户自改管道。", "articles": ["regulation_2022.32"], "text": "由住户修复。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
handler.housing propose_opinion {"answers": []} -> opinion_already_issued regulation_2022.32
handler.housing request_reexamination {"reason": "不是我改的。"} -> not_served regulation_2022.35
handler.housing rate {"of": "organ", "grade": "dissatisfied"} -> not_served regulation_2022.21
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-09-10"}
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-09-10"}
    -> served_already regulation_2022.35
handler.housing rate {"of": "organ", "grade": "dissatisfied"}
handler.housing rate {"of": "organ", "grade": "satisfied"} -> rated_already regulation_2022.21
handler.housing request_final_review {"reason": "不是我改的。"}
    -> final_review_comes_after_reexamination regulation_2022.36
reviewer.city accept_reexamination -> remedy_not_requested regulation_2022.35
handler.housing request_reexamination {"reason": "不是我改的。"}
handler.housing request_reexamination {"reason": "不是我改的。"} -> remedy_already_requested regulation_2022.35
reviewer.city decide_reexamination {"result": "upheld", "text": "维持。", "articles": ["regulation_2022.35"]}
    -> remedy_not_accepted regulation_2022.35
reviewer.city decline_reexamination {"ground": "opinion_served"} -> invalid_fields regulation_2022.35 ground:unknown
reviewer.city accept_reexamination
reviewer.city accept_reexamination -> remedy_already_accepted regulation_2022.35
reviewer.city decline_reexamination {"ground": "remedy_not_first_handled"}
    -> remedy_already_accepted regulation_2022.35
reviewer.city decide_reexamination {"result": "redo_ordered", "text": "没有到现场，重新作出。",
    "articles": ["regulation_2022.35"]}
state accepted
duties issue_opinion housing 2026-11-09
in 33 duties issue_opinion housing 2026-10-10
day 2026-10-09
handler.housing propose_opinion {"answers": [{"request": 1, "result": "support",
    "fact": "现场查明是公共管道。", "articles": ["regulation_2022.32"], "text": "由维修资金修复。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"} -> not_served regulation_2022.35
reviewer.city serve {"act": "@act:reexamination_decision", "method": "mail", "received_on": "2026-10-09"}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-10-09"}
state reexamination_open
handler.housing request_reexamination {"reason": "没有说赔多少。"}
reviewer.city.second accept_reexamination
reviewer.city.second decide_reexamination {"result": "changed", "text": "增加赔偿。",
    "articles": ["regulation_2022.35"]}
reviewer.city serve {"act": "@act:reexamination_decision", "method": "mail", "received_on": "2026-10-09"}
reviewer.city request_final_review {"reason": "赔得太少。"}
reviewer.province decline_final_review {"ground": "remedy_not_first_handled"}
state final_review_open
duties none
