// SPDX-License-Identifier: GPL-2.0-or-later
// Letters that are not what was written: text read in a wrong encoding, letters that an encoding did not have, letters
// of another alphabet in a symbol.
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <string>

#include "corpus/digits.h"
#include "corpus/health_checks.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

constexpr std::size_t kShown = 40;  // bytes of the text in a message
constexpr int kEnough = 3;  // sequences that prove a wrong encoding where the letters of each are those of the language

std::string shown(std::string_view text, std::size_t at) {
  std::size_t end = std::min(text.size(), at + kShown);
  while (end > at && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return std::string(text.substr(at, end - at));
}

// The bytes from 80 to FF of an encoding of one byte a letter, by the character they stand for; 0 for all others.
constexpr char32_t kBeyond = 0x2200;
using CodePage = std::array<unsigned char, kBeyond>;

CodePage code_page(const char* name) {
  CodePage page{};
  UErrorCode status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(name, &status);
  if (U_FAILURE(status)) return page;
  for (int byte = 0x80; byte <= 0xFF; ++byte) {
    const char bytes[1] = {static_cast<char>(byte)};
    UChar units[4];
    UErrorCode done = U_ZERO_ERROR;
    if (ucnv_toUChars(converter, units, 4, bytes, 1, &done) == 1 && units[0] < kBeyond)
      page[units[0]] = static_cast<unsigned char>(byte);
  }
  ucnv_close(converter);
  return page;
}

// UTF-8 is read in these by mistake: Western, Cyrillic, Arabic. Latin-1 has control characters where they have letters.
const std::array<CodePage, 4>& code_pages() {
  static const std::array<CodePage, 4> pages = {code_page("windows-1252"), code_page("windows-1251"),
                                                code_page("windows-1256"), code_page("ISO-8859-1")};
  return pages;
}

// Western letters that stand before others when UTF-8 is read wrongly, and hardly ever in words.
bool is_lead(char32_t c) { return c == U'Ã' || c == U'Â' || c == U'Ð' || c == U'Ñ' || c == U'Ø' || c == U'Ù'; }

// Sequences of characters whose bytes in that encoding are one character of UTF-8; where the first stands.
struct Misread {
  int sequences = 0;
  int others = 0;  // characters beyond ASCII that are in none
  std::size_t at = std::string_view::npos;
};

Misread misread_in(std::string_view text, const CodePage& page) {
  Misread found;
  int wanted = 0;  // continuation bytes still to come
  std::size_t lead = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = next_character(text, at);
    const unsigned byte = c >= 0x80 && c < kBeyond ? page[c] : 0;
    if (wanted > 0 && byte >= 0x80 && byte < 0xC0) {
      if (--wanted == 0 && ++found.sequences == 1) found.at = lead;
      continue;
    }
    if (c >= 0x80 || wanted > 0) ++found.others;
    wanted = byte >= 0xC2 && byte < 0xE0 ? 1 : byte >= 0xE0 && byte < 0xF0 ? 2 : 0;
    if (wanted > 0) {
      lead = start;
      --found.others;
    }
  }
  return found;
}

// The place of a "Ã" or "Â" inside or at the end of a word in small letters, or alone: what followed it was taken for
// something else ("Ã³" for a note mark). npos when there is none.
std::size_t stray_lead(std::string_view text) {
  char32_t before = U' ';
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = next_character(text, at);
    const bool behind = at < text.size() && is_letter(first_character(text.substr(at)));
    if ((c == U'Ã' || c == U'Â') && (is_lower(before) || (!is_letter(before) && !behind))) return start;
    before = c;
  }
  return std::string_view::npos;
}

// Three letters of the kind that stands before others when Cyrillic or Arabic is read as Western.
std::size_t leads(std::string_view text) {
  int count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    if (is_lead(next_character(text, at)) && ++count == kEnough) return start;
  }
  return std::string_view::npos;
}

// Whether two letters stand together that misread UTF-8 has and words hardly ever have: a look at the bytes, so that a
// sound text costs next to nothing. In the order of code_pages().
bool may_be_misread(std::string_view text, std::size_t page) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const auto any = [&](char lead, auto&& fits) {
    for (auto at = text.find(lead); at != std::string_view::npos; at = text.find(lead, at + 1))
      if (fits(at)) return true;
    return false;
  };
  if (page == 1)  // Ѓ, ђ, џ ...: letters that Russian has not
    return any('\xD0', [&](std::size_t at) { return byte(at + 1) >= 0x82 && byte(at + 1) <= 0x8F; }) ||
           any('\xD1', [&](std::size_t at) { return byte(at + 1) >= 0x92 && byte(at + 1) <= 0x9F; });
  if (page == 2)  // ط and ظ with a sign behind them
    return any('\xD8', [&](std::size_t at) {
      return (byte(at + 1) == 0xB7 || byte(at + 1) == 0xB8) && (byte(at + 2) == 0xC2 || byte(at + 2) == 0xE2);
    });
  return any('\xC3', [&](std::size_t at) {  // Â to ô with another letter beyond ASCII behind it
    return byte(at + 1) >= 0x82 && byte(at + 1) <= 0xB4 && byte(at + 2) >= 0xC2;
  });
}

