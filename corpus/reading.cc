// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/reading.h"

#include <fmt/format.h>

#include <iterator>

namespace corpus {
namespace {

constexpr std::string_view kRoles[] = {"unknown",   "cover",     "title",       "formula",  "preambular",
                                       "operative", "paragraph", "article",     "heading",  "annex",
                                       "text",      "signature", "conclusions", "furniture"};
constexpr std::size_t kShown = 60;  // bytes of a block's text

std::string first_words(std::string_view text) {
  if (text.size() <= kShown) return std::string(text);
  std::size_t end = kShown;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
  return fmt::format("{}...", text.substr(0, end));
}

void add_line(std::string& lines, std::string_view what, const Block& block) {
  const auto out = std::back_inserter(lines);
  fmt::format_to(out, "{}", what);
  if (block.level > 0) fmt::format_to(out, " +{}", block.level);
  if (!block.number.empty()) fmt::format_to(out, " [{}]", block.number);
  if (!block.lead.empty()) fmt::format_to(out, " {{{}}}", block.lead);
  fmt::format_to(out, " {}", first_words(block.text.text()));
  for (const NoteMark& mark : block.marks) fmt::format_to(out, " ^{}@{}", mark.mark, mark.at);
  for (const Link& link : block.links) fmt::format_to(out, " <{}>", link.span.of(block.text.text()));
  lines.push_back('\n');
}

}  // namespace

std::string describe(const Reading& reading) {
  std::string lines;
  for (const Block& block : reading.blocks) add_line(lines, kRoles[static_cast<std::size_t>(block.role)], block);
  for (const Note& note : reading.notes) add_line(lines, fmt::format("note {}", note.mark), note.body);
  return lines;
}

}  // namespace corpus
