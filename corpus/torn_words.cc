// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/torn_words.h"

#include <algorithm>
#include <map>
#include <string>

#include "corpus/analyse.h"
#include "corpus/lexicon.h"
#include "corpus/utf8.h"

namespace corpus {

namespace {

constexpr std::size_t kShortestLeft = 2, kShortestRight = 2;  // characters of a piece
constexpr std::size_t kShortestWord = 6;                      // characters of a torn word
constexpr std::size_t kSpacedLetters = 5;                     // single letters in a row that are letter-spacing
constexpr std::size_t kLongestRun = 200;                      // letters of letter-spaced text taken apart at once

struct Word {
  Span span;
  std::uint64_t hash = 0;
  std::uint32_t length = 0;  // characters
};

constexpr std::uint64_t kSeed = 0xcbf29ce484222325u;

std::uint64_t add(std::uint64_t hash, char32_t c) { return (hash ^ c) * 0x100000001b3u; }

// The words of a text: runs of letters, compared in small letters.
void words_of(std::string_view text, std::vector<Word>& words) {
  words.clear();
  Word word;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const auto byte = static_cast<unsigned char>(text[at]);
    char32_t c = byte;
    if (byte < 0x80) {
      ++at;
      if (static_cast<unsigned char>((byte | 0x20) - 'a') < 26) c |= 0x20;
    } else {
      c = to_lower(next_character(text, at));
    }
    if (is_letter(c) || (inside && c >= 0x640 && c <= 0x652)) {
      if (!inside) word = {{start, at}, kSeed, 0};
      inside = true;
      word.hash = add(word.hash, c);
      word.span.end = at;
      ++word.length;
    } else if (inside) {
      words.push_back(word);
      inside = false;
    }
  }
  if (inside) words.push_back(word);
}

std::uint64_t joined_hash(const Word& left, std::string_view right) {
  std::uint64_t hash = left.hash;
  for (std::size_t at = 0; at < right.size();) hash = add(hash, to_lower(next_character(right, at)));
  return hash;
}

// Takes stretches (in order, not overlapping) out of a block's text.
void cut(Block& block, const std::vector<Span>& stretches) {
  if (stretches.empty()) return;
  MappedText mended;
  std::size_t from = 0;
  for (const Span& stretch : stretches) {
    mended.append(block.text, {from, stretch.start});
    from = stretch.end;
  }
  mended.append(block.text, {from, block.text.text().size()});
  block.text = std::move(mended);
  const auto moved = [&](std::size_t at) {
    std::size_t less = 0;
    for (const Span& stretch : stretches)
      if (stretch.start < at) less += std::min(at, stretch.end) - stretch.start;
    return at - less;
  };
  for (NoteMark& mark : block.marks) mark.at = moved(mark.at);
  for (Link& link : block.links) link.span = {moved(link.span.start), moved(link.span.end)};
}

// The hashes of the verbs that open paragraphs, of one word each: one that is torn may stand nowhere else whole.
const std::vector<std::uint64_t>& opening_verbs(Language language) {
  static const auto all = [] {
    std::map<Language, std::vector<std::uint64_t>> read;
    std::vector<Word> words;
    for (const Language each : kLanguages) {
      const Table& rows = table(std::string(code(each)) + "/verbs.tsv");
      for (std::size_t row = 0; row < rows.size(); ++row) {
        words_of(rows.cell(row, "verb"), words);
        if (words.size() == 1) read[each].push_back(words.front().hash);
      }
    }
    return read;
  }();
  const auto found = all.find(language);
  return found == all.end() ? all.at(Language::en) : found->second;
}

// How often each word stands in the document, by its hash: open addressing, since every word is counted.
class Counts {
 public:
  void add(std::uint64_t hash) {
    if (used_ * 2 >= slots_.size()) grow();
    Slot& slot = find(hash);
    used_ += slot.count == 0;
    slot.hash = hash;
    ++slot.count;
  }

  std::uint32_t of(std::uint64_t hash) const {
    return slots_.empty() ? 0 : const_cast<Counts*>(this)->find(hash).count;
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t count = 0;
  };

  Slot& find(std::uint64_t hash) {
    std::size_t at = (hash ^ hash >> 29) & (slots_.size() - 1);
    while (slots_[at].count > 0 && slots_[at].hash != hash) at = (at + 1) & (slots_.size() - 1);
    return slots_[at];
  }

  void grow() {
    std::vector<Slot> old(std::max<std::size_t>(slots_.size() * 4, 4096));
    old.swap(slots_);
    for (const Slot& slot : old)
      if (slot.count > 0) find(slot.hash) = slot;
  }

  std::vector<Slot> slots_;
  std::size_t used_ = 0;
};

class Mender {
 public:
  explicit Mender(Language language) : language_(language) {
    for (const std::uint64_t verb : opening_verbs(language)) counts_.add(verb);
  }

  void count(std::string_view text) {
    words_of(text, words_);
    for (const Word& word : words_) counts_.add(word.hash);
  }

  std::size_t mend(Block& block) {
    std::vector<Span> stretches = spaced_letters(block.text.text());
    std::size_t mended = stretches.empty() ? 0 : 1;
    cut(block, stretches);
    stretches.clear();
    const std::string& text = block.text.text();
    words_of(text, words_);
    for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
      const Span between{words_[i].span.end, words_[i + 1].span.start};
      if (!may_be_torn(block.text, between) || !is_torn(words_[i], words_[i + 1], text)) continue;
      stretches.push_back(between);
      ++i;
    }
    mended += stretches.size();
    cut(block, stretches);
    return mended;
  }

