// SPDX-License-Identifier: GPL-2.0-or-later
// Where words were agreed before: each phrase of a draft with the paragraphs that have its words, or nearly these, in
// order of worth: the same words before similar ones, adopted texts before drafts and reports, the newest first. Every
// text shown is a byte-exact part of a held document.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/document.h"
#include "search/index.h"
#include "search/refusal.h"
#include "search/terminal.h"

namespace search {

// A stretch that differs: bytes of the phrase asked and of the text found; either may be empty.
struct WordChange {
  std::string removed, added;
  corpus::Span in_asked, in_text;
};

// One paragraph that has the words.
struct AgreedPlace {
  std::string symbol, provision, number;
  corpus::Kind kind = corpus::Kind::text;
  corpus::Language language = corpus::Language::unknown;
  std::string title, body, type, date, session;  // of the work; date ISO
  std::string voting;                            // "recorded vote"; empty when the source does not say
  std::string manner;                            // how it was adopted: corpus/adoption.h
  int votes_for = -1, votes_against = -1, abstentions = -1;
  bool adopted = false;        // a resolution, decision or presidential statement; else a draft, a report, a letter
  std::string verb, strength;  // of the paragraph or of the one it is part of: corpus/strength.h
  std::string text;            // the whole paragraph
  corpus::Span found;          // bytes of it: the words, or those nearly like them
  double similarity = 0;       // 1: the same words
  std::vector<WordChange> changes;

  bool exact() const { return similarity == 1; }
};

struct Counted {
  std::string value, note;  // of a verb, its strength
  std::uint32_t count = 0;
};

// Adopted works that have the phrase, or nearly; counted once however often they have it.
struct Precedent {
  std::uint32_t adoptions = 0;  // works, with `exact` of them word for word
  std::uint32_t exact = 0;
  std::uint32_t others = 0;  // works that are no adopted texts
  bool complete = true;      // false: there may be more, which were not compared
  std::optional<AgreedPlace> first, last;
  // Most frequent first. Verbs as they are counted (corpus/plain_verb.h); votes as corpus/adoption.h names them, and
  // "unknown". Both are empty for words so common that not every work was read.
  std::vector<Counted> bodies, verbs, votes;
};

struct Phrase {
  enum class State {
    exact,  // the same words stand somewhere
    near,   // nearly these
    part,   // a stretch of it stands somewhere: `places` show which
    none,   // nothing like it is held
  };
  State state = State::none;
  std::string text;       // of the draft
  corpus::Span in_draft;  // bytes of the draft as extracted
  Precedent precedent;    // of exact and near ones
  std::vector<AgreedPlace> places;
};

std::string_view name(Phrase::State state);

// What is said of a quotation and the place it is said to come from.
struct QuoteCheck {
  enum class Verdict {
    exact,
    differs,
    absent,
    unheld,  // the document is not held in the language of the words: they may stand there all the same
  };
  Verdict verdict = Verdict::absent;
  std::string symbol, provision;                          // asked
  corpus::Language language = corpus::Language::unknown;  // of the words
  std::vector<corpus::Language> languages;                // the document is held in
  std::optional<AgreedPlace> here;                        // the words there, or those nearest to them
  // The oldest other work that has exactly these words; one without a date where no other has them.
  std::optional<AgreedPlace> elsewhere;
};

std::string_view name(QuoteCheck::Verdict verdict);

struct WordingAnswer {
  corpus::Language language = corpus::Language::unknown;
  std::vector<Phrase> phrases;
  std::uint32_t exact = 0, near = 0, part = 0, none = 0;  // phrases
  bool cut = false;                                       // the draft is longer than what was looked at
  std::optional<QuoteCheck> quote;
};

struct WordingRequest {
  std::string text;                                       // a phrase, or a draft of several paragraphs
  std::string file;                                       // its name where it is a file's bytes: read by its format
  corpus::Language language = corpus::Language::unknown;  // unknown: detected
  std::string in;            // "A/RES/60/1#para138": check the words as a quotation from it
  std::uint32_t limit = 10;  // places of each phrase, at most 50
};

// At most 2000 phrases. Refuses what `in` names as show() does, and
// a file that cannot be read (no_such_file is said in `message`).
Answer<WordingAnswer> wording(const Index& index, const WordingRequest& request);

std::string describe(const WordingAnswer& answer);

// "in 19 adopted texts, 3 of them word for word; 1 other document".
std::string counts_in_words(const Precedent& precedent, corpus::Language language);
// "unanimously", of a value of Precedent::votes.
std::string manner_in_words(std::string_view manner, corpus::Language language);
// The message that stands over QuoteCheck::elsewhere.
std::string_view elsewhere_key(const QuoteCheck& quote);

std::string to_json(const WordingAnswer& answer);
std::string to_text(const WordingAnswer& answer, const Terminal& terminal);

}  // namespace search
