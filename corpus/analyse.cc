// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/analyse.h"

#include <libstemmer.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>
#include <xxhash.h>

#include <array>
#include <functional>
#include <memory>
#include <unordered_set>
#include <utility>

#include "corpus/fold.h"
#include "corpus/lexicon.h"
#include "corpus/proclitics.h"

namespace corpus {

namespace {

// Word_Break of UAX 29 as far as it matters here. Ideographs and kana are words by themselves.
enum class Class : std::uint8_t { other, letter, arabic, digit, han, extend, stop, quote, mid_letter, mid_number };

Class look_up(UChar32 c) {
  if (c == '.' || c == 0x2024 || c == 0xFF0E) return Class::stop;
  if (u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC) || u_hasBinaryProperty(c, UCHAR_RADICAL)) return Class::han;
  switch (u_getIntPropertyValue(c, UCHAR_WORD_BREAK)) {
    case U_WB_ALETTER:
    case U_WB_HEBREW_LETTER:
      return c >= 0x0620 && c <= 0x06FF ? Class::arabic : Class::letter;
    case U_WB_NUMERIC:
      return Class::digit;
    case U_WB_KATAKANA:
      return Class::han;
    case U_WB_EXTEND:
    case U_WB_FORMAT:
    case U_WB_ZWJ:
      return Class::extend;
    case U_WB_SINGLE_QUOTE:
    case U_WB_MIDNUMLET:
      return Class::quote;
    case U_WB_MIDLETTER:
      return c == ':' ? Class::other : Class::mid_letter;
    case U_WB_MIDNUM:
      return c == ';' || c == 0x037E ? Class::other : Class::mid_number;
    default:
      break;
  }
  if (c >= 0x3040 && c <= 0x309F) return Class::han;
  return c >= 0xFF10 && c <= 0xFF19 ? Class::digit : Class::other;
}

using Classes = std::array<Class, 0x10000>;

const Classes& classes() {
  static const auto* const table = [] {
    auto* made = new Classes;
    for (UChar32 i = 0; i < 0x10000; ++i) (*made)[static_cast<std::size_t>(i)] = look_up(i);
    return made;
  }();
  return *table;
}

bool is_letter(Class c) { return c == Class::letter || c == Class::arabic; }

// Walks over a text from word to word.
class Cutter {
 public:
  explicit Cutter(std::string_view text)
      : bytes_(reinterpret_cast<const std::uint8_t*>(text.data())), size_(text.size()), classes_(classes()) {}

  // The next word or run of ideographs; false at the end.
  bool next(Span& span, bool& han) {
    for (;;) {
      if (at_ >= size_) return false;
      const std::size_t start = at_;
      const Class first = take();
      if (first == Class::han) {
        han = true;
        while (at_ < size_ && peek(at_) == Class::han) take();
        span = {start, at_};
        return true;
      }
      if (is_letter(first) || first == Class::digit) {
        han = false;
        span = {start, end_of_word(first)};
        return true;
      }
    }
  }

 private:
  Class class_of(UChar32 c) const {
    if (c < 0) return Class::other;
    return c < 0x10000 ? classes_[static_cast<std::size_t>(c)] : look_up(c);
  }

  Class take() {
    UChar32 c;
    U8_NEXT(bytes_, at_, size_, c);
    return class_of(c);
  }

  Class peek(std::size_t at) const {
    UChar32 c;
    U8_NEXT(bytes_, at, size_, c);
    return class_of(c);
  }

  // What may stand between two letters or two digits of one word. A full stop only in an abbreviation: "U.N.".
  static bool joins(Class middle, Class left, Class right, bool single) {
    if (middle == Class::stop) return single || (left == Class::digit && right == Class::digit);
    if (is_letter(left) && is_letter(right)) return middle == Class::quote || middle == Class::mid_letter;
    return left == Class::digit && right == Class::digit && (middle == Class::quote || middle == Class::mid_number);
  }

  // True when the letter at `at` stands alone before the next stop or end of word.
  bool single_letter(std::size_t at) {
    const std::size_t here = at_;
    at_ = at;
    const bool letter = is_letter(take());
    while (at_ < size_ && peek(at_) == Class::extend) take();
    const Class after = at_ < size_ ? peek(at_) : Class::other;
    at_ = here;
    return letter && !is_letter(after) && after != Class::digit;
  }

