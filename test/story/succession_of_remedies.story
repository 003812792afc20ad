story Who answered is abolished, then who reviews: remedies go on against the successors
after served
day 2026-09-25
handler.housing close {"ground": "opinion_served"}
admin changes_organ {"kind": "abolished", "organ_id": "@housing", "successors": [{"organ_id": "@willow"}],
    "in_force_from": "2026-09-25", "reason": "县委、县政府指定由柳湾镇承继"}
# A department is reviewed at the city, a town by the county government.
seen reviewer.county handler.willow
hidden reviewer.city handler.housing
day 2026-10-08
handler.willow request_reexamination {"reason": "还在漏，没有开工。"}
state in_reexamination
duties decide_reexamination government 2026-11-09
admin changes_organ {"kind": "merged", "organ_id": "@government", "successors": [{"organ_id": "@city"}],
    "in_force_from": "2026-10-08", "reason": "撤县设区"}
duties decide_reexamination city 2026-11-09
# Nobody reviews what it answers for itself.
admin changes_organ {"kind": "merged", "organ_id": "@willow", "successors": [{"organ_id": "@city"}],
    "in_force_from": "2026-10-08", "reason": "撤镇"}
duties decide_reexamination province.review 2026-11-09
reviewer.province accept_reexamination
