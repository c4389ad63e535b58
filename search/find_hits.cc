// SPDX-License-Identifier: GPL-2.0-or-later
// Fills in the hits of one page. Part of find.h.
#include <xapian.h>

#include <algorithm>
#include <array>

#include "corpus/fields.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/find_steps.h"
#include "search/query_words.h"
#include "search/sources.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::size_t kSnippet = 320, kChineseSnippet = 160;  // characters

// Everything of one work that matches, by language.
struct WorkHit {
  std::array<Match, 7> best = {};  // provisions
  std::array<std::uint32_t, 7> provisions = {};
  std::array<bool, 7> title = {};  // the expression itself matches
};

Language shown_language(const WorkHit& hit, Language preferred, const std::vector<Language>& held) {
  const auto is_in = [&](Language language, bool provision) {
    const auto number = static_cast<std::size_t>(language);
    return provision ? hit.best[number].docid != 0 : hit.title[number];
  };
  for (const bool provision : {true, false}) {
    if (is_in(preferred, provision) && preferred != Language::unknown) return preferred;
    std::size_t best = is_in(Language::en, provision) ? static_cast<std::size_t>(Language::en) : 7;
    for (std::size_t i = 0; i < 7; ++i)
      if (is_in(static_cast<Language>(i), provision) && (best == 7 || hit.best[i].weight > hit.best[best].weight))
        best = i;
    if (best != 7) return static_cast<Language>(best);
  }
  return language_to_show(held, preferred);
}

std::vector<Language> languages_of(std::uint8_t bits) {
  std::vector<Language> languages;
  for (const Language language : corpus::kLanguages)
    if (bits >> static_cast<unsigned>(language) & 1) languages.push_back(language);
  return languages;
}

const std::vector<Language> kLatin = {Language::en, Language::fr, Language::es};

// The renderings of the query's words as words to be marked.
QueryNode renderings_node(const Question& question) {
  std::vector<QueryNode> nodes;
  for (const Translation& translation : question.translations)
    for (const corpus::Rendering& rendering : translation.renderings)
      nodes.push_back(node_of_piece(rendering.text, question.analyser));
  return node_of(QueryNode::Op::any, std::move(nodes));
}

class HitMaker {
 public:
  HitMaker(const Question& question, Language preferred)
      : question_(question),
        columns_(question.view.columns()),
        own_(question.query.root, question.latin, question.analyser),
        translated_(renderings_node(question), kLatin, question.analyser),
        preferred_(preferred) {}

  std::vector<Hit> run(const Xapian::Query& query, const std::vector<RankedWork>& works) {
    std::vector<std::uint32_t> numbers;
    for (const RankedWork& ranked : works)
      if (!ranked.translated && ranked.under == Columns::kNoWork) numbers.push_back(ranked.work);
    const std::vector<WorkHit> found = look_closer(query, numbers);
    std::vector<Hit> hits;
    std::size_t next = 0;
    Language shown = preferred_;  // of the hit that others are folded under
    for (const RankedWork& ranked : works) {
      if (ranked.under != Columns::kNoWork) {
        hits.push_back(make_folded(ranked, shown));
        continue;
      }
      hits.push_back(ranked.translated ? make_translated(ranked) : make(ranked.work, found[next++]));
      shown = hits.back().language;
    }
    return hits;
  }

  Hit by_symbol(const std::string& symbol, const std::string& provision, bool held) {
    Hit hit;
    hit.symbol = symbol;
    hit.by_symbol = true;
    hit.held = held;
    if (!held) {
      const auto ghost = find_ghost(question_.view, symbol);
      hit.cited = ghost ? ghost->citations : 0;
      return hit;
    }
    const auto work = columns_.work_of_symbol(symbol);
    hit.languages = languages_held(question_.view, symbol);
    fill_work(hit, symbol, language_to_show(hit.languages, preferred_));
    if (work != Columns::kNoWork) hit.cited = columns_.of_works()[work].cited;
    if (provision.empty()) return hit;
    if (const auto entry = find_provision(question_.view, symbol, hit.language, provision)) fill_provision(hit, *entry);
    return hit;
  }

 private:
  // All that matches in these few works, whatever its rank.
  std::vector<WorkHit> look_closer(const Xapian::Query& query, const std::vector<std::uint32_t>& works) {
    std::vector<WorkHit> found(works.size());
    if (works.empty() || query.empty()) return found;
    std::vector<std::uint32_t> docids;
    for (const std::uint32_t work : works) {
      const auto documents = columns_.documents_of(work);
      docids.insert(docids.end(), documents.begin(), documents.end());
    }
    std::sort(docids.begin(), docids.end());
    const auto most = static_cast<std::uint32_t>(docids.size());
    const Xapian::Query inside(Xapian::Query::OP_FILTER, query, documents_query(question_.view.database, docids));
    for (const Match& match : best_matches(question_.view, inside, most)) {
      const std::uint32_t work = columns_.work(match.docid);
      const auto place = std::find(works.begin(), works.end(), work) - works.begin();
      note(found[static_cast<std::size_t>(place)], match);
    }
    return found;
  }

  void note(WorkHit& hit, const Match& match) const {
    const std::size_t language = columns_.language(match.docid) % 7;
    if (columns_.part(match.docid) == 0) {
      hit.title[language] = true;
      return;
    }
    ++hit.provisions[language];
    if (hit.best[language].docid == 0) hit.best[language] = match;
  }

