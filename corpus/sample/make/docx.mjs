// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a source as the parts of a DOCX: real footnotes, automatic numbering, hyperlinks, tracked changes, page furniture.
// The PDF and old Word files are made from it.
import { escape, href, pieces } from './source.mjs';
import { content_types, document_rels, footer, header, numbering, package_rels, root_attributes, styles } from './docx_parts.mjs';

const rtl = (doc) => doc.language === 'ar';
const tracked = 'w:id="900" w:author="Drafter" w:date="2024-05-02T10:00:00Z"';

function properties(doc, { italic, style, size, bold } = {}) {
  return '<w:rPr>' + (style ? `<w:rStyle w:val="${style}"/>` : '') + (bold ? '<w:b/><w:bCs/>' : '') + (italic ? '<w:i/><w:iCs/>' : '') +
    (size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : '') + (rtl(doc) ? '<w:rtl/>' : '') + '</w:rPr>';
}

const text_run = (doc, text, how) => `<w:r>${properties(doc, how)}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

// The runs of a text; notes and links get their ids from `state`.
function runs(doc, text, state, how = {}) {
  return pieces(text).map((p) => {
    if (p.note) return note_mark(doc, p.note, state);
    if (p.italic) return text_run(doc, p.italic, { ...how, italic: true });
    if (p.link) return link(doc, p, state, how);
    if (p.deleted !== undefined) return `<w:del ${tracked}><w:r>${properties(doc, how)}<w:delText xml:space="preserve">${escape(p.deleted)}</w:delText></w:r></w:del>`;
    if (p.inserted !== undefined) return `<w:ins ${tracked}>${text_run(doc, p.inserted, how)}</w:ins>`;
    return text_run(doc, p.text, how);
  }).join('');
}

function note_mark(doc, key, state) {
  if (state.in_note) return '';
  let id = state.notes.indexOf(key) + 1;
  if (!id) id = state.notes.push(key);
  const custom = key === '*' ? ' w:customMarkFollows="1"' : '';
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference${custom} w:id="${id}"/>${custom ? '<w:t>*</w:t>' : ''}</w:r>`;
}

function link(doc, piece, state, how) {
  if (state.in_note) return text_run(doc, piece.text, how);
  const id = `link${state.links.push(href(piece.link, doc.language))}`;
  return `<w:hyperlink r:id="${id}">${text_run(doc, piece.text, { ...how, style: 'Hyperlink' })}</w:hyperlink>`;
}

const paragraph = (doc, inner, style, extra = '') =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${extra}${rtl(doc) ? '<w:bidi/>' : ''}</w:pPr>${inner}</w:p>`;

// Marks that Word cannot count as the UN prints them are typed: all below the top in Arabic, the third level in Chinese;
// in an old Word file all of them, because antiword does not count.
const first_typed = { ar: 1, zh: 2 };

// Top numbers that do not simply go on (an annex starts again) open a new list.
function numbered(doc, block, state) {
  if (block.level >= state.typed)
    return paragraph(doc, runs(doc, `${block.number} ${block.text}`, state), `Level${block.level}`);
  if (block.level === 0) {
    const number = parseInt(block.number, 10);
    if (number !== state.next) state.lists.push(number);
    state.next = number + 1;
  }
  const extra = `<w:numPr><w:ilvl w:val="${block.level}"/><w:numId w:val="${state.lists.length}"/></w:numPr>`;
  return paragraph(doc, runs(doc, block.text, state), '', extra);
}

function table(doc, rows, state) {
  const border = ['top', 'bottom', 'insideH'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('');
  const cell = (text, bold) => `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(doc, runs(doc, text, state, { bold }))}</w:tc>`;
  return `<w:tbl><w:tblPr>${rtl(doc) ? '<w:bidiVisual/>' : ''}<w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${border}</w:tblBorders></w:tblPr>` +
    rows.map((r, n) => `<w:tr>${r.cells.map((c) => cell(c, n === 0)).join('')}</w:tr>`).join('') + '</w:tbl>';
}

function block(doc, b, state) {
  const parts = b.text.split('|').map((t) => t.trim());
  if (b.kind === 'heading') return paragraph(doc, runs(doc, b.text, state), `Heading${b.level + 1}`);
  if (b.kind === 'annex') return parts.map((t) => paragraph(doc, runs(doc, t, state), 'Heading1')).join('');
  if (['close', 'signature', 'byline'].includes(b.kind)) return parts.map((t) => paragraph(doc, runs(doc, t, state), 'Right')).join('');
  if (b.kind === 'paragraph') return numbered(doc, b, state);
  return paragraph(doc, runs(doc, b.text, state), 'Single');
}

function cover(doc, state) {
  const { words: w, head: h, facts: f } = doc;
  const line = (text, style) => (text ? paragraph(doc, runs(doc, text, state), style) : '');
  return line(w.notice, 'Notice') + line(f.symbol, 'Right') + line(w.body, 'Body') + line(w.distribution, 'Right') + line(h.issued, 'Right') +
    line(h.session) + line(h.item) + line(h.itemname) + line(h.heading, 'Heading2') + line(h.proponent, 'Right') +
    line(f.number ? `${f.number} ${h.title}` : h.title, 'Heading1');
}

function body(doc, state) {
  let out = cover(doc, state);
  let rows = [];
  for (const b of [...doc.blocks, null]) {
    if (b?.kind === 'table') { rows.push(b); continue; }
    if (rows.length) out += table(doc, rows, state) + paragraph(doc, '');
    rows = [];
    if (b) out += block(doc, b, state);
  }
  return out;
}

function footnotes(doc, state) {
  const separators = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';
  const mark = (key) => `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>${key === '*' ? '<w:t>*</w:t>' : '<w:footnoteRef/>'}</w:r>`;
  const one = (key, n) => `<w:footnote w:id="${n + 1}">` +
    paragraph(doc, mark(key) + text_run(doc, ' ') + runs(doc, doc.notes[key], { ...state, in_note: true }), 'FootnoteText') + '</w:footnote>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes ${root_attributes}>${separators}${state.notes.map(one).join('')}</w:footnotes>`;
}

export function docx(doc, form) {
  const state = { notes: [], links: [], lists: [], next: null, typed: form === 'doc' ? 0 : (first_typed[doc.language] ?? 9) };
  const inside = body(doc, state);
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/>' +
    '<w:footerReference w:type="first" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1300" w:right="1400" w:bottom="1300" w:left="1400" w:header="600" w:footer="600" w:gutter="0"/><w:titlePg/>' +
    `${rtl(doc) ? '<w:bidi/>' : ''}</w:sectPr>`;
  return {
    '[Content_Types].xml': content_types,
    '_rels/.rels': package_rels,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${root_attributes}><w:body>${inside}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': document_rels(state.links),
    'word/footnotes.xml': footnotes(doc, state),
    'word/numbering.xml': numbering(doc, state.lists),
    'word/styles.xml': styles(doc),
    'word/header1.xml': header(doc),
    'word/footer1.xml': footer(doc),
  };
}
