// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/event_loop.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace web {
namespace {

constexpr std::uint64_t listener_id = 0;
constexpr std::uint64_t wake_id = 1;  // connections count from 2
constexpr std::size_t read_size = 64 * 1024;
constexpr int accepts_at_once = 64;
constexpr std::size_t refused_connections = 100;  // beyond Limits::connections: told 503; further ones are just closed
constexpr std::chrono::milliseconds tick{100};
constexpr std::chrono::milliseconds accept_pause{100};

unsigned worker_count(const Limits& limits) {
  return limits.workers > 0 ? limits.workers : std::clamp(2 * std::thread::hardware_concurrency(), 4u, 32u);
}

std::pair<std::string, int> peer_of(const sockaddr_storage& address) {
  std::array<char, INET6_ADDRSTRLEN> text{};
  if (address.ss_family == AF_INET6) {
    const auto& v6 = reinterpret_cast<const sockaddr_in6&>(address);
    inet_ntop(AF_INET6, &v6.sin6_addr, text.data(), text.size());
    return {text.data(), ntohs(v6.sin6_port)};
  }
  const auto& v4 = reinterpret_cast<const sockaddr_in&>(address);
  inet_ntop(AF_INET, &v4.sin_addr, text.data(), text.size());
  return {text.data(), ntohs(v4.sin_port)};
}

Problem overloaded() { return {503, "The server has too much to do; try again in a moment."}; }

}  // namespace

EventLoop::EventLoop(const Limits& limits, Answer answer)
    : limits_(limits),
      answer_(std::move(answer)),
      epoll_(epoll_create1(EPOLL_CLOEXEC)),
      wake_(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)),
      buffer_(read_size) {}

EventLoop::~EventLoop() {
  workers_.reset();
  for (auto& [id, connection] : connections_) {
    if (!connection->abandoned) close(connection->socket);
  }
  if (epoll_ >= 0) close(epoll_);
  if (wake_ >= 0) close(wake_);
}

void EventLoop::wake() {
  const std::uint64_t one = 1;
  [[maybe_unused]] const ssize_t written = write(wake_, &one, sizeof one);
}

void EventLoop::stop() {
  const int saved = errno;
  stopping_ = true;
  wake();
  errno = saved;
}

void EventLoop::run(Listener listener, const HostRule& hosts) {
  listener_ = std::make_unique<Listener>(std::move(listener));
  workers_ = std::make_unique<Workers<Job>>(worker_count(limits_), [this](Job& job) { work(job); });
  watch(wake_, wake_id, EPOLLIN);
  watch(listener_->socket, listener_id, EPOLLIN);
  std::array<epoll_event, 256> events{};
  while (!drained()) {
    const bool resting = connections_.empty() && accept_after_ <= now_ && !draining_;
    const int count = epoll_wait(epoll_, events.data(), events.size(), resting ? -1 : static_cast<int>(tick.count()));
    now_ = Clock::now();
    for (int i = 0; i < count; ++i) {
      const std::uint64_t id = events[static_cast<std::size_t>(i)].data.u64;
      if (id == listener_id) {
        accept_all(hosts);
      } else if (id != wake_id) {
        handle(id, events[static_cast<std::size_t>(i)].events);
      }
    }
    take_answers();
    if (stopping_ && !draining_) begin_drain();
    if (now_ >= next_sweep_) sweep();
  }
  workers_.reset();
}

void EventLoop::begin_drain() {
  draining_ = true;
  drain_end_ = now_ + limits_.drain_time;
  listener_.reset();
  std::vector<std::uint64_t> resting;
  for (auto& [id, connection] : connections_) {
    connection->close_after_answer();
    if (connection->at_rest()) resting.push_back(id);
  }
  for (const std::uint64_t id : resting) drop(id, *connections_.at(id));
}

bool EventLoop::drained() const { return draining_ && (connections_.empty() || now_ >= drain_end_); }

