// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/parameters.h"

#include <algorithm>
#include <charconv>

#include "web/address.h"

namespace web {

std::string_view Parameters::get(std::string_view name) const {
  const auto found = std::find_if(list_.begin(), list_.end(), [&](const auto& pair) { return pair.first == name; });
  return found == list_.end() ? std::string_view() : found->second;
}

std::vector<std::string_view> Parameters::all(std::string_view name) const {
  std::vector<std::string_view> values;
  for (const auto& [key, value] : list_) {
    if (key == name && !value.empty()) values.push_back(value);
  }
  return values;
}

std::uint32_t Parameters::number(std::string_view name, std::uint32_t usual, std::uint32_t most) const {
  const std::string_view typed = get(name);
  const char* const end = typed.data() + typed.size();
  std::uint32_t value = 0;
  const auto read = std::from_chars(typed.data(), end, value);
  if (typed.empty() || read.ptr != end) return std::min(usual, most);
  return read.ec == std::errc::result_out_of_range ? most : std::min(value, most);
}

bool Parameters::has(std::string_view name, std::string_view value) const {
  return std::any_of(list_.begin(), list_.end(),
                     [&](const auto& pair) { return pair.first == name && pair.second == value; });
}

Parameters Parameters::with(std::string_view name, std::string_view value) const {
  Parameters changed = without(name);
  if (!value.empty()) changed.add(std::string(name), std::string(value));
  return changed;
}

Parameters Parameters::and_also(std::string_view name, std::string_view value) const {
  Parameters changed = *this;
  if (!has(name, value)) changed.add(std::string(name), std::string(value));
  return changed;
}

Parameters Parameters::without(std::string_view name) const {
  Parameters changed = *this;
  std::erase_if(changed.list_, [&](const auto& pair) { return pair.first == name; });
  return changed;
}

Parameters Parameters::without(std::string_view name, std::string_view value) const {
  Parameters changed = *this;
  std::erase_if(changed.list_, [&](const auto& pair) { return pair.first == name && pair.second == value; });
  return changed;
}

std::string Parameters::query() const {
  std::string text;
  for (const auto& [name, value] : list_) {
    if (value.empty()) continue;
    text += text.empty() ? '?' : '&';
    text += encoded(name);
    text += '=';
    text += encoded(value);
  }
  return text;
}

}  // namespace web
