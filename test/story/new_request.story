story A new request joins before the opinion and is answered with the rest; later it is a new matter
after accepted
day 2026-09-14
clerk registers again {"matter_id": "@matter:first", "requests": ["公布维修资金账目"]}
# The old clock stands; the petitioner is told that the new request is answered in the same opinion.
matter first
duties tell_petitioner housing 2026-09-29; issue_opinion housing 2026-11-09
in 33 duties tell_petitioner housing 2026-09-20; issue_opinion housing 2026-10-10
handler.housing notify {"text": "新提的请求将在同一份处理意见中答复。"}
duties issue_opinion housing 2026-11-09
in 33 duties issue_opinion housing 2026-10-10
clerk registers same {"matter_id": "@matter:first", "requests": []}
duties issue_opinion housing 2026-11-09
in 33 duties issue_opinion housing 2026-10-10
# A new request that is taken away again leaves nothing to tell.
clerk registers mistaken {"matter_id": "@matter:first", "requests": ["公布物业合同"]}
duties tell_petitioner housing 2026-09-29; issue_opinion housing 2026-11-09
in 33 duties tell_petitioner housing 2026-09-20; issue_opinion housing 2026-10-10
handler.housing separate {"petition_id": "@petition:4"}
duties issue_opinion housing 2026-11-09
in 33 duties issue_opinion housing 2026-10-10
handler.housing propose_opinion {"answers": [{"request": 1, "result": "support",
    "fact": "查看属实。", "articles": ["regulation_2022.32"], "text": "月底前修好。"}]}
    -> invalid_fields regulation_2022.32 answers:incomplete
handler.housing propose_opinion {"answers": [
    {"request": 1, "result": "support", "fact": "查看属实。", "articles": ["regulation_2022.32"], "text": "月底前修好。"},
    {"request": 2, "result": "explanation", "fact": "账目每年公布。", "articles": ["regulation_2022.32"], "text": "可以查阅。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
clerk registers late {"matter_id": "@matter:first", "requests": ["赔偿家具"]}
    -> new_request_is_a_new_matter regulation_2022.22
clerk registers repeat {"matter_id": "@matter:first", "requests": []}
clerk registers other {"requests": ["赔偿家具"]}
sorter join {"into_matter_id": "@matter:first"} -> new_request_is_a_new_matter regulation_2022.22
sorter join {"into_matter_id": "@matter:first", "adds_requests": false}
matter first
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-09-14"}
handler.housing answer_enquiry {"channel": "phone", "text": "已告知可以申请复查和期限。"}
handler.housing answer_enquiry {"channel": "letter", "text": "已告知。"}
    -> invalid_fields regulation_2022.21 channel:bad_value
handler.housing request_reexamination {"reason": "没有赔偿。"}
# While the reexamination of the same facts is being decided, a new request is part of it.
clerk registers part {"matter_id": "@matter:first", "requests": ["赔偿家具"]}
duties tell_petitioner city.review 2026-09-29; decide_reexamination city.review 2026-10-14
in 33 duties tell_petitioner city.review 2026-09-20; decide_reexamination city.review 2026-10-14
reviewer.city notify {"text": "新提的请求在复查中一并答复。"}
# Nobody else's word ends the duty of whoever reexamines.
clerk registers more {"matter_id": "@matter:first", "requests": ["补种树木"]}
duties tell_petitioner city.review 2026-09-29; decide_reexamination city.review 2026-10-14
in 33 duties tell_petitioner city.review 2026-09-20; decide_reexamination city.review 2026-10-14
handler.housing notify {"text": "与此无关的通知。"}
duties tell_petitioner city.review 2026-09-29; decide_reexamination city.review 2026-10-14
in 33 duties tell_petitioner city.review 2026-09-20; decide_reexamination city.review 2026-10-14
reviewer.city accept_reexamination {}
reviewer.city decide_reexamination {"result": "upheld", "text": "原意见正确；两项新请求一并答复。",
    "articles": ["regulation_2022.35"]}
duties none
# Where the reexamination is declined the request is not lost: it is told of, and separated before the end.
clerk registers second {}
sorter screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
handler.housing accept
handler.housing propose_opinion {"answers": [{"request": 1, "result": "support",
    "fact": "查看属实。", "articles": ["regulation_2022.32"], "text": "月底前修好。"}]}
head.housing issue_opinion {"proposal": "@act:opinion_proposal"}
handler.housing serve {"act": "@act:opinion", "method": "in_person", "received_on": "2026-09-14"}
handler.housing request_reexamination {"reason": "没有赔偿。"}
clerk registers lost {"matter_id": "@matter:second", "requests": ["赔偿家具"]}
reviewer.city decline_reexamination {"ground": "remedy_not_first_handled"}
duties tell_petitioner housing 2026-09-29
in 33 duties tell_petitioner housing 2026-09-20
handler.housing notify {"text": "赔偿家具的请求另行办理。"}
handler.housing close {"ground": "opinion_served"} -> requests_are_unanswered regulation_2022.22
handler.housing separate {"petition_id": "@petition:2"}
handler.housing close {"ground": "opinion_served"}
# Once it has ended, only a mere repeat joins.
clerk registers afterwards {"matter_id": "@matter:second", "requests": ["再装护栏"]}
    -> new_request_is_a_new_matter regulation_2022.22
clerk registers once_more {"matter_id": "@matter:second", "requests": []}
# Somebody waits for a word to that: the matter is not concluded over it.
day 2026-12-01
head.housing conclude {"kind": "no_remedy_in_time"} -> duties_are_open regulation_2022.36
# An organ that took the petition in itself tells of a new request too (Art. 23).
day 2026-12-01
handler.housing registers own {}
handler.housing screen {"kind": "appeal", "category": "urban_rural.property_service", "branch": 6}
handler.housing accept
handler.housing registers own_more {"matter_id": "@matter:own", "requests": ["公布账目"]}
duties tell_petitioner housing 2026-12-16; issue_opinion housing 2027-02-01
in 33 duties tell_petitioner housing 2026-12-08; issue_opinion housing 2026-12-31
