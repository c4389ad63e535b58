// SPDX-License-Identifier: GPL-2.0-or-later
// The gate between a stranger's bytes and the HTTP library. A request head is either refused with
// the status that says why, or rewritten into the one plain form that the library reads as meant.
//
// cpp-httplib 0.11.4 (Debian 12) cannot be shown raw requests: it buffers headers without bound,
// takes chunked bodies past its own limit, reads "Content-Length: abc" as 0, lets a header named
// REMOTE_ADDR stand for the peer, percent-decodes header values, and answers 1200 byte ranges with
// a thousandfold reply. So of a request only this gets through: a GET, HEAD or POST, its checked
// target, the headers in the list below, and a body of the length announced.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "web/host_rule.h"
#include "web/limits.h"
#include "web/problem.h"

namespace web {

// A request that passed. The body is filled in by whoever reads it.
struct CheckedRequest {
  std::string method;  // "GET", "HEAD" or "POST"
  std::string target;  // origin form, "/path?query": path strictly encoded UTF-8 without dot
                       // segments; in the query stray '%' and '?' are encoded
  std::string host;    // host_of() the Host header or of an absolute target; empty for HTTP/1.0
  std::vector<std::pair<std::string, std::string>> headers;  // those in passed_headers(), as sent
  std::size_t content_length = 0;                            // bytes
  bool http_1_0 = false;
  bool keep_alive = true;         // the client will send more on this connection
  bool expects_continue = false;  // the client waits for "100 Continue" before the body
  std::string body;
  std::string peer;  // IP address of the client, from the socket
  int peer_port = 0;

  // "POST /link?x=1 host=localhost length=5 close continue {accept: text/html}".
  std::string describe() const;
};

// The names of the headers that reach a route; all others are dropped. Among those dropped on
// purpose: Range and If-Range, Connection, Expect, Cookie (there are no sessions), every name with
// an underscore, and X-Forwarded-*. Accept-Encoding is passed as "gzip" or not at all.
std::vector<std::string_view> passed_headers();

// Checks a head: request line and headers without the empty line, lines ended by CRLF. Statuses:
//   400  malformed line, header name or value; obsolete folding; bad or repeated Content-Length,
//        or one beside Transfer-Encoding; body on GET or HEAD; missing, repeated or malformed
//        Host; malformed target, NUL or dot segments in it, not UTF-8
//   403  a POST that a page of another site caused (Sec-Fetch-Site: cross-site)
//   405, 501  another method, known or unknown
//   411  POST without Content-Length, or Transfer-Encoding (a length is demanded instead)
//   413, 414, 431  beyond Limits     415  Content-Encoding     417  an unknown Expect
//   421  a host the rule does not allow     505  not HTTP/1.0 or HTTP/1.1
std::variant<CheckedRequest, Problem> check_head(std::string_view head, const Limits& limits, const HostRule& hosts);

}  // namespace web
