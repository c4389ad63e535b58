// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/block_writer.h"

#include <algorithm>

namespace corpus {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// Where the first stretch that can be copied as it is ends: before white space other than one single space.
std::size_t plain_run(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (static_cast<unsigned char>(text[i]) > ' ') continue;
    if (text[i] != ' ' ? is_space(text[i]) : (i + 1 == text.size() || is_space(text[i + 1]))) return i;
  }
  return text.size();
}

// Length of quotation marks, numbers with their signs, invisible direction marks and spaces at the start: they may
// stand before a verb.
std::size_t before_words(std::string_view text) {
  static constexpr std::string_view kOpeners[] = {
      "0", "1",  "2", "3", "4", "5", "6", "7",      "8",      "9",      "(",      ")",      ".",      "-",  "–", " ",
      "“", "\"", "«", "„", "”", "‘", "'", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u00a0", "「", "《"};
  std::size_t at = 0;
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view opener : kOpeners) {
      if (!text.substr(at).starts_with(opener)) continue;
      at += opener.size();
      more = true;
    }
  }
  return at;
}

std::string without_ends(std::string_view words) {
  static constexpr std::string_view kClosers[] = {" ", ",",  ":",  ";",      ".",      "،",
                                                  "؛", "，", "：", "\u00a0", "\u200e", "\u200f"};
  for (bool more = true; more;) {
    more = false;
    for (const std::string_view closer : kClosers) {
      if (!words.ends_with(closer)) continue;
      words.remove_suffix(closer.size());
      more = true;
    }
  }
  return std::string(words);
}

}  // namespace

void BlockWriter::open_line() {
  if (open_) return;
  if (!block_.number.empty()) reading_.text.append(block_.number).push_back(' ');
  start_ = reading_.text.size();
  open_ = true;
  space_ = cell_ = false;
}

void BlockWriter::append(std::string_view bytes) {
  open_line();
  if (bracket_) {
    bracket_ = false;
    if (bytes.front() == ')' && !space_ && reading_.text.ends_with('(')) {
      reading_.text.pop_back();
      for (NoteMark& mark : block_.marks) mark.at = std::min(mark.at, at());
      bytes.remove_prefix(1);
      if (bytes.empty()) return;
    }
  }
  if (cell_) {
    reading_.text.push_back('\t');
  } else if (space_ && at() > 0) {
    reading_.text.push_back(' ');
  }
  space_ = cell_ = false;
  reading_.text.append(bytes);
}

void BlockWriter::text(std::string_view text) {
  while (!text.empty()) {
    const std::size_t white =
        static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_space) - text.begin());
    if (white > 0) space_ = true;
    text.remove_prefix(white);
    if (text.empty()) return;
    const std::size_t run = plain_run(text);
    append(text.substr(0, run));
    text.remove_prefix(run);
  }
}

void BlockWriter::cell() {
  if (open_) cell_ = true;
}

void BlockWriter::mark(std::string mark) {
  open_line();
  bracket_ = reading_.text.ends_with('(') && at() > 0;
  block_.marks.push_back({at() - (bracket_ ? 1 : 0), std::move(mark)});
}

void BlockWriter::start_link(std::string_view href) {
  open_line();
  const bool due = (space_ || cell_) && at() > 0;
  block_.links.push_back({{at() + (due ? 1 : 0), 0}, std::string(href)});
  ++links_open_;
}

void BlockWriter::end_link() {
  if (links_open_ == 0 || block_.links.size() < links_open_) return;
  Link& link = block_.links[block_.links.size() - links_open_--];
  link.span.end = at();
  link.span.start = std::min(link.span.start, link.span.end);
}

void BlockWriter::start_emphasis() {
  if (emphasis_++ > 0) return;
  if (!open_) {
    lead_start_ = 0;
  } else if (lead_start_ == std::string::npos && before_words(line()) == line().size()) {
    lead_start_ = at();
  } else if (lead_start_ != std::string::npos && lead_end_ > 0 &&
             before_words(line().substr(lead_end_)) != at() - lead_end_) {
    return;  // something stands between: no longer the opening
  }
  if (lead_start_ != std::string::npos) lead_end_ = std::string::npos;
}

void BlockWriter::end_emphasis() {
  if (emphasis_ == 0 || --emphasis_ > 0) return;
  if (lead_end_ == std::string::npos) lead_end_ = open_ ? at() : 0;
}

Block BlockWriter::take() {
  Block block;
  if (open_ || !block_.number.empty()) {
    open_line();
    while (reading_.text.size() > start_ && reading_.text.back() == ' ') reading_.text.pop_back();
    block = std::move(block_);
    block.text = MappedText(line(), start_);
    for (Link& link : block.links) {
      if (link.span.end == 0) link.span.end = at();
      link.span.end = std::min(link.span.end, at());
      link.span.start = std::min(link.span.start, link.span.end);
    }
    for (NoteMark& mark : block.marks) mark.at = std::min(mark.at, at());
    if (lead_start_ != std::string::npos && lead_end_ != 0) {
      const std::string_view lead = line().substr(lead_start_, std::min(lead_end_, at()) - lead_start_);
      block.lead = without_ends(lead.substr(before_words(lead)));
    }
    reading_.text.push_back('\n');
  }
  block_ = {};
  open_ = space_ = cell_ = bracket_ = false;
  links_open_ = 0;
  lead_start_ = std::string::npos;
  lead_end_ = 0;
  return block;
}

}  // namespace corpus
