// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/asking.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/dictionary_words.h"
#include "corpus/digits.h"
#include "corpus/lexicon.h"
#include "corpus/pinpoints.h"
#include "corpus/proclitics.h"
#include "corpus/recognize.h"
#include "corpus/state_words.h"
#include "corpus/symbol.h"
#include "corpus/tokens.h"
#include "corpus/utf8.h"
#include "search/concept_places.h"
#include "search/happenings.h"
#include "search/phrase_places.h"
#include "search/question_goals.h"
#include "search/question_kind.h"
#include "search/question_language.h"
#include "search/question_names.h"
#include "search/question_numbers.h"
#include "search/question_term.h"
#include "search/question_text.h"
#include "search/question_words.h"

namespace search {

namespace {

using corpus::Language;
using corpus::Span;

constexpr std::size_t kLongestQuestion = 1024;  // bytes
constexpr std::size_t kCharacter = 3;           // bytes of a Chinese one
constexpr std::size_t kLongestArticle = 6;      // with the spaces about it
constexpr double kBodyKeep = 0.2, kYearKeep = 0.3;
constexpr double kBodyOfTerm = 0.6;
constexpr std::string_view kNumbersByYear = "ecosoc", kDocument = "document", kExtending = "extending";
constexpr std::string_view kNumber = "number", kDecision = "decision";
constexpr std::array<std::string_view, 6> kPrincipal = {"ga", "sc", "ecosoc", "hrc", "assembly", "council"};
constexpr double kAcross = 0.3;  // of two Chinese characters, the end of a word and the beginning of another
constexpr double kAlone = 0.5;   // of two, a word of one character and a small word
constexpr std::array<std::string_view, 6> kNames = {"search",     "definition", "principles",
                                                    "obligation", "history",    "symbol"};

bool overlap(Span one, Span other) { return one.start < other.end && other.start < one.end; }

// The well-formed beginning of what was typed, no longer than is read.
std::string_view beginning(std::string_view question) {
  std::size_t size = std::min(question.size(), kLongestQuestion);
  while (size > 0 && size < question.size() && (static_cast<unsigned char>(question[size]) & 0xC0) == 0x80) --size;
  return question.substr(0, size);
}

bool has_question_mark(std::string_view text) {
  for (const std::string_view mark : {"?", "？", "؟"})
    if (text.find(mark) != std::string_view::npos) return true;
  return false;
}

// "CONDEMN", not "number".
bool names_act(std::string_view sought) { return sought.front() >= 'A' && sought.front() <= 'Z'; }

class Reader {
 public:
  Reader(std::string_view question, Language language, corpus::Analyser& analyser) : analyser_(analyser) {
    asking_.question = beginning(question);
    asking_.language = language != Language::unknown ? language : language_of(asking_.question);
    asking_.language_told = asking_.language != Language::unknown;
    if (!asking_.language_told) asking_.language = Language::en;
    text_ = question_text(asking_.question, asking_.language);
    asking_.text = text_;
    titles_ = titles_in(text_);
  }

  Asking run() {
    read_documents();
    read_goals();
    asking_.names = name_table(asking_.language).find(text_);
    read_frames();
    drop_financial_years();
    read_tokens();
    drop_plain_ordinals();
    read_other_organs();
    for (AskedDocument& document : asking_.documents)
      if (document.pinpoint.empty() && (!document.named || asking_.documents.size() == 1))
        document.pinpoint = pinpoint_;
    read_bearers();
    says_ = read_kind(frames_, asking_);
    read_seeks();
    const QuestionTerm read = read_term(parts());
    about_bodies_ = read.of_bodies && asking_.years.empty() && asking_.documents.empty();
    read_words(read.of_bodies && !about_bodies_ ? Span{} : read.term);
    if (asking_.wants_first && !about_bodies_) leave_bodies_out();
    mark_counted();
    const auto printed = [&](Span span) { return term_alone(span.of(text_), asking_.language); };
    if (!asking_.words.empty() && (!read.of_bodies || about_bodies_)) asking_.term = printed(read.term);
    asking_.addressee = printed(read.addressee);
    asking_.bodies_ask = std::any_of(asking_.words.begin(), asking_.words.end(),
                                     [](const AskedWord& word) { return word.keep == kBodyKeep; });
    decide_on_text();
    return std::move(asking_);
  }

