// SPDX-License-Identifier: GPL-2.0-or-later
// The labels a word processor puts before the paragraphs of a list: counted here, since a DOCX does not hold them
// (ECMA-376 part 1, 17.9).
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace corpus {

class DocxNumbering {
 public:
  // Of the part word/numbering.xml; without lists when it cannot be read.
  explicit DocxNumbering(std::string_view xml);

  // The label of the next paragraph of that list (w:numId) on that level (w:ilvl, from 0): "1.", "(a)", "•". Counts on.
  // Empty when there is no such list or its number is "none".
  std::string next(int list, int level);

  // The level of the list that is tied to a paragraph style (w:lvl/w:pStyle); 0 when none is.
  int level_of_style(int list, std::string_view style) const;

 private:
  static constexpr int kLevels = 9;
  struct Level {
    int start = 1;
    int restart = -1;  // w:lvlRestart: 0 never, else after a paragraph of that level (from 1); -1 after any higher one
    std::string format = "decimal", text, style;
    bool digits = false;  // w:isLgl: all numbers of the label in digits
  };
  struct Scheme {  // w:abstractNum
    std::array<Level, kLevels> levels;
    std::array<std::optional<int>, kLevels> counters;
    std::string style_link;  // w:numStyleLink: the scheme is that of another style
  };
  struct List {  // w:num
    std::string scheme;
    std::map<int, int> starts;    // w:startOverride, used up at the first paragraph of the level
    std::map<int, Level> levels;  // w:lvl inside of w:lvlOverride
  };
  struct Xml;  // reads the part; keeps pugixml out of this header

  const Level& level(const List& list, const Scheme& scheme, int number) const;
  std::string label(const List& list, const Scheme& scheme, int number) const;

  std::map<std::string, Scheme, std::less<>> schemes_;
  std::map<int, List> lists_;
};

}  // namespace corpus
