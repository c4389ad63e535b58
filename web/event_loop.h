// SPDX-License-Identifier: GPL-2.0-or-later
// The one thread that speaks to sockets. It accepts, reads and writes without ever waiting for a single client, hands
// complete requests to worker threads, and closes whoever exceeds Limits. So a client can be slow at its own cost only.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "web/connection.h"
#include "web/listener.h"
#include "web/workers.h"

namespace web {

class EventLoop {
 public:
  using Answer = std::function<Reply(const CheckedRequest&)>;

  // `answer` is called by several threads at once and must not throw.
  EventLoop(const Limits& limits, Answer answer);
  ~EventLoop();
  EventLoop(const EventLoop&) = delete;
  EventLoop& operator=(const EventLoop&) = delete;

  // Serves until stop(); then no new connection is taken, what is under way may end within drain_time, and the routes
  // still running are waited for. Once only.
  void run(Listener listener, const HostRule& hosts);

  // From any thread, and from a signal handler. Before run(): run() returns at once.
  void stop();

 private:
  struct Job {
    std::uint64_t id;
    Connection* connection;  // outlives the job: see drop()
    CheckedRequest request;
  };
  using Step = Connection::Step;

  bool drained() const;
  void watch(int socket, std::uint64_t id, std::uint32_t events);
  void set_interest(std::uint64_t id, Connection& connection, std::uint32_t events);
  void handle(std::uint64_t id, std::uint32_t events);
  void accept_all(const HostRule& hosts);
  void admit(int socket, const HostRule& hosts, std::string peer, int port);
  void read_from(std::uint64_t id, Connection& connection);
  void pump(std::uint64_t id, Connection& connection);
  void refuse(std::uint64_t id, Connection& connection, const Problem& problem);
  bool write_to(std::uint64_t id, Connection& connection);
  bool flush(std::uint64_t id, Connection& connection);
  void drop(std::uint64_t id, Connection& connection, bool reset = false);
  void count_held(Connection& connection);
  void take_answers();
  void sweep();
  void begin_drain();
  void work(Job& job);
  void wake();

  const Limits& limits_;
  const Answer answer_;
  int epoll_ = -1;
  int wake_ = -1;
  std::atomic<bool> stopping_ = false;
  bool draining_ = false;
  Clock::time_point drain_end_;
  Clock::time_point now_;
  Clock::time_point next_sweep_;
  Clock::time_point accept_after_;
  std::size_t held_ = 0;  // bytes, all connections
  std::uint64_t last_id_ = 1;
  std::vector<char> buffer_;
  std::unique_ptr<Listener> listener_;
  std::unordered_map<std::uint64_t, std::unique_ptr<Connection>> connections_;
  std::mutex answers_mutex_;
  std::vector<std::pair<std::uint64_t, Reply>> answers_;
  std::unique_ptr<Workers<Job>> workers_;  // last: its threads use all of the above
};

}  // namespace web
