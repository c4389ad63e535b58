// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/body_roles.h"

#include <algorithm>

#include "corpus/block_label.h"
#include "corpus/block_lines.h"
#include "corpus/digits.h"
#include "corpus/lines.h"
#include "corpus/name_lists.h"
#include "corpus/nesting.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kCoverLines = 14;
constexpr std::size_t kCoverBlocks = 80;  // a formula further down belongs to an annex

bool begins_quoted(std::string_view text) {
  const char32_t first = first_character(text);
  return first == '"' || first == 0x201C || first == 0x201D || first == 0x201E || first == 0xAB || first == 0x300C ||
         first == 0x300E;
}

class Roles : private BlockLines {
 public:
  Roles(Reading& reading, Language language) : BlockLines(reading.blocks, language) {}

  void assign() {
    join_lone_labels();
    const std::size_t formula = find_formula();
    if (formula != kNone)
      resolution(formula);
    else if (const std::size_t first = find_act(); first != kNone)
      act(first);
    else
      report();
    mend_lists(blocks_, language_);
  }

 private:
  // "(1)" in a paragraph of its own is the label of the next.
  void join_lone_labels() {
    for (std::size_t i = 0; i + 1 < blocks_.size(); ++i) {
      if (!open(i) || !blocks_[i].number.empty() || text(i).size() > 12) continue;
      const Label found = label(i);
      const std::size_t next = next_open(i);
      if (!is_sub(found) || found.kind == LabelKind::bullet || found.bare || found.body < text(i).size()) continue;
      if (next == kNone || label(next).kind != LabelKind::none) continue;
      blocks_[next].number = text(i);
      blocks_[i].role = Role::furniture;
    }
  }

  enum class Part { preamble, operative, end, annex };

  std::size_t find_formula() const {
    std::size_t seen = 0;
    for (std::size_t i = 0; i < blocks_.size() && seen < kCoverBlocks; ++i) {
      if (!open(i)) continue;
      ++seen;
      if (is_formula(i) || looks_like_formula(i)) return i;
    }
    return kNone;
  }

  // Without its comma the formula is the name of the body, which the cover prints too: then an act must follow.
  bool is_formula(std::size_t i) const {
    if (text(i).size() > 240 || !begins_as_formula(text(i), language_)) return false;
    if (!formula_body(text(i), language_).empty()) return true;
    const char* const comma = language_ == Language::ar ? "،" : language_ == Language::zh ? "，" : ",";
    std::string_view name = text(i);
    if (name.ends_with('.')) name.remove_suffix(1);  // a comma misread
    if (formula_body(std::string(name) + comma, language_).empty()) return false;
    const std::size_t next = next_open(i);
    if (next == kNone) return false;
    // "Decides" with nothing behind it is the kind of the document: 决定.
    const std::size_t verb_size = verb(next).size;
    return (verb_size > 0 && unfolded_size(text(next), verb_size) < text(next).size()) ||
           label(next).kind == LabelKind::number;
  }

  // The formula of a body that is not in the table: a short line with a comma, then a preamble or the number one.
  bool looks_like_formula(std::size_t i) const {
    if (text(i).size() > 240 || !ends_in_comma(text(i)) || verb(i).size > 0) return false;
    const std::size_t next = next_open(i);
    if (next == kNone || label(i).kind != LabelKind::none) return false;
    const Label first = label(next);
    return verb(next).preambular || (first.kind == LabelKind::number && first.value == 1);
  }

  // A decision, a statement, a resolution without formula: the first block after the lines of the cover.
  std::size_t find_act() const {
    bool said = false;
    for (std::size_t i = 0, seen = 0; i < blocks_.size() && seen < 30; ++i) {
      said = said || (blocks_[i].role == Role::title && is(i, "statement"));
      if (!open(i)) continue;
      ++seen;
      if (is_short(i) && !ends_closed(text(i)) &&
          (text(i).find("/DEC/") != text(i).npos || is(i, "decision") || is(i, "statement") || is(i, "adoption"))) {
        said = true;
      } else if (said && ends_closed(text(i)) &&
                 (!is_short(i) || is_sentence(i) || introduces(i) || label(i).kind == LabelKind::number)) {
        return i;
      }
    }
    return kNone;
  }

  // "Whereas ...,", "The Security Council resolves:": old texts enact behind the preamble.
  std::size_t preamble_before(std::size_t i) {
    while (i > 0 && open(i - 1) && verb(i - 1).preambular && ends_closed(text(i - 1))) --i;
    return i;
  }

  void resolution(std::size_t formula) {
    const std::size_t first = preamble_before(formula);
    cover(first);
    for (std::size_t i = first; i < formula; ++i) set(i, Role::preambular, verb(i));
    for (std::size_t i = formula; i < blocks_.size(); ++i) {
      if (blocks_[i].role == Role::heading) heading(i);  // marked up as one
      if (!open(i)) continue;
      if (i == formula || is_formula(i))
        begin_act(i);
      else
        take(i);
    }
  }

