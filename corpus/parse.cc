// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/parse.h"

#include <algorithm>

#include "corpus/classify.h"
#include "corpus/digits.h"
#include "corpus/document_language.h"
#include "corpus/emphasis.h"
#include "corpus/file_symbol.h"
#include "corpus/health.h"
#include "corpus/health_checks.h"
#include "corpus/page_marks.h"
#include "corpus/recognize.h"
#include "corpus/resolve.h"
#include "corpus/split_works.h"
#include "corpus/state.h"
#include "corpus/structure.h"
#include "corpus/symbol.h"
#include "corpus/title_instrument.h"

namespace corpus {
namespace {

// Who speaks is read off the symbol, where it tells: files of the Human Rights Council name its parent, the Assembly.
void complete_by_symbol(Metadata& metadata, std::string_view file) {
  if (metadata.symbol.empty()) {
    metadata.symbol = symbol_of_file_name(file);
    if (!metadata.symbol.empty()) metadata.symbol_from = "name";
    name_by_title(metadata);
    if (metadata.symbol.empty()) return;
  }
  const SymbolParts parts = symbol_parts(metadata.symbol);
  if (!parts.organ.empty()) metadata.body = parts.organ;
  if (metadata.type.empty()) metadata.type = parts.type;
  if (metadata.session.empty()) metadata.session = parts.session;
}

// "580/76" for 76/580: no body has had so many sessions, and lines of right-to-left text turn the two numbers around.
// The symbol as printed, when it is put right; else "".
std::string turn_symbol(Metadata& metadata) {
  constexpr int kMostSessions = 199, kMostNumbers = 9999;
  const SymbolParts parts = symbol_parts(metadata.symbol);
  const std::string tail = parts.session + "/" + parts.number;
  const bool counted_by_session = parts.organ == "ga" || parts.organ == "hrc";
  const int session = whole_number(parts.session), number = whole_number(parts.number);
  if (!counted_by_session || session <= kMostSessions || session > kMostNumbers || number <= 0 ||
      number > kMostSessions)
    return {};
  if (!metadata.symbol.ends_with("/" + tail)) return {};
  std::string printed = metadata.symbol;
  metadata.symbol.replace(printed.size() - tail.size(), tail.size(), parts.number + "/" + parts.session);
  std::replace(metadata.aliases.begin(), metadata.aliases.end(), printed, metadata.symbol);
  metadata.session = parts.number;
  return printed;
}

// Reads off the words what each block is, and what they say of the document: the symbol as printed when that is put
// right, else "".
std::string classify_work(PrintedWork& work, const std::string& file) {
  classify(work.reading);
  if (!work.nameless) complete_by_symbol(work.reading.metadata, file);
  return turn_symbol(work.reading.metadata);
}

// One work: a document of the file, of several or alone.
Document document_of(PrintedWork work, const std::string& file, std::string_view format) {
  const std::string turned = classify_work(work, file);
  Document document = structure(std::move(work.reading));
  document.file = file;
  document.format = format;
  recognize(document);
  resolve(document);
  state(document);
  check_health(document);
  if (!turned.empty()) add_health(document, "misprinted-symbol", "", turned, document.metadata.symbol);
  if (work.fragment) add_health(document, "fragment", "");
  return document;
}

Result<std::vector<PrintedWork>> works_of(Result<ReadFile>& read, const std::string& file) {
  if (!read) return tl::unexpected<Problem>(std::move(read.error()));
  if (read->reading.metadata.language == Language::unknown)
    read->reading.metadata.language = document_language(read->reading.text);
  if (read->format == "text") take_emphasis(read->reading);
  take_page_marks(read->reading);
  return split_works(std::move(read->reading), file);
}

Result<Document> first_of(Result<ReadFile> read, const std::string& file) {
  auto works = works_of(read, file);
  if (!works) return tl::unexpected<Problem>(std::move(works.error()));
  return document_of(std::move(works->front()), file, read->format);
}

Result<std::vector<Document>> all_of(Result<ReadFile> read, const std::string& file) {
  auto works = works_of(read, file);
  if (!works) return tl::unexpected<Problem>(std::move(works.error()));
  std::vector<Document> documents;
  for (PrintedWork& work : *works) documents.push_back(document_of(std::move(work), file, read->format));
  return documents;
}

}  // namespace

Result<Document> parse_structure(std::string_view bytes, std::string_view name) {
  const std::string file(name);
  Result<ReadFile> read = read_bytes(bytes, name);
  auto works = works_of(read, file);
  if (!works) return tl::unexpected<Problem>(std::move(works.error()));
  if (works->size() > 1) return failure("it holds several works", file);
  classify_work(works->front(), file);
  return structure(std::move(works->front().reading));
}

Result<Document> parse(const std::filesystem::path& file, const ReadLimits& limits) {
  return first_of(read(file, limits), file.string());
}

Result<Document> parse_bytes(std::string_view bytes, std::string_view name, const ReadLimits& limits) {
  return first_of(read_bytes(bytes, name, limits), std::string(name));
}

Result<std::vector<Document>> parse_works(const std::filesystem::path& file, const ReadLimits& limits) {
  return all_of(read(file, limits), file.string());
}

Result<std::vector<Document>> parse_works_bytes(std::string_view bytes, std::string_view name,
                                                const ReadLimits& limits) {
  return all_of(read_bytes(bytes, name, limits), std::string(name));
}

}  // namespace corpus
