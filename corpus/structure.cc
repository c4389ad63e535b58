// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/structure.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "corpus/block_label.h"
#include "corpus/health_checks.h"
#include "corpus/match_notes.h"
#include "corpus/provision_id.h"
#include "corpus/tidy_blocks.h"

namespace corpus {
namespace {

constexpr std::size_t kQuotation = 60;  // bytes; a shorter line below a colon begins a list

// A label stands for itself only among its neighbours: see sequence() below.
using Readings = std::vector<LabelReading>;

// An open provision: the paragraph at the bottom, its subparagraphs above it.
struct Open {
  std::size_t provision;  // index in Document::provisions
  LabelReading label{LabelReading::bullet, 0, {}};
  int children = 0;  // without a label so far
  bool has_last = false;
  LabelReading last{LabelReading::bullet, 0, {}};  // of its last labelled child
};

bool follows(const LabelReading& before, const LabelReading& reading) {
  return before.style == reading.style &&
         (before.value + 1 == reading.value || (before.value == reading.value && reading.suffix > before.suffix));
}

Kind kind_of(Role role) {
  switch (role) {
    case Role::preambular:
      return Kind::preambular;
    case Role::operative:
      return Kind::operative;
    case Role::paragraph:
      return Kind::paragraph;
    case Role::article:
      return Kind::article;
    case Role::heading:
      return Kind::heading;
    case Role::annex:
      return Kind::annex;
    case Role::signature:
      return Kind::signature;
    default:
      return Kind::text;
  }
}

bool is_provision(Role role) {
  return role != Role::cover && role != Role::title && role != Role::formula && role != Role::conclusions &&
         role != Role::furniture;
}

class Structure {
 public:
  explicit Structure(Reading reading) : blocks_(std::move(reading.blocks)), notes_(std::move(reading.notes)) {
    document_.text = std::move(reading.text);
    document_.metadata = std::move(reading.metadata);
    document_.warnings = std::move(reading.warnings);
  }

  Document run() {
    for (Block& block : blocks_) {
      if (is_provision(block.role) || block.role == Role::furniture) continue;
      std::move(block.marks.begin(), block.marks.end(), std::back_inserter(document_.title_marks));
    }
    std::erase_if(blocks_, [](const Block& block) { return !is_provision(block.role); });
    tidy_blocks(blocks_, notes_, document_.metadata.language);
    std::erase_if(blocks_, [](const Block& block) { return !is_provision(block.role); });
    labels_.reserve(blocks_.size());
    for (const Block& block : blocks_) labels_.push_back(read_label(block.number));
    find_misprints();
    find_sections();
    document_.provisions.reserve(blocks_.size() + notes_.size());
    for (std::size_t i = 0; i < blocks_.size(); ++i) add(i);
    add_notes();
    match_notes(document_);
    return std::move(document_);
  }

 private:
  void add(std::size_t i) {
    Block& block = blocks_[i];
    if (continues(block)) return;
    if (block.level == 0) base_ = 0;
    if (block.role == Role::annex) part_start_ = i + 1;
    switch (block.role) {
      case Role::annex:
        return open_annex(block);
      case Role::heading:
        if (block.level < 0) return open_part(block, i, "part" + block.number, {});
        if (const auto section = sections_.find(i); section != sections_.end())
          return open_part(block, i, section->second, outer_part());
        // A list may go on behind a heading: what is open stays open.
        return put(block, fmt::format("{}h{}", prefix_, ++headings_), block.number, true);
      case Role::signature:
        open_.clear();
        return put(block, fmt::format("{}sig{}", prefix_, ++signatures_), {}, true);
      case Role::article:
        return article(i);
      case Role::preambular:
        return preambular(i);
      case Role::operative:
      case Role::paragraph:
        return paragraph(i);
      default:
        return running_text(block);
    }
  }

  // What stands behind the subparagraphs of a paragraph and still belongs to it.
  bool continues(const Block& block) {
    if (block.eid.empty() || !block.number.empty() || block.role == Role::heading || block.role == Role::text)
      return false;
    for (std::size_t depth = 0; depth < open_.size(); ++depth) {
      Provision& provision = document_.provisions[open_[depth].provision];
      if (provision.eid != block.eid) continue;
      append(provision, block);
      open_.resize(depth + 1);
      return true;
    }
    return false;
  }

