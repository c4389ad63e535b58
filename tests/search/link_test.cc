// SPDX-License-Identifier: GPL-2.0-or-later
// Drafts in our own words, two and more in each language, with planted mistakes and with what must not be taken for
// one. Left: the draft; right: each citation, what it points to and what is wrong with it.
#include "search/link.h"

#include <gtest/gtest.h>

#include "corpus/draft.h"
#include "search/link_report.h"
#include "tests/search/small_index.h"

namespace search {
namespace {

LinkAnswer linked(const std::string& text, const std::string& name = "draft.txt", const LinkOptions& options = {}) {
  const auto draft = corpus::read_draft(text, name);
  if (!draft) {
    ADD_FAILURE() << draft.error().describe();
    return {};
  }
  auto answer = link(small_index(), *draft, options);
  EXPECT_TRUE(answer) << (answer ? "" : answer.error().message);
  return answer ? *answer : LinkAnswer();
}

// "70/104 A/RES/70/104 ok" and the codes with what is right, one line for each citation.
std::string checked(const std::string& text) {
  std::string lines;
  for (const LinkedCitation& each : linked(text).citations) {
    lines += each.surface + " " + (each.target.empty() ? "?" : each.target);
    if (!each.provision.empty()) lines += "#" + each.provision;
    lines += " " + std::string(name(each.status));
    for (const LinkFinding& finding : each.findings)
      lines += " " + finding.code + (finding.right.empty() ? "" : "[" + finding.right + "]");
    lines += "\n";
  }
  return lines;
}

struct Row {
  const char* draft;
  const char* expected;
};

class Drafts : public testing::TestWithParam<Row> {};
TEST_P(Drafts, AreChecked) { EXPECT_EQ(checked(GetParam().draft), GetParam().expected) << GetParam().draft; }

const Row kEnglish[] = {
    {"Note\n\nThe notion was agreed in General Assembly resolution 90/1 of 5 October 2035; see paragraph 3 of it.\n",
     "90/1 A/RES/90/1 ok\n"},
    {"Note\n\nSee resolution 90/1 of 15 October 2035 and resolution 90/2 of 20 November 2035.\n",
     "90/1 A/RES/90/1 ok wrong_date[2035-10-05]\n90/2 A/RES/90/2 ok\n"},
    {"Note\n\nThe matter was taken up in Security Council resolution 90/2 of 20 November 2035.\n",
     "90/2 A/RES/90/2 ok wrong_organ[ga]\n"},
    {"Note\n\nThe Security Council took note of resolution 90/2. General Assembly and Security Council resolutions "
     "90/2 "
     "and 2990 (2036) are recalled.\n",
     "90/2 A/RES/90/2 ok\n90/2 A/RES/90/2 ok\n2990 (2036) S/RES/2990(2036) ok\n"},
    {"Note\n\nResolution 90/2, entitled “Clean water for all”, was followed by resolution 90/1, entitled “Working in "
     "peace”. The report entitled “Wells and pumps” is unrelated to resolution 90/2.\n",
     "90/2 A/RES/90/2 ok\n90/1 A/RES/90/1 ok wrong_title[Living in freedom]\n90/2 A/RES/90/2 ok\n"},
    {"Note\n\nIn resolution 2286 (2017) the Council spoke of hospitals. It did not meet at 9/11, nor 24/7.\n",
     "2286 (2017) S/RES/2286(2017) unknown no_such_document[2286 (2016)]\n"},
    {"Note\n\nParagraph 2 of resolution 90/1 “calls upon all States to protect civilians in armed conflicts”, "
     "paragraph "
     "1 of resolution 90/2 calls drinking water “a right of every community”, and paragraph 9 of resolution 90/1 is "
     "forgotten.\n",
     "90/1 A/RES/90/1#op2 ok\n90/2 A/RES/90/2#op1 ok misquoted[a need of every community]\n"
     "90/1 A/RES/90/1 ok no_such_provision[3]\n"},
    {"Note\n\nSee resolutions 90/1 and 90/2 of 5 October 2035 and 20 November 2035, respectively.\n",
     "90/1 A/RES/90/1 ok\n90/2 A/RES/90/2 ok\n"},
    {"Note\n\nResolution 100/3 is awaited.\n", "100/3 A/RES/100/3 unknown no_such_document\n"},
};
INSTANTIATE_TEST_SUITE_P(English, Drafts, testing::ValuesIn(kEnglish));

const Row kFrench[] = {
    {"Note\n\nL’eau fait l’objet de la résolution 90/2 du 20 novembre 2035, intitulée « De l’eau propre pour tous ». "
     "La sécurité humaine fait l’objet de la résolution 90/1 du Conseil de sécurité, en date du 5 octobre 2035.\n",
     "90/2 A/RES/90/2 ok\n90/1 A/RES/90/1 ok wrong_organ[ga]\n"},
    {"Note\n\nLa résolution 90/1, intitulée « Vivre sans eau », du 6 octobre 2035, est citée au paragraphe 3. Au "
     "paragraphe 2 de la résolution 90/1, l’Assemblée « demande à tous les États de protéger les soldats lors des "
     "conflits armés ». La résolution 2286 (2014) n’existe pas ; la permanence est assurée 24/7.\n",
     "90/1 A/RES/90/1 ok wrong_date[2035-10-05] wrong_title[Vivre libre]\n"
     "90/1 A/RES/90/1#op2 ok misquoted[Demande à tous les États de protéger les civils lors des conflits armés]\n"
     "2286 (2014) S/RES/2286(2014) unknown no_such_document[2286 (2016)]\n"},
};
INSTANTIATE_TEST_SUITE_P(French, Drafts, testing::ValuesIn(kFrench));

const Row kSpanish[] = {
    {"Nota\n\nLa Asamblea General aprobó la resolución 90/1, de 5 de octubre de 2035, titulada «Vivir en libertad». En "
     "el párrafo 2 de esa resolución se «exhorta a todos los Estados a que protejan a los civiles en los conflictos "
     "armados». La línea está abierta 24/7.\n",
     "90/1 A/RES/90/1 ok\nesa resolución A/RES/90/1#op2 ok\n"},
    {"Nota\n\nVéase la resolución 90/1 del Consejo de Seguridad, de 5 de octubre de 2035, y la resolución 90/1, de 5 "
     "de "
     "noviembre de 2035, titulada «Agua limpia para todos». Según el párrafo 3 de la resolución 90/1, el Secretario "
     "General debe informar «cada tres años sobre la alerta temprana». La resolución 2286 (2018) no existe.\n",
     "90/1 A/RES/90/1 ok wrong_organ[ga]\n90/1 A/RES/90/1 ok wrong_date[2035-10-05] wrong_title[Vivir en libertad]\n"
     "90/1 A/RES/90/1#op3 ok misquoted[cada año sobre la alerta temprana]\n"
     "2286 (2018) S/RES/2286(2018) unknown no_such_document[2286 (2016)]\n"},
};
INSTANTIATE_TEST_SUITE_P(Spanish, Drafts, testing::ValuesIn(kSpanish));

const Row kRussian[] = {
    {"Записка\n\nГенеральная Ассамблея приняла резолюцию 90/1 от 5 октября 2035 года, озаглавленную «Жизнь на "
     "свободе». "
     "В пункте 2 этой резолюции она «призывает все государства защищать гражданское население». Линия открыта 24/7.\n",
     "90/1 A/RES/90/1 ok\nэтой резолюции A/RES/90/1#op2 ok\n"},
    {"Записка\n\nСм. резолюцию 90/1 Совета Безопасности от 5 октября 2035 года и резолюцию 90/1 от 8 октября 2035 "
     "года, "
     "озаглавленную «Чистая вода». В пункте 1 резолюции 90/1 сказано, что «люди живут без страха и войны». Резолюции "
     "2286 (2019) нет.\n",
     "90/1 A/RES/90/1 ok wrong_organ[ga]\n90/1 A/RES/90/1 ok wrong_date[2035-10-05] wrong_title[Жизнь на свободе]\n"
     "90/1 A/RES/90/1#op1 ok misquoted[люди живут без страха и нужды]\n"
     "2286 (2019) S/RES/2286(2019) unknown no_such_document[2286 (2016)]\n"},
};
INSTANTIATE_TEST_SUITE_P(Russian, Drafts, testing::ValuesIn(kRussian));

const Row kArabic[] = {
    {"مذكرة\n\nاعتمدت الجمعية العامة القرار 90/1 المؤرخ 5 تشرين الأول/أكتوبر 2035، المعنون «العيش في حرية». والخط "
     "مفتوح "
     "24/7.\n",
     "90/1 A/RES/90/1 ok\n"},
    {"مذكرة\n\nانظر قرار مجلس الأمن 90/1 المؤرخ 5 تشرين الأول/أكتوبر 2035 والقرار 90/1 المؤرخ 7 تشرين الأول/أكتوبر "
     "2035، "
     "المعنون «ماء نظيف». وفي الفقرة 2 من القرار 90/1 «تهيب بجميع الدول أن تحمي الجنود في النزاعات المسلحة». ولا وجود "
     "للقرار 2286 (2013).\n",
     "90/1 A/RES/90/1 ok wrong_organ[ga]\n90/1 A/RES/90/1 ok wrong_date[2035-10-05] wrong_title[العيش في حرية]\n"
     "90/1 A/RES/90/1#op2 ok misquoted[تهيب بجميع الدول أن تحمي المدنيين في النزاعات المسلحة]\n"
     "2286 (2013) S/RES/2286(2013) unknown no_such_document[2286 (2016)]\n"},
};
INSTANTIATE_TEST_SUITE_P(Arabic, Drafts, testing::ValuesIn(kArabic));

const Row kChinese[] = {
    {"说明\n\n大会2035年10月5日题为“自由生活”的第90/1号决议第2段促请所有国家保护平民。热线24/7开通。\n",
     "90/1 A/RES/90/1#op2 ok\n"},
    {"说明\n\n见安全理事会2035年10月5日第90/1号决议，2035年10月8日题为“清洁饮水”的第90/1号决议。"
     "第90/1号决议第1段称人类安全是指“人人生活免于恐惧、免于疾病”。没有第2286(2017)号决议。\n",
     "90/1 A/RES/90/1 ok wrong_organ[ga]\n90/1 A/RES/90/1 ok wrong_date[2035-10-05] wrong_title[自由生活]\n"
     "90/1 A/RES/90/1#op1 ok misquoted[人人生活免于恐惧、免于匮乏]\n"
     "2286(2017) S/RES/2286(2017) unknown no_such_document[2286 (2016)]\n"},
};
INSTANTIATE_TEST_SUITE_P(Chinese, Drafts, testing::ValuesIn(kChinese));

// How a title may be announced, and what is one though nobody says so: the title of another act, or the right one
// misprinted. Names and words of the act in quotation marks are none.
const Row kTitles[] = {
    {"Note\n\nUnder the title “Water in peace”, the Assembly adopted resolution 90/2. Under the item entitled “Working "
     "in peace”, the Assembly adopted resolution 90/1.\n",
     "90/2 A/RES/90/2 ok wrong_title[Clean water for all]\n90/1 A/RES/90/1 ok\n"},
    {"Note\n\nResolution 90/1 (“Clean water for all”), resolution 90/1 (“the Freedom Agenda of 2035”), resolution 90/2 "
     "on “clean rivers for all” and resolution 90/2 on “the treatment of waste water” were read, and section II of "
     "resolution 90/2, entitled “Wells”.\n",
     "90/1 A/RES/90/1 ok wrong_title[Living in freedom]\n90/1 A/RES/90/1 ok\n90/2 A/RES/90/2 ok "
     "wrong_title[Clean water for all]\n90/2 A/RES/90/2 ok\n90/2 A/RES/90/2 ok\n"},
    {"Note\n\nSous le titre « Vivre sans eau », l’Assemblée a adopté la résolution 90/2. La résolution 90/1 (« De "
     "l’eau "
     "propre pour tous ») et la résolution 90/1 (« l’Accord de paix durable ») ont été lues.\n",
     "90/2 A/RES/90/2 ok wrong_title[De l’eau propre pour tous]\n90/1 A/RES/90/1 ok wrong_title[Vivre libre]\n"
     "90/1 A/RES/90/1 ok\n"},
    {"Nota\n\nCon el título “Vivir sin agua”, la Asamblea aprobó la resolución 90/1. La resolución 90/1 (“la Agenda de "
     "la Libertad”) se leyó.\n",
     "90/1 A/RES/90/1 ok wrong_title[Vivir en libertad]\n90/1 A/RES/90/1 ok\n"},
    {"Записка\n\nПод названием «Жизнь без воды» Ассамблея приняла резолюцию 90/1. Резолюция 90/1 («Повестка дня для "
     "свободы и мира») прочитана.\n",
     "90/1 A/RES/90/1 ok wrong_title[Жизнь на свободе]\n90/1 A/RES/90/1 ok\n"},
    {"مذكرة\n\nوتحت عنوان ”العيش بلا ماء“ اتخذت الجمعية العامة القرار 90/1. وقرئ القرار 90/1 (”خطة الحرية والسلام“).\n",
     "90/1 A/RES/90/1 ok wrong_title[العيش في حرية]\n90/1 A/RES/90/1 ok\n"},
    {"说明\n\n大会以“没有水的生活”为题通过了第90/1号决议。第90/1号决议通过的题为“新的开始”的宣言已经宣读。"
     "第90/1号决议和题为“清洁饮水”的第90/2号决议均已宣读。\n",
     "90/1 A/RES/90/1 ok wrong_title[自由生活]\n90/1 A/RES/90/1 ok\n90/1 A/RES/90/1 ok\n90/2 A/RES/90/2 ok\n"},
};
INSTANTIATE_TEST_SUITE_P(Titles, Drafts, testing::ValuesIn(kTitles));

// What an act is said to be about, when nothing of it stands there; not when its text has the words, when they are a
// name given to it, when they say something else, or when the act is not held in the language.
const Row kSubjects[] = {
    {"Note\n\nResolution 90/1 of 5 October 2035 on the catching of whales, resolution 90/1 on “quiet whales”, "
     "resolution "
     "90/1 on human security, adopted resolution 90/1 on the recommendation of the Third Committee, resolution 90/1 on "
     "Monday, resolution 90/1 (“the Whale Agenda of 2035”), resolution 90/1, which some call “a whale of a text”, and "
     "resolution 3 (1946) on whales were read.\n",
     "90/1 A/RES/90/1 ok other_subject[Living in freedom]\n90/1 A/RES/90/1 ok other_subject[Living in freedom]\n"
     "90/1 A/RES/90/1 ok\n90/1 A/RES/90/1 ok\n90/1 A/RES/90/1 ok\n90/1 A/RES/90/1 ok\n90/1 A/RES/90/1 ok\n"
     "3 (1946) S/RES/3(1946) unknown\n"},
    {"Note\n\nLa résolution 90/1 du 5 octobre 2035 relative à la chasse à la baleine et la résolution 90/1 concernant "
     "la "
     "sécurité humaine a été lue hier, et la résolution 90/1 sur la base du rapport.\n",
     "90/1 A/RES/90/1 ok other_subject[Vivre libre]\n90/1 A/RES/90/1 ok\n90/1 A/RES/90/1 ok\n"},
    {"Nota\n\nLa resolución 90/1, de 5 de octubre de 2035, sobre la caza de ballenas y la resolución 90/1, relativa a "
     "la "
     "vida en libertad, se leyeron.\n",
     "90/1 A/RES/90/1 ok other_subject[Vivir en libertad]\n90/1 A/RES/90/1 ok\n"},
    {"Записка\n\nРезолюция 90/1 от 5 октября 2035 года о ловле китов и резолюция 90/1 о жизни на свободе прочитаны.\n",
     "90/1 A/RES/90/1 ok other_subject[Жизнь на свободе]\n90/1 A/RES/90/1 ok\n"},
    {"مذكرة\n\nقرئ القرار 90/1 المؤرخ 5 تشرين الأول/أكتوبر 2035 بشأن صيد الحيتان والقرار 90/1 المتعلق بالحرية.\n",
     "90/1 A/RES/90/1 ok other_subject[العيش في حرية]\n90/1 A/RES/90/1 ok\n"},
    {"说明\n\n大会2035年10月5日关于捕捉鲸鱼的第90/1号决议和大会关于自由生活的第90/1号决议均已宣读。\n",
     "90/1 A/RES/90/1 ok other_subject[自由生活]\n90/1 A/RES/90/1 ok\n"},
};
INSTANTIATE_TEST_SUITE_P(Subjects, Drafts, testing::ValuesIn(kSubjects));

// What may be wrong with a citation besides, the same in each language: a paragraph that is not there, a symbol or
// short form in running text, a number that may be of several bodies, an act that is not held.
const Row kSixLanguages[] = {
    {"Note\n\nThe text of A/RES/90/2 was read with paragraph 9 of resolution 90/1, resolution 2000/22 of 18 August "
     "2000 "
     "and resolution 72/3.\n",
     "A/RES/90/2 A/RES/90/2 ok form[resolution 90/2 of the General Assembly]\n90/1 A/RES/90/1 ok "
     "no_such_provision[3]\n2000/22 ? ambiguous\n72/3 A/RES/72/3 unknown\n"},
    {"Note\n\nLe texte de A/RES/90/2 a été lu avec le paragraphe 9 de la résolution 90/1, la résolution 2000/22 du "
     "18 août 2000 et la résolution 72/3.\n",
     "A/RES/90/2 A/RES/90/2 ok form[résolution 90/2 de l’Assemblée générale]\n90/1 A/RES/90/1 ok "
     "no_such_provision[3]\n2000/22 ? ambiguous\n72/3 A/RES/72/3 unknown\n"},
    {"Nota\n\nEl texto de A/RES/90/2 se leyó con el párrafo 9 de la resolución 90/1, la resolución 2000/22, de 18 de "
     "agosto de 2000, y la resolución 72/3.\n",
     "A/RES/90/2 A/RES/90/2 ok form[resolución 90/2 de la Asamblea General]\n90/1 A/RES/90/1 ok "
     "no_such_provision[3]\n2000/22 ? ambiguous\n72/3 A/RES/72/3 unknown\n"},
    {"Записка\n\nТекст документа A/RES/90/2 следует читать с пунктом 9 резолюции 90/1, резолюцией 2000/22 от 18 "
     "августа "
     "2000 года и резолюцией 72/3.\n",
     "A/RES/90/2 A/RES/90/2 ok form[резолюция 90/2 Генеральной Ассамблеи]\n90/1 A/RES/90/1 ok "
     "no_such_provision[3]\n2000/22 ? ambiguous\n72/3 A/RES/72/3 unknown\n"},
    {"مذكرة\n\nيقرأ نص A/RES/90/2 مع الفقرة 9 من القرار 90/1 والقرار 2000/22 المؤرخ 18 آب/أغسطس 2000 والقرار 72/3.\n",
     "A/RES/90/2 A/RES/90/2 ok form[قرار الجمعية العامة 90/2]\n90/1 A/RES/90/1 ok no_such_provision[3]\n2000/22 ? "
     "ambiguous\n72/3 A/RES/72/3 unknown\n"},
    {"说明\n\n案文A/RES/90/2与第90/1号决议第9段、2000年8月18日第2000/22号决议和第72/3号决议一并阅读。\n",
     "A/RES/90/2 A/RES/90/2 ok form[大会第90/2号决议]\n90/1 A/RES/90/1 ok no_such_provision[3]\n2000/22 ? "
     "ambiguous\n72/3 A/RES/72/3 unknown\n"},
    {"Note\n\nSee UNGA Res 90/2.\n", "90/2 A/RES/90/2 ok form[resolution 90/2 of the General Assembly]\n"},
    {"Note\n\nVoir la rés. AG 90/2.\n", "90/2 A/RES/90/2 ok form[résolution 90/2 de l’Assemblée générale]\n"},
    {"Nota\n\nVéase también lo dispuesto en la res. AG 90/2, que aprobaron los Estados.\n",
     "90/2 A/RES/90/2 ok form[resolución 90/2 de la Asamblea General]\n"},
    {"Записка\n\nСм. рез. ГА ООН 90/2.\n", "90/2 A/RES/90/2 ok form[резолюция 90/2 Генеральной Ассамблеи]\n"},
};
INSTANTIATE_TEST_SUITE_P(SixLanguages, Drafts, testing::ValuesIn(kSixLanguages));

// A later member of the same series, in each language.
TEST(Link, NamesTheLaterMemberOfASeries) {
  const std::vector<std::pair<std::string, std::string>> titles = {
      {"en", "Clean water for mountain villages"}, {"fr", "De l’eau propre pour les villages"},
      {"es", "Agua limpia para las aldeas"},       {"ru", "Чистая вода для горных деревень"},
      {"ar", "مياه نظيفة للقرى الجبلية"},          {"zh", "为山区村庄提供清洁饮水"}};
  const std::map<std::string, std::string> drafts = {
      {"en", "Note\n\nSee General Assembly resolution 92/4 on water.\n"},
      {"fr", "Note\n\nVoir la résolution 92/4 de l’Assemblée générale sur l’eau.\n"},
      {"es", "Nota\n\nVéase la resolución 92/4 de la Asamblea General sobre el agua.\n"},
      {"ru", "Записка\n\nСм. резолюцию 92/4 Генеральной Ассамблеи о воде.\n"},
      {"ar", "مذكرة\n\nانظر قرار الجمعية العامة 92/4 بشأن المياه.\n"},
      {"zh", "说明\n\n见大会关于饮水的第92/4号决议。\n"}};
  std::vector<corpus::Document> documents;
  for (const auto& [language, title] : titles)
    for (const auto& [symbol, date] : {std::pair("A/RES/92/4", "2037-11-20"), std::pair("A/RES/94/7", "2039-11-22")})
      documents.push_back(document_of({symbol, language, title, date, "resolution", {{"op1", "1", title}}}));
  const std::string directory = testing::TempDir() + "/series_index_" + std::to_string(::getpid());
  std::filesystem::remove_all(directory);
  write_index(directory, documents);
  const auto index = Index::open(directory);
  ASSERT_TRUE(index);
  for (const auto& [language, text] : drafts) {
    const auto draft = corpus::read_draft(text, "draft.txt");
    ASSERT_TRUE(draft);
    const auto answer = link(**index, *draft, {});
    ASSERT_TRUE(answer);
    ASSERT_EQ(answer->citations.size(), 1U) << text;
    const auto& findings = answer->citations[0].findings;
    ASSERT_EQ(findings.size(), 1U) << text;
    EXPECT_EQ(findings[0].code + " " + findings[0].symbol, "superseded A/RES/94/7") << text;
  }
  std::filesystem::remove_all(directory);
}

// A treaty that is cited here by its name is known by its place in the treaty series, too.
TEST(Link, KnowsATreatyThatOthersCiteByName) {
  const std::string directory = testing::TempDir() + "/treaty_index_" + std::to_string(::getpid());
  std::filesystem::remove_all(directory);
  write_index(directory,
              {document_of({"A/RES/95/1",
                            "en",
                            "Rights",
                            "2040-10-05",
                            "resolution",
                            {{"pp1",
                              "",
                              "Recalling the Covenant,",
                              {{"Covenant", "covenant-civil-political-rights", "", "recalling"}}}}})},
              {}, {{"covenant-civil-political-rights", {}, 1}});
  const auto index = Index::open(directory);
  ASSERT_TRUE(index);
  const auto draft =
      corpus::read_draft("Note\n\nSee the International Covenant on Civil and Political Rights.\n", "draft.txt");
  ASSERT_TRUE(draft);
  const auto answer = link(**index, *draft, {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(describe(*answer), "14..66 International Covenant on Civil and Political Rights -> UNTS/999/14668 ok\n");
  EXPECT_EQ(answer->citations[0].link, "https://treaties.un.org/doc/Publication/UNTS/Volume%20999/v999.pdf");
  std::filesystem::remove_all(directory);
}

}  // namespace
}  // namespace search
