// SPDX-License-Identifier: GPL-2.0-or-later
// English, French and Spanish share a script: their words tell them apart, over a few words of a paragraph.
#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "corpus/fold_symbol.h"
#include "corpus/health_asides.h"
#include "corpus/health_checks.h"
#include "corpus/latin.h"
#include "corpus/lexicon.h"
#include "corpus/utf8.h"
#include "corpus/word_ends.h"
#include "corpus/word_list.h"

namespace corpus {
namespace {

enum class Tells : std::uint8_t { nothing, own, foreign };
using TellingWords = std::unordered_map<std::string_view, Tells>;

void add_words(TellingWords& words, std::string_view list, Tells what) {
  while (!list.empty()) {
    const auto end = std::min(list.find(' '), list.size());
    if (end > 0) words.insert_or_assign(list.substr(0, end), what);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

TellingWords read_telling_words(Language language) {
  TellingWords words;
  for (const auto& [file, what] :
       {std::pair("telling_words.tsv", Tells::foreign), std::pair("function_words.tsv", Tells::own)}) {
    const Table& rows = table(file);
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (rows.cell(i, "language") == code(language)) add_words(words, rows.cell(i, "words"), what);
  }
  return words;
}

// What small words tell in a document of that language.
const TellingWords& telling_words(Language language) {
  static const std::array<TellingWords, 3> all = {read_telling_words(Language::en), read_telling_words(Language::fr),
                                                  read_telling_words(Language::es)};
  return all[language == Language::en ? 0 : language == Language::fr ? 1 : 2];
}

struct Word {
  std::size_t start = 0, end = 0;
  Tells small = Tells::nothing;
  bool name = false, aside = false, clause = false;
  // In the lists of that language and not in the document's, and the other way round.
  std::array<bool, 3> foreign{}, own{};
  std::array<bool, 3> theirs{};  // in the list of that language
};

// Letters, and the apostrophe of an elision.
bool is_part(char32_t c) { return is_letter(c) || c == U'’'; }

// Moves `at` behind the next word; an empty one at the end.
std::string_view next_word(std::string_view text, std::size_t& at) {
  std::size_t start = at, end = at;
  while (end < text.size() && !is_part(next_character(text, end))) start = end;
  at = start;
  while (at < text.size()) {
    end = at;
    if (!is_part(next_character(text, end))) break;
    at = end;
  }
  return text.substr(start, at - start);
}

bool in_own_language(std::string_view inside, Language language) {
  const TellingWords& telling = telling_words(language);
  for (std::size_t at = 0; at < inside.size();) {
    const auto found = telling.find(next_word(inside, at));
    if (found != telling.end() && found->second == Tells::own) return true;
  }
  return false;
}

std::unordered_set<std::string_view> read_clause_words() {
  std::unordered_set<std::string_view> words;
  const Table& rows = table("clause_words.tsv");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string_view list = rows.cell(i, "words");
    for (std::size_t at = 0; at < list.size();) words.insert(next_word(list, at));
  }
  return words;
}

// "accomplissement" of "l’accomplissement", "Assembly" of "Assembly’s": the longer part.
std::string_view without_elision(std::string_view word) {
  const auto at = word.find("’");
  if (at == std::string_view::npos) return word;
  const std::string_view before = word.substr(0, at), behind = word.substr(at + 3);
  return before.size() > behind.size() ? before : behind;
}

// Letters that Spanish has and French has not, and the other way round; English has neither.
bool has_letter_of(std::string_view word, Language language) { return has(WordEnd::own_letter, word, language); }

Word word_of(std::string_view text, std::string_view bytes, Language language) {
  static const std::unordered_set<std::string_view> clauses = read_clause_words();
  Word word;
  word.start = static_cast<std::size_t>(bytes.data() - text.data());
  word.end = word.start + bytes.size();
  word.name = is_upper(code_point(bytes, 0).value);
  bytes = without_elision(bytes);
  const TellingWords& telling = telling_words(language);
  const auto found = telling.find(bytes);
  word.small = found == telling.end() ? Tells::nothing : found->second;
  word.clause = clauses.contains(bytes);
  if (word.name) return word;
  const bool listed =
      word.small != Tells::foreign && (word.small == Tells::own || known_words(language).contains(bytes));
  for (std::size_t i = 0; i < kLatinLanguages.size(); ++i) {
    if (kLatinLanguages[i] == language) continue;
    const auto small = telling_words(kLatinLanguages[i]).find(bytes);
    const bool theirs = known_words(kLatinLanguages[i]).contains(bytes) || has_letter_of(bytes, kLatinLanguages[i]) ||
                        (small != telling_words(kLatinLanguages[i]).end() && small->second == Tells::own);
    word.theirs[i] = theirs;
    word.foreign[i] = theirs && !listed && bytes.size() > 1;
    word.own[i] = listed && !theirs;
  }
  return word;
}

// "Commission nationale pour la vérité (CNV)": a name in its own language, with its short form behind it.
bool has_short_form(std::string_view text, std::size_t at) {
  const auto open = text.find('(', at);
  if (open == std::string_view::npos || open > at + 100 || open + 3 > text.size()) return false;
  return std::isupper(static_cast<unsigned char>(text[open + 1])) != 0 &&
         std::isupper(static_cast<unsigned char>(text[open + 2])) != 0;
}

constexpr std::size_t kTitle = 160;  // bytes from a title's words to the bracket of its translation, at most

// "No End in Sight [Sin final a la vista]": a title in its own language, with its translation behind it.
bool has_translation(std::string_view text, std::size_t at, Language language) {
  const auto open = text.substr(0, at + kTitle + 1).find_first_of("([", at);
  if (open == std::string_view::npos || open > at + kTitle) return false;
  const auto close = text.find_first_of(")]", open);
  const std::string_view inside =
      text.substr(open + 1, (close == std::string_view::npos ? text.size() : close) - open - 1);
  return !in_own_language(text.substr(at, open - at), language) && in_own_language(inside, language);
}

constexpr std::size_t kWindow = 8;      // words looked at together
constexpr std::size_t kTelling = 3;     // small ones of them that tell another language, and none the document's
constexpr std::size_t kFewTelling = 2;  // enough where the detector of languages agrees
constexpr int kForeign = 4;             // words that one other language has and this one has not
constexpr std::size_t kFewWords = 3;    // and one less of them where that many follow the first and it has them all
constexpr int kNeutral = 4;             // words between two of these that tell nothing

bool is_foreign(std::string_view piece, Language own) {
  const Language found = detect_language(piece);
  return found != own && (found == Language::en || found == Language::fr || found == Language::es);
}

// Words of one other language since the last word that only the document's has.
struct Run {
  std::size_t first = 0;
  int foreign = 0, neutral = 0, unknown = 0;  // words of it; since the last of them; in neither list

  void add(std::size_t place, const Word& word, std::size_t language) {
    if (word.own[language] || ++neutral > kNeutral + 1) *this = {};
    if (foreign > 0) unknown += !word.theirs[language] && !word.name;
    if (!word.foreign[language] || word.aside) return;
    if (foreign++ == 0) first = place;
    neutral = 0;
  }
  bool is_enough(std::size_t place) const {
    return foreign >= kForeign || (foreign == kForeign - 1 && unknown == 0 && place >= first + kFewWords);
  }
};

std::string_view piece(std::string_view text, const std::vector<Word>& words, std::size_t first) {
  return text.substr(words[first].start, words.back().end - words[first].start);
}

// What the last words tell, one after the other.
class Evidence {
 public:
  explicit Evidence(Language own) : own_(own) {}

  // The place of the first of the words that another language is told by; none when it is not.
  std::optional<std::size_t> add(std::string_view text, const std::vector<Word>& words) {
    const Word& word = words.back();
    const std::size_t place = words.size() - 1;
    for (std::size_t i = 0; i < runs_.size(); ++i) {
      runs_[i].add(place, word, i);
      if (runs_[i].is_enough(place)) return runs_[i].first;
    }
    if (word.small == Tells::own) {
      since_ = place + 1;
      small_.clear();
    }
    if (word.small == Tells::foreign && !word.aside) small_.push_back(place);
    while (!small_.empty() && small_.front() + kWindow <= place) small_.erase(small_.begin());
    if (small_.size() >= kTelling && differ(text, words)) return small_.front();
    return doubtful(text, words) ? std::optional(words.size() - kWindow) : std::nullopt;
  }

 private:
  // One word again and again is a habit of the document's own language: "y compris ... s’il y a lieu".
  bool differ(std::string_view text, const std::vector<Word>& words) const {
    const auto bytes = [&](std::size_t at) { return text.substr(words[at].start, words[at].end - words[at].start); };
    return std::any_of(small_.begin(), small_.end(),
                       [&](std::size_t at) { return bytes(at) != bytes(small_.front()); });
  }

  bool doubtful(std::string_view text, const std::vector<Word>& words) const {
    if (small_.size() < kFewTelling || since_ + kWindow > words.size()) return false;
    const auto window = words.end() - kWindow;
    if (std::any_of(window, words.end(), [](const Word& word) { return word.name; })) return false;
    return is_foreign(piece(text, words, words.size() - kWindow), own_);
  }

  Language own_;
  std::array<Run, 3> runs_;
  std::vector<std::size_t> small_;  // places of small words of another language
  std::size_t since_ = 0;           // behind the last small word of the document's
};

constexpr std::size_t kLongName = 30;  // words

// Whether the words from `first` on are a name or title that the text keeps in its own language: it begins with a
// capital, has no word of the document's, and none that makes a clause.
bool is_name(std::string_view text, const std::vector<Word>& words, std::size_t first) {
  const auto own = [](const Word& word) {  // of the document's language and neither of the two others
    return word.small == Tells::own || std::count(word.own.begin(), word.own.end(), true) == 2;
  };
  std::size_t start = first;
  for (std::size_t at = first; at > 0 && at + kLongName > words.size() && !own(words[at - 1]); --at) {
    const std::string_view gap = text.substr(words[at - 1].end, words[at].start - words[at - 1].end);
    if (gap.find_first_of(";*()[]") != std::string_view::npos || gap.find("”") != std::string_view::npos) break;
    if (words[at - 1].name) start = at - 1;
  }
  if (!words[start].name) return false;
  for (std::size_t at = start; at < words.size(); ++at) {
    const bool to_title = at + 1 < words.size() && words[at + 1].name;  // "to Deter Piracy"
    if (words[at].clause && !own(words[at]) && !to_title) return false;
  }
  return true;
}

}  // namespace

void check_foreign_words(Document& document, const Provision& provision) {
  const Language language = document.metadata.language;
  const std::string_view text = provision.text.text();
  std::vector<Word> words;
  Asides asides(text, [language](std::string_view inside) { return in_own_language(inside, language); });
  Evidence evidence(language);
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view bytes = next_word(text, at);
    if (bytes.empty()) break;
    words.push_back(word_of(text, bytes, language));
    words.back().aside = asides.inside(words.back().start);
    const std::optional<std::size_t> first = evidence.add(text, words);
    if (!first) continue;
    const std::size_t start = words[*first].start;
    if (is_name(text, words, *first) || has_short_form(text, start) || has_translation(text, start, language)) continue;
    return add_health(document, "language-leak", provision.id, text.substr(start, at - start));
  }
}

}  // namespace corpus
