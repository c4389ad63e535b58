// SPDX-License-Identifier: GPL-2.0-or-later
// The bytes of one answer, ready to be sent, and the headers that every answer carries.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "web/http_guard.h"
#include "web/problem.h"

namespace web {

struct Reply {
  std::string head;         // status line, headers, empty line
  std::string bytes;        // the body begins at body_at; what stands before it is not sent
  std::size_t body_at = 0;  // byte offset in `bytes`
  bool close = false;       // the connection ends after this answer

  std::size_t size() const { return head.size() + bytes.size() - body_at; }
  std::string_view body() const { return std::string_view(bytes).substr(body_at); }
};

// The headers put on every answer unless the route has set its own: nothing is loaded from
// elsewhere, no script or style within the page, no frames, no address told to other sites.
std::span<const std::pair<std::string_view, std::string_view>> security_headers();

// What the HTTP library wrote (status line, headers, body) as it is to be sent: with the security
// headers, Date, Connection and a Content-Length that is true; chunks are joined; `Vary` is added
// to what the library compresses; the headers Keep-Alive, Accept-Ranges and EXCEPTION_WHAT go.
// Bytes that are no HTTP response become a problem_reply() with 500.
Reply finish_reply(std::string written, const CheckedRequest& request);

// An answer that says what is wrong. `head_only`: to a HEAD. The connection ends after it if `close`.
Reply problem_reply(const Problem& problem, bool head_only, bool close);

}  // namespace web
