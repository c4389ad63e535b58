// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/neighbours.h"

#include <xapian.h>

#include "search/columns.h"
#include "search/entries.h"

namespace search {

std::optional<corpus::ProvisionEntry> neighbour(const Index::View& view, std::uint32_t docid,
                                                const corpus::ProvisionEntry& entry, int steps) {
  const Columns& columns = view.columns();
  const std::int64_t at = std::int64_t{docid} + std::int64_t{steps} * static_cast<std::int64_t>(view.shards.size());
  if (at <= 0 || at >= static_cast<std::int64_t>(columns.documents())) return std::nullopt;
  const auto there = static_cast<std::uint32_t>(at);
  if (columns.work(there) != columns.work(docid) || columns.part(there) == 0) return std::nullopt;
  corpus::ProvisionEntry found = provision_at(view, there);
  if (found.language != entry.language || found.order != entry.order + static_cast<std::uint32_t>(steps))
    return std::nullopt;
  return found;
}

bool introduces(std::string_view text) {
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text.ends_with(':') || text.ends_with("：");
}

}  // namespace search
