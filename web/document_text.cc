// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/document_text.h"

#include <algorithm>
#include <unordered_map>

#include "web/address.h"
#include "web/markup.h"
#include "web/names.h"

namespace web {

namespace {

using corpus::Kind;
using search::ShowAnswer;
using search::ShownProvision;

// " lang=ar dir=rtl" of a part of the page.
std::string language_attributes(Language language) {
  if (language == Language::unknown) return " dir=\"auto\"";
  std::string made = " lang=\"" + std::string(corpus::code(language)) + "\" dir=\"";
  return made + (corpus::right_to_left(language) ? "rtl\"" : "ltr\"");
}

// What is printed before the text: "3." of paragraph 3, "(a)" of 3 (a), "7" of note 7.
std::string printed_number(const corpus::ProvisionEntry& provision, Language language) {
  const std::string& number = provision.number;
  if (number.empty() || provision.kind == Kind::footnote || provision.kind == Kind::heading) return number;
  if (!provision.parent.empty() && number.find(' ') != std::string::npos) return number.substr(number.rfind(' ') + 1);
  if (provision.kind != Kind::operative && provision.kind != Kind::paragraph) return number;
  if (number.find_last_not_of("0123456789") != std::string::npos) return number;
  return number + (language == Language::ar ? " -" : language == Language::zh ? "．" : ".");
}

int depth_of(const corpus::ProvisionEntry& provision) {
  const std::string_view id = provision.id;
  const auto dots = static_cast<int>(std::count(id.begin(), id.end(), '.'));
  return std::clamp(id.starts_with("annex") ? dots - 1 : dots, 0, 4);
}

class TextWriter {
 public:
  TextWriter(const Visit& visit, const ShowAnswer& shown, bool second)
      : visit_(visit), shown_(shown), column_{shown.language, second, {}} {}

  void mark(const std::vector<search::Echo>& echoes) {
    for (const search::Echo& echo : echoes) echoes_.emplace(echo.provision, &echo);
  }

  std::string provision(const ShownProvision& shown) {
    const Kind kind = shown.provision.kind;
    std::string html;
    if (kind == Kind::heading || kind == Kind::annex) {
      heading(shown, html);
    } else {
      paragraph(shown, html);
    }
    return html;
  }

  std::string attributes() const { return language_attributes(shown_.language); }

 private:
  void open(const ShownProvision& shown, std::string_view element, std::string& html) {
    const corpus::ProvisionEntry& provision = shown.provision;
    html.append("<").append(element).append(" class=\"provision ").append(corpus::name(provision.kind));
    html.append(" depth-").append(std::to_string(depth_of(provision)));
    if (!column_.second && provision.id == visit_.parameters.get("at")) html += " asked";
    html.append("\" id=\"").append(escaped(column_.id(provision.id))).append("\"");
    if (provision.language != shown_.language && provision.language != Language::unknown)
      html += language_attributes(provision.language);
    html += ">";
  }

  void number(const ShownProvision& shown, std::string& html) {
    const std::string printed = printed_number(shown.provision, shown_.language);
    if (!printed.empty()) html.append("<span class=\"number\">").append(escaped(printed)).append("</span> ");
  }

  void heading(const ShownProvision& shown, std::string& html) {
    const bool annex = shown.provision.kind == Kind::annex;
    open(shown, annex ? "h2" : "h3", html);
    number(shown, html);
    html += provision_text(visit_, shown, column_);
    tools(shown, html);
    html += annex ? "</h2>\n" : "</h3>\n";
  }

  void paragraph(const ShownProvision& shown, std::string& html) {
    const bool note = shown.provision.kind == Kind::footnote;
    open(shown, "div", html);
    number(shown, html);
    html.append("<p>").append(provision_text(visit_, shown, column_));
    if (note && column_.marked.count(shown.provision.id) != 0) back_to_text(shown.provision.id, html);
    html += "</p>";
    tools(shown, html);
    if (const auto echo = echoes_.find(shown.provision.id); echo != echoes_.end()) echo_line(*echo->second, html);
    html += "</div>\n";
  }

  // No citation: where the same words stood before.
  void echo_line(const search::Echo& echo, std::string& html) {
    const std::string place = echo.source_number.empty() ? echo.source_provision : echo.source_number;
    html.append("<p class=\"echo\"").append(language_attributes(visit_.ui)).append(">");
    html.append(escaped(text(visit_.ui, "echoes-source"))).append(" <a href=\"");
    html.append(escaped(visit_.to(echo.source, echo.source_provision))).append("\"><bdi dir=\"ltr\">");
    html.append(escaped(shown_symbol(echo.source))).append("</bdi> · ").append(escaped(place)).append("</a>");
    if (!echo.source_date.empty()) html.append(" · ").append(escaped(long_date(visit_.ui, echo.source_date)));
    html += "</p>";
  }

