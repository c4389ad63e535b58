// SPDX-License-Identifier: GPL-2.0-or-later
// Requests damaged at random, always the same way: whatever comes, what passes the gate is as it promises, each answer
// is whole, and the server goes on. Run it under the sanitizers too.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "tests/web/raw_client.h"
#include "web/ascii.h"
#include "web/connection.h"
#include "web/http_target.h"

namespace web_test {
namespace {

constexpr int requests_in_memory = 20'000;
constexpr int requests_over_sockets = 3'000;

const std::vector<std::string>& seeds() {
  static const std::vector<std::string> list{
      get("/"),
      get("/doc/A%2FRES%2F66%2F290?lang=fr&q=%D8%A7%20b", "Accept-Language: ar, en;q=0.5\r\nIf-None-Match: \"a\"\r\n"),
      get("http://localhost:8080/a?b", "Connection: close\r\n"),
      "GET /old HTTP/1.0\r\n\r\n",
      "HEAD / HTTP/1.1\r\nHost: [::1]:80\r\nAccept-Encoding: gzip;q=1, br\r\n\r\n",
      post("/length", "hello", "Expect: 100-continue\r\nContent-Type: text/plain\r\n"),
      post("/form", "--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"b\"\r\n\r\nv\r\n--x--\r\n",
           "Content-Type: multipart/form-data; boundary=x\r\n"),
      post("/form", "a=b&c=%E4%BA%BA&d", "Content-Type: application/x-www-form-urlencoded\r\n"),
      get("/") + post("/length", "123") + get("/page"),
      "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
  };
  return list;
}

const std::vector<std::string>& tokens() {
  static const std::vector<std::string> list{"\r\n",
                                             "\n",
                                             "\r",
                                             "\r\n\r\n",
                                             " ",
                                             "\t",
                                             ":",
                                             "%",
                                             "%00",
                                             "%2e%2e/",
                                             "%0d%0a",
                                             "%u0041",
                                             "\xff",
                                             "\xc3\xa9",
                                             "?",
                                             "#",
                                             "/",
                                             "//",
                                             "..",
                                             std::string(1, '\0'),
                                             "Content-Length: 3\r\n",
                                             "Content-Length: 99999999999999999999\r\n",
                                             "Transfer-Encoding: chunked\r\n",
                                             "Host: evil.example\r\n",
                                             "Host: localhost\r\n",
                                             "Expect: 100-continue\r\n",
                                             "REMOTE_ADDR: 6.6.6.6\r\n",
                                             "Range: bytes=0-,0-,0-\r\n",
                                             "HTTP/1.1",
                                             "HTTP/1.0",
                                             "GET ",
                                             "POST ",
                                             "\"",
                                             ";",
                                             "-1",
                                             "boundary=",
                                             "--x",
                                             "--",
                                             "multipart/form-data",
                                             "Content-Encoding: gzip\r\n"};
  return list;
}

class Mutator {
 public:
  std::string next() {
    std::string bytes = any_of(seeds());
    for (std::size_t count = below(5); count > 0; --count) damage(bytes);
    return bytes;
  }

  std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }

 private:
  const std::string& any_of(const std::vector<std::string>& list) { return list[below(list.size())]; }

  void damage(std::string& bytes) {
    const std::size_t at = below(bytes.size() + 1);
    const std::size_t size = std::min(below(40), bytes.size() - at);
    switch (below(8)) {
      case 0:
        bytes.insert(at, any_of(tokens()));
        break;
      case 1:
        bytes.replace(at, std::min<std::size_t>(size, 4), any_of(tokens()));
        break;
      case 2:
        bytes.insert(at, 1, static_cast<char>(below(256)));
        break;
      case 3:
        if (at < bytes.size()) bytes[at] = static_cast<char>(below(256));
        break;
      case 4:
        bytes.erase(at, size);
        break;
      case 5:
        bytes.insert(at, bytes.substr(at, size));
        break;
      case 6:
        bytes += any_of(seeds());
        break;
      default:
        bytes.insert(at, std::string(below(3000), bytes.empty() ? 'a' : bytes[below(bytes.size())]));
        break;
    }
  }

