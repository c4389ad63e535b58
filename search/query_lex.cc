// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/query_lex.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "corpus/utf8.h"
#include "search/utf8.h"

namespace search {

namespace {

struct Quotes {
  std::string_view open;
  std::array<std::string_view, 2> close;
};

// As the six languages quote, and as keyboards make of it.
constexpr auto kQuotes = std::to_array<Quotes>({
    {"\"", {"\"", "\""}},
    {"“", {"”", "\""}},
    {"„", {"“", "”"}},
    {"”", {"”", "\""}},
    {"«", {"»", "»"}},
    {"‹", {"›", "›"}},
    {"「", {"」", "」"}},
    {"『", {"』", "』"}},
    {"《", {"》", "》"}},
    {"＂", {"＂", "\""}},
});

const Quotes* quotes_at(std::string_view text) {
  const auto* found =
      std::find_if(kQuotes.begin(), kQuotes.end(), [&](const Quotes& q) { return text.starts_with(q.open); });
  return found == kQuotes.end() ? nullptr : &*found;
}

// What a character of the typed text becomes; 0: left out.
char32_t cleaned_character(char32_t c) {
  const bool direction = c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
                         (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || c == 0x200B || c == 0x00AD;
  if (direction || c == kNoCharacter) return 0;
  const bool space = c <= 0x20 || (c >= 0x7F && c <= 0xA0) || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
                     c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
  if (space) return U' ';
  if (c == 0xFF08) return U'(';
  if (c == 0xFF09) return U')';
  return c;
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Tokens run() {
    while (true) {
      at_ = std::min(text_.find_first_not_of(' ', at_), text_.size());
      if (at_ == text_.size()) return std::move(tokens_);
      if (!sign() && !bracket() && !quoted({})) chunk();
    }
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }
  bool at_end(std::size_t at) const { return at >= text_.size() || text_[at] == ' '; }

  void add(Token::Kind kind, std::size_t length, std::string_view field = {}) {
    tokens_.list.push_back({kind, text_.substr(at_, length), field, 0});
    at_ += length;
  }

  // "+word", "-(a b)": a sign that touches what it belongs to and nothing before it.
  bool sign() {
    const char c = text_[at_];
    const bool free = at_ == 0 || text_[at_ - 1] == ' ' || text_[at_ - 1] == '(';
    if ((c != '+' && c != '-') || !free || at_end(at_ + 1) || text_[at_ + 1] == '-' || text_[at_ + 1] == '+')
      return false;
    add(c == '+' ? Token::Kind::plus : Token::Kind::minus, 1);
    return true;
  }

  bool bracket() {
    const char c = text_[at_];
    if (c != '(' && c != ')') return false;
    add(c == '(' ? Token::Kind::open : Token::Kind::close, 1);
    return true;
  }

  bool quoted(std::string_view field) {
    const Quotes* quotes = quotes_at(rest());
    if (quotes == nullptr) return false;
    const auto from = at_ + quotes->open.size();
    const auto first = text_.find(quotes->close[0], from), second = text_.find(quotes->close[1], from);
    const auto end = std::min(first, second);
    if (end == std::string_view::npos) {
      tokens_.broken = true;
      at_ = from;
      return true;
    }
    tokens_.list.push_back({Token::Kind::quoted, text_.substr(from, end - from), field, 0});
    at_ = end + (end == first ? quotes->close[0] : quotes->close[1]).size();
    return true;
  }

  // Length of the run of characters that belong together. A parenthesis belongs when it is closed before the next
  // space: "S/RES/1325(2000)".
  std::size_t chunk_length() const {
    std::size_t end = at_;
    int depth = 0;
    for (; !at_end(end); ++end) {
      if (text_[end] == '(') {
        const auto stop = std::min(text_.find(' ', end), text_.size());
        if (text_.substr(end, stop - end).find(')') == std::string_view::npos) break;
        ++depth;
      } else if (text_[end] == ')') {
        if (--depth < 0) break;
      } else if (end > at_ && quotes_at(text_.substr(end)) != nullptr) {
        break;
      }
    }
    return end - at_;
  }

  // "lang" when a field's name and a colon stand here, with a value touching it.
  std::string_view field_name() const {
    const auto colon = rest().find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-");
    if (colon == std::string_view::npos || colon == 0 || rest()[colon] != ':' || at_end(at_ + colon + 1)) return {};
    return rest().substr(0, colon);
  }

  void chunk() {
    const auto field = field_name();
    if (!field.empty()) {
      at_ += field.size() + 1;
      if (text_[at_] == '(') return add(Token::Kind::open, 1, field);
      if (quoted(field)) return;
      return add(Token::Kind::text, std::max<std::size_t>(chunk_length(), 1), field);
    }
    const auto length = std::max<std::size_t>(chunk_length(), 1);
    if (!operation(text_.substr(at_, length))) add(Token::Kind::text, length);
  }

  bool operation(std::string_view word) {
    if (word == "AND") return add(Token::Kind::and_, 3), true;
    if (word == "OR") return add(Token::Kind::or_, 2), true;
    if (word == "NOT") return add(Token::Kind::not_, 3), true;
    if (!word.starts_with("NEAR")) return false;
    std::uint32_t window = 0;
    if (word.size() > 4) {
      const auto [end, error] = std::from_chars(word.data() + 5, word.data() + word.size(), window);
      if (word[4] != '/' || error != std::errc() || end != word.data() + word.size()) return false;
    }
    add(Token::Kind::near, word.size());
    tokens_.list.back().window = window;
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  Tokens tokens_;
};

}  // namespace

std::string clean_query(std::string_view typed, std::size_t longest) {
  std::string cleaned;
  for (std::size_t at = 0; at < typed.size() && cleaned.size() <= longest;) {
    const char32_t c = cleaned_character(next_character(typed, at));
    if (c != 0 && !(c == U' ' && (cleaned.empty() || cleaned.back() == ' '))) corpus::append_utf8(cleaned, c);
  }
  if (cleaned.size() > longest) {
    const auto space = cleaned.rfind(' ');
    cleaned.resize(space == std::string::npos || space < longest / 2 ? character_start(cleaned, longest) : space);
  }
  while (cleaned.ends_with(' ')) cleaned.pop_back();
  return cleaned;
}

Tokens lex_query(std::string_view cleaned) { return Lexer(cleaned).run(); }

}  // namespace search
