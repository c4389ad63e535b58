// SPDX-License-Identifier: GPL-2.0-or-later
// The address a server listens at, and the socket that does.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "corpus/result.h"

namespace web {

struct Address {
  std::string host;        // name or address, IPv6 without brackets
  std::uint16_t port = 0;  // 0: any free one

  std::string describe() const;  // "localhost:8080", "[::1]:8080"
};

// Reads "host:port", "[v6]:port", or "port" alone (then 127.0.0.1). An unbracketed IPv6 address and a port above 65535
// are problems.
corpus::Result<Address> parse_address(std::string_view text);

// A bound, listening, non-blocking socket; owns its descriptor.
struct Listener {
  explicit Listener(int descriptor) : socket(descriptor) {}
  Listener(Listener&& other) noexcept;
  Listener& operator=(Listener&& other) noexcept;
  ~Listener();

  int socket = -1;
  std::uint16_t port = 0;  // the real one
  bool loopback = false;   // reachable from this machine alone
};

// Listens at the first address the host resolves to; "::" takes IPv4 as well. Problem: unknown host, no right to the
// port, or the port is taken.
corpus::Result<Listener> open_listener(const Address& address);

}  // namespace web
