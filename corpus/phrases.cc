// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/phrases.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

#include "corpus/digits.h"
#include "corpus/fold_symbol.h"

namespace corpus {

namespace {

constexpr int kMostRests = 3;                  // "*" in one form
constexpr char32_t kBeyond = 0x10000;          // the BMP
constexpr char16_t kRest = 0;                  // "* " in a form; no character is matched as 0
constexpr std::size_t kNear = 4;               // characters from the root
constexpr char32_t kNoCharacter = 0xFFFD;      // bytes that are no UTF-8
constexpr std::size_t kLongestCharacter = 4;   // bytes of UTF-8
constexpr std::size_t kLongestNode = 0xffff;   // characters
constexpr std::size_t kManyNodes = 150;        // of a list that is worth a table of what was found
constexpr std::size_t kMostNodes = 1U << 24U;  // that an answer of that table can name
constexpr std::uint32_t kMostValues = 1U << 24U;

constexpr char32_t lower(char32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 32;
  if (c >= 0x410 && c <= 0x42F) return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  if (c == 0x152) return 0x153;
  return c;
}

constexpr char32_t matched(char32_t c) {
  if ((c >= 0x64B && c <= 0x65F) || c == 0x640 || c == 0x670 || c == 0xAD || c == 0x61C) return 0;
  if ((c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF)
    return 0;
  if (c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000) return ' ';
  if (c == 0x2019 || c == 0x2018 || c == 0x02BC) return '\'';
  if (c >= 0x2010 && c <= 0x2013) return '-';
  if (c == 0x622 || c == 0x623 || c == 0x625) return 0x627;
  if (c == 0x451) return 0x435;
  return lower(c);
}

// A place of a text in bytes, with the character there.
struct Place {
  std::size_t at = 0;
  CodePoint character;
};

// The first place from byte `at` on whose character is not skipped; the end of the text when all are.
template <class Skipped>
Place skip(std::string_view text, std::size_t at, Skipped skipped) {
  CodePoint here = code_point(text, at);
  while (at < text.size() && skipped(here.value)) {
    at += here.bytes;
    here = code_point(text, at);
  }
  return {at, here};
}

// The byte behind what was looked at to read the character at a place.
std::size_t behind(const Place& place) {
  return place.at + (place.character.value == kNoCharacter ? kLongestCharacter : place.character.bytes);
}

// True when a form that ends with the character `last` ends a word there. `after`: what counts behind it.
bool is_whole(std::string_view text, char32_t last, const Place& after) {
  const char32_t next = after.character.value;
  const bool figure = is_digit(next) && last >= 0x80;  // القرار77/246
  return after.at >= text.size() || figure || !in_word(next) || !in_word(last) || is_ideograph(last);
}

constexpr bool letter_or_digit(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  if (c < 0xC0) return c == 0xAA || c == 0xBA;  // ordinal marks
  if (c == 0xD7 || c == 0xF7) return false;
  if (c >= 0x600 && c <= 0x6FF) return c >= 0x610 && c != 0x61B && c != 0x61C && c != 0x61F && c != 0x66A && c != 0x6D4;
  return true;
}

// The bytes by which what was found is known again: eight, or those to the first space and the space. None near the end
// of a text, nor in scripts without spaces: there what two characters begin is as many as what is asked, and the first
// leads nowhere most of the time.
struct Key {
  std::uint64_t value = 0;
  std::size_t bytes = 0;
};

Key key_at(std::string_view text, std::size_t at) {
  Key key;
  if (std::endian::native != std::endian::little || at + sizeof key.value > text.size()) return key;
  std::memcpy(&key.value, text.data() + at, sizeof key.value);
  if (static_cast<unsigned char>(text[at]) >= 0xE0) return key;
  constexpr std::uint64_t kOnes = 0x0101010101010101, kTops = 0x8080808080808080;
  const std::uint64_t zero_at_space = key.value ^ kOnes * ' ';
  const std::uint64_t first_space = (zero_at_space - kOnes) & ~zero_at_space & kTops;  // its lowest bit: the first
  key.value &= first_space ^ (first_space - 1);
  constexpr std::uint64_t kTop = std::uint64_t{1} << 63U;  // as if the last were a space: no branch to foresee
  key.bytes = static_cast<std::size_t>(std::countr_zero(first_space | kTop)) / 8 + 1;
  return key;
}

// Which of so many places, a power of two: by the first bits of the product, on which every byte of the key has a say.
std::size_t place_of(std::uint64_t key, std::size_t places) {
  return static_cast<std::size_t>(key * 0x9E3779B97F4A7C15U >> (64 - std::countr_zero(places)));
}

std::uint64_t mix(std::uint64_t key, std::uint64_t answer) { return key ^ (answer * 0xD6E8FEB86659FD93U); }

// The bit of a character in Node::leads.
constexpr std::uint64_t lead_bit(char32_t c) { return std::uint64_t{1} << (c % 64U); }

// The place of `c` among the first `count` of `characters`; `count` or more when it is not there. Four are compared at
// a time: which of them it is, no branch could foresee. Behind the last of all, three more must be readable.
std::uint32_t place_in(const char16_t* characters, std::uint32_t count, char32_t c) {
  constexpr std::uint64_t kOnes = 0x0001000100010001, kTops = 0x8000800080008000;
  if constexpr (std::endian::native == std::endian::little) {
    for (std::uint32_t at = 0; at < count; at += 4) {
      std::uint64_t four = 0;
      std::memcpy(&four, characters + at, sizeof four);
      four ^= kOnes * static_cast<char16_t>(c);
      const std::uint64_t zero = (four - kOnes) & ~four & kTops;  // its lowest bit: the first that is `c`
      if (zero != 0) return at + static_cast<std::uint32_t>(std::countr_zero(zero)) / 16;
    }
    return count;
  }
  return static_cast<std::uint32_t>(std::find(characters, characters + count, static_cast<char16_t>(c)) - characters);
}

template <class Value, class Made>
constexpr std::array<Value, kLooked> looked_up(Made made) {
  std::array<Value, kLooked> all{};
  for (std::size_t c = 0; c < kLooked; ++c) all[c] = static_cast<Value>(made(static_cast<char32_t>(c)));
  return all;
}

}  // namespace

constexpr std::array<char16_t, kLooked> kMatchedForms = looked_up<char16_t>(matched);
constexpr std::array<bool, kLooked> kInWord = looked_up<bool>(letter_or_digit);

char32_t other_matched_form(char32_t c) { return matched(c); }

void Phrases::add(std::string_view form, std::uint32_t value) {
  const auto start = static_cast<std::uint32_t>(written_.size());
  bool stem = false;
  for (std::size_t at = 0; at < form.size();) {
    const CodePoint next = code_point(form, at);
    at += next.bytes;
    if (next.value == '*') {
      stem = true;
      continue;
    }
    const char32_t c = matched_form(next.value);
    if (c == 0) continue;
    if (c >= kBeyond) return written_.resize(start);
    written_ += stem ? kRest : static_cast<char16_t>(c);  // "*" before a space: go on after the rest of the word
    stem = false;
  }
  added_.push_back({start, static_cast<std::uint32_t>(written_.size()) - start, value, stem});
}

// Makes the nodes out of the forms in order.
class Phrases::Settler {
 public:
  Settler(Phrases& into, std::vector<Form> forms) : into_(into), forms_(std::move(forms)) {
    std::stable_sort(forms_.begin(), forms_.end(),
                     [this](const Form& a, const Form& b) { return written(a) < written(b); });
  }

