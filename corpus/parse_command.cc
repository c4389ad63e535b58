// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/parse_command.h"

#include <algorithm>
#include <condition_variable>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "corpus/document_json.h"
#include "corpus/parse.h"
#include "corpus/versions.h"

namespace corpus {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::vector<std::string> files;
  unsigned jobs = 0;
  bool text = false;
};

struct Printed {
  std::string line;     // on stdout
  std::string problem;  // on stderr, when there is no line
};

std::string standard_input() { return {std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()}; }

Printed parse_one(const std::string& file, const Versions& versions, bool with_text) {
  const auto works = file == "-" ? parse_works_bytes(standard_input(), "-") : parse_works(file, versions);
  if (!works) return {{}, works.error().describe()};
  return {to_json_line(*works, with_text), {}};
}

// Folders stand for the files below them, sorted; hidden ones are left out.
std::vector<std::string> all_files(const std::vector<std::string>& given) {
  std::vector<std::string> files;
  for (const std::string& name : given) {
    std::error_code error;
    if (name == "-" || !fs::is_directory(name, error)) {
      files.push_back(name);
      continue;
    }
    const auto first = static_cast<std::ptrdiff_t>(files.size());
    fs::recursive_directory_iterator walk(name, fs::directory_options::skip_permission_denied, error);
    for (; !error && walk != fs::recursive_directory_iterator(); walk.increment(error)) {
      const bool hidden = walk->path().filename().string().starts_with('.');
      std::error_code unknown;
      if (hidden && walk->is_directory(unknown)) walk.disable_recursion_pending();
      if (!hidden && walk->is_regular_file(unknown)) files.push_back(walk->path().string());
    }
    std::sort(files.begin() + first, files.end());
  }
  return files;
}

// Files are parsed on all cores and printed in order; no thread runs more than a window of files ahead of the printing,
// so memory does not grow with the number of files.
class Pipeline {
 public:
  Pipeline(const std::vector<std::string>& files, unsigned jobs, bool with_text)
      : files_(files),
        versions_(Versions::of(files, jobs)),
        with_text_(with_text),
        window_(jobs * std::size_t{8}),
        ready_(window_) {
    for (unsigned i = 0; i < jobs; ++i) threads_.emplace_back([this] { work(); });
  }
  ~Pipeline() {
    for (std::thread& thread : threads_) thread.join();
  }

  // Prints everything; true when nothing failed.
  bool print() {
    bool all = true;
    for (std::size_t i = 0; i < files_.size(); ++i) {
      const Printed printed = take(i);
      if (!printed.problem.empty()) {
        all = false;
        failed(printed.problem);
        continue;
      }
      std::fwrite(printed.line.data(), 1, printed.line.size(), stdout);
      std::fputc('\n', stdout);
    }
    return all && std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
  }

 private:
  void work() {
    for (;;) {
      std::size_t mine;
      {
        std::unique_lock lock(mutex_);
        room_.wait(lock, [&] { return next_ >= files_.size() || next_ < printed_ + window_; });
        if (next_ >= files_.size()) return;
        mine = next_++;
      }
      Printed printed = parse_one(files_[mine], versions_, with_text_);
      const std::lock_guard lock(mutex_);
      ready_[mine % window_] = std::move(printed);
      done_.notify_one();
    }
  }

  Printed take(std::size_t i) {
    std::unique_lock lock(mutex_);
    std::optional<Printed>& slot = ready_[i % window_];
    done_.wait(lock, [&] { return slot.has_value(); });
    Printed printed = std::move(*slot);
    slot.reset();
    ++printed_;
    room_.notify_all();
    return printed;
  }

  const std::vector<std::string>& files_;
  const Versions versions_;
  const bool with_text_;
  const std::size_t window_;
  std::vector<std::optional<Printed>> ready_;  // file i waits in slot i % window
  std::size_t next_ = 0, printed_ = 0;
  std::mutex mutex_;
  std::condition_variable room_, done_;
  std::vector<std::thread> threads_;
};

Exit run(const Options& options) {
  const std::vector<std::string> files = all_files(options.files);
  const unsigned cores = options.jobs > 0 ? options.jobs : std::max(1u, std::thread::hardware_concurrency());
  const auto jobs = static_cast<unsigned>(std::min<std::size_t>(cores, std::max<std::size_t>(files.size(), 1)));
  return Pipeline(files, jobs, options.text).print() ? Exit::done : Exit::error;
}

}  // namespace

void add_parse_command(CLI::App& app, Exit& status) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("parse", "print what is read from files, as JSON");
  command->add_option("files", options->files, "files and folders; - is standard input")->required()->type_name("FILE");
  command->add_option("-j,--jobs", options->jobs, "files parsed at a time (default: one for each core)")
      ->type_name("N");
  command->add_flag("-t,--text", options->text, "add the text that start and end refer to");
  command->footer(
      "Prints one JSON object per file and line, in the order given: metadata, provisions, citations, statements and\n"
      "health (schema 1). Offsets are bytes of UTF-8 in the text as extracted. A page that prints several\n"
      "works has the others in a list \"others\". Plain texts of one work in several languages are best given\n"
      "together: where a broken line of Arabic, Chinese or Russian leaves open whether a paragraph begins, the\n"
      "others tell. A file that cannot be read is named on standard error with the\n"
      "reason; the rest goes on, and the exit status is 2.");
  command->callback([options, &status] { status = run(*options); });
}

}  // namespace corpus
