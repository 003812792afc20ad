story A referral is objected to in time and rerouted
day 2026-09-21
clerk registers first {}
sorter refer {"to_organ_id": "@housing"} -> not_screened regulation_2022.31
sorter screen {"kind": "appeal", "category": "land.homestead", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
# 15 days from 21 September end in the National Day holiday; 8 October is the first worked day.
duties tell_petitioner housing 2026-10-08
in 33 duties tell_petitioner housing 2026-09-29
hidden handler.land sorter
day 2026-09-29
# 22, 23, 24, 28 and 29 September are the five working days.
handler.housing object {"reason": "宅基地审批不属本局。"}
handler.housing object {"reason": "再说一次。"} -> objection_is_pending regulation_2022.23
handler.housing accept -> objection_is_pending regulation_2022.23
seen sorter handler.housing
handler.housing decide_objection {"result": "agreed"} -> outside_mandate regulation_2022.23
day 2026-09-30
sorter decide_objection {"result": "agreed"}
state registered
hidden handler.housing
# The office's own fifteen days go on from the day of receipt.
duties pass_on office 2026-10-08
in 33 duties pass_on office 2026-09-29
sorter refer {"to_organ_id": "@land"}
duties tell_petitioner land 2026-10-15
in 33 duties tell_petitioner land 2026-10-13
head.office decide_objection {"result": "agreed"} -> no_objection_is_pending regulation_2022.23
