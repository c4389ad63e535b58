// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/message.h"

#include <unicode/msgfmt.h>

#include <mutex>
#include <vector>

namespace corpus {

namespace {

icu::UnicodeString unicode(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

}  // namespace

struct Message::Internal {
  std::string pattern;
  std::unique_ptr<const icu::MessageFormat> format;
  // MessageFormat::format() is const in name only: the first call makes its plural rules and number format.
  mutable std::mutex filling;

  std::string filled(const icu::Formattable* values, std::size_t count) const {
    if (format == nullptr) return pattern;
    const std::lock_guard lock(filling);
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString made;
    icu::FieldPosition ignored;
    format->format(values, static_cast<std::int32_t>(count), made, ignored, status);
    std::string utf8;
    if (U_SUCCESS(status)) made.toUTF8String(utf8);
    return utf8;
  }
};

Message::Message(Language language, std::string_view pattern) {
  auto made = std::make_unique<Internal>();
  made->pattern = pattern;
  if (pattern.find('{') != std::string_view::npos) {
    const std::string locale =
        std::string(code(language == Language::unknown ? Language::en : language)) + "-u-nu-latn";
    UErrorCode status = U_ZERO_ERROR;
    auto format = std::make_unique<icu::MessageFormat>(
        unicode(pattern), icu::Locale::forLanguageTag(icu::StringPiece(locale), status), status);
    if (U_SUCCESS(status)) made->format = std::move(format);
  }
  internal_ = std::move(made);
}

Message::~Message() = default;
Message::Message(Message&&) noexcept = default;
Message& Message::operator=(Message&&) noexcept = default;

std::string Message::with(std::initializer_list<std::string_view> values) const {
  std::vector<icu::Formattable> filled;
  for (const std::string_view value : values) filled.emplace_back(unicode(value));
  return internal_->filled(filled.data(), filled.size());
}

std::string Message::with(std::uint64_t count) const {
  const icu::Formattable value(static_cast<std::int64_t>(count));
  return internal_->filled(&value, 1);
}

}  // namespace corpus
