// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/thesaurus.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <vector>

#include "corpus/terminology.h"
#include "indexer/disk.h"

namespace indexer {

namespace {

using corpus::Language;
using Json = nlohmann::json;

constexpr std::size_t kMostNames = 3;                        // of a term in one language
constexpr std::size_t kLongestName = 200;                    // bytes
constexpr std::size_t kLargest = 64u << 20;                  // bytes of a file
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";  // spreadsheets write it before the first word

// One concept: its names by number of the language, the preferred one first.
using Concept = std::array<std::vector<std::string>, 7>;

// Labels in capitals are lower-cased: they are shown beside words of running text.
std::string name_of(std::string_view label) {
  const bool lower = std::any_of(label.begin(), label.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const bool upper = std::any_of(label.begin(), label.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return upper && !lower ? corpus::fold(label) : std::string(label);
}

void add_name(Concept& made, std::string_view code, std::string_view label) {
  const Language language = corpus::language_of_code(code);
  if (language == Language::unknown || label.empty() || label.size() > kLongestName) return;
  made[static_cast<std::size_t>(language)].push_back(name_of(label));
}

Concept concept_of_json(const Json& line) {
  Concept made;
  for (const char* kind : {"prefLabel", "altLabel"}) {
    if (!line.is_object() || !line.contains(kind) || !line[kind].is_object()) continue;
    for (const auto& [code, labels] : line[kind].items()) {
      if (labels.is_string()) add_name(made, code, labels.get_ref<const std::string&>());
      if (!labels.is_array()) continue;
      for (const Json& label : labels)
        if (label.is_string()) add_name(made, code, label.get_ref<const std::string&>());
    }
  }
  return made;
}

std::vector<std::string_view> parts_of(std::string_view text, char between) {
  std::vector<std::string_view> parts;
  for (std::size_t from = 0; from <= text.size();) {
    const auto to = std::min(text.find(between, from), text.size());
    parts.push_back(text.substr(from, to - from));
    from = to + 1;
  }
  return parts;
}

// "EN\tFr", as the first line of a table names its languages.
std::vector<std::string> codes_of(std::string_view line) {
  std::vector<std::string> codes;
  for (const std::string_view code : parts_of(line, '\t')) codes.push_back(corpus::fold(code));
  return codes;
}

Concept concept_of_row(const std::vector<std::string>& codes, std::string_view row) {
  Concept made;
  const auto cells = parts_of(row, '\t');
  for (std::size_t i = 0; i < std::min(codes.size(), cells.size()); ++i)
    for (const std::string_view name : parts_of(cells[i], '|')) add_name(made, codes[i], name);
  return made;
}

// All terms that any concept names, each with its renderings.
class Lines {
 public:
  void add(const Concept& concept_) {
    for (const Language from : corpus::kLanguages)
      for (const std::string& name : concept_[static_cast<std::size_t>(from)]) {
        const std::string key = corpus::term_key(analyser_.words(name, from));
        if (!key.empty()) add(concept_, from, lines_[{from, key}]);
      }
  }

  std::string text() const {
    std::vector<std::string> lines;
    for (const auto& [term, renderings] : lines_)
      if (!renderings.empty()) lines.push_back(corpus::encode({term.first, term.second, renderings}));
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines) text += line;
    return text;
  }

 private:
  static void add(const Concept& concept_, Language from, std::vector<corpus::Rendering>& renderings) {
    for (const Language to : corpus::kLanguages) {
      if (to == from) continue;
      for (const std::string& name : concept_[static_cast<std::size_t>(to)]) {
        const auto same =
            std::count_if(renderings.begin(), renderings.end(), [&](const auto& one) { return one.language == to; });
        const bool known = std::any_of(renderings.begin(), renderings.end(),
                                       [&](const auto& one) { return one.language == to && one.text == name; });
        if (!known && static_cast<std::size_t>(same) < kMostNames) renderings.push_back({to, 100, name});
      }
    }
  }

  corpus::Analyser analyser_;
  std::map<std::pair<Language, std::string>, std::vector<corpus::Rendering>> lines_;
};

}  // namespace

corpus::Result<std::string> read_thesaurus(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return tl::unexpected(bytes.error());
  if (bytes->size() > kLargest) return corpus::failure("is larger than 64 MiB: no thesaurus", path);
  std::string_view text_of_file = *bytes;
  if (text_of_file.starts_with(kByteOrderMark)) text_of_file.remove_prefix(kByteOrderMark.size());
  Lines lines;
  std::vector<std::string> codes;
  std::size_t number = 0;
  for (std::string_view line : parts_of(text_of_file, '\n')) {
    ++number;
    while (line.ends_with('\r')) line.remove_suffix(1);
    if (line.empty() || line.starts_with('#')) continue;
    if (line.starts_with('{')) {
      const Json json = Json::parse(line, nullptr, false);
      if (json.is_discarded())
        return corpus::failure(fmt::format("line {} is no JSON: each line that begins with {{ is one concept", number),
                               path);
      lines.add(concept_of_json(json));
    } else if (codes.empty()) {
      codes = codes_of(line);
    } else {
      lines.add(concept_of_row(codes, line));
    }
  }
  std::string text = lines.text();
  if (text.empty())
    return corpus::failure("has no labels in two languages: lines of JSON with prefLabel, or a table headed en<TAB>fr",
                           path);
  return text;
}

}  // namespace indexer
