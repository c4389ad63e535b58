// SPDX-License-Identifier: GPL-2.0-or-later
// The subcommands of this folder: `travaux serve`.
#pragma once

#include "corpus/commands.h"

namespace web {

void add_commands(CLI::App& app, corpus::Exit& status);

}  // namespace web
