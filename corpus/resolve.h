// SPDX-License-Identifier: GPL-2.0-or-later
// Decides what each citation of a document points to: owner of a bare number, ibid. level by level, "the same
// resolution". One candidate left is a target; several or none are left open, with the candidates and the reason. No
// link rather than a wrong link.
#pragma once

#include "corpus/document.h"

#include <string_view>

namespace corpus {

// Why a citation of form "same" is one, until it is resolved: "that resolution", "cette décision".
inline constexpr std::string_view kSameResolution = "names a resolution cited before it";
inline constexpr std::string_view kSameDecision = "names a decision cited before it";

// Works on document.citations, in order of place. A citation of form "self" ("the present resolution") keeps no target:
// a document does not cite itself; its own symbol stands in the candidates.
void resolve(Document& document);

}  // namespace corpus
