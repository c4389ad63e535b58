// SPDX-License-Identifier: GPL-2.0-or-later
// Templates, styles and messages: files under web/ that are part of the program (CMakeLists.txt: embed).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "corpus/embedded.h"

namespace web {

// Every file under web/templates, web/static and web/messages. Defined by the build.
std::span<const corpus::EmbeddedFile> web_files();

// The content of "templates/search.html". Empty when there is none: a test names every file that the code asks for.
std::string_view file(std::string_view name);

// Names the state of the program's pages: changes with their files and with the version of the program.
const std::string& edition();

}  // namespace web
