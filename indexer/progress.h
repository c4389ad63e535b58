// SPDX-License-Identifier: GPL-2.0-or-later
// How far a run is: one line on standard error, drawn again at most ten times a second, with rate and time left. Shown
// on a terminal only; a log or a pipe sees nothing of it.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace indexer {

class Progress {
 public:
  // `files` and `bytes` are what there is to do.
  Progress(std::uint64_t files, std::uint64_t bytes, bool shown);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // One more file of that many bytes is done.
  void advance(std::uint64_t bytes);
  // A step that comes after all files: "writing the last of it".
  void step(const std::string& what);

  // True when standard error is a terminal.
  static bool terminal();

 private:
  using Clock = std::chrono::steady_clock;
  void draw(const std::string& line);

  const std::uint64_t files_, bytes_;
  const bool shown_;
  std::uint64_t files_done_ = 0, bytes_done_ = 0;
  const Clock::time_point started_ = Clock::now();
  Clock::time_point drawn_ = started_;
};

// The line itself: "[#####     ] 512 of 1024 files, 85/s, 3.9 MB/s, 6 s left".
std::string progress_line(std::uint64_t files_done, std::uint64_t files, std::uint64_t bytes_done, std::uint64_t bytes,
                          double seconds);

}  // namespace indexer
