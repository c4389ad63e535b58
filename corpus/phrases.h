// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the forms of a word list in running text: whole words, longest first, without regard to case, kind of space,
// apostrophe, hyphen, Arabic diacritics, tatweel and bidi marks. One radix tree over characters; matching allocates
// nothing.
#pragma once

#include <array>
#include <atomic>
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"

namespace corpus {

class Phrases {
 public:
  // A form ending in "*" matches the beginning of a word: the rest of the word is taken with it; "*" before a space
  // stands for the rest of that word. Of two equal forms the first stays; of two that match as
  // much, the one with more letters of its own. A form with characters beyond the BMP is never found.
  void add(std::string_view form, std::uint32_t value);

  // Makes the forms added ready to be found, in the place of those settled before. To be called once, after the last
  // of a list was added: it is what was added since the last call that is found.
  void settle();

  struct Match {
    std::uint32_t value = 0;
    std::size_t end = 0;  // byte after the form; 0: no match
    explicit operator bool() const { return end != 0; }
  };
  // The longest form that begins at byte `at` of `text` and ends where a word ends. The caller knows that a word begins
  // there. In scripts without spaces every character ends a word.
  Match longest(std::string_view text, std::size_t at) const;

 private:
  static constexpr std::uint32_t kNone = 0xffffffff;

  struct Form {
    std::uint32_t start = 0, size = 0;  // in written_
    std::uint32_t value = 0;
    bool stem = false;  // ends in "*"
  };
  // What ends at a node, or goes on behind the rest of a word there.
  struct Ends {
    std::uint32_t value = kNone;
    std::uint32_t stem_value = kNone;  // for forms ending in "*"
    std::uint32_t after_rest = 0;      // node after "* "
  };
  // What several forms have in common behind a branching, or one form alone. The nodes behind one node stand together,
  // those that lead to most forms first. Matching is bound by memory: nodes near the root, which every word passes,
  // stand together too, and the others in the order in which a form passes them.
  struct Node {
    std::uint32_t behind = 0;  // the first node behind it
    std::uint32_t ends = 0;    // place in ends_: what ends where its characters end
    std::uint32_t more = 0;    // in more_: its characters but the first, which leads here
    std::uint16_t size = 0;    // of those
    std::uint16_t count = 0;   // of nodes behind it
    std::uint64_t leads = 0;   // a bit for each character that leads to one, by its last bits
  };
  // A place in the characters of a node.
  struct Reached {
    std::uint32_t node = 0;
    std::uint32_t passed = 0;  // of its characters in more_
  };
  class Settler;

  // Where a search stands, in the forms and at byte `at` of the text. `spaced`: behind a space, of which several are
  // one.
  struct Standing {
    Reached reached;
    std::size_t at = 0;
    bool spaced = false;
  };
  struct Search {
    Match best;
    std::size_t looked = 0;  // byte behind those of the text that were looked at
  };

  // What the first bytes somewhere decide, by those bytes: what is found there, or how far a search comes over them, to
  // go on from. The words of a text are the same ones again and again, and most begin no form. A pair of places holds
  // the two answers that it was given last. Threads share it without a lock: `mixed` is the key and the answer,
  // one over the other, and of a place that another thread is writing it would have to agree with the old answer in 64
  // bits to be believed; else the form is looked up as if the place were empty.
  struct Known {
    struct Place {
      std::atomic<std::uint64_t> mixed = 0, answer = 0;
    };
    struct alignas(2 * sizeof(Place)) Pair {  // in one cache line
      std::array<Place, 2> places;
    };
    static constexpr std::size_t kPairs = 2048;
    std::array<Pair, kPairs> pairs;

    std::uint64_t answer(std::uint64_t key) const;  // 0: none is known
    void keep(std::uint64_t key, std::uint64_t answer);
  };
  struct Answer;

  // Goes over `character` from `from`; false when no form goes on so.
  bool step(Reached& from, char32_t character) const;
  // Goes over one character of the text, behind `rests` rests of words; false when the search is at its end.
  bool advance(Standing& here, std::string_view text, Search& search, int rests) const;
  // Goes on to the end of the search.
  void follow(Standing here, std::string_view text, Search& search, int rests) const;
  // The same from a node behind the rest of a word and a space.
  void follow_behind(std::uint32_t node, std::string_view text, std::size_t at, Search& search, int rests) const;
  // Takes what ends at byte `at`, behind the character `last`, and searches behind the rest of a word there.
  void take(const Ends& ends, std::string_view text, std::size_t at, char32_t last, Search& search, int rests) const;
  // longest(); what the first `bytes` bytes decide goes into the place of `key`.
  Match learn(std::string_view text, std::size_t at, std::uint64_t key, std::size_t bytes) const;

