// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/paraphrases.h"

#include <algorithm>
#include <array>

#include "corpus/utf8.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::size_t kMost = 6;
constexpr int kLanguages = 2;                  // in which a word is rendered as the other at least
constexpr double kSum = 0.3, kRelated = 0.08;  // what that must come to, and of words that begin alike
constexpr double kShare = 0.6, kMostSure = 0.6, kSureRelated = 0.7;
constexpr std::size_t kAlike = 4;          // letters at the beginning of words of one family ("violate", "violation")
constexpr std::size_t kAlikePercent = 60;  // of the shorter stem

struct Candidate {
  std::string word, printed, text;
  std::array<double, 7> by_language{};
};

// Words of one family: "violate", "violation".
bool begin_alike(std::string_view one, std::string_view other) {
  const std::size_t shorter = std::min(one.size(), other.size());
  const auto apart =
      std::mismatch(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(shorter), other.begin()).first;
  const std::string_view common = one.substr(0, static_cast<std::size_t>(apart - one.begin()));
  return corpus::count_characters(common) >= kAlike && common.size() * 100 >= shorter * kAlikePercent;
}

class Collector {
 public:
  Collector(const std::string& stem, Language language, const Terminology& terminology, corpus::Analyser& analyser)
      : stem_(stem), language_(language), terminology_(terminology), analyser_(analyser) {}

  std::vector<Paraphrase> run() {
    const KnownTerm known = terminology_.find(language_, stem_);
    for (const corpus::Rendering& there : known.renderings)
      if (there.language != language_) add_back(there);
    std::vector<Paraphrase> list;
    for (const Candidate& one : found_)
      if (auto made = paraphrase(one); made.strength > 0) list.push_back(std::move(made));
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.strength > b.strength; });
    if (list.size() > kMost) list.resize(kMost);
    return list;
  }

 private:
  void add_back(const corpus::Rendering& there) {
    const std::string key = corpus::term_key(analyser_.words(there.text, there.language));
    const KnownTerm known = terminology_.find(there.language, key);
    for (const corpus::Rendering& back : known.renderings) {
      if (back.language != language_) continue;
      const auto& words = analyser_.words(back.text, language_);
      if (words.size() != 1 || words[0].stem.empty() || words[0].stem == stem_) continue;
      if (corpus::is_stopword(words[0].folded, language_)) continue;
      const auto same = [&](const Candidate& one) { return one.word == words[0].stem; };
      auto place = std::find_if(found_.begin(), found_.end(), same);
      if (place == found_.end()) place = found_.insert(found_.end(), {words[0].stem, words[0].folded, back.text, {}});
      place->by_language[static_cast<std::size_t>(there.language)] += there.strength * back.strength * 1e-4;
    }
  }

  Paraphrase paraphrase(const Candidate& one) const {
    double sum = 0;
    int languages = 0;
    for (const double part : one.by_language) sum += part, languages += part > 0;
    double strength = 0;
    if (sum >= kRelated && begin_alike(one.word, stem_))
      strength = kSureRelated;
    else if (languages >= kLanguages && sum >= kSum && !terminology_.stand_together(language_, stem_, one.word))
      strength = std::min(kMostSure, kShare * sum);
    return {one.word, one.printed, one.text, strength};
  }

  const std::string& stem_;
  const Language language_;
  const Terminology& terminology_;
  corpus::Analyser& analyser_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Paraphrase> paraphrases_of(const std::string& stem, Language language, const Terminology& terminology,
                                       corpus::Analyser& analyser) {
  if (language == Language::zh || stem.empty()) return {};
  return Collector(stem, language, terminology, analyser).run();
}

}  // namespace search
