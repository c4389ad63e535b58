// SPDX-License-Identifier: GPL-2.0-or-later
// A text and its tokens, as the rules of numbered acts (numbered.h) look at them. Refers to what it is made of; a value
// to be passed along while that lives.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/fold_symbol.h"
#include "corpus/numbered.h"
#include "corpus/tokens.h"

namespace corpus {

struct NumberedText {
  std::string_view text;
  Language language;
  const std::vector<Token>& list;
  const std::vector<Item>& items;

  // Of the token at a place of the list, which has to be one: as printed; as the list of words has it (word_value);
  // its number, when its sign is item.
  std::string_view words(std::size_t at) const { return list[at].span().of(text); }
  std::string_view value(std::size_t at) const { return word_value(list[at], language); }
  const Item& item(std::size_t at) const { return items[list[at].value]; }

  bool is_owner(std::size_t at) const { return list[at].sign == Sign::owner || list[at].sign == Sign::of; }
  bool is_glue(std::size_t at, std::string_view wanted) const {
    return list[at].sign == Sign::glue && value(at) == wanted;
  }
  bool is_hyphen(std::size_t at) const { return list[at].sign == Sign::other && fold_symbol(words(at)) == "-"; }
  bool is_dated(std::size_t at) const { return at < list.size() && list[at].sign == Sign::date; }

  // Any other word that the list has with this value.
  bool is_listed(std::size_t at, std::string_view wanted) const {
    return list[at].sign == Sign::word && list[at].value != 0 && value(at) == wanted;
  }

  // Quotation marks of titles; those of Arabic are turned round: ”…“.
  bool opens_quote(std::size_t at) const { return is_quote(at, language == Language::ar ? "”" : "“", "«"); }
  bool closes_quote(std::size_t at) const { return is_quote(at, language == Language::ar ? "“" : "”", "»"); }

  // "大会和安全理事会", "General Assembly and Security Council": two owners say nothing about one number.
  bool is_plain_owner(std::size_t at) const { return at < 2 || list[at - 1].sign != Sign::and_ || !is_owner(at - 2); }

 private:
  bool is_quote(std::size_t at, std::string_view mark, std::string_view other) const {
    return list[at].sign == Sign::other && (words(at) == mark || words(at) == other);
  }
};

}  // namespace corpus
