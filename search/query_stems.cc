// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/query_stems.h"

#include <xapian.h>

#include <algorithm>
#include <array>

#include "corpus/fields.h"
#include "corpus/latin.h"
#include "corpus/proclitics.h"

namespace search {

namespace {

using corpus::Language;
using Op = QueryNode::Op;

bool has_digit(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

bool is_common(const QueryWord& word, const std::vector<Language>& latin) {
  if (word.exact) return false;
  if (word.script != Language::unknown) return corpus::is_stopword(word.folded, word.script);
  return std::any_of(latin.begin(), latin.end(), [&](Language l) { return corpus::is_stopword(word.folded, l); });
}

// True when a document in `language` has the word. Looks at so many places at most, spread over the index; beyond them
// it is taken as not there.
bool is_known(const Xapian::Database& database, const std::string& word, Language language) {
  constexpr int kMostSteps = 64;
  const std::string in_language = corpus::term(*corpus::field("lang"), corpus::code(language));
  auto places = database.postlist_begin(word), allowed = database.postlist_begin(in_language);
  const auto places_end = database.postlist_end(word), allowed_end = database.postlist_end(in_language);
  for (int step = 0; step < kMostSteps && places != places_end && allowed != allowed_end; ++step) {
    if (*places == *allowed) return true;
    if (*places < *allowed)
      places.skip_to(*allowed);
    else
      allowed.skip_to(*places);
  }
  return false;
}

// The French stemmer takes "conflit" for a verb and "conflits" for a noun: what one gives, the other does not. Both are
// asked for.
std::string other_number(const std::string& word) {
  return word.ends_with('s') ? word.substr(0, word.size() - 1) : word + "s";
}

void collect(const QueryNode& node, std::vector<const QueryWord*>& words) {
  if (node.op != Op::prefix)
    for (const QueryWord& word : node.words) words.push_back(&word);
  for (const QueryNode& child : node.children) {
    if (node.op == Op::without && &child != node.children.data()) break;
    collect(child, words);
  }
}

}  // namespace

std::vector<std::pair<Language, std::string>> stems_of(const QueryWord& word, const std::vector<Language>& latin,
                                                       corpus::Analyser& analyser) {
  std::vector<std::pair<Language, std::string>> stems;
  if (word.exact || word.script == Language::zh || has_digit(word.folded)) return stems;
  if (word.script != Language::unknown) return {{word.script, analyser.stem(word.folded, word.script)}};
  for (const Language language : latin) {
    stems.emplace_back(language, analyser.stem(word.folded, language));
    if (language != Language::fr) continue;
    std::string other = analyser.stem(other_number(word.folded), language);
    if (other != stems.back().second) stems.emplace_back(language, std::move(other));
  }
  return stems;
}

std::vector<std::vector<std::string>> phrase_forms(const std::vector<QueryWord>& words) {
  std::vector<std::string> plain;
  for (const QueryWord& word : words) plain.push_back(word.folded);
  std::vector<std::vector<std::string>> forms = {plain};
  if (words.empty() || words[0].script != Language::ar) return forms;
  for (const std::string_view proclitic : corpus::kArabicAlone) {
    forms.push_back(plain);
    forms.back()[0].insert(0, proclitic);
  }
  return forms;
}

std::vector<Language> latin_languages(const QueryNode& root, const std::vector<Language>& allowed,
                                      const Index::View& view) {
  std::vector<Language> candidates;
  for (const Language language : corpus::kLatinLanguages)
    if (allowed.empty() || std::find(allowed.begin(), allowed.end(), language) != allowed.end())
      candidates.push_back(language);
  if (candidates.size() < 2) return candidates;
  std::array<int, 7> known = {};
  constexpr std::size_t kMostLookedAt = 12;
  std::size_t looked_at = 0;
  for (const QueryWord* word : words_of(root)) {
    if (word->script != Language::unknown || has_digit(word->folded) || ++looked_at > kMostLookedAt) continue;
    for (const Language language : candidates)
      known[static_cast<std::size_t>(language)] +=
          corpus::is_stopword(word->folded, language) || is_known(view.database, word->folded, language);
  }
  const int most = *std::max_element(known.begin(), known.end());
  std::erase_if(candidates, [&](Language language) { return known[static_cast<std::size_t>(language)] < most; });
  return candidates;
}

void drop_common_words(QueryNode& node, const std::vector<Language>& latin) {
  for (QueryNode& child : node.children) drop_common_words(child, latin);
  if (node.op != Op::all) return;
  const auto is_droppable = [&](const QueryNode& child) {
    return child.op == Op::word && is_common(child.words[0], latin);
  };
  const bool other_words = std::any_of(node.children.begin(), node.children.end(), [&](const QueryNode& child) {
    return child.op != Op::field && child.op != Op::range && !is_droppable(child);
  });
  if (!other_words) return;
  std::erase_if(node.children, is_droppable);
  if (node.children.size() == 1) {
    QueryNode only = std::move(node.children[0]);
    node = std::move(only);
  }
}

std::vector<const QueryWord*> words_of(const QueryNode& root) {
  std::vector<const QueryWord*> words;
  collect(root, words);
  return words;
}

Language language_of(const QueryNode& root, const std::vector<Language>& latin) {
  std::array<int, 7> count = {};
  for (const QueryWord* word : words_of(root)) {
    const bool letters = !has_digit(word->folded);
    const Language latin_one = latin.size() == 1 ? latin[0] : Language::unknown;
    if (letters) ++count[static_cast<std::size_t>(word->script == Language::unknown ? latin_one : word->script)];
  }
  const auto most = std::max_element(count.begin(), count.end());
  return *most == 0 ? Language::unknown : static_cast<Language>(most - count.begin());
}

}  // namespace search
