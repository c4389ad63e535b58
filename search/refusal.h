// SPDX-License-Identifier: GPL-2.0-or-later
// Why there is no answer. "Not in this collection" is an answer: it says what was looked for and, where something is
// near, what to choose from.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace search {

// Something that may have been meant.
struct Choice {
  std::string symbol;     // canonical
  std::string provision;  // id; empty: the whole work
  std::string title;      // in the language asked, else in one that is held; empty for a ghost
  std::string date;       // ISO; empty when unknown
  bool held = false;      // false: a ghost, cited but not held
};

struct Refusal {
  enum class Code {
    not_held,           // a symbol, but neither held nor cited here; or held nowhere but cited (then `ghost`)
    ambiguous,          // several works may be meant: `choices`
    no_such_provision,  // the work is held, that provision is not in it: `choices` are near ones
    no_symbol,          // what was typed is no symbol
    held,               // a ghost was asked for, but the work is held: the one in `choices`
    no_answer,          // documents were searched, no provision of them answers
    bad_index,          // `message` says what is wrong with the index
  };
  Code code = Code::not_held;
  std::string searched;         // what was looked for: canonical where it is a symbol
  bool ghost = false;           // not held, but cited here: graph.h has a page of it
  std::string message;          // one sentence in English, for terminals
  std::vector<Choice> choices;  // at most 20
};

// "not-held", "ambiguous", "no-such-provision", "no-symbol", "held", "no-answer", "bad-index"
std::string_view name(Refusal::Code code);

std::string describe(const Refusal& refusal);

// That a work is cited here but not held.
Refusal only_cited(const std::string& symbol);

template <class T>
using Answer = tl::expected<T, Refusal>;

}  // namespace search
