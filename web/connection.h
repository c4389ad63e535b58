// SPDX-License-Identifier: GPL-2.0-or-later
// One client's connection as a machine of bytes and time; it does no input or output itself. Bytes
// go in with receive(), advance() says what is to be done next, an answer goes in with answer(),
// and out() is what remains to be sent. Requests are taken strictly one after the other: what is
// sent ahead ("pipelined") waits until the answer before it is gone.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

#include "web/host_rule.h"
#include "web/http_guard.h"
#include "web/limits.h"
#include "web/reply.h"

namespace web {

using Clock = std::chrono::steady_clock;

class Connection {
 public:
  enum class Phase { idle, head, body, working, writing, lingering };

  struct NeedInput {};
  struct SendContinue {};  // the client wants to hear "100 Continue" first; then advance() again
  // What advance() asks for. A request: hand it to answer() when it is answered. A problem: refuse().
  using Step = std::variant<NeedInput, SendContinue, CheckedRequest, Problem>;

  Connection(int socket, std::string peer, int peer_port, const Limits& limits, const HostRule& hosts,
             Clock::time_point now);

  Phase phase() const { return phase_; }
  // When expired() is due; never in phase working.
  Clock::time_point deadline() const { return deadline_; }

  // Bytes from the socket; only in phases idle, head and body.
  void receive(std::string_view bytes, Clock::time_point now);

  // Reads as far as the bytes go. A Problem or a request leaves the phase at working.
  Step advance(Clock::time_point now);

  // The answer to the request under way, then phase writing.
  void answer(Reply reply, Clock::time_point now);
  // Answers with a problem and ends the connection after it.
  void refuse(const Problem& problem, Clock::time_point now);

  // The rest of the answer, in two pieces, either of which may be empty.
  std::pair<std::string_view, std::string_view> out() const;
  // So many bytes of out() were taken. At the end: phase idle, or lingering if the connection ends.
  void sent(std::size_t bytes, Clock::time_point now);

  // What to do when the deadline has passed: a problem to refuse() with, or nothing: close.
  std::optional<Problem> expired() const;

  // Nothing of a request is there and none is being answered: may be closed without loss.
  bool at_rest() const { return phase_ == Phase::idle && in_.empty(); }
  // The answers from now on end the connection (the server stops).
  void close_after_answer() { closing_ = true; }
  // Bytes of memory held for the client.
  std::size_t held() const { return in_.capacity() + out_.head.size() + out_.bytes.size() + request_length_; }

  const int socket;
  // For whoever drives the machine.
  std::uint32_t interest = 0;           // events asked of epoll
  std::size_t counted = 0;              // held() as last counted
  std::atomic<bool> abandoned = false;  // the client is gone; its answer is of no use

 private:
  enum class Scan { more, complete, refused };
  void begin_head(Clock::time_point now);
  Scan scan_head();
  Step take_head(Clock::time_point now);
  Step take_body();
  Step stop_with(Problem problem);

  const Limits& limits_;
  const HostRule& hosts_;
  const std::string peer_;
  const int peer_port_;
  Phase phase_ = Phase::idle;
  Clock::time_point deadline_;
  std::string in_;
  std::size_t line_start_ = 0;  // of the line being scanned, in in_
  std::size_t scanned_ = 0;     // so far no line feed is missed
  std::size_t request_length_ = 0;
  CheckedRequest request_;
  Reply out_;
  std::size_t sent_ = 0;
  bool head_only_ = false;
  bool closing_ = false;
};

}  // namespace web
