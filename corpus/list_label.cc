// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/list_label.h"

#include <array>
#include <span>

namespace corpus {
namespace {

using Letters = std::span<const std::string_view>;

// The Russian alphabet as lists use it: without ё, й, ъ, ы, ь (ECMA-376, russianLower).
constexpr std::array<std::string_view, 28> kRussian = {"а", "б", "в", "г", "д", "е", "ж", "з", "и", "к",
                                                       "л", "м", "н", "о", "п", "р", "с", "т", "у", "ф",
                                                       "х", "ц", "ч", "ш", "щ", "э", "ю", "я"};
constexpr std::array<std::string_view, 28> kRussianCapitals = {"А", "Б", "В", "Г", "Д", "Е", "Ж", "З", "И", "К",
                                                               "Л", "М", "Н", "О", "П", "Р", "С", "Т", "У", "Ф",
                                                               "Х", "Ц", "Ч", "Ш", "Щ", "Э", "Ю", "Я"};
constexpr std::array<std::string_view, 28> kAlpha = {"أ", "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر",
                                                     "ز", "س", "ش", "ص", "ض", "ط", "ظ", "ع", "غ", "ف",
                                                     "ق", "ك", "ل", "م", "ن", "ه", "و", "ي"};
constexpr std::array<std::string_view, 28> kAbjad = {"أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي",
                                                     "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق", "ر",
                                                     "ش", "ت", "ث", "خ", "ذ", "ض", "ظ", "غ"};
constexpr std::array<std::string_view, 10> kHan = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::array<std::string_view, 10> kStems = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};

std::string repeated(std::string_view letter, int times) {
  std::string label;
  for (int i = 0; i < times; ++i) label += letter;
  return label;
}

// a, b, ... z, aa, bb, ...
std::string latin(int number, char first) {
  const char letter = static_cast<char>(first + (number - 1) % 26);
  return repeated({&letter, 1}, (number - 1) / 26 + 1);
}

std::string lettered(int number, Letters letters) {
  const int size = static_cast<int>(letters.size());
  return repeated(letters[static_cast<std::size_t>((number - 1) % size)], (number - 1) / size + 1);
}

std::string roman(int number, bool capitals) {
  struct Row {
    int value;
    std::string_view small, large;
  };
  constexpr Row rows[] = {{1000, "m", "M"}, {900, "cm", "CM"}, {500, "d", "D"},  {400, "cd", "CD"}, {100, "c", "C"},
                          {90, "xc", "XC"}, {50, "l", "L"},    {40, "xl", "XL"}, {10, "x", "X"},    {9, "ix", "IX"},
                          {5, "v", "V"},    {4, "iv", "IV"},   {1, "i", "I"}};
  std::string label;
  for (const Row& row : rows) {
    for (; number >= row.value; number -= row.value) label += capitals ? row.large : row.small;
  }
  return label;
}

// 一, 十, 十一, 二十, 一百〇一: numbers below 1000 as lists count.
std::string han(int number) {
  std::string label;
  if (number >= 100) label += std::string(kHan[static_cast<std::size_t>(number / 100)]) + "百";
  const int rest = number % 100;
  if (rest == 0) return label;
  if (number >= 100 && rest < 10) label += kHan[0];
  if (rest >= 20 || (number >= 100 && rest >= 10)) label += kHan[static_cast<std::size_t>(rest / 10)];
  if (rest >= 10) label += "十";
  if (rest % 10 != 0) label += kHan[static_cast<std::size_t>(rest % 10)];
  return label;
}

std::string eastern_digits(int number) {
  std::string label;
  for (const char digit : std::to_string(number)) (label += '\xD9') += static_cast<char>(0xA0 + (digit - '0'));
  return label;
}

bool starts(std::string_view format, std::string_view with) { return format.starts_with(with); }

}  // namespace

std::string list_number(int number, std::string_view format) {
  if (format == "none") return {};
  if (format == "bullet") return "•";
  if (format == "decimalZero") return (number >= 0 && number < 10 ? "0" : "") + std::to_string(number);
  if (number < 1) return std::to_string(number);
  if (number <= 780) {  // thirty times round the alphabet
    if (format == "lowerLetter") return latin(number, 'a');
    if (format == "upperLetter") return latin(number, 'A');
    if (format == "russianLower") return lettered(number, kRussian);
    if (format == "russianUpper") return lettered(number, kRussianCapitals);
    if (format == "arabicAlpha") return lettered(number, kAlpha);
    if (format == "arabicAbjad") return lettered(number, kAbjad);
  }
  if (number < 4000 && format == "lowerRoman") return roman(number, false);
  if (number < 4000 && format == "upperRoman") return roman(number, true);
  if (number < 1000 && (starts(format, "chineseCounting") || starts(format, "taiwaneseCounting") ||
                        format == "japaneseCounting" || format == "ideographDigital")) {
    return han(number);
  }
  if (number <= 10 && format == "ideographTraditional")
    return std::string(kStems[static_cast<std::size_t>(number - 1)]);
  if (format == "hindiNumbers") return eastern_digits(number);
  return std::to_string(number);
}

}  // namespace corpus
