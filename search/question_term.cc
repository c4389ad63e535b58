// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/question_term.h"

#include <algorithm>
#include <array>
#include <utility>

#include "corpus/phrases.h"
#include "corpus/proclitics.h"
#include "corpus/utf8.h"

namespace search {

namespace {

using corpus::Language;
using corpus::Span;

constexpr std::size_t kWhole = 4, kSetOff = 2;  // words before a comma count half
constexpr std::size_t kTopicNamed = 2;          // words behind "concerning" count so many times

bool keeps(char32_t c) { return corpus::in_word(c) || corpus::is_ideograph(c); }

// The span without signs and spaces at its ends.
Span trimmed(std::string_view text, Span span) {
  Span kept{span.end, span.end};
  for (std::size_t next = span.start; next < span.end;) {
    const std::size_t at = next;
    if (!keeps(corpus::next_character(text, next))) continue;
    kept.start = std::min(kept.start, at);
    kept.end = next;
  }
  return kept.start < span.end ? kept : Span{span.start, span.start};
}

// A word that has a meaning of its own in the sentence, or interrupts it.
struct Mark {
  enum What { stop, join, purpose, body, bearer, about, asked } what = stop;  // asked: a verb of asking, "requests"
  Span span;
};

Mark mark_of(const FrameFound& frame) {
  if (frame.word->frame == Frame::join) return {Mark::join, frame.span};
  if (frame.word->frame == Frame::about || frame.word->topic_follows) return {Mark::about, frame.span};
  if (frame.word->frame == Frame::purpose) return {Mark::purpose, frame.span};
  return {asks_of(*frame.word) ? Mark::asked : Mark::stop, frame.span};
}

// Words with no mark between them that interrupts.
struct Stretch {
  Span span;
  std::size_t telling = 0;        // bytes that are not joins, spaces and signs
  bool of_bearer = false;         // it begins with a body or with who is to act
  Mark::What after = Mark::stop;  // what stands before it
};

class TermReader {
 public:
  explicit TermReader(const QuestionParts& parts) : parts_(parts) {
    for (const FrameFound& frame : parts.frames)
      if (frame.word->keep < 1) marks_.push_back(mark_of(frame));
    for (const Span span : parts.apart) marks_.push_back({Mark::stop, span});
    for (const Span span : parts.bodies) marks_.push_back({Mark::body, span});
    for (const Span span : parts.bearers) marks_.push_back({Mark::bearer, span});
    for (std::size_t at = 0, next = 0; at < parts.text.size(); at = next)
      if (ends_clause(corpus::next_character(parts.text, next = at))) marks_.push_back({Mark::stop, {at, next}});
    std::stable_sort(marks_.begin(), marks_.end(),
                     [](const Mark& a, const Mark& b) { return a.span.start < b.span.start; });
  }

  QuestionTerm run() {
    collect();
    for (Stretch& one : stretches_) leave_speaker_out(one);
    QuestionTerm read;
    const Stretch* addressee = addressed();
    const Stretch* best = nullptr;
    for (const Stretch& one : stretches_)
      if (&one != addressee && one.telling > 0 && (best == nullptr || weight(one) > weight(*best))) best = &one;
    if (addressee != nullptr) read.addressee = without_joins(addressee->span);
    if (addressee != nullptr && best == nullptr) share(read);
    if (const Span* quoted = quoted_alone())
      read.term = *quoted;
    else if (best != nullptr)
      read.term = without_joins(without_year(best->span));
    else if (!parts_.bodies.empty() && addressee == nullptr)
      read.term = without_joins(parts_.bodies.front()), read.of_bodies = true;
    return read;
  }

 private:
  static bool ends_clause(char32_t c) {
    return c == U'?' || c == U'？' || c == U'؟' || c == U';' || c == U'；' || c == U'؛' || c == U':' || c == U'：' ||
           c == U'。' || c == U'!' || c == U'¿' || c == U'，';
  }

  std::size_t weight(const Stretch& one) const {
    const std::size_t telling = kWhole * one.telling * (one.after == Mark::about ? kTopicNamed : 1);
    return is_set_off(one.span) ? telling / kSetOff : telling;
  }

  // The first words, before a comma, say where it is asked about: "In the Moon Agreement, what does ..."
  bool is_set_off(Span span) const {
    if (span.start > 0) return false;
    const std::size_t end = trimmed(parts_.text, span).end;
    const std::string_view rest = std::string_view(parts_.text).substr(end);
    const bool comma = rest.starts_with(",") || rest.starts_with("،") || rest.starts_with("，");
    return comma && letters({end, parts_.text.size()}) > 0;
  }

