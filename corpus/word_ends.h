// SPDX-License-Identifier: GPL-2.0-or-later
// Ends of words that tell what a word is, where no list could name them all: lexicon/word_ends.tsv.
#pragma once

#include <cstdint>
#include <string_view>

#include "corpus/language.h"

namespace corpus {

// The names of the column `what`, in that order.
enum class WordEnd : std::uint8_t {
  adjective,
  name_adjective,
  aside,
  says,
  adverb,
  dative,
  past,
  until,
  with_towards,
  when,
  agrees,
  participle,
  genitive,
  no_genitive,
  principle,
  relative,
  under,
  only_refers,
  moves,
  own,
  defines,
  holds,
  holding,
  that,
  asked_for,
  modifies,
  within,
  passive,
  not_yet,
  as,
  possessive,
  nominative,
  gerund,
  relevant,
  of,
  definition,
  means,
  topic,
  negation,
  sessions,
  day,
  whereas,
  action,
  lasting,
  deed,
  again,
  in_principle,
  adjective_behind,
  groups,
  doing,
  theirs,
  apart,
  other_case,
  appeals,
  governs,
  hanging,
  out_of_case,
  of_deed,
  verb,
  upheld,
  upheld_so,
  counted,
  not_named,
  not_named_by,
  principled,
  guides,
  joins,
  equal,
  opens_name,
  not_within,
  instrumental,
  anew,
  occasion,
  body,
  attributive,
  between,
  draft,
  organ,
  and_also,
  session,
  at_time,
  unnumbered,
  agenda,
  towards,
  defined_as,
  one,
  principles,
  with,
  takes,
  verb_head,
  hers,
  feminine,
  nth,
  subparagraph,
  year,
  month,
  case_vowel,
  own_letter,
  accusative,
  glossary,
  count
};

// True when the word, in small letters, has such an end. False where the table has none for the language.
bool ends_as(WordEnd what, std::string_view word, Language language);
// True when the text begins with such an end.
bool begins_as(WordEnd what, std::string_view text, Language language);
// The place behind the last such end within the text; npos where there is none.
std::size_t behind_last(WordEnd what, std::string_view text, Language language);
// The text without such a beginning, and without the longest such end it has.
std::string_view without_begin(WordEnd what, std::string_view text, Language language);
std::string_view without_end(WordEnd what, std::string_view text, Language language);
// True when it stands anywhere in the word.
bool has(WordEnd what, std::string_view word, Language language);
// The first of the table, where there is one alone.
std::string_view the_one(WordEnd what, Language language);
// True when the word is such an end, whole: "tenir", not "maintenir".
bool is_one_of(WordEnd what, std::string_view word, Language language);

}  // namespace corpus
