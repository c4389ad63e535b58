// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/opening.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <unordered_map>

#include "corpus/digits.h"
#include "corpus/lexicon.h"
#include "corpus/lines.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kFormulaBytes = 160;
constexpr std::size_t kBehind = 8;  // bytes behind a word that tell whether it ends there

bool dropped(char32_t c) { return is_direction_mark(c) || c == 0x640 || (c >= 0x64B && c <= 0x652) || c == 0x670; }

// Most characters beyond ASCII: small Cyrillic, Arabic and Chinese letters.
bool folds_to_itself(char32_t c) {
  return (c >= 0x430 && c < 0x450) || (c >= 0x621 && c < 0x640) || (c >= 0x641 && c < 0x64B) ||
         (c >= 0x4E00 && c < 0xA000);
}

void fold_character(char32_t c, std::string& out) {
  if (c < 0x80 && c > ' ') {
    out += static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
    return;
  }
  if (folds_to_itself(c)) return append_utf8(out, c);
  if (dropped(c)) return;
  if (is_blank(c)) {
    if (!out.empty() && out.back() != ' ') out += ' ';
  } else if (c == 0x2019 || c == 0x2018) {
    out += '\'';
  } else if (c == 0xFF08 || c == 0xFF09) {
    out += c == 0xFF08 ? '(' : ')';
  } else if (c == 0x451 || c == 0x401) {
    append_utf8(out, 0x435);
  } else {
    append_utf8(out, to_lower(c));
  }
}

// How many bytes at the beginning of a text fold to themselves, characters up to `most` bytes. What is cut off within a
// character is none of them.
std::size_t folded_already(std::string_view text, std::size_t most) {
  std::size_t at = 0;
  while (at < text.size() && at < most) {
    const auto byte = static_cast<unsigned char>(text[at]);
    std::size_t next = at + 1;
    if (byte == ' ') {
      if (at == 0 || text[at - 1] == ' ') break;
    } else if (byte < 0x80) {
      if (byte < ' ' || (byte >= 'A' && byte <= 'Z')) break;
    } else {
      next = at;
      const char32_t c = next_character(text, next);
      if (byte < 0xC0 || !folds_to_itself(c) || next - at != (c < 0x800 ? 2 : 3)) break;
    }
    at = next;
  }
  return at;
}

std::string fold_all(std::string_view text) { return fold_opening(text, text.size()); }

// Finds a string by a view of it.
struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

// A verb ends before anything that is no letter; in Chinese anywhere.
bool word_ends(std::string_view text, std::size_t at, Language language) {
  if (language == Language::zh || at >= text.size()) return true;
  const char32_t c = next_character(text, at);
  return !is_letter(c) && c != '\'';
}

// The first word of a text, folded; in Chinese its first character.
std::string folded_head(std::string_view text, Language language) {
  std::string head;
  for (std::size_t at = 0; at < text.size() && (head.empty() || language != Language::zh);) {
    const std::size_t size = head.size();
    fold_character(next_character(text, at), head);
    if (size == 0 || size == head.size() || !word_ends(head, size, language)) continue;
    head.resize(size);
    break;
  }
  return head;
}

struct Verbs {
  std::unordered_map<std::string, Verb, Hash, std::equal_to<>> by_name;
  // Their first words, and the bytes of the longest that begins so: most paragraphs begin with none.
  std::unordered_map<std::string, std::size_t, Hash, std::equal_to<>> heads;
};

Verbs read_verbs(Language language) {
  Verbs verbs;
  const Table& rows = table(std::string(code(language)) + "/verbs.tsv");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string_view part = rows.cell(i, "part");
    std::string folded = fold_all(rows.cell(i, "verb"));
    Verb verb;
    verb.preambular = part != "op";
    verb.operative = part != "pre";
    verb.act = rows.cell(i, "act");
    verb.strength = rows.cell(i, "strength");
    verb.english = rows.cell(i, "english");
    const std::string_view inside = rows.cell(i, "inside");
    verb.never_inside = inside == "never";
    verb.inside = leading_number(inside);
    verb.size = folded.size();
    std::size_t& longest = verbs.heads[folded_head(folded, language)];
    longest = std::max(longest, folded.size());
    verbs.by_name.emplace(std::move(folded), verb);
  }
  return verbs;
}

