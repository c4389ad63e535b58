// SPDX-License-Identifier: GPL-2.0-or-later
// Answers as lines, for two-column tests.
#include <fmt/format.h>

#include "search/find.h"
#include "search/graph.h"

namespace search {

namespace {

std::string with_marks(const std::string& text, const std::vector<corpus::Span>& marks) {
  std::string marked;
  std::size_t copied = 0;
  for (const corpus::Span mark : marks) {
    marked.append(text, copied, mark.start - copied).append("[").append(mark.of(text)).append("]");
    copied = mark.end;
  }
  return marked.append(text, copied, std::string::npos);
}

std::string describe(const Edge& edge) {
  return fmt::format("{}#{}@{} {} {} {}", edge.symbol, edge.provision, corpus::code(edge.language),
                     edge.citation.treatment.empty() ? "-" : edge.citation.treatment,
                     edge.citation.pinpoint.empty() ? "-" : edge.citation.pinpoint,
                     with_marks(edge.text, {edge.citation.span}));
}

std::string describe(const std::vector<Relation>& relations) {
  std::string text;
  for (const Relation& relation : relations) {
    text += fmt::format("\n{} {}", relation.symbol, relation.held ? "held" : "ghost");
    for (const Edge& edge : relation.edges) text.append("\n  ").append(describe(edge));
  }
  return text;
}

std::string place(const std::string& symbol, const std::string& provision) {
  return provision.empty() ? symbol : symbol + "#" + provision;
}

}  // namespace

std::string describe(const Hit& hit) {
  std::string text = fmt::format("{}@{}", place(hit.symbol, hit.provision), corpus::code(hit.language));
  if (hit.translated) text += " translated";
  if (hit.by_symbol) text += " by symbol";
  if (!hit.held) text += " ghost";
  if (!hit.title_marks.empty()) text.append(" {").append(with_marks(hit.title, hit.title_marks)).append("}");
  if (!hit.text.empty()) text.append(" ").append(with_marks(hit.text, hit.marks));
  return text;
}

std::string describe(const Translation& translation) {
  std::string text = fmt::format("{} ({}):", translation.words, name(translation.source));
  for (const corpus::Rendering& one : translation.renderings)
    text += fmt::format(" {}={}", corpus::code(one.language), one.text);
  return text;
}

std::string describe(const SearchAnswer& answer) {
  std::string text = fmt::format("{}{} {}", answer.exact ? "" : "about ", answer.total, answer.understood);
  for (const Remark& remark : answer.remarks) text += fmt::format(" [{}]", remark.code);
  if (answer.spelling)
    text += fmt::format(" did you mean ({}) {}", corpus::code(answer.spelling->language), answer.spelling->words);
  for (const Translation& translation : answer.across) text.append("\n").append(describe(translation));
  for (const Hit& hit : answer.hits) text.append("\n").append(describe(hit));
  for (const Facet& facet : answer.facets) {
    text += fmt::format("\n{}{}:", facet.field, facet.exact ? "" : " about");
    for (const FacetValue& value : facet.values)
      text += fmt::format(" {}={}{}", value.value, value.count, value.chosen ? "*" : "");
  }
  return text;
}

std::string describe(const CitesAnswer& answer) {
  std::string text = fmt::format("{}@{} cites", place(answer.symbol, answer.provision), corpus::code(answer.language));
  text += describe(answer.relations);
  for (const Edge& edge : answer.undecided) text.append("\nundecided ").append(describe(edge));
  return text;
}

std::string describe(const CitedByAnswer& answer) {
  return fmt::format("{} {} cited by {} works, {} provisions", place(answer.symbol, answer.provision),
                     answer.held ? "held" : "ghost", answer.total_works, answer.total_provisions) +
         describe(answer.relations);
}

std::string describe(const GhostAnswer& answer) {
  std::string text = answer.symbol;
  for (const std::string& date : answer.dates) text.append(" ").append(date);
  for (const std::string& pinpoint : answer.pinpoints) text.append(" [").append(pinpoint).append("]");
  for (const std::string& verb : answer.verbs) text.append(" <").append(verb).append(">");
  return text + "\n" + describe(answer.cited_by);
}

}  // namespace search
