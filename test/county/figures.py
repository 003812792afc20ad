#!/usr/bin/env python3
"""figures.py ADDRESS ACCOUNT PASSWORD: counts the county's yearly report of 2014 from single petitions and
acts, asked over the API as the given officer may see them, and prints a line for each figure.

A figure is (batches, people); each carries the petitions it was counted from.
"""
import json
import sys
import urllib.request


class Reader:
    """The petitions of the years, and the matters they belong to, each asked for once."""

    def __init__(self, address, token):
        self.address, self.token = address, token
        self.matters = {}
        organs = self.ask("/api/v1/organs")["items"]
        self.organs = {organ["id"]: organ for organ in organs}
        voided = {matter["id"] for matter in self.pages("/api/v1/matters?state=voided")}
        listed = self.pages("/api/v1/petitions?received_from=2013-01-01&received_to=2014-12-31")
        self.petitions = [one for one in listed if one["matter_id"] not in voided]

    def ask(self, path):
        request = urllib.request.Request(self.address + path, headers={"Authorization": "Bearer " + self.token})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def pages(self, path):
        rows, cursor = [], ""
        while cursor is not None:
            page = self.ask(f"{path}&limit=100" + (f"&cursor={cursor}" if cursor else ""))
            rows += page["items"]
            cursor = page["next_cursor"]
        return rows

    def matter(self, petition):
        """The whole matter of a listed petition."""
        key = petition["matter_id"]
        if key not in self.matters:
            self.matters[key] = self.ask("/api/v1/matters/" + key)
        return self.matters[key]

    def above(self, petition):
        """Who sent it down, how and when; {} for what came by itself."""
        if not petition["from_above"]:
            return {}
        whole = next(one for one in self.matter(petition)["petitions"] if one["id"] == petition["id"])
        return whole["from_above"]

    def acts(self, petition, kind, last_day="2014-12-31"):
        return [act for act in self.matter(petition)["acts"] if act["act"] == kind and act["on"] <= last_day]

    def organ(self, act):
        return self.organs[act["organ_id"]]

    def is_of_an_enterprise(self, petition):
        """Whether it lies with an enterprise of the state."""
        return self.organs[self.matter(petition)["matter"]["organ_id"]]["kind"] == "enterprise"