  // The words that enact: a preamble follows. Behind "recommends ... the following draft resolution:" they begin a
  // resolution quoted whole, whose preamble stands below the paragraph that quotes it.
  void begin_act(std::size_t i) {
    quoted_ = part_ == Part::operative && last_ == 0 && (ends_in_colon(before_) || !ends_closed(before_));
    blocks_[i].role = Role::formula;
    part_ = Part::preamble;
    numbered_ = has_numbers(i + 1);
    last_ = inner_ = 0;
    nesting_.clear();
  }

  void act(std::size_t first) {
    const std::size_t preamble = preamble_before(first);
    part_ = preamble < first ? Part::preamble : Part::operative;
    first = preamble;
    cover(first);
    numbered_ = has_numbers(first);
    introduction(first);
    for (std::size_t i = first; i < blocks_.size(); ++i) {
      if (!open(i)) continue;
      if (is_formula(i))
        begin_act(i);
      else
        take(i);
    }
  }

  // "... the President of the Security Council made the following statement on behalf of the Council:" introduces the
  // paragraphs of the statement, which stand in quotation marks, and is none of them.
  void introduction(std::size_t i) {
    const std::size_t next = i < blocks_.size() && open(i) ? next_open(i) : kNone;
    if (next != kNone && ends_in_colon(text(i)) && begins_quoted(text(next))) blocks_[i].role = Role::text;
  }

  // The cover ends with the last of its lines near the top; the short line behind it is the title.
  void report() {
    std::size_t first = 0;
    for (std::size_t i = 0, seen = 0; i < blocks_.size() && seen < kCoverLines; ++i) {
      if (!open(i)) continue;
      ++seen;
      if (!is_short(i)) break;
      if (cover_line(i)) first = i + 1;
    }
    cover(first);
    part_ = Part::annex;
    const std::size_t behind = first > 0 ? next_open(first - 1) : kNone;
    for (std::size_t i = first; i < blocks_.size(); ++i) {
      if (!open(i)) continue;
      const bool title = i == behind && is_short(i) && !ends_closed(text(i)) && label(i).kind == LabelKind::none;
      if (title)
        blocks_[i].role = Role::title;
      else
        take(i);
    }
  }

  bool cover_line(std::size_t i) const {
    if (!is_short(i)) return false;
    for (const std::string_view word : line_words(text(i), language_))
      if (word == "symbol" || word == "distribution" || word == "original" || word == "agenda" || word == "session")
        return true;
    return i < 4 && !ends_closed(text(i)) && label(i).kind == LabelKind::none && text(i).find('/') != text(i).npos;
  }

  void cover(std::size_t end) {
    std::size_t title = kNone;
    for (std::size_t i = 0; i < end; ++i) {
      if (!open(i)) continue;
      blocks_[i].role = Role::cover;
      if (is_numbered_title(text(i)) || (title == kNone && is_short(i) && is(i, "title"))) title = i;
    }
    if (title != kNone) blocks_[title].role = Role::title;
  }

  // "71/129. Safety ...", "2021/13. ...", "S-10/2. ..."
  static bool is_numbered_title(std::string_view text) {
    const auto slash = text.find('/');
    if (slash > 10 || slash == 0) return false;  // npos is greater too
    std::size_t at = slash + 1;
    while (at < text.size() && is_digit(text[at])) ++at;
    const bool session = text[0] == 'S' || text[0] == 'E' || is_digit(text[0]);
    return session && at > slash + 1 && at < text.size() && (text[at] == '.' || text[at] == ' ' || text[at] == '\t');
  }

  // Whether the operative paragraphs are numbered: there is a "1." before the end.
  bool has_numbers(std::size_t from) const {
    for (std::size_t i = from; i < blocks_.size(); ++i) {
      if (!open(i)) continue;
      const Label found = label(i);
      if (found.kind == LabelKind::number && !found.bare && found.value <= 2) return true;
      if (is_annex(i) || is_formula(i)) return false;
    }
    return false;
  }

  bool is_conclusion(std::size_t i) const {
    if ((!is_short(i) && text(i).front() != '[') || introduces(i)) return false;
    const bool says =
        has_line_word(without_date(text(i)), language_, "conclusions") || (is(i, "meeting") && !is_sentence(i));
    return says && verb(i).size == 0 && label(i).kind != LabelKind::number;
  }

  bool is_heading(std::size_t i) const {
    if (is_colon_heading(i)) return true;
    if (!(is_short(i) || is_long_heading(i)) || ends_closed(text(i))) return false;
    if (fewer_characters(text(i), kSurelyHeading) && next_is_number(i)) return true;
    return verb(i).size == 0 || opens_section(i);
  }

