// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/ask_answers.h"

#include <xxhash.h>

#include <algorithm>

#include "search/ask_order.h"
#include "search/cite_number.h"
#include "search/columns.h"
#include "search/edges.h"
#include "search/entries.h"
#include "search/neighbours.h"
#include "search/say.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::size_t kLongestQuote = 3000;  // bytes; longer paragraphs are quoted by the sentence
constexpr double kNearlySame = 0.75;         // share of words two paragraphs have in common
constexpr std::size_t kMostRepeated = 20;

using Print = std::vector<std::uint64_t>;  // the words of a paragraph, hashed, sorted, each once

Print print_of(const std::string& text, Language language, corpus::Analyser& analyser) {
  Print print;
  for (const corpus::Word& word : analyser.words(text, language))
    if (!corpus::is_stopword(word.folded, language))
      print.push_back(XXH3_64bits(word.folded.data(), word.folded.size()));
  std::sort(print.begin(), print.end());
  print.erase(std::unique(print.begin(), print.end()), print.end());
  return print;
}

bool nearly_same(const Print& one, const Print& other) {
  std::size_t common = 0;
  for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
    if (*a == *b)
      ++common, ++a, ++b;
    else if (*a < *b)
      ++a;
    else
      ++b;
  }
  const std::size_t all = one.size() + other.size() - common;
  return all > 0 && static_cast<double>(common) >= kNearlySame * static_cast<double>(all);
}

void add_reason(AskedAnswer& answer, std::string code, std::string value) {
  answer.reasons.push_back({std::move(code), std::move(value)});
}

void add_statement_reasons(AskedAnswer& answer, const Passage& passage, const Asking& asking) {
  if (!passage.defined.empty()) add_reason(answer, passage.negative ? "no-definition" : "defines", passage.defined);
  if (passage.sign(Sign::principle) > 0) add_reason(answer, "principle", "");
  if (!passage.entry.verb.empty()) add_reason(answer, "verb", passage.entry.verb);
  if (asking.intent != Intent::obligation) return;
  for (const corpus::Statement& statement : passage.entry.statements) {
    if (statement.kind != "obligation") continue;
    for (const std::string& bearer : statement.bearers) add_reason(answer, "addressee", bearer);
    if (statement.report) add_reason(answer, "asks-report", "");
    if (!statement.deadline.empty()) add_reason(answer, "due", statement.deadline);
    break;
  }
}

void add_document_reasons(AskedAnswer& answer, const corpus::ExpressionEntry& expression, std::uint32_t cited) {
  const corpus::Metadata& data = expression.metadata;
  if (data.type == "draft") add_reason(answer, "draft", "");
  if (!data.adopted.empty()) add_reason(answer, "adopted", data.adopted);
  if (!data.voting.empty()) add_reason(answer, "voting", data.voting);
  if (std::string votes = votes_of(data); !votes.empty()) add_reason(answer, "votes", std::move(votes));
  if (cited > 0) add_reason(answer, "cited", std::to_string(cited));
}

Beside beside_of(const corpus::ProvisionEntry& entry, std::string quote) {
  return {entry.symbol, entry.id, entry.number, "", std::move(quote)};
}

// Of a list that is introduced the first points are read where passages are compared; shown is all of it that has room.
void complete_list(const Index::View& view, const Passage& passage, AskedAnswer& answer) {
  if (!introduces(passage.entry.text)) return;
  std::size_t bytes = 0;
  for (const Beside& point : answer.follows) bytes += point.quote.size();
  for (int step = static_cast<int>(answer.follows.size()) + 1;; ++step) {
    const auto next = neighbour(view, passage.docid, passage.entry, step);
    if (!next || !next->id.starts_with(passage.entry.id + ".")) return;
    answer.goes_on = step > kMostFollows || bytes >= kMostFollowBytes;
    if (answer.goes_on) return;
    bytes += next->text.size();
    answer.follows.push_back(beside_of(*next, next->text));
  }
}

