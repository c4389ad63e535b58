#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Agreement of the six languages: the same operative paragraph should hold the same acts, reports and deadlines in all.

usage: statement_agreement.py PARSED.jsonl
For each language the totals over the paragraphs that works held in six languages share, and how many of the paragraphs
have as many acts as most languages have, and a report or a deadline where most have one.
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


if __name__ == "__main__":
    main()
