// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/translations.h"

#include <algorithm>
#include <optional>

#include "corpus/proclitics.h"

namespace search {

namespace {

using corpus::Language;
using corpus::Word;

constexpr std::size_t kMostTerms = 16, kMostWords = 6, kMostCharacters = 10;
constexpr std::size_t kMostWordsOfNames = 12, kMostCharactersOfNames = 20;
constexpr std::size_t kLongestTyped = 400;  // words that are looked at

class Renderer {
 public:
  Renderer(const TranslationRequest& request, const Terminology& terminology, corpus::Analyser& analyser)
      : request_(request), terminology_(terminology), analyser_(analyser) {
    for (const Word& word : analyser.words(request.typed, request.language))
      if (!word.bigram && words_.size() < kLongestTyped) words_.push_back(word);
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
    KnownTerm known = known_of(corpus::term_key(words));
    if (known.renderings.empty()) known = behind_a_letter(words);
    std::erase_if(known.renderings, [&](const corpus::Rendering& one) { return !is_wanted(one); });
    if (known.renderings.empty()) return std::nullopt;
    if (known.source == TermSource::learned && cuts_concept(from, length)) return std::nullopt;
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
      const std::string key = corpus::term_key(rest);
      if (is_concept(Language::ar, key)) return known_of(key);
    }
    return {};
  }

  KnownTerm known_of(const std::string& key) const {
    if (!request_.names) return terminology_.find(request_.language, key);
    KnownTerm name{TermSource::concepts, proper_names(request_.language, key)};
    return name.renderings.empty() ? terminology_.find(request_.language, key) : std::move(name);
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
};

}  // namespace

std::vector<Translation> translations_of(const TranslationRequest& request, const Terminology& terminology,
                                         corpus::Analyser& analyser) {
  return Renderer(request, terminology, analyser).run();
}

}  // namespace search
