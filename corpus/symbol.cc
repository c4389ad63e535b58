// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/symbol.h"

#include <algorithm>
#include <charconv>

#include "corpus/digits.h"
#include "corpus/fold_symbol.h"
#include "corpus/lexicon.h"
#include "corpus/symbol_segments.h"

namespace corpus {

namespace {

constexpr std::size_t kLongest = 200;  // bytes of a written symbol

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_upper(c) || is_lower(c); }
char upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

std::string upper(std::string_view text) {
  std::string all(text);
  std::transform(all.begin(), all.end(), all.begin(), [](char c) { return upper(c); });
  return all;
}

// "%28" -> "(". A broken escape stays as it is.
std::string percent_decoded(std::string_view text) {
  std::string decoded;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned byte = 0;
    if (text[at] == '%' && at + 2 < text.size() &&
        std::from_chars(text.data() + at + 1, text.data() + at + 3, byte, 16).ptr == text.data() + at + 3) {
      decoded += static_cast<char>(byte);
      at += 2;
    } else {
      decoded += text[at];
    }
  }
  return decoded;
}

std::string_view after_host(std::string_view text) {
  for (const std::string_view scheme : {"https://", "http://"})
    if (text.starts_with(scheme)) text.remove_prefix(scheme.size());
  if (text.starts_with("www.")) text.remove_prefix(4);
  for (const std::string_view host : {"undocs.org/", "docs.un.org/", "daccess-ods.un.org/"})
    if (text.starts_with(host)) return text.substr(host.size());
  return text.starts_with("un.org/") && text.find("ymbol=") != std::string_view::npos ? text : std::string_view();
}

// The symbol in a link to the official text: "https://undocs.org/en/A/RES/71/129", ".../Home/Mobile?FinalSymbol=..",
// "un.org/en/ga/search/view_doc.asp?symbol=..". The text itself when it is no link.
std::string out_of_link(std::string_view written) {
  std::string text = written.find('%') == std::string_view::npos ? std::string(written) : percent_decoded(written);
  std::string_view path = after_host(text);
  if (path.empty()) return text;
  for (const std::string_view key : {"FinalSymbol=", "finalsymbol=", "symbol=", "Symbol="})
    if (const auto at = path.find(key); at != std::string_view::npos)
      return std::string(path.substr(at + key.size(), path.find('&', at) - at - key.size()));
  path = path.substr(0, path.find_first_of("?#"));
  while (path.starts_with('/')) path.remove_prefix(1);
  const auto slash = path.find('/');
  if (slash != std::string_view::npos && slash >= 1) {
    const std::string_view first = path.substr(0, slash);  // a language; "E/..." and "A/..." are series first
    const bool is_language = language_of_code(first) != Language::unknown || first == "ot" || first == "de";
    if (is_language && (first.size() > 1 || (is_lower(first[0]) && path.size() > 3 && is_upper(path[slash + 1]))))
      path.remove_prefix(slash + 1);
  }
  return std::string(path);
}

// Leaves spaces only where they mean something: before a part letter of a resolution. Empty brackets go.
std::string without_idle_spaces(std::string folded) {
  if (const auto empty = folded.find("()"); empty != std::string::npos) folded.erase(empty, 2);
  constexpr std::string_view kBinding = "/.-()[]";
  std::string text;
  int depth = 0;
  for (std::size_t at = 0; at < folded.size(); ++at) {
    const char c = folded[at];
    if (c == '(') ++depth;
    if (c == ')' && depth > 0) --depth;
    const bool bound = c == ' ' && (depth > 0 || (!text.empty() && kBinding.find(text.back()) != kBinding.npos) ||
                                    (at + 1 < folded.size() && kBinding.find(folded[at + 1]) != kBinding.npos));
    if (!bound) text += c;
  }
  return text;
}

// A word inside a segment in its usual spelling: "add" -> "Add", "prst" -> "PRST", "Res" stays.
std::string spelled(std::string_view word) {
  const Table& words = table("symbol_words.tsv");
  const std::string capitals = upper(word);
  for (std::size_t row = 0; row < words.size(); ++row) {
    if (capitals.size() == words.row(row)[0].size() && capitals == upper(words.row(row)[0]))
      return std::string(words.row(row)[0]);
    if (capitals == words.row(row)[1]) return std::string(words.row(row)[0]);
  }
  const bool mixed = is_upper(word[0]) && std::any_of(word.begin(), word.end(), is_lower);
  return mixed ? std::string(word) : capitals;
}