 private:
  // A blank; or a hyphen at the end of a line of the source.
  static bool may_be_torn(const MappedText& text, Span between) {
    const std::string_view bytes = between.of(text.text());
    if (bytes == " ") return true;
    if (bytes != "-" && bytes != "- ") return false;
    const std::size_t next = text.source({between.end, between.end + 1}).start;
    return next > text.source({between.start, between.start + 1}).end + 1;
  }

  std::uint32_t count_of(std::uint64_t hash) const { return counts_.of(hash); }

  // The whole stands elsewhere, and one piece stands nowhere else; the other is not a word far commoner than the whole
  // ("the rapist" is not "therapist").
  bool is_torn(const Word& left, const Word& right, std::string_view text) const {
    if (left.length < kShortestLeft || right.length < kShortestRight || left.length + right.length < kShortestWord)
      return false;
    if (is_upper(first_character(right.span.of(text))) && !is_upper(last_character(left.span.of(text)))) return false;
    if (is_stopword(left.span.of(text), language_) || is_stopword(right.span.of(text), language_)) return false;
    const std::uint32_t whole = count_of(joined_hash(left, right.span.of(text)));
    if (whole == 0) return false;
    const std::uint32_t l = count_of(left.hash), r = count_of(right.hash);
    if (l == 1 && r == 1) return true;
    return std::min(l, r) == 1 && whole >= 2 && std::max(l, r) <= 2 * whole;
  }

  // Blanks inside letter-spaced words: "R E S O L U T I O N".
  std::vector<Span> spaced_letters(std::string_view text) const {
    if (!may_be_spaced(text)) return {};
    std::vector<Word> words;
    words_of(text, words);
    std::vector<Span> stretches;
    for (std::size_t i = 0; i < words.size();) {
      std::size_t end = i;
      while (end < words.size() && words[end].length <= 2 && end - i < kLongestRun &&
             is_upper(first_character(words[end].span.of(text))) &&
             (end == i || one_blank(text, words[end - 1], words[end])))
        ++end;
      const auto singles = std::count_if(words.begin() + static_cast<std::ptrdiff_t>(i),
                                         words.begin() + static_cast<std::ptrdiff_t>(end),
                                         [](const Word& word) { return word.length == 1; });
      if (static_cast<std::size_t>(singles) >= kSpacedLetters) add_run(text, words, i, end, stretches);
      i = std::max(end, i + 1);
    }
    return stretches;
  }

  // Cheap and generous: single characters (of one byte or two) between blanks.
  static bool may_be_spaced(std::string_view text) {
    std::size_t singles = 0;
    for (std::size_t at = text.find(' '); at != text.npos && singles + 1 < kSpacedLetters;
         at = text.find(' ', at + 1)) {
      const bool one = at + 2 < text.size() && text[at + 2] == ' ';
      const bool two = at + 3 < text.size() && text[at + 3] == ' ' && static_cast<unsigned char>(text[at + 1]) >= 0xC0;
      singles += one || two;
    }
    return singles + 1 >= kSpacedLetters;
  }

  static bool one_blank(std::string_view text, const Word& left, const Word& right) {
    return Span{left.span.end, right.span.start}.of(text) == " ";
  }

  // Takes the run apart into words of the document, as few and as known as can be; the blanks between them stay.
  void add_run(std::string_view text, const std::vector<Word>& words, std::size_t first, std::size_t end,
               std::vector<Span>& stretches) const {
    const std::size_t n = end - first;
    std::vector<std::uint32_t> cost(n + 1, UINT32_MAX);
    std::vector<std::size_t> before(n + 1, 0);
    cost[0] = 0;
    for (std::size_t from = 0; from < n; ++from) {
      std::uint64_t hash = kSeed;
      std::uint32_t length = 0;
      for (std::size_t to = from; to < n && length <= 24; ++to) {
        const std::string_view piece = words[first + to].span.of(text);
        for (std::size_t at = 0; at < piece.size(); ++length) hash = add(hash, to_lower(next_character(piece, at)));
        // Letters by themselves were counted from the run itself: only "A" and longer words are known.
        const bool known = length > 1 ? count_of(hash) > (to == from ? 1u : 0u) : piece == "A";
        const std::uint32_t price = cost[from] + (known ? 2 : 3 * length + 4);
        if (price < cost[to + 1]) cost[to + 1] = price, before[to + 1] = from;
      }
    }
    std::vector<bool> starts(n + 1, false);
    for (std::size_t at = n; at > 0; at = before[at]) starts[before[at]] = true;
    for (std::size_t i = 1; i < n; ++i)
      if (!starts[i]) stretches.push_back({words[first + i - 1].span.end, words[first + i].span.start});
  }

  Language language_;
  Counts counts_;
  std::vector<Word> words_;
};

}  // namespace

std::size_t mend_torn_words(std::vector<Block>& blocks, std::vector<Note>& notes, Language language) {
  if (language == Language::zh) return 0;
  Mender mender(language);
  for (const Block& block : blocks)
    if (block.role != Role::furniture) mender.count(block.text.text());
  for (const Note& note : notes) mender.count(note.body.text.text());
  std::size_t mended = 0;
  for (Block& block : blocks)
    if (block.role != Role::furniture) mended += mender.mend(block);
  for (Note& note : notes) mended += mender.mend(note.body);
  return mended;
}

}  // namespace corpus
