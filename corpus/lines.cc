// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/lines.h"

#include <algorithm>

#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kFewLines = 8;
constexpr std::size_t kMarkDigits = 3;   // no document has a thousand notes
constexpr std::uint32_t kShortest = 24;  // lines narrower than this say nothing of the width (characters)
constexpr std::uint32_t kWidest = 240;   // no page is wider
constexpr double kNear = 0.85;           // of the full width: a full line, for ragged and justified text
constexpr double kMostlyFull = 0.30;     // share of full lines in broken text; some 0.7 is usual, 0.05 in clean text
constexpr std::uint32_t kPage = 100, kChinesePage = 45;  // characters; paragraphs set as one line are wider
constexpr std::size_t kSmallWord = 3;                    // letters
constexpr std::size_t kFewGoingOn = 2, kManyNear = 6;
constexpr double kMostlyOpen = 0.40;  // share of full lines that end in mid-sentence

bool closing_mark(char32_t c) {
  switch (c) {
    case '"':
    case '\'':
    case ')':
    case ']':
    case 0x201D:
    case 0x2019:
    case 0xBB:
    case 0x300D:
    case 0x300F:
    case 0x300B:
    case 0xFF09:
    case 0x3011:
    case '*':
      return true;
    default:
      return superscript_value(c) >= 0;
  }
}

bool ending_mark(char32_t c) {
  switch (c) {
    case '.':
    case ',':
    case ';':
    case ':':
    case '!':
    case '?':
    case 0x060C:
    case 0x061B:
    case 0x061F:
    case 0x06D4:
    case 0x3002:
    case 0xFF0C:
    case 0xFF1B:
    case 0xFF1A:
    case 0xFF01:
    case 0xFF1F:
    case 0x2026:
    case 0xFF0E:
      return true;
    default:
      return false;
  }
}

// The commonest width: that below which, within 15 per cent, most wide lines end.
std::uint32_t common_width(const std::vector<Line>& lines) {
  std::vector<std::uint32_t> count(kWidest + 2, 0);
  for (const Line& line : lines)
    if (line.width >= kShortest && line.width <= kWidest) ++count[line.width + 1];
  for (std::size_t i = 1; i < count.size(); ++i) count[i] += count[i - 1];
  std::uint32_t best = 0, most = 0;
  for (std::uint32_t width = kShortest; width <= kWidest; ++width) {
    const auto low = static_cast<std::uint32_t>(width * kNear);
    const std::uint32_t here = count[width + 1] - count[low];
    // As wide as the lines themselves, not wider: a width no line has gains nothing.
    if (here > most) most = here, best = width;
  }
  return best;
}

void add_line(std::string_view text, std::size_t start, std::size_t end, Line line, std::vector<Line>& lines) {
  std::string_view content = text.substr(start, end - start);
  const std::string_view trimmed = trim(content);
  const auto before = static_cast<std::size_t>(trimmed.data() - content.data());
  line.span = {start + before, start + before + trimmed.size()};
  line.indent = static_cast<std::uint32_t>(count_characters(content.substr(0, before)));
  line.width = static_cast<std::uint32_t>(count_characters(trimmed));
  line.after = static_cast<std::uint32_t>(count_characters(content.substr(before + trimmed.size())));
  lines.push_back(line);
}

// Of the lines that follow another without a gap, the share that goes on with its sentence in small letters: lines of
// several widths (columns, boxes) are broken all the same.
bool goes_on_without_gaps(std::string_view text, const std::vector<Line>& lines) {
  std::size_t following = 0, going_on = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].gap > 0) continue;
    ++following;
    going_on += !ends_closed(lines[i - 1].span.of(text)) && is_lower(first_character(lines[i].span.of(text)));
  }
  return following * 3 > lines.size() && going_on >= kFewLines &&
         going_on > kMostlyFull * static_cast<double>(following);
}

// "the Republic of", "membership in the", "la République de la".
bool ends_in_small_word(std::string_view text) {
  std::size_t letters = 0;
  for (std::size_t at = text.size(); letters <= kSmallWord; ++letters) {
    const char32_t c = previous_character(text, at);
    if (!is_lower(c)) return is_blank(c) && letters > 1;
  }
  return false;
}

