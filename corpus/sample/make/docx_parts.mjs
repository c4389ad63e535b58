// SPDX-License-Identifier: GPL-2.0-or-later
// The parts of a DOCX that hold no text of the document: types, relations, numbering, styles, header and footer.
import { escape } from './source.mjs';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

export const root_attributes =
  `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${relations}"`;

const override = (part, type) => `<Override PartName="/word/${part}.xml" ContentType="${types}${type}+xml"/>`;

export const content_types = `${declaration}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  override('document', 'document.main') + override('footnotes', 'footnotes') + override('numbering', 'numbering') +
  override('styles', 'styles') + override('header1', 'header') + override('footer1', 'footer') + '</Types>';

const relation = (id, type, target, mode = '') => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${escape(target)}"${mode}/>`;
const relation_file = (inner) => `${declaration}<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;

export const package_rels = relation_file(relation('document', 'officeDocument', 'word/document.xml'));

export const document_rels = (links) => relation_file(
  ['footnotes', 'numbering', 'styles'].map((part) => relation(part, part, `${part}.xml`)).join('') +
  relation('header1', 'header', 'header1.xml') + relation('footer1', 'footer', 'footer1.xml') +
  links.map((target, n) => relation(`link${n + 1}`, 'hyperlink', target, ' TargetMode="External"')).join(''));

// How each language prints its numbers: top level, then a, then i.
const latin = [['decimal', '%1.'], ['lowerLetter', '%2)'], ['lowerRoman', '%3)']];
const forms = {
  en: [['decimal', '%1.'], ['lowerLetter', '(%2)'], ['lowerRoman', '(%3)']],
  zh: [['decimal', '%1.'], ['lowerLetter', '(%2)'], ['lowerRoman', '(%3)']],
  ar: [['decimal', '%1 -'], ['lowerLetter', '(%2)'], ['lowerRoman', '(%3)']],
  fr: latin, es: latin, ru: latin,
};

export function numbering(doc, lists) {
  const level = ([format, text], n) =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="space"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="start"/>` +
    `<w:pPr><w:spacing w:after="120"/><w:ind w:start="${n * 560}" w:left="${n * 560}" w:firstLine="0"/></w:pPr></w:lvl>`;
  const list = (start, n) => `<w:num w:numId="${n + 1}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`;
  return `${declaration}<w:numbering ${root_attributes}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>` +
    `${forms[doc.language].map(level).join('')}</w:abstractNum>${lists.map(list).join('')}</w:numbering>`;
}

const fonts = { ar: 'Noto Naskh Arabic', zh: 'Noto Serif CJK SC' };

export function styles(doc) {
  const font = fonts[doc.language] ?? 'Liberation Serif';
  const style = (id, inner, type = 'paragraph') => `<w:style w:type="${type}" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${id}"/>${inner}</w:style>`;
  const heading = (level, size) => style(`Heading${level}`, `<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`)
    .replace(`w:val="Heading${level}"/>`, `w:val="heading ${level}"/>`);
  return `${declaration}<w:styles ${root_attributes}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>` +
    `<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${{ en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ru: 'ru-RU' }[doc.language] ?? 'en-GB'}" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    style('Normal', '<w:pPr><w:spacing w:after="120"/></w:pPr>') + heading(1, 28) + heading(2, 24) + heading(3, 22) + heading(4, 21) +
    style('Single', '<w:basedOn w:val="Normal"/>') + [0, 1, 2].map((n) => style(`Level${n}`, `<w:basedOn w:val="Normal"/><w:pPr><w:ind w:start="${n * 560}" w:left="${n * 560}"/></w:pPr>`)).join('') +
    style('Right', '<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="end"/></w:pPr>') +
    style('Body', '<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr>') +
    style('Notice', '<w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:top w:val="single" w:sz="6"/><w:bottom w:val="single" w:sz="6"/></w:pBdr></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>') +
    style('FootnoteText', '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40"/></w:pPr><w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>') +
    style('FootnoteReference', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>', 'character') +
    style('Hyperlink', '<w:rPr><w:color w:val="0563C1"/></w:rPr>', 'character') + '</w:styles>';
}

const small = (doc, text) => `<w:r><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/>${doc.language === 'ar' ? '<w:rtl/>' : ''}</w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
const field = (name) => `<w:fldSimple w:instr=" ${name} "><w:r><w:rPr><w:sz w:val="16"/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>`;
const bidi = (doc) => (doc.language === 'ar' ? '<w:pPr><w:bidi/></w:pPr>' : '');

export const header = (doc) => `${declaration}<w:hdr ${root_attributes}><w:p>${small(doc, doc.facts.symbol).replace('<w:rtl/>', '')}</w:p></w:hdr>`;

export const footer = (doc) => `${declaration}<w:ftr ${root_attributes}><w:p>${bidi(doc)}${small(doc, `${doc.words.notice} `)}</w:p>` +
  `<w:p>${small(doc, `${doc.facts.job ?? doc.facts.symbol} `).replace('<w:rtl/>', '')}${field('PAGE')}${small(doc, '/').replace('<w:rtl/>', '')}${field('NUMPAGES')}</w:p></w:ftr>`;
