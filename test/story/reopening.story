story What was closed is taken up again for a reason, and answered anew
after served
day 2026-09-23
head.housing reopen {"reason": "有新的事实。", "ground": "new_facts"} -> nothing_to_reopen regulation_2022.40
handler.housing close {"ground": "opinion_served"}
state closed
maynot head.housing extend matter_is_closed regulation_2022.36
head.housing reopen {"reason": "有新的事实。", "ground": "opinion_served"} -> invalid_fields regulation_2022.40 ground:unknown
day 2026-09-28
head.housing reopen {"reason": "施工队没有进场。", "ground": "opinion_not_carried_out"}
state accepted
# Sixty days from 28 September end on Friday 27 November.
duties issue_opinion housing 2026-11-27
in 33 duties issue_opinion housing 2026-10-28
handler.housing propose_opinion {"answers": [{"request": 1, "result": "support",
    "fact": "施工队没有进场。", "articles": ["regulation_2022.32"], "text": "十月十五日进场。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-09-28"}
state reexamination_open
clerk registers other {}
sorter decline_to_accept {"ground": "outside_mandate", "reason": "请向法院提出。"}
sorter close {"ground": "told_where_to_turn"}
head.office reopen {"reason": ""} -> invalid_fields regulation_2022.40 reason:required
head.office reopen {"reason": "属于本单位，应当办理。"}
state registered
duties pass_on office 2026-10-13
in 33 duties pass_on office 2026-10-10
