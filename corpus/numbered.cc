// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/numbered.h"

#include "corpus/fold_symbol.h"
#include "corpus/listed_dates.h"
#include "corpus/owners.h"

namespace corpus {

namespace {

constexpr std::size_t kNear = 6;               // tokens between a noun and an owner after it, before the first number
constexpr std::size_t kNearNoun = 12;          // tokens between a noun and a number that is still its own
constexpr std::size_t kSubject = 8;            // tokens between "its" and the body it stands for
constexpr std::size_t kAtSession = 14;         // the same before a noun: "adoption by X, at its twentieth session, of"
constexpr std::size_t kAgent = 3;              // tokens between "adoption" and "the Council" that adopts
constexpr std::size_t kParticiple = 4;         // tokens between "его" and the comma behind the body it stands for
constexpr std::size_t kShortNoun = 4;          // bytes of "res", "rés"
constexpr std::size_t kAhead = 8;              // tokens looked at after a number for its date and owner
constexpr std::size_t kTitleAhead = 48;        // the same for the body that adopted it, behind its title
constexpr std::size_t kBesideSubsequent = 2;   // words beside "subsequent": "and all other subsequent resolutions of"
constexpr std::size_t kPinpoint = 24;          // tokens between a number and the semicolon behind its pinpoint
constexpr std::size_t kBehind = 24;            // the same before a number, in Chinese
constexpr std::size_t kLongestTitle = 60;      // tokens in quotation marks
constexpr std::uint16_t kFirstDecision = 100;  // those of the Human Rights Council begin with 101

// Reads tokens from left to right.
class Mentions {
 public:
  Mentions(std::string_view text, Language language, const Tokens& tokens)
      : text_(text), language_(language), tokens_(tokens), list_(tokens.list), items_(tokens.items) {}

