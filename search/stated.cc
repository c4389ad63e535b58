// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/stated.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <set>

#include "corpus/analyse.h"
#include "corpus/fields.h"
#include "corpus/strength.h"
#include "search/ask_answers.h"
#include "search/ask_documents.h"
#include "search/ask_order.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/filter_values.h"
#include "search/meaning_in.h"
#include "search/passages.h"
#include "search/print_parts.h"
#include "search/query.h"
#include "search/terminology.h"
#include "search/typed_language.h"

namespace search {

namespace {

using corpus::Language;
using X = Xapian::Query;

constexpr std::size_t kMostEntries = 500, kMostPassages = 400;
constexpr std::uint32_t kMostByDate = 3000;
constexpr double kDefines = 0.6;     // how well the term defined must be the term asked for
constexpr double kOnTopic = 0.6;     // share of the topic's words that an entry must have, with its title
constexpr double kSideBySide = 0.5;  // share of the topic's pairs of words that must stand together
constexpr std::size_t kMostDelivered = 3;
constexpr std::size_t kMostLists = 60;  // passages among which lists are looked for
constexpr double kLists = 0.6;          // Sign::things or Sign::lists of them
constexpr double kEarly = 0.5;          // Sign::early of them

std::string keyword(const char* field, std::string_view value) { return corpus::term(*corpus::field(field), value); }

bool equal(std::string_view one, std::string_view other) { return corpus::fold(one) == corpus::fold(other); }

class Lister {
 public:
  Lister(const StatedRequest& request, const Index::View& view, corpus::Analyser& analyser)
      : request_(request),
        view_(view),
        columns_(view.columns()),
        analyser_(analyser),
        first_day_(days_of(request.from).first),
        last_day_(days_of(request.to).last) {
    asking_ = read_question(request.words, typed_language(request.words, request.language, view, analyser), analyser);
    asking_.intent = request.kind == "definition"  ? Intent::definition
                     : request.kind == "principle" ? Intent::principles
                                                   : Intent::obligation;
    for (AskedWord& word : asking_.words) word.keep = 1;
    if (!request.addressee.empty()) bearers_ = read_question(request.addressee, Language::unknown, analyser).bearers;
    most_ = std::clamp<std::size_t>(request.limit, 1, kMostEntries);
  }

  StatedAnswer run() {
    answer_.kind = request_.kind;
    answer_.asked = request_.words;
    answer_.language = asking_.language;
    if (names_by_number(asking_) && request_.kind == "obligation")
      list_of_documents();
    else if (asking_.words.empty())
      list_by_date();
    else
      list_by_words();
    if (asking_.intent == Intent::principles && answer_.entries.empty()) list_enumerations();
    if (asking_.intent == Intent::definition) leave_out_members();
    order();
    for (StatedEntry& entry : answer_.entries)
      if (entry.statement.report) entry.delivered = delivered_for(entry.answer);
    return std::move(answer_);
  }

 private:
  std::vector<std::string> required() const {
    std::vector<std::string> terms = {keyword("statement", request_.kind)};
    if (request_.reports) terms.push_back(keyword("statement", "report"));
    if (!request_.act.empty()) terms.push_back(keyword("act", request_.act));
    if (!request_.strength.empty() && request_.strength != kAnyStrength)
      terms.push_back(keyword("strength", request_.strength));
    if (!request_.body.empty()) terms.push_back(keyword("body", body_key(request_.body)));
    return terms;
  }

  void list_by_words() {
    const PassageRequest wanted{asking_, {}, {}, required(), kMostPassages};
    std::vector<Passage> passages = find_passages(wanted, view_, analyser_);
    if (asking_.intent == Intent::definition) add_other_names(passages);
    if (asking_.intent == Intent::definition)  // in time; within a document as it is read
      std::sort(passages.begin(), passages.end(),
                [](const auto& one, const auto& other) { return one.docid < other.docid; });
    for (const Passage& passage : passages) {
      if (asking_.intent == Intent::definition && passage.sign(Sign::defines) < kDefines) continue;
      if (asking_.intent != Intent::definition && !is_on_topic(passage)) continue;
      add(passage);
    }
  }

