// SPDX-License-Identifier: GPL-2.0-or-later
// Makes the documents of the plan that need no office program (XML, text, HTML), and the DOCX parts the others start from.
// Usage: node make.mjs OUT_DIR PARTS_DIR
import fs from 'node:fs';
import path from 'node:path';
import { load, root } from './source.mjs';
import { akn } from './akn.mjs';
import { clean, torn } from './text.mjs';
import { html } from './html.mjs';
import { docx } from './docx.mjs';

const [out, parts] = process.argv.slice(2);
const rows = fs.readFileSync(path.join(root, 'source/plan.tsv'), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));

const writers = { akn, clean, torn, html };

for (const [work, language, form, file] of rows) {
  const doc = load(work, language);
  if (writers[form]) {
    const target = path.join(out, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, writers[form](doc));
  } else {
    const folder = path.join(parts, `${file.replace(/\.\w+$/, '')}`);
    for (const [name, bytes] of Object.entries(docx(doc, form))) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), bytes);
    }
  }
}
