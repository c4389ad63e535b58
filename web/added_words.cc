// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/added_words.h"

#include "corpus/language.h"

namespace web {

Data added_words_data(const Visit& visit, const std::string& address, const std::vector<search::Translation>& added) {
  Data across = list();
  for (const search::Translation& translation : added) {
    Data renderings = list();
    for (const corpus::Rendering& one : translation.renderings) {
      Data entry;
      entry.set("text", one.text);
      entry.set("lang", std::string(corpus::code(one.language)));
      entry.set("href", address + visit.parameters.without("offset").and_also("without", one.text).query());
      renderings.push_back(entry);
    }
    Data entry;
    entry.set("words", translation.words);
    entry.set("source", std::string(text(visit.ui, "across-" + std::string(search::name(translation.source)))));
    entry.set("renderings", renderings);
    across.push_back(entry);
  }
  return across;
}

}  // namespace web
