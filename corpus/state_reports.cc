// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_reports.h"

#include <algorithm>
#include <array>

#include "corpus/word_ends.h"

namespace corpus {

namespace {

// StateTokens between what is handed in and the verb, and between that and who receives it.
constexpr std::size_t kNear = 16, kNearWeak = 7, kNearGiven = 45, kNearOpening = 90, kNearReceiver = 14, kPhrase = 4;

// Parts of the normal names of those to whom an organ has reports made.
constexpr std::array<std::string_view, 9> kReceivers{"special procedures",
                                                     "experts",
                                                     "Secretary-General",
                                                     "Committee",
                                                     "Commission",
                                                     "General Assembly",
                                                     "Security Council",
                                                     "Human Rights Council",
                                                     "Economic and Social Council"};

bool receives(std::string_view name) {
  return std::any_of(kReceivers.begin(), kReceivers.end(),
                     [&](std::string_view each) { return name.find(each) != name.npos; });
}

class Reader {
 public:
  Reader(std::string_view text, const StateTokens& tokens, Language language, std::size_t end)
      : text_(text),
        tokens_(tokens),
        end_(end),
        chinese_(language == Language::zh),
        articles_(language == Language::en || language == Language::fr || language == Language::es) {}

  bool asks(std::size_t from) const {
    // 请秘书长报告: whoever is asked, and "report" right behind.
    if (from + 1 < end_ && tokens_[from].is(kAgent) && tokens_[from + 1].is(kPaper) &&
        tokens_[from].span.end == tokens_[from + 1].span.start)
      return true;
    bool quoted = false;
    std::size_t submit = end_;
    for (std::size_t at = from; at < end_; ++at) {
      const StateToken& token = tokens_[at];
      if (token.is(kQuote)) quoted = !quoted;
      if (quoted) continue;
      if ((token.is(kReports) && !is_noun(at)) || is_verb(at)) return true;
      if (submit != end_ && ends_object(submit, at)) submit = end_;
      if (submit != end_ && handed_in(submit, at)) return true;
      if (token.is(kSubmit) && !(chinese_ && modifies(at))) submit = at;
    }
    return false;
  }

 private:
  // "to report," and "to report;": the word for a report as a verb.
  bool is_verb(std::size_t at) const {
    if (chinese_) return tokens_[at].is(kPaper) && at > 0 && tokens_[at - 1].is(kComma) && !tokens_[at - 1].is(kAnd);
    if (tokens_[at].is(kPaper) && tokens_[at].is(kInfinitive)) return received(at, at);  // informar al Consejo
    if (!tokens_[at].is(kPaper) || at == 0 || !tokens_[at - 1].is(kStop) || tokens_[at - 1].is(kBy)) return false;
    if (tokens_[at].span.start - tokens_[at - 1].span.end != 1) return false;
    const bool when =
        at + 1 < end_ && tokens_[at + 1].is(kNumber | kDateWord) && !tokens_[at + 1].is(kBy | kDeterminer);
    return at + 1 >= end_ || when || tokens_[at + 1].is(kComma | kFullStop | kOften) || received(at, at);
  }

  // "bearing in mind the report on bees": an article before it.
  bool is_noun(std::size_t at) const { return articles_ && at > 0 && tokens_[at - 1].is(kDeterminer); }

  // 专家小组提交的报告: what was submitted.
  bool modifies(std::size_t at) const {
    return at + 1 < end_ && begins_as(WordEnd::attributive, text_.substr(tokens_[at].span.end), Language::zh);
  }

  // Another clause begins: what follows is not what is handed in.
  bool ends_object(std::size_t submit, std::size_t at) const {
    return tokens_[at].is(kStop2 | kFullStop) && at > submit + 1 && !tokens_[at].is(kAside) &&
           (submit > 1 || tokens_[at].is(kFullStop));  // what a point opens with goes on behind insertions
  }

  bool handed_in(std::size_t submit, std::size_t at) const {
    const StateToken& token = tokens_[at];
    const bool given = given_at_once(submit);
    const std::size_t far = submit <= 1 ? kNearOpening : kNearGiven;
    // "to submit a report thereon": with an article, words that ask by themselves are what is handed in.
    if (token.is(kPaper) || (token.is(kReports) && is_noun(at)))
      return at - submit <= (given ? far : kNear) && is_object(submit, at);
    if (!token.is(kWeakPaper) || at - submit > (given ? far : kNearWeak) || !is_object(submit, at)) return false;
    return received(submit, at);
  }

  // "submit to the Assembly", "le presente": who receives it stands at the verb.
  bool given_at_once(std::size_t submit) const {
    for (std::size_t at = submit == 0 ? 0 : submit - 1; at < end_ && at <= submit + 2; ++at)
      if (tokens_[at].is(kOrgan | kPronoun | kClitic)) return true;
    return false;
  }

  // "a report", not "the use of reports": no "of" right before its phrase.
  bool is_object(std::size_t submit, std::size_t at) const {
    if (!articles_) return true;
    std::size_t head = at;
    while (head > submit + 1 && at - head < kPhrase && !tokens_[head - 1].is(kBy | kPunctuation | kAside)) --head;
    if (head == submit + 1) return true;
    const StateToken& before = tokens_[head - 1];
    // "adresser au Comité des recommandations": an article.
    if (head >= 2 && tokens_[head - 2].is(kAgent | kOrgan | kSubmit | kComma | kPronoun)) return true;
    return before.is(kPunctuation) || at - head >= kPhrase || !before.is(kBy) || before.is(kLead);
  }

  bool received(std::size_t submit, std::size_t paper) const {
    const std::size_t most = std::min(end_, paper + kNearReceiver);
    for (std::size_t at = submit == 0 ? 0 : submit - 1; at < most; ++at) {
      const StateToken& token = tokens_[at];
      if (at > paper && token.is(kStop2 | kFullStop)) return false;
      if (token.is(kOrgan | kPronoun | kClitic)) return true;
      if (token.is(kAgent) && receives(token.word->name)) return true;
    }
    return false;
  }

  std::string_view text_;
  const StateTokens& tokens_;
  std::size_t end_;
  bool chinese_;
  bool articles_;  // a language with articles, where "of" before a phrase shows
};

}  // namespace

bool extends_reports(const StateTokens& tokens, std::size_t from, std::size_t end) {
  return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(from),
                     tokens.begin() + static_cast<std::ptrdiff_t>(end),
                     [](const StateToken& token) { return token.is(kReports) && token.is(kNoun); });
}

bool asks_for_report(std::string_view text, const StateTokens& tokens, Language language, std::size_t from,
                     std::size_t end) {
  return Reader(text, tokens, language, end).asks(from);
}

}  // namespace corpus
