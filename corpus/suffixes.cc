// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/suffixes.h"

#include <fmt/format.h>

#include "corpus/fold_symbol.h"

namespace corpus {

namespace {

constexpr std::size_t kMost = 30;

// "A/75/6/Add.1" without its last suffix of that kind: "A/75/6".
std::string base_for(std::string_view symbol, std::string_view kind) {
  const auto slash = symbol.rfind('/');
  const bool same = slash != std::string_view::npos && symbol.substr(slash + 1).starts_with(kind);
  return std::string(same ? symbol.substr(0, slash) : symbol);
}

Citation with_suffix(std::string_view text, Span span, std::string_view base, std::string_view kind,
                     std::uint32_t number) {
  Citation citation;
  citation.in_provision = span;
  citation.surface = std::string(span.of(text));
  citation.target = fmt::format("{}/{}.{}", base, kind, number);
  citation.form = "symbol";
  citation.why = "suffix of the symbol before it";
  return citation;
}

}  // namespace

void cite_suffixes(std::string_view text, Language language, const Tokens& tokens, std::size_t at,
                   std::vector<Citation>& into) {
  const auto& list = tokens.list;
  const auto is = [&](std::size_t i, Sign sign) { return i < list.size() && list[i].sign == sign; };
  std::string base = tokens.symbols[list[at].value].canonical;
  std::string_view kind;
  std::size_t made = 0;
  for (std::size_t next = at + 1; made < kMost;) {
    if (is(next, Sign::comma)) ++next;
    if (is(next, Sign::and_)) ++next;
    std::size_t number = next;
    if (is(next, Sign::suffix)) {
      kind = word_value(list[next], language);
      base = base_for(base, kind);
      number = next + 1;
    } else if (kind.empty() || next == at + 1) {
      return;
    }
    if (!is(number, Sign::digits) || list[number].value > 999 || kind.empty()) return;
    std::uint32_t last = list[number].value;
    into.push_back(with_suffix(text, {list[next].start, list[number].end}, base, kind, last));
    ++made;
    next = number + 1;
    const bool dash = is(next, Sign::to) || (is(next, Sign::other) && fold_symbol(list[next].span().of(text)) == "-");
    if (!dash || !is(next + 1, Sign::digits) || list[next + 1].value > 999) continue;
    for (++last; last < list[next + 1].value && made < kMost; ++last, ++made)
      into.push_back(with_suffix(text, list[next].span(), base, kind, last));
    into.push_back(with_suffix(text, list[next + 1].span(), base, kind, list[next + 1].value));
    ++made;
    next += 2;
  }
}

}  // namespace corpus
