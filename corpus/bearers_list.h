// SPDX-License-Identifier: GPL-2.0-or-later
// The list of those who are to act, read from a token on: phrases between commas and "and", with the insertions among
// them, up to the word the act begins with. What tells that word is different in each language; Chinese, which has
// none, is read in bearers_zh.h.
#pragma once

#include <string_view>
#include <vector>

#include "corpus/span.h"
#include "corpus/state_tokens.h"

namespace corpus {

// Holds no copy: text and tokens must outlive it. Places are tokens; `end` is the token behind the act.
class BearerList {
 public:
  BearerList(std::string_view text, const StateTokens& tokens, Language language)
      : text_(text), tokens_(tokens), language_(language) {}

  // Of those who act as the subject of a clause.
  std::vector<Span> subject(std::size_t from, std::size_t end);

  // The list of those who act at `from`: phrases between commas and "and", up to the word the act begins with.
  // `stopped`: that word was found.
  std::vector<Span> list(std::size_t from, std::size_t end, bool& stopped);

  // The first noun for who acts stands near the head of the phrase at `from`.
  bool agent_near(std::size_t from, std::size_t end, std::size_t words) const;

  // The first of the phrases, up to its last noun: where nothing says that the act begins.
  void first_only(std::vector<Span>& spans) const;

  // أطراف النزاع, الدول المعنية: in Arabic a word with the article right behind a noun belongs to it.
  bool belongs_ar(std::size_t at) const;

  // أن تواصل اللجنة, أن يقدم الأمين العام: behind "that" the verb stands first, and whoever is to act right behind it.
  bool verb_ar(std::size_t at, std::size_t end) const;

  std::vector<Span> subject_ar(std::size_t at, std::size_t end);

  std::size_t skip_lead(std::size_t at, std::size_t end) const;

  // "necessary for funding programmes"
  bool gerund(std::size_t at) const;

  // In Arabic the organ that speaks stands behind its verb: قررت الجمعية العامة أن.
  bool speaks(std::size_t at, std::size_t end) const;

  // Insertions behind a comma ("in accordance with ..., taking into account ...,") end with their last comma.
  std::size_t skip_aside(std::size_t at, std::size_t end) const;

  // "that [until 31 July 2023,] States shall", "que [en 2024] el foro": the token behind what says when or how long;
  // `at` where nothing does.
  std::size_t skip_time(std::size_t at, std::size_t end) const;

  // The words before who is to act, with the insertions there: "que, conformément à son mandat, le Comité". Before a
  // `subject`, "for Member States that have not paid," is one as well.
  std::size_t skip_head(std::size_t at, std::size_t end, bool subject = false) const;

 private:
  bool opens_aside(std::size_t at) const;
  bool participle_ru(std::size_t at) const;
  bool goes_on(std::size_t comma, std::size_t end) const;
  std::size_t aside_end(std::size_t at, std::size_t end) const;
  bool separates(std::size_t at) const;
  bool inside_name(std::size_t at) const;
  bool by_before_agent(std::size_t at) const;
  bool recalled_ar(std::size_t at) const;
  bool far_from_head_ar(std::size_t at) const;
  bool aside_before(std::size_t at) const;
  bool noun_before(std::size_t at) const;
  bool attribute_ru(std::size_t at) const;
  bool is_plain(std::size_t at) const;
  bool plain_noun_ru(std::size_t at) const;
  bool dative_ru(std::string_view word) const;
  bool adjective_ru(std::string_view word) const;
  bool ends_list(std::size_t at, std::size_t end) const;
  bool begins_act_ar(std::size_t at) const;
  bool introduces(std::size_t at) const;
  bool real_stop(std::size_t at, std::size_t end) const;
  void close(std::size_t at);
  bool joined_by_and(std::size_t at) const;
  bool acronym(std::size_t at) const;
  void adjectives(std::size_t at);
  bool all_adjectives(std::size_t at) const;
  bool adjective(std::string_view word) const;
  bool heads_ar(std::size_t at, bool agent);
  void name_only(std::size_t from, std::size_t at);

  std::string_view text_;
  const StateTokens& tokens_;
  Language language_;
  std::vector<Span> found_;
  std::size_t start_ = 0;                             // of the phrase
  std::size_t apart_ = static_cast<std::size_t>(-1);  // of adjectives before it that belong to it
  bool seen_agent_ = false, by_ = false, subject_ = false;
  bool last_ = false;  // the phrase that is closed stands right before the act
};

}  // namespace corpus
