// SPDX-License-Identifier: GPL-2.0-or-later
// Rows of citations as texts print them, and what they name: "surface => target" for each, in order; "?" for one left
// open, with its candidates; then the date after "@" and the pinpoint after "#".
#pragma once

#include <gtest/gtest.h>

#include <span>
#include <string>
#include <string_view>

#include "corpus/recognize.h"

namespace corpus {

inline std::string found_in(std::string_view text, Language language, std::string_view body = "ga") {
  std::string all;
  for (const Citation& citation : recognize_text(text, language, body)) {
    if (!all.empty()) all += "; ";
    all += citation.surface + " => " + citation.target.value_or("?");
    for (const std::string& candidate : citation.candidates) all += " " + candidate;
    if (!citation.date.empty()) all += " @" + citation.date;
    if (!citation.pinpoint.empty()) all += " #" + citation.pinpoint;
    EXPECT_EQ(citation.in_provision.of(text), citation.surface);
  }
  return all;
}

struct CitationRow {
  Language language;
  std::string_view body, text, found;
};

inline constexpr auto en = Language::en, fr = Language::fr, es = Language::es, ru = Language::ru, ar = Language::ar,
                      zh = Language::zh;

inline void check(std::span<const CitationRow> rows) {
  for (const CitationRow& row : rows) EXPECT_EQ(found_in(row.text, row.language, row.body), row.found) << row.text;
}

}  // namespace corpus
