// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/phrases.h"

#include <algorithm>

#include "corpus/fold_symbol.h"

namespace corpus {

namespace {

constexpr int kMostRests = 3;  // "*" in one form
constexpr char32_t kRoots = 0x10000;

char32_t lower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 32;
  if (c >= 0x410 && c <= 0x42F) return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  if (c == 0x152) return 0x153;
  return c;
}

}  // namespace

char32_t matched_form_beyond_ascii(char32_t c) {
  if ((c >= 0x64B && c <= 0x65F) || c == 0x640 || c == 0x670 || c == 0xAD || c == 0x61C) return 0;
  if ((c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF)
    return 0;
  if (c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000) return ' ';
  if (c == 0x2019 || c == 0x2018 || c == 0x02BC) return '\'';
  if (c >= 0x2010 && c <= 0x2013) return '-';
  if (c == 0x622 || c == 0x623 || c == 0x625) return 0x627;
  if (c == 0x451) return 0x435;
  return lower(c);
}

bool in_word_beyond_ascii(char32_t c) {
  if (c < 0xC0) return c == 0xAA || c == 0xBA;  // ordinal marks
  if (c == 0xD7 || c == 0xF7) return false;
  if (c >= 0x600 && c <= 0x6FF) return c >= 0x610 && c != 0x61B && c != 0x61C && c != 0x61F && c != 0x66A && c != 0x6D4;
  return c < 0x2000;
}

void Phrases::add(std::string_view form, std::uint32_t value) {
  std::uint32_t node = 0;
  bool stem = false;
  for (std::size_t at = 0; at < form.size();) {
    const CodePoint next = code_point(form, at);
    at += next.bytes;
    if (next.value == '*') {
      stem = true;
      continue;
    }
    const char32_t c = matched_form(next.value);
    if (c == 0) continue;
    if (stem) {  // "*" before a space: go on after the rest of the word
      if (nodes_[node].after_rest == 0) {
        const auto fresh = static_cast<std::uint32_t>(nodes_.size());
        nodes_.emplace_back();
        nodes_[node].after_rest = fresh;
      }
      node = nodes_[node].after_rest;
      stem = false;
      continue;
    }
    node = grow(node, c);
  }
  std::uint32_t& place = stem ? nodes_[node].stem_value : nodes_[node].value;
  if (place == kNone) place = value;
}

std::uint32_t Phrases::grow(std::uint32_t node, char32_t c) {
  if (const std::uint32_t known = step(node, c)) return known;
  const auto fresh = static_cast<std::uint32_t>(nodes_.size());
  nodes_.emplace_back();
  if (node == 0) {
    if (roots_.empty()) roots_.resize(kRoots);
    if (c < kRoots) roots_[c] = fresh;
    return fresh;
  }
  Node& from = nodes_[node];
  if (from.first == 0) {
    from.first = c;
    from.first_next = fresh;
    return fresh;
  }
  auto& next = from.next;
  next.insert(std::lower_bound(next.begin(), next.end(), std::pair{c, 0u}), {c, fresh});
  return fresh;
}

std::uint32_t Phrases::step(std::uint32_t node, char32_t c) const {
  if (node == 0) return c < roots_.size() ? roots_[c] : 0;
  const Node& from = nodes_[node];
  if (from.first == c) return from.first_next;
  for (const auto& [character, to] : from.next)
    if (character >= c) return character == c ? to : 0;
  return 0;
}

Phrases::Match Phrases::longest(std::string_view text, std::size_t at) const {
  Match best;
  longest_from(0, text, at, best, 0);
  return best;
}

void Phrases::longest_from(std::uint32_t node, std::string_view text, std::size_t at, Match& best, int rests) const {
  if (rests > 0 && nodes_[node].after_rest != 0 && rests < kMostRests) {  // "* *": another whole word
    std::size_t end = at;
    CodePoint next = code_point(text, end);
    while (end < text.size() && in_word(next.value)) {
      end += next.bytes;
      next = code_point(text, end);
    }
    if (end > at && end < text.size() && matched_form(next.value) == ' ')
      longest_from(nodes_[node].after_rest, text, end + next.bytes, best, rests + 1);
  }
  bool spaced = false;
  while (at < text.size()) {
    const CodePoint next = code_point(text, at);
    const char32_t c = matched_form(next.value);
    at += next.bytes;
    if (c == 0) continue;
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (space && spaced) continue;
    spaced = space;
    node = step(node, space ? ' ' : c);
    if (node == 0) return;
    const Node& here = nodes_[node];
    if (here.value == kNone && here.stem_value == kNone && here.after_rest == 0) continue;
    std::size_t end = at;
    CodePoint after = code_point(text, end);
    while (end < text.size() && matched_form(after.value) == 0) {
      end += after.bytes;
      after = code_point(text, end);
    }
    const bool at_end = end >= text.size();
    const bool figure = after.value >= '0' && after.value <= '9' && next.value >= 0x80;  // القرار77/246
    const bool whole = at_end || figure || !in_word(after.value) || !in_word(next.value) || is_ideograph(next.value);
    if (here.value != kNone && whole && at >= best.end) best = {here.value, at};
    if (here.stem_value == kNone && here.after_rest == 0) continue;
    while (end < text.size() && in_word(after.value)) {
      end += after.bytes;
      after = code_point(text, end);
    }
    if (here.stem_value != kNone && end >= best.end) best = {here.stem_value, end};
    if (here.after_rest != 0 && rests < kMostRests && end < text.size() && matched_form(after.value) == ' ')
      longest_from(here.after_rest, text, end + after.bytes, best, rests + 1);
  }
}

}  // namespace corpus
