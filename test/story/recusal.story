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
# A head is judged by the head of the office that has the matter; whoever only looks on may withdraw too.
head.office recuse {"officer_id": "@officer:handler.housing", "reason": "听说是亲戚。"}
    -> invalid_fields regulation_2022.28 officer_id:unknown
head.office recuse {"officer_id": "@officer:head.housing", "reason": "参与过验收。"}
hidden head.housing
supervisor recuse {"officer_id": "@officer:supervisor", "reason": "是当事人的亲戚。"}
hidden supervisor
# It goes with what is joined, and what was proposed falls.
clerk registers first_letter {}
clerk registers second_letter {}
sorter recuse {"officer_id": "@officer:sorter", "reason": "写信的是我哥哥。"}
head.office join {"into_matter_id": "@matter:first_letter"}
matter first_letter
hidden sorter
head.office screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
head.office refer {"to_organ_id": "@land"}
handler.land accept
handler.land propose_opinion {"answers": [{"request": 1, "result": "no_support",
    "fact": "没有查到。", "articles": ["regulation_2022.32"], "text": "不予支持。"},
    {"request": 2, "result": "no_support",
    "fact": "没有查到。", "articles": ["regulation_2022.32"], "text": "不予支持。"}]}
handler.land recuse {"officer_id": "@officer:handler.land", "reason": "是利害关系人。"}
head.land issue_opinion {"proposal": "@act:opinion_proposal"} -> opinion_not_proposed regulation_2022.32