  std::size_t end_of_word(Class last) {
    std::size_t end = at_;
    int letters = is_letter(last) ? 1 : 0;  // since the start of the word or its last full stop
    while (at_ < size_) {
      const std::size_t here = at_;
      const Class c = take();
      if (c == Class::extend) {
        end = at_;
      } else if (is_letter(c) || c == Class::digit) {
        const bool proclitic =
            (c == Class::digit && last == Class::arabic) || (c == Class::arabic && last == Class::digit);
        if (proclitic) return at_ = here;
        end = at_;
        last = c;
        ++letters;
      } else {
        const bool abbreviation = c == Class::stop && letters == 1 && is_letter(last) && single_letter(at_);
        if (at_ >= size_ || !joins(c, last, peek(at_), abbreviation)) return at_ = end;
        letters = c == Class::stop ? 0 : letters;
      }
    }
    return at_ = end;
  }

  const std::uint8_t* bytes_;
  std::size_t size_;
  const Classes& classes_;
  std::size_t at_ = 0;
};

// A word as it was folded and stemmed the last time.
struct Known {
  std::string raw;
  FoldedWord word;
  std::string stem;
  Language stemmed = Language::unknown;
};

// Words seen, one place for each hash: bounded, and a text's words are mostly those just seen.
constexpr std::size_t kPlaces = 1u << 15;
constexpr std::size_t kLongestRaw = 512;  // bytes of a raw word that are looked at

Language script_language(std::string_view folded, Language language) {
  UChar32 c;
  std::size_t at = 0;
  U8_NEXT(reinterpret_cast<const std::uint8_t*>(folded.data()), at, folded.size(), c);
  if (c >= 0x0400 && c <= 0x052F) return Language::ru;
  if (c >= 0x0600 && c <= 0x06FF) return Language::ar;
  const bool latin = (c >= 'a' && c <= 'z') || (c >= 0xC0 && c < 0x0250);
  const bool has_latin = language == Language::en || language == Language::fr || language == Language::es;
  return latin && has_latin ? language : Language::unknown;
}

// An Arabic word as Snowball takes it for a noun: what is written together with the noun is taken off (the article with
// و ف ب ل ك before it, و alone, possessive pronouns), and the bare article put before it; without the article Snowball
// takes first letters for prefixes (فقرات as ف + قرات).
std::string as_definite_noun(std::string_view word) {
  static constexpr std::array<std::string_view, 4> kPronouns = {"هما", "ها", "هم", "هن"};
  constexpr std::size_t kLeast = 6;  // bytes: three letters stay
  if (word.size() < kLeast - 2) return std::string(word);
  bool definite = false;
  for (const auto proclitic : kArabicProclitics) {
    const bool without_article = proclitic.size() <= 4 && proclitic.starts_with(kArabicAnd);
    const std::size_t least = without_article && proclitic.size() == 4 ? kLeast + 2 : kLeast;
    if (!word.starts_with(proclitic) || word.size() < proclitic.size() + least) continue;
    word.remove_prefix(proclitic.size());
    definite = !without_article;
    break;
  }
  for (const auto pronoun : kPronouns) {
    if (definite || !word.ends_with(pronoun) || word.size() < pronoun.size() + kLeast) continue;
    word.remove_suffix(pronoun.size());
    break;
  }
  return std::string(kArabicArticle).append(word);
}

// Snowball knows the Spanish ending by its accent, which folding took away.
std::string with_accent(std::string_view word) {
  for (const std::string_view ending : {"cion", "sion"})
    if (word.ends_with(ending)) return std::string(word.substr(0, word.size() - 2)) + "ón";
  return std::string(word);
}

const char* algorithm(Language language) {
  switch (language) {
    case Language::ar:
      return "arabic";
    case Language::en:
      return "english";
    case Language::fr:
      return "french";
    case Language::ru:
      return "russian";
    case Language::es:
      return "spanish";
    default:
      return nullptr;
  }
}

// Words are looked up as views of a text.
struct ViewHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const { return XXH3_64bits(word.data(), word.size()); }
};
using WordSet = std::unordered_set<std::string, ViewHash, std::equal_to<>>;

struct StemmerDeleter {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

}  // namespace

struct Analyser::Internal {
  std::vector<Word> words;
  std::size_t count = 0;  // of them, that are of this text: the others keep their memory
  std::array<std::vector<Known>, 7> known;
  std::array<std::unique_ptr<sb_stemmer, StemmerDeleter>, 7> stemmers;

