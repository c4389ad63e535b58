// SPDX-License-Identifier: GPL-2.0-or-later
// The table of addresses: one row for each kind, with the page it gives and a line that says so. The help page prints
// it; a test asks for every row.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "web/visit.h"

namespace web {

struct Route {
  std::string_view pattern;  // "/search"; "{symbol}" and "{name}" stand for anything
  Page (*page)(const Visit&);
  std::string_view example;  // an address of this row, as shown in help; empty: not for readers
  bool json;                 // with ".json" behind it the same answer as JSON
  std::string_view doc;      // key of the message that says what it is
  std::string_view takes;    // the parameters it knows, as known_parameters() reads them
};

std::span<const Route> routes();

// A request as it came, decoded.
struct Incoming {
  std::string path;
  Parameters parameters;
  std::string accept, accept_language;
  std::string host;              // of the Host header, for absolute addresses
  const Draft* draft = nullptr;  // of a POST
};

// The language of the interface: ?ui=, else Accept-Language, else ?lang=, else English.
Visit visit_of(const search::Index& index, const Incoming& incoming);

// The page at an address. Always a page: what is not there is one too. Of parameters the page does not know a reader
// is told; a program is refused, with those it knows.
Page page_at(const Visit& visit);

// Names everything a page is made of beside its address: the state of the index, of the program, and what was
// negotiated. W/"7-1f00d-fr".
std::string entity_tag(const Visit& visit);

}  // namespace web
