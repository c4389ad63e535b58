// SPDX-License-Identifier: GPL-2.0-or-later
// From classified blocks to provisions with ids. An id is equal in all languages of a work and stable over re-indexing;
// it is the fragment of a page's URL.
//   pp3            third preambular paragraph; pp3.a a subparagraph of it
//   op5, op5.a.i   operative paragraph by its printed number, and its subparagraphs by their labels (a) (i), in any
//                  script: أ) and а) and (a) are "a"
//   op1, op2 ...   operative paragraphs without numbers, by their order (decisions, old texts, statements)
//   para12         numbered paragraph of a report, letter or annex; para12.a
//   art4, art4.2   article and its paragraphs
//   h2             second heading of the document (in its part)
//   fn7            note by its mark; "fn-s1" for *, "fn-s2" for **; a mark used again for another note: "fn7-2"
//   text3          third unnumbered piece of running text (in its part)
//   annex1.para3   what stands in the first annex, with ids as above; "annex1" is its heading line
//   sig1           a signature
//   partA.op1      of a resolution adopted in lettered parts; "partA" is the line of the letter
//   sec2.op3       of a section, II or B ("secB"), in which paragraphs count from 1 again; its heading is "sec2"
// A number that cannot be where it is printed, 61 between 15 and 17, gives way to that of the place in the id; number
// keeps the print, and health says so.
// Where the same id would come twice, the later one gets "-2", "-3", and health says so.
#pragma once

#include "corpus/document.h"
#include "corpus/reading.h"

namespace corpus {

// Takes the reading apart into provisions; metadata, text and warnings move over. Never fails: a text without any
// recognisable structure becomes "text1", "text2", ...
Document structure(Reading reading);

}  // namespace corpus
