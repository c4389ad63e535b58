// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/cover.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "corpus/digits.h"
#include "corpus/lexicon.h"
#include "corpus/opening.h"
#include "corpus/session_number.h"
#include "corpus/symbol.h"
#include "corpus/tokens.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kDateLine = 80;  // bytes; a line that is a date and a few words is not longer
constexpr std::size_t kLine = 400;     // bytes; longer blocks are no lines of a cover
constexpr std::size_t kSymbol = 60;    // bytes; a line that is a symbol is not longer
constexpr std::size_t kFirstBlocks = 40;
constexpr std::size_t kNumbered = 90;  // bytes of a line with a resolution's number and date
constexpr std::size_t kBefore = 16;    // bytes before the number: "Resolution"

using Organs = std::unordered_map<std::string, std::string_view>;  // keys of organs.tsv by the folded name

// None in an unknown language.
const Organs& organs_in(Language language) {
  static const auto all = [] {
    std::array<Organs, kLanguages.size() + 1> read;
    const Table& organs = table("organs.tsv");
    for (const Language each : kLanguages)
      for (std::size_t row = 0; row < organs.size(); ++row)
        read[static_cast<std::size_t>(each)][fold_opening(organs.cell(row, code(each)))] = organs.cell(row, "key");
    return read;
  }();
  return all[static_cast<std::size_t>(language)];
}

class Cover {
 public:
  explicit Cover(Reading& reading)
      : blocks_(reading.blocks), metadata_(reading.metadata), language_(metadata_.language) {}

