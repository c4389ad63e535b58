#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Citations against the editors' links, each difference classed by a rule that can be checked, and listed.

usage: citations.py GOLD.jsonl PARSED.jsonl [--score DIR] [--list FILE] [--json FILE] [--notes] [--languages] [--explained LIST]
  GOLD.jsonl    akn_gold.jsonl: the links of the editors
  PARSED.jsonl  what `travaux parse` printed for the rendered text of the same files
  --score DIR   where score_citations.py is (its scope, normalisation and notion of a visible link are used as they are)
  --list FILE   every difference with its class, surface, target, reason and paragraph, one a line; `residue` first
  --json FILE   the figures for compare.py: counts and rates of each body and language
  --notes       links and citations in notes as well, of all series
  --languages   the agreement of the languages of each work: mean Jaccard of all pairs, and the share of citations in a
                paragraph whose class of treatment is the English text's (needs no gold)
  --explained LIST  counts for each language what is explained, by a rule below or by a row of explained/, and names what
                is not; LIST is what the rows call this list (explained.py)
Prints P and R of sets of targets per document, raw and after adjudication.

A link to a joint symbol (A/75/195-S/2020/834) is one to each of its names.
A prediction that the editors of this language version did not link (false, unless one of these holds):
  elsewhere    they link this very target in another place of the same document (an annex, a note)
  translation  they link it in another language of the same work
  symbol       the words cited are the symbol itself, letter by letter (PRST/2017/21 without its S/), or the sales number without the letter of the language
  council      a number with its year in brackets, which only the Security Council writes so, and the year is that number's
  owner        number as printed, and in the sentence (titles in quotation marks left out) the body's name is the only one, or
               the nearest one before the number, or stands right behind it
  shape        number as printed, the word resolution or decision in the same sentence, no body's name, and either the printed
               date lies in that session or no other body numbers so (sessions above 66, years from 2007 on)
  own          number as printed, right behind a possessive of the body that speaks: "its resolution", « ses propres résolutions »
  part         a part letter of a number that the editors link another part of: "181 A and B (II)"
  range        the number lies within a range as printed: vol. 75, Nos. 970-973
  beyond       with --notes: a treaty or a named instrument; the editors link documents only (left out of P)
  residue      none of these: to be read
A link of the editors that is not predicted (a miss, unless one of these holds):
  anchor       the words linked name another number, or another symbol, than the link leads to; of the Human Rights Council,
               whose links are those of all languages together, in every language that links it
  organ        the words linked have the number, and another body than the link's stands in the same sentence
  other-body   the same number is read here as another body's act, and rightly: the editors link that elsewhere, or by a rule above
  impossible   no act can have the name that the link leads to: a General Assembly session before the 31st with a slash, a number
               above 400 in a session, a year in the place of a session, a Council number of another year, foreign letters, a
               number without a body, the address of a search page
  spelling     the same work in another spelling is read: a part letter in brackets, "(Supp)", "(Vol. II)", "(Part I)"
  residue      none of these: a miss
