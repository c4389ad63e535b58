#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Plants one damage at a time in clean files and asks whether the health ledger names it; lists the alarms on the files as they are.

usage: damage.py TRAVAUX CLEAN_DIR [XML_DIR] [--each N] [--class NAME] [--misses] [--alarms]
  CLEAN_DIR  plain text, one paragraph between blank lines, note marks as superscript digits (FOLDER/LANGUAGE/file.txt)
  XML_DIR    Akoma Ntoso files, laid out in the same way
  --each     files for each class and language (default 15); --class only that one
  --misses   names the damages that were not found; --alarms names every alarm on undamaged files
Prints one row for each class: found/planted in each language. Exit status 0: every class at 95 % or more, 1: some below.
"""
import argparse, collections, glob, json, os, random, re, subprocess, sys, tempfile

LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es']
MARKS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
CODES = {  # class of damage: codes that name it
    'drop-paragraph': {'numbering-gap'},
    'drop-subparagraph': {'numbering-gap'},
    'repeat-number': {'repeated-number', 'numbering-gap'},
    'repeat-paragraph': {'repeated-paragraph', 'repeated-number'},
    'empty-paragraph': {'empty-paragraph', 'numbering-gap'},
    'swap-pages': {'numbering-gap', 'repeated-number', 'out-of-order'},
    'drop-note': {'mark-without-note'},
    'drop-mark': {'note-without-mark'},
    'repeat-note': {'repeated-note', 'mark-without-note', 'note-without-mark'},
    'repeat-mark': {'repeated-mark', 'note-without-mark'},
    'cut-end': {'cut-off', 'mark-without-note', 'no-operative'},
    'lose-operative': {'no-operative'},
    'lose-symbol': {'no-symbol'},
    'leak-paragraph': {'language-leak'},
    'leak-words': {'language-leak'},
    'torn-words': {'torn-word'},
    'mojibake': {'mojibake'},
    'lost-letters': {'lost-letters'},
    'furniture': {'furniture'},
    'drop-quote': {'unbalanced-quote'},
    'spaced-capitals': {'spaced-capitals'},
    'look-alike': {'look-alike'},
}


class Text:
    """A clean text as paragraphs; knows which are numbered, which are notes."""

    def __init__(self, path, language, other):
        self.path, self.language, self.other = path, language, other
        self.paragraphs = [p for p in re.split(r'\n\s*\n', open(path, encoding='utf-8').read()) if p.strip()]

    def numbered(self):
        """Places of paragraphs 1, 2, 3 ... in one run from 1."""
        run, wanted = [], 1
        for i, p in enumerate(self.paragraphs):
            m = re.match(r'(\d{1,3})\s?[.\-–－、．]', p)
            if m and int(m.group(1)) == wanted:
                run.append(i)
                wanted += 1
        return run

    def lettered(self):
        """Runs of subparagraphs (a) (b) (c) in the text's own script, as places."""
        series = {'ru': 'абвгдежзик', 'ar': ['أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح']}.get(self.language, 'abcdefghij')
        runs, run = [], []
        for i, p in enumerate(self.paragraphs):
            m = re.match(r'[(（]?\s?(\w)ـ?\s?[)）]', p)
            at = len(run)
            if m and at < len(series) and m.group(1) == series[at]:
                run.append(i)
            elif m and m.group(1) == series[0]:
                runs.append(run)
                run = [i]
            elif not m:
                runs.append(run)
                run = []
        return [r for r in runs + [run] if len(r) >= 3]

    def notes(self):
        return [i for i, p in enumerate(self.paragraphs) if p[0] in MARKS]

    def long(self, least=160):
        """Paragraphs of the body long enough to carry a damage."""
        least = least // 3 if self.language == 'zh' else least
        first = self.body()
        return [i for i in range(first, len(self.paragraphs)) if len(self.paragraphs[i]) >= least and self.paragraphs[i][0] not in MARKS]

    def body(self):
        run = self.numbered()
        return max(0, run[0] - 6) if run else len(self.paragraphs) // 3

    def marked(self):
        """(paragraph, span) of marks in the body that have a note."""
        notes = {re.match('[%s]+' % MARKS, self.paragraphs[i]).group(): i for i in self.notes()}
        seen, found = collections.Counter(), []
        for i, p in enumerate(self.paragraphs):
            if p[0] in MARKS:
                continue
            for m in re.finditer('[%s]+' % MARKS, p):
                seen[m.group()] += 1
                if m.group() in notes:
                    found.append((i, m.span(), notes[m.group()], m.group()))
        return [f for f in found if seen[f[3]] == 1]


