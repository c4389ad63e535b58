#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Is the predecessor of a paragraph found first?

Pairs are made without the program's own comparison: works of one body under one title, each with the one of the
session before; a paragraph's predecessor is the paragraph of that work whose words are most alike by Python's difflib, where at
least 0.75 of them are and no other paragraph comes near (0.1). Asked is the page of the whole series; right is the
paragraph that stands in the row of the table before it.

usage: lineage.py http://127.0.0.1:8080 [--works 30] [--languages en,fr,es,ru,ar,zh] [--list FILE]
The server runs `travaux serve` on an index of several sessions.
"""
import argparse
import collections
import datetime
import difflib
import json
import random
import re
import time
import urllib.parse
import urllib.request


def ask(base, path, **parameters):
    url = base + urllib.parse.quote(path, safe="/().") + "?" + urllib.parse.urlencode(parameters)
    begun = time.monotonic()
    with urllib.request.urlopen(url) as answer:
        return json.load(answer), time.monotonic() - begun


def works(base, language):
    """Symbol, title, body and date of every resolution held in the language."""
    found = []
    first, _ = ask(base, "/search.json", q="type:resolution", lang=language, limit=1)
    years = [value["value"] for facet in first["facets"] if facet["field"] == "year" for value in facet["values"]]
    for year in years:
        for body in ("ga", "hrc", "ecosoc"):
            for offset in range(0, 1000, 100):
                page, _ = ask(base, "/search.json", q="type:resolution", lang=language, year=year, body=body,
                              offset=offset, limit=100)
                found += [(hit["symbol"], hit["title"] or "", body, hit["date"] or "") for hit in page["hits"]]
                if len(page["hits"]) < 100:
                    break
    return found


def pairs(found):
    """Each work with the one before it under the same title; titles that stand twice at one date are left out."""
    by_title = collections.defaultdict(set)
    for symbol, title, body, date in found:
        by_title[(body, re.sub(r"\W+", " ", title).strip().lower())].add((date, symbol))
    for (_, title), group in by_title.items():
        group = sorted(group)
        dates = [date[:4] for date, _ in group]
        if not title or "" in dates or len(set(dates)) != len(dates):
            continue
        for before, after in zip(group, group[1:]):
            days = datetime.date.fromisoformat(after[0]) - datetime.date.fromisoformat(before[0])
            if days.days <= 450:  # the session before: over a longer time a series may have had another title
                yield before, after


def words(text, language):
    return re.findall(r"[\u3400-\u9fff]|\w+" if language == "zh" else r"\w+", text.lower())


def paragraphs(base, symbol, language):
    answer, _ = ask(base, "/" + symbol + ".json", lang=language)
    if answer["language"] != language:
        return {}
    return {p["id"]: words(p["text"], language) for p in answer["provisions"]
            if p["kind"] == "operative" and len(p["text"]) > 20}


def predecessor(text, earlier):
    matcher = difflib.SequenceMatcher(autojunk=False)
    matcher.set_seq2(text)
    scores = []
    for name, other in earlier.items():
        matcher.set_seq1(other)
        if matcher.real_quick_ratio() > 0.6 and matcher.quick_ratio() > 0.6:
            scores.append((matcher.ratio(), name))
    scores.sort(reverse=True)
    if not scores or scores[0][0] < 0.75 or (len(scores) > 1 and scores[1][0] > scores[0][0] - 0.1):
        return None
    return scores[0][1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base")
    parser.add_argument("--works", type=int, default=30, help="of each language")
    parser.add_argument("--languages", default="ar,zh,en,fr,ru,es")
    parser.add_argument("--list", help="writes what was wrong there")
    options = parser.parse_args()
    wrong, all_times, all_right, all_asked = [], [], 0, 0
    for language in options.languages.split(","):
        chosen = list(pairs(works(options.base, language)))
        random.Random(7).shuffle(chosen)
        right = asked = 0
        for (_, before), (_, after) in chosen[:options.works]:
            earlier, later = (paragraphs(options.base, symbol, language) for symbol in (before, after))
            answer, seconds = ask(options.base, "/" + after + "/lineage.json", lang=language)
            all_times.append(seconds)
            columns = [work["symbol"] for work in answer["works"]]
            found = {}
            for row in answer["rows"]:
                at = columns.index(after)
                version = row["versions"][at]
                earlier_ones = [i for i in range(at) if row["versions"][i]]
                if version and earlier_ones:
                    found[version["provision"]] = (columns[earlier_ones[-1]],
                                                   row["versions"][earlier_ones[-1]]["provision"])
            for name, text in later.items():
                gold = predecessor(text, earlier)
                if gold is None:
                    continue
                asked += 1
                if found.get(name) == (before, gold):
                    right += 1
                else:
                    wrong.append((language, after, name, before, gold, found.get(name)))
        print(f"{language}  {len(chosen)} pairs of works, {min(len(chosen), options.works)} asked, {asked} paragraphs: "
              f"predecessor first {right / max(asked, 1):.3f}", flush=True)
        all_right, all_asked = all_right + right, all_asked + asked
    all_times.sort()
    print(f"all {all_asked} paragraphs: {all_right / max(all_asked, 1):.4f}; "
          f"lineage p50 {1000 * all_times[len(all_times) // 2]:.0f} ms, "
          f"p95 {1000 * all_times[int(len(all_times) * .95)]:.0f} ms, over HTTP")
    if options.list:
        with open(options.list, "w", encoding="utf-8") as out:
            for row in wrong:
                print(*row, sep="\t", file=out)


if __name__ == "__main__":
    main()
