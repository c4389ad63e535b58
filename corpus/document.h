// SPDX-License-Identifier: GPL-2.0-or-later
// A document: one expression (a work in one language) as read from one file. Provisions with their ids, citations,
// statements and health; all spans are bytes of `text`, the text as extracted.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "corpus/language.h"
#include "corpus/mapped_text.h"
#include "corpus/metadata.h"
#include "corpus/reading.h"
#include "corpus/span.h"

namespace corpus {

enum class Kind { preambular, operative, paragraph, article, heading, footnote, annex, signature, text };

// "preambular", "operative", ...
std::string_view name(Kind kind);

// The smallest part that can be cited.
struct Provision {
  std::string id;  // "pp3", "op5", "op5.a.i", "para12", "art4", "fn7", "annex1.para3", "h2", "text3": see structure.h
  Kind kind = Kind::text;
  std::string number;  // as printed, with its path: "3", "3 (a)", "3 (a) (i)"; a heading's or note's own; may be empty
  std::string verb;    // opening verb as printed ("Further calls upon"); empty when it does not open with one
  MappedText text;     // clean, without number and note marks and without its subparagraphs' text
  Span span;           // of the whole of it in Document::text, number included, subparagraphs not
  std::string parent;  // id of the provision it is part of; empty at the top
  std::string eid;     // the source's own id
  Language language = Language::unknown;  // of this provision
  std::vector<NoteMark> marks;            // in the text
  std::vector<Link> links;                // the editors' hyperlinks in it
};

// A stretch of text that names an instrument.
struct Citation {
  Span span;                            // in Document::text: from the first to the last byte of the reference itself
  std::string surface;                  // as it stands in the provision's text: "70/104"
  std::optional<std::string> target;    // canonical symbol, UNTS number or slug; nothing when undecided
  std::vector<std::string> candidates;  // when undecided: what it may be
  std::string provision;                // id of the provision it stands in
  Span in_provision;                    // in the provision's text
  std::string pinpoint;                 // normalised: "para. 143", "annex II", "para. 3 (a)"; empty when none
  std::string date;                     // printed with it, ISO; empty when none
  std::string treatment;                // the governing verb as printed, lower case: "recalling"; empty when none
  std::string treatment_class;  // what that does to it, the same in all languages: "recall", "basis", "amend", ...: see
                                // lexicon/treatment_verbs.tsv and treatments.tsv; empty when the words are of no class
  std::string form;  // which rule saw it: "symbol", "numbered", "unts", "records", "ibid", "named", "link", ...
  std::string why;   // what decided the target: "owner 'its', General Assembly"
};

// What a provision does. Filled by state.h. Words are as printed in the provision's clean text.
struct Statement {
  std::string kind;                  // "obligation", "definition", "principle"
  std::string provision;             // id
  std::string verb;                  // as printed
  std::string act;                   // DECIDE, DEMAND, REQUEST, ...
  std::string force;                 // BINDING, STRONG, SOFT, NONE
  std::vector<std::string> bearers;  // who is to act
  std::vector<std::string> names;  // of each bearer one name in all languages ("Member States"); "" when none is known
  Span done;                       // in the provision's text: what is to be done; of a definition, the words that say
                                   // what the term means; empty when it cannot be told apart
  std::string condition;           // "subject to the availability of funds"; empty when none
  std::string deadline;            // several joined by " | "; empty when none
  std::vector<std::string> due;    // the deadlines that can be reckoned, "GA:72", "2030-12-31", "R/P1Y": state.h
  bool report = false;             // asks for a report
  std::string term;                // what is defined; the name of a principle, or the names of a set
  std::string who_defines;         // "the Commission on Human Security"; empty when no one is named
  std::string who_defines_name;    // one name in all languages; "(organ itself)"; empty when none is known
  std::string status;              // of definitions: "adopted", "proposed", "quoted", "none" (there is no agreed one)
  std::vector<std::string> members;  // ids of the provisions that list its parts, or the names of a set
  Span span;                         // in Document::text
  Span in_provision;                 // in the provision's text
};

// A check that failed and cannot be argued with.
struct Health {
  std::string code;     // "numbering-gap", "repeated-note", "note-without-mark", "mark-without-note", "no-operative",
                        // "language-leak", "no-symbol", ...: lexicon/health.tsv
  std::string at;       // id of a provision, or "" for the document
  std::string message;  // one sentence
};

struct Document {
  std::string file;    // as given to read()
  std::string format;  // row of the table of readers: "akn", "text", "pdf", "docx", "doc", "html"
  std::string text;    // as extracted
  Metadata metadata;
  std::vector<Provision> provisions;  // in reading order; notes last
  std::vector<NoteMark> title_marks;  // of the title, the masthead and the closing lines, which are no provisions
  std::vector<Citation> citations;    // in order of span.start
  std::vector<Statement> statements;
  std::vector<Health> health;
  std::vector<std::string> warnings;

  // The provision of that id, or nothing.
  const Provision* provision(std::string_view id) const;
};

// Two-column tests compare these. One line for each provision or citation.
std::string describe(const Provision& provision);
std::string describe(const Citation& citation);
std::string describe(const Document& document);

}  // namespace corpus
