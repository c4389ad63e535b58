// SPDX-License-Identifier: GPL-2.0-or-later
// What the styles of a Word file say that matters to its text (ECMA-376 part 1, 17.7): emphasis, superscript, hidden
// text, and the list a paragraph style belongs to.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace corpus {

// Properties of a run of text; nothing where the markup does not say.
struct DocxRun {
  std::optional<bool> italic, bold, superscript, hidden;

  // Those of `other` where it says something.
  void add(const DocxRun& other);
};

struct DocxStyle {
  std::string based_on;
  DocxRun run;
  std::optional<int> list, level;  // w:numPr
};

class DocxStyles {
 public:
  // Of the part word/styles.xml; without styles when it cannot be read.
  explicit DocxStyles(std::string_view xml);

  // The style with all that it inherits; an empty one when there is none of that id.
  const DocxStyle& style(std::string_view id) const;

 private:
  void inherit(DocxStyle& style) const;
  std::map<std::string, DocxStyle, std::less<>> styles_;
};

}  // namespace corpus
