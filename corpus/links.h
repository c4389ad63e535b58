// SPDX-License-Identifier: GPL-2.0-or-later
// The editors' hyperlinks of a provision against what was read in its text. A link and a citation at the same place are
// one citation. Its target is the editors', for they know; where the text says otherwise both are kept in `candidates`
// and named in `why`, so that an audit can report it. Links to what has no symbol are left out.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/document.h"

namespace corpus {

// How `why` of a citation speaks of links: it has kLinked in it where a link had a say, and begins with
// kLinkContradicts where text and link name different instruments (candidates: first the link's, then the text's).
inline constexpr std::string_view kLinked = "the editors' link";
inline constexpr std::string_view kLinkContradicts = "the editors' link; the text says";

// Merges provision.links into the citations of the provision, which have in_provision set.
void merge_links(const Provision& provision, std::vector<Citation>& citations);

}  // namespace corpus
