// SPDX-License-Identifier: GPL-2.0-or-later
// A browser, a page for each test, and what every page of ours must keep to: no request to another host, nothing that
// the content security policy refuses, no error in the console.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(process.env.TRAVAUX_NODE_MODULES + '/');
const { chromium } = require('playwright-core');
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--hide-scrollbars'];

export async function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', headless: true, args: FLAGS });
}

// Opens a fresh page; `options` are those of a browser context. Fails the test afterwards when the page broke a rule.
export async function withPage(browser, base, options, work) {
  const context = await browser.newContext({ baseURL: base, locale: 'en-GB', ...options });
  const broken = [];
  const expected = new Set();
  context.on('request', (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith('data:')) broken.push('request to ' + request.url());
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' && ![...expected].some((text) => message.text().includes(text))) broken.push('console: ' + message.text());
  });
  page.on('pageerror', (error) => broken.push('script: ' + error.message));
  page.expectConsole = (text) => expected.add(text);
  try {
    await work(page);
  } finally {
    await context.close();
  }
  if (broken.length) throw new Error(broken.join('; '));
}

// Serious and critical violations of the page, one line each.
export async function axe(page) {
  // The policy of the page forbids inline scripts, as it should; evaluate() runs outside it.
  await page.evaluate(axeSource);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return result.violations
    .filter((violation) => ['serious', 'critical'].includes(violation.impact))
    .map((violation) => `${violation.id}: ${violation.help} (${violation.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')})`);
}

export function equal(got, want, what = 'value') {
  if (got !== want) throw new Error(`${what}: got ${JSON.stringify(got)}, want ${JSON.stringify(want)}`);
}

export function truth(value, what) {
  if (!value) throw new Error(what);
}
