# clang-tidy over the folders that hold the law and its records; over all of src/ in `long`. A file
# found clean is not looked at again until it, a header or .clang-tidy changes.
set -euo pipefail
folders=(base statute petitioner organ matter record)
[[ -z $MINQIAO_LONG ]] || folders=(.)

export tree=build/tidy
[[ -e $tree/build.ninja ]] || cmake --preset tidy --log-level=WARNING >/dev/null
cmake -B "$tree" >/dev/null
mkdir -p "$tree/clean"
headers=$(find src -name '*.h' -print0 | LC_ALL=C sort -z | xargs -0 cat .clang-tidy | sha256sum)
export headers

# The analyzer follows fewer paths of each function when time is short.
depth="--extra-arg=-Xclang --extra-arg=-analyzer-config --extra-arg=-Xclang --extra-arg=max-nodes=20000"
[[ -z $MINQIAO_LONG ]] || depth=
export depth

tidy() {
    local key
    key=$(sha256sum - "$1" <<<"$headers $depth" | sha256sum | cut -d' ' -f1)
    [[ ! -e $tree/clean/$key ]] || return 0
    clang-tidy-19 -p "$tree" --quiet $depth "$1" 2>>"$tree/progress" || return 1
    touch "$tree/clean/$key"
}
export -f tidy

for folder in "${folders[@]}"; do
    [[ ! -d src/$folder ]] || find "src/$folder" -name '*.cc' -not -name '*_test.cc' -print0
done | LC_ALL=C sort -z | xargs -0 -n 1 -P "$(nproc)" bash -c 'tidy "$1"' _
