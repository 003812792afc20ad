story Who is behind a sealed petition is seen only where somebody of another organ agrees
day 2026-09-01
clerk registers accusing {"kind": "accusation", "subject": "收钱办证",
    "complained_of": [{"organ_id": "@housing", "officer_id": "@officer:head.housing"}]}
discipline screen {"kind": "accusation", "category": "urban_rural.property_service"}
head.office grant_unsealing {"petition_id": "@petition:1"} -> not_found
discipline request_unsealing {"petition_id": "@petition:1", "reason": " "}
    -> invalid_fields regulation_2022.30 reason:required
discipline request_unsealing {"petition_id": "@organ:housing", "reason": "要向本人核实。"}
    -> invalid_fields regulation_2022.30 petition_id:unknown
discipline grant_unsealing {"petition_id": "@petition:1"} -> unsealing_not_requested regulation_2022.30
discipline request_unsealing {"petition_id": "@petition:1", "reason": "要向本人核实取证的时间。"}
discipline.second request_unsealing {"petition_id": "@petition:1", "reason": "也要核实。"}
    -> unsealing_already_requested regulation_2022.30
discipline.second grant_unsealing {"petition_id": "@petition:1"} -> unsealing_needs_another_organ regulation_2022.30
discipline refuse_unsealing {"petition_id": "@petition:1", "reason": "不必了。"}
    -> unsealing_needs_another_organ regulation_2022.30
head.housing grant_unsealing {"petition_id": "@petition:1"} -> not_found
head.land grant_unsealing {"petition_id": "@petition:1"} -> not_found
sorter grant_unsealing {"petition_id": "@petition:1"} -> not_found
hidden head.office discipline.city clerk head.housing
head.office refuse_unsealing {"petition_id": "@petition:1", "reason": "先写信问。"}
discipline request_unsealing {"petition_id": "@petition:1", "reason": "写信没有回音。"}
discipline.city grant_unsealing {"petition_id": "@petition:1"}
discipline.city grant_unsealing {"petition_id": "@petition:1"} -> not_found
hidden head.office discipline.city clerk head.housing
discipline assign {"to_organ_id": "@police", "report_due_on": "2026-10-20"}
handler.police request_unsealing {"petition_id": "@petition:1", "reason": "要核实。"}
    -> outside_mandate regulation_2022.30
head.police request_unsealing {"petition_id": "@petition:1", "reason": "要核实。"}
    -> outside_mandate regulation_2022.23

clerk registers confiding {"confidential": true}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing request_unsealing {"petition_id": "@petition:1", "reason": "要约时间上门查看。"}
head.housing grant_unsealing {"petition_id": "@petition:1"} -> unsealing_needs_another_organ regulation_2022.30
may head.office grant_unsealing
head.office grant_unsealing {"petition_id": "@petition:1"}

clerk registers open {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing request_unsealing {"petition_id": "@petition:1", "reason": "要约时间上门查看。"}
    -> identity_is_not_sealed regulation_2022.30
handler.land request_unsealing {"petition_id": "@petition:1", "reason": "要约时间上门查看。"} -> not_found

clerk registers ours {"confidential": true, "complained_of": [{"organ_id": "@office"}]}
sorter.city screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter.city refer {"to_organ_id": "@land"}
handler.land request_unsealing {"petition_id": "@petition:1", "reason": "要约时间上门查看。"}
head.office grant_unsealing {"petition_id": "@petition:1"} -> not_found
head.land refuse_unsealing {"petition_id": "@petition:1", "reason": "不必。"}
    -> unsealing_needs_another_organ regulation_2022.30
head.city grant_unsealing {"petition_id": "@petition:1"}
