// SPDX-License-Identifier: GPL-2.0-or-later
// The subcommands about agreed language: wording, lineage, compare, verbs.
#pragma once

#include <CLI/CLI.hpp>

#include "corpus/commands.h"

namespace search {

void add_agreed_commands(CLI::App& app, corpus::Exit& status);

}  // namespace search
