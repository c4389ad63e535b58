// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/edit_distance.h"

#include <gtest/gtest.h>

namespace search {
namespace {

TEST(EditDistance, CountsInsertionsDeletionsAndChanges) {
  struct Row {
    const char *one, *other;
    std::size_t steps;
  };
  for (const Row& row : {Row{"", "", 0}, Row{"", "abc", 3}, Row{"abc", "abc", 0}, Row{"64/291", "64/219", 2},
                         Row{"A/RES/60/1", "A/RES/60/10", 1}, Row{"kitten", "sitting", 3}, Row{"flaw", "lawn", 2},
                         Row{"ab", "ba", 2}, Row{"é", "e", 2}}) {
    EXPECT_EQ(edit_distance(row.one, row.other), row.steps) << row.one << " " << row.other;
    EXPECT_EQ(edit_distance(row.other, row.one), row.steps) << row.other << " " << row.one;
  }
}

}  // namespace
}  // namespace search
