story An objection comes on the sixth working day
day 2026-09-23
clerk registers first {}
sorter screen {"kind": "appeal", "category": "land.homestead", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
day 2026-10-08
may handler.housing object
day 2026-10-09
maynot handler.housing object objection_too_late regulation_2022.23
handler.housing object {"reason": "不属本局。"} -> objection_too_late regulation_2022.23
handler.housing accept
handler.housing object {"reason": "不属本局。"} -> already_accepted regulation_2022.23
