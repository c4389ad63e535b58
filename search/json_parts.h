// SPDX-License-Identifier: GPL-2.0-or-later
// What all answers as JSON are made of (json.h): one way to write what is not known, languages and spans.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "corpus/language.h"
#include "corpus/span.h"

namespace search {
struct Edge;         // graph.h
struct Translation;  // translations.h
}  // namespace search

namespace search::parts {

using Json = nlohmann::ordered_json;

// The whole as it is printed and served; bytes that are no UTF-8 become U+FFFD.
inline std::string text_of(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

// What is not known is null.
inline Json known(const std::string& value) { return value.empty() ? Json() : Json(value); }

inline Json language(corpus::Language value) {
  return value == corpus::Language::unknown ? Json() : Json(corpus::code(value));
}

inline Json languages(const std::vector<corpus::Language>& values) {
  Json list = Json::array();
  for (const corpus::Language value : values) list.push_back(language(value));
  return list;
}

inline Json span(corpus::Span value) { return {{"start", value.start}, {"end", value.end}}; }

template <class Values, class One>
Json list_of(const Values& values, One one) {
  Json list = Json::array();
  for (const auto& value : values) list.push_back(one(value));
  return list;
}

inline Json spans(const std::vector<corpus::Span>& values) { return list_of(values, span); }

// A citation where it stands: symbol, provision, number, kind, language, text, in_provision, citation.
Json edge_json(const Edge& edge);

// Words that were added to a query or question.
Json translation(const Translation& value);

}  // namespace search::parts
