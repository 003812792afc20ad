#!/usr/bin/env bash
# tools/bare.sh [--fresh] COMMAND...: runs a command in a clone of this tree's HEAD inside a bare
# Debian 12 (git and certificates, nothing else), to see that ./start and ./check need no more than
# they install. Needs root and debootstrap. MINQIAO_BARE is its folder (default /tmp/bare); its
# packages are kept beside it, so that a second bare system costs no second download.
#
#   tools/bare.sh --fresh ./check
#   tools/bare.sh ./start --build-only
set -euo pipefail
cd "$(dirname "$0")/.."

bare=${MINQIAO_BARE:-/tmp/bare}
kept=$bare-packages
mirror=${MINQIAO_MIRROR:-http://deb.debian.org/debian}
((EUID == 0)) || { echo "tools/bare.sh needs root" >&2; exit 1; }

unmount() {
    for place in var/cache/apt/archives dev/shm dev/pts dev proc mnt/data; do
        if mountpoint -q "$bare/$place"; then umount -l "$bare/$place"; fi
    done
}
trap unmount EXIT

if [[ ${1:-} == --fresh ]]; then
    shift
    unmount
    rm -rf --one-file-system "$bare"
fi
(($#)) || { echo "usage: tools/bare.sh [--fresh] COMMAND..." >&2; exit 2; }

mkdir -p "$kept"
if [[ ! -e $bare/etc/debian_version ]]; then
    debootstrap --variant=minbase --include=git,ca-certificates --cache-dir="$kept" bookworm "$bare" "$mirror"
    printf '%s\n' "deb $mirror bookworm main" "deb $mirror bookworm-updates main" >"$bare/etc/apt/sources.list"
fi

unmount
mount -t proc proc "$bare/proc"
mount --rbind /dev "$bare/dev" && mount --make-rslave "$bare/dev"
mount --bind "$kept" "$bare/var/cache/apt/archives"
cp -L /etc/resolv.conf "$bare/etc/resolv.conf"
cp -L /etc/hosts "$bare/etc/hosts"
# What this machine trusts, the bare one trusts: there may be a proxy between.
cp -L /etc/ssl/certs/ca-certificates.crt "$bare/etc/ssl/certs/ca-certificates.crt"
passed_on=(NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin)
if [[ -n ${MINQIAO_DATA:-} ]]; then
    mkdir -p "$bare/mnt/data"
    mount --bind -o ro "$MINQIAO_DATA" "$bare/mnt/data"
    passed_on+=(MINQIAO_DATA=/mnt/data)
fi
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
    if [[ -n ${!name:-} ]]; then passed_on+=("$name=${!name}"); fi
done

# A clone, as somebody would make one; a second run keeps what was built and takes the new commits.
if [[ ! -d $bare/srv/minqiao ]]; then
    git clone -q --no-hardlinks . "$bare/srv/minqiao"
else
    git -C "$bare/srv/minqiao" fetch -q "$PWD" HEAD && git -C "$bare/srv/minqiao" reset -q --hard FETCH_HEAD
fi
chroot "$bare" /usr/bin/env -i "${passed_on[@]}" bash -c 'cd /srv/minqiao && exec "$@"' bare "$@"
