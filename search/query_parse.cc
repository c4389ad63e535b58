// SPDX-License-Identifier: GPL-2.0-or-later
// From tokens to a tree. Part of query.h.
#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "corpus/fields.h"
#include "search/query.h"
#include "search/query_field.h"
#include "search/query_lex.h"
#include "search/query_words.h"
#include "search/utf8.h"

namespace search {

namespace {

using Op = QueryNode::Op;
using Kind = Token::Kind;

void remark(std::vector<Remark>& remarks, std::string_view code, std::string message) {
  const bool said = std::any_of(remarks.begin(), remarks.end(), [&](const Remark& r) { return r.code == code; });
  if (!said) remarks.push_back({std::string(code), std::move(message)});
}

// The words of a group, and what must not be in it.
struct Group {
  std::vector<QueryNode> wanted, unwanted;
};

// Conditions on one field are alternatives.
std::vector<QueryNode> joined_conditions(std::vector<QueryNode> nodes) {
  std::vector<QueryNode> joined;
  for (QueryNode& node : nodes) {
    const auto same = std::find_if(joined.begin(), joined.end(), [&](const QueryNode& other) {
      const QueryNode& one = other.op == Op::any ? other.children.front() : other;
      return node.op == Op::field && one.op == Op::field && one.field == node.field &&
             (other.op == Op::field ||
              std::all_of(other.children.begin(), other.children.end(),
                          [&](const QueryNode& c) { return c.op == Op::field && c.field == node.field; }));
    });
    if (same == joined.end())
      joined.push_back(std::move(node));
    else if (same->op == Op::any)
      same->children.push_back(std::move(node));
    else
      *same = node_of(Op::any, {std::move(*same), std::move(node)});
  }
  return joined;
}

class Parser {
 public:
  Parser(const Tokens& tokens, corpus::Analyser& analyser, std::vector<Remark>& remarks)
      : tokens_(tokens.list), analyser_(analyser), remarks_(remarks), broken_(tokens.broken) {}

  QueryNode run() {
    QueryNode root = alternatives(0, {});
    if (at_ < tokens_.size()) broken_ = true;
    return root;
  }

  // True when the syntax makes no sense; the tree is then of no use.
  bool broken() const { return broken_; }

 private:
  bool next_is(Kind kind) const { return at_ < tokens_.size() && tokens_[at_].kind == kind; }

  bool take(Kind kind) {
    if (!next_is(kind)) return false;
    ++at_;
    return true;
  }

  QueryNode alternatives(std::size_t depth, std::string_view field) {
    std::vector<QueryNode> nodes;
    do {
      nodes.push_back(group(depth, field));
    } while (!broken_ && take(Kind::or_));
    return node_of(Op::any, std::move(nodes));
  }

  bool at_end_of_group() const { return at_ == tokens_.size() || next_is(Kind::close) || next_is(Kind::or_); }

  QueryNode group(std::size_t depth, std::string_view field) {
    if (depth > kDeepestQuery || at_end_of_group()) return fail();
    Group found;
    while (!broken_ && !at_end_of_group()) {
      if (take(Kind::and_) && (found.wanted.empty() && found.unwanted.empty())) return fail();
      const bool unwanted = take(Kind::not_) || take(Kind::minus);
      const bool exact = !unwanted && take(Kind::plus);
      QueryNode node = neighbours(depth, field);
      if (exact) make_exact(node);
      (unwanted ? found.unwanted : found.wanted).push_back(std::move(node));
    }
    return finish(std::move(found));
  }

  static void make_exact(QueryNode& node) {
    if (node.op == Op::word) node.words[0].exact = true;
  }

  QueryNode finish(Group found) {
    QueryNode wanted = node_of(Op::all, joined_conditions(std::move(found.wanted)));
    if (found.unwanted.empty()) return wanted;
    QueryNode unwanted = node_of(Op::any, std::move(found.unwanted));
    if (unwanted.op == Op::nothing) return wanted;
    if (wanted.op == Op::nothing) {
      remark(remarks_, "only-not", "A query must also say what to look for, not only what to leave out.");
      return {};
    }
    return node_of(Op::without, {std::move(wanted), std::move(unwanted)});
  }

  // item (NEAR item)*
  QueryNode neighbours(std::size_t depth, std::string_view field) {
    QueryNode left = item(depth, field);
    while (!broken_ && next_is(Kind::near)) {
      const std::uint32_t window = tokens_[at_++].window;
      left = near(std::move(left), item(depth, field), window == 0 ? kNearWindow : window);
    }
    return left;
  }

  // NEAR joins words; joined again, it takes the wider window. It cannot join anything else.
  QueryNode near(QueryNode left, QueryNode right, std::uint32_t window) {
    const bool joins = (left.op == Op::word || left.op == Op::near) && right.op == Op::word;
    if (broken_ || !joins || left.words.size() >= kLongestPhrase) return fail();
    QueryNode node;
    node.op = Op::near;
    node.words = std::move(left.words);
    node.words.push_back(std::move(right.words[0]));
    for (QueryWord& word : node.words) word.exact = true;
    node.window = std::min(std::max(window, left.window), kWidestWindow);
    return node;
  }

  QueryNode item(std::size_t depth, std::string_view scope) {
    if (at_ >= tokens_.size()) return fail();
    const Token& token = tokens_[at_++];
    const std::string_view field = token.field.empty() ? scope : token.field;
    if (token.kind == Kind::open) {
      QueryNode inner = alternatives(depth + 1, field);
      return take(Kind::close) ? std::move(inner) : fail();
    }
    if (token.kind != Kind::text && token.kind != Kind::quoted) return fail();
    if (!field.empty() && field_name(field) != "fulltext") return conditional(field, token);
    return token.kind == Kind::quoted ? phrase(token.text) : piece(token.text);
  }