 private:
  void read_documents() {
    for (corpus::Citation& citation : corpus::recognize_text(text_, asking_.language))
      asking_.documents.push_back({citation.surface, citation.target.value_or(""), std::move(citation.candidates),
                                   citation.pinpoint, false, false, citation.form == "named", citation.in_provision});
    read_short_instruments();
  }

  // "The Universal Declaration"; not in a name that was read.
  void read_short_instruments() {
    const corpus::Table& table = corpus::table("short_instruments.tsv");
    static const auto phrases = phrases_by_language(table);
    each_phrase(phrases[static_cast<std::size_t>(asking_.language)], text_, [&](Span span, std::uint32_t row) {
      if (!overlaps_document(span))
        asking_.documents.push_back(
            {std::string(span.of(text_)), std::string(table.cell(row, "slug")), {}, "", false, false, true, span});
      return true;
    });
  }

  // "resolution 55/22" of an organ that is not named may be of the Assembly and of the Human Rights Council; where one
  // is named apart from the number ("what does the Human Rights Council ask in resolution 56/4") it is that one's.
  void read_other_organs() {
    for (AskedDocument& document : asking_.documents) {
      const bool by_number = !document.named && !document.bare && document.candidates.empty() &&
                             document.surface.find("A/") == std::string::npos;
      std::vector<std::string> meant;
      if (by_number) meant = corpus::symbols_meant(document.surface);
      if (meant.size() < 2 || std::find(meant.begin(), meant.end(), document.symbol) == meant.end()) continue;
      if (!organs_.empty()) std::erase_if(meant, [&](const std::string& symbol) { return !is_of_organ(symbol); });
      if (meant.size() == 1) document.symbol = meant.front();
      if (meant.size() > 1) document.candidates = std::move(meant);
    }
  }

  // The act of an organ that is named.
  bool is_of_organ(const std::string& symbol) const {
    const corpus::Table& organs = corpus::table("organs.tsv");
    for (std::size_t row = 0; row < organs.size(); ++row) {
      const std::string_view acts = organs.cell(row, "resolution"), key = organs.cell(row, "key");
      if (acts.empty() || !symbol.starts_with(acts)) continue;
      return asks_body(asking_, key);
    }
    return false;
  }

  // A goal of an instrument is what is asked for, not the whole of it.
  void read_goals() {
    for (AskedDocument& goal : goals_in(text_, asking_.language, asking_.documents)) {
      const std::string_view of = instrument_of_goals(goal.symbol);
      std::erase_if(asking_.documents, [&](const AskedDocument& one) {
        return one.symbol == of || one.symbol == goal.symbol || overlap(one.span, goal.span);
      });
      asking_.documents.push_back(std::move(goal));
    }
  }

  // Names and what stands in quotation marks ask nothing. A single Chinese character asks where it is a word: 和 is
  // none in 和平.
  void read_frames() {
    quoted_ = quoted_in(text_);
    std::vector<Span> said = quoted_;
    for (const Span title : titles_) said.push_back(title);
    for (const NameFound& name : asking_.names)
      if (!name.whole || asking_.language == Language::zh) said.push_back(name.span);
    for (const AskedDocument& document : asking_.documents)
      if (document.named) said.push_back(document.span);
    if (asking_.language == Language::zh) dictionary_ = corpus::dictionary_words(text_);
    frames_ = question_words(asking_.language)->find(text_);
    const std::vector<Span> concepts = concept_places(text_, asking_.language, analyser_);
    std::erase_if(frames_, [&](const FrameFound& frame) {
      return std::any_of(said.begin(), said.end(), [&](Span one) { return overlap(one, frame.span); }) ||
             is_within(frame, concepts) ||
             (asking_.language == Language::zh && frame.span.size() <= kCharacter && !is_word(frame.span));
    });
    const auto asks = [](const FrameFound& frame) { return frame.word->points > 0; };
    asking_.question_words = has_question_mark(text_) || std::any_of(frames_.begin(), frames_.end(), asks);
    if (!asking_.question_words)
      std::erase_if(frames_, [](const FrameFound& frame) { return frame.word->frame == Frame::general; });
  }

