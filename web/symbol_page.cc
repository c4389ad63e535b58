// SPDX-License-Identifier: GPL-2.0-or-later
// From what was typed as an address to the one page of the work that is meant.
#include "search/json.h"
#include "search/meaning.h"
#include "web/pages.h"

namespace web {

namespace {

using Part = DocumentPath::Part;

std::string canonical_address(const Visit& visit, const DocumentPath& asked, const search::Meaning& meaning) {
  Parameters parameters = visit.parameters.without("symbol");
  if (asked.language != Language::unknown) parameters = parameters.with("lang", corpus::code(asked.language));
  std::string address = document_address(meaning.symbol);
  address.append(suffix(asked.part)).append(asked.json ? ".json" : "");
  const bool place =
      asked.part == Part::document && !asked.json;  // of a page: to scroll to; else all that is asked for
  if (!meaning.provision.empty()) parameters = parameters.with(place ? "at" : "provision", meaning.provision);
  address += parameters.query();
  if (!meaning.provision.empty()) address.append("#").append(encoded(meaning.provision));
  return address;
}

Page page_of(const Visit& visit, const DocumentPath& asked, const search::Meaning& meaning) {
  if (asked.part == Part::cites) return cites_page(visit, meaning.symbol);
  if (asked.part == Part::cited_by) return cited_by_page(visit, meaning.symbol);
  if (asked.part == Part::lineage) return lineage_page(visit, meaning.symbol);
  if (asked.part == Part::echoes) return echoes_page(visit, meaning.symbol);
  return meaning.held ? document_page(visit, meaning.symbol) : ghost_page(visit, meaning.symbol);
}

// `here`: the address asked for is that of the page if the symbol is canonical.
Page lead(const Visit& visit, const DocumentPath& asked, bool here) {
  const auto meaning = search::meaning(*visit.index, asked.typed);
  if (!meaning) return refusal_page(visit, meaning.error());
  if (meaning->outcome != search::Meaning::Outcome::one) {
    // show() knows what may have been meant.
    const auto shown = search::show(*visit.index, asked.typed, visit.answering());
    return shown ? document_page(visit, shown->symbol) : refusal_page(visit, shown.error());
  }
  if (here && meaning->canonical && meaning->provision.empty()) return page_of(visit, asked, *meaning);
  return redirect(canonical_address(visit, asked, *meaning));
}

}  // namespace

Page symbol_page(const Visit& visit) {
  const DocumentPath asked = document_path(visit.path);
  const bool here = asked.language == Language::unknown && !visit.path.ends_with('/');
  return lead(visit, asked, here);
}

Page resolve_page(const Visit& visit) {
  DocumentPath asked;
  asked.typed = visit.parameters.get("symbol");
  asked.json = visit.path.ends_with(".json");
  return lead(visit, asked, false);
}

}  // namespace web
