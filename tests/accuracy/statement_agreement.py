#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Agreement of the six languages: the same operative paragraph should hold the same acts, reports and deadlines in all.

usage: statement_agreement.py PARSED.jsonl
For each language the totals over the paragraphs that works held in six languages share, how many of the paragraphs
have as many acts as most languages have, and a report or a deadline where most have one; then, act by act over the
paragraphs with as many acts as the English ones, how many say the same as the English: class of act, force, normal names
of who is to act, report, reckoned deadlines.
"""
import collections
import json
import sys

LANGUAGES = ("ar", "zh", "en", "fr", "ru", "es")


def works_of(path):
    works = collections.defaultdict(dict)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            if document["symbol"] and document["language"] in LANGUAGES:
                paragraphs = {p["id"]: [] for p in document["provisions"] if p["kind"] == "operative"}
                for statement in document["statements"]:
                    if statement["kind"] == "obligation" and statement["provision"] in paragraphs:
                        paragraphs[statement["provision"]].append(statement)
                works[document["symbol"]][document["language"]] = paragraphs
    return [work for work in works.values() if len(work) == len(LANGUAGES)]


def most(values):
    return collections.Counter(values).most_common(1)[0][0]


FIELDS = {
    "act": lambda s: s["act"],
    "force": lambda s: s["force"],
    "names": lambda s: sorted(s["bearer_name"]),
    "report": lambda s: s["report"],
    "due": lambda s: sorted(set(s["due"])),
}


def act_by_act(works):
    same, pairs = collections.defaultdict(collections.Counter), collections.Counter()
    for work in works:
        for name in set.intersection(*(set(each) for each in work.values())):
            english = work["en"][name]
            for language in LANGUAGES:
                acts = work[language][name]
                if len(acts) != len(english):
                    continue
                for one, other in zip(english, acts):
                    pairs[language] += 1
                    for field, value in FIELDS.items():
                        same[language][field] += value(one) == value(other)
    print("\nacts that say the same as the English\n%-4s%8s" % ("", "acts") + "".join("%8s" % field for field in FIELDS))
    for language in LANGUAGES:
        shares = "".join("%8.3f" % (same[language][field] / max(1, pairs[language])) for field in FIELDS)
        print("%-4s%8d" % (language, pairs[language]) + shares)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    totals, paragraphs = collections.defaultdict(collections.Counter), 0
    works = works_of(sys.argv[1])
    for work in works:
        shared = set.intersection(*(set(each) for each in work.values()))
        paragraphs += len(shared)
        for name in shared:
            acts = {language: each[name] for language, each in work.items()}
            sizes = {language: len(each) for language, each in acts.items()}
            reports = {language: any(s["report"] for s in each) for language, each in acts.items()}
            deadlines = {language: any(s["deadline"] for s in each) for language, each in acts.items()}
            for language in LANGUAGES:
                total = totals[language]
                total["acts"] += sizes[language]
                total["reports"] += reports[language]
                total["deadlines"] += deadlines[language]
                total["same acts"] += sizes[language] == most(sizes.values())
                total["same reports"] += reports[language] == most(reports.values())
                total["same deadlines"] += deadlines[language] == most(deadlines.values())
    print("\n%d works in six languages, %d shared paragraphs" % (len(works), paragraphs))
    names = ("acts", "reports", "deadlines", "same acts", "same reports", "same deadlines")
    print("%-4s" % "" + "".join("%16s" % name for name in names))
    for language in LANGUAGES:
        print("%-4s" % language + "".join("%16d" % totals[language][name] for name in names))
    act_by_act(works)


if __name__ == "__main__":
    main()
