// SPDX-License-Identifier: GPL-2.0-or-later
// Suggests what documents say for everyday words ("kids": children), else a spelling, in one language at a time, from
// the words of the index in that language. Part of find.h.
#include <xapian.h>

#include <algorithm>

#include "corpus/fields.h"
#include "corpus/fold_symbol.h"
#include "corpus/utf8.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/everyday.h"
#include "search/find_steps.h"
#include "search/needles.h"
#include "search/query_field.h"
#include "search/query_lex.h"
#include "search/query_stems.h"
#include "search/question_names.h"
#include "search/vocabulary.h"

namespace search {

namespace {

using corpus::Language;

// The languages a query of unknown words may be of, likeliest first.
std::vector<Language> candidates(const Question& question, const std::vector<const QueryWord*>& words) {
  const bool scripted =
      std::any_of(words.begin(), words.end(), [](const QueryWord* w) { return w->script != Language::unknown; });
  if (scripted) return {words.front()->script};
  std::vector<Language> languages = question.latin;
  const auto asked = std::find(languages.begin(), languages.end(), question.request.language);
  if (asked != languages.end()) std::rotate(languages.begin(), asked, asked + 1);
  return languages;
}

// The word as it is printed in a document, with its accents; as it was folded when none is found.
std::string as_printed(const Question& question, const std::string& folded, Language language) {
  constexpr int kMostLookedAt = 5;
  const auto& database = question.view.database;
  const Columns& columns = question.view.columns();
  const auto end = database.postlist_end(folded);
  int looked_at = 0;
  for (auto place = database.postlist_begin(folded); place != end && looked_at < kMostLookedAt; ++place) {
    if (static_cast<Language>(columns.language(*place)) != language || columns.part(*place) == 0) continue;
    ++looked_at;
    const corpus::ProvisionEntry entry = provision_at(question.view, *place);
    for (const corpus::Word& word : question.analyser.words(entry.text, language)) {
      const std::string_view printed = word.span.of(entry.text);
      const bool capital =
          static_cast<unsigned char>(printed[0]) < 'a' || corpus::is_upper(corpus::code_point(printed, 0).value);
      if (word.folded == folded && !capital) return std::string(printed);
    }
  }
  return folded;
}

struct Suggested {
  std::vector<std::pair<std::string, std::string>> words;  // typed (folded), suggested
  int distance = 0;
  std::size_t missing = 0;  // words without a suggestion
  std::uint32_t frequency = 0;
};

Suggested suggest(const Question& question, const std::vector<const QueryWord*>& words, Language language) {
  const Vocabulary& vocabulary = question.view.vocabulary();
  Suggested suggested;
  for (const QueryWord* word : words) {
    if (question.view.database.term_exists(word->folded)) continue;
    if (const auto nearest = vocabulary.nearest(word->folded, language)) {
      suggested.words.emplace_back(word->folded, nearest->word);
      suggested.distance += nearest->distance;
      suggested.frequency += nearest->frequency;
    } else {
      ++suggested.missing;
    }
  }
  return suggested;
}

bool is_better(const Suggested& one, const Suggested& other) {
  if (one.words.size() != other.words.size()) return one.words.size() > other.words.size();
  if (one.distance != other.distance) return one.distance < other.distance;
  return one.frequency > other.frequency;
}

// The query as it is read, and the same with blanks for its conditions: their names and values are nobody's words.
struct Typed {
  std::string query, words;
};

bool names_condition(std::string_view field) {
  const std::string_view name = field_name(field);
  return !name.empty() && name != "fulltext";
}

Typed typed_words(const Question& question) {
  Typed typed{clean_query(question.request.words, kLongestQuery), {}};
  typed.words.assign(typed.query.size(), ' ');
  const auto copy = [&](std::string_view part) {
    if (!part.empty()) std::copy(part.begin(), part.end(), typed.words.begin() + (part.data() - typed.query.data()));
  };
  int inside = 0;  // parentheses of a condition: body:(ga OR sc)
  for (const Token& token : lex_query(typed.query).list) {
    const bool condition = inside > 0 || names_condition(token.field);
    if (token.kind == Token::Kind::open && condition) ++inside;
    if (token.kind == Token::Kind::close && inside > 0) --inside;
    if (condition || (token.kind != Token::Kind::text && token.kind != Token::Kind::quoted)) continue;
    copy(token.field);
    copy(token.text);
  }
  return typed;
}

// The query with the words replaced where they stand.
std::string with_words(const Question& question, const Suggested& suggested, Language language) {
  const auto [typed, looked_at] = typed_words(question);
  std::string out;
  std::size_t copied = 0;
  std::vector<std::pair<corpus::Span, std::string>> places;
  for (const corpus::Word& word : question.analyser.words(looked_at, Language::unknown)) {
    const auto found = std::find_if(suggested.words.begin(), suggested.words.end(),
                                    [&](const auto& pair) { return pair.first == word.folded; });
    if (found != suggested.words.end() && !word.bigram) places.emplace_back(word.span, found->second);
  }
  for (const auto& [span, word] : places) {
    out.append(typed, copied, span.start - copied).append(as_printed(question, word, language));
    copied = span.end;
  }
  return out.append(typed, copied, std::string::npos);
}

bool is_held(const Question& question, std::string_view name, Language language) {
  const auto words = telling_words(name, language, question.analyser);
  return std::all_of(words.begin(), words.end(), [&](const corpus::Word& word) {
    return question.view.database.term_exists(word_term(language, indexed_as(word)));
  });
}

// The query with what documents say in place of everyday words of which one stands nowhere; of several rows that have
// them the first of which the index has that.
std::optional<Spelling> in_words_of_documents(const Question& question, Language language) {
  const auto [typed, looked_at] = typed_words(question);
  std::string out;
  std::size_t copied = 0;
  for (const EverydayFound& found : everyday_words(looked_at, language, question.analyser)) {
    const corpus::Span span{found.words.front().start, found.words.back().end};
    const std::string_view usual = everyday_row(found.row, language, question.analyser).front().printed;
    if (span.start < copied || found.name == 0 || is_held(question, span.of(looked_at), language) ||
        !is_held(question, usual, language))
      continue;
    out.append(typed, copied, span.start - copied).append(usual);
    copied = span.end;
  }
  if (copied == 0) return std::nullopt;
  return Spelling{language, out.append(typed, copied, std::string::npos)};
}

}  // namespace

std::optional<Spelling> suggest_spelling(const Question& question) {
  const std::vector<const QueryWord*> words = words_of(question.query.root);
  if (question.request.words.size() > kLongestQuery) return std::nullopt;
  for (const Language language : candidates(question, words))
    if (auto everyday = in_words_of_documents(question, language)) return everyday;
  const auto is_unknown = [&](const QueryWord* word) {
    return !word->bigram && !question.view.database.term_exists(word->folded);
  };
  if (std::none_of(words.begin(), words.end(), is_unknown)) return std::nullopt;
  std::optional<Spelling> best;
  Suggested best_suggested;
  for (const Language language : candidates(question, words)) {
    Suggested suggested = suggest(question, words, language);
    if (suggested.words.size() <= suggested.missing || (best && !is_better(suggested, best_suggested))) continue;
    best = Spelling{language, with_words(question, suggested, language)};
    best_suggested = std::move(suggested);
  }
  return best;
}

}  // namespace search
