// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/write_links.h"

#include <algorithm>

#include "corpus/writers.h"

namespace corpus {

namespace {

bool is_markdown(std::string_view name) { return name.ends_with(".md") || name.ends_with(".markdown"); }

}  // namespace

std::string with_insertions(std::string_view source, std::vector<Insertion> insertions) {
  std::stable_sort(insertions.begin(), insertions.end(),
                   [](const Insertion& a, const Insertion& b) { return a.at < b.at; });
  std::string made;
  made.reserve(source.size() + insertions.size() * 96);
  std::size_t at = 0;
  for (const Insertion& each : insertions) {
    made.append(source.substr(at, each.at - at)).append(each.bytes);
    at = each.at;
  }
  return made.append(source.substr(at));
}

LinkContext context_of(const Document& draft, const LinkToPut& link) {
  const Provision* provision = draft.provision(link.provision);
  if (provision == nullptr) return {};
  const std::string_view text = provision->text.text();
  return {text.substr(0, link.in_provision.start), link.in_provision.of(text), text.substr(link.in_provision.end)};
}

Result<LinkedFile> write_links(std::string_view bytes, const Document& draft, const std::vector<LinkToPut>& links) {
  if (draft.format == "docx") return write_docx(bytes, draft, links);
  if (draft.format == "html") return write_html(bytes, draft, links);
  if (draft.format == "text" && is_markdown(draft.file)) return write_markdown(bytes, draft, links);
  if (draft.format == "text") return write_text(bytes, draft, links);
  return failure("a draft of this format (" + draft.format + ") cannot be written with links; ask for a report, or " +
                     "give it as DOCX, HTML, Markdown or plain text",
                 draft.file);
}

}  // namespace corpus
