story A petition already being handled by the city is not accepted again
day 2026-09-01
clerk registers first {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter decline_to_accept {"ground": "already_being_handled", "reason": "市信访局正在办理同一事项。"}
state declined
duties none
sorter decline_to_accept {"ground": "already_being_handled", "reason": "再说一次。"}
    -> declined_already regulation_2022.23
sorter refer {"to_organ_id": "@housing"} -> declined_already regulation_2022.23
