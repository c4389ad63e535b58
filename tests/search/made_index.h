// SPDX-License-Identifier: GPL-2.0-or-later
// An index that a test program writes for itself, in its temporary folder.
#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <memory>
#include <string>

#include "search/index.h"

namespace search {

// `write` makes the index in a folder that is not there yet. The failure of the test and nullptr when it cannot be
// read.
inline std::shared_ptr<Index> made_index(const std::string& name, void (*write)(const std::string& directory)) {
  const std::string directory = testing::TempDir() + "/" + name + "_" + std::to_string(::getpid());
  std::filesystem::remove_all(directory);
  write(directory);
  auto opened = Index::open(directory);
  if (!opened) ADD_FAILURE() << opened.error().describe();
  return opened ? *opened : nullptr;
}

}  // namespace search
