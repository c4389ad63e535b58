// SPDX-License-Identifier: GPL-2.0-or-later
// The table of lineage.h, from works whose provisions are known. Part of lineage.h.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "search/lineage.h"
#include "search/shared_wording.h"

namespace search {

// A work with the provisions that are followed, in reading order.
struct LineageColumn {
  LineageWork work;
  std::vector<const ReadProvision*> provisions;
};

// What a paragraph cites, each once.
std::vector<std::string> targets_of(const corpus::ProvisionEntry& entry);

// A paragraph in the language that decides what became of it; null where it is not held in that one.
using InOtherLanguage = std::function<const ReadProvision*(const ReadProvision&)>;

// One row for each paragraph of any of the works; fills the counts of the works. What is not word for word the same is
// paired by its words in the deciding language, so that a series is the same in all languages.
std::vector<LineageRow> table_of(std::vector<LineageColumn>& columns, const InOtherLanguage& deciding);

// A row of two given provisions, whatever they share.
LineageRow row_of(const ReadProvision& before, const ReadProvision& after);

// What stands in `after` in the place of what stood in `before`.
std::vector<WordChange> changes_between(const corpus::WordList& before, std::string_view before_text,
                                        const corpus::WordList& after, std::string_view after_text,
                                        const std::vector<corpus::DiffPart>& parts);

}  // namespace search
