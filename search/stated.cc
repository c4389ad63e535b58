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
#include "search/delivered.h"
#include "search/entries.h"
#include "search/meaning_in.h"
#include "search/passages.h"
#include "search/print_parts.h"
#include "search/query.h"
#include "search/stated_filter.h"
#include "search/terminology.h"
#include "search/typed_language.h"

namespace search {

namespace {

using corpus::Language;
using X = Xapian::Query;

constexpr std::size_t kMostPassages = 400;
constexpr std::uint32_t kAtOnce = 3000;  // of the newest provisions
constexpr double kDefines = 0.6;         // how well the term defined must be the term asked for
constexpr double kOnTopic = 0.6;         // share of the topic's words that an entry must have, with its title
constexpr double kSideBySide = 0.5;      // share of the topic's pairs of words that must stand together
constexpr std::size_t kMostLists = 60;   // passages among which lists are looked for
constexpr std::size_t kFew = 3;          // principles of a topic: fewer are not all that is said of it
constexpr double kPartsDefined = 0.4;    // Sign::things of a definition that names the parts: "has three components"
constexpr double kLists = 0.6;           // Sign::things or Sign::lists of them
constexpr double kEarly = 0.5;           // Sign::early of them

std::string keyword(const char* field, std::string_view value) { return corpus::term(*corpus::field(field), value); }

// Of a document, "draft" and the like.
std::string_view standing_of(const AskedAnswer& answer) {
  for (const Reason& reason : answer.reasons)
    if (reason.code == "voting" && corpus::is_rejected(reason.value)) return kNotAdopted;
  return answer.type == "draft" ? kDraft : corpus::is_adopted_type(answer.type) ? kAdopted : "";
}

class Lister {
 public:
  Lister(const StatedRequest& request, const Index::View& view, corpus::Analyser& analyser)
      : request_(request), view_(view), columns_(view.columns()), analyser_(analyser), filter_(request) {
    if (!request.words.empty()) meant_ = meaning_in(view, request.words);
    const bool is_symbol = meant_.outcome == Meaning::Outcome::one;
    asking_ = read_question(request.words,
                            is_symbol ? request.language == Language::unknown ? Language::en : request.language
                                      : typed_language(request.words, request.language, view, analyser),
                            analyser);
    asking_.intent = request.kind == "definition"  ? Intent::definition
                     : request.kind == "principle" ? Intent::principles
                                                   : Intent::obligation;
    for (AskedWord& word : asking_.words) word.keep = 1;
    most_ = std::clamp<std::size_t>(request.limit, 1, kMostStated);
  }

  Answer<StatedAnswer> run() {
    answer_.kind = request_.kind;
    answer_.asked = request_.words;
    answer_.language = asking_.language;
    answer_.searched_works = static_cast<std::uint32_t>(columns_.of_works().size());
    if (meant_.outcome == Meaning::Outcome::one && !meant_.held) return tl::unexpected(only_cited(meant_.symbol));
    if (meant_.outcome == Meaning::Outcome::many || !meant_.symbol.empty())
      if (const auto refusal = refusal_of(meant_, request_.words)) return tl::unexpected(*refusal);
    const NamedWorks named = request_.kind == "obligation" && meant_.symbol.empty() && names_by_number(asking_)
                                 ? named_works(asking_, view_)
                                 : NamedWorks();
    if (named.works.empty() && !named.missing.empty()) return tl::unexpected(named.missing.front().refusal);
    if (!meant_.symbol.empty())
      list_document(meant_.symbol, meant_.provision);
    else if (!named.works.empty())
      for (const std::uint32_t work : named.works) list_document(columns_.of_works()[work].symbol, {});
    else if (request_.words.empty())
      list_by_date();
    else
      list_by_words();
    if (asking_.intent == Intent::principles && meant_.symbol.empty()) {
      if (answer_.entries.size() < kFew) list_enumerations({}, kLists);
      if (answer_.entries.size() < kFew) list_enumerations({keyword("statement", "definition")}, kPartsDefined);
    }
    if (asking_.intent == Intent::definition) leave_out_members();
    order();
    Delivered delivered(view_, asking_.language);
    for (StatedEntry& entry : answer_.entries) {
      if (entry.statement.report) entry.delivered = delivered.reports(entry.answer);
      const auto& due = entry.statement.due;
      const auto again = [](const std::string& one) { return one.starts_with("R/"); };
      if (std::any_of(due.begin(), due.end(), again)) entry.until = next_of_series(entry.answer);
    }
    return std::move(answer_);
  }

 private:
  // What a document says, or one provision of it, as it is read; in the language asked, else in the one it is shown in.
  void list_document(const std::string& symbol, const std::string& provision) {
    named_ = true;
    const Language language = language_to_show(languages_held(view_, symbol), asking_.language);
    const std::uint32_t work = columns_.work_of_symbol(symbol);
    if (work == Columns::kNoWork) return;
    for (const std::uint32_t docid : columns_.documents_of(work)) {
      if (columns_.part(docid) == 0 || columns_.language(docid) != static_cast<std::uint8_t>(language)) continue;
      Passage passage = passage_at(docid, work);
      const std::string& id = passage.entry.id;
      if (provision.empty() || id == provision || id.starts_with(provision + ".")) add(passage);
    }
  }

  Passage passage_at(std::uint32_t docid, std::uint32_t work) const {
    Passage passage;
    passage.docid = docid;
    passage.work = work;
    passage.entry = provision_at(view_, docid);
    return passage;
  }

