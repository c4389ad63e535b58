// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/disk.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace indexer {

namespace {

class File {
 public:
  File(const std::string& path, int flags) : number_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {}
  ~File() {
    if (number_ >= 0) ::close(number_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  explicit operator bool() const { return number_ >= 0; }
  int number() const { return number_; }

 private:
  int number_;
};

tl::unexpected<corpus::Problem> trouble(const char* what, const std::string& path) {
  return corpus::failure(std::string(what) + ": " + std::strerror(errno), path);
}

bool write_all(int file, const std::string& bytes) {
  for (std::size_t done = 0; done < bytes.size();) {
    const ssize_t wrote = ::write(file, bytes.data() + done, bytes.size() - done);
    if (wrote < 0 && errno != EINTR) return false;
    if (wrote > 0) done += static_cast<std::size_t>(wrote);
  }
  return true;
}

bool copy_all(int from, int to) {
  std::string buffer(1 << 20, '\0');
  for (;;) {
    const ssize_t copied = ::copy_file_range(from, nullptr, to, nullptr, std::size_t{1} << 30, 0);
    if (copied == 0) return true;
    if (copied > 0) continue;
    if (errno != EXDEV && errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP) return false;
    const ssize_t got = ::read(from, buffer.data(), buffer.size());
    if (got <= 0) return got == 0;
    if (!write_all(to, buffer.substr(0, static_cast<std::size_t>(got)))) return false;
  }
}

}  // namespace

corpus::Result<std::string> read_file(const std::string& path) {
  const File file(path, O_RDONLY);
  struct stat facts;
  if (!file || ::fstat(file.number(), &facts) != 0) return trouble("cannot be opened", path);
  std::string bytes;
  bytes.resize(static_cast<std::size_t>(facts.st_size) + 1);
  std::size_t size = 0;
  for (;;) {
    const ssize_t got = ::read(file.number(), bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return trouble("cannot be read", path);
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
    if (size == bytes.size()) bytes.resize(size * 2);
  }
  bytes.resize(size);
  return bytes;
}

corpus::Result<void> write_file(const std::string& path, const std::string& bytes) {
  const File file(path, O_WRONLY | O_CREAT | O_TRUNC);
  if (!file) return trouble("cannot be made", path);
  if (!write_all(file.number(), bytes) || ::fsync(file.number()) != 0) return trouble("cannot be written", path);
  return {};
}

corpus::Result<void> replace_file(const std::string& path, const std::string& bytes) {
  const std::string aside = path + ".new";
  if (auto written = write_file(aside, bytes); !written) return written;
  if (std::rename(aside.c_str(), path.c_str()) != 0) return trouble("cannot be replaced", path);
  const auto slash = path.rfind('/');
  return sync_path(slash == std::string::npos ? "." : path.substr(0, slash));
}

corpus::Result<void> copy_file(const std::string& from, const std::string& to) {
  const File source(from, O_RDONLY), target(to, O_WRONLY | O_CREAT | O_TRUNC);
  if (!source) return trouble("cannot be opened", from);
  if (!target) return trouble("cannot be made", to);
  if (::ioctl(target.number(), FICLONE, source.number()) == 0) return {};
  if (!copy_all(source.number(), target.number())) return trouble("cannot be copied", from);
  return {};
}

corpus::Result<void> sync_path(const std::string& path) {
  const File file(path, O_RDONLY);
  if (!file) return trouble("cannot be opened", path);
  if (::fsync(file.number()) != 0) return trouble("cannot be synced", path);
  return {};
}

}  // namespace indexer
