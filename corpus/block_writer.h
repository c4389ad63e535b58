// SPDX-License-Identifier: GPL-2.0-or-later
// Writes marked-up text into a Reading, line by line: white space collapsed, note marks and the brackets printed about
// them taken out, hyperlinks and the emphasised opening words noted. For readers of formats with inline markup; each
// block becomes one line of Reading::text, "number text".
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/reading.h"

namespace corpus {

class BlockWriter {
 public:
  explicit BlockWriter(Reading& reading) : reading_(reading) {}

  // Adds text to the open line; opens one when there is none. Space, tab and line ends count as one space.
  void text(std::string_view text);
  // Ends a word: a paragraph break inside a block, a line break.
  void space() { space_ = true; }
  // Ends a cell of a table row.
  void cell();
  // A note mark stands here. Round brackets directly about it are part of the mark.
  void mark(std::string mark);
  void start_link(std::string_view href);
  void end_link();
  void start_emphasis();
  void end_emphasis();

  // True when the open line has text.
  bool open() const { return open_; }
  // The text of the open line so far.
  std::string_view line() const { return std::string_view(reading_.text).substr(start_); }
  // The number of the next line; stands before its text in Reading::text. Call before text().
  void number(std::string_view number) { block_.number = number; }
  bool has_number() const { return !block_.number.empty(); }

  // Ends the line and gives it as a block without role; an empty block when there was neither text nor number.
  Block take();

 private:
  void open_line();
  void append(std::string_view bytes);
  std::size_t at() const { return reading_.text.size() - start_; }

  Reading& reading_;
  Block block_;
  bool open_ = false;
  bool space_ = false;          // a space is due before the next text
  bool cell_ = false;           // a tab is due before the next text
  bool bracket_ = false;        // a mark stands behind an opening bracket
  std::size_t start_ = 0;       // of the line's text in Reading::text
  std::size_t links_open_ = 0;  // links not ended yet are the last ones
  std::size_t lead_start_ = std::string::npos, lead_end_ = 0;
  int emphasis_ = 0;
};

}  // namespace corpus
