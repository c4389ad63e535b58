// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/html_visible.h"

#include <algorithm>
#include <array>
#include <string>

#include "corpus/markup_tags.h"

namespace corpus {

namespace {

std::string lower(std::string_view name) {
  std::string made(name);
  for (char& c : made)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return made;
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Behind "</script" of the raw text that begins at `at`.
std::size_t behind_raw(std::string_view source, std::size_t at, const std::string& name) {
  const auto same = [](char a, char b) { return a == b || (a >= 'A' && a <= 'Z' && a + 32 == b); };
  const std::string close = "</" + name;
  const auto found =
      std::search(source.begin() + static_cast<std::ptrdiff_t>(at), source.end(), close.begin(), close.end(), same);
  return static_cast<std::size_t>(found - source.begin());
}

}  // namespace

HtmlVisible html_visible(std::string_view source) {
  HtmlVisible seen;
  std::size_t at = 0, text = 0;  // `text`: where the text since the last tag begins
  std::size_t open = std::string_view::npos;
  MarkupTag tag;
  while (next_tag(source, at, tag)) {
    seen.text.add(source, {text, tag.span.start});
    text = at;
    const std::string name = lower(tag.name);
    if (tag.kind == MarkupTag::open && is_one_of(name, {"script", "style", "title", "textarea", "template"})) {
      at = text = behind_raw(source, at, name);
    } else if (is_one_of(name, {"a", "button"})) {
      if (open != std::string_view::npos) seen.closed.push_back({open, tag.span.start});
      open = tag.kind == MarkupTag::open ? tag.span.end : std::string_view::npos;
    }
  }
  seen.text.add(source, {text, source.size()});
  if (open != std::string_view::npos) seen.closed.push_back({open, source.size()});
  return seen;
}

}  // namespace corpus
