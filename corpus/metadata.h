// SPDX-License-Identifier: GPL-2.0-or-later
// What is known of a document beside its text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"

namespace corpus {

// How one State voted.
struct Vote {
  std::string state;   // as printed: "ALBANIA"
  std::string choice;  // "for", "against", "abstained", "not voting"
};

struct Subject {
  std::string label;   // "PEACEFUL SETTLEMENT OF DISPUTES", "sdg_16"
  std::string scheme;  // "UNBIS Thesaurus", "SDGO", "EuroVoc"
  std::string uri;     // "http://metadata.un.org/thesaurus/1004777"; may be empty
};

struct Metadata {
  std::string symbol;                     // canonical (symbol.h); empty when nobody says
  std::string symbol_from;                // where it was found: "metadata", "text", "name" (of the file), "manifest"
  std::vector<std::string> aliases;       // other names of a joint document, canonical
  Language language = Language::unknown;  // of most of the text
  std::string type;  // key of lexicon/types.tsv: "resolution", "decision", "report", "letter", ...; may be empty
  std::string body;  // key of lexicon/organs.tsv: "ga", "sc", "ecosoc", "hrc"; may be empty
  std::string title;
  std::string adopted, published;  // ISO dates, "2016-12-08"; empty when unknown (0001-01-01 in a source is unknown)
  std::string session;             // "71", "S-10", ...
  std::vector<std::string> agenda_items;  // as printed: "Agenda item 73 (a)", with its name where given
  std::vector<std::string> sponsors;      // States and groups
  std::string originating;                // draft or report it came from: "A/71/L.34 and Add.1"
  std::string meeting;                    // "57th plenary meeting"
  std::string voting;                     // as the source says: "without a vote", "vetoed"; may be empty
  int votes_for = -1, votes_against = -1, abstentions = -1, not_voting = -1;  // -1: unknown
  std::vector<Vote> votes;                                                    // by State, where given
  std::vector<Subject> subjects;
  std::string iri;  // FRBR work IRI of Akoma Ntoso, where given
};

// What `voting` says of a text that a vote rejected, the first of them one of a permanent member's.
inline constexpr std::string_view kVetoed = "vetoed", kNotAdopted = "not adopted";
inline bool is_rejected(std::string_view voting) { return voting == kVetoed || voting == kNotAdopted; }

// Whether works of that type (lexicon/types.tsv) are adopted texts.
inline bool is_adopted_type(std::string_view type) {
  return type == "resolution" || type == "decision" || type == "presidential-statement";
}

}  // namespace corpus
