#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Statements against hand-made labels, for each language: verbs found (F1), act, force, report, deadline (F1 of what is there).

usage: statement_labels.py LABELS.jsonl PARSED.jsonl
A label: {"symbol", "lang", "id" (of the source), "acts": [{"verb", "act_type", "force", "report_request", "deadline"}]}.
A rough count that errs on the strict side: verbs are the same when one holds the other, in order of the paragraph.
"""
import collections
import json
import os
import sys
import unicodedata


def plain(words):
    letters = unicodedata.normalize("NFKD", words or "").casefold()
    return "".join(c for c in letters if c.isalnum())


def same(one, other):
    one, other = plain(one), plain(other)
    return bool(one and other) and (one in other or other in one)


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def statements_of(documents, wanted):
    found = {}
    for document in documents:
        eids = {p["id"]: p["eid"] for p in document["provisions"] if p.get("eid")}
        for eid in eids.values():
            found.setdefault((document["symbol"], document["language"], eid), [])
        for statement in document["statements"]:
            key = (document["symbol"], document["language"], eids.get(statement["provision"]))
            if statement["kind"] == "obligation" and key in wanted:
                found[key].append(statement)
    return found


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    if not os.path.exists(sys.argv[1]):
        print("no labels: %s is not there" % sys.argv[1])
        return
    labels = read(sys.argv[1])
    wanted = {(g["symbol"], g["lang"], g["id"]) for g in labels}
    found = statements_of(read(sys.argv[2]), wanted)
    counts = collections.defaultdict(collections.Counter)
    for label in labels:
        count, left = counts[label["lang"]], list(found.get((label["symbol"], label["lang"], label["id"]), []))
        for act in label["acts"]:
            count["labels"] += 1
            match = next((s for s in left if same(act["verb"], s["verb"])), None)
            if match is None:
                continue
            left.remove(match)
            count["found"] += 1
            count["act"] += match["act"] in [act["act_type"]] + act.get("act_type_alt", [])
            count["force"] += match["force"] in [act["force"]] + act.get("force_alt", [])
            count["report"] += match["report"] == (act["report_request"] == "yes") or bool(act.get("report_alt"))
            asked = [part for part in act["deadline"].split(" | ") if part]
            count["deadline"] += any(same(d, match["deadline"]) for d in asked) if asked else True
        count["more"] += len(left)
    print("%-4s %6s %6s %6s %6s %6s %8s" % ("", "labels", "verbs", "act", "force", "report", "deadline"))
    for language, c in sorted(counts.items()):
        f1 = 2 * c["found"] / (c["labels"] + c["found"] + c["more"])
        rest = [c[k] / max(1, c["found"]) for k in ("act", "force", "report", "deadline")]
        print("%-4s %6d %6.3f %6.3f %6.3f %6.3f %8.3f" % (language, c["labels"], f1, *rest))


if __name__ == "__main__":
    main()
