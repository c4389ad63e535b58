// SPDX-License-Identifier: GPL-2.0-or-later
// Files that must be whole and must have reached the disk.
#pragma once

#include <string>

#include "corpus/result.h"

namespace indexer {

// The whole of a file. The problem says why it cannot be read.
corpus::Result<std::string> read_file(const std::string& path);

// Writes a file and syncs it.
corpus::Result<void> write_file(const std::string& path, const std::string& bytes);

// Puts `bytes` in the place of a file by one rename: every reader sees the old content or the new, also after a crash.
corpus::Result<void> replace_file(const std::string& path, const std::string& bytes);

// Copies a file; shares its blocks where the file system can.
corpus::Result<void> copy_file(const std::string& from, const std::string& to);

// Has a file or directory reach the disk.
corpus::Result<void> sync_path(const std::string& path);

}  // namespace indexer
