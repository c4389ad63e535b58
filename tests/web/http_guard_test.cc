// SPDX-License-Identifier: GPL-2.0-or-later
// Two columns: what a client sends, what becomes of it.
#include "web/http_guard.h"

#include <gtest/gtest.h>

#include "web/http_target.h"

namespace {

using std::string_literals::operator""s;

struct Row {
  std::string sent;
  std::string becomes;
};

template <class Value>
std::string described(const std::variant<Value, web::Problem>& checked) {
  return std::visit([](const auto& value) { return value.describe(); }, checked);
}

std::string check(const std::string& head, const web::Limits& limits = {}) {
  const web::HostRule hosts = web::HostRule::listening_at("127.0.0.1", true, {"un.example"});
  return described(web::check_head(head, limits, hosts));
}

// "GET / HTTP/1.1", a host, and these lines.
std::string get(const std::string& lines) { return "GET / HTTP/1.1\r\nHost: localhost\r\n" + lines; }
std::string post(const std::string& lines) { return "POST / HTTP/1.1\r\nHost: localhost\r\n" + lines; }

const std::string malformed_line = "400 Bad Request: The request line is malformed.";
const std::string malformed_address = "400 Bad Request: The address in the request is malformed.";
const std::string malformed_header = "400 Bad Request: A header line is malformed.";
const std::string control = "400 Bad Request: A header value holds a control character.";
const std::string no_number = "400 Bad Request: Content-Length is not a number.";
const std::string too_large = "413 Content Too Large: The body may have at most 8388608 bytes.";
const std::string bad_host = "400 Bad Request: The Host header is malformed.";
const std::string misdirected = "421 Misdirected Request: This server does not answer to that host name.";
const std::string method = "Only GET, HEAD and POST are answered here.";

TEST(HttpGuard, RequestLine) {
  const Row rows[] = {
      {"GET / HTTP/1.1\r\nHost: localhost\r\n", "GET / host=localhost"},
      {"HEAD /a HTTP/1.1\r\nHost: localhost\r\n", "HEAD /a host=localhost"},
      {"GET / HTTP/1.0\r\n", "GET / 1.0 close"},
      {"GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n", "GET / 1.0"},
      {"GET / HTTP/1.0\r\nConnection: keep-alive, close\r\n", "GET / 1.0 close"},
      {"PUT / HTTP/1.1\r\nHost: localhost\r\n", "405 Method Not Allowed: " + method},
      {"OPTIONS * HTTP/1.1\r\nHost: localhost\r\n", "405 Method Not Allowed: " + method},
      {"CONNECT un.example:443 HTTP/1.1\r\n", "405 Method Not Allowed: " + method},
      {"TRACE / HTTP/1.1\r\n", "405 Method Not Allowed: " + method},
      {"BREW / HTTP/1.1\r\n", "501 Not Implemented: " + method},
      {"get / HTTP/1.1\r\n", "501 Not Implemented: " + method},
      {"PRI * HTTP/2.0\r\n", "505 HTTP Version Not Supported: Only HTTP/1.0 and HTTP/1.1 are spoken here."},
      {"GET / HTTP/0.9\r\n", "505 HTTP Version Not Supported: Only HTTP/1.0 and HTTP/1.1 are spoken here."},
      {"GET / HTTP/1.10\r\n", malformed_line},
      {"GET / http/1.1\r\n", malformed_line},
      {"GET /\r\n", malformed_line},
      {"GET  / HTTP/1.1\r\n", malformed_address},
      {"GET / / HTTP/1.1\r\n", malformed_address},
      {"GET /\tHTTP/1.1\r\n", malformed_line},
      {"G\x01T / HTTP/1.1\r\n", malformed_line},
      {"", malformed_line},
      {"GET /" + std::string(9000, 'a') + "\r\n", "414 URI Too Long: The address in the request is too long."},
  };
  for (const Row& row : rows) EXPECT_EQ(check(row.sent), row.becomes) << row.sent;
}

TEST(HttpGuard, HeaderLines) {
  const Row rows[] = {
      {get("Accept: text/html\r\n"), "GET / host=localhost {Accept: text/html}"},
      {get("aCCEPT:text/html  \r\n"), "GET / host=localhost {Accept: text/html}"},
      {get("Accept-Language: fr;q=0.8\r\nIf-None-Match: \"%22x\"\r\n"),
       "GET / host=localhost {Accept-Language: fr;q=0.8} {If-None-Match: \"%22x\"}"},
      {get("User-Agent: \xd0\xb0\r\n"), "GET / host=localhost {User-Agent: \xd0\xb0}"},
      {get("Connection: close\r\n"), "GET / host=localhost close"},
      {get("Connection: Upgrade, CLOSE\r\nUpgrade: h2c\r\n"), "GET / host=localhost close"},
      // Forged: they never reach a route.
      {get("REMOTE_ADDR: 6.6.6.6\r\nLOCAL_PORT: 1\r\nEXCEPTION_WHAT: x\r\n"), "GET / host=localhost"},
      {get("X-Forwarded-For: 6.6.6.6\r\nForwarded: for=6.6.6.6\r\nCookie: a=b\r\n"), "GET / host=localhost"},
      {get("Range: bytes=0-1,0-1\r\nIf-Range: x\r\n"), "GET / host=localhost"},
      // Compression.
      {get("Accept-Encoding: br, gzip;q=0.8\r\n"), "GET / host=localhost {Accept-Encoding: gzip}"},
      {get("Accept-Encoding: gzip;q=0.0\r\n"), "GET / host=localhost"},
      {get("Accept-Encoding: br, zstd\r\n"), "GET / host=localhost"},
      {get("Accept-Encoding: xgzip\r\n"), "GET / host=localhost"},
      // Malformed.
      {get("Accept\r\n"), malformed_header},
      {get("Accept : x\r\n"), malformed_header},
      {get(": x\r\n"), malformed_header},
      {get(" folded\r\n"), malformed_header},
      {get("Accept: a\r\n b\r\n"), malformed_header},
      {get("Ac\x7f\x65pt: x\r\n"), malformed_header},
      {get("Acc\0ept: x\r\n"s), malformed_header},
      {get("\xc3\xa9: x\r\n"), malformed_header},
      {get("Accept: a\0b\r\n"s), control},
      {get("Accept: a\rb\r\n"), control},
      {get("Accept: \x1b[2J\r\n"), control},
      {get("Accept: a\tb\r\n"), "GET / host=localhost {Accept: a\tb}"},
  };
  for (const Row& row : rows) EXPECT_EQ(check(row.sent), row.becomes) << row.sent;
}

TEST(HttpGuard, Body) {
  const Row rows[] = {
      {post("Content-Length: 5\r\n"), "POST / host=localhost length=5"},
      {post("Content-Length: 0\r\n"), "POST / host=localhost"},
      {post("Content-Length: 0005\r\n"), "POST / host=localhost length=5"},
      {post("Content-Length: 5\r\nExpect: 100-Continue\r\n"), "POST / host=localhost length=5 continue"},
      {post("Content-Length: 8388608\r\n"), "POST / host=localhost length=8388608"},
      {post("Content-Length: 8388609\r\n"), too_large},
      {post("Content-Length: 18446744073709551617\r\n"), too_large},
      {post("Content-Length: " + std::string(400, '9') + "\r\n"), too_large},
      {post("Content-Length: abc\r\n"), no_number},
      {post("Content-Length: -1\r\n"), no_number},
      {post("Content-Length: +5\r\n"), no_number},
      {post("Content-Length: 0x5\r\n"), no_number},
      {post("Content-Length: 5, 6\r\n"), no_number},
      {post("Content-Length: 5, 5\r\n"), no_number},
      {post("Content-Length: 5 5\r\n"), no_number},
      {post("Content-Length:\r\n"), no_number},
      {post("Content-Length: 5\r\nContent-Length: 6\r\n"), "400 Bad Request: Content-Length is given more than once."},
      {post("Content-Length: 5\r\ncontent-length: 5\r\n"), "400 Bad Request: Content-Length is given more than once."},
      {post(""), "411 Length Required: A POST needs a Content-Length."},
      {post("Transfer-Encoding: chunked\r\n"),
       "411 Length Required: Send a Content-Length; Transfer-Encoding is not accepted."},
      {get("Transfer-Encoding: chunked\r\n"),
       "411 Length Required: Send a Content-Length; Transfer-Encoding is not accepted."},
      {post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"),
       "400 Bad Request: Transfer-Encoding contradicts the rest of the request."},
      {post("Transfer-Encoding: xchunked\r\nContent-Length: 5\r\n"),
       "400 Bad Request: Transfer-Encoding contradicts the rest of the request."},
      {"POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n",
       "400 Bad Request: Transfer-Encoding contradicts the rest of the request."},
      {post("Content-Length: 5\r\nContent-Encoding: gzip\r\n"),
       "415 Unsupported Media Type: Send the body without Content-Encoding."},
      {post("Content-Length: 5\r\nContent-Encoding: identity\r\n"), "POST / host=localhost length=5"},
      {get("Content-Length: 5\r\n"), "400 Bad Request: A GET or HEAD has no body."},
      {get("Content-Length: 0\r\n"), "GET / host=localhost"},
      {post("Content-Length: 5\r\nExpect: tea\r\n"), "417 Expectation Failed: Of Expect only 100-continue is known."},
      {post("Content-Length: 5\r\nSec-Fetch-Site: cross-site\r\n"),
       "403 Forbidden: This form was sent by a page of another site."},
      {post("Content-Length: 5\r\nSec-Fetch-Site: same-origin\r\n"),
       "POST / host=localhost length=5 {Sec-Fetch-Site: same-origin}"},
      {get("Sec-Fetch-Site: cross-site\r\n"), "GET / host=localhost {Sec-Fetch-Site: cross-site}"},
  };
  for (const Row& row : rows) EXPECT_EQ(check(row.sent), row.becomes) << row.sent;
}

TEST(HttpGuard, Host) {
  const Row rows[] = {
      {"localhost", "GET / host=localhost"},
      {"LocalHost:8080", "GET / host=localhost"},
      {"localhost.", "GET / host=localhost"},
      {"localhost:", "GET / host=localhost"},
      {"127.0.0.1:65535", "GET / host=127.0.0.1"},
      {"[::1]", "GET / host=[::1]"},
      {"[::1]:80", "GET / host=[::1]"},
      {"un.example:443", "GET / host=un.example"},
      {"evil.example", misdirected},
      {"localhost.evil.example", misdirected},
      {"127.0.0.1.evil.example", misdirected},
      {"127.0.0.2", misdirected},
      {"[::2]:80", misdirected},
      {"", bad_host},
      {":80", bad_host},
      {"localhost:80a", bad_host},
      {"localhost:123456", bad_host},
      {"local host", bad_host},
      {"localhost/evil", bad_host},
      {"evil@localhost", bad_host},
      {"localhost,evil", bad_host},
      {"[::1", bad_host},
      {"[::1]x:80", bad_host},
      {"%6cocalhost", bad_host},
  };
  for (const Row& row : rows) EXPECT_EQ(check("GET / HTTP/1.1\r\nHost: " + row.sent + "\r\n"), row.becomes) << row.sent;
  EXPECT_EQ(check("GET / HTTP/1.1\r\n"), "400 Bad Request: The Host header is missing.");
  EXPECT_EQ(check(get("Host: localhost\r\n")), "400 Bad Request: Host is given more than once.");
  EXPECT_EQ(check("GET / HTTP/1.0\r\nHost: evil.example\r\n"), misdirected);
  EXPECT_EQ(check("GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n"), misdirected);
  EXPECT_EQ(check("GET http://evil.example/ HTTP/1.0\r\n"), misdirected);
  EXPECT_EQ(check("GET http://localhost:8080/a HTTP/1.1\r\nHost: evil.example\r\n"), "GET /a host=localhost");
}

TEST(HttpGuard, HostRules) {
  const Row rows[] = {{"[::1]", "addresses [::1] un.example"}, {"::1", "addresses [::1] un.example"}};
  for (const Row& row : rows) {
    EXPECT_EQ(web::HostRule::listening_at(row.sent, false, {"UN.example"}).describe(), row.becomes);
  }
  EXPECT_EQ(web::HostRule::listening_at("0.0.0.0", false, {}).describe(), "any");
  const web::HostRule rule = web::HostRule::listening_at("0.0.0.0", false, {"un.example"});
  EXPECT_TRUE(rule.allows("192.0.2.7"));
  EXPECT_TRUE(rule.allows("[2001:db8::1]"));
  EXPECT_FALSE(rule.allows("1.2.3.example"));
}

TEST(HttpGuard, Targets) {
  const Row rows[] = {
      {"/", "/"},
      {"/doc/A%2FRES%2F66%2F290?lang=fr#", malformed_address},
      {"/doc/A%2FRES%2F66%2F290?lang=fr", "/doc/A%2FRES%2F66%2F290?lang=fr"},
      {"/search?q=%D8%A7", "/search?q=%D8%A7"},
      {"/\xe4\xba\xba", "/\xe4\xba\xba"},
      {"/a?", "/a?"},
      {"/a?b?c", "/a?b%3Fc"},
      {"/a?100%", "/a?100%25"},
      {"/a?%u0041%4", "/a?%25u0041%254"},
      {"/a?%0A%09", "/a?%0A%09"},
      {"/...", "/..."},
      {"/a/..b", "/a/..b"},
      {"http://localhost:80/a?b", "/a?b of localhost:80"},
      {"HTTP://localhost", "/ of localhost"},
      {"http://localhost?q=1", "/?q=1 of localhost"},
      {"http:///a", malformed_address},
      {"https://localhost/a", malformed_address},
      {"*", malformed_address},
      {"", malformed_address},
      {"a", malformed_address},
      {"?a", malformed_address},
      {"//evil.example/", malformed_address},
      {"/a b", malformed_address},
      {"/a\x01", malformed_address},
      {"/a\0b"s, malformed_address},
      {"/a%00b", malformed_address},
      {"/a%0d%0aSet-Cookie:x", malformed_address},
      {"/a%1b", malformed_address},
      {"/a%zz", malformed_address},
      {"/a%2", malformed_address},
      {"/a%u0041", malformed_address},
      {"/a%ff", malformed_address},
      {"/a%c0%af", malformed_address},
      {"/a?%ed%a0%80", malformed_address},
      {"/a?x=%00", malformed_address},
      {"/../etc/passwd", malformed_address},
      {"/a/..", malformed_address},
      {"/./a", malformed_address},
      {"/%2e%2e/%2e%2e/etc/passwd", malformed_address},
      {"/..%2f..%2fetc%2fpasswd", malformed_address},
      {"/a%2f..", malformed_address},
      {"/" + std::string(2048, 'a'), "414 URI Too Long: The address in the request is too long."},
      {"/?" + std::string(7999, 'a'), "414 URI Too Long: The address in the request is too long."},
      {"/?" + std::string(7000, '%'), "414 URI Too Long: The address in the request is too long."},
  };
  for (const Row& row : rows) EXPECT_EQ(described(web::check_target(row.sent, {})), row.becomes) << row.sent;
}

TEST(HttpGuard, Utf8) {
  const std::pair<std::string, bool> rows[] = {
      {"", true},      {"a\xc2\x80", true}, {"\xf0\x9f\x95\x8a", true},      {"\xf4\x8f\xbf\xbf", true},
      {"\x80", false}, {"\xc1\xbf", false}, {"\xe0\x9f\xbf", false},         {"\xed\xa0\x80", false},
      {"\xc3", false}, {"\xe4\xba", false}, {"\xf0\x8f\xbf\xbf", false},     {"\xf4\x90\x80\x80", false},
      {"\xff", false}, {"\xc3\x28", false}, {"\xf8\x88\x80\x80\x80", false}, {"\xef\xbb\xbf", true},
  };
  for (const auto& [bytes, valid] : rows) EXPECT_EQ(web::is_utf8(bytes), valid) << bytes;
}

TEST(HttpGuard, TooManyHeaders) {
  std::string lines;
  for (int i = 0; i < 99; ++i) lines += "X-A: b\r\n";
  EXPECT_EQ(check(get(lines)), "GET / host=localhost");
  EXPECT_EQ(check(get(lines + "X-A: b\r\n")), "431 Request Header Fields Too Large: The request has too many headers.");
}

}  // namespace
