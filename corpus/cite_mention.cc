// SPDX-License-Identifier: GPL-2.0-or-later
// What a mention of a number (numbered.h) makes: a citation, or one for each of its part letters.
#include <algorithm>

#include "corpus/numbered.h"
#include "corpus/owners.h"

namespace corpus {

void cite_mention(std::string_view text, const Tokens& tokens, const Mention& mention,
                  std::string_view body_that_speaks, std::vector<Citation>& into) {
  const Item& item = tokens.items[tokens.list[mention.token].value];
  const bool far =
      !mention.adjacent && (mention.owner == "commission" || mention.owner == "other");  // 委员会确保第1373号决议
  const bool of_council = mention.owner == "sc" || mention.owner == "council" || mention.owner.empty() || far;
  if (item.shape == Item::Shape::bare && (!of_council || (mention.owner != "sc" && body_that_speaks != "sc"))) return;
  const std::size_t parts = item.letters.empty() ? 1 : item.letters.size();
  for (std::size_t part = 0; part < parts; ++part) {
    const char letter = item.letters.empty() ? '\0' : item.letters[part].letter;
    Citation citation;
    citation.in_provision = item.span;
    if (letter != '\0' && part > 0) citation.in_provision = item.letters[part].span;
    if (letter != '\0' && part == 0) citation.in_provision.end = std::max(item.span.end, item.letters[0].span.end);
    citation.surface = std::string(citation.in_provision.of(text));
    citation.date = iso_date(mention.date);
    citation.form = "numbered";
    decide_owner(item, letter, mention, body_that_speaks, citation);
    into.push_back(std::move(citation));
  }
}

}  // namespace corpus
