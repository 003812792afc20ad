story At the window an enquiry is answered at once, and a quarrel is mediated
day 2026-09-01
clerk registers enquiry {"channel": "visit", "subject": "问低保怎么办", "requests": ["怎么办低保"]}
# Who is in need is told where to ask for aid (Art. 37).
clerk answer_on_the_spot {"text": "到镇民政办，带户口簿和收入证明。"}
state served
duties none
clerk rate {"of": "petition_office", "grade": "satisfied"}
sorter close {"ground": "opinion_served"}
clerk registers quarrel {"channel": "visit", "subject": "工资没结清", "requests": ["结清三个月工资"]}
clerk mediate {"text": "店主当场结清。", "amount_yuan": -1} -> invalid_fields regulation_2022.33 amount_yuan:out_of_range
clerk mediate {"text": "店主当场结清三个月工资。", "amount_yuan": 14400}
duties none
sorter mediate {"text": "再调解一次。"} -> settled_already regulation_2022.33
sorter close {"ground": "mediated"}
state closed
clerk registers accused {"kind": "accusation", "complained_of": [{"organ_id": "@land"}]}
discipline answer_on_the_spot {"text": "不属实。"} -> kind_does_not_allow regulation_2022.30
discipline mediate {"text": "算了吧。"} -> kind_does_not_allow regulation_2022.30
