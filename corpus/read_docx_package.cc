// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>
#include <zip.h>

#include <memory>
#include <pugixml.hpp>

#include "corpus/docx_package.h"

namespace corpus {
namespace {

constexpr zip_int64_t kMostEntries = 20'000;
constexpr zip_uint64_t kMostRatio = 400;   // of a part that is larger than kSmall; plain XML packs 10 to 40 times
constexpr zip_uint64_t kSmall = 4u << 20;  // bytes
constexpr zip_uint64_t kMostUnpacked = 512u << 20;  // all parts together

struct CloseArchive {
  void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
  void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

Archive open(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  if (!archive && source) zip_source_free(source);
  zip_error_fini(&error);
  return Archive(archive);
}

bool wanted(std::string_view name) {
  return name.ends_with(".rels")
             ? name.starts_with("word/_rels/")
             : name.ends_with(".xml") && (name.starts_with("docProps/") ||
                                          (name.starts_with("word/") && name.find('/', 5) == std::string_view::npos));
}

// What speaks against unpacking this part; empty when nothing does.
std::string objection(const zip_stat_t& info, zip_uint64_t& total) {
  if (info.encryption_method != ZIP_EM_NONE) return "the Word file is protected by a password: save it without";
  total += info.size;
  const bool bomb = info.size > kSmall && info.size / kMostRatio > info.comp_size;
  if (bomb || total > kMostUnpacked) return "the Word file unpacks to far more than a document holds (a ZIP bomb?)";
  return {};
}

Result<std::string> contents(zip_t* archive, const zip_stat_t& info) {
  const Entry entry(zip_fopen_index(archive, info.index, 0));
  std::string bytes(info.size, '\0');
  zip_uint64_t done = 0;
  while (entry && done < info.size) {
    const zip_int64_t count = zip_fread(entry.get(), bytes.data() + done, info.size - done);
    if (count <= 0) break;
    done += static_cast<zip_uint64_t>(count);
  }
  char beyond = 0;
  if (!entry || done < info.size || zip_fread(entry.get(), &beyond, 1) != 0) {
    return failure(fmt::format("the Word file is damaged: its part {} cannot be unpacked", info.name));
  }
  return bytes;
}

}  // namespace

Result<DocxParts> unpack_docx(std::string_view bytes, const ReadLimits& limits) {
  const Archive archive = open(bytes);
  if (!archive) return failure("the Word file is cut off or damaged: it is no whole ZIP archive");
  const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
  if (count > kMostEntries) return failure(fmt::format("the Word file has {} parts, more than any document", count));
  DocxParts parts;
  zip_uint64_t total = 0;
  for (zip_int64_t i = 0; i < count; ++i) {
    zip_stat_t info;
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &info) != 0) continue;
    if ((info.valid & needed) != needed || !wanted(info.name)) continue;
    if (std::string no = objection(info, total); !no.empty()) return failure(std::move(no));
    if (info.size > limits.file_bytes) return failure("the Word file unpacks to more than may be read");
    Result<std::string> part = contents(archive.get(), info);
    if (!part) return tl::unexpected<Problem>(part.error());
    parts.emplace(info.name, std::move(*part));
  }
  return parts;
}

Relationships relationships(const DocxParts& parts, std::string_view part) {
  const std::size_t slash = part.rfind('/') + 1;
  const auto found = parts.find(fmt::format("{}_rels/{}.rels", part.substr(0, slash), part.substr(slash)));
  Relationships targets;
  if (found == parts.end()) return targets;
  pugi::xml_document xml;
  if (!xml.load_buffer(found->second.data(), found->second.size())) return targets;
  for (const pugi::xml_node row : xml.document_element().children("Relationship")) {
    targets.emplace(row.attribute("Id").value(), row.attribute("Target").value());
  }
  return targets;
}

}  // namespace corpus
