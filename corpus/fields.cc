// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/fields.h"

#include <xxhash.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "corpus/analyse.h"

namespace corpus {

namespace {

using enum FieldKind;

// Capital prefixes as Omega and notmuch have them; X... are our own. On disk: add rows, never change one.
constexpr auto kFields = std::to_array<Field>({
    {"kind", "XK", kNoSlot, keyword, false, "what the entry is: provision, expression or ghost"},
    {"symbol", "XS", slot::kWork, symbol, false, "a document by its symbol: symbol:A/RES/71/129"},
    {"provision", "XI", kNoSlot, keyword, false, "a provision by its id: provision:op5"},
    {"part", "XP", slot::kPart, keyword, true,
     "part of a document: preambular, operative, paragraph, article, heading, footnote, annex, signature, text"},
    {"lang", "L", slot::kLanguage, keyword, true, "language: ar, zh, en, fr, ru, es"},
    {"body", "XB", slot::kBody, keyword, true, "body that adopted or received the document: ga, sc, ecosoc, hrc"},
    {"type", "T", slot::kType, keyword, true, "type of document: resolution, decision, report, letter"},
    {"year", "Y", slot::kYear, keyword, true, "year of adoption or publication: year:2016"},
    {"date", "", slot::kDate, date, false, "day of adoption or publication, as a range: date:2015-01-01..2015-12-31"},
    {"session", "XN", kNoSlot, keyword, false, "session of the body: session:71, session:S-10"},
    {"subject", "XJ", slot::kSubjects, keyword, true, "subject as catalogued: subject:\"human rights\""},
    {"title", "S", kNoSlot, words, false, "words of the title"},
    {"verb", "XV", slot::kVerb, keyword, false,
     "opening verb of a paragraph, as printed or one of its words: verb:urges"},
    {"statement", "XM", kNoSlot, keyword, false,
     "what a paragraph does: statement:definition, statement:principle, statement:obligation, statement:report (asks "
     "for a report)"},
    {"act", "XA", kNoSlot, keyword, false,
     "act of a paragraph: decide, demand, request, call, encourage, affirm, note, welcome, concern, condemn"},
    {"strength", "XG", kNoSlot, keyword, false,
     "how strongly its verb speaks: decide, press, ask, propose, norm, appraise, record"},
    {"addressee", "XR", kNoSlot, keyword, false,
     "who is to act, as printed or by one name for all languages: addressee:\"all States\""},
    {"due", "XD", kNoSlot, keyword, false,
     "by when, reckoned or as printed: due:GA:72, due:2030-12-31, due:\"at its tenth session\""},
    {"defines", "XT", kNoSlot, keyword, false, "term that a paragraph defines: defines:\"human security\""},
    {"cites", "XC", kNoSlot, symbol, false, "provisions that cite an instrument: cites:A/RES/60/1"},
    {"pinpoint", "XCP", kNoSlot, symbol, false, "provisions that cite that place: pinpoint:\"A/RES/60/1#para. 143\""},
    {"treatment", "XCT", kNoSlot, keyword, false, "verb by which a provision cites: treatment:recalling"},
    {"cited", "", slot::kCited, number, false, "how many provisions cite the document, as a range: cited:10.."},
    {"vote", "XO", kNoSlot, keyword, false, "how a document was adopted: vote:\"recorded vote\""},
    {"voted-for", "XOF", kNoSlot, keyword, false, "documents a State voted for: voted-for:France"},
    {"voted-against", "XOA", kNoSlot, keyword, false, "documents a State voted against"},
    {"abstained", "XOB", kNoSlot, keyword, false, "documents on which a State abstained"},
    {"not-voting", "XON", kNoSlot, keyword, false, "documents on whose vote a State was absent"},
    {"sponsor", "XW", kNoSlot, keyword, false, "State or group that sponsored a document: sponsor:Brazil"},
    {"health", "XH", kNoSlot, keyword, false, "documents on which a check failed: health:numbering-gap"},
    {"format", "XF", kNoSlot, keyword, false, "format of the file: akn, text, pdf, docx, doc, html"},
    {"expression", "XE", kNoSlot, symbol, false,
     "everything of a document in one language: expression:A/RES/71/129@en"},
    {"same", "", slot::kSame, number, false, "a provision, the same in all languages"},
    {"series", "", slot::kSeries, number, false, "documents of one body and type under one title"},
    {"order", "", slot::kOrder, number, false, "place of a provision in its document"},
});

constexpr std::size_t kLongestTerm = 245;  // bytes; Xapian's own limit

// Bytes of `value` that are kept of one too long; the rest is told apart by a hash.
std::string shortened(std::string_view prefix, std::string_view value) {
  const std::string hash = fmt::format("~{:016x}", XXH3_64bits(value.data(), value.size()));
  std::size_t room = kLongestTerm - prefix.size() - 1 - hash.size();
  while (room > 0 && (static_cast<unsigned char>(value[room]) & 0xC0) == 0x80) --room;
  return std::string(value.substr(0, room)) + hash;
}

}  // namespace

std::span<const Field> fields() { return kFields; }

const Field* field(std::string_view name) {
  const auto* found = std::find_if(kFields.begin(), kFields.end(), [&](const Field& f) { return f.name == name; });
  return found == kFields.end() ? nullptr : &*found;
}

std::string term(std::string_view prefix, std::string_view value) {
  const bool colon = prefix.size() > 1 && !value.empty() && ((value[0] >= 'A' && value[0] <= 'Z') || value[0] == ':');
  std::string made(prefix);
  if (colon) made += ':';
  made += made.size() + value.size() <= kLongestTerm ? std::string(value) : shortened(made, value);
  return made;
}

std::string term(const Field& field, std::string_view value) {
  return field.kind == keyword ? term(field.prefix, fold(value)) : term(field.prefix, value);
}

std::string same_value(std::string_view symbol, std::string_view provision) {
  const XXH64_hash_t hash =
      XXH3_64bits_withSeed(provision.data(), provision.size(), XXH3_64bits(symbol.data(), symbol.size()));
  XXH64_canonical_t bytes;
  XXH64_canonicalFromHash(&bytes, hash);
  return {reinterpret_cast<const char*>(bytes.digest), sizeof bytes.digest};
}

std::string stem_term(Language language, std::string_view stem) {
  static constexpr std::array<std::string_view, 7> kPrefixes = {"Z", "Zar:", "Zzh:", "Zen:", "Zfr:", "Zru:", "Zes:"};
  return term(kPrefixes[static_cast<std::size_t>(language)], stem);
}

std::string unique_term(std::string_view symbol, Language language, std::string_view provision) {
  std::string id(symbol);
  if (!provision.empty()) id.append("#").append(provision);
  return term("Q", id.append("@").append(code(language)));
}

std::string expression_key(std::string_view symbol, Language language) {
  return std::string(symbol).append("@").append(code(language));
}

std::string ghost_term(std::string_view symbol) { return term("Q", symbol); }

}  // namespace corpus
