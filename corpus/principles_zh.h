// SPDX-License-Identifier: GPL-2.0-or-later
// Names of principles that Chinese prints before 原则, where no list has them: what is done with the principle stands
// before the name, 遵循[使用多种语文]的原则, and so says where it begins.
#pragma once

#include <string_view>

#include "corpus/state_tokens.h"

namespace corpus {

// The name, or names with 、 and 和 between them, before 原则 at token `at`; empty where nothing says where they begin.
Span name_behind_verb(std::string_view text, const StateTokens& tokens, std::size_t at);

// 土地换和平的 -> 土地换和平: a name without what stands between it and 原则.
std::string_view name_of_principle(std::string_view printed);

}  // namespace corpus
