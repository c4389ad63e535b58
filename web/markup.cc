// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/markup.h"

#include <algorithm>

#include "corpus/digits.h"
#include "corpus/label.h"
#include "web/address.h"
#include "web/names.h"

namespace web {

namespace {

using corpus::Span;
using search::ShownCitation;
using search::ShownProvision;

std::string_view entity(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

void escape(std::string_view text, std::string& to) {
  for (const char c : text) {
    const std::string_view named = entity(c);
    if (!named.empty()) {
      to += named;
    } else if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') {
      to += c;
    }
  }
}

bool is_usable(Span span, std::size_t from, std::size_t size) {
  return span.start >= from && span.start < span.end && span.end <= size;
}

// Writes the text of one provision from left to right: up to a place, then a mark or a citation there.
class Writer {
 public:
  Writer(const Visit& visit, const ShownProvision& shown, Column& column)
      : visit_(visit), shown_(shown), text_(shown.provision.text), column_(column) {}

  std::string write() {
    verb();
    for (const ShownCitation& citation : shown_.citations) {
      const Span span = citation.citation.span;
      if (!is_usable(span, at_, text_.size())) continue;
      up_to(span.start);
      open(citation);
      plain(span.end);
      html_ += leads_somewhere(citation.citation) ? "</a>" : "</span>";
    }
    up_to(text_.size());
    return std::move(html_);
  }

 private:
  void verb() {
    const std::string& verb = shown_.provision.verb;
    const auto& citations = shown_.citations;
    const auto& marks = shown_.provision.marks;
    if (verb.empty() || !text_.starts_with(verb)) return;
    if (!citations.empty() && citations.front().citation.span.start < verb.size()) return;
    if (!marks.empty() && marks.front().at < verb.size()) return;
    html_ += "<em class=\"verb\">";
    plain(verb.size());
    html_ += "</em>";
  }

  // Text and note marks up to byte `end`. A mark stands before the byte it is at; one at `end` comes with what follows,
  // save at the end of the text. A mark within a citation comes behind it: links do not stand in links.
  void up_to(std::size_t end) {
    const auto& marks = shown_.provision.marks;
    for (; mark_ < marks.size() && (marks[mark_].at < end || end == text_.size()); ++mark_) {
      plain(std::min(std::max(marks[mark_].at, at_), end));
      note_mark(mark_);
    }
    plain(end);
  }

  void plain(std::size_t end) {
    escape(std::string_view(text_).substr(at_, end - at_), html_);
    at_ = end;
  }

  void note_mark(std::size_t index) {
    const std::string mark = escaped(shown_.provision.marks[index].mark);
    const std::string note = index < shown_.notes.size() ? shown_.notes[index] : "";
    if (note.empty()) {
      html_.append("<sup class=\"mark\">").append(mark).append("</sup>");
      return;
    }
    html_ += "<sup class=\"mark\"><a";
    if (column_.marked.insert(note).second)
      html_.append(" id=\"").append(escaped(column_.id("mark-" + note))).append("\"");
    html_.append(" href=\"#").append(escaped(encoded(column_.id(note)))).append("\" aria-label=\"");
    html_.append(escaped(text(visit_.ui, "note"))).append(" ").append(mark).append("\">").append(mark);
    html_.append("</a></sup>");
  }

  static bool leads_somewhere(const corpus::CitationEntry& citation) {
    return !citation.target.empty() || !citation.candidates.empty();
  }

  // Where it leads: to its target, at the provision its pinpoint names.
  std::string address(const corpus::CitationEntry& citation) const {
    return visit_.to(citation.target, provision_of_pinpoint(citation.pinpoint, citation.target));
  }

  // A citation whose target is known, held or not, is a link; one that is undecided leads to what it may be.
  void open(const ShownCitation& shown) {
    const corpus::CitationEntry& citation = shown.citation;
    const char* kind = citation.target.empty() ? "citation undecided" : shown.held ? "citation" : "citation ghost";
    html_.append(leads_somewhere(citation) ? "<a" : "<span").append(" class=\"").append(kind).append("\"");
    if (!citation.target.empty()) {
      html_.append(" href=\"").append(escaped(address(citation))).append("\"");
    } else if (!citation.candidates.empty()) {
      html_.append(" href=\"").append(escaped(visit_.to_page("/r", {{"symbol", citation.candidates.front()}})));
      html_.append("\"");
    }
    html_.append(" title=\"").append(escaped(reason(shown))).append("\">");
  }

