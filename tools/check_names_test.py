#!/usr/bin/env python3
"""check_names.py names what is wrong in small bad files, and leaves good ones alone."""
import unittest
from pathlib import Path

import check_names


def wrongs(name, text):
    return [why for _, why in check_names.wrongs_of(Path(name), text)]


class Names(unittest.TestCase):
    def refused(self, because, name, text):
        self.assertIn(because, " | ".join(wrongs(name, text)))

    def accepted(self, name, text):
        self.assertEqual(wrongs(name, text), [])

    def test_empty_file_names(self):
        self.refused("says nothing", "src/base/utils.h", "")
        self.refused("says nothing", "web/src/helper.ts", "")
        self.accepted("src/base/text.h", "")

    def test_empty_type_and_function_names(self):
        self.refused("says nothing", "a.h", "class Manager {\n};\n")
        self.refused("says nothing", "a.cc", "Result<int, Fault> process(const Act& act) {\n}\n")
        self.refused("says nothing", "a.py", "def data():\n    pass\n")
        self.accepted("a.cc", "    return process(act);\n    spdlog::info(\"ready\");\n")

    def test_long_files_functions_and_lines(self):
        self.refused("a file has at most", "a.sh", "true\n" * 451)
        self.refused("a function of 72 lines", "a.cc", "int one() {\n" + "    two();\n" * 70 + "}\n")
        self.accepted("a.cc", "int one() {\n" + "    two();\n" * 60 + "}\n" + "int three() {\n" + "    two();\n" * 60 + "}\n")
        self.refused("111 columns", "a.h", "x" * 111 + "\n")
        self.accepted("README.md", "x" * 200 + "\n")

    def test_paths_of_one_machine(self):
        self.refused("on one machine only", "README.md", "see /home/" + "somebody/notes\n")
        self.refused("on one machine only", "check", "ls .." + "/shared/data\n")
        self.accepted(".ci/run", "ls .." + "/shared/data\n")

    def test_acts_without_a_test(self):
        act, bar = Path("src/matter/referral.h"), "Bar bar_of(For<Refer>, const Matter& so_far);\n"
        self.assertTrue([*check_names.untested(act, bar, [act])])
        self.assertFalse([*check_names.untested(act, bar, [act, Path("src/matter/referral_test.cc")])])
        self.assertFalse([*check_names.untested(Path("src/matter/rules.h"), "Bar bar_unless_live();\n", [])])

    def test_identity_numbers(self):
        self.refused("identity number", "a.txt", "11010119900307" + "7715\n")
        self.accepted("a.txt", "11010519491231" + "002X and 11010119900307" + "7716\n")


if __name__ == "__main__":
    unittest.main()
