// SPDX-License-Identifier: GPL-2.0-or-later
// Finds works by what the words of the query are called in other languages. Part of find.h.
#include <xapian.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "corpus/fields.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/find_steps.h"
#include "search/rank_weights.h"
#include "search/sources.h"

namespace search {

namespace {

using corpus::Language;
using X = Xapian::Query;

constexpr std::uint32_t kWindow = 600;    // best matches that are looked at
constexpr std::size_t kCloseWorks = 60;   // works of them whose text is read
constexpr std::uint32_t kStart = 24;      // words with which a text begins
constexpr std::size_t kMostPlaces = 600;  // of renderings in one text
constexpr double kBudget = 60'000;        // entries of posting lists that are gone through

// One rendering, as it stands in the index and in a text.
struct Form {
  Language language = Language::unknown;
  double strength = 0;             // 0..1
  std::string text;                // Chinese: as it stands in a text
  std::vector<std::string> words;  // stems or, where there are none, folded words; Chinese: pairs of characters
  std::vector<std::string> terms;  // of the index
  double documents = 0;            // that have the rarest of them
};

// A term of the query.
struct Piece {
  std::vector<Form> forms;
  double weight = 0;  // the rarer its renderings, the more
};

Form form_of(const corpus::Rendering& rendering, const Question& question) {
  Form form{rendering.language, rendering.strength / 100.0, rendering.text, {}, {}, 0};
  const auto& words = question.analyser.words(rendering.text, rendering.language);
  const bool pairs = std::any_of(words.begin(), words.end(), [](const corpus::Word& word) { return word.bigram; });
  form.documents = 1e9;
  for (const corpus::Word& word : words) {
    const bool character = word.stem.empty() && static_cast<unsigned char>(word.folded[0]) >= 0xE3;
    if (!word.bigram && ((character && pairs) || corpus::is_stopword(word.folded, rendering.language))) continue;
    form.words.push_back(indexed_as(word));
    form.terms.push_back(word.stem.empty() ? word.folded : corpus::stem_term(word.stemmed, word.stem));
    form.documents = std::min<double>(form.documents, question.view.database.get_termfreq(form.terms.back()));
  }
  return form;
}

std::vector<Piece> pieces_of(const Question& question) {
  const double all = question.view.database.get_doccount();
  std::vector<Piece> pieces;
  for (const Translation& translation : question.translations) {
    Piece piece;
    for (const corpus::Rendering& rendering : translation.renderings) {
      Form form = form_of(rendering, question);
      if (form.terms.empty() || form.documents == 0) continue;
      piece.weight += std::log(1 + all / form.documents);
      piece.forms.push_back(std::move(form));
    }
    if (piece.forms.empty()) continue;
    piece.weight /= static_cast<double>(piece.forms.size());
    pieces.push_back(std::move(piece));
  }
  return pieces;
}

// Where the pieces stand in one text.
struct Places {
  std::vector<std::pair<std::uint32_t, std::size_t>> list;  // word of the text, number of the piece
  std::uint32_t words = 0, matched = 0;                     // of the text, those that count
};

class TextReader {
 public:
  TextReader(const std::vector<Piece>& pieces, corpus::Analyser& analyser) : pieces_(pieces), analyser_(analyser) {
    for (const Piece& piece : pieces) all_ += piece.weight;
  }

  // How much of the query a text has, and in its first words; how near together; how much of the text is of the query.
  // All 0..1.
  struct Found {
    double covered = 0, start = 0, together = 0, filled = 0;
  };

  Found read(std::string_view text, Language language) {
    const Places places = places_in(text, language);
    Found found;
    std::vector<bool> seen(pieces_.size());
    std::size_t distinct = 0;
    for (const auto& [at, piece] : places.list) {
      if (seen[piece]) continue;
      seen[piece] = true;
      ++distinct;
      found.covered += pieces_[piece].weight / all_;
      if (at <= kStart) found.start += pieces_[piece].weight / all_;
    }
    if (distinct == 0) return found;
    const double stretch = shortest_stretch(places, distinct);
    found.together = std::min(1.0, 4.0 * static_cast<double>(distinct) / stretch);
    found.filled = std::min(1.0, static_cast<double>(places.matched) / std::max(1u, places.words));
    return found;
  }

 private:
  Places places_in(std::string_view text, Language language) {
    Places places;
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> where;
    const auto& words = analyser_.words(text, language);
    for (const corpus::Word& word : words) {
      if (word.bigram == (language == Language::zh)) where[indexed_as(word)].push_back(word.position);
      places.words += !word.bigram && !corpus::is_stopword(word.folded, language);
    }
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      std::size_t most = 0;
      for (const Form& form : pieces_[i].forms)
        if (form.language == language) most = std::max(most, add(form, i, where, places));
      places.matched += static_cast<std::uint32_t>(most);
    }
    std::sort(places.list.begin(), places.list.end());
    return places;
  }

  // The places of a form all of whose words are there; how many words (Chinese: characters) it has then.
  static std::size_t add(const Form& form, std::size_t piece,
                         const std::unordered_map<std::string_view, std::vector<std::uint32_t>>& where,
                         Places& places) {
    for (const std::string& word : form.words)
      if (!where.contains(word)) return 0;
    for (const std::uint32_t at : where.at(form.words.front()))
      if (places.list.size() < kMostPlaces) places.list.emplace_back(at, piece);
    return form.words.size() + (form.language == Language::zh ? 1 : 0);
  }

