// SPDX-License-Identifier: GPL-2.0-or-later
// The reports of `link` as other programs read them: offsets into the file's bytes and its code points, SARIF 2.1.0
// with what the standard and the viewers require, CSV of RFC 4180.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "corpus/draft.h"
#include "corpus/utf8.h"
#include "search/link_report.h"
#include "tests/search/small_index.h"

namespace search {
namespace {

using Json = nlohmann::json;

LinkAnswer answer_of(const std::string& bytes, const std::string& name = "draft.txt") {
  const auto draft = corpus::read_draft(bytes, name);
  auto answer = link(small_index(), *draft, {});
  answer->offset = corpus::offset_of_text(bytes);
  return *answer;
}

std::string with_crlf(const std::string& text) {
  std::string changed;
  for (const char c : text) changed += c == '\n' ? "\r\n" : std::string(1, c);
  return changed;
}

// The stretch of a text between two counts of code points.
std::string characters(const std::string& text, std::size_t from, std::size_t to) {
  std::size_t count = 0, start = text.size(), end = text.size();
  for (std::size_t at = 0; at <= text.size(); corpus::next_character(text, at), ++count) {
    if (count == from) start = at;
    if (count == to) end = at;
    if (at == text.size()) break;
  }
  return text.substr(start, end - start);
}

const std::string kTexts[] = {
    "Note \xF0\x9F\x98\x80\n\nSee Security Council resolution 90/2 of note, and resolution 90/1 of 8 October 2035.\n",
    "Note\n\nLa résolution 90/1 de l’Assemblée générale, « énoncée » le 8 octobre 2035, et la résolution 2286 "
    "(2017).\n",
    "Nota\n\nVéase la resolución 90/1, de 8 de octubre de 2035; la resolución 2286 (2017) no existe.\n",
    "Записка\n\nСм. резолюцию 90/1 от 8 октября 2035 года; резолюции 2286 (2017) нет.\n",
    "مذكرة\n\nانظر القرار 90/1 المؤرخ 8 تشرين الأول/أكتوبر 2035؛ ولا وجود للقرار 2286 (2017).\n",
    "说明\n\n见大会2035年10月8日第**90/1**号决议；没有第2286(2017)号决议。\n"};

TEST(LinkReports, OffsetsAreThoseOfTheFile) {
  for (const std::string& text : kTexts)
    for (const std::string& file : {text, with_crlf(text), "\xEF\xBB\xBF" + text}) {
      const Json json = Json::parse(to_json(answer_of(file)));
      ASSERT_EQ(json["citations"].size(), 2U) << text;
      const std::string body = file.substr(corpus::offset_of_text(file));
      for (const Json& each : json["citations"]) {
        const std::size_t start = each["start"], end = each["end"];
        EXPECT_EQ(file.substr(start, end - start), each["surface"]) << text;
        EXPECT_EQ(characters(body, each["start_index"], each["end_index"]), each["surface"]) << text;
      }
    }
}

TEST(LinkReports, SarifHasWhatItsReadersRequire) {
  for (const std::string& text : kTexts) {
    const std::string file = "\xEF\xBB\xBF" + text;
    const Json sarif = Json::parse(to_sarif(answer_of(file, "a:b c.txt")));
    EXPECT_EQ(sarif["version"], "2.1.0");
    ASSERT_EQ(sarif["runs"].size(), 1U);
    const Json& run = sarif["runs"][0];
    EXPECT_EQ(run["columnKind"], "unicodeCodePoints");
    const Json& rules = run["tool"]["driver"]["rules"];
    EXPECT_EQ(run["tool"]["driver"]["name"], "travaux");
    for (const Json& rule : rules)
      for (const char* text_of : {"shortDescription", "fullDescription", "help"})
        EXPECT_FALSE(rule[text_of]["text"].get<std::string>().empty()) << rule["id"];
    ASSERT_FALSE(run["results"].empty()) << text;
    for (const Json& result : run["results"]) {
      EXPECT_EQ(rules[result["ruleIndex"].get<std::size_t>()]["id"], result["ruleId"]);
      EXPECT_FALSE(result["message"]["text"].get<std::string>().empty());
      const Json& place = result["locations"][0]["physicalLocation"];
      EXPECT_EQ(place["artifactLocation"]["uri"], "./a:b%20c.txt");
      const Json& region = place["region"];
      EXPECT_EQ(file.substr(region["byteOffset"], region["byteLength"]), region["snippet"]["text"]);
      EXPECT_EQ(region["startLine"], 3);
      EXPECT_EQ(region["endLine"], 3);
      EXPECT_EQ(region["endColumn"].get<std::size_t>() - region["startColumn"].get<std::size_t>(),
                region["charLength"]);
    }
  }
}

TEST(LinkReports, RegionsOverTwoLinesEndInTheSecond) {
  const std::string text =
      "Note\n\nThe committee reported in the Official Records of the General Assembly, One Hundred and First Session,\n"
      "Supplement No. 19 (A/101/19), as paragraph 9 of resolution 90/1 has it.\n";
  for (const LinkedCitation& each : answer_of(text).citations) {
    std::size_t line_start = 0;
    for (std::size_t line = 1; line < each.end_line; ++line) line_start = text.find('\n', line_start) + 1;
    EXPECT_EQ(line_start + each.end_column - 1, each.span.end) << each.surface;
  }
}

// Fields of RFC 4180: quotes doubled, a field with a comma, a quote or a line end in quotes; lines end in CRLF.
std::vector<std::vector<std::string>> rows_of(const std::string& csv) {
  std::vector<std::vector<std::string>> rows{{""}};
  bool quoted = false;
  for (std::size_t at = 0; at < csv.size(); ++at) {
    const bool doubled = quoted && csv.compare(at, 2, "\"\"") == 0;
    if (csv[at] == '"' && !doubled) {
      quoted = !quoted;
    } else if (!quoted && csv[at] == ',') {
      rows.back().emplace_back();
    } else if (!quoted && csv.compare(at, 2, "\r\n") == 0) {
      rows.push_back({""});
      ++at;
    } else {
      rows.back().back() += csv[at];
      at += doubled ? 1 : 0;
    }
  }
  rows.pop_back();
  return rows;
}

TEST(LinkReports, CsvHasOneRowForEachFindingWithTheSameFields) {
  const auto rows = rows_of(
      to_csv(answer_of("Note\n\nIn paragraph 2 of resolution 90/1 it “calls upon \"all\" States, at once, to protect\n"
                       "soldiers in armed conflicts”. See resolution 90/1 of 8 October 2035.\n")));
  ASSERT_GT(rows.size(), 2U);
  for (const auto& row : rows) EXPECT_EQ(row.size(), rows[0].size());
  EXPECT_EQ(rows[0][9], "code");
  EXPECT_EQ(rows[1][9], "misquoted");
  EXPECT_NE(rows[1][12].find("\"all\" States, at once"), std::string::npos) << rows[1][12];
  EXPECT_EQ(rows[2][9], "wrong_date");
}

TEST(LinkReports, CellsThatWouldBeFormulasAreText) {
  LinkAnswer answer;
  answer.citations.emplace_back().surface = "=1+1";
  EXPECT_NE(to_csv(answer).find(",'=1+1,"), std::string::npos);
}

}  // namespace
}  // namespace search
