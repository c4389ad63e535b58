// SPDX-License-Identifier: GPL-2.0-or-later
// The <meta> of an Akoma Ntoso file: names, dates, subjects, workflow, the vote of each State.
import { escape } from './source.mjs';

const iso3 = { ar: 'ara', zh: 'zho', en: 'eng', fr: 'fra', ru: 'rus', es: 'spa' };
const list = (text) => (text ?? '').split(';').map((t) => t.trim()).filter(Boolean);

function level(name, uri, suffix, date, date_name, rest) {
  return `        <FRBR${name}>\n          <FRBRthis value="${uri}!main${suffix}"></FRBRthis>\n          <FRBRuri value="${uri}"></FRBRuri>\n` +
    `          <FRBRdate date="${date}" name="${date_name}"></FRBRdate>\n${rest}        </FRBR${name}>\n`;
}

function identification(doc) {
  const { facts: f } = doc;
  const work = `/akn/travaux/statement/sample/${f.adopted}/${f.symbol.replace(/\//g, '-')}/`;
  const expression = `${work}${iso3[doc.language]}@/`;
  return '      <identification source="#travaux">\n' +
    level('Work', work, '/', f.adopted, 'adoption', '          <FRBRauthor href="sample" as="author"></FRBRauthor>\n          <FRBRcountry value="un"></FRBRcountry>\n') +
    level('Expression', expression, '/', f.issued, 'publication', `          <FRBRauthor href="sample" as="issuer"></FRBRauthor>\n          <FRBRlanguage language="${iso3[doc.language]}"></FRBRlanguage>\n`) +
    level('Manifestation', `${expression}`, '.xml', f.issued, 'markup', '          <FRBRauthor href="travaux" as="editor"></FRBRauthor>\n') +
    '      </identification>\n';
}

function subjects(doc) {
  const keywords = list(doc.facts.subjects).map((s) => {
    const [label, id] = s.split('=').map((t) => t.trim());
    return `        <keyword value="${escape(label)}" href="http://metadata.un.org/thesaurus/${id}" showAs="${escape(label)}" dictionary="UNBIS Thesaurus"></keyword>\n`;
  });
  const item = doc.facts.item
    ? `        <keyword refersTo="agenda" value="${doc.facts.item}" showAs="${escape(doc.head.itemname ?? doc.head.title)}" dictionary="SAMPLE/AGENDA"></keyword>\n` : '';
  return `      <classification source="#travaux">\n${keywords.join('')}${item}      </classification>\n`;
}

function workflow(doc) {
  const { facts: f } = doc;
  let out = '      <workflow source="#travaux">\n';
  if (f.draft) out += `        <step date="${f.drafted}" outcome="draftResolution" as="${f.draft}" by="${escape(f.sponsors ?? '')}" />\n`;
  if (f.cosponsors) out += `        <step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by="${escape(f.cosponsors)}" />\n`;
  return out + `        <step date="${f.adopted}" outcome="adopted" as="${f.record ?? ''}" by="" />\n      </workflow>\n`;
}

function votes(name, states) {
  return `            <count value="${states.length}" refersTo="${name}">\n              <akn4un:voters>\n` +
    states.map((s) => `                <organization refersTo="memberState">${escape(s)}</organization>\n`).join('') +
    '              </akn4un:voters>\n            </count>\n';
}

function voting(doc) {
  const { facts: f } = doc;
  if (!f.vote) return '';
  let inner = '            <quorum value=""></quorum>\n';
  if (f.vote === 'adoptedRecordedVote')
    inner = votes('inFavour', list(f.in_favour)) + votes('against', list(f.against)) + votes('abstaining', list(f.abstaining));
  return `      <analysis source="#travaux">\n        <parliamentary>\n          <voting outcome="${f.vote}">\n${inner}          </voting>\n        </parliamentary>\n      </analysis>\n`;
}

export function meta(doc) {
  return '<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">\n' +
    '  <!-- A sample written for Travaux. It is not a United Nations document. -->\n' +
    `  <statement name="${doc.facts.type}">\n    <meta>\n` + identification(doc) + subjects(doc) + workflow(doc) + voting(doc) +
    '      <references source="#travaux">\n' +
    `        <TLCOrganization eId="modelAssembly" href="/akn/ontology/organization/travaux/modelAssembly" showAs="${escape(doc.words.body)}"></TLCOrganization>\n` +
    '        <TLCConcept eId="dateOfIssuance" href="/akn/ontology/concept/un/dateOfIssuance" showAs="Date of issuance"></TLCConcept>\n' +
    '        <TLCConcept eId="dateOfAdoption" href="/akn/ontology/concept/un/dateOfAdoption" showAs="Date of adoption"></TLCConcept>\n' +
    '        <TLCConcept eId="symbol" href="/akn/ontology/reference/un/symbol" showAs="Symbol"></TLCConcept>\n      </references>\n    </meta>\n';
}
