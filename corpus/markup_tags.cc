// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/markup_tags.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr char32_t kUnknown = 0xFFFC;
constexpr std::size_t kLongestReference = 12;  // bytes between "&" and ";"

bool is_name_start(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool ends_name(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '/' || c == '>'; }

// Behind what is no tag: "<!--...-->", "<![CDATA[...]]>", "<!...>", "<?...?>".
std::size_t behind_other(std::string_view source, std::size_t at) {
  const std::string_view rest = source.substr(at);
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kPairs = {
      {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}}};
  for (const auto& [open, close] : kPairs) {
    if (!rest.starts_with(open)) continue;
    const std::size_t end = source.find(close, at + open.size());
    return end == std::string_view::npos ? source.size() : end + close.size();
  }
  const std::size_t end = source.find('>', at);
  return end == std::string_view::npos ? source.size() : end + 1;
}

// The ">" that ends the tag at `at`, quoted values passed over.
std::size_t end_of_tag(std::string_view source, std::size_t at) {
  char quote = 0;
  for (; at < source.size(); ++at) {
    const char c = source[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '>') {
      return at;
    } else if (c == '"' || c == '\'') {
      quote = c;
    }
  }
  return std::string_view::npos;
}

char32_t reference(std::string_view name) {
  if (name.starts_with('#')) {
    name.remove_prefix(1);
    const bool hexadecimal = name.starts_with('x') || name.starts_with('X');
    if (hexadecimal) name.remove_prefix(1);
    unsigned value = 0;
    std::from_chars(name.data(), name.data() + name.size(), value, hexadecimal ? 16 : 10);
    return value == 0 || value > 0x10FFFF ? kUnknown : value;
  }
  static constexpr std::array<std::pair<std::string_view, char32_t>, 9> kNamed = {{{"amp", '&'},
                                                                                   {"lt", '<'},
                                                                                   {"gt", '>'},
                                                                                   {"quot", '"'},
                                                                                   {"apos", '\''},
                                                                                   {"nbsp", 0xA0},
                                                                                   {"laquo", 0xAB},
                                                                                   {"raquo", 0xBB},
                                                                                   {"rsquo", 0x2019}}};
  const auto found = std::find_if(kNamed.begin(), kNamed.end(), [&](const auto& row) { return row.first == name; });
  return found == kNamed.end() ? kUnknown : found->second;
}

}  // namespace

std::string_view MarkupTag::attribute(std::string_view source, std::string_view wanted) const {
  std::string_view rest = span.of(source);
  rest.remove_prefix(std::min(rest.size(), rest.find(name) + name.size()));
  while (true) {
    const std::size_t equals = rest.find('=');
    if (equals == std::string_view::npos) return {};
    const std::string_view left = trim(rest.substr(0, equals));
    rest = trim(rest.substr(equals + 1));
    if (rest.empty() || (rest[0] != '"' && rest[0] != '\'')) return {};
    const std::size_t close = rest.find(rest[0], 1);
    if (close == std::string_view::npos) return {};
    if (left == wanted) return rest.substr(1, close - 1);
    rest.remove_prefix(close + 1);
  }
}

bool next_tag(std::string_view source, std::size_t& at, MarkupTag& tag) {
  while ((at = source.find('<', at)) != std::string_view::npos) {
    const std::size_t start = at;
    const bool close = start + 1 < source.size() && source[start + 1] == '/';
    const std::size_t name = start + (close ? 2 : 1);
    if (name < source.size() && (source[name] == '!' || source[name] == '?')) {
      at = behind_other(source, start);
      continue;
    }
    if (name >= source.size() || !is_name_start(source[name])) {
      ++at;
      continue;
    }
    const std::size_t end = end_of_tag(source, name);
    if (end == std::string_view::npos) break;
    std::size_t name_end = name;
    while (!ends_name(source[name_end])) ++name_end;
    tag.name = source.substr(name, name_end - name);
    tag.kind = close ? MarkupTag::close : source[end - 1] == '/' ? MarkupTag::empty : MarkupTag::open;
    tag.span = {start, end + 1};
    at = end + 1;
    return true;
  }
  at = source.size();
  return false;
}

char32_t next_visible(std::string_view source, std::size_t& at) {
  if (at < source.size() && source[at] == '&') {
    const std::size_t end = source.substr(at, kLongestReference).find(';');
    if (end != std::string_view::npos) {
      const char32_t c = reference(source.substr(at + 1, end - 1));
      at += end + 1;
      return c;
    }
  }
  return next_character(source, at);
}

std::string escaped_markup(std::string_view text) {
  std::string made;
  for (const char c : text) {
    switch (c) {
      case '&':
        made += "&amp;";
        break;
      case '<':
        made += "&lt;";
        break;
      case '>':
        made += "&gt;";
        break;
      case '"':
        made += "&quot;";
        break;
      default:
        made += c;
    }
  }
  return made;
}

}  // namespace corpus
