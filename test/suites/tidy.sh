# clang-tidy over the folders that hold the law and its records, in the groups in which they are compiled: most of
# its time goes into headers. In `long` it takes each file of src/ alone, so that a header that is not included is
# found, and follows more paths of each function. What was found clean is not looked at again until a source, a
# header or .clang-tidy changes.
set -euo pipefail
preset=tidy
# To the analyzer the files of a group are headers.
more="--checks=-bugprone-suspicious-include --extra-arg=-Xclang --extra-arg=-analyzer-opt-analyze-headers"
more+=" --extra-arg=-Xclang --extra-arg=-analyzer-config --extra-arg=-Xclang --extra-arg=max-nodes=20000"
[[ -z $MINQIAO_LONG ]] || preset=tidy_alone more=
export tree=build/$preset more
[[ -e $tree/build.ninja ]] || cmake --preset "$preset" --log-level=WARNING >/dev/null
cmake -B "$tree" >/dev/null
mkdir -p "$tree/clean"
sources=$(find src \( -name '*.h' -o -name '*.cc' \) -print0 | LC_ALL=C sort -z | xargs -0 cat .clang-tidy | sha256sum)
export sources

tidy() {
    local key
    key=$(sha256sum - "$1" <<<"$sources $more" | sha256sum | cut -d' ' -f1)
    [[ ! -e $tree/clean/$key ]] || return 0
    clang-tidy-19 -p "$tree" --quiet $more "$1" 2>>"$tree/progress" || return 1
    touch "$tree/clean/$key"
}
export -f tidy

if [[ -n $MINQIAO_LONG ]]; then
    find src -name '*.cc' -not -name '*_test.cc' -print0
else
    for folder in base statute petitioner organ matter record; do
        find "$tree/CMakeFiles/$folder.dir/Unity" -name '*.cxx' -print0
    done
fi | LC_ALL=C sort -z | xargs -0 -n 1 -P "$(nproc)" bash -c 'tidy "$1"' _