  void run() {
    std::vector<Work> near{{0, 0, forms_.size(), 0}}, far;
    for (std::size_t i = 0; i < near.size(); ++i) {
      settle(Work(near[i]));
      for (const Work& each : behind_) (each.depth <= kNear ? near : far).push_back(each);
    }
    while (!far.empty()) {
      const Work next = far.back();
      far.pop_back();
      settle(next);
      far.insert(far.end(), behind_.rbegin(), behind_.rend());
    }
  }

 private:
  // A node and the forms behind it, which have `depth` characters in common.
  struct Work {
    std::uint32_t node = 0;
    std::size_t first = 0, last = 0, depth = 0;
    std::size_t size() const { return last - first; }
  };

  std::u16string_view written(const Form& form) const {
    return std::u16string_view(into_.written_).substr(form.start, form.size);
  }
  char16_t character(std::size_t form, std::size_t depth) const { return into_.written_[forms_[form].start + depth]; }

  // How many characters the forms of `work`, which are in order, have in common; no more than the shortest has, nor
  // beyond a "*".
  std::size_t common(const Work& work) const {
    const std::u16string_view first = written(forms_[work.first]), last = written(forms_[work.last - 1]);
    std::size_t depth = work.depth;
    while (depth < std::min(first.size(), last.size()) && first[depth] == last[depth] && first[depth] != kRest &&
           depth - work.depth < kLongestNode)
      ++depth;
    return depth;
  }

