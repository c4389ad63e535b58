// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/address.h"

namespace web {

namespace {

bool take_end(std::string_view& text, std::string_view end) {
  if (!text.ends_with(end)) return false;
  text.remove_suffix(end.size());
  return true;
}

}  // namespace

DocumentPath document_path(std::string_view path) {
  DocumentPath asked;
  if (path.starts_with('/')) path.remove_prefix(1);
  if (path.size() > 3 && path[2] == '/') {
    asked.language = corpus::language_of_code(path.substr(0, 2));
    if (asked.language != corpus::Language::unknown) path.remove_prefix(3);
  }
  asked.json = take_end(path, ".json");
  if (take_end(path, "/cites")) {
    asked.part = DocumentPath::Part::cites;
  } else if (take_end(path, "/cited-by")) {
    asked.part = DocumentPath::Part::cited_by;
  } else if (take_end(path, "/lineage")) {
    asked.part = DocumentPath::Part::lineage;
  } else if (take_end(path, "/echoes")) {
    asked.part = DocumentPath::Part::echoes;
  }
  while (take_end(path, "/")) continue;
  asked.typed = path;
  return asked;
}

std::string_view suffix(DocumentPath::Part part) {
  switch (part) {
    case DocumentPath::Part::cites:
      return "/cites";
    case DocumentPath::Part::cited_by:
      return "/cited-by";
    case DocumentPath::Part::lineage:
      return "/lineage";
    case DocumentPath::Part::echoes:
      return "/echoes";
    case DocumentPath::Part::document:
      break;
  }
  return "";
}

}  // namespace web
