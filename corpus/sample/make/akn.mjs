// SPDX-License-Identifier: GPL-2.0-or-later
// Writes a source as Akoma Ntoso, in the shape of the AKN4UN files.
import { escape, href, pieces, plain } from './source.mjs';
import { meta } from './akn_meta.mjs';

const pad = (depth) => '  '.repeat(depth);

function note(doc, key) {
  const label = key === '*' ? '*' : key;
  return `<authorialNote marker="${label}" placement="bottom" eId="authorialNote_${label}"><p xml:space="preserve">${run(doc, doc.notes[key])}</p></authorialNote>`;
}

function run(doc, text) {
  return pieces(text).map((p) => {
    if (p.note) return note(doc, p.note);
    if (p.italic) return `<span class="italic">${escape(p.italic)}</span>`;
    if (p.link) return `<a href="${escape(href(p.link, doc.language))}">${escape(p.text)}</a>`;
    if (p.deleted !== undefined) return '';
    return escape(p.inserted ?? p.text);
  }).join('');
}

const para = (doc, text, depth) => `${pad(depth)}<p xml:space="preserve">\t${run(doc, text)}</p>\n`;

// A numbered paragraph with what is nested under it; `rest` are the blocks after it, deeper than its level.
function numbered(doc, block, children, id, depth, tag) {
  let out = `${pad(depth)}<${tag} eId="${id}"${tag === 'paragraph' ? ' class="SingleTxt"' : ''}>\n`;
  out += `${pad(depth + 1)}<num>${escape(block.number)}</num>\n`;
  if (!children.length) {
    out += `${pad(depth + 1)}<content eId="${id}__content">\n${para(doc, block.text, depth + 2)}${pad(depth + 1)}</content>\n`;
  } else {
    out += `${pad(depth + 1)}<list eId="${id}_list">\n${pad(depth + 2)}<intro eId="${id}_list_intro">\n`;
    out += para(doc, block.text, depth + 3) + `${pad(depth + 2)}</intro>\n`;
    for (const [n, child] of nest(children).entries())
      out += numbered(doc, child.block, child.children, `${id}_list_point_${n + 1}`, depth + 2, 'point');
    out += `${pad(depth + 1)}</list>\n`;
  }
  return out + `${pad(depth)}</${tag}>\n`;
}

function nest(blocks) {
  const out = [];
  for (const block of blocks) {
    if (!out.length || block.kind !== 'paragraph' || block.level <= out[0].block.level) out.push({ block, children: [] });
    else out[out.length - 1].children.push(block);
  }
  return out;
}

