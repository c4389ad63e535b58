// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/command_parts.h"

#include <unistd.h>

#include <cstdlib>

#include "search/filter_values.h"

namespace search::parts {

void add_index_options(CLI::App& command, std::string& index, bool& json) {
  command.add_option("--index", index, "directory of the index")->envname("TRAVAUX_INDEX")->type_name("DIR");
  command.add_flag("--json", json, "print JSON (schema 1), the same bytes as the web gives");
}

CLI::Option* add_list(CLI::App& command, const std::string& name, std::vector<std::string>& values,
                      const std::string& help, const std::string& type) {
  return command.add_option(name, values, help)->type_name(type)->allow_extra_args(false);
}

std::shared_ptr<Index> open_index(const std::string& directory) {
  if (directory.empty()) {
    corpus::failed("no index given: use --index DIR or set TRAVAUX_INDEX");
    return nullptr;
  }
  auto index = Index::open(directory);
  if (index) return *index;
  corpus::failed(index.error().describe());
  return nullptr;
}

bool is_wrong_language(const std::string& code, bool others) {
  const std::string named = others && code.starts_with('-') ? code.substr(1) : code;
  if (code.empty() || corpus::language_of_code(named) != corpus::Language::unknown) return false;
  corpus::failed(code + ": no language; one of ar zh en fr ru es");
  return true;
}

bool is_wrong_value(const Index& index, const std::vector<Given>& given, const Terminal& terminal) {
  std::string_view from, to;
  for (const auto& [name, value] : given) {
    if (name == "from") from = value;
    if (name == "to") to = value;
    const std::string wrong = wrong_value(index, name, value, terminal.language);
    if (wrong.empty()) continue;
    corpus::failed("--" + std::string(name) + ": " + wrong);
    return true;
  }
  const std::string wrong = wrong_period(from, to, terminal.language);
  if (!wrong.empty()) corpus::failed("--from, --to: " + wrong);
  return !wrong.empty();
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text.append(text.empty() ? "" : " ").append(word);
  return text;
}

namespace {

// "fr_CA.UTF-8" is French; "pt_BR" is none of the six, and neither is "C", which is no language but a letter that
// symbols have for Chinese.
corpus::Language language_of_locale() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    const std::string_view code = std::string_view(value).substr(0, std::string_view(value).find_first_of("_.@"));
    return code.size() < 2 ? corpus::Language::unknown : corpus::language_of_code(code);
  }
  return corpus::Language::unknown;
}

}  // namespace

Terminal terminal(const std::string& language) {
  const corpus::Language asked = corpus::language_of_code(language);
  return {isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr,
          asked == corpus::Language::unknown ? language_of_locale() : asked};
}

void write(const std::string& text, std::FILE* stream) { std::fwrite(text.data(), 1, text.size(), stream); }

corpus::Exit print(const Refusal& refusal, bool json, const Terminal& terminal) {
  if (refusal.code == Refusal::Code::bad_index) return corpus::failed(refusal.message);
  json ? write(to_json(refusal), stdout) : write(to_text(refusal, terminal), stderr);
  return corpus::Exit::nothing;
}

}  // namespace search::parts
