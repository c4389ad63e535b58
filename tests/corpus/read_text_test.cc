// SPDX-License-Identifier: GPL-2.0-or-later
// Plain text in, described blocks and notes out. All documents here are written for these tests.
#include <gtest/gtest.h>

#include "tests/corpus/described_text.h"

namespace corpus {
namespace {

TEST(ReadText, CleanResolutionInEnglish) {
  EXPECT_EQ(
      described(
          "United Nations\n\nA/RES/90/7\n\nGeneral Assembly\n\nDistr.: General\n\n3 May 2035\n\n"
          "Ninetieth session\n\nAgenda item 5 (b)\n\n"
          "Resolution adopted by the General Assembly on 2 May 2035\n\n90/7. Wells and bridges\n\n"
          "The General Assembly,\n\nRecalling its earlier work on wells,¹\n\nMindful of bridges:\n\n(a) Of stone,\n\n"
          "1. Decides to build;\n\n2. Requests all States:\n\n(a) To dig wells, namely:\n\n(i) Deep ones;\n\n"
          "(ii) Wide ones;\n\n(b) To mend bridges;²\n\nand to report thereon.\n\nA. Money\n\n3. Thanks all donors.\n\n"
          "9th plenary meeting 2 May 2035\n\nAnnex\n\n1. First well\n\n_______________\n\n¹ A/89/3.\n\n² Ibid.\n"),
      "cover: United Nations\ncover: A/RES/90/7\ncover: General Assembly\ncover: Distr.: General\ncover: 3 May 2035\n"
      "cover: Ninetieth session\ncover: Agenda item 5 (b)\n"
      "cover: Resolution adopted by the General Assembly on 2 May 2035\ntitle: 90/7. Wells and bridges\n"
      "formula: The General Assembly,\npreambular: Recalling its earlier work on wells, ^1@36\n"
      "preambular: Mindful of bridges:\npreambular1 [(a)]: Of stone,\noperative [1.]: Decides to build;\n"
      "operative [2.]: Requests all States:\noperative1 [(a)]: To dig wells, namely:\n"
      "operative2 [(i)]: Deep ones;\noperative2 [(ii)]: Wide ones;\noperative1 [(b)]: To mend bridges; ^2@16\n"
      "operative: and to report thereon.\nheading [A.]: Money\noperative [3.]: Thanks all donors.\n"
      "conclusions: 9th plenary meeting 2 May 2035\nannex: Annex\nparagraph [1.]: First well\n"
      "note 1: A/89/3.\nnote 2: Ibid.\n");
}

TEST(ReadText, OtherLanguagesHaveTheSameRoles) {
  const struct {
    std::string_view text, description;
  } rows[] = {
      {"L’Assemblée générale,\n\nRappelant ses travaux sur les puits dans le monde et les ponts,\n\n1. Décide de bâtir "
       "des ponts;\n\n2. Prie les États d’agir.\n",
       "formula: L’Assemblée générale,\npreambular: Rappelant ses travaux sur les puits dans le monde et les ponts,\n"
       "operative [1.]: Décide de bâtir des ponts;\noperative [2.]: Prie les États d’agir.\n"},
      {"La Asamblea General,\n\nRecordando sus trabajos sobre los pozos y los puentes del mundo,\n\n1. Decide "
       "construir;\n\na) Con piedra;\n",
       "formula: La Asamblea General,\npreambular: Recordando sus trabajos sobre los pozos y los puentes del mundo,\n"
       "operative [1.]: Decide construir;\noperative1 [a)]: Con piedra;\n"},
      {"Генеральная Ассамблея,\n\nнапоминая о своей работе над колодцами,\n\n1. постановляет строить;\n\nа) "
       "мосты;\n\n51-e пленарное заседание 2 мая 2035 года\n",
       "formula: Генеральная Ассамблея,\npreambular: напоминая о своей работе над колодцами,\n"
       "operative [1.]: постановляет строить;\noperative1 [а)]: мосты;\nconclusions: 51-e пленарное заседание 2 мая "
       "2035 года\n"},
      {"إن الجمعية العامة،\n\nإذ تشير إلى أعمالها بشأن الآبار(¹)،\n\n١ - تقرر بناء الجسور؛\n\n(أ) من "
       "الحجر؛\n\n_______________\n\n¹ () الوثيقة.\n",
       "formula: إن الجمعية العامة،\npreambular: إذ تشير إلى أعمالها بشأن الآبار، ^1@57\n"
       "operative [١]: تقرر بناء الجسور؛\noperative1 [(أ)]: من الحجر؛\nnote 1: الوثيقة.\n"},
      {"大会，\n\n回顾其关于水井的工作，\n\n1. 决定修建桥梁；\n\n(a) 用石头；\n\n一、经费\n\n2． 感谢捐助者。\n",
       "formula: 大会，\npreambular: 回顾其关于水井的工作，\noperative [1.]: 决定修建桥梁；\noperative1 [(a)]: "
       "用石头；\n"
       "heading [一、]: 经费\noperative [2．]: 感谢捐助者。\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(described(row.text), row.description) << row.text;
}

TEST(ReadText, UnnumberedOperativeParagraphsAreToldByTheirVerbsAndStops) {
  EXPECT_EQ(
      described(
          "The Security Council,\n\nHaving considered the wells,\n\nDecides:\n\n(a) To dig;\n\nThanks the diggers.\n"),
      "formula: The Security Council,\npreambular: Having considered the wells,\noperative: Decides:\n"
      "operative1 [(a)]: To dig;\noperative: Thanks the diggers.\n");
}

TEST(ReadText, AResolutionQuotedWholeStandsBelowWhatQuotesIt) {
  EXPECT_EQ(
      described("The Economic and Social Council,\n\nRecommends to the General Assembly the adoption of the following "
                "draft resolution:\n\n“The General Assembly,\n\nRecalling the wells,\n\n1. Decides to dig.\n"),
      "formula: The Economic and Social Council,\noperative: Recommends to the General Assembly the adoption of the "
      "following draft resolution:\nformula: “The General Assembly,\npreambular1: Recalling the wells,\n"
      "operative1 [1.]: Decides to dig.\n");
}

TEST(ReadText, InChineseTheWordsThatEnactMayLackTheirComma) {
  EXPECT_EQ(described("经济及社会理事会\n\n建议大会通过下列决议草案\n\n大会，\n\n回顾水井，\n\n1. 决定修建桥梁。\n"),
            "formula: 经济及社会理事会\noperative: 建议大会通过下列决议草案\nformula: 大会，\npreambular1: 回顾水井，\n"
            "operative1 [1.]: 决定修建桥梁。\n");
  EXPECT_EQ(described("联合国\n\n大会\n\n决定\n\n76/568. "
                      "水井\n\n2034年6月21日，大会第85次全体会议根据日本提议，回顾其决议，决定举行会议。\n"),
            "cover: 联合国\ncover: 大会\ncover: 决定\ntitle: 76/568. 水井\noperative: "
            "2034年6月21日，大会第85次全体会议根据日本提议，"
            "回顾其决议，决定举行会议。\n");
}

TEST(ReadText, ListsBelowParagraphs) {
  const struct {
    std::string_view what, text, description;
  } rows[] = {
      {"letters and numerals with a stop",
       "The Security Council,\n\n1. Decides on measures:\n\na. to dig wells, namely:\n\ni. deep ones;\n\nii. wide "
       "ones;\n\n"
       "b. to mend bridges;\n\n2. Decides to remain seized.\n",
       "formula: The Security Council,\noperative [1.]: Decides on measures:\noperative1 [a.]: to dig wells, namely:\n"
       "operative2 [i.]: deep ones;\noperative2 [ii.]: wide ones;\noperative1 [b.]: to mend bridges;\n"
       "operative [2.]: Decides to remain seized.\n"},
      {"without a colon it is an abbreviation",
       "The Security Council,\n\n1. Recalls the note,\n\np. 5 of which speaks of wells;\n\n2. Decides to dig.\n",
       "formula: The Security Council,\noperative [1.]: Recalls the note,\noperative: p. 5 of which speaks of wells;\n"
       "operative [2.]: Decides to dig.\n"},
      {"numbers that begin again behind a colon",
       "The Security Council,\n\n1. Thanks the diggers;\n\n2. Requests a report on:\n\n1. Wells,\n\n2. Bridges,\n\n"
       "3. Roads;\n\n3. Decides to remain seized.\n",
       "formula: The Security Council,\noperative [1.]: Thanks the diggers;\noperative [2.]: Requests a report on:\n"
       "operative1 [1.]: Wells,\noperative1 [2.]: Bridges,\noperative1 [3.]: Roads;\n"
       "operative [3.]: Decides to remain seized.\n"},
      {"numbers that begin again in a new section",
       "The Security Council,\n\nI. Wells\n\n1. Thanks the diggers:\n\nII. Bridges\n\n1. Thanks the masons;\n",
       "formula: The Security Council,\nheading [I.]: Wells\noperative [1.]: Thanks the diggers:\nheading [II.]: "
       "Bridges\n"
       "operative [1.]: Thanks the masons;\n"},
      {"a heading that ends in a colon",
       "The Security Council,\n\n1. Thanks the diggers;\n\nReporting:\n\n2. Requests a report.\n",
       "formula: The Security Council,\noperative [1.]: Thanks the diggers;\nheading: Reporting:\n"
       "operative [2.]: Requests a report.\n"},
  };
  for (const auto& row : rows) EXPECT_EQ(described(row.text), row.description) << row.what;
}

TEST(ReadText, WhatIntroducesAStatementIsNoParagraphOfIt) {
  EXPECT_EQ(
      described(
          "Statement by the President of the Council of Wells\n\nAt its 5th meeting the President made the following "
          "statement on behalf of the Council, in connection with the item entitled “Wells and the keepers of wells in "
          "the dry lands” and its earlier statements on that item:\n\n“The Council thanks the diggers.”\n"),
      "cover: Statement by the President of the Council of Wells\ntext: At its 5th meeting the President made the "
      "following "
      "statement on behalf of the Council, in connection with the item entitled “Wells and the keepers of wells in the "
      "dry "
      "lands” and its earlier statements on that item:\noperative: “The Council thanks the diggers.”\n");
}

TEST(ReadText, ADecisionMayIntroduceAList) {
  EXPECT_EQ(
      described("A/DEC/90/572\n\nDecision\n\n90/572. Wells\n\nAt its 94th plenary meeting, on 12 July 2035, the "
                "General Assembly, on the proposal of its President:\n\n(a) Decided to dig the wells;\n\n(b) Also "
                "decided to keep them.\n"),
      "cover: A/DEC/90/572\ncover: Decision\ntitle: 90/572. Wells\noperative: At its 94th plenary meeting, on 12 "
      "July 2035, the General Assembly, on the proposal of its President:\noperative1 [(a)]: Decided to dig the "
      "wells;\noperative1 [(b)]: Also decided to keep them.\n");
}

TEST(ReadText, ALongRunOfHeadingsIsAList) {
  const std::string head =
      "The General Assembly,\n\nRecalling its earlier work on wells,\n\n1. Decides to dig.\n\nAnnex\n\n";
  const std::string tail = "\n\nWells shall be kept by those who dig them, and by nobody else at all.\n";
  EXPECT_TRUE(described(head + "Rules\n\nOf wells" + tail).find("heading: Rules\nheading: Of wells\n") !=
              std::string::npos);
  const std::string list = described(
      head + "Ruritania\n\n0.006\n\nGraustark\n\n1.2\n\nWell Works Ltd.\n\nBridge Works\n\nStone Works" + tail);
  EXPECT_TRUE(list.find("text: Ruritania\t0.006\ntext: Graustark\t1.2\ntext: Well Works Ltd.\ntext: Bridge Works\n") !=
              std::string::npos)
      << list;
}

TEST(ReadText, AShortDecisionInChineseIsOne) {
  EXPECT_EQ(described("A/DEC/90/501\n\n决定\n\n90/501. "
                      "关于水井的问题\n\n2035年9月8日，大会第102次全体会议决定推迟审议题为“关于水井和桥梁以及"
                      "通往这些水井和桥梁的道路的问题”的项目，并将其列入大会第九十一届会议议程草案。\n"),
            "cover: A/DEC/90/501\ncover: 决定\ntitle: 90/501. 关于水井的问题\noperative: "
            "2035年9月8日，大会第102次全体会议决定推迟审议题为"
            "“关于水井和桥梁以及通往这些水井和桥梁的道路的问题”的项目，并将其列入大会第九十一届会议议程草案。\n");
}

// Lines as they fall out of a PDF: a blank line after each, marks alone, notes and furniture at the foot of the page.
TEST(ReadText, ASectionHasAPreambleOfItsOwnBelowItsHeading) {
  const std::string found = described(
      " Генеральная Ассамблея, \n\n ссылаясь на свои резолюции о колодцах и мостах сухих земель, \n\n I \n\n"
      " Колодцы и мосты сухих земель и их хранители \n\n"
      " ссылаясь на свою прежнюю резолюцию о колодцах и мостах этих сухих земель, и на все \n\n"
      " последующие резолюции, принятые по этому вопросу, и на доклады о мостах и колодцах \n\n"
      " сухих земель, \n\n 1. постановляет строить мосты и рыть колодцы во всех сухих землях, и где \n\n"
      " для них найдутся вода и камень, и где есть люди, которые будут носить этот камень. \n\n");
  EXPECT_NE(found.find("heading: Колодцы и мосты сухих земель и их хранители\npreambular: ссылаясь на свою прежнюю"),
            std::string::npos)
      << found;
}

// Chinese rows of 38 characters: marks and what stands behind them fill a row or end its paragraph.
TEST(ReadText, AQuotationBeginsEachOfItsParagraphsWithItsMark) {
  const std::string found = described(
      " Security Council \n\n S/PRST/2035/9 \n\n Statement by the President of the Security Council \n\n"
      " At the 9th meeting of the Council of Wells, held on 2 May 2035, on the \n\n"
      " item entitled “Wells”, the President made the following statement for it: \n\n"
      " “The Council thanks all who dig wells in the dry lands and mend them too. \n\n"
      " “The Council asks all States to lend a hand in that work and to pay for it \n\n"
      " and to report on the wells that were dug, on those that ran dry, and on \n\n"
      " the bridges.” \n\n");
  EXPECT_TRUE(found.ends_with(
      "operative: “The Council thanks all who dig wells in the dry lands and mend them too.\n"
      "operative: “The Council asks all States to lend a hand in that work and to pay for it and to report on "
      "the wells that were dug, on those that ran dry, and on the bridges.”\n"))
      << found;
}

TEST(ReadText, AnAnnexThatNoLineAnnounces) {
  EXPECT_EQ(
      described(
          "The General Assembly,\n\nAdopts the declaration annexed to the present resolution.\n\n"
          "7th plenary meeting 2 May 2035\n\nDeclaration on wells\n\n1. We, the diggers, have met.\n\n(a) We dig.\n"),
      "formula: The General Assembly,\noperative: Adopts the declaration annexed to the present resolution.\n"
      "conclusions: 7th plenary meeting 2 May 2035\nannex: Declaration on wells\nparagraph [1.]: We, the diggers, have "
      "met.\n"
      "paragraph1 [(a)]: We dig.\n");
}

TEST(ReadText, ClosingLinesAndSentencesThatSoundLikeThem) {
  const struct {
    std::string_view text, description;
  } rows[] = {
      {"The Security Council,\n\n1. Resolves to dig.\n\nAdopted at the 79th meeting, by 10 votes to none, with 1 "
       "abstention (Wells).\n",
       "conclusions: Adopted at the 79th meeting, by 10 votes to none, with 1 abstention (Wells).\n"},
      {"The Security Council,\n\n1. Decides to dig.\n\nAdopted unanimously at the 79th meeting.\n",
       "conclusions: Adopted unanimously at the 79th meeting.\n"},
      {"A/DEC/90/501\n\nDecision\n\nAt its 54th plenary meeting, on 2 May 2035, the General Assembly took note of the "
       "wells.\n",
       "operative: At its 54th plenary meeting, on 2 May 2035, the General Assembly took note of the wells.\n"},
      {"A/DEC/90/501\n\nDecision\n\nA\n\nAt its 54th plenary meeting, on 2 May 2035, the General Assembly took note of "
       "the wells.\n\n54th plenary meeting\n\nB\n\nAt its 55th plenary meeting, on 3 May 2035, the General Assembly "
       "took "
       "note of the bridges.\n",
       "operative: At its 54th plenary meeting, on 2 May 2035, the General Assembly took note of the wells.\n"
       "conclusions: 54th plenary meeting\nheading: B\n"
       "operative: At its 55th plenary meeting, on 3 May 2035, the General Assembly took note of the bridges.\n"},
      {"Генеральная Ассамблея,\n\nссылаясь на колодцы,\n\n1. постановляет копать.\n\n54-е (возобновленное) пленарное "
       "заседание 24 декабря 2035 года\n",
       "conclusions: 54-е (возобновленное) пленарное заседание 24 декабря 2035 года\n"},
  };
  for (const auto& row : rows) EXPECT_TRUE(described(row.text).ends_with(row.description)) << described(row.text);
}

TEST(ReadText, ALabelInAParagraphOfItsOwnBelongsToTheNext) {
  EXPECT_EQ(
      described("The General Assembly,\n\n1. Decides:\n\n(a)\n\nTo dig wells;\n\n(b)\n\nTo mend bridges.\n"),
      "formula: The General Assembly,\noperative [1.]: Decides:\nfurniture: (a)\noperative1 [(a)]: To dig wells;\n"
      "furniture: (b)\noperative1 [(b)]: To mend bridges.\n");
}

TEST(ReadText, MarksOfNotesLeftAmongTheWords) {
  const struct {
    std::string_view text, description;
  } rows[] = {
      {"Recalling the Convention;1", "Recalling the Convention; ^1@25"},
      {"Recalling the Convention1 and its annex,", "Recalling the Convention and its annex, ^1@24"},
      {"Recordando el océano Índico1;", "Recordando el océano Índico; ^1@29"},
      {"Recalling the Convention (Protocol V)1;", "Recalling the Convention (Protocol V); ^1@37"},
      {"Recalling the Convention,1 and its annex,", "Recalling the Convention, and its annex, ^1@25"},
      {"Recalling the Convention (Protocol)1 and its annex,",
       "Recalling the Convention (Protocol) and its annex, ^1@35"},
      {"إذ تشير إلى المواد التي وضعتها لجنة الآبار في دورتها(1)؛",
       "إذ تشير إلى المواد التي وضعتها لجنة الآبار في دورتها؛ ^1@95"},
      {"إذ تشير إلى المواد التي وضعتها لجنة الآبار في دورتها)1(؛",
       "إذ تشير إلى المواد التي وضعتها لجنة الآبار في دورتها؛ ^1@95"},
      {"إذ تشير إلى ما جاء عن الآبار في الفقرة (1)؛", "إذ تشير إلى ما جاء عن الآبار في الفقرة (1)؛"},
      {"回顾《安全公约》¹和安全公约1中的条件，", "回顾《安全公约》和安全公约1中的条件， ^1@24"},
      {"回顾安全公约¹和安全公约1中的条件，", "回顾安全公约和安全公约中的条件， ^1@18 ^1@33"},
      {"Recalling the Convention\x02"
       "1\x03 and its annex,",
       "Recalling the Convention and its annex, ^1@24"},
      {"Recalling 3.1", "Recalling 3.1"},                            // a number
      {"Recalling the Convention;7", "Recalling the Convention;7"},  // there is no note 7
      {"Recalling H1 and km1 there", "Recalling H1 and km1 there"},
      {"回顾该公约；1", "回顾该公约； ^1@18"},
      {"回顾《公约》1 所载条件，", "回顾《公约》 所载条件， ^1@18"},
      {"回顾《公约》1年后，", "回顾《公约》1年后，"},
      {"回顾第1条，", "回顾第1条，"},
      {"Recalling the Convention 1 and its annex,", "Recalling the Convention and its annex, ^1@24"},
      {"Recalling the Convention, 1", "Recalling the Convention, ^1@25"},
      {"Noting the report of 9 May 1976 1 on wells,", "Noting the report of 9 May 1976 on wells, ^1@31"},
      {"Rappelant la Convention 1 et son annexe,", "Rappelant la Convention et son annexe, ^1@23"},
      {"Recordando la Convención 1 y su anexo,", "Recordando la Convención y su anexo, ^1@25"},
      {"ссылаясь на Конвенцию 1 и ее приложение,", "ссылаясь на Конвенцию и ее приложение, ^1@40"},
      {"Recalling paragraph 1 of the Convention,", "Recalling paragraph 1 of the Convention,"},
      {"ссылаясь на пункт 1 Конвенции,", "ссылаясь на пункт 1 Конвенции,"},
      {"Recalling the wells 1 May 1976,", "Recalling the wells 1 May 1976,"},
      {"Recalling wells 1 and bridges 1 there,", "Recalling wells 1 and bridges 1 there,"},  // one note, one mark
  };
  for (const auto& row : rows) {
    auto reading = read_text(std::string(row.text) + "\n\n_______________\n\n¹ A note of the wells.\n", "test.txt", {});
    ASSERT_TRUE(reading);
    ASSERT_FALSE(reading->blocks.empty());
    EXPECT_EQ(reading->blocks[0].text.text() + marks(reading->blocks[0]), row.description);
  }
}

TEST(ReadText, WhatScannersMakeOfLabels) {
  EXPECT_EQ(described("The Security Council,\n\nNoting the wells,\n\n1, Decides on measures:\n\n(a) to dig;\n\n"
                      "(6) to build;\n\n(c) to rest;\n\n2, Requests:\n\n(1) a report;\n\n(ii) a map.\n"),
            "formula: The Security Council,\npreambular: Noting the wells,\noperative [1,]: Decides on measures:\n"
            "operative1 [(a)]: to dig;\noperative1 [(b)]: to build;\noperative1 [(c)]: to rest;\n"
            "operative [2,]: Requests:\noperative1 [(i)]: a report;\noperative1 [(ii)]: a map.\n");
  // Six points, and points of a list by numbers.
  EXPECT_EQ(described("The Security Council,\n\n1. Decides on measures:\n\n(5) to dig;\n\n(6) to build;\n\n"
                      "2. Requests:\n\n(1) a report;\n\n(2) a map.\n"),
            "formula: The Security Council,\noperative [1.]: Decides on measures:\noperative1 [(5)]: to dig;\n"
            "operative1 [(6)]: to build;\noperative [2.]: Requests:\noperative1 [(1)]: a report;\n"
            "operative1 [(2)]: a map.\n");
  // A label that was mended is not read again: the text behind it says nothing of the next.
  EXPECT_EQ(
      described("The Security Council,\n\n1. Decides on measures:\n\n(a) to dig;\n\n(6) waits;\n\n(6) to build.\n"),
      "formula: The Security Council,\noperative [1.]: Decides on measures:\noperative1 [(a)]: to dig;\n"
      "operative1 [(b)]: waits;\noperative1 [(6)]: to build.\n");
}

TEST(ReadText, APreambleMayStandBeforeTheWordsThatEnact) {
  EXPECT_EQ(described("15 (1946). Resolution of 19 December 1946\n\nWhereas the wells are dry,\n\n"
                      "The Security Council,\n\nDecides to dig.\n"),
            "cover: 15 (1946). Resolution of 19 December 1946\npreambular: Whereas the wells are dry,\n"
            "formula: The Security Council,\noperative: Decides to dig.\n");
}

TEST(ReadText, NotesThatNoRuleSetsApart) {
  const std::string_view act =
      "The Security Council,\n\nNoting the report 12 of the diggers of deep wells 2 in the plain,\n\nDecides to "
      "dig.\n\n";
  const struct {
    std::string_view notes, description;
  } rows[] = {
      {"Adopted unanimously.\n\n12 Ibid., document S/2673.\n13 Adopted without vote.\n",
       "preambular: Noting the report of the diggers of deep wells 2 in the plain, ^12@17\noperative: Decides to dig.\n"
       "conclusions: Adopted unanimously.\nnote 12: Ibid., document S/2673.\nnote 13: Adopted without vote.\n"},
      {"Adopted unanimously.\n\n12 One member did not vote: another was away\n",
       "preambular: Noting the report of the diggers of deep wells 2 in the plain, ^12@17\noperative: Decides to dig.\n"
       "conclusions: Adopted unanimously.\nnote 12: One member did not vote: another was away\n"},
      // The day of the meeting and a paragraph of a list are none.
      {"6th meeting\n\n12 December 1950\n",
       "preambular: Noting the report 12 of the diggers of deep wells 2 in the plain,\noperative: Decides to dig.\n"
       "conclusions: 6th meeting\nconclusions: 12 December 1950\n"},
      {"1 Requests a report, in time.\n\n2 Decides to dig, and soon.\n",
       "preambular: Noting the report 12 of the diggers of deep wells 2 in the plain,\noperative: Decides to dig.\n"
       "operative [1]: Requests a report, in time.\noperative [2]: Decides to dig, and soon.\n"},
  };
  for (const auto& row : rows)
    EXPECT_EQ(described(std::string(act).append(row.notes)),
              std::string("formula: The Security Council,\n").append(row.description));
}

TEST(ReadText, EverySpanOfABlockLeadsToTheSource) {
  const std::string_view text =
      "The General Assembly,\n\nRecalling wells¹ and bridges,\n\n1. Decides to dig.\n\n_____\n\n¹ Note.\n";
  auto reading = read_text(text, "test.txt", {});
  ASSERT_TRUE(reading);
  classify(*reading);
  const Block& block = reading->blocks.at(1);
  const auto at = block.text.text().find("bridges");
  EXPECT_EQ(block.text.source({at, at + 7}).of(reading->text), "bridges");
  EXPECT_EQ(block.marks.at(0).at, std::string("Recalling wells").size());
  EXPECT_EQ(reading->blocks.at(2).text.text(), "Decides to dig.");
}

TEST(ReadText, TextInNoKnownLanguageIsTextAllTheSame) {
  EXPECT_EQ(described("A/90/7\n\nДругий абзац про криниці та їх воду, що є на півдні.\n"),
            "cover: A/90/7\ntext: Другий абзац про криниці та їх воду, що є на півдні.\n");
}

TEST(ReadText, RefusesWhatIsNoText) {
  EXPECT_EQ(described("   \n\n  "), "refused: it holds no text, only blanks");
  EXPECT_EQ(described(std::string_view("\x7F\0\1\2binary\0\0\3", 13)).substr(0, 20), "refused: not a text:");
}

TEST(ReadText, CoverBecomesMetadata) {
  auto reading = read_text(
      "United Nations\n\nA/RES/90/7\n\nGeneral Assembly\n\nDistr.: General\n\n3 May 2035\n\nNinetieth session\n\n"
      "Agenda item 5 (b)\n\nWater and stone\n\nResolution adopted by the General Assembly on 2 May 2035\n\n"
      "[on the report of the Second Committee (A/90/12, para. 9)]\n\n90/7. Wells and bridges\n\nThe General "
      "Assembly,\n\n"
      "Recalling the wells,\n\n1. Decides to dig.\n\n9th plenary meeting 2 May 2035\n",
      "test.txt", {});
  ASSERT_TRUE(reading);
  classify(*reading);
  const Metadata& found = reading->metadata;
  EXPECT_EQ(found.symbol + " " + found.symbol_from, "A/RES/90/7 text");
  EXPECT_EQ(found.body + " " + found.type + " " + found.session, "ga resolution 90");
  EXPECT_EQ(found.title, "Wells and bridges");
  EXPECT_EQ(found.adopted + " " + found.published, "2035-05-02 2035-05-03");
  ASSERT_EQ(found.agenda_items.size(), 1u);
  EXPECT_EQ(found.agenda_items[0], "Agenda item 5 (b): Water and stone");
  EXPECT_EQ(found.originating, "A/90/12, para. 9");
  EXPECT_EQ(found.meeting, "9th plenary meeting");
}

TEST(ReadText, OldCouncilTextsPrintNumberDateAndVote) {
  const struct {
    std::string text, found;
  } rows[] = {
      {"13 (1946). Resolution of 12 December 1946\n\nThe Security Council,\n\nNoting the wells,\n\nDecides to dig.\n\n"
       "Adopted unanimously at the 83rd meeting.\n",
       "S/RES/13(1946) 1946-12-12 Adopted unanimously at the 83rd meeting"},
      // a note of the page behind a vote of two lines
      {"13 (1946). Resolution of 12 December 1946\n\nThe Security Council,\n\n1. Decides to dig.\n\n"
       "Adopted unanimously at the\n83rd meeting\n\n\n17 Ibid.\n",
       "S/RES/13(1946) 1946-12-12 Adopted unanimously at the 83rd meeting"},
      {"13 (1946). Resolution of 12 December 1946\n\nThe Security Council,\n\n1. Decides to dig.\n\n"
       "Adopted at the 83rd meeting by\n13 votes to none.\n",
       "S/RES/13(1946) 1946-12-12 Adopted at the 83rd meeting by 13 votes to none"},
      {"Resolution 700 (1991)\nof 17 June 1991\n\nThe Security Council,\n\nNoting the wells,\n\n1. Decides to dig.\n\n"
       "Adopted at the 2994th meeting by 13 votes\nto none, with 2 abstentions (Atlantis and\nErewhon). 22\n",
       "S/RES/700(1991) 1991-06-17 Adopted at the 2994th meeting by 13 votes to none, with 2 abstentions (Atlantis and "
       "Erewhon)"},
      // A date of another year is another resolution's.
      {"Resolution 700 (1991)\n\nThe Security Council,\n\nRecalling 17 June 1990,\n\n1. Decides to dig.\n",
       "S/RES/700(1991)  "},
  };
  for (const auto& row : rows) {
    auto reading = read_text(row.text, "test.txt", {});
    ASSERT_TRUE(reading);
    classify(*reading);
    const Metadata& found = reading->metadata;
    EXPECT_EQ(found.symbol + " " + found.adopted + " " + found.voting, row.found) << row.text;
  }
}

TEST(ReadText, WithoutAnActItIsNoResolution) {
  auto reading = read_text(
      "Seventy-first session\n\nGeneral Assembly\n\nA/90/6 (Sect. 36)\n\nSection 36\n\nWells and bridges of "
      "the plain\n\nForeword\n\nThe wells cost more.\n",
      "test.txt", {});
  ASSERT_TRUE(reading);
  classify(*reading);
  EXPECT_EQ(reading->metadata.type, "");
}

// Of few lines too, where empty lines set paragraphs apart.
}  // namespace
}  // namespace corpus
