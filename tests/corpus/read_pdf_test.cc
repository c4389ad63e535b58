// SPDX-License-Identifier: GPL-2.0-or-later
#include <gtest/gtest.h>

#include "corpus/lexicon.h"
#include "corpus/pdf_line.h"
#include "corpus/pdf_reading.h"
#include "corpus/pdf_signs.h"
#include "corpus/read.h"
#include "corpus/utf8.h"
#include "tests/corpus/pdf_file.h"

namespace corpus {
namespace {

using fixture::lines_at;
using fixture::Page;
using fixture::pdf_of;

std::string described(const std::string& bytes, const ReadLimits& limits = {}) {
  const Result<ReadFile> read = read_bytes(bytes, "a.pdf", limits);
  return read ? describe(read->reading) : read.error().describe();
}

Page operator+(Page a, const Page& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

// Two full lines and one short one, as a column 380 points wide is filled.
const std::vector<std::string> kParagraph = {
    "Recalling that a paragraph of some length is set in lines which all end near the margin,",
    "and that only the last of these lines ends before it, as the reader of a page would expect",
    "from the look of it;"};

TEST(ReadPdf, JoinsLinesToParagraphs) {
  const Page page = lines_at(100, 700, 10, kParagraph) + lines_at(100, 650, 10, kParagraph);
  EXPECT_EQ(described(pdf_of({page})),
            "unknown Recalling that a paragraph of some length is set in lines wh...\n"
            "unknown Recalling that a paragraph of some length is set in lines wh...\n");
}

TEST(ReadPdf, JoinsAParagraphOverTheEndOfAPage) {
  const std::vector<std::string> open = {kParagraph[0], kParagraph[1]};
  const Page first = lines_at(100, 140, 10, open),
             second = lines_at(100, 700, 10, {"from the look of it;"}) + lines_at(100, 680, 10, kParagraph);
  const Result<ReadFile> read = read_bytes(pdf_of({first, second}), "a.pdf");
  ASSERT_TRUE(read);
  ASSERT_EQ(read->reading.blocks.size(), 2u);
  EXPECT_TRUE(
      read->reading.blocks[0].text.text().ends_with("as the reader of a page would expect from the look of it;"));
}

TEST(ReadPdf, TellsRaisedMarksFromDigits) {
  Page page = lines_at(100, 700, 10, kParagraph);
  page.push_back({100, 640, 10, "Noting resolution 64/291"});
  page.push_back({204, 643.5, 6, "1"});
  page.push_back({210, 640, 10, "of the body,"});
  page.push_back({100, 80, 5, "1"});
  page.push_back({106, 77, 8, "See the report."});
  EXPECT_EQ(described(pdf_of({page})),
            "unknown Recalling that a paragraph of some length is set in lines wh...\n"
            "unknown Noting resolution 64/291 of the body, ^1@24\n"
            "note 1 See the report.\n");
}

// What LibreOffice makes: page feet below wide notes, short notes at the edge of the page, text unjustified.
TEST(ReadPdf, KeepsNumbersInNotesWhereMarksAreRaised) {
  Page page =
      lines_at(100, 700, 10, kParagraph) + lines_at(100, 664, 10, kParagraph) + lines_at(100, 628, 10, kParagraph);
  page.push_back({100, 124, 5, "1"});
  for (Page line : {lines_at(104, 120, 8, {"Adopted at the second meeting of the group, which was held on", ""}),
                    lines_at(100, 110, 8, {"13 February of the year before."})})
    page = page + Page{line.front()};
  const Result<ReadFile> read = read_bytes(pdf_of({page}), "a.pdf");
  ASSERT_TRUE(read);
  ASSERT_EQ(read->reading.notes.size(), 1U) << describe(read->reading);
  EXPECT_TRUE(read->reading.notes[0].body.text.text().ends_with("held on 13 February of the year before."));
}

TEST(ReadPdf, TellsShortNotesFromRunningFeet) {
  std::vector<Page> pages;
  for (const std::string note : {"1 Ibid., p. 3.", "5 Ibid., p. 9.", "9 Ibid., p. 4."}) {
    pages.push_back(lines_at(100, 700, 10, kParagraph) + lines_at(100, 664, 10, kParagraph));
    pages.back().push_back({100, 60, 8, note});
  }
  const Result<ReadFile> read = read_bytes(pdf_of(pages), "a.pdf");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->reading.notes.size(), 3U) << describe(read->reading);
}

TEST(ReadPdf, TakesTheVerbFromItsSlant) {
  Page page = lines_at(100, 700, 10, kParagraph);
  page.push_back({100, 640, 10, "1."});
  page.push_back({124, 640, 10, "Requests", true});
  page.push_back({163, 640, 10, "a report."});
  EXPECT_TRUE(described(pdf_of({page})).ends_with("unknown {Requests} 1. Requests a report.\n"))
      << described(pdf_of({page}));
}

TEST(ReadPdf, KeepsRunningHeadsAndNumbersOut) {
  std::vector<Page> pages;
  for (int i = 1; i <= 3; ++i) {
    pages.push_back(lines_at(100, 760, 8, {"A/99/12"}) + lines_at(100, 600, 10, kParagraph) +
                    lines_at(300, 30, 8, {std::to_string(i) + "/3"}));
  }
  EXPECT_EQ(
      described(pdf_of(pages)),
      "cover A/99/12\nunknown Recalling that a paragraph of some length is set in lines wh...\nfurniture "
      "1/3\nfurniture "
      "A/99/12\nunknown Recalling that a paragraph of some length is set in lines wh...\nfurniture 2/3\nfurniture "
      "A/99/12\nunknown Recalling that a paragraph of some length is set in lines wh...\nfurniture 3/3\n");
}

TEST(ReadPdf, ReadsColumnsOneAfterTheOther) {
  std::vector<std::string> left, right;
  for (int i = 0; i < 12; ++i) {
    left.push_back("the left column runs on in line " + std::to_string(i));
    right.push_back("the right column goes along in " + std::to_string(i));
  }
  const Result<ReadFile> read =
      read_bytes(pdf_of({lines_at(60, 700, 10, left) + lines_at(330, 703, 10, right)}), "a.pdf");
  ASSERT_TRUE(read);
  EXPECT_LT(read->reading.text.find("line 11"), read->reading.text.find("right column"));
}

TEST(ReadPdf, PutsArabicInLogicalOrder) {
  struct Row {
    std::string_view painted;
    bool rtl;
    std::string_view logical;
  };
  const Row rows[] = {
      {"ررقت", true, "تقرر"},
      {"،2015", true, "2015،"},
      {")2004(", true, "(2004)"},
      {"ربمسيد/لوألا", true, "الأول/ديسمبر"},
      {"دعبُلا", true, "البُعد"},  // a vowel sign behind its letter
      {".71/129", true, "71/129."},
      {".1", true, "1."},
      {"2021-2020", true, "2020-2021"},  // years stand as words do; what has a letter stays
      {"COVID-19", true, "COVID-19"},
      {"ﺮﻘﺗ", true, "تقر"},  // presentation forms
      {".1", false, ".1"},
      {"A/RES/71/129", false, "A/RES/71/129"},
      {"l’État", false, "l’État"},
      {"安全", false, "安全"},
  };
  for (const Row& row : rows) EXPECT_EQ(logical_word(row.painted, row.rtl), row.logical) << row.painted;
}

// Words of one line, 10 points high; each letter 4 points wide, but what stands behind * has no width.
PdfLetters letters(std::u32string_view text, float left) {
  PdfLetters word{100, 110, {}};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool narrow = text[i] == U'*';
    word.letters.push_back({text[narrow ? ++i : i], left, narrow ? left : left + 4});
    left = word.letters.back().right;
  }
  return word;
}

TEST(ReadPdf, HangsSignsOnTheirLetters) {
  struct Row {
    std::u32string_view word;  // painted from the left, from point 200
    std::u32string_view sign;
    float at;
    std::string_view read;
  };
  const Row rows[] = {
      {U"ملست", U"*\u0651", 205, "تسل\u0651م"},               // on the second letter from the left
      {U"ملست", U"*\u0651*\u0650", 205, "تسل\u0651\u0650م"},  // two signs, in their order
      {U"ملست", U"*\u064F", 213, "ت\u064Fسلم"},               // on the last one painted, the first one read
      {U"ملست", U"*\u064F", 201, "تسلم\u064F"},               // on the first one painted, the last one read
      {U"لو", U"*ا", 200, "ولا"},                             // the alef of a ligature
      {U"*الضف", U"*\u064B", 201, "فضلا\u064B"},              // a tanwin on a ligature is borne by its alef
      {U"لو", U"*ا", 205, "ول"},                              // stands on no lam: left out
      {U"ملست", U"*\u0651", 250, "تسلم"},                     // stands on no letter: left out
      {U"*اول", U"*\u0651", 205, "ل\u0651وا"},                // an alef inside its word stays there
  };
  for (const Row& row : rows) {
    std::vector<PdfLetters> words = {letters(row.sign, row.at), letters(row.word, 200)};
    hang_signs(words);
    std::string painted;
    for (const auto& letter : words[1].letters) append_utf8(painted, letter.character);
    EXPECT_EQ(logical_word(painted, true), row.read);
  }
}

TEST(ReadPdf, JoinsChineseLinesWithoutBlanks) {
  struct Row {
    std::string first, second, joined;
  };
  const Row rows[] = {
      {"回顾其第2344(201", "7)号决议，", "回顾其第2344(2017)号决议，"},
      {"又回顾人类安", "全的概念，", "又回顾人类安全的概念，"},
      {"Recalling its", "resolution", "Recalling its resolution"},
      {"Human-", "security", "Human-security"},
  };
  for (const Row& row : rows) {
    PdfFile file =
        pdf_file("p 612 792\nw 100 100 200 110 10 0 " + row.first + "\nw 100 114 200 124 10 0 " + row.second);
    const Reading reading = pdf_reading(file);
    ASSERT_EQ(reading.blocks.size(), 1u) << row.first;
    EXPECT_EQ(reading.blocks[0].text.text(), row.joined);
  }
}

TEST(ReadPdf, ReplacesEveryRadicalOfTheTable) {
  const Table& rows = table("radicals.tsv");
  ASSERT_GT(rows.size(), 300u);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    EXPECT_EQ(without_radicals(rows.cell(i, "radical")), rows.cell(i, "ideograph")) << i;
  }
  EXPECT_EQ(without_radicals("“⼈⺠”…"), "“人民”…");
}

