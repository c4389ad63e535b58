// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/echoes.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <set>
#include <unordered_map>

#include "corpus/digits.h"
#include "corpus/document_json.h"
#include "search/columns.h"
#include "search/edges.h"
#include "search/entries.h"
#include "search/json_parts.h"
#include "search/meaning_in.h"
#include "search/print_parts.h"
#include "search/series.h"
#include "search/shared_wording.h"
#include "search/utf8.h"

namespace search {

namespace {

using corpus::Language;

constexpr std::uint32_t kCommonMark = 60;      // a mark in more provisions is a formula
constexpr std::size_t kMostCompared = 40;      // candidates of each paragraph
constexpr std::size_t kMostTitles = 3;         // texts under more titles than this share a formula
constexpr std::size_t kLongestCompared = 600;  // words

// How many words in a row make an echo, and how many of them must be more than stopwords and numbers.
// A run that is only a small part of both paragraphs is a turn of phrase unless it is longer.
struct Least {
  std::size_t words, telling, of_part;
};
Least least(Language language) { return language == Language::zh ? Least{28, 24, 44} : Least{14, 8, 24}; }
constexpr double kPart = 0.4;  // of the shorter paragraph: less is a small part

// A run of words in a paragraph and in an older one.
struct Run {
  std::uint32_t docid = 0, work = 0;
  corpus::Span here, there;  // in words
};

Run longest_run(const ReadProvision& here, const ReadProvision& there) {
  Run longest;
  if (here.words.size() > kLongestCompared || there.words.size() > kLongestCompared) return longest;
  for (const corpus::DiffPart& part : corpus::diff_words(here.words, there.words))
    if (part.kind == corpus::DiffPart::Kind::same && part.before.size() > longest.here.size()) {
      longest.here = part.before;
      longest.there = part.after;
    }
  return longest;
}

// Every row of so many words in a paragraph, as numbers: a text that has none of them has no longer row in common with
// it either, and need not be compared word by word. (Two rows of one number only cost a comparison.)
class Rows {
 public:
  Rows(const std::vector<std::uint64_t>& words, std::size_t length) : length_(length) {
    each(words, [&](std::uint64_t row) {
      rows_.push_back(row);
      return false;
    });
    std::sort(rows_.begin(), rows_.end());
  }

  bool any_in(const std::vector<std::uint64_t>& words) const {
    return each(words, [&](std::uint64_t row) { return std::binary_search(rows_.begin(), rows_.end(), row); });
  }

 private:
  // Until `use` says that it has seen enough.
  template <class Use>
  bool each(const std::vector<std::uint64_t>& words, Use use) const {
    constexpr std::uint64_t kBase = 0x9E3779B97F4A7C15;
    std::uint64_t row = 0, leaving = 1;
    for (std::size_t i = 0; i < length_; ++i) leaving *= kBase;
    for (std::size_t i = 0; i < words.size(); ++i) {
      row = row * kBase + words[i];
      if (i >= length_) row -= leaving * words[i - length_];
      if (i + 1 >= length_ && use(row)) return true;
    }
    return false;
  }

  const std::size_t length_;
  std::vector<std::uint64_t> rows_;
};

// Words of names tell nothing: whoever names the same thing uses them. They open with a capital, or stand in Chinese
// between the marks of a title.
bool is_name(std::string_view text, corpus::Span word) {
  std::size_t at = word.start;
  const auto open = text.rfind("《", word.start), close = text.rfind("》", word.start);
  if (open != std::string_view::npos && (close == std::string_view::npos || close < open)) return true;
  const char32_t first = next_character(text, at);
  return (first >= 'A' && first <= 'Z') || (first >= 0xC0 && first <= 0xDE) || (first >= 0x400 && first <= 0x42F);
}

// The name of an instrument, found as a citation, says where it is from itself.
bool is_cited(const corpus::ProvisionEntry& entry, std::size_t start, std::size_t end) {
  return std::any_of(entry.citations.begin(), entry.citations.end(), [&](const corpus::CitationEntry& citation) {
    return citation.span.start < end && start < citation.span.end;
  });
}

class Listener {
 public:
  Listener(const Index::View& view, Language language, const std::string& symbol)
      : view_(view), columns_(view.columns()), language_(language), provisions_(view, analyser_of_thread()) {
    own_ = columns_.work_of_symbol(symbol);
    title_ = folded_title(own_);
    for (const SeriesWork& work : series_of(view, symbol, language, provisions_)) series_.insert(work.work);
  }

  std::uint32_t own() const { return own_; }

