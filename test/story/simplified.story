story What is plain is handled simply, and goes on the ordinary way when it is not plain after all
day 2026-09-01
clerk registers first {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
clerk registers second {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
clerk registers group {"headcount": 6}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing accept {"procedure": "simplified"} -> simplified_does_not_fit simplified_handling_measure.5
clerk registers assigned {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter assign {"to_organ_id": "@housing", "report_due_on": "2026-10-30"}
handler.housing accept {"procedure": "simplified"} -> simplified_does_not_fit simplified_handling_measure.5
clerk registers joint {"headcount": 4, "joint_letter": true}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing accept {"procedure": "simplified"} -> simplified_does_not_fit simplified_handling_measure.5
clerk registers grave {}
sorter report_urgent {"organ_ids": ["@committee", "@government"], "text": "楼板开裂，有人被困。"}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing accept {"procedure": "simplified"} -> simplified_does_not_fit simplified_handling_measure.5
clerk registers duty {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 5}
sorter refer {"to_organ_id": "@housing"}
handler.housing accept {"procedure": "simplified"} -> simplified_does_not_fit simplified_handling_measure.5
day 2026-09-04
# 2, 3 and 4 September are the three working days; ten more end on Friday the eighteenth.
matter first
handler.housing accept {"procedure": "simplified"}
state accepted
duties issue_opinion housing 2026-09-18
maynot handler.housing request_extension no_period_to_extend regulation_2022.34
in 33 maynot handler.housing request_extension no_period_to_extend zhejiang_2016.23
handler.housing ask_assistance {"organ_id": "@land", "part": "查用地手续", "due_on": "2026-09-10"}
    -> simplified_does_not_fit simplified_handling_measure.5
maynot handler.housing appoint_hearing simplified_does_not_fit simplified_handling_measure.5
handler.housing propose_opinion {"answers": [{"request": 1, "result": "no_support", "fact": "不属实。",
    "articles": ["regulation_2022.32"], "text": "不予支持。"}]}
    -> simplified_does_not_fit simplified_handling_measure.5
handler.housing answer_on_the_spot {"text": "已派人修好，电话告知。"}
state reexamination_open
duties none
handler.housing answer_on_the_spot {"text": "再说一次。"} -> opinion_already_issued regulation_2022.23
matter second
handler.housing accept {"procedure": "simplified"}
day 2026-09-09
handler.housing convert_to_ordinary {"reason": "牵涉维修资金，需要核账。"}
# The sixty days run from acceptance on 4 September, not from the conversion.
duties issue_opinion housing 2026-11-03
in 33 duties issue_opinion housing 2026-10-08
handler.housing convert_to_ordinary {"reason": "再转一次。"} -> not_simplified simplified_handling_measure.4
handler.housing answer_on_the_spot {"text": "修好了。"} -> needs_an_opinion regulation_2022.32
clerk registers late {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
day 2026-09-15
handler.housing accept {"procedure": "simplified"} -> simplified_too_late simplified_handling_measure.7
