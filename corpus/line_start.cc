// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/line_start.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "corpus/digits.h"
#include "corpus/lexicon.h"
#include "corpus/opening.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

// As tests/accuracy/line_starts.py, which makes the tables, has them.
constexpr std::size_t kLengthStep = 60, kLengths = 12, kCommas = 8, kVerbStep = 100, kVerbLengths = 8;
constexpr std::array<std::size_t, 7> kHabits = {5, 15, 25, 40, 60, 90, 130};
constexpr std::size_t kCounted = 2400;           // bytes of a paragraph that are counted: beyond the last step of all
constexpr std::size_t kOpening = 160;            // bytes that hold the first words, and the last
constexpr std::size_t kWords = 12, kSigns = 25;  // of the line that are looked at
constexpr std::size_t kFirstWords = 48;          // bytes that hold the first word
constexpr std::size_t kLine = 200;               // bytes of a line that are looked at
constexpr std::size_t kStem = 5, kShared = 6, kTail = 400;  // letters; the last step; characters of the paragraph
constexpr std::size_t kCommaStep = 20, kChineseCommaStep = 8, kCommaPlaces = 10;
constexpr std::size_t kRestStep = 40, kRests = 12, kRestCommas = 6, kInner = 3;
constexpr std::size_t kBothStep = 80, kBoth = 5;
constexpr std::size_t kClauseStep = 20, kChineseClauseStep = 6, kClauses = 8;

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

struct Starts {
  std::unordered_map<std::string, int, Hash, std::equal_to<>> weights;  // by "kind words"
  std::unordered_set<std::string, Hash, std::equal_to<>> openers, leads, prefixes, also;
};

Starts read_starts(Language language) {
  Starts starts;
  if (!has_line_starts(language)) return starts;
  const Table& rows = table(std::string(code(language)) + "/line_starts.tsv");
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const std::string kind(rows.cell(i, "kind")), words(rows.cell(i, "words"));
    if (kind == "opener")
      starts.openers.insert(words);
    else if (kind == "lead")
      starts.leads.insert(words);
    else if (kind == "prefix")
      starts.prefixes.insert(words);
    else if (kind == "also")
      starts.also.insert(words);
    else
      starts.weights.emplace(words.empty() ? kind : kind + " " + words, leading_number(rows.cell(i, "weight")));
  }
  return starts;
}

// Each language's table is read when it is first asked for.
template <Language language>
const Starts& starts_in() {
  static const Starts starts = read_starts(language);
  return starts;
}

const Starts& starts_of(Language language) {
  switch (language) {
    case Language::ar:
      return starts_in<Language::ar>();
    case Language::zh:
      return starts_in<Language::zh>();
    case Language::ru:
      return starts_in<Language::ru>();
    default:
      return starts_in<Language::unknown>();
  }
}

bool in_word(char32_t c) { return is_letter(c) || digit_value(c) >= 0; }

// The words of a folded text and single signs; in Chinese its characters, blanks among them.
std::vector<std::string_view> words_of(std::string_view folded, Language language, std::size_t most) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < folded.size() && words.size() < most;) {
    const std::size_t start = at;
    const char32_t c = next_character(folded, at);
    if (language != Language::zh && is_blank(c)) continue;
    while (language != Language::zh && in_word(c) && at < folded.size()) {
      std::size_t next = at;
      if (!in_word(next_character(folded, next))) break;
      at = next;
    }
    words.push_back(folded.substr(start, at - start));
  }
  return words;
}

bool is_comma(char32_t c) { return c == ',' || c == ';' || c == 0x60C || c == 0x61B || c == 0xFF0C || c == 0xFF1B; }

// The last bytes of a text, from the beginning of a character.
std::string_view end_of(std::string_view text, std::size_t most) {
  if (text.size() <= most) return text;
  std::size_t from = text.size() - most;
  while (from < text.size() && (text[from] & 0xC0) == 0x80) ++from;
  return text.substr(from);
}

// The stems of the longer words, or in Chinese any two signs together; each once, in order.
std::vector<std::string_view> stems_of(std::string_view folded, Language language) {
  const std::vector<std::string_view> words = words_of(folded, language, folded.size());
  std::vector<std::string_view> stems;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (language == Language::zh) {
      if (i + 1 < words.size())
        stems.push_back(folded.substr(words[i].data() - folded.data(), words[i].size() + words[i + 1].size()));
      continue;
    }
    std::size_t at = 0, letters = 0;
    for (; at < words[i].size() && letters < kStem; ++letters) next_character(words[i], at);
    if (letters == kStem) stems.push_back(words[i].substr(0, at));
  }
  std::sort(stems.begin(), stems.end());
  stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
  return stems;
}

