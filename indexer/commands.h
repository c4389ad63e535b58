// SPDX-License-Identifier: GPL-2.0-or-later
// The subcommands of this folder: `travaux index` and `travaux check`.
#pragma once

#include "corpus/commands.h"

namespace indexer {

void add_commands(CLI::App& app, corpus::Exit& status);

}  // namespace indexer
