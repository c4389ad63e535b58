// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/commands.h"

namespace search {

void add_commands(CLI::App&, corpus::Exit&) {}

}  // namespace search