  std::optional<Echo> echo_of(std::uint32_t docid) {
    const ReadProvision& here = provisions_.at(docid);
    if (here.words.size() < least(language_).words) return std::nullopt;
    const std::set<std::string> cited = cited_by(here.entry);
    std::vector<Run> runs;
    std::set<std::string> titles;
    std::string since = date(own_);
    std::size_t compared = 0;
    const Rows rows(here.words.words, least(language_).words);
    for (const Sharing& sharing : sharing_wording(view_, corpus::shingles(here.words, language_), kCommonMark)) {
      const std::uint32_t work = columns_.work(sharing.docid);
      if (!is_older(sharing.docid, work)) continue;
      if (++compared > kMostCompared) break;
      if (series_.contains(work) && !since.empty() && date(work) >= since) continue;  // an older one has said so
      const ReadProvision& there = provisions_.at(sharing.docid);
      if (!rows.any_in(there.words.words)) continue;
      Run run = longest_run(here, there);
      if (!is_echo(here, there, run)) continue;
      if (is_own_series(work)) {  // its own series has said so since then
        if (since.empty() || date(work) < since) since = date(work);
        continue;
      }
      run.docid = sharing.docid;
      run.work = work;
      titles.insert(folded_title(work));
      if (cited.contains(columns_.of_works()[work].symbol)) return std::nullopt;  // said where it is from
      runs.push_back(run);
    }
    std::erase_if(runs, [&](const Run& run) { return date(run.work) >= since; });
    if (runs.empty() || titles.size() > kMostTitles) return std::nullopt;
    const Run& source = source_of(runs);
    if (is_formula(here, source.here)) return std::nullopt;
    return made(here, source);
  }

 private:
  const std::string& date(std::uint32_t work) const { return columns_.of_works()[work].date; }

  const std::string& folded_title(std::uint32_t work) {
    const auto [place, is_new] = titles_.try_emplace(work);
    if (!is_new) return place->second;
    if (const auto expression = find_expression(view_, columns_.of_works()[work].symbol, language_))
      place->second = corpus::fold(expression->metadata.title);
    return place->second;
  }

  bool is_older(std::uint32_t docid, std::uint32_t work) const {
    if (work == Columns::kNoWork || work == own_ || date(work).empty() || date(work) >= date(own_)) return false;
    return columns_.language(docid) == static_cast<std::uint8_t>(language_);
  }

  bool is_own_series(std::uint32_t work) {
    return series_.contains(work) || (!title_.empty() && folded_title(work) == title_);
  }

  static std::set<std::string> cited_by(const corpus::ProvisionEntry& entry) {
    std::set<std::string> cited;
    for (const corpus::CitationEntry& citation : entry.citations) {
      cited.insert(citation.target);
      cited.insert(citation.candidates.begin(), citation.candidates.end());
    }
    return cited;
  }

  bool is_echo(const ReadProvision& here, const ReadProvision& there, const Run& run) const {
    const auto shorter = static_cast<double>(std::min(here.words.size(), there.words.size()));
    const bool small_part = static_cast<double>(run.here.size()) < kPart * shorter;
    if (run.here.size() < (small_part ? least(language_).of_part : least(language_).words)) return false;
    const corpus::Span bytes = corpus::bytes_of(here.words, run.here);
    std::size_t telling = 0;
    const std::string_view text = bytes.of(here.entry.text);
    for (const corpus::Word& word : analyser_of_thread().words(text, language_)) {
      const bool number = !word.folded.empty() && corpus::is_digit(word.folded[0]);
      const std::size_t start = bytes.start + word.span.start, end = bytes.start + word.span.end;
      telling += !word.bigram && !number && !is_name(text, word.span) && !is_cited(here.entry, start, end) &&
                 !corpus::is_stopword(word.folded, language_);
    }
    return telling >= least(language_).telling;
  }

  // Whether half of a run's marks are in so many provisions that nobody can be said to have them from anybody.
  bool is_formula(const ReadProvision& here, corpus::Span run) const {
    std::size_t marks = 0, common = 0;
    const std::size_t words = corpus::shingling(language_).run;
    for (const corpus::Shingle& mark : corpus::shingles(here.words, language_)) {
      if (mark.word < run.start || mark.word + words > run.end) continue;
      ++marks;
      common += view_.database.get_termfreq(corpus::shingle_term(mark.mark)) > kCommonMark / 2;
    }
    return 2 * common >= marks;
  }

  // The oldest of those that have nearly the longest run.
  const Run& source_of(const std::vector<Run>& runs) const {
    std::size_t longest = 0;
    for (const Run& run : runs) longest = std::max(longest, run.here.size());
    const Run* oldest = nullptr;
    for (const Run& run : runs) {
      if (run.here.size() * 5 < longest * 4) continue;
      if (oldest == nullptr || date(run.work) < date(oldest->work)) oldest = &run;
    }
    return *oldest;
  }

