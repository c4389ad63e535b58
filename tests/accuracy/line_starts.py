#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Learn from marked-up resolutions which words begin a preambular paragraph and which go on with one.

usage: travaux parse FILE.xml... | line_starts.py LANG [ROWS] > corpus/lexicon/LANG/line_starts.tsv
Every preambular paragraph behind another is an example of a beginning, every comma inside one an example of going on. In text broken
at a width both stand at the head of a line equally often (a line is as likely to be the last of its paragraph and too full for
one more word as to end there by chance), so that what is counted here holds there. The weights are those of a logistic
regression; corpus/line_start.cc makes the same evidence of a line. Give it other files than those accuracy is measured on.
"""
import collections
import json
import math
import random
import re
import sys

COMMAS = ',،，;；؛'
WIDTH = {'zh': 38}  # characters of a line; else 88
LEAD = {'ar': ['وإذ', 'إذ', 'وقد']}  # before the verb
ALSO = {'ar': ['أيضا', 'كذلك'], 'ru': ['также', 'далее'], 'zh': ['又', '还']}
PREFIX = {'ar': ['ت', 'ي']}  # of the verb, by the gender of the body
LENGTH_STEP, LENGTHS, COMMA_STEPS, VERB_LENGTHS = 60, 12, 8, 8
HABITS = (5, 15, 25, 40, 60, 90, 130)  # of a hundred paragraphs, openings inside them
STEM, TAIL, SHARED = 5, 400, 6  # letters of a stem; characters of the paragraph whose stems are compared; the last step
MEAN = {'ar'}  # languages whose weights are the mean of two regressions: of all evidence, and without this, half as many weights
BEYOND = ('rest', 'restcommas', 'restopen', 'restboth', 'end', 'in', 'insame', 'clausefirst', 'clause', 'clauselength', 'clauseopens',
          'early', 'use')
COMMA_STEP, COMMA_PLACES = {'zh': 8}, 10  # else 20
REST_STEP, RESTS, REST_COMMAS, INNER = 40, 12, 6, 3
BOTH_STEP, BOTH = 80, 5
CLAUSE_STEP, CLAUSES = {'zh': 6}, 8  # else 20


def fold(text):
    text = text.casefold().replace('ё', 'е').replace('’', "'").replace('‘', "'").replace('（', '(').replace('）', ')')
    text = ''.join(c for c in text if not ('\u064b' <= c <= '\u0652' or c in '\u0640\u0670\u200e\u200f\u202a\u202b\u202c'))
    return re.sub(r'\s+', ' ', text).strip()


def words(text, language):
    return list(text) if language == 'zh' else re.findall(r'[^\W_]+|[^\w\s]', text)


def verb_of(opening, language):
    """The verb without what stands before it, and whether "also" stands with it."""
    also = any(w in ALSO[language] for w in (opening[:1] if language == 'zh' else opening[:5]))
    if language == 'zh':
        return ''.join(opening[1:3] if also else opening[:2]), also
    rest = [w for w in opening[:3] if w not in LEAD.get(language, ())]
    verb = rest[0] if rest else ''
    return (verb[1:] if verb[:1] in PREFIX.get(language, ()) else verb), also


def open_inside(paragraph):
    """Whether a bracket or quotation is open at its end."""
    return any(paragraph.count(a) > paragraph.count(b) for a, b in ('()', '«»', '《》')) or sum(paragraph.count(c) for c in '“”"') % 2 == 1


def stems(text, language):
    """In Chinese pairs of signs."""
    if language == 'zh':
        return {text[i:i + 2] for i in range(len(text) - 1)}
    return {word[:STEM] for word in words(text, language) if len(word) >= STEM}


def what_follows(paragraph, line, ahead, after, openers, language):
    """Evidence of the line behind this one (`ahead`, empty when this one ends its paragraph) and of the opening of the next paragraph."""
    begins = words(line[:60], language)
    opens = ('' if language == 'zh' else ' ').join(begins[:2 if language == 'zh' else 1]) in openers
    kind = 'opener' if opens else 'other'
    if opens and after:
        (verb, _), (first, _) = verb_of(begins, language), verb_of(words(paragraph[:60], language), language)
        name, also = verb_of(words(after[:60], language), language)
        yield 'after %s %s' % ('same' if name == verb else 'first' if name == first else 'other', 'also' if also else 'plain')
    shared = len(stems(paragraph[-TAIL:], language) & stems(line, language)) // (2 if language == 'zh' else 1)
    yield 'shared %s %d' % (kind, min(SHARED, shared))
    places = [i for i, c in enumerate(line) if c in COMMAS]
    yield 'comma %s %d' % (kind, min(COMMA_PLACES, places[0] // COMMA_STEP.get(language, 20)) if places else COMMA_PLACES)
    further = {ahead[i:i + 2] for i in range(len(ahead) - 1)} if language == 'zh' else set(words(ahead, language))
    for word in sorted(further):
        yield 'ahead ' + word


def behind_commas(text):
    """What stands behind each comma but one at the end."""
    return [rest for rest in (text[m.end():].strip() for m in re.finditer('[%s]' % COMMAS, text)) if rest]


def whole_rest(paragraph, rest, openers, language):
    """Evidence of all that comes up to the end of a paragraph: the next paragraph, or the rest of this one; and of the clauses of this one."""
    chinese = language == 'zh'
    kind = 'opener' if opening_of(rest, language) in openers else 'other'
    signs = 3 if chinese else 1
    joint = '' if chinese else ' '
    behind = behind_commas(rest)
    length = len(rest) * signs
    yield 'rest %s %d' % (kind, min(RESTS, length // REST_STEP))
    yield 'restcommas %s %d' % (kind, min(REST_COMMAS, len(behind) + (rest[-1:] in COMMAS)))
    yield 'restopen %s %d' % (kind, min(INNER, sum(opening_of(text, language) in openers for text in behind)))
    yield 'restboth %d %d' % (min(BOTH, length // BOTH_STEP), min(LENGTHS, len(paragraph) * signs // LENGTH_STEP))
    last = words(rest[-61:-1], language)
    for k in (2, 4) if chinese else (1, 2):
        if k <= len(last):
            yield 'end ' + joint.join(last[-k:])
    behind = behind_commas(paragraph)
    verbs = [verb_of(words(text[:60], language), language)[0] for text in behind if opening_of(text, language) in openers]
    yield 'in %s %d' % (kind, min(INNER, len(verbs)))
    if kind == 'opener' and verbs:
        yield 'insame %d' % (verb_of(words(rest[:60], language), language)[0] in verbs)
    clause = behind[-1] if behind else paragraph
    yield 'clausefirst %d' % (not behind)
    first = words(clause[:60], language)
    for k in (2, 3) if chinese else (1, 2):
        if k <= len(first):
            yield 'clause ' + joint.join(first[:k])
    yield 'clauselength %s %d' % (kind, min(CLAUSES, len(clause) // CLAUSE_STEP.get(language, 20)))
    yield 'clauseopens %s %d' % (kind, opening_of(clause, language) in openers)


def evidence(paragraph, line, habit, openers, language):
    chinese = language == 'zh'
    joint = '' if chinese else ' '
    begins, opens = words(line[:60], language), words(paragraph[:60], language)
    before = words(paragraph[-61:-1], language)
    found = ['next ' + joint.join(begins[:k]) for k in ((1, 2, 3, 4, 5, 6, 8, 10, 13) if chinese else (1, 2, 3, 4, 5, 7)) if k <= len(begins)]
    found += ['before ' + joint.join(before[-k:]) for k in ((1, 2, 3, 5) if chinese else (1, 2, 3)) if k <= len(before)]
    found += ['opens ' + joint.join(opens[:k]) for k in ((2, 4) if chinese else (2,)) if k <= len(opens)]
    if len(begins) >= 4 and len(opens) >= 4:
        pair = (4, 4) if chinese else (2, 2)
        found.append('pair ' + joint.join(opens[:pair[0]]) + ' | ' + joint.join(begins[:pair[1]]))
    if open_inside(paragraph):
        found.append('inside')
    length = len(paragraph) * (3 if chinese else 1)
    further = [line[i:i + 2] for i in range(2, 24) if i + 2 <= len(line)] if chinese else words(line, language)[1:12]
    found += ['holds ' + word for word in sorted(set(further))]
    found.append('sign ' + paragraph[-1])
    found.append('length %d' % min(LENGTHS, length // LENGTH_STEP))
    found.append('commas %d' % min(COMMA_STEPS, sum(paragraph.count(c) for c in COMMAS)))
    pair, early, used = (2, 9, 14) if chinese else (1, 6, 8)
    found += ['early ' + word for word in sorted({joint.join(begins[i:i + pair]) for i in range(1, early) if i + pair <= len(begins)})]
    if joint.join(begins[:2 if chinese else 1]) in openers:
        name = verb_of(begins, language)[0]
        found += ['use %s %s' % (name, word) for word in sorted({joint.join(begins[i:i + pair]) for i in range(pair, used) if i + pair <= len(begins)})]
        (verb, also), (first, _) = verb_of(begins, language), verb_of(opens, language)
        found.append('habit %d' % habit)
        found.append('verb %s %s %d' % ('same' if verb == first else 'other', 'also' if also else 'plain', min(VERB_LENGTHS, length // 100)))
    return found + ['always']


def opening_of(text, language):
    return text[:2] if language == 'zh' else (words(text[:60], language) or [''])[0]


def paragraphs_of(document):
    """Folded preambular paragraphs in runs, and what follows the last when that has no number."""
    runs, run = [], []
    for p in document['provisions']:
        if p['kind'] not in ('preambular', 'operative') or '.' in re.sub(r'^sec[^.]*\.', '', p['id']):
            continue
        text = fold(p['text'])
        if p['kind'] == 'preambular' and text and not p['number']:
            run.append(text)
            continue
        runs.append((run, text if p['kind'] == 'operative' and not p['number'] else ''))
        run = []
    return runs + [(run, '')]


def examples(document, openers, language):
    rows, count = [], 0
    for run, after in paragraphs_of(document):
        count += len(run)
        for i, text in enumerate(run):
            following = run[i + 1] if i + 1 < len(run) else after
            behind = run[i + 2] if i + 2 < len(run) else ''
            if following and text[-1] in COMMAS:
                rows.append((1, text, following, behind))
            for comma in re.finditer('[%s]' % COMMAS, text):
                rest = text[comma.end():]
                if rest.strip() and (language == 'zh' or rest.startswith(' ')):
                    rows.append((0, text[:comma.end()], rest.lstrip(), following))
    inside = sum(not begins and opening_of(line, language) in openers for begins, _, line, _ in rows)
    width = WIDTH.get(language, 88)
    for begins, paragraph, line, behind in rows:
        others = inside - (not begins and opening_of(line, language) in openers)
        habit = sum(100 * others // max(1, count) >= step for step in HABITS)
        ahead = ' '.join(line[width:2 * width].split(' ')[1:-1]) if language != 'zh' else line[width:2 * width]
        yield begins, evidence(paragraph, line[:width], habit, openers, language) + list(
            what_follows(paragraph, line[:width], ahead, behind, openers, language)) + list(
            whole_rest(paragraph, line, openers, language))


def learn(rows, names, rounds):
    index = {name: i for i, name in enumerate(names)}
    data = [(y, [index[x] for x in found if x in index]) for y, found in rows]
    weights, squares = [0.0] * len(index), [1.0] * len(index)
    random.seed(1)
    for _ in range(rounds):
        random.shuffle(data)
        for y, found in data:
            score = sum(map(weights.__getitem__, found))
            error = 1 / (1 + math.exp(-max(-30, min(30, score)))) - y
            for i in found:
                slope = error + 1e-3 * weights[i]
                squares[i] += slope * slope
                weights[i] -= 0.25 * slope / math.sqrt(squares[i])
    return {name: weights[i] for name, i in index.items()}


def learn_most(rows, most):
    """The `most` weights that tell most, learnt again without the others."""
    counts = collections.Counter(name for _, found in rows for name in set(found))
    frequent = sorted(name for name, n in counts.items() if n >= 5 and name == name.strip() and '  ' not in name)
    weights = learn(rows, frequent, 4)
    kept = sorted(frequent, key=lambda name: -abs(weights[name]) * math.sqrt(counts[name]))[:most]
    return learn(rows, sorted(kept), 6)


def main():
    language, most = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 40000
    documents = [d for d in (json.loads(line) for line in sys.stdin if line.strip()) if d['language'] == language]
    counts = collections.Counter(opening_of(t, language) for d in documents for run, _ in paragraphs_of(d) for t in run)
    openers = sorted(word for word, n in counts.items() if n >= 20)
    rows = [row for d in documents for row in examples(d, set(openers), language)]
    weights = learn_most(rows, most)
    if language in MEAN:
        plain = learn_most([(y, [name for name in found if name.partition(' ')[0] not in BEYOND]) for y, found in rows], most // 2)
        weights = {name: (weights.get(name, 0) + plain.get(name, 0)) / 2 for name in weights.keys() | plain.keys()}
    print('# What speaks for a new paragraph (above zero) or against it at the head of a line behind a line that is full and ends in a\n'
          '# comma: hundredths of a logit, summed. next: words the line begins with; before: words before the comma; opens: words the\n'
          '# paragraph began with; holds: words further on in the line (two signs of Chinese); sign: the comma; length, commas: of the paragraph so far, in steps of %d characters (a Chinese one\n'
          '# counts as three) and in number; habit: how often openings stand inside paragraphs of this document, in steps; verb: whether\n'
          '# the opening repeats the verb of the paragraph, has "also" with it, and the length in hundreds; pair: how the paragraph and\n'
          '# the line begin; inside: a bracket or quotation is open. ahead: words of the line behind; after: how the next paragraph opens, with\n'
          '# the verb of this line (same), of the paragraph (first) or another; shared: stems that paragraph and line share; comma: place\n'
          '# of the first in the line, in steps. rest, restcommas, restopen: length of all that comes up to where a paragraph surely ends,\n'
          '# its commas, the openings in it; restboth: its length and that of the paragraph; end: its last words; in, insame: openings inside\n'
          '# the paragraph; clause...: what stands behind the comma before the last; early: words near the beginning; use: with its verb.\n'
          '# opener: words that begin\n'
          '# paragraphs; lead, prefix: what stands before their verb; also: "also". Learnt by tests/accuracy/line_starts.py from %d\n'
          '# resolutions and decisions.\n'
          'kind\twords\tweight' % (LENGTH_STEP, len(documents)))
    for kind, values in (('opener', openers), ('lead', LEAD.get(language, [])), ('prefix', PREFIX.get(language, [])), ('also', ALSO[language])):
        for word in values:
            print('%s\t%s\t' % (kind, word))
    for name in sorted(weights):
        if round(100 * weights[name]):
            kind, _, word = name.partition(' ')
            print('%s\t%s\t%d' % (kind, word, round(100 * weights[name])))


if __name__ == '__main__':
    main()
