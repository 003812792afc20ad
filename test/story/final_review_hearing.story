story The time of a hearing is not counted in the final review
after reexamined
day 2026-12-10
reviewer.city request_final_review {"reason": "复查没有看现场。"}
duties decide_final_review province.review 2027-01-11
reviewer.province accept_final_review
day 2026-12-14
reviewer.province appoint_hearing {"held_on": "2026-12-22", "place": "省复核办听证室"}
day 2026-12-22
reviewer.province hold_hearing {"text": "双方到场陈述、质证。"}
# Thirty days end on 9 January; the eight days from 14 to 22 December are not counted: Sunday 17, so Monday 18.
duties decide_final_review province.review 2027-01-18
