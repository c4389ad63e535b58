// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/history.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <bit>
#include <initializer_list>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include "corpus/fields.h"
#include "search/ask_answers.h"
#include "search/columns.h"
#include "search/company.h"
#include "search/entries.h"
#include "search/meaning_in.h"
#include "search/needles.h"
#include "search/passage_text.h"
#include "search/passages.h"
#include "search/terminology.h"
#include "search/typed_language.h"

namespace search {

namespace {

using corpus::Language;
using X = Xapian::Query;

constexpr std::uint32_t kMostRead = 1200;   // provisions of one language whose words are checked
constexpr std::uint32_t kReadOfMany = 300;  // the same when the index counts them
constexpr std::uint32_t kMostCounted = 100'000;
constexpr std::uint32_t kReadOfBody = 20;  // of each body at least so many are, that its first mention is found
constexpr std::size_t kMostCarriers = 20;
constexpr int kSeveral = 3;              // languages
constexpr std::size_t kFewToJudge = 12;  // documents: of fewer, chance makes the company (company.h) of a concept
constexpr double kTogether = 0.99;       // all the words side by side
constexpr double kAsAsked = 0.88;        // a word alone, with its endings; everyday words for it are less (needles.h)

struct Mention {
  std::uint32_t docid = 0, work = 0;
  bool heading = false;
  int votes = 0;  // languages in which it is a mention of the concept (company.h), less those in which it is none
  std::uint32_t languages = 0;            // bit n: it has the words in the language of that number
  bool singular = false, plural = false;  // where the concept is a deed: as the words stand there
};

struct Place {
  std::uint32_t docid = 0;
  bool heading = false;
  std::string text;
  bool singular = false, plural = false;  // as in Mention
};

class Historian {
 public:
  Historian(std::string_view words, Language language, const Index::View& view, corpus::Analyser& analyser)
      : view_(view), columns_(view.columns()), analyser_(analyser) {
    asking_ = read(words, typed_language(words, language, view, analyser));
    answer_.asked = words;
    answer_.language = asking_.language;
    for (const corpus::Rendering& name : concept_names(asking_.language, asking_.text, analyser))
      names_.push_back(read(name.text, name.language));
    is_deed_ =
        ends_as_infinitive(Language::fr, {"er", "ir", "re"}) && ends_as_infinitive(Language::es, {"ar", "er", "ir"});
  }

  HistoryAnswer run() {
    if (asking_.words.empty()) return std::move(answer_);
    read_language(asking_.language);
    for (const Language language : all_but(asking_.language)) read_language(language);
    std::erase_if(mentions_, [&](const Mention& mention) {
      return mention.votes < 0 || is_of_one(mention) || is_of_many(mention);
    });
    std::sort(mentions_.begin(), mentions_.end(), [&](const Mention& a, const Mention& b) {
      const std::string &one = columns_.of_works()[a.work].date, &other = columns_.of_works()[b.work].date;
      if (one.empty() != other.empty()) return other.empty();
      return std::tie(one, a.work, a.docid) < std::tie(other, b.work, b.docid);
    });
    count_years();
    find_firsts();
    find_carriers();
    find_citations();
    return std::move(answer_);
  }

 private:
  Asking read(std::string_view words, Language language) const {
    Asking asking = read_question(words, language, analyser_);
    for (AskedWord& word : asking.words) word.keep = 1, word.topic = true;
    return asking;
  }

  // Where a name of a concept stands in one language of several alone, what it renders there is something else.
  bool is_of_one(const Mention& mention) const {
    const int held = std::popcount(columns_.of_works()[mention.work].languages);
    return !names_.empty() && mention.votes != 0 && held >= kSeveral && std::popcount(mention.languages) == 1;
  }

  // "The responsibility to protect" is one: "responsibilities to protect rights" are others.
  static bool is_of_many(const Mention& mention) { return mention.plural && !mention.singular; }

  bool ends_as_infinitive(Language language, std::initializer_list<std::string_view> ends) const {
    return std::any_of(names_.begin(), names_.end(), [&](const Asking& name) {
      return name.language == language &&
             std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return name.text.ends_with(end); });
    });
  }

