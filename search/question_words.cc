// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/question_words.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>

#include "corpus/analyse.h"
#include "corpus/digits.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/utf8.h"
#include "search/phrase_places.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::array<std::string_view, kFrames> kNames = {
    "definition", "principle", "duty",    "when",  "often", "report",  "history", "founding", "renaming",
    "ordinal",    "says",      "several", "about", "join",  "purpose", "general", "aside"};

constexpr std::string_view kTopicFollows = "topic", kSpeakerFollows = "speaker";

FrameWord row_of(const corpus::Table& table, std::size_t row) {
  FrameWord word;
  for (std::size_t i = 0; i < kNames.size(); ++i)
    if (kNames[i] == table.cell(row, "what")) word.frame = static_cast<Frame>(i);
  word.points = corpus::leading_number(table.cell(row, "points"));
  word.keep = corpus::leading_number(table.cell(row, "keep")) / 100.0;
  corpus::each_form(table.cell(row, "seeks"), [&](std::string_view one) {
    if (one == kTopicFollows)
      word.topic_follows = true;
    else if (one == kSpeakerFollows)
      word.speaker_follows = true;
    else
      word.seeks.push_back(one);
  });
  return word;
}

bool has_accents(Language language) { return language == Language::fr || language == Language::es; }

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Without its accent such a word is another one: "desarrolló", "où".
bool ends_with_accent(std::string_view form) {
  return !form.empty() && static_cast<unsigned char>(form.back()) >= 0x80;
}

std::string without_accents(std::string_view form) {
  std::string plain;
  for (std::size_t at = 0; at < form.size();) {
    const std::size_t start = at;
    const char32_t c = corpus::next_character(form, at);
    const std::string_view printed = form.substr(start, at - start);
    plain += c < 0x80 || !corpus::in_word(c) ? std::string(printed) : corpus::fold(printed);
  }
  return plain;
}

}  // namespace

QuestionWords::QuestionWords(Language language) : language_(language) {
  const corpus::Table& table = corpus::table(std::string(corpus::code(language)) + "/questions.tsv");
  for (std::size_t row = 0; row < table.size(); ++row) {
    rows_.push_back(row_of(table, row));
    corpus::each_form(table.cell(row, "words"), [&](std::string_view form) {
      phrases_.add(form, static_cast<std::uint32_t>(row));
      if (has_accents(language))
        plain_.add(ends_with_accent(form) ? std::string(form) : without_accents(form), static_cast<std::uint32_t>(row));
    });
  }
  phrases_.settle();
  plain_.settle();
}

std::vector<FrameFound> QuestionWords::find(std::string_view question) const {
  std::vector<FrameFound> found;
  const bool plain = has_accents(language_) && is_ascii(question);
  each_phrase(plain ? plain_ : phrases_, question, [&](corpus::Span span, std::uint32_t row) {
    found.push_back({&rows_[row], span});
    return true;
  });
  return found;
}

const QuestionWords* question_words(Language language) {
  static const auto all = [] {
    std::array<std::unique_ptr<QuestionWords>, 7> made;
    for (const Language one : corpus::kLanguages)
      made[static_cast<std::size_t>(one)] = std::make_unique<QuestionWords>(one);
    return made;
  }();
  return all[static_cast<std::size_t>(language)].get();
}

}  // namespace search
