// SPDX-License-Identifier: GPL-2.0-or-later
// An index for the tests of pages, written by the indexer from documents made here in our own words: a resolution in
// English, French and Arabic whose paragraphs differ, one that cites it, one that is meant to break pages, one without
// a symbol. Symbols are of sessions that are yet to come.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "indexer/run.h"
#include "search/index.h"
#include "web/routes.h"

namespace web_test {

using corpus::Kind;
using corpus::Language;

struct Cited {
  std::string surface, target, pinpoint, why;
};

inline void add(corpus::Document& document, std::string id, Kind kind, std::string number, const std::string& text,
                const std::vector<Cited>& cited = {}, const std::string& note = {}) {
  corpus::Provision provision;
  provision.id = std::move(id);
  provision.kind = kind;
  provision.number = std::move(number);
  provision.text = corpus::MappedText(text, 0);
  provision.language = document.metadata.language;
  const std::size_t dot = provision.id.find('.');
  if (dot != std::string::npos) provision.parent = provision.id.substr(0, dot);
  if (!note.empty()) provision.marks.push_back({text.size(), note, "fn" + note});
  for (const Cited& one : cited) {
    corpus::Citation& citation = document.citations.emplace_back();
    const std::size_t at = text.find(one.surface);
    citation.in_provision = {at, at + one.surface.size()};
    citation.surface = one.surface;
    if (!one.target.empty()) citation.target = one.target;
    citation.provision = provision.id;
    citation.pinpoint = one.pinpoint;
    citation.why = one.why;
    citation.form = "numbered";
    citation.treatment = "recalling";
  }
  document.provisions.push_back(std::move(provision));
}

inline corpus::Document made(std::string symbol, Language language, std::string title) {
  corpus::Document document;
  document.format = "text";
  document.metadata.symbol = std::move(symbol);
  document.metadata.language = language;
  document.metadata.title = std::move(title);
  document.metadata.adopted = "2035-10-05";
  document.metadata.type = "resolution";
  document.metadata.body = "ga";
  return document;
}

inline constexpr const char* kHostile = "\"><script>alert('x')</script><img src=x onerror=alert(1)>&";

inline corpus::Document document_named(const std::string& name) {
  if (name == "water.en") {
    auto made_document = made("A/RES/90/1", Language::en, "Water for all");
    add(made_document, "pp1", Kind::preambular, "", "Recalling its resolution 60/1 of 16 September 2005,",
        {{"60/1", "A/RES/60/1", "para. 143", "owner 'its', General Assembly"}});
    add(made_document, "op1", Kind::operative, "1", "Decides that water is a need;", {}, "1");
    add(made_document, "op2", Kind::operative, "2", "Calls upon States to act:");
    add(made_document, "op2.a", Kind::operative, "2 (a)", "By digging wells;");
    add(made_document, "op3", Kind::operative, "3", "Decides to meet again.");
    add(made_document, "fn1", Kind::footnote, "1", "See the earlier note.");
    made_document.metadata.votes = {{"FRANCE", "for"}, {"BRAZIL", "abstained"}};
    made_document.metadata.votes_for = 1;
    made_document.health = {{"numbering-gap", "op3", "a number is missing"}};
    return made_document;
  }
  if (name == "water.fr") {
    auto made_document = made("A/RES/90/1", Language::fr, "De l’eau pour tous");
    add(made_document, "pp1", Kind::preambular, "", "Rappelant sa résolution 60/1,", {{"60/1", "A/RES/60/1", "", ""}});
    add(made_document, "op1", Kind::operative, "1", "Décide que l’eau est un besoin ;");
    add(made_document, "op2", Kind::operative, "2", "Demande aux États d’agir :");
    add(made_document, "op2.a", Kind::operative, "2 a)", "En creusant des puits ;");
    add(made_document, "op2.b", Kind::operative, "2 b)", "En les gardant propres ;");
    add(made_document, "op3", Kind::operative, "3", "Décide de se réunir à nouveau.");
    return made_document;
  }
  if (name == "water.ar") {
    auto made_document = made("A/RES/90/1", Language::ar, "الماء للجميع");
    add(made_document, "op1", Kind::operative, "1", "تقرر أن الماء حاجة؛");
    add(made_document, "op2", Kind::operative, "2", "تهيب بالدول أن تعمل:");
    return made_document;
  }
  if (name == "wells.en") {
    auto made_document = made("A/RES/90/2", Language::en, "Wells");
    add(made_document, "pp1", Kind::preambular, "", "Recalling paragraph 2 of resolution 90/1 and another resolution,",
        {{"90/1", "A/RES/90/1", "para. 2", ""}, {"another resolution", "", "", "no number"}});
    return made_document;
  }
  if (name == "hostile.en") {
    auto made_document = made("SAMPLE/RES/9/1", Language::en, kHostile);
    add(made_document, "op1", Kind::operative, "1", std::string("Decides ") + kHostile + " as water;");
    made_document.metadata.sponsors = {kHostile};
    made_document.metadata.subjects = {{kHostile, kHostile, kHostile}};
    made_document.metadata.agenda_items = {kHostile};
    return made_document;
  }
  auto made_document = made("", Language::en, "A flyer about water");
  add(made_document, "text1", Kind::text, "", "Come and see the water.");
  return made_document;
}

// Written once for all tests of this binary.
inline const search::Index& pages_index() {
  static const std::shared_ptr<search::Index> index = [] {
    const std::string folder = testing::TempDir() + "/travaux-pages-" + std::to_string(::getpid());
    std::filesystem::create_directories(folder + "/in");
    for (const char* name : {"water.en", "water.fr", "water.ar", "wells.en", "hostile.en", "flyer.en"})
      std::ofstream(folder + "/in/" + name + ".txt") << name;
    indexer::RunOptions options;
    options.sources = {folder + "/in"};
    options.directory = folder + "/index";
    options.jobs = 1;
    const std::atomic<bool> stop = false;
    const auto read = [](std::string_view bytes, const std::string&,
                         const corpus::Versions&) -> corpus::Result<std::vector<corpus::Document>> {
      return std::vector{document_named(std::string(bytes))};
    };
    const auto run = indexer::run(options, read, stop);
    if (!run) throw std::runtime_error(run.error().describe());
    auto opened = search::Index::open(options.directory);
    if (!opened) throw std::runtime_error(opened.error().describe());
    std::filesystem::remove_all(folder + "/in");
    return *opened;
  }();
  return *index;
}

// "/search?q=a%20b": decoded as the front does it.
inline web::Incoming incoming(std::string_view address, std::string accept_language = "en") {
  const auto decoded = [](std::string_view text) {
    std::string made;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] == '%' && i + 2 < text.size()) {
        made += static_cast<char>(std::stoi(std::string(text.substr(i + 1, 2)), nullptr, 16));
        i += 2;
      } else {
        made += text[i] == '+' ? ' ' : text[i];
      }
    }
    return made;
  };
  web::Incoming request;
  request.accept_language = std::move(accept_language);
  request.host = "localhost:8080";
  const std::size_t mark = address.find('?');
  request.path = decoded(address.substr(0, mark));
  std::string_view rest = mark == std::string_view::npos ? std::string_view() : address.substr(mark + 1);
  while (!rest.empty()) {
    const std::string_view pair = rest.substr(0, rest.find('&'));
    rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
    const std::size_t equals = pair.find('=');
    request.parameters.add(decoded(pair.substr(0, equals)),
                           equals == std::string_view::npos ? "" : decoded(pair.substr(equals + 1)));
  }
  return request;
}

inline web::Page page(std::string_view address, std::string accept_language = "en") {
  return web::page_at(web::visit_of(pages_index(), incoming(address, std::move(accept_language))));
}

inline bool has(const web::Page& page, std::string_view text) { return page.body.find(text) != std::string::npos; }

}  // namespace web_test
