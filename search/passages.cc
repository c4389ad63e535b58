// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/passages.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "corpus/fields.h"
#include "search/asked_names.h"
#include "search/columns.h"
#include "search/company.h"
#include "search/entries.h"
#include "search/founding.h"
#include "search/match.h"
#include "search/needles.h"
#include "search/passage_signs.h"
#include "search/passage_text.h"
#include "search/passage_weights.h"
#include "search/side_by_side.h"
#include "search/sources.h"

namespace search {

namespace {

using corpus::Kind;
using corpus::Language;

// Provisions gathered each way; kByOthers: by words, in other languages.
constexpr std::uint32_t kByWords = 250, kByOthers = 150, kByDocuments = 120, kByName = 200;
constexpr std::uint32_t kByPlain = 40;
constexpr double kFirstPlain = 11;  // of them, that are looked at closer whatever else speaks for them
constexpr std::uint32_t kByStatement = 40, kByYear = 40, kByAge = 600, kByTerm = 100;
constexpr std::size_t kMostYears = 4;
constexpr std::uint32_t kByFounding = 150;
constexpr std::size_t kMostMentions = 40;                    // the oldest ones
constexpr double kSideBySide = 0.99, kMostSideBySide = 0.5;  // TextFound::phrase of a mention
constexpr double kStating = 2;            // of a paragraph that states what is asked for, before it is looked at closer
constexpr std::size_t kBestWorks = 12;    // whose provisions are gathered
constexpr std::size_t kStatingWorks = 8;  // of them, whose provisions are gathered that ask for a report
constexpr double kWorthOfDraft = 0.75;    // against what was adopted
constexpr double kNamedByName = 0.2;      // against a document that is named by its number
constexpr std::size_t kFewDocuments = 200000;
constexpr std::size_t kWorthAThread = 64;                           // provisions to be read
constexpr double kTitleMatch = 0.8, kSecond = 0.25, kThird = 0.12;  // of a document's matches, against its best

struct WorkScore {
  double title = 0;
  double best[3] = {0, 0, 0};

  void add(double weight) {
    for (double& place : best)
      if (weight > place) std::swap(weight, place);
  }
  double score() const { return kTitleMatch * title + best[0] + kSecond * best[1] + kThird * best[2]; }
};

bool held(std::uint8_t languages, Language one) { return (languages >> static_cast<unsigned>(one) & 1) != 0; }

// Of a work that is not held in the question's language: English where it is held, else the first.
std::uint8_t shown_in(std::uint8_t languages) {
  const std::uint8_t english = 1u << static_cast<unsigned>(Language::en);
  return (languages & english) != 0 ? english : static_cast<std::uint8_t>(languages & -languages);
}

bool heavier(const Passage& one, const Passage& other) {
  return one.score != other.score ? one.score > other.score : one.docid < other.docid;
}

// However light: what has the term that is to be explained, and what stands in the document named, which may say
// nothing of whom it is asked about ("What does resolution 2768 ask of the Secretary-General?").
bool is_kept(const Asking& asking, const Passage& passage) {
  return (asking.intent == Intent::definition && passage.term) || passage.sign(Sign::named) == 1;
}

// Of one language.
class Gatherer {
 public:
  Gatherer(const PassageRequest& request, Language language, const Index::View& view, corpus::Analyser& analyser)
      : asking_(request.asking),
        language_(language),
        named_(request.works),
        instruments_(request.instruments),
        required_(request.required),
        most_(request.most),
        without_words_(request.without_words),
        among_(request.among ? request.among(view) : Xapian::Query()),
        view_(view),
        columns_(view.columns()),
        analyser_(analyser),
        founding_(request.asking) {}

  // The heaviest of it, looked at closer.
  std::vector<Passage> run() {
    const Needles needles(asking_, language_, view_, analyser_);
    note_wanted();
    const Xapian::Query query = without_words_ ? required_or_words(needles.query()) : with_required(needles.query());
    if (query.empty() && named_.empty()) return {};
    const auto by_words =
        std::max(language_ == asking_.language ? kByWords : kByOthers, static_cast<std::uint32_t>(most_));
    std::vector<Match> matches;
    if (!query.empty()) add_found(needles, query, by_words, matches);
    if (required_.empty()) add_named(matches);
    look_at(needles, std::move(matches));
    return std::move(passages_);
  }

