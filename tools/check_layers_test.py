#!/usr/bin/env python3
"""check_layers.py passes a good small tree and names what is wrong in bad ones."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CHECKER = Path(__file__).with_name("check_layers.py")
TABLE = """
base:   pure          # ids and days
matter: pure base
store:  base matter
server: base matter store
"""


def check(files, table=TABLE):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "src"
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        rows = Path(folder) / "layers.txt"
        rows.write_text(table)
        done = subprocess.run([sys.executable, CHECKER, root, rows], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr


class Layers(unittest.TestCase):
    def refused(self, because, files, table=TABLE):
        status, said = check(files, table)
        self.assertEqual(status, 1, said)
        self.assertIn(because, said)

    def test_a_good_tree_passes(self):
        status, said = check({
            "base/id.h": "#include <string>\n",
            "matter/referral.cc": '#include "base/id.h"\n#include "matter/act.h"\n// std::time(0) was dropped\n',
            "matter/referral_test.cc": "#include <fstream>\n",
            "store/sqlite/connection.cc": '#include <mutex>\n#include "store/sqlite/connection.h"\n',
            "server/main.cc": '#include "store/sqlite/connection.h"\n',
        })
        self.assertEqual(status, 0, said)

    def test_an_upward_include_is_refused(self):
        self.refused("matter may include only: base", {"matter/act.cc": '\n#include "store/records.h"\n'})

    def test_tests_keep_to_the_table_too(self):
        self.refused("matter may include only", {"matter/act_test.cc": '#include "store/records.h"\n'})

    def test_tests_alone_may_use_what_stands_after_tests(self):
        table = "base: pure\ncounty: pure base\nmatter: pure base tests county\n"
        status, said = check({"matter/act_test.cc": '#include "county/county.h"\n', "base/id.h": ""}, table)
        self.assertEqual(status, 0, said)
        self.refused("matter may include only: base", {"matter/act.cc": '#include "county/county.h"\n'}, table)

    def test_the_line_is_named_after_a_long_comment(self):
        self.refused("act.cc:4:", {"matter/act.cc": '/* one\n two */\n\n#include "store/records.h"\n'})

    def test_another_folders_subfolder_is_private(self):
        self.refused("private to base", {"matter/act.cc": '#include "base/inner/bits.h"\n'})

    def test_a_pure_folder_touches_nothing(self):
        self.refused("reaches a clock", {"matter/act.cc": "auto t = std::chrono::system_clock::now();\n"})
        self.refused("reaches the disk", {"matter/act.cc": "#include <fstream>\n"})
        self.refused("reaches the network", {"base/a.h": "#include <boost/asio/io_context.hpp>\n"})
        self.refused("reaches a thread", {"base/a.h": "#include <mutex>\n"})
        self.refused("reaches chance", {"base/a.h": "int a = rand();\n"})

    def test_a_folder_without_a_row_is_refused(self):
        self.refused("has no row", {"other/a.h": ""})

    def test_an_include_without_a_folder_is_refused(self):
        self.refused('write "base/id.h"', {"base/id.cc": '#include "id.h"\n'})

    def test_the_table_cannot_have_a_cycle(self):
        self.refused("no row above", {}, "base: matter\nmatter: base\n")

    def test_a_pure_folder_cannot_stand_on_another(self):
        self.refused("cannot stand on", {}, "disk:\nbase: pure disk\n")


if __name__ == "__main__":
    unittest.main()
