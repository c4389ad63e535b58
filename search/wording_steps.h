// SPDX-License-Identifier: GPL-2.0-or-later
// The steps of wording.h.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "corpus/find_words.h"
#include "corpus/result.h"
#include "search/shared_wording.h"
#include "search/wording.h"

namespace search {

// The phrases of a draft: paragraphs as the reader of documents sees them, long ones cut into sentences. Only `text`
// and `in_draft` are filled. `language` is detected when it is unknown.
struct DraftPhrases {
  corpus::Language language = corpus::Language::unknown;
  std::vector<Phrase> phrases;
  bool cut = false;
};
corpus::Result<DraftPhrases> phrases_of(const WordingRequest& request);

// A provision that was compared with a phrase.
struct Compared {
  std::uint32_t docid = 0;
  std::uint32_t work = 0;
  corpus::FoundWords found;
};

// Works as places name them, read once for each answer.
class Places {
 public:
  Places(const Index::View& view, ReadProvisions& provisions) : view_(view), provisions_(provisions) {}

  AgreedPlace place(const corpus::WordList& asked, std::string_view asked_text, const Compared& compared);
  // Whether a work was adopted, by its type.
  bool adopted(std::uint32_t work) const;
  const std::string& date(std::uint32_t work) const;  // "20161208"

  const Index::View& view() const { return view_; }
  ReadProvisions& provisions() { return provisions_; }

 private:
  const corpus::ExpressionEntry& expression(const std::string& symbol, corpus::Language language);

  const Index::View& view_;
  ReadProvisions& provisions_;
  std::map<std::pair<std::string, corpus::Language>, corpus::ExpressionEntry> expressions_;
};

// The provisions that have the phrase, or nearly, or a stretch of it: compared word by word, best first; of each work
// the best. `most`: provisions compared; `complete` becomes false when there are more.
std::vector<Compared> places_of(Places& places, const corpus::WordList& asked, corpus::Language language,
                                std::size_t most, bool& complete);

// Those that have a short phrase as it stands: `words` are its folded words in order.
std::vector<Compared> exact_places_of(Places& places, const corpus::WordList& asked,
                                      const std::vector<std::string>& words, bool& complete);

// The same among the provisions that have most of its words, in whatever order: for a phrase of which nothing is found
// by its runs of words.
std::vector<Compared> loose_places_of(Places& places, const corpus::WordList& asked, corpus::Language language,
                                      const std::vector<std::string>& words);

// How good a comparison must be to count as nearly the same words.
bool is_near(const corpus::FoundWords& found, std::size_t words);

Precedent precedent_of(Places& places, const corpus::WordList& asked, std::string_view asked_text,
                       const std::vector<Compared>& compared);

Answer<QuoteCheck> check_quote(Places& places, const corpus::WordList& asked, std::string_view asked_text,
                               corpus::Language language, const std::string& in, const std::vector<Compared>& compared);

}  // namespace search
