// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/printable.h"

#include <unicode/utf8.h>

#include <algorithm>

namespace corpus {
namespace {

bool plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7F; }

bool dropped(UChar32 c) {
  if (c < 0x20) return c != '\t' && c != '\n' && c != '\r';
  if (c < 0xA0) return c >= 0x7F;
  if (c == 0xAD || c == 0x200B || c == 0xFEFF) return true;
  if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) return true;
  return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

}  // namespace

std::string printable(std::string_view text) {
  std::string kept;
  kept.reserve(text.size());
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
  const auto size = static_cast<std::int32_t>(std::min<std::size_t>(text.size(), INT32_MAX));
  for (std::int32_t i = 0; i < size;) {
    const std::int32_t start = i;
    while (i < size && plain(text[static_cast<std::size_t>(i)])) ++i;
    kept.append(text.substr(static_cast<std::size_t>(start), static_cast<std::size_t>(i - start)));
    if (i >= size) break;
    const std::int32_t at = i;
    UChar32 c = 0;
    U8_NEXT(bytes, i, size, c);
    if (c < 0) {
      kept += "\uFFFD";
    } else if (!dropped(c)) {
      kept.append(text.substr(static_cast<std::size_t>(at), static_cast<std::size_t>(i - at)));
    }
  }
  return kept;
}

bool joins_without_space(char32_t c) {
  return (c >= 0x2E80 && c <= 0x303F) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool joins_without_space(std::string_view before, std::string_view after) {
  if (before.empty() || after.empty()) return false;
  std::int32_t end = static_cast<std::int32_t>(std::min<std::size_t>(before.size(), 8));
  const auto* tail =
      reinterpret_cast<const std::uint8_t*>(before.data() + before.size() - static_cast<std::size_t>(end));
  UChar32 last = 0, first = 0;
  U8_PREV(tail, 0, end, last);
  std::int32_t start = 0;
  U8_NEXT(reinterpret_cast<const std::uint8_t*>(after.data()), start,
          static_cast<std::int32_t>(std::min<std::size_t>(after.size(), 8)), first);
  return last > 0 && first > 0 && joins_without_space(static_cast<char32_t>(last)) &&
         joins_without_space(static_cast<char32_t>(first));
}

}  // namespace corpus
