// SPDX-License-Identifier: GPL-2.0-or-later
// Links from one page of a list to the next and the one before, for templates: {{has-pages}}, {{has-next}}, {{next}},
// {{has-previous}}, {{previous}}.
#pragma once

#include <cstdint>
#include <string_view>

#include "web/template.h"
#include "web/visit.h"

namespace web {

// Which part of a list a page shows; offsets in its entries.
struct Part {
  std::uint32_t offset = 0, limit = 0;
  std::uint32_t next = 0;  // offset of the next page; 0: there is none
};

// The part of a list of `total` entries in which `shown` are on the page.
Part part_of(std::uint32_t offset, std::uint32_t limit, std::size_t shown, std::size_t total);

// `path` encoded; the links keep the parameters of the visit.
void add_pages(const Visit& visit, std::string_view path, const Part& part, Data& to);

}  // namespace web
