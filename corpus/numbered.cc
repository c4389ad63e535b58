// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/numbered.h"

#include "corpus/listed_dates.h"
#include "corpus/numbered_text.h"
#include "corpus/numbered_zh.h"
#include "corpus/owners.h"
#include "corpus/proclitics.h"
#include "corpus/whose.h"

namespace corpus {

namespace {

constexpr std::size_t kNear = 6;               // tokens between a noun and an owner after it, before the first number
constexpr std::size_t kBeforeNoun = 4;         // tokens between "its" and the noun
constexpr std::size_t kNearNoun = 12;          // tokens between a noun and a number that is still its own
constexpr std::size_t kShortNoun = 4;          // bytes of "res", "rés"
constexpr std::size_t kAhead = 8;              // tokens looked at after a number for its date and owner
constexpr std::size_t kBesideSubsequent = 2;   // words beside "subsequent": "and all other subsequent resolutions of"
constexpr std::size_t kPinpoint = 24;          // tokens between a number and the semicolon behind its pinpoint
constexpr std::size_t kLongestTitle = 60;      // tokens in quotation marks
constexpr std::uint16_t kFirstDecision = 100;  // those of the Human Rights Council begin with 101

// Reads tokens from left to right.
class Mentions {
 public:
  Mentions(std::string_view text, Language language, const Tokens& tokens)
      : tokens_(tokens), list_(tokens.list), text_{text, language, tokens.list, tokens.items} {}

  std::vector<Mention> read() {
    for (std::size_t i = 0; i < list_.size(); ++i) {
      switch (list_[i].sign) {
        case Sign::noun:
          text_.language == Language::zh ? noun_after(i) : noun_before(i);
          break;
        case Sign::owner:
        case Sign::of:
          owner_between(i);
          said_.last_owner = i;
          break;
        case Sign::stop:
          if (i + 1 == list_.size() || list_[i + 1].capital || text_.language == Language::zh) end_sentence();
          break;
        case Sign::item:
          text_.language == Language::zh ? item_before_noun(i) : item_after_noun(i);
          break;
        case Sign::other:
          quote(i);
          break;
        default:
          break;
      }
    }
    return std::move(found_);
  }

 private:
  static constexpr std::size_t kNoOwner = static_cast<std::size_t>(-1);

  void end_sentence() {
    said_.noun = {};
    said_.last_owner = kNoOwner;
    said_.first_of_list = said_.pending = found_.size();
  }

  // What is said for a list under way.
  struct Said {
    std::string_view noun, owner, owner_words;
    std::size_t last_owner = kNoOwner;  // in this sentence
    std::size_t noun_at = 0, first_of_list = 0, pending = 0;
    bool its = false;
  };

  // "resolutions 76/201, entitled “Implementation of the decisions of the Conference”, and 76/202": a title says
  // nothing for the list that it stands in.
  void quote(std::size_t i) {
    if (text_.opens_quote(i)) {
      before_quote_ = said_;
      quote_at_ = i;
      found_before_quote_ = found_.size();
      said_.pending = found_.size();
    } else if (text_.closes_quote(i) && quote_at_ != kNoOwner) {
      const bool title = i - quote_at_ <= kLongestTitle && found_before_quote_ == found_.size();
      if (title) said_ = before_quote_;
      quote_at_ = kNoOwner;
    }
  }

  // "its resolutions", "Security Council resolution", "its previous resolutions"
  void noun_before(std::size_t i) {
    if (is_another_word(i)) return;
    said_.noun = text_.value(i);
    said_.noun_at = i;
    said_.owner = said_.owner_words = {};
    said_.its = false;
    said_.first_of_list = found_.size();
    if (said_.noun.starts_with("its-")) {
      said_.noun.remove_prefix(4);
      return whose(i);
    }
    if (owner_in_noun(i)) return;
    if (said_.noun == "document") said_.noun = {};
    owner_before(i);
  }

  // "res judicata" is no resolution, "для решения и устранения" in a title no decision.
  bool is_another_word(std::size_t i) const {
    const Sign next = i + 1 < list_.size() ? list_[i + 1].sign : Sign::stop;
    const bool bare_short = text_.words(i).size() <= kShortNoun && text_.words(i).back() != '.';
    if (bare_short && next != Sign::item && next != Sign::digits) return true;
    const bool solves = text_.language == Language::ru && text_.value(i) == "decision" && said_.noun == "resolution";
    return solves && (next == Sign::and_ || next == Sign::word);
  }

