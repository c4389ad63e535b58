// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/edges.h"

#include <xapian.h>

#include <algorithm>
#include <array>

#include "corpus/fields.h"
#include "corpus/links.h"
#include "search/citers.h"
#include "search/entries.h"
#include "search/utf8.h"

namespace search {

namespace {

constexpr std::size_t kShort = 500, kMostBeside = 400;  // bytes

// Where a sentence or clause ends, in the six languages; the mark belongs to what is before it.
constexpr auto kEnds = std::to_array<std::string_view>({". ", "; ", "。", "；", "؛ ", "؟ ", "? ", "! "});

std::size_t end_before(std::string_view text, std::size_t at, std::size_t least) {
  std::size_t best = least;
  for (const auto mark : kEnds) {
    const auto found = at < mark.size() ? std::string_view::npos : text.rfind(mark, at - mark.size());
    if (found != std::string_view::npos) best = std::max(best, found + mark.size());
  }
  return best;
}

std::size_t end_after(std::string_view text, std::size_t at, std::size_t most) {
  std::size_t best = most;
  for (const auto mark : kEnds) {
    const auto found = text.find(mark, at);
    if (found == std::string_view::npos) continue;
    const std::size_t space = mark.ends_with(' ') ? 1 : 0;
    best = std::min(best, found + mark.size() - space);
  }
  return best;
}

}  // namespace

corpus::Span sentence_round(std::string_view text, corpus::Span citation) {
  if (text.size() <= kShort) return {0, text.size()};
  const std::size_t least = citation.start > kMostBeside ? character_start(text, citation.start - kMostBeside) : 0;
  const std::size_t most =
      citation.end + kMostBeside < text.size() ? character_start(text, citation.end + kMostBeside) : text.size();
  return {end_before(text, citation.start, least), end_after(text, citation.end, most)};
}

Edge edge_of(const corpus::ProvisionEntry& entry, const corpus::CitationEntry& citation) {
  Edge edge{entry.symbol, entry.id, entry.number, entry.kind, entry.language, {}, {}, citation};
  edge.in_provision = sentence_round(entry.text, citation.span);
  edge.text = edge.in_provision.of(entry.text);
  edge.citation.span = {citation.span.start - edge.in_provision.start, citation.span.end - edge.in_provision.start};
  return edge;
}

std::vector<Edge> edges_of(const corpus::ProvisionEntry& entry, std::string_view target, std::string_view provision) {
  std::vector<Edge> edges;
  const std::string number = number_of_id(provision);
  for (const corpus::CitationEntry& citation : entry.citations) {
    if (!target.empty() && citation.target != target) continue;
    if (!provision.empty() && !is_place_of(citation.pinpoint, provision, number)) continue;
    if (citation.span.end > entry.text.size() || citation.span.start > citation.span.end) continue;
    edges.push_back(edge_of(entry, citation));
  }
  return edges;
}

std::string number_of_id(std::string_view id) {
  const auto digits = id.find_first_of("0123456789");
  if (digits == std::string_view::npos) return {};
  std::string number;
  bool label = false;
  for (const char c : id.substr(digits)) {
    if (c == '.') {
      number += label ? ") (" : " (";
      label = true;
    } else {
      number += c;
    }
  }
  return label ? number + ")" : number;
}

bool is_part_of(std::string_view id, std::string_view whole) {
  return id == whole || (id.starts_with(whole) && id.substr(whole.size()).starts_with('.'));
}

std::vector<corpus::ProvisionEntry> provisions_of(const Index::View& view, const std::string& symbol,
                                                  corpus::Language language) {
  const std::string all = corpus::term(*corpus::field("expression"), corpus::expression_key(symbol, language));
  const std::uint32_t itself = docid_of(view, corpus::unique_term(symbol, language));
  std::vector<corpus::ProvisionEntry> provisions;
  const auto end = view.database.postlist_end(all);
  for (auto it = view.database.postlist_begin(all); it != end; ++it)
    if (*it != itself) provisions.push_back(provision_at(view, *it));
  std::sort(provisions.begin(), provisions.end(), [](const auto& a, const auto& b) { return a.order < b.order; });
  return provisions;
}

bool link_contradicts(const corpus::CitationEntry& citation) {
  return citation.candidates.size() == 2 && citation.why.find(corpus::kLinkContradicts) != std::string::npos;
}

bool has_link(const corpus::CitationEntry& citation) { return citation.why.find(corpus::kLinked) != std::string::npos; }

const std::string& printed_target(const corpus::CitationEntry& citation) {
  return link_contradicts(citation) ? citation.candidates[1] : citation.target;
}

const std::string& linked_target(const corpus::CitationEntry& citation) {
  return link_contradicts(citation) ? citation.candidates[0] : citation.target;
}

std::string link_not_followed(const corpus::CitationEntry& citation) {
  return citation.target == printed_target(citation) && link_contradicts(citation) ? linked_target(citation) : "";
}

}  // namespace search
