#!/usr/bin/env python3
"""Refuse a word of the core that docs/glossary.md lacks, a file that a document names and that is not there, and a
command that docs/regulation.md does not lead to a story which gives it.

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
COMMAND = re.compile(r"bar_of\(For<(\w+)>")
STORY = re.compile(r"\.\./test/story/(\w+)\.story")
NOT_OF_A_MATTER = {"import_reply"}
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


def commands_of(root):
    """The names of all commands: structs that a bar is asked for."""
    commands = set()
    for header in (root / "src/matter").glob("*.h"):
        text = header.read_text(encoding="utf-8")
        for command in COMMAND.findall(text):
            struct = text[text.index(f"struct {command} {{"):]
            commands.add(NAME.search(struct).group(1))
    return commands - NOT_OF_A_MATTER


def given_in(story):
    """The commands that succeed in a story, and in the one that it goes on from."""
    steps = re.sub(r"\n\s+", " ", story.read_text(encoding="utf-8")).splitlines()
    given = set()
    for words in (step.split() for step in steps if not step.startswith("#")):
        if words[0] == "after":
            given |= given_in(story.with_name(words[1] + ".story"))
        elif "->" not in words:
            given |= {"register" if word == "registers" else word for word in (words[3:4] if words[0] == "in" else words[1:2])}
    return given


def untold_commands(root, text):
    commands = commands_of(root)
    told = set()
    for line in text.splitlines():
        stories = [root / f"test/story/{name}.story" for name in STORY.findall(line)]
        for missing in [story for story in stories if not story.is_file()]:
            yield f"docs/regulation.md: {missing.name} is not there"
        if not stories:
            continue
        given = set().union(*(given_in(story) for story in stories if story.is_file()))
        for command in re.findall(r"`(\w+)`", line):
            if command not in commands:
                yield f"docs/regulation.md: `{command}` is no command"
            elif command not in given:
                yield f"docs/regulation.md: no story beside `{command}` gives it"
        told |= given & set(re.findall(r"`(\w+)`", line))
    for command in sorted(commands - told):
        yield f"docs/regulation.md: `{command}` stands in no row"


# Article 26 speaks to petitioners.
ASKING = [article for article in range(17, 38) if article != 26]


def uncited_articles(root, text):
    """Every article that asks an organ for something has its row, and a story there that names it."""
    rows = dict(re.findall(r"^\| (\d+) (\|.*)$", text, re.M))
    for article in ASKING:
        stories = [root / f"test/story/{name}.story" for name in STORY.findall(rows.get(str(article), ""))]
        named = re.compile(rf"regulation_2022\.{article}\b|\(Art\. {article}\)")
        if not any(story.is_file() and named.search(story.read_text(encoding="utf-8")) for story in stories):
            yield f"docs/regulation.md: no story of article {article} names it"


def main(root):
    wrongs = list(missing_words(root, (root / "docs/glossary.md").read_text(encoding="utf-8")))
    for path in sorted([*root.glob("*.md"), *root.glob("docs/**/*.md"), *root.glob("statutes/*.md")]):
        wrongs += missing_files(root, path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))
    regulation = root / "docs/regulation.md"
    if regulation.is_file():
        text = regulation.read_text(encoding="utf-8")
        wrongs += [*untold_commands(root, text), *uncited_articles(root, text)]
    print("\n".join(wrongs) if wrongs else f"glossary: {len(words_of(root))} words in order")
    return 1 if wrongs else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent))
