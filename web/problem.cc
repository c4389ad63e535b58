// SPDX-License-Identifier: GPL-2.0-or-later

#include "web/problem.h"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace web {
namespace {

constexpr std::array<std::pair<int, std::string_view>, 20> titles{{
    {400, "Bad Request"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
}};

}  // namespace

std::string_view title_of(int status) {
  for (const auto& [known, title] : titles) {
    if (known == status) return title;
  }
  return "Error";
}

std::string problem_json(const Problem& problem) {
  const nlohmann::ordered_json json = {{"type", "about:blank"},
                                       {"title", title_of(problem.status)},
                                       {"status", problem.status},
                                       {"detail", problem.detail}};
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

std::string Problem::describe() const { return fmt::format("{} {}: {}", status, title_of(status), detail); }

}  // namespace web
