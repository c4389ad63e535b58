// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/commands.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <memory>

#include "corpus/versions.h"
#include "indexer/check.h"
#include "indexer/progress.h"
#include "indexer/run.h"

namespace indexer {

namespace {

std::atomic<bool> stop_requested{false};
static_assert(std::atomic<bool>::is_always_lock_free);

// The second Ctrl-C ends the program at once: the last good index is in place either way.
void request_stop(int signal) {
  stop_requested = true;
  std::signal(signal, SIG_DFL);
}

corpus::Exit index_command(RunOptions options) {
  std::signal(SIGINT, request_stop);
  std::signal(SIGTERM, request_stop);
  options.progress = Progress::terminal();
  const auto read_document = [](std::string_view bytes, const std::string& path, const corpus::Versions& versions) {
    return corpus::parse_works_bytes(bytes, path, versions);
  };
  const auto summary = run(options, read_document, stop_requested);
  if (!summary) return corpus::failed(summary.error().describe());
  std::fputs(describe(*summary).c_str(), stdout);
  return corpus::Exit::done;
}

corpus::Exit check_command(const std::string& directory) {
  const auto result = check(directory);
  if (!result) return corpus::failed(result.error().describe());
  std::fputs(describe(*result).c_str(), stdout);
  return result->damage.empty() ? corpus::Exit::done : corpus::Exit::error;
}

corpus::Exit dump_command(const std::string& directory) {
  const auto text = dump(directory);
  if (!text) return corpus::failed(text.error().describe());
  std::fputs(text->c_str(), stdout);
  return corpus::Exit::done;
}

void add_index(CLI::App& app, corpus::Exit& status) {
  auto options = std::make_shared<RunOptions>();
  CLI::App* command = app.add_subcommand("index", "make or bring up to date an index of files and folders");
  command->add_option("sources", options->sources, "files and folders; the index will hold these and nothing else")
      ->required()
      ->type_name("SOURCE");
  command->add_option("--index", options->directory, "directory of the index")
      ->envname("TRAVAUX_INDEX")
      ->type_name("DIR")
      ->required();
  command->add_option("-j,--jobs", options->jobs, "threads that read (default: one for each core)")
      ->check(CLI::Range(1, 256));
  command->add_option("--report", options->report, "write what became of each file, as lines of JSON")
      ->type_name("FILE");
  command
      ->add_option("--thesaurus", options->thesaurus,
                   "labels of concepts in several languages, for searching across them: lines of JSON with prefLabel, "
                   "or a table headed en<TAB>fr")
      ->type_name("FILE");
  command->add_flag("--fresh", options->fresh, "read every file again, also what did not change");
  command->callback([options, &status] { status = index_command(*options); });
}

void add_check(CLI::App& app, corpus::Exit& status) {
  auto directory = std::make_shared<std::string>();
  auto dumped = std::make_shared<bool>(false);
  CLI::App* command = app.add_subcommand("check", "compare an index with its own hashes, and say what is in it");
  command->add_option("--index", *directory, "directory of the index")
      ->envname("TRAVAUX_INDEX")
      ->type_name("DIR")
      ->required();
  command->add_flag("--dump", *dumped, "print every entry as one line: its name and the hash of all it holds");
  command->callback(
      [directory, dumped, &status] { status = *dumped ? dump_command(*directory) : check_command(*directory); });
}

}  // namespace

void add_commands(CLI::App& app, corpus::Exit& status) {
  add_index(app, status);
  add_check(app, status);
}

}  // namespace indexer
