// SPDX-License-Identifier: GPL-2.0-or-later
// The editors' hyperlinks of a provision against what was read in its text. A link and a citation at the same place are
// one citation. Where the text names nothing that can be decided, the link does; where both name something, and not the
// same, the text is what was adopted, and links are copied from last year's text: its words win, unless the link names
// the same document more exactly. Both are kept in `candidates` and the link in `why`, so that it can be shown and an
// audit can report it. Links to what has no symbol are left out.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/document.h"

namespace corpus {

// How `why` of a citation speaks of links: it has kLinked in it where a link had a say, and kLinkContradicts where text
// and link name different instruments (candidates: first the link's, then the text's).
inline constexpr std::string_view kLinked = "the editors' link";
inline constexpr std::string_view kLinkContradicts = "the editors' link leads to";

// Merges provision.links into the citations of the provision, which have in_provision set.
void merge_links(const Provision& provision, std::vector<Citation>& citations);

}  // namespace corpus
