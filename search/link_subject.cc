// SPDX-License-Identifier: GPL-2.0-or-later
// other_subject: words that say what an act is about ("resolution 75/22 on the protection of whales") against its
// title, topics and text. They are a writer's own as often as the title's, so only those of which the act has next to
// nothing are told.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "corpus/draft_words.h"
#include "corpus/proclitics.h"
#include "corpus/symbol.h"
#include "corpus/utf8.h"
#include "search/link_checks.h"
#include "search/link_words.h"

namespace search {

namespace {

using corpus::Language;
using corpus::Sign;
using corpus::Token;

constexpr std::size_t kReach = 10;         // tokens between a number and the words
constexpr std::size_t kMostTokens = 14;    // of the words
constexpr std::size_t kFewestBigrams = 2;  // of Chinese
constexpr std::size_t kFewestQuoted = 2;   // words in quotation marks: one may be a name given to the act
constexpr std::size_t kLeastStem = 3;      // letters of a stem that may begin another
constexpr std::size_t kShortStem = 4;      // letters of one that must do so as a whole
constexpr int kCommas = 2;                 // "75/22, de 2 de diciembre de 2020, sobre"
constexpr double kShared = 0.4;            // of the weight of the words, which the act has
constexpr std::size_t kCost = 2'000'000;   // of reading an act for it, in comparisons of two words

struct Described {
  std::string_view words;
  bool quoted = false;
};

bool is_act(std::string_view symbol) {
  const std::string type = corpus::symbol_parts(symbol).type;
  return type == "resolution" || type == "decision" || type == "presidential-statement";
}

bool may_stand_between(Sign sign) {
  return sign == Sign::date || sign == Sign::mark || sign == Sign::letter || sign == Sign::of || sign == Sign::owner ||
         sign == Sign::glue;
}

bool ends_words(Sign sign) {
  return sign == Sign::comma || sign == Sign::stop || sign == Sign::colon || sign == Sign::open ||
         sign == Sign::close || sign == Sign::item || sign == Sign::symbol || sign == Sign::date;
}

// The first token that ends behind a byte.
std::size_t token_behind(const DraftPart& part, std::size_t byte) {
  const auto& list = part.tokens.list;
  const auto found = std::partition_point(list.begin(), list.end(), [&](const Token& t) { return t.end <= byte; });
  return static_cast<std::size_t>(found - list.begin());
}

corpus::DraftWord word_at(const DraftPart& part, const Token& token) {
  return corpus::subject_word_at(part.text(), token.start, part.language);
}

// "resolution 75/22 of 2 December 2020 on the protection of whales, ..."
std::string_view words_behind(const DraftPart& part, corpus::Span citation) {
  const auto& list = part.tokens.list;
  std::size_t at = token_behind(part, citation.end);
  const std::size_t last = std::min(list.size(), at + kReach);
  corpus::DraftWord about;
  for (int commas = 0; at < last; ++at) {
    about = word_at(part, list[at]);
    if (about.what == "about") break;
    const bool comma = list[at].sign == Sign::comma && ++commas <= kCommas;
    if (about.what == "not-about" || !(comma || may_stand_between(list[at].sign))) return {};
  }
  if (at == last) return {};
  const std::size_t first = token_behind(part, about.end);
  std::size_t end = first;
  while (end < list.size() && end - first < kMostTokens && !ends_words(list[end].sign) &&
         word_at(part, list[end]).what != "about-end")
    ++end;
  return end == first ? std::string_view() : part.text().substr(about.end, list[end - 1].end - about.end);
}

// 大会关于保护鲸鱼的2020年12月2日第75/22号决议
std::string_view words_before(const DraftPart& part, corpus::Span citation) {
  const auto& list = part.tokens.list;
  std::size_t end = token_behind(part, citation.start);
  while (end > 0 && (may_stand_between(list[end - 1].sign) || list[end - 1].sign == Sign::noun)) {
    if (word_at(part, list[end - 1]).what == "about") return {};
    --end;
  }
  for (std::size_t at = end; at-- > 0 && end - at <= kMostTokens;) {
    const bool pause = list[at].span().of(part.text()) == "、";
    if (ends_words(list[at].sign) && !pause) return {};
    const corpus::DraftWord about = word_at(part, list[at]);
    if (about.what == "about") return part.text().substr(about.end, list[end - 1].end - about.end);
  }
  return {};
}

// Nothing stands between a quotation and the citation but what joins them: in brackets it is a name given to the act,
// behind other words it may be anything.
bool joined(const DraftPart& part, std::string_view quoted, corpus::Span citation) {
  const auto start = static_cast<std::size_t>(quoted.data() - part.text().data());
  const bool behind = start >= citation.end;
  const std::size_t from = behind ? citation.end : start + quoted.size(), to = behind ? start : citation.start;
  std::size_t joined_to = from;
  for (std::size_t at = token_behind(part, from); at < part.tokens.list.size(); ++at) {
    const Token& token = part.tokens.list[at];
    if (token.start >= to) break;
    const corpus::DraftWord about = word_at(part, token);
    if (about.what == "about") joined_to = about.end;
    const bool joins = may_stand_between(token.sign) || token.sign == Sign::comma || token.sign == Sign::other;
    if (token.start >= joined_to && !joins) return false;
  }
  return true;
}

Described described(const LinkCase& each) {
  const corpus::Span here = each.citation.in_provision;
  if (const std::string_view quoted = each.words_beside(); !quoted.empty())
    return joined(each.part, quoted, here) ? Described{quoted, true} : Described();
  const bool before = each.part.language == Language::zh;
  return {corpus::trim(before ? words_before(each.part, here) : words_behind(each.part, here))};
}

// Words of one root: "Syria" and "Syrian". One begins the other, but for its last letter.
bool of_one_root(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  const std::size_t letters = corpus::count_characters(a);
  std::size_t compared = a.size();
  if (letters > kShortStem) corpus::previous_character(a, compared);
  return letters < kLeastStem ? a == b : b.starts_with(a.substr(0, compared));
}

bool stands_among(const std::string& word, const std::set<std::string>& stems, Language language) {
  if (stems.contains(word)) return true;
  if (language == Language::zh) return false;
  const auto has = [&](std::string_view form) {
    return std::any_of(stems.begin(), stems.end(), [&](const std::string& stem) { return of_one_root(form, stem); });
  };
  const auto fused = std::find_if(corpus::kArabicFused.begin(), corpus::kArabicFused.end(),
                                  [&](std::string_view each) { return word.starts_with(each); });
  return has(word) || (fused != corpus::kArabicFused.end() && has(std::string_view(word).substr(fused->size())));
}

// The share of the words, by weight, that the act has.
double shared_with(const CitedWork& work, const Described& printed, const LinkCase& each) {
  const Language language = each.part.language;
  const std::set<std::string> words = stems_of(printed.words, language);
  const std::size_t fewest = language == Language::zh ? kFewestBigrams : printed.quoted ? kFewestQuoted : 1;
  if (words.size() < fewest || !each.works.spend(kCost)) return 1;
  const std::set<std::string>& act = each.works.stems(work.symbol, language);
  double total = 0, shared = 0;
  for (const std::string& word : words) {
    const double weight = each.works.weight(word, language);
    total += weight;
    if (stands_among(word, act, language)) shared += weight;
  }
  return shared / total;
}

}  // namespace

void check_subject(const LinkCase& each) {
  if (!is_act(each.linked.target) || !each.printed_title().empty()) return;
  for (const LinkFinding& finding : each.linked.findings)
    if (finding.code == "wrong_title") return;
  const CitedWork& work = each.works.work(each.linked.target);
  if (each.works.text(work.symbol, each.part.language).empty()) return;
  const Described printed = described(each);
  if (printed.words.empty() || shared_with(work, printed, each) >= kShared) return;
  const std::string title = work.title_in(each.part.language);
  LinkFinding finding;
  finding.code = "other_subject";
  finding.message = fmt::format("{} does not speak of “{}”.", work.symbol, printed.words);
  finding.evidence = title.empty() ? work.symbol : fmt::format("{}: “{}”", work.symbol, title);
  if (const std::string other = each.works.titled(printed.words, each.part.language, work.symbol); !other.empty())
    finding.evidence += fmt::format("; that is the title of {}", other);
  finding.symbol = work.symbol;
  finding.printed = printed.words;
  finding.right = title;
  each.report(std::move(finding));
}

}  // namespace search