  // UNSCR 1325
  bool owner_in_noun(std::size_t i) {
    for (const std::string_view organ : {"sc", "ga"})
      if (said_.noun.starts_with(organ) && said_.noun.substr(organ.size()).starts_with('-')) {
        said_.owner = organ;
        said_.owner_words = text_.words(i);
        said_.noun.remove_prefix(organ.size() + 1);
        return true;
      }
    return false;
  }

  void owner_before(std::size_t noun) {
    for (std::size_t back = 1; back <= kBeforeNoun && back <= noun; ++back) {
      const Sign sign = list_[noun - back].sign;
      if (sign == Sign::its) return whose(noun - back);
      if (text_.is_owner(noun - back) && back == 1) {  // "adoption of General Assembly resolution"
        if (text_.is_plain_owner(noun - back)) say_owner(noun - back);
        return;
      }
      if (sign != Sign::word && sign != Sign::glue && sign != Sign::here) break;
    }
    if (const auto owner = adopter_before(text_, noun)) say_owner(*owner);
  }

  void say_owner(std::size_t at) {
    said_.owner = text_.value(at);
    said_.owner_words = text_.words(at);
  }

  // "its" is of the body that speaks, unless another is the subject.
  void whose(std::size_t its) {
    said_.its = true;
    if (const auto owner = subject_of(text_, its)) say_owner(*owner);
  }

  // "resolutions of the General Assembly 60/1", "قرار الجمعية العامة 69/313"
  void owner_between(std::size_t i) {
    if (text_.language == Language::zh || said_.noun.empty() || said_.first_of_list != found_.size() ||
        i > said_.noun_at + kNear)
      return;
    if (!said_.owner.empty() && list_[i].sign == Sign::owner) return;
    if (list_[i].sign == Sign::owner && i > said_.noun_at + 1 && list_[i - 1].sign == Sign::comma) return;
    if (!text_.is_plain_owner(i)) {
      said_.owner = said_.owner_words = {};
      return;
    }
    say_owner(i);
    share_with_followed(i);
  }

  // "resolution 1993/51 and all subsequent resolutions of the Commission on Human Rights": the body at token `owner`,
  // whose acts follow the number, adopted that too.
  void share_with_followed(std::size_t owner) {
    if (found_.empty() || !found_.back().owner.empty() || found_.back().its) return;
    bool subsequent = false, joined = false;
    std::size_t others = 0;
    for (std::size_t at = found_.back().token + 1; at < owner; ++at) {
      const Sign sign = list_[at].sign;
      joined =
          joined || sign == Sign::and_ || (sign == Sign::noun && text_.words(at).starts_with(kArabicAnd));  // والقرارات
      const bool says_so = text_.is_listed(at, "subsequent");
      subsequent = subsequent || says_so;
      others += sign == Sign::word && !says_so;
      if (sign != Sign::word && sign != Sign::glue && sign != Sign::comma && sign != Sign::date && sign != Sign::and_ &&
          sign != Sign::noun && sign != Sign::its)
        return;
    }
    if (!subsequent || !joined || others > kBesideSubsequent) return;
    found_.back().owner = text_.value(owner);
    found_.back().owner_words = text_.words(owner);
    share_back(true);
  }

  bool joined_to_last(std::size_t i) const {
    if (found_.empty()) return false;
    for (std::size_t at = found_.back().token + 1; at < i; ++at) {
      const Sign sign = list_[at].sign;
      const bool own_noun = text_.language == Language::zh && sign == Sign::noun;  // 第2002/68号决议和第2003/30号决议
      if (sign != Sign::comma && sign != Sign::and_ && sign != Sign::to && sign != Sign::glue && sign != Sign::date &&
          sign != Sign::its && sign != Sign::mark && sign != Sign::of && !own_noun)
        return false;
    }
    return true;
  }

  // "general recommendation No. 39 (2022)", "recommendation 1 (IV)": acts that have no symbol.
  bool of_another_kind(std::size_t i) const {
    while (i > 0 && (list_[i - 1].sign == Sign::glue || list_[i - 1].sign == Sign::number)) --i;
    return i > 0 && text_.is_listed(i - 1, "act");
  }

  void item_after_noun(std::size_t i) {
    if (of_another_kind(i)) return;
    Mention mention;
    mention.token = static_cast<std::uint32_t>(i);
    mention.noun = said_.noun;
    mention.owner = said_.owner;
    mention.owner_words = said_.owner_words;
    mention.its = said_.its;
    const bool commission = said_.owner == "other";  // the whole list is its, however numbered
    mention.adjacent = !said_.owner.empty() && (commission || said_.first_of_list == found_.size());
    const bool joined = joined_to_last(i);
    read_ahead(mention);
    name_small_session(mention);
    if (!is_citation(text_.item(i), mention, joined)) return;
    if (mention.noun.empty() && joined) mention.noun = found_.back().noun;
    found_.push_back(mention);
    date_list(text_.text, text_.language, tokens_, joined ? said_.first_of_list : found_.size() - 1, found_);
    share_back(joined);
  }

