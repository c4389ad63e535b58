// SPDX-License-Identifier: GPL-2.0-or-later
// What work a person means by a symbol typed in any form and language, as far as this index can tell.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "search/index.h"
#include "search/refusal.h"

namespace search {

struct Meaning {
  enum class Outcome {
    one,   // symbol (and provision, if typed): held, or a ghost
    many,  // several works may be meant and more than one of them is held or cited here: choices
    none,  // no symbol, or a symbol of nothing that is held or cited; `symbol` is then its likeliest canonical form
  };
  Outcome outcome = Outcome::none;
  std::string symbol;           // canonical
  std::string provision;        // id, as typed where the work has no such place; empty: the whole work
  bool held = false;            // Outcome::one: false for a ghost
  bool canonical = false;       // what was typed was the canonical form already: no redirect
  std::vector<Choice> choices;  // likeliest first
};

// `typed` is a symbol in any form corpus::symbols_meant() takes, optionally with "#" and a provision id or with a
// pinpoint as cited ("66/290, para. 5"). The symbol a document with a joint symbol also has means that document.
Answer<Meaning> meaning(const Index& index, std::string_view typed);

std::string describe(const Meaning& meaning);

}  // namespace search
