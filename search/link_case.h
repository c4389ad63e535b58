// SPDX-License-Identifier: GPL-2.0-or-later
// One citation of a draft with all that its checks look at. Part of link.h.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "corpus/numbered.h"
#include "corpus/tokens.h"
#include "search/link.h"
#include "search/link_works.h"

namespace search {

// Words in quotation marks.
struct Quote {
  corpus::Span inside;                       // bytes of the provision's text, without the marks
  corpus::Span outside;                      // with them
  const corpus::Citation* source = nullptr;  // what it is said to be from; nullptr: nobody says
  bool titled = false;                       // "entitled", 题为 stand before it, or 为题 behind: it is a title
  std::size_t lead = 0;                      // where words before it begin that say so; else where the quotation does
  std::size_t tail = 0;                      // where such words behind it end; else where the quotation does
};

// A provision of the draft, read once for all its citations.
struct DraftPart {
  const corpus::Provision* provision = nullptr;
  corpus::Language language = corpus::Language::unknown;
  corpus::Tokens tokens;
  std::vector<corpus::Mention> mentions;
  std::vector<Quote> quotes;                       // in order, the outer ones only
  std::vector<const corpus::Citation*> citations;  // in order of place

  std::string_view text() const { return provision->text.text(); }
};

struct LinkCase {
  const corpus::Document& draft;
  const DraftPart& part;
  const corpus::Citation& citation;
  LinkedCitation& linked;  // target and candidates as decided so far
  CitedWorks& works;

  // The mention of a numbered act that the citation was read from; nullptr when it was read otherwise.
  const corpus::Mention* mention() const;
  // The body named right by the number ("Security Council resolution 66/290"): its key and words; empty when none is.
  struct Owner {
    std::string_view organ, words;
  };
  Owner owner() const;
  // The title printed with the citation: "resolution 75/22, entitled “...”", 题为“...”的第75/22号决议. Empty: none.
  std::string_view printed_title() const;
  // A quotation beside it, in brackets behind it or joined by a few words ("resolution 75/22 on “...”"), that nobody
  // announces as its title: it may be one. Empty: none.
  std::string_view words_beside() const;
  // The date printed with it, also behind its title or in brackets; ISO. Empty: none.
  std::string printed_date() const;
  bool is_dated_by_list() const;
  std::uint32_t date_beside_symbol() const;  // year * 10000 + month * 100 + day; 0: none
  void report(LinkFinding finding) const { linked.findings.push_back(std::move(finding)); }

 private:
  bool heads_sentence(const Quote& quote) const;
  bool titles_next(const Quote& quote) const;
  bool is_cited_between(corpus::Span bytes) const;
  bool may_be_titled_by(const Quote& quote, corpus::Span between, bool behind) const;
};

// Reads a provision of the draft.
DraftPart read_part(const corpus::Provision& provision, corpus::Language language);

// Fills Quote::source, once the citations are known (link_quote.cc).
void find_sources(DraftPart& part);

// Finds the quotations in a text: “ ” « » „ “ 「 」 and straight marks; never apostrophes. At most 4,000 bytes each,
// 2,000 of them.
std::vector<Quote> find_quotes(std::string_view text, corpus::Language language);

// The organ that numbers its acts as this symbol does, as a key of organs.tsv.
std::string organ_of(std::string_view symbol);

}  // namespace search
