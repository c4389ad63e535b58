// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/recognize.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "corpus/citation_words.h"
#include "corpus/fold_symbol.h"
#include "corpus/ibid.h"
#include "corpus/links.h"
#include "corpus/numbered.h"
#include "corpus/owners.h"
#include "corpus/pinpoints.h"
#include "corpus/proclitics.h"
#include "corpus/publications.h"
#include "corpus/resolve.h"
#include "corpus/short_names.h"
#include "corpus/suffixes.h"
#include "corpus/tokens.h"
#include "corpus/treaties.h"
#include "corpus/treatment.h"
#include "corpus/turned_numbers.h"

namespace corpus {

namespace {

constexpr std::size_t kPartsReach = 12;      // tokens between a number and the letters of its parts
constexpr std::size_t kCorrected = 4;        // tokens of "and corrigendum", "y corrección"
constexpr std::size_t kNameWithTreaty = 36;  // bytes; a body's name with that of a treaty in it is longer
constexpr std::size_t kRecordsReach = 40;    // tokens between "Official Records" and the symbol in brackets

// Of one text, by place; most are so already.
void in_order(std::vector<Citation>& found) {
  const auto before = [](const Citation& a, const Citation& b) { return a.in_provision.start < b.in_provision.start; };
  if (!std::is_sorted(found.begin(), found.end(), before)) std::stable_sort(found.begin(), found.end(), before);
}

// The citations of one text, rule by rule. The tokens, and the place of what was found, are kept between texts for
// their memory.
class Recognizer {
 public:
  // What it returns is the caller's until the next text is read.
  std::vector<Citation>& read(std::string_view text, Language language, std::string_view body) {
    text_ = text;
    language_ = language;
    tokenize(text, language, tokens_);
    if (language == Language::ar) turn_numbers(text, tokens_);
    found_.clear();
    words();
    for (const Mention& mention : mentions(text, language, tokens_)) number(mention, body);
    in_order(found_);
    if (tokens_.may_hold(Sign::called)) define_names();
    if (!names_.empty()) names_.find(text, language, tokens_, found_);
    return found_;
  }

 private:
  const Token& token(std::size_t at) const { return tokens_.list[at]; }

  // Everything that one word or symbol gives away.
  void words() {
    std::size_t records = tokens_.list.size();
    for (std::size_t at = 0; at < tokens_.list.size(); ++at) {
      const Sign sign = token(at).sign;
      if (sign == Sign::records) {
        records = at;
        records_without_symbol(at);
      } else if (sign == Sign::symbol) {
        symbol(at, records < at && at - records <= kRecordsReach ? records : at);
        records = tokens_.list.size();
      } else {
        word(at);
      }
    }
  }

  void word(std::size_t at) {
    switch (token(at).sign) {
      case Sign::sales:
        return sales_number(at);
      case Sign::named:
        add_with_part(at, "named", "name of an instrument").target = std::string(word_value(token(at), language_));
        if (named_by_place(at)) more_places(at + 1);
        return;
      case Sign::places:
        return places(at);
      case Sign::treaties:
        cite_treaties(text_, tokens_, at, word_value(token(at), language_), found_);
        return;
      case Sign::present:
        add_with_part(at, "self", "the document itself");
        return;
      case Sign::same:
        add_with_part(at, "same", word_value(token(at), language_) == "decision" ? kSameDecision : kSameResolution);
        return;
      case Sign::here:
      case Sign::called:  // "ci-après" is both
        return own_paragraph(at);
      case Sign::owner:
      case Sign::of:
        return instrument_in_name(at);
      case Sign::ibid:
        return ibid(at);
      default:
        return;
    }
  }

