// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/read.h"

#include <fmt/format.h>

#include <array>
#include <exception>

#include "corpus/compose.h"
#include "corpus/load.h"
#include "corpus/readers.h"
#include "corpus/signature.h"

namespace corpus {
namespace {

// Asked from top to bottom; plain text takes what is left.
constexpr std::array kReaders = {
    Reader{"akn", "xml", looks_like_akn, read_akn},
    Reader{"pdf", "pdf", looks_like_pdf, read_pdf},
    Reader{"docx", "docx doc", looks_like_docx, read_docx},
    Reader{"doc", "doc", looks_like_doc, read_doc},
    Reader{"html", "html htm xhtml", looks_like_html, read_html},
    Reader{"text", "txt text md", looks_like_text, read_text},
};

// Letters whose accents stand apart are put together, wherever the format keeps its text; marks and links of a block
// move with it.
void put_together(Block& block) {
  const std::string before = block.text.text();
  if (!has_loose_accents(before)) return;
  const auto moved = [&](std::size_t at) { return composed(std::string_view(before).substr(0, at)).text().size(); };
  for (NoteMark& mark : block.marks) mark.at = moved(mark.at);
  for (Link& link : block.links) link.span = {moved(link.span.start), moved(link.span.end)};
  block.text = composed(block.text);
  block.lead = composed(std::string_view(block.lead)).text();
}

std::string no_reader(std::string_view bytes, std::string_view name) {
  const std::string_view looks = looks_like(bytes, name);
  if (looks.empty()) return "there is no reader for this format";
  return fmt::format("there is no reader for this format; it looks like {}", looks);
}

// What every reader must keep to is checked once more here.
Result<Reading> within(Result<Reading> result, const ReadLimits& limits) {
  if (!result) return result;
  if (result->text.size() > limits.text_bytes) {
    return failure(fmt::format("it holds more than {} MiB of text, the most that is taken", limits.text_bytes >> 20));
  }
  if (result->blocks.size() + result->notes.size() > limits.blocks) {
    return failure(fmt::format("it holds more than {} paragraphs, the most that is taken", limits.blocks));
  }
  for (Block& block : result->blocks) put_together(block);
  for (Note& note : result->notes) put_together(note.body);
  return result;
}

Result<Reading> run(const Reader& reader, std::string_view bytes, std::string_view name, const ReadLimits& limits) {
  try {
    return within(reader.read(bytes, name, limits), limits);
  } catch (const std::exception& error) {
    return failure(fmt::format("the reader for {} gave up: {}", reader.format, error.what()));
  }
}

}  // namespace

std::span<const Reader> readers() { return kReaders; }

Result<ReadFile> read_bytes(std::string_view bytes, std::string_view name, const ReadLimits& limits) {
  if (bytes.empty()) return failure("the file is empty", std::string(name));
  if (bytes.size() > limits.file_bytes) {
    return failure(fmt::format("the file is larger than {} MiB, the most that is read", limits.file_bytes >> 20),
                   std::string(name));
  }
  for (const Reader& reader : readers()) {
    if (!reader.recognises(bytes, name)) continue;
    Result<Reading> reading = run(reader, bytes, name, limits);
    if (reading) return ReadFile{std::move(*reading), reader.format};
    if (reading.error().where.empty()) reading.error().where = name;
    return tl::unexpected<Problem>(std::move(reading.error()));
  }
  return failure(no_reader(bytes, name), std::string(name));
}

Result<ReadFile> read(const std::filesystem::path& file, const ReadLimits& limits) {
  const Result<std::string> bytes = load(file, limits.file_bytes);
  if (!bytes) return tl::unexpected<Problem>(bytes.error());
  return read_bytes(*bytes, file.string(), limits);
}

}  // namespace corpus
