// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/health.h"

#include <fmt/format.h>

#include <algorithm>

#include "corpus/health_checks.h"
#include "corpus/lexicon.h"

namespace corpus {

void add_health(Document& document, std::string_view code, std::string_view at, std::string_view first,
                std::string_view second) {
  const Table& sentences = table("health.tsv");
  for (std::size_t row = 0; row < sentences.size(); ++row) {
    if (sentences.cell(row, "code") != code) continue;
    document.health.push_back(
        {std::string(code), std::string(at), fmt::format(fmt::runtime(sentences.cell(row, "en")), first, second)});
  }
}

void check_health(Document& document) {
  const auto has = [&](Kind kind) {
    return std::any_of(document.provisions.begin(), document.provisions.end(),
                       [&](const Provision& p) { return p.kind == kind; });
  };
  if (document.metadata.symbol.empty()) add_health(document, "no-symbol", "");
  if (document.metadata.type == "resolution" && !has(Kind::operative)) add_health(document, "no-operative", "");
  check_numbers(document);
  check_notes(document);
  check_scripts(document);
  check_words(document);
  check_torn(document);
  check_letters(document);
  check_text(document);
}

}  // namespace corpus