  std::mt19937 random_{20'260'101};
};

std::string decoded(std::string_view path) {
  std::string plain;
  for (std::size_t i = 0; i < path.size(); ++i) {
    plain += path[i] == '%' ? static_cast<char>(std::stoi(std::string(path.substr(i + 1, 2)), nullptr, 16)) : path[i];
    if (path[i] == '%') i += 2;
  }
  return plain;
}

// What http_guard.h and front.h promise to a route.
void expect_promises(const web::CheckedRequest& request) {
  EXPECT_TRUE(request.method == "GET" || request.method == "HEAD" || request.method == "POST");
  EXPECT_EQ(request.body.size(), request.content_length);
  EXPECT_TRUE(request.host == "localhost" || request.host == "[::1]" || (request.http_1_0 && request.host.empty()))
      << request.host;
  EXPECT_EQ(request.target.rfind("//", 0), std::string::npos);
  const std::string path = decoded(request.target.substr(0, request.target.find('?')));
  EXPECT_EQ(path.front(), '/');
  EXPECT_EQ(path.find("/../"), std::string::npos);
  EXPECT_TRUE(web::is_utf8(path) && std::none_of(path.begin(), path.end(), web::is_control));
  const auto names = web::passed_headers();
  for (const auto& [name, value] : request.headers) {
    EXPECT_NE(std::find(names.begin(), names.end(), name), names.end()) << name;
    EXPECT_TRUE(std::none_of(value.begin(), value.end(), [](char c) { return web::is_control(c) && c != '\t'; }));
  }
}

std::size_t count_of(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++count;
  return count;
}

void expect_whole(const web::Reply& reply, bool to_head) {
  ASSERT_EQ(reply.head.compare(0, 9, "HTTP/1.1 "), 0) << reply.head;
  EXPECT_EQ(reply.head.find("\r\n\r\n"), reply.head.size() - 4) << reply.head;
  EXPECT_EQ(count_of(reply.head, "\r\nContent-Length: "), 1u) << reply.head;
  EXPECT_EQ(count_of(reply.head, "\r\nContent-Security-Policy: "), 1u) << reply.head;
  EXPECT_EQ(count_of(reply.head, "EXCEPTION_WHAT"), 0u) << reply.head;
  const std::string length = "\r\nContent-Length: " + std::to_string(reply.body().size()) + "\r\n";
  EXPECT_EQ(count_of(reply.head, length), to_head ? count_of(reply.head, length) : 1u) << reply.head;
}

// A connection and the routes behind it, without a socket.
class FuzzedFront {
 public:
  FuzzedFront() : router_(limits_), hosts_(web::HostRule::listening_at("127.0.0.1", true, {})) {
    router_.Get(R"((/.*))",
                [](const httplib::Request& q, httplib::Response& r) { r.set_content(q.path, "text/plain"); });
    router_.Post(R"(/.*)", [](const httplib::Request& q, httplib::Response& r) {
      r.set_content(std::to_string(q.body.size() + q.files.size() + q.params.size()), "text/plain");
    });
  }

  // Gives the bytes in pieces, answers what comes out; returns after the last byte or at a refusal.
  void feed(const std::string& bytes, Mutator& pieces) {
    const auto now = Clock::now();
    web::Connection connection(-1, "127.0.0.1", 1, limits_, hosts_, now);
    for (std::size_t at = 0; at < bytes.size();) {
      const std::size_t size = std::min(1 + pieces.below(bytes.size()), bytes.size() - at);
      connection.receive(std::string_view(bytes).substr(at, size), now);
      at += size;
      if (!answer_all(connection, now)) return;
    }
  }

  int answered = 0;
  int refused = 0;

 private:
  bool answer_all(web::Connection& connection, Clock::time_point now) {
    while (true) {
      web::Connection::Step step = connection.advance(now);
      if (std::holds_alternative<web::Connection::NeedInput>(step)) return true;
      if (auto* request = std::get_if<web::CheckedRequest>(&step)) {
        if (!answer(*request, connection, now)) return false;
      } else if (auto* problem = std::get_if<web::Problem>(&step)) {
        refuse(*problem, connection, now);
        return false;
      }
    }
  }

  // False: the connection ends here.
  bool answer(const web::CheckedRequest& request, web::Connection& connection, Clock::time_point now) {
    expect_promises(request);
    web::Reply reply = router_.answer(request);
    expect_whole(reply, request.method == "HEAD");
    const bool found = reply.head.compare(9, 3, "200") == 0;
    if (request.method == "GET" && found && reply.head.find("gzip") == std::string::npos) {
      EXPECT_EQ(reply.body(), decoded(request.target.substr(0, request.target.find('?'))));
    }
    connection.answer(std::move(reply), now);
    connection.sent(connection.out().first.size() + connection.out().second.size(), now);
    ++answered;
    return connection.phase() == web::Connection::Phase::idle;
  }

  void refuse(const web::Problem& problem, web::Connection& connection, Clock::time_point now) {
    EXPECT_GE(problem.status, 400);
    EXPECT_NE(web::title_of(problem.status), "Error");
    connection.refuse(problem, now);
    connection.sent(connection.out().first.size() + connection.out().second.size(), now);
    EXPECT_EQ(connection.phase(), web::Connection::Phase::lingering);
    ++refused;
  }

  web::Limits limits_;
  web::Router router_;
  web::HostRule hosts_;
};

TEST(FrontFuzz, WhatPassesTheGateIsAsPromised) {
  FuzzedFront front;
  Mutator mutator;
  for (int i = 0; i < requests_in_memory && !testing::Test::HasFailure(); ++i) {
    const std::string bytes = mutator.next();
    SCOPED_TRACE(testing::Message() << "request " << i << ": " << testing::PrintToString(bytes));
    front.feed(bytes, mutator);
  }
  EXPECT_GT(front.answered, requests_in_memory / 5);
  EXPECT_GT(front.refused, requests_in_memory / 5);
}

TEST(FrontFuzz, TheServerGoesOn) {
  const RunningFront server;
  Mutator mutator;
  for (int i = 0; i < requests_over_sockets && !testing::Test::HasFailure(); ++i) {
    RawClient client(server.port);
    const std::string bytes = mutator.next();
    client.send(bytes);
    client.end_sending();
    const std::string answer = client.rest();
    EXPECT_TRUE(answer.empty() || answer.compare(0, 9, "HTTP/1.1 ") == 0) << testing::PrintToString(bytes);
    EXPECT_TRUE(i % 100 != 0 || status_of(server.ask(get("/"))) == "200");
  }
}

}  // namespace
}  // namespace web_test
