// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/title_instrument.h"

#include "corpus/lexicon.h"
#include "corpus/tokens.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

constexpr std::size_t kLongest = 300;  // bytes; a longer title is no name

// The slug of the instrument whose name the title is, but for an article before it ("The", "La"); else "".
std::string_view slug_of(std::string_view title, Language language) {
  Tokens tokens;
  tokenize(title, language, tokens);
  std::string_view slug;
  std::size_t before = 0;
  for (const Token& token : tokens.list) {
    if (token.sign == Sign::named && slug.empty())
      slug = word_value(token, language);
    else if (!slug.empty() || ++before > 1)
      return {};
  }
  return slug;
}

}  // namespace

void name_by_title(Metadata& metadata) {
  const std::string_view title = trim(metadata.title);
  if (!metadata.symbol.empty() || metadata.language == Language::unknown || title.size() > kLongest) return;
  const std::string_view slug = slug_of(title, metadata.language);
  if (slug.empty()) return;
  const Table& instruments = table("named_instruments.tsv");
  for (std::size_t row = 0; row < instruments.size(); ++row) {
    if (instruments.cell(row, "slug") != slug) continue;
    const std::string_view symbol = instruments.cell(row, "symbol");
    metadata.symbol = symbol.empty() ? slug : symbol;
    metadata.symbol_from = "title";
    if (!symbol.empty()) metadata.aliases.emplace_back(slug);
    if (metadata.adopted.empty()) metadata.adopted = instruments.cell(row, "date");
    return;
  }
}

}  // namespace corpus
