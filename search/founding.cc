// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/founding.h"

#include <algorithm>
#include <memory>

#include "corpus/fields.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/phrases.h"
#include "corpus/utf8.h"
#include "search/phrase_places.h"
#include "search/question_names.h"

namespace search {

namespace {

using corpus::Kind;
using corpus::Language;
using corpus::Span;

constexpr std::string_view kFounding = "founding", kRenaming = "renaming", kDecide = "DECIDE";
constexpr std::string_view kItself = " itself", kSubject = " subject", kDoer = "doer", kDoerEnding = "doer-ending";
constexpr double kMostOfName = 0.8;  // share of what is asked about that must stand together
constexpr double kSaid = 0.6;        // of a paragraph that tells which document did it
constexpr std::size_t kBeside = 90;  // bytes between the verb and the name; behind a name given, more words
constexpr std::size_t kWordsBehind = 1, kWordsOfRenaming = 5, kWordsOfSubject = 3;  // that tell something, between them
constexpr std::size_t kToCitation = 160;  // bytes from them to the document that did it
constexpr std::size_t kCloseBehind = 40, kOwnersWord = 20;
constexpr std::size_t kOpening = 60;  // bytes in which a paragraph says what it does

const corpus::Table& words() { return corpus::table("founding.tsv"); }

const corpus::Phrases& phrases(Language language) {
  static const auto all = phrases_by_language(words());
  return all[static_cast<std::size_t>(language)];
}

struct Verb {
  Span span;
  std::string_view row;  // the column `what` of its row: "founding", "founding subject"
};

// `what`: the beginning of the name of a row.
std::vector<Verb> places_of(std::string_view what, std::string_view text, Language language) {
  std::vector<Verb> places;
  each_phrase(phrases(language), text, [&](Span span, std::uint32_t row) {
    if (const auto is = words().cell(row, "what"); is.starts_with(what)) places.push_back({span, is});
    return true;
  });
  return places;
}

// Reads where the name of what is asked about stands, and how many words tell something between two places.
class Reader {
 public:
  // `verbs`: bytes that are no part of the name, though the question has them.
  Reader(std::string_view text, const std::vector<Verb>& verbs, const Needles& needles, corpus::Analyser& analyser)
      : verbs_(verbs), needles_(needles), words_(analyser.words(text, needles.language())) {
    const auto& list = needles.list();
    by_topic_ = std::any_of(list.begin(), list.end(), [](const Needle& needle) { return needle.topic; });
    for (const Needle& needle : list) all_ += is_of_name(needle) ? needle.weight : 0;
  }

  std::vector<Span> names() {
    for (const corpus::Word& word : words_) {
      if (is_chinese() && !word.bigram) continue;
      const Needles::Place* place = needles_.find(word);
      if (place != nullptr && is_of_name(needles_.list()[place->needle]))
        take(*place, word.span);
      else if (place != nullptr && run_.size() > 0 && !is_verb(word.span))
        run_.end = word.span.end;
      else if (!is_small(word) && !(is_chinese() && word.span.start < run_.end))
        end();
    }
    end();
    return std::move(names_);
  }

  // Words that tell something between two bytes of the text.
  std::size_t between(std::size_t from, std::size_t to) const {
    return static_cast<std::size_t>(std::count_if(words_.begin(), words_.end(), [&](const corpus::Word& word) {
      return !word.bigram && word.span.start >= from && word.span.end <= to && !is_small(word);
    }));
  }

 private:
  bool is_chinese() const { return needles_.language() == Language::zh; }
  bool is_small(const corpus::Word& word) const { return corpus::is_stopword(word.folded, needles_.language()); }
  bool is_of_name(const Needle& needle) const { return by_topic_ ? needle.topic : needle.name; }

  bool is_verb(Span word) const {
    return std::any_of(verbs_.begin(), verbs_.end(),
                       [&](const Verb& verb) { return verb.span.start < word.end && word.start < verb.span.end; });
  }

  void take(const Needles::Place& place, Span span) {
    if (run_.size() == 0) run_.start = span.start;
    run_.end = span.end;
    for (std::size_t one = place.needle; one <= place.last; ++one)
      if (std::find(seen_.begin(), seen_.end(), one) == seen_.end()) seen_.push_back(one);
  }

  void end() {
    double weight = 0;
    for (const std::size_t one : seen_) weight += is_of_name(needles_.list()[one]) ? needles_.list()[one].weight : 0;
    if (all_ > 0 && weight >= kMostOfName * all_) names_.push_back(run_);
    run_ = {};
    seen_.clear();
  }

