// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/serve.h"

#include "web/pages.h"
#include "web/problem.h"
#include "web/router.h"
#include "web/routes.h"

namespace web {

namespace {

using httplib::Request;
using httplib::Response;

Incoming incoming_of(const Request& request) {
  Incoming incoming;
  incoming.path = request.path;
  for (const auto& [name, value] : request.params) incoming.parameters.add(name, value);
  incoming.accept = request.get_header_value("Accept");
  incoming.accept_language = request.get_header_value("Accept-Language");
  incoming.host = request.get_header_value("Host");
  return incoming;
}

bool is_static(std::string_view path) { return path.starts_with("/static/"); }

void send(const Page& page, Response& response) {
  response.status = page.status;
  if (!page.location.empty()) response.set_header("Location", page.location);
  if (page.language != Language::unknown)
    response.set_header("Content-Language", std::string(corpus::code(page.language)));
  response.set_content(page.body, page.type);
}

// A page is the same as long as the index, the program and what was negotiated are.
void answer(const search::Index& index, const Request& request, Response& response) {
  const Visit visit = visit_of(index, incoming_of(request));
  const std::string tag = entity_tag(visit);
  response.set_header("Vary", "Accept, Accept-Encoding, Accept-Language");
  response.set_header("Cache-Control", is_static(request.path) ? "public, max-age=31536000, immutable" : "no-cache");
  response.set_header("ETag", tag);
  const std::string known = request.get_header_value("If-None-Match");
  if (known.find(tag.substr(2)) != std::string::npos) {
    response.status = 304;
    return;
  }
  Page page = page_at(visit);
  if (page.status >= 400) {
    response.headers.erase("ETag");
    response.headers.erase("Cache-Control");
    response.set_header("Cache-Control", "no-store");
  }
  send(page, response);
}

bool takes_drafts(std::string_view path) {
  return path == "/link" || path == "/link.json" || path == "/wording" || path == "/wording.json";
}

std::string base_name(std::string_view name) {
  const std::size_t slash = name.find_last_of("/\\");
  return std::string(slash == std::string_view::npos ? name : name.substr(slash + 1));
}

// A file, else the text typed, else (for programs) the body as it is.
Draft draft_of(const Request& request) {
  if (!request.is_multipart_form_data()) {
    if (request.has_param("text")) return {"-", request.get_param_value("text")};
    return {request.has_param("name") ? base_name(request.get_param_value("name")) : "-", request.body};
  }
  const auto file = request.files.find("draft");
  if (file != request.files.end() && !file->second.content.empty())
    return {base_name(file->second.filename), file->second.content};
  const auto typed = request.files.find("text");
  return {"-", typed == request.files.end() ? std::string() : typed->second.content};
}

// What a draft was answered with is for its sender alone.
void answer_draft(const search::Index& index, const Request& request, Response& response) {
  const Draft draft = draft_of(request);
  Incoming incoming = incoming_of(request);
  incoming.parameters = Parameters{};
  for (const char* name : {"ui", "lang", "in"}) {
    const auto field = request.files.find(name);
    if (field != request.files.end() && !field->second.content.empty())
      incoming.parameters.add(name, field->second.content);
    else if (request.has_param(name))
      incoming.parameters.add(name, request.get_param_value(name));
  }
  incoming.draft = &draft;
  response.set_header("Vary", "Accept, Accept-Encoding, Accept-Language");
  response.set_header("Cache-Control", "no-store");
  send(page_at(visit_of(index, incoming)), response);
}

// A route that threw was answered with problem details; a browser is given a page.
void explain(const search::Index& index, const Request& request, Response& response) {
  if (!response.body.empty() && response.get_header_value("Content-Type") != problem_type) return;
  const Visit visit = visit_of(index, incoming_of(request));
  if (!visit.wants_json) send(error_page(visit, response.status), response);
}

}  // namespace

void serve_pages(Front& front, const std::shared_ptr<const search::Index>& index) {
  httplib::Server& server = front.routes();
  server.set_pre_routing_handler([index](const Request& request, Response& response) {
    if (request.method == "POST" && takes_drafts(request.path)) return httplib::Server::HandlerResponse::Unhandled;
    if (request.method != "GET" && request.method != "HEAD") {
      send(error_page(visit_of(*index, incoming_of(request)), 405), response);
      response.set_header("Allow", "GET, HEAD");
    } else {
      answer(*index, request, response);
    }
    return httplib::Server::HandlerResponse::Handled;
  });
  server.Post("/(?:link|wording)(\\.json)?",
              [index](const Request& request, Response& response) { answer_draft(*index, request, response); });
  server.set_error_handler([index](const Request& request, Response& response) { explain(*index, request, response); });
}

}  // namespace web
