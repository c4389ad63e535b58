// SPDX-License-Identifier: GPL-2.0-or-later
// Word files: hyperlinks in the body and in the notes, each with a relationship of its own to the address.
#include <fmt/format.h>

#include <array>
#include <set>

#include "corpus/docx_links.h"
#include "corpus/docx_package.h"
#include "corpus/draft.h"
#include "corpus/markup_tags.h"
#include "corpus/writers.h"

namespace corpus {

namespace {

constexpr std::string_view kRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr std::string_view kTransitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view kStrict = "http://purl.oclc.org/ooxml/officeDocument/relationships";

// One part of the package and what is put into it.
class LinkedPart {
 public:
  LinkedPart(const DocxParts& parts, std::string name) : name_(std::move(name)) {
    const auto found = parts.find(name_);
    if (found != parts.end()) part_ = docx_part(found->second);
    const auto rels = parts.find(rels_name());
    if (rels != parts.end()) rels_ = rels->second;
  }

  // Why there is no link; empty: it was put in.
  std::string_view put(const LinkContext& context, const std::string& href) {
    const std::optional<Span> place = part_.visible.find(context.before, context.text, context.after);
    if (!place) return kNotFound;
    const DocxRunPlace* run = docx_run_at(part_, place->start);
    std::size_t& behind = run != nullptr && run->boxed ? behind_in_boxes_ : behind_;
    if (place->start < behind) return kNotFound;
    const std::string id = fmt::format("rIdTravaux{}", count_ + 1);
    DocxLink made = docx_link(part_, *place, id);
    if (!made.why.empty()) return made.why;
    for (Insertion& each : made.insertions) {
      const bool twice = each.bytes == kDocxKeepBlanks && !kept_.insert(each.at).second;
      if (!twice) insertions_.push_back(std::move(each));
    }
    behind = place->end;
    ++count_;
    relationships_ +=
        fmt::format("<Relationship Id=\"{}\" Type=\"{}/hyperlink\" Target=\"{}\" TargetMode=\"External\"/>", id,
                    is_strict() ? kStrict : kTransitional, escaped_markup(href));
    return {};
  }

  bool usable() const { return part_.source.find(" xmlns:w=") != std::string_view::npos; }
  // Written by an earlier run: its ids would come twice.
  bool linked_before() const { return rels_.find("\"rIdTravaux1\"") != std::string_view::npos; }

  void give(std::vector<std::pair<std::string, std::string>>& parts) {
    if (count_ == 0) return;
    declare_prefix();
    parts.emplace_back(name_, with_insertions(part_.source, std::move(insertions_)));
    parts.emplace_back(rels_name(), with_relationships());
  }

 private:
  std::string rels_name() const {
    const std::size_t slash = name_.rfind('/') + 1;
    return fmt::format("{}_rels/{}.rels", name_.substr(0, slash), name_.substr(slash));
  }

  bool is_strict() const { return part_.source.substr(0, 4096).find("purl.oclc.org/ooxml") != std::string_view::npos; }

  void declare_prefix() {
    std::size_t at = 0;
    MarkupTag root;
    if (!next_tag(part_.source, at, root) || root.span.of(part_.source).find("xmlns:r=") != std::string_view::npos)
      return;
    insertions_.push_back({root.span.start + 1 + root.name.size(),
                           fmt::format(" xmlns:r=\"{}\"", is_strict() ? kStrict : kTransitional)});
  }

  std::string with_relationships() const {
    const std::size_t end = rels_.rfind("</Relationships>");
    if (end != std::string_view::npos)
      return std::string(rels_.substr(0, end)).append(relationships_).append(rels_.substr(end));
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"{}\">{}"
        "</Relationships>",
        kRelationships, relationships_);
  }

  std::string name_;
  DocxPart part_;
  std::string_view rels_;
  std::vector<Insertion> insertions_;
  std::set<std::size_t> kept_;  // places where an attribute was put: a text may be split twice
  std::string relationships_;
  std::size_t count_ = 0, behind_ = 0, behind_in_boxes_ = 0;
};

bool is_note(const Document& draft, const LinkToPut& link) {
  const Provision* provision = draft.provision(link.provision);
  return provision != nullptr && provision->kind == Kind::footnote;
}

}  // namespace

Result<LinkedFile> write_docx(std::string_view bytes, const Document& draft, const std::vector<LinkToPut>& links) {
  ReadLimits limits;
  limits.file_bytes = kDraftBytes;
  const Result<DocxParts> parts = unpack_docx(bytes, limits);
  if (!parts) return tl::unexpected<Problem>(parts.error());
  std::array<LinkedPart, 3> linked = {LinkedPart(*parts, "word/document.xml"), LinkedPart(*parts, "word/footnotes.xml"),
                                      LinkedPart(*parts, "word/endnotes.xml")};
  if (!linked[0].usable()) return failure("the Word file's markup has other prefixes than Word writes", draft.file);
  if (linked[0].linked_before())
    return failure("the Word file has been linked before: link the draft itself", draft.file);
  LinkedFile file;
  for (const LinkToPut& link : links) {
    const LinkContext context = context_of(draft, link);
    std::string_view why = linked[is_note(draft, link) ? 1 : 0].put(context, link.href);
    if (is_note(draft, link) && why == kNotFound) why = linked[2].put(context, link.href);
    if (why.empty()) {
      ++file.put;
    } else {
      file.left.push_back({static_cast<std::size_t>(&link - links.data()), why});
    }
  }
  std::vector<std::pair<std::string, std::string>> changed;
  for (LinkedPart& part : linked) part.give(changed);
  Result<std::string> packed = repack_docx(bytes, changed);
  if (!packed) return tl::unexpected<Problem>(packed.error());
  file.bytes = std::move(*packed);
  return file;
}

}  // namespace corpus
