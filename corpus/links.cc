// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/links.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "corpus/fold_symbol.h"
#include "corpus/symbol.h"
#include "corpus/symbol_segments.h"

namespace corpus {

namespace {

struct Linked {
  std::string target;
  Span span;
};

bool only_marks_between(std::string_view text, Span between) {
  for (std::size_t at = between.start; at < between.end && at < text.size();) {
    const CodePoint next = code_point(text, at);
    const int c = ascii_in_symbol(next.value);
    if (c != ' ' && c != kLeftOut && c != '/' && c != '(' && c != '-') return false;
    at += next.bytes;
  }
  return true;
}

// Hosts of the official texts; what other addresses lead to has no symbol.
bool leads_to_documents(std::string_view href) {
  return href.find("undocs.org/") != std::string_view::npos || href.find("docs.un.org/") != std::string_view::npos ||
         href.find("ymbol=") != std::string_view::npos;
}

// An anchor torn into several ("76" + "/237") is one link.
std::vector<Linked> whole_links(const Provision& provision) {
  std::vector<Linked> links;
  const std::string& text = provision.text.text();
  for (const Link& link : provision.links) {
    auto target = canonical_symbol(link.href);
    if (!target || link.span.empty() || !leads_to_documents(link.href)) continue;
    const bool torn = !links.empty() && links.back().target == *target && links.back().span.end <= link.span.start &&
                      link.span.start - links.back().span.end <= 4 &&
                      only_marks_between(text, {links.back().span.end, link.span.start});
    if (torn) {
      links.back().span.end = link.span.end;
    } else {
      links.push_back({*std::move(target), link.span});
    }
  }
  return links;
}

bool same_but_for_capitals(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char one, char other) { return (one | 32) == (other | 32); });
}

// The same act, perhaps with a part letter more or less: the link of "66/246 B" often leads to A/RES/66/246.
bool same_act(std::string_view a, std::string_view b) {
  for (std::string_view* symbol : {&a, &b})  // the Official Records print of a report: "A/64/27(Supp)"
    if (symbol->ends_with("(Supp)")) symbol->remove_suffix(6);
  if (same_but_for_capitals(a, b)) return true;
  const SymbolParts one = symbol_parts(a), other = symbol_parts(b);
  return !one.number.empty() && one.organ == other.organ && one.type == other.type && one.session == other.session &&
         one.number == other.number && (one.parts.empty() || other.parts.empty());
}

// "A-B" has "B" in it.
bool has_letter(std::string_view letters, std::string_view letter) {
  return letters.size() == 3 && letters[1] == '-' && letter.size() == 1 && letters[0] <= letter[0] &&
         letter[0] <= letters[2];
}

// One is a part of the document that the other names, or the print that has it in it: "A/76/49(Vol.II)" for "A/76/49",
// "A/RES/74/92A-B" for "A/RES/74/92B".
bool names_more(std::string_view more, std::string_view less) {
  if (more.starts_with(less) && more.size() > less.size()) return more[less.size()] == '(' || more[less.size()] == '-';
  const SymbolParts one = symbol_parts(more), other = symbol_parts(less);
  return one.organ == other.organ && one.type == other.type && one.session == other.session &&
         one.number == other.number && has_letter(one.parts, other.parts);
}

// The words under the link print its number, and only some of them were read as the citation: "S/RES/2 3 85 (2017)".
bool read_in_part(const Citation& citation, const Linked& link, std::string_view text) {
  return link.span.end > citation.in_provision.end && digits_of(link.span.of(text)) == digits_of(link.target);
}

void settle(Citation& citation, const Linked& link, std::string_view text) {
  if (!citation.target) {
    citation.why = fmt::format("{}; {}", kLinked, citation.why);
    citation.candidates.clear();
    citation.target = link.target;
    return;
  }
  if (same_act(*citation.target, link.target) || names_more(*citation.target, link.target)) {
    citation.why.append("; ").append(kLinked).append(" agrees");
    return;
  }
  citation.candidates = {link.target, *citation.target};
  if (names_more(link.target, *citation.target) || read_in_part(citation, link, text)) {
    citation.why = fmt::format("{} {}, more exact than {}", kLinkContradicts, link.target, *citation.target);
    citation.target = link.target;
  } else {
    citation.why += fmt::format("; {} {}", kLinkContradicts, link.target);
  }
}

Citation from_link(const Provision& provision, const Linked& link) {
  Citation citation;
  citation.in_provision = link.span;
  citation.surface = std::string(link.span.of(provision.text.text()));
  citation.target = link.target;
  citation.form = "link";
  citation.why = kLinked;
  return citation;
}

}  // namespace

// What a link agrees with is settled: the other link of a joint symbol ("A/75/195" and "S/2020/834" in one reference)
// is a citation of its own.
void merge_links(const Provision& provision, std::vector<Citation>& citations) {
  if (provision.links.empty()) return;
  const std::size_t read = citations.size();
  std::vector<bool> settled(read, false);
  for (const Linked& link : whole_links(provision)) {
    Citation* best = nullptr;
    for (std::size_t i = 0; i < read; ++i) {
      Citation& citation = citations[i];
      if (!citation.in_provision.overlaps(link.span)) continue;
      const bool agrees = citation.target && same_act(*citation.target, link.target);
      if (agrees || (best == nullptr && !settled[i])) best = &citation;
      settled[i] = settled[i] || agrees;
      if (agrees) break;
    }
    if (best == nullptr) {
      citations.push_back(from_link(provision, link));
    } else {
      settle(*best, link, provision.text.text());
    }
  }
}

}  // namespace corpus