  // "II. Boats", "II Boats".
  bool opens_section(std::size_t i) const {
    return label(i).kind == LabelKind::section || titled_section(text(i), language_).kind == LabelKind::section;
  }

  // "III. Conditions of service and compensation for officials other than ..."
  bool is_long_heading(std::size_t i) const {
    return opens_section(i) && text(i).size() < kHeading * 4 &&
           fewer_characters(text(i), 2 * (language_ == Language::zh ? kChineseHeading : kHeading));
  }

  // "Reporting:" before the number that comes next.
  bool is_colon_heading(std::size_t i) const {
    if (part_ != Part::operative || last_ == 0 || !ends_in_colon(text(i)) || verb(i).size > 0) return false;
    if (!fewer_characters(text(i), language_ == Language::zh ? kSurelyHeading : 2 * kSurelyHeading)) return false;
    const std::size_t next = next_open(i);
    if (next == kNone || label(i).kind != LabelKind::none) return false;
    const Label following = label(next);
    return following.kind == LabelKind::number && !following.bare && following.value == last_ + 1;
  }

  bool next_is_number(std::size_t i) const {
    const std::size_t next = next_open(i);
    return next != kNone && label(next).kind == LabelKind::number;
  }

  // "a." begins a list behind a colon or goes on with one; anywhere else it is an abbreviation.
  Label expected_label(std::size_t i) const {
    const Label found = label(i);
    if (!found.bare || found.kind == LabelKind::number || nesting_.expects(found)) return found;
    return colon_ && (found.value == 1 || found.roman == 1) ? found : Label{};
  }

  void take(std::size_t i) {
    const Label found = expected_label(i);
    take_as(i, found);
    colon_ = ends_in_colon(text(i));
  }

  void take_as(std::size_t i, const Label& found) {
    if (is_annex(i)) {
      blocks_[i].role = Role::annex;
      part_ = Part::annex;
      nesting_.clear();
      return;
    }
    if (part_ != Part::annex && found.kind != LabelKind::number && is_conclusion(i)) {
      blocks_[i].role = Role::conclusions;
      part_ = Part::end;
      return;
    }
    switch (part_) {
      case Part::preamble:
        return in_preamble(i, found);
      case Part::operative:
        return in_operative(i, found);
      case Part::end:
        return after_end(i, found);
      case Part::annex:
        return in_annex(i, found);
    }
  }

  void in_preamble(std::size_t i, const Label& found) {
    const bool first = found.bare && found.value == 1 && is_upper(first_character(text(i).substr(found.body)));
    if (found.kind == LabelKind::number && (!found.bare || (first && verb(i, found.body).operative))) {
      part_ = Part::operative;
      return in_operative(i, found);
    }
    const Verb opens = verb(i);
    if (acts_in_preamble(i, found, opens)) {
      part_ = Part::operative;
      return in_operative(i, found);
    }
    if (is_sub(found)) return sub(i, found, Role::preambular);
    if (is_heading(i)) return heading(i);
    nesting_.clear();
    set(i, Role::preambular, opens);
  }

  // Preambular paragraphs end in commas: the first that ends a sentence is operative. So is the one that introduces a
  // resolution quoted whole.
  bool acts_in_preamble(std::size_t i, const Label& found, const Verb& opens) const {
    if (opens.operative && !opens.preambular) {
      const std::size_t next = next_open(i);
      return !numbered_ || !ends_in_comma(text(i)) || (next != kNone && is_formula(next));
    }
    return !numbered_ && found.kind == LabelKind::none && ends_sentence(text(i)) &&
           (opens.operative || opens.size == 0);
  }

  void in_operative(std::size_t i, const Label& found) {
    const bool expected = found.value == last_ + 1;
    if (found.kind == LabelKind::number && !found.bare && is_inner(i, found)) {
      inner_ = found.value;
      return sub(i, found, Role::operative);
    }
    if (found.kind == LabelKind::number && (!found.bare || (expected && verb(i, found.body).operative))) {
      last_ = found.value;
      inner_ = 0;
      new_section_ = false;
      nesting_.clear();
      take_label(blocks_[i], found);
      return set(i, Role::operative, verb(i));
    }
    if (is_sub(found)) return sub(i, found, Role::operative);
    if (is_heading(i)) return heading(i);
    const Verb opens = verb(i);
    // A section may have a preamble of its own.
    if (numbered_ && new_section_ && opens.preambular) return set(i, Role::preambular, opens);
    if (numbered_ && last_ > 0) {  // goes on with the paragraph before it
      blocks_[i].role = Role::operative;
      return;
    }
    nesting_.clear();
    set(i, numbered_ && opens.preambular && !opens.operative ? Role::preambular : Role::operative, opens);
  }

