// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/block_lines.h"

#include <algorithm>

#include "corpus/block_label.h"
#include "corpus/lines.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kAnnexLine = 60;  // characters; a line with fewer is a short one
static_assert(kAnnexLine <= kChineseHeading && kAnnexLine <= kHeading);

}  // namespace

std::size_t BlockLines::next_open(std::size_t i) const {
  for (++i; i < blocks_.size(); ++i)
    if (open(i)) return i;
  return kNone;
}

bool BlockLines::is_short(std::size_t i) const {
  const std::size_t most = language_ == Language::zh ? kChineseHeading : kHeading;
  return text(i).size() < kHeading * 3 && fewer_characters(text(i), most);
}

bool BlockLines::is_sentence(std::size_t i) const {
  return ends_sentence(text(i)) &&
         !fewer_characters(text(i), language_ == Language::zh ? kSurelyHeading : 2 * kSurelyHeading);
}

bool BlockLines::introduces(std::size_t i) const { return ends_in_colon(text(i)) && is(i, "sitting"); }

bool BlockLines::is_annex(std::size_t i) const {
  return !ends_closed(text(i)) && fewer_characters(text(i), kAnnexLine) && is(i, "annex");
}

Label BlockLines::label(std::size_t i) const { return block_label(blocks_[i], language_); }

Verb BlockLines::verb(std::size_t i, std::size_t from) const {
  const std::string_view asked = text(i).substr(std::min(from, text(i).size()));
  if (asked.data() != asked_.text.data() || asked.size() != asked_.text.size())
    asked_ = {asked, opening_verb(asked, language_)};
  return asked_.verb;
}

}  // namespace corpus