  // How the noun of a deed, which stands first in these languages, is printed in the text.
  void note_number(Place& place, const Needles& needles) const {
    const Language language = needles.language();
    if (!is_deed_ || (language != Language::en && language != Language::fr && language != Language::es)) return;
    const std::string& noun = needles.list().front().folded;
    for (const corpus::Word& word : analyser_.words(place.text, language)) {
      const Needles::Place* found = needles.find(word);
      if (found == nullptr || found->needle != 0) continue;
      const bool plural = word.folded.ends_with('s') && !noun.ends_with('s');
      (plural ? place.plural : place.singular) = true;
    }
  }

  // English first: in it most is held.
  static std::vector<Language> all_but(Language own) {
    std::vector<Language> others(std::begin(corpus::kLanguages), std::end(corpus::kLanguages));
    std::erase(others, own);
    std::stable_partition(others.begin(), others.end(), [](Language one) { return one == Language::en; });
    return others;
  }

  // A concept by each of its names in the language, other words by what renders them.
  void read_language(Language language) {
    if (names_.empty()) return read_words(asking_, language);
    for (const Asking& name : names_)
      if (name.language == language) read_words(name, language);
  }

  // Provisions in the language with all the words side by side.
  void read_words(const Asking& asking, Language language) {
    const Needles needles(asking, language, view_, analyser_);
    std::vector<X> all = {X(corpus::term(*corpus::field("lang"), corpus::code(language)))};
    for (const Needle& needle : needles.list()) {
      std::vector<X> forms;
      for (const NeedleForm& form : needle.forms) forms.emplace_back(word_term(language, form.word));
      if (!needle.known) return;
      all.emplace_back(X::OP_OR, forms.begin(), forms.end());
    }
    const X words(X::OP_AND, all.begin(), all.end());
    std::vector<std::uint32_t> docids = oldest(words, kMostRead + 1), unread;
    if (docids.size() > kMostRead) {
      // Too many to read: the index tells which have the words side by side.
      const X phrase = needles.pairs().empty() ? words : needles.topic_phrase_query(view_, analyser_);
      answer_.sampled |= phrase.empty();
      if (!phrase.empty()) {
        docids = oldest(phrase, kMostCounted + 1);
        answer_.sampled |= docids.size() > kMostCounted;
        unread = set_aside(docids);
      }
    }
    std::sort(docids.begin(), docids.end());  // as they are stored: fewer blocks are read
    std::vector<Place> places;
    for (const std::uint32_t docid : docids)
      if (is_paragraph(docid)) check(docid, language == asking.language, needles, places);
    std::vector<SpokenOf> spoken;
    for (const Place& place : places) spoken.push_back({place.text, columns_.work(place.docid)});
    std::set<std::uint32_t> works;
    for (const SpokenOf& place : spoken) works.insert(place.work);
    count(places, works.size() < kFewToJudge ? std::vector<bool>(spoken.size(), true)
                                             : are_mentions(spoken, needles, view_, analyser_));
    places.clear();
    std::sort(unread.begin(), unread.end());
    for (const std::uint32_t docid : unread)
      if (is_paragraph(docid)) places.push_back({docid, false, {}, false, false});
    count(places, {});
  }

  // Each provision once, in whatever language it is. `judged`: of each place; empty: nothing is known of them.
  void count(const std::vector<Place>& places, const std::vector<bool>& judged) {
    auto same = view_.database.valuestream_begin(corpus::slot::kSame);
    const auto end = view_.database.valuestream_end(corpus::slot::kSame);
    for (std::size_t i = 0; i < places.size(); ++i) {
      const Place& place = places[i];
      if (same != end && same.get_docid() < place.docid) same.skip_to(place.docid);
      if (same == end || same.get_docid() != place.docid) continue;
      const auto [known, is_new] = by_same_.try_emplace(*same, mentions_.size());
      if (is_new) mentions_.push_back({place.docid, columns_.work(place.docid), place.heading, 0, 0, false, false});
      mentions_[known->second].languages |= 1u << columns_.language(place.docid);
      mentions_[known->second].singular |= place.singular;
      mentions_[known->second].plural |= place.plural;
      if (!judged.empty()) mentions_[known->second].votes += judged[i] ? 1 : -1;
    }
  }

