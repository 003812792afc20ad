#!/usr/bin/env python3
"""The demonstration county, as a newcomer finds it: the figures of its report of 2014 counted from single petitions
and acts, and work for every account that has any. On both databases."""
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(HERE.parent))
from figures import Figures, Reader  # noqa: E402
from program import ROOT, STATES, Postgres, Store, Tally, equal  # noqa: E402

# What the county's report says: batches and people.
REPORT = {
    "2013 接待来访": (254, 1937),
    "2014 接待来访": (388, 2708),
    "2014 接待来访 初访": (298, 1947),
    "2014 接待来访 复访": (90, 761),
    "2014 接待来访 群体访": (116, 2274),
    "2014 进京正常上访": (1, 1),
    "2014 赴省集体访": (0, 0),
    "2014 赴省个体访": (4, 8),
    "2014 到市个体访": (3, 3),
    "2014 到市集体访": (20, 504),
    "2014 到市集体访 本县": (7, 119),
    "2014 到市集体访 国有大型企业": (13, 385),
    "2014 网上通报": (4, 96),
    "2014 网上通报 本县": (2, 47),
    "2014 网上通报 国有大型企业": (2, 49),
    "2014 每日要情通报": (16, 408),
    "2014 每日要情通报 本县": (5, 72),
    "2014 每日要情通报 国有大型企业": (11, 336),
    "2014 不予受理": (6, 32),
}
# Of these it says how many.
COUNTS = {
    "2014 中央、省、市转办信": 11,
    "2014 国家信访局网上交办": 25,
    "2014 巡视组第一次交办": 10,
    "2014 巡视组第一次交办 11-27 答复": 10,
    "2014 巡视组第二次交办": 7,
    "2014 巡视组第二次交办 在办": 7,
    "2014 市交办重点案件": 11,
    "2014 市交办重点案件 办结": 11,
    "2014 电话来访": 217,
    "2014 立案受理": 39,
    "2014 现场调解": 70,
    "2014 书面交办": 44,
    "2014 妇联化解": 29,
    "2014 共青团化解": 16,
    "2014 总工会化解": 9,
    "2013 上级交办信件": 181,
    "2013 上级交办信件 初信": 74,
    "2013 上级交办信件 重信": 107,
    "2013 上级交办信件 办结": 181,
}
BUSY = """clerk sorter head.office handler.housing head.housing handler.land head.land reviewer.city reviewer.province
    supervisor leader archivist discipline clerk.other station.village enterprise""".split()


class County:
    def __init__(self, directory, url):
        self.store = Store(directory, url)
        made = self.store.run("demo")
        if made.returncode != 0:
            raise RuntimeError(made.stderr)
        self.accounts = Path(directory) / "demo-accounts.txt"
        lines = self.accounts.read_text().splitlines()
        self.passwords = {line.split("\t")[0]: line.split("\t")[1] for line in lines}
        self.server = self.store.serve()
        self.reader = self.counted = None

    def token(self, account):
        return self.server.log_in(account, self.passwords[account])

    def count(self):
        self.reader = Reader(self.server.address, self.token("head.office"))
        self.counted = Figures(self.reader).count()
        return self.counted


def check_report(county):
    counted = county.count()
    for name, figure in REPORT.items():
        equal(counted.of(name), figure, name)
    for name, count in COUNTS.items():
        equal(len(counted.lines[name]), count, name)
    equal(counted.yuan_got_back() // 10_000, 365, "ten thousands of yuan got back for workers")
    grown = [round(100 * (now - then) / then, 1) for now, then in zip(REPORT["2014 接待来访"], REPORT["2013 接待来访"])]
    equal(grown, [52.8, 39.8], "per cent more than the year before")


def check_change(county):
    """One more petition is counted; voided by two persons it is not, and everything is as before."""
    group = {"channel": "visit", "received_on": "2014-05-12", "headcount": 9, "subject": "水渠淤塞",
             "text": "村里的水渠淤塞，稻田浇不上水。", "petitioners": [{"name": "卜秋禾"}]}
    status, made, _ = county.server.ask("POST", "/api/v1/petitions", group, token=county.token("clerk"))
    equal(status, 201, made)
    counted = county.count()
    equal(counted.of("2014 接待来访"), (389, 2717))
    equal(counted.of("2014 接待来访 初访"), (299, 1956))
    equal(counted.of("2014 接待来访 群体访"), (117, 2283))
    for n, account, body in ((1, "sorter", {"command": "propose_voiding", "reason": "多登记了一件。"}),
                             (2, "head.office", {"command": "confirm_voiding"})):
        status, answer, _ = county.server.ask("POST", f"/api/v1/matters/{made['matter']['id']}/commands", body,
                                              token=county.token(account), headers={"If-Match": f'"{n}"'})
        equal(status, 201, answer)
    check_report(county)


def check_last_months(county):
    items = county.reader.pages("/api/v1/matters?sort=-registered_on")
    # The past years are all in the archive.
    states = {item["state"] for item in items if item["registered_on"] > "2016"}
    equal(STATES - states, set(), "states in which nothing is:")
    lamps = Counter(item["lamp"] for item in items if item["due_on"])
    assert lamps["late"] >= 10 and len(lamps) >= 3, lamps


def check_work(county):
    for account in BUSY:
        token = county.token(account)
        status, page, _ = county.server.ask("GET", "/api/v1/matters?limit=100", token=token)
        equal(status, 200, account)
        assert page["items"], f"{account} finds nothing"


def check_walk(county):
    """The README's walk, among thousands of others' matters."""
    walk = subprocess.run([ROOT / "docs/walk.sh", county.server.address, county.accounts], capture_output=True, text=True)
    equal(walk.stdout.splitlines()[-1:], ["state: archived"], walk.stdout + walk.stderr)


def check_no_text_twice(county):
    texts = Counter()
    for matter in county.reader.matters.values():
        for petition in matter["petitions"]:
            texts[petition["text"]] += 1
    equal([text for text, times in texts.most_common(3) if times > 1], [], "told twice")


def run_on(name, url, tally):
    with tempfile.TemporaryDirectory(prefix="minqiao-county-") as directory:
        county = County(directory, url)
        with county.server:
            tally.check(f"{name}: the report of 2014", check_report, county)
            tally.check(f"{name}: no two petitions alike", check_no_text_twice, county)
            tally.check(f"{name}: the last months", check_last_months, county)
            tally.check(f"{name}: work for everybody", check_work, county)
            tally.check(f"{name}: the walk of the README", check_walk, county)
            tally.check(f"{name}: one petition more and voided again", check_change, county)
        tally.check(f"{name}: whole", lambda: equal(county.store.run("verify").returncode, 0))
        tally.check(f"{name}: its lists follow from its acts",
                    lambda: equal(county.store.run("rebuild", "--check").returncode, 0))


def main():
    tally = Tally()
    run_on("sqlite", None, tally)
    with Postgres() as cluster:
        run_on("postgres", cluster.database(), tally)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
