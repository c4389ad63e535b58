// SPDX-License-Identifier: GPL-2.0-or-later
// Questions in six languages, and what is understood of them.
#include "search/asking.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include "corpus/lexicon.h"
#include "search/cite_number.h"
#include "search/pinpoint_places.h"
#include "search/question_words.h"

namespace search {
namespace {

using corpus::Language;

struct Row {
  std::string input, description;
};

// Documents number sessions in words; people type figures.
TEST(Asking, SessionsAreNumberedInWords) {
  corpus::Analyser analyser;
  const std::vector<std::tuple<std::string, Language, std::string>> rows = {
      {"the 82nd session of ESCAP", Language::en, "the eighty-second session of ESCAP"},
      {"the 21st session", Language::en, "the twenty-first session"},
      {"the 2nd of May and the 21st century", Language::en, "the 2nd of May and the 21st century"},
      {"A/RES/71/129, 3rd paragraph", Language::en, "A/RES/71/129, paragraph 3"},
      {"le thème de la 71e session", Language::fr, "le thème de la soixante-onzième session"},
      {"le 1er avril 2016", Language::fr, "le 1er avril 2016"},
      {"el 82.º período de sesiones", Language::es, "el octogésimo segundo período de sesiones"},
      {"el 15º Congreso", Language::es, "el 15º Congreso"},
      {"82-я сессия", Language::ru, "восемьдесят вторая сессия"},
      {"1-го января", Language::ru, "1-го января"},
      {"مكان انعقاد الدورة 82", Language::ar, "مكان انعقاد الدورة الثانية والثمانون"},
      {"القرار 71/129 والدورة 71/2", Language::ar, "القرار 71/129 والدورة 71/2"},
      {"第82届会议", Language::zh, "第八十二届会议"},
      {"第82号文件", Language::zh, "第82号文件"},
  };
  for (const auto& [typed, language, read] : rows) EXPECT_EQ(read_question(typed, language, analyser).text, read);
}

// How people say that something was set up, or ask for the meaning of a term, without the words of documents.
TEST(Asking, KnowsEverydayTurns) {
  corpus::Analyser analyser;
  const std::vector<Row> rows = {
      {"When did the Peacebuilding Commission come into being?",
       "history en 'Peacebuilding Commission': peacebuilding commission*0.6; bodies commission; seeks date; founding"},
      {"Quand la Commission de consolidation de la paix a-t-elle vu le jour ?",
       "history fr 'Commission de consolidation de la paix': commission*0.6 consolidation paix; bodies commission; "
       "seeks date; founding"},
      {"¿Cuándo nació la Comisión de Consolidación de la Paz?",
       "history es 'Comisión de Consolidación de la Paz': comision*0.6 consolidacion paz; bodies commission; seeks "
       "date; founding"},
      {"Когда появилась Комиссия по миростроительству?",
       "history ru 'Комиссия по миростроительству': комиссия*0.6 миростроительству; bodies commission; seeks date; "
       "founding"},
      {"متى نشأت لجنة بناء السلام؟", "history ar 'لجنة بناء السلام': لجنة بناء السلام; seeks date; founding"},
      {"建设和平委员会是何时诞生的？",
       "history zh '建设和平委员会': 建设 设和*0.3 和平 平委*0.3 委员*0.6 员会*0.6; bodies commission; founding"},
      {"What do we call sustaining peace?", "definition en 'sustaining peace': sustaining peace"},
      {"C'est quoi la pérennisation de la paix ?", "definition fr 'pérennisation de la paix': perennisation paix"},
      {"¿A qué se le llama sostenimiento de la paz?", "definition es 'sostenimiento de la paz': sostenimiento paz"},
      {"Что именуется сохранением мира?", "definition ru 'сохранением мира': сохранением мира"},
      {"علام يدل مصطلح الحفاظ على السلام؟", "definition ar 'الحفاظ على السلام': مصطلح*0.6 الحفاظ السلام"},
      {"什么才算保持和平？", "definition zh '保持和平': 保持 持和*0.3 和平"},
      {"委员会应在几天内提交名单？",
       "search zh '名单': 委员*0.2 员会*0.2 提交*0.9 名单; bodies commission; seeks period"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(describe(read_question(row.input, Language::unknown, analyser)), row.description) << row.input;
}

// The vowel signs of يُعدّ belong to no word of their own.
TEST(Asking, TakesArabicVowelSignsAway) {
  corpus::Analyser analyser;
  const std::string with = "هل يُعدّ التعذيبُ جريمةً؟", without = "هل يعد التعذيب جريمة؟";
  EXPECT_EQ(describe(read_question(with, Language::unknown, analyser)),
            describe(read_question(without, Language::unknown, analyser)));
  EXPECT_EQ(read_question(with, Language::ar, analyser).text, without);
}

TEST(Asking, UnderstandsQuestions) {
  corpus::Analyser analyser;
  const std::vector<Row> rows = {
      {"What is early warning?", "definition en 'early warning': early warning"},
      {"What is meant by human security?", "definition en 'human security': human security"},
      {"Qu'entend-on par alerte rapide ?", "definition fr 'alerte rapide': alerte rapide"},
      {"¿Qué se entiende por alerta temprana?", "definition es 'alerta temprana': alerta temprana"},
      {"Что понимается под ранним предупреждением?", "definition ru 'ранним предупреждением': ранним предупреждением"},
      {"ما المقصود بالإنذار المبكر؟", "definition ar 'الإنذار المبكر': الانذار المبكر"},
      {"ما المقصود بالحق في الغذاء؟", "definition ar 'الحق في الغذاء': الحق الغذاء"},
      {"什么是预警？", "definition zh '预警': 预警"},
      {"Which principles govern the use of force?",
       "principles en 'use of force': principles*0.6 govern*0.4 use force"},
      {"人道主义援助应遵循哪些原则？",
       "principles zh '人道主义援助': 人道 道主*0.3 主义 义援*0.3 援助 应遵*0.4 遵循*0.4 原则*0.6"},
      {"Who must clear mines?", "obligation en 'clear mines': clear mines; seeks actor"},
      {"Qui doit enlever les mines ?", "obligation fr 'enlever les mines': enlever mines; seeks actor"},
      {"Кто должен удалить мины?", "obligation ru 'удалить мины': удалить мины; seeks actor"},
      {"¿Quién debe retirar las minas?", "obligation es 'retirar las minas': retirar minas; seeks actor"},
      {"谁必须清除地雷？", "obligation zh '清除地雷': 清除 除地*0.3 地雷; seeks actor"},
      {"When was water first mentioned?", "history en 'water': water; seeks date; first"},
      {"Resolution 60/1, paragraph 143", "symbol en '':; names A/RES/60/1 para. 143"},
      {"What does paragraph 143 of resolution 60/1 say?", "symbol en '':; names A/RES/60/1 para. 143"},
      {"第60/1号决议第143段说什么？", "symbol zh '':; names A/RES/60/1 para. 143"},
      {"What did the Security Council decide in 2005?",
       "obligation en '': security*0.2 council*0.2 decide*0.3 2005*0.3; years 2005; bodies sc; acts DECIDE"},
      {"water sanitation", "search en 'water sanitation': water sanitation"},
      {"هل المياه سلعة أم حق؟", "search ar 'المياه سلعة أم حق': المياه سلعة حق"},
      {"¿Qué hay fuera de la zona?", "search es 'fuera de la zona': fuera zona"},
      {"", "search en '':"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(describe(read_question(row.input, Language::unknown, analyser)), row.description);
}

// Of figures in groups of three none is the number of a resolution.
TEST(Asking, AmountsNameNoDocument) {
  corpus::Analyser analyser;
  const std::vector<Row> rows = {
      {"the 15,000 troops", ""},
      {"les 15 000 soldats", ""},
      {"los 15.000 soldados", ""},
      {"los 150\u00A0000 soldados", ""},
      {"15 000 военнослужащих", ""},
      {"15\u202F500 военнослужащих", ""},
      {"1 500 000 военнослужащих", ""},
      {"15,000 جندي", ""},
      {"150٬500 جندي", ""},
      {"15,000名士兵", ""},
      {"242 338 withdrawal", "242 338"},
      {"resolution 242", "242"},
      {"1325, 1820 women", "1325 1820"},
      {"resolutions 1325,1820", "1325 1820"},
  };
  for (const Row& row : rows) {
    std::string named;
    for (const AskedDocument& one : read_question(row.input, Language::unknown, analyser).documents)
      named.append(named.empty() ? "" : " ").append(one.surface);
    EXPECT_EQ(named, row.description) << row.input;
  }
}

// What is asked of the past: a first mention, by what something was set up, or given another name. "First" is one where
// an act stands beside it alone.
TEST(Asking, TellsFirstMentionsFromFoundings) {
  corpus::Analyser analyser;
  const std::vector<Row> rows = {
      {"Which resolution established the Peacebuilding Commission?", "founding"},
      {"Which resolution renamed the Economic Commission for Asia and the Far East?", "renaming"},
      {"Which was the first resolution on cooperatives?", "first"},
      {"What training do first responders need?", ""},
      {"Quelle résolution a créé la Commission de consolidation de la paix ?", "founding"},
      {"Par quelle résolution la Commission a-t-elle été rebaptisée ?", "renaming"},
      {"Quelle est la première résolution sur les coopératives ?", "first"},
      {"Qui est responsable au premier chef de la sécurité des civils ?", ""},
      {"¿Qué resolución estableció la Comisión de Consolidación de la Paz?", "founding"},
      {"¿Qué resolución cambió el nombre de la Comisión?", "renaming"},
      {"¿Cuál fue la primera resolución sobre las cooperativas?", "first"},
      {"¿Qué formación necesita el personal de primera línea?", ""},
      {"Какая резолюция учредила Комиссию по миростроительству?", "founding"},
      {"Какой резолюцией переименована Экономическая комиссия?", "renaming"},
      {"Какая первая резолюция была принята о кооперативах?", "first"},
      {"Какая подготовка нужна сотрудникам первой линии?", ""},
      {"ما القرار الذي أنشأ لجنة بناء السلام؟", "founding"},
      {"بأي قرار أعيدت تسمية اللجنة الاقتصادية؟", "renaming"},
      {"ما أول قرار بشأن التعاونيات؟", "first"},
      {"متى أنشئت لجنة بناء السلام وبأي قرار؟", "founding"},
      {"哪项决议设立了建设和平委员会？", "founding"},
      {"亚洲及远东经济委员会由哪项决议更名？", "renaming"},
      {"关于合作社的第一个决议是什么？", "first"},
      {"第一个五年计划包括哪些内容？", ""},
  };
  for (const Row& row : rows) {
    const Asking asking = read_question(row.input, Language::unknown, analyser);
    const std::string told = asking.wants_first      ? "first"
                             : asking.wants_renaming ? "renaming"
                             : asking.wants_founding ? "founding"
                                                     : "";
    EXPECT_EQ(told, row.description) << row.input << " " << describe(asking);
  }
}

// The document and its paragraph, however they are typed.
TEST(Asking, ReadsPinpoints) {
  corpus::Analyser analyser;
  const std::vector<Row> rows = {
      {"OP 5 of 71/129", "symbol en '':; names  op. para. 5"},
      {"71/129 op5", "symbol en '':; names  op. para. 5"},
      {"A/RES/71/129#op5", "symbol en '':; names A/RES/71/129 op. para. 5"},
      {"A/RES/71/129, § 5", "symbol en '':; names A/RES/71/129 op. para. 5"},
      {"A/RES/71/129, para. 5", "symbol en '':; names A/RES/71/129 para. 5"},
      {"para 3(b) of A/RES/71/129", "symbol en '':; names A/RES/71/129 para. 3 (b)"},
      {"paragraph 3 (b) of resolution 71/129", "symbol en '':; names A/RES/71/129 para. 3 (b)"},
      {"subparagraph (b) of paragraph 3 of resolution 71/129", "symbol en '':; names A/RES/71/129 para. 3 (b)"},
      {"operative paragraph 5 of resolution 71/129", "symbol en '':; names A/RES/71/129 op. para. 5"},
      {"paragraph 12 of resolution 2573 (2021) of the Security Council",
       "symbol en '': security*0.2 council*0.2; names S/RES/2573(2021) para. 12; bodies sc"},
      {"third preambular paragraph of resolution 71/129", "symbol en '':; names A/RES/71/129 pream. para. 3"},
      {"PP3 of 71/129", "symbol en '':; names  pream. para. 3"},
      {"paragraphs 138 and 139 of resolution 60/1", "symbol en '':; names A/RES/60/1 para. 138, 139"},
      {"A/RES/60/1, paras. 138-139", "symbol en '':; names A/RES/60/1 para. 138-139"},
      {"resolution 46/182, annex, para. 2", "symbol en '':; names A/RES/46/182 annex, para. 2"},
      {"UNSCR 1325 OP8", "symbol en '':; names S/RES/1325(2000) op. para. 8"},
      {"A/RES/71/129, paragraphe 5", "symbol fr '':; names A/RES/71/129 para. 5"},
      {"A/RES/71/129, par. 5", "symbol fr '':; names A/RES/71/129 para. 5"},
      {"paragraphe 5 de la résolution 71/129", "symbol fr '':; names A/RES/71/129 para. 5"},
      {"alinéa b) du paragraphe 3 de la résolution 71/129", "symbol fr '':; names A/RES/71/129 para. 3 (b)"},
      {"paragraphe 5 du dispositif de la résolution 71/129", "symbol fr '':; names A/RES/71/129 op. para. 5"},
      {"troisième alinéa du préambule de la résolution 71/129", "symbol fr '':; names A/RES/71/129 pream. para. 3"},
      {"paragraphe 12 de la résolution 2573 (2021) du Conseil de sécurité",
       "symbol fr '': conseil*0.2 securite*0.2; names S/RES/2573(2021) para. 12; bodies sc"},
      {"A/RES/71/129, párrafo 5", "symbol es '':; names A/RES/71/129 para. 5"},
      {"A/RES/71/129 parrafo 5", "symbol es '':; names A/RES/71/129 para. 5"},
      {"A/RES/71/129, párr. 5", "symbol es '':; names A/RES/71/129 para. 5"},
      {"párrafo 3 b) de la resolución 71/129", "symbol es '':; names A/RES/71/129 para. 3 (b)"},
      {"párrafo 12 de la resolución 2573 (2021) del Consejo de Seguridad",
       "symbol es '': consejo*0.2 seguridad*0.2; names S/RES/2573(2021) para. 12; bodies sc"},
      {"tercer párrafo del preámbulo de la resolución 71/129", "symbol es '':; names A/RES/71/129 pream. para. 3"},
      {"párrafos 138 y 139 de la resolución 60/1", "symbol es '':; names A/RES/60/1 para. 138, 139"},
      {"A/RES/71/129, пункт 5", "symbol ru '':; names A/RES/71/129 para. 5"},
      {"п. 5 резолюции 71/129", "symbol ru '':; names A/RES/71/129 para. 5"},
      {"пункт 3 b) резолюции 71/129", "symbol ru '':; names A/RES/71/129 para. 3 (b)"},
      {"пункт 12 резолюции 2573 (2021) Совета Безопасности",
       "symbol ru '': совета*0.2 безопасности*0.2; names S/RES/2573(2021) para. 12; bodies sc"},
      {"пункт 5 постановляющей части резолюции 71/129", "symbol ru '':; names A/RES/71/129 op. para. 5"},
      {"третий пункт преамбулы резолюции 71/129", "symbol ru '':; names A/RES/71/129 pream. para. 3"},
      {"الفقرة 5 من القرار 71/129", "symbol ar '':; names A/RES/71/129 para. 5"},
      {"الفقرة 3 (ب) من القرار 71/129", "symbol ar '':; names A/RES/71/129 para. 3 (b)"},
      {"الفقرة الفرعية (ب) من الفقرة 3 من القرار 71/129", "symbol ar '':; names A/RES/71/129 para. 3 (b)"},
      {"الفقرة 5 من منطوق القرار 71/129", "symbol ar '':; names A/RES/71/129 op. para. 5"},
      {"الفقرة الثالثة من ديباجة القرار 71/129", "symbol ar '':; names A/RES/71/129 pream. para. 3"},
      {"الفقرة 12 من قرار مجلس الأمن 2573 (2021)",
       "symbol ar '': مجلس*0.2 الامن*0.2; names S/RES/2573(2021) para. 12; bodies sc"},
      {"第71/129号决议第5段", "symbol zh '':; names A/RES/71/129 para. 5"},
      {"第71/129号决议第3段(b)分段", "symbol zh '':; names A/RES/71/129 para. 3 (b)"},
      {"第71/129号决议执行部分第5段", "symbol zh '':; names A/RES/71/129 op. para. 5"},
      {"第71/129号决议序言部分第3段", "symbol zh '':; names A/RES/71/129 pream. para. 3"},
      {"安全理事会第2573(2021)号决议第12段",
       "symbol zh '': 安全*0.2 全理*0.2 理事*0.2 事会*0.2; names S/RES/2573(2021) para. 12; bodies sc"},
      {"A/RES/71/129第5段", "symbol zh '':; names A/RES/71/129 para. 5"},
      {"第60/1号决议第138和139段", "symbol zh '':; names A/RES/60/1 para. 138, 139"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(describe(read_question(row.input, Language::unknown, analyser)), row.description) << row.input;
}

// A number of two organs may be of either, unless one is named.
TEST(Asking, OffersOtherOrgans) {
  corpus::Analyser analyser;
  const std::vector<Row> rows = {
      {"What does resolution 55/22 say?", "A/RES/55/22 A/HRC/RES/55/22"},
      {"Que dit la résolution 55/22 ?", "A/RES/55/22 A/HRC/RES/55/22"},
      {"¿Qué dice la resolución 55/22?", "A/RES/55/22 A/HRC/RES/55/22"},
      {"О чем говорится в резолюции 55/22?", "A/RES/55/22 A/HRC/RES/55/22"},
      {"ماذا يقول القرار 55/22؟", "A/RES/55/22 A/HRC/RES/55/22"},
      {"第55/22号决议说什么？", "A/RES/55/22 A/HRC/RES/55/22"},
      {"What does A/RES/55/22 say?", ""},
      {"What does General Assembly resolution 55/22 say?", ""},
      {"What does resolution 1325 (2000) say?", ""},
  };
  for (const Row& row : rows) {
    const Asking asking = read_question(row.input, Language::unknown, analyser);
    ASSERT_EQ(asking.documents.size(), 1u) << row.input;
    EXPECT_EQ(fmt::format("{}", fmt::join(asking.documents.front().candidates, " ")), row.description) << row.input;
  }
}

// The organ may stand apart from the number.
TEST(Asking, TakesTheActOfTheOrganNamed) {
  corpus::Analyser analyser;
  const std::vector<Row> rows = {
      {"What does the Human Rights Council ask in resolution 56/4?", "A/HRC/RES/56/4"},
      {"What does the General Assembly ask in resolution 56/4?", "A/RES/56/4"},
      {"Que demande le Conseil des droits de l’homme dans la résolution 56/4 ?", "A/HRC/RES/56/4"},
      {"¿Qué pide el Consejo de Derechos Humanos en la resolución 56/4?", "A/HRC/RES/56/4"},
      {"О чем просит Совет по правам человека в резолюции 56/4?", "A/HRC/RES/56/4"},
      {"ماذا يطلب مجلس حقوق الإنسان في القرار 56/4؟", "A/HRC/RES/56/4"},
      {"人权理事会在第56/4号决议中要求什么？", "A/HRC/RES/56/4"},
  };
  for (const Row& row : rows) {
    const Asking asking = read_question(row.input, Language::unknown, analyser);
    ASSERT_EQ(asking.documents.size(), 1u) << row.input;
    EXPECT_EQ(asking.documents.front().symbol, row.description) << row.input;
  }
}

// Each row of the six tables is found in a text that is the row.
TEST(Asking, FindsEveryWordOfTheTables) {
  for (const Language language : corpus::kLanguages) {
    const corpus::Table& table = corpus::table(std::string(corpus::code(language)) + "/questions.tsv");
    for (std::size_t row = 0; row < table.size(); ++row) {
      std::string forms(table.cell(row, "words"));
      while (!forms.empty()) {
        const auto bar = std::min(forms.find('|'), forms.size());
        const std::string form = forms.substr(0, bar);
        forms.erase(0, std::min(bar + 1, forms.size()));
        EXPECT_FALSE(question_words(language)->find(form).empty()) << form;
      }
    }
  }
}

TEST(Asking, TakesAnyBytes) {
  corpus::Analyser analyser;
  for (const std::string& bytes : {std::string("\xff\xfe\x00what", 7), std::string(5000, '?'), std::string("¿¿¿"),
                                   std::string("第"), std::string(3000, 'a')})
    EXPECT_LE(read_question(bytes, Language::unknown, analyser).question.size(), 1024u);
}

TEST(CiteNumber, OfIds) {
  struct Id {
    const char *id, *number, *cited;
  };
  const std::vector<Id> rows = {{"op3.a", "3 (a)", "3 (a)"},
                                {"op5.a.i", "", "5 (a) (i)"},
                                {"para12", "12", "12"},
                                {"op2-2", "2", "2"},
                                {"annex1.para2", "2", "annex, para. 2"},
                                {"annex2.op4", "4", "annex 2, para. 4"},
                                {"annex1.art4.2", "Article 4 2", "annex, art. 4 (2)"},
                                {"annex1.art2", "Article II", "annex, art. II"},
                                {"annex1.art4.2", "Article\u00a0IV 2", "annex, art. IV (2)"},
                                {"art7", "Article 7", "art. 7"},
                                {"art14.1", "第十四条 1", "art. 14 (1)"},
                                {"art16", "Article 61", "art. 16"},
                                {"pp3", "", ""},
                                {"text4", "", ""},
                                {"annex1.text4", "", ""}};
  for (const Id& row : rows) EXPECT_EQ(cite_number_of(row.id, row.number), row.cited) << row.id;
}

TEST(CiteNumber, PinpointsOfSeveral) {
  const std::vector<Row> rows = {{"para. 3", "para. 3"},
                                 {"para. 138, 139", "para. 138; para. 139"},
                                 {"para. 4-6", "para. 4; para. 5; para. 6"},
                                 {"para. 1-90", "para. 1-90"},
                                 {"annex, para. 2, 4", "annex, para. 2; annex, para. 4"},
                                 {"annex, sect. II, para. 3 (a)", "annex, sect. II, para. 3 (a)"},
                                 {"", ""}};
  for (const Row& row : rows)
    EXPECT_EQ(fmt::format("{}", fmt::join(pinpoints_apart(row.input), "; ")), row.description) << row.input;
}

TEST(CiteNumber, PinpointsMeanIds) {
  const std::vector<Row> rows = {{"para. 143", "op143 para143 art143"},
                                 {"para. 3 (a)", "op3.a para3.a art3.a"},
                                 {"5", "op5 para5 art5"},
                                 {"art. 4", "art4"},
                                 {"art. IV", "art4"},
                                 {"annex, art. IV (2)", "annex1.art4.2"},
                                 {"annex, art. IV, para. 2", "annex1.art4.op2 annex1.art4.2 annex1.art4.art2"},
                                 {"annex, para. 2", "annex1.op2 annex1.para2 annex1.art2"},
                                 {"op. para. 5", "op5 para5"},
                                 {"op., para. 5", "op5 para5"},
                                 {"pream. para. 3", "pp3"},
                                 {"pream., para. 3", "pp3"},
                                 {"para. 3 (b)", "op3.b para3.b art3.b"},
                                 {"para. 3 (b) (ii)", "op3.b.ii para3.b.ii art3.b.ii"}};
  for (const Row& row : rows) {
    std::string ids;
    for (const std::string& id : ids_of_pinpoint(row.input)) ids.append(ids.empty() ? "" : " ").append(id);
    EXPECT_EQ(ids, row.description) << row.input;
  }
}

}  // namespace
}  // namespace search
