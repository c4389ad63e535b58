// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/search_request.h"

#include <algorithm>
#include <array>

namespace web {

namespace {

constexpr std::array<std::string_view, 7> kFilters = {"lang", "body", "type", "year", "part", "subject", "cites"};
constexpr std::size_t kMostFilters = 40;  // values that are taken of all of them together

}  // namespace

std::span<const std::string_view> filter_names() { return kFilters; }

search::SearchRequest search_request(const Visit& visit) {
  search::SearchRequest request;
  request.words = visit.parameters.get("q");
  request.from = visit.parameters.get("from").substr(0, 20);
  request.to = visit.parameters.get("to").substr(0, 20);
  for (const std::string_view name : kFilters) {
    for (const std::string_view value : visit.parameters.all(name)) {
      if (request.filters.size() < kMostFilters) request.filters.push_back({std::string(name), std::string(value)});
    }
  }
  request.limit = std::max(1u, visit.parameters.number("limit", 10, 100));
  request.offset = visit.parameters.number("offset", 0, 1000 - request.limit);
  request.across = visit.parameters.get("across") != "off";
  request.fold = visit.parameters.get("fold") != "off";
  for (const std::string_view text : visit.parameters.all("without"))
    if (request.without.size() < kMostFilters) request.without.emplace_back(text);
  request.language = visit.asked;
  if (!visit.wants_json && request.language == Language::unknown &&
      corpus::detect_language(request.words) == Language::unknown)
    request.language = visit.ui;
  return request;
}

}  // namespace web