"""
import argparse
import collections
import itertools
import json
import os
import re
import sys
import unicodedata

import explained

LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh']
BODIES = {
    'ga': ['General Assembly', 'Assemblée générale', 'Asamblea General', 'Генеральной Ассамблеи', 'Генеральная Ассамблея', 'Генеральной Ассамбле',
           'الجمعية العامة', 'للجمعية العامة', '大会'],
    'sc': ['Security Council', 'Conseil de sécurité', 'Consejo de Seguridad', 'Совета Безопасности', 'Совет Безопасности', 'Советом Безопасности',
           'مجلس الأمن', '安全理事会', '安理会'],
    'ecosoc': ['Economic and Social Council', 'Conseil économique et social', 'Consejo Económico y Social', 'Экономического и Социального Совета',
               'Экономический и Социальный Совет', 'المجلس الاقتصادي والاجتماعي', '经济及社会理事会', '经社理事会'],
    'hrc': ['Human Rights Council', 'Conseil des droits de l’homme', "Conseil des droits de l'homme", 'Consejo de Derechos Humanos',
            'Совета по правам человека', 'Совет по правам человека', 'Советом по правам человека', 'مجلس حقوق الإنسان', '人权理事会'],
    'subcommission': ['ubcommission on ', 'ub-Commission on ', 'Sous-Commission de ', 'Subcomisión de ', 'Подкомисси', 'اللجنة الفرعية', '小组委员会'],
    'unea': ['Environment Assembly', 'Assemblée des Nations Unies pour l’environnement', "Assemblée des Nations Unies pour l'environnement",
             'Asamblea de las Naciones Unidas sobre el Medio Ambiente', 'Организации Объединенных Наций по окружающей среде', 'الأمم المتحدة للبيئة', '环境大会'],
    'chr': ['Commission on Human Rights', 'Commission des droits de l’homme', "Commission des droits de l'homme", 'Comisión de Derechos Humanos',
            'Комиссии по правам человека', 'Комиссией по правам человека', 'Комиссия по правам человека', 'لجنة حقوق الإنسان', '人权委员会'],
}
ITS = re.compile(r'(?:\bits|\bsa|\bses|\bsus?|\bсво\w+|\bее|其)\s?(?:own |propres? |propias? |\d{4}年\d+月\d+日第?|第)?(?:(?:resolu|résolu|decisi|décisi|резолюц|решени)\w*\s)?'
                 r'|(?:قرار|مقرر)(?:ه|ها|اته|اتها|يه|يها)\s', re.I)
NOUN = re.compile(r'resolu|résolu|decisi|décisi|резолюц|решени|قرار|مقرر|决议|决定', re.I)


def plain(text):
    text = unicodedata.normalize('NFKC', text or '')
    text = re.sub('[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]', '', text)
    return re.sub(r'\s+', ' ', re.sub('[\u2010-\u2015\u2212]', '-', text))


def numbers(target):
    """session and number, or number and year, of an act; None for anything else"""
    m = re.match(r'(?:A|E|A/HRC|E/CN\.4(?:/SUB\.2)?)/(?:RES|DEC)/(?:E?S-)?(\d+)/(\d+)', target) or re.match(r'UNEP/EA\.(\d+)/RES\.(\d+)', target) or re.match(r'S/RES/(\d+)\((\d{4})\)', target)
    if m:
        return m.group(1), m.group(2)
    m = re.match(r'[AE]/RES/(\d+)\((?:E?S-)?([IVXL]+)\)', target)
    return (m.group(1), m.group(2)) if m else None


def organ(target):
    for start, body in (('A/HRC/', 'hrc'), ('A/RES', 'ga'), ('A/DEC', 'ga'), ('S/', 'sc'), ('E/CN.4/SUB.2/', 'subcommission'), ('E/CN.4/', 'chr'), ('UNEP/EA', 'unea'), ('E/', 'ecosoc')):
        if target.startswith(start):
            return body
    return ''


def named_in(text):
    return {body for body, names in BODIES.items() if any(name in text for name in names)}


def untitled(text):
    """with the same length, titles in quotation marks blanked"""
    return re.sub('“[^”]{0,600}”|«[^»]{0,600}»|"[^"]{0,300}"', lambda m: '_' * len(m.group(0)), text)


def spelled(target):
    return re.sub(r'\((?:SUPP|VOL\.?[IV]+|PARTS?[IV]+)\)|\[[A-Z]\]', '', target)


def names_of(target):
    """both names of a joint symbol"""
    return re.split(r'(?<=\d)-(?=[A-Z]+/)', target)


def council_years():
    here = os.path.dirname(os.path.abspath(__file__))
    rows = [line.split() for line in open(os.path.join(here, '../../corpus/lexicon/council_years.tsv')) if line[0].isdigit()]
    return [(int(year), int(first)) for year, first in rows]


YEARS = council_years()


def impossible(target):
    m = re.fullmatch(r'A/RES/(\d+)/(\d+)', target)
    if m:
        return not 31 <= int(m.group(1)) <= 100 or int(m.group(2)) > 400
    m = re.match(r'[AE]/RES/[^/]*\(([^)]*)\)', target)
    if m:
        return not re.fullmatch(r'(?:E?S-)?[IVXL]+', m.group(1)) or (target[0] == 'A' and bool(re.fullmatch('XXX[IV]+|X?L.*', m.group(1))))
    m = re.fullmatch(r'S/RES/(\d+)\((\d+)\)', target)
    if re.search(r'[^\x00-\x7f]|^HOME/|^[A-Z]/RES/[A-Z]/', target) or re.fullmatch(r'\d+/\d+[A-Z]?', target):
        return True
    return bool(m) and max([y for y, first in YEARS if first <= int(m.group(1))], default=0) != int(m.group(2))


def sentence(text, at, end):
    """from the last full stop or semicolon before to the next after"""
    start = max(text.rfind(mark, 0, at) + 1 for mark in ('. ', ';', '。', '؛', '；'))
    ends = [i for i in (text.find(mark, end) for mark in ('. ', ';', '。', '؛', '；')) if i >= 0]
    return text[start:min(ends) if ends else len(text)]


class Adjudicator:
    def __init__(self, scorer, notes):
        self.sc, self.notes = scorer, notes

    def in_session(self, target, date):
        m = re.match(r'A/(?:RES|DEC)/(\d+)/', target)
        if not m or not date:
            return False
        year, month, opened = int(date[:4]), int(date[5:7]), 1945 + int(m.group(1))
        return (year == opened and month >= 9) or (year == opened + 1 and month <= 9)

    def why_right(self, cited, target, union, elsewhere):
        if target in elsewhere:
            return 'elsewhere'
        if target in union:
            return 'translation'
        surface, text = plain(cited['surface']), cited['text']
        if target in (self.sc.norm(surface), self.sc.norm('S/' + surface)) or self.sc.norm(re.sub(r'.*\(([A-Z].*)\)$', r'\1', surface)) == target:
            return 'symbol'
        if target.startswith('SALES/') and target[6:] in surface:
            return 'symbol'
        if re.match(r'(UNTS|LNTS)/', target):
            volume, number = target.split('/')[1:3]
            ranges = [(int(a), int(b)) for a, b in re.findall(r'(\d+) ?(?:-|a|à|al|to|по|至) ?(\d+)', text)]
            if re.search(r'(?<!\d)%s(?!\d)' % volume, text) and (
                    re.search(r'(?<!\d)%s(?!\d)' % number, text) or any(a < int(number) < b for a, b in ranges)):
                return 'range'
        pair = numbers(target)
        if re.fullmatch('[A-Z]|ألف|باء|جيم|دال', surface) and any(t != target and numbers(t) == pair for t in union | elsewhere):
            return 'part'
        if not pair or not all(re.search(r'(?<![\d])%s(?!\d)' % n, surface) for n in pair if n.isdigit()):
            return 'residue'
        text = untitled(text)
        near = sentence(text, cited['at'], cited['end'])
        bodies, body = named_in(near), organ(target)
        if target.startswith('S/RES/'):
            return 'council'
        if bodies == {body} or self.nearest(text, cited['at'], cited['end'], body):
            return 'owner'
        listed = re.split(r'[;؛；]', text[:cited['at']])[-1][-260:]
        last = [m for m in ITS.finditer(listed)]
        if cited['body'] == body and last and not named_in(listed[last[-1].end():]):
            return 'own'
        own = not bodies and cited['body'] == body
        if NOUN.search(near) and (not bodies or own):
            if self.in_session(target, cited['date']) or (body == 'ga' and int(pair[0]) > 66) or (body == 'ecosoc' and int(pair[0]) > 2006) or own or not pair[1].isdigit():
                return 'shape'
        return 'residue'

    def nearest(self, text, at, end, body):
        behind = re.split(r'\d', text[end:end + 80])[0]
        if any(0 <= behind.find(name) < 8 for name in BODIES[body]):
            return True
        last = {b: max(text.rfind(name, 0, at) for name in names) for b, names in BODIES.items()}
        return last[body] >= 0 and last[body] == max(last.values()) and not named_in(behind)

    def why_no_miss(self, link, target):
        pair, anchor = numbers(target), plain(link['anchor'])
        linked = self.sc.norm(anchor)
        if linked != target and re.match(r'[A-Z]+/', linked) and target not in names_of(linked):
            return 'anchor'
        if not pair and re.fullmatch(r'\d+/\d+', anchor) and re.fullmatch(r'[A-Z]/\d+/\d+', target):
            return 'anchor'
        if pair and not all(re.search(r'(?<!\d)%s(?!\d)' % n, anchor) for n in pair if n.isdigit()):
            if re.search(r'\d+ ?[/(] ?\d+', anchor):
                return 'anchor'
        elif pair and link['text']:
            at = link['text'].find(anchor)
            near = named_in(sentence(link['text'], max(at, 0), max(at, 0) + len(anchor)))
            if near and organ(target) not in near:
                return 'organ'
        return 'residue'


def cited_of(document, scorer, notes):
    """target -> first citation of it in scope, with its paragraph"""
    where = {p['id']: p for p in document['provisions']}
    all_of = {}
    for c in document['citations']:
        provision = where.get(c['provision'])
        if not c.get('target') or provision is None or (provision['kind'] == 'footnote' and not notes):
            continue
        raw = provision['text'].encode()
        before, inside = plain(raw[:c['at'][0]].decode(errors='replace')), plain(raw[c['at'][0]:c['at'][1]].decode(errors='replace'))
        all_of.setdefault(scorer.norm(c['target']), dict(
            surface=c['surface'], why=c['why'], date=c.get('date'), text=plain(provision['text']), at=len(before), end=len(before + inside),
            provision=c['provision'], treatment=c.get('treatment')))
    return all_of


def figures_of(body, language, n):
    false = sum(v for k, v in n.items() if k.startswith('false/')) - n['false/beyond']
    miss = sum(v for k, v in n.items() if k.startswith('miss/'))
    rate = lambda a, b: a / b if b else 1.0
    return {'lang': language, 'body': body, 'hit': n['hit'], 'false': n['false/residue'], 'missed': n['miss/residue'],
            'P': rate(n['hit'], n['hit'] + false), 'R': rate(n['hit'], n['hit'] + miss),
            'P adjudicated': rate(n['hit'] + false - n['false/residue'], n['hit'] + false),
            'R adjudicated': rate(n['hit'], n['hit'] + n['miss/residue'])}


def agreement(documents, parsed, scorer, lines):
    """mean Jaccard of all pairs of languages of a work, of resolutions, decisions and statements, and of everything cited"""
    works = collections.defaultdict(dict)
    for body, language, symbol, key, own, links in documents:
        if key in parsed:
            works[body, symbol][language] = {t for t in cited_of(parsed[key], scorer, True) if t != own}
    figures = collections.defaultdict(dict)
    for scope, wanted in (('acts', lambda t: re.search(r'/(RES|DEC|PRST)/', t)), ('all', lambda t: True)):
        means = collections.defaultdict(list)
        for (body, symbol), sets in works.items():
            if len(sets) < 6:
                continue
            sets = {language: {t for t in s if wanted(t)} for language, s in sets.items()}
            pairs = [len(a & b) / len(a | b) if a | b else 1.0 for a, b in itertools.combinations(sets.values(), 2)]
            means[body].append(sum(pairs) / len(pairs))
            means['all'].append(means[body][-1])
            counted = collections.Counter(t for s in sets.values() for t in s)
            for target, n in sorted(counted.items()):
                if n < 6:
                    lines.append(('languages', scope, body, ','.join(l for l in LANGUAGES if target not in sets[l]), symbol, '', target,
                                  'not in these', '', ''))
        for body, values in sorted(means.items()):
            figures[body]['jaccard ' + scope] = sum(values) / len(values)
    for body, f in sorted(figures.items()):
        print('%-7s agreement of six languages: acts %.4f all %.4f' % (body, f['jaccard acts'], f['jaccard all']))
    return [dict(f, lang='six', body=body) for body, f in sorted(figures.items())]


def treatments(documents, parsed):
    """of the citations that a paragraph has in English too, those of the same class of treatment"""
    works = collections.defaultdict(dict)
    for body, language, symbol, key, own, links in documents:
        document = parsed.get(key)
        if document:
            notes = {p['id'] for p in document['provisions'] if p['kind'] == 'footnote'}
            acts = [c for c in document['citations'] if c['target'] and c['form'] in ('numbered', 'symbol') and c['provision'] not in notes]
            works[symbol][language] = {(c['target'], c['provision']): c['treatment_class'] or '' for c in reversed(acts)}
    same, both = collections.Counter(), collections.Counter()
    for languages in works.values():
        for language in set(languages) - {'en'} if 'en' in languages else ():
            shared = set(languages[language]) & set(languages['en'])
            both[language] += len(shared)
            same[language] += sum(languages[language][c] == languages['en'][c] for c in shared)
    print('class of treatment as in English: ' + ', '.join('%s %.4f' % (l, same[l] / both[l]) for l in LANGUAGES if both[l]))
    return [{'lang': l, 'body': 'treatment', 'same class': same[l], 'agreement': same[l] / both[l]} for l in LANGUAGES if both[l]]


def main():
    ap = argparse.ArgumentParser(usage=__doc__)
    ap.add_argument('gold')
    ap.add_argument('parsed')
    ap.add_argument('--score', default=os.environ.get('SCORE', '.'))
    ap.add_argument('--list')
    ap.add_argument('--json')
    ap.add_argument('--notes', action='store_true')
    ap.add_argument('--languages', action='store_true')
    ap.add_argument('--explained')
    args = ap.parse_args()
    sys.path.insert(0, args.score)
    import score_citations as scorer
    judge = Adjudicator(scorer, args.notes)
    in_scope = (lambda t: bool(t)) if args.notes else (lambda t: bool(scorer.RES.match(t)))
    parsed = {}
    for line in open(args.parsed, encoding='utf-8'):
        document = json.loads(line)
        parsed['/'.join(re.sub(r'\.txt$', '.xml', document['file']).split('/')[-2:])] = document

    documents, union, everywhere, years, printed = [], collections.defaultdict(dict), collections.defaultdict(set), {}, collections.defaultdict(str)
    for line in open(args.gold, encoding='utf-8'):
        gold = json.loads(line)
        body, key = scorer.body(gold['symbol']), '/'.join(gold['file'].split('/')[-2:])
        if body is None or gold['lang'] not in LANGUAGES:
            continue
        own = scorer.norm(gold['symbol'])
        paragraphs = {p['id']: plain(p['text']) for p in gold['preambular'] + gold['operative']}
        text = scorer.BIDI.sub(' ', ' \n '.join(p['text'] for p in gold['preambular'] + gold['operative']))
        links = [dict(c, t=t, text=paragraphs.get(c['par'], '')) for c in gold['citations'] for t in names_of(scorer.norm(c['target']))]
        links = [c for c in links if c['t'] != own and in_scope(c['t'])]
        everywhere[key] |= {c['t'] for c in links}
        links = scorer.merged([c for c in links if args.notes or not c['footnote']])
        if not args.notes:
            links = [c for c in links if scorer.visible(c['t'], text)]
        for c in links:
            union[gold['symbol']].setdefault(c['t'], []).append(c)
        printed[gold['symbol']] += text
        documents.append((body, gold['lang'], gold['symbol'], key, own, links))
        for c in links:
            if scorer.same_year_free(c['t']) != c['t']:
                years[scorer.same_year_free(c['t'])] = c['t']
    full = lambda t: years.get(t, t)

    counts, lines = collections.defaultdict(collections.Counter), []
    for body, language, symbol, key, own, links in documents:
        document = parsed.get(key)
        cited = cited_of(document, scorer, args.notes) if document else {}
        cited = {full(t): dict(c, body={'SC': 'sc', 'PRST': 'sc', 'ECOSOC': 'ecosoc', 'HRC': 'hrc'}.get(body, 'ga'))
                 for t, c in cited.items() if t != own and in_scope(t)}
        links = {full(c['t']): c for c in links}
        all_of_work = {full(t) for t in union[symbol]}
        of_work = {full(t): c for t, c in union[symbol].items()}
        wanted = set(links) if body != 'HRC' else all_of_work
        elsewhere = {full(t) for t in everywhere[key]}
        verdicts = collections.Counter(hit=len(wanted & set(cited)))
        judged = {}
        for target in sorted(set(cited) - wanted):
            c = cited[target]
            verdict = judge.why_right(c, target, all_of_work, elsewhere)
            if args.notes and (re.match(r'UNTS/|LNTS/', target) or '/' not in target):
                verdict = 'beyond'
            judged[target] = verdict
            verdicts['false/' + verdict] += 1
            lines.append(('false', verdict, body, language, symbol, c['surface'], target, c['why'], c['provision'], c['text']))
        for target in sorted(wanted - set(cited)):
            link = links.get(target)
            whys = {judge.why_no_miss(c, target) for c in ([link] if link else of_work[target])}
            verdict = whys.pop() if len(whys) == 1 else 'residue'
            if verdict == 'residue' and any(spelled(t) == spelled(target) for t in cited):
                verdict = 'spelling'
            if verdict == 'residue' and any(numbers(t) == numbers(target) and judged.get(t) != 'residue' for t in cited if numbers(t)):
                verdict = 'other-body'
            if verdict == 'residue' and impossible(target):
                verdict = 'impossible'
            verdicts['miss/' + verdict] += 1
            lines.append(('miss', verdict, body, language, symbol, link['anchor'] if link else '', target, '', link['par'] if link else '',
                          link['text'] if link else ''))
        groups = [(body, language), (body, 'all')]
        if body in ('SC', 'GA', 'ECOSOC'):
            groups += [('TOTAL', language), ('TOTAL', 'all')]
        for group in groups:
            counts[group].update(verdicts)

    figures = [figures_of(body, language, n) for (body, language), n in sorted(counts.items())]
    for f in figures:
        print('%-7s %-3s P %.4f R %.4f  adjudicated P %.4f R %.4f  false %d missed %d' % (
            f['body'], f['lang'], f['P'], f['R'], f['P adjudicated'], f['R adjudicated'], f['false'], f['missed']))
    classes = sum((counts[g] for g in counts if g[1] == 'all' and g[0] != 'TOTAL'), collections.Counter())
    print('classes: ' + ', '.join('%s %d' % c for c in sorted(classes.items())))
    if args.languages:
        figures += agreement(documents, parsed, scorer, lines)
        figures += treatments(documents, parsed)
    if args.explained:
        figures += explained.report(args.explained, lines, LANGUAGES)
    if args.json:
        json.dump(figures, open(args.json, 'w'), indent=1)

    if args.list:
        lines.sort(key=lambda l: (l[0], l[1] != 'residue', l[1:5], l[6]))
        with open(args.list, 'w', encoding='utf-8') as f:
            f.writelines('\t'.join(x or '' for x in line) + '\n' for line in lines)


if __name__ == '__main__':
    main()
