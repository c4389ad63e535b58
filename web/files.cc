// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/files.h"

#include <fmt/format.h>
#include <xxhash.h>

#ifndef TRAVAUX_VERSION
#define TRAVAUX_VERSION ""
#endif

namespace web {

std::string_view file(std::string_view name) {
  for (const corpus::EmbeddedFile& entry : web_files()) {
    if (entry.name == name) return entry.bytes;
  }
  return {};
}

const std::string& edition() {
  static const std::string made = [] {
    XXH64_hash_t hash = XXH3_64bits(TRAVAUX_VERSION, sizeof TRAVAUX_VERSION);
    for (const corpus::EmbeddedFile& entry : web_files())
      hash = XXH3_64bits_withSeed(entry.bytes.data(), entry.bytes.size(), hash);
    return fmt::format("{:016x}", hash);
  }();
  return made;
}

}  // namespace web
