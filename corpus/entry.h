// SPDX-License-Identifier: GPL-2.0-or-later
// What the index stores with each Xapian document (fields.h): everything a page or an answer shows, so that the source
// files are not needed after indexing. Encoded as MessagePack of a versioned array; decode() refuses what it does not
// know.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/document.h"
#include "corpus/result.h"

namespace corpus {

struct CitationEntry {
  Span span;           // bytes of ProvisionEntry::text
  std::string target;  // canonical; empty when undecided
  std::vector<std::string> candidates;
  std::string pinpoint, date, treatment, form, why;
};

struct ProvisionEntry {
  std::string symbol, id;
  Language language = Language::unknown;
  Kind kind = Kind::text;
  std::string number, verb, text, parent, eid;
  std::uint32_t order = 0;      // place in the document
  std::vector<NoteMark> marks;  // bytes of text
  std::vector<CitationEntry> citations;
  std::vector<Statement> statements;  // `provision` and `span` are left out: the entry's own id, and `in_provision`
};

// One provision in the list of contents of an expression.
struct ContentsEntry {
  std::string id;
  Kind kind = Kind::text;
  std::string number;
};

struct ExpressionEntry {
  std::string symbol;  // canonical; for a document without one "file:" + its name, unique in the index
  Metadata metadata;
  std::string file, format;
  std::string source_hash;  // xxh3-128 of the file's bytes, hexadecimal
  std::vector<Health> health;
  std::vector<ContentsEntry> contents;  // in order
};

struct GhostEntry {
  std::string symbol;
  std::vector<std::string> dates;  // printed dates it was cited with, most frequent first, at most 5
  std::uint32_t citations = 0;     // provisions that cite it
};

std::string encode(const ProvisionEntry& entry);
std::string encode(const ExpressionEntry& entry);
std::string encode(const GhostEntry& entry);

// The problem says that the index is damaged or of another version.
Result<ProvisionEntry> decode_provision(std::string_view data);
Result<ExpressionEntry> decode_expression(std::string_view data);
Result<GhostEntry> decode_ghost(std::string_view data);

}  // namespace corpus
