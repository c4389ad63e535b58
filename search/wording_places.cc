// SPDX-License-Identifier: GPL-2.0-or-later
#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

#include "corpus/adoption.h"
#include "corpus/strength.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/lineage_steps.h"
#include "search/wording_candidates.h"
#include "search/wording_steps.h"

namespace search {

namespace {

constexpr double kNear = 0.7;       // of all words; half of them are those of any two paragraphs of one kind
constexpr double kNearShort = 0.8;  // of a phrase of fewer than kShort words
constexpr std::size_t kShort = 12;
constexpr std::size_t kFewWords = 40;   // of a phrase of fewer, every mark is looked for
constexpr std::size_t kMostEnds = 200;  // provisions looked at from either end of the years

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

double least_near(std::size_t words) { return words < kShort ? kNearShort : kNear; }

// Words of a phrase, sorted, to tell at little cost of most texts that they cannot have nearly the same.
class AskedWords {
 public:
  explicit AskedWords(const corpus::WordList& asked) : words_(asked.words), all_(asked.size()) {
    std::sort(words_.begin(), words_.end());
  }

  bool may_be_near(const corpus::WordList& text) const {
    std::vector<bool> seen(words_.size());
    std::size_t same = 0;
    for (const std::uint64_t word : text.words)
      for (auto at = std::lower_bound(words_.begin(), words_.end(), word); at != words_.end() && *at == word; ++at) {
        const auto number = static_cast<std::size_t>(at - words_.begin());
        if (seen[number]) break;
        seen[number] = true;
        ++same;
      }
    return 2 * static_cast<double>(same) >= least_near(all_) * static_cast<double>(all_ + same);
  }

 private:
  std::vector<std::uint64_t> words_;
  std::size_t all_;
};

// Words in a row that are a part of any phrase; and of a short one, when they are a quarter of it and most of them say
// something by themselves. In Chinese, characters.
struct PartSize {
  std::size_t words, fewest, telling;
};

PartSize part_size(corpus::Language language) {
  if (language == corpus::Language::zh) return {16, 8, 6};
  return {10, 5, 4};
}

bool is_part(const corpus::FoundWords& found, const Asked& asked) {
  const auto [words, fewest, telling] = part_size(asked.language);
  if (found.longest >= words) return true;
  if (found.longest < fewest || 4 * found.longest < asked.list.size()) return false;
  const corpus::Span run = longest_run(found).parts.front().before;
  const auto first = asked.telling.begin() + static_cast<std::ptrdiff_t>(run.start);
  return std::count(first, first + static_cast<std::ptrdiff_t>(run.size()), true) >=
         static_cast<std::ptrdiff_t>(telling);
}

// Compares provisions with a phrase and keeps of each work the best.
class Comparing {
 public:
  Comparing(Places& places, const Asked& asked) : places_(places), asked_(asked), words_(asked.list) {}

  // Whether it has nearly the words at least; it is kept too when it has a part of them.
  bool add(std::uint32_t docid) {
    Compared compared{docid, places_.view().columns().work(docid),
                      corpus::find_words(asked_.list, places_.provisions().at(docid).words)};
    if (compared.work == Columns::kNoWork) return false;
    const bool near = is_near(compared.found, asked_.list.size());
    if (!near && !is_part(compared.found, asked_)) return false;
    if (!near) compared.found = longest_run(std::move(compared.found));
    const auto [place, is_new] = best_.try_emplace(compared.work, compared);
    if (!is_new && compared.found.similarity > place->second.found.similarity) place->second = std::move(compared);
    return near;
  }

  bool add_near(std::uint32_t docid) { return words_.may_be_near(places_.provisions().at(docid).words) && add(docid); }

  // The oldest and the newest adopted texts of those that have nearly the words.
  void add_ends(std::vector<std::uint32_t> docids) {
    const Columns& columns = places_.view().columns();
    const auto date = [&](std::uint32_t docid) -> const std::string& { return places_.date(columns.work(docid)); };
    std::erase_if(docids,
                  [&](std::uint32_t docid) { return date(docid).empty() || !places_.adopted(columns.work(docid)); });
    std::sort(docids.begin(), docids.end(),
              [&](std::uint32_t a, std::uint32_t b) { return date(a) != date(b) ? date(a) < date(b) : a < b; });
    const std::size_t most = std::min(docids.size(), kMostEnds);
    std::any_of(docids.begin(), docids.begin() + static_cast<std::ptrdiff_t>(most),
                [&](std::uint32_t docid) { return add_near(docid); });
    std::any_of(docids.rbegin(), docids.rbegin() + static_cast<std::ptrdiff_t>(most),
                [&](std::uint32_t docid) { return add_near(docid); });
  }

  std::vector<Compared> take() {
    std::vector<Compared> sorted;
    for (auto& [work, compared] : best_) sorted.push_back(std::move(compared));
    std::sort(sorted.begin(), sorted.end(),
              [&](const Compared& a, const Compared& b) { return is_better(places_, a, b); });
    return sorted;
  }

