// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/commands.h"

#include <memory>
#include <string>
#include <vector>

#include "corpus/fields.h"
#include "search/agreed_commands.h"
#include "search/ask_commands.h"
#include "search/command_parts.h"
#include "search/find.h"
#include "search/graph.h"
#include "search/json.h"
#include "search/link_command.h"
#include "search/print.h"
#include "search/show.h"

namespace search {

namespace {

using corpus::Exit;

struct Options {
  std::string index, language, from, to, symbol;
  std::vector<std::string> words, bodies, types, parts, cites, without;
  std::uint32_t limit = 10, offset = 0;
  bool json = false, no_across = false, no_fold = false;
};

using parts::is_wrong_language;
using parts::joined;
using parts::print;

std::shared_ptr<Index> open(const Options& options) { return parts::open_index(options.index); }

bool has_wrong_value(const Options& options, const Index& index) {
  std::vector<parts::Given> given = {{"from", options.from}, {"to", options.to}};
  const auto add = [&](std::string_view name, const std::vector<std::string>& values) {
    for (const std::string& value : values) given.emplace_back(name, value);
  };
  add("body", options.bodies);
  add("type", options.types);
  add("part", options.parts);
  add("cites", options.cites);
  return parts::is_wrong_value(index, given, parts::terminal(options.language));
}

Exit run_search(const Options& options) {
  const auto index = open(options);
  if (!index || is_wrong_language(options.language, true) || has_wrong_value(options, *index)) return Exit::error;
  SearchRequest request;
  request.words = joined(options.words);
  const auto add = [&](const char* field, const std::vector<std::string>& values) {
    for (const std::string& value : values) request.filters.push_back({field, value});
  };
  if (!options.language.empty()) add("lang", {options.language});
  add("body", options.bodies);
  add("type", options.types);
  add("part", options.parts);
  add("cites", options.cites);
  request.language = corpus::language_of_code(options.language);
  request.from = options.from;
  request.to = options.to;
  request.offset = options.offset;
  request.limit = options.limit;
  request.across = !options.no_across;
  request.without = options.without;
  request.fold = !options.no_fold;
  return print(find(*index, request), options.json, parts::terminal(options.language),
               [](const SearchAnswer& answer) { return !answer.hits.empty(); });
}

Exit run_show(const Options& options) {
  const auto index = open(options);
  if (!index || is_wrong_language(options.language)) return Exit::error;
  const corpus::Language language = corpus::language_of_code(options.language);
  const auto answer = show(*index, options.symbol, language);
  // Programs get what is known of a work that is only cited.
  if (!answer && answer.error().ghost && options.json)
    if (const auto known = ghost(*index, options.symbol, language)) {
      parts::write(to_json(*known), stdout);
      return Exit::nothing;
    }
  return print(answer, options.json, parts::terminal(options.language), [](const ShowAnswer&) { return true; });
}

Exit run_cites(const Options& options) {
  const auto index = open(options);
  if (!index || is_wrong_language(options.language)) return Exit::error;
  return print(cites(*index, options.symbol, corpus::language_of_code(options.language)), options.json,
               parts::terminal(options.language),
               [](const CitesAnswer& answer) { return !answer.relations.empty() || !answer.undecided.empty(); });
}

Exit run_cited_by(const Options& options) {
  const auto index = open(options);
  if (!index || is_wrong_language(options.language)) return Exit::error;
  return print(
      cited_by(*index, options.symbol, corpus::language_of_code(options.language), options.offset, options.limit),
      options.json, parts::terminal(options.language),
      [](const CitedByAnswer& answer) { return answer.total_works > 0; });
}

std::string fields_help() {
  std::string text = "Fields for FIELD:VALUE in the query:\n";
  for (const corpus::Field& field : corpus::fields())
    text.append("  ").append(field.name).append("  ").append(field.doc).append("\n");
  return text;
}

void add_common(CLI::App& command, Options& options) { parts::add_index_options(command, options.index, options.json); }

void add_search(CLI::App& app, Exit& status) {
  auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand("search", "find documents by words, phrases, symbols and conditions");
  add_common(*command, *options);
  command->add_option("words", options->words,
                      "the query: words, \"phrases\", AND OR NOT, NEAR/5, secur*, field:value, 2015..2017");
  command->add_option("--lang", options->language, "only this language; -CODE: only the others (--lang=-fr)")
      ->type_name("CODE");
  parts::add_list(*command, "--body", options->bodies, "only of this body: ga, sc, ecosoc, hrc or its name", "BODY");
  parts::add_list(*command, "--type", options->types, "only of this type: resolution, decision, ...", "TYPE");
  parts::add_list(*command, "--part", options->parts, "only in this part: preambular, operative, footnote, ...",
                  "PART");
  parts::add_list(*command, "--cites", options->cites, "only what cites this document", "SYMBOL");
  command->add_option("--from", options->from, "not before: 2015, 2015-03 or 2015-03-17")->type_name("DATE");
  command->add_option("--to", options->to, "not after")->type_name("DATE");
  command->add_flag("--no-across", options->no_across,
                    "only the words typed, not what they are called in other languages");
  command->add_flag("--no-fold", options->no_fold,
                    "each document of a yearly series by itself, not the newest with the others under it");
  parts::add_list(*command, "--without", options->without, "leave out one of the words that other languages added",
                  "TEXT");
  command->add_option("--limit", options->limit, "how many documents")
      ->capture_default_str()
      ->check(CLI::Range(1, 100));
  command->add_option("--offset", options->offset, "skip so many")->capture_default_str()->check(CLI::Range(0, 1000));
  command->footer(fields_help());
  command->callback([options, &status] { status = run_search(*options); });
}

CLI::App* add_symbol_command(CLI::App& app, Exit& status, const std::string& name, const std::string& help,
                             const std::shared_ptr<Options>& options, Exit (*run)(const Options&)) {
  auto* command = app.add_subcommand(name, help);
  add_common(*command, *options);
  command->add_option("symbol", options->symbol, "a document, or a provision of it: A/RES/71/129#op5")
      ->required()
      ->type_name("SYMBOL[#PROVISION]");
  command->add_option("--lang", options->language, "in this language where it is held in it")->type_name("CODE");
  command->callback([options, &status, run] { status = run(*options); });
  return command;
}

}  // namespace

void add_commands(CLI::App& app, Exit& status) {
  add_search(app, status);
  add_symbol_command(app, status, "show", "print a document or one provision of it", std::make_shared<Options>(),
                     run_show);
  add_symbol_command(app, status, "cites", "list what a document cites, with the words", std::make_shared<Options>(),
                     run_cites);
  auto options = std::make_shared<Options>();
  options->limit = 50;
  auto* command = add_symbol_command(app, status, "cited-by", "list who cites a document, with the words and the verb",
                                     options, run_cited_by);
  command->add_option("--limit", options->limit, "how many documents")
      ->capture_default_str()
      ->check(CLI::Range(1, 200));
  command->add_option("--offset", options->offset, "skip so many")->capture_default_str();
  add_link_command(app, status);
  add_audit_command(app, status);
  add_ask_commands(app, status);
  add_agreed_commands(app, status);
}

}  // namespace search
