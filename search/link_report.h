// SPDX-License-Identifier: GPL-2.0-or-later
// What the clerk found, for people and programs. Reports end with a line feed and hold no time and no path but the name
// of the draft as it was given, so that the same draft gives the same bytes.
#pragma once

#include <string>

#include "search/link.h"
#include "search/terminal.h"

namespace search {

// The contract of `travaux link --json` and of /link.json: {"schema":1,"file":..,"citations":[..]}. Beside our own keys
// each citation has those of CourtListener's citation lookup: citation, normalized_citations, start_index, end_index
// (code points), status_code (200 one work, 300 several, 404 none known, 400 nothing to look up), error_message,
// clusters. "status" is ours: ok, unknown, ambiguous.
std::string to_json(const LinkAnswer& answer);

// For a terminal: what is to be mended, then the count. `colours` as in print.h.
std::string to_text(const LinkAnswer& answer, const Terminal& terminal);

// One row for each finding, one without a finding for each other citation; RFC 4180. A cell that a spreadsheet would
// take for a formula begins with an apostrophe.
std::string to_csv(const LinkAnswer& answer);

// SARIF 2.1.0 for editors: one result for each finding, with line, column and offset. Places are those of the file for
// plain text, Markdown and HTML; of the text as extracted for other formats.
std::string to_sarif(const LinkAnswer& answer);

// A page that stands by itself, nothing loaded from elsewhere: all citations with their links and findings.
std::string to_html(const LinkAnswer& answer);

}  // namespace search