  void back_to_text(const std::string& note, std::string& html) {
    html.append(" <a class=\"back\" href=\"#").append(escaped(encoded(column_.id("mark-" + note))));
    html.append("\" aria-label=\"").append(escaped(text(visit_.ui, "back-to-text"))).append("\">↩</a>");
  }

  // The permanent link, and who cites this provision.
  void tools(const ShownProvision& shown, std::string& html) {
    const corpus::ProvisionEntry& provision = shown.provision;
    const std::string name = provision_name(provision.kind, provision.number, provision.id, visit_.ui);
    html += " <span class=\"tools\"><span" + language_attributes(visit_.ui) + ">";
    if (shown.cited > 0 && !column_.second) {
      const Parameters of = visit_.kept().with("provision", provision.id);
      html.append("<a class=\"cited\" href=\"").append(document_address(shown_.symbol)).append("/cited-by");
      html.append(escaped(of.query())).append("\">").append(escaped(text(visit_.ui, "cited", shown.cited)));
      html += "</a> ";
    }
    html.append("<a class=\"permalink\" href=\"#").append(escaped(encoded(column_.id(provision.id))));
    html.append("\" aria-label=\"").append(escaped(text(visit_.ui, "link-to", name))).append("\" title=\"");
    html.append(escaped(text(visit_.ui, "link-to", name))).append("\">¶</a></span></span>");
  }

  const Visit& visit_;
  const ShowAnswer& shown_;
  Column column_;
  std::unordered_map<std::string_view, const search::Echo*> echoes_;  // by the paragraph that echoes
};

bool is_note(const ShownProvision& shown) { return shown.provision.kind == Kind::footnote; }

std::string notes_heading(const Visit& visit) {
  return "<h2 class=\"notes-heading\" id=\"notes\"" + language_attributes(visit.ui) + ">" +
         escaped(text(visit.ui, "notes")) + "</h2>\n";
}

}  // namespace

std::string document_text(const Visit& visit, const ShowAnswer& shown, const std::vector<search::Echo>& echoes) {
  TextWriter writer(visit, shown, false);
  writer.mark(echoes);
  std::string html = "<div class=\"text\"" + writer.attributes() + ">\n";
  bool in_notes = false;
  for (const ShownProvision& provision : shown.provisions) {
    if (is_note(provision) && !in_notes) html += "<div class=\"notes\" role=\"doc-endnotes\">" + notes_heading(visit);
    in_notes = in_notes || is_note(provision);
    html += writer.provision(provision);
  }
  return html + (in_notes ? "</div></div>\n" : "</div>\n");
}

std::vector<Row> aligned(const ShowAnswer& first, const ShowAnswer& second) {
  std::unordered_map<std::string_view, int> in_second;
  for (std::size_t i = 0; i < second.provisions.size(); ++i)
    in_second.emplace(second.provisions[i].provision.id, static_cast<int>(i));
  std::unordered_map<std::string_view, bool> in_first;
  for (const ShownProvision& provision : first.provisions) in_first.emplace(provision.provision.id, true);
  std::vector<Row> rows;
  int next = 0;  // of second: what stands before it has a row, or will have the one of its partner
  const auto up_to = [&](int end) {
    for (; next < end; ++next) {
      if (in_first.count(second.provisions[static_cast<std::size_t>(next)].provision.id) == 0)
        rows.push_back({-1, next});
    }
  };
  for (std::size_t i = 0; i < first.provisions.size(); ++i) {
    const auto found = in_second.find(first.provisions[i].provision.id);
    const int partner = found == in_second.end() ? -1 : found->second;
    if (partner >= 0) up_to(partner);
    rows.push_back({static_cast<int>(i), partner});
  }
  up_to(static_cast<int>(second.provisions.size()));
  return rows;
}

std::string side_by_side(const Visit& visit, const ShowAnswer& first, const ShowAnswer& second) {
  TextWriter left(visit, first, false), right(visit, second, true);
  const auto cell = [](TextWriter& writer, const ShowAnswer& answer, int index) {
    std::string html = "<div class=\"cell\"" + writer.attributes() + ">";
    if (index >= 0) html += writer.provision(answer.provisions[static_cast<std::size_t>(index)]);
    return html + "</div>\n";
  };
  std::string html = "<div class=\"beside\">\n<div class=\"row heads\">";
  for (const ShowAnswer* answer : {&first, &second})
    html.append("<div class=\"cell\"")
        .append(language_attributes(answer->language))
        .append("><strong>")
        .append(corpus::own_name(answer->language))
        .append("</strong></div>");
  html += "</div>\n";
  bool in_notes = false;
  for (const Row row : aligned(first, second)) {
    const auto& shown = row.first >= 0 ? first.provisions[static_cast<std::size_t>(row.first)]
                                       : second.provisions[static_cast<std::size_t>(row.second)];
    if (is_note(shown) && !in_notes) html += notes_heading(visit);
    in_notes = in_notes || is_note(shown);
    html += "<div class=\"row\">" + cell(left, first, row.first) + cell(right, second, row.second) + "</div>\n";
  }
  return html + "</div>\n";
}

}  // namespace web
