// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/passage_signs.h"

#include <xapian.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <unordered_set>

#include "corpus/fields.h"
#include "search/entries.h"
#include "search/neighbours.h"
#include "search/passage_text.h"
#include "search/question_words.h"

namespace search {

namespace {

using corpus::Kind;

constexpr double kLeadPart = 0.9, kFollowsPart = 0.85, kTitlePart = 0.7, kDocumentPart = 0.25;
constexpr int kMostFollows = 12;
constexpr std::size_t kMostFollowBytes = 2000;
constexpr double kListed = 0.4;        // of a definition by a list where parts are not asked for
constexpr double kSeveral = 0.5;       // of a list where no parts are asked for, but more than one thing
constexpr double kNoDefinition = 0.8;  // of what says that there is none: behind what defines
constexpr double kSameTerm = 0.5, kNamedDefiner = 0.4;
constexpr double kDecided = 0.5, kFoundingWord = 0.5;  // what founds decides, with a word of founding
constexpr double kOtherDate = 0.3;                     // of a deadline of another year or kind than is asked
constexpr double kImplied = 0.85;
constexpr double kFirstYear = 1945, kYears = 85;

double& at(Signs& signs, Sign which) { return signs[static_cast<std::size_t>(which)]; }

int year_of(const std::string& date) {
  int year = 0;
  std::from_chars(date.data(), date.data() + std::min<std::size_t>(4, date.size()), year);
  return year;
}

double operative_share(Kind kind) {
  switch (kind) {
    case Kind::operative:
    case Kind::paragraph:
    case Kind::article:
      return 1;
    case Kind::preambular:
      return 0.6;
    case Kind::text:
      return 0.7;
    default:
      return 0;
  }
}

double adopted_share(const std::string& type, const std::string& symbol) {
  if (type == "resolution" || type == "decision" || type == "presidential-statement") return 1;
  return symbol.starts_with("file:") ? 0.2 : 0.5;
}

bool contains(const std::vector<std::string>& all, std::string_view one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

double year_share(const Passage& passage, const Asking& asking, const WorkColumns& work) {
  for (const std::string& year : asking.years) {
    if (work.date.starts_with(year)) return 1;
    if (passage.entry.text.find(year) != std::string::npos) return 0.8;
  }
  return 0;
}

// Reckoned deadlines that repeat begin with "R/" (corpus/state.h).
bool is_regular(const corpus::Statement& statement) {
  return std::any_of(statement.due.begin(), statement.due.end(), [](const auto& due) { return due.starts_with("R/"); });
}

bool has_founding_word(const corpus::ProvisionEntry& entry) {
  const QuestionWords* words = question_words(entry.language);
  if (words == nullptr) return false;
  const auto found = words->find(entry.text);
  return std::any_of(found.begin(), found.end(),
                     [](const FrameFound& frame) { return frame.word->frame == Frame::founding; });
}

double force_share(const std::string& force) {
  if (force == "BINDING" || force == "STRONG") return 1;
  return force == "SOFT" ? 0.7 : 0.3;
}

}  // namespace

void sign_text(Passage& passage, const Needles& needles, corpus::Analyser& analyser) {
  const TextFound text = look_for(passage.entry.text, needles, analyser);
  const double share = share_of(text.found, needles);
  at(passage.signs, Sign::own) = share;
  at(passage.signs, Sign::covered) = share;
  at(passage.signs, Sign::topic) = topic_share_of(text.found, needles);
  at(passage.signs, Sign::phrase) = text.phrase;
  at(passage.signs, Sign::early) = text.early;
  at(passage.signs, Sign::together) = text.together;
  at(passage.signs, Sign::dense) = text.dense;
  passage.found = text.found;
  passage.asked = needles.total();
}

void sign_place(Passage& passage, const Asking& asking, const WorkColumns& work, double document, double named,
                const Columns& columns) {
  Signs& signs = passage.signs;
  passage.date = work.date;
  const double age = work.date.empty() ? 0 : std::clamp((year_of(work.date) - kFirstYear) / kYears, 0.0, 1.0);
  at(signs, Sign::document) = document;
  at(signs, Sign::adopted) = adopted_share(columns.types().value(work.type), work.symbol);
  at(signs, Sign::operative) = operative_share(passage.entry.kind);
  const bool history = asking.intent == Intent::history;
  at(signs, Sign::newer) = history ? 0 : age;
  at(signs, Sign::older) = history && asking.wants_first && !work.date.empty() ? 1 - age : 0;
  at(signs, Sign::cited) = std::min(1.0, std::log2(1.0 + work.cited) / 10);
  at(signs, Sign::body) = contains(asking.bodies, columns.bodies().value(work.body)) ? 1 : 0;
  at(signs, Sign::year) = year_share(passage, asking, work);
  at(signs, Sign::named) = named;
  at(signs, Sign::own_language) = passage.entry.language == asking.language ? 1 : 0;
}

Signer::Signer(const Asking& asking, const Needles& needles, const Index::View& view, corpus::Analyser& analyser)
    : asking_(asking), needles_(needles), view_(view), analyser_(analyser) {}

const Signer::Title& Signer::title_of(const Passage& passage) {
  const auto [place, is_new] = titles_.try_emplace(passage.work);
  Title& title = place->second;
  if (!is_new) return title;
  title.text.found.resize(needles_.list().size());
  const auto expression = find_expression(view_, passage.entry.symbol, passage.entry.language);
  if (!expression) return title;
  title.printed = expression->metadata.title;
  title.text = look_for(title.printed, needles_, analyser_);
  title.share = share_of(title.text.found, needles_);
  title.asked = share_asked(title.printed, needles_, analyser_);
  return title;
}

// The words that introduce a subparagraph; of words without a number, what introduces them with a colon.
void Signer::read_lead(Passage& passage) {
  const corpus::ProvisionEntry& entry = passage.entry;
  if (!entry.parent.empty()) {
    const auto parent = find_provision(view_, entry.symbol, entry.language, entry.parent);
    if (parent) passage.lead = parent->text;
    return;
  }
  if (entry.kind != Kind::text) return;
  const auto before = neighbour(view_, passage.docid, entry, -1);
  if (before && introduces(before->text)) passage.lead = before->text;
}

void Signer::read_follows(Passage& passage) {
  if (!introduces(passage.entry.text)) return;
  std::size_t bytes = 0;
  for (int step = 1; step <= kMostFollows && bytes < kMostFollowBytes; ++step) {
    auto next = neighbour(view_, passage.docid, passage.entry, step);
    if (!next) return;
    const bool part = next->parent == passage.entry.id;
    const bool said = step == 1 && next->kind == Kind::text && next->number.empty();
    if (!part && !said) return;
    bytes += next->text.size();
    passage.follows.push_back(std::move(*next));
    if (!part) return;
  }
}

// How much it counts that a paragraph introduces a list.
double Signer::listed() const {
  const bool parts = asking_.wants_parts || asking_.intent == Intent::principles;
  return parts ? 1 : asking_.wants_several ? kSeveral : 0;
}

void Signer::look_closer(Passage& passage) {
  read_lead(passage);
  read_follows(passage);
  Found found = passage.found;
  Signs& signs = passage.signs;
  if (!passage.lead.empty()) {
    const TextFound lead = look_for(passage.lead, needles_, analyser_);
    add_found(found, lead.found, kLeadPart);
    at(signs, Sign::together) = std::max(at(signs, Sign::together), kLeadPart * lead.together);
    at(signs, Sign::phrase) = std::max(at(signs, Sign::phrase), kLeadPart * lead.phrase);
  }
  for (const corpus::ProvisionEntry& next : passage.follows)
    add_found(found, look_for(next.text, needles_, analyser_).found, kFollowsPart);
  at(signs, Sign::topic) = topic_share_of(found, needles_);
  const Title& title = title_of(passage);
  passage.title = title.printed;
  add_found(found, title.text.found, kTitlePart);
  at(signs, Sign::title) = title.share;
  at(signs, Sign::titled) = title.asked;
  at(signs, Sign::covered) = share_of(found, needles_);
  passage.found = std::move(found);
  at(signs, Sign::lists) = passage.follows.size() > 1 ? listed() : 0;
  if (asking_.wants_founding && has_founding_word(passage.entry)) at(signs, Sign::founding) = kFoundingWord;
  sign_statements(passage);
}

void Signer::look_across(std::vector<Passage>& passages) {
  if (asking_.intent != Intent::definition) return;
  std::unordered_set<std::uint32_t> works;
  for (const Passage& passage : passages) works.insert(passage.work);
  std::unordered_set<std::string> defining;
  const std::string term = corpus::term(*corpus::field("statement"), "definition");
  for (auto at = view_.database.postlist_begin(term); at != view_.database.postlist_end(term); ++at)
    if (works.contains(view_.columns().work(*at)))
      defining.insert(view_.database.get_document(*at).get_value(corpus::slot::kSame));
  if (defining.empty()) return;
  for (Passage& passage : passages)
    if (at(passage.signs, Sign::defines) == 0 &&
        defining.contains(corpus::same_value(passage.entry.symbol, passage.entry.id)))
      at(passage.signs, Sign::parallel) = at(passage.signs, Sign::topic);
}

// How well the term of a definition and what is asked are the same words.
void Signer::sign_definition(Passage& passage, const corpus::Statement& statement) {
  const double asked = share_asked(statement.term, needles_, analyser_);
  const double share = share_of(look_for(statement.term, needles_, analyser_).found, needles_);
  const double same = std::sqrt(asked * share);
  if (same > kSameTerm && share_asked(statement.who_defines, needles_, analyser_) > kNamedDefiner)
    at(passage.signs, Sign::definer) = 1;
  const double said = statement.status == "none" ? kNoDefinition * same : same;
  if (said <= at(passage.signs, Sign::defines)) return;
  at(passage.signs, Sign::defines) = said;
  if (!statement.members.empty() && same > kSameTerm) at(passage.signs, Sign::lists) = std::max(listed(), kListed);
  passage.defined = statement.term;
  passage.negative = statement.status == "none";
}

void Signer::sign_statements(Passage& passage) {
  Signs& signs = passage.signs;
  for (const corpus::Statement& statement : passage.entry.statements) {
    if (statement.kind == "definition" && asking_.intent == Intent::definition) sign_definition(passage, statement);
    if (statement.kind == "principle" && asking_.intent == Intent::principles) at(signs, Sign::principle) = 1;
    if (statement.kind != "obligation") continue;
    if (asking_.wants_founding && statement.act == "DECIDE") at(signs, Sign::founding) += kDecided;
    if (asking_.intent == Intent::obligation) sign_duty(passage, statement);
  }
  at(signs, Sign::founding) = std::min(1.0, at(signs, Sign::founding));
}

void Signer::sign_duty(Passage& passage, const corpus::Statement& statement) {
  Signs& signs = passage.signs;
  at(signs, Sign::duty) = std::max(at(signs, Sign::duty), force_share(statement.force));
  for (const std::string& name : statement.names)
    if (!name.empty() && contains(asking_.bearers, name)) at(signs, Sign::bearer) = 1;
  if (asking_.wants_report && statement.report) {
    at(signs, Sign::report) = 1;
    sign_by_title(passage);
  }
  if (asking_.wants_often && is_regular(statement)) at(signs, Sign::regular) = 1;
  if (!asking_.wants_date || statement.deadline.empty()) return;
  const auto in_deadline = [&](const auto& year) { return statement.deadline.find(year) != std::string::npos; };
  const bool other_year =
      !asking_.years.empty() && !std::any_of(asking_.years.begin(), asking_.years.end(), in_deadline);
  const bool other_kind = asking_.wants_often && !is_regular(statement);
  at(signs, Sign::dated) = std::max(at(signs, Sign::dated), other_year || other_kind ? kOtherDate : 1);
}

// A report "on the implementation of the present resolution" is one on what the document's title says.
void Signer::sign_by_title(Passage& passage) {
  const TextFound& title = title_of(passage).text;
  Signs& signs = passage.signs;
  const auto raise = [&](Sign sign, double value) { at(signs, sign) = std::max(at(signs, sign), kImplied * value); };
  raise(Sign::topic, topic_share_of(title.found, needles_));
  raise(Sign::phrase, title.phrase);
  raise(Sign::early, title.early);
  raise(Sign::together, title.together);
  raise(Sign::dense, title.dense);
}

}  // namespace search
