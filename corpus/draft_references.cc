// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/draft_references.h"

#include <algorithm>
#include <array>

#include "corpus/draft_words.h"
#include "corpus/pinpoints.h"
#include "corpus/tokens.h"

namespace corpus {

namespace {

bool is_act(const Citation& citation) { return citation.form == "numbered" || citation.form == "symbol"; }

class References {
 public:
  References(const Provision& provision, Language language, const std::vector<const Citation*>& cited)
      : provision_(provision), text_(provision.text.text()), language_(language), cited_(cited) {
    tokenize(text_, language_, tokens_);
  }

  void read(std::vector<Citation>& into) const {
    for (std::size_t at = 0; at < tokens_.list.size(); ++at) {
      const DraftWord word = draft_word_at(text_, tokens_.list[at].start, language_);
      if (word.what.empty() || word.what.starts_with("title") || word.what == "short") continue;
      std::size_t last = at;
      while (last + 1 < tokens_.list.size() && tokens_.list[last + 1].end <= word.end) ++last;
      std::string pinpoint = word.what == "owned" ? read_pinpoint(text_, language_, tokens_, last + 1).pinpoint
                                                  : pinpoint_of(text_, language_, tokens_, at, last, true);
      if (word.what == "owned" && !pinpoint.starts_with("para.")) continue;  // "its annex" is of anything
      const Citation* meant = pinpoint.empty() ? nullptr : meant_by(word.what, tokens_.list[at].start);
      if (meant != nullptr) into.push_back(citation(*meant, {tokens_.list[at].start, word.end}, std::move(pinpoint)));
      at = last;
    }
  }

 private:
  // The act before; the one before that for "the former"; the first of the paragraph for "the first".
  const Citation* meant_by(std::string_view what, std::size_t place) const {
    std::vector<const Citation*> before;
    for (const Citation* each : cited_)
      if (each->in_provision.end <= place && is_act(*each)) before.push_back(each);
    if (before.empty() || is_taken(place)) return nullptr;
    if (what == "former") return before.size() > 1 ? before[before.size() - 2] : nullptr;
    return what == "first" ? before.front() : before.back();
  }

  bool is_taken(std::size_t place) const {
    return std::any_of(cited_.begin(), cited_.end(), [&](const Citation* each) {
      return each->in_provision.start <= place && place < each->in_provision.end;
    });
  }

  Citation citation(const Citation& meant, Span place, std::string pinpoint) const {
    Citation made;
    made.in_provision = place;
    made.span = provision_.text.source(place);
    made.surface = std::string(place.of(text_));
    made.target = meant.target;
    made.candidates = meant.candidates;
    made.provision = provision_.id;
    made.pinpoint = std::move(pinpoint);
    made.form = "same";
    made.why = "the act cited before it";
    return made;
  }

  const Provision& provision_;
  std::string_view text_;
  Language language_;
  const std::vector<const Citation*>& cited_;
  Tokens tokens_;
};

// A draft resolution calls itself "this resolution"; a note calls so what it speaks of.
void drop_self(Document& document) {
  const auto is_act_itself = [](const Provision& provision) {
    return provision.kind == Kind::preambular || provision.kind == Kind::operative;
  };
  if (std::any_of(document.provisions.begin(), document.provisions.end(), is_act_itself)) return;
  std::erase_if(document.citations, [](const Citation& each) { return each.form == "self"; });
}

}  // namespace

void add_draft_references(Document& document) {
  drop_self(document);
  std::vector<Citation> found;
  auto next = document.citations.begin();
  for (const Provision& provision : document.provisions) {
    std::vector<const Citation*> cited;
    for (; next != document.citations.end() && next->provision == provision.id; ++next) cited.push_back(&*next);
    if (cited.empty()) continue;
    const Language language = provision.language == Language::unknown ? document.metadata.language : provision.language;
    References(provision, language, cited).read(found);
  }
  if (found.empty()) return;
  document.citations.insert(document.citations.end(), std::make_move_iterator(found.begin()),
                            std::make_move_iterator(found.end()));
  std::stable_sort(document.citations.begin(), document.citations.end(),
                   [](const Citation& a, const Citation& b) { return a.span.start < b.span.start; });
}

}  // namespace corpus
