// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/classify.h"
#include "corpus/document_language.h"

#include "corpus/body_roles.h"
#include "corpus/cover.h"

namespace corpus {

void classify(Reading& reading) {
  if (reading.metadata.language == Language::unknown) reading.metadata.language = document_language(reading.text);
  if (reading.structured) return;
  assign_roles(reading, reading.metadata.language);
  read_cover(reading);
}

}  // namespace corpus
