// SPDX-License-Identifier: GPL-2.0-or-later
#include "usage.h"

#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <vector>

namespace {

using Commands = std::vector<const CLI::App*>;
using Options = std::vector<const CLI::Option*>;

Commands commands_of(const CLI::App& app) {
  return app.get_subcommands([](const CLI::App*) { return true; });
}

// Those with a name, "--index"; positional ones are not for a shell to complete.
Options options_of(const CLI::App& command) {
  Options named;
  for (const CLI::Option* option : command.get_options())
    if (!option->get_lnames().empty()) named.push_back(option);
  return named;
}

const std::string& long_name(const CLI::Option& option) { return option.get_lnames().front(); }

bool takes_value(const CLI::Option& option) { return option.get_items_expected_max() > 0; }

// "TYPE" of "TYPE:{a,b}".
std::string type_of(const CLI::Option& option) {
  const std::string type = option.get_type_name();
  return type.substr(0, type.find_first_of(":{"));
}

// "a b" of "TYPE:{a,b}"; empty when any value will do.
std::string choices_of(const CLI::Option& option) {
  const std::string type = option.get_type_name();
  const std::size_t open = type.find('{'), close = type.find('}', open);
  if (open == std::string::npos || close == std::string::npos) return {};
  std::string choices = type.substr(open + 1, close - open - 1);
  for (char& c : choices)
    if (c == ',') c = ' ';
  return choices;
}

// `text` with a backslash before each of `special`; within single quotes of a shell when `quoted`.
std::string escaped(std::string_view text, std::string_view special, bool quoted) {
  std::string out;
  for (const char c : text) {
    if (quoted && c == '\'') {
      out += "'\\''";
      continue;
    }
    if (special.find(c) != special.npos) out += '\\';
    out += c;
  }
  return out;
}

std::string bash(const CLI::App& app) {
  std::string names, options, values;
  for (const CLI::App* command : commands_of(app)) {
    names += command->get_name() + " ";
    std::string flags;
    for (const CLI::Option* option : options_of(*command)) {
      flags += "--" + long_name(*option) + " ";
      if (const std::string choices = choices_of(*option); !choices.empty())
        values += fmt::format("    '{} --{}') words='{}' ;;\n", command->get_name(), long_name(*option), choices);
    }
    options += fmt::format("    {}) options='{}' ;;\n", command->get_name(), flags);
  }
  return fmt::format(R"(# Completion of travaux for bash. Made by `travaux completion bash`.
_travaux() {{
  local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}} words='' options='--help --version'
  case ${{COMP_WORDS[1]}} in
{}  esac
  case "${{COMP_WORDS[1]}} $before" in
{}  esac
  if [ "$COMP_CWORD" = 1 ] && [[ $word != -* ]]; then words='{}'; fi
  if [ -z "$words" ] && [[ $word == -* ]]; then words=$options; fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}}
complete -o default -F _travaux travaux
)",
                     options, values, names);
}

std::string zsh_option(const CLI::Option& option) {
  std::string row = fmt::format("'--{}[{}]", long_name(option), escaped(option.get_description(), "[]:\\", true));
  if (!takes_value(option)) return row + "'";
  const std::string choices = choices_of(option);
  return row + fmt::format(":{}:{}'", escaped(type_of(option), "[]:\\", true),
                           choices.empty() ? "_files" : "(" + choices + ")");
}

std::string zsh(const CLI::App& app) {
  std::string names, options;
  for (const CLI::App* command : commands_of(app)) {
    names += fmt::format("  '{}:{}'\n", command->get_name(), escaped(command->get_description(), ":\\", true));
    options += fmt::format("  {})\n    _arguments", command->get_name());
    for (const CLI::Option* option : options_of(*command)) options += " \\\n      " + zsh_option(*option);
    options += " \\\n      '*:file:_files' ;;\n";
  }
  return fmt::format(R"(#compdef travaux
# Completion of travaux for zsh. Made by `travaux completion zsh`.
local -a commands=(
{})
if (( CURRENT == 2 )); then
  _describe command commands
  return
fi
local command=$words[2]
shift words
(( CURRENT-- ))
case $command in
{}esac
)",
                     names, options);
}

