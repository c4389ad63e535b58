// SPDX-License-Identifier: GPL-2.0-or-later
// Text of documents as HTML: escaped, with matched words, citations and note marks marked up. The long part of a page,
// so it is written straight into one string instead of going through a template.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/span.h"
#include "search/show.h"
#include "web/visit.h"

namespace web {

// & < > " ' escaped for text and attribute values; control characters but tab and line feed left out.
std::string escaped(std::string_view text);

// `text` with each of `marks` in <mark>. Spans that are out of order or outside the text are left out.
std::string marked(std::string_view text, const std::vector<corpus::Span>& marks);

// How the provisions of one column are named: the first column has the ids of the document itself; in a second one
// they end with "-" and the language.
struct Column {
  Language language = Language::unknown;
  bool second = false;
  std::set<std::string> marked = {};  // ids of the notes whose mark was written: an id comes once on a page

  std::string id(std::string_view provision) const;
};

// The text of a provision: its opening verb stands out, citations are links with the reason in the title, note marks
// link to their notes.
std::string provision_text(const Visit& visit, const search::ShownProvision& shown, Column& column);

// "para. 143" -> "op143", or "para143" for a report; "annex II, para. 3" -> "annex2.para3", "annex, chap. IV" ->
// "annex1", "art. 4" -> "art4": what can be told from the pinpoint and the target's symbol alone;
// empty when it cannot be told.
std::string provision_of_pinpoint(std::string_view pinpoint, std::string_view target);

}  // namespace web
