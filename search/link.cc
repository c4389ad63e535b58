// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/link.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <span>
#include <unordered_map>

#include "corpus/address.h"
#include "corpus/symbol.h"
#include "corpus/treaties.h"
#include "search/link_checks.h"
#include "search/meaning_in.h"

namespace search {

namespace {

using corpus::Language;
using Status = LinkedCitation::Status;

// Code points, lines and columns before each of rising byte offsets.
class CharacterCount {
 public:
  explicit CharacterCount(std::string_view text) : text_(text) {}
  std::size_t at(std::size_t byte) {
    if (byte < at_) *this = CharacterCount(text_);
    for (; at_ < byte && at_ < text_.size(); ++at_) {
      if ((static_cast<unsigned char>(text_[at_]) & 0xC0) != 0x80) ++count_;
      if (text_[at_] != '\n') continue;
      ++line_;
      line_start_ = count_;
    }
    return count_;
  }
  std::size_t line() const { return line_; }
  std::size_t column() const { return count_ - line_start_ + 1; }

 private:
  std::string_view text_;
  std::size_t at_ = 0, count_ = 0, line_ = 1, line_start_ = 0;
};

LinkedCitation linked_of(const corpus::Citation& citation) {
  LinkedCitation linked;
  linked.span = citation.span;
  linked.surface = citation.surface;
  linked.at = citation.provision;
  linked.in_provision = citation.in_provision;
  linked.target = citation.target.value_or("");
  if (citation.form == "named")  // the name of a treaty and its place in the series name the same text
    if (const auto treaty = corpus::treaty_of_instrument(linked.target); !treaty.empty()) linked.target = treaty;
  linked.pinpoint = citation.pinpoint;
  linked.why = citation.why;
  linked.candidates = citation.candidates;
  return linked;
}

class Linker {
 public:
  Linker(const Index::View& view, const corpus::Document& draft, const LinkOptions& options)
      : works_(view), draft_(draft), options_(options) {}

  std::vector<LinkedCitation> run() {
    read_parts();
    std::vector<LinkedCitation> all;
    CharacterCount characters(draft_.text);
    for (const corpus::Citation& citation : draft_.citations) {
      if (all.size() == kMostLinked) break;
      const auto part = parts_of_.find(citation.provision);
      if (part == parts_of_.end() || citation.form == "self") continue;
      LinkedCitation linked = linked_of(citation);
      linked.characters.start = characters.at(citation.span.start);
      linked.line = characters.line();
      linked.column = characters.column();
      linked.characters.end = characters.at(citation.span.end);
      linked.end_line = characters.line();
      linked.end_column = characters.column();
      check({draft_, *part->second, citation, linked, works_});
      all.push_back(std::move(linked));
    }
    return all;
  }

 private:
  void read_parts() {
    std::unordered_map<std::string_view, std::vector<const corpus::Citation*>> cited;
    const std::size_t most = std::min(draft_.citations.size(), kMostLinked);
    for (const corpus::Citation& citation : std::span(draft_.citations).first(most))
      cited[citation.provision].push_back(&citation);
    for (const corpus::Provision& provision : draft_.provisions) {
      const auto found = cited.find(provision.id);
      if (found == cited.end()) continue;
      const Language language = provision.language == Language::unknown ? draft_.metadata.language : provision.language;
      DraftPart& part = parts_.emplace_back(read_part(provision, language));
      part.citations = std::move(found->second);
      find_sources(part);
      parts_of_.emplace(provision.id, &part);
    }
  }

  void check(const LinkCase& each) {
    decide_candidate(each);
    LinkedCitation& linked = each.linked;
    linked.date = each.printed_date();
    check_organ(each);
    if (!linked.target.empty()) {
      check_exists(each);
      check_date(each);
      check_title(each);
      check_subject(each);
      check_provision(each);
      check_quotes(each);
      check_series(each);
      check_form(each);
    }
    settle(each);
  }

  // Status, title and link, now that the target is decided.
  void settle(const LinkCase& each) {
    LinkedCitation& linked = each.linked;
    if (linked.target.empty()) {
      linked.status = linked.candidates.empty() ? Status::unknown : Status::ambiguous;
      return;
    }
    const CitedWork& work = works_.work(linked.target);
    linked.held = work.held;
    const bool by_name = each.citation.form == "named" && works_.work(each.citation.target.value_or("")).known();
    linked.status = work.known() || by_name ? Status::ok : Status::unknown;
    linked.title = work.title(each.part.language);
    const bool missing = std::any_of(linked.findings.begin(), linked.findings.end(),
                                     [](const LinkFinding& finding) { return finding.code == "no_such_document"; });
    if (missing) linked.status = Status::unknown;
    if (!missing) linked.link = link_to(work, linked, each.part.language);
  }

  std::string link_to(const CitedWork& work, const LinkedCitation& linked, Language language) const {
    if (options_.official || !work.known()) {
      const std::string_view symbol = corpus::symbol_of_instrument(linked.target);
      return corpus::official_link(symbol.empty() ? std::string_view(linked.target) : symbol, language);
    }
    return options_.base + corpus::document_address(work.symbol, linked.provision);
  }

  CitedWorks works_;
  const corpus::Document& draft_;
  const LinkOptions& options_;
  std::deque<DraftPart> parts_;
  std::unordered_map<std::string_view, const DraftPart*> parts_of_;
};

}  // namespace

Answer<LinkAnswer> link(const Index& index, const corpus::Document& draft, const LinkOptions& options) {
  LinkAnswer answer;
  answer.file = draft.file;
  answer.format = draft.format;
  answer.language = draft.metadata.language;
  const auto read = index.read([&](const Index::View& view) { answer.citations = Linker(view, draft, options).run(); });
  if (!read) return tl::unexpected(bad_index(read.error()));
  return answer;
}

std::string_view name(LinkedCitation::Status status) {
  switch (status) {
    case Status::ok:
      return "ok";
    case Status::unknown:
      return "unknown";
    case Status::ambiguous:
      return "ambiguous";
  }
  return "";
}

std::string describe(const LinkAnswer& answer) {
  std::string text;
  for (const LinkedCitation& each : answer.citations) {
    text += fmt::format("{}..{} {} -> {} {}", each.span.start, each.span.end, each.surface,
                        each.target.empty() ? "?" : each.target, name(each.status));
    for (const LinkFinding& finding : each.findings) text += fmt::format("; {} {}", finding.code, finding.right);
    text += "\n";
  }
  return text;
}

}  // namespace search
