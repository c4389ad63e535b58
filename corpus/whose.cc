// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/whose.h"

#include "corpus/owners.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kSubject = 8;       // tokens between "its" and the body it stands for
constexpr std::size_t kAtSession = 14;    // the same before a noun: "adoption by X, at its twentieth session, of"
constexpr std::size_t kAgent = 3;         // tokens between "adoption" and "the Council" that adopts
constexpr std::size_t kParticiple = 4;    // tokens between "его" and the comma behind the body it stands for
constexpr std::size_t kTitleAhead = 48;   // tokens between a number and who adopted it, behind its title
constexpr std::size_t kAdoptedAhead = 8;  // tokens looked at behind "adopted" for the body and the date

bool adopts(const NumberedText& text, std::size_t at) { return text.is_glue(at, "adopt"); }

// قرارها is an act of الجمعية or اللجنة, قراره one of المجلس.
bool is_hers(const NumberedText& text, std::size_t noun) {
  return ends_as(WordEnd::hers, text.words(noun), Language::ar);
}
bool is_feminine(const NumberedText& text, std::size_t owner) {
  const std::string_view name = text.words(owner);
  return ends_as(WordEnd::feminine, name.substr(0, name.find(' ')), Language::ar);
}

bool is_at_session(const NumberedText& text, std::size_t at) {
  switch (text.list[at].sign) {
    case Sign::comma:
    case Sign::its:
    case Sign::ordinal:
    case Sign::to:
    case Sign::sitting:
    case Sign::digits:
    case Sign::date:
      return true;
    default:
      return text.is_hyphen(at);
  }
}

// A commission's number on a date on which the General Assembly and the Human Rights Council had none such.
bool is_of_others(const NumberedText& text, const Mention& mention, std::size_t owner, std::uint32_t date) {
  const Item& number = text.item(mention.token);
  return text.value(owner) == "other" && date != 0 && !date_fits("ga", number, date) && !date_fits("hrc", number, date);
}

// The body and the date right behind the participle at `adopted`. `own` when it is the number that was adopted, `next`
// when nothing but a comma stands between them. A text named in the title may have been adopted too: without a comma
// before it, only a commission is believed.
void read_adopted(const NumberedText& text, std::size_t adopted, bool own, bool next, Mention& mention) {
  std::size_t owner = 0;
  std::uint32_t date = 0;
  for (std::size_t at = adopted + 1; at < text.list.size() && at <= adopted + kAdoptedAhead; ++at) {
    const Sign sign = text.list[at].sign;
    if (owner == 0 && text.is_owner(at)) {
      owner = at;
    } else if (date == 0 && sign == Sign::date) {
      date = text.list[at].value;
    } else if (sign != Sign::glue && sign != Sign::comma && sign != Sign::its && sign != Sign::word) {
      break;
    }
  }
  if (owner != 0 && text.is_plain_owner(owner) && text.value(owner) != "commission" &&
      (own || is_of_others(text, mention, owner, date))) {
    mention.owner = text.value(owner);
    mention.owner_words = text.words(owner);
    mention.adjacent = true;
    if (mention.date == 0) mention.date = date;
  } else if (owner == 0 && next && mention.date == 0) {
    mention.date = date;
  }
}

bool ends_title(Sign sign) {
  return sign == Sign::item || sign == Sign::symbol || sign == Sign::noun || sign == Sign::stop ||
         sign == Sign::colon || sign == Sign::open;
}

}  // namespace

std::optional<std::size_t> subject_of(const NumberedText& text, std::size_t its) {
  if (its == 0) return std::nullopt;
  const Sign before = text.list[its - 1].sign;
  const bool arabic = text.language == Language::ar;
  if (before != Sign::glue && before != Sign::comma && !(arabic && before == Sign::owner)) return std::nullopt;
  const std::size_t commas = text.language == Language::ru ? kParticiple : 2;  // ", содержащейся в его резолюции"
  for (std::size_t back = 1; back <= kSubject && back <= its; ++back) {
    const std::size_t at = its - back;
    const Sign sign = text.list[at].sign;
    if (arabic && (sign == Sign::to || (sign == Sign::owner && is_feminine(text, at) != is_hers(text, its)))) continue;
    if (text.is_owner(at)) return at;
    if (sign != Sign::glue && sign != Sign::word && sign != Sign::date && !(sign == Sign::comma && back <= commas))
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::size_t> subject_ahead(const NumberedText& text, std::size_t noun, std::size_t last) {
  if (noun < 2) return std::nullopt;
  const auto& list = text.list;
  std::size_t its = noun - 1;
  while (its > 0 && list[its].sign != Sign::its && its + 2 > noun) --its;
  if (its == 0 || list[its].sign != Sign::its || !text.is_glue(its - 1, "in")) return std::nullopt;
  std::size_t at = last + 1;
  if (at < list.size() && list[at].sign == Sign::comma) ++at;
  while (at < list.size() && list[at].sign == Sign::glue) ++at;
  if (at + 1 >= list.size() || list[at].sign != Sign::owner || list[at + 1].sign == Sign::noun) return std::nullopt;
  return at;
}

std::optional<std::size_t> adopter_before(const NumberedText& text, std::size_t noun) {
  bool adopted = false, session = false, comma = false;
  for (std::size_t back = 1; back <= kAtSession && back <= noun; ++back) {
    const std::size_t at = noun - back;
    const Sign sign = text.list[at].sign;
    adopted = adopted || adopts(text, at);
    session = session || sign == Sign::its;
    comma = comma || sign == Sign::comma;
    if (text.is_owner(at)) {
      for (std::size_t before = 1; before <= kAgent && before <= at; ++before)
        adopted = adopted || adopts(text, at - before);
      const bool subject = session || (!comma && back <= kSubject);
      return adopted && subject && text.is_plain_owner(at) ? std::optional(at) : std::nullopt;
    }
    if (sign != Sign::word && sign != Sign::glue && !is_at_session(text, at)) return std::nullopt;
  }
  return std::nullopt;
}

void read_adoption(const NumberedText& text, std::size_t last, Mention& mention) {
  bool quoted = false;
  for (std::size_t at = last + 1; at < text.list.size() && at <= last + kTitleAhead; ++at) {
    quoted = (quoted || text.opens_quote(at)) && !text.closes_quote(at);
    if (quoted) continue;
    if (ends_title(text.list[at].sign)) return;
    if (!adopts(text, at) && !text.is_glue(at, "adopted")) continue;
    const bool own = text.list[at - 1].sign == Sign::comma;
    return read_adopted(text, at, own, own && at == last + 2, mention);
  }
}

}  // namespace corpus
