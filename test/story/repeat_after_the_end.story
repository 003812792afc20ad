story The same facts come again after the final review and are not accepted further
after whole_path
day 2027-01-04
clerk registers again {"matter_id": "@matter:first"}
duties pass_on office 2027-01-19
in 33 duties pass_on office 2027-01-11
seen sorter
sorter decline_further {"ground": "opinion_served"} -> invalid_fields regulation_2022.36 ground:unknown
sorter decline_further {"ground": "final_review_issued"}
duties none
state archived