  std::string snowball(std::string_view word, Language language) {
    auto& stemmer = stemmers[static_cast<std::size_t>(language)];
    if (!stemmer && algorithm(language)) stemmer.reset(sb_stemmer_new(algorithm(language), "UTF_8"));
    if (!stemmer) return std::string(word);
    const auto* stem =
        sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol*>(word.data()), static_cast<int>(word.size()));
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer.get()))};
  }

  std::string stem(std::string_view folded, Language language) {
    if (language == Language::ar) return snowball(as_definite_noun(folded), language);
    if (language == Language::es) return fold_letters(snowball(with_accent(folded), language));
    return snowball(folded, language);
  }

  void learn(Known& place, std::string_view raw, Language language) {
    place.raw = raw;
    place.word = fold_word(raw);
    place.stem.clear();
    place.stemmed = Language::unknown;
    const std::string& folded = place.word.folded;
    if (folded.find_first_of("0123456789") != std::string::npos) return;
    place.stemmed = script_language(folded, language);
    if (place.stemmed != Language::unknown) place.stem = stem(folded, place.stemmed);
  }

  const Known& look_up(std::string_view raw, Language language) {
    auto& places = known[static_cast<std::size_t>(language)];
    if (places.empty()) places.resize(kPlaces);
    raw = raw.substr(0, kLongestRaw);
    Known& place = places[XXH3_64bits(raw.data(), raw.size()) % kPlaces];
    if (place.raw != raw) learn(place, raw, language);
    return place;
  }

  Word& next_word() {
    if (count == words.size()) words.emplace_back();
    return words[count++];
  }

  void add_word(std::string_view text, Span span, Language language, std::uint32_t& position) {
    const Known& word = look_up(span.of(text), language);
    if (word.word.folded.empty()) return;
    span.start += word.word.skip;
    if (word.word.drop < span.size()) span.end -= word.word.drop;
    Word& made = next_word();
    made.folded = word.word.folded;
    made.stem = word.stem;
    made.position = ++position;
    made.span = span;
    made.bigram = false;
    made.stemmed = word.stemmed;
  }

  // Each character, and each with the one after it.
  void add_characters(std::string_view text, Span run, std::uint32_t& position) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    std::size_t before = count;
    for (std::size_t at = run.start; at < run.end;) {
      const std::size_t start = at;
      UChar32 c;
      U8_NEXT(bytes, at, run.end, c);
      const std::size_t here = count;
      add_han(character(text.substr(start, at - start), c), ++position, {start, at}, false);
      if (start != run.start)
        add_han(words[before].folded + words[here].folded, position - 1, {words[before].span.start, at}, true);
      before = here;
    }
  }

  void add_han(std::string folded, std::uint32_t position, Span span, bool bigram) {
    Word& made = next_word();
    made.folded = std::move(folded);
    made.stem.clear();
    made.position = position;
    made.span = span;
    made.bigram = bigram;
    made.stemmed = Language::unknown;
  }

  static std::string character(std::string_view bytes, UChar32 c) {
    if (c < 0x4E00 || c > 0x9FFF) return fold_letters(bytes);
    const auto simple = static_cast<UChar32>(simplified(static_cast<char32_t>(c)));
    if (simple == c) return std::string(bytes);
    std::array<char, U8_MAX_LENGTH> buffer;
    std::size_t length = 0;
    U8_APPEND_UNSAFE(buffer.data(), length, simple);
    return {buffer.data(), length};
  }
};

Analyser::Analyser() : internal_(new Internal) {}
Analyser::~Analyser() { delete internal_; }
Analyser::Analyser(Analyser&& other) noexcept : internal_(std::exchange(other.internal_, nullptr)) {}
Analyser& Analyser::operator=(Analyser&& other) noexcept {
  std::swap(internal_, other.internal_);
  return *this;
}

const std::vector<Word>& Analyser::words(std::string_view text, Language language) {
  internal_->count = 0;
  std::uint32_t position = 0;
  Cutter cutter(text);
  Span span;
  for (bool han = false; cutter.next(span, han);) {
    if (han)
      internal_->add_characters(text, span, position);
    else
      internal_->add_word(text, span, language, position);
  }
  internal_->words.resize(internal_->count);
  return internal_->words;
}

std::string Analyser::stem(std::string_view folded, Language language) { return internal_->stem(folded, language); }

std::string fold(std::string_view text) {
  std::string folded = fold_letters(text);
  std::string out;
  for (const char c : folded) {
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!space) out += c;
    if (space && !out.empty() && out.back() != ' ') out += ' ';
  }
  while (out.ends_with(' ')) out.pop_back();
  return out;
}

bool is_stopword(std::string_view folded, Language language) {
  static const auto* const lists = [] {
    static constexpr std::array<const char*, 7> kTables = {nullptr,
                                                           "ar/stopwords.tsv",
                                                           "zh/stopwords.tsv",
                                                           "en/stopwords.tsv",
                                                           "fr/stopwords.tsv",
                                                           "ru/stopwords.tsv",
                                                           "es/stopwords.tsv"};
    auto* made = new std::array<WordSet, 7>;
    for (std::size_t i = 1; i < kTables.size(); ++i) {
      const Table& rows = table(kTables[i]);
      for (std::size_t row = 0; row < rows.size(); ++row) (*made)[i].insert(fold_letters(rows.cell(row, "word")));
    }
    return made;
  }();
  return (*lists)[static_cast<std::size_t>(language)].contains(folded);
}

}  // namespace corpus
