// SPDX-License-Identifier: GPL-2.0-or-later
// Full lines that end in a comma, and whether the next line begins a preambular paragraph.
#include "corpus/line_start.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <set>

#include "corpus/lexicon.h"
#include "corpus/opening.h"

namespace corpus {
namespace {

TEST(LineStart, BeginsOrGoesOn) {
  const struct {
    std::string_view paragraph, line, expected;
    Language language;
    int habit;
  } rows[] = {
      {"إذ تشير إلى قرارها المتعلق بالآبار والجسور وإلى جميع القرارات الأخرى ذات الصلة،",
       "وإذ تضع في اعتبارها أن الآبار مورد مشترك بين جميع الشعوب،", "begins", Language::ar, 1},
      {"وإذ ترحب بما أحرز من تقدم،", "بما في ذلك في مجال الآبار والجسور", "goes on", Language::ar, 1},
      {"وإذ ترحب بتقرير الأمين العام عن الآبار،", "وإذ تشدد على أهمية تنفيذ التوصيات الواردة فيه،", "goes on",
       Language::ar, 5},
      {"ссылаясь на свою резолюцию о колодцах и мостах и на все другие соответствующие резолюции,",
       "отмечая с признательностью вклад всех стран в рытье колодцев,", "begins", Language::ru, 0},
      {"признавая, что колодцы необходимы для жизни,", "включая чистую воду и дороги к ним, и призывая", "goes on",
       Language::ru, 1},
      {"приветствуя доклад о мостах,", "который был представлен на этой сессии,", "goes on", Language::ru, 0},
      {"回顾其以往关于水井和桥梁的所有决议以及其他各项有关决议，", "认识到水井对所有人的生活至关重要，", "begins",
       Language::zh, 1},
      {"欢迎在修建水井和桥梁方面取得的进展，", "包括在偏远地区修建水井和道路，", "goes on", Language::zh, 1},
      {"Recalling its resolution on wells,", "Noting the bridges,", "goes on", Language::en, 0},  // capitals tell
  };
  for (const auto& row : rows) {
    const bool begins = start_by_words(row.paragraph, row.line, {}, row.habit, row.language) > 0;
    EXPECT_EQ(begins ? "begins" : "goes on", row.expected) << row.paragraph << " | " << row.line;
  }
}

// "Noting also" behind it says that "noting" began a paragraph; "welcoming also" that "noting" stood in the paragraph
// that welcomes.
TEST(LineStart, TheParagraphBehindTells) {
  const struct {
    std::string_view paragraph, line, behind, expected;
    Language language;
  } rows[] = {
      {"приветствуя доклад о колодцах,", "отмечая важность мостов,", "отмечая также важность воды,", "begins",
       Language::ru},
      {"приветствуя доклад о колодцах,", "отмечая важность мостов,", "приветствуя также доклад о воде,", "goes on",
       Language::ru},
      {"欢迎秘书长关于水井和桥梁以及通往这些水井和桥梁的道路的报告，", "注意到桥梁对于旱地所有居民的重要性，",
       "又注意到道路的重要性，", "begins", Language::zh},
      {"欢迎秘书长关于水井和桥梁以及通往这些水井和桥梁的道路的报告，", "注意到桥梁对于旱地所有居民的重要性，",
       "又欢迎关于道路的报告，", "goes on", Language::zh},
      {"وإذ ترحب بتقرير الأمين العام عن الآبار والجسور والطرق المؤدية إليها في الأراضي الجافة،",
       "وإذ تلاحظ أهمية الجسور لجميع سكان الأراضي الجافة ولمن يعبرون أنهارها القليلة كل عام،",
       "وإذ تلاحظ أيضا أهمية الطرق،", "begins", Language::ar},
      {"وإذ ترحب بتقرير الأمين العام عن الآبار والجسور والطرق المؤدية إليها في الأراضي الجافة،",
       "وإذ تلاحظ أهمية الجسور لجميع سكان الأراضي الجافة ولمن يعبرون أنهارها القليلة كل عام،",
       "وإذ ترحب أيضا بتقرير الطرق،", "goes on", Language::ar},
  };
  for (const auto& row : rows) {
    const bool begins = start_by_words(row.paragraph, row.line, {{}, row.behind, {}}, 2, row.language) > 0;
    EXPECT_EQ(begins ? "begins" : "goes on", row.expected) << row.paragraph << " | " << row.line << " | " << row.behind;
  }
}

TEST(LineStart, Openers) {
  const struct {
    std::string_view text;
    Language language;
    bool opens;
  } rows[] = {
      {"وإذ تشير إلى الآبار", Language::ar, true}, {"والآبار", Language::ar, false},
      {"ссылаясь на колодцы", Language::ru, true}, {"колодцы", Language::ru, false},
      {"回顾其决议", Language::zh, true},          {"水井", Language::zh, false},
      {"Recalling", Language::en, false},          {"", Language::ar, false},
  };
  for (const auto& row : rows) EXPECT_EQ(opens_as_paragraph(row.text, row.language), row.opens) << row.text;
}

TEST(LineStart, HabitIsAStepOfOpeningsInsideForParagraphs) {
  const std::vector<std::string_view> lines = {"ссылаясь на колодцы, отмечая мосты,",
                                               "признавая дороги, ссылаясь на воду,"};
  EXPECT_EQ(habit_of({}, 0, Language::ru), 0);
  EXPECT_EQ(habit_of(lines, 2, Language::ru), 6);   // two inside two
  EXPECT_EQ(habit_of(lines, 20, Language::ru), 1);  // ten of a hundred
}

// Each row changes the sum of a place that has it, or is a word that another row's kind looks up.
TEST(LineStart, EveryRowIsRead) {
  const std::set<std::string_view> kinds = {
      "opener",      "lead",   "prefix",       "also",        "next",     "before",   "opens",  "holds", "length",
      "commas",      "habit",  "verb",         "sign",        "always",   "pair",     "inside", "ahead", "after",
      "shared",      "comma",  "rest",         "restcommas",  "restopen", "restboth", "end",    "in",    "insame",
      "clausefirst", "clause", "clauselength", "clauseopens", "early",    "use"};
  for (const Language language : kLanguages) {
    if (!has_line_starts(language)) continue;
    const Table& rows = table(fmt::format("{}/line_starts.tsv", code(language)));
    std::set<std::string> seen;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::string_view kind = rows.cell(i, "kind"), words = rows.cell(i, "words");
      EXPECT_TRUE(kinds.contains(kind)) << kind;
      EXPECT_TRUE(seen.insert(fmt::format("{} {}", kind, words)).second) << kind << " " << words;
      if (kind == "opener") {
        EXPECT_TRUE(opens_as_paragraph(words, language)) << words;
      }
      const bool worded = kind == "next" || kind == "before" || kind == "opens" || kind == "holds" || kind == "ahead";
      if (worded) {
        EXPECT_EQ(fold_opening(words), words) << "not as lines are folded";
      }
    }
  }
}

}  // namespace
}  // namespace corpus
