// SPDX-License-Identifier: GPL-2.0-or-later
// How much each thing that speaks for or against a passage being an answer at all counts (ask_evidence.h). By logistic
// regression over the questions of tests/accuracy, those that nothing answers among them, asked of collections of four
// sizes: tests/accuracy/tune_refusal.py, which reports what each set gives when it is left out. What is needed of all
// together is set by hand from its report: in the corpus (some 1,200 works) none of the plainly unanswerable questions
// is answered (the first twenty of each language in unanswerable.tsv).
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace search {

// Of a passage, unless it says otherwise. "Share" is of the question's words, by what they tell (idf).
enum class Evidence {
  much,          // how much it covers of what the words asked tell, in itself: of a long question a part may be much
  early,         // the topic stands in its first words
  weighs,        // its weight against other passages (passage_weights.h)
  stands_out,    // how much more the first passage weighs than those far behind
  document,      // how well its document matches, against the best
  defines,       // a definition is asked for, and it defines the term
  obliges,       // it is asked who must do what, and it says so
  principle,     // principles are asked for, and it names some
  unknown,       // the share of words that stand nowhere in its language
  name_missing,  // the share of words of proper names that it has not, as invented ones are
  no_number,     // a number is asked for, and it has none; less of it, when it has one that counts something else
  no_time,       // a date or a period is asked for, and it has none
  year,          // it is of the year named, or has it
  titled_in,     // the share of its document's title in the question
  plain,         // how near the first the passages are in what an index of words alone would give
  telling,       // what the word asked that tells most does: the rarer, the more an answer has to have;
                 // where few works are held, what it would tell among a thousand
  words,         // how many words are asked
  collection,    // how many works are held: where they are many, nearly any words stand together somewhere
  count
};

using EvidenceSigns = std::array<double, static_cast<std::size_t>(Evidence::count)>;

struct EvidenceWeight {
  Evidence evidence;
  std::string_view name;
  double weight;
};

inline constexpr double kNeeded = 4.3;  // of all together
inline constexpr std::array<EvidenceWeight, static_cast<std::size_t>(Evidence::count)> kEvidenceWeights = {{
    {Evidence::much, "much", 2.32},
    {Evidence::early, "early", 1.28},
    {Evidence::weighs, "weighs", 0.14},
    {Evidence::stands_out, "stands_out", 0.50},
    {Evidence::document, "document", 1.44},
    {Evidence::defines, "defines", 2.02},
    {Evidence::obliges, "obliges", 0.74},
    {Evidence::principle, "principle", 0.50},
    {Evidence::unknown, "unknown", -1.67},
    {Evidence::name_missing, "name_missing", -3.18},
    {Evidence::no_number, "no_number", -2.16},
    {Evidence::no_time, "no_time", -0.45},
    {Evidence::year, "year", 0.97},
    {Evidence::titled_in, "titled_in", 1.21},
    {Evidence::plain, "plain", 0.37},
    {Evidence::telling, "telling", -0.47},
    {Evidence::words, "words", 0.75},
    {Evidence::collection, "collection", -0.39},
}};

}  // namespace search
