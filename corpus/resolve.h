// SPDX-License-Identifier: GPL-2.0-or-later
// Decides what each citation of a document points to: owner of a bare number, ibid. level by level, "the same
// resolution". One candidate left is a target; several or none are left open, with the candidates and the reason. No
// link rather than a wrong link.
#pragma once

#include "corpus/document.h"

namespace corpus {

void resolve(Document& document);

}  // namespace corpus
