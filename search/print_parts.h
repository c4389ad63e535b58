// SPDX-License-Identifier: GPL-2.0-or-later
// What all answers as text for a terminal are made of (print.h).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/span.h"
#include "search/say.h"
#include "search/terminal.h"

namespace search {
struct Translation;  // translations.h
}

namespace search::parts {

inline constexpr std::string_view kBold = "\x1b[1m", kFaint = "\x1b[2m", kMatch = "\x1b[1;33m", kPlain = "\x1b[0m";

// Texts of documents are not to be trusted with the terminal: control characters become spaces.
inline void append_safe(std::string& out, std::string_view text) {
  for (const char c : text) out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
}

// Text being written: styles only where colours are wanted, labels in one language (say.h).
class Page {
 public:
  // `of_words`: the language of the words that were asked, where there were any.
  explicit Page(const Terminal& terminal, corpus::Language of_words = corpus::Language::unknown)
      : colours_(terminal.colours), language_(of_words == corpus::Language::unknown ? terminal.language : of_words) {}

  corpus::Language language() const { return language_; }

  std::string said(std::string_view key, std::initializer_list<std::string_view> values = {}) const {
    return search::say(language_, key, values);
  }
  std::string said(std::string_view key, std::uint64_t count) const { return search::say(language_, key, count); }
  Page& say(std::string_view key, std::initializer_list<std::string_view> values = {}) {
    return add(said(key, values));
  }
  Page& say(std::string_view key, std::uint64_t count) { return add(said(key, count)); }
  // What stands between the members of a list.
  std::string_view comma() const { return search::comma(language_); }
  // "First: 2012", with the spaces and the colon of the language.
  std::string labelled(std::string_view key, std::string_view value) const {
    return said("label-and-value", {said(key), value});
  }

  Page& add(std::string_view text) {
    append_safe(out_, text);
    return *this;
  }
  Page& styled(std::string_view style, std::string_view text) {
    if (!colours_ || text.empty()) return add(text);
    out_.append(style);
    append_safe(out_, text);
    out_.append(kPlain);
    return *this;
  }
  Page& marked(std::string_view text, const std::vector<corpus::Span>& marks) {
    std::size_t copied = 0;
    for (const corpus::Span mark : marks) {
      add(text.substr(copied, mark.start - copied)).styled(kMatch, mark.of(text));
      copied = mark.end;
    }
    return add(text.substr(copied));
  }
  Page& line() {
    out_ += '\n';
    return *this;
  }
  std::string take() { return std::move(out_); }

 private:
  bool colours_;
  corpus::Language language_;
  std::string out_;
};

inline std::string codes(const std::vector<corpus::Language>& languages) {
  std::string text;
  for (const corpus::Language language : languages) text.append(text.empty() ? "" : " ").append(corpus::code(language));
  return text;
}

inline std::string place(const std::string& symbol, const std::string& provision) {
  return provision.empty() ? symbol : symbol + "#" + provision;
}

// "[-what went-] [+what came+]", each only where there is something.
inline std::string change(std::string_view removed, std::string_view added) {
  std::string text;
  if (!removed.empty()) text.append("[-").append(removed).append("-]");
  if (!removed.empty() && !added.empty()) text += ' ';
  if (!added.empty()) text.append("[+").append(added).append("+]");
  return text;
}

// Words that were added to a query or question, a line for each term: "  kids = children (en) [everyday]".
void add_across(Page& page, const std::vector<Translation>& across);

}  // namespace search::parts
