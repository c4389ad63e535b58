// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/typed_label.h"

#include <algorithm>

#include "corpus/digits.h"

namespace corpus {
namespace {

bool letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

// What is left of a label without the signs that are printed about its number; `signs` counts these.
std::string_view core(std::string_view text, std::size_t& signs) {
  static constexpr std::string_view kSigns[] = {"(",  ")",  ".",  "-", "–",      "—",     "（",
                                                "）", "．", "、", ":", "\u200f", "\u200e"};
  const auto strip = [&](bool front) {
    for (const std::string_view sign : kSigns) {
      if (front ? !text.starts_with(sign) : !text.ends_with(sign)) continue;
      front ? text.remove_prefix(sign.size()) : text.remove_suffix(sign.size());
      ++signs;
      return true;
    }
    if (text.empty() || (front ? text.front() : text.back()) != ' ') return false;
    front ? text.remove_prefix(1) : text.remove_suffix(1);
    return true;
  };
  while (strip(true)) {
  }
  while (strip(false)) {
  }
  return text;
}

// "(в" of "(в том числе": an opening bracket that nothing closes.
bool opens_aside(std::string_view text) {
  const bool open = text.starts_with("(") || text.starts_with("（");
  return open && text.find(')') == std::string_view::npos && text.find("）") == std::string_view::npos;
}

}  // namespace

bool is_label(std::string_view text) {
  std::size_t signs = 0;
  const std::string_view inner = core(text, signs);
  if (inner.empty() || signs == 0 || inner.size() > 12) return false;
  if (opens_aside(text)) return false;
  if (std::all_of(inner.begin(), inner.end(), [](char c) { return is_digit(c) || c == '.'; })) {
    // Four digits are a year: "(2024)", torn from "2730 (2024)"; three in brackets are no paragraph's label either.
    const bool bracketed = text.find(')') != std::string_view::npos || text.find("）") != std::string_view::npos;
    const bool dotted = inner.find('.') != std::string_view::npos;
    return inner.size() <= (dotted      ? 8u
                            : bracketed ? 2u
                                        : 3u) &&
           std::search_n(inner.begin(), inner.end(), 4, 0, [](char c, int) { return is_digit(c); }) == inner.end();
  }
  if (std::all_of(inner.begin(), inner.end(),
                  [](char c) { return std::string_view("ivxlIVXL").find(c) != std::string_view::npos; })) {
    return true;
  }
  if (std::all_of(inner.begin(), inner.end(), letter)) return inner.size() <= 2;
  return static_cast<unsigned char>(inner.front()) >= 0x80 && characters(inner) <= 2;
}

}  // namespace corpus
