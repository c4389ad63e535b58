# SPDX-License-Identifier: GPL-2.0-or-later
"""Compare one parsed document with its line of akn_gold.jsonl, paragraph by paragraph and link by link.

differences() and link_differences() yield (what, where, theirs, ours, why). `why` names the fault of the gold that a
rule below proves from the source's own markup or from the gold's own words; it is None when no rule does. No rule knows
a file or a paragraph by name.

The gold takes every <paragraph> of the body for an operative paragraph and joins all text below it; its link targets are
the addresses that editors typed.
"""
import collections, html, re, unicodedata

NS = '{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}'

HEADING = 'gold lists a heading: no number, no verb, no end of a sentence'
SECTION = 'gold lists the number of a section, which stands with its heading'
PREAMBLE = "gold lists a preambular paragraph marked up behind the preamble's end: no number, a comma, before number 1"
OUTSIDE = 'gold reads the <container>s of the first <preamble> only: not what stands in a second one or elsewhere'
VOTE = 'gold lists the vote printed in brackets behind the last paragraph'
STARRED = 'gold lists the notes with stars that stand below a rule, and the rule, as paragraphs'
MARK = 'gold keeps raised marks of notes as digits of the text'
LABEL = 'gold keeps the number as a word of the text'
JOINED = 'gold joins what is quoted or listed below the paragraph, formula and headings included'

SPELLING = "the same symbol, spelt otherwise by the editors' address"
SUPPLEMENT = 'the Official Records print of the same document: "(supp)"'
PART = 'the address names the resolution, the text its part'
JOINT = 'both names of a joint document in one address: we keep the first'
NO_SYMBOL = 'the address names no series, or another where the symbol stands'
IMPOSSIBLE = 'the address is the number of one body in the series of another'


def plain(text):
    """Letters and digits only, without a label in front: what the gold and a provision have in common."""
    text = unicodedata.normalize('NFKC', text or '')
    text = re.sub(r'^\W*(\d{1,3}\s*[.\-–]|\(?\w{1,4}\)|[‘’\'"]\d[‘’\'"])\s*', '', text)
    return alphanumeric(text)


def alphanumeric(text):
    return ''.join(c for c in unicodedata.normalize('NFKC', text or '').casefold() if c.isalnum())


def number(text):
    return ''.join(re.findall(r'\d+', unicodedata.normalize('NFKC', text or '')))


def last_number(provision):
    return (provision['number'] or '').split(' ')[-1]


def whole(document, provision):
    """A paragraph with its subparagraphs and their labels, as the gold has it."""
    parts = [p for p in document['provisions'] if p is provision or p['id'].startswith(provision['id'] + '.')]
    return ''.join(plain(p['text']) if p is provision else alphanumeric(last_number(p)) + plain(p['text']) for p in parts)


def ends(text, signs):
    return text.rstrip(' \u200e\u200f\u00a0').endswith(tuple(signs))


def has_marks(theirs, provision):
    """Whether the gold's text is ours with the marks of notes, as digits, where ours has its marks."""
    text = provision['text'].encode()
    at, found = 0, ''
    pattern = []
    for mark in provision['marks']:
        pattern.append(re.escape(plain_from(text[at:mark['at']].decode(errors='replace'), at == 0)))
        pattern.append('(?:%s)?' % re.escape(alphanumeric(mark['mark'])))
        at = mark['at']
    pattern.append(re.escape(plain_from(text[at:].decode(errors='replace'), at == 0)))
    return bool(provision['marks']) and re.fullmatch(''.join(pattern), plain(theirs)) is not None


def plain_from(text, first):
    return plain(text) if first else alphanumeric(text)


def signs(text):
    return collections.Counter(alphanumeric(text))


