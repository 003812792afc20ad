story What the sorter means for simplified handling is passed on in one working day at each level
day 2026-09-01
clerk registers plain {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 1, "procedure": "simplified"}
    -> simplified_does_not_fit simplified_handling_measure.5
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6, "procedure": "simplified"}
duties pass_on office 2026-09-02
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
duties pass_on office 2026-09-16
in 33 duties pass_on office 2026-09-08
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6, "procedure": "simplified"}
day 2026-09-02
sorter refer {"to_organ_id": "@neighbour.office"}
duties tell_petitioner neighbour.office 2026-09-03
day 2026-09-03
seen sorter.other head.office
hidden sorter handler.housing
sorter.other refer {"to_organ_id": "@housing"}
duties tell_petitioner housing 2026-09-08
day 2026-09-08
handler.housing screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6, "procedure": "simplified"}
    -> invalid_fields simplified_handling_measure.4 procedure:not_allowed
handler.housing accept {"procedure": "simplified"}
duties issue_opinion housing 2026-09-21
# The organ with power decides: what was meant is no more than that.
clerk registers second {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6, "procedure": "simplified"}
sorter refer {"to_organ_id": "@housing"}
duties tell_petitioner housing 2026-09-11
handler.housing accept {}
duties issue_opinion housing 2026-11-09
in 33 duties issue_opinion housing 2026-10-08
clerk registers assigned {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6, "procedure": "simplified"}
sorter assign {"to_organ_id": "@housing", "report_due_on": "2026-10-30"}
duties tell_petitioner housing 2026-09-23; report_result housing 2026-10-30
in 33 duties tell_petitioner housing 2026-09-15; report_result housing 2026-10-30
# A third day is too late to pass it on in one.
clerk registers late {"received_on": "2026-09-04"}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6, "procedure": "simplified"}
    -> simplified_too_late simplified_handling_measure.7
