story The first four branches lead elsewhere, the fifth has no sixty days
day 2026-09-01
clerk registers wages {"subject": "拖欠工资"}
sorter screen {"kind": "appeal", "category": "labour.wages"} -> invalid_fields regulation_2022.31 branch:required
sorter screen {"kind": "appeal", "category": "labour.wages", "branch": 2}
sorter refer {"to_organ_id": "@labour"}
handler.labour accept -> leads_elsewhere regulation_2022.31
handler.labour lead_into_procedure {"procedure": "litigation", "organ_name": "青禾县人民法院", "text": "可起诉。"}
    -> invalid_fields regulation_2022.31 procedure:not_of_the_branch
handler.labour lead_into_procedure {"procedure": "arbitration", "organ_name": "青禾县劳动人事争议仲裁委员会",
    "text": "一年内可以申请仲裁，带上工资条。"}
state led_away
duties none
handler.labour accept -> led_away_already regulation_2022.23
handler.labour rate {"of": "organ", "grade": "satisfied"}
handler.labour close {"ground": "led_into_procedure"}
state closed
clerk registers smoke {"subject": "夜里排烟"}
sorter screen {"kind": "appeal", "category": "urban_rural.utilities", "branch": 5}
sorter refer {"to_organ_id": "@environment"}
handler.environment request_extension {"days": 5, "reason": "要监测。"} -> not_accepted regulation_2022.34
in 33 handler.environment request_extension {"days": 5, "reason": "要监测。"} -> not_accepted zhejiang_2016.23
handler.environment accept
duties none
handler.environment request_extension {"days": 5, "reason": "要监测。"} -> no_period_to_extend regulation_2022.34
in 33 handler.environment request_extension {"days": 5, "reason": "要监测。"} -> no_period_to_extend zhejiang_2016.23
handler.environment close {"ground": "duty_performed"} -> opinion_not_issued regulation_2022.34
handler.environment propose_opinion {"answers": [{"request": 1, "result": "support",
    "fact": "监测超标。", "articles": ["regulation_2022.31"], "text": "已责令整改。"}]}
head.environment issue_opinion {"proposal": "@act:opinion_proposal"}
handler.environment serve {"act": "@act:opinion", "method": "electronic", "received_on": "2026-09-01"}
state served
handler.environment request_reexamination {"reason": "罚得太轻。"} -> no_remedy regulation_2022.35