def is_joined(theirs, element, document):
    """Whether the gold's letters and digits are those of all our provisions below the element, and of the formula in it."""
    if not any(e.tag.replace(NS, '') in ('list', 'embeddedStructure', 'quotedStructure') for e in element.iter()):
        return False
    ids = {e.get('eId') for e in element.iter() if e.get('eId')}
    ours = collections.Counter()
    for provision in document['provisions']:
        if provision['eid'] in ids and provision['kind'] != 'footnote':
            ours += signs(provision['text']) + signs(last_number(provision))
    formulas = collections.Counter()
    for part in element.iter():
        if part.get('name') == 'formula' or part.tag == NS + 'formula':
            formulas += signs(''.join(part.itertext()))
    num = element.find(NS + 'num')
    own = signs('' if num is None else ''.join(num.itertext()))
    return signs(theirs) in (ours, ours + formulas, ours - own, ours + formulas - own)


def why_text(theirs, ours, element, document):
    digits = number(last_number(ours))
    if digits and alphanumeric(theirs) in (digits + plain(ours['text']), digits + whole(document, ours)):
        return LABEL
    if has_marks(theirs, ours) or (digits and has_marks(re.sub(r'^\D*%s' % digits, '', theirs), ours)):
        return MARK
    if element is not None and len(list(element)) and is_joined(theirs, element, document):
        return JOINED
    return None


def why_not_operative(unit, i, units, ours):
    """Why a paragraph of the gold is a heading, of the preamble, or nothing here."""
    text = unit['text'].strip()
    decimal = unit['num'] and re.search(r'\d', unit['num'])
    if ours is None:
        if not decimal and any(u['text'].lstrip()[:1] in ('[', ']') for u in units[:i + 1] if not u['num']):
            behind = max(k for k in range(i + 1) if units[k]['text'].lstrip()[:1] in ('[', ']'))
            if not any(u['num'] for u in units[behind:]):
                return VOTE
        rules = [k for k in range(i + 1) if re.fullmatch('[_-]{5,}', units[k]['text'].strip())]
        if rules and all(units[k]['text'].strip().startswith('*') for k in range(rules[-1] + 1, i + 1)):
            return STARRED
        return None
    if ours['kind'] == 'heading':
        verb = unit['verb'] and alphanumeric(unit['verb']) != alphanumeric(text)
        return None if decimal or verb or ends(text, '.;:,؛،。；：，') else HEADING
    if ours['kind'] == 'preambular':
        late = any(u['num'] and u['level'] == 0 for u in units[:i])
        return PREAMBLE if not decimal and not late and ends(text, ',،，、') else None
    return None


def differences(gold, document, root):
    """Of one document. The gold takes annexes for operative: `what` says so, and they are counted apart."""
    annexed = {e.get('eId') for a in root.iter(NS + 'attachments') for e in a.iter(NS + 'paragraph')}
    elements = {e.get('eId'): e for e in root.iter() if e.get('eId')}
    by_eid = collections.defaultdict(list)
    for provision in document['provisions']:
        if provision['kind'] != 'footnote':
            by_eid[provision['eid']].append(provision)
    known, first = set(), root.find('.//' + NS + 'preamble')
    outside = set(root.iter()) - set(first.iter(NS + 'container') if first is not None else ())
    for kind in ('preambular', 'operative'):
        order = []
        for i, unit in enumerate(gold[kind]):
            known.add(unit['id'])
            found = by_eid.get(unit['id'], [])
            if not found:
                if plain(unit['text']):
                    following = by_eid.get(gold[kind][i + 1]['id'], []) if i + 1 < len(gold[kind]) else []
                    section = following and alphanumeric(following[0]['number']) == alphanumeric(unit['text'])
                    why = SECTION if section else why_not_operative(unit, i, gold[kind], None)
                    yield 'missing ' + kind, unit['id'], unit['text'], '', why
                continue
            ours = next((p for p in found if p['kind'] == kind), found[0])
            order.append(document['provisions'].index(ours))
            if unit['id'] in annexed:
                if ours['kind'] == kind:
                    yield 'annex is ' + kind, unit['id'], unit['text'], ours['id'], None
                continue
            if ours['kind'] != kind:
                why = why_not_operative(unit, i, gold[kind], ours) if kind == 'operative' else None
                yield kind + ' is ' + ours['kind'], unit['id'], unit['text'], ours['id'], why
                continue
            if kind == 'operative' and unit['num'] and number(unit['num']) != number(last_number(ours)):
                yield 'number', unit['id'], unit['num'], ours['number'], None
            if plain(unit['text']) not in (plain(ours['text']), whole(document, ours)):
                why = why_text(unit['text'], ours, elements.get(unit['id']), document)
                yield 'text of ' + kind, unit['id'], unit['text'], ours['text'], why
        if order != sorted(order):
            yield 'order of ' + kind, '', '', '', None
    for provision in document['provisions']:
        if provision['kind'] in ('preambular', 'operative') and not provision['parent'] and provision['eid'] not in known:
            late = provision['kind'] == 'preambular' and elements.get(provision['eid']) in outside
            yield 'not in the gold', provision['id'], '', provision['text'], OUTSIDE if late else None


