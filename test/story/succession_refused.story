story A change of organs that cannot be is refused, field by field
day 2026-09-15
admin changes_organ {"kind": "abolished", "organ_id": "@housing", "successors": [], "in_force_from": "2026-09-14",
    "reason": "撤销"} -> invalid_fields regulation_2022.24 successors:required
admin changes_organ {"kind": "split", "organ_id": "@housing", "successors": [{"organ_id": "@housing"}],
    "in_force_from": "2026-09-14", "reason": "分立"} -> invalid_fields regulation_2022.24 successors:required
admin changes_organ {"kind": "abolished", "organ_id": "@housing", "successors": [{"organ_id": "@housing"}],
    "in_force_from": "2026-09-14", "reason": "撤销"} -> invalid_fields regulation_2022.24 successors[0].organ_id:same_organ
admin changes_organ {"kind": "merged", "organ_id": "@officer:admin", "successors": [{"organ_id": "@officer:clerk"}],
    "in_force_from": "2026-09-14", "reason": "合并"}
    -> invalid_fields regulation_2022.24 organ_id:unknown successors[0].organ_id:unknown
admin changes_organ {"kind": "merged", "organ_id": "@housing", "successors": [{"organ_id": "@land"},
    {"organ_id": "@labour"}], "in_force_from": "2026-09-14", "reason": "合并"}
    -> invalid_fields regulation_2022.24 successors:out_of_range
admin changes_organ {"kind": "split", "organ_id": "@housing", "successors": [{"organ_id": "@land",
    "categories": ["land", "moon"]}, {"organ_id": "@land", "categories": ["land"]}],
    "in_force_from": "2026-09-16", "reason": " "}
    -> invalid_fields regulation_2022.24 successors[0].categories[1]:unknown successors[1].organ_id:duplicate
    successors[1].categories[0]:duplicate in_force_from:in_the_future reason:required
admin changes_organ {"kind": "merged", "organ_id": "@housing", "successors": [{"organ_id": "@land"}],
    "in_force_from": "2026-09-14", "reason": "合并"}
admin changes_organ {"kind": "merged", "organ_id": "@land", "successors": [{"organ_id": "@housing"}],
    "in_force_from": "2026-09-14", "reason": "合并"} -> invalid_fields regulation_2022.24 successors[0].organ_id:ended
admin changes_organ {"kind": "merged", "organ_id": "@housing", "successors": [{"organ_id": "@land"}],
    "in_force_from": "2026-09-14", "reason": "合并"} -> invalid_fields regulation_2022.24 organ_id:ended
admin changes_organ {"kind": "merged", "organ_id": "@land", "successors": [{"organ_id": "@labour"}],
    "in_force_from": "2026-09-13", "reason": "合并"} -> invalid_fields regulation_2022.24 in_force_from:too_early
