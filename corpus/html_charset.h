// SPDX-License-Identifier: GPL-2.0-or-later
// The encoding of a web page: a byte order mark, then what <meta> says in the first kilobyte when the bytes bear it
// out, then as for any text (encoding.h).
#pragma once

#include "corpus/encoding.h"

namespace corpus {

Result<Decoded> decode_html(std::string_view bytes);

}  // namespace corpus
