// SPDX-License-Identifier: GPL-2.0-or-later
// A quotation and the document it is said to come from.
#include <algorithm>

#include "search/columns.h"
#include "search/edges.h"
#include "search/entries.h"
#include "search/meaning_in.h"
#include "search/wording_steps.h"

namespace search {

namespace {

constexpr double kDiffers = 0.5;  // less alike than this, the words are not there

// The provision of a work, or of one part of it, that is most like the words.
Compared best_of_work(Places& places, const corpus::WordList& asked, const Meaning& meaning,
                      corpus::Language language) {
  const Columns& columns = places.view().columns();
  Compared best;
  best.work = columns.work_of_symbol(meaning.symbol);
  if (best.work == Columns::kNoWork) return best;
  for (const std::uint32_t docid : columns.documents_of(best.work)) {
    if (columns.part(docid) == 0 || columns.language(docid) != static_cast<std::uint8_t>(language)) continue;
    const ReadProvision& read = places.provisions().at(docid);
    if (!meaning.provision.empty() && !is_part_of(read.entry.id, meaning.provision)) continue;
    corpus::FoundWords found = corpus::find_words(asked, read.words);
    if (found.similarity <= best.found.similarity) continue;
    best.docid = docid;
    best.found = std::move(found);
  }
  return best;
}

}  // namespace

Answer<QuoteCheck> check_quote(Places& places, const corpus::WordList& asked, std::string_view asked_text,
                               corpus::Language language, const std::string& in,
                               const std::vector<Compared>& compared) {
  const Meaning meaning = meaning_in(places.view(), in);
  if (auto refusal = refusal_of(meaning, in)) return tl::unexpected(std::move(*refusal));
  if (!meaning.held) return tl::unexpected(only_cited(meaning.symbol));
  QuoteCheck check;
  check.symbol = meaning.symbol;
  check.provision = meaning.provision;
  const auto held = languages_held(places.view(), meaning.symbol);
  const Compared best = best_of_work(places, asked, meaning, language_to_show(held, language));
  if (best.found.similarity >= kDiffers) check.here = places.place(asked, asked_text, best);
  check.verdict = best.found.exact()                  ? QuoteCheck::Verdict::exact
                  : best.found.similarity >= kDiffers ? QuoteCheck::Verdict::differs
                                                      : QuoteCheck::Verdict::absent;
  const Compared* oldest = nullptr;
  for (const Compared& one : compared) {
    const bool asked_for = one.work == best.work && (meaning.provision.empty() || one.docid == best.docid);
    if (!one.found.exact() || asked_for) continue;
    if (oldest == nullptr || places.date(one.work) < places.date(oldest->work)) oldest = &one;
  }
  const bool first = oldest != nullptr && (!best.found.exact() || places.date(oldest->work) < places.date(best.work));
  if (first) check.elsewhere = places.place(asked, asked_text, *oldest);
  return check;
}

}  // namespace search
