// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/reply.h"

#include <fmt/format.h>

#include <array>
#include <ctime>
#include <optional>

#include "web/ascii.h"

namespace web {
namespace {

using Header = std::pair<std::string_view, std::string_view>;

constexpr std::array<Header, 6> security{{
    {"Content-Security-Policy",
     "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
     "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
}};

// Written by finish() itself, or not wanted: ranges are never served, the rest is about the library's own loop.
constexpr std::array<std::string_view, 7> dropped{"Connection",     "Keep-Alive", "Accept-Ranges", "Transfer-Encoding",
                                                  "Content-Length", "Date",       "EXCEPTION_WHAT"};

void append_header(std::string& head, std::string_view name, std::string_view value) {
  head.append(name).append(": ").append(value).append("\r\n");
}

// RFC 9110, 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT"; strftime would follow the locale.
std::string date_now() {
  constexpr std::string_view days = "SunMonTueWedThuFriSat";
  constexpr std::string_view months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  thread_local std::time_t last = -1;
  thread_local std::string text;
  const std::time_t now = std::time(nullptr);
  if (now == last) return text;
  std::tm utc{};
  gmtime_r(&now, &utc);
  text = fmt::format("{}, {:02} {} {} {:02}:{:02}:{:02} GMT", days.substr(static_cast<std::size_t>(utc.tm_wday) * 3, 3),
                     utc.tm_mday, months.substr(static_cast<std::size_t>(utc.tm_mon) * 3, 3), utc.tm_year + 1900,
                     utc.tm_hour, utc.tm_min, utc.tm_sec);
  last = now;
  return text;
}

// What the library compresses when it may: the answer then depends on Accept-Encoding.
bool compressible(std::string_view type) {
  return type.substr(0, 5) == "text/" || type.find("json") != std::string_view::npos ||
         type.find("xml") != std::string_view::npos || type.find("javascript") != std::string_view::npos;
}

// The data of a chunked body (RFC 9112, 7.1), nothing if it is cut short. The library wrote it, not a client.
std::optional<std::string> joined_chunks(std::string_view body) {
  std::string data;
  while (true) {
    std::size_t size = 0;
    std::size_t at = 0;
    for (; at < body.size() && is_hex(body[at]); ++at) size = size * 16 + static_cast<std::size_t>(hex_value(body[at]));
    if (at == 0 || body.substr(at, 2) != "\r\n") return {};
    body.remove_prefix(at + 2);
    if (size == 0) return data;
    if (body.size() < size + 2) return {};
    data.append(body.substr(0, size));
    body.remove_prefix(size + 2);
  }
}

struct Written {
  std::string_view type;
  std::optional<std::string_view> length;
  bool chunked = false;
  bool vary = false;
  unsigned own = 0;  // bit i: the route set security[i] itself
};

void note_header(std::string_view name, std::string_view value, Written& written) {
  if (equals_ignoring_case(name, "Content-Type")) written.type = value;
  if (equals_ignoring_case(name, "Content-Length")) written.length = value;
  if (equals_ignoring_case(name, "Transfer-Encoding")) written.chunked = true;
  if (equals_ignoring_case(name, "Vary")) written.vary = true;
  for (std::size_t i = 0; i < security.size(); ++i) {
    if (equals_ignoring_case(name, security[i].first)) written.own |= 1u << i;
  }
}

bool is_dropped(std::string_view name) {
  for (const std::string_view known : dropped) {
    if (equals_ignoring_case(name, known)) return true;
  }
  return false;
}

// Copies the headers that stay.
Written keep_headers(std::string_view lines, std::string& head) {
  Written written;
  while (!lines.empty()) {
    const std::size_t end = lines.find("\r\n");
    const std::string_view line = lines.substr(0, end);
    lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 2);
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    note_header(line.substr(0, colon), trim(line.substr(colon + 1)), written);
    if (!is_dropped(line.substr(0, colon))) head.append(line).append("\r\n");
  }
  return written;
}

void append_common(std::string& head, unsigned own, bool close, bool http_1_0) {
  append_header(head, "Date", date_now());
  for (std::size_t i = 0; i < security.size(); ++i) {
    if ((own >> i & 1u) == 0) append_header(head, security[i].first, security[i].second);
  }
  if (close) append_header(head, "Connection", "close");
  if (!close && http_1_0) append_header(head, "Connection", "keep-alive");
}

Problem failed() { return {500, "The server could not make this answer."}; }

}  // namespace

std::span<const Header> security_headers() { return security; }

Reply finish_reply(std::string bytes, const CheckedRequest& request) {
  const bool head_only = request.method == "HEAD";
  const std::size_t line = bytes.find("\r\n");
  const std::size_t end = bytes.find("\r\n\r\n");
  const bool shaped = end != std::string::npos && end <= bytes.size() && bytes.compare(0, 9, "HTTP/1.1 ") == 0;
  if (!shaped) return problem_reply(failed(), head_only, !request.keep_alive);
  Reply reply;
  reply.head.reserve(end + 1024);
  reply.head.append(bytes, 0, line + 2);
  const std::string_view lines =
      line == end ? std::string_view() : std::string_view(bytes).substr(line + 2, end - line - 2);
  const Written written = keep_headers(lines, reply.head);
  const std::string_view status = std::string_view(bytes).substr(9, 3);
  const bool bodiless = status == "204" || status == "304";
  if (!written.vary && compressible(written.type)) append_header(reply.head, "Vary", "Accept-Encoding");
  const std::string length(written.length.value_or("0"));
  reply.bytes = std::move(bytes);
  reply.body_at = end + 4;
  if (written.chunked && !head_only) {
    std::optional<std::string> data = joined_chunks(reply.body());
    if (!data) return problem_reply(failed(), head_only, !request.keep_alive);
    reply.bytes = std::move(*data);
    reply.body_at = 0;
  }
  if (head_only || bodiless) reply.body_at = reply.bytes.size();
  if (!bodiless) append_header(reply.head, "Content-Length", head_only ? length : std::to_string(reply.body().size()));
  reply.close = !request.keep_alive;
  append_common(reply.head, written.own, reply.close, request.http_1_0);
  reply.head += "\r\n";
  return reply;
}

Reply problem_reply(const Problem& problem, bool head_only, bool close) {
  Reply reply;
  reply.close = close;
  reply.bytes = problem_json(problem);
  reply.head = fmt::format("HTTP/1.1 {} {}\r\n", problem.status, title_of(problem.status));
  append_header(reply.head, "Content-Type", problem_type);
  append_header(reply.head, "Content-Length", std::to_string(reply.bytes.size()));
  append_header(reply.head, "Cache-Control", "no-store");
  if (problem.status == 405) append_header(reply.head, "Allow", "GET, HEAD, POST");
  if (problem.status == 503) append_header(reply.head, "Retry-After", "1");
  append_common(reply.head, 0, close, false);
  reply.head += "\r\n";
  if (head_only) reply.body_at = reply.bytes.size();
  return reply;
}

}  // namespace web
