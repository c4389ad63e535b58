// SPDX-License-Identifier: GPL-2.0-or-later
// The HTTP server that pages and answers are hung on. Routes are cpp-httplib's; sockets, limits and checks are ours,
// because Debian's cpp-httplib must not listen itself (see http_guard.h). Made for a machine that holds confidential
// drafts: on the loopback it answers to its own names only, and every answer forbids the browser to load from
// elsewhere.
//
//   web::Front front;
//   front.routes().Get("/health", [](const httplib::Request&, httplib::Response& response) { ... });  // web/router.h
//   auto port = front.listen("127.0.0.1:8080");
//   web::stop_on_signals(front);
//   front.run();
//
// What a route can rely on, and what it must know:
//  - it runs on one of several threads; one database handle for each thread
//  - it sees complete requests only: GET, HEAD, POST; path and query decode to UTF-8; no NUL; body within the limit
//  - request.headers has the names of passed_headers() only; request.remote_addr is the socket's peer
//  - the body of a POST may be any bytes; an urlencoded form above 8192 bytes is refused by cpp-httplib with 413:
//    long texts go as multipart/form-data
//  - bodies are compressed with gzip for clients that take it; never set Content-Encoding for a text type yourself
//  - an empty answer with a status from 400 becomes problem details; a route that throws becomes 500 without a trace
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/result.h"
#include "web/limits.h"

namespace httplib {
class Server;
}

namespace web {

class Front {
 public:
  explicit Front(Limits limits = {});
  ~Front();
  Front(const Front&) = delete;
  Front& operator=(const Front&) = delete;

  // Where routes, and an error handler for pages, are set before run(). Never call its listen().
  httplib::Server& routes();

  // Called with one line for each route that threw; by default the line goes to stderr. Thread-safe it must be.
  void on_failure(std::function<void(std::string_view)> log);

  // Binds "host:port" ("[::1]:0", "8080"; port 0: any free one) and gives the real port. Clients can connect from here
  // on and are answered from run() on. `names`: further host names to answer to, without port. A problem if the
  // address is malformed, taken or not permitted; and if called twice.
  corpus::Result<std::uint16_t> listen(std::string_view address, const std::vector<std::string>& names = {});

  // Answers until stop(). Returns when what was under way is answered, at the latest after Limits::drain_time, save
  // that a route still running is waited for. Without listen() it returns at once.
  void run();

  // From any thread, also from a signal handler.
  void stop();

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

// SIGTERM and SIGINT stop this front gracefully; the second one ends the process. One front in a process.
void stop_on_signals(Front& front);

}  // namespace web
