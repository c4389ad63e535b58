// SPDX-License-Identifier: GPL-2.0-or-later
// A quotation and the document it is said to come from.
#include <algorithm>
#include <optional>
#include <string>

#include "search/columns.h"
#include "search/edges.h"
#include "search/entries.h"
#include "search/lineage_steps.h"
#include "search/meaning_in.h"
#include "search/wording_quote_words.h"
#include "search/wording_steps.h"

namespace search {

namespace {

constexpr double kDiffers = 0.5;  // less alike than this, the words are not there

constexpr std::size_t kBefore = 3, kBehind = 8;  // provisions about the one most like the words that they may run over
constexpr double kRunsOn = 0.05;                 // how much more like the words such a run must be

// What the words are compared with: a provision, or a run of them.
struct Best {
  std::uint32_t docid = 0;  // of the provision, the first one of a run
  corpus::FoundWords found;
  std::string text;        // of a run; empty: of the provision
  corpus::WordList words;  // of that
};

// A quotation and the provisions of a work, or of one part of it, in one language.
class Quote {
 public:
  Quote(Places& places, corpus::Analyser& analyser, std::string_view text, corpus::Language language,
        const Meaning& meaning)
      : places_(places),
        analyser_(analyser),
        text_(text),
        language_(language),
        quoted_(quoted_words(text, language, analyser)),
        work_(places.view().columns().work_of_symbol(meaning.symbol)) {
    const Columns& columns = places.view().columns();
    if (work_ == Columns::kNoWork) return;
    for (const std::uint32_t docid : columns.documents_of(work_)) {
      if (columns.part(docid) == 0 || columns.language(docid) != static_cast<std::uint8_t>(language)) continue;
      const ReadProvision& read = places.provisions().at(docid);
      if (meaning.provision.empty() || is_part_of(read.entry.id, meaning.provision)) provisions_.push_back(docid);
    }
    std::sort(provisions_.begin(), provisions_.end(),
              [&](std::uint32_t a, std::uint32_t b) { return read(a).entry.order < read(b).entry.order; });
  }

  bool has_provisions() const { return !provisions_.empty(); }
  std::uint32_t work() const { return work_; }

  Best best() const {
    Best best;
    std::size_t at = 0;
    for (std::size_t i = 0; i < provisions_.size(); ++i) {
      corpus::FoundWords found = find_quoted(quoted_, read(provisions_[i]).words);
      if (found.similarity <= best.found.similarity) continue;
      best.docid = provisions_[i];
      best.found = std::move(found);
      at = i;
    }
    if (best.found.similarity > 0 && !best.found.exact()) run_on(at, best);
    return best;
  }

  AgreedPlace place(const Best& best) const {
    AgreedPlace place =
        places_.place(quoted_.words, text_, {best.docid, work_, best.text.empty() ? best.found : corpus::FoundWords()});
    if (best.text.empty()) return place;
    place.text = best.text;
    place.found = corpus::bytes_of(best.words, best.found.words);
    place.similarity = best.found.similarity;
    place.changes = changes_between(quoted_.words, text_, best.words, best.text, best.found.parts);
    return place;
  }

  // The title of the work, where it is what is quoted.
  std::optional<AgreedPlace> title() const {
    if (provisions_.empty()) return std::nullopt;
    AgreedPlace place = places_.place(quoted_.words, text_, {provisions_.front(), work_, {}});
    const corpus::WordList words = corpus::word_list(place.title, language_, analyser_);
    const corpus::FoundWords found = find_quoted(quoted_, words);
    if (!found.exact()) return std::nullopt;
    place.provision.clear();
    place.number.clear();
    place.verb.clear();
    place.strength.clear();
    place.kind = corpus::Kind::heading;
    place.text = place.title;
    place.found = corpus::bytes_of(words, found.words);
    place.similarity = 1;
    place.changes.clear();
    return place;
  }

 private:
  const ReadProvision& read(std::uint32_t docid) const { return places_.provisions().at(docid); }

