// SPDX-License-Identifier: GPL-2.0-or-later
#include <gtest/gtest.h>

#include "corpus/classify.h"
#include "corpus/read.h"
#include "corpus/structure.h"

namespace corpus {
namespace {

std::string described(const std::string& bytes, std::string_view name = "a.html") {
  const Result<ReadFile> read = read_bytes(bytes, name);
  return read ? describe(read->reading) : read.error().describe();
}

std::string page(const std::string& body) { return "<!doctype html><html><body>" + body + "</body></html>"; }

TEST(ReadHtml, TakesTextAsItIsShown) {
  struct Row {
    std::string body, description;
  };
  const Row rows[] = {
      {"<p>Recalling  its\n resolution</p><p>Noting</p>", "unknown Recalling its resolution\nunknown Noting\n"},
      {"loose text<div>in a box</div>", "unknown loose text\nunknown in a box\n"},
      {"<p>One<br>two</p><p>人类<br>安全</p>", "unknown One two\nunknown 人类安全\n"},
      {"<p>R&eacute;solution &lt;1&gt; &#x645;</p>", "unknown Résolution <1> م\n"},
      {"<script>evil()</script><style>p{}</style><nav><p>Menu</p></nav><p>Text</p>", "unknown Text\n"},
      {"<h1>The title</h1><h2>Part one</h2><h3>Section</h3><p>Text</p>",
       "title The title\nheading Part one\nheading +1 Section\nunknown Text\n"},
      {"<h1>The title</h1><h2>Article 3</h2><p>Every member may write to any other member.</p>",
       "title The title\nunknown Article 3\nunknown Every member may write to any other member.\n"},
      {"<p><i>Requests</i> a <a href='https://undocs.org/A/1'>report</a></p>",
       "unknown {Requests} Requests a report <report>\n"},
      {"<ol><li>one<ol type='a'><li>deep</li><li>deeper</li></ol></li><li value='7'>seven</li><li>eight</li></ol>",
       "unknown [1.] one\nunknown +1 [(a)] deep\nunknown +1 [(b)] deeper\nunknown [7.] seven\nunknown [8.] eight\n"},
      {"<ol><li><p>one</p><p>more</p></li><li></li><li><div><p>three</p></div></li></ol><p>end</p>",
       "unknown [1.] one\nunknown more\nunknown [3.] three\nunknown end\n"},
      {"<ol style='list-style-type: lower-roman' start='4'><li>four</li></ol><ul><li>point</li></ul>",
       "unknown [(iv)] four\nunknown point\n"},
      {"<table><tr><th>Post</th><th>2026</th></tr><tr><td><p>One</p></td><td>3</td></tr></table>",
       "text Post\t2026\ntext One\t3\n"},
      {"<p>unclosed <b>bold<p>next", "unknown unclosed bold\nunknown next\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(described(page(row.body)), row.description) << row.body;
}

TEST(ReadHtml, AHeadingOpensASection) {
  Result<ReadFile> read = read_bytes(
      page("<p>The General Assembly,</p><h2>A. Wells</h2><p>Recalling the wells,</p><p>1. Decides to dig;</p>"
           "<h2>B. Bridges</h2><p>Noting the bridges,</p><p>1. Decides to build.</p>"),
      "a.html");
  ASSERT_TRUE(read);
  classify(read->reading);
  std::string ids;
  for (const Provision& provision : structure(std::move(read->reading)).provisions) ids += provision.id + " ";
  EXPECT_EQ(ids, "secA secA.pp1 secA.op1 secB secB.pp1 secB.op1 ");
}

TEST(ReadHtml, TiesNotesToTheirMarks) {
  EXPECT_EQ(described(page("<p>Rules<sup><a href='#n1'>1</a></sup> and more<sup>2</sup>, 5 m<sup>e</sup></p>"
                           "<div id='n1'><sup>1</sup> See the annex.</div>")),
            "unknown Rules and more, 5 me ^1@5 ^2@14\nnote 1 See the annex.\n");
  EXPECT_EQ(described(page(
                "<p>Rules<a href='#f3'><sup>[3]</sup></a></p><ol><li id='f3'><p>[3] See</p><p>more.</p></li></ol>")),
            "unknown Rules ^3@5 <>\nnote 3 See more.\n");
}

TEST(ReadHtml, ReadsOtherEncodings) {
  EXPECT_EQ(described("<html><head><meta charset='windows-1251'></head><body><p>\xD0\xE5\xF8\xE5\xED\xE8\xE5</p>"),
            "unknown Решение\n");
  EXPECT_EQ(described("<html><head><meta charset='gb2312'></head><body><p>\xBE\xF6\xB6\xA8</p>"), "unknown 决定\n");
  EXPECT_EQ(described("<html><head><meta charset='windows-1256'></head><body><p>\xDE\xD1\xC7\xD1</p>"),
            "unknown قرار\n");
  // What is plainly UTF-8 stays so, whatever the page says.
  EXPECT_EQ(described("<html><head><meta charset='iso-8859-1'></head><body><p>décision</p>"), "unknown décision\n");
}

TEST(ReadHtml, BearsHostilePages) {
  std::string deep;
  for (int i = 0; i < 100'000; ++i) deep += "<div>";
  EXPECT_EQ(described(page(deep + "at the bottom")), "unknown at the bottom\n");
  std::string raised;
  for (int i = 0; i < 50'000; ++i) raised += "<sup>a";
  EXPECT_FALSE(described(page(raised)).empty());
  std::string lists;
  for (int i = 0; i < 50'000; ++i) lists += "<ol start='999999'><li value='999999'>";
  EXPECT_FALSE(described(page(lists + "x")).empty());
  EXPECT_EQ(described(page("")), "a.html: the page holds no text");
}

}  // namespace
}  // namespace corpus
