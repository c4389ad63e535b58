// SPDX-License-Identifier: GPL-2.0-or-later

#include "web/problem.h"

#include <array>
#include <cstdio>
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

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      char escape[8];
      std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
      out += escape;
    } else {
      out += c;
    }
  }
}

}  // namespace

std::string_view title_of(int status) {
  for (const auto& [known, title] : titles) {
    if (known == status) return title;
  }
  return "Error";
}

std::string problem_json(const Problem& problem) {
  std::string json = R"({"type":"about:blank","title":")";
  json += title_of(problem.status);
  json += R"(","status":)";
  json += std::to_string(problem.status);
  json += R"(,"detail":")";
  append_escaped(json, problem.detail);
  json += "\"}\n";
  return json;
}

std::string Problem::describe() const {
  std::string text = std::to_string(status);
  text.append(" ").append(title_of(status)).append(": ").append(detail);
  return text;
}

}  // namespace web
