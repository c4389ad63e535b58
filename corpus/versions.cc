// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/versions.h"

#include <algorithm>

#include "corpus/document_language.h"
#include "corpus/encoding.h"
#include "corpus/in_parallel.h"
#include "corpus/line_start.h"
#include "corpus/load.h"
#include "corpus/opening.h"
#include "corpus/parse.h"
#include "corpus/part_preamble.h"
#include "corpus/readers.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kBeginning = 4096;  // bytes by which a format is known

// Of a plain text in a language with capitals; empty for every other file.
PreambleShape told_by_capitals(const std::string& file) {
  const auto beginning = load_beginning(file, kBeginning);
  if (!beginning || !looks_like_text(*beginning, file)) return {};
  const auto bytes = load(file, ReadLimits().file_bytes);
  if (!bytes) return {};
  const auto decoded = decode(*bytes);
  if (!decoded || !begins_with_capitals(document_language(decoded->text))) return {};
  const auto document = parse_structure(*bytes, file);
  return document ? preamble_shape(*document) : PreambleShape{};
}

}  // namespace

PreambleShape preamble_shape(const Document& document) {
  PreambleShape shape{document.metadata.symbol, document.metadata.language, {}};
  std::string_view last;  // id of the paragraph
  for (const Provision& provision : document.provisions) {
    if (provision.kind != Kind::preambular) continue;
    const auto characters = static_cast<std::uint32_t>(count_characters(provision.text.text()));
    const bool point = !last.empty() && provision.id.size() > last.size() && provision.id.starts_with(last) &&
                       provision.id[last.size()] == '.';
    if (point) {
      shape.lengths.back() += characters;
    } else {
      shape.lengths.push_back(characters);
      last = provision.id;
    }
  }
  return shape;
}

void Versions::add(const PreambleShape& version) {
  if (version.symbol.empty() || version.lengths.empty()) return;
  shapes_[version.symbol].try_emplace(version.language, version.lengths);
}

Versions Versions::of(const std::vector<std::string>& files, unsigned jobs) {
  Versions versions;
  if (files.size() < 2) return versions;
  std::vector<PreambleShape> told(files.size());
  in_parallel(files.size(), jobs, [&](std::size_t file) { told[file] = told_by_capitals(files[file]); });
  for (const PreambleShape& shape : told) versions.add(shape);
  return versions;
}

const std::vector<std::uint32_t>* Versions::preamble(const std::string& symbol) const {
  const auto found = shapes_.find(symbol);
  if (found == shapes_.end()) return nullptr;
  const std::vector<std::uint32_t>* best = nullptr;
  std::ptrdiff_t most = 0;
  for (const auto& [language, shape] : found->second) {
    const auto alike = std::count_if(found->second.begin(), found->second.end(), [&shape = shape](const auto& other) {
      return other.second.size() == shape.size();
    });
    if (alike > most) {
      most = alike;
      best = &shape;
    }
  }
  return best;
}

Result<std::vector<Document>> parse_works_bytes(std::string_view bytes, std::string_view name,
                                                const Versions& versions) {
  if (versions.empty()) return parse_works_bytes(bytes, name);
  PreambleStarts starts;
  ReadLimits limits;
  limits.starts = &starts;
  auto works = parse_works_bytes(bytes, name, limits);
  if (!works || works->size() != 1 || starts.lines.empty()) return works;
  const PreambleShape shape = preamble_shape(works->front());
  const std::vector<std::uint32_t>* version = versions.preamble(shape.symbol);
  if (version == nullptr || !has_line_starts(shape.language)) return works;
  starts.decided = decide_starts(starts.lines, shape.lengths.size(), *version);
  if (starts.decided.empty()) return works;
  auto again = parse_works_bytes(bytes, name, limits);
  if (!again || again->size() != 1 || preamble_shape(again->front()).lengths.size() != version->size()) return works;
  return again;
}

Result<std::vector<Document>> parse_works(const std::filesystem::path& file, const Versions& versions) {
  if (versions.empty()) return parse_works(file);
  const auto bytes = load(file, ReadLimits().file_bytes);
  if (!bytes) return tl::unexpected<Problem>(bytes.error());
  return parse_works_bytes(*bytes, file.string(), versions);
}

}  // namespace corpus
