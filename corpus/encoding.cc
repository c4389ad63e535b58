// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>

namespace corpus {

namespace {

constexpr std::size_t kSample = 64u << 10;
constexpr std::string_view kReplacement = "\uFFFD";

// Calls good(from, to) for each valid stretch and bad() for each bad sequence.
template <class Good, class Bad>
void walk_utf8(std::string_view bytes, Good good, Bad bad) {
  std::size_t start = 0, at = 0;
  while (at < bytes.size()) {
    std::uint64_t word;
    if (at + 8 <= bytes.size() && (std::memcpy(&word, bytes.data() + at, 8), (word & 0x8080808080808080u) == 0)) {
      at += 8;
      continue;
    }
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      ++at;
      continue;
    }
    // U8_NEXT counts in int32; a window of eight bytes is enough for a character.
    const char* window = bytes.data() + at;
    std::int32_t i = 0;
    const auto length = static_cast<std::int32_t>(std::min<std::size_t>(bytes.size() - at, 8));
    UChar32 c;
    U8_NEXT(window, i, length, c);
    if (c < 0) {
      good(start, at);
      bad();
      start = at + static_cast<std::size_t>(i);
    }
    at += static_cast<std::size_t>(i);
  }
  good(start, bytes.size());
}

Decoded repaired(std::string_view bytes, std::size_t bad) {
  Decoded decoded{{}, "UTF-8", bad};
  if (bad == 0) {
    decoded.text.assign(bytes);
    return decoded;
  }
  decoded.text.reserve(bytes.size() + bad * kReplacement.size());
  walk_utf8(
      bytes, [&](std::size_t from, std::size_t to) { decoded.text.append(bytes.substr(from, to - from)); },
      [&] { decoded.text.append(kReplacement); });
  return decoded;
}

std::size_t count_of(std::string_view text, std::string_view what) {
  std::size_t count = 0;
  for (auto at = text.find(what); at != std::string_view::npos; at = text.find(what, at + what.size())) ++count;
  return count;
}

Result<Decoded> converted(std::string_view bytes, const char* charset) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UConverter, decltype(&ucnv_close)> from(ucnv_open(charset, &status), &ucnv_close);
  if (U_FAILURE(status) || bytes.size() > std::size_t{std::numeric_limits<std::int32_t>::max()})
    return failure("its text encoding (" + std::string(charset) + ") cannot be read; save it as UTF-8");
  const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), from.get(), status);
  if (U_FAILURE(status))
    return failure("its text encoding (" + std::string(charset) + ") cannot be read; save it as UTF-8");
  Decoded decoded{{}, charset, 0};
  text.toUTF8String(decoded.text);
  decoded.replaced = count_of(decoded.text, kReplacement);
  return decoded;
}

// UTF-16 without a mark: zero bytes in a good part of the places of one parity and hardly any in the other.
const char* utf16_by_zeros(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSample);
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < sample.size(); ++i) zeros[i & 1] += sample[i] == '\0';
  const std::size_t half = sample.size() / 2;
  if (zeros[1] > half / 5 && zeros[0] * 20 < zeros[1]) return "UTF-16LE";
  if (zeros[0] > half / 5 && zeros[1] * 20 < zeros[0]) return "UTF-16BE";
  return nullptr;
}

Result<Decoded> detected(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  const auto sample = static_cast<std::int32_t>(std::min(bytes.size(), kSample));
  if (U_SUCCESS(status)) ucsdet_setText(detector.get(), bytes.data(), sample, &status);
  const UCharsetMatch* match = U_SUCCESS(status) ? ucsdet_detect(detector.get(), &status) : nullptr;
  const char* charset = match && U_SUCCESS(status) ? ucsdet_getName(match, &status) : nullptr;
  if (!charset || U_FAILURE(status)) return failure("not text in any known encoding; save it as UTF-8");
  return converted(bytes, charset);
}

}  // namespace

std::size_t count_bad_utf8(std::string_view bytes) {
  std::size_t bad = 0;
  walk_utf8(
      bytes, [](std::size_t, std::size_t) {}, [&] { ++bad; });
  return bad;
}

Result<Decoded> decode(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return repaired(bytes.substr(3), count_bad_utf8(bytes.substr(3)));
  if (bytes.starts_with(std::string_view("\xFF\xFE\0\0", 4))) return converted(bytes.substr(4), "UTF-32LE");
  if (bytes.starts_with(std::string_view("\0\0\xFE\xFF", 4))) return converted(bytes.substr(4), "UTF-32BE");
  if (bytes.starts_with("\xFF\xFE")) return converted(bytes.substr(2), "UTF-16LE");
  if (bytes.starts_with("\xFE\xFF")) return converted(bytes.substr(2), "UTF-16BE");
  if (bytes.find('\0') != std::string_view::npos) {
    if (const char* charset = utf16_by_zeros(bytes)) return converted(bytes, charset);
    return failure("not a text: it has zero bytes, as binary files do");
  }
  const std::size_t bad = count_bad_utf8(bytes);
  const auto high = static_cast<std::size_t>(
      std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
  // In text of another encoding nearly every byte above 127 is bad as UTF-8; a damaged UTF-8 file has a few.
  if (bad * 10 <= high) return repaired(bytes, bad);
  return detected(bytes);
}

}  // namespace corpus
