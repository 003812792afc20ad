#!/usr/bin/env python3
"""Whole laws into the office's library, on both databases: bad lines named, versions beside each other.

With MINQIAO_DATA (a folder with a folder laws/ in it) every law there must go in whole, with as many articles
as are counted from the file itself.
"""
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from gists import is_of, texts_of, verified_gists  # noqa: E402
from program import Postgres, Store, Tally, equal  # noqa: E402

HEAD = "# 中华人民共和国渡口法\n\n2019年3月1日 常务委员会通过\n\n<!-- INFO END -->\n\n"
FIRST = HEAD + "## 第一章 总 则\n\n第一条 渡船应当检验。\n\n第二条 本法自2019年5月1日起施行。\n"
LATER = FIRST.replace("2019年3月1日", "2024年3月1日").replace("2019年5月1日", "2024年5月1日").replace(
    "应当检验", "应当每年检验")


def written(folder, name, text):
    path = Path(folder, name)
    path.write_text(text)
    return path


def imports(store, expected, *arguments, status=0):
    process = store.run("law import", *arguments)
    equal(process.returncode, status, process.stderr)
    equal(process.stdout.splitlines()[-1], expected, "counts")
    return process


def office(store):
    equal(store.run("init", "--division", "380121", "--name", "信访办公室").returncode, 0, "init")


def is_whole(store, versions):
    process = store.run("verify")
    equal(process.returncode, 0, process.stderr)
    if f"{versions} law versions" not in process.stdout.splitlines():
        raise AssertionError(process.stdout)
    process = store.run("rebuild", "--check")
    equal(process.returncode, 0, process.stderr)


def keeps_versions(store, folder):
    office(store)
    first, later = written(folder, "渡口法(2019-03-01).md", FIRST), written(folder, "渡口法.md", LATER)
    process = imports(store, "2 read, 2 new, 0 known, 0 bad", first, later)
    equal(process.stdout.splitlines()[:2], ["渡口法@2019-05-01: 2 articles, new", "渡口法@2024-05-01: 2 articles, new"])
    imports(store, "2 read, 0 new, 2 known, 0 bad", first, later)
    # The same text under another day is a version of its own; another text for a taken day is none.
    imports(store, "1 read, 1 new, 0 known, 0 bad", "--in-force-from", "2024-06-01", later)
    imports(store, "1 read, 0 new, 1 known, 0 bad", "--in-force-from", "2024-06-01", later)
    other = written(folder, "other.md", LATER.replace("每年", "每月"))
    process = imports(store, "1 read, 0 new, 0 known, 1 bad", "--in-force-from", "2019-05-01", other, status=3)
    equal(process.stderr, f"{other}:1: another text is in force from 2019-05-01\n")
    is_whole(store, 3)


def names_bad_lines(store, folder):
    office(store)
    bad = written(folder, "bad.md", FIRST.replace("第二条", "第四条"))
    empty = written(folder, "empty.md", "")
    process = imports(store, "4 read, 1 new, 0 known, 3 bad", bad, empty, Path(folder, "missing.md"),
                      written(folder, "good.md", FIRST), status=3)
    equal(process.stderr.splitlines(), [f"{bad}:11: 第四条 does not follow 第一条", f"{empty}:1: is empty",
                                        f"{folder}/missing.md:1: cannot be read"])
    is_whole(store, 1)


def asks_for_what_it_needs(store, folder):
    good = written(folder, "good.md", FIRST)
    equal(store.run("law import", good).returncode, 1, "a store that is none")
    equal(store.run("law import").returncode, 2, "no file")
    equal(store.run("law import", "--in-force-from", "someday", good).returncode, 2, "a bad day")
    equal(store.run("law import", "--in-force-from", "2024-05-01", good, good).returncode, 2, "one day, two files")


def articles_of(path):
    return len(re.findall("^第[零一二三四五六七八九十百]+条 ", path.read_text(), re.MULTILINE))


def takes_real_laws(store, laws):
    office(store)
    files = sorted(laws.glob("*.md"))
    process = imports(store, f"{len(files)} read, {len(files)} new, 0 known, 0 bad", *files)
    equal(process.stderr, "", "a bad line")
    told = {line.split(":")[0]: int(re.search(r": (\d+) articles", line).group(1))
            for line in process.stdout.splitlines()[:-1]}
    equal(list(told.values()), [articles_of(path) for path in files], "articles")
    for article, count in {"land_law@2020-01-01": 87, "regulation_2022@2022-05-01": 50,
                           "administrative_suit_law@2017-07-01": 103, "zhejiang_2016@2016-08-01": 36}.items():
        equal(told.get(article), count, article)
    imports(store, f"{len(files)} read, 0 new, {len(files)} known, 0 bad", *files)
    is_whole(store, len(files))
    are_read_there(laws, told)


def are_read_there(laws, told):
    """What ships as verified stands in a text here: that law, that version, that article."""
    gists = list(verified_gists(HERE.parent.parent / "statutes"))
    equal(len(gists) >= 80, True, f"{len(gists)} verified gists")
    for name, law, day, article, gist in gists:
        equal(f"{law}@{day}" in told, True, f"{law}@{day}")
        texts = [texts_of(path) for path in laws.glob(f"{name}*.md")]
        equal(any(is_of(gist, article, each) for each in texts), True, f"{name} {article}: {gist}")


def main():
    tally = Tally()
    folder = tempfile.mkdtemp(prefix="minqiao-laws-")
    laws = Path(os.environ.get("MINQIAO_DATA", folder), "laws")
    with Postgres() as postgres:
        stores = iter(range(1000))

        def new(database):
            return Store(Path(folder, f"store{next(stores)}"), postgres.database() if database == "PostgreSQL" else None)

        for database in ["SQLite", "PostgreSQL"]:
            tally.check(f"versions on {database}", keeps_versions, new(database), folder)
            tally.check(f"bad lines on {database}", names_bad_lines, new(database), folder)
            if laws.is_dir():
                tally.check(f"real laws on {database}", takes_real_laws, new(database), laws)
            else:
                tally.skip(f"real laws on {database}", "MINQIAO_DATA names no folder with laws/")
        tally.check("what it asks for", asks_for_what_it_needs, new("SQLite"), folder)
    shutil.rmtree(folder)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
