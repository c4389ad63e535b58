// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_tokens.h"

#include <array>

#include "corpus/fold_symbol.h"
#include "corpus/proclitics.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

Marks punctuation(char32_t c) {
  switch (c) {
    case ',':
    case 0x60C:
    case 0xFF0C:
      return kComma;
    case ';':
    case '.':
    case ':':
    case 0x61B:
    case 0x3002:
    case 0xFF1B:
    case 0xFF1A:
      return kFullStop;
    case '"':
    case 0xAB:
    case 0xBB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x300A:
    case 0x300B:
      return kQuote;
    case '(':
    case ')':
    case '[':
    case ']':
    case 0xFF08:
    case 0xFF09:
      return kBracket;
    case 0x3001:
      return kComma | kAnd;
    default:
      return 0;
  }
}

bool is_digit(char32_t c) { return (c >= '0' && c <= '9') || (c >= 0x660 && c <= 0x669); }

class Cutter {
 public:
  Cutter(std::string_view text, const StateWords& words, StateTokens& tokens)
      : text_(text), words_(words), tokens_(tokens) {}

  void run() {
    while (at_ < text_.size()) {
      if (text_[at_] == ' ') {
        ++at_;
        continue;
      }
      const CodePoint here = code_point(text_, at_);
      if (!in_word(here.value) && !is_ideograph(here.value)) {
        const Marks marks = in_number() ? Marks{0} : punctuation(here.value) | single_quote(here);
        if (here.value == 0x300A || here.value == 0x300B) title_ = here.value == 0x300A;
        if (marks != 0) tokens_.push_back({{at_, at_ + here.bytes}, marks, nullptr});
        at_ += here.bytes;
      } else if (is_digit(here.value)) {
        number();
      } else {
        word(here);
      }
    }
  }

 private:
  // 3.2.2, 46.000: no stop.
  bool in_number() const {
    const auto digit = [this](std::size_t at) { return at < text_.size() && text_[at] >= '0' && text_[at] <= '9'; };
    return (text_[at_] == '.' || text_[at_] == ',') && at_ > 0 && digit(at_ - 1) && digit(at_ + 1);
  }

  // ‘ before a word opens a quotation; ’ closes it, and is an apostrophe otherwise. In Arabic they stand the other way.
  Marks single_quote(CodePoint here) {
    const bool arabic = words_.language() == Language::ar;
    const char32_t opening = arabic ? 0x2019 : 0x2018, closing = arabic ? 0x2018 : 0x2019;
    if (here.value == opening && !single_ && in_word(code_point(text_, at_ + here.bytes).value))
      return single_ = true, kQuote | kBracket;
    if (here.value != closing || !single_) return 0;
    single_ = false;
    return kQuote | kBracket;
  }

  void number() {
    const std::size_t start = at_;
    std::size_t digits = 0;
    for (CodePoint next = code_point(text_, at_); at_ < text_.size() && in_word(next.value);
         next = code_point(text_, at_)) {
      digits += is_digit(next.value) ? 1 : 0;
      at_ += next.bytes;
    }
    const bool year = digits == 4 && at_ - start == 4 && (text_[start] == '1' || text_[start] == '2');
    tokens_.push_back({{start, at_}, kNumber | (year ? Marks{kYear} : Marks{0}), nullptr});
  }

  // The end of the word at `from` in scripts with blanks; one character otherwise.
  std::size_t word_end(std::size_t from) const {
    CodePoint next = code_point(text_, from);
    if (is_ideograph(next.value)) return from + next.bytes;
    while (from < text_.size() && (in_word(next.value) || matched_form(next.value) == 0)) {
      from = behind_small_letters(text_, from + next.bytes);
      next = code_point(text_, from);
    }
    return from;
  }

