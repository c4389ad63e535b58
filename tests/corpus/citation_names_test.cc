// SPDX-License-Identifier: GPL-2.0-or-later
// Citations by name, in six languages: instruments, names given before, short forms; and that each word of the lists is
// found.
#include "corpus/citation_words.h"
#include "corpus/lexicon.h"
#include "corpus/tokens.h"
#include "tests/corpus/citation_rows.h"

namespace corpus {
namespace {

using Row = CitationRow;

TEST(Citation, NamedInstruments) {
  const Row rows[] = {
      {en, "ga", "Guided by the Charter of the United Nations", "Charter of the United Nations => un-charter"},
      {fr, "ga", "la Charte des Nations Unies", "Charte des Nations Unies => un-charter"},
      {ru, "ga", "Уставом Организации Объединенных Наций", "Уставом Организации Объединенных Наций => un-charter"},
      {ar, "ga", "بميثاق الأمم المتحدة", "ميثاق الأمم المتحدة => un-charter"},
      {zh, "ga", "《联合国宪章》", "联合国宪章 => un-charter"},
      {es, "ga", "la Carta de las Naciones Unidas", "Carta de las Naciones Unidas => un-charter"},
      {en, "ga", "Article 6 of the Rome Statute", "Rome Statute => rome-statute #art. 6"},
  };
  check(rows);
}

TEST(Citation, ParagraphsOfTheDocumentItself) {
  const Row rows[] = {
      {en, "ga", "as set out in paragraph 3 (a) above", "paragraph 3 (a) above => ? #para. 3 (a)"},
      {en, "ga", "in paragraphs 4 and 5 below,", "paragraphs 4 and 5 below => ? #para. 4, 5"},
      {en, "ga", "paragraph 5 of the present resolution", "the present resolution => ? #para. 5"},
      {fr, "ga", "visées au paragraphe 3 ci-dessus", "paragraphe 3 ci-dessus => ? #para. 3"},
      {fr, "ga", "au paragraphe 5 ci-après", "paragraphe 5 ci-après => ? #para. 5"},
      {fr, "ga", "au paragraphe 5 de la présente résolution", "la présente résolution => ? #para. 5"},
      {es, "ga", "en los párrafos 7 y 8 supra", "párrafos 7 y 8 supra => ? #para. 7, 8"},
      {es, "ga", "en el párrafo 5 de la presente resolución", "la presente resolución => ? #para. 5"},
      {ru, "ga", "изложенных в пункте 3 выше", "пункте 3 выше => ? #para. 3"},
      {ru, "ga", "в пункте 5 настоящей резолюции", "настоящей резолюции => ? #para. 5"},
      {ar, "ga", "على النحو المنصوص عليه في الفقرة 3 أعلاه", "الفقرة 3 أعلاه => ? #para. 3"},
      {ar, "ga", "في الفقرة 5 من هذا القرار", "هذا القرار => ? #para. 5"},
      {zh, "ga", "上文第3段所述", "上文第3段 => ? #para. 3"},
      {zh, "ga", "本决议第5段", "本决议 => ? #para. 5"},
      {en, "ga", "paragraph 3 of resolution 60/1 above", "60/1 => A/RES/60/1 #para. 3"},
      {en, "ga", "the above, the annex below and section II", ""},
  };
  check(rows);
}

TEST(Citation, NamesGivenHereinafter) {
  const Row rows[] = {
      {en, "ga",
       "the Convention on the Rights of the Child (hereinafter “the Convention”), in article 5 of the Convention",
       "Convention on the Rights of the Child => convention-rights-child; "
       "Convention => convention-rights-child #art. 5"},
      {en, "ga", "the Convention on the Rights of the Child (hereinafter referred to as CRC). Article 5 of CRC",
       "Convention on the Rights of the Child => convention-rights-child; CRC => convention-rights-child #art. "
       "5"},
      {fr, "ga",
       "la Convention relative aux droits de l’enfant (ci-après « la Convention »), à l’article 5 de la Convention",
       "Convention relative aux droits de l’enfant => convention-rights-child; "
       "Convention => convention-rights-child #art. 5"},
      {es, "ga",
       "la Convención sobre los Derechos del Niño (en adelante, “la Convención”), en el artículo 5 de la Convención",
       "Convención sobre los Derechos del Niño => convention-rights-child; "
       "Convención => convention-rights-child #art. 5"},
      {ru, "ga", "Конвенции о правах ребенка (далее — «Конвенция»), в статье 5 Конвенции",
       "Конвенции о правах ребенка => convention-rights-child; Конвенции => convention-rights-child #art. 5"},
      {ar, "ga", "اتفاقية حقوق الطفل (المشار إليها فيما يلي باسم ”الاتفاقية“)، في المادة 5 من الاتفاقية",
       "اتفاقية حقوق الطفل => convention-rights-child; الاتفاقية => convention-rights-child #art. 5"},
      {zh, "ga", "《儿童权利公约》(以下简称《公约》)，《公约》第5条",
       "儿童权利公约 => convention-rights-child; 公约 => convention-rights-child #art. 5"},
      {en, "ga",
       "the Committee established by resolution 2140 (2014) (hereinafter “the Committee”), article 5 of the Committee",
       "2140 (2014) => S/RES/2140(2014)"},
      {en, "ga",
       "the Convention on the Rights of the Child (hereinafter “the Convention”), article 5 of the Convention on "
       "Whaling",
       "Convention on the Rights of the Child => convention-rights-child"},
      {en, "ga", "Article 5 of the Convention", ""},
  };
  check(rows);
}

// As academic writing and letters shorten them.
TEST(Citation, ShortForms) {
  const Row rows[] = {
      {en, "", "UNGA Res 71/129", "71/129 => A/RES/71/129"},
      {en, "", "GA Res 217 A (III)", "217 A (III) => A/RES/217(III)[A]"},
      {en, "", "GA res. 60/1, para 143", "60/1 => A/RES/60/1 #para. 143"},
      {en, "", "UNSC Res 1325 (2000)", "1325 (2000) => S/RES/1325(2000)"},
      {en, "", "UNSC Res 1325 (31 October 2000) UN Doc S/RES/1325",
       "1325 => S/RES/1325(2000) @2000-10-31; S/RES/1325 => S/RES/1325(2000)"},
      {en, "", "UNSCR 1325", "1325 => S/RES/1325(2000)"},
      {es, "", "la resolución del Consejo de Seguridad 1325", "1325 => S/RES/1325(2000)"},
      {ar, "", "قرار مجلس الأمن 1325", "1325 => S/RES/1325(2000)"},
      {ar, "", "قرارا مجلس الأمن 1325 و 2250", "1325 => S/RES/1325(2000); 2250 => S/RES/2250(2015)"},
      {zh, "", "安全理事会第1325号、第1820号和第2250号决议",
       "1325 => S/RES/1325(2000); 1820 => S/RES/1820(2008); 2250 => S/RES/2250(2015)"},
      {zh, "sc", "秘书长2025年4月15日根据第2731(2024)号决议提交的报告", "2731(2024) => S/RES/2731(2024)"},
      {zh, "sc", "任务期限延长至2024年3月17日的第2678(2023)号决议", "2678(2023) => S/RES/2678(2023)"},
      {zh, "", "安全理事会2023年3月16日通过了第2678(2023)号决议", "2678(2023) => S/RES/2678(2023) @2023-03-16"},
      {en, "", "UNSCRs 1373 and 1540", "1373 => S/RES/1373(2001); 1540 => S/RES/1540(2004)"},
      {en, "", "SC Res 242", "242 => S/RES/242(1967)"},
      {en, "", "HRC Res 5/1", "5/1 => A/HRC/RES/5/1"},
      {en, "", "ECOSOC Res 2005/30", "2005/30 => E/RES/2005/30"},
      {en, "", "resolution 71/129 of the UNGA", "71/129 => A/RES/71/129"},
      {en, "", "GA decision 74/540; Res 1373 (2001)", "74/540 => A/DEC/74/540; 1373 (2001) => S/RES/1373(2001)"},
      {fr, "", "Rés. AG 71/129", "71/129 => A/RES/71/129"},
      {fr, "", "la résolution 1325 du CSNU", "1325 => S/RES/1325(2000)"},
      {fr, "", "la résolution 5/1 du CDH", "5/1 => A/HRC/RES/5/1"},
      {es, "", "Res. AG 71/129", "71/129 => A/RES/71/129"},
      {es, "", "la resolución 1325 del CSNU", "1325 => S/RES/1325(2000)"},
      {ru, "", "резолюция ГА ООН 71/129", "71/129 => A/RES/71/129"},
      {ru, "", "резолюция 1325 СБ ООН", "1325 => S/RES/1325(2000)"},
      {ru, "", "рез. 71/129 ГА ООН", "71/129 => A/RES/71/129"},
      {ar, "", "القرار 1325 لمجلس الأمن", "1325 => S/RES/1325(2000)"},
      {zh, "", "联大第71/129号决议", "71/129 => A/RES/71/129"},
      {zh, "", "安理会第1325号决议", "1325 => S/RES/1325(2000)"},
      {en, "", "the principle of res judicata, 3/4 of GA staff", ""},
  };
  check(rows);
}

// Whose an act is when the body adopts it, or follows as the subject; and when what is named contradicts the date.
TEST(Citation, WhoAdoptsOwns) {
  const Row rows[] = {
      {en, "", "In 2021, the Human Rights Council adopted resolution 48/13 on the environment.",
       "48/13 => A/HRC/RES/48/13"},
      {en, "", "The adoption by the Human Rights Council of resolution 48/13", "48/13 => A/HRC/RES/48/13"},
      {en, "ecosoc", "since the adoption of General Assembly resolution 181 (II) of 29 November 1947",
       "181 (II) => A/RES/181(II) @1947-11-29"},
      {en, "", "In its resolution 51/18, the Human Rights Council decided", "51/18 => A/HRC/RES/51/18"},
      {en, "ga", "Recalling its resolution 51/18, Human Rights Council resolution 5/1",
       "51/18 => A/RES/51/18; 5/1 => A/HRC/RES/5/1"},
      {fr, "ga", "le Conseil des droits de l’homme a adopté par consensus la résolution 48/13",
       "48/13 => A/HRC/RES/48/13"},
      {fr, "ecosoc", "depuis l’adoption par l’Assemblée générale de la résolution 181 (II) du 29 novembre 1947",
       "181 (II) => A/RES/181(II) @1947-11-29"},
      {fr, "ga", "Dans sa résolution 51/18, le Conseil des droits de l’homme a décidé", "51/18 => A/HRC/RES/51/18"},
      {es, "ga", "el Consejo de Derechos Humanos aprobó la resolución 48/13", "48/13 => A/HRC/RES/48/13"},
      {es, "ga", "En su resolución 51/18, el Consejo de Derechos Humanos decidió", "51/18 => A/HRC/RES/51/18"},
      {ru, "ga", "Совет по правам человека принял резолюцию 48/13", "48/13 => A/HRC/RES/48/13"},
      {ru, "ga", "В своей резолюции 51/18 Совет по правам человека постановил", "51/18 => A/HRC/RES/51/18"},
      {ru, "ga", "с просьбой Совета по правам человека, содержащейся в его резолюции 51/31",
       "51/31 => A/HRC/RES/51/31"},
      {ar, "ga", "اعتمد مجلس حقوق الإنسان القرار 48/13", "48/13 => A/HRC/RES/48/13"},
      {zh, "ga", "秘书长关于报告的摘要和根据人权理事会第S-21/1号决议设立", "S-21/1 => A/HRC/RES/S-21/1"},
      {zh, "ga", "见第5/7页", ""},
      {en, "ga", "Welcomes decision Assembly/AU/Decl. 8 (XXXII), adopted by the Assembly of Heads of State", ""},
      {en, "ga", "See A/71/1. Resolution 71/129 says so", "A/71/1 => A/71/1; 71/129 => A/RES/71/129"},
      {zh, "ga", "第66/290号决议3段和第60/1号决议3、5段",
       "66/290 => A/RES/66/290 #para. 3; 60/1 => A/RES/60/1 #para. 3, 5"},
      {en, "ga", "General Assembly resolution 69/196, and the Conference resolution 8/4 of 20 December 2019",
       "69/196 => A/RES/69/196; 8/4 => ? A/HRC/RES/8/4 @2019-12-20"},
      {en, "ga",
       "Commission on the Status of Women resolutions 49/7 of 11 March 2005, entitled “Women: a review”, and 56/4 of 9 "
       "March 2012",
       "49/7 => ? A/RES/49/7 A/HRC/RES/49/7 @2005-03-11; 56/4 => ? A/RES/56/4 A/HRC/RES/56/4 @2012-03-09"},
      {en, "hrc", "Commission on Human Rights resolution 20 (XXXVI) of 29 February 1980",
       "20 (XXXVI) => ? E/RES/20(XXXVI) @1980-02-29"},
  };
  check(rows);
}

// Every form of every word list is found as what it is, alone and inside other words' company.
TEST(CitationLexicon, EveryFormIsFound) {
  for (const Language language : kLanguages) {
    const Table& rows = table(std::string(code(language)) + "/citation.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const Sign sign = sign_of_class(rows.cell(row, "class"));
      std::string_view forms = rows.cell(row, "forms");
      EXPECT_FALSE(forms.empty()) << code(language) << " row " << row;
      for (; !forms.empty(); forms.remove_prefix(std::min(forms.find('|') + 1, forms.size()))) {
        std::string form(forms.substr(0, forms.find('|')));
        std::erase(form, '*');
        const auto match = citation_words(language).phrases.longest(form, 0);
        ASSERT_TRUE(match) << form;
        const CitationWord& word = citation_words(language).words[match.value];
        const bool same = word.sign == sign && word.value == rows.cell(row, "value");
        const bool earlier = match.value < table("named_instruments.tsv").size() + row;
        EXPECT_TRUE(same || earlier) << code(language) << ": " << form;
        if (forms.find('|') == forms.npos) break;
      }
    }
  }
}

// Names as translators print them, though the list has them otherwise: with the year, the date or the United Nations
// inside, other linking words, other words for "and".
TEST(Citation, NamesPrintedOtherwise) {
  const Row rows[] = {
      {zh, "ga", "欢迎生物多样性公约缔约方大会", "生物多样性公约 => convention-biological-diversity"},
      {zh, "ga", "欢迎联合国打击跨国有组织犯罪公约缔约方会议第10/4号决议",
       "联合国打击跨国有组织犯罪公约 => organized-crime-convention; 10/4 => CTOC/COP/2020/10 #resolution 10/4"},
      {ru, "ga", "Соглашению Всемирной торговой организации по торговым аспектам прав интеллектуальной собственности",
       "Соглашению Всемирной торговой организации по торговым аспектам прав интеллектуальной собственности => "
       "trips-agreement"},
      {ru, "ga", "Протокола V о взрывоопасных пережитках войны",
       "Протокола V о взрывоопасных пережитках войны => explosive-remnants-protocol"},
      {ar, "ga", "والبروتوكول الخامس بشأن المتفجرات من مخلفات الحرب",
       "البروتوكول الخامس بشأن المتفجرات من مخلفات الحرب => explosive-remnants-protocol"},
      {ar, "ga", "اتفاقية عام 1988 لقمع الأعمال غير المشروعة الموجهة ضد سلامة الملاحة البحرية",
       "اتفاقية عام 1988 لقمع الأعمال غير المشروعة الموجهة ضد سلامة الملاحة البحرية => maritime-safety-convention"},
      {zh, "ga", "《防止弹道导弹扩散海牙行为守则》", "防止弹道导弹扩散海牙行为守则 => hague-code"},
      {ar, "hrc",
       "القرار 2000/22 المؤرخ 18 آب/أغسطس 2000، الذي اعتمدته اللجنة الفرعية المعنية بتعزيز حقوق الإنسان وحمايتها",
       "2000/22 => E/CN.4/Sub.2/RES/2000/22 @2000-08-18"},
      {en, "ga", "the UN Convention on the Law of the Sea",
       "UN Convention on the Law of the Sea => law-of-the-sea-convention"},
      {en, "ga", "the Convention of 1951 relating to the Status of Refugees",
       "Convention of 1951 relating to the Status of Refugees => refugee-convention"},
      {fr, "ga", "la Convention de 1954 sur la protection des biens culturels en cas de conflit armé",
       "Convention de 1954 sur la protection des biens culturels en cas de conflit armé => "
       "hague-cultural-property-convention"},
      {fr, "ga", "la Déclaration de Rio de 1992 sur l’environnement et le développement",
       "Déclaration de Rio de 1992 sur l’environnement et le développement => rio-declaration"},
      {fr, "ga", "la Convention des Nations Unies relative aux droits de l’enfant",
       "Convention des Nations Unies relative aux droits de l’enfant => convention-rights-child"},
      {es, "ga", "la Convención Única de 1961 sobre Estupefacientes",
       "Convención Única de 1961 sobre Estupefacientes => single-convention-narcotic-drugs"},
      {es, "ga", "la Convención de las Naciones Unidas sobre los Derechos del Niño",
       "Convención de las Naciones Unidas sobre los Derechos del Niño => convention-rights-child"},
      {ru, "ga",
       "применимость Женевской конвенции от 12 августа 1949 года о защите гражданского населения во время войны",
       "Женевской конвенции от 12 августа 1949 года о защите гражданского населения во время войны => "
       "fourth-geneva-convention"},
      {ru, "ga", "Конвенцией Организации Объединенных Наций о правах ребенка",
       "Конвенцией Организации Объединенных Наций о правах ребенка => convention-rights-child"},
      {ar, "ga", "واتفاقية عام 1951 المتعلقة بمركز اللاجئين",
       "اتفاقية عام 1951 المتعلقة بمركز اللاجئين => refugee-convention"},
      {ar, "ga", "وفقا للمبادئ التوجيهية بشأن النزوح الداخلي",
       "للمبادئ التوجيهية بشأن النزوح الداخلي => guiding-principles-displacement"},
      {zh, "ga", "回顾《经济社会及文化权利国际公约》",
       "经济社会及文化权利国际公约 => covenant-economic-social-cultural-rights"},
      {zh, "ga", "《昆明－蒙特利尔全球生物多样性框架》",
       "昆明－蒙特利尔全球生物多样性框架 => kunming-montreal-framework"},
      {fr, "ga", "la Convention de 1949 sur l’emploi du temps", ""},
      {ar, "ga", "المبادئ المتعلقة بالعمل", ""},
  };
  check(rows);
}

TEST(CitationLexicon, EveryInstrumentIsFoundInSixLanguages) {
  const Table& rows = table("named_instruments.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row)
    for (const Language language : kLanguages) {
      std::string_view forms = rows.cell(row, code(language));
      EXPECT_FALSE(forms.empty()) << rows.cell(row, "slug") << " " << code(language);
      for (; !forms.empty(); forms.remove_prefix(std::min(forms.find('|') + 1, forms.size()))) {
        std::string form(forms.substr(0, forms.find('|')));
        std::erase(form, '*');
        EXPECT_NE(found_in(form, language).find(" => " + std::string(rows.cell(row, "slug"))), std::string::npos)
            << form;
        if (forms.find('|') == forms.npos) break;
      }
    }
}

TEST(Citation, ResolutionsOfTheConferenceOfTheStatesParties) {
  const Row rows[] = {
      {en, "ga", "resolution 9/5 of the Conference of the States Parties", "9/5 => CAC/COSP/2021/17 #resolution 9/5"},
      {en, "ga", "In its resolution 8/9, the Conference of the States Parties recognized",
       "8/9 => CAC/COSP/2019/17 #resolution 8/9"},
      {fr, "ga", "la résolution 9/5 de la Conférence des États parties", "9/5 => CAC/COSP/2021/17 #resolution 9/5"},
      {es, "ga", "la resolución 9/5 de la Conferencia de los Estados Partes",
       "9/5 => CAC/COSP/2021/17 #resolution 9/5"},
      {ru, "ga", "резолюции 9/5 Конференции государств — участников", "9/5 => CAC/COSP/2021/17 #resolution 9/5"},
      {ar, "ga", "قرار مؤتمر الدول الأطراف 9/5", "9/5 => CAC/COSP/2021/17 #resolution 9/5"},
      {zh, "ga", "缔约国会议第9/5号决议", "9/5 => CAC/COSP/2021/17 #resolution 9/5"},
      {en, "ga", "resolution 99/5 of the Conference of the States Parties", "99/5 => ? A/RES/99/5"},
      {en, "ga",
       "resolution 10/6 of the Conference of the Parties to the United Nations Convention against Transnational "
       "Organized Crime",
       "10/6 => CTOC/COP/2020/10 #resolution 10/6; United Nations Convention against Transnational Organized Crime => "
       "organized-crime-convention"},
      {fr, "ga",
       "la résolution 10/6 de la Conférence des Parties à la Convention des Nations Unies contre la criminalité "
       "transnationale organisée",
       "10/6 => CTOC/COP/2020/10 #resolution 10/6; Convention des Nations Unies contre la criminalité transnationale "
       "organisée => organized-crime-convention"},
      {fr, "ga",
       "la résolution 10/6 de la Conférence des États parties à la Convention des Nations Unies contre la criminalité "
       "transnationale organisée",
       "10/6 => CTOC/COP/2020/10 #resolution 10/6; Convention des Nations Unies contre la criminalité transnationale "
       "organisée => organized-crime-convention"},
      {es, "ga",
       "la resolución 10/6 de la Conferencia de las Partes en la Convención de las Naciones Unidas contra la "
       "Delincuencia Organizada Transnacional",
       "10/6 => CTOC/COP/2020/10 #resolution 10/6; Convención de las Naciones Unidas contra la Delincuencia Organizada "
       "Transnacional => organized-crime-convention"},
      {ru, "ga",
       "резолюции 10/6 Конференции участников Конвенции Организации Объединенных Наций против транснациональной "
       "организованной преступности",
       "10/6 => CTOC/COP/2020/10 #resolution 10/6; Конвенции Организации Объединенных Наций против транснациональной "
       "организованной преступности => organized-crime-convention"},
      {ar, "ga", "قرار مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية 10/6",
       "اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية => organized-crime-convention; 10/6 => "
       "CTOC/COP/2020/10 #resolution 10/6"},
      {zh, "ga", "《联合国打击跨国有组织犯罪公约》缔约方会议第10/6号决议",
       "联合国打击跨国有组织犯罪公约 => organized-crime-convention; 10/6 => CTOC/COP/2020/10 #resolution 10/6"},
  };
  check(rows);
}

}  // namespace
}  // namespace corpus
