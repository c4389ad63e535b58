// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/address.h"

#include "corpus/digits.h"

namespace corpus {

namespace {

bool is_unreserved(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || is_digit(c) || c == '-' || c == '.' || c == '_' ||
         c == '~';
}

std::string encoded_but(std::string_view text, std::string_view kept) {
  static constexpr char kDigits[] = "0123456789ABCDEF";
  std::string made;
  made.reserve(text.size() + 8);
  for (const char c : text) {
    if (is_unreserved(c) || kept.find(c) != std::string_view::npos) {
      made += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      made += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
  }
  return made;
}

}  // namespace

std::string encoded(std::string_view text) { return encoded_but(text, "/():,"); }

std::string encoded_path(std::string_view path) { return encoded_but(path, "/():,;@!$*"); }

std::string document_address(std::string_view symbol, std::string_view provision) {
  std::string address = "/" + encoded_path(symbol);
  return provision.empty() ? address : address.append("#").append(encoded(provision));
}

}  // namespace corpus