  // A word of a concept ("climate change") asks nothing; small words join there as elsewhere ("rule of law").
  static bool is_within(const FrameFound& frame, const std::vector<Span>& concepts) {
    if (frame.word->frame == Frame::join || frame.word->frame == Frame::purpose) return false;
    return std::any_of(concepts.begin(), concepts.end(),
                       [&](Span one) { return one.start <= frame.span.start && frame.span.end <= one.end; });
  }

  // "The first resolution", "first proclaimed" ask for a first mention; "first responders" are what is asked about.
  void drop_plain_ordinals() {
    std::erase_if(frames_, [&](const FrameFound& frame) {
      return frame.word->frame == Frame::ordinal && !is_beside_act(frame.span);
    });
  }

  bool is_beside_act(Span span) const {
    const auto is_beside = [&](Span other) {
      const std::size_t from = std::min(span.end, other.end), to = std::max(span.start, other.start);
      return !overlap(span, other) && from <= to &&
             std::string_view(text_).substr(from, to - from).find_first_not_of(' ') == std::string_view::npos;
    };
    const auto tells_act = [](const FrameWord& word) {
      return word.frame == Frame::founding || word.frame == Frame::renaming || word.frame == Frame::history ||
             std::any_of(word.seeks.begin(), word.seeks.end(), names_act);
    };
    return std::any_of(nouns_.begin(), nouns_.end(), is_beside) ||
           std::any_of(frames_.begin(), frames_.end(),
                       [&](const FrameFound& frame) { return tells_act(*frame.word) && is_beside(frame.span); });
  }

  void drop_financial_years() {
    std::erase_if(asking_.documents, [&](const AskedDocument& document) {
      return document.pinpoint.empty() && names_financial_year(document.surface);
    });
  }

  // "the budget for 2025/26" names no resolution: no act is spoken of, and there are words that do not ask.
  bool names_financial_year(std::string_view printed) const {
    return is_financial_year(printed) && !speaks_of_acts() && has_words();
  }

  // Letters that no word of asking covers.
  bool has_words() const {
    for (std::size_t at = 0, next = 0; at < text_.size(); at = next) {
      const char32_t c = corpus::next_character(text_, next = at);
      const bool asks = std::any_of(frames_.begin(), frames_.end(), [&](const FrameFound& frame) {
        return frame.word->keep == 0 && frame.span.start <= at && at < frame.span.end;
      });
      if (!asks && (corpus::in_word(c) || corpus::is_ideograph(c)) && (c < U'0' || c > U'9')) return true;
    }
    return false;
  }

  // A noun of acts, or the body whose resolutions are numbered by year.
  bool speaks_of_acts() const {
    corpus::Tokens tokens;
    corpus::tokenize(text_, asking_.language, tokens);
    return std::any_of(tokens.list.begin(), tokens.list.end(), [&](const corpus::Token& token) {
      const bool body = token.sign == corpus::Sign::owner || token.sign == corpus::Sign::of;
      return token.sign == corpus::Sign::noun ||
             (body && corpus::word_value(token, asking_.language) == kNumbersByYear);
    });
  }

  // Of Chinese.
  bool is_word(Span span) const {
    return dictionary_.empty() || std::any_of(dictionary_.begin(), dictionary_.end(), [&](Span word) {
             return word.start == span.start && word.end == span.end;
           });
  }

