// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/connection.h"

#include <fmt/format.h>

#include <algorithm>

#include "web/ascii.h"

namespace web {

Connection::Connection(int socket_, std::string peer, int peer_port, const Limits& limits, const HostRule& hosts,
                       Clock::time_point now)
    : socket(socket_),
      limits_(limits),
      hosts_(hosts),
      peer_(std::move(peer)),
      peer_port_(peer_port),
      deadline_(now + limits.head_time) {}

void Connection::receive(std::string_view bytes, Clock::time_point now) {
  in_.append(bytes);
  begin_head(now);
}

void Connection::begin_head(Clock::time_point now) {
  if (phase_ != Phase::idle || in_.empty()) return;
  phase_ = Phase::head;
  deadline_ = now + limits_.head_time;
}

Connection::Step Connection::advance(Clock::time_point now) {
  begin_head(now);  // with what was sent ahead
  if (phase_ == Phase::head) return take_head(now);
  if (phase_ == Phase::body) return take_body();
  return NeedInput{};
}

// Line by line, each byte once however slowly they come. Lines end in CRLF: a line feed alone is read as an end by some
// servers and not by others, which is how requests are smuggled.
Connection::Scan Connection::scan_head() {
  while (true) {
    const std::size_t feed = in_.find('\n', scanned_);
    if (feed == std::string::npos || feed >= limits_.head_bytes) {
      scanned_ = in_.size();
      return Scan::more;
    }
    if (feed == line_start_ || in_[feed - 1] != '\r') return Scan::refused;
    const bool empty = feed == line_start_ + 1;
    scanned_ = feed + 1;
    if (empty && line_start_ > 0) return Scan::complete;
    if (empty) return Scan::refused;
    line_start_ = scanned_;
  }
}

Connection::Step Connection::stop_with(Problem problem) {
  phase_ = Phase::working;
  return problem;
}

Connection::Step Connection::take_head(Clock::time_point now) {
  if (line_start_ == 0 && in_.compare(0, 2, "\r\n") == 0) in_.erase(0, 2);  // one is forgiven (RFC 9112, 2.2)
  if (in_.empty() || in_ == "\r") return NeedInput{};
  if (!is_token_char(in_.front())) return stop_with({400, "This is not an HTTP request."});
  const Scan scan = scan_head();
  if (scan == Scan::refused) return stop_with({400, "The lines of a request end in CRLF."});
  if (scan == Scan::more) {
    if (in_.size() < limits_.head_bytes) return NeedInput{};
    return stop_with({431, fmt::format("The headers may have at most {} bytes.", limits_.head_bytes)});
  }
  auto checked = check_head(std::string_view(in_).substr(0, line_start_), limits_, hosts_);
  head_only_ = in_.compare(0, 5, "HEAD ") == 0;
  in_.erase(0, scanned_);
  line_start_ = scanned_ = 0;
  if (auto* problem = std::get_if<Problem>(&checked)) return stop_with(std::move(*problem));
  request_ = std::move(std::get<CheckedRequest>(checked));
  phase_ = Phase::body;
  deadline_ = now + limits_.body_time;
  if (request_.expects_continue && in_.empty()) return SendContinue{};
  return take_body();
}

Connection::Step Connection::take_body() {
  const std::size_t length = request_.content_length;
  if (in_.size() < length) return NeedInput{};
  if (in_.size() == length) {
    request_.body = std::move(in_);
    in_.clear();
  } else {
    request_.body.assign(in_, 0, length);
    in_.erase(0, length);
  }
  request_.peer = peer_;
  request_.peer_port = peer_port_;
  request_.keep_alive &= !closing_;
  request_length_ = length;
  phase_ = Phase::working;
  return std::move(request_);
}

void Connection::answer(Reply reply, Clock::time_point now) {
  out_ = std::move(reply);
  sent_ = 0;
  request_length_ = 0;
  phase_ = Phase::writing;
  deadline_ = now + limits_.write_time;
}

void Connection::refuse(const Problem& problem, Clock::time_point now) {
  in_ = std::string();
  answer(problem_reply(problem, head_only_, true), now);
}

std::pair<std::string_view, std::string_view> Connection::out() const {
  const std::string_view head = out_.head;
  const std::size_t of_head = std::min(sent_, head.size());
  return {head.substr(of_head), out_.body().substr(sent_ - of_head)};
}

void Connection::sent(std::size_t bytes, Clock::time_point now) {
  sent_ += bytes;
  if (sent_ < out_.size()) return;
  const bool ends = out_.close || closing_;
  out_ = Reply();
  sent_ = 0;
  head_only_ = false;
  phase_ = ends ? Phase::lingering : Phase::idle;
  deadline_ = now + (ends ? limits_.linger_time : limits_.idle_time);
}

std::optional<Problem> Connection::expired() const {
  if (phase_ == Phase::head) return Problem{408, "The headers took too long."};
  if (phase_ == Phase::body) return Problem{408, "The body took too long."};
  return {};
}

}  // namespace web
