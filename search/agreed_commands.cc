// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/agreed_commands.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "corpus/load.h"
#include "corpus/read.h"
#include "search/command_parts.h"
#include "search/echoes.h"
#include "search/lineage.h"
#include "search/verbs.h"
#include "search/wording.h"

namespace search {

namespace {

using corpus::Exit;

struct Options {
  std::string index, language, in, symbol;
  std::optional<std::string> other;  // compared with
  std::vector<std::string> words;
  std::uint32_t limit = 10;
  bool json = false;
};

// "drafts/note.docx": one word with the ending of a format.
bool looks_like_a_file(const std::string& word) {
  static constexpr std::string_view kEndings[] = {".txt", ".md", ".html", ".htm", ".docx", ".doc", ".pdf", ".xml"};
  return word.find(' ') == std::string::npos && std::any_of(std::begin(kEndings), std::end(kEndings),
                                                            [&](std::string_view end) { return word.ends_with(end); });
}

// One word that names a file is that file.
bool read_file(const Options& options, WordingRequest& request) {
  std::error_code error;
  if (options.words.size() == 1 && looks_like_a_file(options.words.front()) &&
      !std::filesystem::exists(options.words.front(), error)) {
    corpus::failed(options.words.front() + ": there is no such file");
    return false;
  }
  if (options.words.size() != 1 || !std::filesystem::is_regular_file(options.words.front(), error)) return true;
  auto bytes = corpus::load(options.words.front(), corpus::ReadLimits().file_bytes);
  if (!bytes) {
    corpus::failed(bytes.error().describe());
    return false;
  }
  request.file = options.words.front();
  request.text = std::move(*bytes);
  return true;
}

// A quotation when it stands there word for word; else words of which something is held.
bool is_confirmed(const WordingAnswer& answer) {
  if (answer.quote) return answer.quote->verdict == QuoteCheck::Verdict::exact;
  return answer.none < answer.phrases.size();
}

Exit run_wording(const Options& options) {
  const auto index = parts::open_index(options.index);
  if (!index || parts::is_wrong_language(options.language)) return Exit::error;
  WordingRequest request;
  request.text = parts::joined(options.words);
  request.language = corpus::language_of_code(options.language);
  request.in = options.in;
  request.limit = options.limit;
  if (!read_file(options, request)) return Exit::error;
  if (!options.json && request.text.find_first_not_of(" \t\r\n") == std::string::npos)
    return corpus::failed("there are no words to look for");
  return parts::print(wording(*index, request), options.json, parts::terminal(options.language), is_confirmed);
}

void add_wording(CLI::App& app, Exit& status) {
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand("wording", "find where words, or nearly these, were agreed before");
  parts::add_index_options(*command, options->index, options->json);
  command->add_option("text", options->words, "a phrase, or a draft: a file of any format")->required();
  command->add_option("--lang", options->language, "language of the words; else it is detected")->type_name("CODE");
  command->add_option("--in", options->in, "check the words as a quotation from there")
      ->type_name("SYMBOL[#PROVISION]");
  command->add_option("--limit", options->limit, "how many places")->capture_default_str()->check(CLI::Range(1, 50));
  command->callback([options, &status] { status = run_wording(*options); });
}

Exit run_lineage(const Options& options) {
  const auto index = parts::open_index(options.index);
  if (!index || parts::is_wrong_language(options.language)) return Exit::error;
  const auto language = corpus::language_of_code(options.language);
  const auto answer = options.other ? compare(*index, options.symbol, *options.other, language)
                                    : lineage(*index, options.symbol, language);
  return parts::print(answer, options.json, parts::terminal(options.language),
                      [](const LineageAnswer& found) { return found.works.size() > 1 && !found.rows.empty(); });
}

Exit run_echoes(const Options& options) {
  const auto index = parts::open_index(options.index);
  if (!index || parts::is_wrong_language(options.language)) return Exit::error;
  return parts::print(echoes(*index, options.symbol, corpus::language_of_code(options.language)), options.json,
                      parts::terminal(options.language),
                      [](const EchoesAnswer& answer) { return !answer.echoes.empty(); });
}

// A command on one document or provision.
void add_one(CLI::App& app, Exit& status, const char* name, const char* help, Exit (*run)(const Options&)) {
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand(name, help);
  parts::add_index_options(*command, options->index, options->json);
  command->add_option("symbol", options->symbol, "a document, or a provision of it: A/RES/71/129#op5")
      ->required()
      ->type_name("SYMBOL[#PROVISION]");
  command->add_option("--lang", options->language, "in this language where it is held in it")->type_name("CODE");
  command->callback([options, &status, run] { status = run(*options); });
}

void add_compare(CLI::App& app, Exit& status) {
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand("compare", "compare two documents, or a provision of each, word by word");
  parts::add_index_options(*command, options->index, options->json);
  command->add_option("one", options->symbol, "the earlier one")->required()->type_name("SYMBOL[#PROVISION]");
  command->add_option("other", options->other, "the later one")->required()->type_name("SYMBOL[#PROVISION]");
  command->add_option("--lang", options->language, "in this language where both are held in it")->type_name("CODE");
  command->callback([options, &status] { status = run_lineage(*options); });
}

Exit run_verbs(const Options& options) {
  const auto index = parts::open_index(options.index);
  if (!index || parts::is_wrong_language(options.language)) return Exit::error;
  return parts::print(verbs(*index, parts::joined(options.words), corpus::language_of_code(options.language)),
                      options.json, parts::terminal(options.language),
                      [](const VerbsAnswer& answer) { return answer.paragraphs > 0; });
}

void add_verbs(CLI::App& app, Exit& status) {
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand("verbs", "count what a verb of paragraphs becomes in the other languages");
  parts::add_index_options(*command, options->index, options->json);
  command->add_option("verb", options->words, "as paragraphs open with it: calls upon")->required();
  command->add_option("--lang", options->language, "language of the verb; else it is told by the verb")
      ->type_name("CODE");
  command->callback([options, &status] { status = run_verbs(*options); });
}

}  // namespace

void add_agreed_commands(CLI::App& app, Exit& status) {
  add_wording(app, status);
  add_one(app, status, "lineage", "follow a paragraph, or all of a document, through its series", run_lineage);
  add_one(app, status, "echoes", "list paragraphs that use the words of older texts without citing them", run_echoes);
  add_compare(app, status);
  add_verbs(app, status);
}

}  // namespace search
