#!/usr/bin/env python3
"""Weights of the signs of passages (search/passage_weights.h), found by cross-validation.

usage: tune_answers.py SCORE_DIR GOLD.jsonl ANSWERS.jsonl [--folds N]
ANSWERS is what `ask_batch INDEX QUESTIONS --signs` prints; SCORE_DIR has score_questions.py, whose right() decides. Each weight
is multiplied up and down while the mean reciprocal rank of the training questions rises by more than a bound that a single lucky
question does not reach; what is reported is the rank of the questions left out. The weights to copy are those of the whole.
"""
import argparse, json, random, re, sys


def load(args):
    sys.path.insert(0, args.score)
    from score_questions import right
    header = open('search/passage_weights.h', encoding='utf-8').read()
    rows = re.findall(r'\{Sign::(\w+), "\w+", ([\d.-]+)\}', header)
    gold = {}
    for line in open(args.gold, encoding='utf-8'):
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
            provision = p['number'] if p['number'] and 'annex' in p['number'] else p['provision']
            answer = {'symbol': symbol, 'provision': provision, 'number': p['number'], 'eid': p['eid']}
            good = max([g['grade'] for g in gold[row['id']]['gold'] if right(g, answer, 1)], default=0)
            passages.append((good, p['signs']))
        questions.append((row['id'], passages))
    return [name for name, _ in rows], [float(w) for _, w in rows], questions


def rank(weights, passages):
    scored = sorted(passages, key=lambda p: -sum(w * s for w, s in zip(weights, p[1])))
    for place, (good, _) in enumerate(scored):
        if good:
            return place + 1
    return 0


def value(weights, questions, prior):
    total = sum((1 / r if (r := rank(weights, p)) else 0) for _, p in questions) / max(1, len(questions))
    drift = sum(abs(w - p) / (abs(p) + 0.2) for w, p in zip(weights, prior)) / len(weights)
    return total - 0.015 * drift


def tune(weights, questions, passes=2):
    prior = list(weights)
    best = list(weights)
    score = value(best, questions, prior)
    for _ in range(passes):
        for i in range(len(best)):
            for factor in (0, 0.5, 0.75, 1.33, 2):
                trial = list(best)
                trial[i] = round(best[i] * factor, 3)
                got = value(trial, questions, prior)
                if got > score + 0.002:
                    best, score = trial, got
    return best


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
    args = ap.parse_args()
    names, weights, questions = load(args)
    report('as they are', [rank(weights, p) for _, p in questions])
    random.Random(7).shuffle(questions)
    held_out = []
    for fold in range(args.folds):
        train = [q for i, q in enumerate(questions) if i % args.folds != fold]
        tuned = tune(weights, train)
        held_out += [rank(tuned, p) for i, (_, p) in enumerate(questions) if i % args.folds == fold]
    report('left out', held_out)
    tuned = tune(weights, questions)
    report('on all', [rank(tuned, p) for _, p in questions])
    for name, before, after in zip(names, weights, tuned):
        print('  %-14s %6.2f -> %6.2f' % (name, before, after))


if __name__ == '__main__':
    main()