void EventLoop::watch(int socket, std::uint64_t id, std::uint32_t events) {
  epoll_event event{};
  event.events = events;
  event.data.u64 = id;
  epoll_ctl(epoll_, EPOLL_CTL_ADD, socket, &event);
}

void EventLoop::set_interest(std::uint64_t id, Connection& connection, std::uint32_t events) {
  if (connection.interest == events) return;
  connection.interest = events;
  epoll_event event{};
  event.events = events;
  event.data.u64 = id;
  epoll_ctl(epoll_, EPOLL_CTL_MOD, connection.socket, &event);
}

void EventLoop::handle(std::uint64_t id, std::uint32_t events) {
  const auto found = connections_.find(id);
  if (found == connections_.end()) return;
  Connection& connection = *found->second;
  if (connection.abandoned) return;
  if (events & (EPOLLERR | EPOLLHUP)) return drop(id, connection);
  if (connection.phase() == Connection::Phase::writing) {
    if (!(events & EPOLLOUT)) return set_interest(id, connection, EPOLLOUT);
    if (write_to(id, connection)) pump(id, connection);
  } else if (connection.phase() == Connection::Phase::working) {
    set_interest(id, connection, 0);  // what it sends ahead waits in the kernel
  } else {
    read_from(id, connection);
  }
}

