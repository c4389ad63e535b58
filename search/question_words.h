// SPDX-License-Identifier: GPL-2.0-or-later
// The table of the words questions are asked with (lexicon/<lang>/questions.tsv). Part of asking.h.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/phrases.h"
#include "corpus/span.h"

namespace search {

enum class Frame : std::uint8_t {
  definition,
  principle,
  duty,
  when,
  often,
  report,
  history,
  founding,
  renaming,
  ordinal,
  says,
  several,
  about,
  join,
  purpose,
  general,
  aside
};

inline constexpr std::size_t kFrames = static_cast<std::size_t>(Frame::aside) + 1;

struct FrameWord {
  Frame frame = Frame::aside;
  int points = 0;                       // how strongly it tells what is asked
  double keep = 0;                      // how much the words still count as words to be searched, 0 to 1
  bool topic_follows = false;           // what is asked about stands behind it: "define"
  bool speaker_follows = false;         // who says it stands behind it: "according to"
  std::vector<std::string_view> seeks;  // what the answer has: "number", "date", ..., or acts: "REQUEST"
};

// A verb that asks someone to act: "requests".
inline bool asks_of(const FrameWord& word) { return word.frame == Frame::duty && word.points == 2 && word.keep > 0; }

struct FrameFound {
  const FrameWord* word = nullptr;
  corpus::Span span;  // bytes of the question
};

class QuestionWords {
 public:
  explicit QuestionWords(corpus::Language language);

  // Every place of a form of the table, longest first, not overlapping, in order. In a question of ASCII alone accents
  // are not asked for: "cuando vence el mandato".
  std::vector<FrameFound> find(std::string_view question) const;

 private:
  corpus::Phrases phrases_, plain_;  // plain: without accents; empty in languages of other letters
  corpus::Language language_;
  std::vector<FrameWord> rows_;
};

// The table of a language, read once; nullptr for an unknown language.
const QuestionWords* question_words(corpus::Language language);

}  // namespace search
