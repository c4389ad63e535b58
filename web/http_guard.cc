// SPDX-License-Identifier: GPL-2.0-or-later

#include "web/http_guard.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "web/ascii.h"
#include "web/http_target.h"

namespace web {
namespace {

using Refusal = std::optional<Problem>;

constexpr std::array<std::string_view, 14> passed{
    "Accept",         "Accept-Language",   "Cache-Control",  "Content-Type", "DNT",
    "Host",           "If-Modified-Since", "If-None-Match",  "Origin",       "Referer",
    "Sec-Fetch-Dest", "Sec-Fetch-Mode",    "Sec-Fetch-Site", "User-Agent"};

// What the headers say about the connection and the body, collected before it is judged.
struct Framing {
  std::optional<std::string_view> host;
  std::optional<std::string_view> length;
  std::optional<std::string_view> expect;
  bool transfer_encoding = false;
  bool content_encoding = false;
  bool cross_site = false;
  bool close = false;
  bool keep_alive = false;
};

Problem bad(std::string detail) { return {400, std::move(detail)}; }

std::string_view take_line(std::string_view& rest) {
  const std::size_t end = rest.find("\r\n");
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 2);
  return line;
}

// Calls `use` for each member of a comma-separated list.
template <class Use>
void each_member(std::string_view list, Use use) {
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    use(trim(list.substr(0, comma)));
    list.remove_prefix(std::min(comma + 1, list.size()));
  }
}

// Only gzip is let through: at the quality the library asks of it, brotli costs a hundred times
// more time than gzip. "gzip;q=0" means no.
bool accepts_gzip(std::string_view value) {
  bool accepted = false;
  each_member(value, [&](std::string_view member) {
    const std::size_t semicolon = std::min(member.find(';'), member.size());
    if (!equals_ignoring_case(trim(member.substr(0, semicolon)), "gzip")) return;
    std::string_view quality = member.substr(semicolon);
    const std::size_t equals = quality.find('=');
    quality = equals == std::string_view::npos ? "1" : trim(quality.substr(equals + 1));
    accepted = quality.find_first_of("123456789") != std::string_view::npos;
  });
  return accepted;
}

Refusal check_method(std::string_view method) {
  constexpr std::array<std::string_view, 6> others{"PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT"};
  if (method == "GET" || method == "HEAD" || method == "POST") return {};
  if (!is_token(method)) return bad("The request line is malformed.");
  const bool known = std::find(others.begin(), others.end(), method) != others.end();
  return Problem{known ? 405 : 501, "Only GET, HEAD and POST are answered here."};
}

Refusal check_version(std::string_view version, CheckedRequest& request) {
  const bool shaped = version.size() == 8 && version.substr(0, 5) == "HTTP/" && is_digit(version[5]) &&
                      version[6] == '.' && is_digit(version[7]);
  if (!shaped) return bad("The request line is malformed.");
  if (version != "HTTP/1.1" && version != "HTTP/1.0")
    return Problem{505, "Only HTTP/1.0 and HTTP/1.1 are spoken here."};
  request.http_1_0 = version == "HTTP/1.0";
  return {};
}

Refusal check_request_line(std::string_view line, const Limits& limits, CheckedRequest& request) {
  const std::size_t first = line.find(' ');
  const std::size_t last = line.rfind(' ');
  if (first == std::string_view::npos || first == last) {
    return line.size() > limits.target_bytes ? Problem{414, "The address in the request is too long."}
                                             : bad("The request line is malformed.");
  }
  if (Refusal refusal = check_version(line.substr(last + 1), request)) return refusal;
  request.method = line.substr(0, first);
  if (Refusal refusal = check_method(request.method)) return refusal;
  auto target = check_target(line.substr(first + 1, last - first - 1), limits);
  if (auto* problem = std::get_if<Problem>(&target)) return std::move(*problem);
  request.target = std::move(std::get<Target>(target).origin);
  request.host = std::move(std::get<Target>(target).authority);
  return {};
}

Refusal once(std::optional<std::string_view>& slot, std::string_view value, const char* detail) {
  if (slot) return bad(detail);
  slot = value;
  return {};
}

void read_connection(std::string_view value, Framing& framing) {
  each_member(value, [&](std::string_view option) {
    framing.close |= equals_ignoring_case(option, "close");
    framing.keep_alive |= equals_ignoring_case(option, "keep-alive");
  });
}

// Sorts one header into the framing, the request, or nowhere.
Refusal take_header(std::string_view name, std::string_view value, Framing& framing, CheckedRequest& request) {
  auto is = [name](std::string_view known) { return equals_ignoring_case(name, known); };
  if (is("Content-Length")) return once(framing.length, value, "Content-Length is given more than once.");
  if (is("Expect")) return once(framing.expect, value, "Expect is given more than once.");
  if (is("Transfer-Encoding")) framing.transfer_encoding = true;
  if (is("Content-Encoding")) framing.content_encoding |= !equals_ignoring_case(value, "identity");
  if (is("Connection")) read_connection(value, framing);
  if (is("Sec-Fetch-Site")) framing.cross_site |= value == "cross-site";
  if (is("Accept-Encoding") && accepts_gzip(value)) request.headers.emplace_back("Accept-Encoding", "gzip");
  if (is("Host")) {
    if (Refusal refusal = once(framing.host, value, "Host is given more than once.")) return refusal;
  }
  const auto known = std::find_if(passed.begin(), passed.end(), is);
  if (known != passed.end()) request.headers.emplace_back(*known, value);
  return {};
}

