// SPDX-License-Identifier: GPL-2.0-or-later
// The steps of wording.h.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/analyse.h"
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

// A phrase as it is looked for.
struct Asked {
  std::string_view text;
  corpus::Language language = corpus::Language::unknown;
  corpus::WordList list;
  std::vector<std::string> folded;  // its words in order
  std::vector<bool> telling;        // of each: it is none of those that every text has
  bool is_short = false;            // too short to be sure to share a mark with what has it
};
Asked asked_of(std::string_view text, corpus::Language language, corpus::Analyser& analyser);

// A provision that was compared with a phrase.
struct Compared {
  std::uint32_t docid = 0;
  std::uint32_t work = 0;
  corpus::FoundWords found;
};

// What is held of a phrase.
struct Held {
  std::vector<Compared> compared;     // best first; of each work the best
  std::vector<std::uint32_t> unread;  // more works that have the very words: of a phrase too common to read them all
  std::size_t tried = 0;              // provisions that were compared
  bool complete = true;               // false: not all that may have the words, or nearly these, were compared
};

// How many provisions are compared with a phrase: the best ones always, more while they may have nearly its words. Of
// those behind `most` the oldest and the newest that have them are looked for.
struct Effort {
  std::size_t always = 0, most = 0;
};

// Works as places name them, read once for each answer.
class Places {
 public:
  Places(const Index::View& view, ReadProvisions& provisions) : view_(view), provisions_(provisions) {}

  AgreedPlace place(const corpus::WordList& asked, std::string_view asked_text, const Compared& compared);
  AgreedPlace place(const Asked& asked, const Compared& compared) { return place(asked.list, asked.text, compared); }
  // Whether a work was adopted: by its type, or where it has none by what its text says of the vote.
  bool adopted(std::uint32_t work) const;
  const std::string& date(std::uint32_t work) const;  // "20161208"

  const Index::View& view() const { return view_; }
  ReadProvisions& provisions() { return provisions_; }

 private:
  const corpus::ExpressionEntry& expression(const std::string& symbol, corpus::Language language);
  bool says_adopted(std::uint32_t work) const;

  const Index::View& view_;
  ReadProvisions& provisions_;
  std::map<std::pair<std::string, corpus::Language>, corpus::ExpressionEntry> expressions_;
  mutable std::map<std::uint32_t, bool> adopted_;  // works without a type
};

// The provisions that have the phrase, or nearly, or a stretch of it, by the marks they share with it.
Held places_of(Places& places, const Asked& asked, Effort effort);

// Those that have a short phrase as it stands; where none is in the language, those in any.
Held exact_places_of(Places& places, const Asked& asked, Effort effort);

// The same among the provisions that have most of its words, in whatever order: for a phrase of which nothing is found
// by its runs of words.
Held loose_places_of(Places& places, const Asked& asked);

// Both, of each work the better.
Held merged(const Places& places, Held one, Held other);

// How good a comparison must be to count as nearly the same words.
bool is_near(const corpus::FoundWords& found, std::size_t words);

Precedent precedent_of(Places& places, const Asked& asked, const Held& held);

Answer<QuoteCheck> check_quote(Places& places, corpus::Analyser& analyser, const Asked& asked, const std::string& in,
                               const std::vector<Compared>& compared);

}  // namespace search
