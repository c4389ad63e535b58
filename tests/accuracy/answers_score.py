#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes prediction files of score_questions.py out of the answers of ask_batch.

usage: answers_score.py ANSWERS.jsonl > PRED.jsonl
Documents without a symbol are "file:..." in an index; the questions call the seeds "seed:NAME".
"""
import json, re, sys


def seed(symbol):
    found = re.match(r'file:(?:.*/)?seeds/([^/]+)\.txt$', symbol)
    return 'seed:' + found.group(1) if found else symbol


for line in open(sys.argv[1], encoding='utf-8'):
    row = json.loads(line)
    answers = [{'symbol': seed(a['symbol']), 'provision': a['provision'], 'number': a['number'], 'eid': a['eid']}
               for a in row['answers']]
    print(json.dumps({'id': row['id'], 'answers': answers}, ensure_ascii=False))