def drop_paragraph(t, r):
    run = t.numbered()[1:-1]
    if not run: return None
    i = r.choice(run)
    end = i + 1
    while end < len(t.paragraphs) and not re.match(r'\d', t.paragraphs[end]) and re.match(r'\s*[(（]?\w{1,3}ـ?\s?[)）]', t.paragraphs[end]):
        end += 1
    return t.paragraphs[:i] + t.paragraphs[end:]


def drop_subparagraph(t, r):
    runs = t.lettered()
    if not runs: return None
    i = r.choice(r.choice(runs)[1:-1])
    return t.paragraphs[:i] + t.paragraphs[i + 1:]


def renumbered(t, i, number):
    return t.paragraphs[:i] + [re.sub(r'^\d+', str(number), t.paragraphs[i])] + t.paragraphs[i + 1:]


def repeat_number(t, r):
    run = t.numbered()
    if len(run) < 3: return None
    k = r.randrange(1, len(run))
    return renumbered(t, run[k], k)


def repeat_paragraph(t, r):
    long = t.long()
    if not long: return None
    i = r.choice(long)
    return t.paragraphs[:i + 1] + [t.paragraphs[i]] + t.paragraphs[i + 1:]


def empty_paragraph(t, r):
    run = t.numbered()[1:-1]
    if not run: return None
    i = r.choice(run)
    return t.paragraphs[:i] + [re.match(r'\d+\s?[.\-–－、．]', t.paragraphs[i]).group()] + t.paragraphs[i + 1:]


def swap_pages(t, r):
    run = t.numbered()
    if len(run) < 6: return None
    a = r.randrange(1, len(run) - 3)
    b = r.randrange(a + 1, len(run) - 1)
    return t.paragraphs[:run[a]] + t.paragraphs[run[b]:run[-1]] + t.paragraphs[run[a]:run[b]] + t.paragraphs[run[-1]:]


def drop_note(t, r):
    marked = t.marked()
    if not marked: return None
    i = r.choice(marked)[2]
    return t.paragraphs[:i] + t.paragraphs[i + 1:]


def drop_mark(t, r):
    marked = t.marked()
    if not marked: return None
    i, (a, b), _, _ = r.choice(marked)
    return t.paragraphs[:i] + [t.paragraphs[i][:a] + t.paragraphs[i][b:]] + t.paragraphs[i + 1:]


def repeat_note(t, r):
    notes = t.notes()
    if len(notes) < 2: return None
    k = r.randrange(1, len(notes))
    before = re.match('[%s]+' % MARKS, t.paragraphs[notes[k - 1]]).group()
    return t.paragraphs[:notes[k]] + [re.sub('^[%s]+' % MARKS, before, t.paragraphs[notes[k]])] + t.paragraphs[notes[k] + 1:]


def repeat_mark(t, r):
    marked = t.marked()
    if len(marked) < 2: return None
    k = r.randrange(1, len(marked))
    i, (a, b), _, _ = marked[k]
    return t.paragraphs[:i] + [t.paragraphs[i][:a] + marked[k - 1][3] + t.paragraphs[i][b:]] + t.paragraphs[i + 1:]