std::string spelled_segment(std::string_view segment) {
  std::string text;
  for (std::size_t at = 0; at < segment.size();) {
    std::size_t end = at;
    while (end < segment.size() && is_letter(segment[end])) ++end;
    if (end == at) {
      text += segment[at++];
      continue;
    }
    text += spelled(segment.substr(at, end - at));
    at = end;
  }
  return text;
}

// "A", "FCCC", "GC.18", "TD(XIV)": what a symbol begins with.
bool is_series(std::string_view segment) {
  std::size_t at = 0;
  while (at < segment.size() && is_letter(segment[at])) ++at;
  if (at == 0 || at > 12) return false;
  if (at < segment.size() && segment[at] == '.') {
    return is_digits(segment.substr(at + 1));
  }
  return at == segment.size() || (segment[at] == '(' && segment.ends_with(')') && segment.size() <= at + 10);
}

bool is_segment(std::string_view segment) {
  if (segment.empty() || segment.size() > 40) return false;
  int depth = 0;
  for (const char c : segment) {
    if (c == '(') ++depth;
    if (c == ')' && --depth < 0) return false;
    if (!is_letter(c) && !is_digit(c) && std::string_view(".-()[],;").find(c) == std::string_view::npos) return false;
    if ((c == ',' || c == ';') && depth == 0) return false;
  }
  return depth == 0 && segment.front() != '.' && segment.front() != '-' && segment.front() != '(';
}

std::string joined(const std::vector<std::string>& parts) {
  std::string symbol;
  for (const std::string& part : parts) {
    if (!symbol.empty()) symbol += '/';
    symbol += part;
  }
  return symbol;
}

// The end of a resolution's symbol, from the segment after RES or DEC on, in its canonical form.
std::optional<std::string> numbered_end(std::string_view series, std::vector<std::string_view> rest) {
  const auto printed = printed_number(rest.back());
  if (!printed) return std::nullopt;
  if (rest.size() == 1 && series == "S") {
    const int number = leading_number(printed->number);
    const int year = council_year(number);
    std::string bracket = printed->bracket.empty() && year > 0 ? std::to_string(year) : printed->bracket;
    if (!printed->letters.empty() || (!bracket.empty() && !is_digits(bracket)) || number == 0) return std::nullopt;
    return std::to_string(number) + (bracket.empty() ? "" : "(" + bracket + ")");
  }
  if (rest.size() == 1) {
    if (!is_roman_session(printed->bracket)) return std::nullopt;
    return printed->number + "(" + printed->bracket + ")" +
           (printed->letters.empty() ? "" : "[" + printed->letters + "]");
  }
  const std::string session = upper(rest[0]);
  if (rest.size() != 2 || !printed->bracket.empty()) return std::nullopt;
  if (series == "S")
    return is_digits(session) && session.size() < 5 && is_digits(printed->number) && printed->letters.empty()
               ? std::optional<std::string>(session + "(" + printed->number + ")")
               : std::nullopt;
  if (!is_session(session) && !(is_digits(session) && session.size() == 4)) return std::nullopt;
  std::string_view number = printed->number;
  while (number.size() > 1 && number[0] == '0') number.remove_prefix(1);
  return session + "/" + std::string(number) + printed->letters;
}

// A symbol without spaces but those before part letters; joint symbols are already apart.
std::optional<std::string> canonical_single(std::string_view folded) {
  while (!folded.empty() && std::string_view(".,;:* ").find(folded.back()) != std::string_view::npos)
    folded.remove_suffix(1);
  const auto parts = segments(folded);
  if (parts.size() == 3 && parts[0] == "PRST" &&
      is_digits(parts[2])) {  // "PRST/2017/21", of the Human Rights Council "PRST/15/2"
    const bool of_council = is_digits(parts[1]) && parts[1].size() == 4;
    if (of_council || is_session(parts[1])) return (of_council ? "S/" : "A/HRC/") + std::string(folded);
  }
  if (parts.size() < 2 || !is_series(parts[0])) return std::nullopt;
  std::vector<std::string> spelled_parts;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string capitals = upper(parts[i]);
    spelled_parts.push_back(i == 0 ? capitals : spelled_segment(parts[i]));
    if ((capitals != "RES" && capitals != "DEC") || i + 1 == parts.size() || i == 0) continue;
    if (i > 1 && spelled_parts[1] != "HRC") continue;  // E/CN.4/RES/1993/51 is of the general shape
    spelled_parts[i] = capitals;
    auto end = numbered_end(spelled_parts[0], {parts.begin() + static_cast<std::ptrdiff_t>(i) + 1, parts.end()});
    if (!end && i == 1 && spelled_parts[0].size() == 1) return std::nullopt;  // the numbers of these bodies are known
    if (!end) continue;
    spelled_parts.push_back(*std::move(end));
    return joined(spelled_parts);
  }
  if (folded.find(' ') != std::string_view::npos || folded.find_first_of("0123456789") == std::string_view::npos)
    return std::nullopt;
  if (!std::all_of(parts.begin() + 1, parts.end(), is_segment)) return std::nullopt;
  return joined(spelled_parts);
}

