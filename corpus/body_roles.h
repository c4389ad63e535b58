// SPDX-License-Identifier: GPL-2.0-or-later
// Roles of the blocks of a resolution, decision, statement or report, found from labels, openings and place.
#pragma once

#include "corpus/reading.h"

namespace corpus {

// Fills role, number, level and lead of every block whose role is unknown.
void assign_roles(Reading& reading, Language language);

}  // namespace corpus
