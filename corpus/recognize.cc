// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/recognize.h"

#include <algorithm>

#include "corpus/numbered.h"
#include "corpus/tokens.h"

namespace corpus {

namespace {

void cite_symbols(std::string_view text, const Tokens& tokens, std::vector<Citation>& into) {
  for (const SymbolFound& found : tokens.symbols) {
    Citation citation;
    citation.in_provision = found.span;
    citation.surface = std::string(found.span.of(text));
    citation.target = found.canonical;
    citation.form = "symbol";
    citation.why = "printed symbol";
    into.push_back(std::move(citation));
  }
}

void cite_named(std::string_view text, Language language, const Tokens& tokens, std::vector<Citation>& into) {
  for (const Token& token : tokens.list) {
    if (token.sign != Sign::named) continue;
    Citation citation;
    citation.in_provision = token.span();
    citation.surface = std::string(token.span().of(text));
    citation.target = std::string(word_value(token, language));
    citation.form = "named";
    citation.why = "name of an instrument";
    into.push_back(std::move(citation));
  }
}

std::vector<Citation> in_text(std::string_view text, Language language, std::string_view body, Tokens& tokens) {
  std::vector<Citation> found;
  tokenize(text, language, tokens);
  cite_symbols(text, tokens, found);
  cite_named(text, language, tokens, found);
  for (const Mention& mention : mentions(text, language, tokens)) cite_mention(text, tokens, mention, body, found);
  std::stable_sort(found.begin(), found.end(),
                   [](const Citation& a, const Citation& b) { return a.in_provision.start < b.in_provision.start; });
  return found;
}

}  // namespace

std::vector<Citation> recognize_text(std::string_view text, Language language, std::string_view body_that_speaks) {
  Tokens tokens;
  auto found = in_text(text, language, body_that_speaks, tokens);
  for (Citation& citation : found) citation.span = citation.in_provision;
  return found;
}

void recognize(Document& document) {
  Tokens tokens;
  for (const Provision& provision : document.provisions) {
    const Language language = provision.language == Language::unknown ? document.metadata.language : provision.language;
    for (Citation& citation : in_text(provision.text.text(), language, document.metadata.body, tokens)) {
      citation.provision = provision.id;
      citation.span = provision.text.source(citation.in_provision);
      citation.treatment = provision.verb;
      document.citations.push_back(std::move(citation));
    }
  }
}

}  // namespace corpus
