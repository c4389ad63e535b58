// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/translations.h"

#include <algorithm>
#include <optional>

#include "corpus/dictionary_words.h"
#include "corpus/proclitics.h"

namespace search {

namespace {

using corpus::Language;
using corpus::Word;

constexpr std::size_t kMostTerms = 16, kMostWords = 6, kMostCharacters = 10;
constexpr std::size_t kMostWordsOfNames = 12, kMostCharactersOfNames = 20;
constexpr std::size_t kLongestTyped = 400;  // words that are looked at
constexpr std::size_t kTwoCharacters = 6;   // bytes of Chinese

class Renderer {
 public:
  Renderer(const TranslationRequest& request, const Terminology& terminology, corpus::Analyser& analyser)
      : request_(request), terminology_(terminology), analyser_(analyser) {
    for (const Word& word : analyser.words(request.typed, request.language))
      if (!word.bigram && words_.size() < kLongestTyped) words_.push_back(word);
    if (request.language == Language::zh) dictionary_ = corpus::dictionary_words(request.typed);
  }

  std::vector<Translation> run() {
    std::vector<Translation> found;
    for (std::size_t from = 0; from < words_.size() && found.size() < kMostTerms;) {
      std::size_t length = longest(from);
      for (; length > 0; --length) {
        auto term = term_at(from, length);
        if (!term) continue;
        found.push_back(std::move(*term));
        break;
      }
      from += std::max<std::size_t>(length, 1);
    }
    return found;
  }

 private:
  std::size_t longest(std::size_t from) const {
    const bool chinese = request_.language == Language::zh;
    const std::size_t most = request_.names ? (chinese ? kMostCharactersOfNames : kMostWordsOfNames)
                                            : (chinese ? kMostCharacters : kMostWords);
    return std::min(most, words_.size() - from);
  }

  std::string key_of(std::size_t from, std::size_t length) const {
    const auto first = words_.begin() + static_cast<std::ptrdiff_t>(from);
    return corpus::term_key({first, first + static_cast<std::ptrdiff_t>(length)});
  }

  // What was learned of words of which the last ones begin a concept is of other words: "principles of human security"
  // are not the "principles of humanity", whose words have the same stems.
  bool cuts_concept(std::size_t from, std::size_t length) const {
    for (std::size_t start = from + 1; start < from + length; ++start)
      for (std::size_t longer = longest(start); start + longer > from + length; --longer)
        if (is_concept(request_.language, key_of(start, longer))) return true;
    return false;
  }

  bool is_common(const Word& word) const { return corpus::is_stopword(word.folded, request_.language); }

  std::optional<Translation> term_at(std::size_t from, std::size_t length) const {
    const std::vector<Word> words(words_.begin() + static_cast<std::ptrdiff_t>(from),
                                  words_.begin() + static_cast<std::ptrdiff_t>(from + length));
    const bool characters = request_.language == Language::zh && length > 1;  // 由 is common, 自由 is not
    if (!characters && (is_common(words.front()) || is_common(words.back()))) return std::nullopt;
    KnownTerm known = known_of(words);
    if (known.renderings.empty()) known = behind_a_letter(words);
    if (known.source == TermSource::learned) known.renderings = as_words(std::move(known.renderings));
    std::erase_if(known.renderings, [&](const corpus::Rendering& one) { return !is_wanted(one); });
    if (known.renderings.empty()) return std::nullopt;
    const bool cut = cuts_concept(from, length) || (characters && !is_of_whole_words(words));
    if (known.source == TermSource::learned && cut) return std::nullopt;
    const auto start = words.front().span.start;
    const corpus::Span span{start, words.back().span.end};
    return Translation{std::string(span.of(request_.typed)), span, length, known.source, std::move(known.renderings)};
  }

