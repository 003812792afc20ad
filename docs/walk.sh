#!/usr/bin/env bash
# docs/walk.sh [ADDRESS [ACCOUNTS]]: takes one matter from registration to archive through the interface, with bash,
# sed and curl alone, against a demonstration store that is being served. README.md tells the same walk line by line;
# test/suites/walk.sh runs it on both databases and holds the two together.
set -euo pipefail

address=${1:-http://127.0.0.1:8080}
accounts=${2:-demo-store/demo-accounts.txt}

match() {  # PATTERN TEXT: what its brackets hold
    [[ $2 =~ $1 ]] && echo "${BASH_REMATCH[1]}"
}
value() {  # NAME JSON: what stands behind the first such name
    match "\"$1\":\"?([^,\"}]*)" "$2"
}
log_in() {  # NAME: what follows is asked by this officer
    local password
    password=$(sed -n "s/^$1\t\([^\t]*\).*/\1/p" "$accounts")
    token=$(value token "$(curl -sS --fail-with-body "$address/api/v1/sessions" \
        --json "{\"name\": \"$1\", \"password\": \"$password\"}")")
}
ask() {  # PATH [curl's options]
    curl -sS --fail-with-body -H "Authorization: Bearer $token" "$address/api/v1/$1" "${@:2}"
}
give() {  # COMMAND: in the matter as it now is; the number of the new act goes into n
    local version answer
    version=$(ask "matters/$matter" -o /dev/null -D - | sed -n 's/^etag: *\("[0-9]*"\).*/\1/Ip')
    answer=$(ask "matters/$matter/commands" -H "If-Match: $version" --json "$1") || { echo "$answer"; return 1; }
    n=$(value n "$answer")
    echo "$n $(value act "$answer")"
}

# Two residents come to the window.
log_in clerk
answer=$(ask petitions --json '{
    "channel": "visit", "petitioners": [{"name": "钱小川"}, {"name": "吴小岚"}],
    "subject": "电梯停运半年无人修", "text": "春风里小区三号楼电梯停运半年，物业说维修资金已经用完，账目没有公布。",
    "requests": ["尽快修好电梯", "公布维修资金账目"]}')
echo "$answer"
matter=$(match '"matter":\{"id":"([0-9a-f]*)' "$answer")

# The office sorts it. Before that it cannot be sent on: the refusal names its article.
log_in sorter
housing=$(match '"id":"([0-9a-f]*)","name":"青禾县住房和城乡建设局"' "$(ask organs)")
give "{\"command\": \"refer\", \"to_organ_id\": \"$housing\"}" || echo "refused, as it should be"
give '{"command": "screen", "kind": "appeal", "category": "urban_rural.property_service", "branch": 6}'
give "{\"command\": \"refer\", \"to_organ_id\": \"$housing\"}"

# The organ accepts it and answers each request; somebody else issues what the handler proposed.
log_in handler.housing
today=$(value today "$(ask me)")
give '{"command": "accept"}'
give '{"command": "propose_opinion", "answers": [
    {"request": 1, "result": "support", "fact": "经现场查看，三号楼电梯自五月起停运。",
     "articles": ["property_management_rules.35"], "text": "已责成物业企业二十日内修复。"},
    {"request": 2, "result": "explanation", "fact": "账目由业主委员会保管，每年一月公布。",
     "articles": ["property_management_rules.53"], "text": "可向业主委员会查阅，我局派人协助。"}]}'
proposal=$n
log_in head.housing
give "{\"command\": \"issue_opinion\", \"proposal\": $proposal}"
opinion=$n
log_in handler.housing
give "{\"command\": \"serve\", \"act\": $opinion, \"method\": \"in_person\", \"received_on\": \"$today\"}"

# The residents are content with the office, not with the answer, and turn to the organ next above.
log_in clerk
give '{"command": "rate", "of": "petition_office", "grade": "satisfied"}'
give '{"command": "rate", "of": "organ", "grade": "dissatisfied", "text": "账目还是没有看到。"}'
give '{"command": "request_reexamination", "reason": "要求公布账目，答复只让自己去查。"}'
log_in reviewer.city
give '{"command": "accept_reexamination"}'
give '{"command": "decide_reexamination", "result": "upheld", "text": "答复事实清楚，予以维持。",
    "articles": ["regulation_2022.35", "property_management_rules.53"]}'
give "{\"command\": \"serve\", \"act\": $n, \"method\": \"mail\", \"received_on\": \"$today\"}"

# And once more, to the last remedy.
log_in clerk
give '{"command": "request_final_review", "reason": "对复查意见不服。"}'
log_in reviewer.province
give '{"command": "accept_final_review"}'
give '{"command": "decide_final_review", "result": "upheld", "text": "复查意见适当，予以维持。",
    "articles": ["regulation_2022.36"]}'
give "{\"command\": \"serve\", \"act\": $n, \"method\": \"mail\", \"received_on\": \"$today\"}"
give '{"command": "conclude", "kind": "three_levels_done"}'

# The file goes to its volume.
log_in archivist
give '{"command": "archive", "volume": "2026-012"}'
echo "state: $(value state "$(ask "matters/$matter")")"