  // Definitions of a concept by the other names it has in the language asked: 人类安全 is 人的安全 as well.
  void add_other_names(std::vector<Passage>& passages) const {
    std::set<std::uint32_t> known;
    for (const Passage& passage : passages)
      if (passage.sign(Sign::defines) >= kDefines) known.insert(passage.docid);
    for (const corpus::Rendering& name : concept_names(asking_.language, asking_.text, analyser_)) {
      if (name.language != asking_.language || corpus::fold(name.text) == corpus::fold(asking_.text)) continue;
      Asking asking = read_question(name.text, name.language, analyser_);
      asking.intent = asking_.intent;
      for (AskedWord& word : asking.words) word.keep = 1;
      for (Passage& passage : find_passages({asking, {}, {}, required(), kMostPassages}, view_, analyser_))
        if (passage.sign(Sign::defines) >= kDefines && known.insert(passage.docid).second)
          passages.push_back(std::move(passage));
    }
  }

  // Where nothing names principles of the topic: what lists things of it, the surest list first, else in
  // the order of the answers to "which principles" (ask.h).
  void list_enumerations() {
    std::vector<Passage> passages = told(asking_, find_passages({asking_, {}, {}, {}, kMostLists}, view_, analyser_));
    std::stable_sort(passages.begin(), passages.end(), [](const auto& one, const auto& other) {
      return one.sign(Sign::things) > other.sign(Sign::things);
    });
    for (const Passage& passage : passages) {
      const double lists = std::max(passage.sign(Sign::things), passage.sign(Sign::lists));
      if (lists < kLists || !tells_of_topic(passage)) continue;
      StatedEntry entry;
      entry.answer = answer_with_context(view_, passage, asking_);
      entry.statement.kind = request_.kind;
      entry.statement.verb = passage.entry.verb;
      if (is_in_time(entry.answer.date)) answer_.entries.push_back(std::move(entry));
    }
  }

  // It speaks of the topic itself, and first of it: no heading, nothing that asks, decides, approves or condemns, nor
  // what only stands under a title with the words.
  bool tells_of_topic(const Passage& passage) const {
    if (passage.entry.kind == corpus::Kind::heading || !is_on_topic(passage)) return false;
    const std::string_view strength = corpus::strength_of(passage.entry.verb, "", passage.entry.language);
    if (!strength.empty() && strength != "norm") return false;
    const bool has_words = passage.term || passage.sign(Sign::ordered) >= kSideBySide;
    return has_words && passage.sign(Sign::early) >= kEarly;
  }

  // The words of the topic stand together in it or in what it stands under: "human" and "security" apart are another.
  static bool is_on_topic(const Passage& passage) {
    return passage.sign(Sign::covered) >= kOnTopic && passage.side_by_side >= kSideBySide;
  }

  // "71/129": what that document obliges whom to, in the language asked, else in the one it is shown in; nothing of a
  // document that is not held.
  void list_of_documents() {
    for (const std::uint32_t work : named_works(asking_, view_).works) {
      const std::string& symbol = columns_.of_works()[work].symbol;
      const Language language = language_to_show(languages_held(view_, symbol), asking_.language);
      for (const std::uint32_t docid : columns_.documents_of(work)) {
        if (columns_.part(docid) == 0 || columns_.language(docid) != static_cast<std::uint8_t>(language)) continue;
        add_provision(docid, work);
      }
    }
  }

  // Without words: the newest first, in the language asked; works that are not held in it in English.
  void list_by_date() {
    if (request_.kind != "obligation") return;
    for (const Language language : {asking_.language, Language::en}) {
      for (const std::uint32_t docid : newest(language)) {
        const std::uint32_t work = columns_.work(docid);
        if (work == Columns::kNoWork) continue;
        const std::uint8_t held = columns_.of_works()[work].languages;
        if (language != asking_.language && (held >> static_cast<unsigned>(asking_.language) & 1) != 0) continue;
        add_provision(docid, work);
        if (answer_.entries.size() > most_) break;
      }
      if (asking_.language == Language::en) break;
    }
  }

