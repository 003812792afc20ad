story A completion report is returned for redoing, reported again and agreed to
day 2026-09-01
clerk registers first {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter assign {"to_organ_id": "@housing", "report_due_on": "2026-10-30"}
handler.housing accept
handler.housing propose_opinion {"answers": [{"request": 1, "result": "explanation",
    "fact": "维修资金已经申请。", "articles": ["regulation_2022.32"], "text": "批下来就动工。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-09-01"}
sorter examine_completion {"result": "agreed"} -> not_found
hidden sorter
handler.housing report_completion {"text": "已经答复并送达。"}
duties none
seen sorter
handler.housing examine_completion {"result": "agreed"} -> outside_mandate regulation_2022.22
sorter examine_completion {"result": "returned"} -> invalid_fields regulation_2022.22 reason:required
handler.housing close {"ground": "opinion_served"}
sorter examine_completion {"result": "returned", "reason": "没有说清资金什么时候到位。"}
state reexamination_open
duties report_result housing 2026-10-30
maynot head.office examine_completion no_report_to_examine regulation_2022.22
head.office examine_completion {"result": "agreed"} -> no_report_to_examine regulation_2022.22
handler.housing close {"ground": "opinion_served"} -> report_is_outstanding regulation_2022.34
handler.housing report_completion {"text": "资金九月底到账，十月动工。"}
sorter examine_completion {"result": "agreed"}
duties none
handler.housing close {"ground": "opinion_served"}
# Two assignments, one under the other: each reports to whom it owes it.
clerk registers chain {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter assign {"to_organ_id": "@housing", "report_due_on": "2026-10-30"}
handler.housing assign {"to_organ_id": "@housing.station", "report_due_on": "2026-10-20"}
handler.station decline_to_accept {"ground": "already_being_handled", "reason": "正在办理。"}
sorter examine_completion {"result": "agreed"} -> not_found
handler.station report_completion {"text": "已告知理由。"}
duties report_result housing 2026-10-30
handler.housing examine_completion {"result": "agreed"}
handler.housing report_completion {"text": "下属站已告知理由。"}
handler.housing examine_completion {"result": "agreed"} -> not_found
sorter examine_completion {"result": "agreed"}
duties none
# What is returned may be opened again and answered anew, by a new day.
clerk registers redone {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter assign {"to_organ_id": "@housing", "report_due_on": "2026-10-30"}
handler.housing accept
handler.housing propose_opinion {"answers": [{"request": 1, "result": "no_support",
    "fact": "没有查到。", "articles": ["regulation_2022.32"], "text": "不予支持。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
handler.housing report_completion {"text": "已经答复。"} -> not_served regulation_2022.35
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-09-01"}
handler.housing report_completion {"text": "已经答复并送达。"}
head.housing reopen {"reason": "重新办理。", "ground": "returned_by_superior"} -> nothing_to_reopen regulation_2022.40
sorter examine_completion {"result": "returned", "reason": "没有实地查看。", "report_due_on": "2026-09-01"}
    -> invalid_fields regulation_2022.22 report_due_on:too_early
sorter examine_completion {"result": "returned", "reason": "没有实地查看。", "report_due_on": "2026-11-20"}
head.housing reopen {"reason": "按要求实地查看后重新答复。", "ground": "returned_by_superior"}
duties issue_opinion housing 2026-11-02; report_result housing 2026-11-20
in 33 duties issue_opinion housing 2026-10-08; report_result housing 2026-11-20
