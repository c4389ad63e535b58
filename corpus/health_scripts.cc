// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "corpus/health_checks.h"
#include "corpus/lexicon.h"
#include "corpus/word_list.h"

namespace corpus {
namespace {

enum Script { other, latin, cyrillic, arabic, han };

Script script_of(Language language) {
  switch (language) {
    case Language::ar:
      return arabic;
    case Language::zh:
      return han;
    case Language::ru:
      return cyrillic;
    case Language::unknown:
      return other;
    default:
      return latin;
  }
}

Script script_of(char32_t c) {
  if (c < 0x80) return (c | 32) >= 'a' && (c | 32) <= 'z' ? latin : other;
  if (c >= 0xc0 && c < 0x250) return latin;
  if (c >= 0x400 && c < 0x530) return cyrillic;
  if ((c >= 0x620 && c < 0x64b) || (c >= 0x671 && c < 0x6d4)) return arabic;
  if ((c >= 0x3400 && c < 0xa000) || (c >= 0xf900 && c < 0xfb00)) return han;
  return other;
}

// One code point of valid UTF-8; moves `at` behind it.
char32_t next(std::string_view text, std::size_t& at) {
  const auto lead = static_cast<unsigned char>(text[at++]);
  if (lead < 0x80) return lead;
  char32_t c = lead & (lead < 0xe0 ? 0x1f : lead < 0xf0 ? 0x0f : 0x07);
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80) {
    c = (c << 6) | (static_cast<unsigned char>(text[at++]) & 0x3f);
  }
  return c;
}

constexpr int kEnough = 40;         // letters that a paragraph must have before its script counts
constexpr std::size_t kShown = 80;  // bytes of the paragraph in the message

Script first_script(std::string_view word) {
  std::size_t at = 0;
  return word.empty() ? other : script_of(next(word, at));
}

Script last_script(std::string_view word) {
  std::size_t at = word.size();
  while (at > 0 && (static_cast<unsigned char>(word[at - 1]) & 0xc0) == 0x80) --at;
  if (at == 0) return other;
  return script_of(next(word, --at));
}

bool small_latin(std::string_view word) {
  return word.size() >= 3 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

constexpr std::size_t kAside = 200;  // bytes: what is quoted at length is text like any other

// Where a sentence may well turn to another language: in brackets and in short quotations.
class Asides {
 public:
  explicit Asides(std::string_view text) : text_(text) {}

  // True while the text at `at` is inside; called for places in order.
  bool inside(std::size_t at) {
    for (; at_ <= at && at_ < text_.size(); ++at_) {
      if (kFirstBytes.find(text_[at_]) == std::string_view::npos) continue;
      for (const auto& [open, close] : kPairs) {
        if (!text_.substr(at_).starts_with(open)) continue;
        const auto end = text_.find(close, at_ + open.size());
        if (end != std::string_view::npos && end - at_ <= kAside) until_ = std::max(until_, end);
      }
    }
    return at < until_;
  }

 private:
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kPairs = {
      {{"(", ")"}, {"“", "”"}, {"«", "»"}, {"《", "》"}, {"（", "）"}, {"[", "]"}, {"„", "“"}}};

  static constexpr std::string_view kFirstBytes = "([\xC2\xE2\xE3\xEF";  // of the opening marks

  std::string_view text_;
  std::size_t at_ = 0, until_ = 0;
};

constexpr int kSmallLatin = 4;  // small Latin words in a row that are no name

// A word of small Latin letters between two words of the document's script: "社会 and 经济". Names and acronyms have
// capitals, foreign terms come with more than one word or in brackets or italics; but four small words that follow each
// other are a piece of a sentence.
void check_strays(Document& document, const Provision& provision, Script expected) {
  std::string_view text = provision.text.text();
  std::string_view before, word;
  Asides asides(text);
  int small = 0;
  std::size_t run = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string_view behind = text.substr(at, end - at);
    if (small_latin(word) && last_script(before) == expected && first_script(behind) == expected) {
      return add_health(document, "language-leak", provision.id, word);
    }
    if (first_script(behind) != latin || asides.inside(at)) {
      small = 0;
    } else if (behind[0] >= 'a' && behind[0] <= 'z' && behind.find('/') == std::string_view::npos) {
      if (small++ == 0) run = at;
      if (small == kSmallLatin) return add_health(document, "language-leak", provision.id, text.substr(run, end - run));
    }
    before = word;
    word = behind;
    at = end + 1;
  }
}

constexpr int kForeignRun = 4;  // letters of a script that has no business in the document

// Letters of a third script in a sentence: Cyrillic, Arabic or Chinese where neither they nor their names belong.
void check_third_script(Document& document, const Provision& provision, Script expected) {
  const std::string_view text = provision.text.text();
  int run = 0;
  std::size_t start = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const Script script = script_of(next(text, at));
    const bool foreign = script != other && script != latin && script != expected;
    if (!foreign) {
      if (script != other) run = 0;
      continue;
    }
    if (run++ == 0) start = here;
    if (run == kForeignRun) return add_health(document, "language-leak", provision.id, text.substr(start, at - start));
  }
}

