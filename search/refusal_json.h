// SPDX-License-Identifier: GPL-2.0-or-later
// Refusals and choices as JSON, by themselves and inside answers (json.h).
#pragma once

#include "search/json_parts.h"
#include "search/refusal.h"

namespace search::parts {

inline Json choice(const Choice& value) {
  return {{"symbol", value.symbol},
          {"provision", known(value.provision)},
          {"title", known(value.title)},
          {"date", known(value.date)},
          {"held", value.held}};
}

inline Json refusal(const Refusal& value) {
  return {{"code", name(value.code)},
          {"searched", known(value.searched)},
          {"ghost", value.ghost},
          {"message", value.message},
          {"choices", list_of(value.choices, choice)}};
}

}  // namespace search::parts
