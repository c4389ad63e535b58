// SPDX-License-Identifier: GPL-2.0-or-later
// Names a document gives to what it cites: "the Convention on the Rights of the Child (hereinafter “the Convention”)".
// Where a paragraph or an article of that name is cited later, what is meant is the instrument: "article 5 of the
// Convention". The bare name later on cites nothing that the document does not cite already.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "corpus/phrases.h"
#include "corpus/tokens.h"

namespace corpus {

class ShortNames {
 public:
  // Takes the name that token `called` ("hereinafter", 以下简称) gives to `source`, which ends right before it. Nothing
  // is taken when the words between, or the name, are not of such a definition: of "the Committee established by
  // resolution 2140 (2014) (hereinafter “the Committee”)" the resolution is not the Committee.
  void define(std::string_view text, Language language, const Tokens& tokens, std::size_t called,
              const Citation& source);

  // Adds the citations by a name defined before, where a pinpoint is printed with it and nothing in `found` covers it.
  void find(std::string_view text, Language language, const Tokens& tokens, std::vector<Citation>& found) const;

  bool empty() const { return sources_.empty(); }

 private:
  struct Source {
    std::optional<std::string> target;
    std::vector<std::string> candidates;
    std::string name;
  };
  std::vector<Source> sources_;
  Phrases names_;  // values are places in sources_
};

}  // namespace corpus
