story One organ leads, others write their parts, and the term runs on whoever is late
after accepted
day 2026-09-11
handler.housing ask_assistance {"organ_id": "@housing", "part": "自己写", "due_on": "2026-09-30"}
    -> invalid_fields regulation_2022.24 organ_id:same_organ
handler.housing ask_assistance {"organ_id": "@land", "part": "核对宗地图和登记", "due_on": "2026-09-11"}
    -> invalid_fields regulation_2022.24 due_on:too_early
hidden handler.land
handler.housing ask_assistance {"organ_id": "@land", "part": "核对宗地图和登记", "due_on": "2026-09-24"}
handler.housing ask_assistance {"organ_id": "@environment", "part": "监测渗水水质", "due_on": "2026-10-15"}
handler.housing ask_assistance {"organ_id": "@land", "part": "再来一份", "due_on": "2026-09-28"}
    -> invalid_fields regulation_2022.24 organ_id:duplicate
seen handler.land handler.environment handler.housing
duties assist land 2026-09-24; assist environment 2026-10-15; issue_opinion housing 2026-11-09
in 33 duties assist land 2026-09-24; issue_opinion housing 2026-10-10; assist environment 2026-10-15
handler.housing assist {"text": "我来写。"} -> no_assistance_is_asked regulation_2022.24
day 2026-09-22
handler.land assist {"text": "宗地登记在小区名下，屋面为共有部分。"}
handler.land assist {"text": "再写一份。"} -> no_assistance_is_asked regulation_2022.24
seen handler.land
duties assist environment 2026-10-15; issue_opinion housing 2026-11-09
in 33 duties issue_opinion housing 2026-10-10; assist environment 2026-10-15
day 2026-10-20
# What is overdue is the part that is missing, not the opinion.
duties assist environment 2026-10-15; issue_opinion housing 2026-11-09
in 33 duties issue_opinion housing 2026-10-10; assist environment 2026-10-15
handler.housing propose_opinion {"answers": [{"request": 1, "result": "support",
    "fact": "屋面为共有部分，防水层已坏。", "articles": ["regulation_2022.32"], "text": "月底前修好。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
duties none
handler.environment assist {"text": "水质合格。"} -> no_assistance_is_asked regulation_2022.24
