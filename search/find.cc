// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/find.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <cmath>

#include "corpus/fields.h"
#include "corpus/symbol.h"
#include "search/columns.h"
#include "search/find_steps.h"
#include "search/fold_series.h"
#include "search/meaning_in.h"
#include "search/query_field.h"
#include "search/query_held.h"
#include "search/query_languages.h"
#include "search/query_lex.h"
#include "search/query_sequence.h"
#include "search/query_stems.h"
#include "search/query_words.h"
#include "search/rank_weights.h"
#include "search/series_fit.h"
#include "search/sources.h"
#include "search/terminology.h"
#include "search/typed_language.h"

namespace search {

namespace {

using corpus::Language;
using Op = QueryNode::Op;

constexpr std::uint32_t kMostWorks = 1000, kLongestPage = 100;
// Microseconds, by expected_cost(): what is dearer is counted on a sample of works, looked at less closely, and in the
// end searched in a sample of works alone.
constexpr double kTallyBudget = 4000, kDear = 6000, kRankBudget = 20000, kTogetherBudget = 4000;

corpus::Analyser& analyser_of_thread() {
  thread_local corpus::Analyser analyser;
  return analyser;
}

// The filters of the request as one group: any of a field, all of the fields.
std::vector<QueryNode> filter_nodes(Question& question) {
  std::vector<std::pair<std::string, std::vector<QueryNode>>> by_field;
  for (const Filter& filter : question.request.filters) {
    QueryNode node = parse_condition(filter.field, filter.value, question.analyser, question.query.remarks);
    if (node.op == Op::nothing) continue;
    const std::string field(field_name(filter.field));
    if (node.op == Op::field) question.chosen.push_back({field, node.value});
    const auto same =
        std::find_if(by_field.begin(), by_field.end(), [&](const auto& entry) { return entry.first == field; });
    if (same == by_field.end())
      by_field.push_back({field, {std::move(node)}});
    else
      same->second.push_back(std::move(node));
  }
  std::vector<QueryNode> nodes;
  for (auto& [field, conditions] : by_field) nodes.push_back(node_of(Op::any, std::move(conditions)));
  const auto& [from, to] = std::pair(question.request.from, question.request.to);
  if (from.empty() && to.empty()) return nodes;
  QueryNode days = days_between(from, to);
  if (days.op == Op::nothing)
    question.query.remarks.push_back(
        {"unknown-value", fmt::format("\"{}..{}\" is no range of dates; it was left out.", from, to)});
  nodes.push_back(std::move(days));
  return nodes;
}

QueryNode with_filters(QueryNode words, std::vector<QueryNode> filters, bool words_typed) {
  if (words.op == Op::nothing && words_typed) return {};
  std::vector<QueryNode> nodes;
  if (words.op == Op::all)
    nodes = std::move(words.children);
  else
    nodes.push_back(std::move(words));
  for (QueryNode& filter : filters) nodes.push_back(std::move(filter));
  return node_of(Op::all, std::move(nodes));
}

// For when no provision has all the words: any of them; conditions stay.
QueryNode loosened(const QueryNode& root) {
  std::vector<QueryNode> words, conditions;
  for (const QueryNode& child : root.children) (has_words(child) ? words : conditions).push_back(child);
  conditions.insert(conditions.begin(), node_of(Op::any, std::move(words)));
  return node_of(Op::all, std::move(conditions));
}

std::size_t count_word_groups(const QueryNode& root) {
  return root.op != Op::all
             ? 1
             : static_cast<std::size_t>(std::count_if(root.children.begin(), root.children.end(), has_words));
}

// True for what may be a symbol as a whole: no conditions, quotations or operators.
bool is_plain(std::string_view typed) {
  const std::string cleaned = clean_query(typed, kLongestQuery);
  const Tokens tokens = lex_query(cleaned);
  return !tokens.broken && std::all_of(tokens.list.begin(), tokens.list.end(), [](const Token& token) {
    const bool brackets = token.kind == Token::Kind::open || token.kind == Token::Kind::close;
    return brackets || (token.kind == Token::Kind::text && field_name(token.field).empty());
  });
}

// What was typed without conditions and operators: words that may have renderings.
std::string words_typed(std::string_view typed) {
  const std::string cleaned = clean_query(typed, kLongestQuery);
  std::string words;
  bool left_out = false;
  for (const Token& token : lex_query(cleaned).list) {
    const bool is_text = token.kind == Token::Kind::text || token.kind == Token::Kind::quoted;
    if (is_text && token.field.empty() && !left_out) words.append(words.empty() ? "" : " ").append(token.text);
    left_out = token.kind == Token::Kind::not_ || token.kind == Token::Kind::minus;
  }
  return words;
}

// One work in so many is looked at, for a cost to fit a budget. A power of two: the documents of a sample are kept, and
// a sample of a sample is a sample.
std::uint32_t sample_for(double cost, double budget) {
  const double parts = std::clamp(cost / budget, 1.0, 64.0);
  return static_cast<std::uint32_t>(std::exp2(std::ceil(std::log2(parts))));
}

BuildContext context_of(const Question& question) { return {question.view, question.analyser, question.latin}; }

class Finder {
 public:
  Finder(const SearchRequest& request, const Index::View& view)
      : question_{request, view, analyser_of_thread(), {}, {}, {}, {}, {}, {}} {}

