// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/encoding.h"

#include <gtest/gtest.h>

namespace corpus {
namespace {

std::string describe(std::string_view bytes) {
  const auto decoded = decode(bytes);
  if (!decoded) return "refused: " + decoded.error().what;
  const std::string replaced = decoded->replaced ? ", " + std::to_string(decoded->replaced) + " replaced" : "";
  return decoded->charset + replaced + ": " + decoded->text;
}

TEST(Encoding, IsFoundFromTheBytes) {
  using namespace std::string_view_literals;
  const struct {
    std::string_view bytes, description;
  } rows[] = {
      {"", "UTF-8: "},
      {"plain", "UTF-8: plain"},
      {"\xEF\xBB\xBFmarked", "UTF-8: marked"},
      {"S\xC3\xA9"
       "curit\xC3\xA9 humaine",
       "UTF-8: Sécurité humaine"},
      {"\xFF\xFEo\0k\0"sv, "UTF-16LE: ok"},
      {"\xFE\xFF\0o\0k"sv, "UTF-16BE: ok"},
      {"w\0i\0t\0h\0o\0u\0t\0"sv, "UTF-16LE: without"},
      {"\0w\0i\0t\0h\0o\0u\0t"sv, "UTF-16BE: without"},
      {"\x7F"
       "ELF\0\0\0\1\2\3\4 not a text"sv,
       "refused: not a text: it has zero bytes, as binary files do"},
      {"La s\xE9"
       "curit\xE9 humaine des r\xE9"
       "fugi\xE9s, et celle des d\xE9plac\xE9s, a \xE9t\xE9 \xE9tudi\xE9"
       "e",
       "ISO-8859-1: La sécurité humaine des réfugiés, et celle des déplacés, a été étudiée"},
      {"\xC1\xE5\xE7\xEE\xEF\xE0\xF1\xED\xEE\xF1\xF2\xFC \xF7\xE5\xEB\xEE\xE2\xE5\xEA\xE0 \xE8 "
       "\xE7\xE0\xF9\xE8\xF2\xE0",
       "windows-1251: Безопасность человека и защита"},
      {"Комитет напоминает, что защита \xFF лиц является долгом",
       "UTF-8, 1 replaced: Комитет напоминает, что защита \uFFFD лиц является долгом"},
  };
  for (const auto& row : rows) EXPECT_EQ(describe(row.bytes), row.description);
}

TEST(Encoding, CountsBadSequences) {
  EXPECT_EQ(count_bad_utf8("ascii only, and longer than eight bytes"), 0u);
  EXPECT_EQ(count_bad_utf8("人类安全"), 0u);
  EXPECT_EQ(count_bad_utf8("a\xFF"
                           "b\xC3"),
            2u);
  EXPECT_EQ(count_bad_utf8("\xED\xA0\x80"), 3u) << "a surrogate is no character";
}

}  // namespace
}  // namespace corpus
