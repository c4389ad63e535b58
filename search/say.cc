// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/say.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "corpus/lexicon.h"
#include "corpus/message.h"
#include "corpus/state.h"
#include "search/ask.h"
#include "search/cite_number.h"
#include "search/query.h"
#include "search/subject_name.h"

namespace search {

namespace {

using corpus::Language;
using Sentences = std::map<std::string_view, corpus::Message>;

Sentences read_sentences(Language language) {
  Sentences sentences;
  const corpus::Table& table = corpus::table(std::string(corpus::code(language)) + "/answers.tsv");
  for (std::size_t row = 0; row < table.size(); ++row)
    sentences.emplace(table.cell(row, "key"), corpus::Message(language, table.cell(row, "text")));
  return sentences;
}

const corpus::Message* sentence(Language language, std::string_view key) {
  static const auto all = [] {
    std::array<Sentences, 7> read;
    for (const Language one : corpus::kLanguages) read[static_cast<std::size_t>(one)] = read_sentences(one);
    return read;
  }();
  const Sentences& known = all[static_cast<std::size_t>(language == Language::unknown ? Language::en : language)];
  const auto found = known.find(key);
  return found == known.end() ? nullptr : &found->second;
}

std::uint64_t number_of(std::string_view digits) {
  std::uint64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

// "VOTING BY MAIL" -> "voting-by-mail".
std::string as_key(std::string_view text) {
  std::string key;
  for (const char c : text) key += c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return key;
}

// "A/RES/71/129, para. 99": a paragraph is said in the language's own words; "A/RES/71/129#op99" has the id as typed.
std::string no_such_provision(const Refusal& refusal, Language language) {
  static constexpr std::array<std::string_view, 2> kParagraph = {"para. ", "op. para. "};
  const std::size_t hash = refusal.searched.find('#');
  if (hash != std::string::npos)
    return say(
        language, "refusal-no-such-provision",
        {std::string_view(refusal.searched).substr(0, hash), std::string_view(refusal.searched).substr(hash + 1)});
  const auto comma = std::min(refusal.searched.find(", "), refusal.searched.size());
  const std::string_view symbol = std::string_view(refusal.searched).substr(0, comma);
  std::string_view part = std::string_view(refusal.searched).substr(std::min(comma + 2, refusal.searched.size()));
  std::string_view key = "refusal-no-such-provision";
  for (const std::string_view name : kParagraph)
    if (part.starts_with(name)) part.remove_prefix(name.size()), key = "refusal-no-such-paragraph";
  std::string text = say(language, key, {symbol, part});
  if (refusal.choices.empty()) return text;
  const std::string last = cite_number_of(refusal.choices.front().provision, "");
  if (!last.empty()) text += (language == Language::zh ? "" : " ") + say(language, "refusal-last", {last});
  return text;
}

}  // namespace

std::string say(Language language, std::string_view key, std::initializer_list<std::string_view> values) {
  const corpus::Message* found = sentence(language, key);
  return found == nullptr ? std::string() : found->with(values);
}

std::string say(Language language, std::string_view key, std::uint64_t count) {
  const corpus::Message* found = sentence(language, key);
  return found == nullptr ? std::string() : found->with(count);
}

std::vector<std::string> deadlines_apart(std::string_view deadlines) {
  constexpr std::string_view kBar = " | ";
  std::vector<std::string> apart;
  while (!deadlines.empty()) {
    const auto bar = std::min(deadlines.find(kBar), deadlines.size());
    apart.emplace_back(deadlines.substr(0, bar));
    deadlines.remove_prefix(std::min(bar + kBar.size(), deadlines.size()));
  }
  return apart;
}

std::string listed_deadlines(std::string_view deadlines, Language language) {
  std::vector<std::string> listed;
  for (std::string& one : deadlines_apart(deadlines))
    if (std::find(listed.begin(), listed.end(), one) == listed.end()) listed.push_back(std::move(one));
  return fmt::format("{}", fmt::join(listed, between(language)));
}

std::string words(const Reason& reason, Language language) {
  const std::string key = "why-" + reason.code;
  if (reason.code == "addressee" && reason.value == corpus::kOrganItself) return {};
  if (reason.code == "cited" || reason.code == "repeated") return say(language, key, number_of(reason.value));
  if (reason.code == "other-language") return say(language, key, {say(language, "language-" + reason.value)});
  if (reason.code == "due") return say(language, key, {listed_deadlines(reason.value, language)});
  if (reason.code == "voting") return voting_words(reason.value, language);
  if (reason.code == "votes") return votes_in_words(reason.value, language);
  const std::string said = say(language, key, {reason.value});
  return said.empty() ? reason.value : said;
}

std::string words(const Remark& remark, Language language) {
  std::string said = say(language, "remark-" + remark.code);
  if (said.empty()) said = remark.message;
  std::string choices;
  for (const std::string& choice : remark.choices) choices.append(choices.empty() ? "" : ", ").append(choice);
  if (choices.empty()) return said;
  return said + (language == Language::zh ? "" : " ") + say(language, "value-none-of", {remark.value, choices});
}

std::vector<Reason> addressees_listed(const std::vector<Reason>& reasons, Language language) {
  std::vector<Reason> listed;
  for (const Reason& reason : reasons) {
    const bool to_whom = reason.code == "addressee" && reason.value != corpus::kOrganItself;
    if (to_whom && !listed.empty() && listed.back().code == reason.code && listed.back().value != corpus::kOrganItself)
      listed.back().value.append(comma(language)).append(reason.value);
    else
      listed.push_back(reason);
  }
  return listed;
}

std::string_view between(Language language) {
  return language == Language::zh ? "；" : language == Language::ar ? "؛ " : "; ";
}

std::string_view comma(Language language) {
  return language == Language::zh ? "、" : language == Language::ar ? "، " : ", ";
}

namespace {

// The name in a table with a column for each language; the key when the table does not have it.
std::string name_in(const char* table_name, std::string_view key, Language language) {
  const corpus::Table& table = corpus::table(table_name);
  const std::string_view column = corpus::code(language == Language::unknown ? Language::en : language);
  for (std::size_t row = 0; row < table.size(); ++row)
    if (table.cell(row, "key") == key) return std::string(table.cell(row, column));
  return std::string(key);
}

}  // namespace

std::string body_name(std::string_view key, Language language) { return name_in("organs.tsv", key, language); }

std::string type_name(std::string_view key, Language language) { return name_in("types.tsv", key, language); }

std::string value_name(std::string_view field, std::string_view value, Language language) {
  if (field == "lang") {
    const bool others = value.starts_with('-');  // every language but this one
    const std::string_view name = corpus::own_name(corpus::language_of_code(others ? value.substr(1) : value));
    return name.empty() ? std::string(value) : (others ? "≠ " : "") + std::string(name);
  }
  if (field == "body") return body_name(value, language);
  if (field == "type") return type_name(value, language);
  if (field == "subject") return subject_name(value, language);
  const std::string said = field == "part" ? say(language, "part-" + std::string(value)) : std::string();
  return said.empty() ? std::string(value) : said;
}

std::string votes_of(const corpus::Metadata& data) {
  if (data.votes_for < 0 || data.votes_against < 0 || data.abstentions < 0) return {};
  return std::to_string(data.votes_for) + "-" + std::to_string(data.votes_against) + "-" +
         std::to_string(data.abstentions);
}

std::string votes_in_words(std::string_view votes, Language language) {
  const std::size_t first = votes.find('-'), second = votes.rfind('-');
  if (first == std::string_view::npos || first == second) return {};
  return say(language, "vote-counts",
             {votes.substr(0, first), votes.substr(first + 1, second - first - 1), votes.substr(second + 1)});
}

std::string voting_words(const std::string& voting, Language language) {
  const std::string said = say(language, "vote-" + as_key(voting));
  return said.empty() ? voting : said;
}

namespace {

std::string symbols_of(const std::vector<Choice>& choices) {
  std::string symbols;
  for (const Choice& choice : choices) symbols.append(symbols.empty() ? "" : ", ").append(choice.symbol);
  return symbols;
}

}  // namespace

std::string words(const Refusal& refusal, Language language, std::uint64_t documents) {
  switch (refusal.code) {
    case Refusal::Code::not_held:
      return say(language, refusal.ghost ? "refusal-cited" : "refusal-not-held", {refusal.searched});
    case Refusal::Code::ambiguous:
      return say(language, "refusal-ambiguous", {refusal.searched});
    case Refusal::Code::no_such_provision:
      return no_such_provision(refusal, language);
    case Refusal::Code::no_answer:
      if (!refusal.choices.empty()) return say(language, "refusal-not-of-document", {symbols_of(refusal.choices)});
      return say(language, "refusal-no-answer", documents);
    case Refusal::Code::no_symbol:
      return say(language, "refusal-no-symbol", {refusal.searched});
    case Refusal::Code::held:
      return say(language, "refusal-held", {refusal.searched});
    default:
      return refusal.message;
  }
}

}  // namespace search
