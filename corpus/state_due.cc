// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_due.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <mutex>
#include <utility>

#include "corpus/digits.h"
#include "corpus/fold_symbol.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/phrases.h"
#include "corpus/session_due.h"
#include "corpus/session_number.h"
#include "corpus/state_words.h"

namespace corpus {

namespace {

constexpr int kYearLength = 4;

enum class What : std::uint8_t { unit, number, every, often, next, session, special, part, month, organ };

struct Word {
  What what = What::unit;
  std::string_view value;
};

What what_of(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, What>, 9> kNames{{{"unit", What::unit},
                                                                     {"number", What::number},
                                                                     {"every", What::every},
                                                                     {"often", What::often},
                                                                     {"next", What::next},
                                                                     {"session", What::session},
                                                                     {"special", What::special},
                                                                     {"part", What::part},
                                                                     {"month", What::month}}};
  for (const auto& [each, what] : kNames)
    if (each == name) return what;
  std::fprintf(stderr, "travaux: lexicon: periods.tsv: '%s' is no kind of word\n", std::string(name).c_str());
  std::abort();
}

// The words of deadlines of one language: periods.tsv, the months of citation.tsv, the names of organs.
class DueWords {
 public:
  explicit DueWords(Language language) {
    const std::string code(corpus::code(language));
    const Table& periods = table(code + "/periods.tsv");
    for (std::size_t row = 0; row < periods.size(); ++row)
      for (const std::string& form : forms_of(periods.cell(row, "words")))
        add(form, {what_of(periods.cell(row, "what")), periods.cell(row, "value")});
    const Table& citation = table(code + "/citation.tsv");
    for (std::size_t row = 0; row < citation.size(); ++row)
      if (citation.cell(row, "class") == "month") add_all(citation.cell(row, "forms"), citation.cell(row, "value"));
    const Table& organs = table("organs.tsv");
    for (std::size_t row = 0; row < organs.size(); ++row)
      add(organs.cell(row, code), {What::organ, organs.cell(row, "key")});
    phrases_.settle();
  }

  const Word* longest(std::string_view text, std::size_t at, std::size_t& end) const {
    const Phrases::Match match = phrases_.longest(text, at);
    if (!match) return nullptr;
    end = match.end;
    return &words_[match.value];
  }

 private:
  void add_all(std::string_view forms, std::string_view month) {
    each_form(forms, [&](std::string_view form) { add(form, {What::month, month}); });
  }

  void add(std::string_view form, Word word) {
    if (form.empty()) return;
    phrases_.add(form, static_cast<std::uint32_t>(words_.size()));
    words_.push_back(word);
  }

  Phrases phrases_;
  std::vector<Word> words_;
};

const DueWords& due_words(Language language) {
  static std::array<std::once_flag, 7> once;
  static std::array<std::unique_ptr<const DueWords>, 7> words;
  const auto place = static_cast<std::size_t>(language);
  std::call_once(once[place], [&] { words[place] = std::make_unique<DueWords>(language); });
  return *words[place];
}

// What is found in one deadline.
struct Found {
  int day = 0, month = 0, year = 0, number = 0;
  std::string_view unit, often, organ;
  bool every = false, next = false, session = false, special = false;
  std::size_t part = 0;  // the byte behind "second part of", whose number is not that of the session
};

class Reader {
 public:
  Reader(std::string_view text, Language language) : text_(text), words_(due_words(language)) {}

  Found read() {
    while (at_ < text_.size()) {
      const CodePoint here = code_point(text_, at_);
      std::size_t end = 0;
      if (is_digit(here.value)) {
        figures();
      } else if (!in_word(here.value) && !is_ideograph(here.value)) {
        at_ += here.bytes;
      } else if (const Word* const word = words_.longest(text_, at_, end)) {
        at_ = end;
        take(*word);
      } else {
        skip_word(here);
      }
    }
    return found_;
  }

 private:
  void figures() {
    const std::size_t start = at_;
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    const int value = whole_number(text_.substr(start, at_ - start));
    const bool year = at_ - start == kYearLength;
    if (!year) found_.number = value;
    if (year && found_.year == 0) found_.year = value;
    if (!year && found_.day == 0) found_.day = value;
  }

  void skip_word(CodePoint here) {
    if (is_ideograph(here.value)) {
      at_ += here.bytes;
      return;
    }
    while (at_ < text_.size() && in_word(code_point(text_, at_).value)) at_ += code_point(text_, at_).bytes;
  }

