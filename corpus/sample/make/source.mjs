// SPDX-License-Identifier: GPL-2.0-or-later|par// Reads a source text of the sample (see ../source/README.md for how they are written) into
// { facts, head, blocks, notes }. A block is { kind, level, number, text }; kinds: formula, preambular, paragraph,
// heading, annex, table, signature, close.
import fs from 'node:fs';
import path from 'node:path';

const here = path.dirname(new URL(import.meta.url).pathname);
export const root = path.join(here, '..');
export const words = JSON.parse(fs.readFileSync(path.join(root, 'source/words.json'), 'utf8'));

function fields(lines) {
  const found = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) found[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
  }
  return found;
}

// "  (a) text" -> level 1, number "(a)". Top level: "1. text", in Arabic "1 - text".
function numbered(line) {
  const indent = line.length - line.trimStart().length;
  const rest = line.trimStart();
  const top = indent === 0 && rest.match(/^(\d+(?:\.| -))[ \u00a0]+(.*)$/u);
  if (top) return { level: 0, number: top[1], text: top[2] };
  const nested = indent > 0 && rest.match(/^(\S+)[ \u00a0]+(.*)$/u);
  if (nested) return { level: indent / 2, number: nested[1], text: nested[2] };
  return null;
}

const marked = { '@formula': 'formula', '@annex': 'annex', '@sign': 'signature', '@close': 'close', '@by': 'byline' };

function block(line, seen_number) {
  const heading = line.match(/^(#+) (.*)$/);
  if (heading) return { kind: 'heading', level: heading[1].length, text: heading[2] };
  const mark = line.match(/^(@\w+) (.*)$/);
  if (mark) return { kind: marked[mark[1]], text: mark[2] };
  if (line.startsWith('|')) return { kind: 'table', cells: line.split('|').slice(1, -1).map((c) => c.trim()), text: '' };
  const item = numbered(line);
  if (item) return { kind: 'paragraph', ...item };
  return { kind: seen_number ? 'text' : 'preambular', level: 0, text: line };
}

// French printing: no-break spaces before high punctuation, inside guillemets and after "no".
const french = (text) =>
  text.replace(/ ([;:!?»])/g, '\u00a0$1').replace(/« /g, '«\u00a0').replace(/\b(nos?|par\.|vol\.) (?=\d)/g, '$1\u00a0');

export function load(work, language) {
  const folder = path.join(root, 'source', work);
  const facts = fields(fs.readFileSync(path.join(folder, 'facts'), 'utf8').split('\n'));
  const whole = fs.readFileSync(path.join(folder, language), 'utf8');
  const [top, body] = (language === 'fr' ? french(whole) : whole).split(/^---$/m);
  const blocks = [];
  const notes = {};
  for (const line of body.split('\n')) {
    if (!line.trim()) continue;
    const note = line.match(/^\[\^(\w+|\*)\]: (.*)$/);
    if (note) notes[note[1]] = note[2];
    else blocks.push(block(line, blocks.some((b) => b.kind === 'paragraph')));
  }
  if (facts.job) facts.job += ` (${words[language].letter})`;
  return { work, language, words: words[language], facts, head: fields(top.split('\n')), blocks, notes };
}

// The inline marks of a text: { italic }, { note }, { link, text }, { deleted }, { inserted }, or { text } between them.
const inline =
  /_([^_]+)_|\[\^(\w+|\*)\]|\[([^\]]+)\]\(([^)]+)\)|\{-(.*?)-\}|\{\+(.*?)\+\}|(?<![\d/.A-Z-])(\d\d\/\d{1,3})(?![\d/])|(?<![\d-])(\d{3,4}[  ]?\((?:19|20)\d\d\))/gu;

export function pieces(text) {
  const out = [];
  let at = 0;
  for (const m of text.matchAll(inline)) {
    if (m.index > at) out.push({ text: text.slice(at, m.index) });
    if (m[1]) out.push({ italic: m[1] });
    else if (m[2]) out.push({ note: m[2] });
    else if (m[3]) out.push({ link: m[4], text: m[3] });
    else if (m[5] !== undefined) out.push({ deleted: m[5] });
    else if (m[6] !== undefined) out.push({ inserted: m[6] });
    else if (m[7]) out.push({ link: `https://undocs.org/LANG/A/RES/${m[7]}`, text: m[7] });
    else out.push({ link: `https://undocs.org/LANG/S/RES/${m[8].replace(/\s/gu, '')}`, text: m[8] });
    at = m.index + m[0].length;
  }
  if (at < text.length) out.push({ text: text.slice(at) });
  return out;
}

export const plain = (text) =>
  pieces(text).map((p) => p.italic ?? p.inserted ?? (p.deleted !== undefined || p.note ? '' : p.text)).join('');

export const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
export const href = (link, language) => link.replace('LANG', language);