TEST(ReadPdf, RefusesInOneSentence) {
  const std::string whole = pdf_of({lines_at(100, 700, 10, kParagraph)});
  EXPECT_EQ(described(pdf_of({{}})), "a.pdf: the PDF's pages are blank");
  EXPECT_EQ(described(pdf_of({})), "a.pdf: the PDF has no pages");
  EXPECT_EQ(described("%PDF-1.4\nnothing of the kind"),
            "a.pdf: the PDF is broken: it has no readable table of its parts");
  EXPECT_EQ(described(pdf_of({{}}) + "<< /Type /XObject /Subtype /Image >>"),
            "a.pdf: the PDF is a scan without a text layer: run text recognition (OCR) on it first");
}

// Words of a damaged file, in points: left, top, right, bottom, size.
TEST(ReadPdf, LeavesOutWordsThatStandOnNoPage) {
  const std::pair<const char*, bool> rows[] = {
      {"100 100 200 110 10", true},    {"-20 100 200 110 10", true},   {"-1e30 100 200 110 10", false},
      {"100 100 1e30 110 10", false},  {"100 -3e9 200 110 10", false}, {"100 100 200 4e9 10", false},
      {"nan 100 200 110 10", false},   {"100 100 nan 110 10", false},  {"100 100 inf 110 10", false},
      {"100 100 200 110 1e20", false}, {"100 100 200 110 nan", false}, {"200 100 100 110 10", false},
  };
  for (const auto& [place, kept] : rows)
    EXPECT_EQ(pdf_file("p 612 792\nw " + std::string(place) + " 0 word").pages.at(0).words.size(), kept) << place;
}

TEST(ReadPdf, SurvivesLoopsAmongPages) {
  std::string loop = pdf_of({lines_at(100, 700, 10, kParagraph)});
  const std::string kids = "/Kids [5 0 R ]";
  loop.replace(loop.find(kids), kids.size(), "/Kids [2 0 R ]");
  EXPECT_FALSE(described(loop).empty());
  ReadLimits limits;
  limits.seconds = 20;
  EXPECT_FALSE(described(loop, limits).empty());
}

}  // namespace
}  // namespace corpus
