// SPDX-License-Identifier: GPL-2.0-or-later
// What the cover and the end of a document say of it, read off the words of blocks whose roles are known: symbol and
// aliases, body, type, session, agenda item, dates, title, draft, meeting, vote.
#pragma once

#include "corpus/reading.h"

namespace corpus {

// Fills the fields of reading.metadata that are still empty. Needs the roles and metadata.language.
void read_cover(Reading& reading);

}  // namespace corpus
