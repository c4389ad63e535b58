// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <list>

#include "corpus/plain_verb.h"
#include "corpus/strength.h"
#include "corpus/symbol.h"
#include "search/align.h"
#include "search/lineage_steps.h"

namespace search {

std::vector<std::string> targets_of(const corpus::ProvisionEntry& entry) {
  std::vector<std::string> targets;
  for (const corpus::CitationEntry& citation : entry.citations) {
    if (!citation.target.empty() && std::find(targets.begin(), targets.end(), citation.target) == targets.end())
      targets.push_back(citation.target);
  }
  return targets;
}

namespace {

constexpr double kFewWords = 0.2;        // as a share of the words of two paragraphs
constexpr std::size_t kMostMissing = 2;  // works a paragraph may be missing from before it is given up

std::string verb_of(const corpus::ProvisionEntry& entry) {
  return entry.verb.empty() && !entry.statements.empty() ? entry.statements.front().verb : entry.verb;
}

std::string_view strength_of(const corpus::ProvisionEntry& entry) {
  return corpus::strength_of(verb_of(entry), entry.statements.empty() ? "" : entry.statements.front().act,
                             entry.language);
}

// Whether `later` may stand for `earlier` a session on: the same kind of act of the same body.
bool rolls_forward(const std::string& earlier, const std::string& later) {
  const corpus::SymbolParts one = corpus::symbol_parts(earlier), other = corpus::symbol_parts(later);
  return one.organ == other.organ && one.type == other.type && earlier < later;
}

void compare_citations(const corpus::ProvisionEntry& before, const corpus::ProvisionEntry& after, Version& version) {
  std::vector<std::string> gone, come;
  const auto had = targets_of(before), has = targets_of(after);
  const auto without = [](const auto& all, const auto& others, auto& into) {
    for (const std::string& one : all)
      if (std::find(others.begin(), others.end(), one) == others.end()) into.push_back(one);
  };
  without(had, has, gone);
  without(has, had, come);
  for (const std::string& earlier : gone) {
    const auto later =
        std::find_if(come.begin(), come.end(), [&](const std::string& one) { return rolls_forward(earlier, one); });
    if (later == come.end()) {
      version.cites_dropped.push_back(earlier);
      continue;
    }
    version.rolled.emplace_back(earlier, *later);
    come.erase(later);
  }
  version.cites_added = std::move(come);
}

Version version_of(const ReadProvision& read) {
  Version version;
  version.provision = read.entry.id;
  version.number = read.entry.number;
  version.text = read.entry.text;
  version.verb = verb_of(read.entry);
  version.strength = strength_of(read.entry);
  return version;
}

// True when both texts open with their verbs and none of those words changed, though one verb was read as longer.
bool opens_alike(const corpus::ProvisionEntry& before, const corpus::ProvisionEntry& after,
                 const std::vector<WordChange>& changes) {
  const std::string verb = verb_of(before), other = verb_of(after);
  if (!before.text.starts_with(verb) || !after.text.starts_with(other)) return false;
  return std::none_of(changes.begin(), changes.end(), [&](const WordChange& change) {
    return change.in_asked.start < verb.size() || change.in_text.start < other.size();
  });
}

// The member of a list may have its verb from above, where several stand: "Welcomes ... and recalls: (a) ...".
bool prints_verb(const corpus::ProvisionEntry& entry) { return entry.text.find(verb_of(entry)) != std::string::npos; }

// Whether the verb grew stronger: 1, weaker: -1. "Further notes" for "Notes" is neither, whatever stands in the table.
int grown(const corpus::ProvisionEntry& before, const corpus::ProvisionEntry& after,
          const std::vector<WordChange>& changes) {
  if (prints_verb(before) != prints_verb(after) || opens_alike(before, after, changes)) return 0;
  const std::string verb = corpus::plain_verb(verb_of(before), before.language);
  if (verb == corpus::plain_verb(verb_of(after), after.language)) return 0;
  const int earlier = corpus::rank_of_strength(strength_of(before));
  const int later = corpus::rank_of_strength(strength_of(after));
  return earlier < 0 || later < 0 ? 0 : (later > earlier) - (later < earlier);
}

Version version_after(const ReadProvision& before, const ReadProvision& after) {
  Version version = version_of(after);
  const auto parts = corpus::diff_words(before.words, after.words);
  version.changes = changes_between(before.words, before.entry.text, after.words, after.entry.text, parts);
  std::size_t same = 0;
  for (const corpus::DiffPart& part : parts)
    if (part.kind == corpus::DiffPart::Kind::same) same += part.before.size();
  const std::size_t all = before.words.size() + after.words.size();
  version.similarity = all == 0 ? 1 : 2 * static_cast<double>(same) / static_cast<double>(all);
  version.stronger = grown(before.entry, after.entry, version.changes);
  compare_citations(before.entry, after.entry, version);
  return version;
}

// A paragraph followed from work to work.
struct Line {
  LineageRow row;
  const ReadProvision* last = nullptr;  // its newest version so far
  std::size_t seen = 0;                 // work of that
  double place = 0;
};

class Table {
 public:
  Table(std::vector<LineageColumn>& columns, const InOtherLanguage& deciding)
      : columns_(columns), deciding_(deciding) {}