  std::vector<std::uint32_t> newest(Language language) const {
    std::vector<X> parts = {X(keyword("lang", corpus::code(language)))};
    for (const std::string& term : required()) parts.emplace_back(term);
    if (!request_.due.empty()) parts.push_back(due_query());
    if (!request_.addressee.empty()) parts.push_back(addressee_query());
    if (!first_day_.empty() || !last_day_.empty())
      parts.emplace_back(X::OP_VALUE_RANGE, corpus::slot::kDate, first_day_.empty() ? "0" : first_day_,
                         last_day_.empty() ? "9" : last_day_);
    Xapian::Enquire enquire(view_.database);
    enquire.set_query(X(X::OP_AND, parts.begin(), parts.end()));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(corpus::slot::kDate, true);
    std::vector<std::uint32_t> docids;
    const Xapian::MSet found = enquire.get_mset(0, kMostByDate);
    for (auto it = found.begin(); it != found.end(); ++it) docids.push_back(*it);
    return docids;
  }

  X addressee_query() const {
    std::vector<X> any = {X(keyword("addressee", request_.addressee))};
    for (const std::string& name : bearers_) any.emplace_back(keyword("addressee", name));
    return {X::OP_OR, any.begin(), any.end()};
  }

  // A session of any organ, or every deadline that begins with the date.
  X due_query() const {
    std::vector<X> any;
    const std::string prefix = keyword("due", request_.due);
    for (auto term = view_.database.allterms_begin(prefix); term != view_.database.allterms_end(prefix); ++term)
      any.emplace_back(*term);
    for (const char* organ : {"GA:", "HRC:", "ECOSOC:"}) any.emplace_back(keyword("due", organ + request_.due));
    return {X::OP_OR, any.begin(), any.end()};
  }

  bool is_due(const corpus::Statement& statement) const {
    if (request_.due.empty()) return true;
    return std::any_of(statement.due.begin(), statement.due.end(), [&](const std::string& due) {
      const auto colon = due.find(':');
      return due.starts_with(request_.due) || (colon != std::string::npos && due.substr(colon + 1) == request_.due);
    });
  }

  bool is_addressed(const corpus::Statement& statement) const {
    if (request_.addressee.empty()) return true;
    const auto is_name = [&](const std::string& name) {
      return equal(name, request_.addressee) || std::find(bearers_.begin(), bearers_.end(), name) != bearers_.end();
    };
    return std::any_of(statement.names.begin(), statement.names.end(), is_name) ||
           std::any_of(statement.bearers.begin(), statement.bearers.end(), is_name);
  }

  bool is_wanted(const corpus::Statement& statement, Language language) const {
    if (statement.kind != request_.kind || (request_.reports && !statement.report)) return false;
    if (!request_.act.empty() && !equal(statement.act, request_.act)) return false;
    if (request_.kind == "obligation" && !is_strong(statement, language)) return false;
    return is_due(statement) && is_addressed(statement);
  }

  bool is_strong(const corpus::Statement& statement, Language language) const {
    if (request_.strength == kAnyStrength) return true;
    const std::string_view strength = corpus::strength_of(statement.verb, statement.act, language);
    if (!request_.strength.empty()) return equal(strength, request_.strength);
    if (!request_.act.empty()) return true;
    const bool borne = !statement.bearers.empty() || !statement.due.empty() || statement.report;
    const int rank = corpus::rank_of_strength(strength);
    return borne ? rank >= corpus::rank_of_strength("norm")
                 : rank >= corpus::rank_of_strength("propose") && !equal(statement.act, "CONDEMN");
  }

  bool is_in_time(const std::string& date) const {
    std::string day = date;
    std::erase(day, '-');
    return (first_day_.empty() || day >= first_day_) && (last_day_.empty() || (!day.empty() && day <= last_day_));
  }

  // What was not adopted obliges nobody.
  bool is_draft(std::uint32_t work) const { return columns_.types().value(columns_.of_works()[work].type) == "draft"; }

  void add_provision(std::uint32_t docid, std::uint32_t work) {
    Passage passage;
    passage.docid = docid;
    passage.work = work;
    passage.entry = provision_at(view_, docid);
    add(passage);
  }

