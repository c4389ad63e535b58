// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/session_owner.h"

#include "corpus/session_years.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::string_view kPresident = "President", kSomeOrgan = "organ";  // names of addressees.tsv

class Owners {
 public:
  Owners(std::string_view text, const StateTokens& tokens, Language language, TokenRange when, std::size_t from)
      : text_(text), tokens_(tokens), language_(language), when_(when), from_(from) {}

  SessionOwners find() {
    behind();
    for (std::size_t at = when_.behind; at > when_.first; --at) take(at - 1);
    opening();
    before();
    if (found_.names.empty()) ahead();
    found_.president = president();
    return std::move(found_);
  }

 private:
  // A body that meets, also where it has its own session: "the Council's sixtieth session".
  bool meets(const StateToken& token) const {
    if (token.word == nullptr || (token.word->marks & (kAgent | kOrgan)) == 0) return false;
    return token.word->name == kSomeOrgan || meets_in_sessions(token.word->name);
  }

  void add(std::string_view name) { found_.names.push_back(name == kSomeOrgan ? std::string_view() : name); }

  void take(std::size_t at) {
    if (meets(tokens_[at])) add(tokens_[at].word->name);
  }

  // "of the General Assembly": in Arabic and Russian without a word between.
  void behind() {
    if (language_ == Language::zh) return;
    std::size_t at = when_.behind;
    bool of = language_ == Language::ru || language_ == Language::ar;
    for (; at < tokens_.size() && at < when_.behind + 3 && !meets(tokens_[at]); ++at) {
      of |= tokens_[at].is(kBy);
      if (!tokens_[at].is(kBy | kDeterminer | kClitic)) return;
    }
    if (of && at < tokens_.size()) take(at);
  }

  // 理事会第 is one word of the tables.
  void opening() {
    if (language_ != Language::zh) return;
    std::size_t end = 0;
    const Span span = tokens_[when_.first].span;
    std::string_view name = span.of(text_);
    const std::string_view nth = the_one(WordEnd::nth, language_);
    if (name.size() <= nth.size() || !name.ends_with(nth)) return;
    name.remove_suffix(nth.size());
    const MarkedWord* const word = state_words(language_)->longest(name, 0, end);
    if (word != nullptr && end == name.size() && meets({span, word->marks, word})) add(word->name);
  }

  void before() {
    for (std::size_t at = when_.first; at > from_ && !tokens_[at - 1].is(kFullStop); --at) take(at - 1);
  }

  // "that at its sixty-ninth session, in 2025, the Commission will"
  void ahead() {
    for (std::size_t at = when_.behind; at < tokens_.size(); ++at) {
      if (meets(tokens_[at])) return take(at);
      if (!tokens_[at].is(kComma | kNumber | kTime | kDateWord | kDeterminer | kClitic | kAside)) return;
    }
  }

  // "the President of the General Assembly at its eightieth session", 大会第八十届会议主席
  bool president() const {
    if (language_ == Language::zh) return when_.behind < tokens_.size() && is_president(tokens_[when_.behind]);
    for (std::size_t at = when_.first; at > 0 && at + 4 > when_.first; --at) {
      const StateToken& token = tokens_[at - 1];
      if (is_president(token)) return true;
      if (!meets(token) && !token.is(kBy | kDeterminer | kClitic)) return false;
    }
    return false;
  }

  static bool is_president(const StateToken& token) { return token.word != nullptr && token.word->name == kPresident; }

  std::string_view text_;
  const StateTokens& tokens_;
  Language language_;
  TokenRange when_;
  std::size_t from_;
  SessionOwners found_;
};

}  // namespace

SessionOwners owners_of_session(std::string_view text, const StateTokens& tokens, Language language, TokenRange when,
                                std::size_t from) {
  return Owners(text, tokens, language, when, from).find();
}

}  // namespace corpus
