// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/listener.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

#include "web/ascii.h"

namespace web {
namespace {

constexpr int backlog = 1024;

using Addresses = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

corpus::Result<Addresses> resolve(const Address& address) {
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV;
  addrinfo* found = nullptr;
  const int code = getaddrinfo(address.host.c_str(), std::to_string(address.port).c_str(), &hints, &found);
  if (code != 0)
    return corpus::failure(std::string("cannot be listened at: ") + gai_strerror(code), address.describe());
  return Addresses(found, freeaddrinfo);
}

bool is_loopback(const sockaddr* address) {
  if (address->sa_family == AF_INET) {
    return ntohl(reinterpret_cast<const sockaddr_in*>(address)->sin_addr.s_addr) >> 24 == 127;
  }
  return address->sa_family == AF_INET6 &&
         IN6_IS_ADDR_LOOPBACK(&reinterpret_cast<const sockaddr_in6*>(address)->sin6_addr);
}

std::uint16_t port_of(int socket) {
  sockaddr_storage bound{};
  socklen_t size = sizeof bound;
  if (getsockname(socket, reinterpret_cast<sockaddr*>(&bound), &size) != 0) return 0;
  return ntohs(bound.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6&>(bound).sin6_port
                                           : reinterpret_cast<const sockaddr_in&>(bound).sin_port);
}

// False: see errno.
bool bind_and_listen(int socket, const addrinfo& at) {
  const int yes = 1;
  const int no = 0;
  setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (at.ai_family == AF_INET6) setsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, &no, sizeof no);
  return bind(socket, at.ai_addr, at.ai_addrlen) == 0 && listen(socket, backlog) == 0;
}

}  // namespace

std::string Address::describe() const {
  const bool v6 = host.find(':') != std::string::npos;
  return v6 ? fmt::format("[{}]:{}", host, port) : fmt::format("{}:{}", host, port);
}

corpus::Result<Address> parse_address(std::string_view text) {
  const std::size_t colon = text.rfind(':');
  std::string_view host = colon == std::string_view::npos ? "127.0.0.1" : text.substr(0, colon);
  const std::string_view port = colon == std::string_view::npos ? text : text.substr(colon + 1);
  const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
  if (bracketed) host = host.substr(1, host.size() - 2);
  const bool port_ok = !port.empty() && port.size() <= 5 && std::all_of(port.begin(), port.end(), is_digit) &&
                       std::stoul(std::string(port)) <= 65535;
  const bool host_ok = !host.empty() && (bracketed || host.find_first_of(":[]") == std::string_view::npos) &&
                       host.find('\0') == std::string_view::npos;
  if (!port_ok || !host_ok) {
    return corpus::failure("is no address to listen at; write HOST:PORT, as in 127.0.0.1:8080 or [::1]:8080",
                           std::string(text));
  }
  return Address{std::string(host), static_cast<std::uint16_t>(std::stoul(std::string(port)))};
}

Listener::Listener(Listener&& other) noexcept
    : socket(std::exchange(other.socket, -1)), port(other.port), loopback(other.loopback) {}

Listener& Listener::operator=(Listener&& other) noexcept {
  std::swap(socket, other.socket);
  port = other.port;
  loopback = other.loopback;
  return *this;
}

Listener::~Listener() {
  if (socket >= 0) close(socket);
}

corpus::Result<Listener> open_listener(const Address& address) {
  corpus::Result<Addresses> found = resolve(address);
  if (!found) return tl::unexpected(found.error());
  int error = 0;
  for (const addrinfo* at = found->get(); at != nullptr; at = at->ai_next) {
    Listener listener(::socket(at->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (listener.socket >= 0 && bind_and_listen(listener.socket, *at)) {
      listener.port = port_of(listener.socket);
      listener.loopback = is_loopback(at->ai_addr);
      return listener;
    }
    error = errno;
  }
  return corpus::failure(std::string("cannot be listened at: ") + std::strerror(error), address.describe());
}

}  // namespace web
