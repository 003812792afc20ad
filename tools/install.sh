#!/usr/bin/env bash
# tools/install.sh build|check|bench: installs the Debian packages of tools/packages.txt that are missing.
# Touches nothing when none is. Without root it installs nothing and says which command to run.
set -euo pipefail
cd "$(dirname "$0")/.."

wanted=${1:-check}
[[ $wanted =~ ^(build|check|bench)$ ]] || { echo "usage: tools/install.sh build|check|bench" >&2; exit 2; }

# Lines `package command` of [build], and of the set that is asked for.
listed() {
    awk -v wanted="$wanted" '{ sub(/#.*/, "") } !NF { next }
        /^\[/ { in_set = ($1 == "[build]" || $1 == "[" wanted "]"); next }
        in_set { print $1, $2 }' tools/packages.txt
}

installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
missing=()
while read -r package command; do
    if [[ -n $command ]] && command -v "$command" >/dev/null; then continue; fi
    grep -qxF "$package" <<<"$installed" || missing+=("$package")
done < <(listed)
((${#missing[@]})) || exit 0

if ((EUID != 0)); then
    echo "Some packages are missing. Run this, then try again:" >&2
    echo "  sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${missing[*]}'" >&2
    exit 1
fi

# The tests start clusters of their own; Debian's would only run for nothing.
settings=/etc/postgresql-common/createcluster.conf
if [[ " ${missing[*]} " == *" postgresql-15 "* && ! -e $settings ]]; then
    mkdir -p "${settings%/*}"
    echo "create_main_cluster = false" >"$settings"
fi

echo "installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
apt-get install -y -q --no-install-recommends "${missing[@]}"
