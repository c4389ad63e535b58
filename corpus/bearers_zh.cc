// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/bearers_zh.h"

#include <algorithm>

#include "corpus/state_sentences.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kMostBearers = 12, kNearAgentZh = 16, kLongestHeadZh = 60, kLongestModifiedZh = 180,
                      kLongestLinkZh = 12, kFarHeadZh = 26, kShortestBody = 6;

class Reader {
 public:
  Reader(std::string_view text, const StateTokens& tokens) : text_(text), tokens_(tokens) {}

  // Chinese has no word between who is to act and the act: the phrase ends with its last noun.
  std::vector<Span> list(std::size_t from, std::size_t end) {
    found_.clear();
    std::size_t start = from, longest = kLongestHeadZh;
    for (std::size_t at = from; at < end && at - start <= kNearAgentZh && found_.size() < kMostBearers;) {
      const StateToken& token = tokens_[at];
      if (token.is(kPunctuation) && !(token.is(kAnd) && !found_.empty()) && !token.is(kBracket | kQuote)) break;
      const bool opens = !token.is(kAgent | kAnd) &&
                         !(token.is(kDeterminer) && at + 1 < end && tokens_[at + 1].is(kAgent | kDeterminer));
      if (at == start && opens) {
        if (const std::size_t head = modified_zh(at, end); head != end) {
          longest = std::max(kLongestModifiedZh, tokens_[head].span.end - tokens_[at].span.start);
          at = head;
          continue;
        }
        if (token.is(kStop | kAside | kAct | kSubmit)) break;
      }
      if (token.is(kReject) || token.span.start - tokens_[start].span.start > longest) break;  // 被…扣押
      if (!token.is(kAgent) && act_begins(start, at)) {
        found_.push_back({tokens_[start].span.start, tokens_[at - 1].span.end});
        break;
      }
      if (!token.is(kAgent)) {
        ++at;
        continue;
      }
      std::size_t last = at;
      for (std::size_t next = at + 1; next < end && tokens_[next].is(kAgent | kDeterminer); ++next)
        if (tokens_[next].is(kAgent)) last = next;
      last = linked_zh(last, end);
      const std::string_view behind = text_.substr(tokens_[last].span.end);
      const bool modifies = (last + 1 < end && begins_as(WordEnd::attributive, behind, Language::zh)) ||
                            begins_as(WordEnd::between, behind, Language::zh) ||
                            begins_as(WordEnd::attributive, text_.substr(tokens_[start].span.start), Language::zh);
      if (!modifies) found_.push_back({tokens_[start].span.start, tokens_[last].span.end});
      at = last + 1;
      if (modifies) continue;
      if (at >= end || !tokens_[at].is(kAnd)) break;
      while (at < end && tokens_[at].is(kAnd)) ++at;
      start = at;
    }
    return found_;
  }

 private:
  // 根据上文采取行动的会员国: the noun that the words at `at` belong to, behind 的; `end` when there is none.
  std::size_t modified_zh(std::size_t at, std::size_t end) const {
    const std::size_t start = at;
    std::size_t titles = 0;  // tokens inside 《》
    // 所有尚未批准…的国家
    const bool not_yet = is_not_yet(start) || (start + 1 < end && is_not_yet(start + 1));
    const std::size_t longest = not_yet ? kFarHeadZh : kNearAgentZh;
    bool agent = false;
    for (; at < end && at - start - titles < longest && !tokens_[at].is(kFullStop | kModal); ++at) {
      if (tokens_[at].is(kComma) && (agent || !tokens_[at].is(kAnd))) break;
      const std::size_t title = at;
      if (tokens_[at].span.of(text_) == "《")
        while (at + 1 < end && tokens_[at].span.of(text_) != "》") ++at;
      titles += at - title;
      if (!tokens_[at].is(kAgent)) continue;
      agent = true;
      std::size_t first = at;
      while (first > start && tokens_[first - 1].is(kDeterminer)) --first;
      if (first > start && belongs(start, first)) return at;
    }
    return end;
  }

  // 花园秘书处[继续]与各方合作, 花园基金[至迟于]: what is done begins at token `at`, and what stands before is the name
  // of a body, though no list has it.
  bool act_begins(std::size_t start, std::size_t at) const {
    const bool act = tokens_[at].is(kDue) || (tokens_[at].is(kAdverb) && tokens_[at].is(kStop));
    if (at == start || !act || tokens_[at - 1].marks != 0) return false;
    const std::string_view name = words_of(text_, tokens_, {start, at});
    return name.size() >= kShortestBody && ends_as(WordEnd::body, name, Language::zh);
  }

  bool is_not_yet(std::size_t at) const {
    return is_one_of(WordEnd::not_yet, tokens_[at].span.of(text_), Language::zh);
  }

