// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/fold_symbol.h"

#include <array>
#include <charconv>
#include <unordered_map>
#include <vector>

#include "corpus/digits.h"
#include "corpus/lexicon.h"

namespace corpus {

namespace {

struct RomanDigit {
  int value;
  std::string_view letters;
};
constexpr std::array<RomanDigit, 13> kRoman = {{{1000, "M"},
                                                {900, "CM"},
                                                {500, "D"},
                                                {400, "CD"},
                                                {100, "C"},
                                                {90, "XC"},
                                                {50, "L"},
                                                {40, "XL"},
                                                {10, "X"},
                                                {9, "IX"},
                                                {5, "V"},
                                                {4, "IV"},
                                                {1, "I"}}};

char32_t listed_character(std::string_view word) {
  if (!word.starts_with("U+")) return code_point(word, 0).value;
  unsigned value = 0;
  std::from_chars(word.data() + 2, word.data() + word.size(), value, 16);
  return value;
}

std::unordered_map<char32_t, int> listed_characters() {
  const Table& rows = table("lookalikes.tsv");
  std::unordered_map<char32_t, int> all;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::string_view ascii = rows.cell(row, "ascii");
    const int stands_for = ascii == "SPACE" ? ' ' : ascii == "NOTHING" ? kLeftOut : ascii.front();
    std::string_view list = rows.cell(row, "characters");
    while (!list.empty()) {
      const auto end = std::min(list.find(' '), list.size());
      all.emplace(listed_character(list.substr(0, end)), stands_for);
      list.remove_prefix(std::min(end + 1, list.size()));
    }
  }
  return all;
}

// "78/504 باء": the Arabic name of a part letter at `at`, a word of its own behind the number, or nothing.
struct LetterWord {
  std::string_view form, letter;
};
const LetterWord* letter_word(std::string_view text, std::size_t at, std::string_view folded) {
  static const auto words = [] {
    std::vector<LetterWord> read;
    const Table& rows = table("ar/citation.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row)
      if (rows.cell(row, "class") == "letter") read.push_back({rows.cell(row, "forms"), rows.cell(row, "value")});
    return read;
  }();
  if (folded.size() < 2 || folded.back() != ' ' || folded[folded.size() - 2] < '0' || folded[folded.size() - 2] > '9')
    return nullptr;
  for (const LetterWord& word : words) {
    const std::size_t end = at + word.form.size();
    if (!text.substr(at).starts_with(word.form)) continue;
    if (end == text.size() || ascii_in_symbol(code_point(text, end).value) != kForeign) return &word;
  }
  return nullptr;
}

// "(د-21)" is session XXI, "دإ-10/2" is S-10/2: the Arabic word at `at` and its Latin prefix, or nothing.
struct SessionWord {
  std::string_view form, prefix;
};
const SessionWord* session_word(std::string_view text, std::size_t at) {
  static const auto words = [] {
    std::vector<SessionWord> read;
    const Table& rows = table("ar/sessions.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row)
      read.push_back({rows.cell(row, "form"), rows.cell(row, "prefix")});
    return read;
  }();
  for (const SessionWord& word : words)
    if (text.substr(at).starts_with(word.form)) return &word;
  return nullptr;
}

// Reads "-21)" after an Arabic session word inside brackets and writes the Roman number of the session.
// Returns the place after it; npos when there is no number.
std::size_t write_session(std::string_view text, std::size_t at, std::string_view prefix, std::string& folded) {
  const bool in_brackets = folded.ends_with('(');
  int number = 0;
  while (at < text.size()) {
    const CodePoint next = code_point(text, at);
    const int ascii = ascii_in_symbol(next.value);
    if (is_digit(ascii) && number < 1000) {
      number = number * 10 + (ascii - '0');
    } else if (number != 0 || (ascii != ' ' && ascii != '-' && ascii != kLeftOut)) {
      break;
    }
    at += next.bytes;
  }
  if (number == 0) return std::string_view::npos;
  folded += prefix;
  folded += in_brackets ? roman(number) : std::to_string(number);
  return at;
}

}  // namespace

CodePoint long_code_point(std::string_view text, std::size_t at) {
  const std::size_t bytes = text.size() - at;
  const auto byte = [here = text.data() + at](std::size_t i) { return unsigned{static_cast<unsigned char>(here[i])}; };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
  const unsigned first = byte(0);
  if (first >= 0xF0 && first < 0xF5 && bytes >= 4 && follows(1) && follows(2) && follows(3))
    return {(first & 0x07u) << 18 | (byte(1) & 0x3Fu) << 12 | (byte(2) & 0x3Fu) << 6 | (byte(3) & 0x3Fu), 4};
  return {0xFFFD, 1};
}

int ascii_in_symbol(char32_t character) {
  if (character >= 0x21 && character < 0x7F) return static_cast<int>(character);
  if (character == ' ' || character == '\t' || character == '\n' || character == '\r') return ' ';
  if (character >= 0xFF01 && character < 0xFF5F) return static_cast<int>(character - 0xFF01 + 0x21);
  if (character >= 0x660 && character < 0x66A) return static_cast<int>(character - 0x660 + '0');
  if (character >= 0x6F0 && character < 0x6FA) return static_cast<int>(character - 0x6F0 + '0');
  if (character < 0x80) return kForeign;
  static const auto listed = listed_characters();
  constexpr std::size_t kOften = 0x700;  // Cyrillic and Arabic letters: most that are asked about stand for none
  static const auto often = [] {
    std::array<int, kOften> made{};
    made.fill(kForeign);
    for (const auto& [each, stands_for] : listed)
      if (each < kOften) made[each] = stands_for;
    return made;
  }();
  if (character < kOften) return often[character];
  const auto found = listed.find(character);
  return found == listed.end() ? kForeign : found->second;
}

std::optional<std::string> fold_symbol(std::string_view written) {
  std::string folded;
  for (std::size_t at = 0; at < written.size();) {
    const CodePoint next = code_point(written, at);
    const int ascii = ascii_in_symbol(next.value);
    if (ascii == kForeign) {
      if (const LetterWord* letter = letter_word(written, at, folded)) {
        folded += letter->letter;
        at += letter->form.size();
        continue;
      }
      const SessionWord* word = session_word(written, at);
      if (word == nullptr) return std::nullopt;
      if (!folded.empty() && folded.ends_with("S-")) folded.resize(folded.size() - 2);  // "S-دإ-30" says it twice
      at = write_session(written, at + word->form.size(), word->prefix, folded);
      if (at == std::string_view::npos) return std::nullopt;
      continue;
    }
    if (ascii != kLeftOut && !(ascii == ' ' && (folded.empty() || folded.back() == ' ')))
      folded += static_cast<char>(ascii);
    at += next.bytes;
  }
  while (!folded.empty() && folded.back() == ' ') folded.pop_back();
  return folded;
}

std::string roman(int number) {
  std::string numeral;
  if (number < 1 || number > 3999) return numeral;
  for (const RomanDigit& digit : kRoman)
    for (; number >= digit.value; number -= digit.value) numeral += digit.letters;
  return numeral;
}

int from_roman(std::string_view numeral) {
  int number = 0;
  std::string_view rest = numeral;
  for (const RomanDigit& digit : kRoman)
    while (!rest.empty() && rest.starts_with(digit.letters)) {
      number += digit.value;
      rest.remove_prefix(digit.letters.size());
    }
  return rest.empty() && roman(number) == numeral ? number : 0;
}

}  // namespace corpus
