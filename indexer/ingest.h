// SPDX-License-Identifier: GPL-2.0-or-later
// From a document to the entries of the index (fields.h says what each holds): one for the expression, then one for
// each provision, in reading order. Whoever includes this and uses the documents includes xapian.h.
#pragma once

#include <string>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/document.h"

namespace Xapian {
class Document;
}

namespace indexer {

// What is known of the file beside the document.
struct Source {
  std::string path;  // as shown
  std::string name;  // names a document that has no symbol: "file:" + name
  std::string hash;
};

// What was made of one document.
struct Ingested {
  std::string symbol;  // canonical, or "file:NAME"
  corpus::Language language = corpus::Language::unknown;
  std::string format;
  std::vector<std::string> names;    // symbol and aliases
  std::vector<std::string> targets;  // what it cites, each once
  std::vector<std::string> warnings;
  std::vector<corpus::Health> health;
  std::uint32_t provisions = 0, citations = 0;
  std::vector<Xapian::Document> entries;

  std::string expression() const;  // corpus::expression_key()
  Ingested();
  Ingested(Ingested&&) noexcept;
  Ingested& operator=(Ingested&&) noexcept;
  ~Ingested();
};

Ingested ingest(corpus::Document document, const Source& source, corpus::Analyser& analyser);

// The entry of an instrument that is cited and not held.
Xapian::Document ghost_entry(const std::string& symbol, const std::vector<std::string>& dates, std::uint32_t citations);

}  // namespace indexer