  // How many of the words of the dictionary of which two characters that stand together are the end and the beginning
  // have several characters: of a name that the dictionary has not, none.
  int words_joined(Span pair) const {
    for (std::size_t i = 0; i + 1 < dictionary_.size(); ++i)
      if (dictionary_[i].end == pair.start + kCharacter && dictionary_[i + 1].start == dictionary_[i].end)
        return (dictionary_[i].size() > kCharacter ? 1 : 0) + (dictionary_[i + 1].size() > kCharacter ? 1 : 0);
    return 0;
  }

  QuestionParts parts() const {
    QuestionParts parts{text_, asking_.language, frames_, nouns_, bodies_, {}, false, quoted_, years_, organs_};
    for (const AskedDocument& document : asking_.documents)
      (document.named ? parts.bodies : parts.apart).push_back(document.span);
    for (const Span title : titles_) parts.bodies.push_back(title);
    parts.asks_who = asking_.intent == Intent::obligation;
    if (parts.asks_who) parts.bearers = bearers_;
    std::erase_if(parts.bearers, [&](Span bearer) { return is_speaker(bearer); });
    if (std::any_of(frames_.begin(), frames_.end(), [](const FrameFound& frame) { return asks_of(*frame.word); }))
      std::erase_if(parts.bearers, [&](Span bearer) {  // who asks is not who is to act
        return std::any_of(bodies_.begin(), bodies_.end(), [&](Span body) { return overlap(body, bearer); });
      });
    return parts;
  }

  // "According to the General Assembly": it says who is to act, and is not to.
  bool is_speaker(Span bearer) const {
    return std::any_of(frames_.begin(), frames_.end(), [&](const FrameFound& frame) {
      return frame.word->speaker_follows && frame.span.end <= bearer.start &&
             bearer.start - frame.span.end <= kLongestArticle;
    });
  }

  bool in_document(Span span) const {
    return std::any_of(asking_.documents.begin(), asking_.documents.end(),
                       [&](const AskedDocument& document) { return !document.named && overlap(document.span, span); });
  }

  void read_tokens() {
    corpus::Tokens tokens;
    corpus::tokenize(text_, asking_.language, tokens);
    const std::vector<Span> pages = asking_.documents.empty() ? std::vector<Span>() : pages_in(text_, asking_.language);
    nouns_.insert(nouns_.end(), pages.begin(), pages.end());
    for (std::size_t i = 0; i < tokens.list.size(); ++i) {
      const corpus::Token& token = tokens.list[i];
      if (std::any_of(pages.begin(), pages.end(), [&](Span page) { return overlap(page, token.span()); })) continue;
      if (token.sign == corpus::Sign::owner || token.sign == corpus::Sign::of) read_body(token);
      if (is_act(token) && !is_matter(token.span())) nouns_.push_back(token.span());
      if (const std::size_t end = read_pinpoint(tokens, i); end > i) {
        i = end - 1;
        continue;
      }
      if (in_document(token.span())) continue;
      const std::string_view printed = std::string_view(text_).substr(token.start, token.end - token.start);
      if (is_year(printed))
        asking_.years.emplace_back(printed), years_.push_back(token.span());
      else if (token.sign == corpus::Sign::digits || token.sign == corpus::Sign::item)
        read_number(tokens, i, printed);
    }
  }

  // A noun of acts; other documents ("law") may be what is asked about.
  bool is_act(const corpus::Token& token) const {
    return token.sign == corpus::Sign::noun && corpus::word_value(token, asking_.language) != kDocument;
  }

  // Of what the table says is asked about, though a word of it asks elsewhere: المقرر الخاص
  bool is_matter(Span span) const {
    return std::any_of(frames_.begin(), frames_.end(), [&](const FrameFound& frame) {
      return frame.word->points == 0 && frame.word->keep == 1 && overlap(frame.span, span);
    });
  }

