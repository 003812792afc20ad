# Every fuzzing target for 20 seconds, for ten minutes in `long`. Inputs that were found earlier are
# in test/fuzz/found/TARGET and are tried first; what is found now is left in build/check-logs/fuzz.
set -euo pipefail
tree=build/asan
seconds=${MINQIAO_LONG:+600}
seconds=${seconds:-20}
compgen -G 'test/fuzz/*_fuzz.cc' >/dev/null || { echo "0 passed, 0 failed, 0 skipped"; exit 0; }
run_target() {
    local target=$1 finds=$MINQIAO_LOGS/fuzz/$1
    local corpus=$finds/corpus seeds=(test/fuzz/found/"$target" test/fuzz/seeds/"$target")
    mkdir -p "$corpus"
    for seed in "${!seeds[@]}"; do [[ -d ${seeds[$seed]} ]] || unset "seeds[$seed]"; done
    "$tree/$target" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$finds/" "$corpus" "${seeds[@]}" >"$finds/log" 2>&1 || {
        echo "$target failed; what it found is in $finds"
        tail -n 60 "$finds/log"
        return 1
    }
    awk -v target="$target" '/number_of_executed_units/ { print target ": " $2 " inputs" }' "$finds/log"
}
export -f run_target
export tree seconds

targets=()
for source in test/fuzz/*_fuzz.cc; do targets+=("$(basename "$source" .cc)"); done
tools/build_sanitized.sh asan "${targets[@]}"
failed=0
printf '%s\0' "${targets[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'run_target "$1"' _ || failed=1
echo "$((${#targets[@]} - failed)) passed, $failed failed, 0 skipped"
exit $failed
