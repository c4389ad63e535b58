// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/wording_quote_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace search {

namespace {

using corpus::Span;
using corpus::WordList;

constexpr std::array<std::string_view, 7> kLeftOut = {"...", "…", ". . .", "⋯", "。。。", "・・・", "···"};

// How many bytes of a sign for words that are left out stand here; 0: none.
std::size_t left_out_at(std::string_view text, std::size_t at) {
  for (const std::string_view sign : kLeftOut)
    if (text.substr(at).starts_with(sign)) return sign.size();
  return 0;
}

bool is_letter(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const auto c = static_cast<unsigned char>(text[at]);
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

// The letter of "[h]uman" and "state[s]" behind the bracket at `at`: its bytes; 0: words of whoever quotes, "[sic]".
std::size_t changed_letter(std::string_view text, std::size_t at) {
  const std::size_t close = text.find(']', at);
  if (close == std::string_view::npos || close == at + 1) return 0;
  const std::string_view inside = text.substr(at + 1, close - at - 1);
  const auto letters = std::count_if(inside.begin(), inside.end(),
                                     [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
  const bool joined = is_letter(text, close + 1) || (at > 0 && is_letter(text, at - 1));
  return letters <= 2 && joined && left_out_at(inside, 0) == 0 && is_letter(inside, 0) ? inside.size() : 0;
}

// The quotation without its brackets round letters, and where each byte of that was printed.
struct Plain {
  std::string text;
  std::vector<std::size_t> printed;
  std::vector<std::size_t> cuts;  // bytes of `text` at which words are left out
};

Plain plain_of(std::string_view quotation) {
  Plain plain;
  const auto copy = [&](std::size_t from, std::size_t count) {
    for (std::size_t i = from; i < from + count; ++i) {
      plain.text += quotation[i];
      plain.printed.push_back(i);
    }
  };
  for (std::size_t at = 0; at < quotation.size();) {
    const std::size_t letter = quotation[at] == '[' ? changed_letter(quotation, at) : 0;
    const std::size_t sign = left_out_at(quotation, at);
    if (sign > 0) plain.cuts.push_back(plain.text.size());
    if (letter > 0) {
      copy(at + 1, letter);
      at += letter + 2;
    } else {
      copy(at, std::max<std::size_t>(sign, 1));
      at += std::max<std::size_t>(sign, 1);
    }
  }
  plain.printed.push_back(quotation.size());
  return plain;
}

WordList slice(const WordList& list, std::size_t start, std::size_t end) {
  const auto cut = [&](const auto& all) {
    return std::decay_t<decltype(all)>(all.begin() + static_cast<std::ptrdiff_t>(start),
                                       all.begin() + static_cast<std::ptrdiff_t>(end));
  };
  return {cut(list.words), cut(list.shapes), cut(list.spans)};
}

void shift(Span& span, std::size_t by) {
  span.start += by;
  span.end += by;
}

// A part that is not there is all removed, at the place the others have reached.
corpus::DiffPart removed(Span part, std::size_t at) { return {corpus::DiffPart::Kind::removed, part, {at, at}}; }

}  // namespace

QuotedWords quoted_words(std::string_view quotation, corpus::Language language, corpus::Analyser& analyser) {
  const Plain plain = plain_of(quotation);
  QuotedWords quoted;
  quoted.words = corpus::word_list(plain.text, language, analyser);
  std::size_t start = 0, word = 0;
  const auto close = [&] {
    if (word > start) quoted.parts.push_back({start, word});
    start = word;
  };
  for (const std::size_t cut : plain.cuts) {
    while (word < quoted.words.size() && quoted.words.spans[word].start < cut) ++word;
    close();
  }
  word = quoted.words.size();
  close();
  for (Span& span : quoted.words.spans) span = {plain.printed[span.start], plain.printed[span.end - 1] + 1};
  return quoted;
}

corpus::FoundWords find_quoted(const QuotedWords& quoted, const WordList& text) {
  if (quoted.parts.empty()) return {};
  if (quoted.parts.size() == 1) return corpus::find_words(quoted.words, text);
  corpus::FoundWords all;
  std::size_t same = 0, found_words = 0, at = 0;
  bool any = false;
  for (const Span part : quoted.parts) {
    corpus::FoundWords found =
        corpus::find_words(slice(quoted.words, part.start, part.end), slice(text, at, text.size()));
    if (found.parts.empty()) {
      all.parts.push_back(removed(part, at));
      continue;
    }
    for (corpus::DiffPart& one : found.parts) {
      shift(one.before, part.start);
      shift(one.after, at);
      if (one.kind == corpus::DiffPart::Kind::same) same += one.before.size();
      all.parts.push_back(one);
    }
    shift(found.words, at);
    if (!any) all.words.start = found.words.start;
    any = true;
    all.words.end = found.words.end;
    all.longest = std::max(all.longest, found.longest);
    found_words += found.words.size();
    at = found.words.end;
  }
  if (same > 0) all.similarity = 2 * static_cast<double>(same) / static_cast<double>(quoted.words.size() + found_words);
  return all;
}

}  // namespace search
