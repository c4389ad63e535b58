// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/link_command.h"

#include <iostream>
#include <iterator>
#include <memory>
#include <string>

#include "corpus/draft.h"
#include "corpus/load.h"
#include "search/command_parts.h"
#include "search/link.h"
#include "search/link_report.h"

namespace search {

namespace {

using corpus::Exit;

struct Options {
  std::string index, draft, format = "text";
  LinkOptions link;
  bool json = false;
};

Exit failed(const std::string& sentence) {
  parts::write(sentence + "\n", stderr);
  return Exit::error;
}

corpus::Result<std::string> bytes_of(const std::string& draft) {
  if (draft != "-") return corpus::load(draft, corpus::kDraftBytes);
  return std::string(std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>());
}

std::string report(const LinkAnswer& answer, const Options& options) {
  if (options.json || options.format == "json") return to_json(answer);
  return to_text(answer, parts::colours_wanted());
}

Exit run(const Options& options) {
  const auto index = parts::open_index(options.index);
  if (!index) return Exit::error;
  const corpus::Result<std::string> bytes = bytes_of(options.draft);
  if (!bytes) return failed(bytes.error().describe());
  const corpus::Result<corpus::Document> draft = corpus::read_draft(*bytes, options.draft);
  if (!draft) return failed(draft.error().describe());
  const auto answer = link(*index, *draft, options.link);
  if (!answer) return parts::print(answer.error(), options.json);
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
  command->add_option("--format", options->format, "of the report: text, json")->check(CLI::IsMember({"text", "json"}));
  command->add_option("--base", options->link.base, "address of a running server, put before the links")
      ->type_name("URL");
  command->add_flag("--official", options->link.official, "link to the official site");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace search