  // Bytes of letters that are not of joins and names.
  std::size_t telling(Span span) const {
    std::size_t bytes = letters(span);
    for (const Mark& mark : marks_) {
      const bool small = (mark.what == Mark::join || mark.what == Mark::purpose) && !is_of_body(mark.span);
      const Span inside{std::max(mark.span.start, span.start), std::min(mark.span.end, span.end)};
      if ((small || mark.what == Mark::body) && inside.start < inside.end) bytes -= std::min(bytes, letters(inside));
    }
    return bytes;
  }

  bool is_of_body(Span span) const {
    return std::any_of(parts_.bodies.begin(), parts_.bodies.end(),
                       [&](Span body) { return body.start <= span.start && span.end <= body.end; });
  }

  std::size_t letters(Span span) const {
    std::size_t bytes = 0;
    for (std::size_t next = span.start; next < span.end;) {
      const std::size_t at = next;
      const char32_t c = corpus::next_character(parts_.text, next);
      if (keeps(c) && (c < U'0' || c > U'9')) bytes += next - at;
    }
    return bytes;
  }

  void close(std::size_t end) {
    if (end > open_.span.start) {
      open_.span.end = end;
      open_.telling = telling(open_.span);
      if (open_.telling > 0 || open_.of_bearer) stretches_.push_back(open_);
    }
  }

  void collect() {
    for (const Mark& mark : marks_) {
      if (mark.span.end <= open_.span.start || mark.what == Mark::join) continue;
      if (mark.what == Mark::purpose && !open_.of_bearer) continue;
      const Span before{open_.span.start, std::max(open_.span.start, mark.span.start)};
      if (mark.what == Mark::body || mark.what == Mark::bearer) {
        const bool begins = telling(before) == 0;  // else "the work of the Council"
        if (begins && mark.what == Mark::body && open_.after == Mark::asked)
          open_.span.start = mark.span.end;  // who asks: "exige el Consejo a ..."
        else
          open_.of_bearer |= begins && mark.what == Mark::bearer;
        continue;
      }
      close(mark.span.start);
      open_ = {};
      open_.span.start = mark.span.end;
      open_.after = mark.what;
    }
    close(parts_.text.size());
  }

  // Who is to act: the words that begin with the name of one who may, else those behind the verb where the topic stands
  // elsewhere.
  const Stretch* addressed() const {
    for (const bool behind_verb : {true, false})
      for (const Stretch& one : stretches_)
        if (one.of_bearer && one.after != Mark::about && (!behind_verb || one.after == Mark::asked)) return &one;
    if (!parts_.asks_who || stretches_.size() < 2) return nullptr;
    for (const Stretch& one : stretches_)
      if (one.after == Mark::asked) return &one;
    return nullptr;
  }

  // Where the words of who is to act are all there are, those behind its name are what is asked about: "Governments
  // send proposals". Where it is none of the known ones, it is what is asked about: "the duties of the Monitoring
  // Team".
  void share(QuestionTerm& read) const {
    if (const Span* bearer = named_in(read.addressee)) {
      const Span rest = without_joins({bearer->end, read.addressee.end});
      if (telling(rest) == 0) return;
      read.term = rest;
      read.addressee.end = bearer->end;
    } else if (!is_known(read.addressee)) {
      read.term = read.addressee;
    }
  }

  bool is_known(Span words) const {
    return std::any_of(parts_.bearers.begin(), parts_.bearers.end(),
                       [&](Span bearer) { return bearer.start <= words.start && words.end <= bearer.end; });
  }

  // Who is to act, where its name begins the words and ends a word: 粮农组织 of 粮农组织在食物权.
  const Span* named_in(Span words) const {
    for (const Span& bearer : parts_.bearers)
      if (bearer.start == words.start && bearer.end <= words.end && ends_name(bearer.end, words.end)) return &bearer;
    return nullptr;
  }

  // No Chinese name goes on behind what it begins with (阿富汗制裁监测组): a small word does.
  bool ends_name(std::size_t at, std::size_t end) const {
    return parts_.language != Language::zh || at == end ||
           std::any_of(marks_.begin(), marks_.end(),
                       [&](const Mark& mark) { return mark.what == Mark::join && mark.span.start == at; });
  }

