// SPDX-License-Identifier: GPL-2.0-or-later
// Old Word files (before 2007), through antiword in the sandbox: one line for each paragraph, notes at the end as
// "[3] text" behind a rule, their marks in the text as "[3]".
#include <algorithm>
#include <set>

#include "corpus/block_writer.h"
#include "corpus/digits.h"
#include "corpus/printable.h"
#include "corpus/readers.h"
#include "corpus/sandbox.h"
#include "corpus/typed_label.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

constexpr std::string_view kRule = "-----------------------";

// "[12]" at the start: its number, and how long it is; empty when there is none.
std::string_view bracketed_number(std::string_view text) {
  const std::size_t end = text.find(']');
  if (!text.starts_with('[') || end == std::string_view::npos || end < 2 || end > 5) return {};
  const std::string_view number = text.substr(1, end - 1);
  return is_digits(number) ? number : std::string_view();
}

class Lines {
 public:
  explicit Lines(std::string_view text) : rest_(text) {}
  bool next(std::string_view& line) {
    if (rest_.empty()) return false;
    const std::size_t end = std::min(rest_.find('\n'), rest_.size());
    line = trim(rest_.substr(0, end));
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return true;
  }

 private:
  std::string_view rest_;
};

class Assembly {
 public:
  explicit Assembly(std::string_view text) : body_(text), writer_(reading_) {
    const std::size_t rule = text.rfind(kRule);
    if (rule == std::string_view::npos || bracketed_number(trim(text.substr(rule + kRule.size()))).empty()) return;
    body_ = text.substr(0, rule);
    notes_ = text.substr(rule + kRule.size());
  }

  Reading read() {
    std::string_view line;
    spaced_ = set_apart();
    for (Lines notes(notes_); notes.next(line);) {
      if (const std::string_view number = bracketed_number(line); !number.empty()) known_.insert(std::string(number));
    }
    for (Lines body(body_); body.next(line);) body_line(line);
    end_block();
    for (Lines notes(notes_); notes.next(line);) note_line(line);
    end_note();
    return std::move(reading_);
  }

 private:
  // Whether blank lines stand between most paragraphs; a single line end is a break inside one then.
  bool set_apart() const {
    std::size_t apart = 0, all = 0;
    std::string_view line, before;
    for (Lines body(body_); body.next(line); before = line) {
      all += !before.empty();
      apart += !before.empty() && line.empty();
    }
    return apart * 2 > all;
  }

  void body_line(std::string_view line) {
    if (line.empty() || !spaced_) end_block();
    if (line.empty()) return;
    if (line.starts_with('|')) return row(line);
    if (!writer_.open()) {
      const std::size_t tab = line.find('\t');
      if (tab != std::string_view::npos && is_label(line.substr(0, tab))) {
        writer_.number(trim(line.substr(0, tab)));
        line = trim(line.substr(tab));
      }
    } else if (!joins_without_space(writer_.line(), line)) {
      writer_.space();
    }
    words(line);
  }

  // The text of a line with its marks taken out.
  void words(std::string_view line) {
    std::size_t done = 0;
    for (std::size_t at = line.find('['); at != std::string_view::npos; at = line.find('[', at + 1)) {
      const std::string_view number = bracketed_number(line.substr(at));
      if (number.empty() || known_.count(std::string(number)) == 0) continue;
      writer_.text(line.substr(done, at - done));
      writer_.mark(std::string(number));
      done = at + number.size() + 2;
    }
    writer_.text(line.substr(done));
  }

  // "|one |two |": a row of a table.
  void row(std::string_view line) {
    end_block();
    line.remove_prefix(1);
    while (!line.empty()) {
      const std::size_t end = std::min(line.find('|'), line.size());
      writer_.cell();
      words(trim(line.substr(0, end)));
      line.remove_prefix(std::min(end + 1, line.size()));
    }
    Block block = writer_.take();
    block.role = Role::text;
    if (!block.text.empty()) reading_.blocks.push_back(std::move(block));
  }

  void end_block() {
    Block block = writer_.take();
    if (!block.text.empty()) reading_.blocks.push_back(std::move(block));
  }

  void note_line(std::string_view line) {
    const std::string_view number = bracketed_number(line);
    if (!number.empty()) {
      end_note();
      mark_ = number;
      line = trim(line.substr(number.size() + 2));
    } else {
      writer_.space();
    }
    writer_.text(line);
  }

  void end_note() {
    Block block = writer_.take();
    if (!mark_.empty()) reading_.notes.push_back({std::exchange(mark_, {}), std::move(block)});
  }

  std::string_view body_, notes_;
  Reading reading_;
  BlockWriter writer_;
  std::set<std::string> known_;
  std::string mark_;
  bool spaced_ = false;
};

}  // namespace

Result<Reading> read_doc(std::string_view bytes, std::string_view, const ReadLimits& limits) {
  if (!installed("antiword")) {
    return failure(
        "old Word files are read with antiword, which is not installed: install it, or save the file as DOCX");
  }
  SandboxLimits child;
  child.time = std::chrono::seconds(limits.seconds);
  child.memory = limits.child_memory;
  child.output = limits.text_bytes;
  const Result<std::string> text = run_program({"antiword", "-m", "UTF-8.txt", "-w", "0", "/dev/stdin"}, bytes, child);
  if (!text) return failure(text.error().what + "; save the file as DOCX");
  const std::string clean = printable(*text);
  Reading reading = Assembly(clean).read();
  if (reading.blocks.empty()) return failure("the Word file holds no text");
  return reading;
}

}  // namespace corpus
