// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/find_words.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

namespace corpus {
namespace {

std::string found(const char* asked, const char* text, Language language) {
  Analyser analyser;
  const WordList one = word_list(asked, language, analyser), other = word_list(text, language, analyser);
  const FoundWords stretch = find_words(one, other);
  return fmt::format("{:.2f} {}", stretch.similarity, describe(stretch.parts, one, asked, other, text));
}

TEST(FindWords, TheStretchThatIsMostLikeTheWordsAsked) {
  struct Row {
    Language language;
    const char *asked, *text, *found;
  };
  for (const Row& row : {
           Row{Language::en, "live free from fear", "Notes that people live free from fear and free from want",
               "1.00 live free from fear"},
           Row{Language::en, "people live free from all fear and want",
               "Notes that people live free from fear and want, today as before",
               "0.93 people live free from [-all-] fear and want"},
           Row{Language::en, "people live free from fear", "Notes that people live entirely free from fear in the end",
               "0.91 people live [+entirely+] free from fear"},
           Row{Language::en, "nothing of the kind is here", "Notes that people live free from fear", "0.00 "},
           Row{Language::en, "live free", "Notes that people live free", "1.00 live free"},
           Row{Language::en, "", "Notes that people live free", "0.00 "},
           Row{Language::fr, "à l’abri de la peur", "chacun vit à l'abri de la peur et du besoin",
               "1.00 à l'abri de la peur"},
           Row{Language::es, "libres de todo temor y miseria", "viven libres de todo el temor y miseria",
               "0.92 libres de todo [+el+] temor y miseria"},
           Row{Language::ru, "живут без страха и нужды", "люди живут без страха и нужды в мире",
               "1.00 живут без страха и нужды"},
           Row{Language::ar, "بلا خوف وبلا عوز", "أن يعيش الناس بلا خوف وبلا عوز", "1.00 بلا خوف وبلا عوز"},
           Row{Language::zh, "免于恐惧，免于匮乏", "人人生活免于恐惧、免于匮乏；", "1.00 免于恐惧、免于匮乏"},
       })
    EXPECT_EQ(found(row.asked, row.text, row.language), row.found) << row.asked;
}

}  // namespace
}  // namespace corpus
