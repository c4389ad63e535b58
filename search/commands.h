// SPDX-License-Identifier: GPL-2.0-or-later
// The subcommands of this folder: `travaux search`, `show`, `cites`, `cited-by`, `link`, `audit`.
#pragma once

#include "corpus/commands.h"

namespace search {

void add_commands(CLI::App& app, corpus::Exit& status);

// Called by add_commands(): one for each file of commands.
void add_audit_command(CLI::App& app, corpus::Exit& status);

}  // namespace search
