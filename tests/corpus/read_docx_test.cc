// SPDX-License-Identifier: GPL-2.0-or-later
#include <gtest/gtest.h>

#include "corpus/list_label.h"
#include "corpus/read.h"
#include "tests/corpus/docx_file.h"

namespace corpus {
namespace {

using fixture::docx_of;
using fixture::paragraph;
using fixture::part;
using fixture::run;

std::string described(const std::string& bytes) {
  const Result<ReadFile> read = read_bytes(bytes, "a.docx");
  return read ? describe(read->reading) : read.error().describe();
}

std::string styled(const std::string& properties, const std::string& text) {
  return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
}

TEST(ReadDocx, TakesTextAsItIsPrinted) {
  struct Row {
    std::string body, description;
  };
  const std::string tab = "<w:r><w:tab/></w:r>";
  const Row rows[] = {
      // Text split over runs, a non-breaking hyphen, a soft hyphen, a line break.
      {paragraph(run("Recalling resol") + run("ution 70/1")), "unknown Recalling resolution 70/1\n"},
      {paragraph(run("S") + "<w:r><w:noBreakHyphen/><w:t>9/9</w:t></w:r>"), "unknown S\u20119/9\n"},
      {paragraph("<w:r><w:t>agree</w:t><w:softHyphen/><w:t>ments</w:t></w:r>"), "unknown agreements\n"},
      {paragraph("<w:r><w:t>One</w:t><w:br/><w:t>two</w:t></w:r>"), "unknown One two\n"},
      {paragraph("<w:r><w:t>人类</w:t><w:br/><w:t>安全</w:t></w:r>"), "unknown 人类安全\n"},
      // Typed labels before a tab, in six ways.
      {paragraph(tab + run("1.") + tab + styled("<w:i/>", "Requests") + run(" a report")),
       "unknown [1.] {Requests} Requests a report\n"},
      {paragraph(tab + run("(b)") + tab + run("To help;")), "unknown [(b)] To help;\n"},
      {paragraph(run("أ -") + tab + run("تقرير")), "unknown [أ -] تقرير\n"},
      {paragraph(run("б)") + tab + run("доклад")), "unknown [б)] доклад\n"},
      {paragraph(run("（一）") + tab + run("报告")), "unknown [（一）] 报告\n"},
      {paragraph(run("a)") + tab + run("Un informe;")), "unknown [a)] Un informe;\n"},
      {paragraph(tab + run("72/4.") + tab + run("A title")), "unknown 72/4. A title\n"},
      // Tracked changes: deletions out, insertions in; a deleted paragraph mark joins two paragraphs.
      {paragraph(run("shall ") + "<w:del>" + "<w:r><w:delText>not </w:delText></w:r></w:del><w:ins>" + run("also ") +
                 "</w:ins>" + run("act")),
       "unknown shall also act\n"},
      {"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("one ") + "</w:p>" + paragraph(run("two")),
       "unknown one two\n"},
      // Fields: the result stays, the instruction goes; an unfinished field swallows nothing.
      {paragraph("<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF a1 \\h </w:instrText></w:r>"
                 "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" +
                 run("paragraph 4") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>" + run(" above")),
       "unknown paragraph 4 above\n"},
      {paragraph("<w:r><w:fldChar w:fldCharType='begin'/></w:r>") + paragraph(run("still here")),
       "unknown still here\n"},
      // Hidden text and ruby glosses are not read; alternatives and text boxes once, behind their paragraph.
      {paragraph(styled("<w:vanish/>", "secret") + run("open")), "unknown open\n"},
      {paragraph(run("box:") + "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + paragraph(run("inside")) +
                 "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + paragraph(run("inside")) +
                 "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>" + run(" after")),
       "unknown box: after\nunknown inside\n"},
      // Superscripts: marks, but not units and ordinals.
      {paragraph(run("treaties") + styled("<w:vertAlign w:val='superscript'/>", "12") + run(" and")),
       "unknown treaties and ^12@8\n"},
      {paragraph(run("40 km") + styled("<w:vertAlign w:val='superscript'/>", "2") + run(" of land")),
       "unknown 40 km² of land\n"},
      {paragraph(run("le 1") + styled("<w:vertAlign w:val='superscript'/>", "er") + run(" mai")),
       "unknown le 1er mai\n"},
      {paragraph("<w:r><w:sym w:font='Symbol' w:char='F0B7'/></w:r>" + run(" point")), "unknown • point\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(described(docx_of(row.body)), row.description);
}

TEST(ReadDocx, TiesNotesToTheirMarks) {
  const std::string reference = "<w:r><w:footnoteReference w:id='7'/></w:r>";
  const std::string custom = "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='2'/><w:t>*</w:t></w:r>";
  const std::string last = "<w:r><w:endnoteReference w:id='1'/></w:r>";
  const std::string notes =
      part("footnotes", "<w:footnote w:type='separator' w:id='0'>" + paragraph(run("____")) +
                            "</w:footnote><w:footnote w:id='2'>" + paragraph(run("* ") + run("Typed mark.")) +
                            "</w:footnote><w:footnote w:id='7'>" +
                            paragraph("<w:r><w:footnoteRef/></w:r>" + run("\u00a0Own mark.")) +
                            paragraph(run("Goes on.")) + "</w:footnote>");
  const std::string ends = part("endnotes", "<w:endnote w:id='1'>" + paragraph(run("At the end.")) + "</w:endnote>");
  EXPECT_EQ(described(docx_of(paragraph(run("First") + custom + run(" then") + reference + run(" and") + last),
                              {{"word/footnotes.xml", notes}, {"word/endnotes.xml", ends}})),
            "unknown First then and ^*@5 ^1@10 ^i@14\n"
            "note * Typed mark.\n"
            "note 1 Own mark. Goes on.\n"
            "note i At the end.\n");
}

TEST(ReadDocx, CountsLists) {
  const auto level = [](int number, const std::string& format, const std::string& text) {
    return "<w:lvl w:ilvl='" + std::to_string(number) + "'><w:start w:val='1'/><w:numFmt w:val='" + format +
           "'/><w:lvlText w:val='" + text + "'/></w:lvl>";
  };
  const std::string numbering =
      part("numbering", "<w:abstractNum w:abstractNumId='3'>" + level(0, "decimal", "%1.") +
                            level(1, "lowerLetter", "(%2)") + level(2, "decimal", "%1.%3") + "</w:abstractNum>" +
                            "<w:num w:numId='1'><w:abstractNumId w:val='3'/></w:num>"
                            "<w:num w:numId='2'><w:abstractNumId w:val='3'/><w:lvlOverride w:ilvl='0'><w:startOverride "
                            "w:val='9'/></w:lvlOverride></w:num>");
  const auto item = [](int list, int level_number, const std::string& text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + std::to_string(level_number) + "'/><w:numId w:val='" +
           std::to_string(list) + "'/></w:numPr></w:pPr>" + run(text) + "</w:p>";
  };
  EXPECT_EQ(described(docx_of(item(1, 0, "a") + item(1, 1, "b") + item(1, 1, "c") + item(1, 0, "d") + item(1, 1, "e") +
                                  item(1, 2, "f") + item(2, 0, "g") + item(1, 0, "h") + item(0, 0, "i"),
                              {{"word/numbering.xml", numbering}})),
            "unknown [1.] a\nunknown [(a)] b\nunknown [(b)] c\nunknown [2.] d\nunknown [(a)] e\nunknown [2.1] f\n"
            "unknown [9.] g\nunknown [10.] h\nunknown i\n");
}

TEST(ReadDocx, WritesNumbersInEveryScript) {
  struct Row {
    int number;
    std::string_view format, label;
  };
  const Row rows[] = {
      {3, "decimal", "3"},
      {28, "lowerLetter", "bb"},
      {4, "lowerRoman", "iv"},
      {1999, "upperRoman", "MCMXCIX"},
      {3, "russianLower", "в"},
      {10, "russianUpper", "К"},
      {3, "arabicAbjad", "ج"},
      {3, "arabicAlpha", "ت"},
      {12, "hindiNumbers", "١٢"},
      {21, "chineseCounting", "二十一"},
      {10, "chineseCountingThousand", "十"},
      {105, "chineseCounting", "一百〇五"},
      {2, "ideographTraditional", "乙"},
      {7, "decimalZero", "07"},
      {9, "bullet", "•"},
      {5, "none", ""},
      {0, "lowerLetter", "0"},
      {5000, "lowerRoman", "5000"},
      {4, "no such format", "4"},
  };
  for (const Row& row : rows) EXPECT_EQ(list_number(row.number, row.format), row.label) << row.format;
}

TEST(ReadDocx, ReadsTheFirstHeaderAsCoverAndRowsAsText) {
  const std::string header = part("hdr", paragraph(run("A") + run("/RES/99/1")));
  const std::string links =
      "<Relationships><Relationship Id='r1' Target='header1.xml'/><Relationship Id='r2' "
      "Target='https://undocs.org/A/1'/>"
      "</Relationships>";
  std::string body = paragraph("<w:hyperlink r:id='r2'>" + run("A/1") + "</w:hyperlink>" + run(" is a link"));
  for (int i = 0; i < 12; ++i) body += paragraph(run("Line"));
  const auto cell = [](const std::string& text) { return "<w:tc>" + paragraph(run(text)) + "</w:tc>"; };
  body += "<w:tbl><w:tr>" + cell("Post") + cell("2025") + cell("2026") + "</w:tr><w:tr>" + cell("(a)") +
          cell("Help those who ask") + "</w:tr><w:tr>" + cell("alone") + cell("") + "</w:tr></w:tbl>";
  body += "<w:sectPr><w:headerReference w:type='default' r:id='r1'/></w:sectPr>";
  const std::string lines =
      described(docx_of(body, {{"word/header1.xml", header}, {"word/_rels/document.xml.rels", links}}));
  EXPECT_TRUE(lines.starts_with("cover A/RES/99/1\nunknown A/1 is a link <A/1>\nunknown Line\n")) << lines;
  EXPECT_TRUE(lines.ends_with("text Post\t2025\t2026\nunknown [(a)] Help those who ask\nunknown alone\n")) << lines;
}

TEST(ReadDocx, RefusesInOneSentence) {
  const std::string whole = docx_of(paragraph(run("Something")));
  EXPECT_EQ(described(whole.substr(0, whole.size() / 2) + "word/document.xml"),
            "a.docx: the Word file is cut off or damaged: it is no whole ZIP archive");
  EXPECT_EQ(described(docx_of("")), "a.docx: the Word file holds no text");
  EXPECT_EQ(described(fixture::zip_of({{"word/document.xml", "<w:document><w:body>"}})).substr(0, 33),
            "a.docx: the Word file is damaged:");
  EXPECT_EQ(described(docx_of(paragraph(run(std::string(30u << 20, 'a'))))),
            "a.docx: the Word file unpacks to far more than a document holds (a ZIP bomb?)");
}

TEST(ReadDocx, TakesDeepNestingAndEntitiesInItsStride) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<w:smartTag>";
  deep += paragraph(run("at the bottom"));
  for (int i = 0; i < 100'000; ++i) deep += "</w:smartTag>";
  EXPECT_EQ(described(docx_of(deep)), "unknown at the bottom\n");
  std::string boxes;
  for (int i = 0; i < 2'000; ++i) boxes += "<w:p><w:r><w:txbxContent>";
  boxes += paragraph(run("inside"));
  for (int i = 0; i < 2'000; ++i) boxes += "</w:txbxContent></w:r></w:p>";
  EXPECT_EQ(described(docx_of(boxes)), "unknown inside\n");
  const std::string laughs = "<!DOCTYPE w:document [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>" +
                             part("document", "<w:body>" + paragraph(run("&b;")) + "</w:body>").substr(38);
  EXPECT_EQ(described(fixture::zip_of({{"word/document.xml", laughs}})), "unknown &b;\n");
}

}  // namespace
}  // namespace corpus
