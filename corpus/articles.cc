// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/articles.h"

#include <algorithm>

#include "corpus/block_label.h"
#include "corpus/lines.h"
#include "corpus/opening.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

constexpr std::size_t kHeading = 120;  // bytes; a longer block is no heading of a chapter
constexpr std::size_t kFormula = 80;   // bytes; "Now, therefore, the General Assembly" is not longer

bool ends_a_part(std::string_view text) { return ends_sentence(text) || ends_in_comma(text); }

class Articles {
 public:
  explicit Articles(Reading& reading) : blocks_(reading.blocks), language_(reading.metadata.language) {}

  void assign() {
    for (std::size_t i = 0; i < blocks_.size(); ++i)
      if (const int value = article(i); value > 0) lines_.push_back({i, value});
    for (std::size_t first = 0; first < lines_.size();) {
      std::size_t last = first;
      while (last + 1 < lines_.size() && lines_[last + 1].value == lines_[last].value + 1) ++last;
      if (last > first) {
        name_instrument(lines_[first].block);
        instrument(first, last);
      }
      first = last + 1;
    }
  }

 private:
  struct Line {
    std::size_t block;
    int value;
  };

  const std::string& text(std::size_t i) const { return blocks_[i].text.text(); }

  bool skipped(std::size_t i) const { return blocks_[i].role == Role::furniture; }

  int article(std::size_t i) const {
    if (skipped(i) || blocks_[i].role == Role::title) return 0;
    const Label found = block_label(blocks_[i], language_);
    return found.kind == LabelKind::article ? found.value : 0;
  }

  bool is_boundary(std::size_t i) const {
    const Role role = blocks_[i].role;
    return role == Role::annex || role == Role::title || role == Role::conclusions || role == Role::signature;
  }

  // A text that has no title of its own kind begins with one.
  void name_instrument(std::size_t end) {
    const auto first =
        std::find_if(blocks_.begin(), blocks_.end(), [](const Block& b) { return b.role != Role::furniture; });
    const bool titled =
        std::any_of(blocks_.begin(), blocks_.end(), [](const Block& b) { return b.role == Role::title; });
    const auto at = static_cast<std::size_t>(first - blocks_.begin());
    if (!titled && at < end && first->role == Role::heading && first->number.empty()) first->role = Role::title;
  }

  void instrument(std::size_t first, std::size_t last) {
    for (std::size_t i = first; i <= last; ++i) {
      Block& block = blocks_[lines_[i].block];
      take_label(block, block_label(block, language_));
      block.role = Role::article;
      block.level = 0;
      block.lead.clear();
      body(lines_[i].block + 1, i < last ? lines_[i + 1].block : blocks_.size());
    }
    if (lines_[first].value == 1) preamble(lines_[first].block);
  }

  // What stands below an article, up to the next or the end of the instrument.
  void body(std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to && !is_boundary(i); ++i) {
      Block& block = blocks_[i];
      if (skipped(i) || block.role == Role::formula) continue;
      const Label found = block_label(block, language_);
      if (found.kind == LabelKind::number && !found.bare) {
        take_label(block, found);
        block.role = Role::paragraph;
        block.level = 0;
      } else if (found.kind == LabelKind::letter || found.kind == LabelKind::roman) {
        if (!found.bare) take_label(block, found);
        block.level = std::max(block.level, 1);
        block.role = Role::paragraph;
      } else if (block.role == Role::heading || (block.role == Role::cover && !ends_a_part(text(i)))) {
        block.role = text(i).size() <= kHeading ? Role::heading : Role::text;
      } else {
        block.role = Role::text;
        block.level = 0;
      }
      if (block.role != Role::heading) block.lead.clear();
    }
  }

  // From the title or the line of the annex to the first article.
  void preamble(std::size_t end) {
    std::size_t begin = end;
    while (begin > 0 && !is_boundary(begin - 1) && blocks_[begin - 1].role != Role::article) --begin;
    std::size_t last = end;
    for (std::size_t i = begin; i < end; ++i) {
      if (skipped(i) || !opens_preamble(i)) continue;
      blocks_[i].role = Role::preambular;
      blocks_[i].level = 0;
      last = i;
    }
    if (last == end) return;
    for (std::size_t i = begin; i < last; ++i)
      if (blocks_[i].role == Role::cover && i + 1 < end && blocks_[i + 1].role == Role::preambular)
        blocks_[i].role = Role::heading;  // "Preamble"
    proclamation(last + 1, end);
  }

  bool opens_preamble(std::size_t i) const {
    const Role role = blocks_[i].role;
    if (role == Role::preambular) return true;
    if (role != Role::cover && role != Role::text && role != Role::heading && role != Role::paragraph) return false;
    return text(i).size() > kFormula / 2 && opening_verb(text(i), language_).preambular;
  }

  // "Now, therefore, the General Assembly proclaims this Declaration ...".
  void proclamation(std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      Block& block = blocks_[i];
      if (skipped(i) || block.role == Role::formula || block.role == Role::operative) continue;
      if (block.number.empty() && !has_line_word(text(i), language_, "chapter"))
        block.role = text(i).size() > kFormula && ends_a_part(text(i)) ? Role::operative : Role::formula;
    }
  }

  std::vector<Block>& blocks_;
  Language language_;
  std::vector<Line> lines_;
};

}  // namespace

void assign_articles(Reading& reading) {
  if (reading.metadata.language != Language::unknown) Articles(reading).assign();
}

}  // namespace corpus
