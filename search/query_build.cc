// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/query_build.h"

#include <xapian.h>

#include <algorithm>
#include <array>

#include "corpus/fields.h"
#include "search/columns.h"
#include "search/query_stems.h"
#include "search/sources.h"

namespace search {

namespace {

using Op = QueryNode::Op;
using X = Xapian::Query;

// Conditions whose terms and values stand on expressions alone (fields.h).
constexpr auto kOfExpressions = std::to_array<std::string_view>(
    {"sponsor", "vote", "voted-for", "voted-against", "abstained", "not-voting", "health", "format", "cited"});

// ... and those that stand on provisions alone.
constexpr auto kOfProvisions =
    std::to_array<std::string_view>({"part", "provision", "verb", "cites", "pinpoint", "treatment", "statement", "act",
                                     "strength", "addressee", "due", "defines", "order", "same"});

template <class Names>
bool is_one_of(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_condition(const QueryNode& node) {
  if (node.op == Op::field || node.op == Op::range) return true;
  return node.op == Op::any && std::all_of(node.children.begin(), node.children.end(), is_condition);
}

bool is_of_expressions(const QueryNode& node) {
  if (node.op == Op::title) return true;
  if (node.op == Op::field || node.op == Op::range) return is_one_of(kOfExpressions, node.field);
  return node.op == Op::any && std::all_of(node.children.begin(), node.children.end(), is_of_expressions);
}

class Builder {
 public:
  explicit Builder(const BuildContext& context) : context_(context) {}

  X build(const QueryNode& node) {
    switch (node.op) {
      case Op::nothing:
        return X();
      case Op::word:
        return word(node.words[0]);
      case Op::prefix:
        return prefix_query(title_ + node.words[0].folded);
      case Op::phrase:
        return phrase(node);
      case Op::near:
        return positional(X::OP_NEAR, node.words, node.window + node.words.size() - 1);
      case Op::all:
        return all(node);
      case Op::any:
        return joined(X::OP_OR, node.children);
      case Op::without:
        return X(X::OP_AND_NOT, build(node.children[0]), build(node.children[1]));
      case Op::field:
        return X(X::OP_SCALE_WEIGHT, X(corpus::term(*corpus::field(node.field), node.value)), 0);
      case Op::range:
        return range(node);
      case Op::title:
        return title(node.children[0]);
    }
    return X();
  }

 private:
  X word(const QueryWord& word) {
    X exact(title_ + word.folded);
    if (!title_.empty()) return exact;
    std::vector<X> forms = {exact};
    for (const auto& [language, stem] : stems_of(word, context_.latin, context_.analyser))
      forms.emplace_back(corpus::stem_term(language, stem));
    return forms.size() == 1 ? exact : X(X::OP_OR, forms.begin(), forms.end());
  }

  X positional(X::op op, const std::vector<QueryWord>& words, std::size_t window) {
    std::vector<std::string> terms;
    for (const QueryWord& word : words) terms.push_back(title_ + word.folded);
    return X(op, terms.begin(), terms.end(), static_cast<Xapian::termcount>(window));
  }

  X phrase(const QueryNode& node) {
    std::vector<X> forms;
    for (auto& words : phrase_forms(node.words)) {
      for (std::string& word : words) word.insert(0, title_);
      if (forms.empty() || context_.view.database.term_exists(words[0]))
        forms.emplace_back(X::OP_PHRASE, words.begin(), words.end(), static_cast<Xapian::termcount>(words.size()));
    }
    return forms.size() == 1 ? forms[0] : X(X::OP_OR, forms.begin(), forms.end());
  }

  X joined(X::op op, const std::vector<QueryNode>& nodes) {
    std::vector<X> parts;
    for (const QueryNode& node : nodes) parts.push_back(build(node));
    return X(op, parts.begin(), parts.end());
  }

  X all(const QueryNode& node) {
    std::vector<X> weighing, filters, of_expressions;
    for (const QueryNode& child : node.children) {
      auto& part = is_of_expressions(child) ? of_expressions : is_condition(child) ? filters : weighing;
      part.push_back(build(child));
    }
    if (!of_expressions.empty()) {
      X works(X::OP_AND, of_expressions.begin(), of_expressions.end());
      (weighing.empty() && !is_about_provisions(node) ? weighing : filters)
          .push_back(weighing.empty() && !is_about_provisions(node) ? works : whole_works(works));
    }
    if (weighing.empty()) return X(X::OP_AND, filters.begin(), filters.end());
    X words(X::OP_AND, weighing.begin(), weighing.end());
    return filters.empty() ? words : X(X::OP_FILTER, words, X(X::OP_AND, filters.begin(), filters.end()));
  }

  // All provisions of the works whose expressions match.
  X whole_works(const X& of_expressions) {
    const Columns& columns = context_.view.columns();
    Xapian::Enquire enquire(context_.view.database);
    enquire.set_query(X(X::OP_FILTER, of_expressions, X(corpus::term(*corpus::field("kind"), "expression"))));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
    std::vector<bool> seen(columns.of_works().size());
    std::vector<std::uint32_t> docids;
    const Xapian::MSet found = enquire.get_mset(0, context_.view.database.get_doccount());
    for (auto it = found.begin(); it != found.end(); ++it) {
      const std::uint32_t work = columns.work(*it);
      if (work == Columns::kNoWork || seen[work]) continue;
      seen[work] = true;
      const auto documents = columns.documents_of(work);
      docids.insert(docids.end(), documents.begin(), documents.end());
    }
    std::sort(docids.begin(), docids.end());
    return documents_query(context_.view.database, docids);
  }

  static std::string slot_value(const corpus::Field& field, const std::string& value) {
    return field.kind == corpus::FieldKind::number ? Xapian::sortable_serialise(std::stod(value)) : value;
  }

  X range(const QueryNode& node) {
    const corpus::Field& field = *corpus::field(node.field);
    const bool open_date = node.value.empty() && field.kind == corpus::FieldKind::date;  // "" would be all undated ones
    const X ranged = open_date            ? X(X::OP_VALUE_RANGE, field.slot, "0", node.upper)
                     : node.value.empty() ? X(X::OP_VALUE_LE, field.slot, slot_value(field, node.upper))
                     : node.upper.empty() ? X(X::OP_VALUE_GE, field.slot, slot_value(field, node.value))
                                          : X(X::OP_VALUE_RANGE, field.slot, slot_value(field, node.value),
                                              slot_value(field, node.upper));
    return X(X::OP_SCALE_WEIGHT, ranged, 0);
  }

  X title(const QueryNode& words) {
    title_ = corpus::field("title")->prefix;
    X built = build(words);
    title_.clear();
    return built;
  }

  const BuildContext& context_;
  std::string title_;  // prefix of terms while in title:
};

struct Cost {
  double documents = 0, microseconds = 0;
};

constexpr double kEntry = 0.04, kPlace = 0.5;  // microseconds, measured

class Coster {
 public:
  explicit Coster(const BuildContext& context) : context_(context), database_(context.view.database) {}

  Cost of(const QueryNode& node) {
    switch (node.op) {
      case Op::word: {
        Cost cost = of_term(node.words[0].folded);
        for (const auto& [language, stem] : stems_of(node.words[0], context_.latin, context_.analyser))
          cost = sum(cost, of_term(corpus::stem_term(language, stem)));
        return cost;
      }
      case Op::prefix:
        return of_prefix(node.words[0].folded);
      case Op::phrase:
      case Op::near:
        return of_places(node);
      case Op::all:
        return of_all(node);
      case Op::any: {
        Cost cost;
        for (const QueryNode& child : node.children) cost = sum(cost, of(child));
        return cost;
      }
      case Op::without:
        return sum(of(node.children[0]), {0, of(node.children[1]).microseconds});
      case Op::field:
        return of_term(corpus::term(*corpus::field(node.field), node.value));
      case Op::title:
      case Op::range:
      case Op::nothing:
        break;
    }
    return node.op == Op::range ? Cost{1e9, 0} : Cost{};
  }

 private:
  static Cost sum(Cost a, Cost b) { return {a.documents + b.documents, a.microseconds + b.microseconds}; }

  Cost of_term(const std::string& term) {
    const double documents = database_.get_termfreq(term);
    return {documents, documents * kEntry};
  }

  Cost of_prefix(const std::string& prefix) {
    double entries = 0;
    for (auto it = database_.allterms_begin(prefix); it != database_.allterms_end(prefix); ++it)
      entries += it.get_termfreq();
    return {entries, entries * kEntry};
  }

  Cost of_places(const QueryNode& node) {
    double rarest = 1e9;
    for (const QueryWord& word : node.words) rarest = std::min(rarest, of_term(word.folded).documents);
    return {rarest, rarest * kPlace};
  }

  // The rarest part leads, the others are only looked up.
  Cost of_all(const QueryNode& node) {
    Cost cost{1e9, 0};
    double others = 0;
    for (const QueryNode& child : node.children) {
      const Cost one = of(child);
      others += one.microseconds;
      cost.documents = std::min(cost.documents, one.documents);
    }
    const double looked_up = cost.documents * kEntry * 2 * static_cast<double>(node.children.size());
    cost.microseconds = std::min(others, std::max(looked_up, places(node, cost.documents)));
    return cost;
  }

  static double places(const QueryNode& node, double documents) {
    const bool any = std::any_of(node.children.begin(), node.children.end(),
                                 [](const QueryNode& child) { return child.op == Op::phrase || child.op == Op::near; });
    return any ? documents * kPlace : 0;
  }

  const BuildContext& context_;
  const Xapian::Database& database_;
};

// The words of a group that should stand together, in the order typed, as they are indexed; Chinese ones as characters.
// At most eight; none when the root is no group of words.
std::vector<std::string> words_together(const QueryNode& root) {
  std::vector<std::string> words;
  if (root.op != Op::all) return words;
  for (const QueryNode& child : root.children) {
    if (child.op != Op::word) continue;
    const QueryWord& word = child.words[0];
    if (!word.bigram) {
      words.push_back(word.folded);
      continue;
    }
    const std::size_t half = word.folded.size() / 2;
    const std::string first = word.folded.substr(0, half), second = word.folded.substr(half);
    if (words.empty() || words.back() != first) words.push_back(first);
    words.push_back(second);
  }
  if (words.size() > 8) words.resize(8);
  return words;
}

}  // namespace

Xapian::Query build_query(const QueryNode& root, const BuildContext& context) { return Builder(context).build(root); }

Xapian::Query prefer_together(const Xapian::Query& query, const QueryNode& root, const BuildContext& context,
                              double budget) {
  const std::vector<std::string> words = words_together(root);
  if (words.size() < 2) return query;
  // Places are only looked at where all the words are: as many as there would be if the words knew nothing of each
  // other, times four since they do.
  const double all = std::max<double>(1, context.view.database.get_doccount());
  double rarest = all, expected = 4 * all;
  for (const std::string& word : words) {
    const double having = context.view.database.get_termfreq(word);
    rarest = std::min(rarest, having);
    expected *= having / all;
  }
  if (rarest == 0 || std::min(rarest, expected) * kPlace > budget) return query;
  return {X::OP_AND_MAYBE, query,
          X(X::OP_PHRASE, words.begin(), words.end(), static_cast<Xapian::termcount>(words.size()))};
}

double expected_cost(const QueryNode& root, const BuildContext& context) {
  return Coster(context).of(root).microseconds;
}

bool has_words(const QueryNode& root) {
  if (root.op == Op::title) return true;
  if (!root.words.empty()) return true;
  return std::any_of(root.children.begin(), root.children.end(), has_words);
}

bool is_about_provisions(const QueryNode& root) {
  const bool condition = root.op == Op::field || root.op == Op::range;
  if (condition && is_one_of(kOfProvisions, root.field)) return true;
  return asks_for_kind(root, "provision") ||
         std::any_of(root.children.begin(), root.children.end(), is_about_provisions);
}

bool asks_for_kind(const QueryNode& root, std::string_view kind) {
  if (root.op == Op::field && root.field == "kind" && root.value == kind) return true;
  return std::any_of(root.children.begin(), root.children.end(),
                     [&](const QueryNode& child) { return asks_for_kind(child, kind); });
}

}  // namespace search
