story An organ is split and goes on: matters of some categories go to another one
after accepted
clerk registers second {"subject": "宅基地界址"}
sorter screen {"kind": "appeal", "category": "land.homestead", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
clerk registers third {"subject": "征地补偿"}
sorter screen {"kind": "appeal", "category": "land.land_taking", "branch": 6}
sorter refer {"to_organ_id": "@environment"}
handler.environment accept
handler.environment ask_assistance {"organ_id": "@housing", "part": "核对房屋", "due_on": "2026-09-30"}
day 2026-09-14
admin changes_organ {"kind": "split", "organ_id": "@housing", "successors": [{"organ_id": "@housing"},
    {"organ_id": "@land", "categories": ["land"]}, {"organ_id": "@labour", "categories": ["land.land_taking"]}],
    "in_force_from": "2026-09-14", "reason": "划转土地职责"}
seen handler.labour handler.environment
hidden handler.housing handler.land
handler.labour assist {"text": "房屋在征收红线以内。"}
matter second
duties tell_petitioner land 2026-09-28
in 33 duties tell_petitioner land 2026-09-17
seen handler.land
hidden handler.housing
matter first
seen handler.housing
hidden handler.land
clerk registers fourth {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
