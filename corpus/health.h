// SPDX-License-Identifier: GPL-2.0-or-later
// Checks on a document that cannot be argued with; each failed one is a row of document.health. Codes and their
// sentences: lexicon/health.tsv.
#pragma once

#include "corpus/document.h"

namespace corpus {

void check_health(Document& document);

}  // namespace corpus
