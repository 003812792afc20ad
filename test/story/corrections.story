story What was typed wrongly is corrected beside the petition, and papers are added
day 2026-09-01
clerk registers first {"petitioners": [{"name": "秦小桥", "id_number": "380121199001010000"}]}
    -> invalid_fields regulation_2022.22 petitioners[0].id_number:id_checksum
in 33 clerk registers first {"petitioners": [{"name": "秦小桥", "id_number": "380121199001010000"}]}
    -> invalid_fields zhejiang_2016.20 petitioners[0].id_number:id_checksum
clerk registers first {"petitioners": [{"name": "秦小桥", "id_number": "380121199001010000"}],
    "as_given": ["petitioners[0].id_number"]}
clerk correct {"petition_id": "@petition:1", "fields": {"subject": "三号楼楼道漏水"}}
clerk correct {"petition_id": "@petition:1", "fields": {"number": "1"}}
    -> invalid_fields regulation_2022.19 fields.number:unknown
clerk supplement {"petition_id": "@matter:first", "text": "补充照片三张。"}
    -> invalid_fields regulation_2022.19 petition_id:unknown
clerk supplement {"petition_id": "@petition:1", "text": "补充照片三张。"}
clerk withdraw {"reason": "已经修好了。"}
state closed
duties none
day 2026-09-08
# A clerk looks at an own entry for a day; the office's head answers for it longer.
hidden clerk
seen head.office archivist
archivist archive
state archived
