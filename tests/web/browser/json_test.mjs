// SPDX-License-Identifier: GPL-2.0-or-later
// usage: node json_test.mjs TRAVAUX http://127.0.0.1:PORT, with TRAVAUX_INDEX the index that is served there.
// Commands and options are those the program itself lists: a command with --json that has no row here fails, and so does
// an option that no row uses. Questions, refusals and empty words: same_bytes.tsv.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const [travaux, base] = process.argv.slice(2);

const TOPIC = { ar: 'الإنذار المبكر', zh: '预警', en: 'early warning', fr: 'alerte rapide', ru: 'раннее предупреждение', es: 'alerta temprana' };
const QUESTION = {
  ar: 'ما المقصود بالإنذار المبكر؟', zh: '什么是预警？', en: 'What is early warning?', fr: 'Qu’entend-on par alerte rapide ?',
  ru: 'Что такое раннее предупреждение?', es: '¿Qué se entiende por alerta temprana?',
};
const WORDS = {
  ar: 'حماية المدنيين', zh: '保护平民', en: 'protection of civilians', fr: 'protection des civils', ru: 'защита гражданских лиц',
  es: 'protección de los civiles',
};
const VERB = { ar: 'يحث', zh: '敦促', en: 'urges', fr: 'engage', ru: 'призывает', es: 'insta' };
const DRAFT = 'See resolution 66/290 of 10 September 2012, and resolution 2286 (2017) of the Security Council.\n';

// Of each command: [arguments, address of the page, its parameters]. `language` is each of the six in turn.
const ROWS = {
  search: (language) => [
    [[WORDS[language], '--lang', language, '--limit', '3', '--offset', '1'], '/search', { q: WORDS[language], lang: language, limit: 3, offset: 1 }],
    [[WORDS[language], '--lang=-' + language, '--no-across', '--no-fold'], '/search', { q: WORDS[language], lang: '-' + language, across: 'off', fold: 'off' }],
    [['civilians', '--body', 'sample', '--type', 'resolution', '--part', 'operative', '--from', '2018', '--to', '2022-12'], '/search',
      { q: 'civilians', body: 'sample', type: 'resolution', part: 'operative', from: '2018', to: '2022-12' }],
    [['civilians', '--cites', 'A/RES/66/290', '--without', 'المدنيين'], '/search', { q: 'civilians', cites: 'A/RES/66/290', without: 'المدنيين' }],
    [['xyzzyplugh'], '/search', { q: 'xyzzyplugh' }],
  ],
  show: (language) => [
    [['SAMPLE/RES/5/1', '--lang', language], '/SAMPLE/RES/5/1', { lang: language }],
    [['SAMPLE/RES/5/1#op2.a', '--lang', language], '/SAMPLE/RES/5/1', { lang: language, provision: 'op2.a' }],
    [['SAMPLE/INF/4', '--lang', language], '/SAMPLE/INF/4', { lang: language }],
  ],
  cites: (language) => [[['SAMPLE/RES/5/1', '--lang', language], '/SAMPLE/RES/5/1/cites', { lang: language }]],
  'cited-by': (language) => [
    [['SAMPLE/RES/5/1#op2', '--lang', language], '/SAMPLE/RES/5/1/cited-by', { lang: language, provision: 'op2' }],
    [['S/RES/1894(2009)', '--lang', language, '--limit', '2', '--offset', '1'], '/S/RES/1894(2009)/cited-by', { lang: language, limit: 2, offset: 1 }],
  ],
  link: () => [[['-'], '/link', null, DRAFT]],
  audit: (language) => [
    [['--lang', language], '/audit', { lang: language }],
    [['SAMPLE/RES/5/1', 'SAMPLE/RES/4/2', '--body', 'sample', '--slip', 'numbering', '--slip', 'wrong-date', '--limit', '5', '--offset', '0'], '/audit',
      { symbol: ['SAMPLE/RES/5/1', 'SAMPLE/RES/4/2'], body: 'sample', slip: ['numbering', 'wrong-date'], limit: 5, offset: 0 }],
  ],
  ask: (language) => [
    [[QUESTION[language]], '/ask', { q: QUESTION[language] }],
    [[QUESTION[language], '--lang', language, '--limit', '2', '--without', 'early warning'], '/ask', { q: QUESTION[language], lang: language, limit: 2, without: 'early warning' }],
    [['What is the boiling point of tungsten?', '--lang', language], '/ask', { q: 'What is the boiling point of tungsten?', lang: language }],
  ],
  define: (language) => listing('define', TOPIC[language], language),
  principles: (language) => listing('principles', WORDS[language], language),
  obligations: (language) => [
    ...listing('obligations', WORDS[language], language),
    [['--on', 'Secretary-General', '--about', 'human security', '--reports', '--act', 'request', '--strength', 'ask', '--lang', language], '/obligations',
      { on: 'Secretary-General', about: 'human security', reports: '1', act: 'request', strength: 'ask', lang: language }],
    [['--due', '7', '--lang', language, '--limit', '100'], '/obligations', { due: '7', lang: language }],
    [['--drafts', '--lang', language, '--limit', '100'], '/obligations', { drafts: '1', lang: language }],
    [['--ics'], '/obligations.ics', {}],
    [['--csv'], '/obligations.csv', {}],
  ],
  history: (language) => [[[TOPIC[language], '--lang', language], '/history', { q: TOPIC[language], lang: language }]],
  wording: (language) => [
    [[WORDS[language], '--lang', language, '--limit', '4'], '/wording', { text: WORDS[language], lang: language, limit: 4 }],
    [['to publish the outcome within one year', '--in', 'SAMPLE/RES/4/2#op5'], '/wording', { text: 'to publish the outcome within one year', in: 'SAMPLE/RES/4/2#op5' }],
  ],
  lineage: (language) => [
    [['SAMPLE/RES/5/1', '--lang', language], '/SAMPLE/RES/5/1/lineage', { lang: language }],
    [['SAMPLE/RES/5/1#op5', '--lang', language], '/SAMPLE/RES/5/1/lineage', { lang: language, provision: 'op5' }],
  ],
  echoes: (language) => [[['SAMPLE/RES/5/1', '--lang', language], '/SAMPLE/RES/5/1/echoes', { lang: language }]],
  compare: (language) => [
    [['SAMPLE/RES/4/2', 'SAMPLE/RES/5/1', '--lang', language], '/compare', { a: 'SAMPLE/RES/4/2', b: 'SAMPLE/RES/5/1', lang: language }],
    [['SAMPLE/RES/4/2#op10', 'SAMPLE/RES/5/1#op9', '--lang', language], '/compare', { a: 'SAMPLE/RES/4/2#op10', b: 'SAMPLE/RES/5/1#op9', lang: language }],
  ],
  verbs: (language) => [
    [[VERB[language], '--lang', language], '/verbs', { verb: VERB[language], lang: language }],
    [['moon'], '/verbs', { verb: 'moon' }],
  ],
};

