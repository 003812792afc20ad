# Every C++ file is as clang-format writes it.
set -euo pipefail
git ls-files -z --cached --others --exclude-standard -- '*.h' '*.cc' |
    while IFS= read -r -d '' file; do [[ ! -e $file ]] || printf '%s\0' "$file"; done |
    xargs -0 --no-run-if-empty clang-format-19 --dry-run -Werror