// What introduces a statement stands in an <alinea>; the statement's own paragraphs begin with a quotation mark.
const introduces = (block, next) => /[:：]$/.test(block.text) && /^[“”«「"]/.test(next?.block.text ?? '');

function alinea(doc, block, id, depth) {
  return `${pad(depth)}<alinea>\n${pad(depth + 1)}<content eId="${id}__content">\n${para(doc, block.text, depth + 2)}` +
    `${pad(depth + 1)}</content>\n${pad(depth)}</alinea>\n`;
}

function other(doc, block, id, depth) {
  const text = block.kind === 'heading' ? `<span class="bold">${run(doc, block.text)}</span>` : run(doc, block.text);
  const cls = block.kind === 'heading' ? `H${block.level}` : 'SingleTxt';
  return `${pad(depth)}<paragraph eId="${id}" class="${cls}">\n${pad(depth + 1)}<content eId="${id}__content">\n` +
    `${pad(depth + 2)}<p xml:space="preserve">\t${text}</p>\n${pad(depth + 1)}</content>\n${pad(depth)}</paragraph>\n`;
}

function table(doc, rows, id, depth) {
  const row = (block, tag) => `${pad(depth + 2)}<tr>` + block.cells.map((c) => `<${tag}><p>${run(doc, c)}</p></${tag}>`).join('') + '</tr>\n';
  return `${pad(depth)}<container name="table" eId="${id}">\n${pad(depth + 1)}<table eId="${id}_table_1">\n` +
    rows.map((r, n) => row(r, n ? 'td' : 'th')).join('') + `${pad(depth + 1)}</table>\n${pad(depth)}</container>\n`;
}

function body(doc, blocks, count, depth) {
  let out = '';
  let rows = [];
  const nested = nest(blocks.map((b) => ({ level: 0, ...b })));
  for (const [n, { block, children }] of nested.entries()) {
    if (rows.length && block.kind !== 'table') { out += table(doc, rows, `container_${++count}`, depth); rows = []; }
    if (block.kind === 'table') rows.push(block);
    else if (block.kind === 'paragraph') out += numbered(doc, block, children, `para_${++count}`, depth, 'paragraph');
    else if (introduces(block, nested[n + 1])) out += alinea(doc, block, `alinea_${++count}`, depth);
    else out += other(doc, block, `para_${++count}`, depth);
  }
  return rows.length ? out + table(doc, rows, `container_${++count}`, depth) : out;
}

function preamble(doc, blocks) {
  let out = '    <preamble>\n';
  blocks.forEach((b, n) => {
    if (b.kind === 'formula') out += `      <formula name="enactingFormula" eId="formula_1">\n        <p xml:space="preserve">${run(doc, b.text)}</p>\n      </formula>\n`;
    else out += `      <container name="${escape(pieces(b.text)[0].italic ?? '')}" eId="container_${n + 1}">\n${para(doc, b.text, 4)}      </container>\n`;
  });
  return out + '    </preamble>\n';
}

function cover(doc) {
  const { words: w, head: h, facts: f } = doc;
  const line = (inner) => `      <p>\n        ${inner}\n      </p>\n`;
  let out = '    <coverPage eId="coverPage_1">\n' + line(`<docAuthority refersTo="#publisher">${escape(w.notice)}</docAuthority>`);
  out += `      <p class="upperRight">\n        <docNumber refersTo="#symbol">${f.symbol}</docNumber>\n      </p>\n`;
  out += line(`<docAuthority refersTo="#issuingBody" class="rightBig">${escape(w.body)}</docAuthority>`);
  out += line(`<docStatus refersTo="#generalDistribution" class="rightSmall">${escape(w.distribution)}</docStatus>`);
  out += line(`<docDate date="${f.issued}" class="rightSmall" refersTo="#dateOfIssuance">${escape(h.issued)}</docDate>`);
  if (h.session) out += line(`<session refersTo="#modelAssembly" value="${f.session}" eId="coverPage_1__session_1">${escape(h.session)}</session>`);
  if (h.item) out += line(`<inline title="${f.item}" name="agenda item">${escape(h.item)}</inline>`);
  if (h.itemname) out += line(`<inline name="agenda item name">${escape(h.itemname)}</inline>`);
  if (h.heading) out += line(`<docTitle>${escape(h.heading)}</docTitle>`);
  if (h.proponent) out += line(`<docProponent refersTo="#noMainCommittee">${escape(h.proponent)}</docProponent>`);
  return out + '    </coverPage>\n';
}

function attachment(doc, blocks, number) {
  const [type, title] = blocks[0].text.split('|').map((t) => t.trim());
  return '      <attachment>\n        <doc name="annex">\n          <mainBody>\n' +
    `            <paragraph eId="annex_${number}" class="H1">\n              <content eId="annex_${number}__content">\n                <p xml:space="preserve">\n                  <docType>${escape(type)}</docType>\n                  <docTitle>${escape(title ?? '')}</docTitle>\n                </p>\n              </content>\n            </paragraph>\n` +
    body(doc, blocks.slice(1), 1000 * number, 6) + '          </mainBody>\n        </doc>\n      </attachment>\n';
}

function conclusions(doc, block) {
  const [meeting, date] = block.text.split('|').map((t) => t.trim());
  return `    <conclusions eId="conclusions">\n      <p>\n        <event refersTo="#adoption">\n          <location title="${doc.facts.meeting ?? ''}" refersTo="#adoptionMeeting">${escape(meeting)}</location>\n          <eol />\n          <docDate date="${doc.facts.adopted}" refersTo="#adoptionDate">${escape(date)}</docDate>\n        </event>\n      </p>\n    </conclusions>\n`;
}

export function akn(doc) {
  const first_annex = doc.blocks.findIndex((b) => b.kind === 'annex');
  const main = first_annex < 0 ? doc.blocks : doc.blocks.slice(0, first_annex);
  const close = doc.blocks.find((b) => b.kind === 'close');
  const is_act = main.some((b) => b.kind === 'formula');
  const early = is_act ? main.filter((b) => b.kind === 'formula' || b.kind === 'preambular') : [];
  const late = main.filter((b) => !early.includes(b) && b.kind !== 'close');
  const annexes = [];
  for (const b of first_annex < 0 ? [] : doc.blocks.slice(first_annex).filter((x) => x.kind !== 'close'))
    if (b.kind === 'annex') annexes.push([b]); else annexes[annexes.length - 1].push(b);
  const number = doc.facts.number ? `<docNumber>${doc.facts.number}</docNumber>` : '';
  return meta(doc) + cover(doc) +
    `    <preface>\n      <p>\n        ${number}\n        <docTitle refersTo="#resolutionTitle">\n          <span class="bold">${escape(plain(doc.head.title))}</span>\n        </docTitle>\n      </p>\n      <p>${escape(doc.words.notice)}</p>\n    </preface>\n` +
    (early.length ? preamble(doc, early) : '') + '    <mainBody>\n' + body(doc, late, early.length, 3) + '    </mainBody>\n' +
    (close ? conclusions(doc, close) : '') +
    (annexes.length ? '    <attachments>\n' + annexes.map((a, n) => attachment(doc, a, n + 1)).join('') + '    </attachments>\n' : '') +
    '  </statement>\n</akomaNtoso>\n';
}
