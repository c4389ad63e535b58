// SPDX-License-Identifier: GPL-2.0-or-later
// A short run of what tests/fuzz does at length: damaged small documents of every format go down the whole road.
#include <gtest/gtest.h>

#include "tests/corpus/pdf_file.h"
#include "tests/fuzz/run.h"

namespace corpus {
namespace {

std::vector<fuzz::Sample> small_samples() {
  const std::string akn =
      "<?xml version='1.0'?><akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><statement><meta/>"
      "<mainBody><container><p><i>Recalling</i> its resolution 99/1<authorialNote "
      "marker='1'><p>Note.</p></authorialNote>,"
      "</p></container><paragraph eId='p1'><num>1.</num><content><p>Decides to "
      "meet;</p></content></paragraph></mainBody>"
      "</statement></akomaNtoso>";
  const std::string html =
      "<!doctype html><meta charset=utf-8><h1>Title</h1><ol type=a><li>one<sup><a href='#n1'>1</a></sup><li>two</ol>"
      "<table><tr><td>a<td>b</table><p id=n1><sup>1</sup> Note</p>";
  const std::string text =
      "The General Assembly,\n\nRecalling its resolution 99/1 of 3 May 2044,\n\n1. Decides to meet;\n(a) once;\n\n"
      "تقرر أن تجتمع؛\n\n决定开会；\n\n_____\n1 See A/99/12.\n";
  const std::string docx = fixture::docx_of(
      fixture::paragraph("<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>" +
                         fixture::run("Decides") + "<w:r><w:footnoteReference w:id='1'/></w:r>") +
          "<w:tbl><w:tr><w:tc>" + fixture::paragraph(fixture::run("cell")) + "</w:tc></w:tr></w:tbl>",
      {{"word/numbering.xml",
        fixture::part("numbering",
                      "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt "
                      "w:val='lowerRoman'/><w:lvlText w:val='%1.'/></w:lvl></w:abstractNum><w:num "
                      "w:numId='1'><w:abstractNumId w:val='0'/></w:num>")},
       {"word/footnotes.xml",
        fixture::part("footnotes",
                      "<w:footnote w:id='1'>" + fixture::paragraph(fixture::run("Note.")) + "</w:footnote>")}});
  const std::string pdf =
      fixture::pdf_of({fixture::lines_at(90, 700, 10, {"The Assembly of letters,", "Recalling 99/1,"}),
                       fixture::lines_at(90, 700, 10, {"1. Decides to meet."})});
  return {fuzz::sample_of("a.xml", akn), fuzz::sample_of("a.html", html), fuzz::sample_of("a.txt", text),
          fuzz::sample_of("a.docx", docx), fuzz::sample_of("a.pdf", pdf)};
}

TEST(Fuzz, KeepsItsPromisesOnDamagedFiles) {
  const std::vector<fuzz::Sample> samples = small_samples();
  for (const fuzz::Sample& sample : samples) {
    ASSERT_EQ(fuzz::try_one(sample.bytes, sample.name, {}).kind, "read") << sample.name;
  }
  ReadLimits limits;
  limits.seconds = 10;
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(8);
  std::size_t refused = 0, tried = 0;
  for (; tried < 4000 && std::chrono::steady_clock::now() < end; ++tried) {
    const fuzz::Outcome outcome = fuzz::try_damaged(samples, tried, limits);
    ASSERT_TRUE(outcome.kind == "read" || outcome.kind == "refused") << "form " << tried << ": " << outcome.kind;
    refused += outcome.kind == "refused";
  }
  EXPECT_GT(tried, 200u);
  EXPECT_GT(refused, 0u);  // else nothing was damaged
  EXPECT_LT(refused, tried);
}

}  // namespace
}  // namespace corpus
