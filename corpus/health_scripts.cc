// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <string_view>

#include "corpus/health_asides.h"
#include "corpus/health_checks.h"

namespace corpus {
namespace {

enum Script { other, latin, cyrillic, arabic, han };

Script script_of(Language language) {
  switch (language) {
    case Language::ar:
      return arabic;
    case Language::zh:
      return han;
    case Language::ru:
      return cyrillic;
    case Language::unknown:
      return other;
    default:
      return latin;
  }
}

Script script_of(char32_t c) {
  if (c < 0x80) return (c | 32) >= 'a' && (c | 32) <= 'z' ? latin : other;
  if (c >= 0xc0 && c < 0x250) return latin;
  if (c >= 0x400 && c < 0x530) return cyrillic;
  if ((c >= 0x620 && c < 0x64b) || (c >= 0x671 && c < 0x6d4)) return arabic;
  if ((c >= 0x3400 && c < 0xa000) || (c >= 0xf900 && c < 0xfb00)) return han;
  return other;
}

// One code point of valid UTF-8; moves `at` behind it.
char32_t next(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return lead;
  char32_t c = lead & (lead < 0xe0 ? 0x1f : lead < 0xf0 ? 0x0f : 0x07);
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80) {
    c = (c << 6) | (static_cast<unsigned char>(text[at++]) & 0x3f);
  }
  return c;
}

constexpr int kEnough = 40;         // letters that a paragraph must have before its script counts
constexpr std::size_t kShown = 80;  // bytes of the paragraph in the message

Script first_script(std::string_view word) {
  std::size_t at = 0;
  return word.empty() ? other : script_of(next(word, at));
}

Script last_script(std::string_view word) {
  std::size_t at = word.size();
  while (at > 0 && (static_cast<unsigned char>(word[at - 1]) & 0xc0) == 0x80) --at;
  if (at == 0) return other;
  return script_of(next(word, --at));
}

// Of the first letter, behind quotation marks and the like.
Script first_letter_script(std::string_view text) {
  Script script = other;
  for (std::size_t at = 0; at < text.size() && script == other;) script = script_of(next(text, at));
  return script;
}

bool small_latin(std::string_view word) {
  return word.size() >= 3 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

constexpr int kSmallLatin = 4;  // small Latin words in a row that are no name

constexpr std::size_t kSentenceWords = 7;  // Latin words in a row, three of them small, are a piece of one too
constexpr int kFewSmall = 3;

// Whether the Latin words from `at` on are a title that a translation in brackets follows: "No End in Sight (...)".
bool is_translated_title(std::string_view text, std::size_t at, Script expected) {
  static constexpr std::string_view kOpening[] = {"(", "[", "（"};
  while (at < text.size()) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with(')') || rest.starts_with(']')) return false;  // the words stand inside brackets themselves
    for (const std::string_view sign : kOpening) {
      if (rest.starts_with(sign)) return first_letter_script(rest.substr(sign.size())) == expected;
    }
    const Script script = script_of(next(text, at));
    if (script != other && script != latin) return false;
  }
  return false;
}

// Latin words that follow each other outside of asides.
struct LatinRun {
  std::size_t start = 0, words = 0;
  int small = 0, small_in_row = 0;

  void add(std::size_t at, bool is_small) {
    if (words++ == 0) start = at;
    small += is_small;
    small_in_row = is_small ? small_in_row + 1 : 0;
  }
  bool is_sentence() const { return small_in_row >= kSmallLatin || (words >= kSentenceWords && small >= kFewSmall); }
};

// A word of small Latin letters between two words of the document's script: "社会 and 经济". Names and acronyms have
// capitals, foreign terms come with more than one word or in brackets or italics; but four small words that follow each
// other are a piece of a sentence.
void check_strays(Document& document, const Provision& provision, Script expected) {
  std::string_view text = provision.text.text();
  std::string_view before, word;
  Asides asides(text, [expected](std::string_view inside) { return first_letter_script(inside) == expected; });
  LatinRun run;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view behind = text.substr(at, end - at);
    if (small_latin(word) && last_script(before) == expected && first_script(behind) == expected) {
      return add_health(document, "language-leak", provision.id, word);
    }
    if (first_script(behind) != latin || asides.inside(at)) {
      run = {};
    } else {
      const bool accent = behind.size() > 1 && behind[0] == '\xC3' && behind[1] >= '\xA0';  // à to ÿ
      const bool small = (behind[0] >= 'a' && behind[0] <= 'z') || accent;
      run.add(at, small && behind.find('/') == std::string_view::npos);
      if (run.is_sentence() && !is_translated_title(text, at, expected))
        return add_health(document, "language-leak", provision.id, text.substr(run.start, end - run.start));
    }
    before = word;
    word = behind;
    at = end + 1;
  }
}

constexpr int kForeignRun = 4;  // letters of a script that has no business in the document

// Letters of a third script in a sentence: Cyrillic, Arabic or Chinese where neither they nor their names belong.
void check_third_script(Document& document, const Provision& provision, Script expected) {
  const std::string_view text = provision.text.text();
  int run = 0;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const Script script = script_of(next(text, at));
    const bool foreign = script != other && script != latin && script != expected;
    if (!foreign) {
      if (script != other) run = 0;
      continue;
    }
    if (run++ == 0) start = here;
    if (run == kForeignRun) return add_health(document, "language-leak", provision.id, text.substr(start, at - start));
  }
}

// A paragraph that is mostly in another script.
void check_provision(Document& document, const Provision& provision, Script expected) {
  std::array<int, 5> letters{};
  const std::string_view text = provision.text.text();
  for (std::size_t at = 0; at < text.size();) ++letters[script_of(next(text, at))];
  for (const Script script : {latin, cyrillic, arabic, han}) {
    if (script == expected || letters[script] < kEnough || letters[script] <= letters[expected] * 2) continue;
    return add_health(document, "language-leak", provision.id, text.substr(0, std::min(text.find(' ', 30), kShown)));
  }
}

constexpr std::size_t kSentence = 200;  // bytes: a shorter text of no kind may be a name in a list

bool is_body(const Provision& provision) {
  const Kind kind = provision.kind;
  if (kind == Kind::text) return provision.text.text().size() >= kSentence;
  return kind == Kind::preambular || kind == Kind::operative || kind == Kind::paragraph;
}

}  // namespace

void check_scripts(Document& document) {
  const Script expected = script_of(document.metadata.language);
  if (expected == other) return;
  const std::size_t count = document.provisions.size();
  for (std::size_t i = 0; i < count; ++i) {
    const Provision& provision = document.provisions[i];
    if (!is_body(provision)) continue;
    const std::size_t found = document.health.size();
    check_provision(document, provision, expected);
    if (document.health.size() > found) continue;
    expected == latin ? check_foreign_words(document, provision) : check_strays(document, provision, expected);
    check_third_script(document, provision, expected);
  }
}

}  // namespace corpus
