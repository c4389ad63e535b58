// SPDX-License-Identifier: GPL-2.0-or-later
// Gives a new generation its terms in other languages: the file `terminology`, learned from its parallel texts, and
// `thesaurus`, the labels that the user gave.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "corpus/index_layout.h"
#include "corpus/result.h"
#include "indexer/generation.h"

namespace indexer {

struct LearnOptions {
  unsigned jobs = 1;
  std::string thesaurus;  // as read_thesaurus() gives it; empty: that of the last generation is kept
  // Files that came or went in this run, and those there were: terms are learned anew when a twentieth changed since
  // they were learned, else taken over from the last generation.
  std::size_t changed = 0, all = 0;
};

// To be called when every shard of the generation is written and closed. `before`: the last generation, if it is built
// upon.
corpus::Result<void> learn(Generation& generation, const std::optional<corpus::IndexLayout>& before,
                           const LearnOptions& options);

}  // namespace indexer
