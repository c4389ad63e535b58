// SPDX-License-Identifier: GPL-2.0-or-later
// How drafts go back to what they cited just before, with a paragraph of it: "paragraph 14 of the latter", "annex,
// paragraph 2 of which", "paragraphe 24 de la dernière", الفقرة 3 من القرار الأول, 后者第14段. Texts of the United
// Nations name the act again; notes and letters do not. Without a paragraph such words say nothing certain and are left
// alone.
#pragma once

#include "corpus/document.h"

namespace corpus {

// Adds them to document.citations, which have been resolved, as form "same"; keeps the order of place.
void add_draft_references(Document& document);

}  // namespace corpus
