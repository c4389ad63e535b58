// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/in_parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace corpus {

unsigned threads_for(unsigned jobs) { return jobs > 0 ? jobs : std::max(1u, std::thread::hardware_concurrency()); }

void on_threads(std::size_t threads, const std::function<void()>& work) {
  std::vector<std::thread> running;
  for (std::size_t i = 0; i < threads; ++i) running.emplace_back(work);
  for (std::thread& thread : running) thread.join();
}

void in_parallel(std::size_t tasks, unsigned threads, const std::function<void(std::size_t)>& work) {
  std::atomic<std::size_t> next = 0;
  on_threads(std::min<std::size_t>(threads, tasks), [&] {
    for (std::size_t task; (task = next++) < tasks;) work(task);
  });
}

}  // namespace corpus
