// SPDX-License-Identifier: GPL-2.0-or-later
// Addresses of pages as they are asked for: which document, in which language, which part of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "corpus/address.h"
#include "corpus/language.h"

namespace web {

using corpus::document_address;
using corpus::encoded;
using corpus::encoded_path;

// What an address other than that of a fixed page asks for.
struct DocumentPath {
  enum class Part { document, cites, cited_by, lineage, echoes };
  std::string typed;  // a symbol in any form
  Part part = Part::document;
  bool json = false;                                      // the address ends with ".json"
  corpus::Language language = corpus::Language::unknown;  // "/en/A/RES/71/129", as in links of the official site
};

// Reads a decoded path: "/A/RES/71/129/cited-by.json".
DocumentPath document_path(std::string_view path);

// The end of an address that says which part of a document: "", "/cites", "/cited-by", "/lineage", "/echoes".
std::string_view suffix(DocumentPath::Part part);

}  // namespace web
