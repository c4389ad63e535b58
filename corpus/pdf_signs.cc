// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/pdf_signs.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <numeric>

namespace corpus {
namespace {

constexpr std::size_t kMostSigns = 5000;
constexpr float kNoWidth = 0.3F;        // points; rounded places make a sign no wider
constexpr std::size_t kLongWord = 200;  // letters; longer than any word
constexpr char32_t kAlef = 0x0627, kLam = 0x0644, kTanwin = 0x064B;

bool is_sign(char32_t c) { return u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK; }
// The four forms of alef that make a ligature with lam.
bool is_alef(char32_t c) { return c == kAlef || c == 0x0622 || c == 0x0623 || c == 0x0625; }
bool is_lam(const PdfLetters::Letter& letter) { return letter.character == kLam; }

bool hangs(const PdfLetters& word) {
  if (word.letters.empty() || word.letters.back().right - word.letters.front().left > kNoWidth) return false;
  return std::all_of(word.letters.begin(), word.letters.end(),
                     [](auto& letter) { return is_sign(letter.character) || is_alef(letter.character); });
}

// The letter that is painted at `place`; the end of the letters when there is none. Of an alef, the lam it is part of.
auto letter_at(PdfLetters& word, float place, bool alef) {
  return std::find_if(word.letters.begin(), word.letters.end(), [&](const PdfLetters::Letter& letter) {
    if (alef) return is_lam(letter) && std::abs(letter.left - place) <= kNoWidth;
    return letter.left <= place && place < letter.right && !is_sign(letter.character);
  });
}

float shared_height(const PdfLetters& a, const PdfLetters& b) {
  return std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
}

// The word of the same line that has a letter there; `size` of the words when there is none.
std::size_t bearer_of(std::vector<PdfLetters>& words, const std::vector<bool>& hanging, const PdfLetters& sign) {
  std::size_t best = words.size();
  float most = 0.4F * (sign.bottom - sign.top);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const float shared = shared_height(words[i], sign);
    if (hanging[i] || shared <= most) continue;
    if (letter_at(words[i], sign.letters.front().left, is_alef(sign.letters.front().character)) ==
        words[i].letters.end())
      continue;
    best = i;
    most = shared;
  }
  return best;
}

// Behind the letter `at`, and what hangs on it already. Of لا in one glyph it is the alef that bears a tanwin: فضلاً.
void put_behind(PdfLetters& word, std::size_t at, const PdfLetters::Letter* first, const PdfLetters::Letter* last) {
  const bool on_alef = first->character == kTanwin && is_lam(word.letters[at]) && at > 0 &&
                       is_alef(word.letters[at - 1].character) &&
                       std::abs(word.letters[at - 1].left - word.letters[at].left) <= kNoWidth;
  if (!on_alef) ++at;
  while (at < word.letters.size() && is_sign(word.letters[at].character)) ++at;
  word.letters.insert(word.letters.begin() + static_cast<std::ptrdiff_t>(at), first, last);
}

void hang(PdfLetters& word, const PdfLetters& sign) {
  const bool alef = is_alef(sign.letters.front().character);
  const auto at = letter_at(word, sign.letters.front().left, alef);
  if (alef) {
    word.letters.insert(at, sign.letters.begin(), sign.letters.end());
  } else {
    put_behind(word, static_cast<std::size_t>(at - word.letters.begin()), sign.letters.data(),
               sign.letters.data() + sign.letters.size());
  }
}

// Signs without width that are listed in their word, but beside the letter on which they are painted.
void hang_again(PdfLetters& word) {
  const auto loose = [](auto& letter) { return is_sign(letter.character) && letter.right - letter.left <= kNoWidth; };
  if (word.letters.size() > kLongWord || std::none_of(word.letters.begin(), word.letters.end(), loose)) return;
  PdfLetters rest{word.top, word.bottom, {}};
  std::copy_if(word.letters.begin(), word.letters.end(), std::back_inserter(rest.letters), std::not_fn(loose));
  for (const PdfLetters::Letter& letter : word.letters) {
    if (!loose(letter)) continue;
    const auto at = letter_at(rest, letter.left, false);
    if (at == rest.letters.end()) return;
    put_behind(rest, static_cast<std::size_t>(at - rest.letters.begin()), &letter, &letter + 1);
  }
  word = std::move(rest);
}

}  // namespace

std::vector<std::size_t> hang_signs(std::vector<PdfLetters>& words) {
  std::vector<std::size_t> places(words.size());
  std::iota(places.begin(), places.end(), std::size_t{0});
  std::vector<bool> hanging(words.size());
  for (PdfLetters& word : words) {
    if (!hangs(word)) hang_again(word);
  }
  std::transform(words.begin(), words.end(), hanging.begin(), hangs);
  const auto count = static_cast<std::size_t>(std::count(hanging.begin(), hanging.end(), true));
  if (count == 0 || count > kMostSigns) return places;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!hanging[i]) continue;
    const std::size_t bearer = bearer_of(words, hanging, words[i]);
    if (bearer == words.size()) continue;
    hang(words[bearer], words[i]);
    words[i].letters.clear();
    places[i] = bearer;
  }
  return places;
}

}  // namespace corpus
