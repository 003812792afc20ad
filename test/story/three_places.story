story The place where it arose leads, where the petitioner lives only assists
day 2026-09-01
clerk registers first {"subject": "征地补偿", "place": "380121101003", "residence_place": "380121100002"}
sorter screen {"kind": "appeal", "category": "land.homestead", "branch": 6}
sorter refer {"to_organ_id": "@willow"} -> place_leads regulation_2022.24
sorter assign {"to_organ_id": "@willow", "report_due_on": "2026-10-20"} -> place_leads regulation_2022.24
sorter refer {"to_organ_id": "@pine"}
handler.pine accept {"procedure": "ordinary"}
handler.pine ask_assistance {"organ_id": "@willow", "part": "向居住在镇上的信访人当面核实", "due_on": "2026-09-20"}
seen handler.pine handler.willow
duties assist willow 2026-09-20; issue_opinion pine 2026-11-02
in 33 duties assist willow 2026-09-20; issue_opinion pine 2026-10-08
clerk registers elsewhere {"subject": "征地补偿", "place": "380121101003", "household_place": "380121100002"}
sorter screen {"kind": "appeal", "category": "land.homestead", "branch": 6}
# A department of the county has both villages in its division.
sorter refer {"to_organ_id": "@land"}
state referred
# Above, a matter is reported; elsewhere it is handled where it arose, or the petition office there finds by whom.
clerk registers upwards {}
sorter screen {"kind": "appeal", "category": "land.homestead", "branch": 6}
sorter refer {"to_organ_id": "@city.office"} -> receiver_out_of_reach regulation_2022.22
sorter assign {"to_organ_id": "@city", "report_due_on": "2026-10-20"} -> receiver_out_of_reach regulation_2022.22
sorter refer {"to_organ_id": "@neighbour"} -> receiver_out_of_reach regulation_2022.22
sorter refer {"to_organ_id": "@neighbour.office"}
duties tell_petitioner neighbour.office 2026-09-16
in 33 duties tell_petitioner neighbour.office 2026-09-08
clerk registers theirs {"place": "380122100001"}
sorter screen {"kind": "appeal", "category": "land.homestead", "branch": 6}
sorter refer {"to_organ_id": "@neighbour"}
duties tell_petitioner neighbour 2026-09-16
in 33 duties tell_petitioner neighbour 2026-09-08
