// SPDX-License-Identifier: GPL-2.0-or-later
// The clerk: every citation of a draft found, resolved against the index, checked and linked. The draft is a
// confidential text: nothing of it is kept, and nothing leaves the machine.
//
// What is checked, one code each; a finding always has its evidence, and where the index does not prove one there is
// none, for a false alarm costs more than a miss:
//   wrong_date         the printed date is not that of adoption, contradicts the session's years, or, of a work that is
//                      not held, the date that all who cite it print
//   wrong_organ        the body named does not number its acts so, or another body adopted that act
//   wrong_title        the title printed is not that of any held expression in its language
//   other_subject      the words that say what it is about stand neither in its title and topics nor in its text
//   no_such_document   the number and the year contradict each other, or the session has not met or had fewer acts
//   no_such_provision  the work is held and has no such paragraph or annex
//   misquoted          the words in quotation marks are not those of the provision
//   superseded         a later member of the same yearly series is held: for information
//   form               not as the Editorial Manual prints it: with the right form
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "search/index.h"
#include "search/refusal.h"

namespace search {

struct LinkFinding {
  std::string code;       // one of those above
  std::string message;    // one sentence in English
  std::string evidence;   // what proves it: words of a held document, a date, a count; with its place
  std::string symbol;     // where the evidence stands; empty when it is no document
  std::string provision;  // id in it; may be empty
  std::string printed;    // what the draft says: date (ISO), title, body, number, quoted words
  std::string right;      // what it should say, where that is known
};

struct LinkedCitation {
  enum class Status {
    ok,         // one work, held here or cited by what is held
    unknown,    // nothing of that name is known here
    ambiguous,  // several works may be meant
  };
  corpus::Span span;                         // bytes of the draft (corpus/draft.h says which text that is)
  corpus::Span characters;                   // the same in code points
  std::size_t line = 0, column = 0;          // of its beginning, from 1; the column in code points
  std::size_t end_line = 0, end_column = 0;  // of the character behind it
  std::string surface;                       // as printed
  std::string at;                            // id of the provision of the draft it stands in
  corpus::Span in_provision;                 // bytes of its text
  std::string target;                        // canonical symbol, treaty number or slug; empty when undecided
  std::string provision;  // id in the target that the pinpoint names; empty: the whole, or it has no such
  std::string pinpoint;   // as recognised: "para. 3 (a)"
  std::string date;       // printed with it, ISO
  std::string why;        // what decided the target
  std::string title;      // of the target, where held, in the language of the draft where held in it
  Status status = Status::unknown;
  bool held = false;
  std::vector<std::string> candidates;
  std::string link;  // empty when there is nothing to link to
  std::vector<LinkFinding> findings;
};

struct LinkAnswer {
  std::string file;        // as given
  std::string format;      // "text", "html", "docx", ...
  std::size_t offset = 0;  // bytes of the file before the text: a byte order mark; reports count from the file's first
  corpus::Language language = corpus::Language::unknown;
  std::vector<LinkedCitation> citations;  // in order
};

struct LinkOptions {
  std::string base;       // in front of the addresses of held pages: "http://127.0.0.1:8080"; empty: relative
  bool official = false;  // to the official site instead
};

// The most citations that are checked; what a longer draft cites beyond is left out.
inline constexpr std::size_t kMostLinked = 5'000;

// The one refusal is a bad index. `offset` of the answer is 0: who read the file knows it (offset_of_text).
Answer<LinkAnswer> link(const Index& index, const corpus::Document& draft, const LinkOptions& options);

// "ok", "unknown", "ambiguous"
std::string_view name(LinkedCitation::Status status);

// One line for each citation: "12..18 70/104 -> A/RES/70/104 ok; wrong_date 2015-12-10".
std::string describe(const LinkAnswer& answer);

}  // namespace search