  void read_body(const corpus::Token& token) {
    const std::string key(corpus::word_value(token, asking_.language));
    if (std::find(asking_.bodies.begin(), asking_.bodies.end(), key) == asking_.bodies.end())
      asking_.bodies.push_back(key);
    bodies_.push_back(token.span());
    if (std::find(kPrincipal.begin(), kPrincipal.end(), key) != kPrincipal.end()) organs_.push_back(token.span());
  }

  // "paragraph 5", "annex, para. 3 (b)", 第3段(b), beside the document it is of or apart from it. The token after it.
  std::size_t read_pinpoint(const corpus::Tokens& tokens, std::size_t at) {
    const auto read = corpus::read_pinpoint(text_, asking_.language, tokens, at);
    const bool alone = read.pinpoint.find_first_of("0123456789(") == std::string::npos;  // "annex", "part", "rule"
    if (read.end == at || read.pinpoint.empty() || (alone && asking_.documents.empty())) return at;
    const Span span{tokens.list[at].start, tokens.list[read.end - 1].end};
    if (overlaps_document(span)) return at;
    nouns_.push_back(span);
    if (!alone || pinpoint_.empty()) pinpoint_ = read.pinpoint;
    return read.end;
  }

  bool overlaps_document(Span span) const {
    return std::any_of(asking_.documents.begin(), asking_.documents.end(),
                       [&](const AskedDocument& document) { return overlap(document.span, span); });
  }

  // "1674" may be the number of a resolution; "four" of something else has fewer digits.
  void read_number(const corpus::Tokens& tokens, std::size_t at, std::string_view printed) {
    const bool behind_noun = at > 0 && tokens.list[at - 1].sign == corpus::Sign::noun;
    const bool digits = corpus::is_digits(printed);
    if ((is_decimal(printed) && !behind_noun) || names_financial_year(printed) || is_of_two_resolutions(printed))
      return;
    const std::size_t noun = behind_noun ? at - 1 : noun_behind(tokens, at);
    const bool of_act = noun < tokens.list.size();
    if (!of_act && is_of_amount(text_, tokens.list[at].span())) return;
    const bool told = behind_noun || (of_act && is_numbered(tokens, at));
    if (digits && (printed.size() < (told ? 1u : 3u) || printed.size() > 4)) return;
    AskedDocument document;
    document.surface = printed;
    document.bare = digits;
    if (digits) document.symbol = printed;
    document.of_act = digits && of_act;
    document.span = tokens.list[at].span();
    if (document.of_act && corpus::word_value(tokens.list[noun], asking_.language) == kDecision) {
      const Span all{std::min<std::size_t>(tokens.list[noun].start, document.span.start),
                     std::max<std::size_t>(tokens.list[noun].end, document.span.end)};
      document.of_decision = true;
      document.surface = all.of(text_);
    }
    asking_.documents.push_back(std::move(document));
  }

  // 2758号决议: the noun; none when there is none.
  static std::size_t noun_behind(const corpus::Tokens& tokens, std::size_t at) {
    const auto is_noun = [&](std::size_t i) {
      return i < tokens.list.size() && tokens.list[i].sign == corpus::Sign::noun;
    };
    const std::size_t counter = at + 1;  // 号
    if (is_noun(counter)) return counter;
    const bool counted = is_noun(counter + 1) && tokens.list[counter].sign != corpus::Sign::word &&
                         tokens.list[counter].end - tokens.list[counter].start <= kCharacter;
    return counted ? counter + 1 : kNoName;
  }

  // 2758号决议, not 3项决议.
  static bool is_numbered(const corpus::Tokens& tokens, std::size_t at) {
    return at + 1 < tokens.list.size() && tokens.list[at + 1].sign == corpus::Sign::mark;
  }

