// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/parse.h"

#include "corpus/classify.h"
#include "corpus/file_symbol.h"
#include "corpus/health.h"
#include "corpus/recognize.h"
#include "corpus/resolve.h"
#include "corpus/state.h"
#include "corpus/structure.h"
#include "corpus/symbol.h"

namespace corpus {
namespace {

// "46/182" of A/RES/46/182, "426(1978)" of S/RES/426(1978).
std::string_view printed_number(std::string_view symbol) {
  const SymbolParts parts = symbol_parts(symbol);
  const auto at = parts.type == "resolution" ? symbol.find("/RES/") : std::string_view::npos;
  return at == std::string_view::npos ? std::string_view() : symbol.substr(at + 5);
}

// Byte of `text` behind `number` and the point or dash after it, when the text begins with it, blanks aside; else 0.
std::size_t behind_number(std::string_view text, std::string_view number) {
  std::size_t at = 0, matched = 0;
  for (; at < text.size() && matched < number.size(); ++at) {
    if (text[at] == ' ') continue;
    if (text[at] != number[matched++]) return 0;
  }
  if (matched < number.size() || number.empty()) return 0;
  if (at < text.size() && text[at] != '.' && text[at] != ' ') return 0;
  while (at < text.size() && (text[at] == '.' || text[at] == ' ')) ++at;
  return at;
}

// A page of the Official Records may print several resolutions. The file's name says for which it stands, when that
// number is printed at the head of one and the page's first is another one of the same organ.
void settle_by_name(Reading& reading, std::string_view file) {
  Metadata& metadata = reading.metadata;
  const std::string named = symbol_of_file_name(file);
  if (metadata.symbol_from != "text" || named.empty() || named == metadata.symbol) return;
  if (symbol_parts(named).organ != symbol_parts(metadata.symbol).organ) return;
  for (const Block& block : reading.blocks) {
    const std::string& text = block.text.text();
    const std::size_t title = behind_number(text, printed_number(named));
    if (title == 0) continue;
    metadata.symbol = named;
    metadata.symbol_from = "name";
    metadata.title = text.substr(title);
    return;
  }
}

// Who speaks is read off the symbol, where it tells: files of the Human Rights Council name its parent, the Assembly.
void complete_by_symbol(Metadata& metadata, std::string_view file) {
  if (metadata.symbol.empty()) {
    metadata.symbol = symbol_of_file_name(file);
    if (metadata.symbol.empty()) return;
    metadata.symbol_from = "name";
  }
  const SymbolParts parts = symbol_parts(metadata.symbol);
  if (!parts.organ.empty()) metadata.body = parts.organ;
  if (metadata.type.empty()) metadata.type = parts.type;
  if (metadata.session.empty()) metadata.session = parts.session;
}

Result<Document> document_of(Result<ReadFile> read, std::string file) {
  if (!read) return tl::unexpected<Problem>(std::move(read.error()));
  classify(read->reading);
  settle_by_name(read->reading, file);
  complete_by_symbol(read->reading.metadata, file);
  Document document = structure(std::move(read->reading));
  document.file = std::move(file);
  document.format = read->format;
  recognize(document);
  resolve(document);
  state(document);
  check_health(document);
  return document;
}

}  // namespace

Result<Document> parse(const std::filesystem::path& file, const ReadLimits& limits) {
  return document_of(read(file, limits), file.string());
}

Result<Document> parse_bytes(std::string_view bytes, std::string_view name, const ReadLimits& limits) {
  return document_of(read_bytes(bytes, name, limits), std::string(name));
}

}  // namespace corpus