  // Of a date in Chinese, where units follow its numbers (2017年9月21日), else of a period.
  void unit(std::string_view value) {
    if (found_.year != 0 && found_.number != 0 && value == "M") {
      const int month = std::exchange(found_.number, 0);
      if (found_.month == 0) found_.day = 0, found_.month = month;  // of 4月20日至5月29日, the first
    } else if (found_.year != 0 && found_.month != 0 && value == "D") {
      found_.number = 0;  // 22日和23日: the first is the day
    } else {
      found_.unit = value;
    }
  }

  void take(const Word& word) {
    switch (word.what) {
      case What::unit:
        unit(word.value);
        break;
      case What::number:
        found_.number = whole_number(word.value);
        break;
      case What::every:
        found_.every = true;
        break;
      case What::often:
        found_.often = word.value;
        break;
      case What::next:
        found_.next = true;
        break;
      case What::session:
        found_.session = true;
        break;
      case What::special:
        found_.special = true;
        break;
      case What::part:
        found_.part = at_;
        break;
      case What::month:
        if (found_.month == 0) found_.month = whole_number(word.value);
        break;
      case What::organ:
        found_.organ = word.value;
        break;
    }
  }

  std::string_view text_;
  const DueWords& words_;
  Found found_;
  std::size_t at_ = 0;
};

int last_day(int year, int month) {
  constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

std::string date_of(const Found& found) {
  const int month = found.month >= 1 && found.month <= 12 ? found.month : 12;
  const int last = last_day(found.year, month);
  const int day = found.month != 0 && found.day >= 1 && found.day <= last ? found.day : last;
  std::array<char, 16> iso{};
  std::snprintf(iso.data(), iso.size(), "%04d-%02d-%02d", found.year % 10000, month, day);
  return iso.data();
}

struct Due {
  std::vector<std::string> all;
  bool past = false;  // what is reckoned lies before the text
};

// "at its session in 2028": the Economic and Social Council numbers its sessions by years; of a commission, whose
// sessions have numbers as well, the year.
Due session_in_year(const Found& found, bool numbered, const SessionsOf& sessions) {
  const bool council = !numbered && sessions.first() == "ECOSOC";
  return {{council ? "ECOSOC:" + std::to_string(found.year) : date_of(found)}, false};
}

Due sessions_due(const Found& found, std::string_view text, Language language, const Metadata& metadata,
                 const SessionOwners& named) {
  const SessionsOf sessions(found.organ, named, metadata);
  std::vector<int> numbers = session_numbers(text.substr(found.part), language);
  if (found.year != 0) return session_in_year(found, !numbers.empty(), sessions);
  if (numbers.empty() && found.next) numbers.push_back(sessions.next());
  Due due;
  for (const int number : numbers) {
    const auto [session, place] = sessions.reckoned(number);
    const bool over = place == Lies::past || (named.president && place == Lies::now);
    if (!session.empty() && !over) due.all.push_back(session);
    due.past |= over;
  }
  due.past = due.past && due.all.empty();
  return due;
}

Due reckon(std::string_view text, Language language, const Metadata& metadata, const SessionOwners& owners) {
  const Found found = Reader(text, language).read();
  if (!found.often.empty()) return {{std::string(found.often)}, false};
  if (found.special) return {};
  if (found.session) return sessions_due(found, text, language, metadata, owners);
  if (found.year != 0) {
    const std::string date = date_of(found);
    return {{date}, metadata.adopted.size() == date.size() && date < metadata.adopted};
  }
  const int number = found.number == 0 ? (found.every ? 1 : 0) : found.number;
  if (found.unit.empty() || number == 0) return {};
  return {{std::string(found.every ? "R/P" : "P") + std::to_string(number) + std::string(found.unit)}, false};
}

}  // namespace

bool is_past(std::string_view deadline, Language language, const Metadata& metadata, const SessionOwners& owners) {
  return reckon(deadline, language, metadata, owners).past;
}

std::vector<std::string> due_of(std::string_view deadline, Language language, const Metadata& metadata,
                                const SessionOwners& owners) {
  std::vector<std::string> all = reckon(deadline, language, metadata, owners).all;
  for (auto each = all.begin(); each != all.end();)
    each = std::find(all.begin(), each, *each) == each ? std::next(each) : all.erase(each);
  return all;
}

}  // namespace corpus
