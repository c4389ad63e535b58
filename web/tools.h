// SPDX-License-Identifier: GPL-2.0-or-later
// The pages that do more than search, in the order of a reader's work: what is said, who is to act, how it came to be,
// what was agreed, one's own draft. The row of links on every page and the start page are made of this one list.
#pragma once

#include <array>
#include <string_view>

namespace web {

// Keys of the messages: its name in the row of links, its heading, a sentence about it.
struct Tool {
  std::string_view path, name, heading, explained;
};

inline constexpr std::array<Tool, 9> kTools = {{
    {"/define", "define-heading", "define-heading", "define-explained"},
    {"/principles", "principles-heading", "principles-heading", "principles-explained"},
    {"/obligations", "obligations-heading", "obligations-heading", "obligations-explained"},
    {"/history", "history-tool", "history-heading", "history-explained"},
    {"/wording", "wording-title", "wording-title", "wording-explanation"},
    {"/compare", "compare-title", "compare-title", "compare-explanation"},
    {"/verbs", "verbs-tool", "verbs-title", "verbs-explanation"},
    {"/link", "link-title", "link-title", "link-introduction"},
    {"/audit", "audit-title", "audit-title", "audit-explanation"},
}};

}  // namespace web
