// SPDX-License-Identifier: GPL-2.0-or-later
// Labels of concepts in several languages, from a file that the user has: lines of JSON as the UNBIS Thesaurus is
// published ({"prefLabel": {"en": ..., "fr": ...}, "altLabel": {"en": [...]}}), or a table whose first line names the
// languages (en<TAB>fr<TAB>...), names of one language separated by "|".
#pragma once

#include <string>
#include <string_view>

#include "corpus/result.h"

namespace indexer {

// The content of the file `thesaurus` (corpus/terminology.h). Columns of other languages and lines without labels are
// passed over. The problem names the first line that begins as JSON and is none, says that there are no labels in two
// languages, or that there is no such file.
corpus::Result<std::string> read_thesaurus(const std::string& path);

}  // namespace indexer
