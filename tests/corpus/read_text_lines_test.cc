// SPDX-License-Identifier: GPL-2.0-or-later
// Plain text as it falls out of a PDF, in broken lines, as paragraphs. All documents here are written for these tests.
#include <gtest/gtest.h>

#include "tests/corpus/described_text.h"

namespace corpus {
namespace {

TEST(ReadText, AShortResolutionWithALongNoteIsBroken) {
  const std::string found = described(
      " A/RES/90/7 \n\n The General Assembly, \n\n"
      " Recalling its resolutions 60/251 of 15 March 2035, by which it established the Wells \n\n"
      " Council, and 65/281 of 17 June 2036 on the review of the Council of Wells, \n\n"
      " Recalling also its resolutions 62/219 of 22 December 2036, 63/160 of 18 December 2037, \n\n"
      " 64/143 of 18 December 2038, 65/195 of 21 December 2039, 66/136 of 19 December 2040, \n\n"
      " 67/151 of 20 December 2041, 68/144 of 18 December 2042, 69/155 of 18 December 2043, \n\n"
      " 70/136 of 17 December 2044, 71/174 of 19 December 2045, 72/153 of 19 December 2046, \n\n"
      " 73/152 of 17 December 2047 and 74/132 of 18 December 2048, \n\n"
      " Takes note of the report of the Wells Council, \n\n1\n\n  and its recommendations. \n\n"
      "_______________\n\n1\n\n Official Records of the General Assembly, Ninetieth Session, Supplement No. 53 "
      "(A/90/53); and ibid., Supplement No. 53A.\n\n1/20-32136\n");
  EXPECT_NE(found.find("preambular: Recalling its resolutions 60/251 of 15 March 2035, by which it established the "
                       "Wells Council, and 65/281 of 17 June 2036 on the review of the Council of Wells,\n"),
            std::string::npos)
      << found;
}

TEST(ReadText, ParagraphsOfDoubleSpacedLinesEndWhereTheNextWordHadRoom) {
  const std::string_view page =
      " A/RES/90/7 \n\n The General Assembly, \n\n"
      " Recalling the long and patient work that so many hands have done for \n\n"
      " the wells of the dry lands, \n\n1\n\n  and the bridges over their rare rivers, \n\n"
      " Noting that a bridge of stone outlives the hands that raised it and is \n\n"
      " the better monu ment for that, as all who have seen one know well, and \n\n"
      " Mindful of the monument, \n\n"
      " 1. Decides to keep the wells and the bridges of the dry lands in their \n\n"
      "_______________\n\n1\n\n Wells of the World, chap. II.\n\n1/35-12345\n\nA/RES/90/7\n\n"
      " present state, and to raise others where water and stone are found to \n\n"
      " be near to one another and people are there to carry the stone; \n\n"
      " 2. Requests all who can to lend a hand in this work in the dry lands. \n\n"
      "2/35-12345\n";
  EXPECT_EQ(
      described(page),
      "cover: A/RES/90/7\nformula: The General Assembly,\n"
      "preambular: Recalling the long and patient work that so many hands have done for the wells of the dry lands, "
      "and the bridges over their rare rivers, ^1@96\n"
      "preambular: Noting that a bridge of stone outlives the hands that raised it and is the better monument for "
      "that, "
      "as all who have seen one know well, and\n"
      "preambular: Mindful of the monument,\n"
      "operative [1.]: Decides to keep the wells and the bridges of the dry lands in their present state, and to raise "
      "others where water and stone are found to be near to one another and people are there to carry the stone;\n"
      "furniture: 1/35-12345\nfurniture: A/RES/90/7\n"
      "operative [2.]: Requests all who can to lend a hand in this work in the dry lands.\nfurniture: 2/35-12345\n"
      "note 1: Wells of the World, chap. II.\n");
}

// The page above the notes may end at a comma inside a sentence as well as between two words.

TEST(ReadText, ALineBelowTheNotesGoesOnWithASentenceThatStoodAtAComma) {
  const std::string found = described(
      " A/RES/90/7 \n\n The General Assembly, \n\n"
      " Recalling the long and patient work that so many hands have done for \n\n"
      " the wells of the dry lands and for the bridges over their few rivers \n\n"
      " and the thanks that all who live there owe to those who carried water \n\n"
      " and stone in the years in which there was no road to any of the wells, \n\n"
      " Noting that a bridge of stone outlives the hands that raised it and is \n\n"
      " the better monument for that, as all who have seen one know well, and \n\n"
      " that a well of stone outlives the rope that was hung in it in the days \n\n"
      " when it was new and the water in it stood as high as a man could reach \n\n"
      " with the hand, and that all who drink from it owe it a stone or a rope \n\n"
      " in their turn, as the custom is in all the villages of the dry lands, \n\n"
      " 1. Decides to keep the wells and the bridges of the dry lands in their \n\n"
      " present state, with all their ropes, with their wheels and pulleys, \n\n"
      "_______________ \n\n1\n Wells of the World, chap. II. \n"
      " their buckets and all that belongs to them in the villages nearby and \n\n"
      " to raise others where water is found and people are there to carry it; \n\n"
      " 2. Requests all who can to lend a hand in this work in the dry lands \n\n"
      " and to tell the Assembly of what they have seen there in those years. \n\n");
  EXPECT_NE(found.find("with their wheels and pulleys, their buckets and all that belongs to them in the villages "
                       "nearby and to raise others where water is found and people are there to carry it;\n"),
            std::string::npos)
      << found;
  EXPECT_NE(found.find("note 1: Wells of the World, chap. II.\n"), std::string::npos) << found;
}

// A decision of few lines: its width is not known from them, the mark that stands alone says that lines were broken.

TEST(ReadText, AShortDecisionOfBrokenLinesIsOneParagraph) {
  const struct {
    std::string_view text, expected;
  } rows[] = {
      {" A/DEC/90/503 \n\n Генеральная Ассамблея \n\n Решение \n\n 90/503. Колодцы \n\n"
       " На своем 2-м пленарном заседании 8 сентября 2035 года Генеральная Ассамблея по \n\n"
       " рекомендации Комитета, изложенной в его первом докладе \n\n1\n\n , приняла ряд \n\n"
       " положений, касающихся колодцев. \n\n 2-e пленарное заседание 8 сентября 2035 года \n\n"
       "_______________\n\n1\n\n A/90/250. \n\n1/19-12345\n",
       "operative: На своем 2-м пленарном заседании 8 сентября 2035 года Генеральная Ассамблея по рекомендации "
       "Комитета, изложенной в его первом докладе, приняла ряд положений, касающихся колодцев. ^1@240\n"},
      {" A/DEC/90/503 \n\n الجمعية العامة \n\n مقرر \n\n 90/503 الآبار \n\n"
       " اعتمدت الجمعية العامة، في جلستها العامة 2، المعقودة في 8 أيلول/سبتمبر 2035، بناء على \n\n"
       " توصية اللجنة على النحو المبين في تقريرها الأول \n\n1\n\n ، عددا من الأحكام \n\n"
       " المتعلقة بالآبار. \n\n الجلسة العامة 2 8 أيلول/سبتمبر 2035 \n\n"
       "_______________\n\n1\n\n A/90/250. \n\n1/19-12345\n",
       "operative: اعتمدت الجمعية العامة، في جلستها العامة 2، المعقودة في 8 أيلول/سبتمبر 2035، بناء على توصية اللجنة "
       "على النحو المبين في تقريرها الأول، عددا من الأحكام المتعلقة بالآبار. ^1@234\n"},
      {" A/DEC/90/513 \n\n 大会 \n\n 决定 \n\n 90/513. 关于水井和桥梁的问题 \n\n"
       " 2035年12月7日大会第46次全体会议根据水井委员会的建议， \n\n1\n\n  通过记 \n\n"
       " 录表决以162票对9票、5票弃权，决定在大会第九十一届会议临时议程题为“水井和桥 \n\n"
       " ”的项目下列入题为“水井”的分项。 \n\n 第46次全体会议 2035年12月7日 \n\n"
       "_______________\n\n1\n\n A/90/250。 \n\n1/19-12345\n",
       "operative: 2035年12月7日大会第46次全体会议根据水井委员会的建议，通过记录表决以162票对9票、5票弃权，"
       "决定在大会第九十一届会议临时议程题为“水井和桥”的项目下列入题为“水井”的分项。 ^1@75\n"},
  };
  for (const auto& row : rows)
    EXPECT_NE(described(row.text).find(row.expected), std::string::npos) << described(row.text);
}

TEST(ReadText, PiecesOfChineseRows) {
  const std::string_view head =
      " 大会， \n\n"
      " 回顾水井和桥梁对于旱地所有居民的生活都是不可缺少的并且回顾以往所有关于水井和桥 \n\n 梁的决议， \n\n"
      " 认识到水井和桥梁以及通往这些水井和桥梁的道路对于旱地所有居民的生活都是不可缺少 \n\n 的， \n\n"
      " 考虑到水井和桥梁以及通往这些水井和桥梁的道路对于旱地所有居民的生活都是不可缺少 \n\n 的， \n\n";
  const std::string_view tail =
      " 1. 决定修建桥梁。 \n\n_______________\n\n1\n\n 甲。 \n\n2\n\n 乙。 \n\n3\n\n 丙。 \n\n";
  const struct {
    std::string_view what, lines, expected;
  } rows[] = {
      {"the piece that goes on is short, the next paragraph begins a row of its own",
       " 审议了水井委员会年度报告 \n\n1\n\n  和秘书长的报告， \n\n2\n\n 重申水井委员会在水井方面的作用， \n\n",
       "preambular: 审议了水井委员会年度报告和秘书长的报告， ^1@36 ^2@60\npreambular: "
       "重申水井委员会在水井方面的作用，\n"},
      {"a number that stands between blanks as text does is text",
       " 欢迎12月10日水井日、 \n\n1\n\n  10月2日桥梁日、 \n\n2\n\n  6 \n\n月18日道路日和其他日子， \n\n",
       "preambular: 欢迎12月10日水井日、10月2日桥梁日、6月18日道路日和其他日子， ^1@28 ^2@49\n"},
      {"what is open inside a title is not over",
       " 又回顾其2035年12月23日第90/237号决议，其中宣布旱地十年主题为“旱地居民： \n\n "
       "承认、正义与发展”，并且立即正式启动， \n\n",
       "preambular: 又回顾其2035年12月23日第90/237号决议，其中宣布旱地十年主题为“旱地居民：承认、正义与发展”，"
       "并且立即正式启动，\n"},
      {"words that join what stands before them",
       " 审议了水井委员会年度报告和秘书长关于旱地所有水井和桥梁的报告以及审计委员会的报告， \n\n1\n\n"
       "_______________\n\n1\n\n 甲。 \n\n1/35-12345\n\n"
       "  并关切地注意到旱地桥梁的数目仍然很少， \n\n",
       "报告以及审计委员会的报告，并关切地注意到旱地桥梁的数目仍然很少， ^1@"},
      {"a symbol broken before its slash, behind it, and between two",
       " 又回顾水井委员会主席2035年2月12日就旱地各条道路和各座桥梁所发表的声明(S/PRST \n\n"
       " /2035/2)、2035年8月9日就水井和道路以及通往水井的各座桥梁所发表的声明(S/ \n\n"
       " PRST/2035/14)和2036年4月5日就水井和道路以及通往水井的桥梁所发表的声明(S/P \n\n"
       " RST/2036/10)， \n\n",
       "声明(S/PRST/2035/2)、2035年8月9日就水井和道路以及通往水井的各座桥梁所发表的声明(S/PRST/2035/14)"
       "和2036年4月5日就水井和道路以及通往水井的桥梁所发表的声明(S/PRST/2036/10)，\n"},
  };
  for (const auto& row : rows) {
    const std::string text = std::string(head) + std::string(row.lines) + std::string(tail);
    EXPECT_NE(described(text).find(row.expected), std::string::npos) << row.what << "\n" << described(text);
  }
}

// Lines of one width with a blank line after each; what begins a paragraph behind a line that is full.

TEST(ReadText, FullLinesAndWhatBeginsBehindThem) {
  const std::string_view head =
      " The General Assembly, \n\n Recalling the long and patient work that so many hands have done for \n\n"
      " the wells of the dry lands and for the bridges over their few rivers, \n\n"
      " Noting that a bridge of stone outlives the hands that raised it there, \n\n"
      " Mindful that the dry lands have been waiting for their bridges and for \n\n"
      " the wells that were promised to them in those many long and dry years, \n\n";
  const struct {
    std::string_view what, lines, expected;
  } rows[] = {
      {"the closing lines",
       " 1. Decides to keep the wells and the bridges of all the dry lands well. \n\n 41st plenary meeting 9 December "
       "2035 \n\n",
       "operative [1.]: Decides to keep the wells and the bridges of all the dry lands well.\n"
       "conclusions: 41st plenary meeting 9 December 2035\n"},
      {"a number without its stop",
       " 1. Decides to keep the wells and the bridges of all the dry lands well; \n\n 2 Requests all who can to lend a "
       "hand. \n\n",
       "operative [1.]: Decides to keep the wells and the bridges of all the dry lands well;\n"
       "operative [2]: Requests all who can to lend a hand.\n"},
      {"a heading before the next number",
       " 1. Decides to keep the wells and the bridges of all the dry lands well; \n\n Bridges of stone \n\n 2. "
       "Requests "
       "all who can to lend a hand. \n\n",
       "operative [1.]: Decides to keep the wells and the bridges of all the dry lands well;\n"
       "heading: Bridges of stone\noperative [2.]: Requests all who can to lend a hand.\n"},
      {"the closing line of a council",
       " 1. Decides to keep the wells and the bridges of all the dry lands well. \n\n 34th meeting 10 July 2035 \n\n",
       "operative [1.]: Decides to keep the wells and the bridges of all the dry lands well.\n"
       "conclusions: 34th meeting 10 July 2035\n"},
      {"a point behind one that ends in \"and\"",
       " 1. Decides: \n\n (a) To keep the wells and the bridges of all of the dry lands; and \n\n (b) To dig; "
       "\n\n",
       "operative [1.]: Decides:\noperative1 [(a)]: To keep the wells and the bridges of all of the dry lands; and\n"
       "operative1 [(b)]: To dig;\n"},
      {"a heading behind a colon",
       " 1. Decides that bridges and wells shall be paid for by all as follows: \n\n Member State \n\n Share \n\n",
       "operative [1.]: Decides that bridges and wells shall be paid for by all as follows:\nheading: Member "
       "State\nheading: Share\n"},
      {"words behind a colon that go on",
       " 1. Decides that bridges and wells shall be paid for by these at least: \n\n Ruritania and Graustark, in "
       "equal parts. \n\n",
       "operative [1.]: Decides that bridges and wells shall be paid for by these at least: Ruritania and Graustark, "
       "in equal parts.\n"},
      {"a list inside a paragraph",
       " 1. Decides to keep the wells and bridges and: (a) to dig, and dig deeply, \n\n (b) to build; \n\n",
       "operative [1.]: Decides to keep the wells and bridges and: (a) to dig, and dig deeply, (b) to build;\n"},
      {"Roman numerals in a list inside a paragraph",
       " 1. Decides to keep the wells, the bridges, and all (iv) of the oars, (v) \n\n the boats and, as the last, \n\n"
       " (vi) the harbours; \n\n",
       "operative [1.]: Decides to keep the wells, the bridges, and all (iv) of the oars, (v) the boats and, as the "
       "last, (vi) the harbours;\n"},
      {"Roman numerals of points behind semicolons",
       " 1. Decides: \n\n (c) Support for the people who dig (i) To dig the very deep wells; \n\n (ii) To build; \n\n",
       "operative1 [(c)]: Support for the people who dig (i) To dig the very deep wells;\n"
       "operative2 [(ii)]: To build;\n"},
      {"a title that goes on with the verb of a preamble",
       " Recalling the Declaration on the Wells and the Rivers of the Dry Lands, \n\n Taking into Particular Account "
       "the Bridges, and what it says on them, \n\n 1. Decides to dig. \n\n",
       "preambular: Recalling the Declaration on the Wells and the Rivers of the Dry Lands, Taking into Particular "
       "Account the Bridges, and what it says on them,\noperative [1.]: Decides to dig.\n"},
      {"a number that is none of the paragraphs'",
       " 1. Decides to keep the wells, the bridges and the Long Road (Official No. \n\n 203) well. \n\n",
       "operative [1.]: Decides to keep the wells, the bridges and the Long Road (Official No. 203) well.\n"},
      {"the half of a torn word leaves room for none",
       " 1. Decides to keep the wells and the bridges of the dry lands of the \n\n Terr itories well. \n\n",
       "operative [1.]: Decides to keep the wells and the bridges of the dry lands of the Terr itories well.\n"},
      {"the number of a resolution before its mark is none of a page",
       " 1. Takes note of what was said on wells and bridges in its resolution \n\n 75/216 \n\n1\n\n ; \n\n"
       "_______________\n\n1\n\n Wells, p. 4. \n\n",
       "operative [1.]: Takes note of what was said on wells and bridges in its resolution 75/216; ^1@73\n"
       "note 1: Wells, p. 4.\n"},
      {"the next number below a heading that fills its line",
       " Aware of the wells, \n\n Wells, bridges and the people who keep them in all of the drier lands \n\n 1. "
       "Decides to dig. \n\n",
       "heading: Wells, bridges and the people who keep them in all of the drier lands\noperative [1.]: Decides to "
       "dig.\n"},
      {"a piece behind a note mark never begins one",
       " 1. Decides to keep the wells and the bridges of the dry and empty lands \n\n1\n\n , and to raise others. "
       "\n\n"
       "_______________\n\n1\n\n Wells, p. 4. \n\n",
       "operative [1.]: Decides to keep the wells and the bridges of the dry and empty lands, and to raise others. "
       "^1@68\n"
       "note 1: Wells, p. 4.\n"},
  };
  for (const auto& row : rows) {
    const std::string text = std::string(head) + std::string(row.lines);
    const std::string found = described(text);
    EXPECT_TRUE(found.ends_with(row.expected)) << row.what << "\n" << found;
  }
}

TEST(ReadText, ShortTextsWithFewFullLines) {
  EXPECT_EQ(
      described("A/DEC/90/501\n\n General Assembly \n\n Distr.: General \n\n Decision \n\n 90/501. Wells \n\n"
                " At its 102nd plenary meeting, on 8 September 2035, the Assembly decided to \n\n"
                " include the item entitled “The wells of the dry lands” in the draft agenda \n\n"
                " of its ninety-first session. \n\n 102nd plenary meeting 8 September 2035 \n\n"),
      "cover: A/DEC/90/501\ncover: General Assembly\ncover: Distr.: General\ncover: Decision\ntitle: 90/501. Wells\n"
      "operative: At its 102nd plenary meeting, on 8 September 2035, the Assembly decided to include the item entitled "
      "“The "
      "wells of the dry lands” in the draft agenda of its ninety-first session.\n"
      "conclusions: 102nd plenary meeting 8 September 2035\n");
}

TEST(ReadText, AWordOrTwoBehindOneFullLine) {
  EXPECT_EQ(
      described("A/DEC/90/502\n\n General Assembly \n\n Distr.: General \n\n Decision \n\n 90/502. Wells, bridges "
                "and what else the people of the dry lands need \n\n At its 45th plenary meeting, on 7 December "
                "2035, the Assembly took note of the \n\n report of its Committee. \n\n 45th plenary meeting 7 "
                "December 2035 \n\n"),
      "cover: A/DEC/90/502\ncover: General Assembly\ncover: Distr.: General\ncover: Decision\n"
      "title: 90/502. Wells, bridges and what else the people of the dry lands need\n"
      "operative: At its 45th plenary meeting, on 7 December 2035, the Assembly took note of the report of its "
      "Committee.\nconclusions: 45th plenary meeting 7 December 2035\n");
}

TEST(ReadText, ParagraphsThatRanTogetherAreParted) {
  const struct {
    std::string_view formula, text, expected;
  } rows[] = {
      {"The General Assembly,", "Recalling its wells,Mindful of bridges,",
       "preambular: Recalling its wells,\npreambular: Mindful of bridges,\n"},
      {"The General Assembly,", "Noting with satisfaction:Aware of its wells, Recalling bridges,",
       "preambular: Noting with satisfaction:\npreambular: Aware of its wells,\npreambular: Recalling bridges,\n"},
      {"The General Assembly,", "Recalling the Declaration on Wells, Taking into Particular Account the Dry Lands,",
       "preambular: Recalling the Declaration on Wells, Taking into Particular Account the Dry Lands,\n"},
      {"The General Assembly,", "Recalling its wells, noting its bridges,",
       "preambular: Recalling its wells, noting its bridges,\n"},
      {"L’Assemblée générale,", "Rappelant ses puits,Notant ses ponts,",
       "preambular: Rappelant ses puits,\npreambular: Notant ses ponts,\n"},
      {"La Asamblea General,", "Recordando sus resoluciones sobre los pozos,Observando que los puentes son de todos,",
       "preambular: Recordando sus resoluciones sobre los pozos,\npreambular: Observando que los puentes son de "
       "todos,\n"},
      {"Генеральная Ассамблея,", "ссылаясь на колодцы,отмечая мосты,",
       "preambular: ссылаясь на колодцы,\npreambular: отмечая мосты,\n"},
      {"Генеральная Ассамблея,", "ссылаясь на колодцы, отмечая мосты,",
       "preambular: ссылаясь на колодцы, отмечая мосты,\n"},
      {"إن الجمعية العامة،", "إذ تشير إلى الآبار،وإذ تلاحظ الجسور،",
       "preambular: إذ تشير إلى الآبار،\npreambular: وإذ تلاحظ الجسور،\n"},
      {"إن الجمعية العامة،", "إذ تشير إلى الآبار، وقد نظرت في تقرير الجسور،",
       "preambular: إذ تشير إلى الآبار،\npreambular: وقد نظرت في تقرير الجسور،\n"},
      {"Генеральная Ассамблея,", "ссылаясь на колодцы, рассмотрев доклад о мостах,",
       "preambular: ссылаясь на колодцы,\npreambular: рассмотрев доклад о мостах,\n"},
      {"大会，", "回顾其关于水井的决议，审议了关于桥梁的报告，",
       "preambular: 回顾其关于水井的决议，\npreambular: 审议了关于桥梁的报告，\n"},
      {"大会，", "回顾其关于水井的决议， 欢迎修建桥梁，",
       "preambular: 回顾其关于水井的决议，\npreambular: 欢迎修建桥梁，\n"},
      {"大会，", "回顾其关于水井的决议，欢迎修建桥梁，", "preambular: 回顾其关于水井的决议，欢迎修建桥梁，\n"},
  };
  for (const auto& row : rows) {
    const std::string found = described(std::string(row.formula) + "\n\n" + std::string(row.text) + "\n\n");
    EXPECT_TRUE(found.ends_with("\n" + std::string(row.expected))) << row.text << "\n" << found;
  }
}

TEST(ReadText, LinesWithoutGapsAreJoined) {
  EXPECT_EQ(
      described(
          "On wells\n\nA well is a hole in the ground that holds\nwater, and it is dug by those who live\nnear it. "
          "Many wells are deep and some are\nold, and the oldest of them are deeper\nthan any tower is high, as the\n"
          "people who draw from them know and tell\ntheir children when the rope runs out.\n\n"
          "Bridges are younger than wells, and they\ncost more than wells do, but they last\nlonger when they are "
          "built of stone.\n"),
      "heading: On wells\n"
      "text: A well is a hole in the ground that holds water, and it is dug by those who live near it. Many wells are "
      "deep "
      "and some are old, and the oldest of them are deeper than any tower is high, as the people who draw from them "
      "know "
      "and tell their children when the rope runs out.\n"
      "text: Bridges are younger than wells, and they cost more than wells do, but they last longer when they are "
      "built of "
      "stone.\n");
}

TEST(ReadText, JoinsFewBrokenLinesBetweenGaps) {
  EXPECT_EQ(
      described(
          "13 (1946). Resolution of 12 December 1946\n\nThe Security Council,\n\nHaving taken note of the wells that "
          "were dug by all of its members\nin the plain,\n\nDecides to dig.\n"),
      "cover: 13 (1946). Resolution of 12 December 1946\nformula: The Security Council,\npreambular: Having taken note "
      "of the wells that were dug by all of its members in the plain,\noperative: Decides to dig.\n");
  // The notes are wider than the text; the mark of one stands between the comma and the verb.
  EXPECT_EQ(
      described("121 (1956). Resolution of 12 December 1956\n[S/3758]\n\nThe Security Council\n\n"
                "Having examined the wells of Ruritania, 17\nRecommends to the General Assembly that Ruritania be\n"
                "thanked for them in all the languages.\n\nAdopted unanimously at the\n756th meeting.\n\n"
                "17 Ibid., Seventh Year, Supplement for April, May and June 1952,\n"
                "document S/2673; and ibid., Eleventh Year, Supplement for October,\n"
                "November and December 1956, document S/3752.\n"),
      "cover: 121 (1956). Resolution of 12 December 1956 [S/3758]\nformula: The Security Council\n"
      "preambular: Having examined the wells of Ruritania, ^17@39\n"
      "operative: Recommends to the General Assembly that Ruritania be thanked for them in all the languages.\n"
      "conclusions: Adopted unanimously at the 756th meeting.\n"
      "note 17: Ibid., Seventh Year, Supplement for April, May and June 1952, document S/2673; and ibid., Eleventh "
      "Year, Supplement for October, November and December 1956, document S/3752.\n");
  EXPECT_EQ(
      described("24 (1947). Resolution of 30 April 1947\nThe Security Council\n\n"
                "Resolves that the wells of Ruritania should be seen to by\nthe Committee on Wells in due time.\n\n"
                "Adopted at the 132nd meeting.\n"),
      "cover: 24 (1947). Resolution of 30 April 1947\nformula: The Security Council\n"
      "operative: Resolves that the wells of Ruritania should be seen to by the Committee on Wells in due time.\n"
      "conclusions: Adopted at the 132nd meeting.\n");
}

}  // namespace
}  // namespace corpus