  void list_by_words() {
    const auto among = [&](const Index::View& view) { return filter_.among(view); };
    const PassageRequest wanted{asking_, {}, {}, filter_.required(), kMostPassages, false, among};
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
      for (Passage& passage : find_passages({asking, {}, {}, filter_.required(), kMostPassages}, view_, analyser_))
        if (passage.sign(Sign::defines) >= kDefines && known.insert(passage.docid).second)
          passages.push_back(std::move(passage));
    }
  }

  // Where nothing, or next to nothing, names principles of the topic: what lists things of it, the surest list first,
  // else in the order of the answers to "which principles" (ask.h). `least`: Sign::things of them.
  void list_enumerations(const std::vector<std::string>& required, double least) {
    const PassageRequest wanted{asking_, {}, {}, required, kMostLists};
    std::vector<Passage> passages = told(asking_, find_passages(wanted, view_, analyser_));
    std::stable_sort(passages.begin(), passages.end(), [](const auto& one, const auto& other) {
      return one.sign(Sign::things) > other.sign(Sign::things);
    });
    std::set<std::pair<std::string, std::string>> named;
    for (const StatedEntry& entry : answer_.entries) named.emplace(entry.answer.symbol, entry.answer.provision);
    for (const Passage& passage : passages) {
      const double things = passage.sign(Sign::things), lists = std::max(things, passage.sign(Sign::lists));
      if ((named.empty() ? lists : things) < least || !tells_of_topic(passage)) continue;
      if (named.contains({passage.entry.symbol, passage.entry.id})) continue;
      StatedEntry entry;
      entry.answer = answer_with_context(view_, passage, asking_);
      entry.statement.kind = request_.kind;
      entry.statement.verb = passage.entry.verb;
      entry.standing = standing_of(entry.answer);
      if (filter_.is_in_time(columns_.of_works()[passage.work].date)) answer_.entries.push_back(std::move(entry));
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

  // Without words: the newest first, each work in the language asked, else in one that it is held in.
  void list_by_date() {
    if (request_.kind != "obligation") return;
    std::vector<Language> languages = other_languages(asking_.language, columns_);
    languages.insert(languages.begin(), asking_.language);
    std::uint8_t before = 0;  // languages listed
    for (const Language language : languages) {
      list_newest(language, before);
      before |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(language));
    }
  }

  // Until there is one more than is wanted. Works that are held in one of the languages `before` are listed already.
  void list_newest(Language language, std::uint8_t before) {
    std::vector<X> parts = {X(keyword("lang", corpus::code(language)))};
    for (const std::string& term : filter_.required()) parts.emplace_back(term);
    if (X among = filter_.among(view_); !among.empty()) parts.push_back(std::move(among));
    Xapian::Enquire enquire(view_.database);
    enquire.set_query(X(X::OP_AND, parts.begin(), parts.end()));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(corpus::slot::kDate, true);
    const std::size_t enough = answer_.entries.size() + most_;
    Xapian::doccount first = 0, size = kAtOnce;
    for (bool more = true; more; first += size, size *= 4) {
      const Xapian::MSet found = enquire.get_mset(first, size);
      more = found.size() == size;
      for (auto it = found.begin(); it != found.end(); ++it) {
        const std::uint32_t work = columns_.work(*it);
        if (work == Columns::kNoWork || (columns_.of_works()[work].languages & before) != 0) continue;
        add(passage_at(*it, work));
        if (answer_.entries.size() > enough) return;
      }
    }
  }

  void add(const Passage& passage) {
    const std::string& date = columns_.of_works()[passage.work].date;
    if (!filter_.is_in_time(date)) return;
    for (const corpus::Statement& statement : passage.entry.statements) {
      if (!filter_.is_wanted(statement, passage.entry.language, date)) continue;
      if (!passage.defined.empty() && statement.term != passage.defined) continue;
      StatedEntry entry;
      entry.answer = answer_with_context(view_, passage, asking_);
      entry.standing = standing_of(entry.answer);
      if (request_.kind == "obligation" && entry.standing == kNotAdopted && !request_.drafts && !named_) return;
      entry.statement = statement;
      entry.due = filter_.due_of(statement, date);
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

  // The day the next document of the series was adopted; empty when none is held.
  std::string next_of_series(const AskedAnswer& answer) const {
    const std::uint32_t work = columns_.work_of_symbol(answer.symbol);
    if (work == Columns::kNoWork || columns_.of_works()[work].series == 0) return {};
    std::string day = answer.date, next;
    std::erase(day, '-');
    for (const WorkColumns& other : columns_.of_works())
      if (other.series == columns_.of_works()[work].series && other.date.size() == day.size() && other.date > day &&
          (next.empty() || other.date < next))
        next = other.date;
    return next.empty() ? next : next.substr(0, 4) + "-" + next.substr(4, 2) + "-" + next.substr(6);
  }

  const StatedRequest& request_;
  const Index::View& view_;
  const Columns& columns_;
  corpus::Analyser& analyser_;
  Meaning meant_;  // of words that are a symbol
  Asking asking_;
  StatedFilter filter_;
  std::size_t most_ = 0;
  bool named_ = false;  // what one document says is asked for
  StatedAnswer answer_;
};

}  // namespace

Answer<StatedAnswer> stated(const Index& index, const StatedRequest& request) {
  thread_local corpus::Analyser analyser;
  Answer<StatedAnswer> answer;
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