  // The oldest provisions that match, the undated last.
  std::vector<std::uint32_t> oldest(const X& query, std::uint32_t most) const {
    Xapian::Enquire enquire(view_.database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_sort_by_value(corpus::slot::kDate, false);
    const Xapian::MSet found = enquire.get_mset(0, most);
    return {found.begin(), found.end()};
  }

  // Takes out of `docids` those that are not read: all but the first, and but the first of each body.
  std::vector<std::uint32_t> set_aside(std::vector<std::uint32_t>& docids) const {
    std::map<std::uint16_t, std::uint32_t> of_body;
    std::vector<std::uint32_t> read, aside;
    const std::uint32_t most = docids.size() > kMostRead ? kReadOfMany : kMostRead;
    for (const std::uint32_t docid : docids) {
      const std::uint32_t work = columns_.work(docid);
      const bool early = work != Columns::kNoWork && ++of_body[columns_.of_works()[work].body] <= kReadOfBody;
      (early || read.size() < most ? read : aside).push_back(docid);
    }
    docids = std::move(read);
    return aside;
  }

  bool is_paragraph(std::uint32_t docid) const {
    return columns_.work(docid) != Columns::kNoWork && columns_.part(docid) != 0;
  }

  // `own`: the needles are of the language of their words.
  void check(std::uint32_t docid, bool own, const Needles& needles, std::vector<Place>& places) const {
    corpus::ProvisionEntry entry = provision_at(view_, docid);
    const TextFound found = look_for(entry.text, needles, analyser_);
    if (!own && needles.is_topic_of_two() && !found.term) return;  // "security, human rights" has no human security
    if (needles.pairs().empty() && own && share_of(found.found, needles) < kAsAsked) return;  // but stands for it
    if (!needles.pairs().empty() && (found.ordered < kTogether || found.spelt < kTogether)) return;
    places.push_back({docid, entry.kind == corpus::Kind::heading, std::move(entry.text)});
    note_number(places.back(), needles);
  }

  void count_years() {
    std::map<std::string, std::pair<std::uint32_t, std::set<std::uint32_t>>> years;
    std::set<std::uint32_t> works;
    for (const Mention& mention : mentions_) {
      auto& [provisions, of_year] = years[columns_.of_works()[mention.work].date.substr(0, 4)];
      ++provisions;
      of_year.insert(mention.work);
      works.insert(mention.work);
    }
    for (const auto& [year, counts] : years)
      answer_.years.push_back({year, counts.first, static_cast<std::uint32_t>(counts.second.size())});
    const auto dated = std::find_if(answer_.years.begin(), answer_.years.end(),
                                    [](const YearCount& one) { return !one.year.empty(); });
    std::rotate(answer_.years.begin(), dated, answer_.years.end());  // the undated last
    answer_.provisions = static_cast<std::uint32_t>(mentions_.size());
    answer_.works = static_cast<std::uint32_t>(works.size());
  }

  // The first mention of each body: no draft where it adopted a text with one, nothing without a date where others have
  // one.
  std::vector<Mention> firsts() const {
    const auto of = [&](const Mention& mention) -> const WorkColumns& { return columns_.of_works()[mention.work]; };
    const auto is_draft = [&](const Mention& mention) { return columns_.types().value(of(mention).type) == "draft"; };
    std::map<std::uint16_t, std::size_t> of_body;
    for (std::size_t i = 0; i < mentions_.size(); ++i) {
      const Mention& mention = mentions_[i];
      const bool undated = of(mention).date.empty() && !of(mentions_.front()).date.empty();
      if (mention.heading || undated) continue;
      const auto [first, is_new] = of_body.try_emplace(of(mention).body, i);
      if (!is_new && is_draft(mentions_[first->second]) && !is_draft(mention)) first->second = i;
    }
    std::vector<std::size_t> places;
    for (const auto& [body, place] : of_body) places.push_back(place);
    std::sort(places.begin(), places.end());
    std::vector<Mention> found;
    for (const std::size_t place : places) found.push_back(mentions_[place]);
    return found;
  }

  void find_firsts() {
    for (const Mention& mention : firsts()) {
      corpus::ProvisionEntry entry = provision_at(view_, mention.docid);
      // The same provision in the language asked, where it is held in it.
      const std::uint32_t own = docid_of(view_, corpus::unique_term(entry.symbol, asking_.language, entry.id));
      if (own != 0 && own != mention.docid) entry = provision_at(view_, own);
      answer_.firsts.push_back(answer_for(view_, own != 0 ? own : mention.docid, entry, asking_));
    }
  }

  void find_carriers() {
    std::unordered_map<std::uint32_t, std::uint32_t> mentions;
    for (const Mention& mention : mentions_) ++mentions[mention.work];
    std::vector<Needles> titles;  // what a title may have
    for (const Asking& name : names_) titles.emplace_back(name, name.language, view_, analyser_);
    if (names_.empty())
      for (const Language language : corpus::kLanguages) titles.emplace_back(asking_, language, view_, analyser_);
    for (const auto& [work, count] : mentions) {
      Carrier carrier;
      carrier.work = choice_of(view_, columns_.of_works()[work].symbol, asking_.language);
      carrier.mentions = count;
      carrier.cited = columns_.of_works()[work].cited;
      carrier.in_title =
          std::any_of(titles.begin(), titles.end(), [&](const Needles& one) { return is_in(carrier.work.title, one); });
      answer_.carriers.push_back(std::move(carrier));
    }
    std::sort(answer_.carriers.begin(), answer_.carriers.end(), [](const Carrier& a, const Carrier& b) {
      if (a.in_title != b.in_title) return a.in_title;
      if (a.mentions != b.mentions) return a.mentions > b.mentions;
      return a.work.date != b.work.date ? a.work.date > b.work.date : a.work.symbol < b.work.symbol;
    });
    if (answer_.carriers.size() > kMostCarriers) answer_.carriers.resize(kMostCarriers);
  }

  bool is_in(const std::string& title, const Needles& needles) {
    const TextFound found = look_for(title, needles, analyser_);
    return needles.pairs().empty() ? share_of(found.found, needles) > kTogether : found.together >= kTogether;
  }

  void find_citations() {
    std::vector<std::uint32_t> documents;
    for (const Carrier& carrier : answer_.carriers) {
      const auto of_work = columns_.documents_of(columns_.work_of_symbol(carrier.work.symbol));
      documents.insert(documents.end(), of_work.begin(), of_work.end());
    }
    std::sort(documents.begin(), documents.end());
    for (const Carrier& cited : answer_.carriers) {
      std::set<std::string> citing;
      const std::string term = corpus::term(*corpus::field("cites"), cited.work.symbol);
      auto place = view_.database.postlist_begin(term);
      const auto end = view_.database.postlist_end(term);
      for (const std::uint32_t docid : documents) {
        if (place == end) break;
        if (*place < docid) place.skip_to(docid);
        if (place != end && *place == docid) citing.insert(columns_.of_works()[columns_.work(docid)].symbol);
      }
      for (const std::string& symbol : citing)
        if (symbol != cited.work.symbol) answer_.citations.emplace_back(symbol, cited.work.symbol);
    }
  }

  const Index::View& view_;
  const Columns& columns_;
  corpus::Analyser& analyser_;
  Asking asking_;
  std::vector<Asking> names_;  // of a concept, in all languages (terminology.h); empty of other words
  std::vector<Mention> mentions_;
  bool is_deed_ = false;                                  // a concept of a noun and an infinitive
  std::unordered_map<std::string, std::size_t> by_same_;  // place in mentions_ by corpus::same_value()
  HistoryAnswer answer_;
};

}  // namespace

