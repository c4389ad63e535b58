// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/passage_signs.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "corpus/digits.h"
#include "corpus/fields.h"
#include "corpus/opening.h"
#include "search/entries.h"
#include "search/happenings.h"
#include "search/neighbours.h"
#include "search/passage_text.h"
#include "search/question_words.h"
#include "search/telling.h"

namespace search {

namespace {

using corpus::Kind;

constexpr double kLeadPart = 0.9, kFollowsPart = 0.85, kTitlePart = 0.7, kTogetherPart = 0.7;
constexpr double kListed = 0.4;        // of a definition by a list where parts are not asked for
constexpr double kSeveral = 0.5;       // of a list where no parts are asked for, but more than one thing
constexpr double kNoDefinition = 0.8;  // of what says that there is none, behind what defines; of what defines, behind
                                       // it, where it is asked whether there is one
constexpr double kApartTerm = 0.75;    // of a term in which the two words of the topic are not together
constexpr double kSameTerm = 0.5, kNamedDefiner = 0.4;
constexpr double kDecided = 0.5, kFoundingWord = 0.5;  // what founds decides, with a word of founding
constexpr double kOtherDate = 0.3;                     // of a deadline of another year or kind than is asked
constexpr double kImplied = 0.85;
constexpr double kEnglish = 0.3;     // of what is not held in the language of the question: most readers have English
constexpr double kAboutBody = 0.13;  // of a document of a body, where the body is what is asked about
constexpr double kUnnamedPoints = 0.4;  // of as many things as are asked for, where nothing says what they are
constexpr double kMostOfTopic = 0.6;
constexpr double kApart = 0.8;          // of a principle of something whose words do not stand together
constexpr std::size_t kLeadBytes = 80;  // before a series, in which it is said what it is of
constexpr double kOtherNumber = 0.3;    // of a list of more or fewer things than are asked for
constexpr double kFirstYear = 1945, kYears = 85;

double& at(Signs& signs, Sign which) { return signs[static_cast<std::size_t>(which)]; }

int year_of(std::string_view date) { return corpus::leading_number(date.substr(0, 4)); }

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

// `principles`: they are what bodies adopt, more than what reports speak of.
double adopted_share(const std::string& type, const std::string& symbol, bool principles) {
  if (type == "resolution" || type == "decision" || type == "presidential-statement") return 1;
  return symbol.starts_with("file:") || principles ? 0.2 : 0.5;
}

bool contains(const std::vector<std::string>& all, std::string_view one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

double year_share(const Passage& passage, const Asking& asking, const WorkColumns& work) {
  for (const std::string& year : asking.years) {
    if (work.date.starts_with(year)) return 1;
    if (!asks_by_year(asking) && passage.entry.text.find(year) != std::string::npos) return 0.8;
  }
  return 0;
}

// Reckoned deadlines that repeat begin with "R/" (corpus/state.h).
bool is_regular(const corpus::Statement& statement) {
  return std::any_of(statement.due.begin(), statement.due.end(), [](const auto& due) { return due.starts_with("R/"); });
}

bool has_word_of(Frame frame, const corpus::ProvisionEntry& entry) {
  const QuestionWords* words = question_words(entry.language);
  if (words == nullptr) return false;
  const auto found = words->find(entry.text);
  return std::any_of(found.begin(), found.end(), [&](const FrameFound& found) { return found.word->frame == frame; });
}

// "principles"; where parts are asked for "components" as well.
bool has_word_of_parts(std::string_view text, corpus::Language language, bool parts) {
  const QuestionWords* words = question_words(language);
  if (words == nullptr) return false;
  const auto found = words->find(text);
  return std::any_of(found.begin(), found.end(), [&](const FrameFound& frame) {
    return frame.word->frame == Frame::principle ||
           (parts && frame.word->frame == Frame::definition && frame.word->keep > 0);
  });
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
  at(passage.signs, Sign::ordered) = text.ordered;
  at(passage.signs, Sign::early) = text.early;
  at(passage.signs, Sign::together) = text.together;
  at(passage.signs, Sign::dense) = text.dense;
  passage.term = text.term;
  passage.side_by_side = text.ordered;
  passage.found = text.found;
  passage.asked = needles.total();
  passage.most_asked = needles.most();
  passage.unknown = needles.unknown();
}

void sign_place(Passage& passage, const Asking& asking, const WorkColumns& work, double document, double named,
                const Columns& columns) {
  Signs& signs = passage.signs;
  passage.date = work.date;
  passage.draft = columns.types().value(work.type) == "draft";
  if (asking.intent != Intent::principles) at(signs, Sign::ordered) = 0;
  const double age = work.date.empty() ? 0 : std::clamp((year_of(work.date) - kFirstYear) / kYears, 0.0, 1.0);
  at(signs, Sign::document) = document;
  at(signs, Sign::adopted) =
      adopted_share(columns.types().value(work.type), work.symbol, asking.intent == Intent::principles);
  at(signs, Sign::operative) = operative_share(passage.entry.kind);
  const bool history = asking.intent == Intent::history;
  at(signs, Sign::newer) = history ? 0 : age;
  at(signs, Sign::older) = history && asking.wants_first && !work.date.empty() ? 1 - age : 0;
  at(signs, Sign::cited) = std::min(1.0, std::log2(1.0 + work.cited) / 10);
  const bool of_body = !asking.bodies.empty() && asks_body(asking, columns.bodies().value(work.body));
  const double counts = asking.bodies_ask ? 1 : kAboutBody;
  at(signs, Sign::body) = of_body ? counts * at(signs, Sign::adopted) : 0;  // not what it received
  at(signs, Sign::year) = year_share(passage, asking, work);
  at(signs, Sign::named) = named;
  const corpus::Language language = passage.entry.language;
  at(signs, Sign::own_language) = language == asking.language ? 1 : language == corpus::Language::en ? kEnglish : 0;
}

Signer::Signer(const Asking& asking, const Needles& needles, const Index::View& view, corpus::Analyser& analyser)
    : asking_(asking), needles_(needles), view_(view), analyser_(analyser) {
  for (const std::string& sought : asking.seeks)
    if (sought.size() == 1 && sought[0] >= '1' && sought[0] <= '9') count_ = static_cast<std::size_t>(sought[0] - '0');
}

Signer::Title& Signer::title_of(const Passage& passage) {
  const auto [place, is_new] = titles_.try_emplace(passage.work);
  Title& title = place->second;
  if (!is_new) return title;
  title.text.found.resize(needles_.list().size());
  auto expression = find_expression(view_, passage.entry.symbol, passage.entry.language);
  if (!expression) return title;
  title.printed = expression->metadata.title;
  title.text = look_for(title.printed, needles_, analyser_);
  title.share = share_of(title.text.found, needles_);
  title.asked = share_asked(title.printed, needles_, analyser_);
  title.contents = std::move(expression->contents);
  return title;
}

// Of the nearest heading before it in the same part of the document.
double Signer::heading_share(const Passage& passage, Title& title) {
  const auto& contents = title.contents;
  const auto own = std::find_if(contents.rbegin(), contents.rend(),
                                [&](const corpus::ContentsEntry& one) { return one.id == passage.entry.id; });
  const auto heading = std::find_if(own, contents.rend(), [](const corpus::ContentsEntry& one) {
    return one.kind == Kind::heading || one.kind == Kind::annex;
  });
  if (heading == contents.rend() || heading == own || heading->kind != Kind::heading) return 0;
  const auto [place, is_new] = title.headings.try_emplace(heading->id, 0);
  if (!is_new) return place->second;
  const auto entry = find_provision(view_, passage.entry.symbol, passage.entry.language, heading->id);
  if (entry) place->second = topic_share_of(look_for(entry->text, needles_, analyser_).found, needles_);
  return place->second;
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

// TextFound::ordered; in another language than asked two words are the topic only where its name stands ("secure human
// resources" has no human security).
double Signer::side_by_side_of(const TextFound& text) const { return text.term || !is_by_name() ? text.ordered : 0; }

bool Signer::is_by_name() const { return needles_.language() != asking_.language && needles_.is_topic_of_two(); }

void Signer::look_closer(Passage& passage) {
  read_lead(passage);
  read_follows(passage);
  if (is_by_name() && !passage.term) passage.side_by_side = 0;
  Found found = passage.found;
  Signs& signs = passage.signs;
  if (!passage.lead.empty()) {
    const TextFound lead = look_for(passage.lead, needles_, analyser_);
    passage.side_by_side = std::max(passage.side_by_side, side_by_side_of(lead));
    add_found(found, lead.found, kLeadPart);
    at(signs, Sign::together) = std::max(at(signs, Sign::together), kLeadPart * lead.together);
    at(signs, Sign::phrase) = std::max(at(signs, Sign::phrase), kLeadPart * lead.phrase);
    if (asking_.intent == Intent::principles)
      at(signs, Sign::ordered) = std::max(at(signs, Sign::ordered), kLeadPart * lead.ordered);
  }
  for (const corpus::ProvisionEntry& next : passage.follows)
    add_found(found, look_for(next.text, needles_, analyser_).found, kFollowsPart);
  at(signs, Sign::topic) = topic_share_of(found, needles_);
  Title& title = title_of(passage);
  passage.title = title.printed;
  at(signs, Sign::headed) = heading_share(passage, title);
  add_found(found, title.text.found, kTitlePart);
  at(signs, Sign::title) = title.share;
  at(signs, Sign::titled) = title.asked;
  at(signs, Sign::covered) = share_of(found, needles_);
  passage.side_by_side = std::max(passage.side_by_side, side_by_side_of(title.text));
  passage.names_lacking = needles_.names_lacking(found);
  passage.matter_lacking = needles_.matter_lacking(found);
  passage.found = std::move(found);
  at(signs, Sign::lists) = passage.follows.size() > 1 ? listed() : 0;
  if ((asking_.wants_founding && has_word_of(Frame::founding, passage.entry)) ||
      (asking_.wants_renaming && has_word_of(Frame::renaming, passage.entry)))
    at(signs, Sign::founding) = kFoundingWord;
  sign_opening(passage);
  sign_told(passage);
  sign_statements(passage, title.text.found);
}

// What the verb does with which it opens: what something is, and what it rests on, is said by "recognizing",
// "stresses"; of what is asked of somebody it is but the matter.
void Signer::sign_opening(Passage& passage) const {
  if (asking_.intent == Intent::obligation) return;
  const corpus::ProvisionEntry& entry = passage.entry;
  const std::string_view strength = corpus::opening_verb(entry.text, entry.language).strength;
  at(passage.signs, Sign::holds) = strength == "norm" && asking_.intent != Intent::history ? 1 : 0;
  at(passage.signs, Sign::asks) = strength == "ask" || strength == "propose" ? 1 : 0;
}

// True when the number that is asked for stands beside what it is to count.
bool Signer::counts_asked(const corpus::ProvisionEntry& entry) const {
  std::vector<corpus::Span> spans;
  for (const corpus::Word& word : analyser_.words(entry.text, needles_.language()))
    if (const Needles::Place* place = needles_.find(word); place != nullptr && needles_.list()[place->needle].counted)
      spans.push_back(word.span);
  return counts(entry.text, entry.language, spans);
}

// That it has the words of the topic, and side by side.
double Signer::on_topic(const Passage& passage) { return (passage.sign(Sign::topic) + passage.sign(Sign::phrase)) / 2; }

// True when its sentence says before a series what it is of: words of the topic, or "principles", "parts".
bool Signer::leads_to(std::string_view text, corpus::Span series) const {
  std::size_t from = series.start - std::min(series.start, kLeadBytes);
  for (const std::string_view stop : {". ", "。", "؛"})
    if (const auto at = text.substr(0, series.start).rfind(stop); at != std::string_view::npos)
      from = std::max(from, at + stop.size());
  const std::string_view before = text.substr(from, series.start - from);
  return has_word_of_parts(before, needles_.language(), asking_.wants_parts) ||
         topic_share_of(look_for(before, needles_, analyser_).found, needles_) >= kMostOfTopic;
}

bool Signer::speaks_of_happening(const corpus::ProvisionEntry& entry) const {
  if (asking_.happenings.empty()) return false;
  const auto said = happenings_in(entry.text, entry.language, SaidIn::text);
  return std::any_of(said.begin(), said.end(), [&](std::string_view one) { return contains(asking_.happenings, one); });
}

// Whether it tells the time, the number or the list that is asked for.
void Signer::sign_told(Passage& passage) const {
  Signs& signs = passage.signs;
  const bool own_date = asking_.intent == Intent::history && !asks_by_year(asking_);  // of the document, not in it
  const bool time = !own_date && (seeks(asking_, "date") || seeks(asking_, "period"));
  const bool amount = seeks(asking_, "number");
  if (time || amount) {
    const Told told = told_in(passage.entry);
    at(signs, Sign::time) = time && told.time ? operative_share(passage.entry.kind) : 0;
    const bool says = operative_share(passage.entry.kind) == 1;  // a preamble recalls what happened before
    at(signs, Sign::happens) = says && at(signs, Sign::time) == 1 && speaks_of_happening(passage.entry) ? 1 : 0;
    at(signs, Sign::amount) = amount && told.amount ? 1 : 0;
    at(signs, Sign::counted) = amount && counts_asked(passage.entry) ? 1 : 0;
  }
  if (asking_.intent != Intent::principles && !asking_.wants_parts) return;
  const std::size_t points = passage.follows.size();
  if (count_ > 0 && points != count_) at(signs, Sign::lists) *= kOtherNumber;
  const std::string& text = passage.entry.text;
  double share = 0;
  if (count_ > 0 && points == count_)
    share = has_word_of_parts(text, passage.entry.language, asking_.wants_parts) ? 1 : kUnnamedPoints;
  else if (const Listed listed = lists_things(text, passage.entry.language, count_); listed.share > 0)
    share = listed.series.size() == 0 || leads_to(text, listed.series) ? listed.share : kUnnamedPoints;
  at(signs, Sign::things) = share * on_topic(passage);
}

// A paragraph of a document about something need not name it: "decides to extend the mandate of the Mission".
void Signer::look_together(std::vector<Passage>& passages) const {
  std::unordered_map<std::uint32_t, Found> works;
  for (const Passage& passage : passages) {
    const auto [work, is_new] = works.try_emplace(passage.work, passage.found);
    if (!is_new) add_found(work->second, passage.found, 1);
  }
  for (Passage& passage : passages) {
    Found found = passage.found;
    add_found(found, works[passage.work], kTogetherPart);
    at(passage.signs, Sign::context) = share_of(found, needles_);
  }
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
  // What a passage defines in its own language is known: then it is another term.
  const auto defines_another = [](const Passage& passage) {
    return std::any_of(passage.entry.statements.begin(), passage.entry.statements.end(),
                       [](const corpus::Statement& statement) { return statement.kind == "definition"; });
  };
  for (Passage& passage : passages)
    if (at(passage.signs, Sign::defines) == 0 && !defines_another(passage) &&
        defining.contains(corpus::same_value(passage.entry.symbol, passage.entry.id)))
      at(passage.signs, Sign::parallel) = at(passage.signs, Sign::topic);
}

// How well the term of a definition and what is asked are the same words.
// `title`: of its document: "participation in the Conference" is defined there as "participation".
void Signer::sign_definition(Passage& passage, const corpus::Statement& statement, const Found& title) {
  const double asked = share_asked(statement.term, needles_, analyser_);
  const TextFound term = look_for(statement.term, needles_, analyser_);
  Found with_title = term.found;
  if (asked > 0) add_found(with_title, title, kTitlePart);
  const double share = share_of(with_title, needles_);
  const double same = std::sqrt(asked * share) * (needles_.is_topic_of_two() && term.phrase == 0 ? kApartTerm : 1);
  if (same > kSameTerm && share_asked(statement.who_defines, needles_, analyser_) > kNamedDefiner)
    at(passage.signs, Sign::definer) = 1;
  const bool none = statement.status == "none";
  const double said = none == seeks(asking_, "whether") ? same : kNoDefinition * same;
  if (said <= at(passage.signs, Sign::defines)) return;
  at(passage.signs, Sign::defines) = said;
  if (!statement.members.empty() && same > kSameTerm) at(passage.signs, Sign::lists) = std::max(listed(), kListed);
  passage.defined = statement.term;
  passage.negative = none;
}

void Signer::sign_statements(Passage& passage, const Found& title) {
  Signs& signs = passage.signs;
  for (const corpus::Statement& statement : passage.entry.statements) {
    if (statement.kind == "definition" && asking_.intent == Intent::definition)
      sign_definition(passage, statement, title);
    if (statement.kind == "principle" && asking_.intent == Intent::principles)
      at(signs, Sign::principle) = std::max(at(signs, Sign::topic) * (kApart + (1 - kApart) * at(signs, Sign::phrase)),
                                            kTitlePart * topic_share_of(title, needles_));
    if (statement.kind != "obligation") continue;
    if (contains(asking_.acts, statement.act)) at(signs, Sign::act) = 1;
    if (at(signs, Sign::founding) > 0 && statement.act == "DECIDE") at(signs, Sign::founding) += kDecided;
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
