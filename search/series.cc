// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/series.h"

#include <xapian.h>

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "corpus/fields.h"
#include "corpus/symbol.h"
#include "search/columns.h"
#include "search/entries.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::size_t kMostWorks = 60;
constexpr std::size_t kMostTitles = 120;    // expressions with words of the title that are looked at
constexpr std::size_t kMostMarks = 400;     // of the work's wording that are looked up
constexpr std::uint32_t kCommonMark = 300;  // in more provisions a mark says nothing about a series
constexpr double kSameTitle = 0.1;          // least share of wording under the same title
constexpr double kLikeTitle = 0.6, kLikeTitleWording = 0.25;
constexpr double kOtherTitleWording = 0.45;
constexpr std::size_t kEnoughMarks = 30;  // of fewer, the wording is no proof

// A work whose series is looked for.
class Seeker {
 public:
  Seeker(const Index::View& view, Language language, ReadProvisions& provisions)
      : view_(view), columns_(view.columns()), language_(language), provisions_(provisions) {}

  std::vector<SeriesWork> run(const std::string& symbol) {
    const std::uint32_t start = columns_.work_of_symbol(symbol);
    if (start == Columns::kNoWork) return {};
    add(start, 2);
    look_from(start);
    for (const bool newest : {false, true}) {
      const std::uint32_t end = outermost(newest);
      const auto title = [&](std::uint32_t work) { return corpus::fold(members_.at(work).expression.metadata.title); };
      if (end != start && title(end) != title(start)) look_from(end);  // the title has drifted: it may drift further
    }
    return sorted(start);
  }

 private:
  struct Member {
    double share;
    corpus::ExpressionEntry expression;
  };

  bool add(std::uint32_t work, double share) {
    if (members_.contains(work) || members_.size() >= kMostWorks) return false;
    auto expression = find_expression(view_, columns_.of_works()[work].symbol, language_);
    if (!expression) return false;
    members_.emplace(work, Member{share, std::move(*expression)});
    return true;
  }

  std::uint32_t outermost(bool newest) const {
    const auto is_earlier = [&](const auto& a, const auto& b) { return date(a.first) < date(b.first); };
    return (newest ? std::max_element(members_.begin(), members_.end(), is_earlier)
                   : std::min_element(members_.begin(), members_.end(), is_earlier))
        ->first;
  }

  const std::string& date(std::uint32_t work) const { return columns_.of_works()[work].date; }