  Hit make(std::uint32_t work, const WorkHit& found) {
    Hit hit = begun(work);
    const Language language = shown_language(found, preferred_, hit.languages);
    if (!question_.shown.empty()) return make_across(std::move(hit), found);
    fill_work(hit, hit.symbol, language);
    const Match& best = found.best[static_cast<std::size_t>(language)];
    if (best.docid == 0) return hit;
    hit.more = found.provisions[static_cast<std::size_t>(language)] - 1;
    fill_provision(hit, provision_at(question_.view, best.docid));
    return hit;
  }

  // Words are marked as they were looked for in the language that is shown.
  const Highlighter& highlighter(const Hit& hit) const {
    return hit.translated || !question_.shown.empty() ? translated_ : own_;
  }

  Hit make_translated(const RankedWork& ranked) {
    Hit hit = begun(ranked.work);
    hit.translated = true;
    if (ranked.docid == 0) {
      fill_work(hit, hit.symbol, language_to_show(hit.languages, preferred_));
      return hit;
    }
    corpus::ProvisionEntry entry = provision_at(question_.view, ranked.docid);
    fill_work(hit, hit.symbol, entry.language);
    fill_provision(hit, entry);
    return hit;
  }

  // From the columns alone: there may be many of them on a page, and their title is that of the hit above.
  Hit make_folded(const RankedWork& ranked, Language shown) const {
    const WorkColumns& row = columns_.of_works()[ranked.work];
    Hit hit = begun(ranked.work);
    hit.series_of = columns_.of_works()[ranked.under].symbol;
    hit.translated = ranked.translated;
    hit.language = language_to_show(may_be_shown(hit.languages), shown);
    hit.body = columns_.bodies().value(row.body);
    hit.type = columns_.types().value(row.type);
    if (row.date.size() == 8) hit.date = row.date.substr(0, 4) + "-" + row.date.substr(4, 2) + "-" + row.date.substr(6);
    return hit;
  }

  std::vector<Language> may_be_shown(std::vector<Language> held) const {
    const auto& shown = question_.shown;
    if (!shown.empty())
      std::erase_if(held, [&](Language one) { return std::find(shown.begin(), shown.end(), one) == shown.end(); });
    return held;
  }

  // What the columns say of a work.
  Hit begun(std::uint32_t work) const {
    const WorkColumns& row = columns_.of_works()[work];
    Hit hit;
    hit.symbol = row.symbol;
    hit.cited = row.cited;
    hit.languages = languages_of(row.languages);
    return hit;
  }

  // What was found in the query's language, by the same provision in one that may be shown.
  Hit make_across(Hit hit, const WorkHit& found) {
    fill_work(hit, hit.symbol, language_to_show(may_be_shown(hit.languages), preferred_));
    const auto best = std::max_element(found.best.begin(), found.best.end(),
                                       [](const Match& a, const Match& b) { return a.weight < b.weight; });
    if (best->docid == 0) return hit;
    const corpus::ProvisionEntry entry = provision_at(question_.view, best->docid);
    hit.more = found.provisions[static_cast<std::size_t>(best - found.best.begin())] - 1;
    const auto parallel = find_provision(question_.view, hit.symbol, hit.language, entry.id);
    if (parallel) fill_provision(hit, *parallel);
    return hit;
  }

  void fill_work(Hit& hit, const std::string& symbol, Language language) {
    hit.language = language;
    const auto expression = find_expression(question_.view, symbol, language);
    if (!expression) return;
    hit.title = expression->metadata.title;
    hit.body = expression->metadata.body;
    hit.type = expression->metadata.type;
    hit.session = expression->metadata.session;
    hit.date = iso_date(expression->metadata);
    if (!highlighter(hit).empty()) hit.title_marks = highlighter(hit).marks(hit.title, language);
  }

  void fill_provision(Hit& hit, const corpus::ProvisionEntry& entry) {
    hit.provision = entry.id;
    hit.number = entry.number;
    hit.kind = entry.kind;
    const Language language = entry.language == Language::unknown ? hit.language : entry.language;
    const Highlighter& words = highlighter(hit);
    const auto marks = words.empty() ? std::vector<corpus::Span>() : words.marks(entry.text, language);
    const std::size_t most = language == Language::zh ? kChineseSnippet : kSnippet;
    hit.in_provision = snippet(entry.text, marks, most, language, question_.analyser);
    hit.text = hit.in_provision.of(entry.text);
    hit.cut_before = hit.in_provision.start > 0;
    hit.cut_after = hit.in_provision.end < entry.text.size();
    hit.marks = marks_inside(marks, hit.in_provision);
  }

  const Question& question_;
  const Columns& columns_;
  const Highlighter own_, translated_;  // of the words typed, and of their renderings
  const Language preferred_;
};

}  // namespace

std::vector<Hit> hits_of(const Question& question, const Xapian::Query& query, const std::vector<RankedWork>& works,
                         Language preferred) {
  return HitMaker(question, preferred).run(query, works);
}

Hit hit_by_symbol(const Question& question, const std::string& symbol, const std::string& provision, bool held,
                  Language preferred) {
  return HitMaker(question, preferred).by_symbol(symbol, provision, held);
}

}  // namespace search