  double shortest_stretch(const Places& places, std::size_t distinct) const {
    std::vector<int> inside(pieces_.size());
    std::size_t missing = distinct;
    double shortest = 1e9;
    for (std::size_t from = 0, to = 0; to < places.list.size(); ++to) {
      missing -= inside[places.list[to].second]++ == 0;
      for (; missing == 0; ++from) {
        shortest = std::min<double>(shortest, places.list[to].first - places.list[from].first + 1);
        missing += --inside[places.list[from].second] == 0;
      }
    }
    return shortest;
  }

  const std::vector<Piece>& pieces_;
  corpus::Analyser& analyser_;
  double all_ = 0;
};

struct Candidate {
  std::uint32_t work = 0, docid = 0, expression = 0;
  double best = 0, title = 0, score = 0;
};

class Ranker {
 public:
  explicit Ranker(const Question& question)
      : question_(question),
        columns_(question.view.columns()),
        pieces_(pieces_of(question)),
        reader_(pieces_, question.analyser) {}

  std::vector<RankedWork> run(const X& conditions) {
    if (pieces_.empty()) return {};
    const X query(X::OP_FILTER, any_piece(), conditions);
    for (const Match& match : best_matches(question_.view, query, kWindow)) add(match);
    std::stable_sort(candidates_.begin(), candidates_.end(), [](const Candidate& a, const Candidate& b) {
      return std::max(a.best, a.title) > std::max(b.best, b.title);
    });
    if (candidates_.size() > kCloseWorks) candidates_.resize(kCloseWorks);
    return scored();
  }

 private:
  // Renderings of the rarest pieces must be there, one at least, as far as the budget goes; the others only add weight.
  X any_piece() {
    std::vector<const Piece*> rarest;
    for (const Piece& piece : pieces_) rarest.push_back(&piece);
    std::stable_sort(rarest.begin(), rarest.end(), [](const auto* a, const auto* b) { return a->weight > b->weight; });
    std::vector<X> must, may;
    double spent = 0;
    for (const Piece* piece : rarest) {
      std::vector<X> forms;
      for (const Form& form : piece->forms) {
        spent += form.documents;
        forms.emplace_back(X::OP_SCALE_WEIGHT, X(X::OP_AND, form.terms.begin(), form.terms.end()), form.strength);
      }
      (must.empty() || spent < kBudget ? must : may).emplace_back(X::OP_OR, forms.begin(), forms.end());
    }
    const X needed(X::OP_OR, must.begin(), must.end());
    return may.empty() ? needed : X(X::OP_AND_MAYBE, needed, X(X::OP_OR, may.begin(), may.end()));
  }

  void add(const Match& match) {
    const std::uint32_t work = columns_.work(match.docid);
    if (work == Columns::kNoWork) return;
    const auto [place, is_new] = number_.try_emplace(work, candidates_.size());
    if (is_new) candidates_.push_back({work, 0, 0, 0, 0, 0});
    Candidate& candidate = candidates_[place->second];
    const bool title = columns_.part(match.docid) == 0;
    if ((title ? candidate.expression : candidate.docid) != 0) return;
    (title ? candidate.expression : candidate.docid) = match.docid;
    (title ? candidate.title : candidate.best) = match.weight;
  }

  std::vector<RankedWork> scored() {
    double heaviest = 1e-9;
    for (const Candidate& candidate : candidates_) heaviest = std::max({heaviest, candidate.best, candidate.title});
    std::vector<RankedWork> ranked;
    for (const Candidate& candidate : candidates_) {
      double score = std::max(candidate.best, candidate.title * kRankWeights.title) / heaviest;
      if (candidate.docid != 0) score += of_text(candidate.docid);
      if (candidate.expression != 0) score += of_title(candidate.expression);
      ranked.push_back({candidate.work, score * kRankWeights.across, candidate.docid, true});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [&](const RankedWork& a, const RankedWork& b) {
      if (a.score != b.score) return a.score > b.score;
      return columns_.of_works()[a.work].date > columns_.of_works()[b.work].date;
    });
    return ranked;
  }

  double of_text(std::uint32_t docid) {
    const corpus::ProvisionEntry entry = provision_at(question_.view, docid);
    const auto found = reader_.read(entry.text, entry.language);
    return kRankWeights.chain * found.covered * found.covered * (0.5 + 0.5 * found.together) +
           kRankWeights.across_start * found.start;
  }

  double of_title(std::uint32_t docid) {
    const corpus::Metadata metadata = expression_at(question_.view, docid).metadata;
    const auto found = reader_.read(metadata.title, metadata.language);
    const double whole = std::pow(found.covered, 3);
    return kRankWeights.title_chain * whole * found.filled * found.filled;
  }

  const Question& question_;
  const Columns& columns_;
  const std::vector<Piece> pieces_;
  TextReader reader_;
  std::vector<Candidate> candidates_;
  std::unordered_map<std::uint32_t, std::size_t> number_;
};

}  // namespace

std::vector<RankedWork> rank_translated(const Question& question, const Xapian::Query& conditions) {
  return Ranker(question).run(conditions);
}

}  // namespace search
