// SPDX-License-Identifier: GPL-2.0-or-later
// Travaux: a knowledge base over United Nations documents. Each folder brings its own subcommands.
#include <CLI/CLI.hpp>

#include "corpus/commands.h"
#include "indexer/commands.h"
#include "search/commands.h"
#include "web/commands.h"

namespace {

// A command line that cannot be read, as other errors are said.
std::string sentence(const CLI::App* app, const CLI::Error& error) {
  const std::vector<std::string> unknown = app->remaining();
  const bool named = app->get_parent() == nullptr && !unknown.empty();
  return "travaux: " + (named ? unknown.front() + ": no such command" : std::string(error.what())) +
         "\nRun with --help for more information.\n";
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
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : static_cast<int>(corpus::Exit::error);
  }
  return static_cast<int>(status);
}
