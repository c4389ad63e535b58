// SPDX-License-Identifier: GPL-2.0-or-later
// The subcommands of this folder: `travaux search`, `show`, `cites` and `cited-by`, and those of the files of commands
// beside this one: link, audit, ask and its like (ask_commands.h), agreed language (agreed_commands.h).
#pragma once

#include "corpus/commands.h"

namespace search {

void add_commands(CLI::App& app, corpus::Exit& status);

// Called by add_commands().
void add_audit_command(CLI::App& app, corpus::Exit& status);

}  // namespace search
