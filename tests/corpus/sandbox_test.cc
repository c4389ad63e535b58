// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/sandbox.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <thread>
#include <vector>

namespace corpus {
namespace {

using namespace std::chrono_literals;

std::string shell(const std::string& script, std::string_view input = {}, const SandboxLimits& limits = {}) {
  const Result<std::string> answer = run_program({"sh", "-c", script}, input, limits);
  return answer ? "gave: " + *answer : answer.error().what;
}

TEST(Sandbox, GivesWhatTheProgramWrites) {
  EXPECT_EQ(shell("echo one; echo two >&2 || true"), "gave: one\n");
  EXPECT_EQ(shell("tr a-z A-Z", "recalling"), "gave: RECALLING");
  EXPECT_EQ(shell("wc -c", std::string(3u << 20, 'x')), "gave: 3145728\n");
  EXPECT_EQ(shell("true"), "gave: ");
}

TEST(Sandbox, TurnsEveryBadEndIntoASentence) {
  SandboxLimits limits;
  limits.time = 300ms;
  limits.output = 1u << 20;
  EXPECT_EQ(shell("kill -SEGV $$"), "sh crashed on it (signal 11)");
  EXPECT_EQ(shell("exit 3"), "sh cannot read it (status 3)");
  EXPECT_EQ(shell("sleep 100", {}, limits), "sh took longer than 1 s and was stopped");
  EXPECT_EQ(shell("exec >&-; sleep 100", {}, limits), "sh took longer than 1 s and was stopped");
  EXPECT_EQ(shell("yes", {}, limits), "sh gave more than 1 MiB and was stopped");
  EXPECT_EQ(run_program({"no-such-program-here"}, {}).error().what, "no-such-program-here is not installed");
  EXPECT_EQ(run_program({}, {}).error().what, "no program was named");
  EXPECT_EQ(run_job("no-such-job", {}).error().what, "there is no job called no-such-job");
}

TEST(Sandbox, LeavesNothingToTheChildButItsInput) {
  const int secret = open("/dev/null", O_RDONLY);  // without O_CLOEXEC, as a library might
  ASSERT_GE(secret, 3);
  setenv("TRAVAUX_SECRET", "secret", 1);
  EXPECT_EQ(shell("[ -e /proc/self/fd/" + std::to_string(secret) + " ] && echo open || echo closed"), "gave: closed\n");
  EXPECT_EQ(shell("echo \"<$TRAVAUX_SECRET>\""), "gave: <>\n");
  close(secret);
}

TEST(Sandbox, LetsTheChildWriteNoFile) {
  const std::string file = "/tmp/travaux-sandbox-" + std::to_string(getpid());
  EXPECT_EQ(shell("echo a >" + file + " && echo written || echo refused"), "gave: refused\n");
  unlink(file.c_str());
}

TEST(Sandbox, CanBeUsedFromSeveralThreads) {
  std::vector<std::string> answers(16);
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    threads.emplace_back([&, i] { answers[i] = shell("cat", std::to_string(i)); });
  }
  for (std::thread& thread : threads) thread.join();
  for (std::size_t i = 0; i < answers.size(); ++i) EXPECT_EQ(answers[i], "gave: " + std::to_string(i));
}

TEST(Sandbox, FindsPrograms) {
  EXPECT_TRUE(installed("sh"));
  EXPECT_FALSE(installed("no-such-program-here"));
}

}  // namespace
}  // namespace corpus
