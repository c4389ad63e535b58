// SPDX-License-Identifier: GPL-2.0-or-later

#include "web/http_target.h"

#include <algorithm>
#include <optional>

#include "web/ascii.h"

namespace web {
namespace {

bool escape_at(std::string_view text, std::size_t at) {
  return at + 2 < text.size() && is_hex(text[at + 1]) && is_hex(text[at + 2]);
}

char unescaped(std::string_view text, std::size_t at) {
  return static_cast<char>(hex_value(text[at + 1]) * 16 + hex_value(text[at + 2]));
}

// Nothing if an escape is malformed.
std::optional<std::string> decoded_path(std::string_view path) {
  std::string result;
  result.reserve(path.size());
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] != '%') {
      result += path[i];
    } else if (escape_at(path, i)) {
      result += unescaped(path, i);
      i += 2;
    } else {
      return {};
    }
  }
  return result;
}

bool has_dot_segment(std::string_view path) {
  for (std::size_t start = 1; start <= path.size();) {
    const std::size_t end = std::min(path.find('/', start), path.size());
    const std::string_view segment = path.substr(start, end - start);
    if (segment == "." || segment == "..") return true;
    start = end + 1;
  }
  return false;
}

bool usable_path(std::string_view path) {
  const std::optional<std::string> plain = decoded_path(path);
  return plain && path.substr(0, 2) != "//" && std::none_of(plain->begin(), plain->end(), is_control) &&
         is_utf8(*plain) && !has_dot_segment(*plain);
}

struct Query {
  std::string encoded;
  std::string decoded;
};

Query repaired_query(std::string_view query) {
  Query result;
  for (std::size_t i = 0; i < query.size(); ++i) {
    if (query[i] == '%' && escape_at(query, i)) {
      result.encoded += query.substr(i, 3);
      result.decoded += unescaped(query, i);
      i += 2;
    } else {
      result.decoded += query[i];
      if (query[i] == '%') {
        result.encoded += "%25";
      } else if (query[i] == '?') {
        result.encoded += "%3F";
      } else {
        result.encoded += query[i];
      }
    }
  }
  return result;
}

// Takes "http://authority" off the front of an absolute target.
std::string_view take_authority(std::string_view& target) {
  constexpr std::string_view scheme = "http://";
  if (!equals_ignoring_case(target.substr(0, scheme.size()), scheme)) return {};
  const std::size_t end = std::min(target.find_first_of("/?#", scheme.size()), target.size());
  const std::string_view authority = target.substr(scheme.size(), end - scheme.size());
  target.remove_prefix(end);
  return authority;
}

Problem malformed() { return {400, "The address in the request is malformed."}; }
Problem too_long() { return {414, "The address in the request is too long."}; }

}  // namespace

std::string Target::describe() const { return authority.empty() ? origin : origin + " of " + authority; }

std::variant<Target, Problem> check_target(std::string_view target, const Limits& limits) {
  if (target.size() > limits.target_bytes) return too_long();
  const bool absolute = !target.empty() && target.front() != '/';
  Target result;
  result.authority = take_authority(target);
  if (absolute && result.authority.empty()) return malformed();
  if (std::any_of(target.begin(), target.end(), [](char c) { return is_control(c) || c == ' ' || c == '#'; })) {
    return malformed();
  }
  const std::size_t mark = std::min(target.find('?'), target.size());
  std::string_view path = target.substr(0, mark);
  if (path.empty() && absolute) path = "/";
  if (path.size() > limits.path_bytes) return too_long();
  if (path.empty() || !usable_path(path)) return malformed();
  result.origin = path;
  if (mark < target.size()) {
    const Query query = repaired_query(target.substr(mark + 1));
    if (query.decoded.find('\0') != std::string::npos || !is_utf8(query.decoded)) return malformed();
    result.origin += '?';
    result.origin += query.encoded;
  }
  if (result.origin.size() > limits.target_bytes) return too_long();
  return result;
}

bool is_utf8(std::string_view bytes) {
  std::size_t i = 0;
  auto next_is = [&](unsigned low, unsigned high) {
    const unsigned byte = ++i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0;
    return byte >= low && byte <= high;
  };
  for (; i < bytes.size(); ++i) {
    const unsigned lead = static_cast<unsigned char>(bytes[i]);
    if (lead < 0x80) continue;
    if (lead < 0xc2 || lead > 0xf4) return false;
    const unsigned low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (!next_is(low, high)) return false;
    for (unsigned rest = lead < 0xe0 ? 0 : lead < 0xf0 ? 1 : 2; rest > 0; --rest) {
      if (!next_is(0x80, 0xbf)) return false;
    }
  }
  return true;
}

}  // namespace web
