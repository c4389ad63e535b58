// SPDX-License-Identifier: GPL-2.0-or-later
// What a document's page says of it to machines: schema.org/Legislation as JSON-LD and Dublin Core.
#pragma once

#include <string>

#include "search/show.h"
#include "web/visit.h"

namespace web {

// Elements for the head of the page, escaped.
std::string document_head(const Visit& visit, const search::ShowAnswer& shown);

}  // namespace web
