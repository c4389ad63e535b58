// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/ask.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>

#include "corpus/fields.h"
#include "corpus/latin.h"
#include "corpus/utf8.h"
#include "search/added_words.h"
#include "search/ask_answers.h"
#include "search/ask_documents.h"
#include "search/ask_evidence.h"
#include "search/ask_order.h"
#include "search/ask_symbol.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/meaning_in.h"
#include "search/passages.h"
#include "search/print_parts.h"
#include "search/query.h"
#include "search/query_stems.h"
#include "search/say.h"

namespace search {

namespace {

constexpr std::size_t kMostPassages = 60;
constexpr std::uint32_t kMostAnswers = 50;
constexpr std::size_t kMostNearest = 3;
constexpr double kSideBySide = 0.6;

// The places of those for which it holds.
template <class Holds>
std::set<std::string> places_of(const std::vector<Passage>& passages, Holds holds) {
  std::set<std::string> places;
  for (const Passage& passage : passages)
    if (holds(passage)) places.insert(parts::place(passage.entry.symbol, passage.entry.id));
  return places;
}

class Asker {
 public:
  Asker(const AskRequest& request, const Index::View& view, corpus::Analyser& analyser)
      : request_(request), view_(view), analyser_(analyser) {}

  AskAnswer run() {
    answer_.asking = read_question(request_.question, request_.language, analyser_);
    if (const auto typed = language_typed(); typed != corpus::Language::unknown)
      answer_.asking = read_question(request_.question, typed, analyser_);
    if (!answer_.asking.language_told && request_.reading != corpus::Language::unknown)
      answer_.asking = read_question(request_.question, request_.reading, analyser_);
    answer_.asking.without = request_.without;
    answer_.searched_works = static_cast<std::uint32_t>(view_.columns().of_works().size());
    if (answers_by_place()) return std::move(answer_);
    const NamedWorks named = named_works(answer_.asking, view_);
    if (!named.missing.empty() && named.works.empty())
      answer_by_citers(named.missing.front());
    else if (answer_.asking.intent == Intent::symbol)
      answer_by_symbol(named);
    else
      answer_by_words(named);
    return std::move(answer_);
  }

 private:
  // A few words that are no question tell little by themselves ("pausas humanitarias en Gaza"): they are of the
  // language whose texts have the most of them as they stand. Unknown where that is the language they are taken for.
  corpus::Language language_typed() const {
    using corpus::Language;
    const Asking& asking = answer_.asking;
    const bool by_reader = !asking.language_told && request_.reading != Language::unknown;
    const Language taken = by_reader ? request_.reading : asking.language;
    if (request_.language != Language::unknown || asking.question_words || asking.intent == Intent::symbol ||
        !corpus::is_latin(taken))
      return Language::unknown;
    const std::vector<Language> likely = latin_languages(parse_query(asking.text, analyser_).root, {}, view_);
    const bool is_one = std::find(likely.begin(), likely.end(), taken) != likely.end();
    return is_one || likely.empty() ? Language::unknown : likely.front();
  }

  std::size_t most() const { return std::clamp<std::size_t>(request_.limit, 1, kMostAnswers); }

  void refuse(Refusal refusal) {
    refusal.message = words(refusal, answer_.asking.language, answer_.searched_works);
    answer_.refusal.push_back(std::move(refusal));
  }

  // "A/RES/66/290#op3.b", as answers print their places: no question, but that provision.
  bool answers_by_place() {
    if (request_.question.find('#') == std::string::npos) return false;
    const Meaning place = meaning_in(view_, corpus::trim(request_.question));
    if (place.outcome != Meaning::Outcome::one || !place.held || place.provision.empty()) return false;
    answer_.asking.intent = Intent::symbol;
    answer_.asking.term.clear();
    answer_with(provision_at_place(answer_.asking, place.symbol, place.provision, view_));
    return true;
  }

  void answer_with(Answer<std::vector<AskedAnswer>> answers) {
    if (answers)
      answer_.answers = std::move(*answers);
    else
      refuse(std::move(answers.error()));
    if (answer_.answers.size() > most()) answer_.answers.resize(most());
  }

  // One of the places is that of an answer.
  bool is_among(const std::set<std::string>& places) const {
    return std::any_of(answer_.answers.begin(), answer_.answers.end(), [&](const AskedAnswer& answer) {
      return places.contains(parts::place(answer.symbol, answer.provision));
    });
  }

  bool is_evidence(const std::vector<Passage>& passages) {
    return search::is_evidence(answer_.asking, passages, answer_.searched_works, analyser_);
  }

  void answer_by_symbol(const NamedWorks& named) { answer_with(provisions_named(answer_.asking, named, view_)); }

  // A document that is not held, but cited: what extends or amends it says what is asked about it, not what it defines
  // or asks itself; else what cites it stands beside the refusal. So it does where a treaty's own words are asked for.
  void answer_by_citers(const MissingWork& missing) {
    const std::vector<Passage> citing = citers_of(missing);
    const bool told_by_others = answer_.asking.intent == Intent::history || answer_.asking.intent == Intent::search;
    const bool answers = answer_.asking.intent != Intent::symbol && !missing.by_name && !citing.empty() &&
                         (citing.front().sign(Sign::happens) > 0 || (told_by_others && is_evidence(citing)));
    if (answers)
      answer_.answers = answers_of(answer_.asking, citing, view_, analyser_, most());
    else
      refuse_beside(missing, citing);
  }

