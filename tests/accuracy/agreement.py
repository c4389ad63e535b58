#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Compare the reading of a text with the reading of the XML it was rendered from: what hiding the markup costs.

usage: agreement.py XML.jsonl TEXT.jsonl [--json OUT] [--list N [--lang L]] [--losses [--lang L]]
Both are outputs of `travaux parse`. The reading of the XML is held to the gold by akn_check.py, so that what differs here is a
fault of the reading of text (or, seldom, of a rendering that left something out), never one of the gold.
A provision agrees when kind, number path, first and last 24 letters or digits do (10 in Chinese).
exact: documents whose paragraphs, preambular and operative, agree one by one and in order; F1 and misses: of the same
paragraphs and their subparagraphs (preambular: of those alone); all: F1 of provisions of every kind but notes, annexes included.

--losses prints every document that is not exact, one a line, with the class of its first loss, and how many of each class there are:
  whole       nothing of the document agrees, or it was not read
  joined      a paragraph begins where it should and ends where a later one ends: the text runs on over a beginning
  split       a paragraph begins where it should and ends too early: a beginning was seen inside it
  kind        the words agree, the kind does not (preambular, operative, annex)
  number      the words and the kind agree, the number or its nesting does not
  words       the same beginning and an end of other letters, or the other way round: marks, torn words, furniture
  lost        a paragraph that stands nowhere in the text's reading
  added       a paragraph of the text's reading that the XML does not have
  order       all agree, in another order or at another level