  void read() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const Role role = blocks_[i].role;
      if (role == Role::formula) body(formula_body(text(i), language_));
      if (role == Role::conclusions) conclusions(i);
      if (role == Role::title) title(i);
      if (role == Role::cover || role == Role::title || (i < kFirstBlocks && role == Role::heading)) line(i);
      if (role == Role::cover || role == Role::title || role == Role::heading) number_and_date(i);
    }
    symbol_of_title();
    from_symbol();
    dates();
  }

 private:
  const std::string& text(std::size_t i) const { return blocks_[i].text.text(); }

  static void put(std::string& field, std::string value) {
    if (field.empty()) field = std::move(value);
  }

  void body(std::string_view key) { put(metadata_.body, std::string(key)); }

  // The first date of a text; bytes of it in `where`.
  std::string date(std::string_view text, Span* where = nullptr) {
    // English dates stand on the covers of most languages.
    for (const Language language : {language_, Language::en}) {
      tokenize(text, language, tokens_);
      for (const Token& token : tokens_.list) {
        if (token.sign != Sign::date) continue;
        if (where) *where = token.span();
        return iso_date(token.value);
      }
    }
    return {};
  }

  void line(std::size_t i) {
    if (text(i).size() > kLine) return;
    symbol(i);
    organ(i);
    for (const std::string_view word : line_words(text(i), language_)) {
      if (word == "adoption" || word == "conclusions" || word == "meeting") put(metadata_.adopted, date(text(i)));
      if (word == "distribution" && i + 1 < blocks_.size()) published(i);
      if (word == "session") session(i);
      if (word == "agenda") agenda(i);
      if (word == "source") source(i);
      if (word == "statement") put(metadata_.type, "presidential-statement");
      if (word == "report" || word == "letter") put(kind_, std::string(word));
    }
    // "Distr.: General" stands on the covers of all languages in English.
    if (language_ != Language::en && i + 1 < blocks_.size() && has_line_word(text(i), Language::en, "distribution"))
      published(i);
  }

  void symbol(std::size_t i) {
    if (!metadata_.symbol.empty() || text(i).size() > kSymbol || text(i).find('/') == std::string::npos) return;
    std::vector<std::string> names = joint_symbols(text(i));
    if (names.empty()) return;
    metadata_.symbol = names.front();
    metadata_.symbol_from = "text";
    names.erase(names.begin());
    metadata_.aliases = std::move(names);
  }

  // A line that is the name of a body; the last one is the narrower ("General Assembly", then "Human Rights Council").
  void organ(std::size_t i) {
    const auto& organs = organs_in(language_);
    if (const auto organ = organs.find(fold_opening(text(i))); organ != organs.end()) organ_ = organ->second;
  }

  // What the lines with words of adoption do not say: the date of the title or of the line below it, of a letter, and
  // of the meeting at which a statement was made.
  void dates() {
    for (std::size_t i = 0; i < std::min(blocks_.size(), kFirstBlocks) && metadata_.adopted.empty(); ++i) {
      const bool below = (i > 0 && blocks_[i - 1].role == Role::title) || (i > 1 && blocks_[i - 2].role == Role::title);
      if (blocks_[i].role == Role::title && metadata_.type == "resolution")
        put(metadata_.adopted, date_of_title(text(i)));
      if (blocks_[i].role == Role::cover && below) put(metadata_.adopted, date_alone(text(i)));
    }
    if ((metadata_.type == "letter" || kind_ == "letter") && metadata_.published.empty())
      for (std::size_t i = 0; i < std::min(blocks_.size(), kFirstBlocks); ++i)
        if (has_line_word(text(i), language_, "letter")) put(metadata_.published, date(text(i)));
    if (metadata_.type == "presidential-statement" && metadata_.adopted.empty())
      for (std::size_t i = 0; i < std::min(blocks_.size(), kFirstBlocks); ++i)
        if (has_line_word(text(i), language_, "meeting") || text(i).size() > kLine / 4)
          put(metadata_.adopted, date(std::string_view(text(i)).substr(0, kLine)));
  }

  // "of 19 March 1978", "Resolution of 28 March 1947": little before the date and nothing behind it.
  std::string date_alone(std::string_view line) {
    Span where;
    if (line.size() > kDateLine) return {};
    const std::string found = date(line, &where);
    const std::string_view behind = found.empty() ? line : trim(line.substr(where.end));
    return behind.empty() || behind == "." ? found : std::string();
  }

  // "186 (1964). Resolution of 4 March 1964": other titles may speak of other days.
  std::string date_of_title(std::string_view line) {
    const auto stop = line.find(". ");
    const std::string_view rest = stop == line.npos ? line : line.substr(stop + 2);
    if (!has_line_word(rest, language_, "title")) return {};
    Span where;
    const std::string found = date(rest.substr(0, kLine), &where);
    return where.start <= kDateLine / 2 ? found : std::string();  // "[S/5386]" may stand behind it
  }

  // "Distr.: General" and the date below it.
  void published(std::size_t i) {
    const std::string found = date(text(i));
    put(metadata_.published, found.empty() ? date(std::string_view(text(i + 1)).substr(0, kSymbol)) : found);
  }

  void session(std::size_t i) {
    if (text(i).size() > 120) return;
    if (const int number = session_number(text(i), language_); number > 0) put(session_, std::to_string(number));
  }

  // "Agenda item 71 (a)" and the name of the item, which stands below it.
  void agenda(std::size_t i) {
    if (blocks_[i].role != Role::cover || !std::any_of(text(i).begin(), text(i).end(), is_digit)) return;
    std::string item = text(i);
    const std::size_t next = i + 1;
    if (next < blocks_.size() && blocks_[next].role == Role::cover && line_words(text(next), language_).empty() &&
        text(next).size() <= kLine)
      item += ": " + text(next);
    metadata_.agenda_items.push_back(std::move(item));
  }

  // "[on the report of the Sixth Committee (A/74/423)]": what stands in the last brackets.
  void source(std::size_t i) {
    const std::string& line = text(i);
    const auto close = line.rfind(')');
    if (close == std::string::npos || close == 0) return;
    int depth = 0;
    for (std::size_t at = close + 1; at-- > 0;) {
      depth += line[at] == ')' ? 1 : line[at] == '(' ? -1 : 0;
      if (depth == 0) return put(metadata_.originating, line.substr(at + 1, close - at - 1));
    }
  }

  void title(std::size_t i) {
    const std::string_view line = text(i);
    put(title_, text(i));
    std::size_t at = line.find('/');
    if (at > 10) return;  // npos is greater too
    ++at;
    while (at < line.size() && digit_value(first_character(line.substr(at))) >= 0) ++at;
    std::string_view rest = trim(line.substr(at));
    while (!rest.empty() && (rest.front() == '.' || rest.front() == '-' || rest.front() == ' ')) rest.remove_prefix(1);
    put(metadata_.title, std::string(trim(rest)));
  }

  // "57th plenary meeting 8 December 2016"; "[Adopted without a vote.]".
  void conclusions(std::size_t i) {
    const std::string_view line = text(i);
    if (line.starts_with('[')) return vote(line);
    if (has_line_word(line, language_, "vote")) adoption(i);
    Span where;
    const std::string found = date(line.substr(0, kLine), &where);
    if (!found.empty()) put(metadata_.adopted, found);
    const std::string_view before = trim(found.empty() ? line : line.substr(0, where.start));
    const bool short_line = !before.empty() && before.size() < 120;
    if (short_line && (has_line_word(before, language_, "conclusions") || has_line_word(before, language_, "meeting")))
      put(metadata_.meeting, std::string(before));
  }

  // "17 Ibid.": a note of the page that stands behind the vote; "13 votes to none" goes on with it.
  static bool is_note(std::string_view line) {
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    std::size_t at = line.find_first_not_of(' ', digits);
    return digits > 0 && at != std::string_view::npos && is_upper(next_character(line, at));
  }

  // The sentence on the vote, which may go on in the next lines: "... by 13 votes to none, with 2 abstentions (...)."
  void adoption(std::size_t i) {
    std::string sentence;
    for (std::size_t at = i; at < blocks_.size() && blocks_[at].role == Role::conclusions; ++at) {
      if (at > i && is_note(text(at))) break;
      sentence += (sentence.empty() ? "" : " ") + text(at);
      if (sentence.size() > kLine || sentence.find_last_of(".。") != std::string::npos) break;
    }
    const std::size_t end = sentence.rfind('.');
    // Behind it a note's number, or the heading of the next act: "Decisions".
    const bool mark = end != std::string::npos &&
                      trim(std::string_view(sentence).substr(end + 1)).find(' ') == std::string_view::npos;
    put(metadata_.voting, sentence.substr(0, std::min(mark ? end : sentence.size(), kLine)));
  }

  void vote(std::string_view line) {
    line.remove_prefix(1);
    line = line.substr(0, line.find_first_of("].\n"));
    put(metadata_.voting, std::string(trim(line.substr(0, kLine))));
  }

  // "13 (1946). Resolution of 12 December 1946"; "Resolution 700 (1991)" and below it "of 17 June 1991": the number
  // says the year of the date.
  void number_and_date(std::size_t i) {
    if (i >= kFirstBlocks || !numbered_.empty() || text(i).size() > kNumbered) return;
    tokenize(text(i), language_, tokens_);
    if (tokens_.items.empty()) return;
    const Span number = tokens_.items[0].span;
    const std::string year = year_in_brackets(number.of(text(i)));
    if (year.empty() || number.start > kBefore) return;
    std::string adopted = date(std::string_view(text(i)).substr(number.end));
    if (adopted.empty() && i + 1 < blocks_.size() && text(i + 1).size() <= kSymbol) adopted = date(text(i + 1));
    if (!adopted.starts_with(year)) return;
    put(metadata_.adopted, adopted);
    numbered_ = text(i);
  }

  // "1974" of "363 (1974)"; empty when there is none.
  static std::string year_in_brackets(std::string_view number) {
    const auto open = number.find('(');
    if (open == std::string_view::npos || open + 5 >= number.size() || number[open + 5] != ')') return {};
    const std::string_view year = number.substr(open + 1, 4);
    return year.find_first_not_of("0123456789") == std::string_view::npos ? std::string(year) : std::string();
  }

  // Resolutions of the old layouts print their number in the title alone: "71/129. Safety ...", "Resolution 363
  // (1974)".
  void symbol_of_title() {
    const std::string& title = title_.empty() ? numbered_ : title_;
    if (!metadata_.symbol.empty() || title.empty()) return;
    put(metadata_.body, organ_);
    tokenize(title, language_, tokens_);
    if (tokens_.items.empty() || metadata_.body.empty()) return;
    const Table& organs = table("organs.tsv");
    for (std::size_t row = 0; row < organs.size(); ++row) {
      if (organs.cell(row, "key") != metadata_.body) continue;
      const std::string_view prefix = organs.cell(row, metadata_.type == "decision" ? "decision" : "resolution");
      const auto found = canonical_symbol(std::string(prefix) + std::string(tokens_.items[0].span.of(title)));
      if (prefix.empty() || !found) return;
      metadata_.symbol = *found;
      metadata_.symbol_from = "text";
    }
  }

  void from_symbol() {
    if (!metadata_.symbol.empty()) {
      const SymbolParts parts = symbol_parts(metadata_.symbol);
      put(metadata_.body, parts.organ);
      put(metadata_.type, parts.type);
      if (!parts.session.empty() && parts.organ != "sc") put(metadata_.session, parts.session);
    }
    put(metadata_.body, organ_);
    put(metadata_.type, kind_);
    put(metadata_.session, session_);
    const bool act =
        std::any_of(blocks_.begin(), blocks_.end(), [](auto& block) { return block.role == Role::operative; });
    if (metadata_.type.empty() && act && !title_.empty() && !metadata_.body.empty()) metadata_.type = "resolution";
    if (metadata_.title.empty() && metadata_.body != "sc") metadata_.title = title_;
  }

  std::vector<Block>& blocks_;
  Metadata& metadata_;
  Language language_;
  Tokens tokens_;
  std::string title_, numbered_, organ_, session_, kind_;
};

}  // namespace

void read_cover(Reading& reading) { Cover(reading).read(); }

}  // namespace corpus
