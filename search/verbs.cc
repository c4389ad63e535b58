// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/verbs.h"

#include <fmt/format.h>

#include <algorithm>

#include "corpus/document_json.h"
#include "corpus/opening.h"
#include "corpus/plain_verb.h"
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
    const auto named = static_cast<std::uint16_t>(number);
    verbs.push_back({table.verb(named, language), std::string(table.strength(named, language)), counts[number]});
  }
  std::sort(verbs.begin(), verbs.end(), [](const VerbCount& a, const VerbCount& b) {
    return a.count != b.count ? a.count > b.count : a.verb < b.verb;
  });
  if (verbs.size() > most) verbs.resize(most);
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

// A verb typed with words behind it is the longest beginning that is one: "requests the Secretary-General".
struct Typed {
  std::uint16_t number = VerbTable::kNone;
  std::size_t size = 0;  // bytes of that beginning
};

Typed beginning_of(const VerbTable& table, std::string_view typed, Language language) {
  const bool spaced = language != Language::zh;
  while (!typed.empty()) {
    if (const std::uint16_t number = table.number(typed, language); number != VerbTable::kNone)
      return {number, typed.size()};
    std::size_t end = typed.size() - 1;
    while (end > 0 && (spaced ? typed[end] != ' ' : (static_cast<unsigned char>(typed[end]) & 0xC0) == 0x80)) --end;
    typed = typed.substr(0, end);
  }
  return {};
}

std::uint32_t count_of(const VerbTable& table, std::uint16_t number, Language language) {
  return static_cast<std::uint32_t>(
      std::count_if(table.rows().begin(), table.rows().end(),
                    [&](const VerbTable::Row& row) { return row[at(language)] == number; }));
}

// The language in which paragraphs open with most of what is typed, and of those the one with most paragraphs; else
// the one whose table of verbs has it; else `otherwise`.
Language language_of(const VerbTable& table, std::string_view typed, Language otherwise) {
  Language best = otherwise;
  std::size_t size = 0;
  std::uint32_t most = 0;
  for (const Language language : corpus::kLanguages) {
    const Typed found = beginning_of(table, typed, language);
    if (found.number == VerbTable::kNone || found.size < size) continue;
    const std::uint32_t count = count_of(table, found.number, language);
    if (found.size == size && count <= most) continue;
    size = found.size, most = count, best = language;
  }
  for (const Language language : corpus::kLanguages) {
    const std::size_t known = corpus::opening_verb(typed, language).size;
    if (known > size) size = known, best = language;
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

VerbsAnswer verbs_in(const VerbTable& table, std::string_view typed, Language asked, Language otherwise) {
  VerbsAnswer answer;
  answer.language = asked == Language::unknown ? language_of(table, typed, otherwise) : asked;
  const std::uint16_t number = beginning_of(table, typed, answer.language).number;
  if (number == VerbTable::kNone) {
    answer.verb = corpus::plain_verb(typed, answer.language);
    answer.known = known_verbs(table, answer.language, answer.verb);
    return answer;
  }
  answer.verb = table.verb(number, answer.language);
  answer.strength = table.strength(number, answer.language);
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

// A share that is there but rounds to nothing is "< 1 %".
std::string percent(std::uint32_t part, std::uint32_t all) {
  const std::uint64_t share = all == 0 ? 0 : (std::uint64_t{100} * part + all / 2) / all;
  return share == 0 && part > 0 ? "< 1 %" : fmt::format("{} %", share);
}

}  // namespace

Answer<VerbsAnswer> verbs(const Index& index, std::string_view verb, Language language, Language otherwise) {
  VerbsAnswer answer;
  const auto read = index.read([&](const Index::View& view) {
    answer = verbs_in(view.verbs(), verb.substr(0, kLongestVerb), language, otherwise);
  });
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
      .say("verbs-paragraphs", answer.paragraphs)
      .add(answer.strength.empty() ? "" : "  ")
      .add(answer.strength.empty() ? "" : page.said("why-strength", {page.said("strength-" + answer.strength)}))
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
