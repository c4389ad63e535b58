// SPDX-License-Identifier: GPL-2.0-or-later
// `travaux audit`, and its answer as text.
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "search/audit.h"
#include "search/command_parts.h"
#include "search/commands.h"
#include "search/print_parts.h"

namespace search {

namespace {

using corpus::Exit;
using parts::Page;

struct Options {
  std::string index, language, body;
  std::vector<std::string> symbols, slips;
  std::uint32_t limit = 0, offset = 0;
  bool json = false;
};

void add_place(Page& page, const Edge& edge) {
  page.styled(parts::kFaint, fmt::format("    {}  ", corpus::code(edge.language)));
  page.marked(edge.text, {edge.citation.span}).line();
}

// The first place that says so, and one that does not: in English where there is one.
void add_places(Page& page, const Discrepancy& found) {
  if (found.places.empty()) return;
  add_place(page, found.places.front());
  const auto first = found.places.begin() + static_cast<std::ptrdiff_t>(found.saying.size());
  if (first == found.places.end()) return;
  const auto english =
      std::find_if(first, found.places.end(), [](const Edge& edge) { return edge.language == corpus::Language::en; });
  add_place(page, english == found.places.end() ? *first : *english);
}

// "A/74/464 (ar, zh, en)"; a number that is not there is said to be missing.
std::string with_languages(const Page& page, const std::string& value, const std::vector<corpus::Language>& languages) {
  std::string codes;
  for (const corpus::Language language : languages)
    codes.append(codes.empty() ? "" : ", ").append(corpus::code(language));
  const std::string what = value.empty() ? page.said("audit-missing") : value;
  return codes.empty() ? what : fmt::format("{} ({})", what, codes);
}

void add_fact(Page& page, std::string_view key, const std::string& value) {
  page.add("  ").add(page.labelled(key, value)).line();
}

// What stands where, what should, and what bears it out.
void add_facts(Page& page, const Discrepancy& found) {
  add_fact(page, "audit-said", with_languages(page, found.said, found.saying));
  if (!found.target.empty())
    add_fact(page, found.slip == Slip::link_differs ? "audit-printed" : "audit-dated", found.target);
  if (!found.expected.empty() || found.slip == Slip::numbering)
    add_fact(page, "audit-expected", with_languages(page, found.expected, found.against));
  add_fact(page, "audit-evidence", page.said(fmt::format("evidence-{}", name(found.evidence))));
}

Exit run(const Options& options) {
  const auto index = parts::open_index(options.index);
  if (!index || parts::is_wrong_language(options.language)) return Exit::error;
  if (parts::is_wrong_value(*index, {{"body", options.body}}, parts::terminal(options.language))) return Exit::error;
  AuditRequest request;
  request.typed = options.symbols;
  for (const Slip slip : kSlips)
    if (std::find(options.slips.begin(), options.slips.end(), name(slip)) != options.slips.end())
      request.slips.push_back(slip);
  request.body = options.body;
  request.language = corpus::language_of_code(options.language);
  request.offset = options.offset;
  request.limit = options.limit;
  return parts::print(audit(*index, request), options.json, parts::terminal(options.language),
                      [](const AuditAnswer& answer) { return answer.total > 0; });
}

}  // namespace

std::string to_text(const AuditAnswer& answer, const Terminal& terminal) {
  Page page(terminal);
  page.say("audit-works", answer.works).line();
  for (const SlipCount& each : answer.counts) {
    if (each.count == 0) continue;
    page.styled(parts::kFaint, fmt::format("  {}: {}  ", name(each.slip), each.count));
    page.say(fmt::format("slip-{}", name(each.slip))).line();
  }
  for (const Discrepancy& found : answer.discrepancies) {
    page.line().styled(parts::kBold, parts::place(found.symbol, found.provision));
    page.add("  ").say(fmt::format("slip-{}", name(found.slip))).line();
    add_facts(page, found);
    add_places(page, found);
  }
  return page.take();
}

void add_audit_command(CLI::App& app, Exit& status) {
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand(
      "audit", "find citations, links, dates and numbers that differ between the languages of a document");
  parts::add_index_options(*command, options->index, options->json);
  command->add_option("symbols", options->symbols, "only these documents")->type_name("SYMBOL");
  std::vector<std::string> slips;
  for (const Slip slip : kSlips) slips.emplace_back(name(slip));
  parts::add_list(*command, "--slip", options->slips, "only slips of this kind", "KIND")->check(CLI::IsMember(slips));
  command->add_option("--body", options->body, "only documents of this body: ga, sc, ecosoc, hrc")->type_name("BODY");
  command->add_option("--lang", options->language, "only what this language has otherwise")->type_name("CODE");
  command->add_option("--limit", options->limit, "how many; 0: all")->capture_default_str();
  command->add_option("--offset", options->offset, "skip so many")->capture_default_str();
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace search
