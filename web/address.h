// SPDX-License-Identifier: GPL-2.0-or-later
// Addresses of pages: a document's is its canonical symbol behind a slash, a provision's its id behind a hash.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "corpus/language.h"

namespace web {

// Percent-encodes what is not unreserved (RFC 3986); in a query. For a path '/', '(', ')', ':' and the like stay.
std::string encoded(std::string_view text);
std::string encoded_path(std::string_view path);

// "/A/RES/71/129"; "/A/RES/217(III)%5BA%5D".
std::string document_address(std::string_view symbol);

// What an address other than that of a fixed page asks for.
struct DocumentPath {
  enum class Part { document, cites, cited_by };
  std::string typed;  // a symbol in any form
  Part part = Part::document;
  bool json = false;                                      // the address ends with ".json"
  corpus::Language language = corpus::Language::unknown;  // "/en/A/RES/71/129", as in links of the official site
};

// Reads a decoded path: "/A/RES/71/129/cited-by.json".
DocumentPath document_path(std::string_view path);

// The end of an address that says which part of a document: "", "/cites", "/cited-by".
std::string_view suffix(DocumentPath::Part part);

}  // namespace web