struct Verb {
  std::string_view name;
  bool also = false;
};

// The evidence of one place, added up.
class Evidence {
 public:
  Evidence(std::string_view paragraph, std::string_view line, const Behind& behind, Language language)
      : starts_(starts_of(language)),
        language_(language),
        line_(fold_opening(line, kLine)),
        opening_(fold_opening(paragraph.substr(0, kOpening), kOpening)),
        end_(fold_opening(end_of(paragraph, kOpening), kOpening)),
        tail_(fold_opening(end_of(paragraph, kTail * (language == Language::zh ? 3 : 2)), paragraph.size())),
        whole_(fold_opening(paragraph.substr(0, kCounted), kCounted)),
        rest_(fold_opening(behind.rest.empty() ? line : std::string_view(behind.rest).substr(0, kCounted), kCounted)),
        ahead_(fold_opening(behind.line, kLine)),
        after_(fold_opening(behind.paragraph, kOpening)),
        begins_(words_of(line_, language, language == Language::zh ? kSigns : kWords)),
        opens_(words_of(opening_, language, 5)),
        before_(words_of(end_, language, kOpening)) {
    count(whole_);
  }

  int sum(int habit) {
    add("always");
    const std::string sign(before_.empty() ? std::string_view{} : before_.back());
    add("sign " + sign);
    if (!before_.empty()) before_.pop_back();
    next_words();
    words_before();
    opening_words();
    words_further_on();
    early_words();
    if (inside_) add("inside");
    add("length " + std::to_string(std::min(kLengths, length_ / kLengthStep)));
    add("commas " + std::to_string(std::min(kCommas, commas_)));
    if (opens()) {
      add("habit " + std::to_string(habit));
      repeated_verb();
      if (!after_.empty()) next_paragraph();
    }
    shared_stems();
    first_comma();
    words_ahead();
    rest();
    inside();
    last_clause();
    return sum_;
  }

  bool opens() const { return starts_.openers.contains(joined(begins_, 0, chinese() ? 2 : 1)); }

 private:
  bool chinese() const { return language_ == Language::zh; }

  void add(const std::string& name) {
    const auto found = starts_.weights.find(name);
    if (found != starts_.weights.end()) sum_ += found->second;
  }

  std::string joined(const std::vector<std::string_view>& words, std::size_t from, std::size_t to) const {
    std::string text;
    for (std::size_t i = from; i < std::min(to, words.size()); ++i) {
      if (i > from && !chinese()) text += ' ';
      text += words[i];
    }
    return text;
  }

  void next_words() {
    constexpr std::array<std::size_t, 9> kSignsTold = {1, 2, 3, 4, 5, 6, 8, 10, 13};
    constexpr std::array<std::size_t, 6> kWordsTold = {1, 2, 3, 4, 5, 7};
    const auto tell = [&](std::size_t k) {
      if (k <= begins_.size()) add("next " + joined(begins_, 0, k));
    };
    if (chinese())
      std::for_each(kSignsTold.begin(), kSignsTold.end(), tell);
    else
      std::for_each(kWordsTold.begin(), kWordsTold.end(), tell);
  }

  void words_before() {
    for (const std::size_t k : {1u, 2u, 3u, 5u})
      if (k <= before_.size() && (chinese() || k <= 3))
        add("before " + joined(before_, before_.size() - k, before_.size()));
  }

  void opening_words() {
    for (const std::size_t k : {2u, 4u})
      if (k <= opens_.size() && (chinese() || k == 2)) add("opens " + joined(opens_, 0, k));
    const std::size_t pair = chinese() ? 4 : 2;
    if (opens_.size() >= 4 && begins_.size() >= 4)
      add("pair " + joined(opens_, 0, pair) + " | " + joined(begins_, 0, pair));
  }

  // Each counts once: in Chinese any two signs together, else words.
  void words_further_on() {
    std::vector<std::string> names;
    for (std::size_t i = chinese() ? 2 : 1; i + (chinese() ? 1 : 0) < begins_.size(); ++i)
      names.push_back("holds " + joined(begins_, i, i + (chinese() ? 2 : 1)));
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (const std::string& name : names) add(name);
  }

  // The words near the beginning, and with the verb of an opening.
  void early_words() {
    constexpr std::size_t kEarly = 6, kEarlySigns = 9, kUsed = 8, kUsedSigns = 14;
    const std::size_t pair = chinese() ? 2 : 1;
    const std::string verb(opens() ? verb_name(verb_of(begins_)) : std::string_view{});
    const auto tell = [&](const std::string& kind, std::size_t from, std::size_t to) {
      std::vector<std::string> names;
      for (std::size_t i = from; i < to && i + pair <= begins_.size(); ++i)
        names.push_back(kind + joined(begins_, i, i + pair));
      std::sort(names.begin(), names.end());
      names.erase(std::unique(names.begin(), names.end()), names.end());
      for (const std::string& name : names) add(name);
    };
    tell("early ", 1, chinese() ? kEarlySigns : kEarly);
    if (opens()) tell("use " + verb + " ", chinese() ? 2 : 1, chinese() ? kUsedSigns : kUsed);
  }

