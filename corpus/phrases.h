// SPDX-License-Identifier: GPL-2.0-or-later
// Finds the forms of a word list in running text: whole words, longest first, without regard to case, kind of space,
// apostrophe, hyphen, Arabic diacritics, tatweel and bidi marks. One trie over code points; matching allocates nothing.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"

namespace corpus {

class Phrases {
 public:
  // A form ending in "*" matches the beginning of a word: the rest of the word is taken with it; "*" before a space
  // stands for the rest of that word. Of two equal forms the first stays; of two that match as
  // much, the one with more letters of its own.
  void add(std::string_view form, std::uint32_t value);

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

  // What ends at a node, or goes on behind the rest of a word there.
  struct Ends {
    std::uint32_t value = kNone;
    std::uint32_t stem_value = kNone;  // for forms ending in "*"
    std::uint32_t after_rest = 0;      // node after "* "
  };
  // Kept small, as matching is bound by memory: most nodes have one character behind them and nothing that ends there.
  struct Node {
    char32_t first = 0;  // the character added first and its node
    std::uint32_t first_next = 0;
    std::uint32_t ends = 0;  // place in ends_
    bool more = false;       // other characters follow: edges_
  };
  // From a node by a character that is not its first, in a table with open addressing; no character: free.
  struct Edge {
    std::uint32_t node = 0;
    char32_t character = 0;
    std::uint32_t to = 0;
  };

  std::uint32_t step(std::uint32_t node, char32_t character) const;
  std::uint32_t grow(std::uint32_t node, char32_t character);
  void longest_from(std::uint32_t node, std::string_view text, std::size_t at, Match& best, int rests) const;
  // The same behind the rest of a word and a space.
  void longest_behind(std::uint32_t node, std::string_view text, std::size_t at, Match& best, int rests) const;

  Ends& ends_at(std::uint32_t node);
  std::size_t edge_place(std::uint32_t node, char32_t character) const;
  void put_edge(Edge edge);

  std::vector<Node> nodes_{1};
  std::vector<Edge> edges_;  // a power of two of them, at least half of them free
  std::size_t edges_held_ = 0;
  std::vector<Ends> ends_{1};         // the first is none
  std::vector<std::uint32_t> roots_;  // first node by character; characters beyond the BMP begin no form
};

// A character as matching sees it: lower case, plain apostrophe, hyphen and space, no Arabic hamza on alif; 0 for what
// does not count (diacritics, tatweel, bidi marks, soft hyphens).
char32_t matched_form_beyond_ascii(char32_t character);
inline char32_t matched_form(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  return matched_form_beyond_ascii(c);
}

// True for characters that words of scripts with spaces are made of (letters of any such script, digits).
bool in_word_beyond_ascii(char32_t character);
inline bool in_word(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  return in_word_beyond_ascii(c);
}
// True for characters of scripts without spaces.
inline bool is_ideograph(char32_t c) {
  if (c < 0x2E80) return false;
  return c <= 0x2FDF || (c >= 0x3005 && c <= 0x3007) || (c >= 0x3041 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
         c >= 0x20000;
}

}  // namespace corpus
