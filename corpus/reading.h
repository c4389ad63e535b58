// SPDX-License-Identifier: GPL-2.0-or-later
// What a reader makes of a file, whatever its format: the text as extracted, cut into blocks in reading order, the
// notes, and what the file says of itself. A reader that knows the structure (Akoma Ntoso) gives each block its role
// and number; the others leave the role unknown, and classify.h finds it from the words.
#pragma once

#include <string>
#include <vector>

#include "corpus/language.h"
#include "corpus/mapped_text.h"
#include "corpus/metadata.h"
#include "corpus/span.h"

namespace corpus {

// What a block is in its document.
enum class Role {
  unknown,
  cover,        // masthead, symbol, distribution, session, agenda item: metadata, no provision
  title,        // of the document
  formula,      // "The General Assembly,"
  preambular,   // a preambular paragraph, or a subparagraph of one when level > 0
  operative,    // an operative paragraph or a subparagraph (level > 0), numbered or not
  paragraph,    // a numbered paragraph of a report, letter, annex
  article,      // of a treaty, statute or declaration
  heading,      // level 0 is the highest
  annex,        // the line that opens an annex ("Annex I"); what follows belongs to it
  text,         // running text that is none of these (table cells, unnumbered text of a report)
  signature,    // of a letter
  conclusions,  // "60th plenary meeting", date of adoption: metadata
  furniture,    // page numbers, running heads, job numbers, barcodes: kept out of everything
};

// A mark in the text that refers to a note: "¹" after "treaties". The mark itself is not in the block's text.
struct NoteMark {
  std::size_t at = 0;     // byte of the block's text before which the mark stood
  std::string mark;       // as printed, in ASCII digits, asterisks or letters: "1", "*", "a"
  std::string note = {};  // id of the note it refers to ("fn1"): found by structure(); empty when there is none
};

// A hyperlink of the source.
struct Link {
  Span span;         // bytes of the block's text
  std::string href;  // as in the source
};

struct Block {
  MappedText text;  // clean: lines joined, marks and furniture left out, number not included
  Role role = Role::unknown;
  std::string number;  // label as printed and trimmed ("1.", "(a)", "第一条"), when markup or layout sets it apart
  int level = 0;       // nesting below the numbered paragraph: 0 the paragraph, 1 (a), 2 (i), 3 ...
  std::string eid;     // the source's own id, where it has one
  std::string lead;    // opening words set in italics or bold: the verb as printed
  bool numbered_list = false;   // the label was made by the word processor, not typed
  std::vector<NoteMark> marks;  // in order of `at`
  std::vector<Link> links;      // in order
};

struct Note {
  std::string mark;  // as in NoteMark
  Block body;        // its text without the mark
};

struct Reading {
  std::string text;           // the source's text as extracted, UTF-8: what every span of the document refers to
  std::vector<Block> blocks;  // in reading order
  std::vector<Note> notes;    // in order of appearance; the same mark may come twice (annexes, repeated indicators)
  Metadata metadata;          // what markup or the file itself says; classify() adds what the words say
  bool structured = false;    // the reader knew the roles
  std::vector<std::string> warnings;  // repairs and oddities worth a line in the report
};

// One line for each block: role, number, level, marks, first words. For tests.
std::string describe(const Reading& reading);

}  // namespace corpus
