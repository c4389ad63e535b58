// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/template.h"

#include <map>

#include "web/address.h"
#include "web/files.h"
#include "web/tools.h"

namespace web {

namespace {

using kainjow::mustache::mustache;

std::string_view template_text(std::string_view name) { return file("templates/" + std::string(name) + ".html"); }

// A mustache object is not made to be used by two threads at once: each thread parses its own, once.
mustache& parsed(std::string_view name) {
  thread_local std::map<std::string, mustache, std::less<>> templates;
  const auto found = templates.find(name);
  if (found != templates.end()) return found->second;
  const std::string key(name);
  return templates.emplace(key, mustache(std::string(template_text(name)))).first->second;
}

// The texts of a language as a value; made once for each thread.
const Data& words(Language language) {
  thread_local std::map<Language, Data> made;
  const auto found = made.find(language);
  if (found != made.end()) return found->second;
  Data all(Data::type::object);
  for (const auto& [key, text] : messages(language)) all.set(std::string(key), text);
  return made.emplace(language, std::move(all)).first->second;
}

// How a language is named where there is no room for its name.
std::string_view initials(Language language) {
  switch (language) {
    case Language::ar:
      return "ع";
    case Language::zh:
      return "中";
    case Language::fr:
      return "FR";
    case Language::ru:
      return "РУ";
    case Language::es:
      return "ES";
    default:
      return "EN";
  }
}

// Links to this page in each language of the interface; on a document's page also to the document in it.
Data language_links(const Visit& visit, const Frame& frame) {
  Data links = list();
  for (const Language language : corpus::kLanguages) {
    const std::string code(corpus::code(language));
    Parameters parameters = visit.parameters.with("ui", code);
    if (frame.document != Language::unknown) parameters = parameters.with("lang", code).without("beside");
    const std::string_view at = visit.parameters.get("at");
    Data link;
    link.set("code", code);
    link.set("dir", corpus::right_to_left(language) ? "rtl" : "ltr");
    link.set("name", std::string(corpus::own_name(language)));
    link.set("initials", std::string(initials(language)));
    link.set("href", encoded_path(visit.path) + parameters.query() + (at.empty() ? "" : "#" + encoded(at)));
    link.set("current", language == visit.ui);
    links.push_back(link);
  }
  return links;
}

// Links to the tools and to the help, the page shown marked.
Data tool_links(const Visit& visit) {
  Data links = list();
  const auto add = [&](std::string_view path, std::string_view name) {
    Data link;
    link.set("href", visit.to_page(path));
    link.set("name", std::string(text(visit.ui, name)));
    link.set("current", visit.path == path);
    links.push_back(link);
  };
  for (const Tool& tool : kTools) add(tool.path, tool.name);
  add("/help", "help");
  return links;
}

// What the page did not know of the address; empty: it knew all.
std::string unknown_parameters(const Visit& visit) {
  std::string names;
  for (const std::string& name : visit.unknown) names.append(names.empty() ? "" : ", ").append(name);
  return names.empty() ? names : text(visit.ui, "remark-unknown-parameter", names);
}

}  // namespace

Data list() { return Data(Data::type::list); }

std::string render(std::string_view name, const Data& data) { return parsed(name).render(data); }

Page html_page(const Visit& visit, const Frame& frame, std::string_view name, Data data, int status) {
  for (const char* part : {"notice", "relations", "agreed_place", "answer", "added"})
    data.set(std::string(part) + "-part",
             Data::Base(kainjow::mustache::partial([part] { return std::string(template_text(part)); })));
  data.set("t", words(visit.ui));
  data.set("ui", std::string(corpus::code(visit.ui)));
  data.set("ui-asked", !visit.parameters.get("ui").empty());
  data.set("content", render(name, data));
  data.set("title", frame.title);
  data.set("unknown", unknown_parameters(visit));
  data.set("head", frame.head);
  data.set("query", frame.query);
  data.set("query-dir", frame.query.empty() ? (corpus::right_to_left(visit.ui) ? "rtl" : "ltr") : "auto");
  data.set("kind", std::string(frame.kind));
  data.set("dir", corpus::right_to_left(visit.ui) ? "rtl" : "ltr");
  data.set("edition", edition());
  data.set("home", visit.to_page("/"));
  data.set("search", "/search");
  data.set("tools", tool_links(visit));
  data.set("json", frame.json);
  data.set("has-json", !frame.json.empty());
  data.set("hidden-from-robots", !frame.indexed || status != 200);
  data.set("languages", language_links(visit, frame));
  Page page;
  page.status = status;
  page.body = render("frame", data);
  page.language = visit.ui;
  return page;
}

}  // namespace web
