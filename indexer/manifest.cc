// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/manifest.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_map>
#include <unordered_set>

namespace indexer {

namespace {

using nlohmann::json;

constexpr const char* kTitle = "travaux manifest";
constexpr int kVersion = 1;

json row_of(const ManifestRow& row) {
  return json::array({row.key, row.path, row.size, row.changed, row.hash, static_cast<unsigned>(row.state),
                      row.expression, row.note, row.format, row.generation, row.provisions, row.citations, row.part});
}

ManifestRow row_from(const json& from) {
  ManifestRow row;
  row.key = from.at(0);
  row.path = from.at(1);
  row.size = from.at(2);
  row.changed = from.at(3);
  row.hash = from.at(4);
  row.state = static_cast<State>(from.at(5).get<unsigned>());
  row.expression = from.at(6);
  row.note = from.at(7);
  row.format = from.at(8);
  row.generation = from.at(9);
  row.provisions = from.at(10);
  row.citations = from.at(11);
  row.part = from.size() > 12 ? from.at(12).get<std::uint32_t>() : 0;  // older lists know one work for each file
  return row;
}

// Duplicates of expressions that lost their file are read again: one of them takes its place. A file is read as a
// whole, so that the other works in it go first; which may cost others theirs.
void reopen_duplicates(Plan& plan, const std::unordered_map<std::string_view, const SourceFile*>& files) {
  std::unordered_set<std::string> lost, again;
  for (const ManifestRow& row : plan.gone)
    if (row.state == State::read) lost.insert(row.expression);
  for (std::size_t before = again.size() + 1; before != again.size();) {
    before = again.size();
    for (const ManifestRow& row : plan.keep)
      if (row.state == State::duplicate && lost.contains(row.expression)) again.insert(row.key);
    for (const ManifestRow& row : plan.keep)
      if (row.state == State::read && again.contains(row.key)) lost.insert(row.expression);
  }
  const auto of_them = [&](const ManifestRow& row) { return again.contains(row.key); };
  for (const ManifestRow& row : plan.keep)
    if (of_them(row) && row.state == State::read) plan.gone.push_back(row);
  for (const ManifestRow& row : plan.keep)
    if (of_them(row) && row.part == 0) plan.read.push_back(*files.at(row.key));
  std::erase_if(plan.keep, of_them);
}

}  // namespace

std::string encode(const Manifest& manifest) {
  json rows = json::array();
  for (const ManifestRow& row : manifest.rows) rows.push_back(row_of(row));
  std::string bytes;
  json::to_msgpack(json::array({kTitle, kVersion, std::move(rows)}), bytes);
  return bytes;
}

corpus::Result<Manifest> decode_manifest(std::string_view bytes) {
  try {
    const json from = json::from_msgpack(bytes);
    if (from.at(0) != kTitle || from.at(1) != kVersion)
      return corpus::failure("the list of indexed files is of another version: index again with --fresh");
    Manifest manifest;
    for (const json& row : from.at(2)) manifest.rows.push_back(row_from(row));
    return manifest;
  } catch (const json::exception&) {
    return corpus::failure("the list of indexed files is damaged: index again with --fresh");
  }
}

Plan plan(const Manifest& before, const std::vector<SourceFile>& files, std::string (*hash_file)(const std::string&)) {
  std::unordered_map<std::string_view, const SourceFile*> there;
  for (const SourceFile& file : files) there.emplace(file.key, &file);
  std::unordered_set<std::string_view> known;
  Plan plan;
  for (const ManifestRow& row : before.rows) {
    known.insert(row.key);
    const auto found = there.find(row.key);
    if (found == there.end()) {
      plan.gone.push_back(row);
      plan.deleted += row.part == 0;
      continue;
    }
    const SourceFile& file = *found->second;
    const bool same_facts = row.size == file.size && row.changed == file.changed;
    const bool same = same_facts || (row.size == file.size && !row.hash.empty() && hash_file(file.path) == row.hash);
    if (!same) {
      plan.gone.push_back(row);
      if (row.part == 0) plan.read.push_back(file);
      continue;
    }
    plan.keep.push_back(row);
    plan.keep.back().changed = file.changed;
    plan.keep.back().path = file.path;
    plan.times_changed |= !same_facts;
  }
  for (const SourceFile& file : files)
    if (!known.contains(file.key)) plan.read.push_back(file);
  reopen_duplicates(plan, there);
  return plan;
}

}  // namespace indexer
