// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/name_lists.h"

#include <algorithm>

#include "corpus/block_lines.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kListLines = 6;  // headings one below the other

class Lists : private BlockLines {
 public:
  using BlockLines::BlockLines;

  // So many lines that look like headings are a list of names or cells of a table; some end in a stop ("Ltd.").
  void mend() {
    for (std::size_t from = 0; from < blocks_.size();) {
      std::size_t to = from, headings = 0, others = 0;
      for (; to < blocks_.size() && (is_listed(to) || blocks_[to].role == Role::furniture); ++to)
        (blocks_[to].role == Role::heading ? headings : others) += blocks_[to].role != Role::furniture;
      if (headings >= kListLines && headings > 2 * others) make_list(from, to);
      from = std::max(to, from + 1);
    }
    std::erase_if(blocks_, [](const Block& block) { return block.text.empty() && block.role == Role::furniture; });
  }

 private:
  // A cell that holds figures alone goes into the row that the words before it begin: "Ruritania", "0.006".
  // A dozen names between operative paragraphs go on with the one before; more are none of a sentence.
  void make_list(std::size_t from, std::size_t to) {
    const auto acts = [&](std::size_t i) { return i < blocks_.size() && blocks_[i].role == Role::operative; };
    bool names = from > 0 && to - from <= 2 * kListLines && acts(from - 1) && acts(to);
    for (std::size_t i = from; i < to; ++i)
      names = names && (blocks_[i].role == Role::furniture || !is_figure(text(i)));
    Block* row = nullptr;
    for (std::size_t i = from; i < to; ++i) {
      Block& block = blocks_[i];
      if (block.role == Role::furniture) continue;
      block.role = names ? Role::operative : Role::text;
      if (row == nullptr || !is_figure(text(i))) {
        row = &block;
        continue;
      }
      row->text.insert("\t");
      for (NoteMark mark : block.marks) {
        mark.at += row->text.text().size();
        row->marks.push_back(std::move(mark));
      }
      row->text.append(block.text);
      block = {};
      block.role = Role::furniture;
    }
  }

  static bool is_figure(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
      if (is_letter(next_character(text, at))) return false;
    return true;
  }

  bool is_listed(std::size_t i) const {
    const bool heading = blocks_[i].role == Role::heading;
    if ((!heading && blocks_[i].role != Role::text) || !blocks_[i].number.empty() || !is_short(i)) return false;
    if (is_annex(i) || is(i, "conclusions") || is(i, "meeting")) return false;
    return !heading || label(i).kind == LabelKind::none;
  }
};

}  // namespace

void mend_lists(std::vector<Block>& blocks, Language language) { Lists(blocks, language).mend(); }

}  // namespace corpus
