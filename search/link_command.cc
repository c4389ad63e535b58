// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/link_command.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>

#include "corpus/draft.h"
#include "corpus/load.h"
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

void write(const std::string& text, std::FILE* stream) { std::fwrite(text.data(), 1, text.size(), stream); }

Exit failed(const std::string& sentence) {
  write(sentence + "\n", stderr);
  return Exit::error;
}

corpus::Result<std::string> bytes_of(const std::string& draft) {
  if (draft != "-") return corpus::load(draft, corpus::kDraftBytes);
  return std::string(std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>());
}

std::string report(const LinkAnswer& answer, const Options& options) {
  if (options.json || options.format == "json") return to_json(answer);
  return to_text(answer, isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr);
}

Exit run(const Options& options) {
  if (options.index.empty()) return failed("no index given: use --index DIR or set TRAVAUX_INDEX");
  const auto index = Index::open(options.index);
  if (!index) return failed(index.error().describe());
  const corpus::Result<std::string> bytes = bytes_of(options.draft);
  if (!bytes) return failed(bytes.error().describe());
  const corpus::Result<corpus::Document> draft = corpus::read_draft(*bytes, options.draft);
  if (!draft) return failed(draft.error().describe());
  const auto answer = link(**index, *draft, options.link);
  if (!answer) return failed(answer.error().message);
  write(report(*answer, options), stdout);
  return answer->citations.empty() ? Exit::nothing : Exit::done;
}

}  // namespace

void add_link_command(CLI::App& app, Exit& status) {
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand("link", "check every citation of a draft, and link it");
  command->add_option("--index", options->index, "directory of the index")->envname("TRAVAUX_INDEX")->type_name("DIR");
  command->add_option("draft", options->draft, "text, Markdown, HTML, DOCX or PDF; - reads standard input")
      ->required()
      ->type_name("DRAFT");
  command->add_flag("--json", options->json, "print JSON (schema 1), the same bytes as the web gives");
  command->add_option("--format", options->format, "of the report: text, json")->check(CLI::IsMember({"text", "json"}));
  command->add_option("--base", options->link.base, "address of a running server, put before the links")
      ->type_name("URL");
  command->add_flag("--official", options->link.official, "link to the official site");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace search
