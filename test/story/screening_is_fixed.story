story Kind and branch stay once the matter was taken up
after accepted
handler.housing screen {"kind": "suggestion", "category": "urban_rural.property_service"}
    -> screening_is_fixed regulation_2022.23
head.office accept -> outside_mandate regulation_2022.23
head.office notify {"text": "已转住建局办理。"} -> outside_mandate regulation_2022.23
supervisor refer {"to_organ_id": "@land"} -> outside_mandate regulation_2022.23
handler.land accept -> not_found
admin accept -> not_found
clerk.other report_progress {"text": "路过。"} -> not_found
