// SPDX-License-Identifier: GPL-2.0-or-later
// A question in one of the six languages, understood as far as the answers need it: what is asked (a definition, who
// must do what, ...), about which words, of which documents, bodies and years. The words questions are asked with are
// in lexicon/<lang>/questions.tsv.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/language.h"
#include "corpus/span.h"
#include "search/name_table.h"

namespace search {

enum class Intent { search, definition, principles, obligation, history, symbol };

// "search", "definition", "principles", "obligation", "history", "symbol"
std::string_view name(Intent intent);

inline constexpr std::size_t kNoName = static_cast<std::size_t>(-1);

// A word the question is about.
struct AskedWord {
  std::string folded;  // as indexed; Chinese: a bigram, or one character that stands alone
  std::string stem;    // in the question's language; empty for Chinese and numbers
  double keep = 1;     // how much it counts, 0 to 1
  bool topic = false;  // of Asking::term
  corpus::Span span;   // bytes of the question, its wide brackets made narrow
  bool name = false;   // of a proper name: it has a capital inside the sentence, or stands in 《》
  // Of a body or another thing that has a short name: number in Asking::names, else none. `told`: it was not typed, it
  // is of the whole name of what was typed in short.
  std::size_t of_name = kNoName;
  bool told = false;
  bool counted = false;  // it is asked how many of them there are
  bool who = false;      // of the name of a body, an office or an instrument, of which something is asked
  bool joint = false;    // Chinese: the end of one word of the dictionary and the beginning of another
};

// A document the question names.
struct AskedDocument {
  std::string surface;                  // as typed
  std::string symbol;                   // canonical; empty when only `surface` is known, or it may be several
  std::vector<std::string> candidates;  // then those; beside a symbol: it and those of other organs by its number
  std::string pinpoint;                 // "para. 143"; empty when none
  bool bare = false;                    // a number alone ("1674"): symbol is that number
  bool of_act = false;                  // and a noun of an act stands beside it: "resolution 1674"
  bool named = false;                   // a named instrument: its words are searched as well
  corpus::Span span;                    // bytes of the question
  bool of_decision = false;             // that noun is of decisions: "decision 1"
};

struct Asking {
  std::string question;
  std::string text;  // the question as it is read, figures and brackets made plain: spans of words are bytes of it
  corpus::Language language = corpus::Language::unknown;
  bool language_told = false;  // asked for, or told by the words: "A/RES/71/129" is of no language
  Intent intent = Intent::search;
  bool question_words = false;  // it is put as a question, not as words to be searched
  bool wants_date = false;      // by what day, how often
  bool wants_often = false;     // how often
  bool wants_report = false;    // about reports
  bool wants_parts = false;     // parts, features or elements
  bool wants_several = false;   // "which", "what are": more than one thing may be listed
  bool wants_first = false;     // the first mention
  bool wants_founding = false;  // when or by what something was established, proclaimed
  bool wants_renaming = false;  // when or by what it was given another name
  bool wants_text = false;      // what a document says
  // What the answer has, as far as the question tells: "number" (how many), "period" (how long, until when), "date",
  // "place" (where), "actor" (who). Each once, as in the question.
  std::vector<std::string> seeks;
  // What happens at the time asked for: "extending", "meeting" (happenings.h). Empty where no time is asked for.
  std::vector<std::string> happenings;
  // The acts asked for ("what does it condemn"), as in corpus::Statement::act: "CONDEMN". Several where the verb may
  // stand for more than one; none where it only asks what is to be done.
  std::vector<std::string> acts;
  std::vector<AskedWord> words;
  // What it is about, as typed: what stands in quotation marks, else the longest stretch that no word of the table
  // interrupts ("right to food"), else the body it names.
  std::string term;
  std::string addressee;  // who is to act, as typed; empty when that is not asked, or nobody is named
  std::vector<AskedDocument> documents;
  std::vector<NameFound> names;        // what is known by a short name as well
  std::vector<std::string> years;      // "2016"
  std::vector<std::string> bodies;     // keys of lexicon/organs.tsv, as named in the question
  bool bodies_ask = false;             // and they are not what it is about: "what does the General Assembly ask of ..."
  std::vector<std::string> countries;  // names of lexicon/countries.tsv, each once
  std::vector<std::string> bearers;    // names of lexicon/<lang>/addressees.tsv: "Secretary-General"
  std::vector<std::string> without;    // added words (added_words.h) that are not to be looked for, as printed
};

// Reads any bytes; at most the first 1024. `language` unknown: as the text tells, else English. `analyser` is the
// calling thread's.
Asking read_question(std::string_view question, corpus::Language language, corpus::Analyser& analyser);

// True when it ends as a question, or begins with a word that asks: "human security definition" is no question.
bool asks(const Asking& asking);

// True when it names that body (a key of lexicon/organs.tsv), or none.
bool asks_body(const Asking& asking, std::string_view body);

// True when it names a document by its symbol or number, not by a name of its own.
bool names_by_number(const Asking& asking);

// True when several years are to be told of one after the other, and no definition is asked for.
bool asks_by_year(const Asking& asking);

// True when the answer is to have `what`: "number".
bool seeks(const Asking& asking, std::string_view what);

// "definition en 'human security': human security; years 2012; bodies ga; seeks date; acts CONDEMN", for tests.
std::string describe(const Asking& asking);

}  // namespace search