  // A numbered list below a numbered paragraph: it begins with 1 behind a colon and goes on until the number comes that
  // the paragraphs expect, with the verb of one.
  bool is_inner(std::size_t i, const Label& found) const {
    if (inner_ == 0) return found.value == 1 && last_ > 0 && colon_ && !new_section_;
    if (found.value != inner_ + 1) return false;
    return found.value != last_ + 1 || verb(i, found.body).size == 0;
  }

  void after_end(std::size_t i, const Label& found) {
    if (found.kind == LabelKind::number && !found.bare && found.value == last_ + 1 && last_ > 0) {
      part_ = Part::operative;
      return in_operative(i, found);
    }
    // Another part of a decision: "B", "At its 62nd plenary meeting, ..., the General Assembly decided ...".
    if (found.kind == LabelKind::none && is(i, "sitting") && (introduces(i) || is_sentence(i))) {
      part_ = Part::operative;
      return in_operative(i, found);
    }
    if (begins_unmarked_annex(i, found)) {
      open_annex_before(i);
      return in_annex(i, found);
    }
    blocks_[i].role = found.kind == LabelKind::section ? Role::heading : Role::conclusions;
  }

  // Some texts print no line that says "Annex": behind the closing lines comes a title, and then the number one or
  // running text.
  bool begins_unmarked_annex(std::size_t i, const Label& found) const {
    if (found.kind == LabelKind::number) return !found.bare && found.value == 1;
    return found.kind == LabelKind::none && !is_short(i) && ends_sentence(text(i));
  }

  bool is_closing_line(std::size_t i) const {
    return is(i, "conclusions") || is(i, "meeting") || ends_closed(text(i)) || first_character(text(i)) == '[' ||
           digit_value(first_character(text(i))) >= 0;
  }

  void open_annex_before(std::size_t i) {
    part_ = Part::annex;
    nesting_.clear();
    std::size_t title = i;
    while (title > 0 && (blocks_[title - 1].role == Role::furniture ||
                         (blocks_[title - 1].role == Role::conclusions && !is_closing_line(title - 1))))
      --title;
    bool first = true;
    for (; title < i; ++title) {
      if (blocks_[title].role == Role::furniture) continue;
      blocks_[title].role = first ? Role::annex : Role::heading;
      first = false;
    }
  }

  void in_annex(std::size_t i, const Label& found) {
    if (is_short(i) && is(i, "signature")) {
      blocks_[i].role = Role::signature;
      return;
    }
    if (found.kind == LabelKind::article) {
      nesting_.clear();
      take_label(blocks_[i], found);
      blocks_[i].role = Role::article;
      return;
    }
    if (found.kind == LabelKind::number && !found.bare) {
      nesting_.clear();
      take_label(blocks_[i], found);
      blocks_[i].role = Role::paragraph;
      return;
    }
    if (is_sub(found)) return sub(i, found, Role::paragraph);
    if (is_heading(i)) return heading(i);
    blocks_[i].role = Role::text;
  }

  static bool is_sub(const Label& found) {
    return found.kind == LabelKind::letter || found.kind == LabelKind::roman || found.kind == LabelKind::bullet;
  }

  void sub(std::size_t i, const Label& found, Role role) {
    blocks_[i].level = nesting_.level(found) + (quoted_ && role == Role::operative && last_ > 0 ? 1 : 0);
    take_label(blocks_[i], found);
    blocks_[i].role = role;
  }

  void heading(std::size_t i) {
    const Label found = label(i);
    nesting_.clear();
    blocks_[i].role = Role::heading;
    new_section_ = true;
    if (found.kind != LabelKind::section) return;
    if (found.body < text(i).size()) take_label(blocks_[i], found);
  }

  void set(std::size_t i, Role role, const Verb& opens) {
    Block& block = blocks_[i];
    block.role = role;
    if (quoted_ && (role == Role::preambular || !block.number.empty())) block.level = 1;
    if (role == Role::operative) before_ = block.text.text();
    if (block.lead.empty() && opens.size > 0) block.lead = trim(text(i).substr(0, unfolded_size(text(i), opens.size)));
  }

  Part part_ = Part::preamble;
  bool numbered_ = false;
  bool quoted_ = false;       // in the preamble of a resolution quoted whole
  bool new_section_ = false;  // a heading came, and no number since
  std::string_view before_;   // the last operative paragraph
  int last_ = 0;              // number of the last operative paragraph
  int inner_ = 0;             // number of the last paragraph of a list below it; 0 when there is none
  bool colon_ = false;        // the block before ended in a colon
  Nesting nesting_;
};

}  // namespace

void assign_roles(Reading& reading, Language language) { Roles(reading, language).assign(); }

}  // namespace corpus