enum class Tells : std::uint8_t { nothing, own, foreign };

using TellingWords = std::unordered_map<std::string_view, Tells>;

void add_words(TellingWords& words, std::string_view list, Tells what) {
  while (!list.empty()) {
    const auto end = std::min(list.find(' '), list.size());
    if (end > 0) words.insert_or_assign(list.substr(0, end), what);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

// What small words tell in a document of that language.
TellingWords telling_words(Language language) {
  TellingWords words;
  for (const auto& [file, what] :
       {std::pair("telling_words.tsv", Tells::foreign), std::pair("function_words.tsv", Tells::own)}) {
    const Table& rows = table(file);
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (rows.cell(i, "language") == code(language)) add_words(words, rows.cell(i, "words"), what);
  }
  return words;
}

constexpr std::size_t kWindow = 8;  // words looked at together
constexpr int kTelling = 3;         // of them that tell another language, and none the document's
constexpr int kDoubtful = 2;        // enough where the detector of languages agrees

// "Commission nationale pour la vérité (CNV)": a name in its own language, with its short form behind it.
bool has_short_form(std::string_view text, std::size_t at) {
  const auto open = text.find('(', at);
  if (open == std::string_view::npos || open > at + 100 || open + 3 > text.size()) return false;
  return std::isupper(static_cast<unsigned char>(text[open + 1])) != 0 &&
         std::isupper(static_cast<unsigned char>(text[open + 2])) != 0;
}

bool is_foreign(std::string_view piece, Language own) {
  const Language found = detect_language(piece);
  return found != own && (found == Language::en || found == Language::fr || found == Language::es);
}

// English, French and Spanish share a script: their small words tell them apart, over a few words of a paragraph.
void check_small_words(Document& document, const Provision& provision, const TellingWords& telling) {
  struct Word {
    Tells tells;
    std::size_t start;
    bool counts, name;
  };
  const std::string_view text = provision.text.text();
  std::vector<Word> words;
  Asides asides(text);
  int own = 0, foreign = 0;
  const auto count = [&](const Word& word, int sign) {
    own += word.tells == Tells::own ? sign : 0;
    foreign += word.tells == Tells::foreign && word.counts ? sign : 0;
  };
  const auto is_part = [](char c) { return (c & 0x80) != 0 || ((c | 32) >= 'a' && (c | 32) <= 'z'); };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    while (at < text.size() && is_part(text[at])) ++at;
    if (at == start) {
      ++at;
      continue;
    }
    const auto found = telling.find(text.substr(start, at - start));
    const bool name = text[start] >= 'A' && text[start] <= 'Z';
    words.push_back({found == telling.end() ? Tells::nothing : found->second, start, !asides.inside(start), name});
    count(words.back(), 1);
    if (words.size() > kWindow) count(words[words.size() - 1 - kWindow], -1);
    if (own > 0 || foreign < kDoubtful || words.size() < kWindow) continue;
    const auto window = words.end() - kWindow;
    const auto names = std::count_if(window, words.end(), [](const Word& word) { return word.name; });
    const std::string_view piece = text.substr(window->start, at - window->start);
    const bool named = foreign <= kTelling && names * 4 >= static_cast<std::ptrdiff_t>(kWindow);
    if (named || has_short_form(text, window->start)) continue;
    if (foreign < kTelling && (names > 0 || !is_foreign(piece, document.metadata.language))) continue;
    return add_health(document, "language-leak", provision.id, piece);
  }
}

constexpr std::size_t kForeign = 4;  // words in a row that another language has and this one has not

// Content words tell where small ones are missing: "comprehensive political settlement, which must include" in French.
void check_vocabulary(Document& document, const Provision& provision) {
  const std::string_view text = provision.text.text();
  const WordList& own = known_words(document.metadata.language);
  std::vector<std::string_view> run;
  Asides asides(text);
  const auto is_part = [](char c) { return (c & 0x80) != 0 || ((c | 32) >= 'a' && (c | 32) <= 'z'); };
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    while (at < text.size() && is_part(text[at])) ++at;
    if (at == start) {
      ++at;
      continue;
    }
    const std::string_view word = text.substr(start, at - start);
    const bool name = word[0] >= 'A' && word[0] <= 'Z';
    if (name || asides.inside(start) || own.contains(word)) {
      run.clear();
      continue;
    }
    run.push_back(word);
    if (run.size() < kForeign) continue;
    for (const Language foreign : {Language::en, Language::fr, Language::es}) {
      const auto is_known = [&](std::string_view each) { return known_words(foreign).contains(each); };
      if (foreign == document.metadata.language || !std::all_of(run.end() - kForeign, run.end(), is_known)) continue;
      const std::size_t from = static_cast<std::size_t>((run.end() - kForeign)->data() - text.data());
      return add_health(document, "language-leak", provision.id, text.substr(from, at - from));
    }
  }
}

