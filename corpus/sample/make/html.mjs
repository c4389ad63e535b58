// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a source as a web page of the plain kind: headings, numbered paragraphs, notes linked both ways, tables.
import { escape, href, pieces, plain } from './source.mjs';

function run(doc, text) {
  return pieces(text).map((p) => {
    if (p.note) return `<sup><a href="#note${p.note}" id="mark${p.note}">${p.note}</a></sup>`;
    if (p.italic) return `<em>${escape(p.italic)}</em>`;
    if (p.link) return `<a href="${escape(href(p.link, doc.language))}">${escape(p.text)}</a>`;
    if (p.deleted !== undefined) return `<del>${escape(p.deleted)}</del>`;
    return p.inserted ? `<ins>${escape(p.inserted)}</ins>` : escape(p.text);
  }).join('');
}

function block(doc, b) {
  if (b.kind === 'heading') return `<h${b.level + 1}>${run(doc, b.text)}</h${b.level + 1}>`;
  if (b.kind === 'annex') return `<h2>${b.text.split('|').map((t) => escape(t.trim())).join('<br>')}</h2>`;
  if (b.kind === 'close' || b.kind === 'signature' || b.kind === 'byline')
    return `<p class="${b.kind}">${b.text.split('|').map((t) => escape(t.trim())).join('<br>')}</p>`;
  if (b.kind === 'paragraph') return `<p class="level${b.level}">${escape(b.number)} ${run(doc, b.text)}</p>`;
  return `<p>${run(doc, b.text)}</p>`;
}

function body(doc) {
  const out = [];
  let rows = [];
  const flush = () => { if (rows.length) out.push(`<table>\n${rows.join('\n')}\n</table>`); rows = []; };
  for (const b of doc.blocks) {
    if (b.kind !== 'table') { flush(); out.push(block(doc, b)); continue; }
    const tag = rows.length ? 'td' : 'th';
    rows.push(`<tr>${b.cells.map((c) => `<${tag}>${run(doc, c)}</${tag}>`).join('')}</tr>`);
  }
  flush();
  return out.join('\n');
}

export function html(doc) {
  const { words: w, head: h, facts: f } = doc;
  const heading = f.number ? `${f.number} ${h.title}` : h.title;
  const top = [f.symbol, w.body, w.distribution, h.issued, h.session, h.item, h.itemname, h.heading, h.proponent].filter(Boolean);
  const notes = Object.entries(doc.notes).map(([key, text]) => `<li id="note${key}" value="${key}">${run(doc, text)} <a href="#mark${key}">↑</a></li>`);
  return `<!DOCTYPE html>\n<html lang="${doc.language}" dir="${doc.language === 'ar' ? 'rtl' : 'ltr'}">\n<head>\n<meta charset="utf-8">\n` +
    `<title>${f.symbol} ${escape(plain(h.title))} (${escape(w.notice)})</title>\n<meta name="dc.identifier" content="${f.symbol}">\n` +
    `<meta name="dc.date" content="${f.adopted}">\n<style>body { max-width: 42em; margin: 2em auto; font: 1em/1.5 serif } .level1 { margin-inline-start: 2em } .level2 { margin-inline-start: 4em } .notice { border: 1px solid; padding: .3em }</style>\n</head>\n<body>\n` +
    `<p class="notice">${escape(w.notice)}</p>\n<header>\n${top.map((t) => `<p>${run(doc, t)}</p>`).join('\n')}\n</header>\n<main>\n<h1>${escape(plain(heading))}</h1>\n${body(doc)}\n</main>\n` +
    (notes.length ? `<hr>\n<ol class="notes">\n${notes.join('\n')}\n</ol>\n` : '') + `<footer><p>${escape(w.notice)}</p></footer>\n</body>\n</html>\n`;
}
