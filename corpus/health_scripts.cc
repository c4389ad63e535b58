// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <string>

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

bool small_latin(std::string_view word) {
  return word.size() >= 3 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

// A word of small Latin letters between two words of the document's script: "社会 and 经济". Names and acronyms have
// capitals, foreign terms come with more than one word or in brackets or italics.
void check_strays(Document& document, const Provision& provision, Script expected) {
  std::string_view text = provision.text.text();
  std::string_view before, word;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view behind = text.substr(at, end - at);
    if (small_latin(word) && last_script(before) == expected && first_script(behind) == expected) {
      add_health(document, "language-leak", provision.id, word);
    }
    before = word;
    word = behind;
    at = end + 1;
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

bool is_body(Kind kind) { return kind == Kind::preambular || kind == Kind::operative || kind == Kind::paragraph; }

}  // namespace

void check_scripts(Document& document) {
  const Script expected = script_of(document.metadata.language);
  if (expected == other) return;
  const std::size_t count = document.provisions.size();
  for (std::size_t i = 0; i < count; ++i) {
    const Provision& provision = document.provisions[i];
    if (!is_body(provision.kind)) continue;
    check_provision(document, provision, expected);
    if (expected != latin) check_strays(document, provision, expected);
  }
}

}  // namespace corpus
