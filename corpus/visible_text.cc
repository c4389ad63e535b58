// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/visible_text.h"

#include <algorithm>

#include "corpus/compose.h"
#include "corpus/digits.h"
#include "corpus/markup_tags.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kContext = 24;      // characters
constexpr std::size_t kMostMissed = 200;  // texts not found, before the rest is not looked for

// 0 for what does not count. Accents do not: one text may have them apart from their letters, the other not.
char32_t counted(char32_t c) {
  if (is_blank(c) || is_direction_mark(c) || is_loose_accent(c)) return 0;
  return c == 0x2010 || c == 0x2011 ? U'-' : base_letter(c);
}

std::u32string counted(std::string_view text) {
  std::u32string made;
  for (std::size_t at = 0; at < text.size();)
    if (const char32_t c = counted(next_character(text, at)); c != 0) made += c;
  return made;
}

// Bytes enough for the context: four for each character, and blanks between.
std::string_view last_of(std::string_view text) {
  return text.substr(text.size() - std::min(text.size(), kContext * 8));
}

}  // namespace

void VisibleText::add(std::string_view source, Span span) {
  const std::string_view part = source.substr(0, span.end);
  for (std::size_t at = span.start; at < span.end;) {
    const std::size_t start = at;
    const char32_t c = next_visible(part, at);
    add(c, {start, at});
  }
}

void VisibleText::add(char32_t character, Span span) {
  const char32_t c = counted(character);
  if (is_loose_accent(character) && !places_.empty() && places_.back().end == span.start)
    places_.back().end = static_cast<std::uint32_t>(span.end);
  if (c == 0) return;
  characters_ += c;
  places_.push_back({static_cast<std::uint32_t>(span.start), static_cast<std::uint32_t>(span.end)});
}

std::size_t VisibleText::search(std::u32string_view before, std::u32string_view text, std::u32string_view after,
                                std::size_t from) const {
  const std::u32string whole = std::u32string(before).append(text).append(after);
  const bool alone = before.empty() && after.empty();
  for (std::size_t at = from - std::min(from, before.size());; ++at) {
    at = characters_.find(whole, at);
    if (at == std::u32string::npos) return at;
    const std::size_t end = at + whole.size();
    const bool goes_on = alone && ((at > 0 && is_digit(characters_[at - 1]) && is_digit(text.front())) ||
                                   (end < characters_.size() && is_digit(characters_[end]) && is_digit(text.back())));
    if (!goes_on && at + before.size() >= from) return at + before.size();
  }
}

std::optional<Span> VisibleText::find(std::string_view before, std::string_view text, std::string_view after) {
  const std::u32string wanted = counted(text);
  if (wanted.empty() || missed_ > kMostMissed) return std::nullopt;
  const std::u32string left = counted(last_of(before)), right = counted(after.substr(0, kContext * 8));
  for (const std::size_t context : {kContext, kContext / 3, kContext / 8, std::size_t{0}}) {
    const std::size_t l = std::min(context, left.size()), r = std::min(context, right.size());
    const auto near = std::u32string_view(left).substr(left.size() - l);
    for (const std::size_t from : {next_, std::size_t{0}}) {
      const std::size_t at = search(near, wanted, std::u32string_view(right).substr(0, r), from);
      if (at == std::u32string::npos) continue;
      next_ = at + wanted.size();
      return Span{places_[at].start, places_[next_ - 1].end};
    }
  }
  ++missed_;
  return std::nullopt;
}

}  // namespace corpus
