// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/file_symbol.h"

#include <algorithm>

#include "corpus/language.h"
#include "corpus/symbol.h"

namespace corpus {
namespace {

// Cuts what follows `mark` at the end when it is a language code: "A_60_739.zh", "A_60_739_E".
std::string_view without_language(std::string_view name, char mark) {
  const auto at = name.rfind(mark);
  if (at == std::string_view::npos || language_of_code(name.substr(at + 1)) == Language::unknown) return name;
  return name.substr(0, at);
}

// Cuts the job number of the printers behind a symbol: "S_RES_2777-2504360S".
std::string_view without_job_number(std::string_view name) {
  constexpr std::size_t kJob = 9;  // "-2504360S"
  if (name.size() <= kJob || name[name.size() - kJob] != '-') return name;
  const std::string_view digits = name.substr(name.size() - kJob + 1, 7);
  const bool language = std::string_view("ACEFGRS").find(name.back()) != std::string_view::npos;
  const bool number = digits.find_first_not_of("0123456789") == std::string_view::npos;
  return language && number ? name.substr(0, name.size() - kJob) : name;
}

std::string_view stem(std::string_view path) {
  const auto slash = path.find_last_of("/\\");
  if (slash != std::string_view::npos) path.remove_prefix(slash + 1);
  const auto dot = path.rfind('.');
  if (dot != std::string_view::npos && dot > 0) path = path.substr(0, dot);
  return without_job_number(without_language(without_language(path, '.'), '_'));
}

// S_RES_1325_2000_EN_OCR: words behind the year are no part of the symbol.
std::string_view without_words(std::string_view name) {
  constexpr std::string_view kCouncil = "S_RES_";
  if (!name.starts_with(kCouncil)) return name;
  const auto year = name.find('_', kCouncil.size());
  if (year == std::string_view::npos) return name;
  const auto end = name.find_first_not_of("0123456789", year + 1);
  const bool letters = end != std::string_view::npos && name[end] == '_' &&
                       name.find_first_of("0123456789", end) == std::string_view::npos;
  return end == year + 5 && letters ? name.substr(0, end) : name;
}

// S_RES_1325_2000 is S/RES/1325 (2000): the year of a Security Council resolution is no part of its own.
std::string with_year(std::string name) {
  constexpr std::string_view kCouncil = "S/RES/";
  const auto slash = name.rfind('/');
  if (!name.starts_with(kCouncil) || slash < kCouncil.size() || name.size() != slash + 5) return name;
  name[slash] = '(';
  const auto digit = name.find_first_not_of('0', kCouncil.size());
  return name.erase(kCouncil.size(), digit - kCouncil.size()) + ")";
}

}  // namespace

std::string symbol_of_file_name(std::string_view path) {
  std::string name(without_words(stem(path)));
  if (std::count(name.begin(), name.end(), '_') < 2) return {};
  if (const auto bracket = name.find("_("); bracket != std::string::npos) name.erase(bracket, 1);  // "106_(VI)"
  std::replace(name.begin(), name.end(), '_', '/');
  const auto symbol = canonical_symbol(with_year(std::move(name)));
  return symbol && !symbol_parts(*symbol).organ.empty() ? *symbol : std::string();
}

}  // namespace corpus
