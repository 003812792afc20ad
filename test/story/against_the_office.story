story What complains of the petition office's head is kept by the office above
day 2026-09-01
clerk registers first {"complained_of": [{"officer_id": "@officer:head.office"}]}
hidden clerk sorter head.office
seen sorter.city head.city
duties pass_on city.office 2026-09-16
in 33 duties pass_on city.office 2026-09-08
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6} -> not_found
sorter.city screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter.city refer {"to_organ_id": "@housing"}
handler.housing object {"reason": "不属本局职责。"}
sorter.city decide_objection {"result": "agreed"}
duties pass_on city.office 2026-09-16
in 33 duties pass_on city.office 2026-09-08
sorter.city refer {"to_organ_id": "@land"}
hidden clerk sorter head.office
seen head.city handler.land
