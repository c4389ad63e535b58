// SPDX-License-Identifier: GPL-2.0-or-later
#include <gtest/gtest.h>

#include "corpus/read.h"

namespace corpus {
namespace {

TEST(ReadDoc, ReadsParagraphsNotesAndRows) {
  Result<ReadFile> read = corpus::read(TRAVAUX_SOURCE_DIR "/tests/corpus/files/letter.doc");
  ASSERT_TRUE(read) << read.error().describe();
  EXPECT_EQ(read->format, "doc");
  ASSERT_EQ(read->reading.blocks.size(), 35u);
  read->reading.blocks.erase(read->reading.blocks.begin() + 1, read->reading.blocks.begin() + 31);  // thirty more rules
  EXPECT_EQ(describe(read->reading),
            "unknown Recalling the model rules of 2001, and [2] as typed, ^1@34\n"
            "unknown [1.] Invites all members to write;\n"
            "unknown تقرر أن تجتمع،\n"
            "unknown 决定开会。\n"
            "text Post\tNumber\n"
            "note 1 See the annex.\n");
}

}  // namespace
}  // namespace corpus
