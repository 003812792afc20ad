story What should never have been registered is voided by two persons and stays in sight
day 2026-09-01
clerk registers first {}
head.office confirm_voiding -> voiding_not_proposed regulation_2022.22
head.office propose_voiding {"reason": "同一封信登记了两次。"}
sorter propose_voiding {"reason": "同一封信登记了两次。"} -> voiding_already_proposed regulation_2022.22
sorter confirm_voiding -> outside_mandate regulation_2022.23
head.office confirm_voiding -> proposer_may_not_confirm regulation_2022.22
clerk registers twice {}
sorter propose_voiding {"reason": "测试时误登记。"}
state registered
head.office confirm_voiding
state voided
# Whoever wrote it is told, and whoever asks; nothing else is done here any more.
duties tell_petitioner office 2026-09-16
in 33 duties tell_petitioner office 2026-09-08
sorter notify {"text": "您的来信登记了两次，按先登记的那件办理。"}
duties none
clerk answer_enquiry {"channel": "visit"}
sorter notify {"text": "再说一次。"} -> voided regulation_2022.22
seen sorter head.office
# Who asks is told so all the same, and that is kept.
clerk answer_enquiry {"channel": "phone"}
state voided
sorter refer {"to_organ_id": "@housing"} -> voided regulation_2022.22
clerk registers again {"matter_id": "@matter:twice"} -> voided regulation_2022.22
clerk registers taken {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing accept
head.office propose_voiding {"reason": "不想办了。"} -> already_accepted regulation_2022.22
# The second person is of the office that registered it, not of the organ it was sent to.
clerk registers sent {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing propose_voiding {"reason": "不想办了。"}
head.housing confirm_voiding -> outside_mandate regulation_2022.22
# What comes to lie there meanwhile was never meant.
clerk registers again {"matter_id": "@matter:sent", "requests": []}
head.office confirm_voiding -> voiding_not_proposed regulation_2022.22
