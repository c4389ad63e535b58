// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/visit.h"

#include "web/address.h"

namespace web {

Parameters Visit::kept() const {
  Parameters kept;
  if (!parameters.get("ui").empty()) kept.add("ui", std::string(corpus::code(ui)));
  if (asked != Language::unknown) kept.add("lang", std::string(corpus::code(asked)));
  return kept;
}

std::string Visit::asked_of(const std::string& symbol) const {
  return provision().empty() ? symbol : symbol + "#" + provision();
}

std::string Visit::to(std::string_view symbol, std::string_view provision, std::string_view suffix) const {
  std::string made = document_address(symbol);
  made.append(suffix).append(kept().with("at", provision).query());
  if (!provision.empty()) made.append("#").append(encoded(provision));
  return made;
}

std::string Visit::to(std::string_view symbol, std::string_view provision, Language language) const {
  std::string made = document_address(symbol);
  made += kept().with("lang", corpus::code(language)).with("at", provision).query();
  if (!provision.empty()) made.append("#").append(encoded(provision));
  return made;
}

std::string Visit::to_page(std::string_view page, Parameters more) const {
  if (!parameters.get("ui").empty()) more.add("ui", std::string(corpus::code(ui)));
  return std::string(page) + more.query();
}

Page json_page(std::string body, int status) {
  return {status, "application/json; charset=utf-8", std::move(body), {}, Language::unknown};
}

Page redirect(std::string location) { return {301, "text/plain; charset=utf-8", "", std::move(location), {}}; }

}  // namespace web
