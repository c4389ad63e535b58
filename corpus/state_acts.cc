// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_acts.h"

#include <algorithm>

#include "corpus/state_sentences.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

class Finder {
 public:
  Finder(std::string_view text, const StateTokens& tokens, Language language, ActsOf what)
      : text_(text), tokens_(tokens), language_(language), what_(what) {}

  std::vector<FoundAct> run() {
    bool quoted = false;
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      if (tokens_[at].is(kQuote) && !tokens_[at].is(kBracket) && at > 0) quoted = !quoted;
      if (!tokens_[at].is(kAct) || quoted) continue;
      FoundAct act;
      if (!accept(at, act)) continue;
      if (what_.subparagraph && acts_.empty() && !act.opens) return {};
      if (!acts_.empty()) acts_.back().end = act.about;
      at = act.last;
      acts_.push_back(act);
    }
    if (what_.decision && language_ == Language::zh) drop_participles();
    return std::move(acts_);
  }

 private:
  // In Chinese what a decision recalls and notes before it decides looks like acts of its own.
  void drop_participles() {
    const auto decides =
        std::find_if(acts_.begin(), acts_.end(), [](const FoundAct& act) { return act.word->act == "DECIDE"; });
    if (decides != acts_.end()) acts_.erase(acts_.begin(), decides);
  }

  const StateToken& token(std::size_t at) const { return tokens_[at]; }
  bool has_case() const { return language_ == Language::en || language_ == Language::fr || language_ == Language::es; }

  bool accept(std::size_t at, FoundAct& act) const {
    act.word = token(at).word->act;
    act.first = at;
    while (act.first > 0 && token(act.first - 1).is(kAdverb)) --act.first;
    act.last = at;
    while (language_ != Language::zh && act.last + 1 < tokens_.size() && token(act.last + 1).is(kAdverb) &&
           adjacent(act.last))
      ++act.last;
    act.about = act.first;
    act.end = tokens_.size();
    act.opens = opens(act.first);
    if (is_label(act)) return false;
    const bool organ = act.opens && act.first > 0 && token(act.first - 1).is(kOrgan);
    if (act.word->past && !what_.decision && !organ) return false;
    const bool infinitive =
        language_ == Language::zh && what_.subparagraph && act.word->noun && !again(act.first) && !asks_somebody(act);
    if (act.opens && !infinitive) return true;
    if (infinitive && act.opens && act.word->opens && !tokens_.back().is(kPunctuation)) return false;  // an agenda item
    act.opens = false;
    act.clitic = act.first > 0 && token(act.first - 1).is(kClitic);
    if (act.word->opens && !what_.decision && !announced(act.first, at) && !goes_on_zh(act)) return false;
    // An adverb behind it says that it is the verb: "lui demande également de".
    if (act.word->noun && act.last == at && is_noun(act.last) && !opens_zh(act.first)) return false;
    return joined(act.first, at) || about_zh(act) || behind_organ(act);
  }

  // 又决定, 还授权: no infinitive, where 继续支持 may be one.
  bool again(std::size_t first) const { return is_one_of(WordEnd::again, token(first).span.of(text_), language_); }

  // (a) 鼓励各国政府…, below opening words that name nobody who could do it: no infinitive.
  bool asks_somebody(const FoundAct& act) const {
    std::size_t next = act.last + 1;
    while (next < tokens_.size() && token(next).is(kDeterminer) && !token(next).is(kAgent)) ++next;
    return what_.nobody && act.word->takes == "object" && next < tokens_.size() && token(next).is(kAgent);
  }

  // 对…表示关切: in Chinese what an organ is pleased with or sorry for may stand before the verb, behind 对.
  bool about_zh(FoundAct& act) const {
    if (language_ != Language::zh || act.word->takes != "none") return false;
    std::size_t head = act.first;
    while (head > 0 && (!token(head - 1).is(kComma | kFullStop) || token(head - 1).is(kAnd))) --head;
    while (head < act.first && token(head).is(kFiller | kAdverb | kAnd)) ++head;
    if (!token(head).is(kBy) || head == act.first) return false;
    act.about = head;
    return true;
  }

  // ，要求各方…: a verb that is a noun as well goes on behind a comma when those who are to act follow, or when the act
  // before it asks for nothing.
  bool goes_on_zh(const FoundAct& act) const {
    if (language_ != Language::zh || acts_.empty() || act.first == 0 || !token(act.first - 1).is(kComma | kAnd))
      return false;
    if (act.first > 1 && token(act.first - 1).is(kAnd) && !token(act.first - 2).is(kComma)) return false;
    std::size_t next = act.last + 1;
    while (next < tokens_.size() && token(next).is(kDeterminer) && !token(next).is(kAgent)) ++next;
    const bool agent = next < tokens_.size() && token(next).is(kAgent);
    if (act.word->takes == "object") return agent;
    if (act.word->act == "DECIDE") return false;  // 通过: "by means of" as well
    const std::string_view before = acts_.back().word->act;
    return before == "WELCOME" || before == "NOTE" || before == "CONCERN" || before == "CONDEMN";
  }

  // "Генеральная Ассамблея в соответствии с ... назначила": without commas, far behind the organ whose verb it is.
  bool behind_organ(const FoundAct& act) const {
    if (!what_.decision || !act.word->past || !acts_.empty() || language_ != Language::ru) return false;
    for (std::size_t at = act.first; at > 0 && !token(at - 1).is(kThat | kStop2); --at)
      if (token(at - 1).is(kOrgan) && ends_as(WordEnd::organ, token(at - 1).span.of(text_), language_)) return true;
    return false;
  }

  // "also demands", "in this regard demands": words that only stand before a verb of the organ.
  bool announced(std::size_t first, std::size_t at) const {
    if (first > 0 && token(first - 1).is(kFullStop)) return true;
    for (std::size_t each = first == 0 ? first : first - 1; each < at; ++each)
      if (token(each).is(kFiller)) return true;
    return false;
  }

  // 。我们决定：: with a word before it that opens a sentence it is no noun.
  bool opens_zh(std::size_t first) const {
    return language_ == Language::zh && first > 1 && token(first - 1).is(kFiller) && token(first - 2).is(kFullStop);
  }

  // "Mesure 53.": what a paragraph is called.
  bool is_label(const FoundAct& act) const {
    return act.opens && act.first == 0 && act.last + 2 < tokens_.size() && token(act.last + 1).is(kNumber) &&
           token(act.last + 2).is(kFullStop) && adjacent(act.last);
  }

  // No stop between a token and the next.
  bool adjacent(std::size_t at) const { return token(at + 1).span.start - token(at).span.end <= 1; }

  bool is_noun(std::size_t last) const {
    if (between_commas(last)) return false;
    return last + 1 >= tokens_.size() || token(last + 1).is(kBeforeNoun | kPunctuation);
  }

  // 强调…，决定，…: in Chinese a verb may stand between commas.
  bool between_commas(std::size_t at) const {
    if (language_ != Language::zh || at == 0 || at + 1 >= tokens_.size()) return false;
    const auto comma = [&](std::size_t each) { return token(each).is(kComma) && !token(each).is(kAnd); };
    return comma(at - 1) && comma(at + 1);
  }

  // Only marks, fillers, adverbs or the organ stand before token `first`.
  bool opens(std::size_t first) const {
    for (std::size_t at = 0; at < first; ++at)
      if (!token(at).is(kPunctuation | kFiller | kAdverb | kOrgan | kDeterminer | kAnd | kClitic)) return false;
    return true;
  }

  bool joined(std::size_t first, std::size_t verb) const {
    if (token(first).is(kPrefixedAnd) || token(verb).is(kPrefixedAnd))
      return first == 0 || !token(first - 1).is(kReject);
    const bool sentence = first > 0 && token(first - 1).is(kFullStop) && token(verb).word->act->we;  // ". We decide"
    if (sentence && !is_colon(text_, token(first - 1))) return true;
    if (has_case() && token(first).is(kCapital)) return acts_.empty() && !what_.subparagraph;
    const std::size_t before = before_fillers(first);
    if (before == kNone) return true;
    const StateToken& previous = token(before);
    if (previous.is(kReject)) return false;
    if (language_ == Language::zh && previous.is(kAnd))
      return begins_as(WordEnd::and_also, previous.span.of(text_), language_);
    if (previous.is(kComma | kFullStop | kAnd)) return true;
    // "The Council ... to peace. It calls upon"
    if (previous.is(kPronoun) && previous.is(kCapital)) return before > 0 && token(before - 1).is(kFullStop);
    return previous.is(kOrgan) && organ_speaks(before);
  }

  // The token before the fillers and their commas in front of token `first`.
  std::size_t before_fillers(std::size_t first) const {
    std::size_t at = first;
    for (std::size_t look = first; look > 0; --look) {
      const StateToken& each = token(look - 1);
      if (each.is(kFiller | kClitic)) {
        at = look - 1;
      } else if (!each.is(kComma) || at == first || each.is(kAnd)) {
        if (!(each.is(kComma) && look >= 2 && token(look - 2).is(kFiller))) break;
      }
    }
    return at == 0 ? kNone : at - 1;
  }

  // "The Council further calls": a sentence of its own, or a decision.
  bool organ_speaks(std::size_t organ) const {
    if (organ == 0 || what_.decision) return true;
    return token(organ - 1).is(kFullStop | kQuote | kComma);
  }

  std::string_view text_;
  const StateTokens& tokens_;
  Language language_;
  ActsOf what_;
  std::vector<FoundAct> acts_;
};

}  // namespace

std::vector<FoundAct> find_acts(std::string_view text, const StateTokens& tokens, Language language, ActsOf what) {
  return Finder(text, tokens, language, what).run();
}

}  // namespace corpus
