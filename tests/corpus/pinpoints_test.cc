// SPDX-License-Identifier: GPL-2.0-or-later
// The places of instruments that citations name, in six languages: the same place reads the same in each.
#include "corpus/pinpoints.h"

#include "tests/corpus/citation_rows.h"

namespace corpus {
namespace {

using Row = CitationRow;

TEST(Pinpoints, APartOfAPartIsReadFromTheOuterToTheInner) {
  const Row rows[] = {
      {en, "ga", "section III, paragraph 9, of its resolution 59/265", "59/265 => A/RES/59/265 #sect. III, para. 9"},
      {fr, "ga", "du paragraphe 9 de la section III de sa résolution 59/265",
       "59/265 => A/RES/59/265 #sect. III, para. 9"},
      {es, "ga", "la sección III, párrafo 9, de su resolución 59/265", "59/265 => A/RES/59/265 #sect. III, para. 9"},
      {ru, "ga", "в пункте 9 раздела III своей резолюции 59/265", "59/265 => A/RES/59/265 #sect. III, para. 9"},
      {ar, "ga", "الفقرة 9 من الجزء الثالث من قرارها 59/265", "59/265 => A/RES/59/265 #sect. III, para. 9"},
      {zh, "ga", "第59/265号决议第三节第9段", "59/265 => A/RES/59/265 #sect. III, para. 9"},
      {en, "ga", "Article 13, paragraph 1 (a), of the Charter of the United Nations",
       "Charter of the United Nations => un-charter #art. 13, para. 1 (a)"},
      {fr, "ga", "à l’alinéa a) du paragraphe 1 de l’Article 13 de la Charte des Nations Unies",
       "Charte des Nations Unies => un-charter #art. 13, para. 1 (a)"},
      {ru, "ga", "в подпункте a) пункта 1 статьи 13 Устава Организации Объединенных Наций",
       "Устава Организации Объединенных Наций => un-charter #art. 13, para. 1 (a)"},
      {zh, "ga", "《联合国宪章》第十三条第一项(子)款", "联合国宪章 => un-charter #art. 13, para. 1 (a)"},
      {en, "ga", "articles 46, paragraph 4, and 56 of the United Nations Convention against Corruption",
       "United Nations Convention against Corruption => convention-against-corruption #art. 46, para. 4, 56"},
      {ar, "ga", "الفقرة 4 من المادة 46 والمادة 56 من اتفاقية الأمم المتحدة لمكافحة الفساد",
       "اتفاقية الأمم المتحدة لمكافحة الفساد => convention-against-corruption #art. 46, para. 4, art. 56"},
  };
  check(rows);
}

TEST(Pinpoints, AParagraphOfAnArticleInEachOrder) {
  const Row rows[] = {
      {en, "ga", "article 26, paragraph 3, of the Universal Declaration of Human Rights",
       "Universal Declaration of Human Rights => universal-declaration-human-rights #art. 26, para. 3"},
      {ru, "ga", "пункт 3 статьи 26 Всеобщей декларации прав человека",
       "Всеобщей декларации прав человека => universal-declaration-human-rights #art. 26, para. 3"},
      {ru, "ga", "статья 26, пункт 3, Всеобщей декларации прав человека",
       "Всеобщей декларации прав человека => universal-declaration-human-rights #art. 26, para. 3"},
      {ar, "ga", "المادة 26، الفقرة 3، من الإعلان العالمي لحقوق الإنسان",
       "الإعلان العالمي لحقوق الإنسان => universal-declaration-human-rights #art. 26, para. 3"},
      {ar, "ga", "الفقرة الثالثة من المادة السادسة والعشرين من الإعلان العالمي لحقوق الإنسان",
       "الإعلان العالمي لحقوق الإنسان => universal-declaration-human-rights #art. 26, para. 3"},
      {ar, "ga", "المادتان الثالثة والرابعة من اتفاقية حقوق الطفل",
       "اتفاقية حقوق الطفل => convention-rights-child #art. 3, 4"},
      {ar, "ga", "المادة الحادية والعشرون من اتفاقية حقوق الطفل",
       "اتفاقية حقوق الطفل => convention-rights-child #art. 21"},
      {zh, "ga", "《世界人权宣言》第二十六条第三款",
       "世界人权宣言 => universal-declaration-human-rights #art. 26, para. 3"},
      {zh, "ga", "《世界人权宣言》第26条第3款", "世界人权宣言 => universal-declaration-human-rights #art. 26, para. 3"},
      {zh, "ga", "《世界人权宣言》第二十六条第(3)款",
       "世界人权宣言 => universal-declaration-human-rights #art. 26, para. 3"},
      {zh, "ga", "《世界人权宣言》第二十六条第二款和第三款",
       "世界人权宣言 => universal-declaration-human-rights #art. 26, para. 2, 3"},
      {zh, "ga", "《世界人权宣言》第二十六条第二、三款",
       "世界人权宣言 => universal-declaration-human-rights #art. 26, para. 2, 3"},
      {zh, "ga", "《联合国宪章》第二条第(四)项", "联合国宪章 => un-charter #art. 2, para. 4"},
      {zh, "ga", "《儿童权利公约》第四十条第二款(b)项(二)目",
       "儿童权利公约 => convention-rights-child #art. 40, para. 2 (b) (ii)"},
      {zh, "ga", "《儿童权利公约》第二条第一款和第三条",
       "儿童权利公约 => convention-rights-child #art. 2, para. 1, art. 3"},
  };
  check(rows);
}

TEST(Pinpoints, InBracketsBehindTheNumberAndItsBody) {
  constexpr std::string_view found = "74/225 => A/RES/74/225 #para. 1";
  const Row rows[] = {
      {en, "", "according to resolution 74/225 (para. 1)", found},
      {en, "", "according to resolution 74/225 of the General Assembly (para. 1)", found},
      {en, "", "resolution 74/225 (see paragraph 1)", "74/225 => A/RES/74/225"},
      {fr, "", "selon la résolution 74/225 de l’Assemblée générale (par. 1)", found},
      {es, "", "según la resolución 74/225 de la Asamblea General (párr. 1)", found},
      {ru, "", "согласно резолюции 74/225 Генеральной Ассамблеи (пункт 1)", found},
      {ar, "", "ووفقا لقرار الجمعية العامة 74/225 (الفقرة 1)", found},
      {zh, "", "根据大会第74/225号决议（第1段）", found},
  };
  check(rows);
}

TEST(Pinpoints, TheAnnexToAnInstrument) {
  const Row rows[] = {
      {en, "ga", "paragraph 8 of the annex to its resolution 2 (I)", "2 (I) => A/RES/2(I) #annex, para. 8"},
      {fr, "ga", "le paragraphe 8 de l’annexe à sa résolution 2 (I)", "2 (I) => A/RES/2(I) #annex, para. 8"},
      {es, "ga", "el párrafo 8 del anexo a su resolución 2 (I)", "2 (I) => A/RES/2(I) #annex, para. 8"},
      {ru, "ga", "пункт 8 приложения к своей резолюции 2 (I)", "2 (I) => A/RES/2(I) #annex, para. 8"},
      {ar, "ga", "الفقرة 8 من مرفق قرارها 2 (د-1)", "2 (د-1) => A/RES/2(I) #annex, para. 8"},
      {zh, "ga", "第2(I)号决议附件第8段", "2(I) => A/RES/2(I) #annex, para. 8"},
      {en, "ga", "as annexed to resolution 70/57", "70/57 => A/RES/70/57 #annex"},
      {en, "ga", "an annexed Global Digital Compact", "Global Digital Compact => global-digital-compact"},
      {en, "ga", "the annex to document A/77/275", "A/77/275 => A/77/275 #annex"},
      {ar, "ga", "المرفق ألف من الوثيقة A/78/265", "A/78/265 => A/78/265 #annex A"},
      {en, "ga", "A/74/843, annex, enclosure I", "A/74/843 => A/74/843 #annex, enclosure I"},
      {ar, "ga", "A/74/843، المرفق، الضميمة الأولى", "A/74/843 => A/74/843 #annex, enclosure I"},
      {zh, "ga", "A/74/843，附件，附文一。", "A/74/843 => A/74/843 #annex, enclosure I"},
  };
  check(rows);
}

TEST(Pinpoints, NumbersInWordsAndPartsWithinASection) {
  const Row rows[] = {
      {en, "ga", "See CAC/COSP/2021/17, sect. I.A, resolution 9/5, para. 3.",
       "CAC/COSP/2021/17 => CAC/COSP/2021/17 #sect. I.A, resolution 9/5, para. 3"},
      {ar, "ga", "انظر CAC/COSP/2021/17، الفرع الأول–ألف.", "CAC/COSP/2021/17 => CAC/COSP/2021/17 #sect. I.A"},
      {zh, "ga", "见CAC/COSP/2021/17，第一.A节。", "CAC/COSP/2021/17 => CAC/COSP/2021/17 #sect. I.A"},
      {en, "ga", "section II.B, paragraph 7, of its resolution 57/283 B",
       "57/283 B => A/RES/57/283B #sect. II.B, para. 7"},
      {en, "ga", "(A/59/4), chap. V, sect. A.23.", "A/59/4 => A/59/4 #chap. V, sect. A.23"},
      {ar, "ga", "(A/59/4)، الفصل الخامس، الفرع ألف-23.", "A/59/4 => A/59/4 #chap. V, sect. A.23"},
      {en, "ga", "(A/59/19/Rev.1), part two, chap. II", "A/59/19/Rev.1 => A/59/19/Rev.1 #part II, chap. II"},
      {fr, "ga", "[A/59/19/Rev.1], deuxième partie, chap. II", "A/59/19/Rev.1 => A/59/19/Rev.1 #part II, chap. II"},
      {es, "ga", "(A/59/19/Rev.1), segunda parte, cap. II", "A/59/19/Rev.1 => A/59/19/Rev.1 #part II, chap. II"},
      {ru, "ga", "(A/59/19/Rev.1), часть вторая, гл. II", "A/59/19/Rev.1 => A/59/19/Rev.1 #part II, chap. II"},
      {ar, "ga", "(A/59/19/Rev.1)، الجزء الثاني، الفصل الثاني", "A/59/19/Rev.1 => A/59/19/Rev.1 #part II, chap. II"},
      {zh, "ga", "(A/59/19/Rev.1)，第二部分，第二章", "A/59/19/Rev.1 => A/59/19/Rev.1 #part II, chap. II"},
      {en, "ga", "the first paragraph of article 6 of the Rome Statute",
       "Rome Statute => rome-statute #art. 6, para. 1"},
      {zh, "ga", "《联合国宪章》第一百、一百零四和一百零五条", "联合国宪章 => un-charter #art. 100, 104, 105"},
      {zh, "ga", "《联合国海洋法公约》第一四五条", "联合国海洋法公约 => law-of-the-sea-convention #art. 145"},
      {zh, "ga", "A/57/465，附件一，第10段(a)。", "A/57/465 => A/57/465 #annex I, para. 10 (a)"},
      {en, "ga", "under Article 73 e of the Charter of the United Nations",
       "Charter of the United Nations => un-charter #art. 73 (e)"},
      {fr, "ga", "à l’alinéa e de l’Article 73 de la Charte des Nations Unies",
       "Charte des Nations Unies => un-charter #art. 73 (e)"},
      {zh, "ga", "《联合国宪章》第七十三条(辰)款", "联合国宪章 => un-charter #art. 73 (e)"},
      {en, "ga", "OP 4 of its resolution 66/290", "66/290 => A/RES/66/290 #op. para. 4"},
      {ar, "ga", "الفقرة 4 من منطوق قرارها 66/290", "66/290 => A/RES/66/290 #op. para. 4"},
      {zh, "ga", "第66/290号决议执行部分第4段", "66/290 => A/RES/66/290 #op. para. 4"},
      {zh, "ga", "第66/290号决议执行部分4段", "66/290 => A/RES/66/290 #op. para. 4"},
      {ar, "ga", "الفقرات من 30 إلى 39 من القرار 66/290", "66/290 => A/RES/66/290 #para. 30-39"},
      {ar, "ga", "والجزأين الرابع والسادس من قرارها 69/274 ألف", "69/274 ألف => A/RES/69/274A #sect. IV, VI"},
      {ar, "ga", "FCCC/CP/2013/10/Add.1، المقرر 9/م أ-19",
       "FCCC/CP/2013/10/Add.1 => FCCC/CP/2013/10/Add.1 #decision 9/CP.19"},
  };
  check(rows);
}

TEST(Pinpoints, WhatIsOfTheNextInstrumentAndWhatNamesNoPlace) {
  const Row rows[] = {
      {en, "ga", "resolutions 37/240 and 42/214, section IV, paragraph 14, of its resolution 53/214",
       "37/240 => A/RES/37/240; 42/214 => A/RES/42/214; 53/214 => A/RES/53/214 #sect. IV, para. 14"},
      {ru, "ga", "пункта 13 резолюции 58/307, пункта 17 резолюции 60/278",
       "58/307 => A/RES/58/307 #para. 13; 60/278 => A/RES/60/278 #para. 17"},
      {en, "ga", "Article 23 of the Charter of the United Nations and rule 142 of the rules of procedure",
       "Charter of the United Nations => un-charter #art. 23"},
      {en, "ga", "the relevant paragraphs of resolution 70/125", "70/125 => A/RES/70/125"},
      {ar, "ga", "الذي هو جزء من إطار سنداي", "إطار سنداي => sendai-framework"},
      {zh, "ga", "作为《2030年可持续发展议程》的一部分", "2030年可持续发展议程 => agenda-2030"},
      {en, "ga", "(A/67/53 and A/67/53/Corr.1), chap. III, sect. A",
       "A/67/53 => A/67/53 #chap. III, sect. A; A/67/53/Corr.1 => A/67/53/Corr.1 #chap. III, sect. A"},
      {en, "ga", "(A/64/38), part one, annex I, decision 42/I.", "A/64/38 => A/64/38 #part I, annex I"},
  };
  check(rows);
}

}  // namespace
}  // namespace corpus