  static void append(Provision& provision, const Block& block) {
    if (!provision.text.empty() && !block.text.empty()) provision.text.insert(" ");
    const std::size_t at = provision.text.text().size();
    provision.text.append(block.text);
    for (NoteMark mark : block.marks) {
      mark.at += at;
      provision.marks.push_back(std::move(mark));
    }
    for (Link link : block.links) {
      link.span = {link.span.start + at, link.span.end + at};
      provision.links.push_back(std::move(link));
    }
    provision.span.end = std::max(provision.span.end, block.text.source().end);
  }

  void open_annex(Block& block) {
    open_.clear();
    prefix_.clear();
    headings_ = signatures_ = texts_ = preambulars_ = unnumbered_ = 0;
    numbered_ = -1;
    const std::string id = fmt::format("annex{}", ++annexes_);
    put(block, id, printed_number(block.number), false);
    prefix_ = id + ".";
  }

  // A lettered part of a resolution, or a section, with paragraphs of its own. `outer`: "annex1." within an annex,
  // "partB." within a part.
  void open_part(Block& block, std::size_t i, const std::string& name, const std::string& outer) {
    open_.clear();
    headings_ = signatures_ = texts_ = preambulars_ = unnumbered_ = articles_ = 0;
    numbered_ = -1;
    part_start_ = i + 1;
    const std::string id = outer + name;
    prefix_ = outer;
    put(block, id, printed_number(block.number), false);
    prefix_ = id + ".";
  }

  std::string outer_part() const {
    return prefix_.starts_with("annex") || prefix_.starts_with("part") ? prefix_.substr(0, prefix_.find('.') + 1)
                                                                       : std::string();
  }

  // Sections I, II, III or A, B, C in each of which the paragraphs count from 1: "resolution 79/258 B, sect. II, para.
  // 3".
  void find_sections() {
    for (std::size_t from = 0; from < blocks_.size();) {
      std::size_t to = from + 1;
      while (to < blocks_.size() && blocks_[to].role != Role::annex && blocks_[to].level >= 0) ++to;
      for (const auto style : {LabelReading::capital_roman, LabelReading::capital}) {
        const std::vector<std::size_t> lines = section_lines(from, to, style);
        for (std::size_t n = 0; n < lines.size(); ++n)
          sections_[lines[n]] = style == LabelReading::capital ? fmt::format("sec{}", static_cast<char>('A' + n))
                                                               : fmt::format("sec{}", n + 1);
        if (!lines.empty()) break;
      }
      from = to;
    }
  }

  // The headings that count in this style, when at least two begin the numbers anew and none goes on with them.
  std::vector<std::size_t> section_lines(std::size_t from, std::size_t to, LabelReading::Style style) const {
    std::vector<std::size_t> lines;
    int anew = 0;
    bool waits = false;  // for the first number below a heading
    for (std::size_t i = from; i < to; ++i) {
      const int next = static_cast<int>(lines.size()) + 1;
      const bool counts = blocks_[i].role == Role::heading &&
                          std::any_of(labels_[i].begin(), labels_[i].end(), [&](const LabelReading& label) {
                            return label.style == style && label.value == next && label.suffix.empty();
                          });
      if (counts && next <= 26) {
        lines.push_back(i);
        waits = true;
      } else if (waits && is_counted(i)) {
        if (value_of(i) != 1) return {};
        ++anew;
        waits = false;
      }
    }
    return anew >= 2 ? lines : std::vector<std::size_t>();
  }

  void article(std::size_t i) {
    open_.clear();
    Block& block = blocks_[i];
    const Label label = block_label(block, document_.metadata.language);
    if (label.kind == LabelKind::article) articles_ = label.value - 1;
    const std::string part = labels_[i].empty() ? std::to_string(++articles_) : id_part(labels_[i][0], 0);
    put(block, fmt::format("{}art{}", prefix_, part), printed_number(block.number), true);
    in_article_ = true;
  }

  void preambular(std::size_t i) {
    Block& block = blocks_[i];
    if (block.level == 0 && (labels_[i].empty() || open_.empty())) {
      open_.clear();
      return put(block, fmt::format("{}pp{}", prefix_, ++preambulars_), printed_number(block.number), true);
    }
    if (block.level == 1 && labels_[i].empty() && !open_.empty()) {  // of a resolution quoted whole
      const Open& outer = open_.front();
      const std::string& parent = document_.provisions[outer.provision].id;
      if (!parent.starts_with(prefix_ + "pp")) {
        open_.resize(1);
        return put(block, fmt::format("{}.pp{}", parent, ++open_.front().children), {}, true, parent);
      }
    }
    below(i);
  }