// Where empty lines set paragraphs apart, and nearly every line that follows another without one stands behind a line
// that ends in mid-sentence, some in small letters, lines were broken, however few and uneven they are; and where more
// narrow lines go on so than begin behind the end of a sentence.
bool goes_on_between_gaps(std::string_view text, const std::vector<Line>& lines) {
  std::size_t following = 0, open = 0, small = 0, narrow = 0, anew = 0;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].gap > 0) continue;
    const std::string_view before = lines[i - 1].span.of(text);
    ++following;
    anew += ends_sentence(before);
    if (ends_closed(before)) continue;
    const bool goes_on = is_lower(first_character(lines[i].span.of(text))) || ends_in_small_word(before);
    ++open;
    small += goes_on;
    narrow += goes_on && lines[i - 1].width <= kPage;
  }
  return following * 4 < lines.size() * 3 &&
         ((small > 0 && open * 5 >= following * 4) || (lines.size() >= kFewLines && narrow > anew));
}

std::uint32_t first_word(std::string_view text) {
  std::uint32_t width = 0;
  for (std::size_t at = 0; at < text.size(); ++width)
    if (is_blank(next_character(text, at))) break;
  return width;
}

// ")号决议", "”的项目", "，", "(2024)" behind "2722": what closes or goes on with what stands before it.
bool cannot_begin(std::string_view before, std::string_view text) {
  std::size_t at = 0;
  const char32_t first = next_character(text, at);
  const char32_t second = first_character(text.substr(at));
  if (first == ')' || first == 0x201D) return is_han(second);
  if (first == '(') return digit_value(second) >= 0 && digit_value(last_character(before)) >= 0;
  switch (first) {
    case 0x3001:
    case 0x3002:
    case 0x300B:
    case 0x300D:
    case 0x300F:
    case 0x3011:
    case 0xFF09:
    case 0xFF0C:
    case 0xFF1B:
      return true;
    default:
      return false;
  }
}

bool is_rule(std::string_view line) { return line.find_first_not_of('_') == line.npos; }

bool is_mark(std::string_view line) {
  return line.size() <= kMarkDigits && line.find_first_not_of("0123456789") == line.npos;
}

// Digits that stand alone in mid-sentence, and again below a rule, with what the note says.
bool has_mark_alone(std::string_view text, const std::vector<Line>& lines) {
  const auto line = [&](std::size_t i) { return lines[i].span.of(text); };
  std::vector<std::string_view> open;
  bool below = false;
  for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
    below = below || is_rule(line(i));
    if (!is_mark(line(i))) continue;
    if (!below && open.size() < kFewLines && !ends_closed(line(i - 1))) open.push_back(line(i));
    if (below && std::find(open.begin(), open.end(), line(i)) != open.end()) return true;
  }
  return false;
}

// A comma within: a sentence rather than a name or a title, which begins with its number.
bool holds_clauses(std::string_view text) {
  const std::string_view head = text.substr(0, 8);
  if (head.find('/') != head.npos && digit_value(first_character(head)) >= 0) return false;
  return text.find("，") != text.npos || text.find("،") != text.npos;
}

// Short texts have few full lines. Where no line is wider than a page has room for, lines that end in mid-sentence and
// go on in the next are broken ones: one that goes on in small letters says so, or two where there are none, or many
// lines that leave no room for the word that comes next.
bool goes_on_in_few_lines(std::string_view text, const std::vector<Line>& lines, std::uint32_t widest) {
  std::size_t going_on = 0, small = 0, near = 0, full = 0, open_full = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].width < static_cast<std::uint32_t>(widest * kNear)) continue;
    const std::string_view next = lines[i + 1].span.of(text);
    const char32_t first = first_character(next);
    const bool open = !ends_closed(lines[i].span.of(text));
    going_on += open && is_letter(first) && !is_upper(first);
    small += (open &&
              (is_lower(first) || (is_letter(first) && !is_upper(first) && holds_clauses(lines[i].span.of(text))))) ||
             cannot_begin(lines[i].span.of(text), next);
    ++near;
    const bool no_room = lines[i].width + 1 + first_word(next) > widest;
    full += no_room;
    open_full += no_room && open && (is_letter(first) || digit_value(first) >= 0);
  }
  return going_on >= kFewGoingOn || small > 0 || (going_on > 0 && open_full >= kFewGoingOn) ||
         (near >= kManyNear && full * 10 > near * 8) || has_mark_alone(text, lines);
}