  // لمسؤولية الحماية: a concept behind a preposition of one letter that is written with it.
  KnownTerm behind_a_letter(const std::vector<Word>& words) const {
    if (request_.language != Language::ar || words.size() < 2) return {};
    const std::string_view typed = words.front().span.of(request_.typed);
    for (const std::string_view letter : corpus::kArabicFused) {
      if (!typed.starts_with(letter)) continue;
      std::vector<Word> rest = analyser_.words(typed.substr(letter.size()), Language::ar);
      rest.insert(rest.end(), words.begin() + 1, words.end());  // they were cut already
      if (is_concept(Language::ar, corpus::term_key(rest))) return known_of(rest);
    }
    return {};
  }

  KnownTerm known_of(const std::vector<Word>& words) const {
    const std::string key = corpus::term_key(words);
    if (!request_.names || is_country_by_stem_alone(words, key)) return terminology_.find(request_.language, key);
    KnownTerm name{TermSource::concepts, proper_names(request_.language, key)};
    return name.renderings.empty() ? terminology_.find(request_.language, key) : std::move(name);
  }

  // "малые" has the stem of Мали and is none of its forms.
  bool is_country_by_stem_alone(const std::vector<Word>& words, std::string_view key) const {
    const Language language = request_.language;
    return words.size() == 1 && !words.front().stem.empty() && language != Language::ar &&
           !country_names(language, key).empty() && !is_country_form(language, words.front().folded);
  }

  // Of Chinese: not the end of a word and the beginning of another, 的权 of 人的权利.
  bool is_of_whole_words(const std::vector<Word>& words) const {
    const corpus::Span span{words.front().span.start, words.back().span.end};
    const bool starts =
        std::any_of(dictionary_.begin(), dictionary_.end(), [&](auto w) { return w.start == span.start; });
    const bool ends = std::any_of(dictionary_.begin(), dictionary_.end(), [&](auto w) { return w.end == span.end; });
    return dictionary_.empty() || (starts && ends);
  }

  // What was learned of Chinese that cuts words (和保, 装冲) is left out; Arabic without the "and" written with it.
  std::vector<corpus::Rendering> as_words(std::vector<corpus::Rendering> learned) const {
    std::vector<corpus::Rendering> kept;
    for (corpus::Rendering& one : learned) {
      if (one.language == Language::zh && cuts_words(one.text)) continue;
      if (one.language == Language::ar) one.text = without_and(one.text);
      const auto same = [&](const corpus::Rendering& r) { return r.language == one.language && r.text == one.text; };
      if (std::none_of(kept.begin(), kept.end(), same)) kept.push_back(std::move(one));
    }
    return kept;
  }

  // Two characters of two words, or with a small word at an end: 的报.
  static bool cuts_words(std::string_view text) {
    const std::vector<corpus::Span> words = corpus::dictionary_words(text);
    if (words.size() < 2) return false;
    const auto is_small = [&](corpus::Span word) { return corpus::is_stopword(word.of(text), Language::zh); };
    return text.size() <= kTwoCharacters || is_small(words.front()) || is_small(words.back());
  }

  // Where the word is the same for the index without it: وحماية, not وثيقة.
  std::string without_and(const std::string& text) const {
    if (!text.starts_with(corpus::kArabicAnd)) return text;
    std::string rest = text.substr(corpus::kArabicAnd.size());
    const std::string with = corpus::term_key(analyser_.words(text, Language::ar));
    return corpus::term_key(analyser_.words(rest, Language::ar)) == with ? rest : text;
  }

  bool is_wanted(const corpus::Rendering& one) const {
    const auto& into = request_.into;
    const auto& without = request_.without;
    return std::find(into.begin(), into.end(), one.language) != into.end() &&
           std::find(without.begin(), without.end(), one.text) == without.end();
  }

  const TranslationRequest& request_;
  const Terminology& terminology_;
  corpus::Analyser& analyser_;
  std::vector<Word> words_;
  std::vector<corpus::Span> dictionary_;  // words of Chinese that was typed
};

}  // namespace

std::vector<Translation> translations_of(const TranslationRequest& request, const Terminology& terminology,
                                         corpus::Analyser& analyser) {
  return Renderer(request, terminology, analyser).run();
}

}  // namespace search
