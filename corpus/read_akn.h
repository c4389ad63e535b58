// SPDX-License-Identifier: GPL-2.0-or-later
// The parts of the reader of Akoma Ntoso, internal to read_akn*.cc: what the file says of itself, and its text.
// AKN4UN, the profile of the United Nations: https://unsceb-hlcm.github.io/
#pragma once

#include "corpus/read.h"
#include "corpus/reading.h"

namespace pugi {
class xml_node;
}

namespace corpus {

// The name of an element without its namespace prefix.
const char* local_name(const char* name);

// Fills metadata from <meta> and <coverPage> of the first document in `root` (the element akomaNtoso). What is not
// there stays empty; dates of the year 1 are unknown.
void read_akn_metadata(const pugi::xml_node& root, Metadata& metadata);

// Writes the text below `root`: blocks with role, number and level, then the notes. False when it is more than the
// limits allow.
bool read_akn_body(const pugi::xml_node& root, const ReadLimits& limits, Reading& reading);

}  // namespace corpus
