// SPDX-License-Identifier: GPL-2.0-or-later
// The subcommands of this folder: `travaux search`, `show`, `cites`, `cited-by`, `link`.
#pragma once

#include "corpus/commands.h"

namespace search {

void add_commands(CLI::App& app, corpus::Exit& status);

}  // namespace search
