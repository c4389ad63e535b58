// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/link_command.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "corpus/draft.h"
#include "corpus/load.h"
#include "corpus/write_links.h"
#include "search/command_parts.h"
#include "search/link.h"
#include "search/link_report.h"

namespace search {

namespace {

using corpus::Exit;
using corpus::failed;

struct Options {
  std::string index, draft, output, format = "text";
  LinkOptions link;
  bool json = false;
};

corpus::Result<std::string> bytes_of(const std::string& draft) {
  if (draft != "-") return corpus::load(draft, corpus::kDraftBytes);
  return std::string(std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>());
}

std::string report(const LinkAnswer& answer, const Options& options) {
  if (options.json || options.format == "json") return to_json(answer);
  if (options.format == "html") return to_html(answer);
  if (options.format == "csv") return to_csv(answer);
  if (options.format == "sarif") return to_sarif(answer);
  return to_text(answer, parts::terminal(""));
}

// What becomes a link, with the citation each is of.
struct LinksOf {
  std::vector<corpus::LinkToPut> links;
  std::vector<const LinkedCitation*> citations;
};

LinksOf links_of(const LinkAnswer& answer) {
  LinksOf made;
  for (const LinkedCitation& each : answer.citations) {
    if (each.link.empty()) continue;
    made.links.push_back({each.span, each.at, each.in_provision, each.link});
    made.citations.push_back(&each);
  }
  return made;
}

// "linked.docx: 12 links, 1 left out", and which with its place.
std::string said_of(const std::string& output, const corpus::LinkedFile& file, const LinksOf& made) {
  std::string text = fmt::format("{}: {} links, {} left out\n", output, file.put, file.left.size());
  for (const corpus::LinkLeft& each : file.left) {
    const LinkedCitation& citation = *made.citations[each.link];
    text += fmt::format("  {}:{} {} {}\n", citation.line, citation.column, citation.surface, each.why);
  }
  return text;
}

// The linked draft beside the report. Nothing is written over the draft itself.
bool write_linked(const std::string& bytes, const corpus::Document& draft, const LinkAnswer& answer,
                  const std::string& output) {
  const LinksOf made = links_of(answer);
  const auto linked = corpus::write_links(bytes, draft, made.links);
  if (!linked) return failed(linked.error().describe()) == Exit::done;
  std::error_code error;
  if (std::filesystem::equivalent(draft.file, output, error))
    return failed(output + ": this is the draft itself; choose another name") == Exit::done;
  std::ofstream file(output, std::ios::binary | std::ios::trunc);
  file.write(linked->bytes.data(), static_cast<std::streamsize>(linked->bytes.size()));
  file.close();
  if (!file) return failed(output + ": cannot be written") == Exit::done;
  parts::write(said_of(output, *linked, made), stderr);
  return true;
}

Exit run(const Options& options) {
  const auto index = parts::open_index(options.index);
  if (!index) return Exit::error;
  const corpus::Result<std::string> bytes = bytes_of(options.draft);
  if (!bytes) return failed(bytes.error().describe());
  const corpus::Result<corpus::Document> draft = corpus::read_draft(*bytes, options.draft);
  if (!draft) return failed(draft.error().describe());
  LinkOptions how = options.link;
  // A file goes from hand to hand: links in it lead to a server that was named, else to the official site.
  if (!options.output.empty() && how.base.empty()) how.official = true;
  auto answer = link(*index, *draft, how);
  if (!answer) return parts::print(answer.error(), options.json, parts::terminal(""));
  answer->offset = corpus::offset_of_text(*bytes);
  if (!options.output.empty() && !write_linked(*bytes, *draft, *answer, options.output)) return Exit::error;
  parts::write(report(*answer, options), stdout);
  return answer->citations.empty() ? Exit::nothing : Exit::done;
}

}  // namespace

void add_link_command(CLI::App& app, Exit& status) {
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand("link", "check every citation of a draft, and link it");
  parts::add_index_options(*command, options->index, options->json);
  command->add_option("draft", options->draft, "text, Markdown, HTML, DOCX or PDF; - reads standard input")
      ->required()
      ->type_name("DRAFT");
  command->add_option("--format", options->format, "of the report: text, json, html, csv, sarif")
      ->check(CLI::IsMember({"text", "json", "html", "csv", "sarif"}));
  command
      ->add_option("-o,--output", options->output,
                   "write the draft with links, in its own format: text, Markdown, HTML, DOCX")
      ->type_name("FILE");
  command->add_option("--base", options->link.base, "address of a running server, put before the links")
      ->type_name("URL");
  command->add_flag("--official", options->link.official, "link to the official site");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace search
