// SPDX-License-Identifier: GPL-2.0-or-later
#include "indexer/series_value.h"

#include <xxhash.h>

namespace indexer {

std::string series_value(const corpus::Metadata& data, corpus::Language language, corpus::Analyser& analyser) {
  std::string words;
  for (const corpus::Word& word : analyser.words(data.title, language)) {
    const bool number = word.folded.find_first_of("0123456789") != std::string::npos;
    if (word.bigram || number || corpus::is_stopword(word.folded, language)) continue;
    words += word.folded;
    words += ' ';
  }
  if (words.empty()) return {};
  const std::string whole = data.body + '\x1F' + data.type + '\x1F' + words;
  XXH64_canonical_t bytes;
  XXH64_canonicalFromHash(&bytes, XXH3_64bits(whole.data(), whole.size()));
  return {reinterpret_cast<const char*>(bytes.digest), sizeof bytes.digest};
}

}  // namespace indexer
