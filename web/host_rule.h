// SPDX-License-Identifier: GPL-2.0-or-later
// Which names a server answers to. A page of a stranger's site can point its own name at 127.0.0.1
// and so read what a server on this machine says ("DNS rebinding"); the Host header then still
// carries the stranger's name, and is refused.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace web {

struct HostRule {
  bool any = false;                // true: every well-formed host is answered
  bool literals = false;           // true: every IP address is answered (no name to rebind)
  std::vector<std::string> names;  // lower case, no port, IPv6 in brackets

  // The rule for a server that listens at `host` (as given: a name or an address) which is or is
  // not the loopback. On the loopback: localhost, 127.0.0.1, [::1], `host` and `extra`.
  // Elsewhere: `extra` and any IP address, or everything if `extra` is empty.
  static HostRule listening_at(std::string_view host, bool loopback, const std::vector<std::string>& extra);

  // `host` as host_of() gives it.
  bool allows(std::string_view host) const;

  std::string describe() const;  // "any", or the names in their order: "localhost 127.0.0.1 [::1]"
};

// The host of "host", "host:port" or "[v6]:port", lower case, without port and without a final
// dot; nothing if it is not well formed (RFC 9110, 7.2; percent-escapes are not accepted).
std::optional<std::string> host_of(std::string_view authority);

}  // namespace web
