// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/passage_text.h"

#include <algorithm>
#include <array>
#include <optional>

#include "corpus/latin.h"

namespace search {

namespace {

constexpr double kSaturation = 1.2, kLength = 0.6, kUsualWords = 60;  // BM25's k1 and b
constexpr std::uint32_t kClose = 2;                                   // words from one to the next
constexpr std::uint32_t kSmallWords = 4;                              // between words that follow each other
constexpr double kOpening = 6, kEarly = 8;                            // words: of a verb; behind it
constexpr std::size_t kTermWords = 2, kTermPairs = 5;  // of a term; what is longer is said in other words
constexpr std::size_t kMostPlaces = 6;                 // of a needle that are looked at

struct Seen {
  double count = 0;    // by strength
  bool spelt = false;  // as asked, but for an ending
  std::size_t places = 0;
  std::array<std::uint32_t, kMostPlaces> at{};
};

// `content`: the places of a text where a word stands that tells something.
using Content = std::vector<bool>;

// One of the places of `other` is near one of `one`.
bool stand_together(const Seen& one, const Seen& other) {
  for (std::size_t i = 0; i < one.places; ++i)
    for (std::size_t j = 0; j < other.places; ++j) {
      const std::int64_t apart = std::int64_t{other.at[j]} - one.at[i];
      if (apart >= -1 && apart <= std::int64_t{kClose} && apart != 0) return true;
    }
  return false;
}

// The other stands behind the one, with nothing between them but small words: "derecho a la alimentación".
bool follow_each_other(const Seen& one, const Seen& other, const Content& content) {
  for (std::size_t i = 0; i < one.places; ++i)
    for (std::size_t j = 0; j < other.places; ++j) {
      std::uint32_t at = one.at[i] + 1;
      while (at < other.at[j] && at <= one.at[i] + kSmallWords && !content[at]) ++at;
      if (at == other.at[j]) return true;
    }
  return false;
}

// Walks along a text and finds the words of the topic one behind the other.
class TermWalk {
 public:
  TermWalk(const Needles& needles, std::string_view text)
      : text_(text), chinese_(needles.language() == corpus::Language::zh) {
    for (std::size_t i = 0; i < needles.list().size(); ++i)
      if (needles.list()[i].topic) words_.push_back(i);
    if (words_.size() > (chinese_ ? kTermPairs : kTermWords)) words_.clear();
  }

  // `needle`: that the word is as it was asked; none for any other word.
  void step(const corpus::Word& word, std::optional<std::size_t> needle, bool tells) {
    if (found_ || words_.empty() || (chinese_ && !word.bigram)) return;
    if (next_ > 0 && is_parted(word.span.start)) next_ = 0;
    end_ = word.span.end;
    if (needle && *needle == words_[next_])
      ++next_;
    else if (needle && *needle == words_.front())
      next_ = 1;
    else if (tells)
      next_ = 0;
    found_ = next_ == words_.size();
  }

  bool found() const { return found_; }

 private:
  // A stop or a comma stands between the word before and this one.
  bool is_parted(std::size_t start) const {
    if (start <= end_) return false;
    const std::string_view between = text_.substr(end_, start - end_);
    return between.find_first_of(".,;:!?()") != std::string_view::npos || between.find("،") != std::string_view::npos ||
           between.find("؛") != std::string_view::npos;
  }

