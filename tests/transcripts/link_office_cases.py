#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Word files made by hand, one for each thing a citation may stand in: content controls, moved text, fields, links, text
boxes, notes, comments, tracked formatting.

usage: link_office_cases.py FOLDER"""
import sys
import zipfile

SPACES = ' '.join('xmlns:%s="%s"' % pair for pair in (
    ('w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'),
    ('r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'),
    ('v', 'urn:schemas-microsoft-com:vml')))
RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
WHO = 'w:author="A" w:date="2026-01-02T03:04:05Z"'


def run(text, properties=''):
    return '<w:r><w:rPr>%s</w:rPr><w:t xml:space="preserve">%s</w:t></w:r>' % (properties, text)


def paragraph(*inner):
    return '<w:p>%s</w:p>' % ''.join(inner)


def control(inner, kind=''):
    return '<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>' % (kind, inner)


def changed(name, number, inner):
    return '<w:%s w:id="%d" %s>%s</w:%s>' % (name, number, WHO, inner, name)


def field(code, result):
    mark = '<w:r><w:fldChar w:fldCharType="%s"/></w:r>'
    return mark % 'begin' + '<w:r><w:instrText> %s </w:instrText></w:r>' % code + mark % 'separate' + result + mark % 'end'


def box(text):
    return ('<w:r><w:pict><v:shape style="position:absolute;margin-left:200pt;width:200pt;height:50pt"><v:textbox>'
            '<w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict></w:r>' % paragraph(run(text)))


CITED = run('See resolution 60/1 of 16 September 2005.')
CASES = {
    'control_of_words': paragraph(run('See '), control(run('resolution 60/1')), run(' here.')),
    'control_of_text': paragraph(run('See '), control(run('resolution 60/1'), '<w:text/>'), run(' here.')),
    'control_of_paragraphs': control(paragraph(CITED) + paragraph(run('Also resolution 64/291.'))),
    'moved': paragraph(run('One. '), changed('moveFrom', 1, CITED)) + paragraph(run('Two. '), changed('moveTo', 2, CITED)),
    'fields': paragraph(run('See '), field('REF a', run('resolution 60/1')), run(' and resolution 64/291.')),
    'linked': paragraph(run('See '), '<w:hyperlink r:id="rId9">%s</w:hyperlink>' % run('resolution 60/1'), run(', and 64/291.')),
    'box': paragraph(run('Beside resolution 64/291 '), box('See resolution 60/1.'), run('stands resolution 66/290.')),
    'notes': paragraph(run('Text'), '<w:r><w:footnoteReference w:id="2"/></w:r>', run(' of resolution 64/291.')),
    'comment': paragraph(run('See resolution 6'), '<w:commentRangeStart w:id="0"/>', run('0/1', '<w:b/>'),
                         '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>', run('.')),
    'formatting': paragraph(run('See resolution 60/1 of 16 September 2005.', '<w:b/>' + changed('rPrChange', 3, '<w:rPr/>'))),
}


def whole(root, inner):
    return '<?xml version="1.0" encoding="UTF-8"?><w:%s %s>%s</w:%s>' % (root, SPACES, inner, root)


def write(path, body):
    parts = {'footnotes': '<w:footnote w:id="2">%s</w:footnote>' % paragraph(changed('ins', 4, CITED)),
             'comments': '<w:comment w:id="0" %s>%s</w:comment>' % (WHO, paragraph(run('Which resolution?')))}
    related = ['<Relationship Id="%s" Type="%s%s" Target="%s.xml"/>' % (name, RELATIONS, name, name) for name in parts]
    related.append('<Relationship Id="rId9" Type="%shyperlink" Target="https://example.org/" TargetMode="External"/>' % RELATIONS)
    relationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>'
    override = '<Override PartName="/word/%s.xml" ContentType="' + TYPES + '%s+xml"/>'
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as file:
        file.writestr('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                      + override % ('document', 'document.main') + ''.join(override % (name, name) for name in parts) + '</Types>')
        file.writestr('_rels/.rels', relationships % (
            '<Relationship Id="rId1" Type="%sofficeDocument" Target="word/document.xml"/>' % RELATIONS))
        file.writestr('word/document.xml', whole('document', '<w:body>%s%s%s</w:body>' % (
            paragraph(run('Note on the agenda')), body, paragraph(run('We thank colleagues for their attention to this.')))))
        file.writestr('word/_rels/document.xml.rels', relationships % ''.join(related))
        for name, inner in parts.items():
            file.writestr('word/%s.xml' % name, whole(name, inner))


for case, content in CASES.items():
    write('%s/%s.docx' % (sys.argv[1], case), content)