  void repeated_verb() {
    const Verb next = verb_of(begins_), first = verb_of(opens_);
    add(std::string("verb ") + (verb_name(next) == verb_name(first) ? "same " : "other ") +
        (next.also ? "also " : "plain ") + std::to_string(std::min(kVerbLengths, length_ / kVerbStep)));
  }

  // How the next paragraph opens: with the verb of this line, of the paragraph or another.
  void next_paragraph() {
    const std::vector<std::string_view> words = words_of(after_, language_, 5);
    const Verb next = verb_of(words), here = verb_of(begins_), first = verb_of(opens_);
    const std::string_view name = verb_name(next);
    add(std::string("after ") +
        (name == verb_name(here)    ? "same"
         : name == verb_name(first) ? "first"
                                    : "other") +
        (next.also ? " also" : " plain"));
  }

  std::string kind() const { return opens() ? "opener " : "other "; }

  void shared_stems() {
    std::vector<std::string_view> shared;
    const std::vector<std::string_view> before = stems_of(tail_, language_), next = stems_of(line_, language_);
    std::set_intersection(before.begin(), before.end(), next.begin(), next.end(), std::back_inserter(shared));
    add("shared " + kind() + std::to_string(std::min(kShared, shared.size() / (chinese() ? 2 : 1))));
  }

  void first_comma() {
    std::size_t place = 0, step = kCommaPlaces;
    for (std::size_t at = 0; at < line_.size(); ++place) {
      if (!is_comma(next_character(line_, at))) continue;
      step = std::min(kCommaPlaces, place / (chinese() ? kChineseCommaStep : kCommaStep));
      break;
    }
    add("comma " + kind() + std::to_string(step));
  }

  void words_ahead() {
    std::vector<std::string_view> words =
        chinese() ? stems_of(ahead_, language_) : words_of(ahead_, language_, kOpening);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    for (const std::string_view word : words) add("ahead " + std::string(word));
  }

  // What would be the next paragraph, or the end of this one.
  void rest() {
    const std::size_t length = count_characters(rest_) * (chinese() ? 3 : 1);
    const std::vector<std::string_view> behind = behind_commas(rest_);
    const std::size_t commas = behind.size() + (is_comma(last_character(rest_)) ? 1 : 0);
    std::size_t openers = 0;
    for (const std::string_view text : behind) openers += opens_at(text);
    add("rest " + kind() + std::to_string(std::min(kRests, length / kRestStep)));
    add("restcommas " + kind() + std::to_string(std::min(kRestCommas, commas)));
    add("restopen " + kind() + std::to_string(std::min(kInner, openers)));
    add("restboth " + std::to_string(std::min(kBoth, length / kBothStep)) + " " +
        std::to_string(std::min(kLengths, length_ / kLengthStep)));
    std::vector<std::string_view> words = words_of(end_of(rest_, kOpening), language_, kOpening);
    if (!words.empty()) words.pop_back();
    for (const std::size_t k : {1u, 2u, 4u})
      if (k <= words.size() && (chinese() ? k > 1 : k < 4)) add("end " + joined(words, words.size() - k, words.size()));
  }

  // Words that open paragraphs inside the one so far.
  void inside() {
    const std::string_view here = verb_name(verb_of(begins_));
    std::size_t openers = 0;
    bool same = false;
    for (const std::string_view text : behind_commas(whole_)) {
      if (!opens_at(text)) continue;
      ++openers;
      same = same || verb_name(verb_of(words_of(text.substr(0, kOpening), language_, 5))) == here;
    }
    add("in " + kind() + std::to_string(std::min(kInner, openers)));
    if (opens() && openers > 0) add(same ? "insame 1" : "insame 0");
  }

  // What stands behind the comma before the last.
  void last_clause() {
    const std::vector<std::string_view> behind = behind_commas(tail_);
    const std::string_view clause = behind.empty() ? std::string_view(tail_) : behind.back();
    const bool only = behind.empty() && tail_.size() >= whole_.size();
    add(only ? "clausefirst 1" : "clausefirst 0");
    const std::vector<std::string_view> words = words_of(clause.substr(0, kOpening), language_, 3);
    for (const std::size_t k : {1u, 2u, 3u})
      if (k <= words.size() && (chinese() ? k > 1 : k < 3)) add("clause " + joined(words, 0, k));
    const std::size_t step = chinese() ? kChineseClauseStep : kClauseStep;
    add("clauselength " + kind() + std::to_string(std::min(kClauses, count_characters(clause) / step)));
    add("clauseopens " + kind() + (opens_at(clause) ? "1" : "0"));
  }

