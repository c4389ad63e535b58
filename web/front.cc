// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/front.h"

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <optional>

#include "web/event_loop.h"
#include "web/router.h"

namespace web {
namespace {

constexpr std::size_t other_descriptors = 256;  // databases, log, refused connections

// A process may open 1024 files by default: too few for the connections allowed.
void allow_descriptors(std::size_t connections) {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
  const rlim_t wanted = connections + other_descriptors;
  if (limit.rlim_cur == RLIM_INFINITY || limit.rlim_cur >= wanted) return;
  limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? wanted : std::min(wanted, limit.rlim_max);
  setrlimit(RLIMIT_NOFILE, &limit);
}

void log_to_stderr(std::string_view line) {
  std::fprintf(stderr, "travaux serve: %.*s\n", static_cast<int>(line.size()), line.data());
}

std::atomic<Front*> signalled = nullptr;

void on_signal(int) {
  if (Front* front = signalled.load()) front->stop();
}

}  // namespace

struct Front::Inside {
  explicit Inside(const Limits& given)
      : limits(given), router(limits), loop(limits, [this](const CheckedRequest& r) { return router.answer(r); }) {}

  Limits limits;
  Router router;
  HostRule hosts;
  std::optional<Listener> listener;
  EventLoop loop;
};

Front::Front(Limits limits) : inside_(std::make_unique<Inside>(limits)) { on_failure(log_to_stderr); }

Front::~Front() {
  Front* self = this;
  signalled.compare_exchange_strong(self, nullptr);
}

httplib::Server& Front::routes() { return inside_->router; }

void Front::on_failure(std::function<void(std::string_view)> log) { inside_->router.on_failure(std::move(log)); }

corpus::Result<std::uint16_t> Front::listen(std::string_view text, const std::vector<std::string>& names) {
  if (inside_->listener)
    return corpus::failure("is not listened at: the server has an address already", std::string(text));
  const corpus::Result<Address> address = parse_address(text);
  if (!address) return tl::unexpected(address.error());
  corpus::Result<Listener> listener = open_listener(*address);
  if (!listener) return tl::unexpected(listener.error());
  allow_descriptors(inside_->limits.connections);
  inside_->hosts = HostRule::listening_at(address->host, listener->loopback, names);
  inside_->listener.emplace(std::move(*listener));
  return inside_->listener->port;
}

void Front::run() {
  if (inside_->listener) inside_->loop.run(std::move(*inside_->listener), inside_->hosts);
}

void Front::stop() { inside_->loop.stop(); }

void stop_on_signals(Front& front) {
  signalled = &front;
  struct sigaction action {};
  action.sa_handler = on_signal;
  action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
  sigaction(SIGTERM, &action, nullptr);
  sigaction(SIGINT, &action, nullptr);
}

}  // namespace web
