// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/side_by_side.h"

#include <future>
#include <memory>
#include <mutex>
#include <system_error>
#include <vector>

namespace search {

namespace {

// Analysers that no thread uses: making one takes longer than many an answer.
class Analysers {
 public:
  std::unique_ptr<corpus::Analyser> take() {
    {
      const std::lock_guard lock(mutex_);
      if (!free_.empty()) {
        std::unique_ptr<corpus::Analyser> one = std::move(free_.back());
        free_.pop_back();
        return one;
      }
    }
    return std::make_unique<corpus::Analyser>();
  }

  void give_back(std::unique_ptr<corpus::Analyser> one) {
    const std::lock_guard lock(mutex_);
    if (free_.size() < kMostFree) free_.push_back(std::move(one));
  }

 private:
  static constexpr std::size_t kMostFree = 16;

  std::mutex mutex_;
  std::vector<std::unique_ptr<corpus::Analyser>> free_;
};

void run_apart(const Index::View& view, const std::function<void(const Index::View&, corpus::Analyser&)>& work) {
  static Analysers analysers;
  std::unique_ptr<corpus::Analyser> analyser = analysers.take();
  view.apart([&](const Index::View& other) { work(other, *analyser); });
  analysers.give_back(std::move(analyser));
}

}  // namespace

void side_by_side(const Index::View& view, const std::function<void()>& here,
                  const std::function<void(const Index::View&, corpus::Analyser&)>& there) {
  std::future<void> other;
  try {
    other = std::async(std::launch::async, [&] { run_apart(view, there); });
  } catch (const std::system_error&) {  // no more threads
  }
  here();  // when it throws, the future waits for the other before what that uses is gone
  if (other.valid())
    other.get();
  else
    run_apart(view, there);
}

}  // namespace search
