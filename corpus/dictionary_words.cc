// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/dictionary_words.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace corpus {

namespace {

// An iterator is costly to make and not to be shared between threads; none when ICU has no data for it.
const std::unique_ptr<icu::BreakIterator>& iterator() {
  thread_local const std::unique_ptr<icu::BreakIterator> made = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> words(
        icu::BreakIterator::createWordInstance(icu::Locale::getSimplifiedChinese(), status));
    return U_SUCCESS(status) ? std::move(words) : nullptr;
  }();
  return made;
}

}  // namespace

std::vector<Span> dictionary_words(std::string_view text) {
  std::vector<Span> words;
  icu::BreakIterator* const breaks = iterator().get();
  if (breaks == nullptr) return words;
  UErrorCode status = U_ZERO_ERROR;
  UText* const opened = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  breaks->setText(opened, status);
  if (U_SUCCESS(status)) {
    std::int32_t start = breaks->first();
    for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE; start = end, end = breaks->next())
      if (breaks->getRuleStatus() != UBRK_WORD_NONE)
        words.push_back({static_cast<std::size_t>(start), static_cast<std::size_t>(end)});
  }
  utext_close(opened);
  return words;
}

}  // namespace corpus
