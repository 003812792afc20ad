"""The comparison itself is tried on small stores that lost, halved or invented something."""
import os
import unittest
from copy import deepcopy
from types import SimpleNamespace

from comparison import Comparison
from journal import Journal, Step


def registration(n=1, words="灯坏了"):
    return {"n": n, "act": "registration", "petition": {"id": "p", "text": words}}


def notice(n, words):
    return {"n": n, "act": "notice", "text": words}


class SmallStore:
    """Answers as the server would, for one matter."""

    def __init__(self, *acts):
        self.acts = list(acts)
        self.petitions = [{"text": "灯坏了"}]
        self.version = len(acts)

    def get(self, path, _account):
        item = {"id": "m", "petitions": len(self.petitions)}
        whole = {"items": [item], "next_cursor": None}
        page = {"acts": deepcopy(self.acts), "petitions": self.petitions}
        return SimpleNamespace(body=whole if "?" in path else page, version=self.version)


class TheComparison(unittest.TestCase):
    def setUp(self):
        self.journal = Journal(os.devnull)
        self.addCleanup(self.journal.file.close)
        self.promise("registration", "灯坏了", 0, "acknowledged", {"petition": {"id": "p"}})
        self.promise("notice", "已收到", 1, "acknowledged", notice(2, "已收到"))

    def promise(self, act, words, version, outcome, answered=None):
        step = Step("key", "sorter", act, words, {}, "m", version, outcome=outcome, answered=answered)
        self.journal.intend(step)

    def expect(self, store, part=None):
        wrongs = Comparison(store, self.journal).run().wrongs
        if part is None:
            self.assertEqual(wrongs, [])
        else:
            self.assertTrue(any(part in wrong for wrong in wrongs), wrongs)

    def test_finds_nothing_where_all_is_there(self):
        self.expect(SmallStore(registration(), notice(2, "已收到")))

    def test_misses_what_was_acknowledged(self):
        self.expect(SmallStore(registration()), "was acknowledged and is gone")

    def test_sees_a_changed_text(self):
        self.expect(SmallStore(registration(), notice(2, "已收")), "nobody asked for it")

    def test_sees_a_gap(self):
        self.expect(SmallStore(registration(), notice(3, "已收到")), "under version")

    def test_sees_an_act_that_is_there_twice(self):
        self.expect(SmallStore(registration(), notice(2, "已收到"), notice(3, "已收到")), "is there twice")

    def test_sees_an_answer_that_was_not_kept(self):
        self.journal.steps["已收到"].answered["on"] = "2026-01-05"
        self.expect(SmallStore(registration(), notice(2, "已收到")), "is not what was answered")

    def test_sees_what_was_refused(self):
        self.promise("notice", "再告知", 2, "refused")
        self.expect(SmallStore(registration(), notice(2, "已收到"), notice(3, "再告知")), "was refused")

    def test_takes_an_open_step_either_way(self):
        self.promise("notice", "再告知", 2, "open")
        self.expect(SmallStore(registration(), notice(2, "已收到")))
        self.expect(SmallStore(registration(), notice(2, "已收到"), notice(3, "再告知")))

    def test_sees_half_a_registration(self):
        store = SmallStore(registration(), notice(2, "已收到"))
        store.petitions = []
        self.expect(store, "does not go with one petition")


if __name__ == "__main__":
    unittest.main()
