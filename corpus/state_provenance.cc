// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_provenance.h"

#include <algorithm>

#include "corpus/lexicon.h"
#include "corpus/state.h"
#include "corpus/state_antecedent.h"
#include "corpus/state_principles.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kMostMembers = 60, kFarthestName = 60;

Language language_of(const Document& document, const Provision& provision) {
  return provision.language == Language::unknown ? document.metadata.language : provision.language;
}

// Texts that an organ or the parties adopt.
bool adopted_text(std::string_view type) {
  return type == "resolution" || type == "decision" || type == "presidential-statement" || type == "treaty" ||
         type == "declaration" || type == "bulletin" || type == "instruction";
}

// The last noun that names who acts in a span of the text.
const StateToken* agent_in(const StateTokens& tokens, Span span) {
  const StateToken* agent = nullptr;
  for (const StateToken& token : tokens)
    if (token.is(kAgent) && span.contains(token.span)) agent = agent == nullptr ? &token : agent;
  return agent;
}

// A name in full of a body that `printed` is the short name of: it begins or, in Chinese, ends with it.
bool in_full(std::string_view name, std::string_view printed, Language language) {
  if (name.size() <= printed.size()) return false;
  return language == Language::zh ? name.ends_with(printed) : name.starts_with(printed);
}

// The lexicon's name of the last body named in full before place `at`, which `printed` is short for.
std::string_view full_name(const Document& document, std::size_t at, std::string_view printed) {
  StateTokens tokens;
  const std::size_t first = at > kFarthestName ? at - kFarthestName : 0;
  for (std::size_t place = at + 1; place > first; --place) {
    const Provision& provision = document.provisions[place - 1];
    const Language language = language_of(document, provision);
    const StateWords* const words = state_words(language);
    if (words == nullptr) continue;
    cut(provision.text.text(), *words, tokens);
    for (auto token = tokens.rbegin(); token != tokens.rend(); ++token)
      if (token->is(kAgent) && in_full(token->span.of(provision.text.text()), printed, language))
        return token->word->name;
  }
  return {};
}

void trace_source(const Document& document, std::size_t at, Span who, const StateTokens& tokens, Statement& made) {
  const std::string_view text = document.provisions[at].text.text();
  const StateToken* const agent = agent_in(tokens, who);
  if (agent != nullptr && begins_as(WordEnd::as, who.of(text), Language::zh)) who.start = agent->span.start;
  made.who_defines = who.of(text);
  if (agent == nullptr) {
    made.who_defines_name = antecedent(document, at, who, tokens);
    return;
  }
  made.who_defines_name = agent->word->name;
  const std::string_view full = full_name(document, at, agent->span.of(text));
  if (!full.empty()) made.who_defines_name = full;
}

// The provisions that list the parts: its own, or the block quotation behind it.
void trace_members(const Document& document, std::size_t at, Statement& made) {
  const std::vector<Provision>& all = document.provisions;
  for (std::size_t next = at + 1; next < all.size() && made.members.size() < kMostMembers; ++next) {
    if (all[next].parent == all[at].id) {
      made.members.push_back(all[next].id);
    } else if (made.members.empty() && next == at + 1 && all[next].kind == Kind::text) {
      made.members.push_back(all[next].id);
      return;
    } else if (all[next].parent.empty()) {
      return;
    }
  }
}

}  // namespace

std::string_view organ_name(std::string_view body) {
  const Table& organs = table("organs.tsv");
  for (std::size_t row = 0; row < organs.size(); ++row)
    if (organs.cell(row, "key") == body) return organs.cell(row, "en");
  return {};
}

void trace(const Document& document, std::size_t at, const Definition& found, const StateTokens& tokens,
           Statement& made) {
  const std::string_view type = document.metadata.type;
  if (!found.who.empty()) {
    trace_source(document, at, found.who, tokens, made);
  } else if (adopted_text(type)) {
    made.who_defines = kOrganItself;
    made.who_defines_name = organ_name(document.metadata.body);
  }
  // Each paragraph of a presidential statement is printed between quotation marks.
  const bool itself = made.who_defines_name == organ_name(document.metadata.body) && adopted_text(type);
  const bool quoted = (found.quoted && type != "presidential-statement") || (!found.who.empty() && !itself);
  made.status = found.none ? "none" : quoted ? "quoted" : adopted_text(type) ? "adopted" : "proposed";
  if (found.lists) trace_members(document, at, made);
  if (found.kind == "principle" && !found.one)
    for (const std::string_view name : names_of_set(found.term, tokens, document.provisions[at].text.text(),
                                                    language_of(document, document.provisions[at])))
      made.members.emplace_back(name);
}

}  // namespace corpus
