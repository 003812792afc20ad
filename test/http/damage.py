"""A store that was damaged behind the program's back: the answer says so without saying what."""
import tempfile

import jobs
from office import Office
from program import equal


def check_damage(met, url):
    with tempfile.TemporaryDirectory(prefix="minqiao-http-") as directory:
        office = Office(directory, url, met=met).serve()
        try:
            matter = office.ask("sorter", "GET", "/api/v1/matters").body["items"][0]["id"]
            office.close()
            damage(office, matter)
            office.serve()
            answer = office.ask("sorter", "GET", "/api/v1/matters/" + matter)
            equal((answer.status, answer.code), (500, "internal"))
            for text in ("records", "damaged", "select", "json"):
                equal(text in answer.text, False, text)
            equal(office.send("GET", "/healthz").status, 200)
            office.close()
            equal("damaged" in office.log(), True, "the log knows more")
            office.serve()
            found = jobs.ended(office, jobs.ask(office))
            equal((found["outcome"], found["wrongs"][0]), ("wrong", f"matter {matter}: act 1 cannot be read"))
            equal(office.store.run("verify").returncode, 1)
            equal(jobs.jobs(office)["items"][0]["wrongs"], found["wrongs"], "the command line says the same")
        finally:
            if office.server:
                office.close()


# What keeps the records as they are, taken away as the owner of the database can.
UNGUARD = {
    False: ["drop trigger records_stay"],
    True: ["grant update on records to current_user", "alter table records disable trigger records_stay"],
}


def damage(office, matter):
    for statement in UNGUARD[bool(office.url)]:
        office.select(statement)
    changed = office.select("update records set written = '{}' where subject = "
                            f"(select subject from subjects where id = '{matter}') returning n")
    equal(len(changed) > 0, True, "the records that were damaged")


def run(met, tally, database, url):
    tally.check(f"{database}: a damaged record", check_damage, met, url)
