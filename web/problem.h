// SPDX-License-Identifier: GPL-2.0-or-later
// An error as told over HTTP: RFC 9457 problem details. The `type` is always "about:blank", so
// that `title` is the standard phrase of the status and `detail` the one sentence for a person.
#pragma once

#include <string>
#include <string_view>

namespace web {

struct Problem {
  int status = 500;    // HTTP status, 400..599
  std::string detail;  // one sentence; never what the client sent, never an internal message

  std::string describe() const;  // "400 Bad Request: detail"
};

// The reason phrase of a status (RFC 9110, 15), "Error" for one not in the list.
std::string_view title_of(int status);

// The media type to send problem_json() under.
inline constexpr std::string_view problem_type = "application/problem+json";

// The body of the answer: {"type":…,"title":…,"status":…,"detail":…}. Bytes of the
// detail that are no UTF-8 are replaced by U+FFFD.
std::string problem_json(const Problem& problem);

}  // namespace web
