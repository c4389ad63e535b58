// SPDX-License-Identifier: GPL-2.0-or-later
// The front as a client meets it: over real sockets, on the loopback.
#include "web/front.h"

#include <gtest/gtest.h>

#include <csignal>
#include <ctime>
#include <fstream>
#include <vector>

#include "tests/web/raw_client.h"
#include "web/listener.h"

namespace web_test {
namespace {

using std::string_literals::operator""s;

// "200 hello": status and body.
std::string brief(const std::string& answer) { return status_of(answer) + ' ' + body_of(answer); }

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// Resident memory of this process, in MiB.
double resident() {
  std::ifstream statm("/proc/self/statm");
  double total = 0;
  double pages = 0;
  statm >> total >> pages;
  return pages * 4096 / (1 << 20);
}

TEST(Front, Answers) {
  const std::pair<std::string, std::string> rows[] = {
      {get("/"), "200 hello"},
      {"HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n", "200 "},
      {"GET / HTTP/1.0\r\n\r\n", "200 hello"},
      {"\r\n" + get("/"), "200 hello"},
      {get("http://localhost/peer"), "200 127.0.0.1"},
      {get("/peer", "REMOTE_ADDR: 6.6.6.6\r\nX-Forwarded-For: 6.6.6.6\r\n"), "200 127.0.0.1"},
      {get("/header?name=REMOTE_ADDR", "REMOTE_ADDR: 6.6.6.6\r\n"), "200 "},
      {get("/header?name=Accept", "Accept: %0d%0aA: b\r\n"), "200 %0d%0aA: b"},
      {get("/query?q=100%&a=b?c"), "200 100%"},
      {get("/query?q=%E4%BA%BA+%E7%B1%BB"), "200 人 类"},
      {get("/path/A%2FRES%2F66%2F290"), "200 A/RES/66/290"},
      {get("/chunked"), "200 abcabc"},
      {"GET /chunked HTTP/1.0\r\n\r\n", "200 abcabc"},
      {post("/length", std::string(100'000, 'b')), "200 100000"},
      {post("/length", ""), "200 0"},
      {post("/length", "a\0b"s), "200 3"},
      {post("/form", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nv\r\n--x--\r\n",
            "Content-Type: multipart/form-data; boundary=x\r\n"),
       "200 1"},
  };
  const RunningFront server;
  for (const auto& [sent, answered] : rows) EXPECT_EQ(brief(server.ask(sent)), answered) << sent.substr(0, 200);
}

// Each attack the HTTP library fell to by itself, and its kin: refused, with problem details, and then closed.
TEST(Front, Refuses) {
  std::string many_parts;
  for (int i = 0; i < 500; ++i) many_parts += "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nv\r\n";
  const std::pair<std::string, std::string> rows[] = {
      {get("/", "A: " + std::string(20'000, 'a') + "\r\n"), "431"},
      {"GET / HTTP/1.1\r\nA: " + std::string(20'000, 'a'), "431"},
      {std::string(20'000, 'a'), "431"},
      {get("/" + std::string(10'000, 'a')), "414"},
      {post("/length", "", "Transfer-Encoding: chunked\r\n"), "400"},
      {"POST /length HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n", "411"},
      {post("/length", "x", "Content-Length: 5\r\n"), "400"},
      {"POST /length HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n", "400"},
      {"POST /length HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999999\r\n\r\n", "413"},
      {"POST /length HTTP/1.1\r\nHost: localhost\r\nContent-Length: 8388609\r\n\r\n", "413"},
      {get("/%2e%2e/%2e%2e/etc/passwd"), "400"},
      {get("/a%00b"), "400"},
      {get("/a\0b"s), "400"},
      {get("http://evil.example/"), "421"},
      {"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", "421"},
      {"GET / HTTP/1.1\nHost: localhost\n\n", "400"},
      {"GET / HTTP/1.1\r\nHost: localhost\nX: y\r\n\r\n", "400"},
      {"\x16\x03\x01\x02\x01\x01\x01\xfc\x03\x03"s, "400"},
      {"\0\0\0"s, "400"},
      {"\r\n\r\n\r\n", "400"},
      {post("/form", many_parts, "Content-Type: multipart/form-data; boundary=x\r\n"), "413"},
      {post("/form", "x", "Content-Type: multipart/form-data\r\n"), "400"},
  };
  const RunningFront server;
  for (const auto& [sent, status] : rows) {
    const std::string answer = server.ask(sent);
    EXPECT_EQ(status_of(answer), status) << sent.substr(0, 200);
    EXPECT_TRUE(has(answer, "\r\nContent-Type: application/problem+json\r\n")) << answer;
    EXPECT_TRUE(has(body_of(answer), R"({"type":"about:blank","title":")")) << answer;
    EXPECT_TRUE(has(body_of(answer), "\"status\":" + status + ",\"detail\":\"")) << answer;
  }
  EXPECT_EQ(brief(server.ask(get("/"))), "200 hello");
}

TEST(Front, EveryAnswerHasTheSecurityHeaders) {
  const RunningFront server;
  for (const std::string& sent : {get("/"), get("/nowhere"), get("/throw"), "GARBAGE\r\n\r\n"s, get("/chunked")}) {
    const std::string answer = server.ask(sent);
    for (const auto& [name, value] : web::security_headers()) {
      const std::string line = "\r\n" + std::string(name) + ": " + std::string(value) + "\r\n";
      EXPECT_TRUE(has(answer, line)) << name << " in " << answer;
    }
    EXPECT_TRUE(has(answer, "\r\nDate: ")) << answer;
    EXPECT_FALSE(has(answer, "Keep-Alive")) << answer;
  }
  const std::string own = server.ask(get("/own"));
  EXPECT_TRUE(has(own, "default-src 'self'")) << own;
  EXPECT_FALSE(has(own, "default-src 'none'")) << own;
  EXPECT_FALSE(has(own, "Content-Length")) << own;
}

TEST(Front, NothingLeaks) {
  const RunningFront server;
  for (const char* path : {"/throw", "/throw7"}) {
    const std::string answer = server.ask(get(path));
    EXPECT_EQ(status_of(answer), "500");
    EXPECT_FALSE(has(answer, "secret") || has(answer, "EXCEPTION_WHAT")) << answer;
  }
  EXPECT_EQ(status_of(server.ask(get("/nowhere"))), "404");
  EXPECT_TRUE(has(server.ask(get("/nowhere")), "There is nothing at this address."));
}

TEST(Front, LogsWhatARouteThrew) {
  RunningFront server;
  std::string logged;
  std::mutex mutex;
  server.front.on_failure([&](std::string_view line) {
    const std::lock_guard lock(mutex);
    logged = line;
  });
  server.ask(get("/throw"));
  server.end();
  EXPECT_EQ(logged, "GET /throw: secret path");
}

TEST(Front, CompressesWithGzipAndSaysSo) {
  const RunningFront server;
  const std::string gzip = server.ask(get("/page", "Accept-Encoding: gzip, deflate, br\r\n"));
  EXPECT_TRUE(has(gzip, "\r\nContent-Encoding: gzip\r\n") && has(gzip, "\r\nVary: Accept-Encoding\r\n")) << gzip.size();
  EXPECT_LT(gzip.size(), 2000u);
  const std::string plain = server.ask(get("/page"));
  EXPECT_TRUE(has(plain, "\r\nVary: Accept-Encoding\r\n") && !has(plain, "Content-Encoding"));
}

TEST(Front, TwelveHundredRangesGiveOnePage) {
  std::string ranges = "Range: bytes=0-1";
  for (int i = 0; i < 1200; ++i) ranges += ",0-";
  const RunningFront server;
  const std::string answer = server.ask(get("/page", ranges + "\r\n"));
  EXPECT_EQ(status_of(answer), "200");
  EXPECT_LT(answer.size(), 54'000u);
}

TEST(Front, SplitAtEachByte) {
  const RunningFront server;
  const std::string sent = "\r\n" + post("/length", "12345") + get("/");
  for (std::size_t at = 1; at < sent.size(); ++at) {
    RawClient client(server.port);
    client.send(sent.substr(0, at));
    if (at % 8 == 0) std::this_thread::sleep_for(1ms);
    client.send(sent.substr(at));
    EXPECT_EQ(brief(client.answer()), "200 5") << at;
    EXPECT_EQ(brief(client.answer()), "200 hello") << at;
  }
}

TEST(Front, PipelinedRequestsAreAnsweredInOrder) {
  const RunningFront server;
  RawClient client(server.port);
  client.send(get("/slow") + get("/") + post("/length", "123") + get("/nowhere") +
              get("/peer", "Connection: close\r\n") + get("/"));
  EXPECT_EQ(brief(client.answer()), "200 slow");
  EXPECT_EQ(brief(client.answer()), "200 hello");
  EXPECT_EQ(brief(client.answer()), "200 3");
  EXPECT_EQ(status_of(client.answer()), "404");
  EXPECT_EQ(brief(client.answer()), "200 127.0.0.1");
  EXPECT_EQ(client.rest(), "");
}

TEST(Front, KeepsAliveAsAsked) {
  const std::pair<std::string, bool> rows[] = {
      {get("/"), true},
      {get("/", "Connection: close\r\n"), false},
      {"GET / HTTP/1.0\r\n\r\n", false},
      {"GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", true},
  };
  const RunningFront server;
  for (const auto& [sent, kept] : rows) {
    RawClient client(server.port);
    client.send(sent);
    client.answer();
    EXPECT_NE(client.closes(300ms), kept) << sent;
  }
}

TEST(Front, AClientThatEndsItsSideIsStillAnswered) {
  const RunningFront server;
  RawClient client(server.port);
  client.send(get("/slow") + get("/"));
  client.end_sending();
  EXPECT_EQ(brief(client.answer()), "200 slow");
  EXPECT_EQ(brief(client.answer()), "200 hello");
  EXPECT_EQ(client.rest(), "");
}

TEST(Front, SaysContinueBeforeABody) {
  const RunningFront server;
  RawClient client(server.port);
  client.send("POST /length HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
  EXPECT_EQ(client.answer(), "HTTP/1.1 100 Continue\r\n\r\n");
  client.send("abc");
  EXPECT_EQ(brief(client.answer()), "200 3");
}

TEST(Front, ABodyOf200MegabytesInChunksIsNotRead) {
  const RunningFront server;
  const double before = resident();
  RawClient client(server.port);
  client.send("POST /length HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
  const std::string chunk = "100000\r\n" + std::string(1 << 20, 'c') + "\r\n";
  for (int i = 0; i < 200 && client.send(chunk); ++i) {
  }
  EXPECT_EQ(status_of(client.answer()), "411");
  EXPECT_LT(resident() - before, 16);
}

TEST(Front, AHeadWithoutEndIsNotBuffered) {
  const RunningFront server;
  const double before = resident();
  RawClient client(server.port);
  const std::string block(1 << 20, 'h');
  for (int i = 0; i < 200 && client.send(block); ++i) {
  }
  EXPECT_EQ(status_of(client.answer()), "431");
  EXPECT_LT(resident() - before, 16);
}

TEST(Front, AHundredTricklingClientsDelayNobody) {
  const RunningFront server;
  std::vector<RawClient> slow;
  for (int i = 0; i < 100; ++i) slow.emplace_back(server.port);
  double worst = 0;
  for (int round = 0; round < 10; ++round) {
    for (RawClient& client : slow) EXPECT_TRUE(client.send(round == 0 ? "GET / HTTP/1.1\r\nX: " : "x"));
    const auto start = Clock::now();
    EXPECT_EQ(brief(server.ask(get("/"))), "200 hello");
    worst = std::max(worst, milliseconds_since(start));
    std::this_thread::sleep_for(20ms);
  }
  EXPECT_LT(worst, 50);
}

TEST(Front, TricklingEndsAtTheDeadline) {
  web::Limits limits;
  limits.head_time = 300ms;
  limits.body_time = 500ms;
  const RunningFront server(limits);
  RawClient head(server.port);
  RawClient body(server.port);
  RawClient silent(server.port);
  head.send("GET / HTTP/1.1\r\n");
  body.send("POST /length HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n");
  for (int i = 0; i < 9; ++i) {
    std::this_thread::sleep_for(100ms);
    head.send("X");
    body.send("X");
  }
  EXPECT_EQ(status_of(head.answer()), "408");
  EXPECT_EQ(status_of(body.answer()), "408");
  EXPECT_EQ(silent.rest(), "");
}

TEST(Front, IdleConnectionsDelayNobodyAndEnd) {
  web::Limits limits;
  limits.idle_time = 500ms;
  const RunningFront server(limits);
  std::vector<RawClient> idle;
  for (int i = 0; i < 200; ++i) {
    idle.emplace_back(server.port);
    idle.back().send(get("/"));
    EXPECT_EQ(brief(idle.back().answer()), "200 hello");
  }
  const auto start = Clock::now();
  EXPECT_EQ(brief(server.ask(get("/"))), "200 hello");
  EXPECT_LT(milliseconds_since(start), 50);
  for (RawClient& client : idle) EXPECT_TRUE(client.closes(2000ms));
}

TEST(Front, BeyondTheLastConnectionSays503) {
  web::Limits limits;
  limits.connections = 20;
  const RunningFront server(limits);
  std::vector<RawClient> held;
  for (int i = 0; i < 20; ++i) {
    held.emplace_back(server.port);
    held.back().send(get("/"));
    EXPECT_EQ(brief(held.back().answer()), "200 hello");
  }
  EXPECT_EQ(status_of(server.ask(get("/"))), "503");
  held.clear();
  std::this_thread::sleep_for(200ms);
  EXPECT_EQ(status_of(server.ask(get("/"))), "200");
}

TEST(Front, BeyondTheMemoryOfAllSays503) {
  web::Limits limits;
  limits.held_bytes = 3 << 20;
  const RunningFront server(limits);
  std::vector<RawClient> uploads;
  for (int i = 0; i < 4; ++i) {
    uploads.emplace_back(server.port);
    uploads.back().send("POST /length HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000\r\n\r\n" +
                        std::string(900'000, 'u'));
  }
  int refused = 0;
  for (RawClient& client : uploads) refused += status_of(client.answer(false, 300ms)) == "503" ? 1 : 0;
  EXPECT_GT(refused, 0);
  uploads.clear();
  std::this_thread::sleep_for(200ms);
  EXPECT_EQ(brief(server.ask(post("/length", std::string(1'000'000, 'b')))), "200 1000000");
}

TEST(Front, ASlowReaderIsCutAndDelaysNobody) {
  web::Limits limits;
  limits.write_time = 600ms;
  const RunningFront server(limits);
  RawClient slow(server.port, 4096);
  slow.send(get("/large"));
  std::this_thread::sleep_for(200ms);
  const auto start = Clock::now();
  EXPECT_EQ(brief(server.ask(get("/"))), "200 hello");
  EXPECT_LT(milliseconds_since(start), 50);
  std::this_thread::sleep_for(1000ms);
  EXPECT_LT(slow.rest(1000ms).size(), std::size_t{32} << 20);
}

TEST(Front, ALargeAnswerArrivesWhole) {
  const RunningFront server;
  EXPECT_EQ(body_of(server.ask(get("/large"))).size(), std::size_t{32} << 20);
}

TEST(Front, AnEndlessAnswerIsCut) {
  web::Limits limits;
  limits.reply_bytes = 4 << 20;
  const RunningFront server(limits);
  EXPECT_EQ(status_of(server.ask(get("/endless"))), "500");
}

TEST(Front, ClientsThatSendAndRunLeaveNothing) {
  web::Limits limits;
  limits.connections = 50;
  const RunningFront server(limits);
  for (int i = 0; i < 500; ++i) {
    RawClient client(server.port);
    client.send(get(i % 10 == 0 ? "/slow" : "/page") + get("/large"));
  }
  std::string status = "503";
  for (int i = 0; i < 300 && status != "200"; ++i) {
    std::this_thread::sleep_for(100ms);
    status = status_of(server.ask(get("/")));
  }
  EXPECT_EQ(status, "200");
}

TEST(Front, AClientThatIsGoneCostsNoTime) {
  const RunningFront server;
  RawClient gone(server.port);
  gone.send(get("/slow"));
  std::this_thread::sleep_for(100ms);
  const std::clock_t before = std::clock();
  gone.reset();
  std::this_thread::sleep_for(500ms);
  EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 25);
}

TEST(Front, StopLetsAnUploadEnd) {
  RunningFront server;
  RawClient client(server.port);
  const std::string sent = post("/length", std::string(1000, 'u'));
  client.send(sent.substr(0, 500));
  std::this_thread::sleep_for(100ms);
  server.front.stop();
  std::this_thread::sleep_for(300ms);
  client.send(sent.substr(500));
  const std::string answer = client.answer();
  EXPECT_EQ(brief(answer), "200 1000");
  EXPECT_TRUE(has(answer, "\r\nConnection: close\r\n")) << answer;
}

TEST(Front, StopWhileBusyAnswersWhatIsUnderWay) {
  RunningFront server;
  RawClient busy(server.port);
  RawClient idle(server.port);
  idle.send(get("/"));
  idle.answer();
  busy.send(get("/slow"));
  std::this_thread::sleep_for(100ms);
  std::thread stopper([&] { server.front.stop(); });
  EXPECT_TRUE(idle.closes(500ms));
  EXPECT_FALSE(RawClient(server.port).connected);
  const std::string answer = busy.answer();
  EXPECT_EQ(brief(answer), "200 slow");
  EXPECT_TRUE(busy.closes(1000ms));
  stopper.join();
  EXPECT_LT(server.end(), 1500);
}

TEST(Front, StopDoesNotWaitForAClientThatDoesNotRead) {
  web::Limits limits;
  limits.drain_time = 500ms;
  RunningFront server(limits);
  RawClient slow(server.port, 4096);
  slow.send(get("/large"));
  std::this_thread::sleep_for(200ms);
  const double took = server.end();
  EXPECT_GT(took, 400);
  EXPECT_LT(took, 1500);
}

TEST(Front, ASignalStops) {
  RunningFront server;
  web::stop_on_signals(server.front);
  std::raise(SIGTERM);
  RawClient late(server.port);
  EXPECT_LT(server.end(), 1000);
  std::signal(SIGTERM, SIG_DFL);
  std::signal(SIGINT, SIG_DFL);
}

TEST(Front, ListensWhereTold) {
  const std::pair<std::string, std::string> rows[] = {
      {"127.0.0.1:8080", "127.0.0.1:8080"},
      {"[::1]:0", "[::1]:0"},
      {"8080", "127.0.0.1:8080"},
      {"localhost:65535", "localhost:65535"},
      {"[::]:80", "[::]:80"},
      {"::1:80", ""},
      {"localhost", ""},
      {"localhost:", ""},
      {"localhost:65536", ""},
      {":80", ""},
      {"", ""},
      {"a:-1", ""},
      {"[::1]", ""},
      {"a:8 0", ""},
  };
  for (const auto& [text, described] : rows) {
    const auto address = web::parse_address(text);
    EXPECT_EQ(address ? address->describe() : "", described) << text;
  }
}

TEST(Front, SaysWhyItCannotListen) {
  const RunningFront server;
  web::Front other;
  EXPECT_EQ(other.listen("127.0.0.1:" + std::to_string(server.port)).error().describe(),
            "127.0.0.1:" + std::to_string(server.port) + ": cannot be listened at: Address already in use");
  EXPECT_FALSE(other.listen("nowhere.invalid:80").has_value());
  EXPECT_TRUE(other.listen("127.0.0.1:0").has_value());
  EXPECT_FALSE(other.listen("127.0.0.1:0").has_value());
}

TEST(Front, ListensOnIpv6) {
  web::Front probe;
  if (!probe.listen("[::1]:0")) GTEST_SKIP() << "this machine has no IPv6 loopback";
  const RunningFront server({}, "[::1]:0");
  const int socket = ::socket(AF_INET6, SOCK_STREAM, 0);
  sockaddr_in6 address{};
  address.sin6_family = AF_INET6;
  address.sin6_port = htons(server.port);
  address.sin6_addr = in6addr_loopback;
  ASSERT_EQ(connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
  const std::string sent =
      "GET /peer HTTP/1.1\r\nHost: [::1]:" + std::to_string(server.port) + "\r\nConnection: close\r\n\r\n";
  ASSERT_EQ(send(socket, sent.data(), sent.size(), 0), static_cast<ssize_t>(sent.size()));
  std::string answer(4096, '\0');
  const ssize_t count = recv(socket, answer.data(), answer.size(), MSG_WAITALL);
  close(socket);
  answer.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
  EXPECT_EQ(brief(answer), "200 ::1");
}

}  // namespace
}  // namespace web_test
