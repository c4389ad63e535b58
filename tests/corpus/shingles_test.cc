// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/shingles.h"

#include <gtest/gtest.h>

#include <set>

namespace corpus {
namespace {

std::set<std::uint32_t> marks(const std::string& text, Language language) {
  Analyser analyser;
  std::set<std::uint32_t> all;
  for (const Shingle& shingle : shingles(word_list(text, language, analyser), language)) all.insert(shingle.mark);
  return all;
}

std::size_t shared(const std::set<std::uint32_t>& one, const std::set<std::uint32_t>& other) {
  std::size_t count = 0;
  for (const std::uint32_t mark : one) count += other.contains(mark);
  return count;
}

std::string numbered(const char* stem, int from, int count) {
  std::string text;
  for (int i = from; i < from + count; ++i)
    text += std::string(stem) + std::string(1, static_cast<char>('a' + i)) + " ";
  return text;
}

TEST(Shingles, NumbersAndCaseChangeNothing) {
  EXPECT_EQ(marks("Recalling its resolution 70/104 of 10 December 2015 on the safety of humanitarian personnel",
                  Language::en),
            marks("recalling its resolution 71/129 of 8 December 2016 on the safety of humanitarian personnel",
                  Language::en));
}

TEST(Shingles, ALongEnoughSharedRunSharesAMark) {
  // run + window - 1 words in a row, between words of their own.
  for (int shift = 0; shift < 10; ++shift) {
    const std::string common = numbered("common", 0, 10);
    const auto one = marks(numbered("left", 0, shift) + common + numbered("more", 0, 7), Language::en);
    const auto other = marks(numbered("other", 0, 9 - shift) + common + numbered("rest", 0, 5), Language::en);
    EXPECT_GE(shared(one, other), 1u) << shift;
  }
  EXPECT_EQ(shared(marks(numbered("left", 0, 20), Language::en), marks(numbered("right", 0, 20), Language::en)), 0u);
}

TEST(Shingles, AShortTextHasFewAndAnEmptyOneNone) {
  EXPECT_TRUE(marks("", Language::en).empty());
  EXPECT_TRUE(marks("one two three four", Language::en).empty());
  EXPECT_EQ(marks("one two three four five", Language::en).size(), 1u);
  EXPECT_EQ(marks("强调人的安全概念", Language::zh).size(), 1u);
  EXPECT_TRUE(marks("人的安全", Language::zh).empty());
}

TEST(Shingles, ALongTextKeepsTheSameOnesAsATextNearlyLikeIt) {
  std::string text;
  for (int i = 0; i < 2000; ++i)
    text += "word" + std::string(1, static_cast<char>('a' + i % 26)) + std::to_string(i / 26) + " ";
  const auto one = marks(text, Language::en);
  EXPECT_EQ(one.size(), kMostShingles);
  EXPECT_GT(shared(one, marks("Some words before it " + text, Language::en)), kMostShingles - 4);
}

TEST(Shingles, ATermIsLowerCaseAfterItsPrefix) {
  EXPECT_EQ(shingle_term(0), "XZaaaaaa");
  EXPECT_EQ(shingle_term((1u << 30) - 1), "XZ777777");
}

}  // namespace
}  // namespace corpus
