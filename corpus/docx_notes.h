// SPDX-License-Identifier: GPL-2.0-or-later
// The notes of a Word file as they are referred to: which note gets which mark.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace corpus {

struct DocxNoteReference {
  bool endnote = false;
  std::string id;    // w:id of the note
  std::string mark;  // as printed
};

// Marks of notes in the order in which the text refers to them.
class DocxNotes {
 public:
  std::string footnote_format = "decimal", endnote_format = "lowerRoman";

  // The mark of a note that numbers itself; the same when it is referred to again.
  std::string number(bool endnote, const std::string& id);
  // A note whose mark is typed.
  void custom(bool endnote, const std::string& id, std::string mark);

  const std::vector<DocxNoteReference>& references() const { return references_; }

 private:
  std::vector<DocxNoteReference> references_;
  std::map<std::pair<bool, std::string>, std::size_t> known_;
  int footnotes_ = 0, endnotes_ = 0;
};

}  // namespace corpus
