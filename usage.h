// SPDX-License-Identifier: GPL-2.0-or-later
// What a shell and `man` know of the program, made from the same commands and options that it reads: `travaux
// completion SHELL` and `travaux manual`. `make install` puts them where shells and man look.
#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <string_view>

// A script that completes commands, options and their values. `shell`: "bash", "zsh" or "fish".
std::string completion(const CLI::App& app, std::string_view shell);

// The manual page, section 1, as troff.
std::string manual(const CLI::App& app, std::string_view version);

// The subcommands that print them; to be added behind all others.
void add_usage_commands(CLI::App& app, std::string_view version);
