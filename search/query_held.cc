// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/query_held.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "corpus/lexicon.h"
#include "search/columns.h"

namespace search {

namespace {

using Op = QueryNode::Op;

bool has_key(const char* table_name, std::string_view key) {
  const corpus::Table& table = corpus::table(table_name);
  for (std::size_t row = 0; row < table.size(); ++row)
    if (table.cell(row, "key") == key) return true;
  return false;
}

class Pruner {
 public:
  Pruner(std::vector<Remark>& remarks, const Columns& columns) : remarks_(remarks), columns_(columns) {}

  // A tree without the conditions that are left out; Op::nothing when nothing stays.
  QueryNode run(QueryNode node) {
    if (node.op == Op::field && is_unknown(node)) return {};
    if (node.children.empty()) return node;
    for (QueryNode& child : node.children) child = run(std::move(child));
    if (node.op == Op::without && node.children.front().op == Op::nothing) return {};
    std::erase_if(node.children, [](const QueryNode& child) { return child.op == Op::nothing; });
    if (node.children.empty()) return {};
    if (node.children.size() == 1 && node.op != Op::title) return std::move(node.children.front());
    return node;
  }

 private:
  bool is_unknown(const QueryNode& node) {
    if (node.field != "body" && node.field != "type") return false;
    const bool body = node.field == "body";
    std::vector<std::string> held = values_held(body ? columns_.bodies() : columns_.types());
    if (has_key(body ? "organs.tsv" : "types.tsv", node.value) ||
        std::find(held.begin(), held.end(), node.value) != held.end())
      return false;
    remarks_.push_back({"unknown-value",
                        fmt::format("\"{}\" is no value of {}; the condition was left out.", node.value, node.field),
                        node.value, std::move(held)});
    return true;
  }

  static std::vector<std::string> values_held(const Values& values) {
    std::vector<std::string> held;
    for (std::uint16_t number = 0; number < values.size(); ++number)
      if (!values.value(number).empty()) held.push_back(values.value(number));
    std::sort(held.begin(), held.end());
    return held;
  }

  std::vector<Remark>& remarks_;
  const Columns& columns_;
};

}  // namespace

void leave_out_unknown_values(Query& query, const Index::View& view) {
  query.root = Pruner(query.remarks, view.columns()).run(std::move(query.root));
}

}  // namespace search
