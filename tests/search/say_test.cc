// SPDX-License-Identifier: GPL-2.0-or-later
// What is said about answers: every key in six languages, plural forms, refusals.
#include "search/say.h"

#include <gtest/gtest.h>

#include <set>
#include <tuple>

#include "corpus/lexicon.h"
#include "search/ask.h"
#include "search/cite_number.h"

namespace search {
namespace {

using corpus::Language;

TEST(Say, HasEveryKeyInEveryLanguage) {
  std::set<std::string> english;
  for (const Language language : {Language::en, Language::ar, Language::zh, Language::fr, Language::ru, Language::es}) {
    const corpus::Table& table = corpus::table(std::string(corpus::code(language)) + "/answers.tsv");
    std::set<std::string> keys;
    for (std::size_t row = 0; row < table.size(); ++row) {
      const std::string key(table.cell(row, "key"));
      keys.insert(key);
      const bool counts = table.cell(row, "text").find("plural") != std::string_view::npos;
      const std::string said = counts ? say(language, key, 3) : say(language, key, {"1", "2", "3", "4", "5"});
      EXPECT_FALSE(said.empty()) << key;
      EXPECT_EQ(said.find('{'), std::string::npos) << key;
    }
    if (language == Language::en) english = keys;
    EXPECT_EQ(keys, english);
  }
}

TEST(Say, SubjectsInTheLanguageOfTheReader) {
  const std::vector<std::tuple<Language, std::string, std::string>> rows = {
      {Language::en, "right_to_justice", "right to justice"},
      {Language::ru, "right_to_justice", "право на правосудие"},
      {Language::zh, "peaceful_coexistence", "和平共处"},
      {Language::en, "sdg_16", "SDG 16"},
      {Language::fr, "sdg_16", "ODD 16"},
      {Language::ar, "sdg_16", "الهدف 16 من أهداف التنمية المستدامة"},
      {Language::en, "PEACEKEEPING OPERATIONS", "peacekeeping operations"},
      {Language::en, "peacekeeping operations", "peacekeeping operations"},
      {Language::en, "SOUTH SUDAN--POLITICAL CONDITIONS", "South Sudan – political conditions"},
      {Language::es, "AFGHANISTAN", "Afganistán"},
      {Language::fr, "FOOD SECURITY", "sécurité alimentaire"},
      {Language::en, "Taliban (Afghanistan)", "Taliban (Afghanistan)"},
      {Language::es, "of_no_list", "of no list"},
  };
  for (const auto& [language, subject, expected] : rows)
    EXPECT_EQ(value_name("subject", subject, language), expected) << subject;
}

struct Row {
  Language language;
  Reason reason;
  std::string said;
};

TEST(Say, WhyInTheLanguageOfTheQuestion) {
  const std::vector<Row> rows = {
      {Language::en, {"cited", "1"}, "1 provision cites the document"},
      {Language::en, {"cited", "5"}, "5 provisions cite the document"},
      {Language::ru, {"cited", "1"}, "на документ ссылается 1 пункт"},
      {Language::ru, {"cited", "3"}, "на документ ссылаются 3 пункта"},
      {Language::ru, {"cited", "11"}, "на документ ссылаются 11 пунктов"},
      {Language::ar, {"cited", "2"}, "تستشهد بالوثيقة فقرتان"},
      {Language::fr, {"cited", "1"}, "document cité par 1 paragraphe"},
      {Language::zh, {"cited", "7"}, "该文件被 7 段引用"},
      {Language::es, {"voting", "VOTING BY MAIL"}, "procedimiento escrito"},
      {Language::ru, {"voting", "recorded vote"}, "заносимое в отчет о заседании голосование"},
      {Language::en, {"voting", "of a kind of its own"}, "of a kind of its own"},
      {Language::en, {"votes", "93-24-58"}, "93 in favour, 24 against, 58 abstaining"},
      {Language::fr, {"votes", "93-24-58"}, "93 pour, 24 contre, 58 abstentions"},
      {Language::es, {"votes", "93-24-58"}, "93 a favor, 24 en contra, 58 abstenciones"},
      {Language::ru, {"votes", "93-24-58"}, "93 — за, 24 — против, 58 — воздержались"},
      {Language::ar, {"votes", "93-24-58"}, "93 مؤيدة، 24 معارضة، 58 ممتنعة"},
      {Language::zh, {"votes", "93-24-58"}, "93票赞成、24票反对、58票弃权"},
      {Language::en, {"votes", "93"}, ""},
      {Language::ru, {"other-language", "en"}, "имеется на английском"},
      {Language::fr, {"other-language", "zh"}, "détenu en chinois"},
      {Language::unknown, {"asks-report", ""}, "asks for a report"},
      {Language::en, {"addressee", "(organ itself)"}, ""},
  };
  for (const Row& row : rows) EXPECT_EQ(words(row.reason, row.language), row.said);
}

Refusal refusal(Refusal::Code code, std::string searched, bool ghost, std::string last) {
  Refusal made;
  made.code = code;
  made.searched = std::move(searched);
  made.ghost = ghost;
  if (!last.empty()) made.choices.push_back({"A/RES/71/129", std::move(last), "", "", true});
  return made;
}

TEST(Say, RefusalsInTheLanguageOfTheQuestion) {
  using Code = Refusal::Code;
  struct Case {
    Language language;
    Refusal refusal;
    std::string said;
  };
  const Refusal none = refusal(Code::no_such_provision, "A/RES/71/129, para. 99", false, "op43");
  const std::vector<Case> rows = {
      {Language::en, none, "A/RES/71/129 is held and has no paragraph 99. The last one is 43."},
      {Language::fr, none, "A/RES/71/129 est présent et n’a pas de paragraphe 99. Le dernier est le 43."},
      {Language::es, none, "A/RES/71/129 figura en la colección y no tiene párrafo 99. El último es el 43."},
      {Language::zh, none, "本馆藏收有A/RES/71/129，但其中没有第99段。最后一段是第43段。"},
      {Language::ru, none, "A/RES/71/129: документ в собрании есть, но пункта 99 в нем нет. Последний — 43."},
      {Language::ar, none, "A/RES/71/129: الوثيقة محفوظة، وليس فيها الفقرة 99. آخر فقرة هي 43."},
      {Language::en, refusal(Code::no_such_provision, "A/RES/71/129, annex, para. 2", false, ""),
       "A/RES/71/129 is held, but annex, para. 2 is not in it."},
      {Language::zh, refusal(Code::not_held, "联合国海洋法公约", true, ""),
       "本馆藏有文件援引联合国海洋法公约，但没有收藏该文件。"},
      {Language::en, refusal(Code::not_held, "A/RES/68/262", false, ""),
       "A/RES/68/262 is neither held nor cited in this collection."},
      {Language::ru, refusal(Code::no_answer, "", false, ""),
       "Ни один пункт 14 документов этого собрания не отвечает на вопрос."},
  };
  for (const Case& row : rows) EXPECT_EQ(words(row.refusal, row.language, 14), row.said);
}

TEST(Say, YearsInSymbols) {
  EXPECT_EQ(year_in_symbol("S/RES/823(1993)"), "1993");
  EXPECT_EQ(year_in_symbol("A/RES/1514(XV)"), "");
  EXPECT_EQ(year_in_symbol("A/RES/71/129"), "");
}

}  // namespace
}  // namespace search
