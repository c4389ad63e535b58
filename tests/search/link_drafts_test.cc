// SPDX-License-Identifier: GPL-2.0-or-later
// Twelve drafts, two in each language, as staff write them: talking points, briefing notes, a speech. Each has planted
// mistakes, and numbers that are none of the clerk's business. What is wrong was written down before the clerk read
// them.
#include <gtest/gtest.h>

#include "corpus/draft.h"
#include "search/link_report.h"
#include "tests/search/small_index.h"

namespace search {
namespace {

struct Row {
  const char* draft;
  const char* expected;
};

// "90/1 A/RES/90/1#op2 misquoted wrong_date", one line for each citation; "?" before candidates.
std::string checked(const std::string& text) {
  const auto draft = corpus::read_draft(text, "draft.txt");
  const auto answer = link(small_index(), *draft, {});
  std::string lines;
  for (const LinkedCitation& each : answer->citations) {
    lines += each.surface + " " + (each.target.empty() ? "?" : each.target);
    if (!each.provision.empty()) lines += "#" + each.provision;
    for (const LinkFinding& finding : each.findings) lines += " " + finding.code;
    lines += "\n";
  }
  return lines;
}

// Lines at the head of a draft, whatever a collected document would have there.
TEST(StaffDraft, EveryLineIsRead) {
  EXPECT_EQ(checked("Subject: resolution 90/1 of 8 October 2035\n\nDear colleague,\n\nWe thank you.\n"),
            "90/1 A/RES/90/1 wrong_date\n");
  EXPECT_EQ(checked("Objet : résolution 90/1 du 8 octobre 2035\n\nMadame,\n\nNous vous remercions de votre lettre.\n"),
            "90/1 A/RES/90/1 wrong_date\n");
  EXPECT_EQ(
      checked("Asunto: resolución 90/1, de 8 de octubre de 2035\n\nLe agradecemos su carta de la semana pasada.\n"),
      "90/1 A/RES/90/1 wrong_date\n");
  EXPECT_EQ(checked("О резолюции 90/1 от 8 октября 2035 года\n\nБлагодарим Вас за письмо, полученное нами.\n"),
            "90/1 A/RES/90/1 wrong_date\n");
  EXPECT_EQ(checked("الموضوع: القرار 90/1 المؤرخ 8 تشرين الأول/أكتوبر 2035\n\nنشكركم على رسالتكم.\n"),
            "90/1 A/RES/90/1 wrong_date\n");
  EXPECT_EQ(checked("关于大会2035年10月8日第90/1号决议\n\n感谢来信。\n"), "90/1 A/RES/90/1 wrong_date\n");
}

class StaffDrafts : public testing::TestWithParam<Row> {};
TEST_P(StaffDrafts, AreChecked) { EXPECT_EQ(checked(GetParam().draft), GetParam().expected) << GetParam().draft; }

const Row kRows[] = {
    {"Concept note\n\nThe Assembly returned to the matter in resolution 90/1 of 15 October 2035. Its paragraph 2 "
     "“calls "
     "upon all States to protect soldiers in armed conflicts”. The Security Council adopted resolution 90/2, which is "
     "about water. Room 4, 1/3 of the seats, a hotline 24/7, tel. 212-963/1234, version 2.1 of 3/5/2034.\n",
     "90/1 A/RES/90/1 wrong_date\nIts A/RES/90/1#op2 misquoted\n90/2 ? wrong_organ\n"},
    {"Talking points\n\n- We stand by General Assembly resolution 90/2 of 20 November 2035, entitled “Clean water for "
     "all "
     "schools and hospitals”.\n- Security Council resolution 2990 (2035) should be read with Human Rights Council "
     "resolution 90/1 of 30 June 2035. The vote was 130/2/8.\n- SC res. 2990 (2036) speaks of wells.\n",
     "90/2 A/RES/90/2 wrong_title\n2990 (2035) S/RES/2990(2035)\n90/1 A/HRC/RES/90/1\n"
     "2990 (2036) S/RES/2990(2036) form\n"},
    {"Note de synthèse\n\nLa résolution 90/1 du 5 octobre 2035, intitulée « Vivre sans peur », est connue. Son "
     "paragraphe "
     "3 « prie le Secrétaire général de rendre compte chaque mois de l’alerte rapide ». Le Conseil de sécurité a "
     "adopté "
     "la résolution 90/2. Un tiers (1/3) des places est réservé.\n",
     "90/1 A/RES/90/1 wrong_title\nSon A/RES/90/1#op3 misquoted\n90/2 ? wrong_organ\n"},
    {"Éléments de langage\n\nLe paragraphe 7 de la résolution 90/1 est muet. Les travaux sur l’eau suivent A/RES/90/2, "
     "du "
     "21 novembre 2035. La résolution 2286 (2013) n’a jamais existé ; la note est 15/20.\n",
     "90/1 A/RES/90/1 no_such_provision\nA/RES/90/2 A/RES/90/2 wrong_date form\n"
     "2286 (2013) S/RES/2286(2013) no_such_document\n"},
    {"Nota informativa\n\nLa resolución 90/1, de 5 de octubre de 2035, es conocida. Su párrafo 2 “exhorta a todos los "
     "Estados a que protejan a los soldados en los conflictos armados”. El Consejo de Seguridad, en su resolución "
     "90/1, "
     "de 5 de octubre de 2035, habló del agua (pág. 12/15).\n",
     "90/1 A/RES/90/1\nSu A/RES/90/1#op2 misquoted\n90/1 A/RES/90/1 wrong_organ\n"},
    {"Discurso\n\nLa resolución 90/1, de 4 de octubre de 2035, titulada “Vivir sin miedo”, y la res. AG 90/1 son lo "
     "mismo. "
     "El párrafo 8 de la resolución 90/1 no existe, ni tampoco la resolución 2286 (2014). El marcador fue 3/2.\n",
     "90/1 A/RES/90/1 wrong_date wrong_title\n90/1 A/RES/90/1 form\n90/1 A/RES/90/1 no_such_provision\n"
     "2286 (2014) S/RES/2286(2014) no_such_document\n"},
    {"Справка\n\nИзвестна резолюция 90/1 от 5 октября 2035 года. В ее пункте 1 сказано, что «люди живут без страха и "
     "долгов». Совет Безопасности принял резолюцию 90/1 от 5 октября 2035 года. Телефон 24/7, дом 12/14.\n",
     "90/1 A/RES/90/1\nее A/RES/90/1#op1 misquoted\n90/1 A/RES/90/1 wrong_organ\n"},
    {"Тезисы\n\nСогласно резолюции 90/1 от 6 октября 2035 года, озаглавленной «Жизнь без войны», все ясно. В пункте 5 "
     "резолюции 90/1 ничего нет, а резолюции 2286 (2012) не было. Счет 3/1, стр. 5/7.\n",
     "90/1 A/RES/90/1 wrong_date wrong_title\n90/1 A/RES/90/1 no_such_provision\n"
     "2286 (2012) S/RES/2286(2012) no_such_document\n"},
    {"مذكرة إحاطة\n\nاعتمدت الجمعية العامة القرار 90/1 المؤرخ 15 تشرين الأول/أكتوبر 2035. وتنص الفقرة 2 منه على أنها "
     "”تهيب بجميع الدول أن تحمي الجنود في النزاعات المسلحة“. والخط مفتوح 24/7.\n",
     "90/1 A/RES/90/1 wrong_date\nمنه A/RES/90/1#op2 misquoted\n"},
    {"نقاط للحديث\n\nانظر قرار مجلس الأمن 90/1 المؤرخ 5 تشرين الأول/أكتوبر 2035، المعنون ”ماء نظيف للجميع“. وليس في "
     "الفقرة 9 من القرار 90/1 شيء من ذلك. ولا وجود للقرار 2286 (2011). وكانت النتيجة 3/1.\n",
     "90/1 A/RES/90/1 wrong_organ wrong_title\n90/1 A/RES/90/1 no_such_provision\n"
     "2286 (2011) S/RES/2286(2011) no_such_document\n"},
    {"背景说明\n\n大会2035年10月15日通过了第90/1号决议，其第1段称人类安全是指“人人生活免于恐惧、免于疾病”。"
     "安全理事会通过第90/1号决议。见第5/7页，热线24/7开通。\n",
     "90/1 A/RES/90/1 wrong_date\n其 A/RES/90/1#op1 misquoted\n90/1 ? wrong_organ\n"},
    {"发言要点\n\n大会2035年10月5日题为“清洁饮水供应”的第90/"
     "1号决议第9段没有谈及贸易。第2286(2010)号决议并不存在。比分为3/1。\n",
     "90/1 A/RES/90/1 wrong_title no_such_provision\n2286(2010) S/RES/2286(2010) no_such_document\n"},
};
INSTANTIATE_TEST_SUITE_P(TwoInEachLanguage, StaffDrafts, testing::ValuesIn(kRows));

}  // namespace
}  // namespace search
