// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/phrases.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/digits.h"
#include "corpus/fold_symbol.h"

namespace corpus {

namespace {

constexpr int kMostRests = 3;  // "*" in one form
constexpr char32_t kRoots = 0x10000;

constexpr char32_t lower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 32;
  if (c >= 0x410 && c <= 0x42F) return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  if (c == 0x152) return 0x153;
  return c;
}

constexpr char32_t matched(char32_t c) {
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

// A place of a text in bytes, with the character there.
struct Place {
  std::size_t at = 0;
  CodePoint character;
};

// The first place from byte `at` on whose character is not skipped; the end of the text when all are.
template <class Skipped>
Place skip(std::string_view text, std::size_t at, Skipped skipped) {
  CodePoint here = code_point(text, at);
  while (at < text.size() && skipped(here.value)) {
    at += here.bytes;
    here = code_point(text, at);
  }
  return {at, here};
}

// True when a form that ends with the character `last` ends a word there. `after`: what counts behind it.
bool is_whole(std::string_view text, char32_t last, const Place& after) {
  const char32_t next = after.character.value;
  const bool figure = is_digit(next) && last >= 0x80;  // القرار77/246
  return after.at >= text.size() || figure || !in_word(next) || !in_word(last) || is_ideograph(last);
}

// Of Latin, Cyrillic and Arabic letters, looked up.
constexpr std::size_t kInTable = 0x700;
constexpr std::array<char16_t, kInTable> kMatched = [] {
  std::array<char16_t, kInTable> forms{};
  for (std::size_t c = 0; c < kInTable; ++c) forms[c] = static_cast<char16_t>(matched(static_cast<char32_t>(c)));
  return forms;
}();

}  // namespace

char32_t matched_form_beyond_ascii(char32_t c) { return c < kInTable ? kMatched[c] : matched(c); }

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
      Ends& ends = ends_at(node);
      if (ends.after_rest == 0) {
        ends.after_rest = static_cast<std::uint32_t>(nodes_.size());
        nodes_.emplace_back();
      }
      node = ends.after_rest;
      stem = false;
      continue;
    }
    node = grow(node, c);
  }
  Ends& ends = ends_at(node);
  std::uint32_t& place = stem ? ends.stem_value : ends.value;
  if (place == kNone) place = value;
}

Phrases::Ends& Phrases::ends_at(std::uint32_t node) {
  if (nodes_[node].ends == 0) {
    nodes_[node].ends = static_cast<std::uint32_t>(ends_.size());
    ends_.emplace_back();
  }
  return ends_[nodes_[node].ends];
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
  from.more = true;
  put_edge({node, c, fresh});
  return fresh;
}

// Where an edge is, or the free place where it would be.
std::size_t Phrases::edge_place(std::uint32_t node, char32_t c) const {
  constexpr std::uint32_t kSpread = 0x9E3779B1;
  const std::size_t mask = edges_.size() - 1;
  std::size_t place = ((node * 31 + c) * kSpread >> 7) & mask;
  while (edges_[place].character != 0 && (edges_[place].node != node || edges_[place].character != c))
    place = (place + 1) & mask;
  return place;
}

void Phrases::put_edge(Edge edge) {
  constexpr std::size_t kFewest = 64;
  if (2 * (edges_held_ + 1) > edges_.size()) {
    const std::vector<Edge> before = std::exchange(edges_, std::vector<Edge>(std::max(kFewest, 2 * edges_.size())));
    for (const Edge& each : before)
      if (each.character != 0) edges_[edge_place(each.node, each.character)] = each;
  }
  edges_[edge_place(edge.node, edge.character)] = edge;
  ++edges_held_;
}

std::uint32_t Phrases::step(std::uint32_t node, char32_t c) const {
  if (node == 0) return c < roots_.size() ? roots_[c] : 0;
  const Node& from = nodes_[node];
  if (from.first == c) return from.first_next;
  return from.more ? edges_[edge_place(node, c)].to : 0;
}

Phrases::Match Phrases::longest(std::string_view text, std::size_t at) const {
  Match best;
  longest_from(0, text, at, best, 0);
  return best;
}

void Phrases::longest_from(std::uint32_t node, std::string_view text, std::size_t at, Match& best, int rests) const {
  if (const std::uint32_t after_rest = ends_[nodes_[node].ends].after_rest;
      rests > 0 && after_rest != 0 && at < text.size() && in_word(code_point(text, at).value))  // "* *": another word
    longest_behind(after_rest, text, at, best, rests);
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
    if (nodes_[node].ends == 0) continue;
    const Ends here = ends_[nodes_[node].ends];
    const Place after = skip(text, at, [](char32_t each) { return matched_form(each) == 0; });
    if (here.value != kNone && at >= best.end && is_whole(text, next.value, after)) best = {here.value, at};
    if (here.stem_value != kNone)
      if (const Place end = skip(text, after.at, in_word); end.at >= best.end) best = {here.stem_value, end.at};
    if (here.after_rest != 0) longest_behind(here.after_rest, text, after.at, best, rests);
  }
}

void Phrases::longest_behind(std::uint32_t node, std::string_view text, std::size_t at, Match& best, int rests) const {
  const Place end = skip(text, at, in_word);
  if (rests < kMostRests && end.at < text.size() && matched_form(end.character.value) == ' ')
    longest_from(node, text, end.at + end.character.bytes, best, rests + 1);
}

}  // namespace corpus
