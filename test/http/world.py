"""The places of the demonstration, who stands above whom, and who succeeds whom (Art. 24), as random histories need
them (histories.py)."""
from program import equal

HOUSING, ENDING = "青禾县住房和城乡建设局", "青禾县生态环境局"
RECEIVERS = [HOUSING, "青禾县自然资源局", "青禾县公安局", ENDING]
LEVELS = ["village", "township", "county", "city", "province", "capital"]
OFFICE, ENDING_OFFICE = "青禾县信访局", "白鹭县信访局"


class World:
    """What the test knows: the places of the demonstration, and what it has done in each matter."""

    def __init__(self, office, chance):
        self.office = office
        self.look()
        self.named_so = {organ["name"]: organ["id"] for organ in self.organs.values()}
        self.officers = {account: office.officer(account) for account in office.passwords}
        self.matters = []
        self.successors = {ENDING: chance.choice([name for name in RECEIVERS if name != ENDING]), ENDING_OFFICE: OFFICE}

    def look(self):
        self.organs = {organ["id"]: organ for organ in self.office.ask("clerk", "GET", "/api/v1/organs").body["items"]}

    def today(self):
        return self.office.ask("clerk", "GET", "/api/v1/me").body["today"]

    def receiving(self):
        """Whom a matter may be sent to."""
        organs = [self.named_so[name] for name in RECEIVERS]
        return [organ for organ in organs if not self.is_ended(organ)]

    def end(self, name):
        """An organ is no more; whoever carries on its powers takes its matters."""
        ended, successor = self.named_so[name], self.named_so[self.successors[name]]
        change = {"kind": "merged", "organ_id": ended, "successors": [{"organ_id": successor}],
                  "in_force_from": self.today(), "reason": "机构改革"}
        entered = self.office.ask("admin", "POST", "/api/v1/organs/changes", change)
        equal(entered.status, 201, entered.text)
        self.look()
        for matter in self.matters:
            matter.succeed(ended, successor)

    def is_out_of_reach(self, to, sender, office):
        """Above the sender, or neither in its division nor where the matter was taken in, nor a petition office."""
        to, near = self.organs[to], [self.organs[one]["division"].rstrip("0") for one in (sender, office)]
        far = not any(to["division"].startswith(division) for division in near) and to["kind"] != "petition_office"
        return LEVELS.index(to["level"]) > LEVELS.index(self.organs[sender]["level"]) or far

    def is_ended(self, organ):
        return "ended_on" in self.organs[organ]

    def with_heirs(self, organ):
        found = {organ}
        for heir in self.organs[organ]["successor_ids"]:
            found |= self.with_heirs(heir)
        return found

    def above(self, organ):
        while organ:
            yield organ
            organ = self.organs[organ].get("parent_id")

    def accounts(self, role, organ, matter):
        """Who holds this post there, is not complained of and has not withdrawn."""
        return [account for account, officer in self.officers.items()
                if (officer["role"], officer["organ_id"]) == (role, organ) and not self.is_ended(organ)
                and officer["id"] not in matter.recused | {named["officer_id"] for named in matter.named}]

    def accused(self, named):
        found = {one["organ_id"] for one in named if one["organ_id"]}
        stands_for = {officer["id"]: officer["organ_id"] for officer in self.officers.values()
                      if officer["role"] in ("head", "leader", "discipline")}
        found |= {stands_for[one["officer_id"]] for one in named if one["officer_id"] in stands_for}
        return {heir for organ in found for heir in self.with_heirs(organ)}

    def is_under(self, organ, named):
        return not self.accused(named).isdisjoint(self.above(organ))

    def nearest(self, kind, organ, named):
        for over in self.above(organ):
            for one in self.organs.values():
                if (one["kind"], one.get("parent_id")) != (kind, over) or self.is_ended(one["id"]):
                    continue
                if not self.is_under(one["id"], named):
                    return one["id"]
        return None

    def nearest_free(self, organ, matter):
        """Art. 30: what accuses an organ does not come to it as a successor either."""
        if matter.kind != "accusation":
            return organ
        return next((over for over in self.above(organ) if not self.is_under(over, matter.named)),
                    matter.keeper or matter.office)

    def seconds(self, matter, asking):
        """Who may agree that an identity is unsealed for somebody of this organ (Art. 30)."""
        organs = {*self.above(asking), matter.office, matter.keeper, self.organs[asking].get("reviewed_by_id")}
        return [account for organ in sorted(organs - {asking, None}) for role in ("head", "discipline")
                if not self.is_under(organ, matter.named) for account in self.accounts(role, organ, matter)]

    def custody(self, matter):
        if matter.kind == "accusation":
            return self.nearest("discipline", matter.office, matter.named)
        if matter.office in self.accused(matter.named):
            return self.nearest("petition_office", matter.office, matter.named)
        return None
