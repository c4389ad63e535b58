// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a source as plain text: clean, with the notes at the end, or "torn", as text falls out of a PDF: every line
// followed by an empty one, note marks alone on a line, at the foot of each page a rule, the notes, furniture, the links.
import { href, pieces, plain } from './source.mjs';

const wide = (c) => (/[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f\u3200-\u32ff]/u.test(c) ? 2 : 1);
const width = (text) => [...text].reduce((sum, c) => sum + wide(c), 0);

// Lines of at most `limit` columns; Chinese may break after any character.
function wrap(text, limit) {
  const words = text.match(/[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f\u3200-\u32ff][，。；：、》”）]*|[^\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f\u3200-\u32ff]+|[ \u00a0]+/gu) ?? [];
  const lines = [];
  let line = '';
  for (const word of words) {
    if (width(line + word.trimEnd()) > limit && line.trim()) { lines.push(line.trimEnd()); line = word.trimStart(); }
    else line += word;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

function cover(doc) {
  const { words: w, head: h, facts: f } = doc;
  return [w.notice, f.symbol, w.body, w.distribution, h.issued, h.session, h.item, h.itemname, h.heading, h.proponent].filter(Boolean);
}

const title = (doc) => (doc.facts.number ? `${doc.facts.number} ${doc.head.title}` : doc.head.title);
const label = (block) => (block.number ? `${block.number} ` : '');
const tail = (block) => (['annex', 'close', 'signature'].includes(block.kind) ? block.text.split('|').map((t) => t.trim()) : null);

const raised = (text) => text.replace(/\d/g, (d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[d]);
const with_marks = (text) =>
  pieces(text).map((p) => p.italic ?? p.inserted ?? (p.deleted !== undefined ? '' : p.note ? raised(p.note) : p.text)).join('');

export function clean(doc) {
  const out = [...cover(doc), title(doc)].map(with_marks);
  for (const block of doc.blocks) {
    if (tail(block)) out.push(...tail(block));
    else if (block.kind === 'table') out.push(block.cells.map(plain).join('\t'));
    else out.push(label(block) + with_marks(block.text));
  }
  const notes = Object.entries(doc.notes).map(([key, text]) => `${raised(key)} ${plain(text)}`);
  return [...out, ...(notes.length ? ['_______________', ...notes] : [])].join('\n\n') + '\n';
}

// The lines of a block in a PDF: text is broken at each mark, which stands alone, raised, on its own line.
function torn_lines(doc, block) {
  if (tail(block)) return tail(block).map((text) => ({ text }));
  if (block.kind === 'table') return [{ text: block.cells.map(plain).join('   ') }];
  const lines = [];
  let text = label(block);
  for (const p of pieces(block.text)) {
    if (p.note) { lines.push(...wrap(text, 78).map((t) => ({ text: t })), { text: p.note, note: p.note }); text = ''; }
    else text += p.italic ?? p.inserted ?? (p.deleted !== undefined ? '' : p.text);
  }
  const all = [...lines, ...wrap(text.trim(), 78).map((t) => ({ text: t }))];
  all[0].links = pieces(block.text).filter((p) => p.link).map((p) => href(p.link, doc.language));
  return all;
}

export function torn(doc) {
  const lines = [...cover(doc).slice(1), title(doc)].map((text) => ({ text: plain(text) }));
  for (const block of doc.blocks) lines.push(...torn_lines(doc, block));
  const pages = [];
  for (let at = 0; at < lines.length; at += 34) pages.push(lines.slice(at, at + 34));
  return pages.map((page, n) => {
    const head = [`${doc.facts.symbol} ${doc.words.notice}`];
    const notes = page.filter((l) => l.note);
    const foot = notes.length ? ['_______________', ...notes.flatMap((l) => [l.note, ...wrap(plain(doc.notes[l.note]), 78)])] : [];
    const job = doc.facts.job ?? '';
    const number = `${n + 1}/${pages.length}`;
    const furniture = n === 0 ? [job] : n % 2 ? [number, job.replace(/ \(.\)$/, '')] : [job.replace(/ \(.\)$/, ''), number];
    const spread = (all) => all.map((t) => ` ${t} \n`).join('\n');
    return spread([...head, ...page.map((l) => l.text), ...foot, ...furniture, ...new Set(page.flatMap((l) => l.links ?? []))]);
  }).join('\f\n');
}