  void add_node(Work& work) {
    work.node = static_cast<std::uint32_t>(into_.nodes_.size());
    into_.leads_ += character(work.first, work.depth - 1);
    Node& node = into_.nodes_.emplace_back();
    const std::size_t behind = common(work);
    node.more = static_cast<std::uint32_t>(into_.more_.size());
    node.size = static_cast<std::uint16_t>(behind - work.depth);
    into_.more_ += written(forms_[work.first]).substr(work.depth, node.size);
    work.depth = behind;
  }

  // Leaves what is behind the node in behind_.
  void settle(const Work& work) {
    behind_.clear();
    std::size_t form = work.first;
    Ends ends;
    for (; form < work.last && forms_[form].size == work.depth; ++form) {
      std::uint32_t& place = forms_[form].stem ? ends.stem_value : ends.value;
      if (place == kNone) place = forms_[form].value;
    }
    const bool ended = form > work.first;
    while (form < work.last) {
      const std::size_t first = form;
      while (++form < work.last && character(form, work.depth) == character(first, work.depth)) {
      }
      behind_.push_back({0, first, form, work.depth + 1});
    }
    const bool rest = !behind_.empty() && character(behind_.front().first, work.depth) == kRest;
    std::stable_sort(behind_.begin() + (rest ? 1 : 0), behind_.end(),
                     [](const Work& a, const Work& b) { return a.size() > b.size(); });
    for (Work& each : behind_) add_node(each);
    if (rest) ends.after_rest = behind_.front().node;
    const std::size_t nodes = behind_.size() - (rest ? 1 : 0);
    if (nodes > 0) link(work, behind_.back().node + 1 - static_cast<std::uint32_t>(nodes), nodes);
    if (!ended && !rest) return;
    into_.nodes_[work.node].ends = static_cast<std::uint32_t>(into_.ends_.size());
    into_.ends_.push_back(ends);
  }

  void link(const Work& work, std::uint32_t first, std::size_t count) {
    into_.nodes_[work.node].behind = first;
    into_.nodes_[work.node].count = static_cast<std::uint16_t>(count);
    for (std::size_t node = first; node < first + count; ++node)
      into_.nodes_[work.node].leads |= lead_bit(into_.leads_[node]);
    if (work.node != 0) return;
    for (std::size_t node = first; node < first + count; ++node) {
      const char16_t root = into_.leads_[node];
      if (root >= into_.roots_.size()) into_.roots_.resize(root + 1U);
      into_.roots_[root] = static_cast<std::uint32_t>(node);
    }
  }