"""
import argparse
import collections
import json
import re
import unicodedata

SECTION = re.compile(r'^(part[^.]*\.)?(sec[^.]*\.)?')  # paragraphs of a part or section that counts anew: "partB.sec2.op3"
LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es']
COLUMNS = ['docs', 'exact', 'paragraphs', 'missing', 'extra', 'all', 'all_missing', 'all_extra', 'pre', 'pre_missing', 'pre_extra']


def letters(text):
    return ''.join(c for c in unicodedata.normalize('NFKC', text or '').casefold() if c.isalnum())


def units(document):
    bound = 10 if document['language'] == 'zh' else 24
    for p in document['provisions']:
        if p['kind'] != 'footnote':
            text = letters(p['text'])
            yield p['kind'], letters(p['number'] or ''), text[:bound], text[-bound:], '.' not in SECTION.sub('', p['id'])


def keyed(lines):
    """Folder and name of the file; a file may hold several works, which are counted in their order."""
    seen = collections.Counter()
    for line in lines:
        if line.strip():
            document = json.loads(line)
            key = '/'.join(document['file'].rsplit('.', 1)[0].split('/')[-2:])
            seen[key] += 1
            yield key if seen[key] == 1 else '%s#%d' % (key, seen[key]), document


def differences(a, b):
    ours, theirs = collections.Counter(a), collections.Counter(b)
    return list((ours - theirs).elements()), list((theirs - ours).elements())


def whole_texts(document):
    """kind, number, letters of each paragraph of the main part, with its subparagraphs as paragraphs."""
    return [(p['kind'], letters(p['number'] or ''), letters(p['text'])) for p in document['provisions'] if p['kind'] in ('preambular', 'operative')]


def loss_class(wanted, found):
    """The class of the first of `wanted` that `found` does not have, and its opening."""
    if not found:
        return 'whole', ''
    have, texts = collections.Counter(found), {text: (kind, number) for kind, number, text in found}
    agreed = sum((collections.Counter(wanted) & have).values())
    if not agreed:
        return 'whole', ''
    for kind, number, text in wanted:
        if have[(kind, number, text)] > 0:
            have[(kind, number, text)] -= 1
            continue
        opening = text[:24]
        if text in texts:
            return ('kind' if texts[text][0] != kind else 'number'), opening
        for other in texts:
            if text and other.startswith(text):
                return 'joined', opening
            if len(other) >= 4 and text.startswith(other):
                return 'split', opening
        if any(len(text) > 8 and text in other for other in texts):
            return 'joined', opening
        near = any(other[:10] == text[:10] or other[-10:] == text[-10:] for other in texts if other and text)
        return ('words' if near else 'lost'), opening
    extra = list((collections.Counter(found) - collections.Counter(wanted)).elements())
    return ('added', extra[0][2][:24]) if extra else ('order', '')


def print_losses(losses):
    counts = collections.defaultdict(collections.Counter)
    for language, key, kind, opening in losses:
        print('%-6s %s  %s' % (kind, key, opening))
        counts[language][kind] += 1
    for language in LANGUAGES:
        if counts[language]:
            print('losses in %s: %s' % (language, ', '.join('%s %d' % item for item in counts[language].most_common())))


def main_part(found):
    return [u for u in found if u[0] in ('preambular', 'operative')]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('xml')
    parser.add_argument('text')
    parser.add_argument('--json')
    parser.add_argument('--list', type=int, default=0)
    parser.add_argument('--losses', action='store_true')
    parser.add_argument('--lang')
    options = parser.parse_args()
    texts = dict(keyed(open(options.text)))
    counts, losses = collections.defaultdict(collections.Counter), []
    for key, document in sorted(keyed(open(options.xml)), key=lambda item: item[0]):
        language = document['language']
        if language not in LANGUAGES:
            continue
        wanted = list(units(document))
        found = list(units(texts[key])) if key in texts else []
        missing, extra = differences(main_part(wanted), main_part(found))
        all_missing, all_extra = differences([u[:4] for u in wanted], [u[:4] for u in found])
        top = [[u for u in main_part(part) if u[4]] for part in (wanted, found)]
        if not main_part(wanted):
            continue
        exact = top[0] == top[1]
        if not exact and options.lang in (None, language):
            losses.append((language, key, *loss_class(whole_texts(document), whole_texts(texts[key]) if key in texts else [])))
        for name in (language, 'all'):
            counts[name].update(pre=sum(u[0] == 'preambular' for u in wanted), pre_missing=sum(u[0] == 'preambular' for u in missing),
                                pre_extra=sum(u[0] == 'preambular' for u in extra))
            counts[name].update(docs=1, exact=exact, paragraphs=len(main_part(wanted)), missing=len(missing), extra=len(extra),
                                all=len(wanted), all_missing=len(all_missing), all_extra=len(all_extra))
        if (missing or extra) and options.list > 0 and options.lang in (None, language):
            options.list -= 1
            print(key)
            for sign, rows in (('-', missing), ('+', extra)):
                for row in rows[:6]:
                    print('  %s %s' % (sign, ' | '.join(row[:4])))
    if options.losses:
        print_losses(losses)
    rows = []
    print('%-4s %5s %6s  %6s | %10s %7s %6s %6s | %7s %7s %6s %6s | %10s %7s %6s %6s' % (
        'lang', 'docs', 'exact', '', 'paragraphs', 'missing', 'extra', 'F1', 'all', 'missing', 'extra', 'F1',
        'preambular', 'missing', 'extra', 'F1'))
    for name in LANGUAGES + ['all']:
        c = counts[name]
        if not c['docs']:
            continue
        rows.append(dict({column: c[column] for column in COLUMNS}, lang=name, body='all'))
        print('%-4s %5d %6d  %.4f | %10d %7d %6d %.4f | %7d %7d %6d %.4f | %10d %7d %6d %.4f' % (
            name, c['docs'], c['exact'], c['exact'] / c['docs'], c['paragraphs'], c['missing'], c['extra'],
            f1(c['paragraphs'], c['missing'], c['extra']), c['all'], c['all_missing'], c['all_extra'],
            f1(c['all'], c['all_missing'], c['all_extra']), c['pre'], c['pre_missing'], c['pre_extra'],
            f1(c['pre'], c['pre_missing'], c['pre_extra'])))
    if options.json:
        json.dump(rows, open(options.json, 'w'))


def f1(wanted, missing, extra):
    right = wanted - missing
    return 2 * right / (wanted + right + extra) if wanted else 1.0


if __name__ == '__main__':
    main()