  const std::string_view text_;
  const bool chinese_;
  std::vector<std::size_t> words_;  // needles of the topic, as asked
  std::size_t end_ = 0;             // of the word before
  std::size_t next_ = 0;            // of them, that is looked for
  bool found_ = false;
};

double dense_of(const std::vector<Seen>& seen, const Needles& needles, std::size_t words) {
  double sum = 0;
  const double length = 1 - kLength + kLength * static_cast<double>(words) / kUsualWords;
  for (std::size_t i = 0; i < seen.size(); ++i)
    sum += needles.list()[i].weight * seen[i].count / (seen[i].count + kSaturation * length);
  return needles.total() > 0 ? sum / needles.total() : 0;
}

enum class Pairs { all, of_topic, of_topic_in_order };

// Order is asked of words of the question's language alone: renderings stand as they are known.
double together_of(const std::vector<Seen>& seen, const Needles& needles, Pairs pairs, const Content& content = {}) {
  double all = 0, sum = 0;
  for (const auto& [first, second] : needles.pairs()) {
    const Needle &one = needles.list()[first], &other = needles.list()[second];
    if (pairs != Pairs::all && !(one.topic && other.topic)) continue;
    const double weight = std::min(one.weight, other.weight);
    all += weight;
    const bool ordered = pairs == Pairs::of_topic_in_order && !one.printed.empty() && !other.printed.empty();
    if (ordered ? follow_each_other(seen[first], seen[second], content) : stand_together(seen[first], seen[second]))
      sum += weight;
  }
  return all > 0 ? sum / all : 0;
}

bool has_topic_pair(const Needles& needles) {
  const auto& list = needles.list();
  return std::any_of(needles.pairs().begin(), needles.pairs().end(),
                     [&](const auto& pair) { return list[pair.first].topic && list[pair.second].topic; });
}

// A paragraph about something names it in its first words, behind its verb.
double early_of(const std::vector<Seen>& seen, const Needles& needles) {
  double sum = 0;
  for (std::size_t i = 0; i < seen.size(); ++i)
    if (needles.list()[i].topic && seen[i].places > 0)
      sum += needles.list()[i].weight / (1 + std::max(0.0, (seen[i].at[0] - kOpening) / kEarly));
  return needles.topic_total() > 0 ? sum / needles.topic_total() : 0;
}

double spelt_of(const std::vector<Seen>& seen, const Needles& needles) {
  double sum = 0;
  for (std::size_t i = 0; i < seen.size(); ++i)
    if (needles.list()[i].topic && seen[i].spelt) sum += needles.list()[i].weight;
  return needles.topic_total() > 0 ? sum / needles.topic_total() : 0;
}

// A word at its needles. True when it is, to the letter, as the first of them was asked.
bool note(const Needles::Place& place, const corpus::Word& word, std::string_view text, const Needles& needles,
          std::vector<Seen>& seen, Found& found) {
  bool spelt = false;
  for (std::size_t needle = place.needle; needle <= place.last; ++needle) {
    Seen& one = seen[needle];
    const double form =
        corpus::is_latin(needles.language()) ? form_share(needles.list()[needle], word.span.of(text)) : 1;
    if (needle == place.needle) spelt = form == 1;
    one.count += place.strength * form;
    one.spelt |= form == 1;
    if (one.places < kMostPlaces) one.at[one.places++] = word.position;
    found[needle] = std::max(found[needle], place.strength);
  }
  return spelt;
}

void measure(const std::vector<Seen>& seen, const Needles& needles, const Content& content, TextFound& result) {
  result.dense = dense_of(seen, needles, result.words);
  result.together = together_of(seen, needles, Pairs::all);
  const bool has_pair = has_topic_pair(needles);
  const double topic = has_pair ? 0 : topic_share_of(result.found, needles);
  result.phrase = has_pair ? together_of(seen, needles, Pairs::of_topic) : topic;
  result.ordered = has_pair ? together_of(seen, needles, Pairs::of_topic_in_order, content) : topic;
  result.early = early_of(seen, needles);
  result.spelt = spelt_of(seen, needles);
}

}  // namespace

TextFound look_for(std::string_view text, const Needles& needles, corpus::Analyser& analyser) {
  TextFound result;
  result.found.resize(needles.list().size());
  std::vector<Seen> seen(needles.list().size());
  Content content;
  TermWalk walk(needles, text);
  const corpus::Language in = needles.language();
  const std::vector<corpus::Span> names = needles.other_organs(text);
  auto name = names.begin();
  for (const corpus::Word& word : analyser.words(text, needles.language())) {
    while (name != names.end() && name->end <= word.span.start) ++name;
    result.words += !word.bigram;
    if (content.size() <= word.position) content.resize(word.position + 2);
    const bool tells = !corpus::is_stopword(word.folded, in);
    if (tells) content[word.position] = true;
    const bool in_name = name != names.end() && name->start < word.span.end;
    const Needles::Place* place = in_name ? nullptr : needles.find(word);
    if (place == nullptr) {
      walk.step(word, {}, tells);
      continue;
    }
    const bool spelt = note(*place, word, text, needles, seen, result.found);
    const Needle& first = needles.list()[place->needle];
    const bool as_asked = first.printed.empty() ? first.is_first_form(word) : spelt;
    walk.step(word, as_asked ? std::optional(place->needle) : std::nullopt, tells);
  }
  result.term = walk.found();
  measure(seen, needles, content, result);
  return result;
}

double share_of(const Found& found, const Needles& needles) {
  double sum = 0;
  for (std::size_t i = 0; i < found.size(); ++i) sum += needles.list()[i].weight * found[i];
  return needles.total() > 0 ? sum / needles.total() : 0;
}

double topic_share_of(const Found& found, const Needles& needles) {
  double sum = 0;
  for (std::size_t i = 0; i < found.size(); ++i)
    if (needles.list()[i].topic) sum += needles.list()[i].weight * found[i];
  return needles.topic_total() > 0 ? sum / needles.topic_total() : 0;
}

void add_found(Found& found, const Found& other, double part) {
  for (std::size_t i = 0; i < found.size(); ++i) found[i] = std::max(found[i], other[i] * part);
}

double share_asked(std::string_view text, const Needles& needles, corpus::Analyser& analyser) {
  double all = 0, asked = 0;
  for (const corpus::Word& word : analyser.words(text, needles.language())) {
    const bool chinese = needles.language() == corpus::Language::zh;
    if (chinese != word.bigram || corpus::is_stopword(word.folded, needles.language())) continue;
    ++all;
    const Needles::Place* place = needles.find(word);
    if (place != nullptr) asked += place->strength;
  }
  return all > 0 ? asked / all : 0;
}

}  // namespace search
