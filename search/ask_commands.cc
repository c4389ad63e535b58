// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/ask_commands.h"

#include <memory>
#include <string>
#include <vector>

#include "search/ask.h"
#include "search/command_parts.h"

namespace search {

namespace {

using corpus::Exit;

struct Options {
  std::string index, language;
  bool json = false;
  std::vector<std::string> words;
  std::uint32_t limit = 10;
};

Exit run_ask(const Options& options) {
  const auto index = parts::open_index(options.index);
  if (!index || parts::is_wrong_language(options.language)) return Exit::error;
  const AskRequest request{parts::joined(options.words), corpus::language_of_code(options.language), options.limit};
  const auto answer = ask(*index, request);
  if (answer && !answer->refusal.empty() && !options.json) {
    parts::write(to_text(*answer, false), stderr);
    return Exit::nothing;
  }
  return parts::print(answer, options.json, [](const AskAnswer& found) { return !found.answers.empty(); });
}

}  // namespace

void add_ask_commands(CLI::App& app, Exit& status) {
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand("ask", "answer a question with the paragraphs that answer it, word for word");
  parts::add_index_options(*command, options->index, options->json);
  command->add_option("question", options->words, "in one of the six languages")->required()->type_name("QUESTION");
  command->add_option("--lang", options->language, "the question's language, where it does not tell")
      ->type_name("CODE");
  command->add_option("--limit", options->limit, "how many answers")->capture_default_str()->check(CLI::Range(1, 50));
  command->callback([options, &status] { status = run_ask(*options); });
}

}  // namespace search
