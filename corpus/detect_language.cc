// SPDX-License-Identifier: GPL-2.0-or-later
// Language by script first; among English, French and Spanish by their small words, and by CLD2 where these are too few
// to tell. CLD2 reads some 4 MB/s, counting words many times that, so CLD2 sees only what is short or odd.
#include <cstdio>  // before CLD2's header, which forgets it

#include <cld2/public/compact_lang_det.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <string>
#include <unordered_map>

#include "corpus/document_language.h"
#include "corpus/lexicon.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kMost = 64u << 10;   // bytes looked at, as the header says
constexpr std::size_t kEnough = 4u << 10;  // bytes of Latin text in which small words are counted
constexpr std::size_t kShort = 24;         // letters; with fewer small words alone do not decide
constexpr std::size_t kShortBytes = 200;   // of what CLD2 sees; below it close relatives count as Spanish
constexpr int kUnknownEncoding = 23;       // CLD2's UNKNOWN_ENCODING, which its library does not export

struct Scripts {
  std::size_t latin = 0, capitals = 0, arabic = 0, cyrillic = 0, han = 0, other = 0;
  std::size_t foreign_arabic = 0, foreign_cyrillic = 0, kana = 0;  // letters that no official language has
};

// Letters of Persian, Urdu, Pashto, Kurdish and the like: peh, tteh, tcheh, ddal, rreh, jeh, keheh, gaf, farsi yeh, ...
bool foreign_arabic(UChar32 c) {
  switch (c) {
    case 0x067E:
    case 0x0679:
    case 0x0686:
    case 0x0688:
    case 0x0691:
    case 0x0698:
    case 0x06A9:
    case 0x06AF:
    case 0x06BA:
    case 0x06BE:
    case 0x06C1:
    case 0x06CC:
    case 0x06D2:
    case 0x067C:
    case 0x0681:
    case 0x0685:
      return true;
    default:
      return false;
  }
}

// Letters of Ukrainian, Belarusian, Serbian, Macedonian, Kazakh, Mongolian and the like.
bool foreign_cyrillic(UChar32 c) {
  return (c >= 0x0402 && c <= 0x040F && c != 0x0401) || (c >= 0x0452 && c <= 0x045F) || (c >= 0x0490 && c <= 0x04FF);
}

void count(Scripts& scripts, UChar32 c) {
  if (c < 0x41) return;
  if (c < 0x250) {
    scripts.latin += c < 0x80 ? (c >= 'a' && c <= 'z') : (c >= 0xC0 && c != 0xD7 && c != 0xF7);
    scripts.capitals += c <= 'Z';
  } else if (c >= 0x400 && c < 0x530) {
    ++scripts.cyrillic;
    scripts.foreign_cyrillic += foreign_cyrillic(c);
  } else if (c >= 0x620 && c < 0x6E0) {
    if ((c >= 0x640 && c <= 0x65F) || (c >= 0x660 && c <= 0x66D) || c == 0x670 || (c >= 0x6D4 && c != 0x6D5)) return;
    ++scripts.arabic;
    scripts.foreign_arabic += foreign_arabic(c);
  } else if ((c >= 0x4E00 && c < 0xA000) || (c >= 0x3400 && c < 0x4DC0)) {
    ++scripts.han;
  } else if (c >= 0x3041 && c < 0x3100) {
    ++scripts.kana;
  } else if ((c >= 0x370 && c < 0x400) || (c >= 0x530 && c < 0x600) || (c >= 0x700 && c < 0x1E00) ||
             (c >= 0xAC00 && c < 0xD7A4)) {
    ++scripts.other;
  }
}

Scripts count_scripts(std::string_view text) {
  Scripts scripts;
  const auto length = static_cast<std::int32_t>(text.size());
  for (std::int32_t i = 0; i < length;) {
    UChar32 c;
    U8_NEXT(text.data(), i, length, c);
    count(scripts, c);
  }
  return scripts;
}

const std::unordered_map<std::string_view, std::size_t>& function_words() {
  static const auto words = [] {
    std::unordered_map<std::string_view, std::size_t> read;
    const Table& rows = table("function_words.tsv");
    for (std::size_t i = 0; i < rows.size(); ++i) {
      std::string_view list = rows.cell(i, "words");
      while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (end > 0)
          read.emplace(list.substr(0, end), static_cast<std::size_t>(language_of_code(rows.cell(i, "language"))));
        list.remove_prefix(std::min(end + 1, list.size()));
      }
    }
    return read;
  }();
  return words;
}

bool letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

