#!/usr/bin/env python3
"""Refuse an #include that tools/layers.txt does not allow.

A row of the table is `folder: what it may include`, lowest first, so that there can be no cycle.
`pure` marks a folder that may touch no clock, disk, network, thread or chance. A subfolder is
private to its own folder, and to the folder that wires the program together. Tests (*_test.cc) keep
to the table too, but may touch the world: they read statutes and write scratch files.
"""
import re
import sys
from pathlib import Path

WIRING = "server"
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')

IMPURE_HEADERS = {
    "a clock": {"ctime", "time.h", "sys/time.h"},
    "the disk": {"fstream", "filesystem", "cstdio", "stdio.h", "iostream", "fcntl.h", "unistd.h", "sys/stat.h",
                 "sqlite3.h", "libpq-fe.h"},
    "the network": {"sys/socket.h", "netdb.h", "arpa/inet.h", "poll.h", "sys/epoll.h"},
    "a thread": {"thread", "mutex", "shared_mutex", "condition_variable", "future", "stop_token", "semaphore",
                 "latch", "barrier", "pthread.h"},
    "chance": {"random", "sodium.h", "openssl/rand.h"},
}
IMPURE_LIBRARIES = {
    "the disk": ("soci/", "boost/filesystem", "spdlog/", "toml++/"),
    "the network": ("boost/asio", "boost/beast", "openssl/ssl"),
    "a thread": ("boost/thread",),
    "chance": ("boost/random",),
}
IMPURE_CALLS = {
    "a clock": re.compile(r"\b(?:system_clock|steady_clock|high_resolution_clock|utc_clock)::now\b"
                          r"|\bstd::time\(|\bgettimeofday\(|\bclock_gettime\("),
    "the disk": re.compile(r"\b(?:fopen|freopen|getenv|secure_getenv)\("),
    "a thread": re.compile(r"\bsleep_for\b|\bsleep_until\b|\bstd::async\b"),
    "chance": re.compile(r"\b(?:s?rand|drand48|getrandom|arc4random|RAND_bytes|randombytes_buf)\("),
}
# A failed assertion is the one place of a pure folder that writes: it says why and stops.
WRITES_BEFORE_IT_STOPS = "base/assertion.cc"


def read_table(path):
    """The folders each folder may include (itself among them), those its tests may, and the pure ones."""
    allowed, for_tests, pure = {}, {}, set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.split("#")[0].strip()
        if not line:
            continue
        folder, colon, rest = line.partition(":")
        rest, _, rest_of_tests = rest.partition(" tests ")
        words = rest.split()
        if not colon or not folder.isidentifier() or folder in allowed:
            sys.exit(f"{path}:{number}: a row is `folder: what it may include`, one row a folder")
        if "pure" in words:
            words.remove("pure")
            pure.add(folder)
        for word in words + rest_of_tests.split():
            if word not in allowed:
                sys.exit(f"{path}:{number}: {folder} names {word}, which no row above it describes")
            if folder in pure and word not in pure:
                sys.exit(f"{path}:{number}: {folder} is pure and cannot stand on {word}, which is not")
        allowed[folder] = {*words, folder}
        for_tests[folder] = {*allowed[folder], *rest_of_tests.split()}
    return allowed, for_tests, pure


def without_comments(text):
    """The same lines, with comments and the insides of character literals gone."""
    def blank(match):
        kept = match.group(0)
        return "\n" * kept.count("\n") if kept.startswith(("//", "/*")) else kept
    return re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', blank, text, flags=re.S)


def impurity_of_header(name):
    for what, headers in IMPURE_HEADERS.items():
        if name in headers:
            return what
    for what, prefixes in IMPURE_LIBRARIES.items():
        if name.startswith(prefixes):
            return what
    return None


def wrong_include(here, name, allowed):
    """Why folder `here` may not include "name", or None."""
    there, *rest = name.split("/")
    if not rest:
        return f'write "{here}/{name}", so that the folder can be read off the include'
    if there not in allowed:
        return f"{there} is not in the table"
    if there not in allowed[here]:
        return f"{here} may include only: {', '.join(sorted(allowed[here] - {here})) or 'nothing'}"
    if len(rest) > 1 and here not in (there, WIRING):
        return f"{'/'.join([there, *rest[:-1]])} is private to {there}"
    return None


def wrongs_of(path, root, allowed, for_tests, pure):
    inside = path.relative_to(root)
    here = inside.parts[0]
    if len(inside.parts) == 1 or here not in allowed:
        yield f"{path}: {here} has no row in the table"
        return
    must_be_pure = (here in pure and not path.stem.endswith("_test")
                    and inside.as_posix() != WRITES_BEFORE_IT_STOPS)
    lines = without_comments(path.read_text(encoding="utf-8")).splitlines()
    for number, line in enumerate(lines, 1):
        include = INCLUDE.match(line)
        if include and include.group(1) == '"':
            table = for_tests if path.stem.endswith("_test") else allowed
            why = wrong_include(here, include.group(2), table)
            if why:
                yield f"{path}:{number}: {include.group(2)}: {why}"
        elif include and must_be_pure and impurity_of_header(include.group(2)):
            yield (f"{path}:{number}: {here} is pure, but <{include.group(2)}> reaches "
                   f"{impurity_of_header(include.group(2))}; let it come in with the command")
        elif must_be_pure:
            for what, calls in IMPURE_CALLS.items():
                for call in calls.finditer(line):
                    yield (f"{path}:{number}: {here} is pure, but {call.group(0).rstrip('(')} reaches {what}; "
                           "let it come in with the command")


def main(root, table):
    allowed, for_tests, pure = read_table(table)
    files = sorted(path for path in root.rglob("*") if path.suffix in {".h", ".cc"})
    wrongs = [wrong for path in files for wrong in wrongs_of(path, root, allowed, for_tests, pure)]
    for wrong in wrongs:
        print(wrong)
    print(f"layers: {len(wrongs)} wrong" if wrongs else f"layers: {len(files)} files in order")
    return 1 if wrongs else 0


if __name__ == "__main__":
    home = Path(__file__).resolve().parent.parent
    arguments = [Path(argument) for argument in sys.argv[1:]] or [home / "src", home / "tools" / "layers.txt"]
    sys.exit(main(*arguments))
