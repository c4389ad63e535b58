// SPDX-License-Identifier: GPL-2.0-or-later
// How much each thing that speaks for or against a passage being an answer at all counts (ask_evidence.h). By logistic
// regression over the questions of tests/accuracy, those that nothing answers among them:
// tests/accuracy/tune_refusal.py, which reports what each set gives when it is left out. What is needed of all together
// is set by hand from its report: none of the plainly unanswerable questions is answered (the first twenty of each
// language in unanswerable.tsv), and of all of them no more than by the weights before these.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace search {

// Of a passage, unless it says otherwise. "Share" is of the question's words, by what they tell (idf).
enum class Evidence {
  much,            // how much it covers of what the words asked tell, in itself: of a long question a part may be much
  of_long,         // the share it and what stands round it cover, the more the more words are asked
  early,           // the topic stands in its first words
  titled,          // the share in its document's title
  weighs,          // its weight against other passages (passage_weights.h)
  stands_out,      // how much more the first passage weighs than those far behind
  among_twins,     // share of the first ten that are of documents of its title
  document,        // how well its document matches, against the best
  defines,         // a definition is asked for, and it defines the term
  obliges,         // it is asked who must do what, and it says so
  principle,       // principles are asked for, and it names some
  unknown,         // the share of words that stand nowhere in its language
  mostly_unknown,  // more than half of the question stands nowhere in its language
  name_missing,    // the share of words of proper names that it has not, as invented ones are
  no_number,       // a number is asked for, and it has none; less of it, when it has one that counts something else
  no_time,         // a date or a period is asked for, and it has none
  naming,          // it, its title or its document has the countries and bodies that are named
  named,           // it is of the document named
  year,            // it is of the year named, or has it
  titled_in,       // the share of its document's title in the question
  same_document,   // share of the first passages that are of its document: what is spoken of stands together
  plain,           // how near the first the passages are in what an index of words alone would give
  count
};

using EvidenceSigns = std::array<double, static_cast<std::size_t>(Evidence::count)>;

struct EvidenceWeight {
  Evidence evidence;
  std::string_view name;
  double weight;
};

inline constexpr double kNeeded = 11.0;  // of all together
inline constexpr std::array<EvidenceWeight, static_cast<std::size_t>(Evidence::count)> kEvidenceWeights = {{
    {Evidence::much, "much", 1.40},
    {Evidence::of_long, "of_long", 1.14},
    {Evidence::early, "early", 1.50},
    {Evidence::titled, "titled", -0.20},
    {Evidence::weighs, "weighs", 0.66},
    {Evidence::stands_out, "stands_out", 0.18},
    {Evidence::among_twins, "among_twins", -0.12},
    {Evidence::document, "document", 1.43},
    {Evidence::defines, "defines", 0.94},
    {Evidence::obliges, "obliges", 1.21},
    {Evidence::principle, "principle", 0.86},
    {Evidence::unknown, "unknown", -0.43},
    {Evidence::mostly_unknown, "mostly_unknown", -0.27},
    {Evidence::name_missing, "name_missing", -1.97},
    {Evidence::no_number, "no_number", -2.97},
    {Evidence::no_time, "no_time", -1.24},
    {Evidence::naming, "naming", -1.77},
    {Evidence::named, "named", 0.12},
    {Evidence::year, "year", 0.78},
    {Evidence::titled_in, "titled_in", 0.90},
    {Evidence::same_document, "same_document", 1.18},
    {Evidence::plain, "plain", 1.10},
}};

}  // namespace search
