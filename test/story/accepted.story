story A petition is registered, screened, referred and accepted
day 2026-09-01
# Whatever the form in which somebody turns to the office, it is taken in (Art. 17).
clerk registers first {"subject": "楼道漏水", "requests": ["修好楼顶"]}
state registered
duties pass_on office 2026-09-16
in 33 duties pass_on office 2026-09-08
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
state referred
duties tell_petitioner housing 2026-09-16
in 33 duties tell_petitioner housing 2026-09-08
day 2026-09-10
may handler.housing accept notify decline_to_accept lead_into_procedure refer assign
maynot handler.housing object objection_too_late regulation_2022.23
maynot handler.housing propose_opinion not_accepted regulation_2022.32
handler.housing accept {"procedure": "ordinary"}
state accepted
duties issue_opinion housing 2026-11-09
in 33 duties issue_opinion housing 2026-10-10