Refusal check_header(std::string_view line, Framing& framing, CheckedRequest& request) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || !is_token(line.substr(0, colon))) {
    return bad("A header line is malformed.");
  }
  const std::string_view value = trim(line.substr(colon + 1));
  if (std::any_of(value.begin(), value.end(), [](char c) { return is_control(c) && c != '\t'; })) {
    return bad("A header value holds a control character.");
  }
  return take_header(line.substr(0, colon), value, framing, request);
}

// The number, or one above `most`.
std::size_t length_of(std::string_view digits, std::size_t most) {
  std::size_t length = 0;
  for (const char digit : digits) {
    length = length * 10 + static_cast<std::size_t>(digit - '0');
    if (length > most) return most + 1;
  }
  return length;
}

Refusal check_length(const Framing& framing, const Limits& limits, CheckedRequest& request) {
  const bool post = request.method == "POST";
  if (!framing.length) {
    return post ? Refusal(Problem{411, "A POST needs a Content-Length."}) : Refusal();
  }
  std::string_view digits = *framing.length;
  if (digits.empty() || !std::all_of(digits.begin(), digits.end(), is_digit))
    return bad("Content-Length is not a number.");
  const std::size_t length = length_of(digits, limits.body_bytes);
  if (length > 0 && !post) return bad("A GET or HEAD has no body.");
  if (length > limits.body_bytes) {
    return Problem{413, fmt::format("The body may have at most {} bytes.", limits.body_bytes)};
  }
  request.content_length = length;
  return {};
}

Refusal check_body(const Framing& framing, const Limits& limits, CheckedRequest& request) {
  if (framing.transfer_encoding) {
    return framing.length || request.http_1_0
               ? bad("Transfer-Encoding contradicts the rest of the request.")
               : Problem{411, "Send a Content-Length; Transfer-Encoding is not accepted."};
  }
  if (framing.content_encoding) return Problem{415, "Send the body without Content-Encoding."};
  if (Refusal refusal = check_length(framing, limits, request)) return refusal;
  if (framing.expect && !equals_ignoring_case(*framing.expect, "100-continue")) {
    return Problem{417, "Of Expect only 100-continue is known."};
  }
  request.expects_continue = framing.expect.has_value() && request.content_length > 0 && !request.http_1_0;
  return {};
}

// An absolute target carries the host that counts (RFC 9112, 3.2.2); Host must still be there.
Refusal check_host(const Framing& framing, const HostRule& hosts, CheckedRequest& request) {
  if (!framing.host && !request.http_1_0) return bad("The Host header is missing.");
  if (!framing.host && request.host.empty()) return {};
  std::optional<std::string> host = host_of(framing.host.value_or(request.host));
  if (host && !request.host.empty()) host = host_of(request.host);
  if (!host) return bad("The Host header is malformed.");
  if (!hosts.allows(*host)) return Problem{421, "This server does not answer to that host name."};
  request.host = std::move(*host);
  return {};
}

}  // namespace

std::vector<std::string_view> passed_headers() {
  std::vector<std::string_view> names(passed.begin(), passed.end());
  names.insert(names.begin() + 1, "Accept-Encoding");
  return names;
}

std::variant<CheckedRequest, Problem> check_head(std::string_view head, const Limits& limits, const HostRule& hosts) {
  CheckedRequest request;
  Framing framing;
  if (Refusal refusal = check_request_line(take_line(head), limits, request)) return std::move(*refusal);
  for (std::size_t count = 1; !head.empty(); ++count) {
    if (count > limits.header_count) return Problem{431, "The request has too many headers."};
    if (Refusal refusal = check_header(take_line(head), framing, request)) return std::move(*refusal);
  }
  if (Refusal refusal = check_host(framing, hosts, request)) return std::move(*refusal);
  if (Refusal refusal = check_body(framing, limits, request)) return std::move(*refusal);
  if (framing.cross_site && request.method == "POST") {
    return Problem{403, "This form was sent by a page of another site."};
  }
  request.keep_alive = request.http_1_0 ? framing.keep_alive && !framing.close : !framing.close;
  return request;
}

std::string CheckedRequest::describe() const {
  std::string text = method + ' ' + target;
  if (http_1_0) text += " 1.0";
  if (!host.empty()) text += fmt::format(" host={}", host);
  if (content_length > 0) text += fmt::format(" length={}", content_length);
  if (!keep_alive) text += " close";
  if (expects_continue) text += " continue";
  for (const auto& [name, value] : headers) {
    if (name != "Host") text += fmt::format(" {{{}: {}}}", name, value);
  }
  return text;
}

}  // namespace web
