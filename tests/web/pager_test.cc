// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/pager.h"

#include <gtest/gtest.h>

#include <string>

namespace web {
namespace {

// "previous | next", as a template prints them.
std::string links(const Part& part) {
  Visit visit;
  visit.parameters = Parameters{{"slip", "wrong-date"}, {"offset", "7"}};
  Data data;
  add_pages(visit, "/audit", part, data);
  kainjow::mustache::mustache page(
      "{{#has-pages}}{{#has-previous}}{{{previous}}}{{/has-previous}} | "
      "{{#has-next}}{{{next}}}{{/has-next}}{{/has-pages}}");
  return page.render(data);
}

TEST(Pager, TheNextPageAndTheOneBefore) {
  struct Row {
    std::uint32_t offset, limit;
    std::size_t shown, total;
    const char* links;
  };
  for (const Row& row : {
           Row{0, 50, 50, 50, ""}, Row{0, 50, 0, 0, ""}, Row{0, 50, 50, 51, " | /audit?slip=wrong-date&offset=50"},
           Row{50, 50, 50, 120, "/audit?slip=wrong-date | /audit?slip=wrong-date&offset=100"},
           Row{100, 50, 20, 120, "/audit?slip=wrong-date&offset=50 | "},
           Row{20, 50, 50, 70, "/audit?slip=wrong-date | "},
           Row{900, 50, 0, 120, "/audit?slip=wrong-date&offset=850 | "},  // beyond the end
       })
    EXPECT_EQ(links(part_of(row.offset, row.limit, row.shown, row.total)), row.links) << row.offset;
}

}  // namespace
}  // namespace web