  void word(CodePoint first) {
    std::size_t end = 0;
    const Marks capital = is_upper(first.value) ? Marks{kCapital} : Marks{0};
    if (const MarkedWord* const known = words_.longest(text_, at_, end)) return push(at_, end, known, capital);
    if (words_.language() == Language::ar && arabic()) return;
    end = word_end(at_);
    const std::string_view bare = text_.substr(at_, end - at_);
    const bool goes_on = is_ideograph(first.value) && !tokens_.empty() && tokens_.back().marks == 0 &&
                         tokens_.back().word == nullptr && tokens_.back().span.end == at_;
    if (goes_on) {
      tokens_.back().span.end = end;
    } else {
      tokens_.push_back({{at_, end}, words_.ending(bare) | capital, nullptr});
    }
    at_ = end;
  }

  void push(std::size_t start, std::size_t end, const MarkedWord* word, Marks more) {
    Marks marks = word->marks | more;
    if (word->act != nullptr) marks |= kAct;
    if ((word->marks & (kAgent | kNoun)) == 0) marks |= words_.ending(text_.substr(start, end - start));
    const bool acts = (marks & (kAgent | kOrgan)) != 0;
    if (acts && no_actor(end, *word, marks)) marks &= ~static_cast<Marks>(kAgent | kOrgan);
    tokens_.push_back({{start, end}, marks, word});
    while (end < text_.size() && matched_form(code_point(text_, end).value) == 0) end += code_point(text_, end).bytes;
    at_ = end;
  }

  // A word for who acts that does not say so here.
  bool no_actor(std::size_t end, const MarkedWord& word, Marks marks) const {
    return possessive(end) || title_ || compound(end) || (word.capital && (marks & kCapital) == 0 && !named_ru());
  }

  // "the Panel’s", "States’": what belongs to them, not they themselves.
  bool possessive(std::size_t end) const {
    if (words_.language() != Language::en || end >= text_.size()) return false;
    const CodePoint mark = code_point(text_, end);
    if (matched_form(mark.value) != '\'' || single_) return false;
    const std::string_view behind = text_.substr(end + mark.bytes);
    return behind.starts_with("s ") || (behind.starts_with(' ') && text_[end - 1] == 's');
  }

  // "country-driven", "State-owned": no country, and no State.
  bool compound(std::size_t end) const {
    return words_.language() == Language::en && end + 1 < text_.size() && text_[end] == '-' && text_[end + 1] >= 'a' &&
           text_[end + 1] <= 'z';
  }

  // Региональному центру: of a Russian name only the first word has a capital letter.
  bool named_ru() const {
    if (words_.language() != Language::ru) return false;
    for (std::size_t back = 1; back <= 2 && back <= tokens_.size(); ++back) {
      const StateToken& before = tokens_[tokens_.size() - back];
      if (before.is(kCapital)) return true;
      if (before.marks != 0) return false;
    }
    return false;
  }

  // A word behind "and", the article or a preposition written in one with it.
  bool arabic() {
    std::size_t from = at_;
    Marks more = 0;
    std::size_t end = 0;
    if (text_.substr(from).starts_with(kArabicAnd)) {
      from += kArabicAnd.size();
      more = kPrefixedAnd;
      if (is_digit(code_point(text_, from).value)) {  // و30 أيلول
        at_ = from;
        number();
        tokens_.back().marks |= kPrefixedAnd;
        return true;
      }
      if (const MarkedWord* const known = words_.longest(text_, from, end)) return push(from, end, known, more), true;
    }
    for (const std::string_view fused : kArabicFused) {
      if (!text_.substr(from).starts_with(fused)) continue;
      const MarkedWord* const known = words_.longest(text_, from + fused.size(), end);
      if (known == nullptr || (known->marks & kAgent) == 0) continue;
      push(from, end, known, more);
      tokens_.back().marks &= ~static_cast<Marks>(kAct);
      return true;
    }
    if (more == 0) return false;
    end = word_end(from);
    tokens_.push_back({{from, end}, more, nullptr});
    at_ = end;
    return true;
  }

  std::string_view text_;
  const StateWords& words_;
  StateTokens& tokens_;
  std::size_t at_ = 0;
  bool single_ = false;  // inside ‘ ’
  bool title_ = false;   // inside 《 》, where nobody acts
};

}  // namespace

void cut(std::string_view text, const StateWords& words, StateTokens& tokens) {
  tokens.clear();
  Cutter(text, words, tokens).run();
}

}  // namespace corpus
