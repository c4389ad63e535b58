// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/document.h"

#include <fmt/format.h>

#include <algorithm>

namespace corpus {

namespace {

constexpr std::string_view kKinds[] = {"preambular", "operative", "paragraph", "article", "heading",
                                       "footnote",   "annex",     "signature", "text"};

std::string or_dash(std::string_view words) { return words.empty() ? "-" : std::string(words); }

}  // namespace

std::string_view name(Kind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

const Provision* Document::provision(std::string_view id) const {
  const auto found = std::find_if(provisions.begin(), provisions.end(), [&](const Provision& p) { return p.id == id; });
  return found == provisions.end() ? nullptr : &*found;
}

std::string describe(const Provision& provision) {
  std::string line = fmt::format("{} {}", provision.id, name(provision.kind));
  if (!provision.number.empty()) line += fmt::format(" [{}]", provision.number);
  if (!provision.verb.empty()) line += fmt::format(" {{{}}}", provision.verb);
  line += " " + provision.text.text();
  for (const NoteMark& mark : provision.marks)
    line += fmt::format(" ^{}@{}={}", mark.mark, mark.at, or_dash(mark.note));
  for (const Link& link : provision.links) line += fmt::format(" <{}>", link.span.of(provision.text.text()));
  return line;
}

std::string describe(const Citation& citation) {
  std::string line = fmt::format("{} {} -> {}", citation.provision, citation.surface,
                                 citation.target ? *citation.target : std::string("?"));
  if (!citation.target) {
    for (const std::string& candidate : citation.candidates) line += " " + candidate + "?";
  }
  if (!citation.pinpoint.empty()) line += fmt::format(" ({})", citation.pinpoint);
  if (!citation.date.empty()) line += " of " + citation.date;
  if (!citation.treatment.empty()) line += fmt::format(" {{{}}}", citation.treatment);
  return line + fmt::format(" [{}]", citation.form);
}

std::string describe(const Document& document) {
  std::string lines =
      fmt::format("{} {} {} {}\n", or_dash(document.metadata.symbol), or_dash(code(document.metadata.language)),
                  or_dash(document.metadata.type), or_dash(document.metadata.body));
  for (const Provision& provision : document.provisions) lines += describe(provision) + "\n";
  for (const Citation& citation : document.citations) lines += describe(citation) + "\n";
  for (const Health& health : document.health) lines += fmt::format("health {} {}\n", health.code, or_dash(health.at));
  return lines;
}

}  // namespace corpus