  SearchAnswer run() {
    read_question();
    const bool typed = !question_.request.words.empty();
    Meaning named;
    if (typed && is_plain(question_.request.words)) named = meaning_in(question_.view, question_.request.words);
    add_named(named);
    if (question_.query.root.op == Op::nothing && (typed || !question_.chosen.empty())) return finish();
    search();
    return finish();
  }

 private:
  void read_question() {
    const SearchRequest& request = question_.request;
    answer_.query = request.words;
    answer_.limit = std::clamp<std::uint32_t>(request.limit, 1, kLongestPage);
    answer_.offset = std::min(request.offset, kMostWorks - answer_.limit);
    question_.query = parse_query(request.words, question_.analyser);
    leave_out_unknown_values(question_.query, question_.view);
    typed_ = words_typed(request.words);
    const bool typed = request.words.find_first_not_of(" \t\r\n") != std::string::npos;
    std::vector<QueryNode> filters = filter_nodes(question_);
    question_.query.root = with_filters(std::move(question_.query.root), std::move(filters), typed);
    const auto allowed = allowed_languages(question_.query.root);
    if (request.across) look_across(allowed);
    question_.latin = latin_languages(question_.query.root, allowed_languages(question_.query.root), question_.view);
    question_.sequence = sequence_of(question_.query.root, context_of(question_));
    drop_common_words(question_.query.root, question_.latin);
    answer_.language = request.language != Language::unknown ? request.language
                       : question_.shown.size() == 1         ? question_.shown[0]
                       : !question_.shown.empty()            ? Language::unknown
                       : allowed.size() == 1                 ? allowed[0]
                                                             : language_of(question_.query.root, question_.latin);
  }

  // A query that is of none of the languages asked for is asked in its own, and answered in those. One that asks for no
  // language is answered in the others where a work is not held in its own. `own_` stays unknown for all others.
  void look_across(const std::vector<Language>& allowed) {
    QueryNode& root = question_.query.root;
    if (!has_words(root)) return;
    const std::vector<Language> own = likely_languages(root, typed_, question_.view, question_.analyser);
    if (own.empty() || std::find_first_of(own.begin(), own.end(), allowed.begin(), allowed.end()) != own.end()) return;
    // Of languages that are as likely, the one that has the words as they were typed.
    const std::vector<Language> typed = latin_languages(root, {}, question_.view);
    const auto both = std::find_first_of(own.begin(), own.end(), typed.begin(), typed.end());
    own_ = both != own.end() && own.size() > 1 ? *both : own[0];
    if (allowed.empty()) return;
    question_.shown = allowed;
    root = in_language(root, own_);
  }

  // Works that the query names come first, and whoever cites them follows.
  void add_named(const Meaning& named) {
    if (named.outcome == Meaning::Outcome::none) return;
    if (named.outcome == Meaning::Outcome::one)
      named_.push_back({named.symbol, named.provision, {}, {}, named.held});
    else
      named_ = named.choices;
    std::vector<QueryNode> nodes = {std::move(question_.query.root)};
    for (const Choice& choice : named_) {
      QueryNode cites;
      cites.op = Op::field;
      cites.field = "cites";
      cites.value = choice.symbol;
      nodes.push_back(std::move(cites));
    }
    question_.query.root = with_filters(node_of(Op::any, std::move(nodes)), filter_nodes_again(), true);
    if (!question_.shown.empty()) question_.query.root = in_language(question_.query.root, own_);
  }

  std::vector<QueryNode> filter_nodes_again() {
    question_.chosen.clear();
    const auto remarks = question_.query.remarks;
    auto nodes = filter_nodes(question_);
    question_.query.remarks = remarks;
    return nodes;
  }

