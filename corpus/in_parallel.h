// SPDX-License-Identifier: GPL-2.0-or-later
// Work on several threads at once. What must be told in order goes through an Intake (intake.h).
#pragma once

#include <cstddef>
#include <functional>

namespace corpus {

// As many as asked for; one for each core when that is 0.
unsigned threads_for(unsigned jobs);

// Runs `work` on each of `threads` threads and returns when all have done.
void on_threads(std::size_t threads, const std::function<void()>& work);

// Does work(i) for each i below `tasks`, on so many threads at most.
void in_parallel(std::size_t tasks, unsigned threads, const std::function<void(std::size_t)>& work);

}  // namespace corpus
