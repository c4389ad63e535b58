// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/terminology.h"

#include <algorithm>
#include <charconv>

namespace corpus {

namespace {

std::string name_of(Language language, std::string_view key) {
  return std::string(code(language)).append(" ").append(key);
}

std::optional<Rendering> rendering_of(std::string_view field) {
  if (field.size() < 6 || field[2] != ':') return std::nullopt;
  Rendering made;
  made.language = language_of_code(field.substr(0, 2));
  const auto [end, error] = std::from_chars(field.data() + 3, field.data() + field.size(), made.strength);
  if (made.language == Language::unknown || error != std::errc() || end == field.data() + field.size() || *end != ':')
    return std::nullopt;
  made.text = field.substr(static_cast<std::size_t>(end - field.data()) + 1);
  return made;
}

// Where the first line begins that does not stand before `wanted`; the end where all do.
std::size_t first_not_before(std::string_view lines, std::string_view wanted) {
  std::size_t low = 0, high = lines.size();  // both at the beginning of a line
  while (low < high) {
    const auto back = lines.rfind('\n', low + (high - low) / 2);
    const std::size_t start = back == std::string_view::npos || back < low ? low : back + 1;
    const std::size_t end = std::min(lines.find('\n', start), lines.size());
    if (lines.substr(start, std::min(end - start, wanted.size())) < wanted)
      low = std::min(end + 1, lines.size());
    else
      high = start;
  }
  return low;
}

}  // namespace

std::string term_key(const std::vector<Word>& words) {
  std::string key;
  bool chinese = false;
  for (const Word& word : words) {
    if (word.bigram) continue;
    const bool character = static_cast<unsigned char>(word.folded[0]) >= 0xE3 && word.stemmed == Language::unknown;
    if (!key.empty() && !(chinese && character)) key += ' ';
    key += indexed_as(word);
    chinese = character;
  }
  return key;
}

std::string encode(const TermLine& line) {
  std::string text = name_of(line.language, line.key);
  for (const Rendering& one : line.renderings) {
    text.append("\t").append(code(one.language)).append(":").append(std::to_string(one.strength)).append(":");
    for (const char c : one.text) text += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
  }
  return text += '\n';
}

std::optional<TermLine> decode_term(std::string_view line) {
  while (line.ends_with('\n')) line.remove_suffix(1);
  const auto name_end = std::min(line.find('\t'), line.size());
  if (name_end < 4 || line[2] != ' ') return std::nullopt;
  TermLine made{language_of_code(line.substr(0, 2)), std::string(line.substr(3, name_end - 3)), {}};
  if (made.language == Language::unknown) return std::nullopt;
  for (auto from = name_end; from < line.size();) {
    const auto to = std::min(line.find('\t', from + 1), line.size());
    if (auto one = rendering_of(line.substr(from + 1, to - from - 1))) made.renderings.push_back(std::move(*one));
    from = to;
  }
  return made;
}

std::optional<TermLine> find_term(std::string_view lines, Language language, std::string_view key) {
  const std::string wanted = name_of(language, key) + '\t';
  const std::string_view line = lines.substr(first_not_before(lines, wanted));
  if (!line.starts_with(wanted)) return std::nullopt;
  return decode_term(line.substr(0, line.find('\n')));
}

std::string_view terms_beginning(std::string_view lines, Language language, std::string_view word) {
  const std::string from = name_of(language, word) + ' ', to = name_of(language, word) + '!';  // '!' follows the space
  const std::size_t start = first_not_before(lines, from);
  return lines.substr(start, first_not_before(lines, to) - start);
}

}  // namespace corpus