  void look_from(std::uint32_t work) {
    const WorkColumns& one = columns_.of_works()[work];
    const corpus::WordList title = title_words(members_.at(work).expression);
    const auto shares = shares_of(work);
    const auto titles = works_by_title(members_.at(work).expression.metadata.title);
    std::unordered_map<std::uint32_t, double> likeness;
    for (const auto& [other, share] : shares) likeness.try_emplace(other, share);
    for (const std::uint32_t other : titles) likeness.try_emplace(other, 0);
    std::vector<Candidate> candidates;
    for (const auto& [other, share] : likeness) {
      const WorkColumns& columns = columns_.of_works()[other];
      const bool by_title = std::find(titles.begin(), titles.end(), other) != titles.end();
      if (other == work || columns.body != one.body || columns.type != one.type) continue;
      if (by_title || share >= kLikeTitleWording) consider(other, share, title, candidates);
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
      return a.share != b.share ? a.share > b.share : a.work < b.work;
    });
    const auto siblings = titles_of_siblings(candidates, session_of(one.symbol));
    for (const Candidate& candidate : candidates)
      if (belongs(candidate) && !siblings.contains(candidate.title))
        add(candidate.work, candidate.share + (candidate.alike == 1 ? 1 : 0));
  }

  // A work that may belong to the series.
  struct Candidate {
    std::uint32_t work;
    double share, alike;  // of wording, of title
    std::string title;    // folded
  };

  void consider(std::uint32_t work, double share, const corpus::WordList& title,
                std::vector<Candidate>& candidates) const {
    const auto expression = find_expression(view_, columns_.of_works()[work].symbol, language_);
    if (!expression) return;
    const double alike = title.size() == 0 ? 0 : corpus::similarity(title, title_words(*expression));
    candidates.push_back({work, share, alike, corpus::fold(expression->metadata.title)});
  }

  // Titles that stand beside this one in the same session: series of their own, however alike ("Financing of ...").
  std::set<std::string> titles_of_siblings(const std::vector<Candidate>& candidates, const std::string& own) const {
    std::set<std::string> sessions{own}, titles;
    for (const Candidate& candidate : candidates)
      if (candidate.alike == 1) sessions.insert(session_of(columns_.of_works()[candidate.work].symbol));
    for (const Candidate& candidate : candidates)
      if (candidate.alike != 1 && sessions.contains(session_of(columns_.of_works()[candidate.work].symbol)))
        titles.insert(candidate.title);
    return titles;
  }

  bool belongs(const Candidate& candidate) const {
    if (candidate.alike == 1) return candidate.share >= kSameTitle || !enough_marks_;
    return enough_marks_ && (candidate.share >= kOtherTitleWording ||
                             (candidate.alike >= kLikeTitle && candidate.share >= kLikeTitleWording));
  }

  // By the symbol, which is right where metadata are copied from another language.
  static std::string session_of(const std::string& symbol) {
    const std::string session = corpus::symbol_parts(symbol).session;
    return session.empty() ? symbol : session;
  }

  static corpus::WordList title_words(const corpus::ExpressionEntry& expression) {
    corpus::WordList list =
        corpus::word_list(expression.metadata.title, expression.metadata.language, analyser_of_thread());
    list.words = list.shapes;
    return list;
  }

  // Works with most words of the title in theirs.
  std::vector<std::uint32_t> works_by_title(const std::string& title) const {
    std::vector<Xapian::Query> words;
    for (const corpus::Word& word : analyser_of_thread().words(title, language_))
      if (!word.bigram && !corpus::is_stopword(word.folded, language_))
        words.emplace_back(corpus::term(corpus::field("title")->prefix, word.folded));
    if (words.empty()) return {};
    Xapian::Query query(Xapian::Query::OP_OR, words.begin(), words.end());
    for (const auto& [name, value] : {std::pair<const char*, std::string_view>("kind", "expression"),
                                      std::pair<const char*, std::string_view>("lang", corpus::code(language_))})
      query = Xapian::Query(Xapian::Query::OP_FILTER, query, Xapian::Query(corpus::term(*corpus::field(name), value)));
    Xapian::Enquire enquire(view_.database);
    enquire.set_query(query);
    const Xapian::MSet found = enquire.get_mset(0, kMostTitles);
    std::vector<std::uint32_t> works;
    for (auto hit = found.begin(); hit != found.end(); ++hit)
      if (const auto work = columns_.work(*hit); work != Columns::kNoWork) works.push_back(work);
    return works;
  }

  // Of each other work, the share of this one's marks of wording it has.
  std::unordered_map<std::uint32_t, double> shares_of(std::uint32_t work) {
    std::vector<corpus::Shingle> marks;
    for (const std::uint32_t docid : negotiated(view_, work, language_)) {
      const auto more = corpus::shingles(provisions_.at(docid).words, language_);
      marks.insert(marks.end(), more.begin(), more.end());
    }
    thin_out(marks);
    enough_marks_ = marks.size() >= kEnoughMarks;
    std::unordered_map<std::uint32_t, std::uint32_t> counted;
    std::uint32_t telling = 0;
    for (const corpus::Shingle& mark : marks) telling += count(corpus::shingle_term(mark.mark), counted);
    std::unordered_map<std::uint32_t, double> shares;
    for (const auto& [other, count] : counted) shares[other] = count / static_cast<double>(std::max(telling, 1u));
    return shares;
  }

  static void thin_out(std::vector<corpus::Shingle>& marks) {
    if (marks.size() <= kMostMarks) return;
    std::sort(marks.begin(), marks.end(), [](const auto& a, const auto& b) { return a.mark < b.mark; });
    marks.resize(kMostMarks);
  }

  // Counts the works that have a mark, each once; 0 when it is too common to tell anything.
  std::uint32_t count(const std::string& term, std::unordered_map<std::uint32_t, std::uint32_t>& counted) const {
    if (view_.database.get_termfreq(term) > kCommonMark) return 0;
    std::vector<std::uint32_t> works;
    for (std::size_t shard = 0; shard < view_.shards.size(); ++shard) {
      const Xapian::Database& database = view_.shards[shard];
      for (auto at = database.postlist_begin(term); at != database.postlist_end(term); ++at) {
        const auto docid = static_cast<std::uint32_t>((*at - 1) * view_.shards.size() + shard + 1);
        if (columns_.language(docid) == static_cast<std::uint8_t>(language_)) works.push_back(columns_.work(docid));
      }
    }
    std::sort(works.begin(), works.end());
    works.erase(std::unique(works.begin(), works.end()), works.end());
    for (const std::uint32_t work : works) ++counted[work];
    return 1;
  }

  // One of each session; the Security Council has none.
  std::vector<SeriesWork> sorted(std::uint32_t start) {
    std::map<std::string, std::uint32_t> of_session;
    for (const auto& [work, member] : members_) {
      const auto [place, is_new] = of_session.emplace(session_of(member.expression.symbol), work);
      if (!is_new && place->second != start && (work == start || member.share > members_.at(place->second).share))
        place->second = work;
    }
    std::vector<SeriesWork> works;
    for (const auto& [session, work] : of_session) works.push_back({work, std::move(members_.at(work).expression)});
    std::sort(works.begin(), works.end(), [&](const SeriesWork& a, const SeriesWork& b) {
      return date(a.work) != date(b.work) ? date(a.work) < date(b.work) : a.expression.symbol < b.expression.symbol;
    });
    return works;
  }

  const Index::View& view_;
  const Columns& columns_;
  const Language language_;
  ReadProvisions& provisions_;
  std::map<std::uint32_t, Member> members_;
  bool enough_marks_ = false;
};

}  // namespace

std::vector<SeriesWork> series_of(const Index::View& view, const std::string& symbol, Language language,
                                  ReadProvisions& provisions) {
  return Seeker(view, language, provisions).run(symbol);
}

std::vector<std::uint32_t> negotiated(const Index::View& view, std::uint32_t work, Language language) {
  const Columns& columns = view.columns();
  std::vector<std::uint32_t> docids;
  for (const std::uint32_t docid : columns.documents_of(work)) {
    if (columns.language(docid) != static_cast<std::uint8_t>(language)) continue;
    const std::string& part = columns.parts().value(columns.part(docid));
    if (part == "preambular" || part == "operative" || part == "paragraph" || part == "article")
      docids.push_back(docid);
  }
  return docids;
}

}  // namespace search
