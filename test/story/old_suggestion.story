story Under the old regulation every matter had sixty days and could be other procedures' no
day 2022-04-29
clerk registers first {"subject": "建议修路"}
sorter screen {"kind": "suggestion", "category": "urban_rural.utilities"}
sorter refer {"to_organ_id": "@willow"}
handler.willow accept
duties issue_opinion willow 2022-06-28
in 33 duties issue_opinion willow 2022-05-30
clerk registers wages {"subject": "拖欠工资"}
sorter screen {"kind": "appeal", "category": "labour.wages"}
sorter decline_to_accept {"ground": "other_procedure", "reason": "应当申请劳动仲裁。"}
state declined
day 2022-05-01
clerk registers new {"subject": "拖欠工资"}
sorter screen {"kind": "appeal", "category": "labour.wages"} -> invalid_fields regulation_2022.31 branch:required
sorter decline_to_accept {"ground": "other_procedure", "reason": "应当申请劳动仲裁。"}
    -> invalid_fields regulation_2022.23 ground:unknown
