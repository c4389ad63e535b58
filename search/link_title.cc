// SPDX-License-Identifier: GPL-2.0-or-later
// wrong_title: the title printed with a citation against those of the work in the same language.
#include <fmt/format.h>

#include <algorithm>

#include "corpus/symbol.h"
#include "search/link_checks.h"
#include "search/link_words.h"

namespace search {

namespace {

constexpr double kMisprinted = 0.7;              // of the words of a title that stay when it is misprinted
constexpr std::size_t kCostOfTitle = 2'000'000;  // of looking one up among those held, in comparisons of two words

// Words of a title, in Chinese characters, that is another act's, and of one that is misprinted.
struct Fewest {
  std::size_t of_other, misprinted;
};

// Titles of resolutions and decisions are their own; those of other documents are often given in short.
bool has_one_title(std::string_view symbol) {
  const std::string type = corpus::symbol_parts(symbol).type;
  return type == "resolution" || type == "decision";
}

bool is_a_title(const CitedWork& work, std::string_view printed) {
  return std::any_of(work.titles.begin(), work.titles.end(),
                     [&](const auto& held) { return same_title(printed, held.second, held.first); });
}

// The words stand in the work itself: they are quoted, or a term of its.
bool stands_in_text(const LinkCase& each, const CitedWork& work, const corpus::WordList& printed) {
  const auto& all = each.works.text(work.symbol, each.part.language);
  return std::any_of(all.begin(), all.end(), [&](const corpus::ProvisionEntry& entry) {
    return find_words(printed.words, words_of(entry.text, each.part.language).words) != std::string_view::npos;
  });
}

// Words that nobody announces as the title are one that went wrong when all but a few are those of the title held, or
// when they are the title of another act. Empty when they prove nothing; else what proves it.
std::string evidence_beside(const LinkCase& each, const CitedWork& work, std::string_view printed,
                            const std::string& held) {
  const corpus::WordList words = words_of(printed, each.part.language), title = words_of(held, each.part.language);
  if (find_words(words.words, title.words) != std::string_view::npos) return {};  // its last words: a short title
  const Fewest fewest = each.part.language == corpus::Language::zh ? Fewest{4, 8} : Fewest{3, 4};
  if (words.size() < fewest.of_other || !each.works.spend(kCostOfTitle) || stands_in_text(each, work, words)) return {};
  if (words.size() >= fewest.misprinted && corpus::similarity(words, title) >= kMisprinted)
    return fmt::format("{}: “{}”", work.symbol, held);
  const std::string other = each.works.titled(printed, each.part.language, work.symbol);
  return other.empty() ? other : fmt::format("{}: “{}”; that is the title of {}", work.symbol, held, other);
}

}  // namespace

void check_title(const LinkCase& each) {
  if (!has_one_title(each.linked.target)) return;
  const std::string_view announced = each.printed_title();
  const std::string_view printed = announced.empty() ? each.words_beside() : announced;
  const CitedWork& work = each.works.work(each.linked.target);
  const std::string held = work.title_in(each.part.language);
  if (printed.empty() || held.empty() || is_a_title(work, printed)) return;
  LinkFinding finding;
  finding.evidence =
      announced.empty() ? evidence_beside(each, work, printed, held) : fmt::format("{}: “{}”", work.symbol, held);
  if (finding.evidence.empty()) return;
  finding.code = "wrong_title";
  finding.message = fmt::format("{} has another title.", work.symbol);
  finding.symbol = work.symbol;
  finding.printed = printed;
  finding.right = held;
  each.report(std::move(finding));
}

}  // namespace search
