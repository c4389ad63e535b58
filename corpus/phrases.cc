// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/phrases.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/digits.h"
#include "corpus/fold_symbol.h"

namespace corpus {

namespace {

constexpr int kMostRests = 3;          // "*" in one form
constexpr char32_t kBeyond = 0x10000;  // the BMP
constexpr char16_t kRest = 0;          // "* " in a form; no character is matched as 0
constexpr std::size_t kNear = 4;       // characters from the root

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

constexpr bool letter_or_digit(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  if (c < 0xC0) return c == 0xAA || c == 0xBA;  // ordinal marks
  if (c == 0xD7 || c == 0xF7) return false;
  if (c >= 0x600 && c <= 0x6FF) return c >= 0x610 && c != 0x61B && c != 0x61C && c != 0x61F && c != 0x66A && c != 0x6D4;
  return true;
}

template <class Value, class Made>
constexpr std::array<Value, kLooked> looked_up(Made made) {
  std::array<Value, kLooked> all{};
  for (std::size_t c = 0; c < kLooked; ++c) all[c] = static_cast<Value>(made(static_cast<char32_t>(c)));
  return all;
}

}  // namespace

constexpr std::array<char16_t, kLooked> kMatchedForms = looked_up<char16_t>(matched);
constexpr std::array<bool, kLooked> kInWord = looked_up<bool>(letter_or_digit);

char32_t other_matched_form(char32_t c) { return matched(c); }

void Phrases::add(std::string_view form, std::uint32_t value) {
  const auto start = static_cast<std::uint32_t>(written_.size());
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
    if (c >= kBeyond) return written_.resize(start);
    written_ += stem ? kRest : static_cast<char16_t>(c);  // "*" before a space: go on after the rest of the word
    stem = false;
  }
  added_.push_back({start, static_cast<std::uint32_t>(written_.size()) - start, value, stem});
}

// Makes the nodes out of the forms in order.
class Phrases::Settler {
 public:
  Settler(Phrases& into, std::vector<Form> forms) : into_(into), forms_(std::move(forms)) {
    std::stable_sort(forms_.begin(), forms_.end(),
                     [this](const Form& a, const Form& b) { return written(a) < written(b); });
  }

  void run() {
    std::vector<Work> near{{0, 0, forms_.size(), 0}}, far;
    for (std::size_t i = 0; i < near.size(); ++i) {
      settle(Work(near[i]));
      for (const Work& each : behind_) (each.depth <= kNear ? near : far).push_back(each);
    }
    while (!far.empty()) {
      const Work next = far.back();
      far.pop_back();
      settle(next);
      far.insert(far.end(), behind_.rbegin(), behind_.rend());
    }
  }

 private:
  // A node and the forms behind it, which have `depth` characters in common.
  struct Work {
    std::uint32_t node = 0;
    std::size_t first = 0, last = 0, depth = 0;
    std::size_t size() const { return last - first; }
  };

  std::u16string_view written(const Form& form) const {
    return std::u16string_view(into_.written_).substr(form.start, form.size);
  }
  char16_t character(std::size_t form, std::size_t depth) const { return into_.written_[forms_[form].start + depth]; }

  std::uint32_t add_node(char16_t character) {
    into_.nodes_.emplace_back().character = character;
    return static_cast<std::uint32_t>(into_.nodes_.size() - 1);
  }

  // Leaves what is behind the node in behind_.
  void settle(const Work& work) {
    behind_.clear();
    std::size_t form = work.first;
    Ends ends;
    for (; form < work.last && forms_[form].size == work.depth; ++form) {
      std::uint32_t& place = forms_[form].stem ? ends.stem_value : ends.value;
      if (place == kNone) place = forms_[form].value;
    }
    const bool ended = form > work.first;
    while (form < work.last) {
      const std::size_t first = form;
      while (++form < work.last && character(form, work.depth) == character(first, work.depth)) {
      }
      behind_.push_back({0, first, form, work.depth + 1});
    }
    const bool rest = !behind_.empty() && character(behind_.front().first, work.depth) == kRest;
    std::stable_sort(behind_.begin() + (rest ? 1 : 0), behind_.end(),
                     [](const Work& a, const Work& b) { return a.size() > b.size(); });
    for (Work& each : behind_) each.node = add_node(character(each.first, work.depth));
    if (rest) ends.after_rest = behind_.front().node;
    const std::size_t nodes = behind_.size() - (rest ? 1 : 0);
    if (nodes > 0) link(work, behind_.back().node + 1 - static_cast<std::uint32_t>(nodes), nodes);
    if (!ended && !rest) return;
    into_.nodes_[work.node].ends = static_cast<std::uint32_t>(into_.ends_.size());
    into_.ends_.push_back(ends);
  }

  void link(const Work& work, std::uint32_t first, std::size_t count) {
    into_.nodes_[work.node].behind = first;
    into_.nodes_[work.node].count = static_cast<std::uint16_t>(count);
    if (work.node != 0) return;
    for (std::size_t node = first; node < first + count; ++node) {
      const char16_t root = into_.nodes_[node].character;
      if (root >= into_.roots_.size()) into_.roots_.resize(root + 1U);
      into_.roots_[root] = static_cast<std::uint32_t>(node);
    }
  }

  Phrases& into_;
  std::vector<Form> forms_;
  std::vector<Work> behind_;
};

void Phrases::settle() {
  nodes_.assign(1, {});
  ends_.assign(1, {});
  roots_.clear();
  Settler(*this, std::exchange(added_, {})).run();
  written_ = {};
}

std::uint32_t Phrases::step(std::uint32_t node, char32_t c) const {
  if (node == 0) return c < roots_.size() ? roots_[c] : 0;
  const Node& from = nodes_[node];
  for (std::uint32_t next = from.behind; next < from.behind + from.count; ++next)
    if (nodes_[next].character == c) return next;
  return 0;
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
