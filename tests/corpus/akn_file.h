// SPDX-License-Identifier: GPL-2.0-or-later
// Small Akoma Ntoso files for tests, in own words.
#pragma once

#include <string>
#include <string_view>

namespace corpus {

// A resolution of the General Assembly around a preamble and a body.
inline std::string akn(std::string_view preamble, std::string_view body, std::string_view behind = {},
                       std::string_view language = "eng") {
  std::string file =
      "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><statement name=\"resolution\"><meta>"
      "<identification><FRBRWork><FRBRuri value=\"/akn/un/statement/deliberation/unga/2031-12-05/86-7/\"/>"
      "<FRBRdate date=\"2031-12-05\" name=\"adoption\"/><FRBRauthor href=\"ga\"/></FRBRWork>"
      "<FRBRExpression><FRBRdate date=\"0001-01-01\" name=\"publication\"/><FRBRlanguage language=\"";
  file += language;
  file +=
      "\"/></FRBRExpression></identification></meta>\n<coverPage><p><docNumber refersTo=\"#symbol\">A/RES/86/7"
      "</docNumber></p></coverPage>\n<preamble>";
  file.append(preamble).append("</preamble>\n<mainBody>").append(body).append("</mainBody>\n").append(behind);
  return file + "</statement></akomaNtoso>\n";
}

inline std::string numbered(std::string_view number, std::string_view content) {
  std::string paragraph = "<paragraph><num>";
  paragraph.append(number).append("</num><content><p>").append(content).append("</p></content></paragraph>\n");
  return paragraph;
}

}  // namespace corpus
