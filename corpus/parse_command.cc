// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/parse_command.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "corpus/document_json.h"
#include "corpus/in_parallel.h"
#include "corpus/intake.h"
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

// True when it could be printed.
bool print(const Printed& printed) {
  if (!printed.problem.empty()) {
    failed(printed.problem);
    return false;
  }
  std::fwrite(printed.line.data(), 1, printed.line.size(), stdout);
  std::fputc('\n', stdout);
  return true;
}

// Files are parsed on several threads and printed in order; no more than a window of them is parsed and not yet
// printed, so memory does not grow with the number of files. True when nothing failed.
bool print_all(const std::vector<std::string>& files, unsigned threads, bool with_text) {
  constexpr std::uint64_t kWindow = 8;  // files for each thread
  const Versions versions = Versions::of(files, threads);
  bool all = true;
  const std::vector<std::uint64_t> sizes(files.size(), 1);
  std::unique_ptr<Intake<Printed>> intake;
  intake = std::make_unique<Intake<Printed>>(sizes, kWindow * threads, [&](std::size_t file, const Printed& printed) {
    all = print(printed) && all;
    intake->release_locked(file);
  });
  on_threads(std::min<std::size_t>(threads, files.size()), [&] {
    while (const auto file = intake->claim()) intake->deliver(*file, parse_one(files[*file], versions, with_text));
  });
  return all && std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

Exit run(const Options& options) {
  return print_all(all_files(options.files), threads_for(options.jobs), options.text) ? Exit::done : Exit::error;
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