// Unknown when the small words do not decide.
Language by_function_words(std::string_view text) {
  std::array<std::size_t, 7> found{};
  std::size_t words = 0;
  char lower[8];
  for (std::size_t at = 0; at < text.size();) {
    if (!letter(text[at])) {
      ++at;
      continue;
    }
    const std::size_t start = at;
    while (at < text.size() && letter(text[at])) ++at;
    ++words;
    const std::size_t size = at - start;
    if (size >= sizeof lower) continue;
    for (std::size_t i = 0; i < size; ++i) {
      const char c = text[start + i];
      lower[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    }
    const auto hit = function_words().find(std::string_view(lower, size));
    if (hit != function_words().end()) ++found[hit->second];
  }
  const auto best = static_cast<std::size_t>(std::max_element(found.begin(), found.end()) - found.begin());
  std::size_t rest = 0;
  for (std::size_t i = 0; i < found.size(); ++i) rest += i == best ? 0 : found[i];
  const bool many = found[best] >= 3 && found[best] * 6 >= words;
  return many && found[best] >= 4 * rest ? static_cast<Language>(best) : Language::unknown;
}

// Galician, Portuguese and Catalan are what CLD2 takes short Spanish for; long text in them is not Spanish.
Language language_of_cld(CLD2::Language found, bool short_text) {
  switch (found) {
    case CLD2::ENGLISH:
      return Language::en;
    case CLD2::FRENCH:
      return Language::fr;
    case CLD2::SPANISH:
      return Language::es;
    case CLD2::GALICIAN:
    case CLD2::CATALAN:
    case CLD2::PORTUGUESE:
      return short_text ? Language::es : Language::unknown;
    default:
      return Language::unknown;
  }
}

Language by_cld(std::string_view text) {
  const CLD2::CLDHints hints = {nullptr, nullptr, kUnknownEncoding, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language three[3];
  int percent[3], bytes = 0;
  double scores[3];
  bool reliable = false;
  CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, &hints, 0, three, percent, scores,
                                 nullptr, &bytes, &reliable);
  return language_of_cld(three[0], text.size() < kShortBytes);
}

Language latin_language(std::string_view text, std::size_t letters) {
  const std::string_view sample = text.substr(0, kEnough);
  if (letters >= kShort)
    if (const Language found = by_function_words(sample); found != Language::unknown) return found;
  return letters < 3 ? Language::unknown : by_cld(sample);
}

std::string_view whole_characters(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80) --most;
  return text.substr(0, most);
}

}  // namespace

Language detect_language(std::string_view text) {
  text = whole_characters(text, kMost);
  Scripts scripts = count_scripts(whole_characters(text, kEnough));
  // Capitals are symbols and acronyms, in every language; they count only where nothing else is written.
  if (scripts.latin + scripts.arabic + scripts.cyrillic + scripts.han + scripts.other == 0)
    scripts.latin = scripts.capitals;
  // A Chinese character says as much as two or three letters, and symbols and names in Latin letters stand in all
  // texts.
  const std::size_t han = scripts.han * 2;
  const std::size_t most =
      std::max({scripts.latin, scripts.arabic, scripts.cyrillic, han, scripts.other, scripts.kana * 2});
  if (most == 0 || most == scripts.other) return Language::unknown;
  if (most == scripts.kana * 2 || (most == han && scripts.kana * 4 > scripts.han)) return Language::unknown;
  if (most == han) return Language::zh;
  if (most == scripts.arabic) return scripts.foreign_arabic * 50 > scripts.arabic ? Language::unknown : Language::ar;
  if (most == scripts.cyrillic)
    return scripts.foreign_cyrillic * 50 > scripts.cyrillic ? Language::unknown : Language::ru;
  return latin_language(text, scripts.latin);
}

namespace {

// Whether a body of the United Nations is named in that language, as in texts printed in two of them side by side.
bool names_organ(std::string_view text, Language language) {
  const Table& organs = table("organs.tsv");
  if (language == Language::unknown) return false;
  for (std::size_t i = 0; i < organs.size(); ++i) {
    const std::string_view name = organs.cell(i, code(language));
    if (!name.empty() && text.find(name) != std::string_view::npos) return true;
  }
  return false;
}

// Languages that share a script: names in another of them are taken for sentences where these are few.
bool told_by_words(Language language) {
  return language != Language::ru && language != Language::ar && language != Language::zh;
}

// The lines that end in a sign; with `rows`, also those that the next goes on with in small letters, as in sentences
// that stand on several rows.
std::string sentences_of(std::string_view text, bool rows) {
  constexpr std::u32string_view kStops = U",.;:，。；：、،؛";
  std::string sentences;
  std::string_view before;
  for (std::size_t at = 0; at < text.size() && sentences.size() < kEnough;) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = trim(text.substr(at, end - at));
    at = end + 1;
    if (line.empty()) continue;
    if (rows && u_islower(static_cast<UChar32>(first_character(line)))) sentences.append(before).push_back('\n');
    const bool stops = kStops.find(last_character(line)) != std::u32string_view::npos;
    if (stops) sentences.append(line).push_back('\n');
    before = stops ? std::string_view() : line;
  }
  return sentences;
}

}  // namespace

Language document_language(std::string_view text) {
  constexpr std::size_t kSentences = 300;  // bytes that are enough to tell
  const Language all = detect_language(text);
  std::string sentences = sentences_of(text, false);
  if (told_by_words(detect_language(sentences))) sentences = sentences_of(text, true);
  if (sentences.size() < kSentences) return all;
  const Language told = detect_language(sentences);
  return told == Language::unknown || told == all || names_organ(text, all) ? all : told;
}

}  // namespace corpus