 private:
  Places& places_;
  const Asked& asked_;
  AskedWords words_;
  std::unordered_map<std::uint32_t, Compared> best_;  // by work
};

// Of each work the first; adopted texts first, the newest first.
std::vector<std::uint32_t> first_of_works(const Places& places, const std::vector<std::uint32_t>& docids) {
  const Columns& columns = places.view().columns();
  std::unordered_set<std::uint32_t> works;
  std::vector<std::uint32_t> firsts;
  for (const std::uint32_t docid : docids)
    if (works.insert(columns.work(docid)).second) firsts.push_back(docid);
  std::sort(firsts.begin(), firsts.end(), [&](std::uint32_t a, std::uint32_t b) {
    const std::uint32_t one = columns.work(a), other = columns.work(b);
    if (places.adopted(one) != places.adopted(other)) return places.adopted(one);
    return places.date(one) != places.date(other) ? places.date(one) > places.date(other) : a < b;
  });
  return firsts;
}

}  // namespace

bool Places::says_adopted(std::uint32_t work) const {
  for (const std::uint32_t docid : view_.columns().documents_of(work))
    if (view_.columns().part(docid) == 0) return !corpus::adoption_of(expression_at(view_, docid).metadata).empty();
  return false;
}

bool Places::adopted(std::uint32_t work) const {
  const Columns& columns = view_.columns();
  const std::string& type = columns.types().value(columns.of_works()[work].type);
  if (!type.empty()) return corpus::is_adopted_type(type);
  const auto [known, is_new] = adopted_.try_emplace(work);
  if (is_new) known->second = says_adopted(work);
  return known->second;
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
  place.manner = corpus::adoption_of(data);
  place.adopted = adopted(compared.work);
  const corpus::Statement* statement = entry.statements.empty() ? nullptr : &entry.statements.front();
  place.verb = entry.verb.empty() && statement != nullptr ? statement->verb : entry.verb;
  place.strength = corpus::strength_of(place.verb, statement == nullptr ? "" : statement->act, entry.language);
  place.text = entry.text;
  place.found = corpus::bytes_of(read.words, compared.found.words);
  place.similarity = compared.found.similarity;
  place.changes = changes_between(asked, asked_text, read.words, entry.text, compared.found.parts);
  return place;
}

bool is_near(const corpus::FoundWords& found, std::size_t words) { return found.similarity >= least_near(words); }

Held places_of(Places& places, const Asked& asked, Effort effort) {
  const bool few = asked.list.size() < kFewWords;
  const auto sharing = sharing_wording(places.view(), few ? corpus::all_shingles(asked.list, asked.language)
                                                          : corpus::shingles(asked.list, asked.language, 0));
  std::vector<std::uint32_t> docids = candidates(places.view(), sharing, effort.always);
  Held held;
  held.tried = std::min(docids.size(), std::max(effort.always, effort.most));
  held.complete = held.tried == docids.size();
  const auto behind_best = docids.begin() + static_cast<std::ptrdiff_t>(std::min(effort.always, held.tried));
  const auto behind_tried = docids.begin() + static_cast<std::ptrdiff_t>(held.tried);
  std::sort(behind_best, behind_tried);  // neighbours are read together
  Comparing comparing(places, asked);
  std::for_each(docids.begin(), behind_best, [&](std::uint32_t docid) { comparing.add(docid); });
  std::for_each(behind_best, behind_tried, [&](std::uint32_t docid) { comparing.add_near(docid); });
  docids.erase(docids.begin(), behind_tried);
  comparing.add_ends(std::move(docids));
  held.compared = comparing.take();
  return held;
}

Held loose_places_of(Places& places, const Asked& asked) {
  Comparing comparing(places, asked);
  Held held;
  for (const std::uint32_t docid : having_words(places.view(), asked.folded, asked.language)) comparing.add(docid);
  held.compared = comparing.take();
  return held;
}

Held exact_places_of(Places& places, const Asked& asked, Effort effort) {
  const std::vector<std::uint32_t> docids =
      first_of_works(places, having_phrase(places.view(), asked.folded, asked.language));
  Held held;
  held.tried = std::min(docids.size(), std::max(effort.always, effort.most));
  Comparing comparing(places, asked);
  for (std::size_t i = 0; i < held.tried; ++i) comparing.add(docids[i]);
  const std::vector<std::uint32_t> rest(docids.begin() + static_cast<std::ptrdiff_t>(held.tried), docids.end());
  comparing.add_ends(rest);
  held.compared = comparing.take();
  std::unordered_set<std::uint32_t> read;
  for (const Compared& one : held.compared) read.insert(one.work);
  for (const std::uint32_t docid : rest)
    if (const std::uint32_t work = places.view().columns().work(docid); !read.contains(work))
      held.unread.push_back(work);
  return held;
}

Held merged(const Places& places, Held one, Held other) {
  std::unordered_map<std::uint32_t, Compared> best;
  for (auto* compared : {&one.compared, &other.compared})
    for (Compared& each : *compared) {
      const auto [place, is_new] = best.try_emplace(each.work, each);
      if (!is_new && each.found.similarity > place->second.found.similarity) place->second = std::move(each);
    }
  one.compared.clear();
  for (auto& [work, compared] : best) one.compared.push_back(std::move(compared));
  std::sort(one.compared.begin(), one.compared.end(),
            [&](const Compared& a, const Compared& b) { return is_better(places, a, b); });
  for (const std::uint32_t work : other.unread)
    if (!best.contains(work)) one.unread.push_back(work);
  one.tried += other.tried;
  one.complete &= other.complete;
  return one;
}

}  // namespace search
