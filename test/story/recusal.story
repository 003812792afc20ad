story An officer with an interest withdraws, and then sees nothing of the matter
after accepted
day 2026-09-11
handler.housing recuse {"officer_id": "@officer:handler.housing.second", "reason": "是当事人的亲戚。"}
    -> outside_mandate regulation_2022.28
handler.housing recuse {"officer_id": "@officer:handler.land", "reason": "是当事人的亲戚。"}
    -> invalid_fields regulation_2022.28 officer_id:unknown
handler.housing recuse {"officer_id": "@officer:handler.housing", "reason": "住在同一栋楼。"}
hidden handler.housing
seen handler.housing.second head.housing
handler.housing report_progress {"text": "去看过了。"} -> not_found
head.housing recuse {"officer_id": "@officer:handler.housing", "reason": "再记一次。"}
    -> invalid_fields regulation_2022.28 officer_id:duplicate
head.housing recuse {"officer_id": "@officer:handler.housing.second", "reason": "参与过验收。"}
hidden handler.housing.second
