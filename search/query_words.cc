// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/query_words.h"

#include <algorithm>
#include <span>

#include "corpus/symbol.h"
#include "search/utf8.h"

namespace search {

namespace {

using corpus::Language;

Language script_of(std::string_view folded) {
  std::size_t at = 0;
  const char32_t c = folded.empty() ? 0 : next_character(folded, at);
  if (is_chinese(c)) return Language::zh;
  if (c >= 0x0400 && c <= 0x052F) return Language::ru;
  if (c >= 0x0600 && c <= 0x06FF) return Language::ar;
  return Language::unknown;
}

bool is_chinese_word(const QueryWord& word) { return word.script == Language::zh; }

// A run of Chinese: the character, or every pair of neighbours.
void add_chinese(std::span<const QueryWord> run, std::vector<QueryNode>& nodes) {
  if (run.size() == 1) return nodes.push_back(node_of_word(run[0]));
  for (std::size_t i = 0; i + 1 < run.size(); ++i) {
    QueryWord pair{run[i].folded + run[i + 1].folded, Language::zh, false, true};
    const bool seen = std::any_of(nodes.begin(), nodes.end(), [&](const QueryNode& node) {
      return node.op == QueryNode::Op::word && node.words[0] == pair;
    });
    if (!seen) nodes.push_back(node_of_word(std::move(pair)));
  }
}

// A document asked for among other words: those that cite it, it, and those that print its name.
QueryNode node_of_symbol(const std::string& symbol, QueryNode printed) {
  QueryNode cites, itself;
  cites.op = itself.op = QueryNode::Op::field;
  cites.field = "cites";
  itself.field = "symbol";
  cites.value = itself.value = symbol;
  return node_of(QueryNode::Op::any, {std::move(itself), std::move(cites), std::move(printed)});
}

}  // namespace

std::vector<QueryWord> words_in_order(std::string_view text, corpus::Analyser& analyser) {
  std::vector<QueryWord> words;
  for (const corpus::Word& word : analyser.words(text, Language::unknown))
    if (!word.bigram && !word.folded.empty()) words.push_back({word.folded, script_of(word.folded), false, false});
  return words;
}

QueryNode node_of_word(QueryWord word) {
  QueryNode node;
  node.op = QueryNode::Op::word;
  node.words.push_back(std::move(word));
  return node;
}

QueryNode node_of(QueryNode::Op op, std::vector<QueryNode> children) {
  std::erase_if(children, [](const QueryNode& child) { return child.op == QueryNode::Op::nothing; });
  if (children.empty()) return {};
  if (children.size() == 1) return std::move(children[0]);
  QueryNode node;
  node.op = op;
  node.children = std::move(children);
  return node;
}

QueryNode phrase_of(std::vector<QueryWord> words) {
  if (words.empty()) return {};
  for (QueryWord& word : words) word.exact = true;
  if (words.size() == 1) return node_of_word(std::move(words[0]));
  QueryNode node;
  node.op = QueryNode::Op::phrase;
  node.words = std::move(words);
  return node;
}

QueryNode node_of_piece(std::string_view piece, corpus::Analyser& analyser) {
  if (piece.find('/') != std::string_view::npos && piece.size() <= 200) {
    if (const auto symbol = corpus::canonical_symbol(piece))
      return node_of_symbol(*symbol, phrase_of(words_in_order(*symbol, analyser)));
  }
  const std::vector<QueryWord> words = words_in_order(piece, analyser);
  std::vector<QueryNode> nodes;
  for (auto from = words.begin(); from != words.end();) {
    const bool chinese = is_chinese_word(*from);
    const auto to = std::find_if(from, words.end(), [&](const QueryWord& w) { return is_chinese_word(w) != chinese; });
    if (chinese)
      add_chinese({from, to}, nodes);
    else
      nodes.push_back(to - from == 1 ? node_of_word(*from) : phrase_of({from, to}));
    from = to;
  }
  return node_of(QueryNode::Op::all, std::move(nodes));
}

}  // namespace search
