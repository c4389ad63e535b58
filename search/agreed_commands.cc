// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/agreed_commands.h"

#include <filesystem>

#include "corpus/load.h"
#include "corpus/read.h"
#include "search/command_parts.h"
#include "search/wording.h"

namespace search {

namespace {

using corpus::Exit;

struct Options {
  std::string index, language, in;
  std::vector<std::string> words;
  std::uint32_t limit = 10;
  bool json = false;
};

// One word that names a file is that file.
bool read_file(const Options& options, WordingRequest& request) {
  std::error_code error;
  if (options.words.size() != 1 || !std::filesystem::is_regular_file(options.words.front(), error)) return true;
  auto bytes = corpus::load(options.words.front(), corpus::ReadLimits().file_bytes);
  if (!bytes) {
    parts::write(bytes.error().describe() + "\n", stderr);
    return false;
  }
  request.file = options.words.front();
  request.text = std::move(*bytes);
  return true;
}

Exit run_wording(const Options& options) {
  const auto index = parts::open_index(options.index);
  if (!index || parts::is_wrong_language(options.language)) return Exit::error;
  WordingRequest request;
  request.text = parts::joined(options.words);
  request.language = corpus::language_of_code(options.language);
  request.in = options.in;
  request.limit = options.limit;
  if (!read_file(options, request)) return Exit::error;
  return parts::print(wording(*index, request), options.json,
                      [](const WordingAnswer& answer) { return answer.none < answer.phrases.size(); });
}

void add_wording(CLI::App& app, Exit& status) {
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand("wording", "find where words, or nearly these, were agreed before");
  parts::add_index_options(*command, options->index, options->json);
  command->add_option("text", options->words, "a phrase, or a draft: a file of any format")->required();
  command->add_option("--lang", options->language, "language of the words; else it is detected")->type_name("CODE");
  command->add_option("--in", options->in, "check the words as a quotation from there")
      ->type_name("SYMBOL[#PROVISION]");
  command->add_option("--limit", options->limit, "how many places")->capture_default_str()->check(CLI::Range(1, 50));
  command->callback([options, &status] { status = run_wording(*options); });
}

}  // namespace

void add_agreed_commands(CLI::App& app, Exit& status) { add_wording(app, status); }

}  // namespace search
