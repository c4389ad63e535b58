// SPDX-License-Identifier: GPL-2.0-or-later
// Hands out work to several threads and takes the results back in the order of the work, so that what comes of
// it does not depend on which thread was faster. Holds threads back while too much is read and not yet written.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace corpus {

template <class Result>
class Intake {
 public:
  // `sizes`: weight of each task in bytes. `accept` is called with each result, one at a time, in order of the tasks.
  Intake(std::vector<std::uint64_t> sizes, std::uint64_t most_outstanding,
         std::function<void(std::size_t task, Result)> accept)
      : sizes_(std::move(sizes)), most_(most_outstanding), accept_(std::move(accept)) {}

  // The next task; nothing when there is none left. What is claimed must be delivered. Waits while too much is
  // outstanding.
  std::optional<std::size_t> claim() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock,
                  [&] { return next_ == sizes_.size() || outstanding_ == 0 || outstanding_ + sizes_[next_] <= most_; });
    if (next_ == sizes_.size()) return std::nullopt;
    outstanding_ += sizes_[next_];
    return next_++;
  }

  // Gives a task's result back; calls accept() for every result whose turn it is.
  void deliver(std::size_t task, Result result) {
    const std::lock_guard lock(mutex_);
    early_.emplace(task, std::move(result));
    for (auto first = early_.begin(); first != early_.end() && first->first == accepted_; first = early_.begin()) {
      Result ready = std::move(first->second);
      early_.erase(first);
      accept_(accepted_++, std::move(ready));
    }
  }

  // What came of a task is on its way out of memory. May be called from any thread but not from accept().
  void release(std::size_t task) {
    const std::lock_guard lock(mutex_);
    release_locked(task);
  }
  // The same, from accept().
  void release_locked(std::size_t task) {
    outstanding_ -= sizes_[task];
    changed_.notify_all();
  }

  // Waits until everything that was claimed has been released.
  void wait() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return outstanding_ == 0; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  const std::vector<std::uint64_t> sizes_;
  const std::uint64_t most_;
  const std::function<void(std::size_t, Result)> accept_;
  std::map<std::size_t, Result> early_;
  std::size_t next_ = 0, accepted_ = 0;
  std::uint64_t outstanding_ = 0;
};

}  // namespace corpus
