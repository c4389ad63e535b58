// SPDX-License-Identifier: GPL-2.0-or-later
// Citations by number, symbol, date and place, in six languages.
#include "tests/corpus/citation_rows.h"

namespace corpus {
namespace {

using Row = CitationRow;

TEST(Citation, NumbersWithDates) {
  const Row rows[] = {
      {en, "ga", "Recalling its resolution 70/104 of 10 December 2015,", "70/104 => A/RES/70/104 @2015-12-10"},
      {fr, "ga", "Rappelant sa résolution 70/104 du 1er décembre 2015,", "70/104 => A/RES/70/104 @2015-12-01"},
      {es, "ga", "Recordando su resolución 70/104, de 10 de diciembre de 2015,", "70/104 => A/RES/70/104 @2015-12-10"},
      {ru, "ga", "ссылаясь на свою резолюцию 70/104 от 10 декабря 2015 года,", "70/104 => A/RES/70/104 @2015-12-10"},
      {ar, "ga", "وإذ تشير إلى قرارها 70/104 المؤرخ 10 كانون الأول/ ديسمبر 2015،",
       "70/104 => A/RES/70/104 @2015-12-10"},
      {zh, "ga", "回顾其2015年12月10日第70/104号决议,", "70/104 => A/RES/70/104 @2015-12-10"},
      {en, "ga", "resolutions 56/234 and 56/236 of 24 December 2001",
       "56/234 => A/RES/56/234 @2001-12-24; 56/236 => A/RES/56/236 @2001-12-24"},
      {en, "ga", "resolutions 33/3 of 29 September 2016,36/4 of 28 September 2017",
       "33/3 => A/HRC/RES/33/3 @2016-09-29; 36/4 => A/HRC/RES/36/4 @2017-09-28"},
  };
  check(rows);
}

TEST(Citation, OtherBodies) {
  const Row rows[] = {
      {en, "ga", "Security Council resolution 1325 (2000)", "1325 (2000) => S/RES/1325(2000)"},
      {fr, "ga", "la résolution 1325 (2000) du Conseil de sécurité", "1325 (2000) => S/RES/1325(2000)"},
      {es, "ga", "la resolución 1325 (2000) del Consejo de Seguridad", "1325 (2000) => S/RES/1325(2000)"},
      {ru, "ga", "резолюцией 1325 (2000) Совета Безопасности", "1325 (2000) => S/RES/1325(2000)"},
      {ar, "ga", "قرار مجلس الأمن 1325 (2000)", "1325 (2000) => S/RES/1325(2000)"},
      {zh, "ga", "安全理事会第1325(2000)号决议", "1325(2000) => S/RES/1325(2000)"},
      {en, "ga", "Human Rights Council resolution 48/13", "48/13 => A/HRC/RES/48/13"},
      {fr, "ga", "la résolution 48/13 du Conseil des droits de l’homme", "48/13 => A/HRC/RES/48/13"},
      {es, "ga", "la resolución 48/13 del Consejo de Derechos Humanos", "48/13 => A/HRC/RES/48/13"},
      {ru, "ga", "резолюции 48/13 Совета по правам человека", "48/13 => A/HRC/RES/48/13"},
      {ar, "ga", "قرار مجلس حقوق الإنسان 48/13", "48/13 => A/HRC/RES/48/13"},
      {zh, "ga", "人权理事会第48/13号决议", "48/13 => A/HRC/RES/48/13"},
      {en, "sc", "mandated by the Human Rights Council in its resolution 35/33", "35/33 => A/HRC/RES/35/33"},
      {zh, "sc", "人权理事会在其第35/33号决议", "35/33 => A/HRC/RES/35/33"},
      {en, "ga", "Economic and Social Council resolution 1980/67 of 25 July 1980",
       "1980/67 => E/RES/1980/67 @1980-07-25"},
      {ar, "ga", "قرار المجلس الاقتصادي والاجتماعي 1980/67", "1980/67 => E/RES/1980/67"},
      {en, "ga", "Commission on Human Rights resolution 1998/72 of 22 April 1998",
       "1998/72 => E/CN.4/RES/1998/72 @1998-04-22"},
      {en, "ga", "resolution 2000/22 of 18 August 2000", "2000/22 => ? E/RES/2000/22 E/CN.4/RES/2000/22 @2000-08-18"},
      {en, "ga", "the Environment Assembly, including resolution 2/10 on oceans", "2/10 => UNEP/EA.2/Res.10"},
      {en, "ga", "General Assembly and Security Council resolutions 70/262 and 2282 (2016) of 27 April 2016",
       "70/262 => A/RES/70/262 @2016-04-27; 2282 (2016) => S/RES/2282(2016) @2016-04-27"},
      {zh, "ga", "大会和安全理事会2016年4月27日第70/262和2282(2016)号决议",
       "70/262 => A/RES/70/262 @2016-04-27; 2282(2016) => S/RES/2282(2016) @2016-04-27"},
      {zh, "ga", "大会关于设立人权理事会的2006年3月15日第60/251号决议", "60/251 => A/RES/60/251 @2006-03-15"},
      {en, "hrc", "its resolution 48/13 of 8 October 2021", "48/13 => A/HRC/RES/48/13 @2021-10-08"},
      {en, "ga", "Security Council resolution 66/290", "66/290 => A/RES/66/290"},
      {en, "sc", "resolutions 425 and 426 (1978)", "425 => S/RES/425(1978); 426 (1978) => S/RES/426(1978)"},
      {en, "sc", "paragraph 20 of resolution 1493", "1493 => S/RES/1493(2003) #para. 20"},
      {ar, "sc", "القرار 2093", "2093 => S/RES/2093(2013)"},
      {fr, "sc", "la résolution 2093", "2093 => S/RES/2093(2013)"},
      {es, "sc", "la resolución 2093", "2093 => S/RES/2093(2013)"},
      {ru, "sc", "резолюции 2093", "2093 => S/RES/2093(2013)"},
      {en, "ga", "Security Council resolution 1325", "1325 => S/RES/1325(2000)"},
      {en, "ga", "resolution 4 of the Conference", ""},
      {en, "ecosoc", "its resolutions 69/12 of 1 May 2013", "69/12 => ? A/RES/69/12 @2013-05-01"},
      {en, "ecosoc", "resolution 71/11 by the Economic and Social Commission for Asia and the Pacific",
       "71/11 => E/ESCAP/RES/71/11"},
      {en, "sc", "resolution 2990 (2036)", "2990 (2036) => S/RES/2990(2036)"},
      {en, "ga", "World Health Assembly resolution 70/1", "70/1 => ? A/RES/70/1"},
      {en, "ga", "Human Rights Council resolution 48/13 of 3 December 1993",
       "48/13 => ? A/HRC/RES/48/13 A/RES/48/13 @1993-12-03"},
      {en, "ga", "Security Council resolution 1325 (2005)",
       "1325 (2005) => S/RES/1325(2005) S/RES/1325(2005) S/RES/1325(2000)"},
      {en, "ga", "Sub-Commission on the Promotion and Protection of Human Rights resolution 2000/22 of 18 August 2000",
       "2000/22 => E/CN.4/Sub.2/RES/2000/22 @2000-08-18"},
      {fr, "ga",
       "la résolution 2000/22 de la Sous-Commission de la promotion et de la protection des droits de l’homme",
       "2000/22 => E/CN.4/Sub.2/RES/2000/22"},
      {es, "ga", "la resolución 2000/22 de la Subcomisión de Promoción y Protección de los Derechos Humanos",
       "2000/22 => E/CN.4/Sub.2/RES/2000/22"},
      {ru, "ga", "резолюция 2000/22 Подкомиссии по поощрению и защите прав человека",
       "2000/22 => E/CN.4/Sub.2/RES/2000/22"},
      {ar, "ga", "قرار اللجنة الفرعية لتعزيز وحماية حقوق الإنسان 2000/22", "2000/22 => E/CN.4/Sub.2/RES/2000/22"},
      {zh, "ga", "促进和保护人权小组委员会第2000/22号决议", "2000/22 => E/CN.4/Sub.2/RES/2000/22"},
      {fr, "ecosoc", "la résolution 72/7 de la Commission économique et sociale pour l’Asie et le Pacifique",
       "72/7 => E/ESCAP/RES/72/7"},
      {es, "ecosoc", "la resolución 72/7 de la Comisión Económica y Social para Asia y el Pacífico",
       "72/7 => E/ESCAP/RES/72/7"},
      {ru, "ecosoc", "резолюции 72/7 Экономической и социальной комиссии для Азии и Тихого океана",
       "72/7 => E/ESCAP/RES/72/7"},
      {ar, "ecosoc", "قرار اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ 72/7", "72/7 => E/ESCAP/RES/72/7"},
      {zh, "ecosoc", "亚洲及太平洋经济社会委员会第72/7号决议", "72/7 => E/ESCAP/RES/72/7"},
      {en, "ga", "Commission on Narcotic Drugs resolution 58/5", "58/5 => ? A/RES/58/5 A/HRC/RES/58/5"},
      {fr, "ga", "la résolution 58/5 de la Commission des stupéfiants", "58/5 => ? A/RES/58/5 A/HRC/RES/58/5"},
      {es, "ga", "la resolución 58/5 de la Comisión de Estupefacientes", "58/5 => ? A/RES/58/5 A/HRC/RES/58/5"},
      {ru, "ga", "резолюция 58/5 Комиссии по наркотическим средствам", "58/5 => ? A/RES/58/5 A/HRC/RES/58/5"},
      {ar, "ga", "قرار لجنة المخدرات 58/5", "58/5 => ? A/RES/58/5 A/HRC/RES/58/5"},
      {zh, "ga", "麻醉药品委员会第58/5号决议", "58/5 => ? A/RES/58/5 A/HRC/RES/58/5"},
      {en, "ecosoc", "the Commission adopted on 16 May 1998 its resolution 574 (XXVII) of 16 May 1998",
       "574 (XXVII) => ? A/RES/574(XXVII) E/RES/574(XXVII) @1998-05-16"},
      {fr, "ecosoc",
       "la Commission économique pour l’Amérique latine et les Caraïbes a adopté la résolution 574 (XXVII)",
       "574 (XXVII) => ? A/RES/574(XXVII) E/RES/574(XXVII)"},
      {es, "ecosoc", "la Comisión Económica para América Latina y el Caribe aprobó la resolución 574 (XXVII)",
       "574 (XXVII) => ? A/RES/574(XXVII) E/RES/574(XXVII)"},
      {ar, "ecosoc", "اتخاذ اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي القرار 574 (د-27)",
       "574 (د-27) => ? A/RES/574(XXVII) E/RES/574(XXVII)"},
      {ru, "ecosoc",
       "принятие Экономической комиссией для Латинской Америки и Карибского бассейна резолюции 574 (XXVII)",
       "574 (XXVII) => ? A/RES/574(XXVII) E/RES/574(XXVII)"},
      {zh, "ecosoc", "拉丁美洲和加勒比经济委员会第574(XXVII)号决议",
       "574(XXVII) => ? A/RES/574(XXVII) E/RES/574(XXVII)"},
      {en, "ecosoc", "on population (Commission decision 2005/1)", "2005/1 => ? E/DEC/2005/1 E/CN.4/DEC/2005/1"},
      {en, "ecosoc", "resolution 23/1 of 16 May 2014 on trafficking", "23/1 => ? A/HRC/RES/23/1 @2014-05-16"},
      {en, "ga", "decision Ext/Assembly/AU/Dec.1(XI) of the African Union", ""},
      {fr, "hrc", "la résolution 60/251 de l’Assemblée générale et ses propres résolutions 5/1 et 5/2",
       "60/251 => A/RES/60/251; 5/1 => A/HRC/RES/5/1; 5/2 => A/HRC/RES/5/2"},
      {zh, "hrc", "大会在2015年9月25日题为“变革我们的世界：议程”的第70/1号决议", "70/1 => A/RES/70/1 @2015-09-25"},
      {zh, "ga", "见联合国粮食及农业组织，WSFS 2009/2号文件。", ""},
      {ar, "ga", "عملا بالقرار77/246 والقرار77/329", "77/246 => A/RES/77/246; 77/329 => A/RES/77/329"},
      {ar, "hrc", "قراري مجلس حقوق الإنسان دإ-32/1 ودإ-36/1",
       "دإ-32/1 => A/HRC/RES/S-32/1; دإ-36/1 => A/HRC/RES/S-36/1"},
      {fr, "ga", "la résolution 58/10 du Conseil de sécurité, en date du 3 avril 2025",
       "58/10 => A/HRC/RES/58/10 @2025-04-03"},
      {en, "sc", "resolution 9999", ""},
      {en, "ga", "decision 1/CP.21", "1/CP.21 => FCCC/CP/2015/10/Add.1 #decision 1/CP.21"},
      {fr, "ga", "la décision 1/CP.21", "1/CP.21 => FCCC/CP/2015/10/Add.1 #decision 1/CP.21"},
      {es, "ga", "la decisión 1/CP.21", "1/CP.21 => FCCC/CP/2015/10/Add.1 #decision 1/CP.21"},
      {ru, "ga", "решение 1/CP.21", "1/CP.21 => FCCC/CP/2015/10/Add.1 #decision 1/CP.21"},
      {ar, "ga", "المقرر 1/م أ-21", "1/م أ-21 => FCCC/CP/2015/10/Add.1 #decision 1/CP.21"},
      {zh, "ga", "第1/CP.21号决定", "1/CP.21 => FCCC/CP/2015/10/Add.1 #decision 1/CP.21"},
      {en, "ga", "paragraph 4 of decision 2/CMA.2", "2/CMA.2 => FCCC/PA/CMA/2019/6/Add.1 #decision 2/CMA.2, para. 4"},
      {en, "ga", "decision 7/COP.13", "7/COP.13 => ICCD/COP(13)/21/Add.1 #decision 7/COP.13"},
      {ar, "ga", "المقرر 7/م أ-13", "7/م أ-13 => ? FCCC/CP/2007/6/Add.1 ICCD/COP(13)/21/Add.1 #decision 7/CP.13"},
      {en, "ga", "decision 24/CP.27",
       "24/CP.27 => ? FCCC/CP/2022/10/Add.1 FCCC/CP/2022/10/Add.2 FCCC/CP/2022/10/Add.3 #decision 24/CP.27"},
      {en, "ga", "decision 1/CP.99", "1/CP.99 => ? #decision 1/CP.99"},
  };
  check(rows);
}

TEST(Citation, OldAndSpecialSessions) {
  const Row rows[] = {
      {en, "ga", "resolution 2200 A (XXI) of 16 December 1966", "2200 A (XXI) => A/RES/2200(XXI)[A] @1966-12-16"},
      {en, "ga", "resolution 217 (III) A", "217 (III) A => A/RES/217(III)[A]"},
      {ru, "ga", "резолюция 2200 А (ХХI)", "2200 А (ХХI) => A/RES/2200(XXI)[A]"},
      {ar, "ga", "القرار 2200 ألف (د-21)", "2200 ألف (د-21) => A/RES/2200(XXI)[A]"},
      {zh, "ga", "第2200A(XXI)号决议", "2200A(XXI) => A/RES/2200(XXI)[A]"},
      {zh, "ga", "第2200 A (XXI)号决议", "2200 A (XXI) => A/RES/2200(XXI)[A]"},
      {ar, "ga", "قراراتها 1514 (د-15) و3201 (دإ-6)", "1514 (د-15) => A/RES/1514(XV); 3201 (دإ-6) => A/RES/3201(S-VI)"},
      {ar, "ga", "قرارها دإط-10/15 المؤرخ 20 تموز/يوليه 2004", "دإط-10/15 => A/RES/ES-10/15 @2004-07-20"},
      {ar, "ga", "قرار مجلس حقوق الإنسان دإ-21/1", "دإ-21/1 => A/HRC/RES/S-21/1"},
      {fr, "ga", "sa résolution S‑10/2", "S‑10/2 => A/RES/S-10/2"},
      {zh, "ga", "大会2004年7月20日ES-10/15号决议", "ES-10/15 => A/RES/ES-10/15 @2004-07-20"},
      {en, "ga", "Human Rights Council resolution S-9/1", "S-9/1 => A/HRC/RES/S-9/1"},
      {en, "ecosoc", "Economic and Social Council resolution 1086 B (XXXIX) of 30 July 1965",
       "1086 B (XXXIX) => E/RES/1086(XXXIX)[B] @1965-07-30"},
  };
  check(rows);
}

TEST(Citation, ListsAndParts) {
  const Row rows[] = {
      {en, "ga", "resolutions 61/194, 62/95 A and B and 63/138",
       "61/194 => A/RES/61/194; 62/95 A => A/RES/62/95A; B => A/RES/62/95B; 63/138 => A/RES/63/138"},
      {en, "ga", "resolutions 3419 A to D (XXX)",
       "3419 A to D (XXX) => A/RES/3419(XXX)[A]; to => A/RES/3419(XXX)[B]; to => A/RES/3419(XXX)[C]; D => "
       "A/RES/3419(XXX)[D]"},
      {ar, "ga", "القرار 66/246 ألف وباء", "66/246 ألف => A/RES/66/246A; باء => A/RES/66/246B"},
      {fr, "ga", "les résolutions 61/194 et 62/95", "61/194 => A/RES/61/194; 62/95 => A/RES/62/95"},
      {ru, "ga", "резолюции 61/194 и 62/95", "61/194 => A/RES/61/194; 62/95 => A/RES/62/95"},
      {es, "ga", "las resoluciones 61/194 y 62/95", "61/194 => A/RES/61/194; 62/95 => A/RES/62/95"},
      {ar, "ga", "القراران 61/194 و 62/95", "61/194 => A/RES/61/194; 62/95 => A/RES/62/95"},
      {zh, "ga", "第61/194号、第62/95号决议和第71/556号决定",
       "61/194 => A/RES/61/194; 62/95 => A/RES/62/95; 71/556 => A/DEC/71/556"},
      {en, "ga", "resolution 72/285 and decision 72/558", "72/285 => A/RES/72/285; 72/558 => A/DEC/72/558"},
      {en, "ga", "Economic and Social Council decision 2003/311", "2003/311 => E/DEC/2003/311"},
      {en, "ga", "Human Rights Council decision 32/115", "32/115 => A/HRC/DEC/32/115"},
      {en, "sc", "resolutions 2170 2014), 2178 (2014)",
       "2170 2014) => S/RES/2170(2014); 2178 (2014) => S/RES/2178(2014)"},
      {ar, "sc", "القرار 1526 (2004(", "1526 (2004( => S/RES/1526(2004)"},
  };
  check(rows);
}

TEST(Citation, SymbolsInText) {
  const Row rows[] = {
      {en, "ga", "Recalling its resolution A/RES/80_116 and A_RES_80_117,",
       "A/RES/80_116 => A/RES/80/116; A_RES_80_117 => A/RES/80/117"},
      {fr, "ga", "Voir A_RES_80_116-2520555F.txt.", "A_RES_80_116-2520555F.txt => A/RES/80/116"},
      {es, "sc", "Véase S_RES_1325_2000 y A_79_755.", "S_RES_1325_2000 => S/RES/1325(2000); A_79_755 => A/79/755"},
      {ru, "ga", "См. A_HRC_RES_48_13.", "A_HRC_RES_48_13 => A/HRC/RES/48/13"},
      {ar, "ga", "انظر A_RES_80_116.", "A_RES_80_116 => A/RES/80/116"},
      {zh, "ga", "见A_RES_80_116。", "A_RES_80_116 => A/RES/80/116"},
      {en, "ga", "the variable MAX_LINE_2 and E_1_2", ""},
      {en, "ga", "GC(65)/RES/14 and WT/MIN(13)/44", "GC(65)/RES/14 => GC(65)/RES/14; WT/MIN(13)/44 => WT/MIN(13)/44"},
      {zh, "sc", "委员会的总目标是确保第1373号决议得以充分执行", "1373 => S/RES/1373(2001)"},
      {en, "ga", "the report (A/71/6 (Sect. 29A)) and", "A/71/6 (Sect. 29A) => A/71/6(Sect.29A)"},
      {en, "ga", "S/RES/1325 (2000).", "S/RES/1325 (2000) => S/RES/1325(2000)"},
      {ru, "ga", "документ А/71/129.", "А/71/129 => A/71/129"},
      {en, "ga", "A/71/L.34 and Add.1-3",
       "A/71/L.34 => A/71/L.34; Add.1 => A/71/L.34/Add.1; - => A/71/L.34/Add.2; 3 => A/71/L.34/Add.3"},
      {en, "ga", "E/2005/24/Add.1 and Add.2", "E/2005/24/Add.1 => E/2005/24/Add.1; Add.2 => E/2005/24/Add.2"},
      {fr, "ga", "A/75/982‑S/2021/669", "A/75/982 => A/75/982; S/2021/669 => S/2021/669"},
      {en, "ga", "(A/73/12 (Part I) and A/73/12 (Part II)), part II",
       "A/73/12 (Part I) => A/73/12(PartI); A/73/12 (Part II) => A/73/12(PartII) #part II"},
      {en, "ga", "A/74/6 (Income sect. 1) and A/74/6 (Introduction)",
       "A/74/6 (Income sect. 1) => A/74/6(Incomesect.1); A/74/6 (Introduction) => A/74/6(Introduction)"},
      {ar, "ga", "انظر A/HRC/دإ-17/2/Add.1 و A/HRC/RES/دإ-34/1 و A/دإط-10/22.",
       "A/HRC/دإ-17/2/Add.1 => A/HRC/S-17/2/Add.1; A/HRC/RES/دإ-34/1 => A/HRC/RES/S-34/1; A/دإط-10/22 => A/ES-10/22"},
      {ar, "ga", "قرار الجمعية العامة دا-23/2، المرفق", "دا-23/2 => A/RES/S-23/2 #annex"},
      {en, "ga", "E/CN.4/2001/2–E/CN.4/Sub.2/2000/46, chap. II",
       "E/CN.4/2001/2 => E/CN.4/2001/2 #chap. II; E/CN.4/Sub.2/2000/46 => E/CN.4/Sub.2/2000/46 #chap. II"},
      {ar, "ga", "انظر A/76/690، وA/77/751، وA/HRC/52/69.",
       "A/76/690 => A/76/690; A/77/751 => A/77/751; A/HRC/52/69 => A/HRC/52/69"},
      {en, "ga", "document XYZW/AB.3/2024/7,", "XYZW/AB.3/2024/7 => XYZW/AB.3/2024/7"},
      {en, "ga", "Supplement No. 19 (A/74/19), chap. IV, sect. A", "A/74/19 => A/74/19 #chap. IV, sect. A"},
      {zh, "ga", "见《大会正式记录，补编第19号》(A/74/19)，第四章，A节",
       "《大会正式记录，补编第19号》(A/74/19) => A/74/19 #chap. IV, sect. A"},
      {en, "ga", "See Official Records of the General Assembly, Supplement No. 19 (A/74/19), annex I.",
       "Official Records of the General Assembly, Supplement No. 19 (A/74/19) => A/74/19 #annex I"},
      {ar, "ga", "الملحق رقم 19 (A/74/19)، الفصل الرابع، الفرع ألف", "A/74/19 => A/74/19 #chap. IV, sect. A"},
  };
  check(rows);
}

TEST(Citation, Pinpoints) {
  const Row rows[] = {
      {en, "ga", "article 26, paragraph 3, of the Convention on the Rights of the Child",
       "Convention on the Rights of the Child => convention-rights-child #art. 26, para. 3"},
      {en, "ga", "paragraph 3 of article 26 of the Convention on the Rights of the Child",
       "Convention on the Rights of the Child => convention-rights-child #art. 26, para. 3"},
      {fr, "ga", "l’article 26, paragraphe 3, de la Convention relative aux droits de l’enfant",
       "Convention relative aux droits de l’enfant => convention-rights-child #art. 26, para. 3"},
      {fr, "ga", "paragraphe 3 de l’article 26 de la Convention relative aux droits de l’enfant",
       "Convention relative aux droits de l’enfant => convention-rights-child #art. 26, para. 3"},
      {es, "ga", "el artículo 26, párrafo 3, de la Convención sobre los Derechos del Niño",
       "Convención sobre los Derechos del Niño => convention-rights-child #art. 26, para. 3"},
      {es, "ga", "el párrafo 3 del artículo 26 de la Convención sobre los Derechos del Niño",
       "Convención sobre los Derechos del Niño => convention-rights-child #art. 26, para. 3"},
      {es, "ga", "el artículo 26.3 de la Convención sobre los Derechos del Niño",
       "Convención sobre los Derechos del Niño => convention-rights-child #art. 26.3"},
      {en, "ga", "according to Article 26 (3) UDHR", "UDHR => universal-declaration-human-rights #art. 26 (3)"},
      {en, "ga", "under art. 6 ICCPR", "ICCPR => covenant-civil-political-rights #art. 6"},
      {fr, "ga", "selon l’article 26 DUDH", "DUDH => universal-declaration-human-rights #art. 26"},
      {fr, "ga", "l’article 6 du PIDCP", "PIDCP => covenant-civil-political-rights #art. 6"},
      {es, "ga", "conforme al artículo 26 DUDH", "DUDH => universal-declaration-human-rights #art. 26"},
      {ru, "ga", "статья 26 ВДПЧ", "ВДПЧ => universal-declaration-human-rights #art. 26"},
      {ru, "ga", "статья 6 МПГПП", "МПГПП => covenant-civil-political-rights #art. 6"},
      {en, "ga", "paragraph 4.12 of document A/75/12", "A/75/12 => A/75/12 #para. 4.12"},
      {en, "ga", "paragraph 5 of its resolution 60/1", "60/1 => A/RES/60/1 #para. 5"},
      {fr, "ga", "paragraphe 5 de sa résolution 60/1", "60/1 => A/RES/60/1 #para. 5"},
      {es, "ga", "el párrafo 5 de su resolución 60/1", "60/1 => A/RES/60/1 #para. 5"},
      {ru, "ga", "пункте 5 своей резолюции 60/1", "60/1 => A/RES/60/1 #para. 5"},
      {ar, "ga", "الفقرة 5 من قرارها 60/1", "60/1 => A/RES/60/1 #para. 5"},
      {zh, "ga", "第60/1号决议第5段", "60/1 => A/RES/60/1 #para. 5"},
      {en, "ga", "paragraphs 3, 5 and 7 to 9 of resolution 60/1", "60/1 => A/RES/60/1 #para. 3, 5, 7-9"},
      {zh, "ga", "第60/1号决议第3、5和7至9段", "60/1 => A/RES/60/1 #para. 3, 5, 7-9"},
      {en, "ga", "section II of its resolution 59/276 A", "59/276 A => A/RES/59/276A #sect. II"},
      {ar, "ga", "الجزء الثاني من قرارها 59/276 ألف", "59/276 ألف => A/RES/59/276A #sect. II"},
      {zh, "ga", "第59/276 A号决议第二节", "59/276 A => A/RES/59/276A #sect. II"},
      {en, "ga", "paragraph 1 (a) of resolution 2255 (2015)", "2255 (2015) => S/RES/2255(2015) #para. 1 (a)"},
      {en, "ga", "Resolution 60/42, annex.", "60/42 => A/RES/60/42 #annex"},
      {ru, "ga", "в соответствии со статьей 6 Римского статута", "Римского статута => rome-statute #art. 6"},
      {es, "ga", "en la regla 26 de las Reglas Nelson Mandela",
       "Reglas Nelson Mandela => nelson-mandela-rules #rule 26"},
      {en, "ga", "as part of resolution 60/1", "60/1 => A/RES/60/1"},
      {fr, "ga", "au titre de la résolution 60/1", "60/1 => A/RES/60/1"},
      {en, "ga", "(S/25168, annex III);", "S/25168 => S/25168 #annex III"},
      {fr, "ga", "Résolution 60/42, annexe.", "60/42 => A/RES/60/42 #annex"},
      {ru, "ga", "Резолюция 60/42, приложение.", "60/42 => A/RES/60/42 #annex"},
      {ar, "ga", "القرار 60/42، المرفق.", "60/42 => A/RES/60/42 #annex"},
      {zh, "ga", "第60/42号决议，附件二。", "60/42 => A/RES/60/42 #annex II"},
  };
  check(rows);
}

TEST(Citation, ArabicNumbersTurnedAboutAreReadByTheirDates) {
  const Row rows[] = {
      {ar, "ga", "وإذ تشير إلى قرارها 14/76 المؤرخ 2 كانون الأول/ديسمبر 2021،", "14/76 => A/RES/76/14 @2021-12-02"},
      {ar, "hrc", "قرارات المجلس 33/37 المؤرخ 23 آذار/مارس 2018 و21/40 المؤرخ 22 آذار/مارس 2019،",
       "33/37 => A/HRC/RES/37/33 @2018-03-23; 21/40 => A/HRC/RES/40/21 @2019-03-22"},
      {ar, "ecosoc", "وقراراته 34/2007 المؤرخ 27 تموز/يوليه 2007،", "34/2007 => E/RES/2007/34 @2007-07-27"},
      {ar, "ga", "القرار 7/2019 الصادر عن مؤتمر منظمة الأغذية والزراعة،", ""},
      {ar, "hrc", "طالبت الجمعية العامة في قرارها دإط-13/10،", "دإط-13/10 => A/RES/ES-10/13"},
      // a slip in the year of one date turns no number
      {ar, "ga", "قرارها 75/74 المؤرخ 7 كانون الأول/ديسمبر 2019،", "75/74 => A/RES/75/74 @2019-12-07"},
  };
  check(rows);
}

TEST(Citation, TheBodyOfAPossessiveOrAnAdoption) {
  const Row rows[] = {
      {ar, "ecosoc", "على اتخاذ الجمعية العامة قرارها 181 (د-2)،", "181 (د-2) => A/RES/181(II)"},
      {ar, "ecosoc", "المجلس طلب إلى اللجنة، في قراره 2022/5، أن تقرر", "2022/5 => E/RES/2022/5"},
      {en, "ga",
       "Noting the adoption by the Economic and Social Commission for Asia and the Pacific, at its seventy-second "
       "session, of resolution 72/7,",
       "72/7 => E/ESCAP/RES/72/7"},
      {fr, "ga",
       "l’adoption par la Commission économique et sociale pour l’Asie et le Pacifique, à sa soixante-douzième "
       "session, de la résolution 72/7,",
       "72/7 => E/ESCAP/RES/72/7"},
      {es, "ga",
       "la Comisión Económica y Social para Asia y el Pacífico aprobó, en su 72º período de sesiones, la "
       "resolución 72/7,",
       "72/7 => E/ESCAP/RES/72/7"},
      {ru, "ga",
       "принятие Экономической и социальной комиссией для Азии и Тихого океана на ее семьдесят второй сессии "
       "резолюции 72/7,",
       "72/7 => E/ESCAP/RES/72/7"},
      {ar, "ga", "اعتماد اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ في دورتها الثانية والسبعين القرار 72/7،",
       "72/7 => E/ESCAP/RES/72/7"},
      {zh, "ga", "人权理事会关于寻求真相、正义、赔偿的第36/7号决议，", "36/7 => A/HRC/RES/36/7"},
      {zh, "hrc", "特别是委员会2002年4月25日第2002/68号决议和2003年4月23日第2003/30号决议，",
       "2002/68 => E/CN.4/RES/2002/68 @2002-04-25; 2003/30 => E/CN.4/RES/2003/30 @2003-04-23"},
      {zh, "hrc", "理事会第34/22号、第37/32号以及理事会第36/115号决定，",
       "34/22 => A/HRC/RES/34/22; 37/32 => A/HRC/RES/37/32; 36/115 => A/HRC/DEC/36/115"},
      {zh, "ga", "S-20/1、S-20/2和S-20/3号决议。",
       "S-20/1 => A/RES/S-20/1; S-20/2 => A/RES/S-20/2; S-20/3 => A/RES/S-20/3"},
  };
  check(rows);
}

TEST(Citation, WhatStandsInATitleSaysNothingForItsList) {
  const Row rows[] = {
      {en, "ga", "resolutions 76/201, entitled “Implementation of the decisions of the Conference”, and 76/202,",
       "76/201 => A/RES/76/201; 76/202 => A/RES/76/202"},
      {fr, "ga",
       "ses résolutions 76/201, intitulée « Mise en œuvre des décisions prises par la Conférence », et 76/202,",
       "76/201 => A/RES/76/201; 76/202 => A/RES/76/202"},
      {ar, "ga", "قراراتها 76/201، المعنون ”تنفيذ مقررات المؤتمر“، و 76/202،",
       "76/201 => A/RES/76/201; 76/202 => A/RES/76/202"},
  };
  check(rows);
}

TEST(Citation, NumbersOfActsThatHaveNoSymbolAreNone) {
  const Row rows[] = {
      {en, "ga", "recommendation 1 (IV) and general recommendation No. 39 (2022) of the Committee", ""},
      {fr, "ga", "recommandation 1 (IV) et recommandation générale no 39 (2022) du Comité", ""},
      {es, "ga", "la recomendación 1 (IV) y la recomendación general núm. 39 (2022) del Comité", ""},
      {ru, "ga", "рекомендация 1 (IV) и общая рекомендация № 39 (2022) Комитета", ""},
      {ar, "ga", "التوصية 1 (د-4) والتوصية العامة رقم 39 (2022)", ""},
      {zh, "ga", "第39(2022)号一般性建议，第22/030号法律，第1(IV)号建议", ""},
      {en, "ga", "See EC-87/DG.6", ""},
      {en, "ga", "in accordance with 1/CMA.4", "1/CMA.4 => FCCC/PA/CMA/2022/10/Add.1 #decision 1/CMA.4"},
  };
  check(rows);
}

TEST(Citation, TheMarkOfANoteThatRanIntoTheYearIsNoYear) {
  const Row rows[] = {
      {es, "hrc", "resoluciones 31/37, de 24 de marzo de 20162, y 33/22, de 30 de septiembre de 201612,",
       "31/37 => A/HRC/RES/31/37 @2016-03-24; 33/22 => A/HRC/RES/33/22 @2016-09-30"},
  };
  check(rows);
}

TEST(Citation, StatementsByYearAndNumber) {
  const Row rows[] = {
      {en, "sc", "pursuant to its Presidential Statement 2012/2", "2012/2 => S/PRST/2012/2"},
      {en, "sc", "the statements of its President of 18 February 2015 (2015/6) and of 26 June 2015 (2015/13)",
       "2015/6 => S/PRST/2015/6; 2015/13 => S/PRST/2015/13"},
      {fr, "sc", "la déclaration de sa présidence 2012/2", "2012/2 => S/PRST/2012/2"},
      {es, "sc", "la declaración de su Presidencia 2012/2", "2012/2 => S/PRST/2012/2"},
      {ru, "sc", "в заявлении своего Председателя 2012/2", "2012/2 => S/PRST/2012/2"},
      {ar, "sc", "البيان الرئاسي 2012/2", "2012/2 => S/PRST/2012/2"},
      {en, "sc", "its presidential statement PRST/2017/21", "PRST/2017/21 => S/PRST/2017/21"},
      {en, "hrc", "President’s statement PRST/15/2", "PRST/15/2 => A/HRC/PRST/15/2"},
      {en, "ecosoc", "presidential statements and resolution 2012/2 of the Economic and Social Council",
       "2012/2 => E/RES/2012/2"},
  };
  check(rows);
}

TEST(Citation, ANumberBehindThatResolutionSaysWhich) {
  const Row rows[] = {
      {en, "ga", "Acknowledging that resolution 69/321 is a landmark,", "69/321 => A/RES/69/321"},
      {en, "sc", "as set out in this resolution 2231 (2015)", "2231 (2015) => S/RES/2231(2015)"},
      {fr, "ga", "Considérant que cette résolution 69/321 a fait date,", "69/321 => A/RES/69/321"},
      {es, "ga", "Reconociendo que esa resolución 69/321 fue decisiva,", "69/321 => A/RES/69/321"},
      {ru, "ga", "признавая, что указанная резолюция 69/321 была важной,", "69/321 => A/RES/69/321"},
      {en, "ga", "Recalls resolution 70/1 and that resolution in particular",
       "70/1 => A/RES/70/1; that resolution => ?"},
  };
  check(rows);
}

TEST(Citation, TreatySeries) {
  const Row rows[] = {
      {en, "ga", "United Nations, Treaty Series, vol. 1125, No. 17512.",
       "United Nations, Treaty Series, vol. 1125, No. 17512 => UNTS/1125/17512"},
      {fr, "ga", "Nations Unies, Recueil des Traités, vol. 1125, no 17512.",
       "Nations Unies, Recueil des Traités, vol. 1125, no 17512 => UNTS/1125/17512"},
      {es, "ga", "Naciones Unidas, Treaty Series, vol. 1125, núm. 17512.",
       "Naciones Unidas, Treaty Series, vol. 1125, núm. 17512 => UNTS/1125/17512"},
      {ru, "ga", "United Nations, Treaty Series, vol. 1125, No. 17512.",
       "United Nations, Treaty Series, vol. 1125, No. 17512 => UNTS/1125/17512"},
      {ar, "ga", "United Nations, Treaty Series, vol. 1125, No. 17512.",
       "United Nations, Treaty Series, vol. 1125, No. 17512 => UNTS/1125/17512"},
      {zh, "ga", "联合国，《条约汇编》，第1125卷，第17512号。",
       "联合国，《条约汇编》，第1125卷，第17512 => UNTS/1125/17512"},
      {en, "ga", "United Nations, Treaty Series, vol. 75, Nos. 970–972.",
       "United Nations, Treaty Series, vol. 75, Nos. 970 => UNTS/75/970; – => UNTS/75/971; 972 => UNTS/75/972"},
      {en, "ga", "United Nations, Treaty Series, vols. 2225, 2237 and 2326, No. 39574.",
       "United Nations, Treaty Series, vols. 2225 => UNTS/2225/39574; 2237 => UNTS/2237/39574; 2326, No. 39574 => "
       "UNTS/2326/39574"},
      {fr, "ga", "Nations Unies, Recueil des Traités, vol. 2225, 2237 et 2326, no 39574.",
       "Nations Unies, Recueil des Traités, vol. 2225 => UNTS/2225/39574; 2237 => UNTS/2237/39574; 2326, no 39574 => "
       "UNTS/2326/39574"},
      {es, "ga", "Naciones Unidas, Treaty Series, vols. 1465 y 2375, núm. 24841.",
       "Naciones Unidas, Treaty Series, vols. 1465 => UNTS/1465/24841; 2375, núm. 24841 => UNTS/2375/24841"},
      {ru, "ga", "Организация Объединенных Наций, Сборник договоров, тт. 1465 и 2375, № 24841.",
       "Организация Объединенных Наций, Сборник договоров, тт. 1465 => UNTS/1465/24841; 2375, № 24841 => "
       "UNTS/2375/24841"},
      {ar, "ga", "الأمم المتحدة، مجموعة المعاهدات، المجلدان 1465 و 2375، الرقم 24841.",
       "الأمم المتحدة، مجموعة المعاهدات، المجلدان 1465 => UNTS/1465/24841; 2375، الرقم 24841 => UNTS/2375/24841"},
      {zh, "ga", "联合国，《条约汇编》，第1465和2375卷，第24841号。",
       "联合国，《条约汇编》，第1465 => UNTS/1465/24841; 2375卷，第24841 => UNTS/2375/24841"},
      {fr, "ga", "Nations Unies, Recueil des Traités, vol. 1834, no 31363.",  // printed language by language
       "Nations Unies, Recueil des Traités, vol. 1834, no 31363 => UNTS/1833/31363"},
      {en, "ga", "United Nations, Treaty Series, vol. 75, p. 287.", ""},
      {en, "ga", "League of Nations, Treaty Series, vol. XCIV, No. 2138.",
       "League of Nations, Treaty Series, vol. XCIV, No. 2138 => LNTS/94/2138"},
      {fr, "ga", "Société des Nations, Recueil des Traités, vol. XCIV, no 2138.",
       "Société des Nations, Recueil des Traités, vol. XCIV, no 2138 => LNTS/94/2138"},
      {es, "ga", "Sociedad de las Naciones, Treaty Series, vol. XCIV, núm. 2138.",
       "Sociedad de las Naciones, Treaty Series, vol. XCIV, núm. 2138 => LNTS/94/2138"},
      {ru, "ga", "League of Nations, Treaty Series, vol. XCIV, No. 2138.",
       "League of Nations, Treaty Series, vol. XCIV, No. 2138 => LNTS/94/2138"},
      {ar, "ga", "League of Nations, Treaty Series, vol. XCIV, No. 2138.",
       "League of Nations, Treaty Series, vol. XCIV, No. 2138 => LNTS/94/2138"},
      {zh, "ga", "国际联盟，《条约汇编》，第XCIV卷，第2138号。",
       "国际联盟，《条约汇编》，第XCIV卷，第2138 => LNTS/94/2138"},
      {zh, "ga", "联合国，《条约汇编》，第75卷，第970-971号。",
       "联合国，《条约汇编》，第75卷，第970 => UNTS/75/970; 971 => UNTS/75/971"},
  };
  check(rows);
}

TEST(Citation, Publications) {
  const Row rows[] = {
      {en, "ga", "Official Records of the General Assembly, Sixty-first Session, Supplement No. 53, chap. II.",
       "Official Records of the General Assembly, Sixty-first Session, Supplement No. 53 => A/61/53 #chap. II"},
      {fr, "ga", "Documents officiels de l’Assemblée générale, soixante et unième session, Supplément no 53.",
       "Documents officiels de l’Assemblée générale, soixante et unième session, Supplément no 53 => A/61/53"},
      {es, "ga",
       "Documentos Oficiales de la Asamblea General, sexagésimo primer período de sesiones, suplemento núm. 53.",
       "Documentos Oficiales de la Asamblea General, sexagésimo primer período de sesiones, suplemento núm. 53 => "
       "A/61/53"},
      {ru, "ga", "Официальные отчеты Генеральной Ассамблеи, шестьдесят первая сессия, Дополнение № 53.",
       "Официальные отчеты Генеральной Ассамблеи, шестьдесят первая сессия, Дополнение № 53 => A/61/53"},
      {ar, "ga", "الوثائق الرسمية للجمعية العامة، الدورة الحادية والستون، الملحق رقم 53.",
       "الوثائق الرسمية للجمعية العامة، الدورة الحادية والستون، الملحق رقم 53 => A/61/53"},
      {zh, "ga", "《大会正式记录，第六十一届会议，补编第53号》", "正式记录，第六十一届会议，补编第53 => A/61/53"},
      {en, "ga", "Official Records of the Economic and Social Council, 2005, Supplement No. 7, chap. I.",
       "Official Records of the Economic and Social Council, 2005, Supplement No. 7 => E/2005/27 #chap. I"},
      {fr, "ga", "Documents officiels du Conseil économique et social, 2005, Supplément no 7.",
       "Documents officiels du Conseil économique et social, 2005, Supplément no 7 => E/2005/27"},
      {es, "ga", "Documentos Oficiales del Consejo Económico y Social, 2005, suplemento núm. 7.",
       "Documentos Oficiales del Consejo Económico y Social, 2005, suplemento núm. 7 => E/2005/27"},
      {ru, "ga", "Официальные отчеты Экономического и Социального Совета, 2005 год, Дополнение № 7.",
       "Официальные отчеты Экономического и Социального Совета, 2005 год, Дополнение № 7 => E/2005/27"},
      {ar, "ga", "الوثائق الرسمية للمجلس الاقتصادي والاجتماعي، 2005، الملحق رقم 7.",
       "الوثائق الرسمية للمجلس الاقتصادي والاجتماعي، 2005، الملحق رقم 7 => E/2005/27"},
      {zh, "ga", "《经济及社会理事会正式记录，2005年，补编第7号》", "正式记录，2005年，补编第7 => E/2005/27"},
      {en, "ga", "Official Records of the General Assembly, Tenth Special Session, Supplement No. 4.",
       "Official Records of the General Assembly, Tenth Special Session, Supplement No. 4 => A/S-10/4"},
      {en, "ga", "Official Records of the General Assembly, Sixty-first Session, Supplement No. 5A.", ""},
      {en, "ga", "Official Records of the Security Council, Sixty-first Year, Supplement No. 2.", ""},
      {en, "ga", "United Nations publication, Sales No. E.96.IV.13.", "Sales No. E.96.IV.13 => SALES/96.IV.13"},
      {fr, "ga", "publication des Nations Unies, numéro de vente : F.96.IV.13.",
       "numéro de vente : F.96.IV.13 => SALES/96.IV.13"},
      {es, "ga", "publicación de las Naciones Unidas, núm. de venta S.96.IV.13.",
       "núm. de venta S.96.IV.13 => SALES/96.IV.13"},
      {ru, "ga", "издание Организации Объединенных Наций, в продаже под № R.96.IV.13.",
       "в продаже под № R.96.IV.13 => SALES/96.IV.13"},
      {ar, "ga", "منشورات الأمم المتحدة، رقم المبيع A.96.IV.13.", "رقم المبيع A.96.IV.13 => SALES/96.IV.13"},
      {zh, "ga", "联合国出版物，出售品编号：C.96.IV.13。", "出售品编号：C.96.IV.13 => SALES/96.IV.13"},
      {en, "ga", "Sales No. E.02.II.A.7 and corrigendum), chap. I, resolution 1, annex.",
       "Sales No. E.02.II.A.7 => SALES/02.II.A.7 #chap. I, resolution 1, annex"},
      {fr, "ga", "numéro de vente : F.02.II.A.7 et rectificatif), chap. I, résolution 1, annexe.",
       "numéro de vente : F.02.II.A.7 => SALES/02.II.A.7 #chap. I, resolution 1, annex"},
      {es, "ga", "núm. de venta S.02.II.A.7 y corrección), cap. I, resolución 1, anexo.",
       "núm. de venta S.02.II.A.7 => SALES/02.II.A.7 #chap. I, resolution 1, annex"},
      {ru, "ga", "в продаже под № R.02.II.А.7 и исправление), гл. I, резолюция 1, приложение.",
       "в продаже под № R.02.II.А.7 => SALES/02.II.A.7 #chap. I, resolution 1, annex"},
      {ar, "ga", "رقم المبيع ِA.02.II.A.7 والتصويب)، الفصل الأول، القرار 1، المرفق.",
       "رقم المبيع ِA.02.II.A.7 => SALES/02.II.A.7 #chap. I, resolution 1, annex"},
      {zh, "ga", "出售品编号：C.02.II.A.7和更正)，第一章，决议1，附件。",
       "出售品编号：C.02.II.A.7 => SALES/02.II.A.7 #chap. I, resolution 1, annex"},
      {ru, "ga", "в продаже под № 19.IV.4.", "в продаже под № 19.IV.4 => SALES/19.IV.4"},
      {en, "ga", "Sales No. E.2002.7 and Sales No. E.02.II.", ""},
      {en, "ga", "See A/71/PV.1, 3 and 5.", "A/71/PV.1 => A/71/PV.1; 3 => A/71/PV.3; 5 => A/71/PV.5"},
      {fr, "ga", "Voir A/71/PV.1, 3 et 5.", "A/71/PV.1 => A/71/PV.1; 3 => A/71/PV.3; 5 => A/71/PV.5"},
      {es, "ga", "Véanse A/71/PV.1, 3 y 5.", "A/71/PV.1 => A/71/PV.1; 3 => A/71/PV.3; 5 => A/71/PV.5"},
      {ru, "ga", "См. A/71/PV.1, 3 и 5.", "A/71/PV.1 => A/71/PV.1; 3 => A/71/PV.3; 5 => A/71/PV.5"},
      {ar, "ga", "انظر A/71/PV.1 و 3 و 5.", "A/71/PV.1 => A/71/PV.1; 3 => A/71/PV.3; 5 => A/71/PV.5"},
      {zh, "ga", "见A/71/PV.1、3和5。", "A/71/PV.1 => A/71/PV.1; 3 => A/71/PV.3; 5 => A/71/PV.5"},
      {en, "ga", "A/C.6/71/SR.20-22",
       "A/C.6/71/SR.20-22 => A/C.6/71/SR.20; A/C.6/71/SR.20-22 => A/C.6/71/SR.21; "
       "A/C.6/71/SR.20-22 => A/C.6/71/SR.22"},
      {en, "ga", "A/C.6/71/SR.20, 27 October 2016, and 3 others", "A/C.6/71/SR.20 => A/C.6/71/SR.20"},
  };
  check(rows);
}

// The acts of a body as its report prints them are parts of the report.
TEST(Citation, ActsInDocuments) {
  const Row rows[] = {
      {en, "ga", "(E/2022/24), chap. I, sect. C, decision 53/107.",
       "E/2022/24 => E/2022/24 #chap. I, sect. C, decision 53/107"},
      {fr, "ga", "(E/2022/24), chap. I, sect. C, décision 53/107.",
       "E/2022/24 => E/2022/24 #chap. I, sect. C, decision 53/107"},
      {es, "ga", "(E/2022/24), cap. I, secc. C, decisión 53/107.",
       "E/2022/24 => E/2022/24 #chap. I, sect. C, decision 53/107"},
      {ru, "ga", "(E/2022/24), гл. I, разд. C, решение 53/107.",
       "E/2022/24 => E/2022/24 #chap. I, sect. C, decision 53/107"},
      {ar, "ga", "(E/2022/24)، الفصل الأول، الفرع جيم، المقرر 53/107.",
       "E/2022/24 => E/2022/24 #chap. I, sect. C, decision 53/107"},
      {zh, "ga", "(E/2022/24)，第一章，C节，第53/107号决定。",
       "E/2022/24 => E/2022/24 #chap. I, sect. C, decision 53/107"},
      {en, "ga", "FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex.",
       "FCCC/CP/2015/10/Add.1 => FCCC/CP/2015/10/Add.1 #decision 1/CP.21, annex"},
      {en, "ga", "A/CONF.151/26, resolution 1, annex II.", "A/CONF.151/26 => A/CONF.151/26 #resolution 1, annex II"},
      {en, "ga", "A/74/19, resolution 74/280 of the General Assembly", "A/74/19 => A/74/19; 74/280 => A/RES/74/280"},
      {en, "ga", "A/71/7, annex, and resolution 70/1", "A/71/7 => A/71/7 #annex; 70/1 => A/RES/70/1"},
  };
  check(rows);
}

TEST(Citation, NoCitationsThere) {
  const Row rows[] = {
      {en, "ga", "the attacks of 9/11 and a 24/7 hotline", ""},
      {en, "ga", "a majority of 2/3, item 73 (a), page 12/14, 01/02/2003", ""},
      {en, "ga", "resolution 60/1 is not a resolution; a 60/42 split, open 24/7; 1/3 of staff", "60/1 => A/RES/60/1"},
      {en, "ga", "for the period 2019/20 and the biennium 2014–2015", ""},
      {en, "ga", "HIV/AIDS, and/or, km/h, TCP/IP", ""},
      {ru, "ga", "круглосуточно 24/7", ""},
      {fr, "ga", "une majorité des 2/3", ""},
      {ar, "ga", "أحداث 9/11", ""},
      {zh, "ga", "9/11袭击事件", ""},
      {en, "ga", "", ""},
  };
  check(rows);
}

}  // namespace
}  // namespace corpus
