// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/question_text.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "corpus/digits.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/phrases.h"
#include "corpus/session_number.h"
#include "corpus/utf8.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::size_t kMostOrdinal = 99;
constexpr char32_t kTatweel = U'\u0640';

// The short forms, the paragraphs and the ordinals of one language.
class Shorts {
 public:
  explicit Shorts(Language language) {
    const std::string folder(corpus::code(language));
    const corpus::Table& words = corpus::table(folder + "/citation.tsv");
    std::unordered_map<std::string_view, std::string_view> first;  // form of a part
    for (std::size_t row = 0; row < words.size(); ++row) {
      const std::string_view part = words.cell(row, "value");
      if (words.cell(row, "class") != "pin") continue;
      corpus::each_form(words.cell(row, "forms"), [&](std::string_view form) {
        if (!first.contains(part)) first[part] = form.substr(0, form.find('*'));
        if (part.ends_with("para.")) paragraphs_.add(form, 0);
      });
    }
    const corpus::Table& typed = corpus::table("typed_parts.tsv");
    for (std::size_t row = 0; row < typed.size(); ++row) {
      std::string_view printed;
      corpus::each_form(typed.cell(row, "means"), [&](std::string_view part) {
        if (printed.empty() && first.contains(part)) printed = first[part];
      });
      corpus::each_form(typed.cell(row, "forms"),
                        [&](std::string_view form) { typed_.emplace_back(std::string(form), std::string(printed)); });
    }
    std::stable_sort(typed_.begin(), typed_.end(),
                     [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    const corpus::Table& ordinals = corpus::table(folder + "/ordinals.tsv");
    for (std::size_t row = 0; row < ordinals.size(); ++row)
      corpus::each_form(ordinals.cell(row, "forms"), [&](std::string_view form) {
        const std::string_view value = ordinals.cell(row, "value");
        if (value == "figures")
          endings_.emplace_back(form);
        else if (value == "behind")
          before_ordinals_.emplace_back(form);
        else if (value == "session")
          sessions_.add(form, 0);
        else
          ordinals_.add(form, static_cast<std::uint32_t>(corpus::leading_number(value)));
      });
    std::stable_sort(endings_.begin(), endings_.end(),
                     [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
    paragraphs_.settle();
    sessions_.settle();
    ordinals_.settle();
  }

  // The short form that begins at `at` and stands before a number: what it is printed as, and where the number begins.
  std::pair<std::string_view, std::size_t> typed(std::string_view text, std::size_t at) const {
    for (const auto& [form, printed] : typed_) {
      if (!same(text.substr(at, form.size()), form)) continue;
      std::size_t number = at + form.size();
      while (number < text.size() && text[number] == ' ') ++number;
      if (number < text.size() && corpus::is_digit(text[number])) return {printed, number};
    }
    return {};
  }

  // "82nd session", "82e session", "82-я сессия", "الدورة 82", "第82届": the number, and the byte behind it and its
  // ending. A Chinese ending is a word of its own and stays. `at` is not within a word.
  struct Figures {
    int number = 0;
    std::size_t end = 0;
  };
  Figures in_figures(std::string_view text, std::size_t at) const {
    const std::string_view rest = text.substr(at);
    const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
    if (digits == 0 || digits > 2) return {};
    const int number = corpus::leading_number(rest);
    const std::string_view behind = rest.substr(digits);
    const auto follows = [&](std::string_view ending) { return behind.starts_with(ending); };
    const auto ending = std::find_if(endings_.begin(), endings_.end(), follows);
    if (ending != endings_.end()) {
      if (corpus::is_ideograph(corpus::first_character(*ending))) return {number, at + digits};
      const std::size_t end = at + digits + ending->size();
      if (text.substr(end).starts_with(' ') && sessions_.longest(text, end + 1)) return {number, end};
    }
    const std::string_view before = corpus::trim(text.substr(0, at));
    const bool counted = std::any_of(before_ordinals_.begin(), before_ordinals_.end(),
                                     [&](std::string_view word) { return before.ends_with(word); });
    const bool whole = behind.empty() || (!corpus::in_word(corpus::first_character(behind)) && behind[0] != '/');
    return counted && whole ? Figures{number, at + digits} : Figures{};
  }

  // "third preambular paragraph", "3rd paragraph": the paragraph's own words, the number, the byte after them.
  struct Counted {
    std::string_view words;
    std::size_t number = 0, end = 0;
  };
  Counted counted(std::string_view text, std::size_t at) const {
    std::size_t number = 0, end = at;
    if (const auto word = ordinals_.longest(text, at)) {
      number = word.value;
      end = word.end;
    } else {
      end = digits_with_ending(text, at, number);
    }
    if (number == 0 || number > kMostOrdinal || end >= text.size() || text[end] != ' ') return {};
    const auto paragraph = paragraphs_.longest(text, end + 1);
    if (!paragraph) return {};
    return {text.substr(end + 1, paragraph.end - end - 1), number, paragraph.end};
  }

 private:
  static bool same(std::string_view text, std::string_view form) {
    return std::equal(text.begin(), text.end(), form.begin(), form.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b; });
  }

  // "3rd", "3e", "3-й", "3º": the byte after the word; `at` when there are no letters after the digits.
  static std::size_t digits_with_ending(std::string_view text, std::size_t at, std::size_t& number) {
    std::size_t end = at;
    for (; end < text.size() && end < at + 3 && corpus::is_digit(text[end]); ++end)
      number = number * 10 + static_cast<std::size_t>(text[end] - '0');
    const std::size_t digits = end;
    for (std::size_t next = end; end < digits + 8; end = next) {
      const char32_t c = corpus::next_character(text, next);
      if (!corpus::in_word(c) && c != U'-' && c != U'.' && c != U'º' && c != U'ª') break;
    }
    if (digits == at || end == digits || (at > 0 && text[at - 1] != ' ')) number = 0;
    return end;
  }

  corpus::Phrases paragraphs_, ordinals_, sessions_;
  std::vector<std::pair<std::string, std::string>> typed_;   // short form, what is printed
  std::vector<std::string_view> endings_, before_ordinals_;  // of ordinals in figures, and what stands before them
};

const Shorts& shorts(Language language) {
  static const auto all = [] {
    std::array<std::unique_ptr<Shorts>, 7> made;
    for (const Language one : corpus::kLanguages) made[static_cast<std::size_t>(one)] = std::make_unique<Shorts>(one);
    return made;
  }();
  const Language known = language == Language::unknown ? Language::en : language;
  return *all[static_cast<std::size_t>(known)];
}

std::string plain_signs(std::string_view question) {
  std::string text(question);
  for (const auto& [wide, plain] : {std::pair{"（", "("}, std::pair{"）", ")"}, std::pair{"#", ", "}})
    for (std::size_t at = text.find(wide); at != std::string::npos; at = text.find(wide, at))
      text.replace(at, std::string_view(wide).size(), plain);
  return text;
}

// The last word is of one letter: the ب of "بـ الأمن".
bool is_letter_alone(std::string_view text) {
  const std::size_t space = text.rfind(' ');
  std::size_t next = space == text.npos ? 0 : space + 1;
  if (next >= text.size()) return false;
  corpus::next_character(text, next);
  return next == text.size();
}

}  // namespace

std::string question_text(std::string_view typed, Language language) {
  const Shorts& words = shorts(language);
  const std::string plain = plain_signs(typed);
  const std::string_view text = plain;
  std::string read;
  bool inside = false;  // a word
  for (std::size_t at = 0; at < text.size();) {
    std::size_t next = at;
    const char32_t c = corpus::next_character(text, next);
    if (corpus::matched_form(c) == 0) {  // the vowel sign of يُعدّ
      if (c == kTatweel && is_letter_alone(read)) next = std::min(text.find_first_not_of(' ', next), text.size());
      at = next;
      continue;
    }
    const auto [printed, number] = inside ? std::pair<std::string_view, std::size_t>() : words.typed(text, at);
    const auto counted = inside || number > 0 ? Shorts::Counted() : words.counted(text, at);
    if (number > 0) {
      read.append(printed).append(" ");
      next = number;
    } else if (counted.number > 0) {
      read.append(counted.words).append(" ").append(std::to_string(counted.number));
      next = counted.end;
    } else if (const auto ordinal = inside ? Shorts::Figures() : words.in_figures(text, at); ordinal.number > 0) {
      read.append(corpus::ordinal_in_words(ordinal.number, language));
      next = ordinal.end;
    } else {
      read.append(text.substr(at, next - at));
      inside = corpus::in_word(c) && !corpus::is_ideograph(c);
    }
    at = next;
  }
  return read;
}

}  // namespace search