Answer<HistoryAnswer> history(const Index& index, std::string_view concept_words, Language language) {
  thread_local corpus::Analyser analyser;
  HistoryAnswer answer;
  const auto read =
      index.read([&](const Index::View& view) { answer = Historian(concept_words, language, view, analyser).run(); });
  if (!read) return tl::unexpected(bad_index(read.error()));
  StatedRequest request;
  request.kind = "definition";
  request.words = concept_words;
  request.language = answer.language;
  auto definitions = stated(index, request);
  if (!definitions) return tl::unexpected(definitions.error());
  answer.definitions = std::move(definitions->entries);
  return answer;
}

std::string describe(const HistoryAnswer& answer) {
  std::string text = fmt::format("{} provisions of {} works\n", answer.provisions, answer.works);
  for (const YearCount& year : answer.years) text += fmt::format("{} {}\n", year.year, year.provisions);
  for (const AskedAnswer& first : answer.firsts)
    text += fmt::format("first {} {}#{}\n", first.body, first.symbol, first.provision);
  for (const StatedEntry& entry : answer.definitions) text += describe(entry) + "\n";
  for (const Carrier& carrier : answer.carriers)
    text += fmt::format("{}{} {}\n", carrier.work.symbol, carrier.in_title ? " title" : "", carrier.mentions);
  for (const auto& [from, to] : answer.citations) text += from + " -> " + to + "\n";
  return text;
}

}  // namespace search
