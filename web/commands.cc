// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/commands.h"

namespace web {

void add_commands(CLI::App&, corpus::Exit&) {}

}  // namespace web
