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

// "light" is "phare" and "faro", and so is "beacon".
constexpr const char* kTable =
    "en dike\tfr:90:digue\n"
    "en light\tes:90:faro\tfr:80:phare\n"
    "en strategi\tfr:50:stratégie\n"
    "es far\ten:60:beacon\ten:80:light\n"
    "fr digu\ten:90:dike\n"
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
        Row{"illumination", Language::en, "-"},      // nothing but itself
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