  std::u16string written_;   // the forms added and not settled, as they are matched
  std::vector<Form> added_;  // in order
  std::vector<Node> nodes_{1};
  std::u16string leads_ = std::u16string(1, u'\0');  // the first character of each node, which leads there
  std::u16string more_;
  std::vector<Ends> ends_{1};         // the first is none
  std::vector<std::uint32_t> roots_;  // first node by character; the root's own count is unused
  std::unique_ptr<Known> known_;      // of lists that are long enough
};

// A character as matching sees it: lower case, plain apostrophe, hyphen and space, no Arabic hamza on alif; 0 for what
// does not count (diacritics, tatweel, bidi marks, soft hyphens).
inline constexpr std::size_t kLooked = 0x700;  // Latin, Cyrillic and Arabic letters are looked up
extern const std::array<char16_t, kLooked> kMatchedForms;
char32_t other_matched_form(char32_t character);
inline char32_t matched_form(char32_t c) { return c < kLooked ? kMatchedForms[c] : other_matched_form(c); }

// True for characters that words of scripts with spaces are made of (letters of any such script, digits).
extern const std::array<bool, kLooked> kInWord;
inline bool in_word(char32_t c) { return c < kLooked ? kInWord[c] : c < 0x2000; }
// The first byte from `at` on that is no small ASCII letter. Eight are looked at at a time: how long a word is, no
// branch could foresee.
inline std::size_t behind_ascii_letters(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kOnes = 0x0101010101010101, kTops = 0x8080808080808080;
  while (std::endian::native == std::endian::little && at + sizeof kOnes <= text.size()) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, text.data() + at, sizeof eight);
    const std::uint64_t from_a = (eight & ~kTops) + kOnes * (0x80 - 'a'),
                        behind_z = (eight & ~kTops) + kOnes * (0x7F - 'z');
    const std::uint64_t others = ~(from_a & ~behind_z & ~eight) & kTops;  // its lowest bit: the first
    if (others != 0) return at + static_cast<std::size_t>(std::countr_zero(others)) / 8;
    at += sizeof eight;
  }
  while (at < text.size() && text[at] >= 'a' && text[at] <= 'z') ++at;
  return at;
}
// The first byte from `at` on that is no small Cyrillic letter and no Arabic letter, vowel sign or digit. Four, of two
// bytes each, are looked at at a time; less than four at the end of a text are left.
inline std::size_t behind_wide_letters(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kOnes = 0x0001000100010001, kTops = 0x8000 * kOnes;
  while (std::endian::native == std::endian::little && at + sizeof kOnes <= text.size()) {
    std::uint64_t four = 0;
    std::memcpy(&four, text.data() + at, sizeof four);
    const std::uint64_t pairs = (four & 0xC0E0 * kOnes) ^ 0x80C0 * kOnes;  // 0: a character of two bytes
    const std::uint64_t characters = (four & 0x1F * kOnes) << 6U | (four >> 8U & 0x3F * kOnes);
    const auto from = [&](std::uint64_t first) { return characters + (0x8000 - first) * kOnes; };
    const std::uint64_t letters = (from(0x430) & ~from(0x470)) | (from(0x620) & ~from(0x66A));
    const std::uint64_t others = (~letters | (pairs + 0x7FFF * kOnes) | pairs) & kTops;  // its lowest bit: the first
    if (others != 0) return at + static_cast<std::size_t>(std::countr_zero(others)) / 16 * 2;
    at += sizeof four;
  }
  return at;
}
// The first byte from `at` on that is no small letter of Latin, Cyrillic or Arabic, or one not far before it: what
// words are made of but for a few letters, passed in one go.
inline std::size_t behind_small_letters(std::string_view text, std::size_t at) {
  const auto begins = [&](char first, char last) { return at < text.size() && text[at] >= first && text[at] <= last; };
  do {
    if (!begins('\xD0', '\xDB')) at = behind_ascii_letters(text, at);
    if (begins('\xD0', '\xDB')) at = behind_wide_letters(text, at);
  } while (begins('a', 'z'));
  return at;
}
// True for characters of scripts without spaces.
inline bool is_ideograph(char32_t c) {
  if (c < 0x2E80) return false;
  return c <= 0x2FDF || (c >= 0x3005 && c <= 0x3007) || (c >= 0x3041 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
         c >= 0x20000;
}

}  // namespace corpus