  Echo made(const ReadProvision& here, const Run& run) {
    const ReadProvision& there = provisions_.at(run.docid);
    Echo echo;
    echo.provision = here.entry.id;
    echo.number = here.entry.number;
    echo.kind = here.entry.kind;
    echo.source_kind = there.entry.kind;
    echo.text = here.entry.text;
    echo.words = corpus::bytes_of(here.words, run.here);
    echo.source = there.entry.symbol;
    echo.source_provision = there.entry.id;
    echo.source_number = there.entry.number;
    echo.source_text = there.entry.text;
    echo.source_words = corpus::bytes_of(there.words, run.there);
    if (const auto expression = find_expression(view_, there.entry.symbol, language_)) {
      echo.source_title = expression->metadata.title;
      echo.source_date = iso_date(expression->metadata);
    }
    echo.length = static_cast<std::uint32_t>(run.here.size());
    return echo;
  }

  const Index::View& view_;
  const Columns& columns_;
  const Language language_;
  ReadProvisions provisions_;
  std::uint32_t own_ = Columns::kNoWork;
  std::string title_;
  std::set<std::uint32_t> series_;
  std::unordered_map<std::uint32_t, std::string> titles_;  // folded, by work
};

// A heading or a note is there, though it is not among the paragraphs that are looked at.
bool has_provision(const Index::View& view, const EchoesAnswer& answer) {
  return answer.paragraphs > 0 || find_provision(view, answer.symbol, answer.language, answer.provision);
}

Answer<EchoesAnswer> echoes_in(const Index::View& view, std::string_view typed, Language asked) {
  const auto meaning = held_meant(view, typed);
  if (!meaning) return tl::unexpected(meaning.error());
  EchoesAnswer answer;
  answer.symbol = meaning->symbol;
  answer.provision = meaning->provision;
  answer.language = language_to_show(languages_held(view, meaning->symbol), asked);
  Listener listener(view, answer.language, meaning->symbol);
  for (const std::uint32_t docid : negotiated(view, listener.own(), answer.language)) {
    if (!answer.provision.empty() && !is_part_of(provision_at(view, docid).id, answer.provision)) continue;
    ++answer.paragraphs;
    if (auto echo = listener.echo_of(docid)) answer.echoes.push_back(std::move(*echo));
  }
  if (!answer.provision.empty() && !has_provision(view, answer))
    return tl::unexpected(no_such_provision(view, *meaning, answer.language));
  return answer;
}

}  // namespace

Answer<EchoesAnswer> echoes(const Index& index, std::string_view typed, Language language) {
  Answer<EchoesAnswer> answer;
  const auto read = index.read([&](const Index::View& view) { answer = echoes_in(view, typed, language); });
  if (!read) return tl::unexpected(bad_index(read.error()));
  return answer;
}

std::string describe(const EchoesAnswer& answer) {
  std::string text = fmt::format("{} {} paragraphs", answer.symbol, answer.paragraphs);
  for (const Echo& echo : answer.echoes)
    text += fmt::format("\n  {} echoes {}#{}: {}", echo.provision, echo.source, echo.source_provision,
                        echo.words.of(echo.text));
  return text;
}

std::string to_json(const EchoesAnswer& answer) {
  return parts::text_of({{"schema", corpus::kSchema},
                         {"symbol", answer.symbol},
                         {"provision", parts::known(answer.provision)},
                         {"language", parts::language(answer.language)},
                         {"paragraphs", answer.paragraphs},
                         {"echoes", parts::list_of(answer.echoes, [](const Echo& echo) {
                            return parts::Json{{"provision", echo.provision},
                                               {"number", parts::known(echo.number)},
                                               {"text", echo.text},
                                               {"words", parts::span(echo.words)},
                                               {"length", echo.length},
                                               {"source", echo.source},
                                               {"source_provision", echo.source_provision},
                                               {"source_number", parts::known(echo.source_number)},
                                               {"source_title", parts::known(echo.source_title)},
                                               {"source_date", parts::known(echo.source_date)},
                                               {"source_text", echo.source_text},
                                               {"source_words", parts::span(echo.source_words)}};
                          })}});
}

std::string to_text(const EchoesAnswer& answer, const Terminal& terminal) {
  parts::Page page(terminal);
  page.say("echoes-count", {answer.symbol, fmt::to_string(answer.echoes.size()), fmt::to_string(answer.paragraphs)})
      .line();
  for (const Echo& echo : answer.echoes) {
    page.add("  ").styled(parts::kBold, echo.provision).add("  ").say("echoes-source").add(" ");
    page.styled(parts::kBold, parts::place(echo.source, echo.source_provision)).add("  ").add(echo.source_date).line();
    page.add("    ").marked(echo.text, {echo.words}).line();
    page.add("    ").styled(parts::kFaint, page.labelled("echoes-words", echo.words.of(echo.text))).line();
    page.add("    ").styled(parts::kFaint, parts::place(echo.source, echo.source_provision)).add("  ");
    page.marked(echo.source_text, {echo.source_words}).line();
  }
  return page.take();
}

}  // namespace search
