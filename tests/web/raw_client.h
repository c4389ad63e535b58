// SPDX-License-Identifier: GPL-2.0-or-later
// A client without manners: a blocking socket to the loopback that sends exactly the bytes it is told to.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <thread>

#include "web/front.h"
#include "web/router.h"

namespace web_test {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

inline double milliseconds_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

class RawClient {
 public:
  // `receive_buffer`: bytes the kernel may take for a client that does not read; 0: its default.
  explicit RawClient(std::uint16_t port, int receive_buffer = 0) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    if (receive_buffer > 0) setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receive_buffer, sizeof receive_buffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connected = connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
  }
  RawClient(RawClient&& other) noexcept : connected(other.connected), socket_(std::exchange(other.socket_, -1)) {}
  RawClient(const RawClient&) = delete;
  ~RawClient() { hang_up(); }

  // False when the other side has closed.
  bool send(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (count <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
  }

  // One whole answer by its Content-Length, or what came until the end or the time is over.
  std::string answer(bool to_head = false, std::chrono::milliseconds patience = 10s) {
    while (true) {
      const std::size_t end = pending_.find("\r\n\r\n");
      if (end != std::string::npos) {
        const std::size_t size = end + 4 + (to_head ? 0 : content_length(pending_.substr(0, end)));
        if (pending_.size() >= size) return take(size);
      }
      if (!more(patience)) return take(pending_.size());
    }
  }

  // Everything until the other side closes.
  std::string rest(std::chrono::milliseconds patience = 10s) {
    while (more(patience)) {
    }
    return take(pending_.size());
  }

  // The other side closes, within `patience`.
  bool closes(std::chrono::milliseconds patience) {
    const auto end = Clock::now() + patience;
    while (Clock::now() < end) {
      pollfd ready{socket_, POLLIN, 0};
      if (poll(&ready, 1, 20) > 0 && !more(1ms)) return true;
    }
    return false;
  }

  void end_sending() { shutdown(socket_, SHUT_WR); }
  // Ends both sides at once, with a reset, as a client that crashes.
  void reset() {
    const linger off{1, 0};
    setsockopt(socket_, SOL_SOCKET, SO_LINGER, &off, sizeof off);
    hang_up();
  }
  void hang_up() {
    if (socket_ >= 0) close(socket_);
    socket_ = -1;
  }

  bool connected = false;

 private:
  static std::size_t content_length(const std::string& head) {
    const std::size_t at = head.find("Content-Length: ");
    return at == std::string::npos ? 0 : std::stoul(head.substr(at + 16));
  }

  bool more(std::chrono::milliseconds patience) {
    pollfd ready{socket_, POLLIN, 0};
    if (poll(&ready, 1, static_cast<int>(patience.count())) <= 0) return false;
    char bytes[65536];
    const ssize_t count = recv(socket_, bytes, sizeof bytes, 0);
    if (count > 0) pending_.append(bytes, static_cast<std::size_t>(count));
    return count > 0;
  }

  std::string take(std::size_t size) {
    std::string taken = pending_.substr(0, size);
    pending_.erase(0, size);
    return taken;
  }

  int socket_;
  std::string pending_;
};

// A front on a free port with a few routes, running on a thread of its own until the end of the scope.
class RunningFront {
 public:
  explicit RunningFront(const web::Limits& limits = {}, const char* address = "127.0.0.1:0") : front(limits) {
    using httplib::Request;
    using httplib::Response;
    auto& routes = front.routes();
    routes.Get("/", [](const Request&, Response& r) { r.set_content("hello", "text/plain"); });
    routes.Get("/peer", [](const Request& q, Response& r) { r.set_content(q.remote_addr, "text/plain"); });
    routes.Get("/header", [](const Request& q, Response& r) {
      r.set_content(q.get_header_value(q.get_param_value("name")), "text/plain");
    });
    routes.Get("/query", [](const Request& q, Response& r) { r.set_content(q.get_param_value("q"), "text/plain"); });
    routes.Get(R"(/path/(.+))", [](const Request& q, Response& r) { r.set_content(q.matches[1], "text/plain"); });
    routes.Get("/large", [](const Request&, Response& r) { r.set_content(std::string(32 << 20, 'x'), "image/png"); });
    routes.Get("/page", [](const Request&, Response& r) { r.set_content(std::string(52'000, 'p'), "text/html"); });
    routes.Get("/throw", [](const Request&, Response&) -> void { throw std::runtime_error("secret\npath"); });
    routes.Get("/throw7", [](const Request&, Response&) -> void { throw 7; });
    routes.Get("/slow", [](const Request&, Response& r) {
      std::this_thread::sleep_for(700ms);
      r.set_content("slow", "text/plain");
    });
    routes.Get("/chunked", [](const Request&, Response& r) {
      r.set_chunked_content_provider("text/plain", [](std::size_t at, httplib::DataSink& sink) {
        if (at < 6) {
          sink.write("abc", 3);
        } else {
          sink.done();
        }
        return true;
      });
    });
    routes.Get("/endless", [](const Request&, Response& r) {
      r.set_chunked_content_provider("image/png", [](std::size_t, httplib::DataSink& sink) {
        return sink.write(std::string(1 << 20, 'e').data(), 1 << 20);
      });
    });
    routes.Get("/own", [](const Request&, Response& r) {
      r.set_header("content-security-policy", "default-src 'self'");
      r.status = 304;
    });
    routes.Post("/length",
                [](const Request& q, Response& r) { r.set_content(std::to_string(q.body.size()), "text/plain"); });
    routes.Post("/form",
                [](const Request& q, Response& r) { r.set_content(std::to_string(q.files.size()), "text/plain"); });
    front.on_failure([](std::string_view) {});
    port = front.listen(address).value_or(0);
    thread_ = std::thread([this] { front.run(); });
  }
  ~RunningFront() { end(); }

  // Stops and gives the milliseconds it took.
  double end() {
    const auto start = Clock::now();
    front.stop();
    if (thread_.joinable()) thread_.join();
    return milliseconds_since(start);
  }

  // The whole answer to these bytes on a connection of its own.
  std::string ask(std::string_view bytes) const {
    RawClient client(port);
    client.send(bytes);
    return client.answer(bytes.substr(0, 5) == "HEAD ");
  }

  web::Front front;
  std::uint16_t port = 0;

 private:
  std::thread thread_;
};

inline std::string get(const std::string& target, const std::string& headers = "") {
  return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

inline std::string post(const std::string& target, const std::string& body, const std::string& headers = "") {
  return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers +
         "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

// The three digits; "" for no answer.
inline std::string status_of(const std::string& answer) { return answer.size() > 12 ? answer.substr(9, 3) : ""; }

inline std::string body_of(const std::string& answer) {
  const std::size_t end = answer.find("\r\n\r\n");
  return end == std::string::npos ? "" : answer.substr(end + 4);
}

}  // namespace web_test
