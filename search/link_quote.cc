// SPDX-License-Identifier: GPL-2.0-or-later
// misquoted: words in quotation marks against the provision they are said to be from. Names, terms and titles in
// quotation marks are short and prove nothing; the shorter the quotation, the more like the text it must be to be
// called a quotation of it.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "corpus/utf8.h"
#include "search/edges.h"
#include "search/link_checks.h"
#include "search/link_places.h"
#include "search/link_words.h"

namespace search {

namespace {

using corpus::Language;
using corpus::Sign;

constexpr std::size_t kMostWords = 400;        // of a quotation that is compared
constexpr std::size_t kCostOfByte = 20;        // of a text that is cut into words, in comparisons of two words
constexpr std::size_t kMostCompared = 60'000;  // words of a work that are compared with one

// How long a quotation must be to say something; words, in Chinese characters.
struct Sizes {
  std::size_t term;   // shorter ones are never looked at
  std::size_t quote;  // from here on the words must be in the provision named, like it or not
  std::size_t whole;  // from here on they are looked for in a work of which no provision is named
};
Sizes sizes_of(Language language) { return language == Language::zh ? Sizes{5, 10, 12} : Sizes{3, 5, 6}; }

// No full stop that ends a sentence stands between the two bytes.
bool same_sentence(const DraftPart& part, std::size_t from, std::size_t to) {
  const auto& list = part.tokens.list;
  auto at = std::partition_point(list.begin(), list.end(), [&](const corpus::Token& t) { return t.start < from; });
  for (; at != list.end() && at->end <= to; ++at) {
    const auto next = at + 1;
    if (at->sign != Sign::stop || next == list.end() || next->end > to) continue;
    if (part.language == Language::zh || part.language == Language::ar || next->capital) return false;
  }
  return true;
}

// “…” (resolution 60/1, para. 143): the citation in brackets right behind.
const corpus::Citation* in_brackets_behind(const DraftPart& part, const Quote& quote) {
  std::string_view rest = corpus::trim(part.text().substr(quote.outside.end));
  if (!rest.starts_with('(') && !rest.starts_with("（")) return nullptr;
  const std::size_t close = std::min(rest.find(')'), rest.find("）"));
  const std::size_t to = static_cast<std::size_t>(rest.data() - part.text().data()) + std::min(close, rest.size());
  for (const corpus::Citation* each : part.citations)
    if (each->in_provision.start > quote.outside.end && each->in_provision.start < to) return each;
  return nullptr;
}

// The citation a quotation is from: in brackets behind it, the last one before it in the sentence, or the first behind.
const corpus::Citation* source_of(const DraftPart& part, const Quote& quote) {
  if (const corpus::Citation* each = in_brackets_behind(part, quote)) return each;
  const corpus::Citation* before = nullptr;
  const corpus::Citation* behind = nullptr;
  for (const corpus::Citation* each : part.citations) {
    if (each->in_provision.end <= quote.outside.start) before = each;
    if (each->in_provision.start >= quote.outside.end && behind == nullptr) behind = each;
  }
  if (before != nullptr && same_sentence(part, before->in_provision.end, quote.outside.start)) return before;
  if (behind != nullptr && same_sentence(part, quote.outside.end, behind->in_provision.start)) return behind;
  return nullptr;
}

// The stretches of a quotation between what its writer left out or put in: “…”, “[...]”, “[the]”.
std::vector<std::string_view> stretches(std::string_view quote) {
  std::vector<std::string_view> found;
  std::size_t from = 0;
  const auto cut = [&](std::size_t at, std::size_t size) {
    if (at > from) found.push_back(quote.substr(from, at - from));
    from = at + size;
  };
  for (std::size_t at = 0; at < quote.size();) {
    const std::string_view rest = quote.substr(at);
    std::size_t size = 0;
    if (rest.starts_with("…")) size = std::string_view("…").size();
    if (rest.starts_with("...")) size = 3;
    if (rest.starts_with('[')) size = std::min(rest.find(']'), rest.size() - 1) + 1;
    if (rest.starts_with("(...)") || rest.starts_with("(…)")) size = rest.find(')') + 1;
    if (size > 0) cut(at, size);
    at += std::max<std::size_t>(size, 1);
  }
  cut(quote.size(), 0);
  return found;
}

// One text to look in: the words of provisions in reading order.
struct Compared {
  Words words;
  std::vector<std::string> ids;           // of the provision each word stands in
  std::vector<std::string_view> printed;  // each word
};

Compared compared(CitedWorks& works, const std::vector<corpus::ProvisionEntry>& all,
                  const std::vector<std::string>& ids, Language language) {
  Compared text;
  for (const corpus::ProvisionEntry& entry : all) {
    const bool wanted = ids.empty() || std::any_of(ids.begin(), ids.end(),
                                                   [&](const std::string& id) { return is_part_of(entry.id, id); });
    if (!wanted || text.words.size() > kMostCompared || !works.spend(entry.text.size() * kCostOfByte)) continue;
    const corpus::WordList list = words_of(entry.text, language);
    text.words.insert(text.words.end(), list.words.begin(), list.words.end());
    text.ids.insert(text.ids.end(), list.size(), entry.id);
    for (const corpus::Span span : list.spans) text.printed.push_back(span.of(entry.text));
  }
  return text;
}

class QuoteCheck {
 public:
  QuoteCheck(const LinkCase& each, const Quote& quote)
      : case_(each),
        quote_(quote.inside.of(each.part.text())),
        language_(each.part.language),
        work_(each.works.work(each.linked.target)),
        places_(places_of(work_, each.linked.pinpoint).ids),
        words_(words_of(quote_, language_).words) {}

