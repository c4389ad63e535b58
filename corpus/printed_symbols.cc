// SPDX-License-Identifier: GPL-2.0-or-later
// Symbols in running text: how far they reach.
#include <algorithm>
#include <array>

#include "corpus/digits.h"
#include "corpus/file_symbol.h"
#include "corpus/fold_symbol.h"
#include "corpus/lexicon.h"
#include "corpus/printed_numbers.h"
#include "corpus/symbol.h"
#include "corpus/symbol_segments.h"

namespace corpus {

namespace {

constexpr std::size_t kLongest = 120;  // bytes of a printed symbol
constexpr std::string_view kInFileName = "/_.-()";

bool is_letter(int c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

bool known_series(std::string_view first) {
  const Table& rows = table("series.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::string_view series = rows.cell(row, "series");
    if (series.substr(0, series.find('/')) == first) return true;
  }
  return false;
}

// The folded text of the symbol and, for each byte of it, where it ended in the source.
struct Folded {
  std::array<char, kLongest> bytes;
  std::array<std::uint32_t, kLongest> ends;
  std::size_t size = 0;

  void add(char c, std::size_t end) {
    if (size == kLongest) return;
    bytes[size] = c;
    ends[size++] = static_cast<std::uint32_t>(end);
  }
  std::string_view view() const { return {bytes.data(), size}; }
};

// "(2000)", "(XXI)", "(Sect. 29A)", "(Part I)": what may stand in brackets inside a symbol, after a space or not.
bool fits_in_brackets(std::string_view inside, std::string_view before) {
  std::size_t letters = 0;
  while (letters < inside.size() && is_letter(inside[letters])) ++letters;
  const std::string_view word = inside.substr(0, letters);
  for (const std::string_view known : {"Sect", "Part", "Parts", "Vol", "Vols", "Supp", "SUPP", "Suppl", "vol", "supp",
                                       "Income", "Introduction", "sect", "Sects"})
    if (word == known) return true;
  if (before.find("/RES/") != before.npos || before.find("/res/") != before.npos)
    return is_roman_session(inside) || (is_digits(inside) && inside.size() == 4);
  return before.ends_with("COP") || before.ends_with("TD") || before == "GC";  // GC(64)/RES/3
}

// Takes a bracket with what is in it, if it belongs to the symbol. Returns the place after it, or `at`.
std::size_t take_bracket(std::string_view text, std::size_t at, Folded& folded) {
  const auto rest = text.substr(at, 40);
  const auto close = rest.find(')');
  if (close == std::string_view::npos) return at;
  const auto open = rest.find('(');
  const bool behind = open < close && fold_symbol(rest.substr(0, open)).value_or("?").empty();  // nothing but spaces
  if (const auto parts = behind ? parts_in_brackets(rest.substr(open + 1, close - open - 1)) : std::nullopt) {
    for (const char c : "(" + *parts + ")") folded.add(c, at + close + 1);
    return at + close + 1;
  }
  const auto inside = fold_symbol(rest.substr(0, close));
  if (!inside || !inside->starts_with('(')) return at;
  const std::string_view words = std::string_view(*inside).substr(1);
  const bool inside_symbol = text.substr(at + close + 1, 1) == "/" && (is_digits(words) || is_roman_session(words));
  if (!inside_symbol && !fits_in_brackets(words, folded.view())) return at;  // GC(65)/RES/14
  for (const char c : words.size() < 30 ? std::string_view(*inside) : std::string_view()) folded.add(c, at + close + 1);
  folded.add(')', at + close + 1);
  return at + close + 1;
}

// " A" before a bracket or the end of the number, in A/RES/2200 A (XXI) and A/RES/66/246 B.
std::size_t take_letter(std::string_view text, std::size_t at, Folded& folded) {
  if (folded.view().find("RES/") == std::string_view::npos || !is_digit(folded.bytes[folded.size - 1])) return at;
  const CodePoint space = code_point(text, at);
  if (ascii_in_symbol(space.value) != ' ') return at;
  const std::size_t letter_at = at + space.bytes;
  if (letter_at >= text.size()) return at;
  const CodePoint letter = code_point(text, letter_at);
  const int c = ascii_in_symbol(letter.value);
  const std::size_t end = letter_at + letter.bytes;
  if (c < 'A' || c > 'Z') return at;
  if (end < text.size()) {
    const char32_t next = code_point(text, end).value;
    if (in_word(next) || next == '/' || next == '\'' || next == 0x2019 || next == '-' || next == 0x2011) return at;
  }
  folded.add(static_cast<char>(c), end);
  return end;
}

// The session word of an Arabic symbol after a slash, A/HRC/دإ-17/2: "S" or "ES". The place after it, or `at`.
std::size_t take_session(std::string_view text, std::size_t at, Folded& folded) {
  if (folded.size == 0 || folded.bytes[folded.size - 1] != '/') return at;
  const Table& forms = table("ar/sessions.tsv");
  for (std::size_t row = 0; row < forms.size(); ++row) {
    const std::string_view form = forms.cell(row, "form"), prefix = forms.cell(row, "prefix");
    const std::size_t end = at + form.size();
    if (prefix.empty() || !text.substr(at).starts_with(form) || ascii_in_symbol(code_point(text, end).value) != '-')
      continue;
    for (const char c : prefix.substr(0, prefix.size() - 1)) folded.add(c, end);
    return end;
  }
  return at;
}

// "S/PRST/ 2020/5", "FCCC/PA/CMA/2023/16/ Add.1", "A/71/53 /Add.1": a space that slipped in beside a slash. The place
// after it, or `at`.
std::size_t skip_slipped_space(std::string_view text, std::size_t at, const Folded& folded) {
  const bool behind_slash = folded.size > 0 && folded.bytes[folded.size - 1] == '/';
  for (const std::string_view suffix : {"/Add.", "/Corr.", "/Rev."})  // "A/C.3/307/Rev. 2"
    if (folded.view().ends_with(suffix))
      return is_digit(code_point(text, at + code_point(text, at).bytes).value) ? at + code_point(text, at).bytes : at;
  const CodePoint space = code_point(text, at);
  std::string_view next = text.substr(std::min(at + space.bytes, text.size()));
  if (!behind_slash && !next.starts_with('/')) return at;
  if (!behind_slash) next.remove_prefix(1);
  if (behind_slash && !next.empty() && is_digit(next.front())) return at + space.bytes;
  for (const std::string_view suffix : {"Add.", "Corr.", "Rev.", "Amend."})
    if (next.starts_with(suffix)) return at + space.bytes;
  return at;
}

// How far the characters of a symbol run from `at`.
void fold_run(std::string_view text, std::size_t at, Folded& folded) {
  while (at < text.size() && folded.size < kLongest) {
    const CodePoint next = code_point(text, at);
    const int c = ascii_in_symbol(next.value);
    const bool opens = c == '(';
    if (c == ' ') {
      if (const std::size_t after = skip_slipped_space(text, at, folded); after != at) {
        at = after;
        continue;
      }
    }
    if (opens || c == ' ') {
      const std::size_t letter = opens ? at : take_letter(text, at, folded);
      const std::size_t after = take_bracket(text, letter, folded);
      if (after == at) return;
      at = after;
      continue;
    }
    if (next.value == 0x62F) {  // د
      const std::size_t after = take_session(text, at, folded);
      if (after == at) return;
      at = after;
      continue;
    }
    const bool fits = is_letter(c) || is_digit(c) || c == '/' || c == '.' || c == '-' || c == kLeftOut;
    if (!fits) return;
    if (c != kLeftOut) folded.add(static_cast<char>(c), at + next.bytes);
    at += next.bytes;
  }
}

bool plausible(std::string_view folded) {
  const auto parts = segments(folded);
  if (parts.size() < 2) return false;
  const std::string_view series = parts[0].substr(0, parts[0].find_first_of(".("));
  if (series.size() > 12) return false;
  for (const char c : series)
    if (c < 'A' || c > 'Z') return false;
  std::size_t digits = 0;
  for (std::size_t i = 1; i < parts.size(); ++i) digits += parts[i].find_first_of("0123456789") != parts[i].npos;
  const bool ends_in_digit = folded.find_last_of("0123456789)") + 2 >= folded.size();
  if (digits == 0 || !ends_in_digit) return false;
  if (known_series(series)) return true;
  return parts.size() >= 3 && series.size() >= 2 && parts.back().find_first_of("0123456789") != parts.back().npos;
}

// "A/RES/80_116", "A_RES_80_116-2520555E.txt": a symbol as files are called, in running text. Words joined by "_" are
// many, so the kind of the document must be said, or its session and number.
std::optional<SymbolFound> read_file_name(std::string_view text, std::size_t at) {
  std::size_t end = at;
  const auto fits = [](char c) { return is_letter(c) || is_digit(c) || kInFileName.find(c) != kInFileName.npos; };
  while (end < text.size() && end < at + kLongest && fits(text[end])) ++end;
  while (end > at && kInFileName.find(text[end - 1]) != kInFileName.npos) --end;
  const std::string_view printed = text.substr(at, end - at);
  if (printed.find('_') == std::string_view::npos) return std::nullopt;
  std::string name(printed);
  std::replace(name.begin(), name.end(), '/', '_');
  const bool act =
      name.find("_RES_") != name.npos || name.find("_DEC_") != name.npos || name.find("_PRST_") != name.npos;
  const bool dated = name.size() > 4 && name[1] == '_' && is_digit(name[2]) && is_digit(name[3]);
  std::string symbol = act || dated ? symbol_of_file_name(name) : std::string();
  if (symbol.empty()) return std::nullopt;
  return SymbolFound{std::move(symbol), {at, end}};
}

}  // namespace

std::optional<SymbolFound> read_symbol(std::string_view text, std::size_t at) {
  if (auto named = read_file_name(text, at)) return named;
  Folded folded;
  fold_run(text, at, folded);
  while (folded.size > 0 && std::string_view("./-").find(folded.bytes[folded.size - 1]) != std::string_view::npos)
    --folded.size;
  if (folded.size < 3 || folded.view().find('/') == std::string_view::npos) return std::nullopt;
  if (const auto second = second_name(folded.view()); second != std::string_view::npos) folded.size = second - 1;
  if (!plausible(folded.view())) return std::nullopt;
  auto canonical = canonical_symbol(folded.view());
  if (!canonical) return std::nullopt;
  return SymbolFound{*std::move(canonical), {at, folded.ends[folded.size - 1]}};
}

std::optional<SymbolFound> read_arabic_symbol(std::string_view text, std::size_t at) {
  const auto number = [&](std::size_t& end) {
    const std::size_t start = end;
    while (end < text.size() && is_digit(text[end]) && end < start + 3) ++end;
    return text.substr(start, end - start);
  };
  const Table& forms = table("ar/symbols.tsv");
  for (std::size_t row = 0; row < forms.size(); ++row) {
    const std::string_view body = forms.cell(row, "body"), act = forms.cell(row, "act");
    if (!text.substr(at).starts_with(body)) continue;
    std::size_t end = at + body.size();
    const std::string_view session = number(end);
    if (session.empty() || !text.substr(end).starts_with(act)) continue;
    end += act.size();
    const std::string_view last = number(end);
    if (last.empty()) continue;
    const auto symbol = [&](std::string_view part) { return std::string(forms.cell(row, part)); };
    return SymbolFound{symbol("series") + std::string(session) + symbol("kind") + std::string(last), {at, end}};
  }
  return std::nullopt;
}

}  // namespace corpus
