// SPDX-License-Identifier: GPL-2.0-or-later
// What all commands that ask an index have in common: its options, and how an answer or a refusal is printed.
#pragma once

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "corpus/commands.h"
#include "search/index.h"
#include "search/json.h"
#include "search/print.h"
#include "search/refusal.h"
#include "search/terminal.h"

namespace search::parts {

// --index (or TRAVAUX_INDEX) and --json.
void add_index_options(CLI::App& command, std::string& index, bool& json);

// An option that may be given again and again, with one value each time: the words behind it are the query's.
CLI::Option* add_list(CLI::App& command, const std::string& name, std::vector<std::string>& values,
                      const std::string& help, const std::string& type);

// The index in that directory; nullptr when there is none, after saying why.
std::shared_ptr<Index> open_index(const std::string& directory);

// Says so and is true when a code was given that is no language. `others`: "-fr" is one too, for every other
// language.
bool is_wrong_language(const std::string& code, bool others = false);

// A filter as it was given: "body", "General Assembly".
using Given = std::pair<std::string_view, std::string_view>;

// Says so and is true when one of them can have no such value (filter_values.h).
bool is_wrong_value(const Index& index, const std::vector<Given>& given, const Terminal& terminal);

// Words of a command line as one text.
std::string joined(const std::vector<std::string>& words);

// Standard output: styled when it is a terminal and NO_COLOR is not set; labels in the language of that code, else of
// the locale (LC_ALL, LC_MESSAGES, LANG).
Terminal terminal(const std::string& language);
void write(const std::string& text, std::FILE* stream);
corpus::Exit print(const Refusal& refusal, bool json, const Terminal& terminal);

// Prints an answer or its refusal by to_json() or to_text(); `found` tells whether there is anything in it.
template <class T, class Found>
corpus::Exit print(const Answer<T>& answer, bool json, const Terminal& terminal, Found found) {
  if (!answer) return print(answer.error(), json, terminal);
  write(json ? to_json(*answer) : to_text(*answer, terminal), stdout);
  return found(*answer) ? corpus::Exit::done : corpus::Exit::nothing;
}

}  // namespace search::parts
