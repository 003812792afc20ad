#!/usr/bin/env python3
"""check_glossary.py finds a missing word and a missing file in a small tree, and leaves a full one alone."""
import tempfile
import unittest
from pathlib import Path

import check_glossary

HEADER = """
struct Refer { static constexpr std::string_view name = "refer"; };
BOOST_DESCRIBE_ENUM(Grade, satisfied,
                    dissatisfied)
BOOST_DESCRIBE_ENUM(RefusalCode, not_screened)
"""


class Glossary(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.root = Path(place.name)
        (self.root / "src/matter").mkdir(parents=True)
        (self.root / "src/matter/referral.h").write_text(HEADER)

    def missing_words(self, glossary):
        return list(check_glossary.missing_words(self.root, glossary))

    def missing_files(self, text):
        return list(check_glossary.missing_files(self.root, "README.md", text))

    def test_every_word_is_asked_for_but_codes_of_refusals(self):
        self.assertEqual(len(self.missing_words("")), 3)
        self.assertEqual(self.missing_words("`refer` `satisfied` `dissatisfied`"), [])

    def test_a_missing_word_is_named_with_its_header(self):
        missing = self.missing_words("`satisfied` `dissatisfied`")
        self.assertEqual(missing, ["docs/glossary.md: `refer` of src/matter/referral.h is missing"])

    def test_a_command_is_told_by_a_story_beside_it(self):
        (self.root / "src/matter/referral.h").write_text("""struct Refer {
            static constexpr std::string_view name = "refer"; };
            Bar bar_of(For<Refer>, const Matter&);""")
        stories = self.root / "test/story"
        stories.mkdir(parents=True)
        (stories / "sent.story").write_text("sorter refer {}\n")
        (stories / "kept.story").write_text("sorter screen {}\n")
        untold = lambda text: list(check_glossary.untold_commands(self.root, text))  # noqa: E731
        self.assertEqual(untold("| `refer` | [sent](../test/story/sent.story) |"), [])
        self.assertEqual(len(untold("| `refer` | [kept](../test/story/kept.story) |")), 2)
        self.assertEqual(len(untold("| `refer` | [lost](../test/story/lost.story) |")), 3)
        (stories / "refused.story").write_text('sorter refer {"a":\n    1} -> already_accepted\n# sorter refer {}\n')
        self.assertEqual(len(untold("| `refer` | [refused](../test/story/refused.story) |")), 2)
        (stories / "later.story").write_text("after sent\nin 33 sorter refer {}\n")
        self.assertEqual(untold("| `refer` | [later](../test/story/later.story) |"), [])
        self.assertEqual(len(untold("| `refer` `lose` | [sent](../test/story/sent.story) |")), 1)

    def test_an_article_without_a_story_that_names_it_is_told(self):
        stories = self.root / "test/story"
        stories.mkdir(parents=True)
        (stories / "sent.story").write_text("sorter refer {} -> not_screened regulation_2022.22\n")
        rows = "".join(f"| {article} | [sent](../test/story/sent.story) |\n" for article in range(17, 38))
        uncited = list(check_glossary.uncited_articles(self.root, rows))
        self.assertEqual(len(uncited), len(check_glossary.ASKING) - 1)
        self.assertNotIn("docs/regulation.md: no story of article 22 names it", uncited)

    def test_a_named_file_must_be_there(self):
        self.assertEqual(self.missing_files("see `src/matter/referral.h` and `src/matter/`"), [])
        self.assertEqual(self.missing_files("see `src/matter/gone.h`"), ["README.md: src/matter/gone.h is not there"])


if __name__ == "__main__":
    unittest.main()