void EventLoop::accept_all(const HostRule& hosts) {
  if (!listener_ || now_ < accept_after_) return;
  for (int i = 0; i < accepts_at_once; ++i) {
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    const int socket =
        accept4(listener_->socket, reinterpret_cast<sockaddr*>(&address), &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (socket < 0 && (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM)) {
      accept_after_ = now_ + accept_pause;
      epoll_ctl(epoll_, EPOLL_CTL_DEL, listener_->socket, nullptr);
    }
    if (socket < 0) return;
    auto [peer, port] = peer_of(address);
    admit(socket, hosts, std::move(peer), port);
  }
}

void EventLoop::admit(int socket, const HostRule& hosts, std::string peer, int port) {
  if (connections_.size() >= limits_.connections + refused_connections) {
    close(socket);
    return;
  }
  const int yes = 1;
  setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  const std::uint64_t id = ++last_id_;
  const bool full = connections_.size() >= limits_.connections;
  auto owned = std::make_unique<Connection>(socket, std::move(peer), port, limits_, hosts, now_);
  Connection& connection = *connections_.emplace(id, std::move(owned)).first->second;
  connection.interest = EPOLLIN;
  watch(socket, id, EPOLLIN);
  if (full) refuse(id, connection, overloaded());
}

void EventLoop::read_from(std::uint64_t id, Connection& connection) {
  const ssize_t count = recv(connection.socket, buffer_.data(), buffer_.size(), 0);
  if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (count <= 0) return drop(id, connection);
  if (connection.phase() == Connection::Phase::lingering) return;  // read so that it can read our answer
  connection.receive({buffer_.data(), static_cast<std::size_t>(count)}, now_);
  count_held(connection);
  if (held_ > limits_.held_bytes) return refuse(id, connection, overloaded());
  pump(id, connection);
}

// Takes the connection as far as its bytes and the client allow.
void EventLoop::pump(std::uint64_t id, Connection& connection) {
  while (true) {
    Step step = connection.advance(now_);
    if (std::holds_alternative<Connection::NeedInput>(step)) {
      if (draining_ && connection.at_rest()) return drop(id, connection);
      return set_interest(id, connection, EPOLLIN);
    }
    if (auto* problem = std::get_if<Problem>(&step)) return refuse(id, connection, *problem);
    if (auto* request = std::get_if<CheckedRequest>(&step)) {
      count_held(connection);
      return workers_->put({id, &connection, std::move(*request)});
    }
    constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    send(connection.socket, go_on.data(), go_on.size(), MSG_NOSIGNAL);
  }
}

void EventLoop::refuse(std::uint64_t id, Connection& connection, const Problem& problem) {
  connection.refuse(problem, now_);
  write_to(id, connection);
}

// Sends what the client takes. True: the answer is gone and the connection goes on.
bool EventLoop::write_to(std::uint64_t id, Connection& connection) {
  while (connection.phase() == Connection::Phase::writing) {
    if (!flush(id, connection)) return false;
  }
  count_held(connection);
  if (connection.phase() != Connection::Phase::lingering) return true;
  shutdown(connection.socket, SHUT_WR);
  set_interest(id, connection, EPOLLIN);
  return false;
}

// One send. False: the client takes no more for now, or is gone.
bool EventLoop::flush(std::uint64_t id, Connection& connection) {
  const auto [first, second] = connection.out();
  std::array<iovec, 2> pieces{
      {{const_cast<char*>(first.data()), first.size()}, {const_cast<char*>(second.data()), second.size()}}};
  msghdr message{};
  message.msg_iov = pieces.data();
  message.msg_iovlen = pieces.size();
  const ssize_t count = sendmsg(connection.socket, &message, MSG_NOSIGNAL);
  if (count >= 0) {
    connection.sent(static_cast<std::size_t>(count), now_);
    return true;
  }
  if (errno == EINTR) return true;
  if (errno == EAGAIN) {
    set_interest(id, connection, EPOLLOUT);
  } else {
    drop(id, connection);
  }
  return false;
}

// Closes. While a worker has the request, the connection stays in the table, so that clients that send and run cannot
// pile up more work than Limits::connections. `reset`: what is unsent is thrown away.
void EventLoop::drop(std::uint64_t id, Connection& connection, bool reset) {
  if (reset) {
    const linger off{1, 0};
    setsockopt(connection.socket, SOL_SOCKET, SO_LINGER, &off, sizeof off);
  }
  close(connection.socket);
  connection.abandoned = true;
  if (connection.phase() == Connection::Phase::working) return;
  held_ -= connection.counted;
  connections_.erase(id);
}

void EventLoop::count_held(Connection& connection) {
  held_ -= connection.counted;
  connection.counted = connection.held();
  held_ += connection.counted;
}

void EventLoop::work(Job& job) {
  Reply reply = job.connection->abandoned ? Reply() : answer_(job.request);
  job.request = CheckedRequest();
  bool first = false;
  {
    const std::lock_guard lock(answers_mutex_);
    first = answers_.empty();
    answers_.emplace_back(job.id, std::move(reply));
  }
  if (first) wake();
}

void EventLoop::take_answers() {
  std::uint64_t ignored = 0;
  [[maybe_unused]] const ssize_t count = read(wake_, &ignored, sizeof ignored);
  std::vector<std::pair<std::uint64_t, Reply>> answers;
  {
    const std::lock_guard lock(answers_mutex_);
    answers.swap(answers_);
  }
  for (auto& [id, reply] : answers) {
    Connection& connection = *connections_.at(id);
    if (connection.abandoned) {
      held_ -= connection.counted;
      connections_.erase(id);
      continue;
    }
    connection.answer(std::move(reply), now_);
    count_held(connection);
    if (write_to(id, connection)) pump(id, connection);
  }
}

// Closes whoever is past a deadline.
void EventLoop::sweep() {
  next_sweep_ = now_ + tick;
  if (listener_ && accept_after_ != Clock::time_point() && now_ >= accept_after_) {
    accept_after_ = Clock::time_point();
    watch(listener_->socket, listener_id, EPOLLIN);
  }
  std::vector<std::uint64_t> late;
  for (const auto& [id, connection] : connections_) {
    const bool waiting = connection->phase() != Connection::Phase::working;
    const bool over = draining_ && connection->phase() == Connection::Phase::lingering;
    if (waiting && (over || connection->deadline() <= now_)) late.push_back(id);
  }
  for (const std::uint64_t id : late) {
    Connection& connection = *connections_.at(id);
    if (const std::optional<Problem> problem = connection.expired()) {
      refuse(id, connection, *problem);
    } else {
      drop(id, connection, connection.phase() == Connection::Phase::writing);
    }
  }
}

}  // namespace web
