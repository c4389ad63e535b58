// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include "search/link_report.h"
#include "search/print_parts.h"

namespace search {

namespace {

using parts::Page;

void add_head(Page& page, const LinkedCitation& each) {
  page.add(fmt::format("{}:{}", each.line, each.column)).add("  ").styled(parts::kBold, each.surface);
  if (!each.target.empty()) page.add("  ").add(parts::place(each.target, each.provision));
  if (each.status != LinkedCitation::Status::ok) page.add("  ").add(name(each.status));
  for (std::size_t i = 0; i < each.candidates.size() && each.target.empty(); ++i)
    page.add(i == 0 ? ": " : ", ").add(each.candidates[i]);
  page.line();
}

void add_finding(Page& page, const LinkFinding& finding) {
  page.add("    ").styled(parts::kMatch, finding.code).add(": ").add(finding.message).line();
  if (!finding.evidence.empty()) page.add("        ").add(finding.evidence).line();
}

bool is_listed(const LinkedCitation& each) {
  return !each.findings.empty() || each.status != LinkedCitation::Status::ok;
}

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string summary(const LinkAnswer& answer) {
  std::size_t findings = 0, unknown = 0, ambiguous = 0;
  for (const LinkedCitation& each : answer.citations) {
    findings += each.findings.size();
    unknown += each.status == LinkedCitation::Status::unknown ? 1 : 0;
    ambiguous += each.status == LinkedCitation::Status::ambiguous ? 1 : 0;
  }
  return fmt::format("{}: {}, {}, {} unknown, {} ambiguous", answer.file,
                     counted(answer.citations.size(), "citation", "citations"),
                     counted(findings, "finding", "findings"), unknown, ambiguous);
}

}  // namespace

std::string to_text(const LinkAnswer& answer, const Terminal& terminal) {
  Page page(terminal);
  page.add(summary(answer)).line();
  for (const LinkedCitation& each : answer.citations) {
    if (!is_listed(each)) continue;
    page.line();
    add_head(page, each);
    for (const LinkFinding& finding : each.findings) add_finding(page, finding);
  }
  return page.take();
}

}  // namespace search
