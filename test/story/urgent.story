story What is grave or urgent is reported at once to those who lead the level
day 2026-09-01
clerk registers first {"subject": "楼顶大块脱落"}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
hidden leader
sorter report_urgent {"organ_ids": ["@land"], "text": "楼下是学校门口。"}
    -> invalid_fields regulation_2022.25 organ_ids:incomplete
sorter report_urgent {"organ_ids": [], "text": "楼下是学校门口。"}
    -> invalid_fields regulation_2022.25 organ_ids:required
sorter report_urgent {"organ_ids": ["@committee", "@committee"], "text": "楼下是学校门口。"}
    -> invalid_fields regulation_2022.25 organ_ids[1]:duplicate
sorter refer {"to_organ_id": "@housing"}
handler.land report_urgent {"organ_ids": ["@government"], "text": "楼下是学校门口。"} -> not_found
handler.housing report_urgent {"organ_ids": ["@committee", "@government"], "text": "楼下是学校门口。",
    "measures": "已经拉起警戒，请学校改走北门。"}
seen leader
hidden handler.land sorter.city head.city
# Who has been told counts; the office above, the national one and the department in charge see what they are told.
handler.housing report_urgent {"organ_ids": ["@city.office", "@land"], "text": "围观的人增多，请协助。"}
seen leader sorter.city head.city handler.land head.land
hidden clerk.city handler.labour
state referred
# The term runs on as it did.
duties tell_petitioner housing 2026-09-16
in 33 duties tell_petitioner housing 2026-09-08
clerk registers accusing {"kind": "accusation", "subject": "护堤款去向不明", "complained_of": [{"organ_id": "@government"}]}
head.office report_urgent {"organ_ids": ["@committee", "@government"], "text": "有人准备去省里。"} -> not_found
