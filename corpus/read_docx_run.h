// SPDX-License-Identifier: GPL-2.0-or-later
// For the files read_docx*.cc only: w:rPr as a value.
#pragma once

#include "corpus/docx_styles.h"

namespace pugi {
class xml_node;
}

namespace corpus {

DocxRun docx_run(pugi::xml_node properties);

}  // namespace corpus
