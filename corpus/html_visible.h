// SPDX-License-Identifier: GPL-2.0-or-later
// What a reader of a page sees, with its place in the page's own bytes.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/span.h"
#include "corpus/visible_text.h"

namespace corpus {

struct HtmlVisible {
  VisibleText text;
  std::vector<Span> closed;  // where no link can be put: inside of <a>, <button>, <textarea>; in order
};

// Scripts, styles and the title are left out. Any bytes; those of a broken page give what can be seen.
HtmlVisible html_visible(std::string_view source);

}  // namespace corpus
