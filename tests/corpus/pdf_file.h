// SPDX-License-Identifier: GPL-2.0-or-later
// Makes small PDF files in memory for tests: pages of words at places, in the standard fonts.
#pragma once

#include <string>
#include <vector>

namespace corpus::fixture {

struct Placed {
  double x, y;  // points from the bottom left corner of a page of 612 by 792
  double size;
  std::string text;  // ASCII
  bool slanted = false;
};

using Page = std::vector<Placed>;

inline std::string content_of(const Page& page) {
  std::string content = "BT\n";
  for (const Placed& placed : page) {
    std::string text;
    for (const char c : placed.text) (c == '(' || c == ')' || c == '\\' ? text += '\\' : text) += c;
    content += std::string(placed.slanted ? "/F2 " : "/F1 ") + std::to_string(placed.size) + " Tf 1 0 0 1 " +
               std::to_string(placed.x) + " " + std::to_string(placed.y) + " Tm (" + text + ") Tj\n";
  }
  return content + "ET\n";
}

inline std::string pdf_of(const std::vector<Page>& pages) {
  std::vector<std::string> objects = {"<< /Type /Catalog /Pages 2 0 R >>", "",
                                      "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
                                      "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Italic >>"};
  std::string kids;
  for (const Page& page : pages) {
    const std::string content = content_of(page);
    const auto number = objects.size() + 1;
    kids += std::to_string(number) + " 0 R ";
    objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents " + std::to_string(number + 1) +
                      " 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>");
    objects.push_back("<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "endstream");
  }
  objects[1] = "<< /Type /Pages /Count " + std::to_string(pages.size()) + " /Kids [" + kids + "] >>";
  std::string file = "%PDF-1.4\n", table = "0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    const std::string at = std::to_string(file.size());
    table += std::string(10 - at.size(), '0') + at + " 00000 n \n";
    file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string count = std::to_string(objects.size() + 1);
  return file + "xref\n0 " + count + "\n" + table + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" +
         std::to_string(file.size()) + "\n%%EOF\n";
}

// Lines of one size below each other, from the left margin, as a page.
inline Page lines_at(double x, double y, double size, const std::vector<std::string>& lines) {
  Page page;
  for (std::size_t i = 0; i < lines.size(); ++i)
    page.push_back({x, y - static_cast<double>(i) * 1.2 * size, size, lines[i]});
  return page;
}

}  // namespace corpus::fixture
