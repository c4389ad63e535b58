// SPDX-License-Identifier: GPL-2.0-or-later
// What is said about answers in six languages (lexicon/<lang>/answers.tsv), on terminals, in JSON and on pages alike.
// An unknown language is English.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "corpus/metadata.h"
#include "search/refusal.h"

namespace search {

struct Reason;
struct Remark;

// The sentence of that key, filled in; empty when the table has no such key.
std::string say(corpus::Language language, std::string_view key, std::initializer_list<std::string_view> values = {});
std::string say(corpus::Language language, std::string_view key, std::uint64_t count);

// "adopted 2012-09-10", "без голосования"; empty for what tells a reader nothing (the organ that speaks asks itself).
std::string words(const Reason& reason, corpus::Language language);

// What became of the query; a value that can be none, with those it can be.
std::string words(const Remark& remark, corpus::Language language);

// The same reasons with those neighbours in one that say to whom: "addressed to: Member States, the Secretary-General".
std::vector<Reason> addressees_listed(const std::vector<Reason>& reasons, corpus::Language language);

// What stands between two facts: "; " as the language writes it.
std::string_view between(corpus::Language language);

// What stands between two names of a list: ", ".
std::string_view comma(corpus::Language language);

// The deadlines of one act (corpus::Statement::deadline has bars between them), and as one list, each once.
std::vector<std::string> deadlines_apart(std::string_view deadlines);
std::string listed_deadlines(std::string_view deadlines, corpus::Language language);

// "General Assembly" of "ga"; the key of a body that the table does not have.
std::string body_name(std::string_view key, corpus::Language language);

// The same of a type of document: "resolution".
std::string type_name(std::string_view key, corpus::Language language);

// A value of a facet as people read it: "fr" is "français", "ga" the General Assembly, "operative" an operative
// paragraph; of a subject see subject_name.h; years are themselves.
std::string value_name(std::string_view field, std::string_view value, corpus::Language language);

// The votes of a document, "93-24-58": in favour, against, abstaining; empty when one of them is not known.
std::string votes_of(const corpus::Metadata& data);

// "93 in favour, 24 against, 58 abstaining" of "93-24-58"; empty for what is not such a count.
std::string votes_in_words(std::string_view votes, corpus::Language language);

// How a document was adopted, "recorded vote", in the language; a wording of its own stays as it is.
std::string voting_words(const std::string& voting, corpus::Language language);

// Why there is no answer, in one or two sentences. `documents`: how many were searched.
std::string words(const Refusal& refusal, corpus::Language language, std::uint64_t documents);

}  // namespace search
