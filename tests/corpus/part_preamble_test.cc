// SPDX-License-Identifier: GPL-2.0-or-later
// Where paragraphs begin when another version tells how many there are: the pieces as "length", "length?score" when the
// words leave open whether one begins, and the parting as the numbers of pieces with which paragraphs begin.
#include "corpus/part_preamble.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

namespace corpus {
namespace {

PreamblePiece sure(std::uint32_t characters) { return {characters, false, 0}; }
PreamblePiece open(std::uint32_t characters, int score) { return {characters, true, score}; }

std::string describe(const std::optional<std::vector<bool>>& begins) {
  if (!begins) return "cannot be had";
  std::vector<std::size_t> first;
  for (std::size_t i = 0; i < begins->size(); ++i)
    if ((*begins)[i]) first.push_back(i);
  return fmt::format("{}", fmt::join(first, " "));
}

TEST(PartPreamble, AsManyAsTheVersionHas) {
  const struct {
    std::vector<PreamblePiece> pieces;
    std::vector<std::uint32_t> version;
    std::string_view expected;
  } rows[] = {
      {{sure(100), sure(200)}, {90, 210}, "0 1"},
      // The words say that it goes on, the version that there are two.
      {{sure(100), open(200, -300)}, {100, 200}, "0 1"},
      {{sure(100), open(200, 300)}, {300}, "0"},
      // Of two places the one that the words like better, when the lengths do not tell.
      {{sure(100), open(100, -50), open(100, -400)}, {150, 150}, "0 1"},
      {{sure(100), open(100, -400), open(100, -50)}, {150, 150}, "0 2"},
      // Of two places the one that the lengths tell.
      {{sure(100), open(100, -300), open(400, -200)}, {50, 250}, "0 1"},
      {{sure(400), open(100, -200), open(100, -300)}, {250, 50}, "0 2"},
      // As many as the words made, at other places.
      {{sure(90), open(500, -200), sure(200), open(300, 100)}, {90, 500, 500}, "0 1 2"},
      // Only how lengths compare matters: Chinese is a third as long.
      {{sure(30), open(30, -200), open(120, -200)}, {240, 480}, "0 2"},
      // What surely begins is never joined; what surely goes on is one piece.
      {{sure(100), sure(100), sure(100)}, {150, 150}, "cannot be had"},
      {{sure(100), open(100, 0)}, {100, 100, 100}, "cannot be had"},
      {{}, {}, "cannot be had"},
      {{sure(100)}, {}, "cannot be had"},
      {{}, {100}, "cannot be had"},
      {{sure(0)}, {0}, "0"},
  };
  for (const auto& row : rows) EXPECT_EQ(describe(part_preamble(row.pieces, row.version)), row.expected);
}

// A paragraph of more pieces than any has, and a preamble of more: no work without end.
TEST(PartPreamble, IsBounded) {
  EXPECT_EQ(describe(part_preamble(std::vector<PreamblePiece>(100, open(10, 0)), {1000})), "cannot be had");
  EXPECT_EQ(describe(part_preamble(std::vector<PreamblePiece>(3000, open(10, 0)), {1000})), "cannot be had");
  EXPECT_EQ(describe(part_preamble(std::vector<PreamblePiece>(1000, sure(10)), std::vector<std::uint32_t>(1000, 10))),
            "cannot be had");
}

}  // namespace
}  // namespace corpus
