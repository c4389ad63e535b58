// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/pager.h"

#include <algorithm>
#include <string>

namespace web {

Part part_of(std::uint32_t offset, std::uint32_t limit, std::size_t shown, std::size_t total) {
  return {offset, limit, offset + shown < total ? offset + limit : 0};
}

void add_pages(const Visit& visit, std::string_view path, const Part& part, Data& to) {
  const auto page_at = [&](std::uint32_t offset) {
    return std::string(path) + visit.parameters.with("offset", offset == 0 ? "" : std::to_string(offset)).query();
  };
  to.set("has-next", part.next > 0);
  to.set("has-previous", part.offset > 0);
  to.set("has-pages", part.next > 0 || part.offset > 0);
  to.set("next", part.next > 0 ? page_at(part.next) : "");
  to.set("previous", part.offset > 0 ? page_at(part.offset - std::min(part.offset, part.limit)) : "");
}

}  // namespace web
