#!/usr/bin/env python3
"""Weights of what speaks for a passage being an answer at all (search/evidence_weights.h), by logistic regression.

usage: tune_refusal.py SCORE_DIR SET=GOLD.jsonl:ANSWERS.jsonl[:SHARE] ... none=ANSWERS.jsonl[:SHARE] ... [--pull X] [--plain X]
ANSWERS is what `ask_batch INDEX QUESTIONS --signs` prints; SCORE_DIR has score_questions.py, whose right() decides. "none" are
questions that nothing answers. The same SET may be given for several indexes; SHARE (1 unless told) is how much its questions count:
in a bigger collection some that nothing answers are answered. There a passage is right as well when its words are those of one that is
right in any of the ANSWERS: another year's resolution says the same.

A question is to be answered when one of its first five passages is right; one whose first five are all wrong counts little, as to be
refused. Of a question the passage counts that speaks most for itself. What is reported is found on questions of sets that were left out
one after the other (of those that nothing answers a part each time): how many of the right ones are kept where N of the others are
answered by mistake, and how many of those are plainly unanswerable (the first twenty of each language in unanswerable.tsv). --plain:
how many times more these count. At the end, of all questions together, what is needed for none of the plain ones to be answered: each
of those that speak most for themselves, with what it would cost (other rules refuse some of them, ask_evidence.cc).
"""
import argparse, json, math, re, sys

FIRST, IN_FIVE, WRONG, NONE = 1.0, 0.8, 0.15, 1.5  # what a question counts
PLAIN, MOST_PLAIN = 20, 20  # of each language; that are reported
LOOKED_AT, STEPS, ROUNDS = 5, 8, 5


def words(text):
    text = text.lower()
    if re.search('[\u4e00-\u9fff]', text):
        return {text[i:i + 2] for i in range(len(text) - 1)}
    return set(re.findall(r'\w{3,}', text))


def same(one, other):
    both = len(one & other)
    least = min(len(one), len(other))
    return both and (both / len(one | other) >= 0.5 or (both / least >= 0.85 and least >= 12))


def is_gold(right, gold, p):
    symbol = re.sub(r'^file:(?:.*/)?seeds/([^/]+)\.txt$', r'seed:\1', p['symbol'])
    provision = p['provision']
    answer = {'symbol': symbol, 'provision': provision, 'number': p['number'], 'eid': p['eid']}
    return any(right(g, answer, 1) for g in gold)


def load(args):
    sys.path.insert(0, args.score)
    from score_questions import right
    questions, texts = [], {}
    for told in args.sets:
        name, _, files = told.partition('=')
        files = files.split(':')
        gold = {}
        if name != 'none':
            for line in open(files.pop(0), encoding='utf-8'):
                q = json.loads(line)
                gold[q['id']] = q['gold']
        share = float(files[1]) if len(files) > 1 else 1.0
        for line in open(files[0], encoding='utf-8'):
            row = json.loads(line)
            decided = not row['asks'] or row['intent'] == 'symbol' or row['named'] != row['instruments']
            refused = (row['refusal'] or {}).get('code', 'no-answer') != 'no-answer'
            if decided or refused or not row['evidence']:
                continue
            one = {'set': name, 'id': row['id'], 'share': share, 'signs': row['evidence'], 'none': name == 'none',
                   'question': row['question']}
            one['plain'] = one['none'] and int(row['id'].split('-')[1]) <= PLAIN
            if name != 'none':
                if row['id'] not in gold:
                    continue
                one['passages'] = [(p['language'], words(p['text']), is_gold(right, gold[row['id']], p)) for p in row['passages'][:LOOKED_AT]]
                texts.setdefault((name, row['id']), []).extend(
                    (p['language'], words(p['text'])) for p in row['passages'] if is_gold(right, gold[row['id']], p))
            questions.append(one)
    for q in questions:
        known = texts.get((q['set'], q['id']), [])
        good = [g or any(l == language and same(text, t) for l, t in known) for language, text, g in q.get('passages', [])]
        q['first'], q['right'] = bool(good) and good[0], any(good)
        q['counts'] = q['share'] * (NONE * (args.plain if q['plain'] else 1) if q['none'] else FIRST if q['first'] else IN_FIVE if q['right'] else WRONG)
    return questions


def solve(matrix, values):
    n = len(values)
    rows = [row[:] + [value] for row, value in zip(matrix, values)]
    for c in range(n):
        best = max(range(c, n), key=lambda r: abs(rows[r][c]))
        rows[c], rows[best] = rows[best], rows[c]
        for r in range(c + 1, n):
            m = rows[r][c] / rows[c][c]
            if m:
                rows[r] = [a - m * b for a, b in zip(rows[r], rows[c])]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (rows[i][n] - sum(rows[i][k] * x[k] for k in range(i + 1, n))) / rows[i][i]
    return x