  // What stands before token `first` belongs to it: …的国家, 第1540(2004)号决议所设委员会.
  bool belongs(std::size_t start, std::size_t first) const {
    const std::string_view before = text_.substr(0, tokens_[first].span.start);
    return ends_as(WordEnd::attributive, before, Language::zh) ||
           (tokens_[start].is(kSessionIn) && ends_as(WordEnd::modifies, before, Language::zh));
  }

  // 黎巴嫩武装部队, 人权理事会食物权问题特别报告员, 中非共和国境内武装冲突各方: a name and the noun it belongs to, with
  // a word or two between them. The token of the noun; that of the name when there is none.
  std::size_t linked_zh(std::size_t at, std::size_t end) const {
    const bool inside = at + 1 < end && is_one_of(WordEnd::within, tokens_[at + 1].span.of(text_), Language::zh);
    const std::size_t noun = at + 2 + (inside && at + 2 < end && tokens_[at + 2].marks == 0 ? 1 : 0);
    if (noun >= end || !tokens_[noun].is(kAgent)) return at;
    for (std::size_t each = at; each < noun; ++each)
      if ((each > at && tokens_[each].marks != 0) || tokens_[each].span.end != tokens_[each + 1].span.start) return at;
    const std::string_view link = tokens_[at + 1].span.of(text_);
    const bool belongs = tokens_[at].word->state && (inside || link.size() <= kLongestLinkZh);
    return belongs || ends_as(WordEnd::topic, link, Language::zh) ? noun : at;
  }

  std::string_view text_;
  const StateTokens& tokens_;
  std::vector<Span> found_;
};

// 社会融合政策应: an unknown word right between who might act and the word of duty is a noun that the former modifies,
// unless it is short (也, 均, 都) or says when (今后).
bool compound(std::string_view text, const StateTokens& tokens, std::size_t at) {
  constexpr std::size_t kShort = 6;
  if (at == 0 || at + 1 >= tokens.size() || tokens[at].marks != 0 || !tokens[at + 1].is(kModal | kDuty)) return false;
  const std::string_view word = tokens[at].span.of(text);
  const bool when = ends_as(WordEnd::when, word, Language::zh);  // 制定方案时必须
  return tokens[at - 1].is(kAgent) && tokens[at - 1].span.end == tokens[at].span.start &&
         (when || word.size() > kShort);
}

// 《》 and the word that brings it in (根据《宪章》) before token `at`: the token they begin with; `at` when there are
// none.
std::size_t before_title(std::string_view text, const StateTokens& tokens, std::size_t clause, std::size_t at) {
  if (at == 0 || tokens[at - 1].span.of(text) != "》") return at;
  std::size_t open = at - 1;
  while (open > clause && tokens[open].span.of(text) != "《") --open;
  return open > clause && tokens[open - 1].is(kAside) ? open - 1 : at;
}

}  // namespace

std::vector<Span> list_zh(std::string_view text, const StateTokens& tokens, std::size_t from, std::size_t end) {
  return Reader(text, tokens).list(from, end);
}

std::vector<Span> duty_before_zh(std::string_view text, const StateTokens& tokens, std::size_t clause, std::size_t at) {
  if (at + 1 < tokens.size() && tokens[at].is(kModal) && tokens[at + 1].is(kAgent))
    return {};  // 应大会要求: at its request
  at = before_title(text, tokens, clause, at);
  if (at == 0 || (!tokens[at - 1].is(kAgent) && !(at >= 2 && tokens[at - 2].is(kAgent)))) return {};
  if (!tokens[at - 1].is(kAgent) && compound(text, tokens, at - 1)) return {};
  for (std::size_t each = clause; each < at; ++each)
    if (tokens[each].is(kPunctuation) && !tokens[each].is(kAnd | kBracket | kQuote)) clause = each + 1;
  // 有效执行任务是所有会员国的责任: what stands before "all" and "each" is not who has it.
  for (std::size_t each = at - 1; each > clause; --each)
    if (tokens[each].is(kDeterminer) && tokens[each - 1].marks == 0) return list_zh(text, tokens, each, at);
  return list_zh(text, tokens, clause, at);
}

bool modal_behind_zh(std::string_view text, const StateTokens& tokens, const std::vector<Span>& spans) {
  constexpr std::size_t kNear = 3;
  std::size_t at = 0;
  while (at < tokens.size() && !spans.empty() && tokens[at].span.start < spans.back().end) ++at;
  if (at < tokens.size() && tokens[at].is(kBracket))  // 委员会(下称“委员会”)可
    do ++at;
    while (at < tokens.size() && !tokens[at].is(kBracket));
  if (at < tokens.size() && compound(text, tokens, at)) return false;
  for (std::size_t near = at; near < tokens.size() && near < at + kNear; ++near)
    if (tokens[near].is(kModal | kDuty)) return true;
  return false;
}

}  // namespace corpus