  void paragraph(std::size_t i) {
    Block& block = blocks_[i];
    const bool decimal = !labels_[i].empty() && labels_[i][0].style == LabelReading::number;
    if (block.level > 0 && !open_.empty()) return below(i);
    if (decimal && !(in_article_ && block.role == Role::paragraph)) return numbered(i);
    if (decimal || (!labels_[i].empty() && !open_.empty())) return below(i);
    if (block.role == Role::paragraph) return running_text(block);
    unnumbered(i);
  }

  void numbered(std::size_t i) {
    Block& block = blocks_[i];
    open_.clear();
    const char* series = block.role == Role::operative ? "op" : "para";
    const auto misprint = misprints_.find(i);
    const std::string number = printed_number(block.number);
    const bool right = misprint == misprints_.end();
    const std::string part = right ? id_part(labels_[i][0], 0) : std::to_string(misprint->second);
    put(block, fmt::format("{}{}{}", prefix_, series, part), number, true);
    if (!right) add_health(document_, "misprinted-number", document_.provisions.back().id, number, part);
  }

  // A paragraph's number that cannot be where it stands, between 15 and 17 or between 9 and the first of two 11: the
  // paragraph has the number of its place, and health tells what is printed.
  void find_misprints() {
    std::vector<std::size_t> counted;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const Role role = blocks_[i].role;
      const bool boundary =
          role == Role::annex || role == Role::article || (role == Role::heading && blocks_[i].level < 0);
      if (boundary) last_misprint(std::exchange(counted, {}));
      if (!is_counted(i)) continue;
      counted.push_back(i);
      if (counted.size() < 3) continue;
      const std::size_t before = counted.end()[-3], at = counted.end()[-2];
      const int meant = value_of(before) + 1;
      if (value_of(i) == meant + 1 && value_of(at) != meant && value_of(at) != 1) misprints_[at] = meant;
    }
    last_misprint(counted);
  }

  // Behind the last nothing follows: its figures must be those of its place in another order, 61 for 16.
  void last_misprint(const std::vector<std::size_t>& counted) {
    if (counted.size() < 2) return;
    const int meant = value_of(counted.end()[-2]) + 1, printed = value_of(counted.back());
    std::string one = std::to_string(meant), other = std::to_string(printed);
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    if (meant != printed && one == other) misprints_[counted.back()] = meant;
  }

  bool is_counted(std::size_t i) const {
    const Block& block = blocks_[i];
    return (block.role == Role::operative || block.role == Role::paragraph) && block.level == 0 &&
           !labels_[i].empty() && labels_[i][0].style == LabelReading::number && labels_[i][0].suffix.empty();
  }

  int value_of(std::size_t i) const {
    const auto misprint = misprints_.find(i);
    return misprint == misprints_.end() ? labels_[i][0].value : misprint->second;
  }

  // Where paragraphs have no numbers they are counted; a paragraph without one among numbered ones goes with the one
  // before it.
  void unnumbered(std::size_t i) {
    Block& block = blocks_[i];
    if (numbered_ < 0) numbered_ = has_numbers();
    if (numbered_ > 0 && !open_.empty()) {
      open_.resize(1);
      return below(i);
    }
    open_.clear();
    const int order = numbered_ > 0 ? 0 : ++unnumbered_;
    put(block, fmt::format("{}op{}", prefix_, order), printed_number(block.number), true);
  }

  // Whether the operative paragraphs of this part are numbered.
  int has_numbers() const {
    for (std::size_t i = part_start_; i < blocks_.size() && blocks_[i].role != Role::annex && blocks_[i].level >= 0;
         ++i) {
      if (blocks_[i].role != Role::operative || blocks_[i].level > 0 || labels_[i].empty()) continue;
      if (labels_[i][0].style == LabelReading::number) return 1;
    }
    return 0;
  }