  std::vector<Mention> read() {
    for (std::size_t i = 0; i < list_.size(); ++i) {
      switch (list_[i].sign) {
        case Sign::noun:
          language_ == Language::zh ? noun_after(i) : noun_before(i);
          break;
        case Sign::owner:
        case Sign::of:
          owner_between(i);
          said_.last_owner = i;
          break;
        case Sign::stop:
          if (i + 1 == list_.size() || list_[i + 1].capital || language_ == Language::zh) end_sentence();
          break;
        case Sign::item:
          language_ == Language::zh ? item_before_noun(i) : item_after_noun(i);
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

  std::string_view words(std::size_t i) const { return list_[i].span().of(text_); }
  std::string_view value(std::size_t i) const { return word_value(list_[i], language_); }
  const Item& item(std::size_t i) const { return items_[list_[i].value]; }

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
    const bool arabic = language_ == Language::ar;  // ”…“
    const std::string_view mark = words(i);
    if (mark == (arabic ? "”" : "“") || mark == "«") {
      before_quote_ = said_;
      quote_at_ = i;
      found_before_quote_ = found_.size();
      said_.pending = found_.size();
    } else if ((mark == (arabic ? "“" : "”") || mark == "»") && quote_at_ != kNoOwner) {
      const bool title = i - quote_at_ <= kLongestTitle && found_before_quote_ == found_.size();
      if (title) said_ = before_quote_;
      quote_at_ = kNoOwner;
    }
  }

  // "its resolutions", "Security Council resolution", "its previous resolutions"
  void noun_before(std::size_t i) {
    const bool bare_short = words(i).size() <= kShortNoun && words(i).back() != '.';
    const Sign next = i + 1 < list_.size() ? list_[i + 1].sign : Sign::stop;
    if (bare_short && next != Sign::item && next != Sign::digits) return;  // "res judicata"
    const bool solves = language_ == Language::ru && value(i) == "decision" && said_.noun == "resolution";
    if (solves && (next == Sign::and_ || next == Sign::word)) return;  // "для решения и устранения" in a title
    said_.noun = value(i);
    said_.noun_at = i;
    said_.owner = {};
    said_.owner_words = {};
    said_.its = false;
    said_.first_of_list = found_.size();
    if (said_.noun.starts_with("its-")) {
      said_.noun.remove_prefix(4);
      whose(i);
      return;
    }
    for (const std::string_view organ : {"sc", "ga"})  // UNSCR 1325
      if (said_.noun.starts_with(organ) && said_.noun.substr(organ.size()).starts_with('-')) {
        said_.owner = organ;
        said_.owner_words = words(i);
        said_.noun.remove_prefix(organ.size() + 1);
        return;
      }
    if (said_.noun == "document") said_.noun = {};
    for (std::size_t back = 1; back <= 4 && back <= i; ++back) {
      const Token& token = list_[i - back];
      if (token.sign == Sign::its) return whose(i - back);
      const bool owner =
          token.sign == Sign::owner || token.sign == Sign::of;  // "adoption of General Assembly resolution"
      if (owner && back == 1) {
        if (!plain_owner(i - back)) return;
        said_.owner = value(i - back);
        said_.owner_words = words(i - back);
        return;
      }
      if (token.sign != Sign::word && token.sign != Sign::glue && token.sign != Sign::here) break;
    }
    who_adopts(i);
  }

  bool adopts(std::size_t i) const { return list_[i].sign == Sign::glue && value(i) == "adopt"; }

  // "The Human Rights Council adopted by consensus resolution 48/13", "the adoption by the Council of resolution
  // 48/13".
  void who_adopts(std::size_t noun) {
    bool adopted = false, session = false, comma = false;
    for (std::size_t back = 1; back <= kAtSession && back <= noun; ++back) {
      const std::size_t at = noun - back;
      const Sign sign = list_[at].sign;
      adopted = adopted || adopts(at);
      session = session || sign == Sign::its;
      comma = comma || sign == Sign::comma;
      if (sign == Sign::owner || sign == Sign::of) {
        for (std::size_t before = 1; before <= kAgent && before <= at; ++before)
          adopted = adopted || adopts(at - before);
        if (!adopted || !plain_owner(at) || (!session && (comma || back > kSubject))) return;
        said_.owner = value(at);
        said_.owner_words = words(at);
        return;
      }
      const bool at_session = sign == Sign::comma || sign == Sign::its || sign == Sign::ordinal || sign == Sign::to ||
                              sign == Sign::sitting || sign == Sign::digits || sign == Sign::date || is_hyphen(at);
      if (sign != Sign::word && sign != Sign::glue && !at_session) return;
    }
  }

  bool is_hyphen(std::size_t at) const { return list_[at].sign == Sign::other && fold_symbol(words(at)) == "-"; }

  // قرارها is an act of الجمعية or اللجنة, قراره one of المجلس.
  bool is_hers(std::size_t noun) const { return words(noun).ends_with("ها"); }
  bool is_feminine(std::size_t owner) const {
    const std::string_view name = words(owner);
    return name.substr(0, name.find(' ')).ends_with("ة");
  }

  // "its" is of the body that speaks, unless another is the subject: "the Human Rights Council in its resolution".
  void whose(std::size_t its) {
    said_.its = true;
    if (its == 0) return;
    const Token& before = list_[its - 1];
    const bool arabic = language_ == Language::ar;
    if (before.sign != Sign::glue && before.sign != Sign::comma && !(arabic && before.sign == Sign::owner)) return;
    for (std::size_t back = 1; back <= kSubject && back <= its; ++back) {
      const Sign sign = list_[its - back].sign;
      if (arabic && (sign == Sign::to || (sign == Sign::owner && is_feminine(its - back) != is_hers(its)))) continue;
      if (sign == Sign::owner || sign == Sign::of) {
        said_.owner = value(its - back);
        said_.owner_words = words(its - back);
        return;
      }
      const std::size_t commas = language_ == Language::ru ? kParticiple : 2;  // ", содержащейся в его резолюции"
      if (sign != Sign::glue && sign != Sign::word && sign != Sign::date && !(sign == Sign::comma && back <= commas))
        return;
    }
  }

  // "In its resolution 51/18, the Human Rights Council decided": the subject that follows the number or its date.
  void whose_ahead(Mention& mention, std::size_t last) const {
    if (!mention.its || !mention.owner.empty() || said_.noun_at < 2) return;
    std::size_t its = said_.noun_at - 1;
    while (its > 0 && list_[its].sign != Sign::its && its + 2 > said_.noun_at) --its;
    if (its == 0 || list_[its].sign != Sign::its || list_[its - 1].sign != Sign::glue || value(its - 1) != "in") return;
    std::size_t at = last + 1;
    if (at < list_.size() && list_[at].sign == Sign::comma) ++at;
    while (at < list_.size() && list_[at].sign == Sign::glue) ++at;
    if (at + 1 >= list_.size() || list_[at].sign != Sign::owner || list_[at + 1].sign == Sign::noun) return;
    mention.owner = value(at);
    mention.owner_words = words(at);
  }

  // "resolutions of the General Assembly 60/1", "قرار الجمعية العامة 69/313"
  void owner_between(std::size_t i) {
    if (language_ == Language::zh || said_.noun.empty() || said_.first_of_list != found_.size() ||
        i > said_.noun_at + kNear)
      return;
    if (!said_.owner.empty() && list_[i].sign == Sign::owner) return;
    if (list_[i].sign == Sign::owner && i > said_.noun_at + 1 && list_[i - 1].sign == Sign::comma) return;
    if (!plain_owner(i)) {
      said_.owner = said_.owner_words = {};
      return;
    }
    said_.owner = value(i);
    said_.owner_words = words(i);
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
      joined = joined || sign == Sign::and_ || (sign == Sign::noun && words(at).starts_with("و"));  // والقرارات
      const bool says_so = is_listed(at, "subsequent");
      subsequent = subsequent || says_so;
      others += sign == Sign::word && !says_so;
      if (sign != Sign::word && sign != Sign::glue && sign != Sign::comma && sign != Sign::date && sign != Sign::and_ &&
          sign != Sign::noun && sign != Sign::its)
        return;
    }
    if (!subsequent || !joined || others > kBesideSubsequent) return;
    found_.back().owner = value(owner);
    found_.back().owner_words = words(owner);
    share_back(true);
  }

  bool joined_to_last(std::size_t i) const {
    if (found_.empty()) return false;
    for (std::size_t at = found_.back().token + 1; at < i; ++at) {
      const Sign sign = list_[at].sign;
      const bool own_noun = language_ == Language::zh && sign == Sign::noun;  // 第2002/68号决议和第2003/30号决议
      if (sign != Sign::comma && sign != Sign::and_ && sign != Sign::to && sign != Sign::glue && sign != Sign::date &&
          sign != Sign::its && sign != Sign::mark && sign != Sign::of && !own_noun)
        return false;
    }
    return true;
  }

  // "general recommendation No. 39 (2022)", "recommendation 1 (IV)": acts that have no symbol.
  bool of_another_kind(std::size_t i) const {
    while (i > 0 && (list_[i - 1].sign == Sign::glue || list_[i - 1].sign == Sign::number)) --i;
    return i > 0 && is_listed(i - 1, "act");
  }

  bool is_listed(std::size_t at, std::string_view wanted) const {
    return list_[at].sign == Sign::word && list_[at].value != 0 && value(at) == wanted;
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
    if (!is_citation(item(i), mention, joined)) return;
    if (mention.noun.empty() && joined) mention.noun = found_.back().noun;
    found_.push_back(mention);
    date_list(text_, language_, tokens_, joined ? said_.first_of_list : found_.size() - 1, found_);
    share_back(joined);
  }

  // "4/11": numbers of so low a session are of several bodies; the one named in the sentence, however far, counts. So
  // does a commission for "574 (XXVII)": it has adopted what others number in the same way.
  void name_small_session(Mention& mention) const {
    const Item& here = item(mention.token);
    if (!mention.owner.empty() || said_.last_owner == kNoOwner) return;
    const bool small = here.shape == Item::Shape::session && here.session < kFirstModernSession;
    const bool of_commission =
        here.shape == Item::Shape::roman && !mention.its && mention.date == 0 && value(said_.last_owner) == "other";
    if (!small && !of_commission) return;
    mention.owner = value(said_.last_owner);
    mention.owner_words = words(said_.last_owner);
    mention.adjacent = mention.from_afar = true;
  }

  // The date and the owner after a number: "70/1 of 25 September 2015 of the General Assembly"
  void read_ahead(Mention& mention) {
    std::size_t last = mention.token;
    for (std::size_t at = mention.token + 1; at < list_.size() && at <= mention.token + kAhead; ++at) {
      const Sign sign = list_[at].sign;
      if (sign == Sign::of) {
        mention.owner = value(at);
        mention.owner_words = words(at);
        mention.adjacent = true;
        mention.its = false;
        last = at;
      } else if (sign == Sign::date && mention.date == 0) {
        mention.date = list_[at].value;
        last = at;
      } else if (at == last + 1 && (sign == Sign::comma || (sign == Sign::open && dated(at + 1)))) {
        continue;  // "Res 1325 (31 October 2000)"
      } else if (sign != Sign::glue) {
        break;
      }
    }
    whose_ahead(mention, last);
    const auto shape = item(mention.token).shape;
    const bool of_any = shape == Item::Shape::session || shape == Item::Shape::year;
    if (of_any && mention.owner.empty() && !mention.its && !mention.noun.empty()) adopted_by(mention, last);
  }

  // "resolution 60/2 on women and the girl child, adopted by the Commission on the Status of Women on 24 March 2016",
  // "la résolution 46/21, adoptée le 24 mars 2021": behind the title of the act at `last`, who adopted it and when. A
  // text named in the title may have been adopted too: without a comma before it, only a commission is believed, on a
  // date on which the number was none of the General Assembly's or the Human Rights Council's.
  void adopted_by(Mention& mention, std::size_t last) const {
    bool quoted = false;
    for (std::size_t at = last + 1; at < list_.size() && at <= last + kTitleAhead; ++at) {
      const Sign sign = list_[at].sign;
      quoted = (quoted || opens_quote(at)) && !closes_quote(at);
      if (quoted) continue;
      if (sign == Sign::item || sign == Sign::symbol || sign == Sign::noun || sign == Sign::stop ||
          sign == Sign::colon || sign == Sign::open)
        return;
      if (!adopts(at) && !(sign == Sign::glue && value(at) == "adopted")) continue;
      const bool own = list_[at - 1].sign == Sign::comma;
      adopted_there(mention, at, own, own && at == last + 2);
      return;
    }
  }

  // The owner and the date right behind the participle at `adopted`. `own` when it is the number that was adopted,
  // `next` when nothing but a comma stands between them.
  void adopted_there(Mention& mention, std::size_t adopted, bool own, bool next) const {
    std::size_t owner = 0;
    std::uint32_t date = 0;
    for (std::size_t at = adopted + 1; at < list_.size() && at <= adopted + kAhead; ++at) {
      const Sign sign = list_[at].sign;
      if (owner == 0 && (sign == Sign::owner || sign == Sign::of)) {
        owner = at;
      } else if (date == 0 && sign == Sign::date) {
        date = list_[at].value;
      } else if (sign != Sign::glue && sign != Sign::comma && sign != Sign::its && sign != Sign::word) {
        break;
      }
    }
    if (owner != 0 && plain_owner(owner) && value(owner) != "commission" && (own || of_others(mention, owner, date))) {
      mention.owner = value(owner);
      mention.owner_words = words(owner);
      mention.adjacent = true;
      if (mention.date == 0) mention.date = date;
    } else if (owner == 0 && next && mention.date == 0) {
      mention.date = date;
    }
  }

  bool of_others(const Mention& mention, std::size_t owner, std::uint32_t date) const {
    const Item& number = item(mention.token);
    return value(owner) == "other" && date != 0 && !date_fits("ga", number, date) && !date_fits("hrc", number, date);
  }

  bool opens_quote(std::size_t at) const { return is_quote(at, language_ == Language::ar ? "”" : "“", "«"); }
  bool closes_quote(std::size_t at) const { return is_quote(at, language_ == Language::ar ? "“" : "”", "»"); }
  bool is_quote(std::size_t at, std::string_view mark, std::string_view other) const {
    return list_[at].sign == Sign::other && (words(at) == mark || words(at) == other);
  }

  bool dated(std::size_t at) const { return at < list_.size() && list_[at].sign == Sign::date; }
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
      const auto& number = item(before.token);  // "2175 (2014) and 2730 (2024) of 24 May 2024": the date is the last's
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
    const bool marked = (i > 0 && words(i - 1).ends_with("第")) || mark_ahead(i);
    read_behind(mention);
    if (mention.date == 0 && joined && shares_date(i)) mention.date = found_.back().date;
    if (mention.owner.empty() && !mention.its && joined) {
      mention.owner = found_.back().owner;
      mention.owner_words = found_.back().owner_words;
      mention.its = found_.back().its;
      mention.adjacent = mention.owner == "other" && found_.back().adjacent;  // the whole list is its
    }
    name_small_session(mention);
    if (marked) mention.noun = "resolution";
    if (!is_citation(item(i), mention, joined)) return;
    found_.push_back(mention);
  }

