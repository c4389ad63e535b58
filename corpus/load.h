// SPDX-License-Identifier: GPL-2.0-or-later
// A file's bytes, taken in with care: only regular files are opened, so a FIFO or a device in a folder can neither
// block nor flood us.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

#include "corpus/result.h"

namespace corpus {

// The whole content. The problem (with the file as `where`) is one of: no such file, a directory, not a regular file,
// not allowed, empty, larger than `most` bytes. A file that grows meanwhile is cut at its first size.
Result<std::string> load(const std::filesystem::path& file, std::size_t most);

// The first `most` bytes at most; the same problems but that of size.
Result<std::string> load_beginning(const std::filesystem::path& file, std::size_t most);

}  // namespace corpus