def regress(rows, pull, weights):
    """Newton's steps; a row: (signs with a 1 before them, 0 or 1, what it counts). The first weight is not pulled to nothing."""
    n = len(weights)
    for _ in range(STEPS):
        slope = [-pull * w for w in weights]
        bend = [[pull if i == k else 0.0 for k in range(n)] for i in range(n)]
        slope[0], bend[0][0] = 0.0, 1e-6
        for signs, good, counts in rows:
            z = sum(w * s for w, s in zip(weights, signs))
            p = 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))
            err, curve = counts * (good - p), counts * p * (1 - p)
            there = [(i, s) for i, s in enumerate(signs) if s]
            for i, s in there:
                slope[i] += err * s
                line, cs = bend[i], curve * s
                for k, t in there:
                    line[k] += cs * t
        step = solve(bend, slope)
        weights = [w + d for w, d in zip(weights, step)]
        if max(abs(d) for d in step) < 1e-3:
            break
    return weights


def speaks(weights, signs):
    return weights[0] + sum(w * s for w, s in zip(weights[1:], signs))


def fit(questions, pull):
    weights, picked = [0.0] * (1 + len(questions[0]['signs'][0])), None
    for _ in range(ROUNDS):
        new = [max(range(len(q['signs'])), key=lambda i: speaks(weights, q['signs'][i])) if picked else 0 for q in questions]
        if new == picked:
            break
        picked = new
        rows = [([1.0] + q['signs'][i], 1.0 if q['right'] else 0.0, q['counts']) for q, i in zip(questions, picked)]
        weights = regress(rows, pull, weights)
    return weights


def part_of(q, sets):
    return sets.index(q['set']) if not q['none'] else sum(q['id'].encode()) % len(sets)


def left_out(questions, pull):
    sets = sorted({q['set'] for q in questions if not q['none']})
    scored = []
    for number, name in enumerate(sets):
        weights = fit([q for q in questions if part_of(q, sets) != number], pull)
        scored += [(max(speaks(weights, s) for s in q['signs']), q) for q in questions if part_of(q, sets) == number]
    return scored


def report(scored):
    for share in sorted({q['share'] for _, q in scored}, reverse=True):
        of = [(s, q) for s, q in scored if q['share'] == share]
        mistaken = sorted((s for s, q in of if q['none']), reverse=True)
        for wrong in (20, 40, 60, 80, 100):
            if wrong < len(mistaken):
                kept = [q for s, q in of if s > mistaken[wrong] and not q['none']]
                plain = sum(s > mistaken[wrong] and q['plain'] for s, q in of)
                print('share %.2f  answered by mistake %2d of %d, plain %d  kept: first right %d of %d, in five %d of %d' % (
                    share, wrong, len(mistaken), plain, sum(q['first'] for q in kept), sum(q['first'] for _, q in of),
                    sum(q['right'] for q in kept), sum(q['right'] for _, q in of)))


def report_plain(scored):
    for needed, plain in sorted(((s, q) for s, q in scored if q['plain']), key=lambda row: -row[0])[:MOST_PLAIN]:
        cost = ['share %.2f: %d more answered by mistake, %d right refused' % (
            share, sum(s > needed and q['none'] and not q['plain'] for s, q in scored if q['share'] == share),
            sum(s <= needed and q['right'] for s, q in scored if q['share'] == share))
            for share in sorted({q['share'] for _, q in scored}, reverse=True)]
        print('  needed %.2f for %s (share %.2f) %s; %s' % (needed, plain['id'], plain['share'], plain['question'], '; '.join(cost)))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('score')
    ap.add_argument('sets', nargs='+')
    ap.add_argument('--pull', type=float, default=1.0)
    ap.add_argument('--plain', type=float, default=1.0)
    args = ap.parse_args()
    header = open('search/evidence_weights.h', encoding='utf-8').read()
    rows = re.findall(r'\{Evidence::\w+, "(\w+)", ([\d.-]+)\}', header)
    questions = load(args)
    print('%d questions, %d of them that nothing answers' % (len(questions), sum(q['none'] for q in questions)))
    scored = left_out(questions, args.pull)
    report(scored)
    for name in sorted({q['set'] for q in questions}):
        print('  %-12s %d' % (name, sum(q['set'] == name for q in questions)))
    weights = fit(questions, args.pull)
    report_plain([(max(speaks(weights, s) for s in q['signs']) - weights[0], q) for q in questions])
    for (name, before), after in zip(rows, weights[1:]):
        print('  %-14s %6.2f -> %6.3f' % (name, float(before), after))


if __name__ == '__main__':
    main()