  void read_bearers() {
    const corpus::StateWords* words = corpus::state_words(asking_.language);
    const std::string_view text = text_;
    bool inside = false;
    for (std::size_t at = 0, next = 0; at < text.size(); at = next) {
      next = at;
      const char32_t c = corpus::next_character(text, next);
      const bool begins = corpus::is_ideograph(c) || (corpus::in_word(c) && !inside);
      inside = corpus::in_word(c);
      std::size_t end = 0;
      const corpus::MarkedWord* word = begins ? words->longest(text, at, end) : nullptr;
      if (word == nullptr && begins && text.substr(at).starts_with(corpus::kArabicArticle))
        word = words->longest(text, at + corpus::kArabicArticle.size(), end);
      if (word == nullptr || word->name.empty() || (word->marks & corpus::kAgent) == 0) continue;
      asking_.bearers.emplace_back(word->name);
      if (word->state &&
          std::find(asking_.countries.begin(), asking_.countries.end(), word->name) == asking_.countries.end())
        asking_.countries.emplace_back(word->name);
      bearers_.push_back({at, end});
      next = std::max(end, next);
      inside = false;
    }
  }

  double keep_of(Span span, Span term) const {
    const bool chinese = asking_.language == Language::zh;
    double keep = chinese && words_joined(span) == 2 ? kAcross : 1;
    for (const FrameFound& frame : frames_) {
      if (!overlap(frame.span, span)) continue;
      const bool across = span.start < frame.span.start || span.end > frame.span.end;
      if (across && chinese)
        keep = stands_alone(span, frame.span) ? std::min(keep, kAlone) : 0;
      else
        keep = std::min(keep, frame.word->keep);
    }
    for (const Span body : bodies_)
      if (!about_bodies_ && overlap(body, span)) keep = std::min(keep, overlap(term, body) ? kBodyOfTerm : kBodyKeep);
    return keep;
  }

  // 人的 of 人的安全: a word of one character, and the small word behind it.
  bool stands_alone(Span pair, Span frame) const {
    if (frame.size() > kCharacter || frame.start <= pair.start) return false;
    const Span word{pair.start, pair.start + kCharacter};
    const auto touches = [&](Span other) { return other.end == word.start; };
    const bool behind = std::any_of(dictionary_.begin(), dictionary_.end(), touches);
    const bool asks = std::any_of(frames_.begin(), frames_.end(), [&](const auto& one) { return touches(one.span); });
    return is_word(word) && (!behind || asks) && !corpus::is_stopword(word.of(text_), asking_.language);
  }

  void read_words(Span term) {
    std::vector<std::vector<AskedWord>> told = told_words(asking_, asking_.language, analyser_);
    const corpus::Word opens = opening_of(term);
    const auto& words = analyser_.words(text_, asking_.language);
    for (std::size_t i = 0; i < words.size(); ++i) {
      corpus::Word word = words[i];
      if (word.span.start == term.start && !opens.folded.empty()) word.folded = opens.folded, word.stem = opens.stem;
      const std::size_t of_name = name_at(word.span);
      if (of_name != kNoName && !asking_.names[of_name].whole) {
        read_told(std::exchange(told[of_name], {}), word.span, term);
        continue;
      }
      if (in_document(word.span) || corpus::is_stopword(word.folded, asking_.language)) continue;
      const bool alone = asking_.language == Language::zh && !word.bigram && !is_latin(word);
      if (alone) continue;
      if (std::any_of(nouns_.begin(), nouns_.end(), [&](Span noun) { return overlap(noun, word.span); })) continue;
      const double keep = is_year(word.folded) ? kYearKeep : keep_of(word.span, term);
      if (keep <= 0) continue;
      const bool name = i > 0 && is_name(word.span);
      asking_.words.push_back(
          {word.folded, word.stem, keep, overlap(word.span, term), word.span, name, of_name, false});
      asking_.words.back().joint = words_joined(word.span) == 1;
      asking_.words.back().who = is_of_body(word.span) || of_name != kNoName || (name && !in_title(word.span));
    }
  }

