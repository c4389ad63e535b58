#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Lays out read documents as files to be converted: one flat OpenDocument text and one HTML page for each.

usage: round_trips_make.py PARSED.jsonl OUT_DIR
PARSED is the output of `travaux parse` for Akoma Ntoso files. Out of each line come OUT_DIR/NAME.fodt, with running head,
page numbers and real footnotes, set as United Nations documents are; OUT_DIR/NAME.html, whose notes stand at the end; and a
line of OUT_DIR/made.jsonl that says from which file: {"name", "file", "language"}.
"""
import csv
import html
import json
import os
import re
import sys

ORGANS = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../corpus/lexicon/organs.tsv')
HEAD = {'en': 'United Nations', 'fr': 'Nations Unies', 'es': 'Naciones Unidas', 'zh': '联 合 国',
        'ru': 'Организация Объединенных Наций', 'ar': 'الأمم المتحدة'}
OPENING = {'en': 'The {},', 'ru': '{},', 'zh': '{}，', 'ar': 'إن {}،'}
ARTICLES = {'fr': [('A', 'L’'), ('', 'Le ')], 'es': [('A', 'La '), ('', 'El ')]}
FONTS = "'Liberation Serif', 'Noto Serif CJK SC', 'Noto Naskh Arabic', serif"
escape = html.escape


def organs():
    rows = [line for line in open(ORGANS, encoding='utf-8') if not line.startswith('#')]
    return {row['en']: row for row in csv.DictReader(rows, delimiter='\t')}


def opening(document, names):
    """'The General Assembly,' as the document's language prints it; empty where no body of the table speaks."""
    language, row = document['language'], names.get(document['body'])
    if not row or not row[language]:
        return ''
    name = row[language]
    if language in ARTICLES:
        return next(article for letter, article in ARTICLES[language] if name.startswith(letter)) + name + ','
    return OPENING[language].format(name)


def inline(provision, mark, italic):
    """The text as markup: `mark` makes a mark, `italic` sets the verb, marks inside it included."""
    text = provision['text'].encode()
    verb = (provision['verb'] or '').encode()
    verb_end = len(verb) if verb and text.startswith(verb) else 0

    def piece(start, end):
        out, at = '', start
        for each in sorted(provision['marks'], key=lambda m: m['at']):
            if start <= each['at'] < end or each['at'] == end == len(text):
                out += escape(text[at:each['at']].decode()) + mark(each)
                at = each['at']
        return out + escape(text[at:end].decode())

    return (italic.format(piece(0, verb_end)) if verb_end else '') + piece(verb_end, len(text))


def label(provision):
    """The number as printed in front of its own line: '3.', '(a)'."""
    last = (provision['number'] or '').split(' ')[-1]
    return last if not last or re.search(r'[().）]', last) else last + '.'


def body(document, names):
    """(class, label, provision) in order, the opening as a provision of its own; no notes."""
    formula = opening(document, names)
    act = any(p['kind'] in ('preambular', 'operative') for p in document['provisions'])
    for i, p in enumerate(p for p in document['provisions'] if p['kind'] != 'footnote'):
        if i == 0 and formula and act:
            yield 'paragraph', '', {'text': formula, 'verb': formula, 'marks': []}
        if p['kind'] in ('heading', 'annex'):
            yield 'heading', label(p), p
        else:
            yield 'sub' if '.' in p['id'] else 'paragraph', label(p), p


STYLES = '''<office:font-face-decls><style:font-face style:name="F" svg:font-family="'Liberation Serif'"/>
<style:font-face style:name="Z" svg:font-family="'Noto Serif CJK SC'"/>
<style:font-face style:name="A" svg:font-family="'Noto Naskh Arabic'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="F"
 style:font-name-asian="Z" style:font-name-complex="A" fo:font-size="10pt" style:font-size-asian="10pt"
 style:font-size-complex="10pt" fo:language="LANG" style:language-complex="ar" style:language-asian="zh"
 style:country-asian="CN"/></style:default-style>
<style:style style:name="paragraph" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.22cm"
 fo:margin-left="1.5cm" fo:margin-right="1.5cm" fo:text-indent="1cm" fo:text-align="ALIGN" style:writing-mode="MODE">
<style:tab-stops><style:tab-stop style:position="2cm"/></style:tab-stops></style:paragraph-properties></style:style>
<style:style style:name="sub" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.22cm"
 fo:margin-left="2.5cm" fo:margin-right="1.5cm" fo:text-indent="0.5cm" fo:text-align="ALIGN" style:writing-mode="MODE"/></style:style>
<style:style style:name="heading" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.3cm"
 fo:margin-top="0.3cm" fo:text-align="center" style:writing-mode="MODE"/><style:text-properties fo:font-weight="bold"
 style:font-weight-complex="bold" style:font-weight-asian="bold" fo:font-size="12pt"/></style:style>
<style:style style:name="title" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.4cm"
 fo:margin-left="1.5cm" style:writing-mode="MODE"/><style:text-properties fo:font-weight="bold"
 style:font-weight-complex="bold" style:font-weight-asian="bold" fo:font-size="12pt"/></style:style>
<style:style style:name="note" style:family="paragraph"><style:paragraph-properties fo:margin-left="1.5cm"
 fo:text-indent="-0.4cm" style:writing-mode="MODE"/><style:text-properties fo:font-size="8.5pt"
 style:font-size-complex="8.5pt" style:font-size-asian="8.5pt"/></style:style>
<style:style style:name="verb" style:family="text"><style:text-properties fo:font-style="italic"
 style:font-style-complex="italic"/></style:style>
<style:style style:name="mark" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
<text:notes-configuration text:note-class="footnote" text:citation-body-style-name="mark"
 text:citation-style-name="mark" style:num-format="1" text:start-numbering-at="document"/></office:styles>
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21.59cm"
 fo:page-height="27.94cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2cm" fo:margin-right="2cm"
 style:writing-mode="MODE"/><style:header-style><style:header-footer-properties fo:min-height="1cm"
 fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties
 fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout></office:automatic-styles>'''