  void run() {
    if (!work_.held || words_.size() < sizes_of(language_).term || words_.size() > kMostWords) return;
    if (!holds(language_)) return figures();
    const auto& all = case_.works.text(work_.symbol, language_);
    const Compared here = compared(case_.works, all, places_, language_);
    if (stands_in(here) || is_title()) return;
    if (places_.empty()) return whole(here);
    const Compared whole = compared(case_.works, all, {}, language_);
    if (const std::size_t at = find_words(words_, whole.words); at != std::string_view::npos) {
      if (words_.size() >= sizes_of(language_).quote) report_elsewhere(whole.ids[at]);
      return;
    }
    if (!case_.works.spend(words_.size() * here.words.size())) return;
    const NearWords near = nearest_words(words_, here.words);
    if (words_.size() >= sizes_of(language_).quote || is_like(near, 3)) report(here, near);
  }

 private:
  bool holds(Language language) const {
    return std::find(work_.languages.begin(), work_.languages.end(), language) != work_.languages.end();
  }

  // All stretches of the quotation, one after the other.
  bool stands_in(const Compared& text) const {
    std::size_t from = 0;
    for (const std::string_view stretch : stretches(quote_)) {
      const Words words = words_of(stretch, language_).words;
      if (words.empty()) continue;
      const std::size_t at = find_words(words, text.words, from);
      if (at == std::string_view::npos) return false;
      from = at + words.size();
    }
    return true;
  }

  bool is_title() const {
    return std::any_of(work_.titles.begin(), work_.titles.end(),
                       [&](const auto& title) { return same_title(quote_, title.second, language_); });
  }

  // At most one word in `part` differs, and something is left that is the same.
  bool is_like(const NearWords& near, std::size_t part) const {
    return near.differences * part <= words_.size() && near.end > near.first;
  }

  // No provision is named: only what is nearly there is a quotation gone wrong.
  void whole(const Compared& text) const {
    if (words_.size() < sizes_of(language_).whole) return;
    if (!case_.works.spend(words_.size() * text.words.size())) return;
    const NearWords near = nearest_words(words_, text.words);
    if (is_like(near, 3)) report(text, near);
  }

  LinkFinding finding() const {
    LinkFinding made;
    made.code = "misquoted";
    made.symbol = work_.symbol;
    made.printed = quote_;
    return made;
  }

