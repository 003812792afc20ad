story A successor that is accused does not take an accusation, nor keep one that accuses whom it succeeds
day 2026-09-01
clerk registers first {"kind": "accusation", "subject": "收钱办证", "complained_of": [{"organ_id": "@land"}]}
discipline screen {"kind": "accusation", "category": "land.land_taking"}
discipline refer {"to_organ_id": "@housing"}
clerk registers second {"kind": "accusation", "subject": "虚报面积", "complained_of": [{"organ_id": "@housing"}]}
discipline screen {"kind": "accusation", "category": "land.land_taking"}
discipline refer {"to_organ_id": "@land"}
seen handler.land
day 2026-09-03
admin changes_organ {"kind": "merged", "organ_id": "@housing", "successors": [{"organ_id": "@land"}],
    "in_force_from": "2026-09-03", "reason": "机构改革"}
matter first
duties tell_petitioner government 2026-09-16
in 33 duties tell_petitioner government 2026-09-08
seen discipline
hidden handler.land head.land handler.housing head.housing head.office sorter
matter second
duties tell_petitioner government 2026-09-16
in 33 duties tell_petitioner government 2026-09-08
seen discipline
hidden handler.land head.land handler.housing head.housing head.office sorter
discipline refer {"to_organ_id": "@land"} -> outside_mandate regulation_2022.23
