// SPDX-License-Identifier: GPL-2.0-or-later
// The parameters of an address: names and values, decoded, in the order in which they came. Links to the same page
// with one thing changed are made from them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace web {

class Parameters {
 public:
  Parameters() = default;
  Parameters(std::initializer_list<std::pair<std::string, std::string>> list) : list_(list) {}

  void add(std::string name, std::string value) { list_.emplace_back(std::move(name), std::move(value)); }

  // The first value of that name; empty when there is none.
  std::string_view get(std::string_view name) const;
  std::vector<std::string_view> all(std::string_view name) const;
  bool has(std::string_view name, std::string_view value) const;
  const std::vector<std::pair<std::string, std::string>>& list() const { return list_; }

  // The first value of that name as a number, at most `most` however long it is; `usual` when there is none or it is
  // not written in ASCII digits alone.
  std::uint32_t number(std::string_view name, std::uint32_t usual, std::uint32_t most) const;

  // Copies with a change; an empty value takes the name away, `with` puts it in place of all others of that name.
  Parameters with(std::string_view name, std::string_view value) const;
  Parameters and_also(std::string_view name, std::string_view value) const;
  Parameters without(std::string_view name) const;
  Parameters without(std::string_view name, std::string_view value) const;

  // "?q=human+security&lang=fr", percent-encoded; "" when there are none.
  std::string query() const;

 private:
  std::vector<std::pair<std::string, std::string>> list_;
};

}  // namespace web
