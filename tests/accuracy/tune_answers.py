#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Weights of the signs of passages (search/passage_weights.h), found by cross-validation.

usage: tune_answers.py SCORE_DIR GOLD.jsonl[,GOLD.jsonl] ANSWERS.jsonl [--folds N] [--pull X]
ANSWERS is what `ask_batch INDEX QUESTIONS --signs` prints; SCORE_DIR has score_questions.py, whose right() decides. The weights are
those under which right passages come first most likely (softmax over the best thirty), pulled towards those that are there, so
that a few questions do not move them far. What is reported is the rank on questions left out. The weights to copy are those of the whole.
"""
import argparse, json, math, random, re, sys

SHARPNESS, STEPS, STEP, LOOKED_AT = 4.0, 120, 0.03, 30


def load(args):
    sys.path.insert(0, args.score)
    from score_questions import right
    header = open('search/passage_weights.h', encoding='utf-8').read()
    rows = re.findall(r'\{Sign::(\w+), "\w+", ([\d.-]+)\}', header)
    gold = {}
    for path in args.gold.split(','):
        for line in open(path, encoding='utf-8'):
            q = json.loads(line)
            gold[q['id']] = q
    questions = []
    for line in open(args.answers, encoding='utf-8'):
        row = json.loads(line)
        if row['id'] not in gold:
            continue
        passages = []
        for p in row['passages']:
            symbol = re.sub(r'^file:(?:.*/)?seeds/([^/]+)\.txt$', r'seed:\1', p['symbol'])
            provision = p['provision']
            answer = {'symbol': symbol, 'provision': provision, 'number': p['number'], 'eid': p['eid']}
            good = any(right(g, answer, 1) for g in gold[row['id']]['gold'])
            passages.append((good, p['signs']))
        questions.append((row['id'], passages))
    return [name for name, _ in rows], [float(w) for _, w in rows], questions


def score(weights, signs):
    return sum(w * s for w, s in zip(weights, signs))


def rank(weights, passages):
    for place, (good, _) in enumerate(sorted(passages, key=lambda p: -score(weights, p[1]))):
        if good:
            return place + 1
    return 0


def prepared(questions, prior):
    rows = []
    for _, passages in questions:
        ranked = sorted(passages, key=lambda p: -score(prior, p[1]))
        kept = ranked[:LOOKED_AT] + [p for p in ranked[LOOKED_AT:] if p[0]][:2]
        if any(good for good, _ in kept):
            rows.append([(good, [(i, x) for i, x in enumerate(signs) if x]) for good, signs in kept])
    return rows


def slope(weights, rows, prior, pull):
    total = [0.0] * len(weights)
    for row in rows:
        logits = [SHARPNESS * sum(weights[i] * x for i, x in signs) for _, signs in row]
        top = max(logits)
        mass = [math.exp(z - top) for z in logits]
        everything = sum(mass)
        right = max(sum(m for m, (good, _) in zip(mass, row) if good) / everything, 1e-12)
        for m, (good, signs) in zip(mass, row):
            share = m / everything
            push = SHARPNESS * ((share / right if good else 0) - share)
            for i, x in signs:
                total[i] -= push * x
    n = max(1, len(rows))
    return [t / n + 2 * pull * (w - p) / (abs(p) + 0.2) ** 2 for t, w, p in zip(total, weights, prior)]


def tune(prior, questions, pull):
    rows, weights = prepared(questions, prior), list(prior)
    mean, square = [0.0] * len(prior), [0.0] * len(prior)
    for step in range(1, STEPS + 1):
        for i, g in enumerate(slope(weights, rows, prior, pull)):
            mean[i] = 0.9 * mean[i] + 0.1 * g
            square[i] = 0.999 * square[i] + 0.001 * g * g
            move = (mean[i] / (1 - 0.9 ** step)) / (math.sqrt(square[i] / (1 - 0.999 ** step)) + 1e-8)
            weights[i] = max(min(0.0, prior[i]), weights[i] - STEP * move)  # what speaks for a passage never speaks against it
    return weights


def report(label, ranks):
    n = max(1, len(ranks))
    print('%-14s n %3d  first %.3f  first five %.3f  gathered %.3f' % (
        label, len(ranks), sum(r == 1 for r in ranks) / n, sum(0 < r <= 5 for r in ranks) / n, sum(r > 0 for r in ranks) / n))


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument('score')
    ap.add_argument('gold')
    ap.add_argument('answers')
    ap.add_argument('--folds', type=int, default=5)
    ap.add_argument('--pull', type=float, default=0.02)
    args = ap.parse_args()
    names, weights, questions = load(args)
    report('as they are', [rank(weights, p) for _, p in questions])
    random.Random(7).shuffle(questions)
    held_out = []
    for fold in range(args.folds):
        tuned = tune(weights, [q for i, q in enumerate(questions) if i % args.folds != fold], args.pull)
        held_out += [rank(tuned, p) for i, (_, p) in enumerate(questions) if i % args.folds == fold]
    report('left out', held_out)
    tuned = tune(weights, questions, args.pull)
    report('on all', [rank(tuned, p) for _, p in questions])
    for name, before, after in zip(names, weights, tuned):
        print('  %-14s %6.2f -> %6.2f' % (name, before, after))


if __name__ == '__main__':
    main()
