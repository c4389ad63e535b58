// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/docx_notes.h"

#include "corpus/list_label.h"

namespace corpus {

std::string DocxNotes::number(bool endnote, const std::string& id) {
  const auto [place, fresh] = known_.try_emplace({endnote, id}, references_.size());
  if (!fresh) return references_[place->second].mark;
  const int number = endnote ? ++endnotes_ : ++footnotes_;
  references_.push_back({endnote, id, list_number(number, endnote ? endnote_format : footnote_format)});
  return references_.back().mark;
}

void DocxNotes::custom(bool endnote, const std::string& id, std::string mark) {
  const auto [place, fresh] = known_.try_emplace({endnote, id}, references_.size());
  if (fresh) references_.push_back({endnote, id, std::move(mark)});
}

}  // namespace corpus
