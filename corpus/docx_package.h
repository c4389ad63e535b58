// SPDX-License-Identifier: GPL-2.0-or-later
// The parts of a Word file (a ZIP, ECMA-376 part 2) that a text is made of, taken out with care: sizes, ratios and the
// number of entries are checked before anything is unpacked, so that a small file cannot fill the memory.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "corpus/read.h"
#include "corpus/result.h"

namespace corpus {

// By name without a leading slash: "word/document.xml", "word/_rels/document.xml.rels".
using DocxParts = std::map<std::string, std::string, std::less<>>;

// The parts under word/ and docProps/ that are XML. Fails with a sentence when the ZIP is cut off or damaged, is
// encrypted, has too many entries, or unpacks to more than the limits allow.
Result<DocxParts> unpack_docx(std::string_view bytes, const ReadLimits& limits);

// Targets of relationships by id ("rId7" -> "https://undocs.org/A/RES/70/1", "footnotes.xml") of a .rels part.
using Relationships = std::map<std::string, std::string, std::less<>>;
Relationships relationships(const DocxParts& parts, std::string_view part);

}  // namespace corpus
