// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/html_charset.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <cstdint>

namespace corpus {
namespace {

// The value of charset= in the head of the page, in lower case; empty when it says nothing.
std::string declared(std::string_view bytes) {
  std::string head(bytes.substr(0, 2048));
  std::transform(head.begin(), head.end(), head.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  std::size_t at = head.find("charset");
  if (at == std::string::npos) return {};
  at = head.find_first_not_of(" =\"'", at + 7);
  if (at == std::string::npos) return {};
  return head.substr(at, std::min<std::size_t>(head.find_first_of(" \"'>;/", at) - at, 40));
}

bool marked(std::string_view bytes) {
  return bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
}

}  // namespace

Result<Decoded> decode_html(std::string_view bytes) {
  const std::string charset = marked(bytes) ? std::string() : declared(bytes);
  if (charset.empty() || charset.starts_with("utf") || count_bad_utf8(bytes) == 0) return decode(bytes);
  const auto size = static_cast<std::int32_t>(std::min<std::size_t>(bytes.size(), INT32_MAX / 4));
  std::string text(static_cast<std::size_t>(size) * 3 + 16, '\0');
  UErrorCode error = U_ZERO_ERROR;
  const std::int32_t length = ucnv_convert("UTF-8", charset.c_str(), text.data(),
                                           static_cast<std::int32_t>(text.size()), bytes.data(), size, &error);
  if (U_FAILURE(error) || length < 0) return decode(bytes);
  text.resize(static_cast<std::size_t>(length));
  return Decoded{std::move(text), charset, 0};
}

}  // namespace corpus