// Where a text was read in a wrong encoding; npos when it was not.
std::size_t misread_at(std::string_view text) {
  for (std::size_t number = 0; number < code_pages().size(); ++number) {
    if (!may_be_misread(text, number)) continue;
    const Misread found = misread_in(text, code_pages()[number]);
    const bool western = number != 1 && number != 2;
    if (found.sequences >= (western ? 1 : kEnough) && found.sequences >= found.others) return found.at;
  }
  if (text.find('\xC3') == std::string_view::npos) return std::string_view::npos;  // none of these letters
  return std::min(stray_lead(text), leads(text));
}

void check_encoding(Document& document, std::string_view id, std::string_view text) {
  const auto at = misread_at(text);
  if (at != std::string_view::npos) add_health(document, "mojibake", id, shown(text, at));
}

// A question mark inside a word, or at the beginning of one: what it stands for was lost. Addresses have them too.
bool is_lost(std::string_view text, std::size_t at) {
  const auto letter = [](char c) { return (c & 0x80) != 0 || ((c | 32) >= 'a' && (c | 32) <= 'z'); };
  if (at + 1 >= text.size() || !letter(text[at + 1]) || static_cast<unsigned char>(text[at + 1]) >= 0x80) return false;
  if (at > 0 && text[at - 1] != ' ' && (!letter(text[at - 1]) || static_cast<unsigned char>(text[at - 1]) >= 0x80))
    return false;
  const auto space = text.rfind(' ', at), end = text.find(' ', at);
  const std::string_view word = text.substr(space == std::string_view::npos ? 0 : space, end - space);
  return word.find_first_of("=/") == std::string_view::npos;
}

// U+FFFD, three question marks in a row, or one where a letter or an apostrophe should be.
void check_lost(Document& document, const Provision& provision) {
  const std::string& text = provision.text.text();
  auto at = text.find("\xEF\xBF\xBD");
  if (at == std::string::npos) at = text.find("???");
  for (auto mark = text.find('?'); mark != std::string::npos && at == std::string::npos;
       mark = text.find('?', mark + 1))
    if (is_lost(text, mark)) at = mark;
  if (at == std::string::npos) return;
  std::size_t start = at > 10 ? at - 10 : 0;
  while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
  add_health(document, "lost-letters", provision.id, shown(text, start));
}

bool is_cyrillic(char32_t c) { return c >= 0x400 && c < 0x530; }
bool is_greek(char32_t c) { return c >= 0x370 && c < 0x400; }

// "A/78/6" with a Cyrillic A: a word with a slash and a digit whose letters before the first digit are all capitals,
// one of another alphabet.
bool is_disguised_symbol(std::string_view word) {
  bool slash = false, foreign = false, latin_capital = false;
  int letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_character(word, at);
    if (is_digit(c)) return slash && foreign && letters <= 8 && (letters == 1 || latin_capital || letters <= 4);
    if (c == '/') {
      slash = letters > 0;
    } else if (is_letter(c)) {
      if (!is_upper(c)) return false;
      ++letters;
      foreign = foreign || is_cyrillic(c) || is_greek(c);
      latin_capital = latin_capital || c < 0x80;
    } else if (c != '.' && c != '(') {
      return false;
    }
  }
  return false;
}

void check_look_alikes(Document& document, const Provision& provision) {
  const std::string& text = provision.text.text();
  for (auto slash = text.find('/'); slash != std::string::npos; slash = text.find('/', slash + 1)) {
    std::size_t start = slash;
    while (start > 0 && text[start - 1] != ' ' && text[start - 1] != '(' && slash - start < 24) --start;
    while (start < slash && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) ++start;
    const std::size_t end = std::min(text.find(' ', slash), text.size());
    const std::string_view word = std::string_view(text).substr(start, end - start);
    if (is_disguised_symbol(word)) return add_health(document, "look-alike", provision.id, word);
  }
}

}  // namespace

void check_letters(Document& document) {
  check_encoding(document, "", document.metadata.title);
  const std::size_t size = document.provisions.size();
  for (std::size_t i = 0; i < size; ++i) {
    check_encoding(document, document.provisions[i].id, document.provisions[i].text.text());
    check_lost(document, document.provisions[i]);
    check_look_alikes(document, document.provisions[i]);
  }
}

}  // namespace corpus
