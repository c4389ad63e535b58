// SPDX-License-Identifier: GPL-2.0-or-later
// The countries and bodies a question names, in six languages, and the paragraphs that have them.
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>
#include <xapian.h>

#include "made_index.h"
#include "search/ask.h"
#include "search/asked_names.h"
#include "search/columns.h"
#include "small_index.h"

namespace search {
namespace {

using corpus::Language;

TEST(AskedNames, CountriesOfQuestions) {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"What does the mission in Norway report?", "Norway"},
      {"what did norway and peru agree", "Norway, Peru"},
      {"Que rapporte la mission en Norvège ?", "Norway"},
      {"¿Qué informó la misión en el Perú?", "Peru"},
      {"О чем докладывает миссия в Норвегии?", "Norway"},
      {"ماذا تطلب البعثة من النرويج؟", "Norway"},
      {"驻挪威特派团报告什么？", "Norway"},
      {"Is South Sudan under an arms embargo?", "South Sudan"},
      {"What is human security?", ""},
  };
  corpus::Analyser analyser;
  for (const auto& [question, countries] : rows) {
    const Asking asking = read_question(question, Language::unknown, analyser);
    EXPECT_EQ(fmt::format("{}", fmt::join(asking.countries, ", ")), countries) << question;
  }
}

// Of each document how far it has the name: in a paragraph, in its title, elsewhere, nowhere.
const std::vector<MadeDocument>& documents() {
  static const std::vector<MadeDocument> list = {
      {"A/RES/90/21",
       "en",
       "Wells",
       "2035-10-05",
       "resolution",
       {{"op1", "1", "Requests the mission to report on wells in Norway and on UNIFIL;"},
        {"op2", "2", "Requests the mission to report on wells every month;"}}},
      {"A/RES/90/22",
       "en",
       "Wells in Norway and the United Nations Interim Force in Lebanon",
       "2035-10-05",
       "resolution",
       {{"op1", "1", "Requests the mission to report on wells twice a year;"}}},
      {"A/RES/90/23",
       "en",
       "Wells in Peru",
       "2035-10-05",
       "resolution",
       {{"op1", "1", "Requests the mission on wells in Peru to report on wells of the mission in Peru;"}}},
  };
  return list;
}

void write_names(const std::string& directory) {
  std::vector<corpus::Document> made;
  for (const MadeDocument& one : documents()) made.push_back(document_of(one));
  write_index(directory, made);
}

TEST(AskedNames, BindAcrossLanguages) {
  const auto index = made_index("names_index", write_names);
  ASSERT_NE(index, nullptr);
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"What does the mission in Norway report?", "1.0 0.6 1.0 0.0"},
      {"Que rapporte la mission en Norvège ?", "1.0 0.6 1.0 0.0"},
      {"¿Qué informa la misión en Noruega?", "1.0 0.6 1.0 0.0"},
      {"О чем докладывает миссия в Норвегии?", "1.0 0.6 1.0 0.0"},
      {"عم تقدم البعثة في النرويج تقريرها؟", "1.0 0.6 1.0 0.0"},
      {"驻挪威特派团报告什么？", "1.0 0.6 1.0 0.0"},
      {"What do Norway and Peru ask?", "0.5 0.3 0.5 0.5"},
      {"Quelle résolution a créé la FINUL ?", "1.0 0.6 1.0 0.0"},
      {"What is reported?", "0.0 0.0 0.0 0.0"},
  };
  corpus::Analyser analyser;
  const auto read = index->read([&](const Index::View& view) {
    const Columns& columns = view.columns();
    for (const auto& [question, expected] : rows) {
      const Asking asking = read_question(question, Language::unknown, analyser);
      const AskedNames names(asking, Language::en, Xapian::Query(), view, analyser);
      std::string shares;
      for (const MadeDocument& made : documents()) {
        const std::uint32_t work = columns.work_of_symbol(made.symbol);
        for (const std::uint32_t docid : columns.documents_of(work))
          if (columns.part(docid) != 0) shares += fmt::format(" {:.1f}", names.share(docid, work));
      }
      EXPECT_EQ(shares, " " + expected) << question;
    }
  });
  EXPECT_TRUE(read) << read.error().describe();
}

// The words of the mission stand closer together in what is said of another country.
TEST(AskedNames, AnotherCountryIsNoAnswer) {
  const auto index = made_index("names_index", write_names);
  ASSERT_NE(index, nullptr);
  for (const std::string question :
       {"What must the mission in Norway report on wells?", "Sur quoi la mission en Norvège doit-elle faire rapport ?",
        "О чем должна доложить миссия в Норвегии?"}) {
    const auto answer = ask(*index, {question, Language::unknown, 10});
    ASSERT_TRUE(answer);
    const auto& shown = answer->answers.empty() ? answer->nearest : answer->answers;
    ASSERT_FALSE(shown.empty()) << question << describe(*answer);
    EXPECT_NE(shown.front().symbol, "A/RES/90/23") << question << describe(*answer);
  }
}

}  // namespace
}  // namespace search
