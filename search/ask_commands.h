// SPDX-License-Identifier: GPL-2.0-or-later
// The subcommands that answer questions: ask, define, principles, obligations, history. Part of commands.h.
#pragma once

#include <CLI/CLI.hpp>

#include "corpus/commands.h"

namespace search {

void add_ask_commands(CLI::App& app, corpus::Exit& status);

}  // namespace search
