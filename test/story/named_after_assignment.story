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
# The sender comes to be accused while another organ has it: whoever has it reports in its place.
clerk registers passed {"kind": "accusation", "complained_of": [{"organ_id": "@housing"}]}
discipline screen {"kind": "accusation", "category": "urban_rural.property_service"}
discipline assign {"to_organ_id": "@police", "report_due_on": "2026-10-20"}
handler.police refer {"to_organ_id": "@labour"}
handler.labour supplement {"petition_id": "@petition:1", "text": "还有一家。",
    "complained_of": [{"organ_id": "@police"}]}
hidden handler.police head.police
duties tell_petitioner labour 2026-09-16; report_result labour 2026-10-20
in 33 duties tell_petitioner labour 2026-09-08; report_result labour 2026-10-20
handler.labour decline_to_accept {"ground": "already_being_handled", "reason": "正在办理。"}
handler.labour report_completion {"text": "已办。"}
discipline examine_completion {"result": "agreed"}
duties none
# An organ that was asked for a part and comes to be accused owes it no more.
clerk registers second {"kind": "accusation", "complained_of": [{"organ_id": "@housing"}]}
discipline screen {"kind": "accusation", "category": "urban_rural.property_service"}
discipline refer {"to_organ_id": "@police"}
handler.police accept
handler.police ask_assistance {"organ_id": "@labour", "part": "查用工名册", "due_on": "2026-09-20"}
seen handler.labour
discipline registers third {"kind": "accusation", "matter_id": "@matter:second",
    "complained_of": [{"organ_id": "@labour"}]}
hidden handler.labour head.labour
seen handler.police
duties none
handler.police close {"ground": "accusation_taken_over"}
state closed