  // "the Conference of the Parties to the Convention on Biological Diversity": the body's name cites its treaty.
  void instrument_in_name(std::size_t at) {
    const Span name = token(at).span();
    if (name.size() < kNameWithTreaty) return;
    const CitationWords& words = citation_words(language_);
    const bool first = language_ == Language::zh;  // 生物多样性公约缔约方大会: the treaty, then more of the name
    const std::string_view searched = first ? text_.substr(0, name.end - 1) : text_;
    for (std::size_t from = name.start + (first ? 0 : 1); from < name.end; from += code_point(text_, from).bytes) {
      const bool begins = first || text_[from - 1] == ' ' || text_[from - 1] == '\'' ||
                          (static_cast<unsigned char>(text_[from - 1]) >= 0x80 &&
                           (static_cast<unsigned char>(text_[from]) & 0xC0) != 0x80);
      const auto match = begins ? words.phrases.longest(searched, from) : Phrases::Match();
      if (!match || words.words[match.value].sign != Sign::named || match.end > name.end) continue;
      Citation& citation = add(at, "named", "name of an instrument");
      citation.in_provision = {from, match.end};
      citation.surface = std::string(citation.in_provision.of(text_));
      citation.target = std::string(words.words[match.value].value);
      return;
    }
  }

  bool place_at(std::size_t at) const { return at < tokens_.list.size() && token(at).sign == Sign::place; }

  // "договоры Тлателолко, Раротонга": a treaty that can be named by its place, with another place behind it.
  bool named_by_place(std::size_t at) const {
    if (!place_at(at + 2)) return false;
    const CitationWords& words = citation_words(language_);
    const std::string_view slug = word_value(token(at), language_);
    return std::any_of(words.words.begin(), words.words.end(),
                       [&](const CitationWord& word) { return word.sign == Sign::place && word.value == slug; });
  }

  void place(std::size_t at, std::size_t start) {
    add(at, "named", "treaty named by its place").target = std::string(word_value(token(at), language_));
    found_.back().in_provision.start = token(start).start;
    found_.back().surface = std::string(found_.back().in_provision.of(text_));
  }

  // "the treaties of Tlatelolco, Rarotonga, Bangkok and Pelindaba": each by itself, the noun with the first.
  void places(std::size_t at) {
    std::size_t first = at + 1;
    while (first < tokens_.list.size() && token(first).sign == Sign::glue) ++first;
    if (!place_at(first)) return;
    place(first, at);
    more_places(first + 1);
  }

  // The other places of a list, with note marks between them.
  void more_places(std::size_t at) {
    for (bool joined = false; at < tokens_.list.size(); ++at) {
      const Sign sign = token(at).sign;
      if (place_at(at)) {
        if (!joined && !text_.substr(0, token(at).start).ends_with(kArabicAnd)) return;  // وراروتونغا
        place(at, at);
        joined = false;
      } else if (sign == Sign::comma || sign == Sign::and_) {
        joined = true;
      } else if (sign != Sign::glue && sign != Sign::open && sign != Sign::close && sign != Sign::other &&
                 sign != Sign::digits) {
        return;
      }
    }
  }

  // "paragraph 3 above", 上文第3段: of the document itself.
  void own_paragraph(std::size_t at) {
    std::size_t first = at, last = at;
    PinpointRead read;
    if (language_ == Language::zh) {
      if (at + 1 == tokens_.list.size() || token(at + 1).sign == Sign::comma) return;
      read = read_pinpoint(text_, language_, tokens_, at + 1);
      last = read.end - 1;
    } else {
      read = read_pinpoint_before(text_, language_, tokens_, at);
      first = read.end;
    }
    if (read.pinpoint.empty() || (first < at && first + 1 == at)) return;  // "the annex above" has no number
    Citation& citation = add(first, "self", "a paragraph of the document itself");
    citation.in_provision.end = token(last).end;
    citation.surface = std::string(citation.in_provision.of(text_));
    citation.pinpoint = std::move(read.pinpoint);
  }

