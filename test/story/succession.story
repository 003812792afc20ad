story An organ is merged: its matters go to the successor, no day moves, and nothing can be sent to it
after accepted
day 2026-09-15
sorter changes_organ {"kind": "merged", "organ_id": "@housing", "successors": [{"organ_id": "@land"}],
    "in_force_from": "2026-09-14", "reason": "青禾县机构改革方案"} -> outside_mandate
admin changes_organ {"kind": "merged", "organ_id": "@housing", "successors": [{"organ_id": "@land"}],
    "in_force_from": "2026-09-14", "reason": "青禾县机构改革方案"}
state accepted
duties issue_opinion land 2026-11-09
in 33 duties issue_opinion land 2026-10-10
seen handler.land head.land
hidden handler.housing head.housing
handler.housing registers other {} -> outside_mandate
handler.land ask_assistance {"organ_id": "@housing", "part": "核对图纸", "due_on": "2026-09-30"}
    -> invalid_fields regulation_2022.24 organ_id:ended
clerk registers second {"channel": "visit", "raised_at": "province"}
sorter guide {"organ_id": "@housing", "text": "请到住建局。"} -> invalid_fields regulation_2022.20 organ_id:ended
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"} -> invalid_fields to_organ_id:ended
sorter assign {"to_organ_id": "@housing", "report_due_on": "2026-10-20"} -> invalid_fields to_organ_id:ended
sorter refer {"to_organ_id": "@land"}
handler.land object {"reason": "不归我们。"}
sorter decide_objection {"result": "rejected"}
head.office decide_jurisdiction {"organ_id": "@housing"} -> invalid_fields regulation_2022.24 organ_id:ended
matter first
day 2026-09-21
handler.land propose_opinion {"answers": [{"request": 1, "result": "support",
    "fact": "楼顶防水层年久失修。", "articles": ["regulation_2022.32"], "text": "十月底前修好。"}]}
head.land issue_opinion {"proposal": "@act:opinion_proposal"}
duties none
