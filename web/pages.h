// SPDX-License-Identifier: GPL-2.0-or-later
// The pages: each a function from a visit to a page. The table of their addresses: routes.h.
#pragma once

#include "search/refusal.h"
#include "web/address.h"
#include "web/visit.h"

namespace web {

Page start_page(const Visit& visit);
Page search_page(const Visit& visit);
Page help_page(const Visit& visit);

// "/ask?q=...": a question answered in quotations; "/define", "/principles", "/obligations" (also as a calendar and as
// a table), "/history".
Page ask_page(const Visit& visit);
Page define_page(const Visit& visit);
Page principles_page(const Visit& visit);
Page obligations_page(const Visit& visit);
Page calendar_page(const Visit& visit);
Page table_page(const Visit& visit);
Page history_page(const Visit& visit);

// Agreed language: where words were agreed, two works side by side, a verb across languages.
Page wording_page(const Visit& visit);
Page compare_page(const Visit& visit);
Page verbs_page(const Visit& visit);

// Slips that languages, links and dates show in each other.
Page audit_page(const Visit& visit);

// The clerk: a form for a draft, and what was found in the one that was sent.
Page link_page(const Visit& visit);

// "/r?symbol=...": to the page of what a person calls a document.
Page resolve_page(const Visit& visit);

// Everything that is no fixed page: a document, a ghost, what they cite and who cites them.
Page symbol_page(const Visit& visit);

// What symbol_page() leads to once the symbol is known; `typed` is canonical.
Page document_page(const Visit& visit, const std::string& typed);
Page ghost_page(const Visit& visit, const std::string& typed);
Page cites_page(const Visit& visit, const std::string& typed);
Page cited_by_page(const Visit& visit, const std::string& typed);
Page echoes_page(const Visit& visit, const std::string& typed);
Page lineage_page(const Visit& visit, const std::string& typed);

// Errors and choices in the language of the interface. For those who want JSON a refusal is what the command prints,
// an error is problem details.
Page refusal_page(const Visit& visit, const search::Refusal& refusal);
Page error_page(const Visit& visit, int status);
// For programs: parameters were sent (Visit::unknown) that are none of those `known` ("q, lang, limit").
Page parameters_page(const Visit& visit, const std::string& known);
// A filter was given a value that it cannot have: 400 with that sentence.
Page value_page(const Visit& visit, const std::string& sentence, bool for_programs);

// For programs: robots.txt, opensearch.xml, healthz, the style and the icon.
Page robots_page(const Visit& visit);
Page opensearch_page(const Visit& visit);
Page health_page(const Visit& visit);
Page static_page(const Visit& visit);

}  // namespace web
