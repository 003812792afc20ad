#!/usr/bin/env python3
"""Refuse a word of the core that docs/glossary.md lacks, and a file that a document names and that is not there.

Words are the names of acts and commands in src/matter and the enumerators of the pure folders below it. Codes of
refusals are sentences of their own (api/refusals.json) and are left out.
"""
import re
import sys
from pathlib import Path

FOLDERS = ("statute", "organ", "matter")
ENUMS_LEFT_OUT = {"RefusalCode"}
NAME = re.compile(r'static constexpr std::string_view name = "(\w+)"')
ENUM = re.compile(r"BOOST_DESCRIBE_ENUM\((\w+),([^)]*)\)")
NAMED_FILE = re.compile(r"`((?:src|tools|statutes|docs|test|cmake|api)/[\w./-]*\.\w+)`")


def words_of(root):
    """{word: the header that says it}"""
    words = {}
    for folder in FOLDERS:
        for header in sorted((root / "src" / folder).glob("*.h")):
            text = header.read_text(encoding="utf-8")
            found = NAME.findall(text)
            for enum, names in ENUM.findall(text):
                if enum not in ENUMS_LEFT_OUT:
                    found += [name.strip() for name in names.split(",")]
            for word in found:
                words.setdefault(word, header.relative_to(root).as_posix())
    return words


def missing_words(root, glossary):
    listed = set(re.findall(r"`(\w+)`", glossary))
    for word, header in words_of(root).items():
        if word not in listed:
            yield f"docs/glossary.md: `{word}` of {header} is missing"


def missing_files(root, document, text):
    for name in NAMED_FILE.findall(text):
        if "NAME" not in name and not (root / name).is_file():
            yield f"{document}: {name} is not there"


def main(root):
    wrongs = list(missing_words(root, (root / "docs/glossary.md").read_text(encoding="utf-8")))
    for path in sorted([*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob("statutes/*.md")]):
        wrongs += missing_files(root, path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    print("\n".join(wrongs) if wrongs else f"glossary: {len(words_of(root))} words in order")
    return 1 if wrongs else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent))
