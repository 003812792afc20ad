story An extension is asked for after the sixty days have run out
after accepted
day 2026-11-10
in 33 day 2026-10-11
handler.housing request_extension {"days": 30, "reason": "要鉴定。"} -> period_has_ended regulation_2022.34
in 33 handler.housing request_extension {"days": 30, "reason": "要鉴定。"} -> period_has_ended zhejiang_2016.23
duties issue_opinion housing 2026-11-09
in 33 duties issue_opinion housing 2026-10-10
