"""The gists that ship, beside the texts of their laws: whatever is called verified was read there."""
import json
import re

NUMERALS = "零一二三四五六七八九"
# A gist is in other words than its article, and many laws say much alike: that its article is among those nearest to
# it shows that the number is not another's.
NEAREST = 4


def verified_gists(statutes):
    """(law's name, law's id, day, article's number, gist) of each, from the files that ship."""
    for path in sorted(statutes.glob("**/*.json")):
        read = json.loads(path.read_text())
        for law in read.get("laws", [read] if "articles" in read else []):
            for article in law["articles"]:
                if article["verified"] == "yes":
                    yield (law["name"]["zh"].split("（")[0], law["id"], article.get("in_force_from", law["in_force_from"]),
                           article["number"], article["gist"]["zh"])


def number(numeral):
    """Of an article, up to 999."""
    total, digit = 0, 0
    for letter in numeral:
        if letter in NUMERALS:
            digit = NUMERALS.index(letter)
        else:
            total += max(digit, 1) * {"十": 10, "百": 100}[letter]
            digit = 0
    return total + digit


def texts_of(path):
    """{number: text} of the articles of a law."""
    parts = re.split("^第([零一二三四五六七八九十百]+)条 ", path.read_text(), flags=re.MULTILINE)
    return {number(parts[at]): parts[at + 1] for at in range(1, len(parts), 2)}


def pairs(text):
    return {text[at:at + 2] for at in range(len(text) - 1) if re.fullmatch("[\u4e00-\u9fff]{2}", text[at:at + 2])}


def is_of(gist, at, texts):
    """Whether this article is among those that share the most with the gist."""
    shared = {each: len(pairs(gist) & pairs(text)) for each, text in texts.items()}
    return at in shared and shared[at] > 0 and sum(count > shared[at] for count in shared.values()) < NEAREST
