// SPDX-License-Identifier: GPL-2.0-or-later
// Documents cited by where they are published instead of by their symbol:
//   Official Records of the General Assembly, Sixty-first Session, Supplement No. 53       A/61/53
//   Official Records of the Economic and Social Council, 2005, Supplement No. 7            E/2005/27
//   United Nations publication, Sales No. E.96.IV.13 (F.96.IV.13 in French)                SALES/96.IV.13
//   A/71/PV.1, 3 and 5; A/C.6/71/SR.20-22                                                  one record for each meeting
// Supplements have had the symbols of these shapes since the Assembly's thirty-first session (1976) and since 1978 in
// the Council, whose supplement n is document 20 + n of the year. Source: research.un.org/en/docs/symbols.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "corpus/tokens.h"

namespace corpus {

// What a title of Official Records from token `from` on names, and the last token of it.
struct RecordsRead {
  std::string symbol;
  std::size_t last = 0;
};

// Session or year and number of a supplement between token `from` and the end of the reference; nothing when one of
// them is missing, when the supplement has a letter ("No. 5A": its symbol cannot be told), or before the sessions
// above. `body`: "ga" or "ecosoc"; empty: told by whether a session or a year is printed.
std::optional<RecordsRead> read_records(std::string_view text, Language language, const Tokens& tokens,
                                        std::size_t from, std::string_view body);

// The body whose records are meant, from the words beside token `at` ("Official Records"); empty when none is named.
std::string_view body_of_records(Language language, const Tokens& tokens, std::size_t at);

// A sales number right behind byte `at`, with the letter of its language left out; `end` is set to the byte after it.
std::optional<std::string> read_sales_number(std::string_view text, std::size_t at, std::size_t& end);

// The other meetings of a list or range that begins with the record of a meeting, the symbol at token `at`, added to
// `into`; the citation of the symbol itself, last in `into`, loses its range.
void cite_meetings(std::string_view text, const Tokens& tokens, std::size_t at, std::vector<Citation>& into);

}  // namespace corpus
