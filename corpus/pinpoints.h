// SPDX-License-Identifier: GPL-2.0-or-later
// The part of an instrument that a citation names, before it ("paragraph 5 of its resolution 60/1", "الفقرة 5 من
// قرارها") or after it ("Resolution 60/42, annex, para. 3 (a)", 第60/1号决议第5段). Written the same for every
// language, outermost part first: "annex II, sect. IV, para. 3 (a)"; Arabic and Chinese ordinals become figures.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "corpus/tokens.h"

namespace corpus {

// The pinpoint of the citation that begins at token `first` and ends with token `last`; "" when none is printed.
// `alone`: no other citation of its list comes before it, so that what stands before may be its own.
std::string pinpoint_of(std::string_view text, Language language, const Tokens& tokens, std::size_t first,
                        std::size_t last, bool alone);

// The same for a document with a symbol, which may be a report that prints the acts of a body: "E/2022/24, chap. I,
// sect. C, decision 53/107", "FCCC/CP/2015/10/Add.1, decision 1/CP.21". `end` becomes the token after what is printed
// behind it. A joint symbol reaches from token `first` to `last`.
std::string pinpoint_of_document(std::string_view text, Language language, const Tokens& tokens, std::size_t first,
                                 std::size_t last, std::size_t& end);

// The pinpoint printed from token `at` on ("Ibid., annex, para. 4"), and the token after it.
struct PinpointRead {
  std::string pinpoint;
  std::size_t end = 0;
};
PinpointRead read_pinpoint(std::string_view text, Language language, const Tokens& tokens, std::size_t at);
PinpointRead read_pinpoint_of_document(std::string_view text, Language language, const Tokens& tokens, std::size_t at);

// The pinpoint printed right before token `at` ("paragraph 3 (a) above"); `end` is the token it begins with.
PinpointRead read_pinpoint_before(std::string_view text, Language language, const Tokens& tokens, std::size_t at);

}  // namespace corpus
