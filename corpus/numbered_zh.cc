// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/numbered_zh.h"

#include "corpus/whose.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kBehind = 24;        // tokens before a number that may say something of it
constexpr std::size_t kLongestTitle = 60;  // tokens in quotation marks

// The 关于 of the title that the comma 、 at `at` stands in, or `at`.
std::size_t title_before(const NumberedText& text, std::size_t at) {
  if (text.words(at) != "、") return at;
  for (std::size_t back = at; back-- > 0 && back + kBehind > at;) {
    const Sign sign = text.list[back].sign;
    if (text.is_glue(back, "about")) return back;
    if (sign != Sign::word && sign != Sign::glue && sign != Sign::and_ && text.words(back) != "、") return at;
  }
  return at;
}

// The token before which a quoted title that ends at `at` begins, or `at`.
std::size_t before_title(const NumberedText& text, std::size_t at) {
  if (text.words(at) != "”") return at;
  for (std::size_t back = 1; back <= kLongestTitle && back <= at; ++back)
    if (text.words(at - back) == "“") return at - back;
  return at;
}

// 小组委员会: a body whose name ends in the short form of another's.
bool is_part_of_name(const NumberedText& text, std::size_t at) {
  return text.value(at) == "commission" && at > 0 && text.list[at - 1].sign == Sign::word &&
         text.list[at - 1].end == text.list[at].start;
}

bool is_mark_ahead(const NumberedText& text, std::size_t at) {
  for (++at; at < text.list.size(); ++at) {
    const Sign sign = text.list[at].sign;
    if (sign == Sign::mark) return true;
    if (sign != Sign::item && sign != Sign::comma && sign != Sign::and_) return false;
  }
  return false;
}

// Reads tokens from right to left, from the number of a mention on.
class Behind {
 public:
  Behind(const NumberedText& text, Mention& mention) : text_(text), mention_(mention) {}

  void read() {
    std::size_t at = mention_.token;
    for (std::size_t back = 1; back <= kBehind && at > 0; ++back) {
      at = before_title(text_, at - 1);
      const Sign sign = text_.list[at].sign;
      if (!take(at)) return;
      plain_ = plain_ && (sign == Sign::glue || sign == Sign::date);
      direct_ = direct_ && (sign == Sign::date || is_one_of(WordEnd::nth, text_.words(at), Language::zh));
      bound_ = bound_ && sign != Sign::word;
    }
  }

 private:
  // False at the end of what is said of the number. Goes on to the first word of a title: `at`.
  bool take(std::size_t& at) {
    const Sign sign = text_.list[at].sign;
    if (sign == Sign::date && mention_.date == 0) {
      if (is_its_date(at)) mention_.date = text_.list[at].value;
      return true;
    }
    if (sign == Sign::owner && mention_.owner.empty()) return take_owner(at);
    if (text_.is_glue(at, "about")) {
      mention_.owner = mention_.owner_words = {};
      mention_.adjacent = false;
      about_ = plain_ = bound_ = true;
      return true;
    }
    if (sign == Sign::its && mention_.owner.empty() && (plain_ || about_)) {  // not in 履行其职能的第62/8号
      take_its(at);
      return false;
    }
    if (sign == Sign::comma && !about_ && title_before(text_, at) < at) {  // 关于寻求真相、正义和赔偿的
      at = title_before(text_, at) + 1;
      return true;
    }
    return sign != Sign::item && sign != Sign::symbol && sign != Sign::noun && sign != Sign::stop &&
           sign != Sign::mark && sign != Sign::comma && sign != Sign::colon;
  }

  // Not 2025年4月15日根据第2731(2024)号 nor 延长至2024年3月17日的第2678(2023)号: numbers of the Security Council tell
  // their year, and what is far from them is often the day of something else.
  bool is_its_date(std::size_t at) const {
    if (text_.item(mention_.token).shape != Item::Shape::council) return true;
    return bound_ && (at == 0 || text_.list[at - 1].sign != Sign::to);
  }

  bool take_owner(std::size_t at) {
    if (!text_.is_plain_owner(at)) return false;
    mention_.owner = is_part_of_name(text_, at) ? "other" : text_.value(at);
    mention_.owner_words = text_.words(at);
    mention_.adjacent = plain_;
    return !direct_;  // 人权理事会第S-21/1号: no title between
  }

  void take_its(std::size_t at) {
    mention_.its = true;
    mention_.owner_words = {};
    const auto subject = subject_of(text_, at);
    if (!subject) return;
    mention_.owner = text_.value(*subject);
    mention_.owner_words = text_.words(*subject);
  }

  const NumberedText& text_;
  Mention& mention_;
  bool plain_ = true;   // nothing but glue so far
  bool bound_ = true;   // no words that keep a date from the number
  bool direct_ = true;  // nothing but 第 and the date
  bool about_ = false;  // what came so far is a title
};

}  // namespace

void read_behind(const NumberedText& text, Mention& mention) { Behind(text, mention).read(); }

bool is_marked(const NumberedText& text, std::size_t at) {
  return (at > 0 && ends_as(WordEnd::nth, text.words(at - 1), Language::zh)) || is_mark_ahead(text, at);
}

}  // namespace corpus
