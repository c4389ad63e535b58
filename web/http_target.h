// SPDX-License-Identifier: GPL-2.0-or-later
// The target of a request line: what stands between the method and the version.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "web/limits.h"
#include "web/problem.h"

namespace web {

struct Target {
  std::string origin;     // "/path?query", fit for the HTTP library
  std::string authority;  // of an absolute target ("http://authority/path"), else empty

  std::string describe() const;  // "/path?query" or "/path?query of authority"
};

// Accepts origin form and absolute form (RFC 9112, 3.2; a server must take both). Refused with 400:
// other forms, "//…" (a network path: fuel for open redirects), spaces, controls, a fragment; in
// the path malformed or controlling percent-escapes and "." or ".." segments, however encoded; NUL
// anywhere; anything that does not decode to UTF-8. Too long: 414.
// In the query, what people type is repaired: "100%" becomes "100%25", a second "?" becomes "%3F".
std::variant<Target, Problem> check_target(std::string_view target, const Limits& limits);

// Whether `bytes` are well-formed UTF-8 (Unicode 3.9, table 3-7: no surrogates, no overlong forms).
bool is_utf8(std::string_view bytes);

}  // namespace web