  // What stands behind each comma of a folded text but one at its end.
  static std::vector<std::string_view> behind_commas(std::string_view folded) {
    std::vector<std::string_view> behind;
    for (std::size_t at = 0; at < folded.size();) {
      if (!is_comma(next_character(folded, at))) continue;
      const std::string_view rest = trim(folded.substr(at));
      if (!rest.empty()) behind.push_back(rest);
    }
    return behind;
  }

  bool opens_at(std::string_view folded) const {
    return starts_.openers.contains(
        joined(words_of(folded.substr(0, kFirstWords), language_, 2), 0, chinese() ? 2 : 1));
  }

  // The verb without what stands before it, and whether "also" stands with it.
  Verb verb_of(const std::vector<std::string_view>& words) const {
    const auto also = [&](std::string_view word) { return starts_.also.contains(word); };
    Verb verb;
    if (chinese()) {
      verb.also = !words.empty() && also(words.front());
      const std::size_t from = verb.also ? 1 : 0, to = std::min(words.size(), from + 2);
      if (from < to)
        verb.name = {words[from].data(), static_cast<std::size_t>(words[to - 1].end() - words[from].data())};
      return verb;
    }
    const std::size_t near = std::min<std::size_t>(words.size(), 5);
    verb.also = std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(near), also);
    for (std::size_t i = 0; i < std::min<std::size_t>(near, 3) && verb.name.empty(); ++i)
      if (!starts_.leads.contains(words[i])) verb.name = words[i];
    return verb;
  }

  std::string_view verb_name(const Verb& verb) const {
    if (verb.name.empty()) return verb.name;
    std::size_t at = 0;
    next_character(verb.name, at);
    return starts_.prefixes.contains(verb.name.substr(0, at)) ? verb.name.substr(at) : verb.name;
  }

  void count(std::string_view paragraph) {
    int round = 0, pointed = 0, titles = 0, marks = 0;
    for (std::size_t at = 0; at < std::min(paragraph.size(), kCounted);) {
      const char32_t c = next_character(paragraph, at);
      commas_ += is_comma(c);
      round += (c == '(' || c == 0xFF08) - (c == ')' || c == 0xFF09);
      pointed += (c == 0xAB) - (c == 0xBB);
      titles += (c == 0x300A) - (c == 0x300B);
      marks += c == 0x201C || c == 0x201D || c == '"';
      ++length_;
    }
    inside_ = round > 0 || pointed > 0 || titles > 0 || marks % 2 == 1;
    if (chinese()) length_ *= 3;
  }

  const Starts& starts_;
  Language language_;
  std::string line_, opening_, end_, tail_, whole_, rest_, ahead_, after_;
  std::vector<std::string_view> begins_, opens_, before_;
  std::size_t length_ = 0, commas_ = 0;
  bool inside_ = false;  // a bracket or quotation is open at the end of the paragraph
  int sum_ = 0;
};

}  // namespace

bool has_line_starts(Language language) {
  return language == Language::ar || language == Language::zh || language == Language::ru;
}

bool opens_as_paragraph(std::string_view text, Language language) {
  if (!has_line_starts(language)) return false;
  const std::string folded = fold_opening(text.substr(0, kFirstWords), kFirstWords);
  const std::vector<std::string_view> words = words_of(folded, language, 2);
  if (language != Language::zh) return !words.empty() && starts_of(language).openers.contains(words.front());
  return words.size() == 2 &&
         starts_of(language).openers.contains(std::string_view(folded).substr(0, words[0].size() + words[1].size()));
}

int habit_of(const std::vector<std::string_view>& lines, std::size_t paragraphs, Language language) {
  std::size_t inside = 0;
  for (const std::string_view line : lines) {
    for (std::size_t at = 0; at < line.size();) {
      if (!is_comma(next_character(line, at))) continue;
      const std::string_view rest = trim(line.substr(at));
      inside += !rest.empty() && opens_as_paragraph(rest, language);
    }
  }
  const std::size_t of_a_hundred = 100 * inside / std::max<std::size_t>(1, paragraphs);
  return static_cast<int>(
      std::count_if(kHabits.begin(), kHabits.end(), [&](std::size_t step) { return of_a_hundred >= step; }));
}

int start_by_words(std::string_view paragraph, std::string_view line, const Behind& behind, int habit,
                   Language language) {
  return has_line_starts(language) ? Evidence(paragraph, line, behind, language).sum(habit) : 0;
}

}  // namespace corpus
