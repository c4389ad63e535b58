// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/router.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

#include "web/ascii.h"

namespace web {
namespace {

// A request read from memory, an answer written to memory.
class MemoryStream : public httplib::Stream {
 public:
  MemoryStream(const CheckedRequest& request, std::size_t reply_bytes)
      : request_(request), line_(request.method + ' ' + request.target + " HTTP/1.1\r\n\r\n"), limit_(reply_bytes) {}

  bool is_readable() const override { return true; }
  bool is_writable() const override { return written.size() <= limit_; }
  socket_t socket() const override { return INVALID_SOCKET; }

  void get_remote_ip_and_port(std::string& ip, int& port) const override {
    ip = request_.peer;
    port = request_.peer_port;
  }
  void get_local_ip_and_port(std::string& ip, int& port) const override {
    ip.clear();
    port = 0;
  }

  ssize_t read(char* to, std::size_t size) override {
    std::string_view rest = line_;
    if (at_ < line_.size()) {
      rest.remove_prefix(at_);
    } else {
      rest = std::string_view(request_.body).substr(at_ - line_.size());
    }
    size = std::min(size, rest.size());
    std::memcpy(to, rest.data(), size);
    at_ += size;
    return static_cast<ssize_t>(size);
  }

  ssize_t write(const char* from, std::size_t size) override {
    if (size > limit_ || written.size() > limit_ - size) {
      overflowed = true;
      return -1;
    }
    written.append(from, size);
    return static_cast<ssize_t>(size);
  }

  std::string written;
  bool overflowed = false;

 private:
  const CheckedRequest& request_;
  std::string line_;
  std::size_t limit_;
  std::size_t at_ = 0;
};

// Past the library's own reading of headers, which percent-decodes values; so they stay as sent.
void set_headers(const CheckedRequest& request, httplib::Request& to) {
  to.headers.clear();
  for (const auto& [name, value] : request.headers) to.headers.emplace(name, value);
  if (request.method == "POST") to.headers.emplace("Content-Length", std::to_string(request.content_length));
}

void set_problem(const Problem& problem, httplib::Response& response) {
  response.status = problem.status;
  response.set_header("Cache-Control", "no-store");
  response.set_content(problem_json(problem), std::string(problem_type));
}

// The library runs a std::regex over each part's header, up to 4 ms for a long one: so the parts are counted first.
std::optional<Problem> check_multipart(const CheckedRequest& request, const Limits& limits) {
  constexpr std::string_view kind = "multipart/form-data";
  for (const auto& [name, value] : request.headers) {
    if (name != "Content-Type" || !equals_ignoring_case(std::string_view(value).substr(0, kind.size()), kind)) continue;
    const std::size_t at = value.find("boundary=");
    const std::string boundary = at == std::string::npos ? "" : fmt::format("--{}", value.substr(at + 9));
    if (boundary.size() < 3 || boundary.size() > 74) return Problem{400, "The form names no usable boundary."};
    std::size_t count = 0;
    for (std::size_t found = 0; (found = request.body.find(boundary, found)) != std::string::npos; ++found) ++count;
    if (count > limits.form_parts + 1) return Problem{413, "The form has too many parts."};
  }
  return {};
}

std::string_view detail_of(int status) {
  if (status == 404) return "There is nothing at this address.";
  if (status == 413) return "The form is too large; send long texts as multipart/form-data.";
  return status < 500 ? "The request was not understood." : "The server could not make this answer.";
}

}  // namespace

Router::Router(const Limits& limits) : limits_(limits) {
  svr_sock_ = std::numeric_limits<socket_t>::max();  // never used; without one, content providers are cut short
  set_payload_max_length(limits.body_bytes);
  set_exception_handler(
      [this](const httplib::Request& request, httplib::Response& response, const std::exception_ptr& thrown) {
        report(request.method, request.path, thrown);
        response.headers.clear();
        set_problem({500, std::string(detail_of(500))}, response);
      });
  set_error_handler([](const httplib::Request&, httplib::Response& response) {
    if (response.body.empty()) set_problem({response.status, std::string(detail_of(response.status))}, response);
  });
}

void Router::report(std::string_view method, std::string_view path, const std::exception_ptr& thrown) const {
  if (!log_) return;
  std::string line(method);
  line.append(" ").append(path).append(": ");
  try {
    std::rethrow_exception(thrown);
  } catch (const std::exception& error) {
    line += error.what();
  } catch (...) {
    line += "unknown exception";
  }
  std::replace_if(line.begin(), line.end(), is_control, ' ');
  log_(line);
}

std::string Router::written_answer(const CheckedRequest& request) {
  MemoryStream stream(request, limits_.reply_bytes);
  bool closed = false;
  process_request(stream, false, closed, [&request](httplib::Request& to) { set_headers(request, to); });
  if (stream.overflowed) throw std::length_error("the answer is larger than Limits::reply_bytes");
  return std::move(stream.written);
}

Reply Router::answer(const CheckedRequest& request) {
  try {
    if (auto problem = check_multipart(request, limits_)) return problem_reply(*problem, false, !request.keep_alive);
    return finish_reply(written_answer(request), request);
  } catch (...) {
    report(request.method, request.target, std::current_exception());
    return problem_reply({500, std::string(detail_of(500))}, request.method == "HEAD", !request.keep_alive);
  }
}

}  // namespace web
