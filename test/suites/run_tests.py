#!/usr/bin/env python3
"""run_tests.py BUILD RESULTS [ctest arguments]: runs ctest and counts the tests inside each program.

A program that dies before it has written its result counts as one failed test.
"""
import json
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def programs(build, arguments):
    listing = subprocess.run(["ctest", "--test-dir", build, "--show-only=json-v1", *arguments],
                             check=True, capture_output=True, text=True).stdout
    return [Path(test["command"][0]).name for test in json.loads(listing)["tests"] if "command" in test]


def counted(report):
    suites = ElementTree.parse(report).getroot()
    total = int(suites.get("tests"))
    failed = int(suites.get("failures")) + int(suites.get("errors"))
    skipped = int(suites.get("disabled")) + sum(int(suite.get("skipped", 0)) for suite in suites)
    return total - failed - skipped, failed, skipped


def main(build, results, arguments):
    shutil.rmtree(results, ignore_errors=True)
    results.mkdir(parents=True)
    ran = subprocess.run(["ctest", "--test-dir", build, "-j2", "--output-on-failure", *arguments],
                         env={**os.environ, "GTEST_OUTPUT": f"xml:{results}/"}, check=False)
    passed = failed = skipped = 0
    for program in programs(build, arguments):
        try:
            here = counted(results / f"{program}.xml")
        except (OSError, ElementTree.ParseError):
            here = (0, 1, 0)
            print(f"{program} left no result", flush=True)
        passed, failed, skipped = passed + here[0], failed + here[1], skipped + here[2]
    if ran.returncode and not failed:
        failed = 1
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2]), sys.argv[3:]))