  const std::vector<Verb>& verbs_;
  const Needles& needles_;
  const std::vector<corpus::Word>& words_;
  bool by_topic_ = false;
  double all_ = 0;
  Span run_;
  std::vector<std::size_t> seen_;
  std::vector<Span> names_;
};

// The name goes on: "the Human Rights Council Advisory Committee", 人权理事会咨询委员会.
bool goes_on(std::string_view text, std::size_t end, Language language) {
  std::size_t at = end;
  if (language == Language::zh) {
    if (at >= text.size()) return false;
    const std::size_t start = at;
    const char32_t c = corpus::next_character(text, at);
    return corpus::is_ideograph(c) && !corpus::is_stopword(text.substr(start, at - start), language);
  }
  if (language != Language::en || end + 1 >= text.size() || text[end] != ' ') return false;
  return corpus::is_upper(corpus::next_character(text, ++at));
}

// `from`: where the verb and the name begin.
bool decides(const corpus::ProvisionEntry& entry, std::size_t from) {
  if (entry.kind == Kind::preambular || entry.kind == Kind::heading || entry.kind == Kind::footnote) return false;
  return std::any_of(entry.statements.begin(), entry.statements.end(), [&](const corpus::Statement& statement) {
    const std::size_t place = entry.text.find(statement.verb);
    return statement.act == kDecide && place <= from && from <= place + statement.verb.size() + kOpening;
  });
}

// "established by the Council", 理事会设立的工作组: the name is that of who did it.
bool is_agent(std::string_view between, std::string_view name, const Verb& verb, bool before, Language language) {
  if (!before) return language == Language::zh && !verb.row.ends_with(kItself);
  const std::string_view first = name.substr(0, name.find(' '));
  bool ends = false;
  for (std::size_t row = 0; row < words().size(); ++row)
    if (words().cell(row, "what") == kDoerEnding)
      corpus::each_form(words().cell(row, corpus::code(language)),
                        [&](std::string_view ending) { ends |= first.ends_with(ending); });
  return ends || !places_of(kDoer, between, language).empty();
}

// "established pursuant to Human Rights Council resolution 5/1": the name is of whose resolution it is.
bool is_owner(const corpus::ProvisionEntry& entry, Span name) {
  return std::any_of(entry.citations.begin(), entry.citations.end(), [&](const corpus::CitationEntry& citation) {
    const std::size_t most = entry.language == Language::zh ? 0 : kOwnersWord;  // not 设立委员会的第5/1号决议
    return name.start < citation.span.end && citation.span.start <= name.end + most;
  });
}

// The document that did it is cited: before them, or close behind the verb that follows the name.
bool cites_beside(const corpus::ProvisionEntry& entry, Span name, Span verb) {
  return std::any_of(entry.citations.begin(), entry.citations.end(), [&](const corpus::CitationEntry& citation) {
    const std::size_t from = std::min(name.start, verb.start);
    if (citation.span.end <= from) return verb.end <= name.start && from - citation.span.end <= kToCitation;
    const std::size_t behind = std::max(name.end, verb.end);
    return citation.span.start >= behind && citation.span.start <= behind + kCloseBehind;
  });
}

}  // namespace

Founding::Founding(const Asking& asking) {
  if (!asking.documents.empty() || asking.intent != Intent::history) return;
  if (!places_of(kRenaming, asking.text, asking.language).empty())
    what_ = kRenaming;
  else if (asking.wants_founding || !places_of(kFounding, asking.text, asking.language).empty())
    what_ = kFounding;
}

double Founding::share(const corpus::ProvisionEntry& entry, const Needles& needles, corpus::Analyser& analyser) const {
  if (!is_asked() || entry.language != needles.language()) return 0;
  const std::vector<Verb> verbs = places_of(what_, entry.text, entry.language);
  if (verbs.empty()) return 0;
  Reader reader(entry.text, verbs, needles, analyser);
  const std::size_t most_behind = what_ == kRenaming ? kWordsOfRenaming : kWordsBehind;
  double best = 0;
  for (const Span name : reader.names()) {
    if (goes_on(entry.text, name.end, entry.language) || is_owner(entry, name)) continue;
    for (const Verb& verb : verbs) {
      const bool before = verb.span.end <= name.start;
      const std::size_t from = before ? verb.span.end : name.end, to = before ? name.start : verb.span.start;
      if (from > to || to - from > kBeside) continue;
      const std::size_t told = reader.between(from, to);
      const bool subject = before && verb.row.ends_with(kSubject);  // stands between verb and name
      if (told > (subject ? kWordsOfSubject : before && what_ == kFounding ? 0 : most_behind)) continue;
      if (subject && told == 0) continue;
      const std::string_view between = std::string_view(entry.text).substr(from, to - from);
      if (is_agent(between, name.of(entry.text), verb, before, entry.language)) continue;
      if (decides(entry, std::min(verb.span.start, name.start))) return 1;
      if (cites_beside(entry, name, verb.span)) best = kSaid;
    }
  }
  return best;
}

std::vector<std::string> Founding::terms(Language language, corpus::Analyser& analyser) const {
  std::vector<std::string> terms;
  for (std::size_t row = 0; row < words().size(); ++row) {
    if (!words().cell(row, "what").starts_with(what_)) continue;
    corpus::each_form(words().cell(row, corpus::code(language)), [&](std::string_view form) {
      const std::vector<corpus::Word> telling = telling_words(form, language, analyser);
      if (telling.size() == 1) terms.push_back(word_term(language, indexed_as(telling.front())));
    });
  }
  std::sort(terms.begin(), terms.end());
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
  return terms;
}

}  // namespace search
