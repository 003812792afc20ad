story Two organs dispute who accepts, and their common superior decides
day 2026-09-07
clerk registers first {}
sorter screen {"kind": "appeal", "category": "land.homestead", "branch": 6}
sorter refer {"to_organ_id": "@housing"}
maynot head.office decide_jurisdiction no_dispute regulation_2022.24
head.office decide_jurisdiction {"organ_id": "@land"} -> no_dispute regulation_2022.24
hidden leader
handler.housing object {"reason": "宅基地归自然资源部门。"}
sorter decide_objection {"result": "agreed"}
sorter refer {"to_organ_id": "@land"}
handler.land object {"reason": "房屋质量归住建部门。"}
sorter decide_objection {"result": "rejected"}
handler.land object {"reason": "再说一次。"} -> objection_was_rejected regulation_2022.23
# Housing and land stand under the county government; the county's petition office works for it.
head.land decide_jurisdiction {"organ_id": "@housing"} -> outside_mandate regulation_2022.24
head.office decide_jurisdiction {"organ_id": "@office"} -> invalid_fields regulation_2022.24 organ_id:unknown
day 2026-09-09
head.office decide_jurisdiction {"organ_id": "@housing"}
state referred
duties tell_petitioner housing 2026-09-24
in 33 duties tell_petitioner housing 2026-09-16
handler.housing object {"reason": "还是不归我们。"} -> jurisdiction_is_decided regulation_2022.24
handler.housing accept
maynot head.office decide_jurisdiction jurisdiction_is_decided regulation_2022.24
# The tax office is led from above the county: no common superior, so the joint conference coordinates. Its
# office is the petition office.
clerk registers levied {}
sorter screen {"kind": "appeal", "category": "land.homestead", "branch": 6}
sorter refer {"to_organ_id": "@tax"}
handler.tax object {"reason": "宅基地不归税务部门。"}
sorter decide_objection {"result": "agreed"}
sorter refer {"to_organ_id": "@land"}
handler.land object {"reason": "收的是税，不是我们收的。"}
head.land decide_jurisdiction {"organ_id": "@tax"} -> outside_mandate regulation_2022.24
head.office decide_jurisdiction {"organ_id": "@land"}
state referred
duties tell_petitioner land 2026-09-24
in 33 duties tell_petitioner land 2026-09-16
handler.land object {"reason": "还是不归我们。"} -> jurisdiction_is_decided regulation_2022.24