  std::vector<LineageRow> run() {
    for (std::size_t column = 0; column < columns_.size(); ++column) follow(column);
    std::vector<LineageRow> rows;
    for (Line& line : lines_) rows.push_back(std::move(line.row));
    for (LineageRow& row : rows) settle(row);
    return rows;
  }

 private:
  using Lines = std::list<Line>;

  // First the lines that were in the work before, then those that have been missing for a while.
  void follow(std::size_t column) {
    const auto& provisions = columns_[column].provisions;
    std::vector<Lines::iterator> taken(provisions.size(), lines_.end());
    for (std::size_t missing = 0; missing <= kMostMissing && missing < column; ++missing) match(column, missing, taken);
    auto behind = lines_.begin();  // where a new line goes: after the one of the paragraph before it
    for (std::size_t i = 0; i < provisions.size(); ++i) {
      if (taken[i] == lines_.end()) taken[i] = begin_line(behind, *provisions[i]);
      Line& line = *taken[i];
      put(line, column, *provisions[i]);
      line.place = place_of(column, i);
      behind = std::next(taken[i]);
    }
  }

  // What is to be paired: lines and paragraphs of a work, with their words.
  struct Open {
    std::vector<Lines::iterator> lines;
    std::vector<std::size_t> provisions;  // of the column
    std::vector<const ReadProvision*> read;
    std::vector<Alignable> before, after;
  };

  void match(std::size_t column, std::size_t missing, std::vector<Lines::iterator>& taken) {
    const auto take = [&](const Open& open, const std::vector<AlignedPair>& pairs) {
      for (const AlignedPair& pair : pairs) taken[open.provisions[pair.after]] = open.lines[pair.before];
    };
    for (const bool preamble : {true, false}) {
      const Open all = open(column, missing, taken, preamble);
      take(all, align_equal(all.before, all.after));
      const Open rest = open(column, missing, taken, preamble);
      take(rest, decided(rest));
    }
  }

  // By their words in the deciding language, where all are held in it. What has next to no word in common in the
  // language shown has the same number there by mistake.
  std::vector<AlignedPair> decided(const Open& open) const {
    std::vector<Alignable> before, after;
    for (const Lines::iterator line : open.lines)
      if (const ReadProvision* read = deciding_(*line->last)) before.push_back(alignable(read->words, line->place));
    for (std::size_t i = 0; i < open.provisions.size(); ++i)
      if (const ReadProvision* read = deciding_(*open.read[i]))
        after.push_back(alignable(read->words, open.after[i].place));
    if (before.size() < open.before.size() || after.size() < open.after.size()) return align(open.before, open.after);
    std::vector<AlignedPair> pairs = align(before, after);
    std::erase_if(pairs, [&](const AlignedPair& pair) {
      return shared_words(open.before[pair.before], open.after[pair.after]) < kFewWords;
    });
    return pairs;
  }

