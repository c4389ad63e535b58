// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/load.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <system_error>

namespace corpus {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

std::string reason(int error) {
  switch (error) {
    case ENOENT:
      return "there is no such file";
    case EACCES:
    case EPERM:
      return "it may not be read: give this user the right to read it";
    case ELOOP:
      return "its symbolic links go round in a circle";
    case ENAMETOOLONG:
      return "its name is too long";
    default:
      return "it cannot be read: " + std::generic_category().message(error);
  }
}

// What speaks against this kind and size of file; empty when nothing does.
std::string objection(const struct stat& info, std::size_t most) {
  if (S_ISDIR(info.st_mode)) return "this is a directory: name the files in it";
  if (!S_ISREG(info.st_mode)) return "this is not a regular file (a pipe, socket or device), so it is not opened";
  if (info.st_size == 0) return "the file is empty";
  if (static_cast<std::size_t>(info.st_size) > most) {
    return fmt::format("the file is larger than {} MiB, the most that is read", most >> 20);
  }
  return {};
}

Result<std::string> contents(int descriptor, std::size_t size, const std::string& where) {
  std::string bytes(size, '\0');
  std::size_t done = 0;
  while (done < size) {
    const ssize_t count = ::read(descriptor, bytes.data() + done, size - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failure(reason(errno), where);
    if (count == 0) break;
    done += static_cast<std::size_t>(count);
  }
  bytes.resize(done);
  if (bytes.empty()) return failure("the file is empty", where);
  return bytes;
}

// The first `taken` bytes of a file of at most `most`.
Result<std::string> load_some(const std::filesystem::path& file, std::size_t most, std::size_t taken) {
  const std::string where = file.string();
  struct stat info {};
  if (stat(file.c_str(), &info) != 0) return failure(reason(errno), where);
  if (std::string no = objection(info, most); !no.empty()) return failure(std::move(no), where);
  const Descriptor opened(open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (opened.number() < 0) return failure(reason(errno), where);
  // Asked again, of the file that was opened: the name may stand for another one by now.
  if (fstat(opened.number(), &info) != 0) return failure(reason(errno), where);
  if (std::string no = objection(info, most); !no.empty()) return failure(std::move(no), where);
  return contents(opened.number(), std::min(taken, static_cast<std::size_t>(info.st_size)), where);
}

}  // namespace

Result<std::string> load(const std::filesystem::path& file, std::size_t most) { return load_some(file, most, most); }

Result<std::string> load_beginning(const std::filesystem::path& file, std::size_t most) {
  return load_some(file, std::numeric_limits<std::size_t>::max(), most);
}

}  // namespace corpus