  // The first word of an Arabic term without a preposition that is written with it (بالحق of بالحق في الغذاء): short
  // words keep it in their stem. None elsewhere.
  corpus::Word opening_of(Span term) {
    const std::string printed(term.of(text_));
    const std::string alone = term_alone(printed, asking_.language);
    if (asking_.language != Language::ar || alone == printed) return {};
    const auto& words = analyser_.words(alone, asking_.language);
    return words.empty() ? corpus::Word() : words.front();
  }

  // The words of a whole name, in the place of the short one.
  void read_told(std::vector<AskedWord> words, Span typed, Span term) {
    if (in_document(typed)) return;
    for (AskedWord& word : words) {
      word.topic = overlap(typed, term);
      word.who = true;
      asking_.words.push_back(std::move(word));
    }
  }

  std::size_t name_at(Span word) const {
    const auto& names = asking_.names;
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const NameFound& name) { return overlap(name.span, word); });
    return found == names.end() ? kNoName : static_cast<std::size_t>(found - names.begin());
  }

  // Of a body, an office or an instrument that is named.
  bool is_of_body(Span word) const {
    const auto over = [&](Span other) { return overlap(other, word); };
    return std::any_of(bodies_.begin(), bodies_.end(), over) || std::any_of(bearers_.begin(), bearers_.end(), over) ||
           overlaps_document(word);
  }

  bool is_name(Span word) const {
    std::size_t at = word.start;
    return corpus::is_upper(corpus::next_character(text_, at)) || in_title(word);
  }

  bool in_title(Span word) const {
    return std::any_of(titles_.begin(), titles_.end(), [&](Span title) { return overlap(title, word); });
  }

  // "the first mention of ... in the Security Council": the words of a body are not what is mentioned, where others
  // are.
  void leave_bodies_out() {
    const auto of_body = [](const AskedWord& word) { return word.keep == kBodyOfTerm; };
    const auto& words = asking_.words;
    if (std::any_of(words.begin(), words.end(), [&](const auto& word) { return word.topic && !of_body(word); }))
      for (AskedWord& word : asking_.words) word.topic &= !of_body(word);
  }

  // "How many members", 多少会员国: the first word behind.
  void mark_counted() {
    const auto counts = [](const FrameFound& frame) {
      const auto& seeks = frame.word->seeks;
      return frame.word->frame == Frame::aside && std::find(seeks.begin(), seeks.end(), kNumber) != seeks.end();
    };
    const auto frame = std::find_if(frames_.begin(), frames_.end(), counts);
    if (frame == frames_.end()) return;
    const auto counted = std::find_if(asking_.words.begin(), asking_.words.end(),
                                      [&](const AskedWord& word) { return word.span.start >= frame->span.end; });
    if (counted != asking_.words.end()) counted->counted = true;
  }

  static bool is_latin(const corpus::Word& word) { return static_cast<unsigned char>(word.folded[0]) < 0x80; }

  void read_seeks() {
    for (const FrameFound& frame : frames_)
      for (const std::string_view sought : frame.word->seeks) {
        auto& list = names_act(sought) ? asking_.acts : asking_.seeks;
        if (std::find(list.begin(), list.end(), sought) == list.end()) list.emplace_back(sought);
      }
    if (asking_.wants_date && !seeks(asking_, "date")) asking_.seeks.emplace_back("date");
    read_happenings();
  }

  // "Until when?" asks how long something goes on, though nothing says so.
  void read_happenings() {
    if (!seeks(asking_, "date") && !seeks(asking_, "period")) return;
    const auto found = happenings_in(text_, asking_.language, SaidIn::question);
    asking_.happenings.assign(found.begin(), found.end());
    if (found.empty() && seeks(asking_, "period")) asking_.happenings.emplace_back(kExtending);
  }

  void decide_on_text() {
    // "What does it ask, of whom, by when?" looks for no words: "asks" tells no paragraph of a document from others.
    if (asking_.intent == Intent::obligation && asking_.term.empty() && names_by_number(asking_) && only_names())
      asking_.words.clear();
    if (!asking_.documents.empty() && (names_paragraph() || (only_names() && says_ && asking_.happenings.empty())))
      asking_.intent = Intent::symbol;
  }

