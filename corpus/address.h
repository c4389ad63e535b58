// SPDX-License-Identifier: GPL-2.0-or-later
// Addresses of the pages of works: a document's is its canonical symbol behind a slash, a provision's its id behind a
// hash. Used by the pages themselves and by whoever links to them.
#pragma once

#include <string>
#include <string_view>

namespace corpus {

// Percent-encodes what is not unreserved (RFC 3986); in a query. For a path '/', '(', ')', ':' and the like stay.
std::string encoded(std::string_view text);
std::string encoded_path(std::string_view path);

// "/A/RES/71/129"; "/A/RES/217(III)%5BA%5D"; with a provision "/A/RES/71/129#op5".
std::string document_address(std::string_view symbol, std::string_view provision = {});

}  // namespace corpus