  QueryNode conditional(std::string_view field, const Token& token) {
    const auto name = field_name(field);
    if (name.empty()) return unknown_field(field, token);
    const auto* known = corpus::field(name);
    if (known->kind != corpus::FieldKind::words) return parse_condition(name, token.text, analyser_, remarks_);
    QueryNode words = token.kind == Kind::quoted ? phrase(token.text) : piece(token.text);
    if (words.op == Op::nothing) return {};
    QueryNode title;
    title.op = Op::title;
    title.children.push_back(std::move(words));
    return title;
  }

  // "http://..." and "Decides:that": words that happen to have a colon.
  QueryNode unknown_field(std::string_view field, const Token& token) {
    const char* from = field.data();
    const std::string_view whole(from, static_cast<std::size_t>(token.text.data() + token.text.size() - from));
    if (!token.text.starts_with("//"))
      remark(remarks_, "unknown-field", fmt::format("There is no field \"{}\"; its words were searched.", field));
    return piece(whole);
  }

  QueryNode phrase(std::string_view text) {
    std::vector<QueryWord> words = words_in_order(text, analyser_);
    if (words.size() > kLongestPhrase) {
      words.resize(kLongestPhrase);
      remark(remarks_, "long-phrase",
             fmt::format("Only the first {} words of a quotation are searched.", kLongestPhrase));
    }
    QueryNode node = phrase_of(std::move(words));
    count_words(node);
    return node;
  }

  QueryNode piece(std::string_view text) {
    if (const auto ends = range_ends(text)) {
      QueryNode days = days_between(ends->first, ends->second);
      if (days.op != Op::nothing) return days;
    }
    if (text.size() > 1 && text.ends_with('*')) return wildcard(text);
    QueryNode node = node_of_piece(text, analyser_);
    if (node.op == Op::phrase && node.words.size() > kLongestPhrase) node.words.resize(kLongestPhrase);
    count_words(node);
    return node;
  }

  // The last word of "peace-keep*" is the one that is open.
  QueryNode wildcard(std::string_view text) {
    while (text.ends_with('*')) text.remove_suffix(1);
    std::vector<QueryWord> words = words_in_order(text, analyser_);
    const bool fit = words.size() == 1 && words[0].script != corpus::Language::zh &&
                     count_characters(words[0].folded) >= kShortestPrefix && wildcards_ < kMostWildcards;
    QueryNode node = fit ? node_of_word(std::move(words[0])) : node_of_piece(text, analyser_);
    if (fit) {
      node.op = Op::prefix;
      ++wildcards_;
    } else {
      remark(remarks_, "wildcard",
             fmt::format(
                 "A * needs {} letters before it, in at most {} words, and does not work in Chinese; it was ignored.",
                 kShortestPrefix, kMostWildcards));
    }
    count_words(node);
    return node;
  }

  // Drops a node whose words are more than a query may have.
  void count_words(QueryNode& node) {
    std::size_t words = node.words.size();
    for (const QueryNode& child : node.children) words += std::max<std::size_t>(child.words.size(), 1);
    if (words_ + words > kMostWords) {
      remark(remarks_, "too-many-words", fmt::format("Only the first {} words were searched.", kMostWords));
      if (node.op != Op::all || words_ >= kMostWords) return void(node = {});
      node.children.resize(std::min(node.children.size(), kMostWords - words_));
      words = node.children.size();
    }
    words_ += words;
  }

  QueryNode fail() {
    broken_ = true;
    return {};
  }

  const std::vector<Token>& tokens_;
  corpus::Analyser& analyser_;
  std::vector<Remark>& remarks_;
  std::size_t at_ = 0, words_ = 0, wildcards_ = 0;
  bool broken_ = false;
};

// The words of what could not be read: operators and quotes are left out, everything else is a word.
Tokens plain_tokens(const Tokens& tokens) {
  Tokens plain;
  for (const Token& token : tokens.list) {
    const bool is_operator =
        token.kind == Kind::and_ || token.kind == Kind::or_ || token.kind == Kind::not_ || token.kind == Kind::near;
    if (!is_operator && !token.text.empty() && (token.kind == Kind::text || token.kind == Kind::quoted))
      plain.list.push_back(token);
  }
  return plain;
}

}  // namespace

Query parse_query(std::string_view typed, corpus::Analyser& analyser) {
  Query query;
  const std::string cleaned = clean_query(typed, kLongestQuery);
  if (typed.size() > kLongestQuery && cleaned.size() + 16 > kLongestQuery / 2)
    remark(query.remarks, "too-long", fmt::format("Only the first {} bytes of the query were read.", kLongestQuery));
  const Tokens tokens = lex_query(cleaned);
  if (tokens.list.empty() && !tokens.broken) return query;
  std::vector<Remark> remarks = query.remarks;
  Parser parser(tokens, analyser, remarks);
  query.root = parser.run();
  if (parser.broken()) {
    remarks = query.remarks;
    remark(remarks, "bad-syntax",
           "The query could not be read as written (quotes, parentheses or operators); its words were searched.");
    const Tokens plain = plain_tokens(tokens);
    Parser again(plain, analyser, remarks);
    query.root = plain.list.empty() ? QueryNode() : again.run();
  }
  query.remarks = std::move(remarks);
  return query;
}

}  // namespace search
