// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/changed_text.h"

#include "web/markup.h"
#include "web/messages.h"

namespace web {

namespace {

std::string wrapped(const Visit& visit, std::string_view element, std::string_view said, std::string_view words) {
  std::string html = "<";
  html.append(element).append("><span class=\"visually-hidden\" lang=\"").append(corpus::code(visit.ui));
  html.append("\"> ").append(escaped(text(visit.ui, said))).append(" </span>").append(escaped(words));
  return html.append("</").append(element).append(">");
}

}  // namespace

std::string changed_text(const Visit& visit, std::string_view text, const std::vector<search::WordChange>& changes) {
  std::string html;
  std::size_t copied = 0;
  for (const search::WordChange& change : changes) {
    if (change.in_text.start < copied || change.in_text.end > text.size()) continue;
    html += escaped(text.substr(copied, change.in_text.start - copied));
    copied = change.in_text.end;
    const bool gone_only = change.in_text.empty() && !change.removed.empty();
    if (gone_only && !html.empty()) html += ' ';
    if (!change.removed.empty()) html += wrapped(visit, "del", "word-removed", change.removed);
    if (!change.removed.empty() && !change.in_text.empty()) html += ' ';
    if (!change.in_text.empty()) html += wrapped(visit, "ins", "word-added", change.in_text.of(text));
  }
  return html += escaped(text.substr(copied));
}

}  // namespace web
