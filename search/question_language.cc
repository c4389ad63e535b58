// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/question_language.h"

#include <algorithm>

#include "corpus/latin.h"
#include "corpus/recognize.h"
#include "corpus/tokens.h"
#include "search/question_words.h"

namespace search {

namespace {

using corpus::Language;

// Bytes of the question that are words a language asks with, or names acts and their parts with.
std::size_t asked_in(std::string_view question, Language language) {
  std::size_t bytes = 0;
  for (const FrameFound& frame : question_words(language)->find(question)) bytes += frame.span.end - frame.span.start;
  corpus::Tokens tokens;
  corpus::tokenize(question, language, tokens);
  for (const corpus::Token& token : tokens.list)
    if (token.sign == corpus::Sign::pin || token.sign == corpus::Sign::noun || token.sign == corpus::Sign::owner ||
        token.sign == corpus::Sign::of)
      bytes += token.end - token.start;
  return bytes;
}

// "Tratado Antártico": a name in that language.
bool names_instrument(std::string_view question, Language language) {
  const auto cited = corpus::recognize_text(question, language);
  return std::any_of(cited.begin(), cited.end(), [](const corpus::Citation& one) { return one.form == "named"; });
}

// "¿", "¡"
bool has_spanish_marks(std::string_view question) {
  return question.find("\u00BF") != std::string_view::npos || question.find("\u00A1") != std::string_view::npos;
}

}  // namespace

Language language_of(std::string_view question) {
  const Language seen = corpus::detect_language(question);
  if (seen == Language::ar || seen == Language::zh || seen == Language::ru) return seen;
  if (has_spanish_marks(question)) return Language::es;
  Language best = Language::unknown;
  std::size_t most = 0;
  for (const Language one : corpus::kLatinLanguages) {
    const std::size_t bytes = asked_in(question, one);
    if (bytes > most || (bytes == most && one == seen)) best = one;
    most = std::max(most, bytes);
  }
  if (most > 0 || seen != Language::unknown) return most > 0 ? best : seen;
  for (const Language one : corpus::kLatinLanguages)
    if (names_instrument(question, one)) return one;
  return seen;
}

}  // namespace search