  std::string reason(const ShownCitation& shown) const {
    const corpus::CitationEntry& citation = shown.citation;
    std::string said = is_named_instrument(citation.target) ? described(citation.target, visit_.ui) : citation.target;
    for (const std::string& candidate : citation.candidates) {
      if (citation.target.empty()) said += (said.empty() ? text(visit_.ui, "may-be", candidate) : ", " + candidate);
    }
    if (said.empty()) said = text(visit_.ui, "target-undecided");
    if (!citation.pinpoint.empty()) said.append(", ").append(citation.pinpoint);
    if (!citation.date.empty()) said.append(" · ").append(long_date(visit_.ui, citation.date));
    if (!shown.target_title.empty()) said.append("\n").append(shown.target_title);
    if (!citation.target.empty() && !shown.held) said.append("\n").append(text(visit_.ui, "not-held"));
    if (!citation.why.empty()) said.append("\n").append(text(visit_.ui, "because", citation.why));
    return said;
  }

  const Visit& visit_;
  const ShownProvision& shown_;
  const std::string& text_;
  Column& column_;
  std::string html_;
  std::size_t at_ = 0, mark_ = 0;
};

bool is_resolution(std::string_view symbol) {
  return symbol.find("/RES/") != std::string_view::npos || symbol.find("/DEC/") != std::string_view::npos;
}

// "3 (a) (i)" -> "3.a.i"; empty when it is something else.
std::string id_of_number(std::string_view number) {
  std::string id;
  for (const char c : number) {
    if (corpus::is_digit(c) || (c >= 'a' && c <= 'z')) {
      id += c;
    } else if (c == '(') {
      id += '.';
    } else if (c != ' ' && c != ')') {
      return {};
    }
  }
  return id;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string made;
  made.reserve(text.size() + 16);
  escape(text, made);
  return made;
}

std::string marked(std::string_view text, const std::vector<Span>& marks) {
  std::string html;
  std::size_t at = 0;
  for (const Span mark : marks) {
    if (!is_usable(mark, at, text.size())) continue;
    escape(text.substr(at, mark.start - at), html);
    html += "<mark>";
    escape(mark.of(text), html);
    html += "</mark>";
    at = mark.end;
  }
  escape(text.substr(at), html);
  return html;
}

std::string Column::id(std::string_view provision) const {
  std::string made(provision);
  if (second) made.append("-").append(corpus::code(language));
  return made;
}

std::string provision_text(const Visit& visit, const ShownProvision& shown, Column& column) {
  return Writer(visit, shown, column).write();
}

namespace {

// "annex", "annex II" -> annex1, annex2, taken off the front of a pinpoint with the comma behind it.
std::string take_annex(std::string_view& pinpoint) {
  constexpr std::string_view kAnnex = "annex";
  if (!pinpoint.starts_with(kAnnex)) return {};
  const std::string_view annex = pinpoint.substr(0, pinpoint.find(','));
  pinpoint.remove_prefix(std::min(annex.size() + 2, pinpoint.size()));
  const std::string_view number = annex.substr(std::min(annex.size(), kAnnex.size() + 1));
  int value = number.empty() ? 1 : corpus::roman_value(number);
  if (value == 0) value = corpus::leading_number(number);
  return value == 0 ? std::string() : "annex" + std::to_string(value);
}

}  // namespace

std::string provision_of_pinpoint(std::string_view pinpoint, std::string_view target) {
  const bool in_annex = pinpoint.starts_with("annex");
  std::string annex = take_annex(pinpoint);
  if (in_annex && annex.empty()) return {};
  const std::string_view kinds[][2] = {
      {"para. ", in_annex || !is_resolution(target) ? "para" : "op"}, {"pream. para. ", "pp"}, {"art. ", "art"}};
  for (const auto& [printed, kind] : kinds) {
    if (!pinpoint.starts_with(printed)) continue;
    const std::string id = id_of_number(pinpoint.substr(printed.size()));
    if (!id.empty()) return annex + (in_annex ? "." : "") + std::string(kind) + id;
  }
  return annex;
}

}  // namespace web