// A paragraph that is mostly in another script.
void check_provision(Document& document, const Provision& provision, Script expected) {
  std::array<int, 5> letters{};
  const std::string_view text = provision.text.text();
  for (std::size_t at = 0; at < text.size();) ++letters[script_of(next(text, at))];
  for (const Script script : {latin, cyrillic, arabic, han}) {
    if (script == expected || letters[script] < kEnough || letters[script] <= letters[expected] * 2) continue;
    return add_health(document, "language-leak", provision.id, text.substr(0, std::min(text.find(' ', 30), kShown)));
  }
}

constexpr std::size_t kSentence = 200;  // bytes: a shorter text of no kind may be a name in a list

bool is_body(const Provision& provision) {
  const Kind kind = provision.kind;
  if (kind == Kind::text) return !provision.number.empty() && provision.text.text().size() >= kSentence;
  return kind == Kind::preambular || kind == Kind::operative || kind == Kind::paragraph;
}

}  // namespace

void check_scripts(Document& document) {
  const Script expected = script_of(document.metadata.language);
  if (expected == other) return;
  const TellingWords telling = expected == latin ? telling_words(document.metadata.language) : TellingWords();
  const std::size_t count = document.provisions.size();
  for (std::size_t i = 0; i < count; ++i) {
    const Provision& provision = document.provisions[i];
    if (!is_body(provision)) continue;
    const std::size_t found = document.health.size();
    check_provision(document, provision, expected);
    if (document.health.size() > found) continue;
    expected == latin ? check_small_words(document, provision, telling) : check_strays(document, provision, expected);
    check_third_script(document, provision, expected);
    if (expected == latin && document.health.size() == found) check_vocabulary(document, provision);
  }
}

}  // namespace corpus