def target_of(href):
    """As the gold reads an address."""
    found = re.search(r'(?:undocs\.org|docs\.un\.org)/+(.+)$', html.unescape(href or ''))
    if not found:
        return None
    path = re.sub(r'%20|[\s\u00a0\u200e\u200f]', '', found.group(1)).split('?')[0].strip('/').split('/')
    languages = {'en', 'fr', 'es', 'ru', 'ar', 'zh', 'ch', 'cn', 'sp', 'de', 'ot', 'ara', 'rus', 'chn'}
    if len(path) > 1 and (path[0].lower() in languages or path[0] in 'efsracx'):
        path = path[1:]
    return '/'.join(path) or None


def roman(value):
    figures = ((10, 'x'), (9, 'ix'), (5, 'v'), (4, 'iv'), (1, 'i'))
    out = ''
    for figure, sign in figures:
        while value >= figure:
            out, value = out + sign, value - figure
    return out


def same_spelling(symbol):
    """Without case, spaces, full stops at the end; sessions in Roman numerals; part letters at the end."""
    text = re.sub(r'[\s.]+$', '', symbol.casefold())
    text = re.sub(r'[\[\]]', '', text)
    text = re.sub(r'\(د-?(\d+)\)', lambda m: '(%s)' % roman(int(m.group(1))), text)
    text = re.sub(r's-دإ-|دإ-', 's-', text)
    return re.sub(r'(\d)([a-z])(\([ivxl]+\))$', r'\1\3\2', text)


def why_link(target, ours):
    """ours: (target, surface) of the citations where the link stands; (None, '') stands for one left open."""
    for symbol, surface in ours:
        if symbol is None:
            continue
        if same_spelling(target) == same_spelling(symbol):
            return SPELLING
        if re.sub(r'\(supp\)$', '', same_spelling(target)) == same_spelling(symbol):
            return SUPPLEMENT
        if re.fullmatch(re.escape(same_spelling(target)) + '[a-z]', same_spelling(symbol)):
            if not surface[-1:].isdigit():
                return PART
        if target.startswith(symbol + '-') and re.match(r'[A-Z]+/', target[len(symbol) + 1:]):
            return JOINT
        if not re.match(r'[A-Za-z]+[./]\w', target) or '=' in target or target == 'Home/Mobile':
            return NO_SYMBOL
        if re.match(r'A/RES/', target) and not re.fullmatch(
                r'A/RES/(E?S-)?\d+/\d+([A-Z](-[A-Z])?)?|A/RES/\d+\w*\((E?S-)?[IVXL]+\)\w*', target):
            return IMPOSSIBLE
    return None


def link_differences(gold, document):
    """Targets of the gold that no citation of the document has."""
    have = {c['target'] for c in document['citations']}
    there = collections.defaultdict(list)  # target -> citations where its links stand
    for provision in document['provisions']:
        cited = [c for c in document['citations'] if c['provision'] == provision['id']]
        for link in provision['links']:
            for c in cited:
                if c['at'][0] < link['end'] and link['start'] < c['at'][1]:
                    there[target_of(link['href'])].append((c['target'], c['surface']))
    for citation in gold['citations']:
        target = citation['target']
        if target not in have:
            ours = there.get(target, [])
            yield 'link', citation['par'], target, ours[:1], why_link(target, ours)
