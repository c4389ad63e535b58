// SPDX-License-Identifier: GPL-2.0-or-later
// `travaux link DRAFT`: the clerk for drafts.
#pragma once

#include "corpus/commands.h"

namespace search {

void add_link_command(CLI::App& app, corpus::Exit& status);

}  // namespace search