  void define_names() {
    for (std::size_t at = 0; at < tokens_.list.size(); ++at) {
      if (token(at).sign != Sign::called) continue;
      const Citation* source = nullptr;
      for (const Citation& each : found_)
        if (each.in_provision.end <= token(at).start && each.form != "self") source = &each;
      if (source != nullptr) names_.define(text_, language_, tokens_, at, *source);
    }
  }

  // "Official Records of the General Assembly, Sixty-first Session, Supplement No. 53", where no symbol follows.
  void records_without_symbol(std::size_t at) {
    for (std::size_t each = at; each < tokens_.list.size() && each <= at + kRecordsReach; ++each) {
      if (token(each).sign == Sign::symbol) return;
      if (token(each).sign == Sign::colon && each > at + 1) break;
    }
    const std::string_view body = body_of_records(language_, tokens_, at);
    const auto read = body.empty() ? std::nullopt : read_records(text_, language_, tokens_, at, body);
    if (!read) return;
    Citation& citation = add(at, "records", "session and supplement of the Official Records");
    citation.in_provision.end = token(read->last).end;
    citation.surface = std::string(citation.in_provision.of(text_));
    citation.target = read->symbol;
    citation.pinpoint = read_pinpoint(text_, language_, tokens_, read->last + 1).pinpoint;
  }

  void sales_number(std::size_t at) {
    std::size_t end = 0;
    auto number = read_sales_number(text_, token(at).end, end);
    if (!number) return;
    Citation& citation = add(at, "sales", "sales number, without the letter of the language");
    citation.in_provision.end = end;
    citation.surface = std::string(citation.in_provision.of(text_));
    citation.target = *std::move(number);
    citation.pinpoint = read_pinpoint_of_document(text_, language_, tokens_, behind_publication(at, end)).pinpoint;
  }

  // The token behind a sales number that ends at byte `end`, with "and corrigendum" and the bracket that closes.
  std::size_t behind_publication(std::size_t at, std::size_t end) const {
    while (at < tokens_.list.size() && token(at).start < end) ++at;
    for (std::size_t close = at; close < tokens_.list.size() && close <= at + kCorrected; ++close)
      if (token(close).sign == Sign::close) return close + 1;
    return at;
  }

  Citation& add(std::size_t at, std::string_view form, std::string_view why) {
    Citation citation;
    citation.in_provision = token(at).span();
    citation.surface = std::string(citation.in_provision.of(text_));
    citation.form = form;
    citation.why = why;
    found_.push_back(std::move(citation));
    return found_.back();
  }

  // The same, with the paragraph or article printed beside the word.
  Citation& add_with_part(std::size_t at, std::string_view form, std::string_view why) {
    Citation& citation = add(at, form, why);
    citation.pinpoint = pinpoint_of(text_, language_, tokens_, at, at, true);
    return citation;
  }

  // A symbol by itself, or with the title of the Official Records it is printed in from token `records` on: "Official
  // Records of the General Assembly, Seventieth Session, Supplement No. 19 (A/70/19)".
  void symbol(std::size_t at, std::size_t records) {
    Citation& citation = add(at, records == at ? "symbol" : "records", "printed symbol");
    citation.target = tokens_.symbols[token(at).value].canonical;
    if (records != at) {
      if (records > 0 && token(records - 1).sign == Sign::owner && token(records - 1).end == token(records).start)
        --records;  // 大会正式记录
      if (records > 0 && token(records - 1).sign == Sign::other && token(records - 1).end == token(records).start)
        --records;  // 《
      citation.in_provision.start = token(records).start;
      if (at + 1 < tokens_.list.size() && token(at + 1).sign == Sign::close)
        citation.in_provision.end = token(at + 1).end;
      citation.surface = std::string(citation.in_provision.of(text_));
    }
    std::size_t first = at, last = at, end = at + 1;
    while (first >= 2 && joint(first - 2)) first -= 2;
    while (joint(last)) last += 2;
    std::size_t corrected = last;
    while (corrigendum_behind(corrected, citation.target.value_or(""))) corrected += 2;
    citation.pinpoint = pinpoint_of_document(text_, language_, tokens_, first, corrected, end);
    if (last != at) return;
    if (corrected != at) end = at + 1;
    for (std::size_t inside = at + 1; inside < end; ++inside)  // numbers of acts printed in the document are read
      if (token(inside).sign == Sign::item) tokens_.list[inside].sign = Sign::word;
    cite_meetings(text_, tokens_, at, found_);
    cite_suffixes(text_, language_, tokens_, at, found_);
  }

