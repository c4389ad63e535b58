// SPDX-License-Identifier: GPL-2.0-or-later
// Two parts of one answer at once: who asks waits for one thread, and most machines have several.
#pragma once

#include <functional>

#include "corpus/analyse.h"
#include "search/index.h"

namespace search {

// Runs `here` on the calling thread and `there` on another, with a view of the same state and an analyser of its own;
// where no thread is to be had, one after the other. Returns when both are done; then throws what either threw (that of
// `here`, where both did). Neither may write what the other reads.
void side_by_side(const Index::View& view, const std::function<void()>& here,
                  const std::function<void(const Index::View&, corpus::Analyser&)>& there);

}  // namespace search
