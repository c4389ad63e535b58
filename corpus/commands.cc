// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/commands.h"

#include <memory>

#include "corpus/parse_command.h"

namespace corpus {

void add_commands(CLI::App& app, Exit& status) { add_parse_command(app, status); }

}  // namespace corpus
