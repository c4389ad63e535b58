// SPDX-License-Identifier: GPL-2.0-or-later
// Where words first stood and how often, also of words that stand in more paragraphs than are read.
#include "search/history.h"

#include "tests/search/small_index.h"

namespace search {
namespace {

constexpr int kMany = 1500;  // more than are read

MadeDocument long_work(const char* symbol, const char* language, const char* date, const char* text) {
  MadeDocument made{symbol, language, "Harbours", date, "resolution", {}};
  for (int i = 1; i <= kMany; ++i)
    made.provisions.push_back({"op" + std::to_string(i), std::to_string(i), text + std::to_string(i) + ";"});
  return made;
}

// "language asked: paragraphs in works; years; first mentions".
std::string history_of(const Index& index, const char* words, const char* language) {
  const auto answer = history(index, words, corpus::language_of_code(language));
  if (!answer) return "refused";
  std::string line = std::to_string(answer->provisions) + " in " + std::to_string(answer->works) + ";";
  for (const YearCount& year : answer->years) line += " " + year.year + ":" + std::to_string(year.provisions);
  for (const AskedAnswer& first : answer->firsts) line += " " + first.symbol + "#" + first.provision;
  return line + (answer->sampled ? " sampled" : "");
}

void write_harbours(const std::string& directory) {
  write_index(
      directory,
      {document_of(long_work("A/RES/90/1", "en", "2035-10-05", "Urges ferries to carry water in paper boats ")),
       document_of(long_work("A/RES/90/1", "fr", "2035-10-05", "Engage les bacs à porter l’eau en bateaux de papier ")),
       document_of(long_work("A/RES/91/1", "en", "2036-10-05", "Urges boats to carry each paper of the harbour ")),
       document_of({"S/RES/3000(2037)",
                    "en",
                    "Boats",
                    "2037-03-01",
                    "resolution",
                    {{"op1", "1", "Decides that paper boats may pass;"},
                     {"op2", "2", "Demands paper;"},
                     {"op3", "3", "Welcomes South-South cooperation;"}}})});
}

TEST(History, CountsWhatItDoesNotRead) {
  const auto index = made_index("harbours", write_harbours);
  ASSERT_TRUE(index);
  const struct {
    const char *words, *language, *expected;
  } rows[] = {
      {"paper boats", "en", "1501 in 2; 2035:1500 2037:1 A/RES/90/1#op1 S/RES/3000(2037)#op1"},
      {"bateaux de papier", "fr", "1500 in 1; 2035:1500 A/RES/90/1#op1"},
      {"harbour", "en", "1500 in 1; 2036:1500 A/RES/91/1#op1"},
      {"pass", "en", "1 in 1; 2037:1 S/RES/3000(2037)#op1"},
      // Without a language: that in which the index has the words.
      {"paper boats", "", "1501 in 2; 2035:1500 2037:1 A/RES/90/1#op1 S/RES/3000(2037)#op1"},
      {"bateaux", "fr", "3001 in 3; 2035:1500 2036:1500 2037:1 A/RES/90/1#op1 S/RES/3000(2037)#op1"},  // and boats
      {"bateaux", "", "3001 in 3; 2035:1500 2036:1500 2037:1 A/RES/90/1#op1 S/RES/3000(2037)#op1"},
      {"bateaux", "en", "1500 in 1; 2035:1500 A/RES/90/1#op1"},  // as it stands
      // A term that has a word twice, held in English alone.
      {"coopération Sud-Sud", "fr", "1 in 1; 2037:1 S/RES/3000(2037)#op3"},
      {"cooperación Sur-Sur", "es", "1 in 1; 2037:1 S/RES/3000(2037)#op3"},
      {"сотрудничество Юг — Юг", "ru", "1 in 1; 2037:1 S/RES/3000(2037)#op3"},
      {"التعاون فيما بين بلدان الجنوب", "ar", "1 in 1; 2037:1 S/RES/3000(2037)#op3"},
      {"南南合作", "zh", "1 in 1; 2037:1 S/RES/3000(2037)#op3"},
      {"bacs", "", "1500 in 1; 2035:1500 A/RES/90/1#op1"},
  };
  for (const auto& row : rows) EXPECT_EQ(history_of(*index, row.words, row.language), row.expected) << row.words;
}

MadeDocument said(const char* symbol, const char* language, const char* date, const char* text) {
  return {symbol, language, "Gardens", date, "resolution", {{"op1", "1", text}}};
}

// A concept, held in some languages each time.
void write_security(const std::string& directory) {
  write_index(directory, {document_of(said("A/RES/90/1", "en", "2035-10-05", "Notes the notion of human security;")),
                          document_of(said("A/RES/90/1", "fr", "2035-10-05", "Note la notion de sécurité humaine;")),
                          document_of(said("A/RES/91/1", "zh", "2036-10-05", "注意到人类安全的概念；")),
                          document_of(said("A/RES/92/1", "zh", "2037-10-05", "注意到人的安全的概念；")),
                          document_of(said("A/RES/93/1", "ru", "2038-10-05", "отмечает безопасность человека;"))});
}

TEST(History, CountsAreThoseOfTheCollectionInAnyLanguage) {
  const auto index = made_index("security", write_security);
  ASSERT_TRUE(index);
  for (const auto& [words, language] :
       {std::pair{"human security", "en"}, std::pair{"sécurité humaine", "fr"}, std::pair{"seguridad humana", "es"},
        std::pair{"безопасность человека", "ru"}, std::pair{"الأمن البشري", "ar"}, std::pair{"人类安全", "zh"},
        std::pair{"人的安全", "zh"}})
    EXPECT_EQ(history_of(*index, words, language), "4 in 4; 2035:1 2036:1 2037:1 2038:1 A/RES/90/1#op1") << words;
}

// A noun and an infinitive name one thing; an undated text and a draft are no first mention where others are.
void write_duty(const std::string& directory) {
  MadeDocument draft = said("A/C.3/90/L.1", "en", "2035-01-05", "Recalls the responsibility to protect;");
  draft.type = "draft";
  write_index(
      directory,
      {document_of(draft),
       document_of(
           said("A/RES/90/1", "en", "2035-10-05", "Urges clubs to meet their responsibilities to protect trees;")),
       document_of(
           said("A/RES/90/1", "es", "2035-10-05", "Insta a cumplir las responsabilidades de proteger árboles;")),
       document_of(said("A/RES/90/1", "ru", "2035-10-05", "призывает выполнять обязанности по защите деревьев;")),
       document_of(said("A/RES/91/1", "en", "2036-10-05", "Recalls the responsibility to protect;")),
       document_of(said("A/RES/92/1", "en", "", "Notes the responsibility to protect;"))});
}

TEST(History, OfADeedAndItsFirstMention) {
  const auto index = made_index("duty", write_duty);
  ASSERT_TRUE(index);
  for (const auto& [words, language] : {std::pair{"responsibility to protect", "en"}, std::pair{"保护责任", "zh"}})
    EXPECT_EQ(history_of(*index, words, language), "3 in 3; 2035:1 2036:1 :1 A/RES/91/1#op1") << words;
}

}  // namespace
}  // namespace search
