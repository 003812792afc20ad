story A visit that skips levels is registered, guided, and the lower organ is informed
day 2026-09-01
clerk registers first {"channel": "visit", "raised_at": "province", "subject": "宅基地界址"}
hidden handler.willow
sorter guide {"organ_id": "@willow", "text": "请到柳湾镇政府提出，该镇已知悉。"}
state declined
duties none
seen handler.willow head.willow
sorter guide {"organ_id": "@willow", "text": "再说一次。"} -> declined_already regulation_2022.20
sorter close {"ground": "told_where_to_turn"}
clerk registers near {"channel": "visit", "raised_at": "county", "subject": "宅基地界址"}
sorter guide {"organ_id": "@willow", "text": "请到镇里。"} -> skips_no_level regulation_2022.20
clerk registers letter {"channel": "letter", "raised_at": "province", "subject": "宅基地界址"}
sorter guide {"organ_id": "@willow", "text": "请到镇里。"} -> skips_no_level regulation_2022.20
