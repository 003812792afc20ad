story Repeats are joined, registered into the same matter and separated again
day 2026-09-01
clerk registers first {}
clerk registers second {}
sorter separate {"petition_id": "@petition:1"} -> only_petition regulation_2022.22
sorter join {"into_matter_id": "@matter:first"}
state closed
head.office supplement {"petition_id": "@petition:1", "text": "补充照片。"} -> joined_away
matter first
clerk registers third {"matter_id": "@matter:first"}
duties pass_on office 2026-09-16
in 33 duties pass_on office 2026-09-08
sorter separate {"petition_id": "@petition:2"}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
clerk registers fourth {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing join {"into_matter_id": "@matter:first"} -> passed_on_already regulation_2022.22
