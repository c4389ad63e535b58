// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/print.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string_view>

#include "search/edges.h"
#include "search/print_parts.h"

namespace search {

namespace {

using parts::append_safe;
using parts::codes;
using parts::kBold;
using parts::kFaint;
using parts::kMatch;
using parts::Page;
using parts::place;

void add_hit(Page& page, const Hit& hit) {
  page.styled(kBold, place(hit.symbol, hit.provision));
  if (!hit.held) {
    page.add("  ").say("held-not").add(between(page.language())).say("cited", hit.cited).line();
    return;
  }
  page.add(hit.date.empty() ? "" : "  " + hit.date).styled(kFaint, fmt::format("  [{}]", codes(hit.languages)));
  page.styled(kFaint, hit.translated ? "  " + page.said("by-translation") : "").line();
  if (!hit.title.empty()) page.add("  ").marked(hit.title, hit.title_marks).line();
  if (hit.text.empty()) return;
  page.add("    ");
  if (!hit.number.empty()) page.add(hit.number).add("  ");
  page.add(hit.cut_before ? "… " : "").marked(hit.text, hit.marks).add(hit.cut_after ? " …" : "").line();
  if (hit.more > 0) page.styled(kFaint, "    " + page.said("more-provisions", hit.more)).line();
}

// The other years of a series: symbols and dates on one line.
void add_folded(Page& page, const std::vector<Hit>& hits, std::size_t from) {
  constexpr std::size_t kShown = 6;
  std::size_t to = from;
  while (to < hits.size() && !hits[to].series_of.empty()) ++to;
  if (to == from) return;
  std::string text;
  for (std::size_t i = from; i < std::min(to, from + kShown); ++i)
    text += fmt::format("{}{} ({})", i == from ? "" : page.comma(), hits[i].symbol, hits[i].date.substr(0, 4));
  if (to - from > kShown) text += " ...";
  page.styled(kFaint, "    " + page.said("label-and-value", {page.said("series-others", to - from), text})).line();
}

void add_facet(Page& page, const Facet& facet) {
  constexpr std::size_t kShown = 6;
  std::string text;
  for (std::size_t i = 0; i < facet.values.size() && i < kShown; ++i)
    text += fmt::format("{}{} {}", i == 0 ? "" : page.comma(),
                        value_name(facet.field, facet.values[i].value, page.language()), facet.values[i].count);
  page.styled(kFaint, page.labelled("facet-" + facet.field, text)).line();
}

void add_edges(Page& page, const std::vector<Edge>& edges, bool from_elsewhere) {
  for (const Edge& edge : edges) {
    page.add("    ").add(from_elsewhere ? place(edge.symbol, edge.provision) : edge.provision);
    if (!edge.citation.treatment.empty()) page.add(" (").add(edge.citation.treatment).add(")");
    page.add("  ").marked(edge.text, {edge.citation.span}).line();
    if (const std::string other = link_not_followed(edge.citation); !other.empty())
      page.add("      ").styled(kFaint, page.said("link-elsewhere", {other})).line();
  }
}

void add_relations(Page& page, const std::vector<Relation>& relations, bool from_elsewhere) {
  for (const Relation& relation : relations) {
    page.styled(kBold, relation.symbol)
        .add(relation.held ? "" : "  " + page.said("held-not"))
        .add(relation.date.empty() ? "" : "  " + relation.date);
    page.line();
    if (!relation.title.empty()) page.add("  ").add(relation.title).line();
    add_edges(page, relation.edges, from_elsewhere);
  }
}

}  // namespace

namespace parts {

constexpr std::size_t kMostAcross = 8;  // of one term; JSON and pages have all

void add_across(Page& page, const std::vector<Translation>& across) {
  for (const Translation& translation : across) {
    std::string text = fmt::format("  {} =", translation.words);
    const std::size_t shown = std::min(kMostAcross, translation.renderings.size());
    for (const corpus::Rendering& one : std::span(translation.renderings).first(shown))
      text += fmt::format(" {} ({})", one.text, corpus::code(one.language));
    if (shown < translation.renderings.size()) text += " ...";
    page.styled(kFaint, text + fmt::format(" [{}]", page.said("across-" + std::string(name(translation.source)))))
        .line();
  }
}

}  // namespace parts

std::string to_text(const SearchAnswer& answer, const Terminal& terminal) {
  Page page(terminal, answer.language);
  for (const Remark& remark : answer.remarks) page.styled(kFaint, words(remark, page.language())).line();
  if (answer.spelling) page.add(page.labelled("did-you-mean", answer.spelling->words)).line();
  page.say(answer.exact ? "results" : "results-about", answer.total).line();
  if (!answer.across.empty()) page.styled(kFaint, page.said("answers-across") + " (--no-across, --without)").line();
  parts::add_across(page, answer.across);
  for (std::size_t i = 0; i < answer.hits.size(); ++i) {
    if (!answer.hits[i].series_of.empty()) continue;
    page.line();
    add_hit(page, answer.hits[i]);
    add_folded(page, answer.hits, i + 1);
  }
  if (!answer.hits.empty() && !answer.facets.empty()) page.line();
  for (const Facet& facet : answer.facets) add_facet(page, facet);
  return page.take();
}

std::string to_text(const ShowAnswer& answer, const Terminal& terminal) {
  Page page(terminal);
  const corpus::Metadata& data = answer.expression.metadata;
  page.styled(kBold, answer.symbol)
      .add(fmt::format("  {} [{}]", corpus::code(answer.language), codes(answer.languages)))
      .line();
  if (!data.title.empty()) page.add(data.title).line();
  std::string vote = voting_words(data.voting, page.language());
  if (const std::string counts = votes_in_words(votes_of(data), page.language()); !counts.empty())
    vote.append(vote.empty() ? "" : between(page.language())).append(counts);
  for (const auto& [name, value] :
       {std::pair("adopted", data.adopted), std::pair("published", data.published), std::pair("voting", vote)})
    if (!value.empty()) page.styled(kFaint, page.labelled(name, value)).line();
  page.styled(kFaint, page.said("cited-by-count", {page.said("count-provisions", answer.cited),
                                                   page.said("count-documents", answer.cited_works)}))
      .line()
      .line();
  for (const ShownProvision& shown : answer.provisions) {
    const corpus::ProvisionEntry& entry = shown.provision;
    page.styled(kFaint, entry.id).add("  ");
    if (!entry.number.empty()) page.add(entry.number).add("  ");
    page.add(entry.text);
    if (shown.cited > 0) page.styled(kFaint, "  [" + page.said("cited", shown.cited) + "]");
    page.line();
  }
  for (const corpus::Health& health : answer.expression.health) page.styled(kFaint, "health: " + health.message).line();
  return page.take();
}

std::string to_text(const CitesAnswer& answer, const Terminal& terminal) {
  Page page(terminal);
  page.say("label-and-value", {page.said("cites-title", {place(answer.symbol, answer.provision)}),
                               page.said("count-instruments", answer.relations.size())})
      .line();
  add_relations(page, answer.relations, false);
  if (!answer.undecided.empty()) page.line().say("undecided").line();
  add_edges(page, answer.undecided, false);
  return page.take();
}

std::string to_text(const CitedByAnswer& answer, const Terminal& terminal) {
  Page page(terminal);
  const std::string counted = page.said("cited-by-count", {page.said("count-provisions", answer.total_provisions),
                                                           page.said("count-documents", answer.total_works)});
  page.say("label-and-value", {place(answer.symbol, answer.provision), counted});
  if (!answer.held) page.add(between(page.language())).say("held-not");
  page.line();
  add_relations(page, answer.relations, true);
  return page.take();
}

std::string to_text(const Refusal& refusal, const Terminal& terminal) {
  const bool told = refusal.code == Refusal::Code::bad_index || refusal.code == Refusal::Code::no_answer;
  std::string text;
  append_safe(text, told ? refusal.message : words(refusal, terminal.language, 0));
  text += '\n';
  std::string_view titled;  // the document whose title is printed already
  for (const Choice& choice : refusal.choices) {
    text += "  ";
    append_safe(text, place(choice.symbol, choice.provision));
    if (!choice.title.empty() && choice.symbol != titled) append_safe(text, "  " + choice.title);
    titled = choice.symbol;
    text += '\n';
  }
  return text;
}

}  // namespace search