// Commands of three registers take the same options; their pages list a hundred without ?limit=, as the commands do.
function listing(command, words, language) {
  const given = { q: words, lang: language, body: 'sample', from: '2018', to: '2024' };
  return [
    [[words, '--lang', language], '/' + command, { q: words, lang: language }],
    [[words, '--lang', language, '--limit', '1', '--body', 'sample', '--from', '2018', '--to', '2024'], '/' + command, { ...given, limit: 1 }],
  ];
}

// What only a command can mean: where the index is, what is printed, and files of the one who types.
const NO_PARAMETER = ['--index', '--json', '--help', '--format', '--output', '--base', '--official', '--footnotes'];

function run(args) {
  try {
    return execFileSync(travaux, args, { input: DRAFT, stdio: ['pipe', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
  } catch (error) {
    if (error.status !== 1) throw error; // 1: nothing found, which is an answer
    return error.stdout;
  }
}

async function fetched(path, parameters, draft) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters || {})) for (const one of [value].flat()) query.append(name, one);
  const address = base + path.split('/').map(encodeURIComponent).join('/') + (query.size ? '?' + query : '');
  const body = draft && new URLSearchParams({ text: draft });
  const answer = await fetch(address, draft ? { method: 'POST', body } : {});
  return [Buffer.from(await answer.arrayBuffer()), address];
}

let passed = 0;
let failed = 0;
function count(right, what) {
  right ? passed++ : failed++;
  if (!right) console.log(what);
}

async function compare(args, path, parameters, draft) {
  const file = /\.(ics|csv)$/.test(path);
  const printed = run([...args, ...(file ? [] : ['--json'])]);
  const [got, address] = await fetched(file ? path : path.replace(/\.json$/, '') + '.json', parameters, draft);
  const at = Math.max(0, Buffer.from(printed).findIndex((byte, i) => byte !== got[i]) - 40);
  count(printed.length > 0 && Buffer.compare(printed, got) === 0,
    `${args.join(' ')}\n  --json: ${printed.subarray(at, at + 160)}\n  ${address}: ${got.subarray(at, at + 160)}`);
}

// "wording 'early warning' --in X", "/wording.json?text=early warning&in=X": a row of the table.
function typedRow(row) {
  const [line, address] = row.split('\t');
  const args = [...line.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2]);
  const [path, query] = [address.split('?')[0], address.slice(address.split('?')[0].length + 1)];
  const pairs = query.split('&').filter((pair) => pair).map((pair) => [pair.split('=')[0], pair.slice(pair.indexOf('=') + 1)]);
  return [args, path, Object.fromEntries(pairs)];
}

const commands = [...run(['--help']).toString().split('Subcommands:')[1].matchAll(/^ {2}([a-z][a-z-]*) /gm)].map((match) => match[1]);
for (const command of commands) {
  const options = [...run([command, '--help']).toString().matchAll(/^ {2}(?:-[a-z],)?(--[a-z-]+)/gm)].map((match) => match[1]);
  if (!options.includes('--json')) continue;
  count(ROWS[command], `${command} has --json and no row in this test`);
  if (!ROWS[command]) continue;
  const used = new Set();
  for (const language of Object.keys(WORDS)) {
    for (const [args, path, parameters, draft] of ROWS[command](language)) {
      for (const option of options) if (args.some((one) => one === option || one.startsWith(option + '='))) used.add(option);
      await compare([command, ...args], path, parameters, draft);
    }
  }
  for (const option of options)
    count(used.has(option) || NO_PARAMETER.includes(option), `${command} ${option} is in no row of this test`);
}
for (const command of Object.keys(ROWS)) count(commands.includes(command), `${command} is no command`);
const table = readFileSync(new URL('../same_bytes.tsv', import.meta.url), 'utf8').split('\n').filter((row) => row && row[0] !== '#').map(typedRow);
for (const [args, path, parameters] of table) await compare(args, path, parameters);
for (const command of Object.keys(ROWS))
  count(command === 'link' || table.filter(([args]) => args[0] === command).length > 2, `${command} is in fewer than three rows of same_bytes.tsv`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 300 ? 0 : 1);
