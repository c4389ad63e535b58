// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/quotation_marks.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

#include "corpus/utf8.h"
#include "search/say.h"

namespace search {

namespace {

using corpus::Language;

struct Marks {
  std::string open, close;
};

// What stands on both sides of {0} in the message.
Marks marks_of(std::string_view key, Language language) {
  constexpr std::string_view kWords = "\x1F";
  const std::string text = say(language, key, {kWords});
  const std::size_t at = text.find(kWords);
  if (at == std::string::npos) return {};
  return {text.substr(0, at), text.substr(at + kWords.size())};
}

bool is_letter(char32_t c) { return c > 0x7F ? c != 0xA0 && c != 0x202F && c < 0x2000 : c >= 'A' && c <= 'z'; }

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool is_space(char32_t c) { return c == ' ' || c == 0xA0 || c == 0x202F; }

// A mark in the words. `depth`: how many quotations its own stands in.
struct Mark {
  std::size_t start = 0, end = 0;
  char32_t sign = 0;
  bool opens = false, paired = false;
  std::size_t depth = 0;
};

class Reader {
 public:
  Reader(std::string_view words, Language language) : words_(words), arabic_(language == Language::ar) {
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t start = at;
      const char32_t sign = corpus::next_character(words, at);
      read({start, at, sign});
    }
    std::size_t depth = 0;
    for (Mark& mark : marks_) {
      if (!mark.paired) continue;
      if (!mark.opens) --depth;
      mark.depth = depth;
      if (mark.opens) ++depth;
    }
  }

  const std::vector<Mark>& marks() const { return marks_; }

 private:
  void read(const Mark& mark) {
    const bool closed = closes(mark);
    if (!closed && opens(mark)) open(mark);
  }

  bool closes(const Mark& mark) {
    switch (mark.sign) {
      case U'»':
        return close(mark, {U'«'});
      case U'"':
        return close(mark, {U'"'});
      case U'“':
        return close(mark, {U'„', U'”'});
      case U'”':
      case U'ˮ':
        return close(mark, {U'“', U'„'});
      case U'‘':
      case U'’':
        return mark.sign != single() && !is_before_letter(mark) && close(mark, {single()});
      default:
        return false;
    }
  }

  bool opens(const Mark& mark) const {
    switch (mark.sign) {
      case U'«':
      case U'„':
      case U'“':
        return true;
      case U'”':
        return arabic_;
      case U'"':  // behind a figure: inches and seconds
        return !is_digit(before(mark));
      default:  // between letters an apostrophe
        return mark.sign == single() && !(is_letter(before(mark)) && is_before_letter(mark));
    }
  }

  char32_t single() const { return arabic_ ? U'’' : U'‘'; }

  char32_t before(const Mark& mark) const {
    std::size_t at = mark.start;
    return corpus::previous_character(words_, at);
  }

  bool is_before_letter(const Mark& mark) const {
    std::size_t at = mark.end;
    return is_letter(corpus::next_character(words_, at));
  }

  void open(Mark mark) {
    mark.opens = true;
    open_.push_back(marks_.size());
    marks_.push_back(mark);
  }

  // Closes the innermost quotation that one of the signs opened; what was opened in it without an end is none.
  bool close(const Mark& mark, std::initializer_list<char32_t> openings) {
    for (std::size_t i = open_.size(); i-- > 0;) {
      Mark& opening = marks_[open_[i]];
      if (std::find(openings.begin(), openings.end(), opening.sign) == openings.end()) continue;
      open_.resize(i);
      opening.paired = true;
      marks_.push_back(mark);
      marks_.back().paired = true;
      return true;
    }
    return false;
  }

  std::string_view words_;
  bool arabic_;
  std::vector<Mark> marks_;
  std::vector<std::size_t> open_;  // of marks_
};

// Each paragraph of a statement that is quoted whole opens with a mark, and only the last is closed.
std::string_view without_lone_marks(std::string_view words, Language language) {
  std::size_t first = 0, last = words.size();
  const char32_t opening = corpus::next_character(words, first);
  const char32_t closing = corpus::previous_character(words, last);
  const Reader reader(words, language);
  const auto is_lone = [&](std::size_t at) {
    return std::none_of(reader.marks().begin(), reader.marks().end(),
                        [&](const Mark& mark) { return mark.paired && mark.start == at; });
  };
  const bool arabic = language == Language::ar;
  if ((closing == U'»' || closing == (arabic ? U'“' : U'”')) && is_lone(last)) words = words.substr(0, last);
  if ((opening == U'«' || opening == (arabic ? U'”' : U'“')) && is_lone(0)) words.remove_prefix(first);
  return words;
}

std::size_t without_spaces(std::string_view words, std::size_t at) {
  for (std::size_t next = at; is_space(corpus::next_character(words, next));) at = next;
  return at;
}

void remove_spaces_at_end(std::string& text) {
  for (std::size_t end = text.size(); is_space(corpus::previous_character(text, end));) text.resize(end);
}

}  // namespace

std::string inside_quotation(std::string_view words, Language language) {
  const Marks levels[] = {marks_of("quoted-inside", language), marks_of("quoted", language)};
  std::string text;
  std::size_t at = 0;
  words = without_lone_marks(words, language);
  const Reader reader(words, language);
  for (const Mark& mark : reader.marks()) {
    if (!mark.paired) continue;
    text.append(words.substr(at, mark.start - at));
    if (mark.sign == U'»') remove_spaces_at_end(text);
    const Marks& level = levels[mark.depth % 2];
    text += mark.opens ? level.open : level.close;
    at = mark.sign == U'«' ? without_spaces(words, mark.end) : mark.end;
  }
  return text.append(words.substr(at));
}

std::string quoted(std::string_view words, Language language) {
  return say(language, "quoted", {inside_quotation(words, language)});
}

}  // namespace search
