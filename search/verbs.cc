// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/verbs.h"

#include <fmt/format.h>

#include <algorithm>

#include "corpus/document_json.h"
#include "corpus/plain_verb.h"
#include "corpus/strength.h"
#include "search/json_parts.h"
#include "search/meaning_in.h"
#include "search/print_parts.h"
#include "search/verb_table.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::size_t kMostRenderings = 12, kMostStandsFor = 6, kMostKnown = 40;
constexpr std::size_t kLongestVerb = 200;  // bytes typed

std::size_t at(Language language) { return static_cast<std::size_t>(language); }

using Counts = std::vector<std::uint32_t>;  // by number of verb

// How often each verb of `to` stands where `from` has that verb; kNone: any.
Counts counts_of(const VerbTable& table, Language from, std::uint16_t verb, Language to) {
  Counts counts;
  for (const VerbTable::Row& row : table.rows()) {
    if (verb != VerbTable::kNone && row[at(from)] != verb) continue;
    const std::uint16_t other = row[at(to)];
    if (other == VerbTable::kNone) continue;
    if (other >= counts.size()) counts.resize(other + 1u);
    ++counts[other];
  }
  return counts;
}

std::vector<VerbCount> sorted(const VerbTable& table, const Counts& counts, Language language, std::size_t most) {
  std::vector<VerbCount> verbs;
  for (std::size_t number = 0; number < counts.size(); ++number) {
    if (counts[number] == 0) continue;
    const std::string& verb = table.verb(static_cast<std::uint16_t>(number), language);
    verbs.push_back({verb, {}, counts[number]});
  }
  std::sort(verbs.begin(), verbs.end(), [](const VerbCount& a, const VerbCount& b) {
    return a.count != b.count ? a.count > b.count : a.verb < b.verb;
  });
  if (verbs.size() > most) verbs.resize(most);
  for (VerbCount& verb : verbs) verb.strength = corpus::strength_of(verb.verb, "", language);
  return verbs;
}

std::uint32_t sum(const Counts& counts) {
  std::uint32_t all = 0;
  for (const std::uint32_t count : counts) all += count;
  return all;
}

Renderings renderings_in(const VerbTable& table, Language from, std::uint16_t verb, Language to) {
  Renderings made;
  made.language = to;
  const Counts counts = counts_of(table, from, verb, to);
  made.paragraphs = sum(counts);
  for (VerbCount& one : sorted(table, counts, to, kMostRenderings)) {
    Rendering rendering;
    const Counts back = counts_of(table, to, table.number(one.verb, to), from);
    rendering.all = sum(back);
    rendering.stands_for = sorted(table, back, from, kMostStandsFor);
    rendering.verb = std::move(one);
    made.verbs.push_back(std::move(rendering));
  }
  return made;
}

// The language in which most paragraphs open with the verb; unknown when none does.
Language language_of(const VerbTable& table, std::string_view typed) {
  Language best = Language::unknown;
  std::uint32_t most = 0;
  for (const Language language : corpus::kLanguages) {
    const std::uint16_t number = table.number(corpus::plain_verb(typed, language), language);
    if (number == VerbTable::kNone) continue;
    std::uint32_t count = 0;
    for (const VerbTable::Row& row : table.rows()) count += row[at(language)] == number;
    if (count <= most) continue;
    most = count;
    best = language;
  }
  return best;
}

std::vector<VerbCount> known_verbs(const VerbTable& table, Language language, const std::string& like) {
  auto known = sorted(table, counts_of(table, language, VerbTable::kNone, language), language, SIZE_MAX);
  const std::string begin = like.substr(0, 4);
  std::stable_partition(known.begin(), known.end(),
                        [&](const VerbCount& one) { return !begin.empty() && one.verb.starts_with(begin); });
  if (known.size() > kMostKnown) known.resize(kMostKnown);
  return known;
}

