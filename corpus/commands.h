// SPDX-License-Identifier: GPL-2.0-or-later
// The subcommands that need neither index nor web: `travaux parse`.
#pragma once

#include <CLI/CLI.hpp>
#include <string_view>

namespace corpus {

// Exit status of every command: 0 found or done, 1 nothing found, 2 error.
enum class Exit : int { done = 0, nothing = 1, error = 2 };

// Says on standard error what went wrong, as "travaux: SENTENCE"; for a command to return.
Exit failed(std::string_view sentence);

// Adds the subcommands; when one is called, `status` receives its exit status.
void add_commands(CLI::App& app, Exit& status);

}  // namespace corpus
