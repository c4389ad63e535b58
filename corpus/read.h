// SPDX-License-Identifier: GPL-2.0-or-later
// From a file to a Reading. One table of readers, one row and one file (read_*.cc) for each format; the format is found
// from the first bytes, the name only decides between kinds of plain text. Readers of risky formats (PDF, old Word)
// run in a child process with limits on time, memory and output (sandbox.h).
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "corpus/reading.h"
#include "corpus/result.h"

namespace corpus {

struct PreambleStarts;  // part_preamble.h

struct ReadLimits {
  std::size_t file_bytes = 256u << 20;  // larger files are refused
  std::size_t text_bytes = 64u << 20;   // more extracted text is refused
  std::size_t blocks = 1'000'000;       // more blocks are refused
  std::size_t depth = 512;              // deeper nesting is flattened, with a warning
  int seconds = 60;                     // of a child process
  std::size_t child_memory = 1024u << 20;
  PreambleStarts* starts = nullptr;  // no limit: of a plain text, where the paragraphs of its preambles begin
};

// A row of the table.
struct Reader {
  std::string_view format;                                            // "akn", "text", "pdf", "docx", "doc", "html"
  std::string_view extensions;                                        // "xml", "txt text md", ...: for help only
  bool (*recognises)(std::string_view bytes, std::string_view name);  // `bytes`: at least the first 4 KiB
  Result<Reading> (*read)(std::string_view bytes, std::string_view name, const ReadLimits& limits);
};

// In the order in which they are asked.
std::span<const Reader> readers();

struct ReadFile {
  Reading reading;
  std::string_view format;
};

// Reads a file. On failure the problem names the file and, for XML, the line and column: "not well formed", "a scan
// without text", "larger than 256 MiB", "an empty file", "no reader for this format (it looks like ...)".
Result<ReadFile> read(const std::filesystem::path& file, const ReadLimits& limits = {});

// The same from memory; `name` stands in messages and decides between kinds of plain text.
Result<ReadFile> read_bytes(std::string_view bytes, std::string_view name, const ReadLimits& limits = {});

}  // namespace corpus
