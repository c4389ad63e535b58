// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/refusal.h"

#include <fmt/format.h>

#include "search/meaning_in.h"

namespace search {

std::string_view name(Refusal::Code code) {
  switch (code) {
    case Refusal::Code::not_held:
      return "not-held";
    case Refusal::Code::ambiguous:
      return "ambiguous";
    case Refusal::Code::no_such_provision:
      return "no-such-provision";
    case Refusal::Code::no_symbol:
      return "no-symbol";
    case Refusal::Code::held:
      return "held";
    case Refusal::Code::no_answer:
      return "no-answer";
    case Refusal::Code::bad_index:
      return "bad-index";
  }
  return "bad-index";
}

std::string describe(const Refusal& refusal) {
  std::string text = fmt::format("{} {}", name(refusal.code), refusal.searched);
  if (refusal.ghost) text += " ghost";
  for (const Choice& choice : refusal.choices)
    text += fmt::format(" {}{}{}", choice.symbol, choice.provision.empty() ? "" : "#", choice.provision);
  return text;
}

std::optional<Refusal> refusal_of(const Meaning& meaning, std::string_view typed) {
  Refusal refusal;
  refusal.searched = meaning.symbol.empty() ? std::string(typed.substr(0, 200)) : meaning.symbol;
  if (meaning.outcome == Meaning::Outcome::one) return std::nullopt;
  if (meaning.outcome == Meaning::Outcome::many) {
    refusal.code = Refusal::Code::ambiguous;
    refusal.searched = typed.substr(0, 200);
    refusal.message = fmt::format("\"{}\" may mean several documents.", refusal.searched);
    refusal.choices = meaning.choices;
  } else if (meaning.symbol.empty()) {
    refusal.code = Refusal::Code::no_symbol;
    refusal.message = fmt::format("\"{}\" is not the symbol of a document.", refusal.searched);
  } else {
    refusal.message = fmt::format("{} is neither held nor cited in this collection.", refusal.searched);
  }
  return refusal;
}

Refusal only_cited(const std::string& symbol) {
  Refusal refusal;
  refusal.searched = symbol;
  refusal.ghost = true;
  refusal.message = symbol + " is cited here but not held.";
  return refusal;
}

Refusal bad_index(const corpus::Problem& problem) {
  Refusal refusal;
  refusal.code = Refusal::Code::bad_index;
  refusal.message = problem.describe();
  return refusal;
}

}  // namespace search