  void running_text(Block& block) {
    if (belongs_to_article(block))
      return append(document_.provisions[open_[std::min<std::size_t>(1, open_.size() - 1)].provision], block);
    if (is_introduced(block)) return append(document_.provisions.back(), block);
    if (block.level > 0 && !open_.empty()) return below(static_cast<std::size_t>(&block - blocks_.data()));
    open_.clear();
    put(block, fmt::format("{}text{}", prefix_, ++texts_), printed_number(block.number), true);
  }

  // A quotation below "14. ... defines it as follows:" is the end of paragraph 14.
  bool is_introduced(const Block& block) const {
    if (open_.size() != 1 || !block.eid.empty() || block.level != 0 || !block.number.empty()) return false;
    const Provision& above = document_.provisions[open_.front().provision];
    const std::string& text = above.text.text();
    return above.kind == Kind::paragraph && &above == &document_.provisions.back() &&
           (text.ends_with(':') || text.ends_with("：")) && block.text.text().size() > kQuotation;
  }

  // Text below the line "Article 3", or behind the list in a paragraph of it.
  bool belongs_to_article(const Block& block) const {
    return in_article_ && !open_.empty() && block.eid.empty() && block.level == 0 &&
           document_.provisions[open_.front().provision].kind == Kind::article;
  }

  // A subparagraph: finds the open provision it belongs to and its label's reading.
  void below(std::size_t i) {
    if (open_.empty()) return running_text(blocks_[i]);
    Block& block = blocks_[i];
    const Readings& readings = labels_[i];
    const std::size_t depth = depth_in_markup(block, readings, i);
    if (block.level == 0) base_ = depth;
    open_.resize(depth);
    Open& parent = open_.back();
    const Provision& above = document_.provisions[parent.provision];
    const bool labelled = !readings.empty() && readings[0].style != LabelReading::bullet;
    LabelReading label{LabelReading::number, 0, {}};
    if (labelled) {
      label = choose(parent, readings, i);
      parent.has_last = true;
      parent.last = label;
    } else {
      label.value = ++parent.children;
    }
    const std::string id = fmt::format("{}.{}", above.id, id_part(label, static_cast<int>(depth)));
    const std::string path = labelled && !above.number.empty() && above.kind != Kind::heading
                                 ? above.number + " " + printed_number(block.number)
                                 : printed_number(block.number);
    put(block, id, path, true, above.id);
    open_.back().label = label;
  }

  // The depth that the markup says, unless the label says that the markup is wrong: "(d)" one level below "(c)".
  std::size_t depth_in_markup(const Block& block, const Readings& readings, std::size_t i) const {
    if (block.level == 0) return depth_of(readings, i);
    const std::size_t said = std::min(base_ + static_cast<std::size_t>(block.level), open_.size());
    if (readings.empty() || open_[said - 1].has_last) return said;
    if (first_of_inner_list(readings, i)) return said;
    for (std::size_t depth = open_.size(); depth >= 1; --depth) {
      const Open& parent = open_[depth - 1];
      for (const LabelReading& reading : readings) {
        if (parent.has_last && follows(parent.last, reading)) return depth;
      }
    }
    return said;
  }

  // 1: a child of the paragraph; 2: of its last subparagraph; ...
  std::size_t depth_of(const Readings& readings, std::size_t i) const {
    if (readings.empty()) return 1;
    if (first_of_inner_list(readings, i)) return open_.size();
    for (std::size_t depth = open_.size(); depth >= 1; --depth) {
      const Open& parent = open_[depth - 1];
      if (!parent.has_last) continue;
      for (const LabelReading& reading : readings) {
        if (follows(parent.last, reading)) return depth;
      }
    }
    for (const LabelReading& reading : readings) {
      if (reading.value == 1) return open_.size();
    }
    for (std::size_t depth = open_.size(); depth >= 1; --depth) {
      const Open& parent = open_[depth - 1];
      if (parent.has_last && parent.last.style == readings[0].style) return depth;
    }
    return open_.size();
  }

  // "(i)" behind "(h)": the next letter, or the first of a list of romans when "(ii)" comes next.
  bool first_of_inner_list(const Readings& readings, std::size_t i) const {
    for (const LabelReading& reading : readings) {
      if (reading.value != 1 || reading.style == LabelReading::bullet) continue;
      if (readings.size() == 1 || i + 1 >= labels_.size()) return readings.size() == 1;
      for (const LabelReading& next : labels_[i + 1]) {
        if (follows(reading, next)) return true;
      }
    }
    return false;
  }

