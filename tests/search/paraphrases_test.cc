// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/paraphrases.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace {

using corpus::Language;

struct Row {
  const char* word;
  Language language;
  const char* others;
};

// "rights" stands beside "human" in a term, and is another word; "arrest and detention" joins equals. "light" is
// "phare" and "faro", and so is "beacon".
constexpr const char* kTable =
    "en arrest\tes:80:detención\tfr:80:arrestation\n"
    "en arrest and detent\tfr:80:arrestation et détention\n"
    "en dike\tfr:90:digue\n"
    "en human\tes:80:humano\tfr:80:humain\n"
    "en human right\tfr:80:droits humains\n"
    "en light\tes:90:faro\tfr:80:phare\n"
    "en strategi\tfr:50:stratégie\n"
    "es detencion\ten:90:arrest\ten:80:detention\n"
    "es far\ten:60:beacon\ten:80:light\n"
    "es human\ten:90:human\ten:80:rights\n"
    "fr arrest\ten:90:arrest\ten:80:detention\n"
    "fr digu\ten:90:dike\n"
    "fr humain\ten:90:human\ten:80:rights\n"
    "fr phar\ten:30:lamp\ten:70:beacon\ten:80:light\n"
    "fr strateg\ten:20:strategic\ten:20:plan\n"
    "zh 灯\ten:90:light\n";

TEST(Paraphrases, AreWhatRenderingsInTwoLanguagesAreRenderedAsInTurn) {
  const std::string directory = testing::TempDir() + "/paraphrases_test";
  std::filesystem::create_directories(directory);
  std::ofstream(directory + "/terminology") << kTable;
  const search::Terminology terminology(directory);
  corpus::Analyser analyser;
  for (const Row& row :
       {Row{"lights", Language::en, "beacon 0.60"},  // not "lamp", which one language has
        Row{"human", Language::en, "-"}, Row{"arrest", Language::en, "detention 0.60"},
        Row{"illumination", Language::en, "-"},  // nothing but itself
        Row{"dikes", Language::en, "-"}, Row{"tower", Language::en, "-"}, Row{"灯", Language::zh, "-"}}) {
    std::string others;
    for (const auto& one :
         search::paraphrases_of(analyser.stem(row.word, row.language), row.language, terminology, analyser))
      others.append(others.empty() ? "" : ", ")
          .append(one.printed)
          .append(" ")
          .append(std::to_string(one.strength).substr(0, 4));
    EXPECT_EQ(others.empty() ? "-" : others, row.others) << row.word;
  }
}

}  // namespace