  // A paragraph of a document that is named by its number.
  bool names_paragraph() const {
    return std::any_of(asking_.documents.begin(), asking_.documents.end(), [](const AskedDocument& document) {
      return !document.named && document.pinpoint.find_first_of("0123456789(") != std::string::npos;
    });
  }

  // No words of a topic: only names of documents, bodies and years, and words that ask.
  bool only_names() const {
    return std::all_of(asking_.words.begin(), asking_.words.end(), [&](const AskedWord& word) {
      return word.keep < 1 || overlaps_document(word.span) ||
             std::any_of(bodies_.begin(), bodies_.end(), [&](Span body) { return overlap(body, word.span); });
    });
  }

  Asking asking_;
  std::string text_;  // the question as it is read; spans are bytes of it
  corpus::Analyser& analyser_;
  std::vector<FrameFound> frames_;
  std::vector<Span> bodies_, organs_, bearers_, nouns_, quoted_, years_;
  std::vector<Span> titles_;      // names in 《》 and the like
  std::vector<Span> dictionary_;  // words of Chinese
  bool about_bodies_ = false;     // nothing is asked about but the bodies named
  bool says_ = false;             // the words of a text are asked for
  std::string pinpoint_;
};

std::string listed(std::string_view label, const std::vector<std::string>& values) {
  return values.empty() ? "" : fmt::format("; {} {}", label, fmt::join(values, " "));
}

}  // namespace

std::string_view name(Intent intent) { return kNames[static_cast<std::size_t>(intent)]; }

Asking read_question(std::string_view question, Language language, corpus::Analyser& analyser) {
  return Reader(question, language, analyser).run();
}

bool asks(const Asking& asking) {
  if (has_question_mark(asking.question)) return true;
  for (const FrameFound& frame : question_words(asking.language)->find(asking.question))
    if (frame.word->points > 0 && frame.word->keep == 0 && frame.span.start == 0) return true;
  return false;
}

bool asks_body(const Asking& asking, std::string_view body) {
  if (asking.bodies.empty()) return true;
  return std::any_of(asking.bodies.begin(), asking.bodies.end(), [&](const std::string& asked) {
    return asked == body || (asked == "council" && (body == "sc" || body == "hrc")) ||
           (asked == "assembly" && body == "ga");
  });
}

bool names_by_number(const Asking& asking) {
  return std::any_of(asking.documents.begin(), asking.documents.end(), [](const auto& one) { return !one.named; });
}

bool asks_by_year(const Asking& asking) {
  return asking.years.size() > 1 && asking.intent != Intent::definition && asking.intent != Intent::principles &&
         asking.intent != Intent::symbol;
}

bool seeks(const Asking& asking, std::string_view what) {
  return std::find(asking.seeks.begin(), asking.seeks.end(), what) != asking.seeks.end();
}

std::string describe(const Asking& asking) {
  std::string text = fmt::format("{} {} '{}':", name(asking.intent), corpus::code(asking.language), asking.term);
  for (const AskedWord& word : asking.words)
    text += word.keep == 1 ? " " + word.folded : fmt::format(" {}*{:.1f}", word.folded, word.keep);
  for (const AskedDocument& document : asking.documents)
    text += fmt::format("; names {}{}{}", document.symbol, document.pinpoint.empty() ? "" : " ", document.pinpoint);
  text += listed("years", asking.years) + listed("bodies", asking.bodies);
  text += listed("seeks", asking.seeks) + listed("acts", asking.acts);
  for (const auto& [wanted, said] : {std::pair{asking.wants_first, "first"},
                                     {asking.wants_founding, "founding"},
                                     {asking.wants_renaming, "renaming"}})
    if (wanted) text += fmt::format("; {}", said);
  if (!asking.addressee.empty()) text += fmt::format("; of '{}'", asking.addressee);
  return text;
}

}  // namespace search