class Figures:
    def __init__(self, reader):
        self.reader, self.lines = reader, {}

    def line(self, name, petitions):
        self.lines[name] = list(petitions)
        return self.lines[name]

    def of(self, name):
        petitions = self.lines[name]
        return len(petitions), sum(petition["headcount"] for petition in petitions)

    def count(self):
        reader = self.reader
        in_2014 = [one for one in reader.petitions if one["received_on"] >= "2014"]
        in_2013 = [one for one in reader.petitions if one["received_on"] < "2014"]
        self.count_visits(in_2013, in_2014)
        self.count_what_was_done(self.lines["2014 接待来访"])
        self.count_visits_above([one for one in in_2014 if one["channel"] == "visit"])
        self.count_from_above(in_2014)
        self.count_letters(in_2013)
        self.line("2014 电话来访", (one for one in in_2014 if one["channel"] == "phone" and reader.acts(one, "spot_answer")))
        return self

    def count_visits(self, in_2013, in_2014):
        def here(petition):
            return petition["channel"] == "visit" and petition["raised_at"] == "county"

        self.line("2013 接待来访", filter(here, in_2013))
        visits = self.line("2014 接待来访", filter(here, in_2014))
        self.line("2014 接待来访 初访", (one for one in visits if one["first"]))
        self.line("2014 接待来访 复访", (one for one in visits if not one["first"]))
        self.line("2014 接待来访 群体访", (one for one in visits if one["group"]))

    def count_what_was_done(self, visits):
        reader = self.reader
        first = [one for one in visits if one["first"]]
        self.line("2014 不予受理", (one for one in first if reader.acts(one, "non_acceptance")))
        # Accepted and answered in writing by whom it was referred to; what was assigned is counted apart.
        self.line("2014 立案受理", (one for one in first if reader.acts(one, "acceptance")
                                and reader.acts(one, "opinion") and not reader.acts(one, "assignment")))
        self.line("2014 现场调解", (one for one in first if reader.acts(one, "mediation")))
        self.line("2014 书面交办", (one for one in first if reader.acts(one, "assignment")))
        settled = {"妇联": "青禾县妇女联合会", "共青团": "共青团青禾县委员会", "总工会": "青禾县总工会"}
        for word, organ in settled.items():
            self.line(f"2014 {word}化解", (one for one in first if any(
                reader.organ(act)["name"] == organ for act in reader.acts(one, "settlement"))))

    def count_visits_above(self, visits):
        reader = self.reader
        levels = {"capital": "进京正常上访", "province": "赴省", "city": "到市"}
        for level, word in levels.items():
            raised = [one for one in visits if one["raised_at"] == level]
            if level == "capital":
                self.line(f"2014 {word}", raised)
                continue
            self.line(f"2014 {word}个体访", (one for one in raised if not one["group"]))
            groups = self.line(f"2014 {word}集体访", (one for one in raised if one["group"]))
            if level == "city":
                self.line("2014 到市集体访 国有大型企业", filter(reader.is_of_an_enterprise, groups))
                self.line("2014 到市集体访 本县", (one for one in groups if not reader.is_of_an_enterprise(one)))

    def count_from_above(self, in_2014):
        reader = self.reader
        sent = [(one, reader.above(one)) for one in in_2014 if one["from_above"]]

        def of_kind(kind):
            return [(one, above) for one, above in sent if above["kind"] == kind]

        self.line("2014 中央、省、市转办信", (one for one, _ in of_kind("referral") if one["channel"] == "letter"))
        self.line("2014 国家信访局网上交办", (one for one, above in of_kind("online")))
        digest = [one for one, above in of_kind("circulated") if "每日要情" in above["number"]]
        online = [one for one, above in of_kind("circulated") if above["organ_name"] == "国家信访局"]
        for word, circulated in {"网上通报": online, "每日要情通报": digest}.items():
            self.line(f"2014 {word}", circulated)
            self.line(f"2014 {word} 国有大型企业", filter(reader.is_of_an_enterprise, circulated))
            self.line(f"2014 {word} 本县", (one for one in circulated if not reader.is_of_an_enterprise(one)))
        group = of_kind("inspection_group")
        first = self.line("2014 巡视组第一次交办", (one for one, above in group if above["assigned_on"] == "2014-10-24"))
        self.line("2014 巡视组第一次交办 11-27 答复",
                  (one for one in first if any(act["on"] == "2014-11-27" for act in reader.acts(one, "opinion"))))
        second = self.line("2014 巡视组第二次交办", (one for one, above in group if above["assigned_on"] == "2014-12-31"))
        self.line("2014 巡视组第二次交办 在办", (one for one in second if not reader.acts(one, "opinion")))
        key = self.line("2014 市交办重点案件", (one for one, above in of_kind("assignment")))
        self.line("2014 市交办重点案件 办结", (one for one in key if reader.acts(one, "closure")))

    def count_letters(self, in_2013):
        letters = self.line("2013 上级交办信件", (one for one in in_2013 if one["channel"] == "letter" and one["from_above"]))
        self.line("2013 上级交办信件 初信", (one for one in letters if one["first"]))
        self.line("2013 上级交办信件 重信", (one for one in letters if not one["first"]))
        self.line("2013 上级交办信件 办结", (one for one in letters if self.reader.acts(one, "closure", "2013-12-31")))

    def yuan_got_back(self):
        """The sum of settlements and mediations of 2014, each act once."""
        seen = {}
        for petition in self.reader.petitions:
            for kind in ("settlement", "mediation"):
                for act in self.reader.acts(petition, kind):
                    if act["on"] >= "2014":
                        seen[petition["matter_id"], act["n"]] = act.get("amount_yuan") or 0
        return sum(seen.values())


def main(address, account, password):
    body = json.dumps({"name": account, "password": password}).encode()
    request = urllib.request.Request(address + "/api/v1/sessions", data=body, headers={"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        reader = Reader(address, json.load(answer)["token"])
    figures = Figures(reader).count()
    for name in figures.lines:
        print(f"{name}: {figures.of(name)[0]} 批 {figures.of(name)[1]} 人次")
    print(f"2014 为农民工讨薪: {figures.yuan_got_back()} 元")


if __name__ == "__main__":
    main(*sys.argv[1:4])