  // 2012年12月20日第67/189号和第67/192号: within a session also behind 号和第, not behind 号决议和第.
  bool shares_date(std::size_t i) const {
    const Item &here = item(i), &before = item(found_.back().token);
    if (list_[i - 1].sign != Sign::mark && list_[i - 1].sign != Sign::glue) return true;
    return here.shape == Item::Shape::session && here.session == before.session && before.shape == here.shape &&
           list_[i - 2].sign == Sign::and_ && list_[i - 3].sign != Sign::noun;
  }

  // S-20/1、S-20/2和S-20/3号决议: the mark behind a list is that of all its numbers.
  bool mark_ahead(std::size_t i) const {
    for (std::size_t at = i + 1; at < list_.size(); ++at) {
      const Sign sign = list_[at].sign;
      if (sign == Sign::mark) return true;
      if (sign != Sign::item && sign != Sign::comma && sign != Sign::and_) return false;
    }
    return false;
  }

  void read_behind(Mention& mention) {
    bool plain = true;   // nothing but glue so far
    bool direct = true;  // nothing but 第 and the date
    bool about = false;  // what came so far is a title
    std::size_t at = mention.token;
    for (std::size_t back = 1; back <= kBehind && at > 0; ++back) {
      at = before_title(at - 1);
      const Sign sign = list_[at].sign;
      if (sign == Sign::date && mention.date == 0) {
        mention.date = list_[at].value;
      } else if (sign == Sign::owner && mention.owner.empty()) {
        if (!plain_owner(at)) return;
        mention.owner = part_of_a_name(at) ? "other" : value(at);
        mention.owner_words = words(at);
        mention.adjacent = plain;
        if (direct) return;  // 人权理事会第S-21/1号: no title between
      } else if (sign == Sign::glue && value(at) == "about") {
        mention.owner = mention.owner_words = {};
        mention.adjacent = false;
        about = plain = true;
      } else if (sign == Sign::its && mention.owner.empty() && (plain || about)) {  // not in 履行其职能的第62/8号
        mention.its = true;
        said_.owner = said_.owner_words = {};
        whose(at);
        mention.owner = said_.owner;
        mention.owner_words = said_.owner_words;
        return;
      } else if (sign == Sign::comma && !about && title_before(at) < at) {  // 关于寻求真相、正义和赔偿的
        at = title_before(at) + 1;
      } else if (sign == Sign::item || sign == Sign::symbol || sign == Sign::noun || sign == Sign::stop ||
                 sign == Sign::mark || sign == Sign::comma || sign == Sign::colon) {
        return;
      }
      plain = plain && (sign == Sign::glue || sign == Sign::date);
      direct = direct && (sign == Sign::date || words(at) == "第");
    }
  }

