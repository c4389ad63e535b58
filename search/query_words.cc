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

struct PlacedWord {
  QueryWord word;
  corpus::Span span;
};

std::vector<PlacedWord> placed_words(std::string_view text, corpus::Analyser& analyser) {
  std::vector<PlacedWord> words;
  for (const corpus::Word& word : analyser.words(text, Language::unknown))
    if (!word.bigram && !word.folded.empty())
      words.push_back({{word.folded, script_of(word.folded), false, false}, word.span});
  return words;
}

// A piece of a query that belongs together: Chinese characters that touch, or words of other scripts.
bool is_same_run(const PlacedWord& one, const PlacedWord& next) {
  const bool chinese = one.word.script == Language::zh;
  return chinese == (next.word.script == Language::zh) && (!chinese || one.span.end == next.span.start);
}

// A run of Chinese: the character, or every pair of neighbours.
void add_chinese(std::span<const PlacedWord> run, std::vector<QueryNode>& nodes) {
  if (run.size() == 1) return nodes.push_back(node_of_word(run[0].word));
  for (std::size_t i = 0; i + 1 < run.size(); ++i) {
    QueryWord pair{run[i].word.folded + run[i + 1].word.folded, Language::zh, false, true};
    const bool seen = std::any_of(nodes.begin(), nodes.end(), [&](const QueryNode& node) {
      return node.op == QueryNode::Op::word && node.words[0] == pair;
    });
    if (!seen) nodes.push_back(node_of_word(std::move(pair)));
  }
}

// A word; several that stood together are a phrase.
QueryNode node_of_run(std::span<const PlacedWord> run) {
  if (run.size() == 1) return node_of_word(run[0].word);
  std::vector<QueryWord> words;
  for (const PlacedWord& placed : run) words.push_back(placed.word);
  return phrase_of(std::move(words));
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
  for (PlacedWord& placed : placed_words(text, analyser)) words.push_back(std::move(placed.word));
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
  const std::vector<PlacedWord> words = placed_words(piece, analyser);
  std::vector<QueryNode> nodes;
  for (std::size_t from = 0, to = 0; from < words.size(); from = to) {
    for (to = from + 1; to < words.size() && is_same_run(words[to - 1], words[to]);) ++to;
    if (words[from].word.script == Language::zh)
      add_chinese({&words[from], to - from}, nodes);
    else
      nodes.push_back(node_of_run({&words[from], to - from}));
  }
  return node_of(QueryNode::Op::all, std::move(nodes));
}

}  // namespace search
