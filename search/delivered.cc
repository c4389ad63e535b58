// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/delivered.h"

#include <algorithm>

#include "corpus/analyse.h"
#include "corpus/digits.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "search/citers.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/pinpoint_places.h"

namespace search {

namespace {

constexpr std::string_view kParagraph = "para. ";
constexpr std::size_t kMostReports = 20;
constexpr int kLastOpening = 2;            // paragraph of a report that may say what it is submitted under
constexpr std::uint32_t kCoverLines = 40;  // provisions without a number before it: cover, contents, summary

bool is_opening(const corpus::ProvisionEntry& entry) {
  if (entry.kind == corpus::Kind::footnote || entry.id.starts_with("annex")) return false;
  return entry.number.empty() ? entry.order < kCoverLines : corpus::leading_number(entry.number) <= kLastOpening;
}

// "pursuant to", "further to"; and where nothing is printed before the citation: "In its resolution 72/12 it asked
// for".
bool acts_under(const corpus::CitationEntry& citation, corpus::Language language) {
  if (citation.treatment.empty()) return true;
  const corpus::Table& rows = corpus::table(std::string(corpus::code(language)) + "/treatments.tsv");
  const std::string treatment = corpus::fold(citation.treatment);
  bool found = false;
  for (std::size_t row = 0; row < rows.size() && !found; ++row) {
    if (rows.cell(row, "class") != "basis" && rows.cell(row, "class") != "follow") continue;
    corpus::each_form(rows.cell(row, "forms"),
                      [&](std::string_view form) { found |= corpus::fold(form) == treatment; });
  }
  return found;
}

// That of the request itself, of what it is a part of, or of a part of it.
bool asks_for_it(const std::string& pinpoint, const AskedAnswer& request) {
  if (pinpoint.empty()) return true;
  for (const std::string& one : pinpoints_apart(pinpoint)) {
    const std::string_view number = std::string_view(one).substr(std::min(one.size(), kParagraph.size()));
    if (is_place_of(one, request.provision, request.number)) return true;
    if (one.starts_with(kParagraph) && is_place_of(std::string(kParagraph) + request.number, request.provision, number))
      return true;
  }
  return false;
}

}  // namespace

// "Pursuant to paragraph 9 of resolution 72/12, in which it asked": a report that names the paragraph names the whole
// resolution, too.
void Delivered::leave_out_whole(std::vector<Mandate>& found, std::size_t first) {
  const auto begin = found.begin() + static_cast<std::ptrdiff_t>(first);
  const auto is_whole = [](const Mandate& mandate) { return mandate.pinpoint.empty(); };
  if (!std::all_of(begin, found.end(), is_whole))
    found.erase(std::remove_if(begin, found.end(), is_whole), found.end());
}

std::vector<Delivered::Mandate> Delivered::mandates(const std::string& symbol) const {
  const Columns& columns = view_.columns();
  std::vector<Mandate> found;
  for (const CitingWork& citing : citers_of(view_, symbol, {}).works) {
    if (columns.types().value(columns.of_works()[citing.work].type) != "report") continue;
    const std::size_t first = found.size();
    for (const std::uint32_t docid : citing.docids) {
      const corpus::ProvisionEntry entry = provision_at(view_, docid);
      if (!is_opening(entry)) continue;
      for (const corpus::CitationEntry& citation : entry.citations)
        if (citation.target == symbol && acts_under(citation, entry.language))
          found.push_back({citing.work, citation.pinpoint});
    }
    leave_out_whole(found, first);
  }
  return found;
}

std::vector<Choice> Delivered::reports(const AskedAnswer& request) {
  const auto [place, is_new] = known_.try_emplace(request.symbol);
  if (is_new) place->second = mandates(request.symbol);
  std::vector<Choice> found;
  for (const Mandate& mandate : place->second) {
    if (!asks_for_it(mandate.pinpoint, request)) continue;
    Choice choice = choice_of(view_, view_.columns().of_works()[mandate.work].symbol, language_);
    const bool known =
        std::any_of(found.begin(), found.end(), [&](const Choice& c) { return c.symbol == choice.symbol; });
    if (!known && choice.date >= request.date) found.push_back(std::move(choice));
  }
  std::stable_sort(found.begin(), found.end(), [](const Choice& a, const Choice& b) { return a.date < b.date; });
  if (found.size() > kMostReports) found.resize(kMostReports);
  return found;
}

}  // namespace search
