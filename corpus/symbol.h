// SPDX-License-Identifier: GPL-2.0-or-later
// The symbol of a United Nations document names the work and is the same in every language: "A/RES/71/129". Here a
// symbol is a canonical string without spaces, as the UN Digital Library writes it:
//   A/RES/71/129  A/RES/217(III)[A]  A/RES/S-10/2  A/RES/ES-10/14  A/RES/3201(S-VI)  S/RES/2175(2014)  S/PRST/2015/23
//   E/RES/2005/30  E/RES/1296(XLIV)  A/HRC/RES/25/6  A/71/L.34/Add.1  A/DEC/76/404  E/DEC/2003/311  A/78/6(Sect.29A)
// Decisions, which have no printed symbol, are A/DEC/.. and E/DEC/.. here. Treaties are UNTS/75/970 (volume, number);
// named instruments are a slug of the lexicon ("rome-statute"); publications without a symbol are SALES/96.IV.13 (their
// sales number without the letter of the language).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"

namespace corpus {

// The canonical form of a symbol written in any usual way: with spaces, Cyrillic look-alikes, non-breaking hyphens,
// bidi marks, tatweel, "%20", a trailing full stop, lower case, an undocs.org or docs.un.org link, "S/RES/1325 (2000)",
// "A/RES/2200 A (XXI)", "A/RES/66/246 B". A part letter follows its number, "A/RES/66/246B", as in the official links;
// only resolutions of the old sessions have it in brackets at the end, "A/RES/2200(XXI)[A]". Nothing when `written` is
// not of the shape of a symbol. Unknown series are accepted when the shape fits. Takes at most 200 bytes. Joint symbols
// ("A/75/982-S/2021/669"): see joint_symbols().
std::optional<std::string> canonical_symbol(std::string_view written);

// Both names of a document with a joint symbol, each canonical; one name for every other symbol; none for no symbol.
std::vector<std::string> joint_symbols(std::string_view written);

// The work that an Akoma Ntoso address names: "/akn/un/statement/deliberation/unga/2020-12-11/75-125/" is A/RES/75/125.
// An address does not tell resolutions from decisions: of an act of that body, the resolution. Nothing for an address
// of a body that lexicon/iri_bodies.tsv does not have.
std::optional<std::string> symbol_of_iri(std::string_view iri);

// What a person may type for a symbol, in any of the six languages, beyond the forms above: "GA res 60/1",
// "resolution 1325 (2000)", "第71/129号决议", "القرار 71/129", "71/129", "резолюция 71/129", an AKN IRI. All works it
// may name, likeliest first (56/1 is a resolution of the General Assembly and one of the Human Rights Council).
std::vector<std::string> symbols_meant(std::string_view typed);

// What can be read off a symbol. Unknown parts are empty.
struct SymbolParts {
  std::string organ;    // key of lexicon/organs.tsv: "ga", "sc", "ecosoc", "hrc", ...; of the issuing body
  std::string type;     // "resolution", "decision", "presidential-statement", "draft", ...: key of lexicon/types.tsv
  std::string session;  // "71", "S-10", "ES-10", "XXI", "2014" (Security Council and ECOSOC: the year)
  int year = 0;         // that of the session's opening or the one printed; 0 when the symbol does not tell
  std::string number;   // "129", "2200", "404"
  std::string parts;    // part letter: "A"
};
SymbolParts symbol_parts(std::string_view canonical);

// "A/RES/71/129" -> "resolution 71/129 of the General Assembly" in the language asked; for tests and page titles.
std::string describe_symbol(std::string_view canonical, Language language);

// The official text: "https://docs.un.org/en/A/RES/71/129"; of a treaty its volume of the treaty series at
// treaties.un.org. Empty for what has no page there (instruments, sales numbers, decisions).
std::string official_link(std::string_view canonical, Language language);

}  // namespace corpus