def cut_end(t, r):
    run = [i for i in t.long() if i > t.body()]
    if not run: return None
    i = r.choice(run)
    p = t.paragraphs[i]
    at = p.rfind(' ', 0, len(p) * 2 // 3) if t.language != 'zh' else len(p) * 2 // 3
    return t.paragraphs[:i] + [p[:at]]


def lose_operative(t, r):
    run = t.numbered()
    if len(run) < 2: return None
    after = next((i for i in range(run[-1] + 1, len(t.paragraphs)) if re.match(r'_{5,}', t.paragraphs[i])), len(t.paragraphs))
    return t.paragraphs[:run[0]] + t.paragraphs[after:]


def lose_symbol(t, r):
    out = [p for p in t.paragraphs[:12] if not re.fullmatch(r'[A-ZА-Я]/[\w./() -]+', p.strip())] + t.paragraphs[12:]
    if len(out) == len(t.paragraphs): return None
    number = r'(?:(?:ES-|S-|دإط-|دإ-)?\d{1,4}/\d+|\d{1,4} ?[(（]\d{4}[)）])'
    out = [p for i, p in enumerate(out) if i >= 15 or not (len(p) < 60 and re.search(number, p))]
    return [re.sub(r'^' + number + r'[.\s]', '', p) for p in out[:20]] + out[20:]


def leak_paragraph(t, r):
    long, foreign = t.long(), Text(t.other, '', None)
    choices = [p for p in foreign.paragraphs if len(p) >= (60 if '/zh/' in t.other else 160) and p[0] not in MARKS]
    if not long or not choices: return None
    i = r.choice(long)
    number = re.match(r'(\d+\s?[.\-–－、．]\s*)?', t.paragraphs[i]).group()
    return t.paragraphs[:i] + [number + re.sub(r'^\d+\s?[.\-–－、．]\s*', '', r.choice(choices))] + t.paragraphs[i + 1:]


def leak_words(t, r):
    """A few words of another language inside a sentence, as a translator leaves them behind."""
    long, foreign = t.long(), Text(t.other, '', None)
    choices = [p for p in foreign.paragraphs if len(p) >= (60 if '/zh/' in t.other else 160) and p[0] not in MARKS]
    if not long or not choices: return None
    i, p = r.choice(long), r.choice(choices)
    if '/zh/' in t.other:
        windows = [p[at:at + 14] for at in range(8, len(p) - 20)]
    else:
        tokens = p.split()[4:]
        windows = [' '.join(tokens[at:at + 8]) for at in range(len(tokens) - 8)]
    # A piece of a sentence: no numbers, no half of an aside, not a list of names.
    def is_sentence(words):
        small = sum(1 for w in words.split() if w[0].islower() or not w[0].isascii())
        return not re.search(r'[\d(){}\[\]“”«»《》（）*%s]' % MARKS, words) and ('/zh/' in t.other or small >= 5)
    windows = [w for w in windows if is_sentence(w)]
    if not windows: return None
    words = r.choice(windows)
    q = t.paragraphs[i]
    cut = q.find(' ', len(q) // 2) if t.language != 'zh' else len(q) // 2
    if cut < 0 or len(words) < 8: return None
    return t.paragraphs[:i] + [q[:cut] + ' ' + words + ' ' + q[cut:].lstrip()] + t.paragraphs[i + 1:]


def torn_words(t, r):
    """Three words torn in two, as text comes out of a justified PDF; the reader mends one that stands whole elsewhere."""
    if t.language == 'zh': return None
    out, torn = list(t.paragraphs), 0
    for i in r.sample(t.long(), min(8, len(t.long()))):
        words = [m for m in re.finditer(r'[^\W\d_]{8,}', out[i])]
        if not words or torn == 3: continue
        m = r.choice(words)
        at = m.start() + r.randrange(3, len(m.group()) - 3)
        out[i] = out[i][:at] + ' ' + out[i][at:]
        torn += 1
    return out if torn == 3 else None


def mojibake(t, r):
    """One paragraph read in the wrong encoding."""
    wrong = {'ru': 'cp1251', 'ar': 'cp1256'}.get(t.language, 'cp1252')
    long = [i for i in t.long() if re.search('[^\x00-\x7f]', t.paragraphs[i])]
    if not long: return None
    i = r.choice(long)
    number = re.match(r'(\d+\s?[.\-–－、．]\s*)?', t.paragraphs[i]).group()
    body = t.paragraphs[i][len(number):].encode('utf-8').decode(r.choice([wrong, 'latin-1']), errors='replace')
    return t.paragraphs[:i] + [number + body] + t.paragraphs[i + 1:]


def lost_letters(t, r):
    """Letters that the encoding did not have became question marks or U+FFFD."""
    long = [i for i in t.long() if len(re.findall('[^\x00-\x7f%s]' % MARKS, t.paragraphs[i])) >= 4]
    if not long: return None
    i = r.choice(long)
    sign = r.choice(['?', '\ufffd'])
    return t.paragraphs[:i] + [re.sub('[^\x00-\x7f%s]' % MARKS, sign, t.paragraphs[i])] + t.paragraphs[i + 1:]


def furniture(t, r):
    """A page's foot and head inside a paragraph: job number, page number, symbol."""
    symbol = next((p.strip() for p in t.paragraphs[:12] if re.fullmatch(r'[A-Z]/[\w./() -]+', p.strip())), None)
    if not symbol or not t.long(): return None
    i = r.choice(t.long())
    p = t.paragraphs[i]
    at = p.find(' ', len(p) // 2) if t.language != 'zh' else len(p) // 2
    if at < 0: return None
    job, page, pages = '%02d-%05d' % (r.randrange(14, 26), r.randrange(100, 30000)), r.randrange(2, 9), r.randrange(9, 20)
    foot = r.choice(['%s %d/%d %s' % (job, page, pages, symbol), '%s %s %d/%d' % (symbol, job, page, pages), '%d/%d %s' % (page, pages, job)])
    return t.paragraphs[:i] + [p[:at] + ' ' + foot + ' ' + p[at:].lstrip()] + t.paragraphs[i + 1:]


def drop_quote(t, r):
    marks = [(i, m.start()) for i in t.long() for m in re.finditer('[“”«»《》]', t.paragraphs[i])]
    if not marks: return None
    i, at = r.choice(marks)
    return t.paragraphs[:i] + [t.paragraphs[i][:at] + t.paragraphs[i][at + 1:]] + t.paragraphs[i + 1:]


def spaced_capitals(t, r):
    if t.language in ('zh', 'ar') or not t.long(): return None
    i = r.choice(t.long())
    words = [m for m in re.finditer(r'\b[^\W\d_]{7,}\b', t.paragraphs[i])]
    if not words: return None
    m = r.choice(words)
    return t.paragraphs[:i] + [t.paragraphs[i][:m.start()] + ' '.join(m.group().upper()) + t.paragraphs[i][m.end():]] + t.paragraphs[i + 1:]


def look_alike(t, r):
    """Letters of a symbol typed in another alphabet."""
    twins = str.maketrans('ACEHKMOPTX', 'АСЕНКМОРТХ')
    symbols = [(i, m.span()) for i, p in enumerate(t.paragraphs) if i >= t.body() for m in re.finditer(r'\b[ACE]/[\w./]*\d', p)]
    if not symbols: return None
    i, (a, b) = r.choice(symbols)
    p = t.paragraphs[i]
    return t.paragraphs[:i] + [p[:a] + p[a:b].translate(twins) + p[b:]] + t.paragraphs[i + 1:]


PLANT = {name: globals()[name.replace('-', '_')] for name in CODES}


def xml_drop_paragraph(x, r):
    found = list(re.finditer(r'<paragraph\b(?:(?!<paragraph\b).)*?</paragraph>', x, re.S))[1:-1]
    found = [m for m in found if re.search(r'<num>\s*\d+\s*[.\-–－]?\s*</num>', m.group())]
    if not found: return None
    m = r.choice(found)
    return x[:m.start()] + x[m.end():]


def xml_repeat_number(x, r):
    found = [m for m in re.finditer(r'(<num>\s*)(\d+)(\s*[.\-–－]?\s*</num>)', x) if int(m.group(2)) > 1]
    if not found: return None
    m = r.choice(found)
    return x[:m.start()] + m.group(1) + str(int(m.group(2)) - 1) + m.group(3) + x[m.end():]


def xml_lose_operative(x, r):
    return re.sub(r'<paragraph\b.*</paragraph>', '', x, flags=re.S) if '<paragraph' in x and 'name="resolution"' in x else None


def xml_repeat_note(x, r):
    found = [m for m in re.finditer(r'(<authorialNote\b[^>]*marker=")(\d+)"', x) if int(m.group(2)) > 1]
    if not found: return None
    m = r.choice(found)
    return x[:m.start()] + m.group(1) + str(int(m.group(2)) - 1) + '"' + x[m.end():]


XML = {'drop-paragraph': xml_drop_paragraph, 'repeat-number': xml_repeat_number, 'lose-operative': xml_lose_operative,
       'repeat-note': xml_repeat_note}


def parsed(travaux, files):
    """Health of each file by path."""
    health = {}
    for at in range(0, len(files), 400):
        out = subprocess.run([travaux, 'parse'] + files[at:at + 400], capture_output=True, text=True).stdout
        for line in out.split('\n'):
            if not line: continue
            document = json.loads(line)
            health[document['file']] = [(h['code'], h['at'], h['message']) for h in document.get('health', [])]
    return health


def files_of(root, language, ending):
    return sorted(glob.glob(os.path.join(root, '*', language, '*' + ending)))


def other_of(path, language, r):
    """The same file in another language: its ending tells the language too, so by place in the list."""
    other = r.choice([l for l in LANGUAGES if l != language])
    there = files_of(path.split('/%s/' % language)[0].rsplit('/', 1)[0], other, '.txt')
    return r.choice(there)


def plant(travaux, root, only, each, work):
    """[(class, language, file, planted file)] of text."""
    planted = []
    for name, change in PLANT.items():
        if only and name != only: continue
        for language in LANGUAGES:
            files = files_of(root, language, '.txt')
            random.Random(name + language).shuffle(files)
            count = 0
            for path in files:
                if count == each: break
                r = random.Random(name + path.rsplit('/', 1)[1])
                text = Text(path, language, other_of(path, language, r))
                made = change(text, r)
                if made is None: continue
                out = os.path.join(work, '%s.%s.%d.txt' % (name, language, count))
                open(out, 'w', encoding='utf-8').write('\n\n'.join(made) + '\n')
                planted.append((name, language, path, out))
                count += 1
    return planted


def plant_xml(root, only, each, work):
    planted = []
    for name, change in XML.items():
        if only and name != only: continue
        for language in LANGUAGES:
            files = files_of(root, language, '.xml')
            random.Random(name + language).shuffle(files)
            count = 0
            for path in files:
                if count == each: break
                made = change(open(path, encoding='utf-8', errors='replace').read(), random.Random(name + path.rsplit('/', 1)[1]))
                if made is None: continue
                out = os.path.join(work, 'xml-%s.%s.%d.xml' % (name, language, count))
                open(out, 'w', encoding='utf-8').write(made)
                planted.append((name + ' (xml)', language, path, out))
                count += 1
    return planted


def main():
    a = argparse.ArgumentParser(usage=__doc__)
    a.add_argument('travaux')
    a.add_argument('clean')
    a.add_argument('xml', nargs='?')
    a.add_argument('--each', type=int, default=15)
    a.add_argument('--class', dest='only')
    a.add_argument('--misses', action='store_true')
    a.add_argument('--alarms', action='store_true')
    o = a.parse_args()
    with tempfile.TemporaryDirectory() as work:
        planted = plant(o.travaux, o.clean, o.only, o.each, work)
        if o.xml: planted += plant_xml(o.xml, o.only, o.each, work)
        before = parsed(o.travaux, sorted({p[2] for p in planted}))
        after = parsed(o.travaux, [p[3] for p in planted])
    found, misses = collections.defaultdict(collections.Counter), []
    for name, language, path, out in planted:
        codes = CODES[name.split(' ')[0]]
        old = collections.Counter(h[0] for h in before.get(path, []))
        new = collections.Counter(h[0] for h in after.get(out, [])) - old
        hit = any(code in codes for code in new)
        found[name][language, hit] += 1
        if not hit: misses.append((name, language, path, sorted(new)))
    worst = 1.0
    print('%-24s %s   all' % ('damage', ' '.join('%7s' % l for l in LANGUAGES)))
    for name, counts in found.items():
        hits, total = sum(n for (l, h), n in counts.items() if h), sum(counts.values())
        worst = min(worst, hits / total)
        row = ' '.join('%7s' % ('%d/%d' % (counts[l, True], counts[l, True] + counts[l, False]) if counts[l, True] + counts[l, False] else '-') for l in LANGUAGES)
        print('%-24s %s   %d/%d %.1f %%' % (name, row, hits, total, 100 * hits / total))
    all_files = [f for l in LANGUAGES for f in files_of(o.clean, l, '.txt')] + ([f for l in LANGUAGES for f in files_of(o.xml, l, '.xml')] if o.xml else [])
    if not o.only or o.alarms:
        health = parsed(o.travaux, all_files)
        alarms = collections.Counter((h[0]) for hs in health.values() for h in hs)
        print('undamaged: %d files, %d with an alarm: %s' % (len(health), sum(1 for h in health.values() if h), dict(alarms)))
        if o.alarms:
            for path in sorted(health):
                for code, at, message in health[path]: print('  ', code, os.path.basename(path), at, message)
    if o.misses:
        for miss in misses: print('   missed', *miss)
    return 0 if worst >= 0.95 else 1


if __name__ == '__main__':
    sys.exit(main())
