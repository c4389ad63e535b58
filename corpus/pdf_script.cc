// SPDX-License-Identifier: GPL-2.0-or-later
// Words of a PDF as characters: painted order to logical order, glyph codes to letters.
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <unordered_map>

#include "corpus/lexicon.h"
#include "corpus/pdf_line.h"

namespace corpus {
namespace {

bool right_to_left(UChar32 c) {
  const UCharDirection direction = u_charDirection(c);
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool presentation_form(UChar32 c) { return (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE); }

// Characters that keep their left-to-right order inside a right-to-left word.
bool keeps_order(UChar32 c) { return u_isdigit(c) || (u_isalpha(c) && !right_to_left(c)); }
bool joins_digits(UChar32 c) { return c == '/' || c == '.' || c == ',' || c == ':'; }
// Hyphens join Latin letters and digits ("COVID-19"), but the two years of "2020-2021" stand as words of the line do,
// the first one at the right (rules W4 and N1 of the Unicode Bidirectional Algorithm).
bool is_hyphen(UChar32 c) { return c == '-' || c == 0x2010 || c == 0x2011; }
bool is_latin(UChar32 c) { return u_isalpha(c) && !right_to_left(c); }

std::u32string characters(std::string_view text) {
  const icu::UnicodeString units =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  std::u32string result;
  for (int32_t i = 0; i < units.length(); i = units.moveIndex32(i, 1)) {
    result.push_back(static_cast<char32_t>(units.char32At(i)));
  }
  return result;
}

std::string utf8(const std::u32string& text) {
  icu::UnicodeString units;
  for (const char32_t c : text) units.append(static_cast<UChar32>(c));
  std::string bytes;
  return units.toUTF8String(bytes);
}

// The end of the run from `start` that is read from left to right, with hyphens or without.
std::size_t run_end(const std::u32string& text, std::size_t start, bool hyphens) {
  std::size_t end = start + 1;
  for (std::size_t j = end; j < text.size(); ++j) {
    const auto c = static_cast<UChar32>(text[j]);
    if (keeps_order(c)) {
      end = j + 1;
    } else if (!joins_digits(c) && !(hyphens && is_hyphen(c))) {
      break;
    }
  }
  return end;
}

// Turns round what stands left to right in a text that was reversed as a whole: "921/17" back to "71/129".
void restore_runs(std::u32string& text, bool hyphens) {
  for (std::size_t i = 0; i < text.size();) {
    if (!keeps_order(static_cast<UChar32>(text[i]))) {
      ++i;
      continue;
    }
    const auto place = [&](std::size_t at) { return text.begin() + static_cast<std::ptrdiff_t>(at); };
    std::size_t end = run_end(text, i, true);
    const bool latin = std::any_of(place(i), place(end), [](char32_t c) { return is_latin(static_cast<UChar32>(c)); });
    if (!hyphens && !latin) end = run_end(text, i, false);
    std::reverse(place(i), place(end));
    i = end;
  }
}

// Vowel signs are painted with the letter they belong to and listed behind it: behind it they must stay.
void restore_signs(std::u32string& text) {
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && u_charType(static_cast<UChar32>(text[end])) == U_NON_SPACING_MARK) ++end;
    if (end > i && end < text.size()) {
      std::reverse(text.begin() + static_cast<std::ptrdiff_t>(i), text.begin() + static_cast<std::ptrdiff_t>(end));
      std::rotate(text.begin() + static_cast<std::ptrdiff_t>(i), text.begin() + static_cast<std::ptrdiff_t>(end),
                  text.begin() + static_cast<std::ptrdiff_t>(end + 1));
    }
    i = end + 1;
  }
}

std::string fold_forms(const std::u32string& text) {
  UErrorCode error = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(error);
  icu::UnicodeString folded;
  for (const char32_t c : text) {
    const icu::UnicodeString one(static_cast<UChar32>(c));
    folded += presentation_form(static_cast<UChar32>(c)) && U_SUCCESS(error) ? nfkc->normalize(one, error) : one;
  }
  std::string bytes;
  return folded.toUTF8String(bytes);
}

const std::unordered_map<char32_t, std::string>& radicals() {
  static const auto all = [] {
    const Table& rows = table("radicals.tsv");
    std::unordered_map<char32_t, std::string> map;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const std::u32string radical = characters(rows.cell(i, "radical"));
      if (!radical.empty()) map.emplace(radical.front(), rows.cell(i, "ideograph"));
    }
    return map;
  }();
  return all;
}

}  // namespace

std::string logical_word(std::string_view painted, bool in_rtl_line, bool digits_alone) {
  const bool ascii = std::all_of(painted.begin(), painted.end(), [](char c) { return (c & 0x80) == 0; });
  if (ascii && !in_rtl_line) return std::string(painted);
  std::u32string text = characters(painted);
  const auto strong = [](char32_t c) { return right_to_left(static_cast<UChar32>(c)); };
  if (!in_rtl_line && std::none_of(text.begin(), text.end(), strong)) return std::string(painted);
  std::reverse(text.begin(), text.end());
  restore_signs(text);
  restore_runs(text, digits_alone);
  return fold_forms(text);
}

std::string reversed(std::string_view text) {
  std::u32string turned = characters(text);
  std::reverse(turned.begin(), turned.end());
  return utf8(turned);
}

std::string without_radicals(std::string_view text) {
  // U+2E80 to U+2FDF begin with E2 BA, E2 BB, E2 BC ... E2 BF in UTF-8.
  bool any = false;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    any = any || (text[i] == '\xE2' && static_cast<unsigned char>(text[i + 1]) >= 0xBA);
  }
  if (!any) return std::string(text);
  std::string result;
  for (const char32_t c : characters(text)) {
    const auto found = radicals().find(c);
    result += found == radicals().end() ? utf8({c}) : found->second;
  }
  return result;
}

}  // namespace corpus
