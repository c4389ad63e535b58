// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/terminology.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <map>
#include <set>

#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/state_words.h"
#include "search/everyday.h"

namespace search {

namespace {

using corpus::Language;
using corpus::Rendering;

// A curated table with a column of names for each language, by language and key.
class Curated {
 public:
  explicit Curated(std::string_view file) : table_(corpus::table(file)) {
    corpus::Analyser analyser;
    for (std::size_t row = 0; row < table_.size(); ++row)
      for (const Language language : corpus::kLanguages)
        for (const std::string& name : corpus::names_in(table_.cell(row, corpus::code(language))))
          rows_[static_cast<std::size_t>(language)].emplace(corpus::term_key(analyser.words(name, language)), row);
  }

  bool has(Language language, std::string_view key) const {
    return rows_[static_cast<std::size_t>(language)].contains(key);
  }

  std::vector<Rendering> find(Language language, std::string_view key) const {
    std::vector<Rendering> renderings = names(language, key);
    std::erase_if(renderings, [&](const Rendering& one) { return one.language == language; });
    return renderings;
  }

  // All names of the row.
  std::vector<Rendering> names(Language language, std::string_view key) const {
    std::vector<Rendering> renderings;
    const auto& rows = rows_[static_cast<std::size_t>(language)];
    const auto found = rows.find(key);
    if (found == rows.end()) return renderings;
    for (const Language other : corpus::kLanguages) {
      for (std::string& name : corpus::names_in(table_.cell(found->second, corpus::code(other))))
        renderings.push_back({other, 100, std::move(name)});
    }
    return renderings;
  }

 private:
  const corpus::Table& table_;
  std::array<std::map<std::string, std::size_t, std::less<>>, 7> rows_;
};

const Curated& concepts() {
  static const auto* const made = new Curated("concepts.tsv");
  return *made;
}

const Curated& countries() {
  static const auto* const made = new Curated("countries.tsv");
  return *made;
}

// Bodies and instruments, by language and key. A name of several words stands for the name of the same place in the
// cell of another language ("Traité de Pelindaba", "Treaty of Pelindaba"), else for the last, the shortest one.
class WholeNames {
 public:
  explicit WholeNames(std::initializer_list<std::string_view> files) {
    corpus::Analyser analyser;
    for (const std::string_view file : files) {
      const corpus::Table& table = corpus::table(file);
      for (std::size_t row = 0; row < table.size(); ++row) {
        for (const Language language : corpus::kLanguages) {
          const std::vector<std::string> names = corpus::names_in(table.cell(row, corpus::code(language)));
          for (std::size_t i = 0; i < names.size(); ++i)
            places_[static_cast<std::size_t>(language)].emplace(corpus::term_key(analyser.words(names[i], language)),
                                                                Place{&table, row, i});
        }
      }
    }
  }

  std::vector<Rendering> find(Language language, std::string_view key) const {
    std::vector<Rendering> renderings;
    const auto& places = places_[static_cast<std::size_t>(language)];
    const auto found = places.find(key);
    if (found == places.end()) return renderings;
    const auto& [table, row, form] = found->second;
    for (const Language other : corpus::kLanguages) {
      std::vector<std::string> names = corpus::names_in(table->cell(row, corpus::code(other)));
      if (other == language || names.empty()) continue;
      renderings.push_back({other, 100, std::move(names[std::min(form, names.size() - 1)])});
    }
    return renderings;
  }

 private:
  struct Place {
    const corpus::Table* table;
    std::size_t row, form;
  };
  std::array<std::map<std::string, Place, std::less<>>, 7> places_;
};

const WholeNames& bodies_and_instruments() {
  static const auto* const made = new WholeNames({"bodies.tsv", "named_instruments.tsv", "short_names.tsv"});
  return *made;
}

bool has_language(const std::vector<Rendering>& renderings, Language language) {
  return std::any_of(renderings.begin(), renderings.end(), [&](const Rendering& r) { return r.language == language; });
}

constexpr std::size_t kCode = 3;  // of a language, and a space

// "and", "et", и
bool joins_equals(std::string_view word, Language language) {
  std::size_t end = 0;
  const corpus::MarkedWord* marked = corpus::state_words(language)->longest(word, 0, end);
  return marked != nullptr && end == word.size() && (marked->marks & corpus::kAnd) != 0;
}

void add_missing(KnownTerm& term, TermSource source, std::vector<Rendering> more) {
  if (more.empty()) return;
  if (term.renderings.empty()) term.source = source;
  std::erase_if(more, [&](const Rendering& one) { return has_language(term.renderings, one.language); });
  for (Rendering& one : more) term.renderings.push_back(std::move(one));
}

}  // namespace

std::string_view name(TermSource source) {
  static constexpr std::array<std::string_view, 4> kNames = {"concepts", "thesaurus", "learned", "everyday"};
  return kNames[static_cast<std::size_t>(source)];
}

// A file of lines, mapped: it is looked into at a few places, not read.
struct Terminology::Lines {
  explicit Lines(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status = {};
    if (file < 0) return;
    if (::fstat(file, &status) == 0 && status.st_size > 0) {
      void* mapped = ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_PRIVATE, file, 0);
      if (mapped != MAP_FAILED) text = {static_cast<const char*>(mapped), static_cast<std::size_t>(status.st_size)};
    }
    ::close(file);
  }
  ~Lines() {
    if (!text.empty()) ::munmap(const_cast<char*>(text.data()), text.size());
  }
  Lines(const Lines&) = delete;
  Lines& operator=(const Lines&) = delete;

