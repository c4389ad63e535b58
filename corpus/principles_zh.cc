// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/principles_zh.h"

#include <algorithm>

#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kShortest = 6, kLongest = 48, kLongestSet = 120;  // bytes: three for each character
constexpr std::string_view kEnumerates = "、";
constexpr Language kZh = Language::zh;

// Where the clause begins that the name is part of. `verb`: a verb of acts stands right before it.
std::size_t clause_start(const StateTokens& tokens, std::size_t at, bool& verb) {
  constexpr Marks kCloses = kFullStop | kQuote | kBracket | kNumber | kPrinciple | kPrincipleOne | kPrincipleAfter;
  for (std::size_t back = at; back > 0; --back) {
    const StateToken& token = tokens[back - 1];
    const bool comma = token.is(kComma) && !token.is(kAnd);
    const bool joined = back > 1 && tokens[back - 2].is(kAnd);  // 包容和[尊重]多样性
    const bool opens = token.word != nullptr && token.word->act != nullptr && token.word->act->opens;  // 自[愿]
    verb = token.is(kAct) && !opens && !joined;
    if (token.is(kCloses) || comma || verb) return token.span.end;
  }
  return tokens.front().span.start;
}

// Where the words that say what is done with the principle end, the last of them that are no part of a set:
// 促进容忍和尊重 多样性等原则 is about 容忍 as well.
std::size_t behind_verb(WordEnd what, std::string_view names) {
  for (std::string_view left = names;;) {
    const std::size_t behind = behind_last(what, left, kZh);
    if (behind == left.npos) return left.npos;
    std::string_view before = left.substr(0, behind);
    before = without_end(what, before, kZh);
    if (!ends_as(WordEnd::joins, before, kZh)) return behind;
    left = before;
  }
}

// What stands between names and 原则 is no part of them: 透明度和问责制[等各项]原则, 平等[的]原则.
std::string_view without_count(std::string_view names) {
  for (std::size_t size = 0; size != names.size() && !ends_as(WordEnd::equal, names, kZh);) {
    size = names.size();
    names = without_end(WordEnd::counted, names, kZh);
  }
  return names;
}

// 提供援助的[人道、中立]原则
std::string_view without_owner(std::string_view set) {
  const std::size_t of = set.substr(0, set.find(kEnumerates)).rfind(the_one(WordEnd::attributive, Language::zh));
  return of == set.npos ? set : set.substr(of + the_one(WordEnd::attributive, Language::zh).size());
}

bool is_name(std::string_view name, bool set) {
  const bool fits = name.size() >= kShortest && name.size() <= (set ? kLongestSet : kLongest);
  return fits && !ends_as(WordEnd::not_named, name, kZh) && !begins_as(WordEnd::not_named_by, name, kZh) &&
         behind_last(WordEnd::not_within, name, kZh) == name.npos;
}

}  // namespace

std::string_view name_of_principle(std::string_view printed) { return without_count(printed); }

Span name_behind_verb(std::string_view text, const StateTokens& tokens, std::size_t at) {
  const std::string_view behind = text.substr(tokens[at].span.end);
  if (begins_as(WordEnd::principled, behind, kZh)) return {};
  bool verb = false;
  const std::size_t end = tokens[at].span.start, start = std::min(clause_start(tokens, at, verb), end);
  const std::string_view clause = text.substr(start, end - start);
  if (ends_as(WordEnd::joins, clause, kZh)) return {};  // 宗旨和原则
  std::string_view name = without_count(clause);
  std::size_t from = behind_verb(WordEnd::upheld, name);
  if (begins_as(WordEnd::guides, behind, kZh)) {  // 以…[原则]为基础
    const std::size_t so = behind_verb(WordEnd::upheld_so, name);
    if (so != name.npos && (from == name.npos || so > from)) from = so;
  }
  if (from == name.npos && !verb) return {};
  if (from != name.npos) name.remove_prefix(from);
  const bool set = name.find(kEnumerates) != name.npos;
  if (set) name = without_owner(name);
  name = without_begin(WordEnd::opens_name, name, kZh);
  if (!is_name(name, set)) return {};
  const auto first = static_cast<std::size_t>(name.data() - text.data());
  return {first, first + name.size()};
}

}  // namespace corpus
