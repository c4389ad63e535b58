// SPDX-License-Identifier: GPL-2.0-or-later
// The text as a whole: its end is there, nothing comes twice, nothing is empty, and no page furniture stands in it.
#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <utility>

#include "corpus/digits.h"
#include "corpus/health_checks.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

bool is_body(Kind kind) { return kind == Kind::preambular || kind == Kind::operative || kind == Kind::paragraph; }

constexpr std::size_t kLong = 100;  // bytes: shorter paragraphs may well come twice

// The sign that closes a paragraph changes with its place in the document.
std::string_view without_stop(std::string_view text) {
  std::size_t end = text.size();
  const char32_t last = previous_character(text, end);
  constexpr std::u32string_view kStops = U".;,:。；，：؛،";
  return kStops.find(last) == std::u32string_view::npos ? text : text.substr(0, end);
}

// Where a provision stands: its part, the stretch of it in which paragraphs count on, and its place among all.
struct Place {
  const Provision* provision = nullptr;
  std::string_view part;
  int stretch = 0;
  std::size_t at = 0;
};

constexpr std::size_t kNear = 12;  // provisions

// Sections and annexes may take note of a report in the same words; an operative paragraph may say what a preambular
// one says, in Chinese, whose verbs have one form, in the same words. What was copied stands near by.
bool is_copy(const Place& first, const Place& second) {
  const bool echo = second.provision->kind == Kind::operative && first.provision->kind == Kind::preambular;
  if (!echo && second.at == first.at + 1) return true;
  if (first.provision->parent != second.provision->parent) return false;
  return !echo && first.part == second.part && first.stretch == second.stretch && second.at <= first.at + kNear;
}

bool introduces(std::string_view text) {
  const char32_t last = last_character(trim(text));
  return last == U':' || last == U'：';
}

bool has_parts(const Document& document, const std::string& id) {
  return std::any_of(document.provisions.begin(), document.provisions.end(),
                     [&](const Provision& p) { return p.parent == id; });
}

// The same long paragraph twice: a page or a block was copied.
void check_repeats(Document& document) {
  std::unordered_map<std::string_view, Place> before;
  const std::size_t size = document.provisions.size();
  int stretch = 0;
  for (std::size_t i = 0; i < size; ++i) {
    const Provision& provision = document.provisions[i];
    const std::string& text = provision.text.text();
    stretch += provision.number == "1" || provision.kind == Kind::heading;
    if ((!is_body(provision.kind) && provision.kind != Kind::text) || text.size() < kLong) continue;
    if (provision.kind == Kind::text && text.find('\t') != text.npos) continue;  // rows of tables may be alike
    const std::string_view id = provision.id;
    const Place here = {&provision, id.substr(0, id.starts_with("annex") ? id.find('.') : 0), stretch, i};
    const auto [place, is_new] = before.try_emplace(without_stop(text), here);
    const bool opens_lists = !is_new && introduces(text) && has_parts(document, place->second.provision->id) &&
                             has_parts(document, provision.id);
    if (!is_new && is_copy(place->second, here) && !opens_lists)
      add_health(document, "repeated-paragraph", provision.id, place->second.provision->id);
    place->second = here;
  }
}

// A number with nothing behind it.
void check_empty(Document& document) {
  const std::size_t size = document.provisions.size();
  for (std::size_t i = 0; i < size; ++i) {
    const Provision& provision = document.provisions[i];
    if (!is_body(provision.kind) || provision.number.empty() || !trim(provision.text.text()).empty()) continue;
    const bool decimal = provision.number.find_first_not_of("0123456789") == std::string::npos;
    if (decimal && !has_parts(document, provision.id))
      add_health(document, "empty-paragraph", provision.id, provision.number);
  }
}

// What a text may end with.
bool is_end(char32_t c) {
  constexpr std::array<char32_t, 14> kEnds = {U'.', U'!', U'?',  U'。', U'؟', U'…',  U'”',
                                              U'»', U'"', U'》', U'۔',  U'“', U'？', U'！'};
  return std::find(kEnds.begin(), kEnds.end(), c) != kEnds.end();
}