 private:
  bool is_wanted(std::uint32_t work) const {
    const std::uint8_t languages = columns_.of_works()[work].languages;
    if (language_ == asking_.language) return true;
    return !held(languages, asking_.language) && held(shown_in(languages), language_);
  }

  bool is_wanted(const Match& match) const {
    const std::uint32_t work = columns_.work(match.docid);
    return work != Columns::kNoWork && is_wanted(work) &&
           columns_.language(match.docid) == static_cast<std::uint8_t>(language_);
  }

  // Works of another language that are wanted, when they are few: then only they are searched.
  void note_wanted() {
    wanted_ = Xapian::Query();
    if (language_ == asking_.language) return;
    std::vector<std::uint32_t> documents;
    for (std::uint32_t work = 0; work < columns_.of_works().size(); ++work) {
      if (!is_wanted(work)) continue;
      for (const std::uint32_t docid : columns_.documents_of(work))
        if (columns_.language(docid) == static_cast<std::uint8_t>(language_)) documents.push_back(docid);
      if (documents.size() > kFewDocuments) return;
    }
    std::sort(documents.begin(), documents.end());
    wanted_ = documents_query(view_.database, documents);
  }

  Xapian::Query among_wanted(const Xapian::Query& query) const {
    return wanted_.empty() ? query : Xapian::Query(Xapian::Query::OP_FILTER, query, wanted_);
  }

  Xapian::Query with_required(Xapian::Query query) const {
    for (const std::string& term : required_)
      if (!query.empty()) query = Xapian::Query(Xapian::Query::OP_FILTER, query, Xapian::Query(term));
    return query.empty() || among_.empty() ? query : Xapian::Query(Xapian::Query::OP_FILTER, query, among_);
  }

  // All that has what is required, the words of the question weighing.
  Xapian::Query required_or_words(const Xapian::Query& words) const {
    std::vector<Xapian::Query> all(required_.begin(), required_.end());
    all.emplace_back(corpus::term(*corpus::field("lang"), corpus::code(language_)));
    const Xapian::Query filter(Xapian::Query::OP_SCALE_WEIGHT,
                               Xapian::Query(Xapian::Query::OP_AND, all.begin(), all.end()), 0);
    return words.empty() ? filter : Xapian::Query(Xapian::Query::OP_AND_MAYBE, filter, words);
  }

  // What the words of the question find, and what is found from there.
  void add_found(const Needles& needles, const Xapian::Query& query, std::uint32_t most, std::vector<Match>& matches) {
    matches = best_matches(view_, among_wanted(query), most);
    const bool all_found = matches.size() < most;  // then what else has words of the question is among them
    std::erase_if(matches, [&](const Match& match) { return !is_wanted(match); });
    for (const Match& match : matches) count(match);
    note_best_works();
    add_plain(matches);
    if (!all_found) add_by_words(needles, query, matches);
    add_silent(matches);
    add_first(needles, matches);
    add_founding(needles, matches);
  }

