story A department that received a petition itself tells the petitioner within fifteen days
day 2026-09-01
handler.housing registers first {}
duties tell_petitioner housing 2026-09-16
in 33 duties tell_petitioner housing 2026-09-08
hidden sorter clerk head.office
handler.housing object {"reason": "不属本局。"} -> nothing_to_object_to regulation_2022.23
handler.housing close {"ground": "told_where_to_turn"} -> duties_are_open regulation_2022.34
handler.housing notify {"text": "来信收到，请向县供水公司反映。"}
duties none
handler.housing close {"ground": "told_where_to_turn"}
state closed
station.village registers road {"subject": "村道塌了", "channel": "visit"}
duties tell_petitioner village 2026-09-16
in 33 duties tell_petitioner village 2026-09-08
seen station.village
hidden clerk sorter handler.willow enterprise
