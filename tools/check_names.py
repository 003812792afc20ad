#!/usr/bin/env python3
"""Refuse names that say nothing, files and functions that grew too long, acts without a test, and what does not belong.

What does not belong: paths of one person's machine, words of a workplace instead of the product, and
numbers that could be the identity number of a living person.
"""
import ast
import datetime
import hashlib
import re
import subprocess
import sys
from pathlib import Path

EMPTY_NAMES = {"manager", "helper", "helpers", "util", "utils", "common", "misc", "data", "info", "process", "handle"}
FILE_LINES_MAX = 450
FUNCTION_LINES_MAX = 70
CPP_COLUMNS_MAX = 110
CPP = {".h", ".cc"}
SOURCES = CPP | {".py", ".sh", ".ts", ".tsx", ".js", ".mjs", ".css"}

TYPE = re.compile(r"^\s*(?:export\s+)?(?:class|struct|enum class|enum|concept|interface|type|namespace)\s+(\w+)")
CPP_FUNCTION = re.compile(r"^(?!\s*(?:return|co_return|co_await|co_yield|else|throw|new|delete|using)\b)\s*"
                          r"[\w:<>,&*~\[\] ]*[\w>&*]\s+[&*]?(\w+)\([^;]*(?:;|\{|,|\))?$")
OTHER_FUNCTION = re.compile(r"^\s*(?:export\s+)?(?:async\s+)?(?:function|def)\s+(\w+)")

# Paths that exist on one machine only. The folder beside this one is named by .ci/run alone.
FOREIGN_PATH = re.compile(r"(?<![\w.])/(?:work|home/\w+|Users/\w+|root)/\w+|\.\./shared/(?:data|design|domain|vectors|hooks|DESIGN|CONTRACT)\b")
MAY_NAME_THE_FOLDER_BESIDE = ".ci/run"
# Words of how somebody worked, kept as digests so that this file does not hold them either.
FOREIGN_WORDS = {
    "053ea4804ef1", "3ea125d0bff3", "487b91042c7c", "57de4cf40144", "60965168ce76",
    "7d3194f79e64", "94a168d2da57", "c70eca6b0f88", "c857d09db23e", "d298391b0743",
}
# Samples printed in GB 11643 itself; they belong to nobody.
SAMPLE_IDENTITY_NUMBERS = {"11010519491231002X", "440524188001010014"}
IDENTITY_NUMBER = re.compile(r"(?<![0-9A-Za-z])[1-8]\d{5}(?:18|19|20)\d{9}[\dXx](?![0-9A-Za-z])")
IDENTITY_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def could_be_somebodys(number):
    """True with a valid check digit and a birthday; tests may use people who are not born yet."""
    if number[6:10] > "2025":
        return False
    try:
        datetime.date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number, IDENTITY_WEIGHTS))
    return "10X98765432"[total % 11] == number[17].upper()


def empty_names(path, lines):
    if path.stem.lower().removesuffix("_test") in EMPTY_NAMES:
        yield 1, f"{path.name} says nothing about what is in it"
    patterns = (TYPE, CPP_FUNCTION) if path.suffix in CPP else (TYPE, OTHER_FUNCTION)
    for number, line in enumerate(lines, 1):
        for pattern in patterns:
            found = pattern.match(line)
            if found and found.group(1).lower() in EMPTY_NAMES:
                yield number, f"the name {found.group(1)} says nothing"


def cpp_functions(lines):
    """(first line, length) of blocks that open at the left edge, as clang-format writes functions."""
    first = None
    for number, line in enumerate(lines, 1):
        if line.rstrip() == "}" and first:
            yield first, number - first + 1
            first = None
        elif first is None and line[:1].strip() and "(" in line and not line.startswith(("#", "//", "}")):
            first = number
        if first and line.rstrip().endswith(";") and number == first:
            first = None


def python_functions(text):
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.lineno, node.end_lineno - node.lineno + 1


def too_long(path, text, lines):
    if len(lines) > FILE_LINES_MAX:
        yield 1, f"{len(lines)} lines; a file has at most {FILE_LINES_MAX}"
    functions = cpp_functions(lines) if path.suffix in CPP else python_functions(text) if path.suffix == ".py" else ()
    for number, length in functions:
        if length > FUNCTION_LINES_MAX:
            yield number, f"a function of {length} lines; at most {FUNCTION_LINES_MAX}"
    if path.suffix in CPP:
        for number, line in enumerate(lines, 1):
            if len(line) > CPP_COLUMNS_MAX:
                yield number, f"{len(line)} columns; at most {CPP_COLUMNS_MAX}"


def foreign(path, lines):
    for number, line in enumerate(lines, 1):
        found = FOREIGN_PATH.search(line)
        if found and not (path.as_posix() == MAY_NAME_THE_FOLDER_BESIDE and found.group(0).startswith("..")):
            yield number, f"{found.group(0)} exists on one machine only"
        for word in re.findall(r"[A-Za-z]{3,}", line):
            if hashlib.sha256(word.lower().encode()).hexdigest()[:12] in FOREIGN_WORDS:
                yield number, f"{word} is not a word of the product"
        for match in IDENTITY_NUMBER.finditer(line):
            if could_be_somebodys(match.group(0)) and match.group(0).upper() not in SAMPLE_IDENTITY_NUMBERS:
                yield number, "a valid identity number; write one whose check digit is wrong, or a sample of GB 11643"


def untested(path, text, files):
    """An act's rules are told in a test beside it."""
    test = path.with_name(path.stem + "_test.cc")
    if path.suffix == ".h" and path.parent.as_posix() == "src/matter" and "bar_of(For<" in text and test not in files:
        yield 1, f"an act without its {test.name}"


def wrongs_of(path, text):
    lines = text.splitlines()
    if path.suffix in SOURCES:
        yield from empty_names(path, lines)
        yield from too_long(path, text, lines)
    if path.name != "package-lock.json":
        yield from foreign(path, lines)


def files_of(root):
    """What git holds or would hold; a tree without git is read whole."""
    try:
        listed = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=root,
                                check=True, capture_output=True, text=True).stdout.split("\0")
    except (OSError, subprocess.CalledProcessError):
        listed = [path.relative_to(root).as_posix() for path in root.rglob("*")]
    return [Path(name) for name in sorted(set(listed)) if name and (root / name).is_file()]


def main(root):
    wrongs = []
    files = files_of(root)
    for path in files:
        try:
            text = (root / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found = [*wrongs_of(path, text), *untested(path, text, files)]
        wrongs += [f"{path}:{number}: {why}" for number, why in found]
    print("\n".join(wrongs) if wrongs else f"names: {len(files)} files in order")
    return 1 if wrongs else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent))