NAMESPACES = ''.join(' xmlns:%s="urn:oasis:names:tc:opendocument:xmlns:%s:1.0"' % pair for pair in [
    ('office', 'office'), ('style', 'style'), ('text', 'text'), ('fo', 'xsl-fo-compatible'), ('svg', 'svg-compatible')])


def flat_text(document, names):
    language = document['language']
    notes = {p['id']: p for p in document['provisions'] if p['kind'] == 'footnote'}

    def mark(each):
        note = notes.pop(each.get('note') or '', None)
        if not note:  # the second mark of a note
            return '<text:span text:style-name="mark">%s</text:span>' % escape(each['mark'])
        text = inline(note, lambda m: '', '{}')
        own = '' if each['mark'].isdigit() else ' text:label="%s"' % escape(each['mark'])
        return ('<text:note text:note-class="footnote"><text:note-citation%s>%s</text:note-citation><text:note-body>'
                '<text:p text:style-name="note">%s</text:p></text:note-body></text:note>' % (own, escape(each['mark']), text))

    symbol, title = escape(document['symbol'] or ''), escape(document['title'] or '')
    lines = ['<text:p text:style-name="title">%s<text:tab/><text:tab/>%s</text:p>' % (HEAD[language], symbol),
             '<text:p text:style-name="title">%s</text:p>' % title]
    for style, number, p in body(document, names):
        front = escape(number) + '<text:tab/>' if number else ''
        lines.append('<text:p text:style-name="%s">%s%s</text:p>' % (
            style, front, inline(p, mark, '<text:span text:style-name="verb">{}</text:span>')))
    mode, align = ('rl-tb', 'right') if language == 'ar' else ('lr-tb', 'justify')
    styles = STYLES.replace('LANG', language).replace('MODE', mode).replace('ALIGN', align)
    return ('<?xml version="1.0" encoding="UTF-8"?>\n<office:document%s office:version="1.2"'
            ' office:mimetype="application/vnd.oasis.opendocument.text">%s<office:master-styles>'
            '<style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p>%s</text:p></style:header>'
            '<style:footer><text:p><text:page-number>1</text:page-number>/<text:page-count>9</text:page-count>'
            '<text:tab/><text:tab/>22-09363</text:p></style:footer></style:master-page></office:master-styles>'
            '<office:body><office:text>%s</office:text></office:body></office:document>\n' % (
                NAMESPACES, styles, symbol, '\n'.join(lines)))


def page(document, names):
    language = document['language']
    lines = []
    for style, number, p in body(document, names):
        text = inline(p, lambda m: '<sup><a href="#n{0}">{0}</a></sup>'.format(escape(m['mark'])), '<i>{}</i>')
        tag = 'h2' if style == 'heading' else 'p'
        lines.append('<%s class="%s">%s%s</%s>' % (tag, style, escape(number) + ' ' if number else '', text, tag))
    for p in document['provisions']:
        if p['kind'] == 'footnote':
            number = escape(p['number'] or '')
            lines.append('<p class="note" id="n%s"><sup>%s</sup> %s</p>' % (number, number, inline(p, lambda m: '', '{}')))
    symbol, title = escape(document['symbol'] or ''), escape(document['title'] or '')
    return ('<!doctype html>\n<html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title><style>'
            'body{font:11pt %s;margin:2cm;text-align:justify}.note{font-size:8.5pt}.sub{margin-inline-start:1.5cm}'
            'sup{font-size:60%%}@page{size:letter;margin:1.5cm}</style></head><body><p>%s %s</p><h1>%s</h1>\n%s\n</body></html>\n' % (
                language, 'rtl' if language == 'ar' else 'ltr', title, FONTS, HEAD[language], symbol, title, '\n'.join(lines)))


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    names, out = organs(), sys.argv[2]
    os.makedirs(out, exist_ok=True)
    with open(os.path.join(out, 'made.jsonl'), 'w', encoding='utf-8') as made:
        for line in open(sys.argv[1], encoding='utf-8'):
            document = json.loads(line)
            name = re.sub(r'[^\w.-]', '_', document['symbol'] or '') + '.' + document['language']
            for suffix, content in (('.fodt', flat_text), ('.html', page)):
                with open(os.path.join(out, name + suffix), 'w', encoding='utf-8') as f:
                    f.write(content(document, names))
            made.write(json.dumps({'name': name, 'file': document['file'], 'language': document['language']}) + '\n')


if __name__ == '__main__':
    main()
