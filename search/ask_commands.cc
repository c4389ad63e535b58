// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/ask_commands.h"

#include <memory>
#include <string>
#include <vector>

#include "corpus/strength.h"
#include "search/ask.h"
#include "search/command_parts.h"
#include "search/footnote.h"
#include "search/history.h"
#include "search/print_parts.h"
#include "search/stated.h"

namespace search {

namespace {

using corpus::Exit;

struct Options {
  std::string index, language;
  bool json = false, ics = false, csv = false, footnotes = false;
  std::vector<std::string> words, without;
  StatedRequest stated;
  std::uint32_t limit = 10;
  const CLI::Option* listed = nullptr;  // --limit of a list
};

using Run = Exit (*)(const Options&, const Index&);

// One line for each answer.
Exit print_footnotes(const std::vector<AskedAnswer>& answers) {
  parts::Page page({});
  for (const AskedAnswer& answer : answers) page.add(footnote(answer)).line();
  parts::write(page.take(), stdout);
  return answers.empty() ? Exit::nothing : Exit::done;
}

Exit run_ask(const Options& options, const Index& index) {
  AskRequest request{parts::joined(options.words), corpus::language_of_code(options.language), options.limit};
  request.without = options.without;
  const auto answer = ask(index, request);
  if (answer && !answer->refusal.empty() && !options.json) {
    parts::write(to_text(*answer, {false, parts::terminal(options.language).language}), stderr);
    return Exit::nothing;
  }
  if (answer && options.footnotes) return print_footnotes(answer->answers);
  return parts::print(answer, options.json, parts::terminal(options.language),
                      [](const AskAnswer& found) { return !found.answers.empty(); });
}

Exit run_stated(const Options& options, const Index& index) {
  StatedRequest request = options.stated;
  const std::vector<parts::Given> given = {
      {"from", request.from}, {"to", request.to}, {"body", request.body}, {"due", request.due}};
  if (parts::is_wrong_value(index, given, parts::terminal(options.language))) return Exit::error;
  if (!options.words.empty()) request.words = parts::joined(options.words);
  request.language = corpus::language_of_code(options.language);
  request.dated = options.ics;
  if ((options.ics || options.csv) && options.listed->count() == 0) request.limit = kMostStated;
  const auto answer = stated(index, request);
  const auto found = [](const StatedAnswer& some) { return !some.entries.empty(); };
  if (answer && options.footnotes) {
    std::vector<AskedAnswer> answers;
    for (const StatedEntry& entry : answer->entries) answers.push_back(entry.answer);
    return print_footnotes(answers);
  }
  if (!answer || (!options.ics && !options.csv))
    return parts::print(answer, options.json, parts::terminal(options.language), found);
  parts::write(options.ics ? to_ics(*answer) : to_csv(*answer), stdout);
  if (answer->cut) parts::write("travaux: " + cut_in_words(*answer) + "\n", stderr);
  return found(*answer) ? Exit::done : Exit::nothing;
}

Exit run_history(const Options& options, const Index& index) {
  return parts::print(history(index, parts::joined(options.words), corpus::language_of_code(options.language)),
                      options.json, parts::terminal(options.language),
                      [](const HistoryAnswer& found) { return found.provisions > 0; });
}

void add_footnotes(CLI::App& command, Options& options) {
  command.add_flag("--footnotes", options.footnotes, "print each answer as a line to paste as a footnote")
      ->excludes(command.get_option("--json"));
}

CLI::App* add_command(CLI::App& app, Exit& status, const char* name, const char* help, Run run,
                      const std::shared_ptr<Options>& options) {
  auto* command = app.add_subcommand(name, help);
  parts::add_index_options(*command, options->index, options->json);
  command->add_option("--lang", options->language, "the language of the words, where they do not tell")
      ->type_name("CODE");
  command->callback([options, &status, run] {
    const auto index = parts::open_index(options->index);
    status = !index || parts::is_wrong_language(options->language) ? Exit::error : run(*options, *index);
  });
  return command;
}

void add_ask(CLI::App& app, Exit& status) {
  auto options = std::make_shared<Options>();
  auto* command = add_command(app, status, "ask", "answer a question with the paragraphs that answer it, word for word",
                              run_ask, options);
  command->add_option("question", options->words, "in one of the six languages")->required()->type_name("QUESTION");
  command->add_option("--limit", options->limit, "how many answers")->capture_default_str()->check(CLI::Range(1, 50));
  parts::add_list(*command, "--without", options->without, "leave out one of the words that were looked for as well",
                  "TEXT");
  add_footnotes(*command, *options);
}

void add_limit(CLI::App& command, Options& options, std::uint32_t most) {
  StatedRequest& request = options.stated;
  options.listed = command.add_option("--limit", request.limit, "how many entries")
                       ->capture_default_str()
                       ->check(CLI::Range(1U, most));
  command.add_option("--from", request.from, "documents not before: 2015, 2015-03 or 2015-03-17")->type_name("DATE");
  command.add_option("--to", request.to, "documents not after")->type_name("DATE");
  command.add_option("--body", request.body, "only of this body: ga, sc, ecosoc, hrc")->type_name("BODY");
}

void add_listing(CLI::App& app, Exit& status, const char* name, const char* kind, const char* help, const char* what) {
  auto options = std::make_shared<Options>();
  options->stated.kind = kind;
  auto* command = add_command(app, status, name, help, run_stated, options);
  command->add_option("words", options->words, "in one of the six languages")->required()->type_name(what);
  add_limit(*command, *options, kMostShown);
  add_footnotes(*command, *options);
}

void add_obligations(CLI::App& app, Exit& status) {
  auto options = std::make_shared<Options>();
  StatedRequest& request = options->stated;
  request.kind = "obligation";
  auto* command = add_command(app, status, "obligations", "list who is to do what by when, as a table or as a calendar",
                              run_stated, options);
  auto* topic = command->add_option("words", options->words, "words of the topic, or the symbol of a document")
                    ->type_name("TOPIC");
  command->add_option("--on", request.addressee, "who is to act: \"Secretary-General\", States")->type_name("WHO");
  command->add_option("--about", request.words, "the same")->type_name("TOPIC")->excludes(topic);
  command->add_option("--due", request.due, "a session (72) or a date (2026, 2026-03) it is reckoned to fall on")
      ->type_name("SESSION|DATE");
  std::vector<std::string> acts = corpus::acts();
  for (std::string& act : acts) act = CLI::detail::to_lower(act);
  command->add_option("--act", request.act, "what the verb does")
      ->type_name("ACT")
      ->check(CLI::IsMember(acts, CLI::ignore_case));
  std::vector<std::string> strengths = corpus::strengths();
  strengths.emplace_back("any");
  command->add_option("--strength", request.strength, "how strongly it speaks; without it: what obliges somebody")
      ->type_name("STRENGTH")
      ->check(CLI::IsMember(strengths, CLI::ignore_case));
  command->add_flag("--reports", request.reports, "requested reports only");
  command->add_flag("--drafts", request.drafts, "drafts and what was voted down, too");
  auto* ics = command->add_flag("--ics", options->ics, "print a calendar (RFC 5545), whole without --limit");
  auto* csv = command->add_flag("--csv", options->csv, "print a table (RFC 4180), whole without --limit");
  ics->excludes(csv, command->get_option("--json"));
  csv->excludes(command->get_option("--json"));
  add_limit(*command, *options, kMostStated);
  add_footnotes(*command, *options);
  for (CLI::Option* file : {ics, csv}) file->excludes(command->get_option("--footnotes"));
}

}  // namespace

void add_ask_commands(CLI::App& app, Exit& status) {
  add_ask(app, status);
  add_listing(app, status, "define", "definition", "list the definitions of a term in order of time", "TERM");
  add_listing(app, status, "principles", "principle", "list the principles of a topic", "TOPIC");
  add_obligations(app, status);
  auto options = std::make_shared<Options>();
  auto* command =
      add_command(app, status, "history", "show where a concept was first used, how often since, who defined it",
                  run_history, options);
  command->add_option("words", options->words, "in one of the six languages")->required()->type_name("CONCEPT");
}

}  // namespace search
