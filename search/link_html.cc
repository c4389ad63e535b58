// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "corpus/markup_tags.h"
#include "search/link_report.h"
#include "search/print_parts.h"

namespace search {

namespace {

using corpus::escaped_markup;

constexpr std::string_view kHead =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{0}</title>\n<style>\n"
    "body{{font:16px/1.5 sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1b1b1b;background:#fff}}\n"
    "table{{border-collapse:collapse;width:100%}}th,td{{text-align:start;vertical-align:top;padding:.4rem .6rem;"
    "border-bottom:1px solid #767676}}\ncode{{font-weight:bold}}ul{{margin:0;padding-inline-start:1.2rem}}\n"
    "</style>\n</head>\n<body>\n<main>\n<h1>{0}</h1>\n";

std::string finding(const LinkFinding& each) {
  std::string item = fmt::format("<li><code>{}</code> <bdi>{}</bdi>", each.code, escaped_markup(each.message));
  if (!each.evidence.empty()) item += fmt::format("<br><bdi>{}</bdi>", escaped_markup(each.evidence));
  return item + "</li>";
}

std::string target(const LinkedCitation& each) {
  std::string shown = escaped_markup(parts::place(each.target, each.provision));
  if (each.target.empty())
    for (const std::string& candidate : each.candidates)
      shown += (shown.empty() ? "" : ", ") + escaped_markup(candidate);
  if (each.link.empty()) return "<bdi dir=\"ltr\">" + shown + "</bdi>";
  return fmt::format("<a href=\"{}\"><bdi dir=\"ltr\">{}</bdi></a>", escaped_markup(each.link), shown);
}

std::string row(const LinkedCitation& each) {
  std::string cells = fmt::format("<tr><td>{}:{}</td><td><bdi>{}</bdi></td><td>{}</td><td>{}</td><td>", each.line,
                                  each.column, escaped_markup(each.surface), target(each), name(each.status));
  if (!each.findings.empty()) cells += "<ul>";
  for (const LinkFinding& one : each.findings) cells += finding(one);
  if (!each.findings.empty()) cells += "</ul>";
  return cells + "</td></tr>\n";
}

}  // namespace

std::string to_html(const LinkAnswer& answer) {
  const std::string file = escaped_markup(answer.file);
  std::string page = fmt::format(fmt::runtime(kHead), "Citations of " + file);
  page +=
      "<table>\n<caption>Every citation, what it points to and what was found</caption>\n<thead><tr><th "
      "scope=\"col\">Place</th><th scope=\"col\">Citation</th><th scope=\"col\">Document</th><th "
      "scope=\"col\">Status</th><th scope=\"col\">Findings</th></tr></thead>\n<tbody>\n";
  for (const LinkedCitation& each : answer.citations) page += row(each);
  return page + "</tbody>\n</table>\n</main>\n</body>\n</html>\n";
}

}  // namespace search