  std::vector<Rendering> find(Language language, std::string_view key) const {
    auto line = corpus::find_term(text, language, key);
    return line ? std::move(line->renderings) : std::vector<Rendering>();
  }

  // A term begins with `first`, and `other` stands behind it, at most one small word between them that joins no equals.
  bool has_behind(Language language, std::string_view first, std::string_view other) const {
    std::string_view lines = corpus::terms_beginning(text, language, first);
    while (!lines.empty()) {
      const std::string_view line = lines.substr(0, lines.find('\n'));
      lines.remove_prefix(std::min(line.size() + 1, lines.size()));
      std::string_view rest = line.substr(0, line.find('\t')).substr(kCode + first.size() + 1);
      std::string_view next = rest.substr(0, rest.find(' '));
      if (next == other) return true;
      if (next.size() == rest.size() || !corpus::is_stopword(next, language) || joins_equals(next, language)) continue;
      rest.remove_prefix(next.size() + 1);
      if (rest.substr(0, rest.find(' ')) == other) return true;
    }
    return false;
  }

  // Asks for the file to be brought into memory: the first questions would wait for it place by place.
  void read_ahead() const {
    if (!text.empty()) ::madvise(const_cast<char*>(text.data()), text.size(), MADV_WILLNEED);
  }

  std::string_view text;
};

Terminology::Terminology(const std::string& generation_path)
    : learned_(std::make_unique<Lines>(generation_path + "/terminology")),
      thesaurus_(std::make_unique<Lines>(generation_path + "/thesaurus")) {}

Terminology::~Terminology() = default;

KnownTerm Terminology::find(Language language, std::string_view key) const {
  KnownTerm term;
  add_missing(term, TermSource::concepts, concepts().find(language, key));
  // A label of one word is a subject; what the word is in running text the texts know better.
  const bool label_first = key.find(' ') != std::string_view::npos;
  if (label_first) add_missing(term, TermSource::thesaurus, thesaurus_->find(language, key));
  add_missing(term, TermSource::learned, learned_->find(language, key));
  if (!label_first) add_missing(term, TermSource::thesaurus, thesaurus_->find(language, key));
  return term;
}

bool Terminology::stand_together(Language language, std::string_view one, std::string_view other) const {
  return learned_->has_behind(language, one, other) || learned_->has_behind(language, other, one);
}

void Terminology::warm() const {
  concepts();
  countries();
  bodies_and_instruments();
  corpus::Analyser analyser;
  for (const Language language : corpus::kLanguages) everyday_words({}, language, analyser);
  learned_->read_ahead();
  thesaurus_->read_ahead();
}

bool is_concept(Language language, std::string_view key) { return concepts().has(language, key); }

std::vector<Rendering> concept_names(Language language, std::string_view words, corpus::Analyser& analyser) {
  return concepts().names(language, corpus::term_key(analyser.words(words, language)));
}

std::vector<Rendering> country_names(Language language, std::string_view key) {
  return countries().find(language, key);
}

bool is_country_form(Language language, std::string_view folded) {
  static const auto forms = [] {
    std::array<std::set<std::string, std::less<>>, 7> all;
    const corpus::Table& table = corpus::table("countries.tsv");
    for (std::size_t row = 0; row < table.size(); ++row)
      for (const Language one : corpus::kLanguages)
        corpus::each_form(table.cell(row, corpus::code(one)), [&](std::string_view form) {
          all[static_cast<std::size_t>(one)].insert(corpus::fold(form));
        });
    return all;
  }();
  return forms[static_cast<std::size_t>(language)].contains(folded);
}

std::vector<Rendering> proper_names(Language language, std::string_view key) {
  std::vector<Rendering> names = country_names(language, key);
  return names.empty() ? bodies_and_instruments().find(language, key) : names;
}

}  // namespace search
