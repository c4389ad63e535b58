// SPDX-License-Identifier: GPL-2.0-or-later
// Parts of JSON that the answers about agreed language share.
#pragma once

#include "search/json_parts.h"
#include "search/wording.h"

namespace search::parts {

Json change(const WordChange& value);
Json place(const AgreedPlace& value);

}  // namespace search::parts
