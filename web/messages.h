// SPDX-License-Identifier: GPL-2.0-or-later
// The words of the interface in six languages: web/messages/LANGUAGE.tsv, one line "key<TAB>text" for each message,
// the same keys in all six (a test sees to it), and what is said about answers on terminals too (search/say.h), where
// the interface has no text of its own under that key. A text with braces is an ICU message: "{0}", or
// "{0, plural, one {# document} other {# documents}}" with the plural forms of its language. Numbers are written in
// ASCII digits in all languages, as symbols are.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "corpus/language.h"
#include "search/place_words.h"

namespace web {

using corpus::Language;

// The text of that key as it stands. A key that is not in the catalogue is a fault of the program: it is shown itself.
std::string_view text(Language language, std::string_view key);

// Whether the catalogue has it: for keys made of data ("remark-" + code).
bool has_text(Language language, std::string_view key);

// The message of that key with its arguments put in; numbers choose the plural form.
std::string text(Language language, std::string_view key, std::uint64_t count);
std::string text(Language language, std::string_view key, std::string_view first, std::string_view second = {});

// A number as the language groups its digits: "782,197", "782 197" with a narrow space that does not break, "782.197".
std::string grouped(Language language, std::uint64_t number);

// A name in a sentence of `language`, kept apart from the direction of the words around it (Unicode's first strong
// isolate) where one of the two runs right to left; else as it is, so that it can be copied.
std::string isolated(Language language, std::string_view name);

// All messages of a language.
const std::map<std::string_view, std::string_view>& messages(Language language);

using search::long_date;

// The language among the six that an Accept-Language header likes best; unknown when it names none of them.
Language preferred_language(std::string_view accept_language);

}  // namespace web