  void search() {
    const BuildContext context = context_of(question_);
    if (has_words(question_.query.root) || !named_.empty()) {
      rank(context);
      const QueryNode conditions = other_conditions(question_.query.root);
      if (ranked_.empty() && named_.empty() && count_word_groups(question_.query.root) > 1) loosen(context);
      count();
      const bool enough = cost_ > kDear && ranked_.size() >= answer_.limit;  // a dear query that finds a page by itself
      if (own_ != Language::unknown && named_.empty() && !enough) translate(conditions, context);
    } else {
      browse(context);
    }
  }

  void rank(const BuildContext& context) {
    cost_ = expected_cost(question_.query.root, context);
    const std::uint32_t sample = sample_for(cost_, kRankBudget);
    query_ = sampled(question_.view, build_query(question_.query.root, context), sample);
    weighed_ = prefer_together(query_, question_.query.root, context, kTogetherBudget);
    ranked_ = rank_works(question_, weighed_, kMostWorks, cost_ > kDear);
    std::erase_if(ranked_, [&](const RankedWork& ranked) { return languages_shown(ranked.work) == 0; });
    if (sample == 1) return;
    question_.query.remarks.push_back(
        {"part-searched", fmt::format("So much matches that one document in {} was searched; add a word.", sample)});
  }

  void loosen(const BuildContext& context) {
    question_.query.root = loosened(question_.query.root);
    loosened_ = true;
    rank(context);
    if (!ranked_.empty())
      question_.query.remarks.push_back({"fewer-words", "No paragraph has all the words; these have some of them."});
  }

  // What is not held in the query's language is looked for by its words in other languages.
  void translate(const QueryNode& conditions, const BuildContext& context) {
    const SearchRequest& request = question_.request;
    std::vector<Language> into = question_.shown;
    for (const Language language : corpus::kLanguages)
      if (question_.shown.empty() && language != own_) into.push_back(language);
    question_.translations =
        translations_of({typed_, own_, into, request.without}, question_.view.terminology(), question_.analyser);
    if (question_.translations.empty()) return;
    std::vector<QueryNode> nodes = {conditions, any_language(into)};
    Xapian::Query wanted = build_query(node_of(Op::all, std::move(nodes)), context);
    if (!request.as_if_not_held) {
      const auto others = question_.view.columns().not_held_in(own_, question_.view.shards.size());
      wanted = Xapian::Query(Xapian::Query::OP_FILTER, wanted, documents_query(question_.view.database, others));
    } else {
      ranked_.clear();
    }
    add_translated(rank_translated(question_, wanted));
  }

