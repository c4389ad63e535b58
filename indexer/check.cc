// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/check.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <filesystem>

#include "corpus/fields.h"
#include "corpus/index_layout.h"
#include "indexer/generation.h"

namespace indexer {

namespace {

Xapian::Database open_all(const corpus::IndexLayout& layout) {
  Xapian::Database all;
  for (std::uint32_t shard = 0; shard < layout.shards; ++shard)
    all.add_database(Xapian::Database(layout.shard_path(shard)));
  return all;
}

void check_hashes(const corpus::IndexLayout& layout, CheckResult& result) {
  const auto hashes = read_hashes(layout);
  if (!hashes) {
    result.damage.push_back(hashes.error());
    return;
  }
  for (const FileHash& file : *hashes) {
    const std::string path = layout.generation_path() + "/" + file.name, now = hash_file(path);
    if (now.empty())
      result.damage.push_back({path, "missing or unreadable"});
    else if (now != file.hash)
      result.damage.push_back({path, "not as it was written"});
  }
}

void check_structure(const corpus::IndexLayout& layout, CheckResult& result) {
  for (std::uint32_t shard = 0; shard < layout.shards; ++shard) {
    const std::string path = layout.shard_path(shard);
    try {
      const std::size_t errors = Xapian::Database::check(path, 0, nullptr);
      if (errors > 0) result.damage.push_back({path, fmt::format("Xapian finds {} errors in its structure", errors)});
    } catch (const Xapian::Error& error) {
      result.damage.push_back({path, "Xapian cannot read it: " + error.get_description()});
    }
  }
}

std::uint64_t kind_count(const Xapian::Database& database, const char* kind) {
  return database.get_termfreq(corpus::term(*corpus::field("kind"), kind));
}

// How many expressions have each value of a field whose terms provisions may have as well.
std::map<std::string, std::uint64_t> expressions_by(const Xapian::Database& database, const char* field) {
  const std::string prefix(corpus::field(field)->prefix);
  const Xapian::Query expressions(corpus::term(*corpus::field("kind"), "expression"));
  std::map<std::string, std::uint64_t> counts;
  Xapian::Enquire enquire(database);
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
    const std::string value = (*term).substr(prefix.size());
    if (value.empty() || (value[0] >= 'A' && value[0] <= 'Z')) continue;
    enquire.set_query(Xapian::Query(Xapian::Query::OP_FILTER, Xapian::Query(*term), expressions));
    const auto found = enquire.get_mset(0, 0, database.get_doccount());
    if (found.get_matches_estimated() > 0) counts[value] = found.get_matches_estimated();
  }
  return counts;
}

void count_content(const corpus::IndexLayout& layout, CheckResult& result) {
  try {
    const Xapian::Database database = open_all(layout);
    result.provisions = kind_count(database, "provision");
    result.expressions = kind_count(database, "expression");
    result.ghosts = kind_count(database, "ghost");
    result.expressions_by_language = expressions_by(database, "lang");
    result.health = expressions_by(database, "health");
    const auto all = result.provisions + result.expressions + result.ghosts;
    if (all != database.get_doccount())
      result.damage.push_back(
          {layout.generation_path(), fmt::format("{} entries, {} of a known kind", database.get_doccount(), all)});
  } catch (const Xapian::Error& error) {
    result.damage.push_back({layout.generation_path(), "cannot be read: " + error.get_description()});
  }
}

std::string list_of(const std::map<std::string, std::uint64_t>& counts) {
  std::string list;
  for (const auto& [name, count] : counts) list += fmt::format("{}{} {}", list.empty() ? "" : ", ", name, count);
  return list;
}

// One entry as text: everything that can be asked of it.
std::string dumped(const Xapian::Database& database, Xapian::docid id) {
  const Xapian::Document entry = database.get_document(id);
  std::string all, unique;
  for (auto term = entry.termlist_begin(); term != entry.termlist_end(); ++term) {
    if ((*term).starts_with('Q') && unique.empty()) unique = *term;
    all += fmt::format("{}:{}", *term, term.get_wdf());
    for (auto at = term.positionlist_begin(); at != term.positionlist_end(); ++at) all += fmt::format(",{}", *at);
    all += '\n';
  }
  for (auto value = entry.values_begin(); value != entry.values_end(); ++value)
    all += fmt::format("{}={}\n", value.get_valueno(), *value);
  all += entry.get_data();
  return unique + "  " + corpus::hash_of(all) + "\n";
}

}  // namespace

corpus::Result<CheckResult> check(const std::string& directory) {
  const auto layout = corpus::read_layout(directory);
  if (!layout) return tl::unexpected(layout.error());
  CheckResult result;
  result.directory = directory;
  result.generation = layout->generation;
  check_hashes(*layout, result);
  check_structure(*layout, result);
  count_content(*layout, result);
  return result;
}

std::string describe(const CheckResult& result) {
  std::string text = fmt::format("generation {}: {} expressions, {} provisions, {} cited and not held\n",
                                 result.generation, result.expressions, result.provisions, result.ghosts);
  text += "languages: " + list_of(result.expressions_by_language) + "\n";
  if (!result.health.empty()) text += "documents with failed checks: " + list_of(result.health) + "\n";
  for (const corpus::Problem& problem : result.damage) text += "damaged: " + problem.describe() + "\n";
  return text + (result.damage.empty() ? "the index is as it was written\n"
                                       : "the index is damaged: index again with --fresh\n");
}

corpus::Result<std::string> dump(const std::string& directory) {
  const auto layout = corpus::read_layout(directory);
  if (!layout) return tl::unexpected(layout.error());
  try {
    const Xapian::Database database = open_all(*layout);
    std::vector<std::string> lines;
    for (auto id = database.postlist_begin(""); id != database.postlist_end(""); ++id)
      lines.push_back(dumped(database, *id));
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines) text += line;
    return text;
  } catch (const Xapian::Error& error) {
    return corpus::failure("the index cannot be read: " + error.get_description(), directory);
  }
}

}  // namespace indexer
