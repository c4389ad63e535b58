// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/listed_dates.h"

#include <algorithm>

namespace corpus {

namespace {

constexpr std::size_t kToFirst = 8;        // tokens between a number and the first date behind its list
constexpr std::size_t kBetween = 4;        // tokens between two dates: ", and of"
constexpr std::size_t kLongestTitle = 60;  // tokens in quotation marks
constexpr std::size_t kMostDates = 64;

class Dates {
 public:
  Dates(std::string_view text, Language language, const Tokens& tokens)
      : text_(text), arabic_(language == Language::ar), list_(tokens.list) {}

  // The dates behind token `at`, and whether days stand among them without their year.
  std::vector<std::uint32_t> behind(std::size_t at, bool& partial) const {
    std::vector<std::uint32_t> dates;
    std::size_t since = 0;
    for (++at; at < list_.size() && dates.size() < kMostDates; ++at) {
      const Sign sign = list_[at].sign;
      if (sign == Sign::date) {
        dates.push_back(list_[at].value);
        since = 0;
        continue;
      }
      const bool day = sign == Sign::digits || sign == Sign::month;
      const bool between = sign == Sign::comma || sign == Sign::and_ || sign == Sign::glue;
      const bool said = dates.empty() && (sign == Sign::of || sign == Sign::owner || sign == Sign::word);
      if (!day && !between && !said) break;
      if (++since > (dates.empty() ? kToFirst : kBetween)) break;
      partial = partial || (day && (at + 1 < list_.size()) && list_[at + 1].sign != Sign::item);
    }
    return dates;
  }

  // The date behind the title in quotation marks that follows token `at`; 0 for none.
  std::uint32_t behind_title(std::size_t at) const {
    std::size_t open = at + 1;
    while (open < list_.size() && open <= at + kToFirst && fits_before_title(open)) ++open;
    if (open >= list_.size() || !is_quote(open, arabic_ ? "”" : "“", "«")) return 0;
    std::size_t close = open + 1;
    while (close < list_.size() && close <= open + kLongestTitle && !is_quote(close, arabic_ ? "“" : "”", "»")) ++close;
    if (close >= list_.size() || close > open + kLongestTitle) return 0;
    for (++close; close < list_.size(); ++close) {
      if (list_[close].sign == Sign::date) return list_[close].value;
      if (list_[close].sign != Sign::comma && list_[close].sign != Sign::glue) return 0;
    }
    return 0;
  }

  // Only separators stand between two numbers.
  bool separated(std::size_t left, std::size_t right) const {
    return std::all_of(list_.begin() + static_cast<std::ptrdiff_t>(left) + 1,
                       list_.begin() + static_cast<std::ptrdiff_t>(right),
                       [](const Token& token) { return token.sign == Sign::comma || token.sign == Sign::and_; });
  }

 private:
  bool fits_before_title(std::size_t at) const {
    const Sign sign = list_[at].sign;
    return sign == Sign::comma || sign == Sign::glue || sign == Sign::of || sign == Sign::owner || sign == Sign::word;
  }
  bool is_quote(std::size_t at, std::string_view mark, std::string_view other) const {
    const std::string_view words = list_[at].span().of(text_);
    return list_[at].sign == Sign::other && (words == mark || words == other);
  }

  std::string_view text_;
  bool arabic_;
  const std::vector<Token>& list_;
};

}  // namespace

void date_list(std::string_view text, Language language, const Tokens& tokens, std::size_t first,
               std::vector<Mention>& found) {
  const Dates reader(text, language, tokens);
  Mention& last = found.back();
  if (last.date == 0) last.date = reader.behind_title(last.token);
  bool partial = false;
  const std::vector<std::uint32_t> dates = reader.behind(last.token, partial);
  if (dates.size() < 2) return;
  std::size_t begin = found.size() - 1;
  while (begin > first && found[begin - 1].date == 0 && reader.separated(found[begin - 1].token, found[begin].token))
    --begin;
  if (begin + 1 == found.size()) return;
  const bool in_turn = !partial && dates.size() == found.size() - begin;
  for (std::size_t i = begin; i < found.size(); ++i) found[i].date = in_turn ? dates[i - begin] : 0;
}

}  // namespace corpus
