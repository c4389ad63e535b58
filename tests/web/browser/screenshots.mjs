// SPDX-License-Identifier: GPL-2.0-or-later
// usage: node screenshots.mjs http://127.0.0.1:PORT FOLDER
import { launch } from './harness.mjs';

const [base, folder] = process.argv.slice(2);
const PICTURES = [
  ['search', '/search?q=human+security', {}],
  ['document', '/SAMPLE/RES/5/1?lang=en&at=op2#op2', {}],
  ['beside', '/SAMPLE/RES/5/1?lang=en&beside=ar', {}],
  ['chinese-dark', '/SAMPLE/RES/5/1?lang=zh&ui=zh', { colorScheme: 'dark' }],
  ['arabic', '/search?q=' + encodeURIComponent('حماية المدنيين') + '&ui=ar', { locale: 'ar' }],
  ['ghost', '/S/RES/1894(2009)', {}],
  ['ask', '/ask?q=' + encodeURIComponent('What is early warning?'), {}],
  ['lineage', '/SAMPLE/RES/5/1/lineage?provision=op5', {}],
  ['obligations', '/obligations?on=Secretary-General', {}],
];

const browser = await launch();
for (const [name, path, options] of PICTURES) {
  const context = await browser.newContext({ baseURL: base, viewport: { width: 1100, height: 760 }, ...options });
  const page = await context.newPage();
  await page.goto(path);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await context.close();
  console.log(`${folder}/${name}.png`);
}
await browser.close();
