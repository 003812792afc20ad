story An appeal that names an officer may reach the organ but not that officer
day 2026-09-01
clerk registers first {"complained_of": [{"organ_id": "@housing", "officer_id": "@officer:handler.housing"}]}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
hidden handler.housing
seen handler.housing.second head.housing
handler.housing accept -> not_found
handler.housing.second accept