  // "... the following: (a) The right of people ...": words that run over several provisions, whose labels may be
  // quoted or not.
  void run_on(std::size_t at, Best& best) const {
    const double least = best.found.similarity + kRunsOn;
    for (std::size_t first = at - std::min(at, kBefore); first <= at; ++first)
      for (const bool labels : {true, false}) {
        std::vector<std::size_t> ends;
        Best run;
        run.text = joined(first, labels, ends);
        run.words = corpus::word_list(run.text, language_, analyser_);
        run.found = find_quoted(quoted_, run.words);
        run.docid = provisions_[first];
        if (run.found.similarity < std::max(best.found.similarity, least)) continue;
        const std::size_t end = corpus::bytes_of(run.words, run.found.words).end;
        run.text.resize(*std::lower_bound(ends.begin(), ends.end(), end));  // no more provisions than the words are in
        best = std::move(run);
      }
  }

  // Provisions from that one on as one text; `ends`: where each of them ends in it.
  std::string joined(std::size_t first, bool labels, std::vector<std::size_t>& ends) const {
    std::string text;
    for (std::size_t i = first; i < std::min(provisions_.size(), first + kBefore + kBehind); ++i) {
      const corpus::ProvisionEntry& entry = read(provisions_[i]).entry;
      const auto label = entry.number.rfind('(');
      if (i > first && labels && label != std::string::npos) text += " " + entry.number.substr(label);
      if (i > first) text += ' ';
      text += entry.text;
      ends.push_back(text.size());
    }
    return text;
  }

  Places& places_;
  corpus::Analyser& analyser_;
  std::string_view text_;
  corpus::Language language_;
  QuotedWords quoted_;
  std::uint32_t work_;
  std::vector<std::uint32_t> provisions_;
};

QuoteCheck::Verdict verdict_of(const Best& best) {
  return best.found.exact()                  ? QuoteCheck::Verdict::exact
         : best.found.similarity >= kDiffers ? QuoteCheck::Verdict::differs
                                             : QuoteCheck::Verdict::absent;
}

// Whether the first is known to be older; what has no date is not, but gives way to what has one.
bool is_older(const std::string& date, const std::string& than) {
  return date.empty() != than.empty() ? than.empty() : date < than;
}

// The oldest other work that has exactly these words, where it is older than the one asked for or that does not have
// them. One without a date is named when no other has the words.
const Compared* oldest_elsewhere(const Places& places, const Quote& quote, const Best& best, bool of_provision,
                                 const std::vector<Compared>& compared) {
  const Compared* oldest = nullptr;
  for (const Compared& one : compared) {
    const bool asked_for = one.work == quote.work() && (!of_provision || one.docid == best.docid);
    if (!one.found.exact() || asked_for) continue;
    if (oldest == nullptr || is_older(places.date(one.work), places.date(oldest->work))) oldest = &one;
  }
  if (oldest == nullptr || !best.found.exact()) return oldest;
  const std::string& here = places.date(quote.work());
  return !here.empty() && is_older(places.date(oldest->work), here) ? oldest : nullptr;
}

}  // namespace

Answer<QuoteCheck> check_quote(Places& places, corpus::Analyser& analyser, const Asked& asked, const std::string& in,
                               const std::vector<Compared>& compared) {
  const auto meaning = held_meant(places.view(), in);
  if (!meaning) return tl::unexpected(meaning.error());
  QuoteCheck check;
  check.symbol = meaning->symbol;
  check.provision = meaning->provision;
  check.language = asked.language;
  check.languages = languages_held(places.view(), meaning->symbol);
  const corpus::Language shown = language_to_show(check.languages, asked.language);
  const Quote quote(places, analyser, asked.text, shown, *meaning);
  if (!meaning->provision.empty() && !quote.has_provisions())
    return tl::unexpected(no_such_provision(places.view(), *meaning, shown));
  const Best best = quote.best();
  check.verdict = verdict_of(best);
  if (check.verdict != QuoteCheck::Verdict::absent) check.here = quote.place(best);
  auto title =
      check.verdict == QuoteCheck::Verdict::exact || !meaning->provision.empty() ? std::nullopt : quote.title();
  if (title) {
    check.verdict = QuoteCheck::Verdict::exact;
    check.here = std::move(title);
  } else if (check.verdict == QuoteCheck::Verdict::absent && asked.language != corpus::Language::unknown &&
             shown != asked.language) {
    check.verdict = QuoteCheck::Verdict::unheld;
  }
  const Compared* oldest = oldest_elsewhere(places, quote, best, !meaning->provision.empty(), compared);
  if (oldest != nullptr) check.elsewhere = places.place(asked, *oldest);
  return check;
}

}  // namespace search
