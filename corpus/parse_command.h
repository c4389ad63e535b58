// SPDX-License-Identifier: GPL-2.0-or-later
// `travaux parse FILE...`: one JSON object per file and line (document_json.h), in the order given.
#pragma once

#include "corpus/commands.h"

namespace corpus {

void add_parse_command(CLI::App& app, Exit& status);

}  // namespace corpus
