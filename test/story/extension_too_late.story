story An extension is asked for after the sixty days have run out
after accepted
day 2026-11-10
handler.housing request_extension {"days": 30, "reason": "要鉴定。"} -> period_has_ended regulation_2022.34
duties issue_opinion housing 2026-11-09
