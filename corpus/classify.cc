// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/classify.h"

#include <fmt/format.h>

#include "corpus/act_parts.h"
#include "corpus/articles.h"
#include "corpus/body_roles.h"
#include "corpus/cover.h"
#include "corpus/document_language.h"
#include "corpus/misread_labels.h"

namespace corpus {

void classify(Reading& reading) {
  if (reading.metadata.language == Language::unknown) reading.metadata.language = document_language(reading.text);
  if (reading.structured) return find_parts(reading.blocks, true);
  if (const std::size_t mended = mend_misread_labels(reading.blocks, reading.metadata.language); mended > 0)
    reading.warnings.push_back(fmt::format("{} misread labels were mended", mended));
  assign_roles(reading, reading.metadata.language);
  assign_articles(reading);
  find_parts(reading.blocks, false);
  read_cover(reading);
}

}  // namespace corpus
