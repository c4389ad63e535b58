// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/messages.h"

#include <array>
#include <cstdlib>

#include "corpus/lexicon.h"
#include "corpus/message.h"
#include "web/files.h"

namespace web {

namespace {

struct Catalogue {
  std::map<std::string_view, std::string_view> texts;
  std::map<std::string_view, corpus::Message> formats;  // of the texts with braces
};

void add(Catalogue& catalogue, Language language, std::string_view key, std::string_view text) {
  if (!catalogue.texts.emplace(key, text).second) return;
  if (text.find('{') != std::string_view::npos) catalogue.formats.emplace(key, corpus::Message(language, text));
}

Catalogue read_catalogue(Language language) {
  Catalogue catalogue;
  std::string_view rest = file("messages/" + std::string(corpus::code(language)) + ".tsv");
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    const std::size_t tab = line.find('\t');
    if (line.starts_with('#') || tab == std::string_view::npos) continue;
    add(catalogue, language, line.substr(0, tab), line.substr(tab + 1));
  }
  const corpus::Table& answers = corpus::table(std::string(corpus::code(language)) + "/answers.tsv");
  for (std::size_t row = 0; row < answers.size(); ++row)
    add(catalogue, language, answers.cell(row, "key"), answers.cell(row, "text"));
  return catalogue;
}

std::array<Catalogue, 7> read_catalogues() {
  std::array<Catalogue, 7> all;
  for (const Language language : corpus::kLanguages) all[static_cast<std::size_t>(language)] = read_catalogue(language);
  all[0].texts = all[static_cast<std::size_t>(Language::en)].texts;
  return all;
}

const Catalogue& catalogue(Language language) {
  static const std::array<Catalogue, 7> all = read_catalogues();
  return all[static_cast<std::size_t>(language)];
}

const corpus::Message* format_of(Language language, std::string_view key) {
  const auto& formats = catalogue(language).formats;
  const auto found = formats.find(key);
  return found == formats.end() ? nullptr : &found->second;
}

// "fr-CH;q=0.8": its language and how much it is liked, in thousandths.
std::pair<Language, int> language_range(std::string_view range) {
  while (range.starts_with(' ')) range.remove_prefix(1);
  const Language language = corpus::language_of_code(range.substr(0, range.find_first_of("-; ")));
  const std::size_t q = range.find("q=");
  if (q == std::string_view::npos) return {language, 1000};
  return {language, static_cast<int>(std::strtod(std::string(range.substr(q + 2, 5)).c_str(), nullptr) * 1000)};
}

}  // namespace

const std::map<std::string_view, std::string_view>& messages(Language language) { return catalogue(language).texts; }

bool has_text(Language language, std::string_view key) { return messages(language).count(key) != 0; }

std::string_view text(Language language, std::string_view key) {
  const auto& texts = messages(language);
  const auto found = texts.find(key);
  return found == texts.end() ? key : found->second;
}

std::string text(Language language, std::string_view key, std::uint64_t count) {
  const corpus::Message* format = format_of(language, key);
  return format == nullptr ? std::string(text(language, key)) : format->with(count);
}

std::string text(Language language, std::string_view key, std::string_view first, std::string_view second) {
  const corpus::Message* format = format_of(language, key);
  return format == nullptr ? std::string(text(language, key)) : format->with({first, second});
}

std::string grouped(Language language, std::uint64_t number) { return text(language, "number", number); }

std::string isolated(Language language, std::string_view name) {
  constexpr std::string_view kArabicLeads = "\xD8\xD9\xDA\xDB";  // first bytes of U+0600 to U+06FF
  if (!corpus::right_to_left(language) && name.find_first_of(kArabicLeads) == std::string_view::npos)
    return std::string(name);
  return "\u2068" + std::string(name) + "\u2069";
}

Language preferred_language(std::string_view header) {
  Language best = Language::unknown;
  int liked = 0;
  header = header.substr(0, 1000);
  while (!header.empty()) {
    const std::size_t comma = header.find(',');
    const auto [language, liking] = language_range(header.substr(0, comma));
    if (language != Language::unknown && liking > liked) {
      best = language;
      liked = liking;
    }
    header.remove_prefix(comma == std::string_view::npos ? header.size() : comma + 1);
  }
  return best;
}

}  // namespace web
