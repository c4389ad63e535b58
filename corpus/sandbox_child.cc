// SPDX-License-Identifier: GPL-2.0-or-later
// The child's side of sandbox.h: it limits itself, does its one task and ends. It never comes back to main().
#include "corpus/sandbox_child.h"

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

#include "corpus/pdf_page.h"

namespace corpus {
namespace {

constexpr std::array kJobs = {
    NamedJob{"pdf", extract_pdf},
};

void limit(int resource, rlim_t most) {
  rlimit both{most, most};
  setrlimit(static_cast<__rlimit_resource>(resource), &both);
}

void limit_all(rlim_t seconds, rlim_t memory) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  signal(SIGXFSZ, SIG_IGN);  // writing a file then fails with EFBIG
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, 64);
  limit(RLIMIT_CPU, seconds);
  if (!kSanitized) limit(RLIMIT_AS, memory);
}

// Standard input as bytes: a mapping, since it is a file in memory.
std::string_view input() {
  struct stat info {};
  if (fstat(0, &info) != 0 || info.st_size <= 0) return {};
  const auto size = static_cast<std::size_t>(info.st_size);
  void* bytes = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, 0, 0);
  return bytes == MAP_FAILED ? std::string_view() : std::string_view(static_cast<const char*>(bytes), size);
}

bool put(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = write(1, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

int do_job(std::string_view name) {
  for (const NamedJob& job : jobs()) {
    if (job.name != name) continue;
    try {
      const Result<std::string> answer = job.run(input());
      const char mark = answer ? kValueMark : kProblemMark;
      return put({&mark, 1}) && put(answer ? *answer : answer.error().what) ? 0 : 1;
    } catch (const std::bad_alloc&) {
      return kOutOfMemory;
    } catch (const std::exception&) {
      return 1;
    }
  }
  return kNoSuchJob;
}

int do_program(char** argv) {
  execvp(argv[0], argv);
  return kNotInstalled;
}

// Runs before main() in every program that is linked with the sandbox; does nothing unless it is a child.
__attribute__((constructor)) void be_child(int argc, char** argv, char**) {
  if (argc < 5 || std::strcmp(argv[0], kChildName) != 0) return;
  limit_all(std::strtoull(argv[1], nullptr, 10), std::strtoull(argv[2], nullptr, 10));
  if (std::strcmp(argv[3], kProgramWord) == 0) _exit(do_program(argv + 4));
  _exit(do_job(argv[4]));
}

}  // namespace

std::span<const NamedJob> jobs() { return kJobs; }

}  // namespace corpus
