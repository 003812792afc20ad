story Reexamination is asked for a day too late, and the matter is concluded
after served
# Served on 22 September: the thirtieth day is Thursday 22 October.
day 2026-10-22
may handler.housing request_reexamination
head.housing conclude {"kind": "no_remedy_in_time"} -> remedy_is_open regulation_2022.36
day 2026-10-23
state served
handler.housing request_reexamination {"reason": "还在漏。"} -> remedy_too_late regulation_2022.35
head.housing conclude {"kind": "three_levels_done"} -> final_review_not_finished regulation_2022.36
head.housing conclude {"kind": "no_remedy_in_time"}
state concluded
duties none
