// SPDX-License-Identifier: GPL-2.0-or-later
// What a term of one language is called in the others. Asked in this order: our own list of concepts
// (corpus/lexicon/concepts.tsv), labels the user gave (`travaux index --thesaurus`), and what was learned from the
// index's own parallel paragraphs (corpus/terminology.h). A single word (in Chinese any term) is asked of the
// paragraphs before the labels: those of the UNBIS Thesaurus before them cost a fifth of what words alone find
// (search_batch, renderings), since a label names a subject ("measures") and not the word of a sentence. An
// index without these files knows the concepts alone.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/terminology.h"

namespace search {

enum class TermSource { concepts, thesaurus, learned, everyday };  // the last: everyday.h
std::string_view name(TermSource source);                          // "concepts"

struct KnownTerm {
  TermSource source = TermSource::learned;
  std::vector<corpus::Rendering> renderings;  // the strongest of a language first
};

class Terminology {
 public:
  // Of the generation in that directory. Files that are not there are empty.
  explicit Terminology(const std::string& generation_path);
  ~Terminology();
  Terminology(const Terminology&) = delete;
  Terminology& operator=(const Terminology&) = delete;

  // What is known of a term (corpus::term_key); renderings of a source later in the order only for languages that an
  // earlier one leaves out. No renderings: nothing is known. Safe to call from several threads.
  KnownTerm find(corpus::Language language, std::string_view key) const;

  // True when two words (as indexed) stand together in a term that was learned, nothing but small words between them
  // ("sesion", "period" in "período de sesiones"); not where those join equals ("arrest and detention").
  bool stand_together(corpus::Language language, std::string_view one, std::string_view other) const;

  // Makes what a first question would have to wait for.
  void warm() const;

 private:
  struct Lines;
  std::unique_ptr<Lines> learned_, thesaurus_;
};

// True when the term (corpus::term_key) is of our own list of concepts.
bool is_concept(corpus::Language language, std::string_view key);

// What the same list calls the term `words` in all languages, in its own by its other names as well; empty of a term
// that is not there.
std::vector<corpus::Rendering> concept_names(corpus::Language language, std::string_view words,
                                             corpus::Analyser& analyser);

// The names of a country (corpus/lexicon/countries.tsv) in the other languages, each at full strength; none of a term
// that is no country. They are for questions alone: a search takes them from what was learned, since many a name of a
// country is a common word or a name of a person in another language.
std::vector<corpus::Rendering> country_names(corpus::Language language, std::string_view key);

// True of a word (folded) that is a country's name in one of the forms the lexicon lists.
bool is_country_form(corpus::Language language, std::string_view folded);

// The same of countries, bodies (bodies.tsv) and instruments (named_instruments.tsv).
std::vector<corpus::Rendering> proper_names(corpus::Language language, std::string_view key);

}  // namespace search
