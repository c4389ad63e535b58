// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/sandbox.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <system_error>
#include <thread>

#include "corpus/sandbox_child.h"

namespace corpus {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

class Descriptor {
 public:
  // Moves a descriptor out of the way of 0, 1 and 2, which the child's are put over.
  explicit Descriptor(int number) : number_(number) {
    if (number < 0 || number > 2) return;
    number_ = fcntl(number, F_DUPFD_CLOEXEC, 3);
    close(number);
  }
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() { shut(); }
  int number() const { return number_; }
  void shut() {
    if (number_ >= 0) close(std::exchange(number_, -1));
  }

 private:
  int number_;
};

// The input as a file of its own, without a name and rewound: no pipe to feed while the output is read.
Descriptor memory_file(std::string_view bytes) {
  Descriptor file(memfd_create("input", MFD_CLOEXEC));
  while (file.number() >= 0 && !bytes.empty()) {
    const ssize_t count = write(file.number(), bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      file.shut();
      return file;
    }
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  lseek(file.number(), 0, SEEK_SET);
  return file;
}

struct Started {
  pid_t child = -1;
  int error = 0;
};

// The child gets input, output and, outside of a sanitizer's build, no standard error; every other descriptor is
// closed, signals are as new and the environment is ours.
Started start(std::vector<std::string> words, int input, int output) {
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  std::string language = "LC_ALL=C.UTF-8";
  std::string path = std::string("PATH=") + (std::getenv("PATH") ? std::getenv("PATH") : "/usr/bin:/bin");
  std::string home = "HOME=/nonexistent";
  std::array<char*, 4> environment = {language.data(), path.data(), home.data(), nullptr};

  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_adddup2(&actions, input, 0);
  posix_spawn_file_actions_adddup2(&actions, output, 1);
  if (!kSanitized) posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  Started started;
  started.error = posix_spawn(&started.child, "/proc/self/exe", &actions, &attributes, argv.data(), environment.data());
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return started;
}

enum class End { done, late, flood };

// Reads until the child closes its output, the deadline has passed or it gives too much.
End collect(int from, std::string& output, std::size_t most, Clock::time_point deadline) {
  std::array<char, 1 << 16> buffer;
  for (;;) {
    const auto left = std::chrono::duration_cast<milliseconds>(deadline - Clock::now()).count();
    if (left <= 0) return End::late;
    pollfd wait{from, POLLIN, 0};
    const int ready = poll(&wait, 1, static_cast<int>(std::min<long long>(left, 60'000)));
    if (ready <= 0) continue;
    const ssize_t count = ::read(from, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return End::done;
    if (output.size() + static_cast<std::size_t>(count) > most) return End::flood;
    output.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

// The status of a child that has closed its output or is to be ended; late when it does not end before the deadline.
int finish(pid_t child, End& end, Clock::time_point deadline) {
  int status = 0;
  for (milliseconds pause{1};; pause = std::min(pause * 2, milliseconds{50})) {
    if (end == End::done && Clock::now() >= deadline) end = End::late;
    if (end != End::done) kill(child, SIGKILL);
    const pid_t ended = waitpid(child, &status, end != End::done ? 0 : WNOHANG);
    if (ended == child) return status;
    if (ended < 0 && errno != EINTR) return 0;  // somebody else has waited for it (SIGCHLD ignored)
    std::this_thread::sleep_for(pause);
  }
}

std::string sentence(std::string_view who, End end, int status, const SandboxLimits& limits) {
  if (end == End::late || (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)) {
    return fmt::format("{} took longer than {} s and was stopped", who, (limits.time.count() + 999) / 1000);
  }
  if (end == End::flood) return fmt::format("{} gave more than {} MiB and was stopped", who, limits.output >> 20);
  if (WIFSIGNALED(status)) return fmt::format("{} crashed on it (signal {})", who, WTERMSIG(status));
  if (!WIFEXITED(status)) return fmt::format("{} ended in an unknown way", who);
  if (WEXITSTATUS(status) == kOutOfMemory) {
    return fmt::format("{} needs more than {} MiB of memory for it", who, limits.memory >> 20);
  }
  if (WEXITSTATUS(status) == kNotInstalled) return fmt::format("{} is not installed", who);
  return fmt::format("{} cannot read it (status {})", who, WEXITSTATUS(status));
}

// `words` go behind the limits on the child's command line; `who` is named in sentences.
Result<std::string> run(std::vector<std::string> words, std::string_view who, std::string_view input,
                        const SandboxLimits& limits) {
  const auto deadline = Clock::now() + limits.time;
  words.insert(words.begin(),
               {kChildName, std::to_string((limits.time.count() + 999) / 1000), std::to_string(limits.memory)});
  const Descriptor source = memory_file(input);
  int ends[2] = {-1, -1};
  if (source.number() < 0 || pipe2(ends, O_CLOEXEC) != 0) {
    return failure(fmt::format("{} cannot be started: {}", who, std::generic_category().message(errno)));
  }
  const Descriptor from(ends[0]);
  Descriptor to(ends[1]);
  const Started started = start(std::move(words), source.number(), to.number());
  if (started.error != 0) {
    return failure(fmt::format("{} cannot be started: {}", who, std::generic_category().message(started.error)));
  }
  to.shut();
  std::string output;
  End end = collect(from.number(), output, limits.output, deadline);
  const int status = finish(started.child, end, deadline);
  if (end == End::done && WIFEXITED(status) && WEXITSTATUS(status) == 0) return output;
  return failure(sentence(who, end, status, limits));
}

}  // namespace

Result<std::string> run_job(std::string_view job, std::string_view input, const SandboxLimits& limits) {
  if (std::none_of(jobs().begin(), jobs().end(), [&](const NamedJob& row) { return row.name == job; })) {
    return failure(fmt::format("there is no job called {}", job));
  }
  Result<std::string> answer = run({kJobWord, std::string(job)}, fmt::format("the {} reader", job), input, limits);
  if (!answer) return answer;
  if (answer->empty()) return failure(fmt::format("the {} reader gave no answer", job));
  const char kind = answer->front();
  answer->erase(0, 1);
  if (kind == kValueMark) return answer;
  return failure(std::move(*answer));
}

Result<std::string> run_program(const std::vector<std::string>& program, std::string_view input,
                                const SandboxLimits& limits) {
  if (program.empty()) return failure("no program was named");
  std::vector<std::string> words = program;
  words.insert(words.begin(), kProgramWord);
  return run(std::move(words), program.front(), input, limits);
}

bool installed(std::string_view program) {
  const char* path = std::getenv("PATH");
  std::string_view rest = path ? path : "/usr/bin:/bin";
  while (!rest.empty()) {
    const std::size_t colon = std::min(rest.find(':'), rest.size());
    const std::string candidate = fmt::format("{}/{}", rest.substr(0, colon), program);
    if (access(candidate.c_str(), X_OK) == 0) return true;
    rest.remove_prefix(std::min(colon + 1, rest.size()));
  }
  return false;
}

}  // namespace corpus
