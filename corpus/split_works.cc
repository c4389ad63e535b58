// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/split_works.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>

#include "corpus/digits.h"
#include "corpus/file_symbol.h"
#include "corpus/lexicon.h"
#include "corpus/lines.h"
#include "corpus/opening.h"
#include "corpus/printed_heading.h"
#include "corpus/symbol.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

constexpr std::size_t kLongTitle = 500;     // bytes; a longer block is no title
constexpr std::size_t kCoverLine = 60;      // bytes; a line that is a symbol is not longer
constexpr std::size_t kCover = 14;          // blocks
constexpr std::size_t kSentence = 80;       // bytes; a shorter block before the first title may belong to a cover
constexpr std::size_t kTelling = 30;        // bytes; in fewer the language cannot be told
constexpr std::size_t kSecondLanguage = 5;  // a fifth of a page in another language: it is printed in two

struct Title {
  std::size_t block;
  PrintedHeading heading;
};

// One work in one language, as its blocks are found.
struct Part {
  std::string number;  // "1514(XV)"; empty: before the first title
  Language language = Language::unknown;
  std::string title;
  std::vector<std::size_t> blocks;
  bool adopted = false;  // the line that says so is there
};

class Splitter {
 public:
  Splitter(Reading reading, std::string_view file) : reading_(std::move(reading)), named_(symbol_of_file_name(file)) {
    if (symbol_parts(named_).type != "resolution") named_.clear();
  }

  std::vector<PrintedWork> run() {
    if (reading_.structured || !find_languages()) return whole();
    if (!find_titles()) {
      name_single();
      return whole();
    }
    make_parts();
    std::erase_if(parts_, [](const Part& part) { return part.blocks.empty(); });
    if (parts_.size() < 2) return whole();
    return works();
  }

 private:
  const std::string& text(std::size_t i) const { return reading_.blocks[i].text.text(); }
  std::size_t size() const { return reading_.blocks.size(); }

  std::vector<PrintedWork> whole() {
    std::vector<PrintedWork> one;
    one.push_back({std::move(reading_), false, false});
    return one;
  }

  // One resolution alone that says its number in its title only: "181 (1963). Resolution of 7 August 1963".
  void name_single() {
    if (titles_.size() != 1 || !enacts_ || titles_.front().block >= kCover || text_before()) return;
    const PrintedHeading& heading = titles_.front().heading;
    if (!heading.series.starts_with('(')) return;
    const auto symbol = canonical_symbol(symbol_prefix() + heading.number);
    if (!symbol) return;
    reading_.metadata.symbol = *symbol;
    reading_.metadata.symbol_from = "text";
    reading_.metadata.title = heading.title;
    reading_.blocks[titles_.front().block].role = Role::title;
  }

  // The language of each block: that of the document, or of two where the page is printed in two columns.
  bool find_languages() {
    const Language most = reading_.metadata.language;
    languages_.assign(size(), most);
    if (most == Language::unknown) return false;
    std::array<std::size_t, 8> bytes{};
    std::size_t all = 0;
    std::vector<Language> found(size(), Language::unknown);
    for (std::size_t i = 0; i < size(); ++i) {
      if (text(i).size() < kTelling) continue;
      found[i] = detect_language(text(i));
      bytes[static_cast<std::size_t>(found[i])] += text(i).size();
      all += text(i).size();
    }
    bytes[0] = bytes[static_cast<std::size_t>(most)] = 0;
    const auto second = static_cast<std::size_t>(std::max_element(bytes.begin(), bytes.end()) - bytes.begin());
    two_languages_ = bytes[second] * kSecondLanguage > all;
    if (!two_languages_) return true;
    const auto tells = [&](std::size_t i) { return found[i] == most || found[i] == static_cast<Language>(second); };
    Language last = most;
    for (std::size_t i = 0; i < size(); ++i) {
      std::size_t next = i;
      while (next < size() && !tells(next)) ++next;
      // "8 December 1948." goes with what stands before it, "ARTICLE 4" with what follows.
      if (tells(i) || (next < size() && !ends_sentence(text(i)))) last = found[next];
      languages_[i] = last;
    }
    return true;
  }

  // Titles of one series in the order of their numbers; false when there is nothing to part.
  bool find_titles() {
    for (std::size_t i = 0; i < size(); ++i) {
      if (reading_.blocks[i].role != Role::unknown || text(i).size() > kLongTitle) continue;
      if (auto heading = printed_heading(text(i), languages_[i])) titles_.push_back({i, std::move(*heading)});
    }
    if (titles_.empty() || says_otherwise()) return false;
    const std::string series = wanted_series();
    for (Title& title : titles_)
      if (is_misprint(title.heading, series)) {
        title.heading.series = series;
        title.heading.number = number_of(named_);
      }
    std::erase_if(titles_, [&](const Title& title) { return title.heading.series != series; });
    enacts_ = !titles_.empty() && enacts();
    if (!enacts_) return false;
    return titles_.size() > 1 || stands_behind_another();
  }

  // "1514(XV)" of A/RES/1514(XV).
  static std::string number_of(std::string_view symbol) {
    const auto at = symbol.find("/RES/");
    return at == std::string_view::npos ? std::string() : std::string(symbol.substr(at + 5));
  }

