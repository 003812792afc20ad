# The program over HTTP, as clients, browsers and strangers meet it, on both databases at once.
set -euo pipefail
bash test/suites/build.sh
databases=(sqlite postgres)
run_on() { python3 test/http/run.py "$1" >"$MINQIAO_LOGS/http.$1.log" 2>&1; }
for database in "${databases[@]}"; do run_on "$database" & done
wait
for database in "${databases[@]}"; do cat "$MINQIAO_LOGS/http.$database.log"; done
# One that ended without its count has failed.
for database in "${databases[@]}"; do
    tail -n 1 "$MINQIAO_LOGS/http.$database.log" | grep -E '^[0-9]+ passed, ' || echo "0 passed, 1 failed, 0 skipped"
done | awk '{ passed += $1; failed += $3; skipped += $5 }
    END { print passed " passed, " failed " failed, " skipped + 0 " skipped"; exit failed > 0 }'
