// SPDX-License-Identifier: GPL-2.0-or-later
// The single checks behind check_health(). Each adds what it finds to document.health.
#pragma once

#include <string_view>

#include "corpus/document.h"

namespace corpus {

// Adds a row: `code` of lexicon/health.tsv, its English sentence filled with `first` and `second`.
void add_health(Document& document, std::string_view code, std::string_view at, std::string_view first = {},
                std::string_view second = {});

// numbering-gap, repeated-number: paragraphs of a part count by one and begin anew at 1 only.
void check_numbers(Document& document);
// repeated-note, note-without-mark, mark-without-note.
void check_notes(Document& document);
// language-leak: paragraphs of another script or language than the document, and words of another inside a sentence.
void check_scripts(Document& document);
// language-leak: a few words of English, French or Spanish in a paragraph of another of the three.
void check_foreign_words(Document& document, const Provision& provision);
// spaced-capitals, unbalanced-quote.
void check_words(Document& document);
// torn-word.
void check_torn(Document& document);
// mojibake, lost-letters, look-alike.
void check_letters(Document& document);
// repeated-paragraph, empty-paragraph, cut-off, furniture.
void check_text(Document& document);

}  // namespace corpus