  Phrases& into_;
  std::vector<Form> forms_;
  std::vector<Work> behind_;
};

void Phrases::settle() {
  nodes_.assign(1, {});
  leads_.assign(1, u'\0');
  more_.clear();
  ends_.assign(1, {});
  roots_.clear();
  Settler(*this, std::exchange(added_, {})).run();
  written_ = {};
  leads_.append(3, u'\0');  // place_in() looks at four
  const bool fit = nodes_.size() <= kMostNodes && std::all_of(ends_.begin(), ends_.end(), [](const Ends& ends) {
                     return (ends.value == kNone || ends.value < kMostValues) &&
                            (ends.stem_value == kNone || ends.stem_value < kMostValues);
                   });
  known_ = fit && nodes_.size() >= kManyNodes ? std::make_unique<Known>() : nullptr;
}

[[gnu::always_inline]] inline bool Phrases::step(Reached& from, char32_t c) const {
  const Node& node = nodes_[from.node];
  if (from.passed < node.size) return more_[node.more + from.passed++] == c;
  from.passed = 0;
  if (from.node == 0) {
    from.node = c < roots_.size() ? roots_[c] : 0;
    return from.node != 0;
  }
  if (c >= kBeyond || (node.leads & lead_bit(c)) == 0) return false;
  from.node = node.behind + place_in(leads_.data() + node.behind, node.count, c);
  return from.node < node.behind + node.count;
}

// What the bytes of a key decide, in 64 bits. Bytes are counted from the first of the key.
struct Phrases::Answer {
  std::uint64_t value : 24 = 0;  // of the longest form that was found
  std::uint64_t end : 4 = 0;     // of that form; 0: none
  std::uint64_t held : 1 = 1;    // makes it differ from that of an empty place
  std::uint64_t open : 1 = 0;    // what follows decides too: the search goes on
  std::uint64_t spaced : 1 = 0;  // from here
  std::uint64_t unused : 1 = 0;
  std::uint64_t at : 4 = 0;
  std::uint64_t passed : 4 = 0;
  std::uint64_t node : 24 = 0;

