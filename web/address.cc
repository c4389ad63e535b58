// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/address.h"

namespace web {

namespace {

bool is_unreserved(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

std::string encoded_but(std::string_view text, std::string_view kept) {
  static constexpr char kDigits[] = "0123456789ABCDEF";
  std::string made;
  made.reserve(text.size() + 8);
  for (const char c : text) {
    if (is_unreserved(c) || kept.find(c) != std::string_view::npos) {
      made += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      made += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
  }
  return made;
}

bool take_end(std::string_view& text, std::string_view end) {
  if (!text.ends_with(end)) return false;
  text.remove_suffix(end.size());
  return true;
}

}  // namespace

std::string encoded(std::string_view text) { return encoded_but(text, "/():,"); }

std::string encoded_path(std::string_view path) { return encoded_but(path, "/():,;@!$*"); }

std::string document_address(std::string_view symbol) { return "/" + encoded_path(symbol); }

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
    case DocumentPath::Part::document:
      break;
  }
  return "";
}

}  // namespace web