  void report_elsewhere(const std::string& id) const {
    LinkFinding made = finding();
    made.provision = id;
    made.message = fmt::format("The words quoted stand in another place of {}: {}.", work_.symbol, id);
    made.evidence = fmt::format("{}#{}", work_.symbol, id);
    case_.report(std::move(made));
  }

  void report(const Compared& text, const NearWords& near) const {
    LinkFinding made = finding();
    made.provision = near.first < text.ids.size() ? text.ids[near.first] : std::string();
    if (!is_like(near, 2)) {
      made.provision = places_.empty() ? std::string() : places_.front();
      made.message = fmt::format("The words quoted do not stand in {}.", place(made.provision));
      made.evidence = fmt::format("{}: “{}”", place(made.provision), beginning(text));
      return case_.report(std::move(made));
    }
    made.right = stretch(text, near.first, near.end);
    made.message = fmt::format("The words quoted are not those of {}.", place(made.provision));
    made.evidence = fmt::format("{}: “{}”", place(made.provision), changes(made.right));
    case_.report(std::move(made));
  }

  // The words of the provision with what the draft changed: "to report [-annually-] [+every year+]".
  std::string changes(const std::string& right) const {
    const corpus::WordList held = words_of(right, language_), quoted = words_of(quote_, language_);
    return corpus::describe(corpus::diff_words(quoted, held), quoted, quote_, held, right);
  }

  std::string place(const std::string& id) const { return id.empty() ? work_.symbol : work_.symbol + "#" + id; }

  // The words as they stand there, from the first to one past the last; of the first provision, where there are more.
  static std::string stretch(const Compared& text, std::size_t from, std::size_t to) {
    while (to > from && text.ids[to - 1] != text.ids[from]) --to;
    if (from == to) return {};
    const std::string_view first = text.printed[from], last = text.printed[to - 1];
    return {first.data(), last.data() + last.size()};
  }

  std::string beginning(const Compared& text) const {
    constexpr std::size_t kShown = 24;
    const std::string shown = stretch(text, 0, std::min(kShown, text.printed.size()));
    return text.printed.size() > kShown ? shown + " …" : shown;
  }

  // The work is held in other languages alone: dates and figures are the same in all of them.
  void figures() const;

  const LinkCase& case_;
  std::string_view quote_;
  Language language_;
  const CitedWork& work_;
  std::vector<std::string> places_;
  Words words_;
};

// Dates, and numbers of two digits and more, as values.
std::set<std::uint32_t> values_in(std::string_view text, Language language) {
  corpus::Tokens tokens;
  corpus::tokenize(text, language, tokens);
  std::set<std::uint32_t> values;
  for (const corpus::Token& token : tokens.list) {
    const bool number = token.sign == Sign::digits && token.span().size() > 1;
    if (token.sign == Sign::date || number) values.insert(token.value);
  }
  return values;
}

void QuoteCheck::figures() const {
  if (places_.empty()) return;
  const std::set<std::uint32_t> quoted = values_in(quote_, language_);
  if (quoted.empty() || work_.languages.empty()) return;
  for (const Language language : work_.languages) {
    std::set<std::uint32_t> held;
    const auto& all = case_.works.text(work_.symbol, language);
    for (const corpus::ProvisionEntry& entry : all)
      if (is_part_of(entry.id, places_.front())) held.merge(values_in(entry.text, language));
    if (held.empty() || std::includes(held.begin(), held.end(), quoted.begin(), quoted.end())) return;
  }
  const Language language = work_.languages.front();
  LinkFinding made = finding();
  made.provision = places_.front();
  made.message = fmt::format("A date or figure in the words quoted is not in {}.", place(made.provision));
  made.evidence =
      fmt::format("{}: “{}”", place(made.provision),
                  beginning(compared(case_.works, case_.works.text(work_.symbol, language), places_, language)));
  case_.report(std::move(made));
}

}  // namespace

void find_sources(DraftPart& part) {
  for (Quote& quote : part.quotes)
    if (!quote.titled) quote.source = source_of(part, quote);
}

void check_quotes(const LinkCase& each) {
  for (const Quote& quote : each.part.quotes)
    if (quote.source == &each.citation) QuoteCheck(each, quote).run();
}

}  // namespace search