  LabelReading choose(const Open& parent, const Readings& readings, std::size_t i) const {
    if (parent.has_last) {
      for (const LabelReading& reading : readings) {
        if (follows(parent.last, reading)) return reading;
      }
      for (const LabelReading& reading : readings) {
        if (reading.style == parent.last.style) return reading;
      }
    }
    for (const LabelReading& reading : readings) {
      if (reading.value != 1) continue;
      if (i + 1 >= labels_.size()) return reading;
      for (const LabelReading& next : labels_[i + 1]) {
        if (follows(reading, next)) return reading;
      }
    }
    for (const LabelReading& reading : readings) {
      if (reading.value == 1) return reading;
    }
    return readings[0];
  }

  // Adds a provision and opens it.
  void put(Block& block, std::string id, std::string number, bool opens, std::string parent = {}) {
    Provision provision;
    const int times = ++ids_[id];
    provision.id = times == 1 ? std::move(id) : fmt::format("{}-{}", id, times);
    provision.kind = kind_of(block.role);
    if (provision.id.starts_with(prefix_ + "text")) provision.kind = Kind::text;
    provision.number = std::move(number);
    provision.verb = block.role == Role::operative || block.role == Role::preambular || block.role == Role::paragraph
                         ? std::move(block.lead)
                         : std::string();
    provision.span = span_of(block);
    provision.text = std::move(block.text);
    provision.parent = std::move(parent);
    provision.eid = std::move(block.eid);
    provision.language = document_.metadata.language;
    provision.marks = std::move(block.marks);
    provision.links = std::move(block.links);
    document_.provisions.push_back(std::move(provision));
    if (opens && block.role != Role::heading && block.role != Role::signature) {
      open_.push_back({document_.provisions.size() - 1});
    }
    const bool title =
        in_article_ && document_.provisions.size() > 1 && is_bare_article(document_.provisions.rbegin()[1]);
    if ((block.role == Role::heading && !title) || block.role == Role::annex) in_article_ = false;
  }

  // "Article 3", its text still to come: a heading behind it is its title.
  static bool is_bare_article(const Provision& provision) {
    return provision.kind == Kind::article && provision.text.empty();
  }

  // The number stands before the text, with white space between.
  Span span_of(const Block& block) const {
    Span span = block.text.source();
    if (block.number.empty()) return span;
    std::size_t at = span.start;
    while (at > 0 && std::string_view(" \t\r\n").find(document_.text[at - 1]) != std::string_view::npos) --at;
    if (at >= block.number.size() && std::string_view(document_.text).substr(0, at).ends_with(block.number)) {
      span.start = at - block.number.size();
    }
    return span;
  }

  void add_notes() {
    prefix_.clear();
    for (Note& note : notes_) {
      std::string name = note.mark;
      const bool stars = !name.empty() && name.find_first_not_of('*') == std::string::npos;
      if (stars) name = fmt::format("-s{}", name.size());
      note.body.role = Role::text;
      std::string printed = note.body.number.empty() ? note.mark : std::move(note.body.number);
      note.body.number.clear();
      put(note.body, "fn" + name, {}, false);
      Provision& provision = document_.provisions.back();
      provision.kind = Kind::footnote;
      provision.number = note.mark;
      Block numbered;
      numbered.number = std::move(printed);
      numbered.text = provision.text;
      provision.span = span_of(numbered);
    }
  }

  std::vector<Block> blocks_;
  std::vector<Note> notes_;
  std::vector<Readings> labels_;                           // of blocks_
  std::unordered_map<std::size_t, std::string> sections_;  // heading -> "sec2"
  std::unordered_map<std::size_t, int> misprints_;         // block -> the number of its place
  Document document_;
  std::vector<Open> open_;
  std::string prefix_;  // "annex1." within an annex
  std::unordered_map<std::string, int> ids_;
  int headings_ = 0, signatures_ = 0, texts_ = 0, preambulars_ = 0, unnumbered_ = 0, annexes_ = 0, articles_ = 0;
  int numbered_ = -1;  // whether this part's operative paragraphs are numbered; -1: not known yet
  bool in_article_ = false;
  std::size_t base_ = 0;        // depth of the last block of level 0: levels count from there
  std::size_t part_start_ = 0;  // first block of this part
};

}  // namespace

Document structure(Reading reading) { return Structure(std::move(reading)).run(); }

}  // namespace corpus
