story A matter of the petition procedure is not closed on a ground that did not happen
day 2026-09-01
clerk registers first {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing notify {"text": "收到，正在看。"}
duties none
handler.housing close {"ground": "mediated"} -> invalid_fields regulation_2022.34 ground:does_not_fit
handler.housing close {"ground": "suggestion_answered"} -> invalid_fields regulation_2022.34 ground:does_not_fit
handler.housing close {"ground": "accusation_taken_over"} -> invalid_fields regulation_2022.34 ground:does_not_fit
handler.housing close {"ground": "duty_performed"} -> invalid_fields regulation_2022.34 ground:does_not_fit
handler.housing close {"ground": "told_where_to_turn"} -> invalid_fields regulation_2022.34 ground:does_not_fit
state referred
handler.housing decline_to_accept {"ground": "already_being_handled", "reason": "市里正在办。"}
handler.housing close {"ground": "told_where_to_turn"}
state closed
clerk registers named {"complained_of": [{"officer_id": "ffffffffffffffffffffffffffffffff"}]}
    -> invalid_fields regulation_2022.22 complained_of[0].officer_id:unknown
in 33 clerk registers named {"complained_of": [{"officer_id": "ffffffffffffffffffffffffffffffff"}]}
    -> invalid_fields zhejiang_2016.20 complained_of[0].officer_id:unknown