std::uint32_t widest_of(const std::vector<Line>& lines) {
  std::uint32_t widest = 0;
  for (const Line& line : lines) widest = std::max(widest, line.width);
  return widest;
}

// Without the notes that stand below a rule, each behind its mark: some programs write each in one line.
std::vector<Line> without_notes(std::string_view text, const std::vector<Line>& lines) {
  std::vector<Line> body;
  bool below = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    below = below || is_rule(lines[i].span.of(text));
    if (!(below && i > 0 && is_mark(lines[i - 1].span.of(text)))) body.push_back(lines[i]);
  }
  return body;
}

bool fits_a_page(std::string_view text, const std::vector<Line>& lines, std::uint32_t widest) {
  std::size_t han = 0;
  for (const Line& line : lines) han += is_han(first_character(line.span.of(text)));
  return widest <= (han * 3 > lines.size() ? kChinesePage : kPage) && widest >= kShortest;
}

Setting by_gaps(const std::vector<Line>& lines) {
  const auto spaced = std::count_if(lines.begin(), lines.end(), [](const Line& line) { return line.gap > 0; });
  return static_cast<std::size_t>(spaced) * 10 > lines.size() * 8 ? Setting::double_spaced : Setting::wrapped;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  Line next;
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = at;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r' && text[end] != '\f') ++end;
    if (trim(text.substr(at, end - at)).empty()) {
      ++next.gap;
    } else {
      add_line(text, at, end, next, lines);
      next = {};
    }
    if (end < text.size() && text[end] == '\f') next.page = true;
    at = end + 1;
    if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n') ++at;
  }
  return lines;
}

bool ends_closed(std::string_view text) {
  std::size_t at = text.size();
  for (;;) {
    const char32_t c = previous_character(text, at);
    if (ending_mark(c)) return true;
    if (c == 0 || !(closing_mark(c) || is_blank(c) || is_direction_mark(c))) return false;
  }
}

bool ends_sentence(std::string_view text) {
  const char32_t last = last_character(trim(text));
  return last == '.' || last == ';' || last == 0x3002 || last == 0xFF1B || last == 0x61B;
}

bool ends_in_comma(std::string_view text) {
  const char32_t last = last_character(trim(text));
  return last == ',' || last == 0x60C || last == 0xFF0C;
}

bool ends_in_colon(std::string_view text) {
  const char32_t last = last_character(trim(text));
  return last == ':' || last == 0xFF1A;
}

Layout layout_of(std::string_view text, const std::vector<Line>& lines) {
  if (lines.size() < kFewLines) {
    const bool broken = lines.size() > 2 && goes_on_between_gaps(text, lines);
    return broken ? Layout{Setting::wrapped, widest_of(lines)} : Layout{};
  }
  const std::uint32_t width = common_width(lines);
  if (goes_on_without_gaps(text, lines)) return {Setting::wrapped, width};
  std::size_t wide = 0, full = 0, open = 0, spaced = 0, over = 0;
  for (const Line& line : lines) {
    wide += line.width >= kShortest;
    over += line.width > width + width / 10;
    if (line.width > width || line.width < static_cast<std::uint32_t>(width * kNear)) continue;
    ++full;
    open += !ends_closed(line.span.of(text));
    spaced += line.gap > 0;
  }
  const std::vector<Line> body = without_notes(text, lines);
  const std::uint32_t widest = widest_of(body);
  if (fits_a_page(text, body, widest) && goes_on_in_few_lines(text, body, widest)) return {by_gaps(lines), widest};
  if (full < 4 || full < kMostlyFull * static_cast<double>(wide) || open < kMostlyOpen * static_cast<double>(full) ||
      over * 4 > full)
    return goes_on_between_gaps(text, lines) ? Layout{Setting::wrapped, widest_of(lines)} : Layout{};
  return {spaced * 10 > full * 8 ? Setting::double_spaced : Setting::wrapped, width};
}

}  // namespace corpus
