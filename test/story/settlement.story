story The parties settle while the matter is being handled, and the agreement is performed
after accepted
day 2026-09-14
# What is justified is solved, here by agreement (Art. 27).
handler.housing close {"ground": "settled"} -> duties_are_open regulation_2022.34
handler.housing settle {"text": "物业先修，费用从公共收益出。", "amount_yuan": 32000}
duties none
state accepted
# It ends with the agreement: nothing more is decided over the heads of those who agreed.
handler.housing propose_opinion {"answers": [{"request": 1, "result": "no_support",
    "fact": "查看属实。", "articles": ["regulation_2022.32"], "text": "不予支持。"}]}
    -> settled_already regulation_2022.32
clerk registers more {"matter_id": "@matter:first", "requests": ["补偿误工费"]}
    -> new_request_is_a_new_matter regulation_2022.22
matter first
handler.housing close {"ground": "settled"}
day 2026-10-30
head.housing conclude {"kind": "agreement_performed"}
state concluded
clerk registers other {}
sorter screen {"kind": "suggestion", "category": "urban_rural.property_service"}
sorter refer {"to_organ_id": "@housing"}
handler.housing settle {"text": "谈妥了。"} -> not_accepted regulation_2022.33