  // The only words in quotation marks, unless others stand with them in one stretch: “双击”袭击.
  const Span* quoted_alone() const {
    if (parts_.quoted.size() != 1) return nullptr;
    const Span quoted = parts_.quoted.front();
    for (const Stretch& one : stretches_) {
      if (quoted.start < one.span.start || quoted.end > one.span.end) continue;
      const std::size_t rest = one.telling - std::min(one.telling, telling(quoted));
      return rest == 0 || parts_.language != Language::zh ? &parts_.quoted.front() : nullptr;
    }
    return &parts_.quoted.front();
  }

  // The organ that speaks, where its verb stands before it (never in Chinese): "¿Cómo reaccionó el Consejo de Seguridad
  // a la guerra?"
  void leave_speaker_out(Stretch& one) const {
    if (parts_.language == Language::zh) return;
    const std::size_t start = without_joins(one.span).start;
    for (const Span organ : parts_.organs) {
      if (organ.start > start || organ.end <= start || !ends_name(organ.end, one.span.end)) continue;
      const Span rest = without_joins({organ.end, one.span.end});
      const bool goes_on = std::any_of(marks_.begin(), marks_.end(), [&](const Mark& mark) {
        return mark.what == Mark::join && mark.span.start >= organ.end && mark.span.end <= rest.start;
      });
      if (!goes_on || telling(rest) == 0) continue;
      one.span.start = rest.start;
      one.telling = telling(one.span);
    }
  }

  // A year at the end says when, not what: "nuclear tests in 2009". Not where nothing else is left, nor of a name.
  Span without_year(Span span) const {
    const Span words = trimmed(parts_.text, span);
    const auto is_year = [&](Span year) { return year.end == words.end && year.start > words.start; };
    const auto year = std::find_if(parts_.years.begin(), parts_.years.end(), is_year);
    if (year == parts_.years.end() || is_of_body(*year)) return span;
    const Span before = without_joins({words.start, year->start});
    return telling(before) > 0 ? without_year(before) : span;
  }

  Span without_joins(Span span) const {
    span = trimmed(parts_.text, span);
    for (bool changed = true; changed;) {
      changed = false;
      for (const Mark& mark : marks_) {
        if ((mark.what != Mark::join && mark.what != Mark::purpose) || mark.span.end > span.end ||
            mark.span.start < span.start)
          continue;
        if (mark.span.start == span.start) span.start = mark.span.end, changed = true;
        if (mark.span.end == span.end && mark.span.start > span.start) span.end = mark.span.start, changed = true;
      }
      if (changed) span = trimmed(parts_.text, span);
    }
    return span;
  }

  const QuestionParts& parts_;
  std::vector<Mark> marks_;
  std::vector<Stretch> stretches_;
  Stretch open_;
};

std::vector<Span> between(std::string_view text, std::string_view open, std::string_view close) {
  std::vector<Span> found;
  for (std::size_t at = text.find(open); at != std::string_view::npos; at = text.find(open, at)) {
    const std::size_t from = at + open.size();
    const std::size_t to = text.find(close, from);
    if (to == std::string_view::npos) break;
    if (const Span inside = trimmed(text, {from, to}); inside.size() > 0) found.push_back(inside);
    at = to + close.size();
  }
  return found;
}

// “双击”袭击 -> 双击袭击
std::string without_quotes(std::string_view term) {
  std::string words;
  for (std::size_t at = 0, next = 0; at < term.size(); at = next) {
    const char32_t c = corpus::next_character(term, next = at);
    const bool quotes =
        c == U'"' || c == U'«' || c == U'»' || (c >= U'\u201C' && c <= U'\u201F') || c == U'「' || c == U'」';
    if (!quotes) words.append(term.substr(at, next - at));
  }
  return words;
}

}  // namespace

QuestionTerm read_term(const QuestionParts& parts) { return TermReader(parts).run(); }

std::string term_alone(std::string_view printed, Language language) {
  std::string term = without_quotes(printed);
  return language == Language::ar ? corpus::with_bare_article(term) : term;
}

std::vector<Span> quoted_in(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kMarks = {
      {{"“", "”"}, {"«", "»"}, {"„", "“"}, {"「", "」"}, {"”", "“"}, {"\"", "\""}}};
  for (const auto& [open, close] : kMarks)
    if (auto quoted = between(text, open, close); !quoted.empty()) return quoted;
  return {};
}

std::vector<Span> titles_in(std::string_view text) { return between(text, "《", "》"); }

}  // namespace search