  void refuse_beside(const MissingWork& missing, const std::vector<Passage>& citing) {
    refuse(missing.refusal);
    answer_.nearest = answers_of(answer_.asking, citing, view_, analyser_, kMostNearest);
  }

  std::vector<Passage> citers_of(const MissingWork& missing) {
    if (!missing.refusal.ghost) return {};
    const std::string cites = corpus::term(*corpus::field("cites"), missing.symbol);
    return find_passages({answer_.asking, {}, {}, {cites}, kMostPassages, true}, view_, analyser_);
  }

  void answer_by_words(const NamedWorks& named) {
    const Asking& asking = answer_.asking;
    answer_.across = added_words(asking, other_languages(asking.language, view_.columns()), view_, analyser_);
    std::vector<Passage> passages =
        find_passages({answer_.asking, named.works, named.instruments, {}, kMostPassages}, view_, analyser_);
    if (answer_.asking.intent == Intent::definition) with_term_first(asking, passages);
    if (named.works.size() == named.instruments.size() && !is_evidence(passages)) {
      const auto& by_name = named.missing_by_name;
      if (named.works.empty() && !by_name.empty() && by_name.front().refusal.ghost)
        return refuse_beside(by_name.front(), citers_of(by_name.front()));
      refuse(no_answer(answer_.asking, answer_.searched_works));
      answer_.nearest = answers_of(asking, nearest_of(asking, std::move(passages), answer_.searched_works), view_,
                                   analyser_, kMostNearest);
      return;
    }
    if (is_silent(named, passages)) {
      refuse(no_answer_of(named));
      std::erase_if(passages, [](const Passage& passage) { return passage.sign(Sign::named) == 1; });
      answer_.nearest = answers_of(asking, nearest_of(asking, std::move(passages), answer_.searched_works), view_,
                                   analyser_, kMostNearest);
      return;
    }
    const auto definitions = places_of(passages, is_definition);
    const auto uses = places_of(passages, [](const Passage& passage) { return passage.term; });
    answer_.answers = answers_of(answer_.asking, std::move(passages), view_, analyser_, most());
    answer_.undefined = asking.intent == Intent::definition && !is_among(definitions);
    const auto of_term = std::count_if(asking.words.begin(), asking.words.end(), [](const auto& w) { return w.topic; });
    answer_.unused = answer_.undefined && of_term > 1 && !is_among(uses);
  }

  // What a term means in documents that are named by their numbers, of which none has it: in another language its words
  // side by side, in any order.
  bool is_silent(const NamedWorks& named, const std::vector<Passage>& passages) const {
    const Asking& asking = answer_.asking;
    if (asking.intent != Intent::definition || asking.term.empty() || named.works.size() <= named.instruments.size())
      return false;
    const auto has_term = [&](const Passage& passage) {
      return passage.sign(Sign::named) == 1 &&
             (passage.term || is_definition(passage) ||
              (passage.entry.language != asking.language && passage.sign(Sign::phrase) >= kSideBySide));
    };
    return named.instruments.empty() && std::none_of(passages.begin(), passages.end(), has_term);
  }

  Refusal no_answer_of(const NamedWorks& named) const {
    Refusal refusal = no_answer(answer_.asking, answer_.searched_works);
    for (const std::uint32_t work : named.works)
      refusal.choices.push_back(choice_of(view_, view_.columns().of_works()[work].symbol, answer_.asking.language));
    return refusal;
  }

  const AskRequest& request_;
  const Index::View& view_;
  corpus::Analyser& analyser_;
  AskAnswer answer_;
};

}  // namespace

std::string_view undefined_key(const AskAnswer& answer) {
  if (!answer.undefined) return {};
  return answer.unused ? "answers-unused" : "answers-undefined";
}

Answer<AskAnswer> ask(const Index& index, const AskRequest& request) {
  thread_local corpus::Analyser analyser;
  AskAnswer answer;
  const auto read = index.read([&](const Index::View& view) { answer = Asker(request, view, analyser).run(); });
  if (!read) return tl::unexpected(bad_index(read.error()));
  return answer;
}

std::string describe(const AskedAnswer& answer) {
  return fmt::format("{}#{} {} ({})", answer.symbol, answer.provision, corpus::code(answer.language),
                     why(answer.reasons));
}

std::string describe(const AskAnswer& answer) {
  std::string text = fmt::format("{}\n", describe(answer.asking));
  for (const AskedAnswer& one : answer.answers) text += describe(one) + "\n";
  for (const Refusal& refusal : answer.refusal) text += describe(refusal) + "\n";
  for (const AskedAnswer& one : answer.nearest) text += "near " + describe(one) + "\n";
  return text;
}

}  // namespace search