  void find(const Match& best, std::size_t first) {
    value = best.value;
    end = best ? best.end - first : 0;
  }
  Match found(std::size_t first) const {
    const std::size_t bytes = end;
    return {static_cast<std::uint32_t>(value), bytes == 0 ? 0 : first + bytes};
  }
  void go_on(const Standing& from, std::size_t first) {
    open = 1;
    spaced = from.spaced ? 1 : 0;
    at = from.at - first;
    passed = from.reached.passed;
    node = from.reached.node;
  }
  Standing goes_on(std::size_t first) const {
    return {{static_cast<std::uint32_t>(node), static_cast<std::uint32_t>(passed)}, first + at, spaced != 0};
  }
};

std::uint64_t Phrases::Known::answer(std::uint64_t key) const {
  const auto& [first, second] = pairs[place_of(key, kPairs)].places;
  const std::uint64_t in_first = first.answer.load(std::memory_order_relaxed);
  const std::uint64_t in_second = second.answer.load(std::memory_order_relaxed);
  const bool is_first = first.mixed.load(std::memory_order_relaxed) == mix(key, in_first);
  const bool is_second = second.mixed.load(std::memory_order_relaxed) == mix(key, in_second);
  // Which of them it is, no branch could foresee.
  return in_first * std::uint64_t{is_first} | in_second * std::uint64_t{is_second && !is_first};
}

void Phrases::Known::keep(std::uint64_t key, std::uint64_t answer) {
  auto& [first, second] = pairs[place_of(key, kPairs)].places;
  second.mixed.store(first.mixed.load(std::memory_order_relaxed), std::memory_order_relaxed);
  second.answer.store(first.answer.load(std::memory_order_relaxed), std::memory_order_relaxed);
  first.mixed.store(mix(key, answer), std::memory_order_relaxed);
  first.answer.store(answer, std::memory_order_relaxed);
}

Phrases::Match Phrases::longest(std::string_view text, std::size_t at) const {
  const Key key = known_ ? key_at(text, at) : Key();
  Search search;
  if (key.bytes == 0) {
    follow({{}, at}, text, search, 0);
    return search.best;
  }
  const std::uint64_t held = known_->answer(key.value);
  if (held == 0) return learn(text, at, key.value, key.bytes);
  const auto answer = std::bit_cast<Answer>(held);
  search.best = answer.found(at);
  if (answer.open != 0) follow(answer.goes_on(at), text, search, 0);
  return search.best;
}

Phrases::Match Phrases::learn(std::string_view text, std::size_t at, std::uint64_t key, std::size_t bytes) const {
  Search search;
  Standing here{{}, at}, last;  // `last`: with nothing looked at behind the key
  Match best;                   // found there
  bool open = true;
  do {
    last = here;
    best = search.best;
    open = advance(here, text, search, 0);
  } while (open && std::max(search.looked, here.at) <= at + bytes);
  if (open) follow(here, text, search, 0);
  Answer answer;
  if (search.looked > at + bytes) {
    answer.find(best, at);
    answer.go_on(last, at);
  } else {
    answer.find(search.best, at);
  }
  known_->keep(key, std::bit_cast<std::uint64_t>(answer));
  return search.best;
}

[[gnu::always_inline]] inline bool Phrases::advance(Standing& here, std::string_view text, Search& search,
                                                    int rests) const {
  const auto ended = [&](std::size_t behind) {  // at the end of the text, that end may have decided
    search.looked = std::max(search.looked, behind + (behind >= text.size() ? 1 : 0));
    return false;
  };
  if (here.at >= text.size()) return ended(here.at);
  const CodePoint next = code_point(text, here.at);
  const char32_t c = matched_form(next.value);
  here.at += next.bytes;
  if (c == 0) return true;
  const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
  if (space && here.spaced) return true;
  here.spaced = space;
  if (!step(here.reached, space ? ' ' : c))
    return ended(here.at + (next.value == kNoCharacter ? kLongestCharacter : 0));
  const Node& into = nodes_[here.reached.node];
  if (into.ends != 0 && here.reached.passed == into.size)
    take(ends_[into.ends], text, here.at, next.value, search, rests);
  return true;
}

void Phrases::follow(Standing here, std::string_view text, Search& search, int rests) const {
  while (advance(here, text, search, rests)) {
  }
}

void Phrases::take(const Ends& ends, std::string_view text, std::size_t at, char32_t last, Search& search,
                   int rests) const {
  const Place after = skip(text, at, [](char32_t each) { return matched_form(each) == 0; });
  search.looked = std::max(search.looked, behind(after));
  Match& best = search.best;
  if (ends.value != kNone && at >= best.end && is_whole(text, last, after)) best = {ends.value, at};
  if (ends.stem_value != kNone) {
    const Place rest = skip(text, after.at, in_word);
    search.looked = std::max(search.looked, behind(rest));
    if (rest.at >= best.end) best = {ends.stem_value, rest.at};
  }
  if (ends.after_rest != 0) follow_behind(ends.after_rest, text, after.at, search, rests);
}

void Phrases::follow_behind(std::uint32_t node, std::string_view text, std::size_t at, Search& search,
                            int rests) const {
  const Place end = skip(text, at, in_word);
  search.looked = std::max(search.looked, behind(end));
  if (rests == kMostRests || end.at >= text.size() || matched_form(end.character.value) != ' ') return;
  at = end.at + end.character.bytes;
  ++rests;
  if (const std::uint32_t after_rest = nodes_[node].size == 0 ? ends_[nodes_[node].ends].after_rest : 0;
      after_rest != 0 && at < text.size() && in_word(code_point(text, at).value))  // "* *": another word
    follow_behind(after_rest, text, at, search, rests);
  follow({{node}, at}, text, search, rests);
}

}  // namespace corpus
