// SPDX-License-Identifier: GPL-2.0-or-later
// A sentence with places to fill in one language, as ICU writes them: "{0} documents", or "{0, plural, one {# document}
// other {# documents}}" with the plural forms of that language. Numbers are written in ASCII digits in all languages,
// as symbols are.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

#include "corpus/language.h"

namespace corpus {

class Message {
 public:
  // A pattern ICU does not take is said as it stands.
  Message(Language language, std::string_view pattern);
  ~Message();
  Message(Message&&) noexcept;
  Message& operator=(Message&&) noexcept;

  // The sentence with {0}, {1}, ... filled in. Safe to call from several threads.
  std::string with(std::initializer_list<std::string_view> values) const;
  std::string with(std::uint64_t count) const;

 private:
  struct Internal;
  std::unique_ptr<const Internal> internal_;
};

}  // namespace corpus
