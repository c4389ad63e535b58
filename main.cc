// SPDX-License-Identifier: GPL-2.0-or-later
// Travaux: a knowledge base over United Nations documents. Each folder brings its own subcommands.
#include <CLI/CLI.hpp>

#include "corpus/commands.h"
#include "indexer/commands.h"
#include "search/commands.h"
#include "web/commands.h"

int main(int argc, char** argv) {
  CLI::App app("Search, read and check United Nations documents in six languages.", "travaux");
  app.set_version_flag("--version", "travaux " TRAVAUX_VERSION);
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
