// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "search/query.h"

namespace search {

namespace {

using Op = QueryNode::Op;

std::string joined_words(const QueryNode& node, std::string_view between) {
  std::string text;
  for (const QueryWord& word : node.words) text.append(text.empty() ? "" : between).append(word.folded);
  return text;
}

std::string joined_children(const QueryNode& node, std::string_view between) {
  std::string text;
  for (const QueryNode& child : node.children) text.append(text.empty() ? "" : between).append(describe(child));
  return fmt::format("({})", text);
}

}  // namespace

std::string describe(const QueryNode& node) {
  switch (node.op) {
    case Op::nothing:
      return "nothing";
    case Op::word:
      return fmt::format("{}{}", node.words[0].exact ? "=" : "", node.words[0].folded);
    case Op::prefix:
      return node.words[0].folded + "*";
    case Op::phrase:
      return fmt::format("\"{}\"", joined_words(node, " "));
    case Op::near:
      return fmt::format("({})", joined_words(node, fmt::format(" NEAR/{} ", node.window)));
    case Op::all:
      return joined_children(node, " AND ");
    case Op::any:
      return joined_children(node, " OR ");
    case Op::without:
      return joined_children(node, " WITHOUT ");
    case Op::field:
      return fmt::format("{}={}", node.field, node.value);
    case Op::range:
      return fmt::format("{}={}..{}", node.field, node.value, node.upper);
    case Op::title:
      return node.children[0].children.empty() ? fmt::format("title({})", describe(node.children[0]))
                                               : fmt::format("title{}", describe(node.children[0]));
  }
  return "nothing";
}

std::string describe(const Query& query) {
  std::string text = describe(query.root);
  for (const Remark& remark : query.remarks) text += " [" + remark.code + "]";
  return text;
}

}  // namespace search