  // The session of one number is printed wrong, where the file's name and the other numbers of the page agree.
  bool is_misprint(const PrintedHeading& heading, const std::string& series) const {
    const std::string number = number_of(named_);
    return heading.series != series && series.starts_with('(') && number.ends_with(series) &&
           heading.number == number.substr(0, number.size() - series.size()) + heading.series;
  }

  // The series of the work the file is named for, when one of it is on the page; else the first.
  std::string wanted_series() const {
    const std::string number = number_of(named_);
    for (const Title& title : titles_)
      if (number == title.heading.number) return title.heading.series;
    for (const Title& title : titles_)
      if (title.heading.series.starts_with('(') && number.ends_with(title.heading.series)) return title.heading.series;
    return titles_.front().heading.series;
  }

  // The file is named for the number before the first on the page, whose own title is not there: what stands before
  // that is its end.
  bool leads_to_name(const Part& part) const {
    const std::string number = number_of(named_);
    if (!part.number.empty() || number.empty() || part.language != reading_.metadata.language) return false;
    const bool printed =
        std::any_of(titles_.begin(), titles_.end(), [&](const Title& title) { return title.heading.number == number; });
    const std::string& first = titles_.front().heading.number;
    const auto value = [](std::string_view text) { return leading_number(text.substr(text.find('/') + 1)); };
    const std::string& series = titles_.front().heading.series;
    const bool same = series.starts_with('(') ? number.ends_with(series) : number.starts_with(series);
    return !printed && same && value(number) < value(first);
  }

  // A document of its own kind: its cover prints a symbol that is no resolution's.
  bool says_otherwise() const {
    for (std::size_t i = 0; i < std::min(kCover, titles_.front().block); ++i) {
      if (text(i).size() > kCoverLine || text(i).find('/') == std::string::npos) continue;
      const std::vector<std::string> names = joint_symbols(text(i));
      if (!names.empty() && symbol_parts(names.front()).type != "resolution") return true;
    }
    return false;
  }

  bool is_adoption(std::size_t i) const {
    const Language language = languages_[i];
    if (text(i).size() > kLongTitle || first_is_label(i)) return false;
    if (has_line_word(text(i), language, "source")) return false;  // "[on a proposal considered in plenary meeting]"
    return has_line_word(text(i), language, "conclusions") ||
           (text(i).size() < 2 * kSentence && has_line_word(text(i), language, "meeting"));
  }

  bool first_is_label(std::size_t i) const { return !reading_.blocks[i].number.empty() || text(i).starts_with('('); }

  // Lists of titles enact nothing.
  bool enacts() const {
    for (std::size_t i = titles_.front().block + 1; i < size(); ++i)
      if (!formula_body(text(i), languages_[i]).empty() || is_adoption(i)) return true;
    return false;
  }

  bool stands_behind_another() const {
    for (std::size_t i = 0; i < std::min(kCover, titles_.front().block); ++i)  // the cover of this very resolution
      if (text(i).size() < kCoverLine && text(i).ends_with("/" + titles_.front().heading.number)) return false;
    for (std::size_t i = 0; i < titles_.front().block; ++i)
      if (is_adoption(i)) return true;
    return false;
  }

  // Running text before the first title: the cover of a single document has none.
  bool text_before() const {
    if (stands_behind_another()) return true;
    for (std::size_t i = 0; i < titles_.front().block; ++i)
      if (text(i).size() > kSentence && !text(i).empty() &&
          (ends_sentence(text(i)) || !reading_.blocks[i].number.empty()))
        return true;
    return false;
  }

  std::size_t part_of(const std::string& number, Language language) {
    for (std::size_t i = 0; i < parts_.size(); ++i)
      if (parts_[i].number == number && parts_[i].language == language) return i;
    parts_.push_back({number, language, {}, {}, false});
    return parts_.size() - 1;
  }

  void make_parts() {
    const bool leading = text_before();
    std::map<Language, std::size_t> current, named;  // named: the last part with a number
    auto title = titles_.begin();
    for (std::size_t i = 0; i < size(); ++i) {
      const Language language = languages_[i];
      if (title != titles_.end() && title->block == i) {
        current[language] = named[language] = part_of(title->heading.number, language);
        if (Part& part = parts_[current[language]]; part.title.empty()) part.title = title->heading.title;
        reading_.blocks[i].role = Role::title;
        ++title;
      } else if (!current.contains(language)) {
        current[language] = part_of(leading ? std::string() : first_number(language), language);
      }
      if (parts_[current[language]].adopted && is_decision(i)) current[language] = part_of({}, language);
      if (named.contains(language) && is_annex(i)) current[language] = named[language];
      Part& part = parts_[current[language]];
      part.blocks.push_back(i);
      part.adopted = part.adopted || is_adoption(i);
    }
  }

  bool is_annex(std::size_t i) const {
    return text(i).size() < kTelling && has_line_word(text(i), languages_[i], "annex");
  }

