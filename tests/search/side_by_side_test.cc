// SPDX-License-Identifier: GPL-2.0-or-later
// Two parts of one answer at once: each with handles of its own on the same state, and what either throws arrives.
#include "search/side_by_side.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <thread>

#include "small_index.h"

namespace search {
namespace {

TEST(SideBySide, ReadsTheSameStateWithHandlesOfItsOwnInAnotherThread) {
  const auto read = small_index().read([](const Index::View& view) {
    std::thread::id here, there;
    Xapian::doccount held_here = 0, held_there = 0;
    const Xapian::Database* other = nullptr;
    std::size_t words = 0;
    side_by_side(
        view,
        [&] {
          here = std::this_thread::get_id();
          held_here = view.database.get_doccount();
        },
        [&](const Index::View& apart, corpus::Analyser& analyser) {
          there = std::this_thread::get_id();
          held_there = apart.database.get_doccount();
          other = &apart.database;
          words = analyser.words("two words", corpus::Language::en).size();
          EXPECT_EQ(&apart.columns(), &view.columns());
        });
    EXPECT_NE(here, there);
    EXPECT_NE(other, &view.database);
    EXPECT_GT(held_here, 0u);
    EXPECT_EQ(held_here, held_there);
    EXPECT_EQ(words, 2u);
  });
  ASSERT_TRUE(read) << read.error().describe();
}

TEST(SideBySide, ThrowsWhatEitherThrewWhenBothAreDone) {
  const auto message_of = [](const char* of_here, const char* of_there) {
    std::string message;
    const auto read = small_index().read([&](const Index::View& view) {
      const auto fail = [](const char* what) {
        if (what != nullptr) throw std::runtime_error(what);
      };
      try {
        side_by_side(
            view, [&] { fail(of_here); }, [&](const Index::View&, corpus::Analyser&) { fail(of_there); });
      } catch (const std::runtime_error& error) {
        message = error.what();
      }
    });
    EXPECT_TRUE(read);
    return message;
  };
  EXPECT_EQ(message_of(nullptr, nullptr), "");
  EXPECT_EQ(message_of("here", nullptr), "here");
  EXPECT_EQ(message_of(nullptr, "there"), "there");
  EXPECT_EQ(message_of("here", "there"), "here");
}

}  // namespace
}  // namespace search
