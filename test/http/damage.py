"""A store that was damaged behind the program's back: the answer says so without saying what."""
import glob
import sqlite3
import tempfile

from office import Office
from program import equal


def check_damage(met):
    with tempfile.TemporaryDirectory(prefix="minqiao-http-") as directory:
        office = Office(directory, met=met).serve()
        try:
            matter = office.ask("sorter", "GET", "/api/v1/matters").body["items"][0]["id"]
            office.close()
            damage(directory, matter)
            office.serve()
            answer = office.ask("sorter", "GET", "/api/v1/matters/" + matter)
            equal((answer.status, answer.code), (500, "internal"))
            for text in ("records", "damaged", "select", "json"):
                equal(text in answer.text, False, text)
            equal(office.send("GET", "/healthz").status, 200)
            office.close()
            equal("damaged" in office.log(), True, "the log knows more")
        finally:
            if office.server:
                office.close()


def damage(directory, matter):
    store = sqlite3.connect(glob.glob(directory + "/*.sqlite")[0])
    for (trigger,) in store.execute("select name from sqlite_master where type = 'trigger'").fetchall():
        store.execute(f"drop trigger {trigger}")
    changed = store.execute("update records set written = '{}' where subject = "
                            "(select subject from subjects where id = ?)", (matter,))
    equal(changed.rowcount > 0, True, "the records that were damaged")
    store.commit()
    store.close()


def run(met, tally):
    tally.check("a damaged record", check_damage, met)
