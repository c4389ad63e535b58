// SPDX-License-Identifier: GPL-2.0-or-later
// The Official Records print resolutions one behind the other: a page holds the end of one, several whole ones and the
// beginning of the next, often in two languages side by side. Each begins with its own number and title ("46/182.
// Strengthening of ...", "1514 (XV). Declaration ...", "Resolution 425 (1978)"), so that what stands before the number
// belongs to another one.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/reading.h"

namespace corpus {

struct PrintedWork {
  Reading reading;
  bool fragment = false;  // only a part of the text is on the page
  bool nameless = false;  // the end of a work whose own number is not on the page
};

// One reading for each work and language printed in a file. The first is the one the file stands for: that which its
// name says ("A_RES_46_182.txt"), else the first that has its number on the page. The others follow in the order of the
// page; what stands before the first number, the end of a work whose own number is not on the page, has no symbol.
// Their symbol, language and title are set. Notes go with the mark that refers to them. A file of one work comes back
// as it is; so do documents with a symbol of their own that list or quote resolutions. To be called before classify().
std::vector<PrintedWork> split_works(Reading reading, std::string_view file);

}  // namespace corpus
