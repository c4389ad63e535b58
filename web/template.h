// SPDX-License-Identifier: GPL-2.0-or-later
// Pages are mustache templates (web/templates) filled with values: {{name}} is always escaped. The one exception is
// {{{...}}}, for what markup.h has escaped and marked up itself. The words of the interface are {{t.key}}.
#pragma once

#include <kainjow/mustache.hpp>

#include <string>
#include <string_view>

#include "web/visit.h"

namespace web {

// A value for a template. Unlike mustache's own, an empty text counts as false: {{#title}}..{{/title}}.
class Data : public kainjow::mustache::data {
 public:
  using Base = kainjow::mustache::data;
  using Base::Base;

  void set(const std::string& name, const std::string& text) {
    Base::set(name, text.empty() ? Base(false) : Base(text));
  }
  void set(const std::string& name, std::string_view text) { set(name, std::string(text)); }
  void set(const std::string& name, const char* text) { set(name, std::string(text)); }
  void set(const std::string& name, bool value) { Base::set(name, Base(value)); }
  void set(const std::string& name, const Base& value) { Base::set(name, value); }
};

// The template of that name ("search") filled with `data`.
std::string render(std::string_view name, const Data& data);

// What the frame around every page needs to know.
struct Frame {
  std::string title;                      // of the page, without the name of the site
  std::string head;                       // further elements of the head, escaped already
  std::string query;                      // what the search box shows
  Language document = Language::unknown;  // a language link also asks for the document in that language
  bool indexed = true;                    // search engines may list it
  std::string_view kind = "page";         // class of the body: "start", "search", "document", ...
  std::string json;                       // address of the page as JSON; empty when it has none
};

// A whole page: `data` filled into the template, the frame of all pages around it.
Page html_page(const Visit& visit, const Frame& frame, std::string_view name, Data data, int status = 200);

// An empty list, to be filled with push_back().
Data list();

}  // namespace web