VerbsAnswer verbs_in(const VerbTable& table, std::string_view typed, Language asked) {
  VerbsAnswer answer;
  answer.language = asked == Language::unknown ? language_of(table, typed) : asked;
  if (answer.language == Language::unknown) answer.language = Language::en;
  answer.verb = corpus::plain_verb(typed, answer.language);
  const std::uint16_t number = table.number(answer.verb, answer.language);
  if (number == VerbTable::kNone) {
    answer.known = known_verbs(table, answer.language, answer.verb);
    return answer;
  }
  answer.strength = corpus::strength_of(answer.verb, "", answer.language);
  answer.paragraphs = sum(counts_of(table, answer.language, number, answer.language));
  for (const Language language : corpus::kLanguages)
    if (language != answer.language)
      answer.renderings.push_back(renderings_in(table, answer.language, number, language));
  return answer;
}

parts::Json json_of(const VerbCount& value) {
  return {{"verb", value.verb}, {"strength", parts::known(value.strength)}, {"count", value.count}};
}

parts::Json json_of(const Rendering& value) {
  parts::Json json = json_of(value.verb);
  json["all"] = value.all;
  json["stands_for"] = parts::list_of(value.stands_for, [](const VerbCount& one) { return json_of(one); });
  return json;
}

std::string percent(std::uint32_t part, std::uint32_t all) {
  return fmt::format("{} %", all == 0 ? 0 : (100 * part + all / 2) / all);
}

}  // namespace

Answer<VerbsAnswer> verbs(const Index& index, std::string_view verb, Language language) {
  VerbsAnswer answer;
  const auto read = index.read(
      [&](const Index::View& view) { answer = verbs_in(view.verbs(), verb.substr(0, kLongestVerb), language); });
  if (!read) return tl::unexpected(bad_index(read.error()));
  return answer;
}

std::string describe(const VerbsAnswer& answer) {
  std::string text = fmt::format("{} {} {}", corpus::code(answer.language), answer.verb, answer.paragraphs);
  for (const Renderings& each : answer.renderings) {
    text += fmt::format("\n  {} {}:", corpus::code(each.language), each.paragraphs);
    for (const Rendering& one : each.verbs)
      text += fmt::format(" {} {} of {};", one.verb.verb, one.verb.count, one.all);
  }
  return text;
}

std::string to_json(const VerbsAnswer& answer) {
  return parts::text_of(
      {{"schema", corpus::kSchema},
       {"verb", answer.verb},
       {"language", parts::language(answer.language)},
       {"strength", parts::known(answer.strength)},
       {"paragraphs", answer.paragraphs},
       {"renderings",
        parts::list_of(answer.renderings,
                       [](const Renderings& each) {
                         return parts::Json{
                             {"language", parts::language(each.language)},
                             {"paragraphs", each.paragraphs},
                             {"verbs", parts::list_of(each.verbs, [](const Rendering& one) { return json_of(one); })}};
                       })},
       {"known", parts::list_of(answer.known, [](const VerbCount& one) { return json_of(one); })}});
}

std::string to_text(const VerbsAnswer& answer, const Terminal& terminal) {
  parts::Page page(terminal, answer.language);
  if (answer.paragraphs == 0) {
    page.add(answer.verb).line().say("verbs-unknown").line();
    for (const VerbCount& one : answer.known) page.add(fmt::format("  {} {}", one.verb, one.count)).line();
    return page.take();
  }
  page.styled(parts::kBold, answer.verb)
      .add("  ")
      .say("strength-" + answer.strength)
      .add("  ")
      .say("verbs-paragraphs", answer.paragraphs)
      .line();
  for (const Renderings& each : answer.renderings) {
    page.add(corpus::code(each.language)).add("  ").say("verbs-paragraphs", each.paragraphs).line();
    for (const Rendering& one : each.verbs) {
      page.add("  ")
          .styled(parts::kBold, one.verb.verb)
          .add(fmt::format("  {} ({})", one.verb.count, percent(one.verb.count, each.paragraphs)));
      std::string back;
      for (const VerbCount& each_back : one.stands_for)
        back +=
            fmt::format("{}{} {}", back.empty() ? "" : page.comma(), each_back.verb, percent(each_back.count, one.all));
      page.add("  ").add(page.labelled("verbs-stands-for", back)).line();
    }
  }
  return page.take();
}

}  // namespace search
