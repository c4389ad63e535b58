// SPDX-License-Identifier: GPL-2.0-or-later
// "The report" defines: which report. Left the paragraphs, right who defines, as printed and by name.
#include "corpus/state_antecedent.h"

#include <gtest/gtest.h>

#include "corpus/state.h"

namespace corpus {
namespace {

struct Row {
  Language language;
  std::string before, text, who, name;
};

std::pair<std::string, std::string> definer(const Row& row) {
  Document document;
  document.metadata.language = row.language;
  document.metadata.type = "report";
  for (const std::string& text : {row.before, row.text}) {
    Provision provision;
    provision.id = "para" + std::to_string(document.provisions.size() + 1);
    provision.kind = Kind::paragraph;
    provision.text = MappedText(text, 0);
    document.provisions.push_back(std::move(provision));
  }
  state(document);
  for (const Statement& made : document.statements)
    if (made.kind == "definition") return {made.who_defines, made.who_defines_name};
  return {};
}

TEST(StateAntecedent, NamesTheDocumentPointedBackTo) {
  const Row rows[] = {
      {Language::zh, "会议通过了《园艺宣言》。", "该宣言对花园的界定如下：", "该宣言", "《园艺宣言》"},
      {Language::zh, "俱乐部提出了题为“今日花园”的报告。", "根据这份报告，花园概念的重点是树木。", "这份报告",
       "“今日花园”"},
      {Language::zh, "会议通过了《园艺宣言》。", "根据这份报告，花园概念的重点是树木。", "这份报告", ""},
      {Language::en, "The Club wrote a report entitled “Gardens now”.",
       "According to the report, the concept of garden encompasses three ideas.", "the report", "“Gardens now”"},
      {Language::fr, "Le Club a présenté un rapport intitulé « Le jardin ».",
       "Selon le rapport, la notion de jardin englobe trois idées.", "le rapport", "« Le jardin »"},
      {Language::es, "El Club presentó un informe titulado “El jardín”.",
       "Según el informe, el concepto de jardín abarca tres ideas.", "el informe", "“El jardín”"},
      {Language::ru, "Клуб представил доклад, озаглавленный «Сады сегодня».",
       "Согласно докладу, концепция сада охватывает три идеи.", "докладу", "«Сады сегодня»"},
  };
  for (const Row& row : rows) EXPECT_EQ(definer(row), std::pair(row.who, row.name)) << row.text;
}

TEST(StateAntecedent, ChineseDefinersStandWithoutAsAndWhat) {
  EXPECT_EQ(definer({Language::zh, "花园。", "如开发计划署所指出的那样，树木和水是花园的两个主要构件。", "", ""}).first,
            "开发计划署");
}

}  // namespace
}  // namespace corpus
