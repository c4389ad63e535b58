// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_antecedent.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/analyse.h"
#include "corpus/state_words.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kFarthest = 5;  // provisions looked at
constexpr std::size_t kPointing = 6;  // bytes before a Chinese noun: 该, 这份
constexpr std::size_t kLead = 48;     // bytes between a noun and its title: "report entitled"
constexpr std::size_t kLongestTitle = 400;

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kMarks = {{{"“", "”"}, {"«", "»"}, {"”", "“"}}};

Language language_of(const Document& document, const Provision& provision) {
  return provision.language == Language::unknown ? document.metadata.language : provision.language;
}

// The noun of "the report", of 该报告: nothing else is said of the document. Empty of a name.
std::string_view bare_noun(std::string_view text, Span who, const StateTokens& tokens, Language language) {
  const StateToken* noun = nullptr;
  std::size_t words = 0;
  for (const StateToken& token : tokens) {
    if (!who.contains(token.span)) continue;
    ++words;
    if (token.is(kSourcePaper)) noun = &token;
  }
  if (noun == nullptr) return {};
  const bool bare =
      language == Language::zh ? noun->span.start - who.start <= kPointing && noun->span.end == who.end : words <= 2;
  return bare ? noun->span.of(text) : std::string_view();
}

// "Report" and "reports", "доклад" and "докладе", "تقرير" and "التقرير".
bool is_same_noun(std::string_view one, std::string_view other) {
  const std::string a = fold(one), b = fold(other);
  const std::string_view shorter = a.size() < b.size() ? a : b, longer = a.size() < b.size() ? b : a;
  return shorter.size() > 2 && longer.find(shorter.substr(0, shorter.size() - 2)) != longer.npos;
}

// 《花园宣言》, “花园”的报告
std::string_view chinese_title(std::string_view text, std::string_view noun) {
  std::string_view found;
  const auto take = [&](std::string_view open, std::string_view close, const std::string& ending) {
    for (std::size_t at = text.find(ending); at != text.npos; at = text.find(ending, at + 1)) {
      const std::size_t start = text.rfind(open, at), end = text.find(close, at);
      const bool whole = start != text.npos && end != text.npos && end + close.size() <= at + ending.size() &&
                         end - start < kLongestTitle;
      if (whole && start + text.data() > found.data()) found = text.substr(start, end + close.size() - start);
    }
  };
  take("《", "》", std::string(noun) + "》");
  take("“", "”", "”" + std::string(the_one(WordEnd::attributive, Language::zh)) + std::string(noun));
  return found;
}

// report entitled “On gardens”
std::string_view title_behind(std::string_view text, std::size_t at) {
  const std::string_view near = text.substr(at, kLead);
  for (const auto& [open, close] : kMarks) {
    const std::size_t start = near.find(open);
    if (start == near.npos) continue;
    const std::size_t end = text.find(close, at + start + open.size());
    if (end != text.npos && end - at - start < kLongestTitle)
      return text.substr(at + start, end + close.size() - at - start);
  }
  return {};
}

std::string_view last_title(std::string_view text, std::string_view noun, const StateTokens& tokens,
                            Language language) {
  if (language == Language::zh) return chinese_title(text, noun);
  std::string_view found;
  for (const StateToken& token : tokens)
    if (token.is(kSourcePaper) && token.span.end <= text.size() && is_same_noun(token.span.of(text), noun))
      if (const std::string_view title = title_behind(text, token.span.end); !title.empty()) found = title;
  return found;
}

}  // namespace

std::string antecedent(const Document& document, std::size_t at, Span who, const StateTokens& tokens) {
  const std::string_view own = document.provisions[at].text.text();
  const Language language = language_of(document, document.provisions[at]);
  const std::string_view noun = bare_noun(own, who, tokens, language);
  const StateWords* const words = state_words(language);
  if (noun.empty() || words == nullptr) return {};
  std::string_view title = last_title(own.substr(0, who.start), noun, tokens, language);
  StateTokens before;
  for (std::size_t place = at; title.empty() && place > 0 && at - place < kFarthest; --place) {
    const std::string_view text = document.provisions[place - 1].text.text();
    cut(text, *words, before);
    title = last_title(text, noun, before, language);
  }
  return std::string(title);
}

}  // namespace corpus