  void add(const Passage& passage) {
    if (request_.kind == "obligation" && is_draft(passage.work)) return;
    for (const corpus::Statement& statement : passage.entry.statements) {
      if (!is_wanted(statement, passage.entry.language)) continue;
      if (!passage.defined.empty() && statement.term != passage.defined) continue;
      StatedEntry entry;
      entry.answer = answer_with_context(view_, passage, asking_);
      if (!is_in_time(entry.answer.date)) return;
      entry.statement = statement;
      entry.negative = statement.status == "none";
      if (request_.kind == "obligation")
        entry.strength = corpus::strength_of(statement.verb, statement.act, passage.entry.language);
      answer_.entries.push_back(std::move(entry));
      if (request_.kind != "obligation") return;
    }
  }

  // A list that a definition introduces is quoted whole under it: its members are not told again one by one.
  void leave_out_members() {
    std::set<std::string> quoted;
    for (const StatedEntry& entry : answer_.entries)
      for (const Beside& member : entry.answer.follows) quoted.insert(parts::place(member.symbol, member.provision));
    std::erase_if(answer_.entries, [&](const StatedEntry& entry) {
      return quoted.contains(parts::place(entry.answer.symbol, entry.answer.provision));
    });
  }

  void order() {
    const auto by_date = [&](const StatedEntry& one, const StatedEntry& other) {
      if (one.answer.date.empty() != other.answer.date.empty()) return other.answer.date.empty();
      if (request_.kind == "obligation") return one.answer.date > other.answer.date;
      return one.answer.date < other.answer.date;
    };
    if (request_.kind != "principle") std::stable_sort(answer_.entries.begin(), answer_.entries.end(), by_date);
    answer_.cut = answer_.entries.size() > most_;
    if (answer_.cut) answer_.entries.resize(most_);
  }

  // Reports that cite the resolution which asked for one, no older than it.
  std::vector<Choice> delivered_for(const AskedAnswer& answer) const {
    const X cites(keyword("cites", answer.symbol));
    const X reports(X::OP_AND, cites, X(keyword("type", "report")));
    std::vector<Choice> found;
    for (auto& match : matches_of(reports)) {
      const std::uint32_t work = columns_.work(match);
      if (work == Columns::kNoWork) continue;
      Choice choice = choice_of(view_, columns_.of_works()[work].symbol, asking_.language);
      const bool known =
          std::any_of(found.begin(), found.end(), [&](const Choice& c) { return c.symbol == choice.symbol; });
      if (!known && choice.date >= answer.date && found.size() < kMostDelivered) found.push_back(std::move(choice));
    }
    return found;
  }

  std::vector<std::uint32_t> matches_of(const X& query) const {
    Xapian::Enquire enquire(view_.database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    std::vector<std::uint32_t> docids;
    const Xapian::MSet found = enquire.get_mset(0, 50);
    for (auto it = found.begin(); it != found.end(); ++it) docids.push_back(*it);
    return docids;
  }

  const StatedRequest& request_;
  const Index::View& view_;
  const Columns& columns_;
  corpus::Analyser& analyser_;
  const std::string first_day_, last_day_;  // "20160101"; empty where the time has no such end
  Asking asking_;
  std::vector<std::string> bearers_;
  std::size_t most_ = 0;
  StatedAnswer answer_;
};

}  // namespace

Answer<StatedAnswer> stated(const Index& index, const StatedRequest& request) {
  thread_local corpus::Analyser analyser;
  StatedAnswer answer;
  const auto read = index.read([&](const Index::View& view) { answer = Lister(request, view, analyser).run(); });
  if (!read) return tl::unexpected(bad_index(read.error()));
  return answer;
}

std::string describe(const StatedEntry& entry) {
  const corpus::Statement& s = entry.statement;
  std::string text = fmt::format("{}#{} {}", entry.answer.symbol, entry.answer.provision, s.kind);
  if (!s.act.empty()) text += " " + s.act;
  if (!s.term.empty()) text += fmt::format(" '{}'", s.term);
  for (const std::string& bearer : s.bearers) text += "; " + bearer;
  for (const std::string& due : s.due) text += "; due " + due;
  if (s.report) text += "; report";
  if (entry.negative) text += "; no definition";
  return text;
}

}  // namespace search