  // The 关于 of the title that the comma 、 at `at` stands in, or `at`.
  std::size_t title_before(std::size_t at) const {
    if (words(at) != "、") return at;
    for (std::size_t back = at; back-- > 0 && back + kBehind > at;) {
      const Sign sign = list_[back].sign;
      if (sign == Sign::glue && value(back) == "about") return back;
      if (sign != Sign::word && sign != Sign::glue && sign != Sign::and_ && words(back) != "、") return at;
    }
    return at;
  }

  // The token before which a quoted title that ends at `at` begins: 大会2015年9月25日题为“…：…”的第70/1号决议.
  std::size_t before_title(std::size_t at) const {
    if (words(at) != "”") return at;
    for (std::size_t back = 1; back <= kLongestTitle && back <= at; ++back)
      if (words(at - back) == "“") return at - back;
    return at;
  }

  // 小组委员会: a body whose name ends in the short form of another's.
  bool part_of_a_name(std::size_t at) const {
    const std::string_view owner = value(at);
    return owner == "commission" && at > 0 && list_[at - 1].sign == Sign::word && list_[at - 1].end == list_[at].start;
  }

  // "大会和安全理事会", "General Assembly and Security Council": two owners say nothing about one number.
  bool plain_owner(std::size_t at) const {
    if (at < 2 || list_[at - 1].sign != Sign::and_) return true;
    return list_[at - 2].sign != Sign::owner && list_[at - 2].sign != Sign::of;
  }