std::string fish(const CLI::App& app) {
  std::string rows = "# Completion of travaux for fish. Made by `travaux completion fish`.\n";
  for (const CLI::App* command : commands_of(app))
    rows += fmt::format("complete -c travaux -f -n __fish_use_subcommand -a {} -d '{}'\n", command->get_name(),
                        escaped(command->get_description(), "\\'", false));
  for (const CLI::App* command : commands_of(app))
    for (const CLI::Option* option : options_of(*command)) {
      const std::string choices = choices_of(*option);
      rows += fmt::format("complete -c travaux -n '__fish_seen_subcommand_from {}' -l {}{}{} -d '{}'\n",
                          command->get_name(), long_name(*option), takes_value(*option) ? " -r" : "",
                          choices.empty() ? "" : " -f -a '" + choices + "'",
                          escaped(option->get_description(), "\\'", false));
    }
  return rows;
}

// A text in troff: no line of it is a request, hyphens are those of options.
std::string troff(std::string_view text) {
  std::string out;
  bool starts = true;
  for (const char c : text) {
    if (starts && (c == '.' || c == '\'')) out += "\\&";
    if (c == '-' || c == '\\') out += '\\';
    out += c == '\\' ? "e" : std::string(1, c);
    starts = c == '\n';
  }
  return out;
}

// "-j, --jobs N"; of a positional one "QUESTION".
std::string heading(const CLI::Option& option) {
  if (option.get_positional() && option.get_lnames().empty()) return "\\fI" + troff(type_of(option)) + "\\fR";
  std::string text;
  for (const std::string& name : option.get_snames()) text += "\\fB" + troff("-" + name) + "\\fR, ";
  text += "\\fB" + troff("--" + long_name(option)) + "\\fR";
  return takes_value(option) ? text + " \\fI" + troff(type_of(option)) + "\\fR" : text;
}

std::string entry(const CLI::Option& option) {
  std::string text = ".TP\n" + heading(option) + "\n" + troff(option.get_description());
  if (const std::string choices = choices_of(option); !choices.empty()) text += ": " + troff(choices);
  if (!option.get_default_str().empty()) text += " (without it: " + troff(option.get_default_str()) + ")";
  return text + "\n";
}

int print(const std::string& text) { return std::fputs(text.c_str(), stdout); }

}  // namespace

std::string completion(const CLI::App& app, std::string_view shell) {
  return shell == "bash" ? bash(app) : shell == "zsh" ? zsh(app) : fish(app);
}

std::string manual(const CLI::App& app, std::string_view version) {
  std::string page = fmt::format(".TH TRAVAUX 1 \"\" \"travaux {}\"\n.SH NAME\ntravaux \\- {}\n", version,
                                 troff(app.get_description()));
  page += ".SH SYNOPSIS\n\\fBtravaux\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]\n.SH COMMANDS\n";
  for (const CLI::App* command : commands_of(app)) {
    page += ".SS " + command->get_name() + "\n" + troff(command->get_description()) + "\n";
    for (const CLI::Option* option : command->get_options()) page += entry(*option);
    if (!command->get_footer().empty()) page += ".PP\n.nf\n" + troff(command->get_footer()) + "\n.fi\n";
  }
  page +=
      ".SH ENVIRONMENT\n"
      ".TP\n\\fBTRAVAUX_INDEX\\fR\ndirectory of the index, where \\-\\-index does not name one\n"
      ".TP\n\\fBLC_ALL\\fR, \\fBLC_MESSAGES\\fR, \\fBLANG\\fR\nlanguage of labels, where neither \\-\\-lang nor the "
      "words "
      "asked tell\n"
      ".TP\n\\fBNO_COLOR\\fR\nno colours on a terminal\n"
      ".SH EXIT STATUS\n0 found or done, 1 nothing found, 2 error\n";
  return page;
}

void add_usage_commands(CLI::App& app, std::string_view version) {
  auto shell = std::make_shared<std::string>();
  auto* complete = app.add_subcommand("completion", "print a script that completes commands and options in a shell");
  complete->add_option("shell", *shell, "bash, zsh or fish")
      ->required()
      ->type_name("SHELL")
      ->check(CLI::IsMember({"bash", "zsh", "fish"}));
  complete->callback([&app, shell] { print(completion(app, *shell)); });
  app.add_subcommand("manual", "print the manual page, for man")->callback([&app, version] {
    print(manual(app, version));
  });
}