template <class Value, Value read(Language)>
const Value& of_language(Language language) {
  static const auto all = [] {
    std::array<Value, 7> values;
    for (const Language each : kLanguages) values[static_cast<std::size_t>(each)] = read(each);
    return values;
  }();
  return all[static_cast<std::size_t>(language)];
}

enum class Where : std::uint8_t { begins, ends, holds };

struct LineWord {
  std::string_view what;
  Where where = Where::begins;
  std::string words;
};

Where where_of(std::string_view name) {
  return name == "holds" ? Where::holds : name == "ends" ? Where::ends : Where::begins;
}

std::vector<LineWord> read_line_words(Language language) {
  std::vector<LineWord> words;
  const Table& rows = table(std::string(code(language)) + "/line_words.tsv");
  for (std::size_t i = 0; i < rows.size(); ++i)
    words.push_back({rows.cell(i, "what"), where_of(rows.cell(i, "where")), fold_all(rows.cell(i, "words"))});
  return words;
}

// The words of one kind.
struct LineKind {
  std::string_view what;
  std::vector<LineWord> words;
  std::size_t looked_at = 0;  // bytes of a text: its opening, where all of them are to begin it
  std::bitset<256> first;     // first bytes of those that are to begin a text
};

std::vector<LineKind> read_line_kinds(Language language) {
  std::vector<LineKind> kinds;
  for (LineWord& word : read_line_words(language)) {
    auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const LineKind& each) { return each.what == word.what; });
    if (kind == kinds.end()) kind = kinds.insert(kinds.end(), {word.what, {}, 0, {}});
    kind->looked_at =
        word.where == Where::begins ? std::max(kind->looked_at, word.words.size() + kBehind) : std::string::npos;
    kind->first.set(static_cast<unsigned char>(word.words.front()));
    kind->words.push_back(std::move(word));
  }
  return kinds;
}

bool matches(const LineWord& word, std::string_view folded, Language language) {
  if (word.where == Where::holds) return folded.find(word.words) != std::string_view::npos;
  if (word.where == Where::ends) return folded.ends_with(word.words);
  return !folded.empty() && folded.front() == word.words.front() && folded.starts_with(word.words) &&
         word_ends(folded, word.words.size(), language);
}

// Whether a text begins with one of these bytes when it is folded.
bool may_begin(std::string_view text, const std::bitset<256>& first) {
  const auto byte = static_cast<unsigned char>(text.empty() ? 0 : text.front());
  if (byte > ' ' && byte < 0x80) return first[to_lower(byte)];
  const std::string folded = fold_opening(text, 1);
  return !folded.empty() && first[static_cast<unsigned char>(folded.front())];
}

bool is_quotation_mark(char32_t c) {
  return c == '"' || c == 0xAB || c == 0xBB || c == 0x201C || c == 0x201D || c == 0x201E;
}

// Letters and the comma alone: "إن الجمعية العامة ،" and “The General Assembly, are formulas too. The first `most`
// bytes of them, and what belongs to the last character.
std::string bare_formula(std::string_view text, std::size_t most = std::string_view::npos) {
  std::string bare;
  for (std::size_t at = 0; at < text.size() && bare.size() < most;) {
    const char32_t c = next_character(text, at);
    if (!is_blank(c) && !is_quotation_mark(c)) fold_character(c, bare);
  }
  return bare;
}

using Formulas = std::unordered_map<std::string, std::string_view>;

Formulas read_formulas(Language language) {
  Formulas formulas;
  const Table& rows = table(std::string(code(language)) + "/formulas.tsv");
  for (std::size_t i = 0; i < rows.size(); ++i)
    formulas.emplace(bare_formula(rows.cell(i, "formula")), rows.cell(i, "body"));
  return formulas;
}

}  // namespace

std::string fold_opening(std::string_view text, std::size_t most) {
  std::string folded;
  folded.reserve(std::min(most, text.size()) + 4);
  for (std::size_t at = 0; at < text.size() && folded.size() < most;) {
    const std::size_t already = folded_already(text.substr(at), most - folded.size());
    folded += text.substr(at, already);
    at += already;
    if (at < text.size() && folded.size() < most) fold_character(next_character(text, at), folded);
  }
  while (!folded.empty() && folded.back() == ' ') folded.pop_back();
  return folded;
}

