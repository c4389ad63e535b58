// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/ingest.h"

#include <xapian.h>

#include <algorithm>
#include <map>

#include "corpus/entry.h"
#include "corpus/fields.h"
#include "corpus/plain_verb.h"
#include "corpus/shingles.h"
#include "corpus/strength.h"
#include "corpus/symbol.h"
#include "corpus/word_diff.h"
#include "indexer/series_value.h"

namespace indexer {

namespace {

using corpus::Citation;
using corpus::Document;
using corpus::Language;
using corpus::Provision;
namespace slot = corpus::slot;

void add_keyword(Xapian::Document& entry, const char* name, std::string_view value) {
  if (!value.empty()) entry.add_boolean_term(corpus::term(*corpus::field(name), value));
}

// Metadata with what its symbol says where the document itself does not.
corpus::Metadata completed(corpus::Metadata data) {
  const corpus::SymbolParts parts = corpus::symbol_parts(data.symbol);
  if (data.body.empty()) data.body = parts.organ;
  if (data.type.empty()) data.type = parts.type;
  if (data.session.empty()) data.session = parts.session;
  return data;
}

std::string year_of(const corpus::Metadata& data) {
  const std::string& date = data.adopted.empty() ? data.published : data.adopted;
  if (date.size() >= 4) return date.substr(0, 4);
  const int year = corpus::symbol_parts(data.symbol).year;
  return year > 0 ? std::to_string(year) : std::string();
}

// "2016-12-08" as "20161208".
std::string date_value(const corpus::Metadata& data) {
  std::string date = data.adopted.empty() ? data.published : data.adopted;
  std::erase(date, '-');
  return date;
}

// Terms and values that provisions have of their expression: those by which results are narrowed.
Xapian::Document common_entry(const Ingested& made, const corpus::Metadata& data) {
  Xapian::Document entry;
  for (const std::string& name : made.names) add_keyword(entry, "symbol", name);
  add_keyword(entry, "expression", made.expression());
  add_keyword(entry, "lang", corpus::code(made.language));
  add_keyword(entry, "body", data.body);
  add_keyword(entry, "type", data.type);
  add_keyword(entry, "session", data.session);
  const std::string year = year_of(data);
  add_keyword(entry, "year", year);
  std::string subjects;
  for (const corpus::Subject& subject : data.subjects) {
    add_keyword(entry, "subject", subject.label);
    subjects += (subjects.empty() ? "" : "\x1F") + subject.label;
  }
  entry.add_value(slot::kWork, made.symbol);
  entry.add_value(slot::kDate, date_value(data));
  entry.add_value(slot::kLanguage, std::string(corpus::code(made.language)));
  entry.add_value(slot::kBody, data.body);
  entry.add_value(slot::kType, data.type);
  entry.add_value(slot::kYear, year);
  entry.add_value(slot::kSubjects, subjects);
  return entry;
}

// A copy of what add_*() made; Xapian's own copy would share it.
Xapian::Document copy_of(const Xapian::Document& entry) {
  Xapian::Document copy;
  for (auto term = entry.termlist_begin(); term != entry.termlist_end(); ++term) copy.add_boolean_term(*term);
  for (auto value = entry.values_begin(); value != entry.values_end(); ++value)
    copy.add_value(value.get_valueno(), *value);
  return copy;
}

// Exact forms with positions, stems and pairs without.
void add_words(Xapian::Document& entry, std::string_view text, Language language, corpus::Analyser& analyser) {
  for (const corpus::Word& word : analyser.words(text, language)) {
    if (word.bigram) {
      entry.add_term(word.folded);
      continue;
    }
    entry.add_posting(word.folded, word.position);
    if (!word.stem.empty()) entry.add_term(corpus::stem_term(word.stemmed, word.stem));
  }
}

void add_title(Xapian::Document& entry, std::string_view title, Language language, corpus::Analyser& analyser) {
  const std::string_view prefix = corpus::field("title")->prefix;
  for (const corpus::Word& word : analyser.words(title, language)) {
    if (word.bigram)
      entry.add_term(corpus::term(prefix, word.folded));
    else
      entry.add_posting(corpus::term(prefix, word.folded), word.position);
  }
  add_words(entry, title, language, analyser);
}

// The verb as printed, and each of its words: "Further calls upon" is found as that and by "calls".
void add_verb(Xapian::Document& entry, std::string_view verb, Language language, corpus::Analyser& analyser) {
  if (verb.empty()) return;
  add_keyword(entry, "verb", verb);
  entry.add_value(slot::kVerb, corpus::plain_verb(verb, language));
  for (const corpus::Word& word : analyser.words(verb, language))
    if (!corpus::is_stopword(word.folded, language)) add_keyword(entry, "verb", word.folded);
}

void add_citations(Xapian::Document& entry, const std::vector<const Citation*>& citations) {
  for (const Citation* citation : citations) {
    add_keyword(entry, "treatment", citation->treatment);
    if (!citation->target) continue;
    add_keyword(entry, "cites", *citation->target);
    if (!citation->pinpoint.empty()) add_keyword(entry, "pinpoint", *citation->target + "#" + citation->pinpoint);
  }
}

std::vector<corpus::CitationEntry> citation_entries(const std::vector<const Citation*>& citations) {
  std::vector<corpus::CitationEntry> entries;
  for (const Citation* c : citations)
    entries.push_back(
        {c->in_provision, c->target.value_or(""), c->candidates, c->pinpoint, c->date, c->treatment, c->form, c->why});
  return entries;
}

using CitationsAt = std::map<std::string_view, std::vector<const Citation*>>;
using StatementsAt = std::map<std::string_view, std::vector<corpus::Statement>>;

CitationsAt citations_by_provision(const Document& document) {
  CitationsAt at;
  for (const Citation& citation : document.citations) at[citation.provision].push_back(&citation);
  return at;
}

StatementsAt statements_by_provision(const Document& document) {
  StatementsAt at;
  for (const corpus::Statement& statement : document.statements) at[statement.provision].push_back(statement);
  return at;
}

void add_statements(Xapian::Document& entry, const std::vector<corpus::Statement>& statements, Language language) {
  for (const corpus::Statement& statement : statements) {
    add_keyword(entry, "statement", statement.kind);
    if (statement.report) add_keyword(entry, "statement", "report");
    add_keyword(entry, "act", statement.act);
    if (!statement.act.empty())
      add_keyword(entry, "strength", corpus::strength_of(statement.verb, statement.act, language));
    for (const std::string& bearer : statement.bearers) add_keyword(entry, "addressee", bearer);
    for (const std::string& name : statement.names) add_keyword(entry, "addressee", name);
    add_keyword(entry, "due", statement.deadline);
    for (const std::string& due : statement.due) add_keyword(entry, "due", due);
    add_keyword(entry, "defines", statement.term);
  }
}

// Running text alone: headings, notes and signatures agree on nothing.
bool has_wording(corpus::Kind kind) {
  using corpus::Kind;
  return kind == Kind::preambular || kind == Kind::operative || kind == Kind::paragraph || kind == Kind::article ||
         kind == Kind::annex || kind == Kind::text;
}

void add_wording(Xapian::Document& entry, const Provision& provision, Language language, corpus::Analyser& analyser) {
  if (!has_wording(provision.kind)) return;
  const corpus::WordList list = corpus::word_list(provision.text.text(), language, analyser);
  for (const corpus::Shingle& shingle : corpus::shingles(list, language))
    entry.add_boolean_term(corpus::shingle_term(shingle.mark));
}

// What the entries of one document's provisions have in common.
struct Frame {
  const Ingested& made;
  const Xapian::Document& common;
  const CitationsAt& citations;
  const StatementsAt& statements;
  corpus::Analyser& analyser;
};

Xapian::Document provision_entry(const Provision& provision, std::uint32_t order, const Frame& frame) {
  static const std::vector<const Citation*> kNone;
  const auto found = frame.citations.find(provision.id);
  const auto& citations = found == frame.citations.end() ? kNone : found->second;
  const auto stated = frame.statements.find(provision.id);
  const auto statements = stated == frame.statements.end() ? std::vector<corpus::Statement>() : stated->second;
  const Language language = provision.language == Language::unknown ? frame.made.language : provision.language;
  Xapian::Document entry = copy_of(frame.common);
  entry.add_boolean_term(corpus::unique_term(frame.made.symbol, frame.made.language, provision.id));
  add_keyword(entry, "kind", "provision");
  add_keyword(entry, "part", corpus::name(provision.kind));
  add_keyword(entry, "provision", provision.id);
  add_verb(entry, provision.verb, language, frame.analyser);
  add_citations(entry, citations);
  add_statements(entry, statements, language);
  add_wording(entry, provision, language, frame.analyser);
  add_words(entry, provision.text.text(), language, frame.analyser);
  entry.add_value(slot::kOrder, Xapian::sortable_serialise(order));
  entry.add_value(slot::kPart, std::string(corpus::name(provision.kind)));
  entry.add_value(slot::kSame, corpus::same_value(frame.made.symbol, provision.id));
  entry.set_data(
      corpus::encode(corpus::ProvisionEntry{frame.made.symbol, provision.id, language, provision.kind, provision.number,
                                            provision.verb, provision.text.text(), provision.parent, provision.eid,
                                            order, provision.marks, citation_entries(citations), statements}));
  return entry;
}

void add_votes(Xapian::Document& entry, const corpus::Metadata& data) {
  for (const corpus::Vote& vote : data.votes) {
    const char* field = vote.choice == "for"         ? "voted-for"
                        : vote.choice == "against"   ? "voted-against"
                        : vote.choice == "abstained" ? "abstained"
                                                     : "not-voting";
    add_keyword(entry, field, vote.state);
  }
  add_keyword(entry, "vote", data.voting);
  for (const std::string& sponsor : data.sponsors) add_keyword(entry, "sponsor", sponsor);
}

Xapian::Document expression_entry(const Document& document, const Source& source, const Frame& frame) {
  const corpus::Metadata& data = document.metadata;
  Xapian::Document entry = copy_of(frame.common);
  entry.add_boolean_term(corpus::unique_term(frame.made.symbol, frame.made.language));
  add_keyword(entry, "kind", "expression");
  add_keyword(entry, "format", document.format);
  add_votes(entry, data);
  for (const corpus::Health& health : document.health) add_keyword(entry, "health", health.code);
  add_title(entry, data.title, frame.made.language, frame.analyser);
  entry.add_value(slot::kSeries, series_value(data, frame.made.language, frame.analyser));
  corpus::ExpressionEntry stored{frame.made.symbol, data, source.path, document.format, source.hash,
                                 document.health,   {}};
  for (const Provision& provision : document.provisions)
    stored.contents.push_back({provision.id, provision.kind, provision.number});
  entry.set_data(corpus::encode(stored));
  return entry;
}

std::vector<std::string> targets_of(const Document& document) {
  std::vector<std::string> targets;
  for (const Citation& citation : document.citations)
    if (citation.target) targets.push_back(*citation.target);
  std::sort(targets.begin(), targets.end());
  targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
  return targets;
}

}  // namespace

Ingested::Ingested() = default;
Ingested::Ingested(Ingested&&) noexcept = default;
Ingested& Ingested::operator=(Ingested&&) noexcept = default;
Ingested::~Ingested() = default;

std::string Ingested::expression() const { return corpus::expression_key(symbol, language); }

Ingested ingest(Document document, const Source& source, corpus::Analyser& analyser) {
  document.metadata = completed(std::move(document.metadata));
  const corpus::Metadata& data = document.metadata;
  Ingested made;
  made.symbol = data.symbol.empty() ? "file:" + source.name : data.symbol;
  made.language = data.language;
  made.format = document.format;
  made.names = data.aliases;
  if (std::find(made.names.begin(), made.names.end(), made.symbol) == made.names.end())
    made.names.push_back(made.symbol);
  made.targets = targets_of(document);
  made.warnings = document.warnings;
  made.health = document.health;
  made.provisions = static_cast<std::uint32_t>(document.provisions.size());
  made.citations = static_cast<std::uint32_t>(document.citations.size());
  const Xapian::Document common = common_entry(made, data);
  const CitationsAt citations = citations_by_provision(document);
  const StatementsAt statements = statements_by_provision(document);
  const Frame frame{made, common, citations, statements, analyser};
  std::vector<Xapian::Document> entries;
  entries.push_back(expression_entry(document, source, frame));
  for (std::uint32_t i = 0; i < document.provisions.size(); ++i)
    entries.push_back(provision_entry(document.provisions[i], i, frame));
  made.entries = std::move(entries);
  return made;
}

Xapian::Document ghost_entry(const std::string& symbol, const std::vector<std::string>& dates,
                             std::uint32_t citations) {
  Xapian::Document entry;
  entry.add_boolean_term(corpus::ghost_term(symbol));
  add_keyword(entry, "kind", "ghost");
  entry.add_value(slot::kWork, symbol);
  entry.add_value(slot::kCited, Xapian::sortable_serialise(citations));
  entry.set_data(corpus::encode(corpus::GhostEntry{symbol, dates, citations}));
  return entry;
}

}  // namespace indexer
