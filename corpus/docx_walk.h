// SPDX-License-Identifier: GPL-2.0-or-later
// For the files read_docx*.cc only: walks the markup of one part of a Word file (body, header, note) and gives its
// paragraphs and table rows in reading order. Goes from node to node without recursion, so depth costs nothing.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "corpus/docx_notes.h"
#include "corpus/docx_numbering.h"
#include "corpus/docx_package.h"
#include "corpus/docx_paragraph.h"
#include "corpus/docx_styles.h"

namespace pugi {
class xml_node;
}

namespace corpus {

using DocxCell = std::vector<DocxParagraph>;

// Receives what the walk finds.
struct DocxSink {
  std::function<void(DocxParagraph&&)> paragraph;    // outside of tables
  std::function<void(std::vector<DocxCell>&&)> row;  // of a table
};

struct DocxContext {
  const DocxStyles& styles;
  DocxNumbering& numbering;
  DocxNotes& notes;
  const Relationships& links;  // of the part that is walked
};

void walk_docx(pugi::xml_node root, const DocxContext& context, const DocxSink& sink);

}  // namespace corpus
