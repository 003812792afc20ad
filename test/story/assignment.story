story An assignment asks for a report, and the matter waits for it
day 2026-09-01
clerk registers first {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter assign {"to_organ_id": "@housing", "report_due_on": "2026-09-01"}
    -> invalid_fields regulation_2022.22 report_due_on:too_early
sorter assign {"to_organ_id": "@housing", "report_due_on": "2026-10-30"}
state assigned
duties tell_petitioner housing 2026-09-16; report_result housing 2026-10-30
in 33 duties tell_petitioner housing 2026-09-08; report_result housing 2026-10-30
handler.housing accept
handler.housing report_completion {"text": "正在办。"} -> opinion_not_issued regulation_2022.22
handler.housing propose_opinion {"answers": [{"request": 1, "result": "explanation",
    "fact": "维修资金已经申请。", "articles": ["regulation_2022.32"], "text": "批下来就动工。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-09-01"}
duties report_result housing 2026-10-30
handler.housing close {"ground": "opinion_served"} -> report_is_outstanding regulation_2022.34
handler.housing report_completion {"text": "已经答复并送达。"}
handler.housing report_completion {"text": "再报一次。"} -> no_report_is_due regulation_2022.22
duties none
handler.housing close {"ground": "opinion_served"}
state closed
handler.housing report_progress {"text": "又去看了一次。"} -> matter_is_closed regulation_2022.36
clerk withdraw {"reason": "不用再办了。"} -> matter_is_closed regulation_2022.36
maynot archivist archive remedy_is_open regulation_2022.36
archivist archive -> remedy_is_open regulation_2022.36
day 2026-10-08
# The last day of the thirty: closing has taken nothing away.
handler.housing request_reexamination {"reason": "没有动工。"}
state in_reexamination
reviewer.city decline_reexamination {"ground": "remedy_not_first_handled"}
state reexamination_open
