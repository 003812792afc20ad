story Naming the organ an accusation lies with takes it back in the same act
day 2026-09-01
clerk registers first {"kind": "accusation", "complained_of": [{"organ_id": "@housing"}]}
discipline screen {"kind": "accusation", "category": "urban_rural.property_service"}
discipline assign {"to_organ_id": "@police", "report_due_on": "2026-10-20"}
handler.police refer {"to_organ_id": "@labour"}
handler.labour accept
seen handler.labour head.labour
discipline registers repeat {"kind": "accusation", "matter_id": "@matter:first",
    "complained_of": [{"officer_id": "@officer:head.labour"}]}
hidden handler.labour head.labour
seen discipline handler.police head.police
state assigned
duties tell_petitioner police 2026-09-16; report_result police 2026-10-20
in 33 duties tell_petitioner police 2026-09-08; report_result police 2026-10-20
discipline correct {"petition_id": "@petition:1", "fields": {"complained_of[1].organ_id": "@police"}}
hidden handler.police head.police handler.labour
seen discipline discipline.second
state registered
duties pass_on discipline 2026-09-16
in 33 duties pass_on discipline 2026-09-08