// Passages that say nearly the same: the one that is shown, and the others, by number.
struct Group {
  std::size_t head = 0;
  Print print;
  std::vector<std::size_t> repeated;
};

// The sentence of a long paragraph in which the question's words stand closest together is not looked for: the first
// one that fits is shown, the rest is a link away.
corpus::Span quoted(const std::string& text) {
  if (text.size() <= kLongestQuote) return {0, text.size()};
  return sentence_round(text, {0, 1});
}

}  // namespace

AskedAnswer answer_for(const Index::View& view, std::uint32_t docid, const corpus::ProvisionEntry& entry,
                       const Asking& asking) {
  AskedAnswer answer;
  answer.symbol = entry.symbol;
  answer.provision = entry.id;
  answer.eid = entry.eid;
  answer.number = cite_number(view, docid, entry);
  answer.kind = entry.kind;
  answer.language = entry.language;
  answer.in_provision = quoted(entry.text);
  answer.quote = std::string(answer.in_provision.of(entry.text));
  if (const auto expression = find_expression(view, entry.symbol, entry.language)) {
    answer.title = expression->metadata.title;
    answer.body = expression->metadata.body;
    answer.type = expression->metadata.type;
    answer.date = iso_date(expression->metadata);
    if (answer.date.empty()) answer.date = year_in_symbol(entry.symbol);
    const std::uint32_t work = view.columns().work(docid);
    add_document_reasons(answer, *expression, work == Columns::kNoWork ? 0 : view.columns().of_works()[work].cited);
  }
  if (entry.language != asking.language)
    add_reason(answer, "other-language", std::string(corpus::code(entry.language)));
  return answer;
}

AskedAnswer answer_with_context(const Index::View& view, const Passage& passage, const Asking& asking) {
  AskedAnswer answer = answer_for(view, passage.docid, passage.entry, asking);
  std::vector<Reason> document = std::move(answer.reasons);
  answer.reasons.clear();
  add_statement_reasons(answer, passage, asking);
  answer.reasons.insert(answer.reasons.end(), document.begin(), document.end());
  if (!passage.lead.empty()) answer.lead.push_back({answer.symbol, passage.entry.parent, "", "", passage.lead});
  for (const corpus::ProvisionEntry& next : passage.follows) answer.follows.push_back(beside_of(next, next.text));
  complete_list(view, passage, answer);
  answer.score = passage.score;
  answer.covered = passage.sign(Sign::covered);
  return answer;
}

std::vector<AskedAnswer> answers_of(const Asking& asking, std::vector<Passage> passages, const Index::View& view,
                                    corpus::Analyser& analyser, std::size_t most) {
  std::vector<Passage> all = told(asking, std::move(passages));
  std::vector<Group> groups;
  for (std::size_t i = 0; i < all.size(); ++i) {
    Print print = print_of(all[i].entry.text, all[i].entry.language, analyser);
    const auto same =
        std::find_if(groups.begin(), groups.end(), [&](const Group& group) { return nearly_same(group.print, print); });
    if (same == groups.end()) {
      if (groups.size() < most) groups.push_back({i, std::move(print), {}});
      continue;
    }
    same->repeated.push_back(i);
    if (speaks_before(asking, all[i], all[same->head])) std::swap(same->head, same->repeated.back());
  }
  std::vector<AskedAnswer> answers;
  for (const Group& group : groups) {
    AskedAnswer answer = answer_with_context(view, all[group.head], asking);
    for (const std::size_t i : group.repeated)
      if (answer.repeated.size() < kMostRepeated) answer.repeated.push_back(beside_of(all[i].entry, all[i].entry.text));
    if (!answer.repeated.empty()) add_reason(answer, "repeated", std::to_string(answer.repeated.size()));
    answers.push_back(std::move(answer));
  }
  return answers;
}

}  // namespace search
