// SPDX-License-Identifier: GPL-2.0-or-later
// Lists of citations, what stands behind a number, and slips of print, in six languages.
#include "tests/corpus/citation_rows.h"

namespace corpus {
namespace {

using Row = CitationRow;

TEST(CitationLists, GoOnBehindASemicolon) {
  constexpr std::string_view found =
      "52/214 => A/RES/52/214 #sect. C, para. 3; 55/222 => A/RES/55/222 #sect. III; 56/242 => A/RES/56/242";
  const Row rows[] = {
      {en, "ga", "Resolutions 52/214, sect. C, para. 3; 55/222, sect. III; and 56/242.", found},
      {fr, "ga", "Résolutions 52/214, sect. C, par. 3 ; 55/222, sect. III ; et 56/242.", found},
      {es, "ga", "Resoluciones 52/214, secc. C, párr. 3; 55/222, secc. III; y 56/242.", found},
      {ru, "ga", "Резолюции 52/214, разд. C, п. 3; 55/222, разд. III; и 56/242.", found},
      {ar, "ga", "القرارات 52/214، الفرع جيم، الفقرة 3؛ و 55/222، الجزء الثالث؛ و 56/242.", found},
      {zh, "ga", "第52/214号决议，C节，第3段；第55/222号决议，第三节；第56/242号决议。", found},
      {en, "ga", "Resolution 52/214, sect. C; the ratio was 55/222 then", "52/214 => A/RES/52/214 #sect. C"},
      {en, "ga", "Resolution 52/214 was not put to the vote; 55/222 members", "52/214 => A/RES/52/214"},
  };
  check(rows);
}

TEST(CitationLists, TreatiesNamedByTheirPlaces) {
  const Row rows[] = {
      {en, "ga", "the treaties of Tlatelolco, Rarotonga, Bangkok and Pelindaba",
       "treaties of Tlatelolco => treaty-of-tlatelolco; Rarotonga => treaty-of-rarotonga; Bangkok => bangkok-treaty; "
       "Pelindaba => treaty-of-pelindaba"},
      {fr, "ga", "les Traités de Pelindaba et de Rarotonga",
       "Traités de Pelindaba => treaty-of-pelindaba; Rarotonga => treaty-of-rarotonga"},
      {es, "ga", "los tratados de Tlatelolco⁵, Rarotonga⁶ y Bangkok",
       "tratados de Tlatelolco => treaty-of-tlatelolco; Rarotonga => treaty-of-rarotonga; Bangkok => bangkok-treaty"},
      {ru, "ga", "Договоры Тлателолко, Раротонга и Пелиндаба",
       "Договоры Тлателолко => treaty-of-tlatelolco; Раротонга => treaty-of-rarotonga; Пелиндаба => "
       "treaty-of-pelindaba"},
      {ar, "ga", "ومعاهدات تلاتيلولكو وراروتونغا وبليندابا",
       "معاهدات تلاتيلولكو => treaty-of-tlatelolco; راروتونغا => treaty-of-rarotonga; بليندابا => treaty-of-pelindaba"},
      {zh, "ga", "《拉罗通加条约》和《中亚条约》",
       "拉罗通加条约 => treaty-of-rarotonga; 中亚条约 => treaty-of-semipalatinsk"},
      {en, "ga", "the treaties of peace, and Bangkok", ""},
      {en, "ga", "the Bangkok Declaration, Bangkok and Rarotonga", ""},
  };
  check(rows);
}

TEST(CitationLists, RangesOfLettersWithAHyphen) {
  constexpr std::string_view hyphen = "51/211 A => A/RES/51/211A; - => A/RES/51/211B; C => A/RES/51/211C";
  const Row rows[] = {
      {en, "ga", "resolution 51/211 A-C", hyphen},
      {fr, "ga", "la résolution 51/211 A-C", hyphen},
      {es, "ga", "la resolución 51/211 A-C", hyphen},
      {ru, "ga", "резолюция 51/211 A‑C", "51/211 A => A/RES/51/211A; ‑ => A/RES/51/211B; C => A/RES/51/211C"},
      {zh, "ga", "S-20/3和S-20/4 A-C号决议",
       "S-20/3 => A/RES/S-20/3; S-20/4 A => A/RES/S-20/4A; - => A/RES/S-20/4B; C => A/RES/S-20/4C"},
      {en, "ga", "resolutions 60/1 and S-20/2", "60/1 => A/RES/60/1; S-20/2 => A/RES/S-20/2"},
      {en, "ga", "resolution 60/1 X-ray", "60/1 => A/RES/60/1"},
  };
  check(rows);
}

TEST(CitationLists, SymbolsWithASpaceAtASlash) {
  const Row rows[] = {
      {en, "sc", "(S/PRST/ 2020/5)", "S/PRST/ 2020/5 => S/PRST/2020/5"},
      {fr, "ga", "FCCC/PA/CMA/2023/16/ Add.1", "FCCC/PA/CMA/2023/16/ Add.1 => FCCC/PA/CMA/2023/16/Add.1"},
      {es, "ga", "A/71/53 /Add.1", "A/71/53 /Add.1 => A/71/53/Add.1"},
      {en, "ga", "A/71/53 / 2016", "A/71/53 => A/71/53"},
  };
  check(rows);
}

TEST(CitationLists, PrintOfTheEarlyYears) {
  const Row rows[] = {
      {en, "sc", "General Assembly resolution 186 (S-2) of 14 May 1948", "186 (S-2) => A/RES/186(S-II) @1948-05-14"},
      {fr, "sc", "la résolution 186 (S-2) de l’Assemblée générale", "186 (S-2) => A/RES/186(S-II)"},
      {en, "ga", "in document A/C.3/307/Rev. 2, and", "A/C.3/307/Rev. 2 => A/C.3/307/Rev.2"},
      {en, "ga", "resolutions 68/307and 69/321", "68/307 => A/RES/68/307; 69/321 => A/RES/69/321"},
      {fr, "ga", "les résolutions 68/307et 69/321", "68/307 => A/RES/68/307; 69/321 => A/RES/69/321"},
      {en, "ga", "resolution 68/307android", ""},
      {en, "sc", "(United Nations, Treaty Series, vol. 382 (1960), No. 5475)",
       "United Nations, Treaty Series, vol. 382 (1960), No. 5475 => UNTS/382/5475"},
      {fr, "sc", "Nations Unies, Recueil des Traités, vol. 382 (1960), no 5475",
       "Nations Unies, Recueil des Traités, vol. 382 (1960), no 5475 => UNTS/382/5475"},
  };
  check(rows);
}

TEST(CitationLists, WhoAdoptedIsSaidBehindTheTitle) {
  const Row rows[] = {
      {en, "hrc",
       "resolution 60/2 on women and HIV, adopted by the Commission on the Status of Women on 24 March 2016,",
       "60/2 => ? A/RES/60/2 A/HRC/RES/60/2 @2016-03-24"},
      {fr, "ga", "la résolution 61/2 sur l’abus de drogues adoptée par la Commission des stupéfiants le 16 mars 2018",
       "61/2 => ? A/RES/61/2 A/HRC/RES/61/2 @2018-03-16"},
      {es, "ga", "la resolución 46/21, aprobada el 24 de marzo de 2021", "46/21 => A/HRC/RES/46/21 @2021-03-24"},
      {fr, "ga", "la résolution 46/21, adoptée par consensus le 24 mars 2021", "46/21 => A/HRC/RES/46/21 @2021-03-24"},
      {ru, "ga", "резолюцию 2/14 о торговле, принятую Ассамблеей Организации Объединенных Наций по окружающей среде,",
       "2/14 => UNEP/EA.2/Res.14"},
      {ar, "ga", "القرار 48/13 بشأن البيئة، الذي اتخذه مجلس حقوق الإنسان في 8 تشرين الأول/أكتوبر 2021،",
       "48/13 => A/HRC/RES/48/13 @2021-10-08"},
      {zh, "ga", "麻醉药品委员会2022年3月18日题为“加强合作，处理联系”的第65/2号决议",
       "65/2 => ? A/RES/65/2 A/HRC/RES/65/2 @2022-03-18"},
      {zh, "ga", "妇女地位委员会2007年3月9日第51/2号、 2008年3月7日第52/2号决议",
       "51/2 => ? A/RES/51/2 A/HRC/RES/51/2 @2007-03-09; 52/2 => ? A/RES/52/2 A/HRC/RES/52/2 @2008-03-07"},
      {en, "ga", "resolution 48/13 on the Declaration adopted by the General Assembly in 1993", "48/13 => A/RES/48/13"},
  };
  check(rows);
}

TEST(CitationLists, PartsBehindTheDate) {
  constexpr std::string_view found = "60/1 => A/RES/60/1 @2005-09-16 #para. 143";
  const Row rows[] = {
      {en, "ga", "resolution 60/1 of 16 September 2005, para. 143", found},
      {fr, "ga", "la résolution 60/1 de l'Assemblée générale, en date du 16 septembre 2005, par. 143", found},
      {es, "ga", "la resolución 60/1, de 16 de septiembre de 2005, párr. 143", found},
      {ru, "ga", "резолюция 60/1 от 16 сентября 2005 года, п. 143", found},
      {ar, "ga", "القرار 60/1 المؤرخ 16 أيلول/سبتمبر 2005، الفقرة 143", found},
      {en, "ga", "resolution 60/1, paragraph 5 of resolution 66/290",
       "60/1 => A/RES/60/1; 66/290 => A/RES/66/290 #para. 5"},
      {fr, "ga", "la résolution 60/1, le paragraphe 5 de la résolution 66/290",
       "60/1 => A/RES/60/1; 66/290 => A/RES/66/290 #para. 5"},
      {en, "ga", "resolution 60/1 of 16 September 2005, which", "60/1 => A/RES/60/1 @2005-09-16"},
  };
  check(rows);
}

TEST(CitationLists, LetteredPartsOfAnEarlyResolutionAreResolutions) {
  const Row rows[] = {
      {en, "ga", "Recalling its resolution 217 A and B (III),",
       "217 A and B (III) => A/RES/217(III)[A]; B => A/RES/217(III)[B]"},
      {en, "ga", "Recalling parts A and B of its resolution 217 (III),",
       "B => A/RES/217(III)[B]; 217 (III) => A/RES/217(III)[A]"},
      {fr, "ga", "Rappelant sa résolution 217 (III), parties A et B, et sa décision,",
       "217 (III) => A/RES/217(III)[A]; B => A/RES/217(III)[B]"},
      {es, "ga", "Recordando su resolución 217 (III), partes A y B, y su decisión,",
       "217 (III) => A/RES/217(III)[A]; B => A/RES/217(III)[B]"},
      {ru, "ga", "ссылаясь на свою резолюцию 217 (III), часть A, и на другие,", "217 (III) => A/RES/217(III)[A]"},
      {en, "ga", "Recalling part A of its resolution 73/279,", "73/279 => A/RES/73/279 #part A"},
      {en, "ga", "Recalling part II of its resolution 217 (III),", "217 (III) => A/RES/217(III) #part II"},
  };
  check(rows);
}

TEST(CitationLists, ADateIsOfTheNumbersOfItsYear) {
  const Row rows[] = {
      {en, "ga", "Security Council resolutions 2175 (2014) and 2730 (2024) of 24 May 2024",
       "2175 (2014) => S/RES/2175(2014); 2730 (2024) => S/RES/2730(2024) @2024-05-24"},
      {es, "ga", "las resoluciones del Consejo 2175 (2014) y 2730 (2024), de 24 de mayo de 2024",
       "2175 (2014) => S/RES/2175(2014); 2730 (2024) => S/RES/2730(2024) @2024-05-24"},
      {ru, "ga", "резолюции 2719 (2023) и 2720 (2023) от 22 декабря 2023 года",
       "2719 (2023) => S/RES/2719(2023) @2023-12-22; 2720 (2023) => S/RES/2720(2023) @2023-12-22"},
  };
  check(rows);
}

TEST(CitationLists, ASolutionIsNoDecision) {
  const Row rows[] = {
      {ru, "ga",
       "резолюции 78/284 от 4 июня 2024 года о готовности к сотрудничеству для решения и устранения проблем и "
       "79/268 от 4 марта 2025 года",
       "78/284 => A/RES/78/284 @2024-06-04; 79/268 => A/RES/79/268 @2025-03-04"},
      {ru, "ga", "резолюции 60/1 и решения 60/503 и 60/504",
       "60/1 => A/RES/60/1; 60/503 => A/DEC/60/503; 60/504 => A/DEC/60/504"},
  };
  check(rows);
}

TEST(CitationLists, ANumberThatOnlyAResolutionCanHaveIsOne) {
  const Row rows[] = {
      {en, "ecosoc", "General Assembly decision 71/313 of 6 July 2017", "71/313 => A/RES/71/313 @2017-07-06"},
      {fr, "ecosoc", "la décision 71/313 de l’Assemblée générale, en date du 6 juillet 2017",
       "71/313 => A/RES/71/313 @2017-07-06"},
      {es, "ecosoc", "la decisión 71/313 de la Asamblea General, de 6 de julio de 2017",
       "71/313 => A/RES/71/313 @2017-07-06"},
      {ru, "ecosoc", "решение 71/313 Генеральной Ассамблеи от 6 июля 2017 года", "71/313 => A/RES/71/313 @2017-07-06"},
      {ar, "ecosoc", "ومقرر الجمعية العامة 71/313 المؤرخ 6 تموز/يوليه 2017", "71/313 => A/RES/71/313 @2017-07-06"},
      {zh, "ecosoc", "大会2017年7月6日第71/313号决定", "71/313 => A/RES/71/313 @2017-07-06"},
      {en, "ga", "its decision 31/308", "31/308 => A/DEC/31/308"},
      {en, "ga", "its decision 71/553", "71/553 => A/DEC/71/553"},
  };
  check(rows);
}

TEST(CitationLists, ManyActsBeforeMayAreOfTheCommission) {
  const Row rows[] = {
      {en, "hrc", "including resolution 2005/25 of 15 April 2005", "2005/25 => E/CN.4/RES/2005/25 @2005-04-15"},
      {fr, "hrc", "notamment la résolution 2005/25 du 15 avril 2005", "2005/25 => E/CN.4/RES/2005/25 @2005-04-15"},
      {es, "hrc", "incluida la resolución 2005/25, de 15 de abril de 2005",
       "2005/25 => E/CN.4/RES/2005/25 @2005-04-15"},
      {ru, "hrc", "включая резолюцию 2005/25 от 15 апреля 2005 года", "2005/25 => E/CN.4/RES/2005/25 @2005-04-15"},
      {ar, "hrc", "بما في ذلك القرار 2005/25 المؤرخ 15 نيسان/أبريل 2005", "2005/25 => E/CN.4/RES/2005/25 @2005-04-15"},
      {zh, "hrc", "最后一项是2005年4月20日第2005/59号决议", "2005/59 => E/CN.4/RES/2005/59 @2005-04-20"},
      {en, "hrc", "including resolution 2005/7 of 14 April 2005",
       "2005/7 => ? E/RES/2005/7 E/CN.4/RES/2005/7 @2005-04-14"},
      {en, "ga", "the Economic and Social Council, in its decision 1993/215 of 12 February 1993",
       "1993/215 => E/DEC/1993/215 @1993-02-12"},
      {en, "hrc", "including resolution 2005/25 of 22 July 2005", "2005/25 => E/RES/2005/25 @2005-07-22"},
  };
  check(rows);
}

TEST(CitationLists, SubsequentResolutionsTellTheBody) {
  constexpr std::string_view found = "1993/51 => E/CN.4/RES/1993/51 @1993-03-09";
  const Row rows[] = {
      {en, "ga", "resolution 1993/51 of 9 March 1993 and all subsequent resolutions of the Commission on Human Rights",
       found},
      {fr, "ga",
       "la résolution 1993/51, en date du 9 mars 1993, et les résolutions ultérieures de la Commission des droits de "
       "l’homme",
       found},
      {es, "ga",
       "la resolución 1993/51, de 9 de marzo de 1993, y las resoluciones posteriores de la Comisión de Derechos "
       "Humanos",
       found},
      {ru, "ga", "резолюцию 1993/51 от 9 марта 1993 года и последующие резолюции Комиссии по правам человека", found},
      {ar, "ga", "القرار 1993/51 المؤرخ 9 آذار/مارس 1993 والقرارات اللاحقة للجنة حقوق الإنسان", found},
      {en, "ga", "its resolution 60/1 and subsequent resolutions of the Human Rights Council", "60/1 => A/RES/60/1"},
  };
  check(rows);
}

TEST(CitationLists, CommissionsByTheirLetters) {
  const Row rows[] = {
      {en, "ecosoc", "ECLAC resolution 552 (XXVI)", "552 (XXVI) => ? A/RES/552(XXVI) E/RES/552(XXVI)"},
      {fr, "ecosoc", "la résolution 672 (XXXIV) de la CEPALC", "672 (XXXIV) => ? E/RES/672(XXXIV)"},
      {es, "ecosoc", "la resolución 672 (XXXIV) de la CEPAL", "672 (XXXIV) => ? E/RES/672(XXXIV)"},
      {ru, "ecosoc", "резолюция 672 (XXXIV) ЭКЛАК", "672 (XXXIV) => ? E/RES/672(XXXIV)"},
      {zh, "ecosoc", "拉美经委会第672(XXXIV)号决议", "672(XXXIV) => ? E/RES/672(XXXIV)"},
  };
  check(rows);
}

TEST(CitationLists, ArabicLettersAndTurnedNumbers) {
  const Row rows[] = {
      {ar, "ga", "في قراره م ع-18/ق-9 المؤرخ 7 تشرين الثاني/نوفمبر 2019", "م ع-18/ق-9 => GC.18/Res.9"},
      {ar, "ga", "المقرر م ت ص-47/م-7", "م ت ص-47/م-7 => IDB.47/Dec.7"},
      {ar, "ga", "بقرارها 264/76 المؤرخ 23 أيار/مايو 2022", "264/76 => A/RES/76/264 @2022-05-23"},
      {ar, "ga", "قرارها دإ-1/32 المؤرخ 2 حزيران/يونيه 2021", "دإ-1/32 => A/RES/S-32/1 @2021-06-02"},
      {ar, "ga", "بنسبة 264/76 من المجموع", ""},
  };
  check(rows);
}

TEST(CitationLists, VolumesEachWithTheirWord) {
  const Row rows[] = {
      {zh, "ga", "联合国，《条约汇编》，第249卷和2253卷，第3511号。",
       "联合国，《条约汇编》，第249 => UNTS/249/3511; 2253卷，第3511 => UNTS/2253/3511"},
      {zh, "ga", "联合国，《条约汇编》，第249卷，第3511号。", "联合国，《条约汇编》，第249卷，第3511 => UNTS/249/3511"},
  };
  check(rows);
}

TEST(CitationLists, SalesNumbersAndNamesAsPrinted) {
  const Row rows[] = {
      {es, "ga", "No. de venta S.93.I.8", "No. de venta S.93.I.8 => SALES/93.I.8"},
      {ru, "ga", "в продаже под номером R.95.XIII.18", "в продаже под номером R.95.XIII.18 => SALES/95.XIII.18"},
      {en, "ga", "the Comprehensive Nuclear Test Ban Treaty",
       "Comprehensive Nuclear Test Ban Treaty => test-ban-treaty"},
      {en, "ga", "the Kunming Montreal Global Biodiversity Framework",
       "Kunming Montreal Global Biodiversity Framework => kunming-montreal-framework"},
  };
  check(rows);
}

// Dates behind a list go to its numbers in order; where they are not as many, no number gets one.
TEST(Citation, DatesBehindAListOrATitle) {
  const Row rows[] = {
      {fr, "ga",
       "les résolutions 237 (1967) et 259 (1968) du Conseil de sécurité, en date du 14 juin 1967 et du 27 septembre "
       "1968,",
       "237 (1967) => S/RES/237(1967) @1967-06-14; 259 (1968) => S/RES/259(1968) @1968-09-27"},
      {fr, "ga",
       "les résolutions 59/209 et 67/221 de l’Assemblée générale, en date des 20 décembre 2004 et 21 décembre 2012,",
       "59/209 => A/RES/59/209 @2004-12-20; 67/221 => A/RES/67/221 @2012-12-21"},
      {fr, "ga",
       "les résolutions 34/24 et 40/20 du Conseil des droits de l’homme, en date, respectivement, du 24 mars 2017 et "
       "du 22 mars 2019,",
       "34/24 => A/HRC/RES/34/24 @2017-03-24; 40/20 => A/HRC/RES/40/20 @2019-03-22"},
      {fr, "ga", "ses résolutions 2252 (ES-V) et 2341 B (XXII), en date du 4 juillet et du 19 décembre 1967,",
       "2252 (ES-V) => A/RES/2252(ES-V); 2341 B (XXII) => A/RES/2341(XXII)[B]"},
      {en, "ga", "its resolutions 67/189 and 67/192 of 20 December 2012",
       "67/189 => A/RES/67/189 @2012-12-20; 67/192 => A/RES/67/192 @2012-12-20"},
      {ru, "ga", "свою резолюцию 70/1 «Преобразование нашего мира» от 25 сентября 2015 года",
       "70/1 => A/RES/70/1 @2015-09-25"},
      {en, "ga", "its resolution 70/1, entitled “Transforming our world”, of 25 September 2015",
       "70/1 => A/RES/70/1 @2015-09-25"},
      {es, "ga", "su resolución 70/1, titulada “Transformar nuestro mundo”, de 25 de septiembre de 2015",
       "70/1 => A/RES/70/1 @2015-09-25"},
      {ar, "ga", "قرارها 70/1 المعنون ”تحويل عالمنا“ المؤرخ 25 أيلول/سبتمبر 2015", "70/1 => A/RES/70/1 @2015-09-25"},
      {zh, "ga", "回顾其2012年12月20日第67/189号和第67/192号决议",
       "67/189 => A/RES/67/189 @2012-12-20; 67/192 => A/RES/67/192 @2012-12-20"},
  };
  check(rows);
}

}  // namespace
}  // namespace corpus