  // What the volumes print between resolutions: "Decision" and "At its 960th plenary meeting, ... the General Assembly
  // decided ...".
  bool is_decision(std::size_t i) const {
    const std::string_view line = text(i);
    if (line.size() < kTelling) return has_line_word(line, languages_[i], "decision");
    return line.size() > kSentence && ends_sentence(line) && !is_adoption(i) &&
           has_line_word(line.substr(0, kSentence), languages_[i], "meeting");
  }

  std::string first_number(Language language) const {
    for (const Title& title : titles_)
      if (languages_[title.block] == language) return title.heading.number;
    return {};
  }

  // The part the file stands for.
  std::size_t main_part() const {
    std::size_t best = 0;
    int most = -1;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const Part& part = parts_[i];
      const bool named = leads_to_name(part) || (!part.number.empty() && number_of(named_) == part.number);
      const int points =
          (named ? 4 : 0) + (part.number.empty() ? 0 : 2) + (part.language == reading_.metadata.language ? 1 : 0);
      if (points > most) best = i;
      most = std::max(most, points);
    }
    return best;
  }

  // Whose series it is: the name of the file, the enacting words, else what the form of the number is used by.
  std::string symbol_prefix() const {
    std::string organ = symbol_parts(named_).organ;
    for (std::size_t i = 0; i < size() && organ.empty(); ++i) organ = formula_body(text(i), languages_[i]);
    if (titles_.front().heading.council) organ = "sc";
    if (organ.empty()) organ = "ga";
    const Table& organs = table("organs.tsv");
    for (std::size_t row = 0; row < organs.size(); ++row)
      if (organs.cell(row, "key") == organ) return std::string(organs.cell(row, "resolution"));
    return {};
  }

  std::vector<PrintedWork> works() {
    const std::size_t main = main_part();
    std::rotate(parts_.begin(), parts_.begin() + static_cast<std::ptrdiff_t>(main),
                parts_.begin() + static_cast<std::ptrdiff_t>(main) + 1);
    const std::string prefix = symbol_prefix();
    const std::vector<std::size_t> owners = owners_of_notes();
    std::vector<PrintedWork> made;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const Part& part = parts_[i];
      const bool headless = part.number.empty(), nameless = headless && !leads_to_name(part),
                 cut = i > 0 && !part.adopted && is_last(part);
      made.push_back({begin(part, prefix), headless || cut, nameless});
      if (i == 0) made.back().reading.warnings = std::move(reading_.warnings);
      for (const std::size_t block : part.blocks)
        made.back().reading.blocks.push_back(std::move(reading_.blocks[block]));
    }
    for (std::size_t i = 0; i < owners.size(); ++i)
      made[owners[i]].reading.notes.push_back(std::move(reading_.notes[i]));
    return made;
  }

  Reading begin(const Part& part, const std::string& prefix) const {
    Reading reading;
    reading.text = reading_.text;
    reading.metadata.language = part.language;
    const auto symbol = part.number.empty() ? std::nullopt : canonical_symbol(prefix + part.number);
    if (!symbol) return reading;
    reading.metadata.symbol = *symbol;
    reading.metadata.symbol_from = "text";
    reading.metadata.title = part.title;
    return reading;
  }

  // Of its language on the page.
  bool is_last(const Part& part) const {
    return std::none_of(parts_.begin(), parts_.end(), [&](const Part& other) {
      return other.language == part.language && other.blocks.front() > part.blocks.front();
    });
  }

  // The part in which the mark of each note stands; a mark that comes again is matched in order.
  std::vector<std::size_t> owners_of_notes() const {
    std::map<std::string, std::vector<std::size_t>> marked;
    std::vector<std::size_t> part_of_block(size(), 0);
    for (std::size_t i = 0; i < parts_.size(); ++i)
      for (const std::size_t block : parts_[i].blocks) part_of_block[block] = i;
    for (std::size_t block = 0; block < size(); ++block)
      for (const NoteMark& mark : reading_.blocks[block].marks) marked[mark.mark].push_back(part_of_block[block]);
    std::map<std::string, std::size_t> seen;
    std::vector<std::size_t> owners;
    for (const Note& note : reading_.notes) {
      const auto& places = marked[note.mark];
      owners.push_back(places.empty() ? nearest(note) : places[std::min(seen[note.mark]++, places.size() - 1)]);
    }
    return owners;
  }

  // The part of the last block that stands before a note.
  std::size_t nearest(const Note& note) const {
    const std::size_t at = note.body.text.source().start;
    std::size_t best = 0, start = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      for (const std::size_t block : parts_[i].blocks) {
        const std::size_t from = reading_.blocks[block].text.source().start;
        if (from > at || from < start) continue;
        start = from;
        best = i;
      }
    }
    return best;
  }

  Reading reading_;
  std::string named_;  // the resolution the file's name says; empty when it says none
  bool two_languages_ = false;
  bool enacts_ = false;              // a formula or the line of an adoption stands below the titles
  std::vector<Language> languages_;  // of the blocks
  std::vector<Title> titles_;
  std::vector<Part> parts_;
};

}  // namespace

std::vector<PrintedWork> split_works(Reading reading, std::string_view file) {
  return Splitter(std::move(reading), file).run();
}

}  // namespace corpus