  // "A/75/982-S/2021/669": one document with two names, the first at `at`.
  bool joint(std::size_t at) const {
    return at + 2 < tokens_.list.size() && token(at).sign == Sign::symbol && token(at + 1).sign == Sign::other &&
           token(at + 2).sign == Sign::symbol && token(at).end == token(at + 1).start &&
           token(at + 1).end == token(at + 2).start && fold_symbol(token(at + 1).span().of(text_)) == "-";
  }

  // "A/67/53 and A/67/53/Corr.1), chap. III": the chapter is one of both.
  bool corrigendum_behind(std::size_t at, const std::string& symbol) const {
    return at + 2 < tokens_.list.size() && (token(at + 1).sign == Sign::and_ || token(at + 1).sign == Sign::comma) &&
           token(at + 2).sign == Sign::symbol &&
           tokens_.symbols[token(at + 2).value].canonical.starts_with(symbol + "/Corr.");
  }

  void number(const Mention& mention, std::string_view body) {
    const bool alone = mention.token == 0 ||
                       !(token(mention.token - 1).sign == Sign::and_ || token(mention.token - 1).sign == Sign::comma);
    const std::string pinpoint = pinpoint_of(text_, language_, tokens_, mention.token, mention.token, alone);
    const std::size_t first = found_.size();
    const bool letters = letter_parts(mention.token, pinpoint);
    cite_mention(text_, tokens_, mention, body, found_);
    if (letters) return;
    for (std::size_t i = first; i < found_.size(); ++i)  // the decision of a conference is itself a part of the report
      found_[i].pinpoint += (found_[i].pinpoint.empty() || pinpoint.empty() ? "" : ", ") + pinpoint;
  }

  // "217 (III), parts A and B", "parts A and B of its resolution 217 (III)": the lettered parts of an early resolution
  // are resolutions by themselves, 217 A (III) and 217 B (III). True when the pinpoint says that and no more.
  bool letter_parts(std::size_t number, std::string_view pinpoint) {
    constexpr std::string_view kPart = "part ";
    Item& item = tokens_.items[token(number).value];
    if (item.shape != Item::Shape::roman || !item.letters.empty() || !pinpoint.starts_with(kPart)) return false;
    std::vector<PartLetter> letters;
    for (std::string_view rest = pinpoint.substr(kPart.size());; rest.remove_prefix(3)) {
      if (rest.empty() || rest[0] < 'A' || rest[0] > 'H') return false;
      const auto at = token_of_letter(number, rest[0]);
      letters.push_back({rest[0], letters.empty() || !at ? item.span : token(*at).span()});
      if (rest.size() == 1) break;
      if (rest.size() < 4 || rest.substr(1, 2) != ", ") return false;
    }
    item.letters = std::move(letters);
    return true;
  }

  // The part letter that stands nearest to the number.
  std::optional<std::size_t> token_of_letter(std::size_t number, char letter) const {
    for (std::size_t away = 1; away <= kPartsReach; ++away)
      for (const std::size_t at : {number + away, number - std::min(away, number)}) {
        if (at >= tokens_.list.size()) continue;
        const bool listed =
            token(at).sign == Sign::letter && word_value(token(at), language_) == std::string_view(&letter, 1);
        if (listed || fold_symbol(token(at).span().of(text_)).value_or("") == std::string_view(&letter, 1)) return at;
      }
    return std::nullopt;
  }

