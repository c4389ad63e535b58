// SPDX-License-Identifier: GPL-2.0-or-later
// Where a sentence may well turn to another language: in brackets and in short quotations.
#pragma once

#include <algorithm>
#include <array>
#include <functional>
#include <string_view>
#include <utility>

namespace corpus {

class Asides {
 public:
  // `own` tells of what stands between two marks whether it is in the document's language: then it is text like any
  // other, though a quotation inside it may be an aside.
  Asides(std::string_view text, std::function<bool(std::string_view)> own) : text_(text), own_(std::move(own)) {}

  // True while the text at byte `at` is inside; called for places in order.
  bool inside(std::size_t at) {
    for (; at_ <= at && at_ < text_.size(); ++at_) {
      if (kFirstBytes.find(text_[at_]) == std::string_view::npos) continue;
      for (const auto& [open, close] : kPairs) {
        if (!text_.substr(at_).starts_with(open)) continue;
        const auto start = at_ + open.size(), end = text_.find(close, start);
        if (end == std::string_view::npos || end - at_ > kLongest || own_(text_.substr(start, end - start))) continue;
        if (is_digit(text_[start]) && is_digit(text_[end - 1])) continue;  // (2024): a year, and what fell into it
        until_ = std::max(until_, end);
      }
    }
    return at < until_;
  }

 private:
  static bool is_digit(char c) { return c >= '0' && c <= '9'; }

  static constexpr std::size_t kLongest = 200;  // bytes: what is quoted at length is text like any other
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kPairs = {
      {{"(", ")"}, {"“", "”"}, {"«", "»"}, {"《", "》"}, {"（", "）"}, {"[", "]"}, {"„", "“"}}};
  static constexpr std::string_view kFirstBytes = "([\xC2\xE2\xE3\xEF";  // of the opening marks

  std::string_view text_;
  std::function<bool(std::string_view)> own_;
  std::size_t at_ = 0, until_ = 0;
};

}  // namespace corpus
