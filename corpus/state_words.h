// SPDX-License-Identifier: GPL-2.0-or-later
// The words statements are read by: verbs of acts, nouns that name who acts, and the words around them, of one language
// in one table that is matched in one pass. A form may have more than one mark.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "corpus/language.h"
#include "corpus/lexicon.h"
#include "corpus/phrases.h"

namespace corpus {

// What a word is, one bit each. The first block are the names in the column `what` of statement_words.tsv.
enum Mark : std::uint64_t {
  kAdverb = 1u << 0,
  kFiller = 1u << 1,
  kAnd = 1u << 2,
  kOrgan = 1u << 3,
  kAgent = 1u << 4,
  kLead = 1u << 5,
  kThat = 1u << 6,
  kModal = 1u << 7,
  kShall = 1u << 8,
  kStop = 1u << 9,
  kStopInfinitive = 1u << 10,
  kStop2 = 1u << 11,
  kAside = 1u << 12,
  kBy = 1u << 13,
  kDuty = 1u << 14,
  kNeed = 1u << 15,
  kReports = 1u << 16,
  kSubmit = 1u << 17,
  kPaper = 1u << 18,
  kSessionIn = 1u << 19,
  kSession = 1u << 20,
  kDue = 1u << 21,
  kTime = 1u << 22,
  kDateWord = 1u << 23,
  kOften = 1u << 24,
  kBeforeNoun = 1u << 25,
  kReject = 1u << 26,
  kDeterminer = 1u << 27,
  kNoun = 1u << 28,
  kDone = 1u << 29,
  kClitic = 1u << 30,
  kPronoun = 1u << 31,

  kAct = 1ull << 32,
  kInfinitive = 1ull << 33,
  kFuture = 1ull << 34,
  kNumber = 1ull << 35,
  kYear = 1ull << 36,
  kComma = 1ull << 37,
  kFullStop = 1ull << 38,
  kQuote = 1ull << 39,
  kBracket = 1ull << 40,
  kCapital = 1ull << 41,
  kPrefixedAnd = 1ull << 42,
  kConcept = 1ull << 43,
  kMeansWeak = 1ull << 44,
  kMeansConcept = 1ull << 45,
  kPurposes = 1ull << 46,
  kAsBy = 1ull << 47,

  kMeansAfter = 1ull << 48,
  kMeansBefore = 1ull << 49,
  kMeansList = 1ull << 50,
  kNoDefinition = 1ull << 51,
  kMeansGuard = 1ull << 52,
  kPrinciple = 1ull << 53,
  kPrincipleAfter = 1ull << 54,
  kDoer = 1ull << 55,
  kUntil = 1ull << 56,
  kSays = 1ull << 57,
  kSourcePaper = 1ull << 58,
  kPrincipleOne = 1ull << 59,
  kPrincipleIs = 1ull << 60,
  kCondition = 1ull << 61,
  kWeakPaper = 1ull << 62,
  kPrincipleHeading = 1ull << 63,
};
using Marks = std::uint64_t;

// A row of acts.tsv.
struct ActWord {
  std::string_view act;    // "REQUEST"
  std::string_view takes;  // "object", "that", "thing", "duty", "self", "before", "none"
  bool past = false;       // a form of decisions: "decided"
  bool noun = false;       // a noun as well: "requests"
  bool opens = false;      // an act only at the head of a paragraph
  bool we = false;         // says who speaks, and so opens sentences within a paragraph: "We decide"
  bool directs = false;    // binds when the Security Council says it: "directs"
};

struct MarkedWord {
  Marks marks = 0;
  const ActWord* act = nullptr;
  std::string_view name;  // of who acts, one for all languages: "Member States"
  bool state = false;     // the name of one State
  bool capital = false;   // who acts only with a capital letter: "the Programme"
};

class StateWords {
 public:
  explicit StateWords(Language language);

  Language language() const { return language_; }
  // The longest word of the tables at byte `at`, where a word begins; nullptr when there is none. `end`: byte after it.
  const MarkedWord* longest(std::string_view text, std::size_t at, std::size_t& end) const {
    const Phrases::Match match = phrases_.longest(text, at);
    if (!match) return nullptr;
    end = match.end;
    return &words_[match.value];
  }
  // kInfinitive and kFuture by the end of a word.
  Marks ending(std::string_view word) const;

 private:
  void add_ending(const std::string& form, Marks marks, std::string_view table);
  MarkedWord& add(std::string_view form, Marks marks, const ActWord* act, std::string_view name);
  void add_names(const Table& rows, const std::string& column, std::string_view name, bool state);
  void add_acts(const std::string& code);
  void add_words(const std::string& code);

  Language language_;
  Phrases phrases_;
  std::vector<MarkedWord> words_;
  std::deque<ActWord> acts_;
  std::unordered_map<std::u32string, std::uint32_t> known_;
  std::array<std::vector<std::pair<std::string, Marks>>, 256> endings_;  // of two bytes or more, by the last two
};

// The words of a language, read once; nullptr for an unknown language.
const StateWords* state_words(Language language);

// The forms a cell of the tables stands for: "calls [once] (upon|on)" -> "calls upon", "calls on", "calls once upon",
// "calls once on"; brackets may stand within brackets. Blanks are single.
std::vector<std::string> forms_of(std::string_view cell);

// The names that a cell stands for, in its order: the forms between its bars, each as forms_of() reads it, without the
// "*" that stands for endings; none is empty.
std::vector<std::string> names_in(std::string_view cell);

}  // namespace corpus