bool prints_title(std::string_view text, const Verb& verb) {
  const std::string_view printed = text.substr(0, unfolded_size(text, verb.size));
  for (std::size_t at = printed.find(' '); at != printed.npos; at = printed.find(' ', at + 1)) {
    std::size_t letter = at + 1;
    if (is_upper(next_character(printed, letter)) && letter < printed.size() &&
        is_lower(next_character(printed, letter)))
      return true;
  }
  return false;
}

bool begins_with_capitals(Language language) {
  return language == Language::en || language == Language::fr || language == Language::es;
}

std::size_t unfolded_size(std::string_view text, std::size_t size) {
  std::string folded;
  std::size_t at = 0;
  while (at < text.size() && folded.size() < size) fold_character(next_character(text, at), folded);
  while (at < text.size()) {
    std::size_t next = at;
    if (!dropped(next_character(text, next))) break;
    at = next;
  }
  return at;
}

Verb opening_verb(std::string_view text, Language language) {
  const Verbs& verbs = of_language<Verbs, read_verbs>(language);
  Verb longest;
  const auto head = verbs.heads.find(folded_head(text, language));
  if (head == verbs.heads.end()) return longest;
  const std::string folded = fold_opening(text, head->second + kBehind);
  for (std::size_t at = 0; at < folded.size() && at < head->second;) {
    next_character(folded, at);
    if (!word_ends(folded, at, language)) continue;
    if (const auto found = verbs.by_name.find(folded.substr(0, at)); found != verbs.by_name.end())
      longest = found->second;
  }
  return longest;
}

std::vector<std::string_view> line_words(std::string_view text, Language language) {
  std::vector<std::string_view> found;
  const std::string folded = fold_all(text);
  for (const LineWord& word : of_language<std::vector<LineWord>, read_line_words>(language))
    if (matches(word, folded, language)) found.push_back(word.what);
  return found;
}

bool has_line_word(std::string_view text, Language language, std::string_view what) {
  const auto& kinds = of_language<std::vector<LineKind>, read_line_kinds>(language);
  const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const LineKind& each) { return each.what == what; });
  if (kind == kinds.end()) return false;
  if (kind->looked_at != std::string::npos && !may_begin(text, kind->first)) return false;  // most texts
  const std::string folded = fold_opening(text, kind->looked_at);
  return std::any_of(kind->words.begin(), kind->words.end(),
                     [&](const LineWord& word) { return matches(word, folded, language); });
}

std::string_view without_date(std::string_view text) {
  constexpr std::string_view kDigits = "0123456789";
  constexpr std::size_t kMeeting = 8;  // bytes in which its number begins
  const std::size_t meeting = text.substr(0, kMeeting).find_first_of(kDigits);
  if (meeting == text.npos) return text;  // most lines
  const std::size_t behind = text.find_first_not_of(kDigits, meeting);
  const std::size_t day = text.find_first_of(kDigits, behind);
  const std::size_t year = text.find_last_of(kDigits);
  const bool dated = day < year && year + 12 > text.size() && last_character(text) != '.';
  return dated ? trim(text.substr(0, day)) : text;
}

bool begins_as_formula(std::string_view text, Language language) {
  constexpr std::size_t kLooked = 6;  // bytes that tell most formulas from most other texts
  const std::string begins = bare_formula(text, kLooked);
  const Formulas& formulas = of_language<Formulas, read_formulas>(language);
  return std::any_of(formulas.begin(), formulas.end(),
                     [&](const auto& formula) { return formula.first.starts_with(begins); });
}

std::string_view formula_body(std::string_view text, Language language) {
  // All formulas end with a comma; most other paragraphs do not, or are long.
  if (text.size() > kFormulaBytes || !ends_in_comma(text) || !begins_as_formula(text, language)) return {};
  const Formulas& formulas = of_language<Formulas, read_formulas>(language);
  const auto found = formulas.find(bare_formula(text));
  return found == formulas.end() ? std::string_view{} : found->second;
}

}  // namespace corpus
