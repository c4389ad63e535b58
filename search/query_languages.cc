// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/query_languages.h"

#include <algorithm>

#include "search/query_build.h"
#include "search/query_words.h"

namespace search {

namespace {

using corpus::Language;
using Op = QueryNode::Op;

bool is_about_language(const QueryNode& node) {
  if (node.op == Op::any && !node.children.empty())
    return std::all_of(node.children.begin(), node.children.end(), is_about_language);
  return node.op == Op::field && node.field == "lang";
}

void add_languages(const QueryNode& node, std::vector<Language>& languages) {
  if (node.op == Op::field) languages.push_back(corpus::language_of_code(node.value));
  for (const QueryNode& child : node.children) add_languages(child, languages);
}

}  // namespace

std::vector<Language> allowed_languages(const QueryNode& root) {
  std::vector<Language> allowed;
  const auto take = [&](const QueryNode& node) {
    if (!is_about_language(node)) return;
    std::vector<Language> these;
    add_languages(node, these);
    if (allowed.empty()) allowed = these;
    std::erase_if(allowed, [&](Language one) { return std::find(these.begin(), these.end(), one) == these.end(); });
  };
  take(root);
  if (root.op == Op::all) std::for_each(root.children.begin(), root.children.end(), take);
  return allowed;
}

QueryNode in_language(const QueryNode& root, Language language) {
  std::vector<QueryNode> nodes;
  for (const QueryNode& child : root.children)
    if (!is_about_language(child)) nodes.push_back(child);
  nodes.push_back(any_language({language}));
  return node_of(Op::all, std::move(nodes));
}

QueryNode other_conditions(const QueryNode& root) {
  std::vector<QueryNode> nodes;
  if (root.op != Op::all) return {};
  for (const QueryNode& child : root.children)
    if (!has_words(child) && !is_about_language(child)) nodes.push_back(child);
  return node_of(Op::all, std::move(nodes));
}

QueryNode any_language(const std::vector<Language>& languages) {
  std::vector<QueryNode> nodes;
  for (const Language language : languages) {
    QueryNode node;
    node.op = Op::field;
    node.field = "lang";
    node.value = corpus::code(language);
    nodes.push_back(std::move(node));
  }
  return node_of(Op::any, std::move(nodes));
}

}  // namespace search
