// SPDX-License-Identifier: GPL-2.0-or-later
// The pages in a real browser, over an index of the sample. Each row of `tests` is a sentence and what proves it.
// usage: node pages_test.mjs http://127.0.0.1:PORT; the last line is "N passed, N failed"
import { axe, equal, launch, truth, withPage } from './harness.mjs';

const base = process.argv[2];
const SERIES = '/SAMPLE/RES/5/1';
const GHOST = '/S/RES/1894(2009)';
const LANGUAGES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];
const QUERIES = { ar: 'حماية المدنيين', zh: '保护平民', en: 'protection of civilians', fr: 'protection des civils', ru: 'защита гражданских лиц', es: 'protección de los civiles' };

const search = (words, more = '') => '/search?q=' + encodeURIComponent(words) + more;

const tests = [
  ['the search box of the start page finds the sample', {}, async (page) => {
    await page.goto('/');
    await page.fill('#q', 'human security');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.hit');
    truth((await page.locator('.hit mark').count()) > 0, 'no word is marked');
    equal(await page.inputValue('#q'), 'human security', 'the query stays in the box');
  }],
  ['a hit leads to its paragraph', {}, async (page) => {
    await page.goto(search('"human security"'));
    await page.click('.hit h2 a');
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    truth(id && (await page.locator(`[id="${id}"]`).count()) === 1, 'no element has the id ' + id);
  }],
  ['a question typed into the search box is answered in quotations, or refused', {}, async (page) => {
    await page.goto('/');
    await page.fill('#q', 'What is human security?');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.answer blockquote');
    equal(new URL(page.url()).pathname, '/ask', 'the page of answers');
    truth((await page.locator('.answer .reasons li').count()) > 0, 'no reason is shown');
    await page.goto('/ask?q=' + encodeURIComponent('What is the boiling point of tungsten?'));
    equal(await page.locator('.answer').count(), 0, 'answers to what nothing answers');
    truth((await page.locator('.nothing').count()) === 1, 'the refusal is not shown');
    await page.goto('/ask?q=' + encodeURIComponent('¿Cuándo se inventó la alerta temprana en Sevilla?') + '&ui=es');
    truth((await page.locator('.nothing').count()) === 1, 'the refusal is not shown');
    truth((await page.locator('h2.nearest ~ .hit-list .answer').count()) > 0, 'nothing near is shown');
    equal((await axe(page)).join('; '), '', 'what is near');
  }],
  ['words that were looked for as well are shown under the answers, and one can be taken off', {}, async (page) => {
    await page.goto('/ask?q=' + encodeURIComponent('Quels principes régissent la protection des civils ?') + '&ui=fr');
    const added = page.locator('.across a', { hasText: 'population civile' });
    await page.click('.across summary');
    equal(await added.count(), 1, 'what is added');
    equal((await axe(page)).join('; '), '', 'with the words open');
    await added.click();
    equal(new URL(page.url()).searchParams.get('without'), 'population civile', 'the address without it');
    equal(await page.locator('.across a', { hasText: 'population civile' }).count(), 0, 'what is added without it');
    truth((await page.locator('.answer').count()) > 0, 'no answers without it');
    await page.click('a[href*="/ask"]:has-text("de nouveau")');
    equal(await added.count(), 1, 'what is added again');
  }],
  ['definitions, principles, obligations and histories have pages in six languages', {}, async (page) => {
    for (const ui of LANGUAGES)
      for (const path of ['/define?q=', '/principles?q=', '/obligations?about=', '/history?q=']) {
        await page.goto(path + encodeURIComponent(QUERIES[ui]) + '&ui=' + ui);
        truth((await page.locator('h1').count()) === 1, path + ' ' + ui);
        equal((await axe(page)).join('; '), '', path + ' ' + ui);
      }
    await page.goto('/ask?q=' + encodeURIComponent('什么是人类安全？') + '&ui=zh');
    equal((await axe(page)).join('; '), '', 'ask');
  }],
  ['the register of obligations has what obliges someone, each paragraph once, and all statements when asked', {}, async (page) => {
    await page.goto('/obligations');
    const heads = await page.locator('.answer .kicker .symbol, .answer h3 a').allTextContents();
    const places = heads.filter((_, i) => i % 2).map((place, i) => heads[2 * i] + ' ' + place);
    truth(places.length > 0 && new Set(places).size === places.length, 'a paragraph is listed twice');
    truth((await page.locator('.answer .acts li').count()) >= places.length, 'a paragraph has no act');
    const few = await page.locator('.answer').count();
    await page.selectOption('#strength', 'any');
    await page.click('form.register button');
    truth((await page.locator('.answer').count()) > few, 'no more with every statement');
    await page.check('input[name=reports]');
    await page.click('form.register button');
    truth((await page.locator('.answer').count()) < few, 'reports alone are no fewer');
  }],
  ['a quotation keeps to a column that can be read, in one face', {}, async (page) => {
    for (const path of ['/ask?q=' + encodeURIComponent('What is early warning?'), '/obligations?q=civilians', '/history?q=civilians']) {
      await page.goto(path);
      for (const quote of await page.locator('.answer blockquote').all()) {
        truth((await quote.boundingBox()).width <= 46 * 16, 'a quotation runs too wide on ' + path);
        const faces = await quote.locator('p, li').evaluateAll((parts) => [...new Set(parts.map((part) => getComputedStyle(part).fontFamily))]);
        equal(faces.length, 1, 'faces in a quotation on ' + path);
      }
    }
  }],
  ['on a phone the head of a page is low, and nothing runs over the edge', { viewport: { width: 390, height: 844 } }, async (page) => {
    for (const ui of LANGUAGES)
      for (const path of ['/', '/audit', '/history?q=civilians', '/obligations', '/compare', '/help', SERIES]) {
        await page.goto(path + (path.includes('?') ? '&' : '?') + 'ui=' + ui);
        truth((await page.locator('header.site').boundingBox()).height <= 140, `the head of ${path} in ${ui}`);
        equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, `width of ${path} in ${ui}`);
        for (const link of await page.locator('.language-switch a').all()) {
          const box = await link.boundingBox();
          truth(box.width >= 24 && box.height >= 24, 'a language is hard to touch');
        }
      }
    await page.goto('/audit');
    truth((await page.locator('.pages-of-site [aria-current]').boundingBox()).x < 60, 'the page shown is out of sight');
  }],
  ['the years of a history are drawn as they stand in the table', {}, async (page) => {
    for (const ui of ['en', 'ar']) {
      await page.goto('/history?q=' + encodeURIComponent(QUERIES[ui]) + '&ui=' + ui);
      const dated = await page.locator('.years tbody th a').count();
      truth(dated > 1, 'few years in ' + ui);
      equal(await page.locator('.chart rect').count(), dated, 'bars in ' + ui);
      await page.locator('.years tbody th a').first().click();
      truth((await page.locator('.hit').count()) > 0, 'a year leads to nothing');
    }
  }],
  ['every page leads to the tools, and marks the one it is', {}, async (page) => {
    for (const path of ['/define', '/obligations', '/wording', '/link', '/help']) {
      await page.goto(path);
      equal(await page.locator('.pages-of-site [aria-current]').getAttribute('href'), path, 'the mark on ' + path);
    }
  }],
  ['echoes are marked in the text when asked for, apart from citations', {}, async (page) => {
    await page.goto('/SAMPLE/6/L.7?lang=en');
    equal(await page.locator('.echo').count(), 0, 'marks nobody asked for');
    await page.click('main nav a[href*="echoes=1"]');
    const marks = await page.locator('.provision .echo').count();
    await page.click('main nav a[href*="/echoes"]');
    equal(marks, await page.locator('.relation').count(), 'as many marks as the page of echoes has');
    truth(marks > 0, 'the sample has no echo');
  }],
  ['a facet narrows the results and can be taken off again', {}, async (page) => {
    await page.goto(search('civilians'));
    const before = await page.locator('.summary').first().textContent();
    await page.locator('.facet a:visible').first().click();
    truth((await page.locator('.chosen li').count()) > 0, 'no condition is shown as chosen');
    await page.locator('.chosen a').first().click();
    equal(await page.locator('.summary').first().textContent(), before, 'the number of results');
  }],
  ['a symbol in any form is the first answer', {}, async (page) => {
    for (const typed of ['SAMPLE/RES/5/1', 'sample/res/5/1']) {
      await page.goto('/r?symbol=' + encodeURIComponent(typed));
      equal(new URL(page.url()).pathname, SERIES, typed);
    }
  }],
  ['the document page has an anchor for each provision and links its citations', {}, async (page) => {
    await page.goto(SERIES);
    for (const id of ['pp1', 'op1', 'op2', 'fn1']) equal(await page.locator(`[id="${id}"]`).count(), 1, id);
    truth((await page.locator('a.citation').count()) > 5, 'few citations are links');
    const hrefs = await page.locator('a.citation').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    truth(hrefs.every((href) => href && (href.startsWith('/') || href.startsWith('#') || href.startsWith('?'))), 'a citation leaves the site');
  }],
  ['a note and its mark lead to each other', {}, async (page) => {
    await page.goto(SERIES);
    await page.locator('.mark a, a.mark').first().click();
    const note = decodeURIComponent(new URL(page.url()).hash.slice(1));
    truth(note.startsWith('fn'), 'the mark leads to ' + note);
    await page.locator(`[id="${note}"] .back a, [id="${note}"] a.back`).first().click();
    truth(new URL(page.url()).hash.length > 1, 'the note leads nowhere');
  }],
  ['words are found where they were agreed, and a quotation is checked', {}, async (page) => {
    await page.goto('/wording');
    await page.fill('#text', 'to keep open the roads, bridges and crossings on which that relief depends');
    await page.fill('#in', SERIES.slice(1) + '#op4');
    await page.click('form.ask button');
    await page.waitForSelector('.phrase.near');
    truth((await page.locator('.phrase .relation').count()) >= 3, 'three resolutions have nearly these words');
    truth((await page.locator('.relation ins').count()) > 0, 'no change is marked');
    equal(await page.locator('.relation del').first().locator('.visually-hidden').count(), 1, 'a change is told to who cannot see it');
  }],
  ['a paragraph is followed through the sessions', {}, async (page) => {
    await page.goto(SERIES);
    await page.click('a[href*="/lineage"]');
    truth((await page.locator('table.lineage').count()) === 2, 'two tables');
    truth((await page.locator('td.changed').count()) > 0, 'nothing changed');
    await page.goto(SERIES + '/lineage?provision=op5');
    equal(await page.locator('section.line').count(), 1, 'one paragraph');
    truth((await page.locator('section.line ins').count()) > 0, 'no change is marked');
  }],
  ['a verb is counted in the other languages', {}, async (page) => {
    await page.goto('/verbs?verb=urges&lang=en');
    equal(await page.locator('table.lineage').count(), 5, 'languages');
  }],
  ['a document leads to the audit of its languages', {}, async (page) => {
    await page.goto(SERIES);
    await page.click('main nav a[href*="/audit"]');
    equal(await page.inputValue('#symbol'), SERIES.slice(1), 'the document');
    await page.selectOption('#slip', 'wrong-date');
    await page.click('form.register button');
    equal(new URL(page.url()).searchParams.get('slip'), 'wrong-date', 'the kind');
    equal(await page.locator('.relation').count(), 0, 'the sample has no slip');
  }],
  ['the language switch keeps the document and the query', {}, async (page) => {
    await page.goto(SERIES);
    for (const language of LANGUAGES) {
      await page.locator(`.language-switch a[lang="${language}"]`).click();
      equal(new URL(page.url()).pathname, SERIES, 'path');
      equal(await page.getAttribute('html', 'lang'), language, 'language of the page');
      equal(await page.getAttribute('html', 'dir'), language === 'ar' ? 'rtl' : 'ltr', 'direction');
    }
    await page.goto(search('human security'));
    await page.locator('.language-switch a[lang="fr"]').click();
    equal(await page.inputValue('#q'), 'human security', 'the query');
  }],
  ['two languages stand side by side, provision by provision', {}, async (page) => {
    await page.goto(SERIES + '?lang=en&beside=ar');
    const cells = await page.locator('[id="op1"]').first().boundingBox();
    const arabic = page.locator('.row [lang="ar"]').filter({ hasText: /./ }).first();
    truth(cells && (await arabic.count()) > 0, 'no Arabic column');
    equal(await arabic.evaluate((element) => getComputedStyle(element).direction), 'rtl', 'direction of the Arabic column');
    const rows = await page.locator('.row:not(.heads)').count();
    truth(rows > 20, 'few rows: ' + rows);
  }],
  ['the clerk checks a draft, typed or chosen, and sends it nowhere', {}, async (page) => {
    await page.goto('/link');
    await page.fill('#draft-text', 'Note\n\nSee SAMPLE/RES/5/1 of 9 December 2022 and resolution 2286 (2017).');
    await page.click('.draft button');
    await page.waitForSelector('.link-table');
    equal(await page.locator('.link-table tbody tr').count(), 2, 'citations');
    truth((await page.locator('.link-table li').count()) >= 2, 'no finding is shown');
    equal(await page.locator('.link-table tbody a').first().getAttribute('href'), SERIES, 'the link');
    await page.setInputFiles('#draft-file', { name: 'note.fr.txt', mimeType: 'text/plain', buffer: Buffer.from('Note\n\nVoir la résolution 1894 (2009) du Conseil de sécurité.') });
    await page.click('.draft button');
    equal(await page.locator('.link-table tbody tr').count(), 1, 'citations of the file');
    for (const language of LANGUAGES) {
      await page.goto('/link?ui=' + language);
      await page.fill('#draft-text', 'SAMPLE/RES/5/1, SAMPLE/RES/3/1');
      await page.click('.draft button');
      const violations = await axe(page);
      truth(violations.length === 0, language + ': ' + violations.join('; '));
    }
  }],
  ['Arabic reads from right to left and isolates symbols', { locale: 'ar' }, async (page) => {
    await page.goto(SERIES + '?lang=ar&ui=ar');
    equal(await page.locator('main').evaluate((element) => getComputedStyle(element).direction), 'rtl', 'direction');
    truth((await page.locator('bdi').count()) > 0, 'no symbol is isolated');
    const box = await page.locator('.brand').boundingBox();
    truth(box.x > 600, 'the name of the site stands on the left');
  }],
  ['an instrument that is cited but not held has a page of those who cite it', {}, async (page) => {
    await page.goto(SERIES);
    const ghost = page.locator('a.citation.ghost').first();
    const path = decodeURIComponent(await ghost.getAttribute('href')).split(/[?#]/)[0];
    await ghost.click();
    equal(decodeURIComponent(new URL(page.url()).pathname), path, 'path');
    truth((await page.locator('.ghost').count()) > 0, 'the page does not say that it is not held');
    const citing = await page.locator('.relation h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    truth(citing.length > 0 && citing.every((href) => href.startsWith('/SAMPLE/')), 'who cites it: ' + JSON.stringify(citing));
    truth((await page.locator('.relation blockquote').count()) > 0, 'no citing paragraph is shown');
  }],
  ['what is not there is a 404 in the language of the reader, with a way on', { locale: 'fr' }, async (page) => {
    page.expectConsole('404');
    const answer = await page.goto('/A/RES/1/99999');
    equal(answer.status(), 404, 'status');
    equal(await page.getAttribute('html', 'lang'), 'fr', 'language');
    truth((await page.locator('#q').count()) === 1, 'no search box');
  }],
  ['a broken query is searched as words, and the page says so', {}, async (page) => {
    const answer = await page.goto(search('"human security AND (', ''));
    equal(answer.status(), 200, 'status');
    truth((await page.locator('.remark').count()) > 0, 'nothing is said about the query');
  }],
  ['hostile words stay words', {}, async (page) => {
    await page.goto(search('<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'));
    equal(await page.locator('main script, main img').count(), 0, 'elements made from the query');
  }],
  ['everything works without script', { javaScriptEnabled: false }, async (page) => {
    await page.goto('/');
    await page.fill('#q', 'protection of civilians');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search/);
    truth((await page.locator('.hit').count()) > 0, 'nothing is found');
    await page.click('.hit h2 a');
    truth((await page.locator('.provision').count()) > 3, 'no document is shown');
    await page.locator('.language-switch a[lang="zh"]').click({ force: true });
    equal(await page.getAttribute('html', 'lang'), 'zh', 'language');
  }],
  ['the first key press offers the content', {}, async (page) => {
    await page.goto(SERIES);
    await page.keyboard.press('Tab');
    equal(await page.evaluate(() => document.activeElement.className), 'skip', 'the first stop of the Tab key');
    truth(await page.locator('.skip').evaluate((element) => element.getBoundingClientRect().top >= 0), 'the link stays out of sight');
    await page.keyboard.press('Enter');
    equal(await page.evaluate(() => location.hash), '#main', 'where it leads');
  }],
  ['a narrow screen needs no sideways scrolling', { viewport: { width: 320, height: 640 } }, async (page) => {
    for (const path of ['/', search('human security'), SERIES, SERIES + '?lang=en&beside=ar', GHOST, '/help']) {
      if (path === GHOST) page.expectConsole('404');
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      truth(width <= 320, `${path} is ${width} pixels wide`);
    }
  }],
  ['dark mode is dark', { colorScheme: 'dark' }, async (page) => {
    await page.goto(SERIES);
    const [red, green, blue] = (await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).match(/\d+/g).map(Number);
    truth(red + green + blue < 200, `background ${red} ${green} ${blue}`);
  }],
  ['on paper only the document remains', {}, async (page) => {
    await page.goto(SERIES);
    await page.emulateMedia({ media: 'print' });
    equal(await page.locator('form.find').isVisible(), false, 'the search box is printed');
    equal(await page.locator('[id="op1"]').first().isVisible(), true, 'paragraph 1 is printed');
  }],
  ['every page says that a sample is a sample', {}, async (page) => {
    for (const language of LANGUAGES) {
      await page.goto(`${SERIES}?lang=${language}&ui=${language}`);
      truth(((await page.locator('.notice').first().textContent()) || '').trim().length > 10, 'no notice in ' + language);
    }
  }],
  ['the page as JSON is what the link promises', {}, async (page) => {
    await page.goto(SERIES + '?lang=fr');
    const href = await page.getAttribute('link[rel="alternate"][type="application/json"]', 'href');
    const answer = await page.request.get(href);
    equal(answer.headers()['content-type'].split(';')[0], 'application/json', 'type');
    const body = await answer.json();
    equal(body.schema, 1, 'schema');
    equal(body.symbol, 'SAMPLE/RES/5/1', 'symbol');
    equal(body.language, 'fr', 'language');
  }],
  ...LANGUAGES.map((language) => [`search, document, ghost, help and error pages are accessible (${language})`, { locale: language }, async (page) => {
    page.expectConsole('404');
    const found = [];
    for (const path of ['/?ui=' + language, search(QUERIES[language], '&ui=' + language), `${SERIES}?lang=${language}&ui=${language}`,
      `${SERIES}?lang=${language}&beside=${language === 'en' ? 'ar' : 'en'}&ui=${language}`, `${SERIES}/cites?ui=${language}`,
      `${SERIES}/lineage?ui=${language}&lang=${language}`, `${SERIES}/echoes?ui=${language}`, `/verbs?verb=urges&lang=en&ui=${language}`,
      `/audit?ui=${language}`,
      '/wording?text=to+keep+open+the+roads,+bridges+and+crossings+on+which+that+relief+depends&in=SAMPLE/RES/5/1&ui=' + language,
      '/compare?a=SAMPLE/RES/4/2&b=SAMPLE/RES/5/1&ui=' + language,
      `/A/RES/46/182?ui=${language}`, '/help?ui=' + language, '/A/RES/1/99999?ui=' + language]) {
      await page.goto(path);
      for (const line of await axe(page)) found.push(path + ' ' + line);
    }
    truth(found.length === 0, found.join('\n    '));
  }]),
  ['dark pages keep their contrast', { colorScheme: 'dark' }, async (page) => {
    const found = [];
    for (const path of ['/', search('human security'), SERIES, SERIES + '?lang=en&beside=zh']) {
      await page.goto(path);
      for (const line of await axe(page)) found.push(path + ' ' + line);
    }
    truth(found.length === 0, found.join('\n    '));
  }],
];

const browser = await launch();
let passed = 0;
let failed = 0;
for (const [sentence, options, work] of tests) {
  try {
    await withPage(browser, base, options, work);
    passed += 1;
    console.log('ok   ' + sentence);
  } catch (error) {
    failed += 1;
    console.log('FAIL ' + sentence + '\n    ' + String(error.message).split('\n').slice(0, 12).join('\n    '));
  }
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