  // Reads what was found; the heaviest are looked at closer and kept.
  void look_at(const Needles& needles, std::vector<Match> matches) {
    const AskedNames names(asking_, language_, wanted_, view_, analyser_);
    // Neighbours are stored together.
    std::sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) { return a.docid < b.docid; });
    std::vector<Passage> found = load_all(matches, needles, names);
    for (Passage& passage : found) passage.score = weigh(passage.signs) + (is_first(passage) ? kStating : 0);
    const std::size_t closer = std::min(found.size(), most_);
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(closer), found.end(), heavier);
    found.resize(closer);
    Signer signer(asking_, needles, view_, analyser_);
    for (Passage& passage : found) signer.look_closer(passage);
    signer.look_together(found);
    signer.look_across(found);
    for (Passage& passage : found) {
      passage.score = weigh(passage.signs) * (passage.draft && passage.sign(Sign::named) < 1 ? kWorthOfDraft : 1);
      passages_.push_back(std::move(passage));
    }
  }

  // What an index of words alone would give: paragraphs with the most of all words of the question, those it is put
  // with too.
  void add_plain(std::vector<Match>& matches) {
    plain_.clear();
    if (language_ != asking_.language) return;
    std::set<std::string> terms;
    for (const corpus::Word& word : analyser_.words(asking_.text, language_))
      if (is_telling(word)) terms.insert(word.stem.empty() ? word.folded : corpus::stem_term(word.stemmed, word.stem));
    const Xapian::Query any(Xapian::Query::OP_OR, terms.begin(), terms.end());
    const Xapian::Query in_language(corpus::term(*corpus::field("lang"), corpus::code(language_)));
    for (const Match& match :
         best_matches(view_, with_required({Xapian::Query::OP_FILTER, any, in_language}), kByPlain)) {
      if (columns_.part(match.docid) == 0 || !is_wanted(match)) continue;
      plain_.emplace(match.docid, plain_.size() + 1);
      matches.push_back(match);
    }
  }

  // Not what stands in every text: of Chinese the pairs of characters, not each by itself.
  bool is_telling(const corpus::Word& word) const {
    if (corpus::is_stopword(word.folded, language_)) return false;
    return language_ != Language::zh || word.bigram || static_cast<unsigned char>(word.folded[0]) < 0x80;
  }

  // However light before it is looked at closer.
  bool is_first(const Passage& passage) const {
    return stating_.contains(passage.docid) || passage.mention || passage.founds > 0 || is_kept(asking_, passage) ||
           passage.sign(Sign::plain) >= 1.0 / kFirstPlain;
  }

  void count(const Match& match) {
    WorkScore& score = works_[columns_.work(match.docid)];
    if (columns_.part(match.docid) == 0)
      score.title = std::max(score.title, match.weight);
    else
      score.add(match.weight);
  }

  void add_matches(const Xapian::Query& query, const std::vector<std::uint32_t>& works, std::uint32_t most,
                   std::vector<Match>& matches) {
    std::vector<std::uint32_t> documents;
    for (const std::uint32_t work : works)
      for (const std::uint32_t docid : columns_.documents_of(work)) documents.push_back(docid);
    if (documents.empty()) return;
    std::sort(documents.begin(), documents.end());
    const Xapian::Query among(Xapian::Query::OP_FILTER, query, documents_query(view_.database, documents));
    for (const Match& match : best_matches(view_, among, most)) matches.push_back(match);
  }

  void note_best_works() {
    std::vector<std::pair<double, std::uint32_t>> ranked;
    for (const auto& [work, score] : works_) ranked.emplace_back(score.score(), work);
    std::sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
      return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    if (!ranked.empty()) best_work_ = ranked.front().first;
    for (std::size_t i = 0; i < std::min(ranked.size(), kBestWorks); ++i) best_works_.push_back(ranked[i].second);
  }

  // Paragraphs with words of the question that are not among the best by them.
  void add_by_words(const Needles& needles, const Xapian::Query& query, std::vector<Match>& matches) {
    add_matches(query, best_works_, kByDocuments, matches);
    add_phrases(needles, query, matches);
    add_stated(query, matches);
    add_years(query, matches);
  }

  // Paragraphs in which the words of the topic stand together: where each is common the best by their words may have
  // none ("human security").
  void add_phrases(const Needles& needles, const Xapian::Query& query, std::vector<Match>& matches) {
    const Xapian::Query phrases = with_required(needles.topic_phrase_query(view_, analyser_));
    if (phrases.empty()) return;
    const Xapian::Query both(Xapian::Query::OP_FILTER, query, phrases);
    const auto most = required_.empty() ? kByTerm : std::max(kByTerm, static_cast<std::uint32_t>(most_));
    for (const Match& match : best_matches(view_, among_wanted(both), most)) add_wanted(match, matches);
  }

  void add_wanted(const Match& match, std::vector<Match>& matches) const {
    if (is_wanted(match)) matches.push_back(match);
  }

  // What a paragraph states that answers such a question; empty when that is not indexed.
  std::string_view stated() const {
    if (asking_.intent == Intent::definition) return "definition";
    if (asking_.intent == Intent::principles) return "principle";
    if (asking_.intent != Intent::obligation) return {};
    return asking_.wants_report || asking_.wants_date ? "report" : "obligation";
  }

  // Paragraphs that state what is asked for, with words of the question.
  void add_stated(const Xapian::Query& query, std::vector<Match>& matches) {
    if (stated().empty()) return;
    const Xapian::Query states(corpus::term(*corpus::field("statement"), stated()));
    const Xapian::Query both(Xapian::Query::OP_FILTER, query, states);
    for (const Match& match : best_matches(view_, among_wanted(both), kByStatement)) add_wanted(match, matches);
  }

  // And in the best documents without, as in "report on the implementation of the present resolution". Of the language
  // that is gathered alone: copies in the others take the places of what it says.
  void add_silent(std::vector<Match>& matches) {
    if (stated() != "report") return;
    const Xapian::Query states(corpus::term(*corpus::field("statement"), stated()));
    const Xapian::Query in_language(corpus::term(*corpus::field("lang"), corpus::code(language_)));
    std::vector<std::uint32_t> works = best_works_;
    works.resize(std::min(works.size(), kStatingWorks));
    std::vector<Match> silent;
    add_matches({Xapian::Query::OP_FILTER, states, in_language}, works, kByStatement, silent);
    for (const Match& match : silent) stating_.insert(match.docid);
    matches.insert(matches.end(), silent.begin(), silent.end());
  }

  // Paragraphs of documents of the years that a history is asked for.
  void add_years(const Xapian::Query& query, std::vector<Match>& matches) {
    if (asking_.intent != Intent::history && !asks_by_year(asking_)) return;
    for (std::size_t i = 0; i < std::min(asking_.years.size(), kMostYears); ++i) {
      const Xapian::Query year(corpus::term(*corpus::field("year"), asking_.years[i]));
      const Xapian::Query both(Xapian::Query::OP_FILTER, query, year);
      for (const Match& match : best_matches(view_, both, kByYear)) add_wanted(match, matches);
    }
  }

  // The oldest mentions of the topic, where a first one is asked for: by the body named, else by any.
  void add_first(const Needles& needles, std::vector<Match>& matches) {
    if (asking_.intent != Intent::history || !asking_.wants_first) return;
    const Xapian::Query topic = needles.topic_query();
    if (topic.empty()) return;
    std::vector<Xapian::Query> bodies;
    for (const std::string& body : asking_.bodies) bodies.emplace_back(corpus::term(*corpus::field("body"), body));
    const Xapian::Query of_body(Xapian::Query::OP_OR, bodies.begin(), bodies.end());
    std::vector<std::uint32_t> oldest;
    if (!bodies.empty()) oldest = oldest_mentions({Xapian::Query::OP_FILTER, topic, of_body}, needles);
    if (oldest.empty()) oldest = oldest_mentions(topic, needles);
    for (const std::uint32_t docid : oldest) {
      matches.push_back({docid, 0});
      mentioning_.insert(docid);
    }
  }

  // What speaks of the topic and of establishing, where that is asked: the oldest that decides, and others that may say
  // what did.
  void add_founding(const Needles& needles, std::vector<Match>& matches) {
    const Xapian::Query topic = founding_.is_asked() ? needles.name_query() : Xapian::Query();
    if (topic.empty()) return;
    const std::vector<std::string> terms = founding_.terms(language_, analyser_);
    const Xapian::Query verbs(Xapian::Query::OP_OR, terms.begin(), terms.end());
    const Xapian::Query both = among_wanted({Xapian::Query::OP_AND, topic, verbs});
    const Xapian::Query decides(corpus::term(*corpus::field("act"), "DECIDE"));
    Xapian::Enquire enquire(view_.database);
    enquire.set_query({Xapian::Query::OP_FILTER, both, decides});
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(corpus::slot::kDate, false);
    std::vector<std::uint32_t> docids;
    const Xapian::MSet found = enquire.get_mset(0, kByFounding);
    docids.assign(found.begin(), found.end());
    for (const Match& match : best_matches(view_, both, kByFounding)) docids.push_back(match.docid);
    std::sort(docids.begin(), docids.end());
    docids.erase(std::unique(docids.begin(), docids.end()), docids.end());
    for (const std::uint32_t docid : docids) {
      if (!is_wanted({docid, 0}) || columns_.part(docid) == 0) continue;
      const double share = founding_.share(provision_at(view_, docid), needles, analyser_);
      if (share == 0) continue;
      matches.push_back({docid, 0});
      founding_in_.emplace(docid, share);
    }
  }

  std::vector<std::uint32_t> oldest_mentions(const Xapian::Query& topic, const Needles& needles) const {
    Xapian::Enquire enquire(view_.database);
    enquire.set_query(topic);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(corpus::slot::kDate, false);
    std::vector<std::uint32_t> docids;
    std::vector<std::string> texts;
    const Xapian::MSet found = enquire.get_mset(0, kByAge);
    for (auto it = found.begin(); it != found.end() && docids.size() < kMostMentions; ++it) {
      if (!is_wanted({*it, 0}) || columns_.part(*it) == 0) continue;
      corpus::ProvisionEntry entry = provision_at(view_, *it);
      if (entry.kind == Kind::heading || !mentions(look_for(entry.text, needles, analyser_), needles)) continue;
      docids.push_back(*it);
      texts.push_back(std::move(entry.text));
    }
    std::vector<SpokenOf> places;
    for (std::size_t i = 0; i < docids.size(); ++i) places.push_back({texts[i], columns_.work(docids[i])});
    const std::vector<bool> mentions = are_mentions(places, needles, view_, analyser_);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < docids.size(); ++i)
      if (mentions[i]) docids[kept++] = docids[i];
    docids.resize(kept);
    return docids;
  }

  // All words of the topic as they were asked, side by side; of a longer topic most of them.
  static bool mentions(const TextFound& text, const Needles& needles) {
    const auto topics =
        std::count_if(needles.list().begin(), needles.list().end(), [](const auto& n) { return n.topic; });
    return text.ordered >= (topics > 2 ? kMostSideBySide : kSideBySide) && text.spelt >= kSideBySide;
  }

  // Of a document that is named every provision may answer.
  void add_named(std::vector<Match>& matches) {
    for (const std::uint32_t work : named_) {
      if (!is_wanted(work)) continue;
      std::uint32_t taken = 0;
      for (const std::uint32_t docid : columns_.documents_of(work)) {
        const auto in = static_cast<Language>(columns_.language(docid));
        if (columns_.part(docid) != 0 && in == language_ && ++taken <= kByName) matches.push_back({docid, 0});
      }
    }
  }

  // In order, each once; half of them beside the other half.
  std::vector<Passage> load_all(const std::vector<Match>& matches, const Needles& needles, const AskedNames& names) {
    std::vector<std::uint32_t> docids;
    for (const auto& [docid, weight] : matches)
      if (columns_.work(docid) != Columns::kNoWork && columns_.part(docid) != 0 && seen_.insert(docid).second)
        docids.push_back(docid);
    const auto first = docids.begin(), middle = first + static_cast<std::ptrdiff_t>(docids.size() / 2);
    std::vector<Passage> found, rest;
    const auto load_here = [&](auto last) {
      for (auto it = first; it != last; ++it) load(*it, needles, names, view_, analyser_, found);
    };
    if (docids.size() < kWorthAThread) return load_here(docids.end()), found;
    side_by_side(
        view_, [&] { load_here(middle); },
        [&](const Index::View& view, corpus::Analyser& analyser) {
          for (auto it = middle; it != docids.end(); ++it) load(*it, needles, names, view, analyser, rest);
        });
    found.insert(found.end(), std::make_move_iterator(rest.begin()), std::make_move_iterator(rest.end()));
    return found;
  }

  // Reads one with the view and the analyser of the calling thread; nothing else is written but `found`.
  void load(std::uint32_t docid, const Needles& needles, const AskedNames& names, const Index::View& view,
            corpus::Analyser& analyser, std::vector<Passage>& found) const {
    Passage passage;
    passage.docid = docid;
    passage.work = columns_.work(docid);
    passage.entry = provision_at(view, docid);
    passage.mention = mentioning_.contains(docid);
    if (const auto place = founding_in_.find(docid); place != founding_in_.end()) passage.founds = place->second;
    const Kind kind = passage.entry.kind;
    if (kind == Kind::signature || kind == Kind::annex || passage.entry.text.empty()) return;
    sign_text(passage, needles, analyser);
    const auto work = works_.find(passage.work);
    const double document = work == works_.end() || best_work_ <= 0 ? 0 : work->second.score() / best_work_;
    sign_place(passage, asking_, columns_.of_works()[passage.work], document, named_share(passage.work), columns_);
    passage.signs[static_cast<std::size_t>(Sign::naming)] = names.share(docid, passage.work);
    if (const auto place = plain_.find(docid); place != plain_.end())
      passage.signs[static_cast<std::size_t>(Sign::plain)] = 1.0 / static_cast<double>(place->second);
    found.push_back(std::move(passage));
  }

  double named_share(std::uint32_t work) const {
    if (std::find(instruments_.begin(), instruments_.end(), work) != instruments_.end()) return kNamedByName;
    return std::find(named_.begin(), named_.end(), work) != named_.end() ? 1 : 0;
  }

  const Asking& asking_;
  const Language language_;
  const std::vector<std::uint32_t>& named_;
  const std::vector<std::uint32_t>& instruments_;
  const std::vector<std::string>& required_;
  const std::size_t most_;
  const bool without_words_;
  const Xapian::Query among_;
  const Index::View& view_;
  const Columns& columns_;
  corpus::Analyser& analyser_;
  std::unordered_map<std::uint32_t, WorkScore> works_;
  double best_work_ = 0;
  std::vector<std::uint32_t> best_works_;
  Xapian::Query wanted_;                                  // documents of its works; empty: most of all
  std::unordered_map<std::uint32_t, std::size_t> plain_;  // places among the best of add_plain, from 1
  std::unordered_set<std::uint32_t> seen_, stating_, mentioning_;
  const Founding founding_;
  std::unordered_map<std::uint32_t, double> founding_in_;  // Founding::share of what was looked for
  std::vector<Passage> passages_;
};