// "A/74/7Add.1": the slash that was left out before a suffix.
std::string with_slashes(std::string folded) {
  for (const std::string_view suffix : {"Add.", "Corr.", "Rev."})
    for (auto at = folded.find(suffix, 1); at != std::string::npos; at = folded.find(suffix, at + suffix.size()))
      if (is_digit(folded[at - 1])) folded.insert(at, 1, '/');
  return folded;
}

// "A/CONF/157/24", "NPT.CONF.2000/28", "A/C.5/78//12": slips of the keyboard between a body's word and its number.
std::string with_usual_marks(std::string folded) {
  for (auto at = folded.find("//", 1); at != std::string::npos; at = folded.find("//", at + 1))
    if (std::count(folded.begin(), folded.end(), '/') > 2) folded.erase(at, 1);
  for (const std::string_view body : {"CONF", "AC", "CN"}) {
    const auto at = folded.find(body, 2);
    const auto end = at + body.size();
    if (at == std::string::npos || end + 1 >= folded.size() || !is_digit(folded[end + 1])) continue;
    if (folded[at - 1] == '.' && folded[end] == '.' && folded.find('/') > at) folded[at - 1] = '/';
    if (at == 2 && folded[1] == '/' && folded[end] == '/') folded[end] = '.';
  }
  return folded;
}

// "(Parts I-II)" -> "(Parts I and II)": see parts_in_brackets().
std::string with_parts(std::string folded) {
  const auto open = folded.find("(P"), small = folded.find("(p"), at = std::min(open, small);
  const auto close = at == std::string::npos ? at : folded.find(')', at);
  if (close == std::string::npos) return folded;
  const auto parts = parts_in_brackets(std::string_view(folded).substr(at + 1, close - at - 1));
  return parts ? folded.replace(at + 1, close - at - 1, *parts) : folded;
}

std::string folded_symbol(std::string_view written) {
  if (written.size() > kLongest) return {};
  auto folded = fold_symbol(out_of_link(written));
  if (!folded) return {};
  return with_usual_marks(with_slashes(without_idle_spaces(with_parts(*std::move(folded)))));
}

}  // namespace

std::vector<std::string> joint_symbols(std::string_view written) {
  const std::string folded = folded_symbol(written);
  std::vector<std::string> names;
  std::string_view rest = folded;
  for (auto at = second_name(rest); !rest.empty(); at = second_name(rest)) {
    const bool last = at == std::string_view::npos;
    auto name = canonical_single(last ? rest : rest.substr(0, at - 1));
    if (!name) return {};
    names.push_back(*std::move(name));
    rest = last ? std::string_view() : rest.substr(at);
  }
  return names;
}

std::optional<std::string> canonical_symbol(std::string_view written) {
  auto names = joint_symbols(written);
  if (names.empty()) return std::nullopt;
  return std::move(names.front());
}

namespace {

// The volume of a treaty series, as treaties.un.org has it: a treaty alone has an address that its number does not
// tell.
std::string volume_link(std::string_view series, std::string_view volume) {
  const std::string number(volume.substr(0, volume.find('/')));
  if (number.empty() || number.find_first_not_of("0123456789") != std::string::npos) return {};
  return "https://treaties.un.org/doc/Publication/UNTS/" + std::string(series == "LNTS/" ? "LON/" : "") + "Volume%20" +
         number + "/v" + number + ".pdf";
}

}  // namespace

std::string official_link(std::string_view canonical, Language language) {
  const auto names = joint_symbols(canonical);
  if (names.empty() || names[0] != canonical) return {};
  for (const std::string_view series : {"UNTS/", "LNTS/"})
    if (canonical.starts_with(series)) return volume_link(series, canonical.substr(series.size()));
  if (canonical.starts_with("SALES/")) return {};
  if (canonical.starts_with("A/DEC/") || canonical.starts_with("E/DEC/")) return {};
  const auto part = canonical.find('[');
  const std::string_view tongue = language == Language::unknown ? "en" : code(language);
  return "https://docs.un.org/" + std::string(tongue) + "/" + std::string(canonical.substr(0, part));
}

}  // namespace corpus
