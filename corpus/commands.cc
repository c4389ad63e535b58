// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/commands.h"

#include <cstdio>

#include "corpus/parse_command.h"

namespace corpus {

Exit failed(std::string_view sentence) {
  std::fprintf(stderr, "travaux: %.*s\n", static_cast<int>(sentence.size()), sentence.data());
  return Exit::error;
}

void add_commands(CLI::App& app, Exit& status) { add_parse_command(app, status); }

}  // namespace corpus
