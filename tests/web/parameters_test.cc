// SPDX-License-Identifier: GPL-2.0-or-later
// What is typed for a number in an address, and the number taken: usually 10, at most 100.
#include "web/parameters.h"

#include <gtest/gtest.h>

namespace web_test {

namespace {

struct Typed {
  const char* typed;
  std::uint32_t taken;
};

TEST(Parameters, Numbers) {
  const Typed rows[] = {
      {"", 10},   {"0", 0},   {"7", 7},   {"007", 7},  {"100", 100}, {"101", 100}, {"99999999999999999999999999", 100},
      {"-1", 10}, {"+1", 10}, {" 1", 10}, {"12a", 10}, {"1e3", 10},  {"0x10", 10}, {"٧", 10},
      {"七", 10},
  };
  for (const Typed& row : rows)
    EXPECT_EQ((web::Parameters{{"limit", row.typed}}).number("limit", 10, 100), row.taken) << row.typed;
  EXPECT_EQ((web::Parameters{{"limit", "3"}, {"limit", "5"}}).number("limit", 10, 100), 3u);
  EXPECT_EQ(web::Parameters().number("limit", 500, 100), 100u);
}

}  // namespace

}  // namespace web_test