// The best of all languages, heaviest first. Where nothing but numbers was asked for one may be found in two.
std::vector<Passage> best_of(std::vector<std::vector<Passage>> found, const PassageRequest& request) {
  std::vector<Passage> passages;
  std::unordered_set<std::uint32_t> seen;
  for (std::vector<Passage>& of_language : found)
    for (Passage& passage : of_language)
      if (seen.insert(passage.docid).second) passages.push_back(std::move(passage));
  std::sort(passages.begin(), passages.end(), heavier);
  if (passages.size() > request.most) {
    const auto last = passages.begin() + static_cast<std::ptrdiff_t>(request.most);
    passages.erase(std::stable_partition(
                       last, passages.end(),
                       [&](const auto& one) { return one.mention || one.founds > 0 || is_kept(request.asking, one); }),
                   passages.end());
  }
  return passages;
}

}  // namespace

double weigh(const Signs& signs) {
  double sum = 0;
  for (const SignWeight& row : kSignWeights) sum += row.weight * signs[static_cast<std::size_t>(row.sign)];
  return sum;
}

bool is_definition(const Passage& passage) {
  return passage.sign(Sign::defines) > 0.5 || passage.sign(Sign::parallel) > 0.5;
}

std::string_view name(Sign sign) { return kSignWeights[static_cast<std::size_t>(sign)].name; }

std::vector<Language> other_languages(Language language, const Columns& columns) {
  std::uint8_t wanted = 0;
  for (const WorkColumns& work : columns.of_works())
    if (!held(work.languages, language)) wanted |= shown_in(work.languages);
  std::vector<Language> others;
  for (const Language one : {Language::en, Language::fr, Language::es, Language::ru, Language::ar, Language::zh})
    if (held(wanted, one)) others.push_back(one);
  return others;
}

std::vector<Passage> find_passages(const PassageRequest& request, const Index::View& view, corpus::Analyser& analyser) {
  const Language own = request.asking.language;
  const std::vector<Language> others = other_languages(own, view.columns());
  std::vector<std::vector<Passage>> found(others.size() + 1);
  const auto gather_others = [&](const Index::View& one, corpus::Analyser& its) {
    for (std::size_t i = 0; i < others.size(); ++i) found[i + 1] = Gatherer(request, others[i], one, its).run();
  };
  const auto gather_own = [&] { found.front() = Gatherer(request, own, view, analyser).run(); };
  if (others.empty())
    gather_own();
  else
    side_by_side(view, gather_own, gather_others);
  return best_of(std::move(found), request);
}

}  // namespace search