  // "4/11": numbers of so low a session are of several bodies; the one named in the sentence, however far, counts. So
  // does a commission for "574 (XXVII)": it has adopted what others number in the same way.
  void name_small_session(Mention& mention) const {
    const Item& here = text_.item(mention.token);
    if (!mention.owner.empty() || said_.last_owner == kNoOwner) return;
    const bool small = here.shape == Item::Shape::session && here.session < kFirstModernSession;
    const bool of_commission = here.shape == Item::Shape::roman && !mention.its && mention.date == 0 &&
                               text_.value(said_.last_owner) == "other";
    if (!small && !of_commission) return;
    mention.owner = text_.value(said_.last_owner);
    mention.owner_words = text_.words(said_.last_owner);
    mention.adjacent = mention.from_afar = true;
  }

  // The date and the owner after a number: "70/1 of 25 September 2015 of the General Assembly"
  void read_ahead(Mention& mention) {
    std::size_t last = mention.token;
    for (std::size_t at = mention.token + 1; at < list_.size() && at <= mention.token + kAhead; ++at) {
      const Sign sign = list_[at].sign;
      if (sign == Sign::of) {
        mention.owner = text_.value(at);
        mention.owner_words = text_.words(at);
        mention.adjacent = true;
        mention.its = false;
        last = at;
      } else if (sign == Sign::date && mention.date == 0) {
        mention.date = list_[at].value;
        last = at;
      } else if (at == last + 1 && (sign == Sign::comma || (sign == Sign::open && text_.is_dated(at + 1)))) {
        continue;  // "Res 1325 (31 October 2000)"
      } else if (sign != Sign::glue) {
        break;
      }
    }
    if (mention.its && mention.owner.empty())
      if (const auto owner = subject_ahead(text_, said_.noun_at, last)) {
        mention.owner = text_.value(*owner);
        mention.owner_words = text_.words(*owner);
      }
    const auto shape = text_.item(mention.token).shape;
    const bool of_any = shape == Item::Shape::session || shape == Item::Shape::year;
    if (of_any && mention.owner.empty() && !mention.its && !mention.noun.empty()) read_adoption(text_, last, mention);
  }

  // What the last number says holds for those joined to it that say nothing themselves.
  void share_back(bool joined) {
    if (!joined || found_.size() < 2) return;
    const Mention& last = found_.back();
    std::size_t right = last.token;
    for (std::size_t i = found_.size() - 1; i-- > said_.first_of_list;) {
      Mention& before = found_[i];
      bool only_separators = true;
      for (std::size_t at = before.token + 1; at < right; ++at) {
        const Sign sign = list_[at].sign;
        only_separators = only_separators && (sign == Sign::comma || sign == Sign::and_);
        if (sign != Sign::comma && sign != Sign::and_ && sign != Sign::glue && sign != Sign::date) return;
      }
      const Item& number = text_.item(before.token);
      // "2175 (2014) and 2730 (2024) of 24 May 2024": the date is the last's.
      const bool of_year = number.shape != Item::Shape::council || last.date / 10000 == number.session;
      if (only_separators && before.date == 0 && of_year) before.date = last.date;
      const bool shares_owner = last.adjacent && !last.owner.empty() && before.owner.empty();
      if (shares_owner) {
        before.owner = last.owner;
        before.owner_words = last.owner_words;
      }
      right = before.token;
    }
  }

  // Chinese: the noun comes behind the list, owner and date before: 大会2015年9月25日第70/1号和第70/2号决议
  void item_before_noun(std::size_t i) {
    Mention mention;
    mention.token = static_cast<std::uint32_t>(i);
    const bool joined = joined_to_last(i);
    read_behind(text_, mention);
    if (mention.date == 0 && joined && shares_date(i)) mention.date = found_.back().date;
    if (mention.owner.empty() && !mention.its && joined) {
      mention.owner = found_.back().owner;
      mention.owner_words = found_.back().owner_words;
      mention.its = found_.back().its;
      mention.adjacent = mention.owner == "other" && found_.back().adjacent;  // the whole list is its
    }
    name_small_session(mention);
    if (is_marked(text_, i)) mention.noun = "resolution";
    if (!is_citation(text_.item(i), mention, joined)) return;
    found_.push_back(mention);
  }

