// SPDX-License-Identifier: GPL-2.0-or-later
// A fixed number of threads that do what is put in a queue, first come first served.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace web {

template <class Job>
class Workers {
 public:
  // `work` runs on several threads at once and must not throw.
  Workers(unsigned count, std::function<void(Job&)> work) : work_(std::move(work)) {
    for (unsigned i = 0; i < count; ++i) threads_.emplace_back([this] { run(); });
  }

  // Drops what has not begun and waits for what has.
  ~Workers() {
    {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
      jobs_.clear();
    }
    ready_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  void put(Job job) {
    {
      const std::lock_guard lock(mutex_);
      jobs_.push_back(std::move(job));
    }
    ready_.notify_one();
  }

 private:
  void run() {
    std::unique_lock lock(mutex_);
    while (true) {
      ready_.wait(lock, [this] { return stopped_ || !jobs_.empty(); });
      if (stopped_) return;
      Job job = std::move(jobs_.front());
      jobs_.pop_front();
      lock.unlock();
      work_(job);
      lock.lock();
    }
  }

  std::function<void(Job&)> work_;
  std::mutex mutex_;
  std::condition_variable ready_;
  std::deque<Job> jobs_;
  bool stopped_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace web
