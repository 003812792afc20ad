story A hearing is offered, announced seven days ahead, and held
after accepted
day 2026-09-11
handler.housing hold_hearing {"text": "已经开过。"} -> no_hearing_is_appointed regulation_2022.31
handler.housing offer_hearing {"text": "可以要求举行听证。"}
handler.housing appoint_hearing {"held_on": "2026-09-17", "place": "局二楼会议室"}
    -> invalid_fields regulation_2022.31 held_on:too_early
handler.housing appoint_hearing {"held_on": "2026-09-18", "place": "局二楼会议室"}
handler.housing appoint_hearing {"held_on": "2026-09-28", "place": "局二楼会议室"}
    -> hearing_is_appointed regulation_2022.31
handler.housing hold_hearing {"text": "提前开了。"} -> invalid_fields regulation_2022.31 on:too_early
day 2026-09-18
handler.housing hold_hearing {"text": "各方到场，围绕维修资金陈述。"}
# In first handling no statute lets the clock stand still for a hearing.
duties issue_opinion housing 2026-11-09
in 33 duties issue_opinion housing 2026-10-10
handler.housing propose_opinion {"answers": [{"request": 1, "result": "support",
    "fact": "听证后查明。", "articles": ["regulation_2022.32"], "text": "月底前修好。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
maynot handler.housing appoint_hearing nothing_to_hear regulation_2022.31
handler.housing offer_hearing {"text": "还可以听证。"} -> nothing_to_hear regulation_2022.31