  // 2012年12月20日第67/189号和第67/192号: within a session also behind 号和第, not behind 号决议和第.
  bool shares_date(std::size_t i) const {
    const Item &here = text_.item(i), &before = text_.item(found_.back().token);
    if (list_[i - 1].sign != Sign::mark && list_[i - 1].sign != Sign::glue) return true;
    return here.shape == Item::Shape::session && here.session == before.session && before.shape == here.shape &&
           list_[i - 2].sign == Sign::and_ && list_[i - 3].sign != Sign::noun;
  }

  // 决议, 决定 behind a list: what its numbers are.
  void noun_after(std::size_t i) {
    if (text_.value(i) == "document") {  // 第2009/2号文件 is no act
      if (!found_.empty() && found_.back().token + 2 >= i && said_.pending < found_.size()) found_.pop_back();
      return;
    }
    for (std::size_t each = said_.pending; each < found_.size(); ++each) {
      const Item& here = text_.item(found_[each].token);
      // 理事会第34/22号和第36/115号决定: no decision has so low a number.
      const bool low = here.number < kFirstDecision && here.shape == Item::Shape::session && each + 1 < found_.size();
      found_[each].noun = low && text_.value(i) == "decision" ? "resolution" : text_.value(i);
    }
    said_.pending = found_.size();
  }

  bool is_citation(const Item& item, const Mention& mention, bool joined) const {
    if (is_statement(item, mention)) return true;
    const bool named = !mention.noun.empty() && mention.noun != kStatement;
    const bool near = joined || (named && (text_.language == Language::zh || near_noun(mention.token)));
    return says_enough(item, mention.date, near ? Bond::near : named ? Bond::far : Bond::none);
  }

  // "Resolutions 52/214, sect. C; 55/222, sect. III; and 56/242": behind a semicolon, where nothing but its pinpoint
  // stands between the last number and that.
  bool behind_semicolon(std::size_t at) const {
    if (said_.first_of_list >= found_.size() || at < 2) return false;
    std::size_t mark = at - 1;
    if (list_[mark].sign == Sign::and_) --mark;
    if (list_[mark].sign != Sign::colon || text_.words(mark) == ":" || mark > found_.back().token + kPinpoint)
      return false;
    for (std::size_t each = found_.back().token + 1; each < mark; ++each) {
      const Token& token = list_[each];
      const bool number = token.sign == Sign::word && token.end - token.start <= kShortNoun + 2 &&
                          is_roman_or_letter(text_.words(each));
      const bool fits = number || token.sign == Sign::pin || token.sign == Sign::digits || token.sign == Sign::comma ||
                        token.sign == Sign::letter || token.sign == Sign::ordinal || token.sign == Sign::to ||
                        token.sign == Sign::and_ || token.sign == Sign::open || token.sign == Sign::close ||
                        token.sign == Sign::date || token.sign == Sign::stop || token.sign == Sign::glue ||
                        text_.is_hyphen(each);
      if (!fits) return false;
    }
    return true;
  }

  static bool is_roman_or_letter(std::string_view word) {
    return word.size() == 1 || word.find_first_not_of("IVXLCivx") == word.npos;
  }

  // No other words but a few between the noun and the number, or between the last number and a separator before this
  // one.
  bool near_noun(std::size_t at) const {
    if (behind_semicolon(at)) return true;
    bool titled = false;  // "entitled “Indigenous women: key actors”, and 56/4"
    for (std::size_t i = at; i-- > std::max(said_.noun_at + 1, at > kNearNoun ? at - kNearNoun : 0);) {
      if (text_.closes_quote(i)) titled = true;
      if (!titled && (list_[i].sign == Sign::colon || list_[i].sign == Sign::stop)) return false;
      if (text_.opens_quote(i)) titled = false;
    }
    if (at <= said_.noun_at + kNearNoun) return true;
    const Sign before = list_[at - 1].sign;
    const Sign after = at + 1 < list_.size() ? list_[at + 1].sign : Sign::stop;
    const bool separated = before == Sign::comma || before == Sign::and_ || before == Sign::glue ||
                           before == Sign::its || before == Sign::owner;
    const bool ends = after != Sign::word || before != Sign::glue;
    return separated && ends && said_.first_of_list < found_.size();
  }

  const Tokens& tokens_;
  const std::vector<Token>& list_;
  const NumberedText text_;
  std::vector<Mention> found_;
  Said said_, before_quote_;
  std::size_t quote_at_ = kNoOwner, found_before_quote_ = 0;
};

}  // namespace

std::vector<Mention> mentions(std::string_view text, Language language, const Tokens& tokens) {
  if (tokens.items.empty()) return {};  // most texts
  return Mentions(text, language, tokens).read();
}

}  // namespace corpus
