// SPDX-License-Identifier: GPL-2.0-or-later
// What programs ask for: robots.txt, an OpenSearch description, a sign of life, the style and the icon.
#include <nlohmann/json.hpp>

#include "web/files.h"
#include "web/markup.h"
#include "web/pages.h"

namespace web {

namespace {

struct StaticFile {
  std::string_view path, file, type;
};
constexpr StaticFile kStatic[] = {
    {"/static/travaux.css", "static/travaux.css", "text/css; charset=utf-8"},
    {"/static/travaux.svg", "static/travaux.svg", "image/svg+xml"},
    {"/favicon.ico", "static/travaux.svg", "image/svg+xml"},
};

}  // namespace

// Results are for people; documents may be listed.
Page robots_page(const Visit&) {
  return {200, "text/plain; charset=utf-8", "User-agent: *\nDisallow: /search\nDisallow: /r\nCrawl-delay: 1\n", {}, {}};
}

Page opensearch_page(const Visit& visit) {
  const std::string origin = escaped(visit.origin);
  std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  xml += "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n<ShortName>Travaux</ShortName>\n";
  xml += "<Description>" + escaped(text(visit.ui, "tagline")) + "</Description>\n";
  xml += "<Url type=\"text/html\" template=\"" + origin + "/search?q={searchTerms}&amp;offset={startIndex?}\"";
  xml += " indexOffset=\"0\"/>\n<Url type=\"application/json\" template=\"" + origin;
  xml += "/search.json?q={searchTerms}&amp;limit={count?}&amp;lang={language?}\"/>\n";
  for (const Language language : corpus::kLanguages)
    xml.append("<Language>").append(corpus::code(language)).append("</Language>\n");
  xml += "<InputEncoding>UTF-8</InputEncoding>\n</OpenSearchDescription>\n";
  return {200, "application/opensearchdescription+xml; charset=utf-8", std::move(xml), {}, {}};
}

// Ready when the index can be read.
Page health_page(const Visit& visit) {
  const auto read = visit.index->read([](const auto&) {});
  nlohmann::ordered_json json = {{"status", read ? "pass" : "fail"}, {"generation", visit.index->generation()}};
  return json_page(json.dump() + "\n", read ? 200 : 503);
}

Page static_page(const Visit& visit) {
  for (const StaticFile& known : kStatic) {
    if (visit.path == known.path) return {200, std::string(known.type), std::string(file(known.file)), {}, {}};
  }
  return error_page(visit, 404);
}

}  // namespace web