  void noun_after(std::size_t i) {
    if (value(i) == "document") {  // 第2009/2号文件 is no act
      if (!found_.empty() && found_.back().token + 2 >= i && said_.pending < found_.size()) found_.pop_back();
      return;
    }
    for (std::size_t each = said_.pending; each < found_.size(); ++each) {
      const Item& here = item(found_[each].token);  // 理事会第34/22号和第36/115号决定: no decision has so low a number
      const bool low = here.number < kFirstDecision && here.shape == Item::Shape::session && each + 1 < found_.size();
      found_[each].noun = low && value(i) == "decision" ? "resolution" : value(i);
    }
    said_.pending = found_.size();
  }

  bool is_citation(const Item& item, const Mention& mention, bool joined) const {
    const bool named = !mention.noun.empty() && mention.noun != "statement";
    const bool near = joined || (named && (language_ == Language::zh || near_noun(mention.token)));
    return says_enough(item, mention.date, near ? Bond::near : named ? Bond::far : Bond::none);
  }

  // "Resolutions 52/214, sect. C; 55/222, sect. III; and 56/242": behind a semicolon, where nothing but its pinpoint
  // stands between the last number and that.
  bool behind_semicolon(std::size_t at) const {
    if (said_.first_of_list >= found_.size() || at < 2) return false;
    std::size_t mark = at - 1;
    if (list_[mark].sign == Sign::and_) --mark;
    if (list_[mark].sign != Sign::colon || words(mark) == ":" || mark > found_.back().token + kPinpoint) return false;
    for (std::size_t each = found_.back().token + 1; each < mark; ++each) {
      const Token& token = list_[each];
      const bool number =
          token.sign == Sign::word && token.end - token.start <= kShortNoun + 2 && is_roman_or_letter(words(each));
      const bool fits = number || token.sign == Sign::pin || token.sign == Sign::digits || token.sign == Sign::comma ||
                        token.sign == Sign::letter || token.sign == Sign::ordinal || token.sign == Sign::to ||
                        token.sign == Sign::and_ || token.sign == Sign::open || token.sign == Sign::close ||
                        token.sign == Sign::date || token.sign == Sign::stop || token.sign == Sign::glue ||
                        is_hyphen(each);
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
      const std::string_view mark = words(i);
      const bool arabic = language_ == Language::ar;  // ”…“
      if (mark == (arabic ? "“" : "”") || mark == "»") titled = true;
      if (!titled && (list_[i].sign == Sign::colon || list_[i].sign == Sign::stop)) return false;
      if (mark == (arabic ? "”" : "“") || mark == "«") titled = false;
    }
    if (at <= said_.noun_at + kNearNoun) return true;
    const Sign before = list_[at - 1].sign;
    const Sign after = at + 1 < list_.size() ? list_[at + 1].sign : Sign::stop;
    const bool separated = before == Sign::comma || before == Sign::and_ || before == Sign::glue ||
                           before == Sign::its || before == Sign::owner;
    const bool ends = after != Sign::word || before != Sign::glue;
    return separated && ends && said_.first_of_list < found_.size();
  }

  std::string_view text_;
  Language language_;
  const Tokens& tokens_;
  const std::vector<Token>& list_;
  const std::vector<Item>& items_;
  std::vector<Mention> found_;
  Said said_, before_quote_;
  std::size_t quote_at_ = kNoOwner, found_before_quote_ = 0;
};

}  // namespace

std::vector<Mention> mentions(std::string_view text, Language language, const Tokens& tokens) {
  return Mentions(text, language, tokens).read();
}

}  // namespace corpus
