// SPDX-License-Identifier: GPL-2.0-or-later
// Links put into drafts of every format that can be written. Every citation of the draft is linked to one address, so
// that tables show where links go in; what is taken out again must be the draft itself, byte for byte.
#include "corpus/write_links.h"

#include <gtest/gtest.h>

#include "corpus/docx_links.h"
#include "corpus/docx_package.h"
#include "corpus/draft.h"
#include "corpus/writers.h"
#include "tests/corpus/docx_file.h"

namespace corpus {
namespace {

constexpr const char* kHref = "https://docs.un.org/en/A/RES/90/1";

LinkedFile linked(const std::string& bytes, const std::string& name) {
  const auto draft = read_draft(bytes, name);
  if (!draft) {
    ADD_FAILURE() << draft.error().describe();
    return {};
  }
  std::vector<LinkToPut> links;
  for (const Citation& each : draft->citations) links.push_back({each.span, each.provision, each.in_provision, kHref});
  const auto file = write_links(bytes, *draft, links);
  if (!file) ADD_FAILURE() << file.error().describe();
  return file ? *file : LinkedFile();
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
    text.replace(at, what.size(), by);
  return text;
}

struct Row {
  const char* draft;
  const char* expected;  // with the address as @
};

TEST(WriteLinks, IntoText) {
  const Row rows[] = {
      {"Note\n\nSee resolution 90/1 of 5 October 2035.\n", "Note\n\nSee resolution 90/1 <@> of 5 October 2035.\n"},
      {"\xEF\xBB\xBFNote\n\nSee resolution 90/1 and A/90/L.2.\n",
       "\xEF\xBB\xBFNote\n\nSee resolution 90/1 <@> and A/90/L.2 <@>.\n"},
      {"说明\r\n\r\n见大会第90/1号决议。\r\n", "说明\r\n\r\n见大会第90/1 <@>号决议。\r\n"},
      {"مذكرة\n\nانظر القرار 90/1 المؤرخ 5 تشرين الأول/أكتوبر 2035.\n",
       "مذكرة\n\nانظر القرار 90/1 <@> المؤرخ 5 تشرين الأول/أكتوبر 2035.\n"},
      {"Note\n\nSee https://undocs.org/A/RES/90/3 for it.\n", "Note\n\nSee https://undocs.org/A/RES/90/3 for it.\n"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(replaced(linked(row.draft, "draft.txt").bytes, kHref, "@"), row.expected) << row.draft;
}

TEST(WriteLinks, IntoMarkdown) {
  const Row rows[] = {
      {"# Note\n\nSee **resolution 90/1** of 5 October 2035.\n",
       "# Note\n\nSee **resolution [90/1](@)** of 5 October 2035.\n"},
      {"# Note\n\nSee [resolution 90/1](https://example.org/a) and resolution 90/2.\n",
       "# Note\n\nSee [resolution 90/1](https://example.org/a) and resolution [90/2](@).\n"},
      {"# Note\n\nSee `resolution 90/1` in code.\n", "# Note\n\nSee `resolution 90/1` in code.\n"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(replaced(linked(row.draft, "draft.md").bytes, kHref, "@"), row.expected) << row.draft;
}

TEST(WriteLinks, IntoPages) {
  const Row rows[] = {
      {"<!DOCTYPE html><html><body><h1>Note</h1><p>See <b>resolution</b> 90/1 of 5&nbsp;October "
       "2035.</p></body></html>",
       "<!DOCTYPE html><html><body><h1>Note</h1><p>See <b>resolution</b> <a href=\"@\">90/1</a> of 5&nbsp;October "
       "2035.</p></body></html>"},
      {"<html><head><title>Resolution 90/1</title><script>var a = \"resolution 90/1\";</script></head><body><p>See "
       "<a href='x'>resolution 90/1</a>, and resolution 90/2.</p></body></html>",
       "<html><head><title>Resolution 90/1</title><script>var a = \"resolution 90/1\";</script></head><body><p>See "
       "<a href='x'>resolution 90/1</a>, and resolution <a href=\"@\">90/2</a>.</p></body></html>"},
      {"\xEF\xBB\xBF<html><body><p>See resolution 90/1.</p></body></html>",
       "\xEF\xBB\xBF<html><body><p>See resolution <a href=\"@\">90/1</a>.</p></body></html>"},
      {"<html><body><p>L’Assemblée générale a adopté la r&eacute;solution 90/1 &amp; la résolution "
       "90/<i>2</i>.</p></body></html>",
       "<html><body><p>L’Assemblée générale a adopté la r&eacute;solution <a href=\"@\">90/1</a> &amp; la résolution "
       "90/<i>2</i>.</p></body></html>"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(replaced(linked(row.draft, "draft.html").bytes, kHref, "@"), row.expected) << row.draft;
}

TEST(WriteLinks, SpansOfPagesAreThoseOfTheirBytes) {
  const std::string page = "<html><body><p>See&#160;<b>resolution 90/1</b> of 5 October 2035.</p></body></html>";
  const auto draft = read_draft(page, "draft.html");
  ASSERT_TRUE(draft);
  ASSERT_EQ(draft->citations.size(), 1u);
  EXPECT_EQ(draft->citations[0].span.of(page), "90/1");
}

// The body of a Word file before and after; the file's other parts must be the same bytes.
std::string linked_body(const std::string& body, std::map<std::string, std::string> parts = {}) {
  const std::string file = fixture::docx_of(body, parts);
  const LinkedFile made = linked(file, "draft.docx");
  const auto before = unpack_docx(file, {}), after = unpack_docx(made.bytes, {});
  if (!before || !after) return "not readable";
  for (const auto& [name, bytes] : *before) {
    const bool changes = name == "word/document.xml" || name == "word/footnotes.xml" || name.ends_with(".rels");
    if (!changes) {
      EXPECT_EQ(after->at(name), bytes) << name;
    }
  }
  const std::string& xml = after->at("word/document.xml");
  const std::size_t from = xml.find("<w:body>") + 8;
  return xml.substr(from, xml.find("</w:body>") - from);
}

TEST(WriteLinks, IntoWordFiles) {
  const std::string link = "<w:hyperlink r:id=\"rIdTravaux1\" w:history=\"1\">", kept = "<w:t xml:space=\"preserve\">";
  // A run that is split keeps its properties on both sides.
  EXPECT_EQ(linked_body("<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>See resolution 90/1 of 5 October 2035.</w:t></w:r></w:p>"),
            "<w:p><w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">See resolution </w:t></w:r>" + link +
                "<w:r><w:rPr><w:i/></w:rPr>" + kept + "90/1</w:t></w:r></w:hyperlink><w:r><w:rPr><w:i/></w:rPr>" +
                kept + " of 5 October 2035.</w:t></w:r></w:p>");
  // A whole run is not split; a comment about it stays where it is.
  EXPECT_EQ(linked_body("<w:p>" + fixture::run("See resolution ") + "<w:commentRangeStart w:id='1'/>" +
                        fixture::run("90/1") + "<w:commentRangeEnd w:id='1'/>" + fixture::run(".") + "</w:p>"),
            "<w:p>" + fixture::run("See resolution ") + "<w:commentRangeStart w:id='1'/>" + link +
                fixture::run("90/1") + "</w:hyperlink><w:commentRangeEnd w:id='1'/>" + fixture::run(".") + "</w:p>");
  // Two runs, the end of one and the beginning of the next.
  EXPECT_EQ(linked_body("<w:p>" + fixture::run("See resolution 90") + fixture::run("/1 here.") + "</w:p>"),
            "<w:p><w:r><w:t xml:space='preserve'>See resolution </w:t></w:r>" + link + "<w:r>" + kept +
                "90</w:t></w:r>" + "<w:r><w:t xml:space='preserve'>/1</w:t></w:r></w:hyperlink><w:r>" + kept +
                " here.</w:t></w:r></w:p>");
  // An insertion under track changes is split with its author; what was deleted is no text.
  EXPECT_EQ(linked_body("<w:p>" + fixture::run("See ") + "<w:ins w:id='7' w:author='A'>" +
                        fixture::run("resolution 90/1 now") +
                        "</w:ins><w:del w:id='8'><w:r><w:delText>resolution "
                        "90/2</w:delText></w:r></w:del>" +
                        fixture::run(".") + "</w:p>"),
            "<w:p>" + fixture::run("See ") +
                "<w:ins w:id='7' w:author='A'><w:r><w:t xml:space='preserve'>resolution "
                "</w:t></w:r></w:ins>" +
                link + "<w:ins w:id='7' w:author='A'><w:r>" + kept +
                "90/1</w:t></w:r></w:ins></w:hyperlink><w:ins w:id='7' w:author='A'><w:r>" + kept +
                " now</w:t></w:r></w:ins><w:del w:id='8'><w:r><w:delText>resolution 90/2</w:delText></w:r></w:del>" +
                fixture::run(".") + "</w:p>");
  // A number one figure of which was changed under track changes, and one that was begun in an insertion.
  EXPECT_EQ(linked_body("<w:p>" + fixture::run("resolution ") + fixture::run("9") +
                        "<w:del w:id='8'><w:r><w:delText>1" + "</w:delText></w:r></w:del><w:ins w:id='9'>" +
                        fixture::run("0") + "</w:ins>" + fixture::run("/1") + "</w:p>"),
            "<w:p>" + fixture::run("resolution ") + link + fixture::run("9") + "<w:del w:id='8'><w:r><w:delText>1" +
                "</w:delText></w:r></w:del><w:ins w:id='9'>" + fixture::run("0") + "</w:ins>" + fixture::run("/1") +
                "</w:hyperlink></w:p>");
  EXPECT_EQ(
      linked_body("<w:p><w:ins w:id='9'>" + fixture::run("resolution 90") + "</w:ins>" + fixture::run("/1") + "</w:p>"),
      "<w:p><w:ins w:id='9'><w:r><w:t xml:space='preserve'>resolution </w:t></w:r></w:ins>" + link +
          "<w:ins w:id='9'><w:r>" + kept + "90</w:t></w:r></w:ins>" + fixture::run("/1") + "</w:hyperlink></w:p>");
}

// What was moved is split like an insertion, and not linked where it was moved from; a figure of the number may have
// been changed there.
TEST(WriteLinks, IntoMovedText) {
  const std::string link = "<w:hyperlink r:id=\"rIdTravaux1\" w:history=\"1\">", kept = "<w:t xml:space=\"preserve\">";
  const std::string from = "<w:p><w:moveFrom w:id='1'>" + fixture::run("See resolution 90/1.") + "</w:moveFrom>" +
                           fixture::run("One.") + "</w:p>";
  EXPECT_EQ(linked_body(from + "<w:p><w:moveTo w:id='2' w:author='A'>" + fixture::run("See resolution 90/1.") +
                        "</w:moveTo></w:p>"),
            from +
                "<w:p><w:moveTo w:id='2' w:author='A'><w:r><w:t xml:space='preserve'>See resolution "
                "</w:t></w:r></w:moveTo>" +
                link + "<w:moveTo w:id='2' w:author='A'><w:r>" + kept +
                "90/1</w:t></w:r></w:moveTo></w:hyperlink><w:moveTo w:id='2' w:author='A'><w:r>" + kept +
                ".</w:t></w:r></w:moveTo></w:p>");
  EXPECT_EQ(linked_body("<w:p>" + fixture::run("resolution ") + "<w:moveTo w:id='1'>" + fixture::run("9") +
                        "</w:moveTo><w:ins w:id='2'>" + fixture::run("0") + "</w:ins><w:moveTo w:id='3'>" +
                        fixture::run("/1") + "</w:moveTo></w:p>"),
            "<w:p>" + fixture::run("resolution ") + link + "<w:moveTo w:id='1'>" + fixture::run("9") +
                "</w:moveTo><w:ins w:id='2'>" + fixture::run("0") + "</w:ins><w:moveTo w:id='3'>" + fixture::run("/1") +
                "</w:moveTo></w:hyperlink></w:p>");
}

// Controls of rich text hold links; a text box is read behind its paragraph and linked all the same, its copy for older
// programs not.
TEST(WriteLinks, IntoControlsAndTextBoxes) {
  const std::string link = "<w:hyperlink r:id=\"rIdTravaux1\" w:history=\"1\">";
  const std::string before = "<w:p>" + fixture::run("See ") + "<w:sdt><w:sdtContent>" + fixture::run("resolution ");
  EXPECT_EQ(linked_body(before + fixture::run("90/1") + "</w:sdtContent></w:sdt></w:p>"),
            before + link + fixture::run("90/1") + "</w:hyperlink></w:sdtContent></w:sdt></w:p>");
  const std::string head = "<w:sdt><w:sdtContent><w:p>" + fixture::run("One.") + "</w:p><w:p>";
  const std::string tail = "</w:p></w:sdtContent></w:sdt>";
  EXPECT_EQ(linked_body(head + fixture::run("See resolution ") + fixture::run("90/1") + tail),
            head + fixture::run("See resolution ") + link + fixture::run("90/1") + "</w:hyperlink>" + tail);
  const std::string box = "<w:p>" + fixture::run("We recall resolution ") +
                          "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>" + fixture::run("in resolution ");
  const std::string rest = "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>" +
                           fixture::run("in resolution 90/1") +
                           "</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
  const std::string second = "<w:hyperlink r:id=\"rIdTravaux2\" w:history=\"1\">";
  EXPECT_EQ(linked_body(box + fixture::run("90/1") + rest + fixture::run("90/2") + fixture::run(" here.") + "</w:p>"),
            box + second + fixture::run("90/1") + "</w:hyperlink>" + rest + link + fixture::run("90/2") +
                "</w:hyperlink>" + fixture::run(" here.") + "</w:p>");
}

// What gets no link stays as it is, and the reason is said.
TEST(WriteLinks, SaysWhatIsLeft) {
  const std::string number = fixture::run("resolution 90/1"), see = "<w:p>" + fixture::run("See ");
  const auto control = [&](const std::string& kind, const std::string& inner) {
    return "<w:sdt><w:sdtPr>" + kind + "</w:sdtPr><w:sdtContent>" + inner + "</w:sdtContent></w:sdt>";
  };
  const std::pair<std::string, std::string_view> rows[] = {
      {see + "<w:hyperlink w:anchor='a'>" + number + "</w:hyperlink></w:p>", kInLink},
      {see + "<w:hyperlink w:anchor='a'><w:ins w:id='1'>" + number + "</w:ins></w:hyperlink></w:p>", kInLink},
      {see +
           "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>HYPERLINK \"x\"</w:instrText></w:r><w:r>"
           "<w:fldChar w:fldCharType='separate'/></w:r>" +
           number + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
       kInField},
      {see + "<w:fldSimple w:instr=' REF a '>" + number + "</w:fldSimple></w:p>", kInField},
      {"<w:p>" + control("<w:text/>", "<w:r><w:t>See resolution 90/1</w:t></w:r>") + "</w:p>", kInControl},
      {see + control("<w:dropDownList/>", number) + "</w:p>", kInControl},
      {see + control("<w:dataBinding w:xpath='a'/>", number) + "</w:p>", kInControl},
      {see + control("<w:lock w:val='sdtContentLocked'/>", number) + "</w:p>", kInControl},
      {control("", see + number + "</w:p>"), kHeadOfControl},
      {control("<w:lock w:val='sdtLocked'/>", see + number + "</w:p>"), kHeadOfControl},
      {"<w:p>" + control("", fixture::run("See resolution 90/")) + fixture::run("1 here.") + "</w:p>", kApart},
      {see + "<w:bdo w:val='rtl'>" + number + "</w:bdo></w:p>", kNoLinkHere},
  };
  for (const auto& [body, why] : rows) {
    EXPECT_EQ(linked_body(body), body);
    const LinkedFile file = linked(fixture::docx_of(body), "draft.docx");
    ASSERT_EQ(file.left.size(), 1u) << body;
    EXPECT_EQ(file.left[0].why, why) << body;
  }
  const LinkedFile text = linked("# Note\n\nSee `resolution 90/1` in code and resolution 90/2.\n", "draft.md");
  ASSERT_EQ(text.left.size(), 1u);
  EXPECT_EQ(text.left[0].link, 0u);
  EXPECT_EQ(text.left[0].why, kInLinkOrCode);
  const LinkedFile page = linked("<html><body><p>See <a href='x'>resolution 90/1</a>.</p></body></html>", "draft.html");
  ASSERT_EQ(page.left.size(), 1u);
  EXPECT_EQ(page.left[0].why, kInLinkOrCode);
}

TEST(WriteLinks, IntoNotes) {
  const std::string notes =
      fixture::part("footnotes", "<w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r>" +
                                     fixture::run(" See resolution 90/1.") + "</w:p></w:footnote>");
  const std::string file =
      fixture::docx_of("<w:p>" + fixture::run("A note") + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>",
                       {{"word/footnotes.xml", notes}});
  const LinkedFile made = linked(file, "draft.docx");
  EXPECT_EQ(made.put, 1u);
  const auto parts = unpack_docx(made.bytes, {});
  ASSERT_TRUE(parts);
  EXPECT_NE(parts->at("word/footnotes.xml").find("rIdTravaux1"), std::string::npos);
  EXPECT_EQ(relationships(*parts, "word/footnotes.xml").at("rIdTravaux1"), kHref);
}

// The text and its citations are the same when the linked file is read, and each citation is a link now.
TEST(WriteLinks, ReadsBackAsItWas) {
  const std::string file =
      fixture::docx_of("<w:p>" + fixture::run("Note on resolutions") + "</w:p><w:p>" +
                       fixture::run("See resolutions 90/1 and 90/2, A/90/L.4 and resolution 1325 (2000).") + "</w:p>");
  const LinkedFile made = linked(file, "draft.docx");
  EXPECT_EQ(made.put, 4u);
  const auto before = read_draft(file, "draft.docx"), after = read_draft(made.bytes, "draft.docx");
  ASSERT_TRUE(before && after);
  EXPECT_EQ(after->text, before->text);
  std::size_t links = 0;
  for (const Provision& provision : after->provisions) links += provision.links.size();
  EXPECT_EQ(links, 4u);
  EXPECT_EQ(linked(file, "draft.docx").bytes, made.bytes);
}

TEST(WriteLinks, RefusesWhatItCannotWrite) {
  Document draft;
  draft.format = "pdf";
  draft.file = "draft.pdf";
  EXPECT_EQ(
      write_links("", draft, {}).error().describe(),
      "draft.pdf: a draft of this format (pdf) cannot be written with links; ask for a report, or give it as DOCX, "
      "HTML, Markdown or plain text");
  const std::string file = fixture::docx_of("<w:p>" + fixture::run("See resolution 90/1.") + "</w:p>");
  const LinkedFile once = linked(file, "draft.docx");
  const auto again = read_draft(once.bytes, "draft.docx");
  ASSERT_TRUE(again);
  EXPECT_FALSE(write_links(once.bytes, *again, {}));
  EXPECT_FALSE(write_docx("no ZIP at all", *again, {}));
}

// Markup broken in every way: no crash, and nothing put where it was not looked for.
TEST(WriteLinks, TakesBrokenMarkup) {
  const char* rows[] = {"",
                        "<",
                        "<w:p",
                        "<w:p><w:r><w:t>90/1",
                        "</w:r></w:t>",
                        "<w:r><w:r><w:t>90/1</w:t>",
                        "<!--",
                        "<w:p><w:ins><w:r><w:t>90/1</w:t></w:r>",
                        "<w:t>90/1</w:t>",
                        "<w:p><w:r><w:t>90/1</w:p>"};
  for (const char* row : rows) {
    DocxPart part = docx_part(row);
    const auto place = part.visible.find("", "90/1", "");
    if (place) docx_link(part, *place, "rId1");
  }
}

}  // namespace
}  // namespace corpus
