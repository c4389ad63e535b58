// SPDX-License-Identifier: GPL-2.0-or-later
// cpp-httplib put to the work it does well: routes, parameters, multipart forms, compression. It
// never sees a socket: it is handed one checked request in memory and writes its answer to memory.
// The one header that includes httplib.h; include it in .cc files that define routes.
#pragma once

#include <httplib.h>

#include <functional>
#include <string_view>

#include "web/http_guard.h"
#include "web/limits.h"
#include "web/reply.h"

namespace web {

class Router : public httplib::Server {
 public:
  explicit Router(const Limits& limits);

  // The answer of the matching route. Thread-safe once all routes are set. Never throws: a route
  // that throws is answered with 500, and what it threw goes to on_failure() alone.
  Reply answer(const CheckedRequest& request);

  // Called, possibly by several threads at once, with "GET /path: what went wrong" for the log.
  void on_failure(std::function<void(std::string_view)> log) { log_ = std::move(log); }

 private:
  void report(std::string_view method, std::string_view path, const std::exception_ptr& thrown) const;
  std::string written_answer(const CheckedRequest& request);

  Limits limits_;
  std::function<void(std::string_view)> log_;
};

}  // namespace web
