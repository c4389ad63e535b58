// SPDX-License-Identifier: GPL-2.0-or-later

#include "web/host_rule.h"

#include <fmt/format.h>

#include <algorithm>

#include "web/ascii.h"

namespace web {
namespace {

bool is_port(std::string_view text) { return text.size() <= 5 && std::all_of(text.begin(), text.end(), is_digit); }

bool is_bracketed_address(std::string_view host) {
  return host.size() > 2 && host.front() == '[' && host.back() == ']' &&
         std::all_of(host.begin() + 1, host.end() - 1, [](char c) { return is_hex(c) || c == ':' || c == '.'; });
}

bool is_name(std::string_view host) {
  return !host.empty() && std::all_of(host.begin(), host.end(), [](char c) {
    return is_alpha(c) || is_digit(c) || c == '.' || c == '-' || c == '_';
  });
}

// Four runs of digits: no registered name ends in a label of digits only.
bool is_address(std::string_view host) {
  if (host.front() == '[') return true;
  return std::count(host.begin(), host.end(), '.') == 3 &&
         std::all_of(host.begin(), host.end(), [](char c) { return is_digit(c) || c == '.'; });
}

std::string bracketed(std::string_view host) {
  const bool bare_v6 = host.find(':') != std::string_view::npos && host.front() != '[';
  return bare_v6 ? fmt::format("[{}]", lower(host)) : lower(host);
}

}  // namespace

std::optional<std::string> host_of(std::string_view authority) {
  const auto close = authority.find(']');
  const auto colon = authority.find(':', close == std::string_view::npos ? 0 : close);
  std::string_view host = authority.substr(0, colon);
  if (colon != std::string_view::npos && !is_port(authority.substr(colon + 1))) return {};
  if (close == std::string_view::npos && host.size() > 1 && host.back() == '.') {
    host.remove_suffix(1);
  }
  if (!is_bracketed_address(host) && !is_name(host)) return {};
  return lower(host);
}

HostRule HostRule::listening_at(std::string_view host, bool loopback, const std::vector<std::string>& extra) {
  HostRule rule;
  if (loopback) rule.names = {"localhost", "127.0.0.1", "[::1]"};
  rule.literals = !loopback;
  rule.any = !loopback && extra.empty();
  auto add = [&rule](std::string_view name) {
    if (name.empty()) return;
    std::string canonical = bracketed(name);
    const auto end = rule.names.end();
    if (std::find(rule.names.begin(), end, canonical) == end) {
      rule.names.push_back(std::move(canonical));
    }
  };
  add(host);
  for (const std::string& name : extra) add(name);
  return rule;
}

bool HostRule::allows(std::string_view host) const {
  if (any || (literals && is_address(host))) return true;
  return std::find(names.begin(), names.end(), host) != names.end();
}

std::string HostRule::describe() const {
  if (any) return "any";
  std::string text = literals ? "addresses" : "";
  for (const std::string& name : names) {
    if (!text.empty()) text += ' ';
    text += name;
  }
  return text;
}

}  // namespace web
