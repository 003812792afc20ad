"""Counts, from the file alone, how many questions were answered within so many whole calendar days."""
from datetime import date


def lines(file):
    with open(file, encoding="utf-8", newline="\n") as opened:
        return [line.split("\t") for line in opened.read().split("\n") if line]


def rows(file):
    return len(lines(file)) - 1


def days_between(one, other):
    return (date.fromisoformat(other[:10]) - date.fromisoformat(one[:10])).days


def shares(file):
    heads, *cells = lines(file)
    asked, replied, reply = (heads.index(head) for head in ["time", "reply_time", "reply"])
    answered = [days_between(row[asked], row[replied]) for row in cells if row[reply]]
    return {limit: (sum(days <= limit for days in answered), len(answered)) for limit in (15, 60)}
