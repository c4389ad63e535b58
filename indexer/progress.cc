// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/progress.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cmath>
#include <cstdio>

namespace indexer {

namespace {

constexpr int kBar = 20;  // characters
constexpr std::chrono::milliseconds kBetween{100};

std::string time_left(double seconds) {
  if (seconds < 90) return fmt::format("{:.0f} s left", std::ceil(seconds));
  if (seconds < 5400) return fmt::format("{:.0f} min left", std::ceil(seconds / 60));
  return fmt::format("{:.1f} h left", seconds / 3600);
}

}  // namespace

std::string progress_line(std::uint64_t files_done, std::uint64_t files, std::uint64_t bytes_done, std::uint64_t bytes,
                          double seconds) {
  const double part = bytes > 0 ? static_cast<double>(bytes_done) / static_cast<double>(bytes) : 1.0;
  const auto filled = static_cast<std::size_t>(part * kBar);
  std::string line = fmt::format("[{:<{}}] {} of {} files", std::string(filled, '#'), kBar, files_done, files);
  if (seconds <= 0 || bytes_done == 0) return line;
  line += fmt::format(", {:.0f}/s, {:.1f} MB/s, ", static_cast<double>(files_done) / seconds,
                      static_cast<double>(bytes_done) / seconds / 1e6);
  return line + time_left(seconds * (1 - part) / part);
}

Progress::Progress(std::uint64_t files, std::uint64_t bytes, bool shown)
    : files_(files), bytes_(bytes), shown_(shown) {}

Progress::~Progress() {
  if (shown_) std::fputs("\r\x1b[K", stderr);
}

void Progress::advance(std::uint64_t bytes) {
  ++files_done_;
  bytes_done_ += bytes;
  const auto now = Clock::now();
  if (!shown_ || now - drawn_ < kBetween) return;
  drawn_ = now;
  const double seconds = std::chrono::duration<double>(now - started_).count();
  draw(progress_line(files_done_, files_, bytes_done_, bytes_, seconds));
}

void Progress::step(const std::string& what) {
  if (shown_) draw(what);
}

void Progress::draw(const std::string& line) {
  std::fputs(("\r" + line + "\x1b[K").c_str(), stderr);
  std::fflush(stderr);
}

bool Progress::terminal() { return ::isatty(STDERR_FILENO) == 1; }

}  // namespace indexer
