// SPDX-License-Identifier: GPL-2.0-or-later
// Answers a question with the provisions that answer it, word for word, or says why it does not: the document is not
// held, several may be meant, it has no such paragraph, nothing in the collection answers. Nothing is ever put in other
// words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/document.h"
#include "corpus/language.h"
#include "corpus/span.h"
#include "search/asking.h"
#include "search/index.h"
#include "search/refusal.h"
#include "search/terminal.h"
#include "search/translations.h"

namespace search {

// Why a provision was chosen. `code` is what say.h has words for, `value` what it is about.
struct Reason {
  // "defines", "no-definition", "defined-by", "principle", "asks-report", "due", "addressee", "delivered", "named",
  // "verb", "draft", "adopted", "voting", "votes", "cited", "repeated", "other-language"
  std::string code;
  std::string value;  // "human security", "requests", "2016-12-08", "7"; may be empty
};

// Words quoted beside an answer: what introduces it, what it introduces, the same in other documents.
struct Beside {
  std::string symbol, provision, number;
  std::string date;  // of the document, ISO
  std::string quote;
};

struct AskedAnswer {
  std::string symbol, provision;
  std::string eid;     // the source's own; may be empty
  std::string number;  // as one would cite it: "3 (a)", "annex, art. 1 (2)"; empty for what is not numbered
  corpus::Kind kind = corpus::Kind::text;
  corpus::Language language = corpus::Language::unknown;
  std::string quote;                    // a byte-exact part of the provision's text
  corpus::Span in_provision;            // where it stands there
  std::string title, body, type, date;  // of the document
  std::vector<Reason> reasons;
  std::vector<Beside> lead;      // the words that introduce it; none or one
  std::vector<Beside> follows;   // what it introduces
  bool goes_on = false;          // what it introduces has more than `follows`
  std::vector<Beside> repeated;  // nearly the same words in other documents, as they are ranked; at most 20
  double score = 0;
  double covered = 0;  // share of the question's words found in it and what stands round it
};

struct AskAnswer {
  Asking asking;
  std::vector<AskedAnswer> answers;  // best first
  std::vector<Refusal> refusal;      // none or one; then there are no answers
  std::vector<AskedAnswer> nearest;  // at most three that have part of what is asked, where it is refused as unanswered
  bool undefined = false;            // a definition is asked for; none of the answers defines the term
  bool unused = false;               // and none has its words side by side
  std::uint32_t searched_works = 0;  // documents in the collection
  std::vector<Translation> across;   // words that were looked for beside those asked (added_words.h)
};

struct AskRequest {
  std::string question;
  corpus::Language language = corpus::Language::unknown;  // unknown: the question's
  std::uint32_t limit = 10;                               // answers, at most 50
  std::vector<std::string> without = {};                  // added words to be left out, as printed
  corpus::Language reading = corpus::Language::unknown;  // the reader's, where the question tells none ("A/RES/71/129")
};

// The key of the sentence that says so (say.h); empty when a definition is among the answers, or none is asked for.
std::string_view undefined_key(const AskAnswer& answer);

// The refusal of the whole is Code::bad_index alone.
Answer<AskAnswer> ask(const Index& index, const AskRequest& request);

// "defines “human security”; adopted 2012-09-10; ...", for `why` and terminals; in English where no language is given.
std::string why(const std::vector<Reason>& reasons, corpus::Language language = corpus::Language::en);

std::string describe(const AskedAnswer& answer);
std::string describe(const AskAnswer& answer);

std::string to_json(const AskAnswer& answer);
std::string to_text(const AskAnswer& answer, const Terminal& terminal);

}  // namespace search
