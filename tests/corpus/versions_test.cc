// SPDX-License-Identifier: GPL-2.0-or-later
// A text broken at a width whose words leave open where a paragraph begins, and what its versions make of it.
#include "corpus/versions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

#include <fstream>

#include "corpus/parse.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

// As programs write the text of a PDF: rows of 38 signs, a blank line after each.
std::string in_rows(const std::vector<std::string>& paragraphs) {
  std::string text;
  for (const std::string& paragraph : paragraphs) {
    std::size_t signs = 0;
    for (std::size_t at = 0; at < paragraph.size();) {
      const std::size_t from = at;
      next_character(paragraph, at);
      text.append(paragraph, from, at - from);
      if (++signs % 38 == 0 && at < paragraph.size()) text += "\n\n";
    }
    text += "\n\n";
  }
  return text;
}

// The second paragraph fills its row to the last sign.
const std::string& wells() {
  static const std::string text = in_rows({
      "A/RES/79/999",
      "2024年12月20日大会决议",
      "79/999. 旱地的水井",
      "大会，",
      "回顾其以往关于水井和桥梁的各项决议，包括关于偏远地区水井和通往这些水井的道路的决议，",
      "欢迎秘书长关于旱地水井和桥梁以及通往这些水井和桥梁的所有道路的最新书面报告，",
      "注意到桥梁对于旱地所有居民的重要性，包括在雨季期间的重要性，",
      "认识到水井对所有人的生活至关重要，特别是对住在偏远地区的居民，",
      "1. 请所有会员国继续修建水井和桥梁，并养护通往这些水井和桥梁的道路，以及在雨季之前加以修缮；",
      "2. 请秘书长向大会第八十届会议提交一份关于本决议执行情况的报告，包括关于水井和桥梁的数据；",
      "3. 决定将题为“旱地的水井”的项目列入大会第八十届会议临时议程，并在该项目下审议上述报告。",
  });
  return text;
}

std::string describe(const Result<std::vector<Document>>& works) {
  if (!works) return works.error().describe();
  std::vector<std::string> first;
  for (const Provision& provision : works->front().provisions)
    if (provision.kind == Kind::preambular) first.push_back(provision.text.text().substr(0, 6));
  return fmt::format("{}", fmt::join(first, " "));
}

TEST(Versions, DecideWhereTheWordsLeaveItOpen) {
  const struct {
    std::string_view title;
    std::vector<PreambleShape> versions;
    std::string_view expected;
  } rows[] = {
      {"alone", {}, "回顾 欢迎 注意 认识"},
      {"as the version has", {{"A/RES/79/999", Language::en, {170, 260, 120}}}, "回顾 欢迎 认识"},
      {"as the words have", {{"A/RES/79/999", Language::en, {170, 150, 110, 120}}}, "回顾 欢迎 注意 认识"},
      {"another work", {{"A/RES/79/998", Language::en, {170, 260, 120}}}, "回顾 欢迎 注意 认识"},
      {"more than there can be", {{"A/RES/79/999", Language::en, {9, 9, 9, 9, 9, 9, 9}}}, "回顾 欢迎 注意 认识"},
      {"fewer than there can be", {{"A/RES/79/999", Language::en, {500}}}, "回顾 欢迎 注意 认识"},
      {"most versions",
       {{"A/RES/79/999", Language::en, {170, 150, 110, 120}},
        {"A/RES/79/999", Language::fr, {180, 270, 130}},
        {"A/RES/79/999", Language::es, {180, 270, 130}}},
       "回顾 欢迎 认识"},
      {"as many versions: English",
       {{"A/RES/79/999", Language::fr, {180, 160, 120, 130}}, {"A/RES/79/999", Language::en, {170, 260, 120}}},
       "回顾 欢迎 认识"},
  };
  for (const auto& row : rows) {
    Versions versions;
    for (const PreambleShape& version : row.versions) versions.add(version);
    EXPECT_EQ(describe(parse_works_bytes(wells(), "wells.txt", versions)), row.expected) << row.title;
  }
}

TEST(Versions, AreReadFromPlainTextsInLanguagesWithCapitals) {
  const std::string folder = testing::TempDir() + "/";
  const auto write = [&](const std::string& name, const std::string& text) {
    std::ofstream(folder + name) << text;
    return folder + name;
  };
  const std::string english = write("wells-en.txt",
                                    "A/RES/79/999\n\nResolution adopted by the General Assembly on 20 December 2024\n\n"
                                    "79/999. Wells in drylands\n\nThe General Assembly,\n\n"
                                    "Recalling its previous resolutions on wells and bridges,\n\n"
                                    "Welcoming the report of the Secretary-General on roads:\n\n(a) To wells;\n\n"
                                    "1. Requests all Member States to build wells.\n");
  const std::string chinese = write("wells-zh.txt", wells());
  const std::string nothing = write("wells.bin", std::string("\x00\x01\x02", 3));
  const auto lengths = [](const std::vector<std::string>& files) {
    const Versions versions = Versions::of(files, 2);
    const auto* preamble = versions.preamble("A/RES/79/999");
    return preamble == nullptr ? std::string("none") : fmt::format("{}", fmt::join(*preamble, " "));
  };
  EXPECT_EQ(lengths({english, chinese, nothing, folder + "missing.txt", folder}), "56 64");
  EXPECT_EQ(lengths({chinese, nothing}), "none");
  EXPECT_EQ(lengths({english}), "none") << "one file has no other version";
}

}  // namespace
}  // namespace corpus
