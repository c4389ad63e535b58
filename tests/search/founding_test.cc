// SPDX-License-Identifier: GPL-2.0-or-later
// Which paragraphs establish or rename what a question asks about, and which say what did.
#include "search/founding.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "small_index.h"

namespace search {
namespace {

using corpus::Language;

struct Row {
  const char* question;
  const char* language;
  const char* text;
  const char* decides;  // its verb, where it decides; else empty
  const char* cites;    // the document as printed; may be empty
  const char* share;
};

corpus::ProvisionEntry entry_of(const Row& row) {
  corpus::ProvisionEntry entry;
  entry.symbol = "A/RES/90/1";
  entry.id = "op1";
  entry.language = corpus::language_of_code(row.language);
  entry.kind = *row.decides != '\0' ? corpus::Kind::operative : corpus::Kind::preambular;
  entry.text = row.text;
  if (*row.decides != '\0') {
    corpus::Statement& statement = entry.statements.emplace_back();
    statement.kind = "obligation";
    statement.act = "DECIDE";
    statement.verb = row.decides;
  }
  if (*row.cites != '\0') {
    const std::size_t at = entry.text.find(row.cites);
    entry.citations.emplace_back().span = {at, at + std::string(row.cites).size()};
  }
  return entry;
}

TEST(Founding, IsTheParagraphThatDecidesItOrNamesWhatDid) {
  const char* en = "Which resolution established the Garden Commission?";
  const Row rows[] = {
      {en, "en", "Decides to establish the Garden Commission, based in Geneva;", "Decides", "", "1.0"},
      {en, "en", "Decides that the Garden Commission shall be established on 1 May;", "Decides", "", "1.0"},
      {en, "en", "Decides to establish a working group of the Garden Commission;", "Decides", "", "0.0"},
      {en, "en", "Decides to establish the Garden Commission Advisory Board;", "Decides", "", "0.0"},
      {en, "en", "Recalling resolution 60/5, by which it established the Garden Commission,", "", "60/5", "0.6"},
      {en, "en", "Recalling the Garden Commission, established pursuant to resolution 60/5,", "", "resolution 60/5",
       "0.6"},
      {en, "en", "Recalling the mandate established by the Garden Commission in resolution 4/2,", "", "4/2", "0.0"},
      {en, "en", "Welcoming that the Garden Commission was established,", "", "", "0.0"},
      {"What does resolution 60/5 establish?", "en", "Decides to establish the Garden Commission;", "Decides", "",
       "0.0"},
      {"Which resolution renamed the Garden Commission?", "en",
       "Decides that the Garden Commission shall henceforth be known as the Orchard Commission;", "Decides", "", "1.0"},
      {"Which resolution renamed the Garden Commission?", "en", "Decides to establish the Garden Commission;",
       "Decides", "", "0.0"},
      {"Quelle résolution a créé la Commission des jardins ?", "fr",
       "Décide de créer la Commission des jardins, dont le siège est à Genève ;", "Décide", "", "1.0"},
      {"Quelle résolution a créé la Commission des jardins ?", "fr",
       "Rappelant le mandat établi par la Commission des jardins dans sa résolution 4/2,", "", "4/2", "0.0"},
      {"¿Qué resolución creó la Comisión de Jardines?", "es", "Decide establecer la Comisión de Jardines;", "Decide",
       "", "1.0"},
      {"Какая резолюция учредила Комиссию по садам?", "ru", "постановляет учредить Комиссию по садам;", "постановляет",
       "", "1.0"},
      {"Какая резолюция учредила Комиссию по садам?", "ru",
       "ссылаясь на резолюцию 60/5, в которой Ассамблея учредила Комиссию по садам,", "", "60/5", "0.6"},
      {"أي قرار أنشأ لجنة الحدائق؟", "ar", "تقرر إنشاء لجنة الحدائق؛", "تقرر", "", "1.0"},
      {"أي قرار أنشأ لجنة الحدائق؟", "ar", "وإذ تشير إلى القرار 60/5 الذي أنشأت الجمعية بموجبه لجنة الحدائق،", "",
       "60/5", "0.6"},
      {"哪项决议设立了花园委员会？", "zh", "决定设立花园委员会；", "决定", "", "1.0"},
      {"哪项决议设立了花园委员会？", "zh", "决定设立花园委员会咨询小组；", "决定", "", "0.0"},
      {"哪项决议设立了花园委员会？", "zh", "回顾设立花园委员会的第60/5号决议，", "", "第60/5号决议", "0.6"},
  };
  corpus::Analyser analyser;
  const auto read = small_index().read([&](const Index::View& view) {
    for (const Row& row : rows) {
      const Asking asking = read_question(row.question, Language::unknown, analyser);
      const corpus::ProvisionEntry entry = entry_of(row);
      const Needles needles(asking, entry.language, view, analyser);
      EXPECT_EQ(fmt::format("{:.1f}", Founding(asking).share(entry, needles, analyser)), row.share)
          << row.question << "\n"
          << row.text;
    }
  });
  EXPECT_TRUE(read);
}

}  // namespace
}  // namespace search