  Open open(std::size_t column, std::size_t missing, const std::vector<Lines::iterator>& taken, bool preamble) {
    Open open;
    for (auto line = lines_.begin(); line != lines_.end(); ++line) {
      if (line->seen + 1 + missing != column || (line->row.kind == corpus::Kind::preambular) != preamble) continue;
      if (std::find(taken.begin(), taken.end(), line) != taken.end()) continue;
      open.lines.push_back(line);
      open.before.push_back(alignable(line->last->words, line->place));
    }
    const auto& provisions = columns_[column].provisions;
    for (std::size_t i = 0; i < provisions.size(); ++i) {
      if (taken[i] != lines_.end() || (provisions[i]->entry.kind == corpus::Kind::preambular) != preamble) continue;
      open.provisions.push_back(i);
      open.read.push_back(provisions[i]);
      open.after.push_back(alignable(provisions[i]->words, place_of(column, i)));
    }
    return open;
  }

  double place_of(std::size_t column, std::size_t provision) const {
    return static_cast<double>(provision) / static_cast<double>(columns_[column].provisions.size());
  }

  Lines::iterator begin_line(Lines::iterator before, const ReadProvision& read) {
    Line line;
    line.row.kind = read.entry.kind;
    line.row.fates.assign(columns_.size(), Fate::absent);
    line.row.versions.resize(columns_.size());
    return lines_.insert(before, std::move(line));
  }

  static void put(Line& line, std::size_t column, const ReadProvision& read) {
    line.row.versions[column] = line.last == nullptr ? version_of(read) : version_after(*line.last, read);
    line.last = &read;
    line.seen = column;
  }

  // What became of the paragraph in each work.
  void settle(LineageRow& row) {
    bool before = false, ever = false;
    for (std::size_t column = 0; column < row.versions.size(); ++column) {
      const auto& version = row.versions[column];
      Fate fate = before ? Fate::dropped : Fate::absent;
      if (version) {
        const bool same = version->changes.empty();
        fate = !ever     ? (column == 0 ? Fate::first : Fate::added)
               : !before ? Fate::returned
                         : (same ? Fate::same : Fate::changed);
      }
      row.fates[column] = fate;
      count(columns_[column].work, fate);
      before = version.has_value();
      ever |= before;
    }
  }

  static void count(LineageWork& work, Fate fate) {
    work.same += fate == Fate::same;
    work.changed += fate == Fate::changed || fate == Fate::returned;
    work.added += fate == Fate::added;
    work.dropped += fate == Fate::dropped;
  }

  std::vector<LineageColumn>& columns_;
  const InOtherLanguage& deciding_;
  Lines lines_;
};

}  // namespace

std::vector<LineageRow> table_of(std::vector<LineageColumn>& columns, const InOtherLanguage& deciding) {
  return Table(columns, deciding).run();
}

LineageRow row_of(const ReadProvision& before, const ReadProvision& after) {
  LineageRow row;
  row.kind = before.entry.kind;
  row.versions = {version_of(before), version_after(before, after)};
  row.fates = {Fate::first, row.versions[1]->changes.empty() ? Fate::same : Fate::changed};
  return row;
}

std::vector<WordChange> changes_between(const corpus::WordList& before, std::string_view before_text,
                                        const corpus::WordList& after, std::string_view after_text,
                                        const std::vector<corpus::DiffPart>& parts) {
  std::vector<WordChange> changes;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].kind == corpus::DiffPart::Kind::same) continue;
    WordChange change;
    change.in_asked = corpus::bytes_of(before, parts[i].before);
    if (parts[i].kind == corpus::DiffPart::Kind::removed && i + 1 < parts.size() &&
        parts[i + 1].kind == corpus::DiffPart::Kind::added)
      ++i;
    change.in_text = corpus::bytes_of(after, parts[i].after);
    change.removed = change.in_asked.of(before_text);
    change.added = change.in_text.of(after_text);
    changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace search