  void add_translated(const std::vector<RankedWork>& found) {
    const Columns& columns = question_.view.columns();
    if (found.empty()) return;
    const double most = ranked_.empty() || loosened_ ? found[0].score : kRankWeights.across_most * ranked_[0].score;
    const double share = std::min(1.0, most / std::max(found[0].score, 1e-9));
    for (const RankedWork& one : found) {
      ranked_.push_back(one);
      ranked_.back().score *= share;
      const std::uint32_t docid = one.docid != 0 ? one.docid : columns.documents_of(one.work)[0];
      tally_.works.push_back(
          {one.work, columns.of_works()[one.work].languages, 1u << std::min<std::uint8_t>(columns.part(docid), 31)});
    }
    std::stable_sort(ranked_.begin(), ranked_.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    if (ranked_.size() > kMostWorks) ranked_.resize(kMostWorks);
    std::sort(tally_.works.begin(), tally_.works.end(), [](const auto& a, const auto& b) { return a.work < b.work; });
    answer_.total += static_cast<std::uint32_t>(found.size());
    answer_.across = question_.translations;
  }

  // Conditions alone, or nothing at all: everything there is, newest first.
  void browse(const BuildContext& context) {
    if (asks_for_kind(question_.query.root, "ghost")) return list_ghosts(context);
    QueryNode expressions;
    expressions.op = Op::field;
    expressions.field = "kind";
    expressions.value = is_about_provisions(question_.query.root) ? "provision" : "expression";
    question_.query.root = node_of(Op::all, {std::move(question_.query.root), std::move(expressions)});
    query_ = weighed_ = build_query(question_.query.root, context);
    tally_ = tally_matches(question_.view, query_, 1);
    ranked_ = newest_works(question_, tally_);
    answer_.total = static_cast<std::uint32_t>(tally_.works.size());
  }

  // What is cited and not held, the most cited first: like what a query names and the index does not hold.
  void list_ghosts(const BuildContext& context) {
    Xapian::Enquire enquire(question_.view.database);
    enquire.set_query(build_query(question_.query.root, context));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(corpus::slot::kCited, true);
    const Xapian::MSet found = enquire.get_mset(0, kMostWorks, question_.view.database.get_doccount());
    for (auto it = found.begin(); it != found.end(); ++it)
      named_.push_back({it.get_document().get_value(corpus::slot::kWork), {}, {}, {}, false});
    answer_.total = found.get_matches_estimated() - found.size();  // and those counted as named
  }

  void count() {
    if (ranked_.empty()) return;
    tally_ = tally_matches(question_.view, query_, sample_for(cost_, kTallyBudget));
    if (!question_.shown.empty()) {
      for (WorkMatch& match : tally_.works) match.languages = languages_shown(match.work);
      std::erase_if(tally_.works, [](const WorkMatch& match) { return match.languages == 0; });
    }
    answer_.exact = tally_.sample == 1;
    answer_.total = static_cast<std::uint32_t>(
        std::max(tally_.works.size() * tally_.sample, std::min<std::size_t>(ranked_.size(), kMostWorks)));
  }

  // Bits of the languages in which a work may be shown.
  std::uint8_t languages_shown(std::uint32_t work) const {
    std::uint8_t allowed = question_.shown.empty() ? 0xFF : 0;
    for (const Language language : question_.shown)
      allowed |= static_cast<std::uint8_t>(1u << static_cast<unsigned>(language));
    return question_.view.columns().of_works()[work].languages & allowed;
  }

  // The page that was asked for, named works first.
  SearchAnswer finish() {
    answer_.understood = describe(question_.query.root);
    const Columns& columns = question_.view.columns();
    std::vector<std::uint32_t> named_works;
    std::uint32_t place = 0;  // of an entry
    const std::uint32_t end = answer_.offset + answer_.limit;
    if (question_.request.fold && has_words(question_.query.root)) fold();
    for (const Choice& choice : named_) {
      named_works.push_back(columns.work_of_symbol(choice.symbol));
      if (place++ >= answer_.offset && place <= end)
        answer_.hits.push_back(
            hit_by_symbol(question_, choice.symbol, choice.provision, choice.held, answer_.language));
    }
    std::vector<RankedWork> page;
    for (const RankedWork& ranked : ranked_) {
      if (std::find(named_works.begin(), named_works.end(), ranked.work) != named_works.end()) continue;
      place += ranked.under == Columns::kNoWork;
      if (place > answer_.offset && place <= end) page.push_back(ranked);
    }
    if (place > end && end < kMostWorks) answer_.next = end;
    for (Hit& hit : hits_of(question_, weighed_, page, answer_.language)) answer_.hits.push_back(std::move(hit));
    count_named(named_works);
    if (question_.request.facets) answer_.facets = facets_of(question_, tally_);
    if (named_.empty() && answer_.total <= kFewWorks) answer_.spelling = suggest_spelling(question_);
    answer_.remarks = std::move(question_.query.remarks);
    return std::move(answer_);
  }

  void fold() {
    const std::size_t named = named_.size();  // entries that stand before all these
    const ShownEntries shown{answer_.offset - std::min<std::size_t>(named, answer_.offset),
                             answer_.offset + answer_.limit};
    SeriesFit fit(question_, weighed_);
    ranked_ = fold_series(ranked_, question_.view.columns().of_works(), shown,
                          [&](const RankedWork& newer, const RankedWork& best) { return fit.is_as_good(newer, best); });
  }

  void count_named(const std::vector<std::uint32_t>& named_works) {
    for (const std::uint32_t work : named_works) {
      const bool counted =
          std::any_of(ranked_.begin(), ranked_.end(), [&](const RankedWork& r) { return r.work == work; });
      if (!counted) ++answer_.total;
    }
  }

  static constexpr std::uint32_t kFewWorks = 200;

  Question question_;
  bool loosened_ = false;
  std::string typed_;                 // words without conditions and operators
  Language own_ = Language::unknown;  // of the query, when the results are of others
  SearchAnswer answer_;
  std::vector<Choice> named_;
  Xapian::Query query_, weighed_;  // the same matches
  double cost_ = 0;                // expected, microseconds
  std::vector<RankedWork> ranked_;
  Tally tally_;
};

}  // namespace

Answer<SearchAnswer> find(const Index& index, const SearchRequest& request) {
  SearchAnswer answer;
  const auto read = index.read([&](const Index::View& view) { answer = Finder(request, view).run(); });
  if (!read) return tl::unexpected(bad_index(read.error()));
  return answer;
}

}  // namespace search
