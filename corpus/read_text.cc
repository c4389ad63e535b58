// SPDX-License-Identifier: GPL-2.0-or-later
// Plain text, clean or as it falls out of a PDF.
#include <fmt/format.h>

#include "corpus/bare_marks.h"
#include "corpus/compose.h"
#include "corpus/document_language.h"
#include "corpus/encoding.h"
#include "corpus/join_lines.h"
#include "corpus/lost_breaks.h"
#include "corpus/readers.h"
#include "corpus/torn_words.h"

namespace corpus {

Result<Reading> read_text(std::string_view bytes, std::string_view, const ReadLimits& limits) {
  Result<Decoded> decoded = decode(bytes);
  if (!decoded) return tl::unexpected<Problem>(decoded.error());
  if (decoded->text.size() > limits.text_bytes)
    return failure(fmt::format("it holds more than {} MiB of text, the most that is taken", limits.text_bytes >> 20));
  Reading reading;
  MappedText together;  // of a text whose accents stand apart: what is read instead of it
  if (has_loose_accents(decoded->text)) together = composed(std::string_view(decoded->text));
  if (together.empty())
    reading.text = std::move(decoded->text);
  else
    reading.text = together.text();
  if (decoded->replaced > 0)
    reading.warnings.push_back(
        fmt::format("{} characters that are no {} were replaced", decoded->replaced, decoded->charset));
  const std::vector<Line> lines = split_lines(reading.text);
  if (lines.empty()) return failure("it holds no text, only blanks");
  const Layout layout = layout_of(reading.text, lines);
  reading.metadata.language = document_language(reading.text);
  Paragraphs paragraphs = join_lines(reading.text, lines, line_kinds(reading.text, lines, layout), layout,
                                     reading.metadata.language, limits.starts);
  reading.blocks = std::move(paragraphs.blocks);
  reading.notes = std::move(paragraphs.notes);
  take_bare_marks(reading.blocks, reading.notes, reading.metadata.language);
  part_lost_breaks(reading.blocks, reading.metadata.language);
  if (layout.setting != Setting::paragraphs) {
    const std::size_t mended = mend_torn_words(reading.blocks, reading.notes, reading.metadata.language);
    if (mended > 0) reading.warnings.push_back(fmt::format("{} torn words were mended", mended));
  }
  if (!together.empty()) {
    for (Block& block : reading.blocks) block.text = block.text.through(together);
    for (Note& note : reading.notes) note.body.text = note.body.text.through(together);
    reading.text = std::move(decoded->text);
  }
  return reading;
}

}  // namespace corpus
