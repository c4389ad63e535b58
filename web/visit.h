// SPDX-License-Identifier: GPL-2.0-or-later
// What a page function gets and what it gives back: values, so that pages are tested without a socket.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/language.h"
#include "search/index.h"
#include "web/messages.h"
#include "web/parameters.h"

namespace web {

// A draft sent with a form; it lives as long as the request.
struct Draft {
  std::string name;  // of the file, without folders; "-" for a text that was typed
  std::string bytes;
};

// One request for a page.
struct Visit {
  const search::Index* index = nullptr;
  std::string path;  // decoded, begins with '/'
  Parameters parameters;
  std::vector<std::string> unknown;    // names of parameters that were left out, because the page does not know them
  Language ui = Language::en;          // of the interface: ?ui=, else Accept-Language, else ?lang=, else English
  Language asked = Language::unknown;  // ?lang= where it is one language: of a document
  bool wants_json = false;             // by ".json" or by Accept
  const Draft* draft = nullptr;        // of a POST
  std::string origin;                  // "http://127.0.0.1:8080", for absolute addresses; may be empty

  // The language a document should be shown in: asked, else that of the interface.
  Language reading() const { return asked == Language::unknown ? ui : asked; }
  // The language of what is asked of the index: .json has the same bytes for readers of all languages.
  Language answering() const { return wants_json ? asked : reading(); }

  // ?provision=, and with it what is asked for of a work: "A/RES/71/129#op5".
  std::string provision() const { return std::string(parameters.get("provision").substr(0, 100)); }
  std::string asked_of(const std::string& symbol) const;

  // Address of a work's page that keeps what the reader chose (?ui=, ?lang=); with a provision, at that provision.
  std::string to(std::string_view symbol, std::string_view provision = {}, std::string_view suffix = {}) const;
  // The same in a language.
  std::string to(std::string_view symbol, std::string_view provision, Language language) const;
  // Address of a fixed page ("/help") that keeps ?ui=.
  std::string to_page(std::string_view path, Parameters parameters = {}) const;
  // The fixed parameters of all links.
  Parameters kept() const;
};

// An answer.
struct Page {
  int status = 200;
  std::string type = "text/html; charset=utf-8";
  std::string body;
  std::string location = {};              // of a redirect
  Language language = Language::unknown;  // of the page, for Content-Language
};

Page json_page(std::string body, int status = 200);
Page redirect(std::string location);

}  // namespace web