  // The end of what belongs to one reference: a semicolon, the end of the sentence or of the text.
  bool ends_reference(std::size_t at) const {
    if (at >= tokens_.list.size() || token(at).sign == Sign::colon) return true;
    return token(at).sign == Sign::stop && (at + 1 == tokens_.list.size() || token(at + 1).capital ||
                                            language_ == Language::zh || language_ == Language::ar);
  }

  // "Ibid." with what follows it up to the next source. What names its own document needs no ibid.
  void ibid(std::size_t at) {
    const bool alone = ends_reference(at + 1) || token(at + 1).sign != Sign::comma;
    const std::size_t next = at + 2;
    PinpointRead read;
    bool more = false;
    if (!alone) {
      if (next < tokens_.list.size() && cite_ibid_treaties(next)) return;
      for (std::size_t each = next; !ends_reference(each); ++each)
        if (token(each).sign == Sign::symbol) return;
      if (ibid_records(at)) return;
      read = read_pinpoint_of_document(text_, language_, tokens_, next);
      for (std::size_t each = next; !ends_reference(each); ++each) {
        if (token(each).sign != Sign::item) continue;
        if (each >= read.end) return;
        tokens_.list[each].sign = Sign::word;
      }
      const bool goes_on = !ends_reference(read.end) && token(read.end).sign != Sign::close;
      more = read.pinpoint.empty() || (goes_on && token(read.end).sign != Sign::word);
    }
    add(at, "ibid", more ? "ibid. with words of its own" : "ibid.").pinpoint = read.pinpoint;
  }

  // "Ibid., Sixtieth Session, Supplement No. 53": of the body whose records are cited just before.
  bool ibid_records(std::size_t at) {
    const auto read = read_records(text_, language_, tokens_, at + 2, {});
    if (!read) return false;
    for (std::size_t each = at + 2; each < read->last; ++each)
      if (ends_reference(each)) return false;
    Citation& citation = add(at, "ibid", kIbidRecords);
    citation.candidates = {read->symbol};
    citation.pinpoint = read_pinpoint(text_, language_, tokens_, read->last + 1).pinpoint;
    return true;
  }

  bool cite_ibid_treaties(std::size_t at) {
    const std::size_t first = found_.size();
    const bool volume = token(at).sign == Sign::volume || token(at).sign == Sign::glue;
    if (!volume || cite_treaties(text_, tokens_, at, "unts", found_) == at) return false;
    for (std::size_t i = first; i < found_.size(); ++i) {
      Citation& citation = found_[i];
      citation.form = "ibid";
      citation.why = "ibid., volume and number";
      if (!citation.target) continue;
      citation.candidates = {*citation.target};
      citation.target.reset();
    }
    return true;
  }

  std::string_view text_;
  Language language_ = Language::unknown;
  Tokens tokens_;
  ShortNames names_;  // of the document so far
  std::vector<Citation> found_;
};

}  // namespace

std::vector<Citation> recognize_text(std::string_view text, Language language, std::string_view body_that_speaks) {
  Recognizer recognizer;
  std::vector<Citation> found = std::move(recognizer.read(text, language, body_that_speaks));
  settle_by_speaker(found, body_that_speaks);
  for (Citation& citation : found) citation.span = citation.in_provision;
  return found;
}

void recognize(Document& document) {
  Recognizer recognizer;
  document.citations.reserve(document.provisions.size());  // about as many
  for (const Provision& provision : document.provisions) {
    const Language language = provision.language == Language::unknown ? document.metadata.language : provision.language;
    std::vector<Citation>& found = recognizer.read(provision.text.text(), language, document.metadata.body);
    merge_links(provision, found);
    in_order(found);
    for (Citation& citation : found) {
      citation.provision = provision.id;
      citation.span = provision.text.source(citation.in_provision);
      document.citations.push_back(std::move(citation));
    }
  }
  find_treatments(document);
}

}  // namespace corpus
