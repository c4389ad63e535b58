// SPDX-License-Identifier: GPL-2.0-or-later
// Travaux: a knowledge base over United Nations documents. Each folder brings its own subcommands.
#include <CLI/CLI.hpp>

#include "corpus/commands.h"
#include "indexer/commands.h"
#include "search/commands.h"
#include "usage.h"
#include "web/commands.h"

namespace {

// What a command called without it must be given, as its help names it: "TERM", "--index"; "" when nothing is missing.
std::string missing(const CLI::App& app) {
  for (const CLI::App* command : app.get_subcommands())
    for (const CLI::Option* option : command->get_options())
      if (option->get_required() && option->count() == 0)
        return option->get_positional() ? option->get_type_name() : option->get_name();
  return {};
}

// A command line that cannot be read, as other errors are said.
std::string sentence(const CLI::App* app, const CLI::Error& error) {
  const std::vector<std::string> unknown = app->remaining();
  const bool named = app->get_parent() == nullptr && !unknown.empty();
  std::string what = named ? unknown.front() + ": no such command" : error.what();
  if (!named && error.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError)) {
    const std::string one = missing(*app);
    what = one.empty() ? "no command given" : one + " is missing";
  }
  return "travaux: " + what + "\nRun with --help for more information.\n";
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("Search, read and check United Nations documents in six languages.", "travaux");
  app.set_version_flag("--version", "travaux " TRAVAUX_VERSION, "print the version and exit");
  app.set_help_flag("-h,--help", "print this help message and exit");
  app.failure_message(sentence);
  app.require_subcommand(1);
  corpus::Exit status = corpus::Exit::done;
  corpus::add_commands(app, status);
  indexer::add_commands(app, status);
  search::add_commands(app, status);
  web::add_commands(app, status);
  add_usage_commands(app, TRAVAUX_VERSION);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : static_cast<int>(corpus::Exit::error);
  }
  return static_cast<int>(status);
}
