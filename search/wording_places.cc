// SPDX-License-Identifier: GPL-2.0-or-later
#include <xapian.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "corpus/fields.h"
#include "corpus/strength.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/lineage_steps.h"
#include "search/wording_steps.h"

namespace search {

namespace {

constexpr double kNear = 0.7;       // of all words; half of them are those of any two paragraphs of one kind
constexpr double kNearShort = 0.8;  // of a phrase of fewer than kShort words
constexpr std::size_t kShort = 12;
constexpr std::size_t kFewWords = 40;  // of a phrase of fewer, every mark is looked for
constexpr std::size_t kMostPhraseHits = 200;
constexpr std::size_t kMostLoose = 60;         // provisions with most words of a phrase
constexpr std::size_t kMostWordsOfQuery = 40;  // of a short phrase that is looked for as it stands

bool has_wording(const Columns& columns, std::uint32_t docid) {
  const std::string& part = columns.parts().value(columns.part(docid));
  return !part.empty() && part != "heading" && part != "footnote" && part != "signature";
}

// Provisions that have a short phrase as it stands, by the positions of its words.
std::vector<std::uint32_t> having_phrase(const Index::View& view, const std::vector<std::string>& words) {
  std::vector<std::uint32_t> docids;
  if (words.size() < 2 || words.size() > kMostWordsOfQuery) return docids;
  Xapian::Enquire enquire(view.database);
  enquire.set_query(Xapian::Query(Xapian::Query::OP_PHRASE, words.begin(), words.end(),
                                  static_cast<Xapian::termcount>(words.size())));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  const Xapian::MSet found = enquire.get_mset(0, kMostPhraseHits);
  for (auto hit = found.begin(); hit != found.end(); ++hit) docids.push_back(*hit);
  return docids;
}

// Candidates by marks, best first; among those nearly as good as the best, the oldest and the newest work come along
// even when there are more than `most`.
std::vector<std::uint32_t> candidates(const Places& places, const std::vector<Sharing>& sharing, std::size_t most) {
  const Columns& columns = places.view().columns();
  std::vector<std::uint32_t> docids;
  std::uint32_t oldest = 0, newest = 0;
  for (const Sharing& one : sharing) {
    const std::uint32_t work = columns.work(one.docid);
    if (work == Columns::kNoWork || !has_wording(columns, one.docid)) continue;
    if (docids.size() < most) {
      docids.push_back(one.docid);
      continue;
    }
    if (one.weight < 0.9 * sharing.front().weight) break;
    if (!places.adopted(work) || places.date(work).empty()) continue;
    if (oldest == 0 || places.date(work) < places.date(columns.work(oldest))) oldest = one.docid;
    if (newest == 0 || places.date(work) > places.date(columns.work(newest))) newest = one.docid;
  }
  for (const std::uint32_t extra : {oldest, newest})
    if (extra != 0) docids.push_back(extra);
  return docids;
}

// Exact before near, adopted before other texts, then by likeness, then the newest.
bool is_better(const Places& places, const Compared& a, const Compared& b) {
  if (a.found.exact() != b.found.exact()) return a.found.exact();
  if (a.found.parts.size() == 1 && b.found.parts.size() == 1 && a.found.longest != b.found.longest)
    return a.found.longest > b.found.longest;
  const bool adopted = places.adopted(a.work), other = places.adopted(b.work);
  if (adopted != other && (a.found.exact() || std::abs(a.found.similarity - b.found.similarity) < 0.1)) return adopted;
  if (a.found.similarity != b.found.similarity) return a.found.similarity > b.found.similarity;
  if (places.date(a.work) != places.date(b.work)) return places.date(a.work) > places.date(b.work);
  return a.docid < b.docid;
}

void count(std::vector<Counted>& counted, const std::string& value, const std::string& note = {}) {
  if (value.empty()) return;
  const auto there = std::find_if(counted.begin(), counted.end(), [&](const Counted& c) { return c.value == value; });
  if (there != counted.end())
    ++there->count;
  else
    counted.push_back({value, note, 1});
}

void sort_counted(std::vector<Counted>& counted) {
  std::stable_sort(counted.begin(), counted.end(), [](const Counted& a, const Counted& b) {
    return a.count != b.count ? a.count > b.count : a.value < b.value;
  });
}

// Of words that are found in part only, the longest run that stands there.
corpus::FoundWords longest_run(corpus::FoundWords found) {
  const auto longest = std::max_element(found.parts.begin(), found.parts.end(), [](const auto& a, const auto& b) {
    const auto size = [](const corpus::DiffPart& part) {
      return part.kind == corpus::DiffPart::Kind::same ? part.before.size() : 0;
    };
    return size(a) < size(b);
  });
  found.words = longest->after;
  found.parts = {*longest};
  return found;
}

// Provisions that have most of the words of a phrase, in whatever order.
std::vector<std::uint32_t> having_words(const Index::View& view, const std::vector<std::string>& words,
                                        corpus::Language language) {
  std::vector<Xapian::Query> parts;
  for (const std::string& word : words)
    if (!corpus::is_stopword(word, language) && parts.size() < kMostWordsOfQuery) parts.emplace_back(word);
  std::vector<std::uint32_t> docids;
  if (parts.empty()) return docids;
  Xapian::Query query(Xapian::Query::OP_OR, parts.begin(), parts.end());
  query = Xapian::Query(Xapian::Query::OP_FILTER, query,
                        Xapian::Query(corpus::term(*corpus::field("lang"), corpus::code(language))));
  Xapian::Enquire enquire(view.database);
  enquire.set_query(query);
  const Xapian::MSet found = enquire.get_mset(0, kMostLoose);
  for (auto hit = found.begin(); hit != found.end(); ++hit)
    if (view.columns().part(*hit) != 0) docids.push_back(*hit);
  return docids;
}

// How many words in a row count as a part of what was asked.
bool is_part(const corpus::FoundWords& found, corpus::Language language) {
  return found.longest >= (language == corpus::Language::zh ? 16u : 10u);
}

// Those of the provisions that have the phrase, nearly or in part; of each work the best, best first.
std::vector<Compared> compared_with(Places& places, const corpus::WordList& asked, corpus::Language language,
                                    const std::vector<std::uint32_t>& docids) {
  const Columns& columns = places.view().columns();
  std::unordered_map<std::uint32_t, Compared> best;  // by work
  for (const std::uint32_t docid : docids) {
    Compared compared{docid, columns.work(docid), corpus::find_words(asked, places.provisions().at(docid).words)};
    if (compared.work == Columns::kNoWork ||
        !(is_near(compared.found, asked.size()) || is_part(compared.found, language)))
      continue;
    if (!is_near(compared.found, asked.size())) compared.found = longest_run(std::move(compared.found));
    const auto [place, is_new] = best.try_emplace(compared.work, compared);
    if (!is_new && compared.found.similarity > place->second.found.similarity) place->second = std::move(compared);
  }
  std::vector<Compared> sorted;
  for (auto& [work, compared] : best) sorted.push_back(std::move(compared));
  std::sort(sorted.begin(), sorted.end(),
            [&](const Compared& a, const Compared& b) { return is_better(places, a, b); });
  return sorted;
}

// Whether works of that type (lexicon/types.tsv) are adopted texts.
bool is_adopted_type(std::string_view type) {
  return type == "resolution" || type == "decision" || type == "presidential-statement";
}

}  // namespace

bool Places::adopted(std::uint32_t work) const {
  const Columns& columns = view_.columns();
  return is_adopted_type(columns.types().value(columns.of_works()[work].type));
}

const std::string& Places::date(std::uint32_t work) const { return view_.columns().of_works()[work].date; }

const corpus::ExpressionEntry& Places::expression(const std::string& symbol, corpus::Language language) {
  const auto [place, is_new] = expressions_.try_emplace({symbol, language});
  if (is_new) {
    if (auto found = find_expression(view_, symbol, language)) place->second = std::move(*found);
    place->second.contents.clear();
  }
  return place->second;
}

AgreedPlace Places::place(const corpus::WordList& asked, std::string_view asked_text, const Compared& compared) {
  const ReadProvision& read = provisions_.at(compared.docid);
  const corpus::ProvisionEntry& entry = read.entry;
  const auto language = static_cast<corpus::Language>(view_.columns().language(compared.docid));
  const corpus::Metadata& data = expression(entry.symbol, language).metadata;
  AgreedPlace place;
  place.symbol = entry.symbol;
  place.provision = entry.id;
  place.number = entry.number;
  place.kind = entry.kind;
  place.language = entry.language;
  place.title = data.title;
  place.body = data.body;
  place.type = data.type;
  place.date = iso_date(data);
  place.session = data.session;
  place.voting = data.voting;
  place.votes_for = data.votes_for;
  place.votes_against = data.votes_against;
  place.abstentions = data.abstentions;
  place.adopted = is_adopted_type(data.type);
  const corpus::Statement* statement = entry.statements.empty() ? nullptr : &entry.statements.front();
  place.verb = entry.verb.empty() && statement != nullptr ? statement->verb : entry.verb;
  place.strength = corpus::strength_of(place.verb, statement == nullptr ? "" : statement->act, entry.language);
  place.text = entry.text;
  place.found = corpus::bytes_of(read.words, compared.found.words);
  place.similarity = compared.found.similarity;
  place.changes = changes_between(asked, asked_text, read.words, entry.text, compared.found.parts);
  return place;
}

bool is_near(const corpus::FoundWords& found, std::size_t words) {
  return found.similarity >= (words < kShort ? kNearShort : kNear);
}

std::vector<Compared> places_of(Places& places, const corpus::WordList& asked, corpus::Language language,
                                std::size_t most, bool& complete) {
  const bool few = asked.size() < kFewWords;
  const auto sharing = sharing_wording(
      places.view(), few ? corpus::all_shingles(asked, language) : corpus::shingles(asked, language, 0));
  const std::vector<std::uint32_t> docids = candidates(places, sharing, most);
  complete = sharing.size() <= docids.size() || sharing[docids.size()].weight < 0.5 * sharing.front().weight;
  return compared_with(places, asked, language, docids);
}

std::vector<Compared> loose_places_of(Places& places, const corpus::WordList& asked, corpus::Language language,
                                      const std::vector<std::string>& words) {
  return compared_with(places, asked, language, having_words(places.view(), words, language));
}

std::vector<Compared> exact_places_of(Places& places, const corpus::WordList& asked,
                                      const std::vector<std::string>& words, bool& complete) {
  const Columns& columns = places.view().columns();
  std::unordered_set<std::uint32_t> works;
  std::vector<Compared> found;
  const auto docids = having_phrase(places.view(), words);
  complete &= docids.size() < kMostPhraseHits;
  for (const std::uint32_t docid : docids) {
    const std::uint32_t work = columns.work(docid);
    if (work == Columns::kNoWork || !has_wording(columns, docid) || !works.insert(work).second) continue;
    Compared compared{docid, work, corpus::find_words(asked, places.provisions().at(docid).words)};
    if (compared.found.exact()) found.push_back(std::move(compared));
  }
  std::sort(found.begin(), found.end(), [&](const Compared& a, const Compared& b) { return is_better(places, a, b); });
  return found;
}

Precedent precedent_of(Places& places, const corpus::WordList& asked, std::string_view asked_text,
                       const std::vector<Compared>& compared) {
  Precedent precedent;
  const Compared *first = nullptr, *last = nullptr;
  for (const Compared& one : compared) {
    if (!is_near(one.found, asked.size())) continue;
    if (!places.adopted(one.work)) {
      ++precedent.others;
      continue;
    }
    ++precedent.adoptions;
    precedent.exact += one.found.exact();
    const AgreedPlace place = places.place(asked, asked_text, one);
    count(precedent.bodies, place.body);
    count(precedent.verbs, place.verb, place.strength);
    count(precedent.votes, place.voting);
    if (place.date.empty()) continue;
    if (first == nullptr || places.date(one.work) < places.date(first->work)) first = &one;
    if (last == nullptr || places.date(one.work) > places.date(last->work)) last = &one;
  }
  for (auto* counted : {&precedent.bodies, &precedent.verbs, &precedent.votes}) sort_counted(*counted);
  if (first != nullptr) precedent.first = places.place(asked, asked_text, *first);
  if (last != nullptr) precedent.last = places.place(asked, asked_text, *last);
  return precedent;
}

}  // namespace search
