// SPDX-License-Identifier: GPL-2.0-or-later
// What keys are called in a language: bodies and types by the lexicon, parts and checks by the messages.
#pragma once

#include <string>
#include <string_view>

#include "corpus/document.h"
#include "web/messages.h"

namespace web {

// "General Assembly"; the key itself when the lexicon does not have it.
std::string body_name(std::string_view key, Language language);
std::string type_name(std::string_view key, Language language);

// A value of a facet as people read it: "fr" is "français", "ga" the General Assembly, "operative" an operative
// paragraph; years are themselves, subjects too ("food_security" without the line).
std::string value_name(std::string_view field, std::string_view value, Language language);

// "operative paragraph 3 (a)", "note 7": how a provision is called in running text. A place as search/cite_number.h
// writes it ("annex, para. 2") is said in the language; a point behind a bullet has the number of its place.
std::string provision_name(corpus::Kind kind, std::string_view number, std::string_view id, Language language);

// How the source says that a document was adopted: usual wordings ("without a vote", "Adopted without a vote") in the
// language, others as they are.
std::string voting_name(std::string_view voting, Language language);

// Documents of the sample that comes with the program; their symbols begin with "SAMPLE/".
bool is_sample(std::string_view symbol);

// A document without a symbol is named by its file: "file:flyer.pdf" is shown as "flyer.pdf".
std::string shown_symbol(std::string_view symbol);

// Treaties and declarations that are cited by name: what stands for a symbol is a slug that nobody need see.
bool is_named_instrument(std::string_view symbol);

// What an instrument is called in words: "Rome Statute of the International Criminal Court", "resolution 71/129 of the
// General Assembly", "United Nations, Treaty Series, vol. 75, No. 970". Empty when its symbol says nothing more.
std::string described(std::string_view symbol, Language language);

}  // namespace web
