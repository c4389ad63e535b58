#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""How often are echoes claimed, and where there can be none?

Asks a server for the echoes of works, by language. On an index of one session alone the sources that texts of that session
take their words from are not there: what is claimed then is a sibling text that uses the same words from a source of both,
or a formula, and counts as false. On a full index the claims are printed to be read.

usage: echoes.py http://127.0.0.1:8080 [--year 2025] [--works 60] [--languages en,...] [--show 20]
"""
import argparse
import json
import random
import urllib.parse
import urllib.request


def ask(base, path, **parameters):
    url = base + urllib.parse.quote(path, safe="/().") + "?" + urllib.parse.urlencode(parameters)
    with urllib.request.urlopen(url) as answer:
        return json.load(answer)


def works(base, language, year):
    found = []
    for offset in range(0, 900, 100):
        query = {"q": "type:resolution", "lang": language, "offset": offset, "limit": 100}
        if year:
            query["year"] = year
        page = ask(base, "/search.json", **query)
        found += [hit["symbol"] for hit in page["hits"]]
        if len(page["hits"]) < 100:
            break
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("base")
    parser.add_argument("--year")
    parser.add_argument("--works", type=int, default=60)
    parser.add_argument("--languages", default="ar,zh,en,fr,ru,es")
    parser.add_argument("--show", type=int, default=0, help="claims of each language to print")
    options = parser.parse_args()
    for language in options.languages.split(","):
        chosen = works(options.base, language, options.year)
        random.Random(11).shuffle(chosen)
        paragraphs, claims = 0, []
        for symbol in chosen[:options.works]:
            answer = ask(options.base, "/" + symbol + "/echoes.json", lang=language)
            paragraphs += answer["paragraphs"]
            claims += [(symbol, echo) for echo in answer["echoes"]]
        print(f"{language}  {min(len(chosen), options.works)} works, {paragraphs} paragraphs, {len(claims)} echoes: "
              f"{100 * len(claims) / max(paragraphs, 1):.2f} %", flush=True)
        random.Random(11).shuffle(claims)
        for symbol, echo in claims[:options.show]:
            words = echo["text"].encode()[echo["words"]["start"]:echo["words"]["end"]].decode()
            print(f"  {symbol}#{echo['provision']} <- {echo['source']}#{echo['source_provision']}: {words}")


if __name__ == "__main__":
    main()
