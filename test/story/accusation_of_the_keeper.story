story An accusation of the discipline body goes up to the city, and so does a repeat that comes to accuse it
day 2026-09-01
clerk registers first {"kind": "accusation", "subject": "压案不查",
    "complained_of": [{"officer_id": "@officer:discipline"}]}
seen discipline.city
hidden discipline discipline.second clerk sorter head.office
duties pass_on city.discipline 2026-09-16
in 33 duties pass_on city.discipline 2026-09-08
clerk registers second {"kind": "accusation", "subject": "收钱办证", "complained_of": [{"organ_id": "@land"}]}
seen discipline
hidden discipline.city
# For the window a sealed file is not there, not even to put a repeat into it.
clerk registers third {"kind": "accusation", "matter_id": "@matter:second", "subject": "压案不查",
    "complained_of": [{"organ_id": "@discipline"}]} -> invalid_fields matter_id:unknown
discipline registers third {"kind": "accusation", "matter_id": "@matter:second", "subject": "压案不查",
    "complained_of": [{"organ_id": "@discipline"}]}
hidden discipline
seen discipline.city
duties pass_on city.discipline 2026-09-16
in 33 duties pass_on city.discipline 2026-09-08
discipline.city screen {"kind": "accusation", "category": "land.land_taking"}
discipline.city accept
discipline.city close {"ground": "accusation_taken_over"}
state closed
