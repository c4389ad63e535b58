// SPDX-License-Identifier: GPL-2.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "search/link_report.h"

namespace search {

namespace {

constexpr std::string_view kBold = "\x1b[1m", kMatch = "\x1b[1;33m", kPlain = "\x1b[0m";

// Drafts are not to be trusted with the terminal: control characters become spaces.
std::string safe(std::string_view text) {
  std::string made(text);
  for (char& c : made)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  return made;
}

std::string styled(std::string_view style, std::string_view text, bool colours) {
  if (!colours) return safe(text);
  return std::string(style) + safe(text) + std::string(kPlain);
}

std::string head(const LinkedCitation& each, bool colours) {
  std::string line = fmt::format("{}  {}", each.span.start, styled(kBold, each.surface, colours));
  if (!each.target.empty()) line += "  " + safe(each.target);
  if (!each.provision.empty()) line += "#" + safe(each.provision);
  if (each.status != LinkedCitation::Status::ok) line += fmt::format("  {}", name(each.status));
  for (std::size_t i = 0; i < each.candidates.size() && each.target.empty(); ++i)
    line += (i == 0 ? ": " : ", ") + safe(each.candidates[i]);
  return line + "\n";
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
  return fmt::format("{}: {}, {}, {} unknown, {} ambiguous\n", safe(answer.file),
                     counted(answer.citations.size(), "citation", "citations"),
                     counted(findings, "finding", "findings"), unknown, ambiguous);
}

}  // namespace

std::string to_text(const LinkAnswer& answer, bool colours) {
  std::string text = summary(answer);
  for (const LinkedCitation& each : answer.citations) {
    if (!is_listed(each)) continue;
    text += "\n" + head(each, colours);
    for (const LinkFinding& finding : each.findings) {
      text += fmt::format("    {}: {}\n", styled(kMatch, finding.code, colours), safe(finding.message));
      if (!finding.evidence.empty()) text += fmt::format("        {}\n", safe(finding.evidence));
    }
  }
  return text;
}

}  // namespace search
