// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/units.h"

#include <gtest/gtest.h>

namespace corpus {
namespace {

TEST(Units, AreWordsOfTheirOwn) {
  for (const char* text : {"12 km", "5m", "m", "(m", "kg/m", "25 км", "3\u00a0м", "7 كم", "٧ م", "1 mm"})
    EXPECT_TRUE(ends_in_unit(text)) << text;
  for (const char* text : {"", "from", "programm", "km ", "Органом", "اليوم", "the term", "12 kg"})
    EXPECT_FALSE(ends_in_unit(text)) << text;
}

}  // namespace
}  // namespace corpus
