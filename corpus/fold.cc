// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include "corpus/digits.h"

namespace corpus {

namespace {

constexpr std::size_t kLongestWord = 96;  // bytes
constexpr char32_t kFirstHan = 0x4E00, kLastHan = 0x9FFF;

const icu::Normalizer2& case_folder() {
  static const icu::Normalizer2* const folder = [] {
    UErrorCode error = U_ZERO_ERROR;
    return icu::Normalizer2::getNFKCCasefoldInstance(error);
  }();
  return *folder;
}

const icu::Normalizer2& decomposer() {
  static const icu::Normalizer2* const made = [] {
    UErrorCode error = U_ZERO_ERROR;
    return icu::Normalizer2::getNFDInstance(error);
  }();
  return *made;
}

// Simplified forms of the characters from kFirstHan on, by ICU's own table, asked for each character by itself.
std::vector<char16_t> simplified_table() {
  std::vector<char16_t> table;
  icu::UnicodeString all;
  for (char32_t c = kFirstHan; c <= kLastHan; ++c) {
    table.push_back(static_cast<char16_t>(c));
    all.append(static_cast<UChar32>(c)).append(u'\n');
  }
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<icu::Transliterator> rules(
      icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
  if (U_FAILURE(error)) return table;
  rules->transliterate(all);
  if (all.length() != static_cast<int32_t>(2 * table.size())) return table;
  for (std::size_t i = 0; i < table.size(); ++i) table[i] = all.charAt(static_cast<int32_t>(2 * i));
  return table;
}

bool is_apostrophe(char32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x02BB || c == 0xFF07 || c == '`' ||
         c == 0x00B4;
}

bool is_mark_to_drop(char32_t c) {
  return (c >= 0x0300 && c <= 0x036F) || c == 0x0640 || (c >= 0x064B && c <= 0x065F) || c == 0x0670 ||
         (c >= 0x06D6 && c <= 0x06ED && !u_isdigit(static_cast<UChar32>(c)));
}

// Letters that have no decomposition, or one that goes too far.
char32_t plain_letter(char32_t c) {
  switch (c) {
    case U'ø':
      return U'o';
    case U'ł':
      return U'l';
    case U'đ':
      return U'd';
    case U'ı':
      return U'i';
    case U'ħ':
      return U'h';
    case U'ё':
      return U'е';
    case U'أ':
    case U'إ':
    case U'آ':
    case U'ٱ':
      return U'ا';
    case U'ى':
    case U'ی':
      return U'ي';
    case U'ک':
      return U'ك';
    default:
      return c;
  }
}

bool is_accented_latin(char32_t c) { return (c >= 0x00C0 && c < 0x0250) || (c >= 0x1E00 && c < 0x1F00); }

char32_t without_accent(char32_t c) {
  icu::UnicodeString parts;
  if (!is_accented_latin(c) || !decomposer().getDecomposition(static_cast<UChar32>(c), parts)) return plain_letter(c);
  return plain_letter(static_cast<char32_t>(parts.char32At(0)));
}

void append_folded(char32_t c, icu::UnicodeString& out) {
  if (is_mark_to_drop(c)) return;
  if (is_apostrophe(c)) {
    out.append(u'\'');
  } else if (c == U'œ' || c == U'æ') {
    out.append(c == U'œ' ? u'o' : u'a').append(u'e');
  } else if (c > 0x7F && u_charDigitValue(static_cast<UChar32>(c)) >= 0) {
    out.append(static_cast<char16_t>(u'0' + u_charDigitValue(static_cast<UChar32>(c))));
  } else {
    const char32_t plain = c > 0x7F ? without_accent(c) : c;
    out.append(static_cast<UChar32>(plain >= kFirstHan ? simplified(plain) : plain));
  }
}

icu::UnicodeString fold_units(std::string_view text) {
  UErrorCode error = U_ZERO_ERROR;
  const auto raw = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
  icu::UnicodeString cased, folded;
  case_folder().normalize(raw, cased, error);
  for (int32_t i = 0; i < cased.length(); i = cased.moveIndex32(i, 1)) {
    const auto c = static_cast<char32_t>(cased.char32At(i));
    if (c != 0xFFFD) append_folded(c, folded);
  }
  return folded;
}

// Bytes of the raw word up to and with its first apostrophe.
std::size_t after_first_apostrophe(std::string_view raw) {
  static constexpr std::array<std::string_view, 8> kForms = {"'", "’", "‘", "ʼ", "ʻ", "＇", "`", "´"};
  std::size_t at = std::string_view::npos, length = 0;
  for (const auto form : kForms) {
    const auto found = raw.find(form);
    if (found < at) at = found, length = form.size();
  }
  return at == std::string_view::npos ? 0 : at + length;
}

// Bytes of the apostrophe and the s that end the raw word.
std::size_t possessive_bytes(std::string_view raw) {
  std::size_t at = raw.size() - 1;
  do {
    --at;
  } while (at > 0 && (static_cast<unsigned char>(raw[at]) & 0xC0) == 0x80);
  return raw.size() - at;
}

// French, Catalan and Italian articles and pronouns that lose their vowel before another.
bool is_elided(std::string_view before_apostrophe) {
  static constexpr std::array<std::string_view, 15> kElided = {
      "l", "d", "qu", "n", "s", "j", "m", "t", "c", "jusqu", "lorsqu", "puisqu", "quoiqu", "dell", "all"};
  return std::find(kElided.begin(), kElided.end(), before_apostrophe) != kElided.end();
}

// "u.n" is "un".
void drop_stops(std::string& word) {
  const bool letters = std::none_of(word.begin(), word.end(), is_digit);
  if (letters) word.erase(std::remove(word.begin(), word.end(), '.'), word.end());
}

void cut(std::string& word) {
  if (word.size() <= kLongestWord) return;
  std::size_t end = kLongestWord;
  while (end > 0 && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80) --end;
  word.resize(end);
}

}  // namespace

char32_t simplified(char32_t character) {
  if (character < kFirstHan || character > kLastHan) return character;
  static const std::vector<char16_t> table = simplified_table();
  return table[character - kFirstHan];
}

std::string fold_letters(std::string_view text) {
  std::string folded;
  fold_units(text).toUTF8String(folded);
  return folded;
}

FoldedWord fold_word(std::string_view raw) {
  FoldedWord word{fold_letters(raw)};
  const auto apostrophe = word.folded.find('\'');
  if (apostrophe != std::string::npos && is_elided(std::string_view(word.folded).substr(0, apostrophe))) {
    word.folded.erase(0, apostrophe + 1);
    word.skip = static_cast<std::uint16_t>(after_first_apostrophe(raw));
  }
  if (word.folded.size() > 2 && word.folded.ends_with("'s")) {
    word.folded.resize(word.folded.size() - 2);
    word.drop = static_cast<std::uint16_t>(possessive_bytes(raw));
  }
  drop_stops(word.folded);
  cut(word.folded);
  return word;
}

}  // namespace corpus
