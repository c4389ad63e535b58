// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/markup.h"

#include <gtest/gtest.h>

namespace web {
namespace {

TEST(Markup, PinpointsNameProvisions) {
  const struct {
    std::string_view pinpoint, target, provision;
  } rows[] = {
      {"para. 143", "A/RES/60/1", "op143"},
      {"para. 3 (a)", "A/RES/60/1", "op3.a"},
      {"para. 12", "A/60/739", "para12"},
      {"annex, para. 3", "A/RES/46/182", "annex1.para3"},
      {"annex II, para. 4", "A/RES/60/1", "annex2.para4"},
      {"annex 3", "A/RES/60/1", "annex3"},
      {"annex, chap. IV", "A/RES/60/1", "annex1"},
      {"annex I.B", "A/RES/60/1", ""},
      {"pream. para. 5", "A/RES/60/1", "pp5"},
      {"art. 4", "A/RES/217(III)[A]", "art4"},
      {"chap. IV", "A/60/10", ""},
      {"", "A/RES/60/1", ""},
  };
  for (const auto& row : rows)
    EXPECT_EQ(provision_of_pinpoint(row.pinpoint, row.target), row.provision) << row.pinpoint;
}

}  // namespace
}  // namespace web
