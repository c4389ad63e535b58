// SPDX-License-Identifier: GPL-2.0-or-later
// Counts works by language, body, type, year, part and subject. Part of find.h.
#include <algorithm>

#include "corpus/fields.h"
#include "search/columns.h"
#include "search/find_steps.h"

namespace search {

namespace {

constexpr std::size_t kMostValues = 20;

template <class Count>
void each_bit(std::uint32_t bits, const Count& count) {
  for (std::size_t bit = 0; bits != 0; ++bit, bits >>= 1)
    if (bits & 1) count(bit);
}

class FacetCounter {
 public:
  FacetCounter(const Question& question, const Tally& tally)
      : question_(question), tally_(tally), columns_(question.view.columns()) {}

  std::vector<Facet> run() {
    std::vector<Facet> facets;
    for (const corpus::Field& field : corpus::fields()) {
      if (!field.facet) continue;
      Facet facet = count(field.name);
      if (!facet.values.empty()) facets.push_back(std::move(facet));
    }
    return facets;
  }

 private:
  Facet count(std::string_view field) {
    const auto& works = columns_.of_works();
    if (field == "lang") return languages();
    if (field == "part")
      return by(field, columns_.parts(), [](const WorkMatch& m, const auto& count) { each_bit(m.parts, count); });
    if (field == "body")
      return by(field, columns_.bodies(), [&](const WorkMatch& m, const auto& count) { count(works[m.work].body); });
    if (field == "type")
      return by(field, columns_.types(), [&](const WorkMatch& m, const auto& count) { count(works[m.work].type); });
    if (field == "year")
      return by(field, columns_.years(), [&](const WorkMatch& m, const auto& count) { count(works[m.work].year); });
    if (field == "subject")
      return by(field, columns_.subjects(), [&](const WorkMatch& m, const auto& count) {
        for (const std::uint16_t subject : works[m.work].subjects) count(subject);
      });
    return {};
  }

  Facet languages() {
    std::vector<std::uint32_t> counts(8);
    for (const WorkMatch& match : tally_.works) each_bit(match.languages, [&](std::size_t bit) { ++counts[bit & 7]; });
    Facet facet = empty("lang");
    for (const corpus::Language language : corpus::kLanguages)
      add(facet, std::string(corpus::code(language)), counts[static_cast<std::size_t>(language)]);
    return cut(std::move(facet));
  }

  template <class EachValue>
  Facet by(std::string_view field, const Values& values, const EachValue& each) {
    std::vector<std::uint32_t> counts(values.size());
    for (const WorkMatch& match : tally_.works) each(match, [&](std::size_t value) { ++counts[value]; });
    Facet facet = empty(field);
    for (std::size_t i = 0; i < counts.size(); ++i) add(facet, values.value(static_cast<std::uint16_t>(i)), counts[i]);
    return cut(std::move(facet));
  }

  Facet empty(std::string_view field) const { return {std::string(field), {}, tally_.sample == 1}; }

  void add(Facet& facet, const std::string& value, std::uint32_t count) const {
    if (value.empty() || (count == 0 && question_.chosen.empty())) return;
    const bool chosen = is_chosen(facet.field, value);
    if (count > 0 || chosen) facet.values.push_back({value, count * tally_.sample, chosen});
  }

  bool is_chosen(const std::string& field, const std::string& value) const {
    const bool any = std::any_of(question_.chosen.begin(), question_.chosen.end(),
                                 [&](const Filter& filter) { return filter.field == field; });
    if (!any) return false;
    const std::string term = corpus::term(*corpus::field(field), value);
    return std::any_of(question_.chosen.begin(), question_.chosen.end(), [&](const Filter& filter) {
      return filter.field == field && corpus::term(*corpus::field(field), filter.value) == term;
    });
  }

  // Years newest first, all else by count; chosen values are kept however few.
  static Facet cut(Facet facet) {
    const bool by_value = facet.field == "year";
    const auto is_before = [&](const FacetValue& a, const FacetValue& b) {
      if (by_value || a.count == b.count) return by_value ? a.value > b.value : a.value < b.value;
      return a.count > b.count;
    };
    const std::size_t shown = std::min(kMostValues, facet.values.size());
    const auto rest = facet.values.begin() + static_cast<std::ptrdiff_t>(shown);
    std::partial_sort(facet.values.begin(), rest, facet.values.end(), is_before);
    facet.values.erase(std::remove_if(rest, facet.values.end(), [](const FacetValue& value) { return !value.chosen; }),
                       facet.values.end());
    std::sort(facet.values.begin() + static_cast<std::ptrdiff_t>(shown), facet.values.end(), is_before);
    return facet;
  }

  const Question& question_;
  const Tally& tally_;
  const Columns& columns_;
};

}  // namespace

std::vector<Facet> facets_of(const Question& question, const Tally& tally) {
  return FacetCounter(question, tally).run();
}

}  // namespace search
