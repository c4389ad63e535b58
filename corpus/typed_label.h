// SPDX-License-Identifier: GPL-2.0-or-later
// Labels as they are typed before a tab or a gap, told by their shape alone, in any script: what layout sets apart.
// What a label means is read later (label.h).
#pragma once

#include <string_view>

namespace corpus {

// "1.", "(a)", "2.1", "iv)", "أ -", "（一）": what stands before a tab as the number of a paragraph.
bool is_label(std::string_view text);

}  // namespace corpus
