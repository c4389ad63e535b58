// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_definitions.h"

#include <algorithm>

namespace corpus {

namespace {

constexpr std::size_t kLongestTerm = 10, kLongestBareTerm = 6, kLongestName = 5, kLongestSet = 30;
constexpr Marks kDefines = kMeansAfter | kMeansBefore | kMeansList | kNoDefinition | kPrinciple | kPrincipleAfter;

// What the name of a principle does not hold.
constexpr Marks kNoName = kFullStop | kQuote | kBracket | kStop2 | kThat | kAside | kAgent | kNumber | kModal | kStop |
                          kAct | kSessionIn | kInfinitive;

class Finder {
 public:
  Finder(std::string_view text, const Tokens& tokens) : text_(text), tokens_(tokens) {}

  std::vector<Definition> run() {
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      const Token& token = tokens_[at];
      if (!token.is(kDefines)) continue;
      if (token.is(kMeansAfter | kMeansList)) add("definition", at, before(at));
      if (token.is(kMeansBefore | kNoDefinition)) add("definition", at, behind(at));
      if (token.is(kPrinciple)) add("principle", at, names_behind(at));
      if (token.is(kPrincipleAfter)) add("principle", at, names_before(at));
    }
    return std::move(found_);
  }

 private:
  std::string_view words(std::size_t first, std::size_t behind) const {
    if (first >= behind) return {};
    return text_.substr(tokens_[first].span.start, tokens_[behind - 1].span.end - tokens_[first].span.start);
  }

  void add(std::string_view kind, std::size_t at, std::string_view term) {
    if (term.empty()) return;
    std::size_t first = at, last = at;
    while (first > 0 && !tokens_[first - 1].is(kFullStop)) --first;
    while (last + 1 < tokens_.size() && !tokens_[last].is(kFullStop)) ++last;
    found_.push_back({kind, tokens_[at].span.of(text_), term, {tokens_[first].span.start, tokens_[last].span.end}});
  }

  // The words between the quotation marks that end right before token `at`.
  std::string_view quoted_before(std::size_t at) const {
    if (at < 2 || !tokens_[at - 1].is(kQuote)) return {};
    for (std::size_t open = at - 1; open > 0 && at - open <= kLongestTerm + 2; --open)
      if (tokens_[open - 1].is(kQuote)) return words(open, at - 1);
    return {};
  }

  // The term before "means": quoted, or the whole of a short clause.
  std::string_view before(std::size_t at) const {
    if (at == 0 || tokens_[at - 1].is(kMeansGuard) || tokens_[at - 1].is(kComma)) return {};
    if (at + 1 < tokens_.size() && tokens_[at + 1].is(kBeforeNoun | kPunctuation) && tokens_[at].is(kMeansAfter) &&
        !tokens_[at + 1].is(kQuote | kFullStop))
      return {};
    if (const std::string_view quoted = quoted_before(at); !quoted.empty()) return quoted;
    std::size_t first = at;
    while (first > 0 && !tokens_[first - 1].is(kPunctuation | kThat)) --first;
    if (at - first > kLongestBareTerm || first == at) return {};
    if (tokens_[at - 1].is(kDeterminer | kModal | kBy | kAdverb | kNumber)) return {};
    for (std::size_t each = first; each < at; ++each)
      if (tokens_[each].is(kAct | kStop2 | kMeansGuard)) return {};
    return words(first, at);
  }

  std::string_view behind(std::size_t at) const {
    std::size_t first = at + 1;
    const bool quoted = first < tokens_.size() && tokens_[first].is(kQuote);
    if (quoted) ++first;
    std::size_t last = first;
    while (last < tokens_.size() && last - first < kLongestTerm && !tokens_[last].is(kPunctuation | kStop2)) ++last;
    return words(first, last);
  }

  // Short names between commas and "and", three at least; the last is no longer than the longest before it.
  std::string_view names_behind(std::size_t at) const {
    std::size_t last = at + 1, names = 0, length = 0, longest = 1;
    bool closing = false;
    for (; last < tokens_.size() && last - at < kLongestSet; ++last) {
      const Token& token = tokens_[last];
      const bool separates = token.is(kComma | kAnd | kPrefixedAnd);
      if (token.is(kNoName) || length > kLongestName) break;
      if (closing && (length >= longest || separates) && !token.is(kPrefixedAnd)) break;
      if (separates && length == 0) break;
      closing |= separates && token.is(kAnd | kPrefixedAnd) && !token.is(kComma);
      names += separates ? 1 : 0;
      longest = std::max(longest, length);
      length = separates && !token.is(kPrefixedAnd) ? 0 : separates ? 1 : length + 1;
    }
    return names >= 2 && closing && !tokens_[last - 1].is(kComma | kAnd) ? words(at + 1, last) : std::string_view{};
  }

  // 人道、中立、公正和独立原则: the first name is cut where a known word ends, and is no longer than twice the longest.
  std::string_view names_before(std::size_t at) const {
    std::size_t first = at, names = 0, longest = 0;
    for (; first > 0 && at - first < kLongestSet; --first) {
      const Token& token = tokens_[first - 1];
      if (token.is(kAnd)) {
        ++names;
        continue;
      }
      if (token.is(kNoName | kComma | kAdverb) || (first < at && !tokens_[first].is(kAnd))) break;
      if (names > 0 && longest > 0 && token.span.size() > 2 * longest) break;
      longest = std::max(longest, token.span.size());
    }
    while (first < at && tokens_[first].is(kAnd)) {
      ++first;
      if (names > 0) --names;
    }
    return names >= 2 ? words(first, at) : std::string_view{};
  }

  std::string_view text_;
  const Tokens& tokens_;
  std::vector<Definition> found_;
};

}  // namespace

std::vector<Definition> find_definitions(std::string_view text, const Tokens& tokens) {
  return Finder(text, tokens).run();
}

}  // namespace corpus