// A date closes a document: "41st plenary meeting 9 December 2019" may stand in the last paragraph's line.
bool ends_with_year(std::string_view text) {
  constexpr std::size_t kTail = 18;  // bytes from the year to the end: 2023年12月4日, 2019 года
  const std::string_view tail = text.substr(text.size() > kTail ? text.size() - kTail : 0);
  int digits = 0;
  for (const char c : tail) {
    digits = is_digit(c) ? digits + 1 : 0;
    if (digits == 4) return true;
  }
  return false;
}

// Lines of a list (items of an agenda, names, days) end with nothing.
bool is_line(const Provision* provision) {
  constexpr std::array<char32_t, 8> kStops = {U';', U',', U':', U'؛', U'،', U'；', U'，', U'：'};
  constexpr std::size_t kLongLine = 400;  // bytes
  if (provision == nullptr) return false;
  const std::string_view text = trim(provision->text.text());
  const char32_t end = text.empty() ? U'.' : last_character(text);
  return text.size() < kLongLine && !is_end(end) && std::find(kStops.begin(), kStops.end(), end) == kStops.end();
}

// The last paragraph of the body stops in the middle of a sentence.
void check_end(Document& document) {
  const Provision *last = nullptr, *before = nullptr;
  for (const Provision& provision : document.provisions) {
    if (provision.kind == Kind::footnote || provision.kind == Kind::signature) continue;
    before = std::exchange(last, &provision);
  }
  if (is_line(before) && is_line(last) && before->kind == last->kind) return;
  if (last == nullptr || last->kind == Kind::preambular) return;  // it has no operative part: said elsewhere
  if (!is_body(last->kind) && last->kind != Kind::text) return;
  std::string_view text = trim(last->text.text());
  const bool plain = last->kind == Kind::text || last->id.starts_with("annex");  // may be a line of a table or a list
  if (plain && (text.size() < kLong || last->number.empty())) return;
  while (text.ends_with('*')) text.remove_suffix(1);  // marks of notes
  if (text.empty() || is_end(last_character(text)) || ends_with_year(text) || (plain && text.ends_with(')'))) return;
  add_health(document, "cut-off", last->id);
}

// "24-23957" at `at`: the job number at the foot of every page.
bool is_job_number(std::string_view text, std::size_t at) {
  if (at + 8 > text.size() || text[at + 2] != '-') return false;
  for (const std::size_t i : {0u, 1u, 3u, 4u, 5u, 6u, 7u})
    if (!is_digit(text[at + i])) return false;
  const bool left = at == 0 || text[at - 1] == ' ', right = at + 8 == text.size() || text[at + 8] == ' ';
  return left && right;
}

// "3/12" as a word of its own that ends at `end` or begins at `begin`.
bool is_page_number(std::string_view word) {
  const auto slash = word.find('/');
  if (slash == 0 || slash == std::string_view::npos || word.size() > 7 || slash + 1 == word.size()) return false;
  return std::all_of(word.begin(), word.end(), [](char c) { return is_digit(c) || c == '/'; }) &&
         word.find('/', slash + 1) == std::string_view::npos;
}

std::string_view word_before(std::string_view text, std::size_t at) {
  if (at < 2) return {};
  const auto space = text.rfind(' ', at - 2);
  return text.substr(space == std::string_view::npos ? 0 : space + 1,
                     at - 1 - (space == std::string_view::npos ? 0 : space + 1));
}

std::string_view word_after(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return {};
  return text.substr(at + 1, text.find(' ', at + 1) - at - 1);
}

// A job number beside a page number or the document's own symbol.
void check_furniture(Document& document, const Provision& provision) {
  const std::string& text = provision.text.text();
  for (auto dash = text.find('-', 2); dash != std::string::npos; dash = text.find('-', dash + 1)) {
    if (!is_job_number(text, dash - 2)) continue;
    for (const std::string_view beside : {word_before(text, dash - 2), word_after(text, dash + 6)})
      if (is_page_number(beside) || (!beside.empty() && beside == document.metadata.symbol))
        return add_health(document, "furniture", provision.id, std::string_view(text).substr(dash - 2, 8));
  }
}

}  // namespace

void check_text(Document& document) {
  check_repeats(document);
  check_empty(document);
  check_end(document);
  const std::size_t size = document.provisions.size();
  for (std::size_t i = 0; i < size; ++i) check_furniture(document, document.provisions[i]);
}

}  // namespace corpus
