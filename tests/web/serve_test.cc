// SPDX-License-Identifier: GPL-2.0-or-later
// The pages over real sockets: statuses and headers as a browser meets them.
#include "web/serve.h"

#include <gtest/gtest.h>

#include <thread>

#include "tests/web/pages_index.h"
#include "tests/web/raw_client.h"

namespace web_test {

namespace {

class RunningPages {
 public:
  RunningPages() {
    web::serve_pages(front_, std::shared_ptr<const search::Index>(std::shared_ptr<void>(), &pages_index()));
    port_ = front_.listen("127.0.0.1:0").value();
    thread_ = std::thread([this] { front_.run(); });
  }
  ~RunningPages() {
    front_.stop();
    thread_.join();
  }

  std::string ask(const std::string& line, const std::string& headers = {}) const {
    RawClient client(port_);
    client.send(line + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n");
    return client.answer(line.starts_with("HEAD"));
  }
  std::string post(const std::string& path, const std::string& headers, const std::string& body) const {
    RawClient client(port_);
    client.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n" + body);
    return client.answer(false);
  }

 private:
  web::Front front_;
  std::uint16_t port_ = 0;
  std::thread thread_;
};

// The value of a header, or "".
std::string header(const std::string& answer, const std::string& name) {
  const std::size_t at = answer.find("\r\n" + name + ": ");
  if (at == std::string::npos) return {};
  const std::size_t start = at + name.size() + 4;
  return answer.substr(start, answer.find("\r\n", start) - start);
}

std::string status(const std::string& answer) { return answer.substr(9, 3); }

TEST(Serve, StatusesAndHeaders) {
  const RunningPages pages;
  const std::string html = pages.ask("GET /A/RES/90/1?ui=ar");
  EXPECT_EQ(status(html), "200");
  EXPECT_EQ(header(html, "Content-Language"), "ar");
  EXPECT_EQ(header(html, "Vary"), "Accept, Accept-Encoding, Accept-Language");
  EXPECT_NE(header(html, "Content-Security-Policy").find("default-src 'none'"), std::string::npos);
  const std::string moved = pages.ask("GET /a/res/90/1");
  EXPECT_EQ(status(moved), "301");
  EXPECT_EQ(header(moved, "Location"), "/A/RES/90/1");
  const std::string missing = pages.ask("GET /A/RES/90/999");
  EXPECT_EQ(status(missing), "404");
  EXPECT_EQ(header(missing, "Cache-Control"), "no-store");
  EXPECT_EQ(header(missing, "ETag"), "");
  EXPECT_EQ(header(pages.ask("GET /A/RES/90/999", "Accept: application/json\r\n"), "Content-Type"),
            "application/json; charset=utf-8");
  EXPECT_EQ(header(pages.ask("GET /static/travaux.css"), "Cache-Control"), "public, max-age=31536000, immutable");
  EXPECT_EQ(status(pages.ask("POST /search", "Content-Length: 0\r\n")), "405");
  const std::string head = pages.ask("HEAD /A/RES/90/1");
  EXPECT_EQ(status(head), "200");
  EXPECT_EQ(head.find("\r\n\r\n") + 4, head.size());
}

TEST(Serve, APageThatIsKnownIsNotSentAgain) {
  const RunningPages pages;
  const std::string tag = header(pages.ask("GET /A/RES/90/1"), "ETag");
  ASSERT_FALSE(tag.empty());
  const std::string again = pages.ask("GET /A/RES/90/1", "If-None-Match: \"x\", " + tag + "\r\n");
  EXPECT_EQ(status(again), "304");
  EXPECT_EQ(header(again, "ETag"), tag);
  EXPECT_EQ(status(pages.ask("GET /A/RES/90/1?ui=fr", "If-None-Match: " + tag + "\r\n")), "200");
  EXPECT_EQ(status(pages.ask("GET /A/RES/90/1", "If-None-Match: W/\"old\"\r\n")), "200");
}

TEST(Serve, AnythingThatIsNoDocumentIsAnsweredInGoodOrder) {
  const RunningPages pages;
  const char* rows[] = {"/%F0%9F%98%80",
                        "/A%2FRES%2F90%2F1",
                        "//",
                        "/.json",
                        "/cites",
                        "/cited-by.json",
                        "/file:",
                        "/search?q=%00",
                        "/search?q=%ff%fe",
                        "/r?symbol=%23",
                        "/A/RES/90/1?lang=%22&beside=%3C",
                        "/search?q=a*+b*+c*+%22%22+NEAR/999999+()((",
                        "/A/RES/90/1%23op1",
                        "/%20",
                        "/fr/",
                        "/fr//"};
  for (const char* row : rows) {
    const std::string answer = pages.ask(std::string("GET ") + row);
    EXPECT_LT(status(answer), "500") << row << answer.substr(0, 200);
  }
}

// A draft by POST, as a form and as it is; what it was answered with is kept nowhere. Nothing else takes a POST.
TEST(Serve, TakesDrafts) {
  const RunningPages pages;
  const auto post = [&](const std::string& path, const std::string& type, const std::string& body) {
    return pages.post(path, "Content-Type: " + type + "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n",
                      body);
  };
  const std::string draft = "Note\n\nSee resolution 90/1.\n";
  const std::string plain = post("/link.json", "text/plain", draft);
  EXPECT_EQ(status(plain), "200");
  EXPECT_EQ(header(plain, "Cache-Control"), "no-store");
  EXPECT_EQ(header(plain, "ETag"), "");
  EXPECT_NE(plain.find("\"file\":\"-\""), std::string::npos);
  const std::string form =
      "--b\r\nContent-Disposition: form-data; name=\"draft\"; filename=\"C:\\x\\note.txt\"\r\n\r\n" + draft +
      "\r\n--b--\r\n";
  const std::string sent = post("/link.json", "multipart/form-data; boundary=b", form);
  EXPECT_EQ(status(sent), "200");
  EXPECT_NE(sent.find("\"file\":\"note.txt\""), std::string::npos);
  EXPECT_EQ(status(post("/search", "text/plain", draft)), "405");
  EXPECT_EQ(status(post("/link", "text/plain", "")), "400");
}

}  // namespace

}  // namespace web_test
