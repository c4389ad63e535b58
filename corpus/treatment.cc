// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/treatment.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

#include "corpus/fold_symbol.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/phrases.h"

namespace corpus {

namespace {

constexpr std::size_t kDeepest = 16;   // levels of subparagraphs
constexpr std::size_t kRightBy = 120;  // letters between "pursuant to" and the number: "paragraph 16 of its resolution"
constexpr std::size_t kBehind = 48;    // bytes between the number and what stands behind it: 号决议第16段所设
constexpr std::size_t kTitle = 3000;   // bytes between a word in a title and the citation of what has the title
constexpr std::size_t kMostWords = 64;  // looked at before a citation
constexpr std::size_t kMade = 60;       // bytes between "imposed" and "in accordance with"
constexpr std::size_t kNextListed =
    48;  // bytes between two numbers of a Chinese list: 、第, 号决议第16段和2015年7月1日第
constexpr std::size_t kListed = 80;  // bytes between two numbers of a list: " (2014) of 26 February 2014 and "

const Phrases& verbs(Language language) {
  static const auto all = [] {
    std::map<Language, Phrases> read;
    for (const Language each : kLanguages) {
      Phrases phrases;
      const Table& rows = table(std::string(code(each)) + "/verbs.tsv");
      for (std::size_t row = 0; row < rows.size(); ++row)
        phrases.add(rows.cell(row, "verb"), static_cast<std::uint32_t>(row));
      phrases.settle();
      read.emplace(each, std::move(phrases));
    }
    return read;
  }();
  const auto found = all.find(language);
  return found == all.end() ? all.at(Language::en) : found->second;
}

// One row of lexicon/<lang>/treatments.tsv.
struct Manner {
  std::string_view kind;
  bool behind = false, verb = false;
};

struct Manners {
  Phrases phrases;  // values are places in `rows`
  std::vector<Manner> rows;
  Phrases through;                            // words that a manner reaches through, behind a comma
  std::vector<std::string_view> before_verb;  // what a verb may stand right behind, in a script without spaces
};

const Manners& manners(Language language) {
  static const auto all = [] {
    std::map<Language, Manners> read;
    for (const Language each : kLanguages) {
      Manners& manners = read[each];
      const Table& rows = table(std::string(code(each)) + "/treatments.tsv");
      for (std::size_t row = 0; row < rows.size(); ++row) {
        manners.rows.push_back(
            {rows.cell(row, "class"), rows.cell(row, "place") == "behind", rows.cell(row, "place") == "verb"});
        if (rows.cell(row, "class") == "clause") {
          each_form(rows.cell(row, "forms"), [&](std::string_view form) { manners.before_verb.push_back(form); });
          continue;
        }
        Phrases& phrases = rows.cell(row, "class") == "through" ? manners.through : manners.phrases;
        each_form(rows.cell(row, "forms"),
                  [&](std::string_view form) { phrases.add(form, static_cast<std::uint32_t>(row)); });
      }
      manners.phrases.settle();
      manners.through.settle();
    }
    return read;
  }();
  const auto found = all.find(language);
  return found == all.end() ? all.at(Language::en) : found->second;
}

// The class of a verb, by the English verb it renders.
std::string_view class_of_verb(std::string_view english) {
  static const Phrases& words = []() -> const Phrases& {
    static Phrases read;
    const Table& rows = table("treatment_verbs.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row)
      each_form(rows.cell(row, "english"),
                [&](std::string_view form) { read.add(form, static_cast<std::uint32_t>(row)); });
    read.settle();
    return read;
  }();
  const Table& rows = table("treatment_verbs.tsv");
  std::size_t best = rows.size();
  for (std::size_t at = 0; at < english.size();) {
    if (const auto match = words.longest(english, at)) best = std::min<std::size_t>(best, match.value);
    at = std::min(english.find(' ', at), english.size() - 1) + 1;
  }
  return best < rows.size() ? rows.cell(best, "class") : std::string_view();
}

// The class of each row of verbs.tsv.
const std::vector<std::string_view>& classes_of_verbs(Language language) {
  static const auto all = [] {
    std::array<std::vector<std::string_view>, kLanguages.size() + 1> read;
    for (const Language each : kLanguages) {
      const Table& rows = table(std::string(code(each)) + "/verbs.tsv");
      for (std::size_t row = 0; row < rows.size(); ++row)
        read[static_cast<std::size_t>(each)].push_back(class_of_verb(rows.cell(row, "english")));
    }
    return read;
  }();
  return all[static_cast<std::size_t>(language == Language::unknown ? Language::en : language)];
}

// A verb, or words of treatments.tsv, at a place of a text.
struct Treating {
  Span span;
  std::string_view kind;  // class; empty for a verb of none
  bool manner = false;    // of treatments.tsv: counts only right by the citation
  bool behind = false;
};

// In Chinese any two characters inside a sentence may look like a verb; one that governs stands after a comma, or 并.
bool begins_clause(std::string_view text, std::size_t at, const Manners& others) {
  const std::string_view before = text.substr(0, at);
  const auto ends_it = [&](std::string_view end) { return before.ends_with(end); };
  static constexpr std::string_view kSigns[] = {"，", "；", "。", ",", ";", " "};
  return before.empty() || std::any_of(std::begin(kSigns), std::end(kSigns), ends_it) ||
         std::any_of(others.before_verb.begin(), others.before_verb.end(), ends_it);
}

// Arabic writes و ف ب ل together with the word after them: والواردة في.
bool is_particle(char32_t c) { return c == 0x648 || c == 0x641 || c == 0x628 || c == 0x644; }

// Leaves in `found` the verbs and manners of a text that begin before byte `until`, in order of place. A verb goes
// before a manner that is as long, unless that is a verb too.
void treating_words(std::string_view text, std::size_t until, Language language, std::vector<Treating>& found) {
  const Phrases& phrases = verbs(language);
  const Manners& others = manners(language);
  const std::vector<std::string_view>& classes = classes_of_verbs(language);
  found.clear();
  bool in_a_word = false;
  for (std::size_t at = 0; at < std::min(until, text.size());) {
    const CodePoint here = code_point(text, at);
    const bool letter = in_word(here.value) || is_ideograph(here.value);
    if (letter && (!in_a_word || is_ideograph(here.value))) {
      auto verb = phrases.longest(text, at);
      if (verb && is_ideograph(here.value) && !begins_clause(text, at, others)) verb = {};
      const auto manner = others.phrases.longest(text, at);
      const bool said_better = manner && others.rows[manner.value].verb;  // than by the English verb of verbs.tsv
      const bool is_verb = verb && (verb.end > manner.end || (verb.end == manner.end && !said_better));
      if (is_verb) found.push_back({{at, verb.end}, classes[verb.value], false, false});
      const bool passed = !is_verb && manner && others.rows[manner.value].kind == "pass";
      if (!is_verb && manner && !passed) {
        const Manner& row = others.rows[manner.value];
        found.push_back({{at, manner.end}, row.kind, !row.verb, row.behind});
      }
      if (is_verb || manner) {
        at = passed ? manner.end : found.back().span.end;
        in_a_word = false;
        continue;
      }
    }
    in_a_word = letter && (in_a_word || !is_particle(here.value));
    at += here.bytes;
    if (in_a_word) at = behind_small_letters(text, at);  // nothing begins within a word
  }
}

bool has_comma(std::string_view text) {
  for (const std::string_view mark : {",", "\xD8\x8C", "\xEF\xBC\x8C", ";", "\xD8\x9B", "\xEF\xBC\x9B", ". "})
    if (text.find(mark) != text.npos) return true;
  return false;
}

// True of what stands before "between" when a quotation ends in it that began before: the word was in a title.
bool in_quotation(std::string_view between, Language language) {
  const bool arabic = language == Language::ar;  // ”…“
  for (const auto& [opens, closes] :
       {arabic ? std::pair("”", "“") : std::pair("“", "”"), std::pair("«", "»"), std::pair("《", "》")}) {
    const auto close = between.find(closes);
    if (close != between.npos && between.substr(0, close).find(opens) == between.npos) return true;
  }
  return false;
}

// has_comma() of what stands between a manner and a citation, without the comma before "including": "on the basis of
// relevant resolutions, including resolutions 242 (1967) and".
bool comma_stops(std::string_view between, Language language) {
  const Phrases& through = manners(language).through;
  for (std::size_t at = 0; at < between.size(); at += code_point(between, at).bytes) {
    const std::string_view rest = between.substr(at);
    if (rest[0] != ',' && !rest.starts_with("\xD8\x8C") && !rest.starts_with("\xEF\xBC\x8C")) continue;
    std::size_t next = at + code_point(between, at).bytes;
    while (next < between.size() && between[next] == ' ') ++next;
    if (through.longest(between, next)) return has_comma(between.substr(0, at)) || has_comma(between.substr(next));
  }
  return has_comma(between);
}

// How many of the words end before byte `at`.
std::size_t words_before(const std::vector<Treating>& words, std::size_t at) {
  return static_cast<std::size_t>(
      std::partition_point(words.begin(), words.end(), [&](const Treating& word) { return word.span.end <= at; }) -
      words.begin());
}

// True when a word stands in a title that ends before the citation; nothing is looked for in what is far.
bool in_title(std::string_view text, Language language, const Treating& word, Span citation) {
  const std::size_t between = citation.start - word.span.end;
  return between <= kTitle && in_quotation(text.substr(word.span.end, between), language);
}

// In Chinese, the words behind the list that ends at `end`; nothing when another thing is named before them:
// 及其附件所载.
const Treating* behind_list(const std::vector<Treating>& words, std::string_view text, std::size_t end) {
  const auto from =
      std::partition_point(words.begin(), words.end(), [&](const Treating& word) { return word.span.start < end; });
  for (auto each = from; each != words.end() && each->span.start <= end + kBehind; ++each) {
    const Treating& word = *each;
    if (!word.behind) continue;
    const bool near = word.span.start <= end + kBehind && !has_comma(text.substr(end, word.span.start - end));
    return near && word.kind != "stop" ? &word : nullptr;
  }
  return nullptr;
}

// Words right before the citation, or before the list it goes on; in Chinese those behind it, or behind the list that
// goes on to `list_end`.
const Treating* manner_of(const std::vector<Treating>& words, std::string_view text, Language language, Span citation,
                          std::size_t list_end, const Treating* last, std::size_t last_end) {
  if (const Treating* behind = behind_list(words, text, list_end)) return behind;
  const Treating* best = nullptr;
  const Treating* before = nullptr;
  std::size_t looked = 0;
  for (std::size_t at = words_before(words, citation.start); at > 0 && before == nullptr && looked < kMostWords; --at) {
    const Treating& word = words[at - 1];
    ++looked;
    if (word.behind || in_title(text, language, word, citation)) continue;
    (best == nullptr ? best : before) = &word;
  }
  if (best == nullptr || !best->manner) return nullptr;
  const std::string_view between = text.substr(best->span.end, citation.start - best->span.end);
  const bool reaches = best->kind == "basis" || best->kind == "violate";   // all the resolutions that are meant
  const bool wide = language == Language::ru || language == Language::ar;  // letters of two bytes
  if (between.size() <= (wide ? 2 : 1) * kRightBy && !(reaches ? comma_stops(between, language) : has_comma(between))) {
    const bool made = before != nullptr && before->kind == "establish" && best->kind == "basis" &&
                      best->span.start - before->span.end <= kMade &&
                      !has_comma(text.substr(before->span.end, best->span.start - before->span.end));
    return made ? before : best;  // "imposed on Somalia in accordance with resolution 733 (1992)"
  }
  const bool listed =
      best == last && (citation.start >= last_end ? citation.start - last_end <= kListed
                                                  : citation.end >= last_end);  // "A to E": D is "to" too
  return listed ? best : nullptr;
}

// Lower case, with single spaces and without marks that do not count.
std::string as_shown(std::string_view verb) {
  std::string shown;
  for (std::size_t at = 0; at < verb.size();) {
    const CodePoint here = code_point(verb, at);
    const std::string_view printed = verb.substr(at, here.bytes);
    at += here.bytes;
    if (matched_form(here.value) == 0) continue;
    if (matched_form(here.value) == ' ' || here.value == '\n') {
      if (!shown.empty() && shown.back() != ' ') shown += ' ';
    } else if (here.value < 0x80) {
      shown += static_cast<char>(matched_form(here.value));
    } else if ((here.value >= 0xC0 && here.value <= 0xDE) || (here.value >= 0x400 && here.value <= 0x42F)) {
      const char32_t c = here.value >= 0x400 && here.value <= 0x40F ? here.value + 80 : here.value + 32;
      shown += static_cast<char>(0xC0 | (c >> 6));
      shown += static_cast<char>(0x80 | (c & 0x3F));
    } else {
      shown += printed;
    }
  }
  while (!shown.empty() && (shown.back() == ' ' || shown.back() == ',')) shown.pop_back();
  return shown;
}

// Where the list ends that citation `i` is in: its own end unless the next follows at once, without a comma of a
// clause.
std::size_t end_of_list(const std::vector<Citation>& citations, const std::vector<Treating>& words,
                        std::string_view text, std::size_t i) {
  std::size_t end = citations[i].in_provision.end;
  for (std::size_t next = i + 1; next < citations.size() && citations[next].provision == citations[i].provision;
       ++next) {
    const Span there = citations[next].in_provision;
    if (there.start < end || there.start - end > kNextListed) break;
    const auto parts = [&](const Treating& word) {  // 第1970(2011)号决议所决定并经第2009(2011)号决议修订
      return word.behind && word.span.start >= end && word.span.start < there.start;
    };
    if (has_comma(text.substr(end, there.start - end)) || std::any_of(words.begin(), words.end(), parts)) break;
    end = there.end;
  }
  return end;
}

// Where the last citation ends of the provision that citation `i` is the first of.
std::size_t end_of_citations(const std::vector<Citation>& citations, std::size_t i) {
  std::size_t end = 0;
  for (std::size_t each = i; each < citations.size() && citations[each].provision == citations[i].provision; ++each)
    end = std::max(end, citations[each].in_provision.end);
  return end;
}

using Provisions = std::unordered_map<std::string_view, const Provision*>;

// Governing words as printed, and the class of what is cited so; empty where they say nothing of it.
struct Governing {
  std::string_view words, kind;
};

// The nearest words before a citation that have a class; where none has, the nearest of all.
Governing nearest_verb(const std::vector<Treating>& words, std::string_view text, Language language, Span citation) {
  Governing nearest;
  std::size_t looked = 0;
  for (std::size_t at = words_before(words, citation.start); at > 0 && looked < kMostWords; --at, ++looked) {
    const Treating& word = words[at - 1];
    if (word.manner || in_title(text, language, word, citation)) continue;
    if (!nearest.words.empty() && word.kind.empty()) continue;  // "acting", "supported by" say nothing of what is cited
    nearest = {word.span.of(text), word.kind};
    if (!nearest.kind.empty()) break;
  }
  return nearest;
}

// The verb that opens the paragraph, or the paragraph it is part of, with its class.
Governing opening_verb(const Provisions& by_id, const Provision& provision) {
  const Provision* above = &provision;
  for (std::size_t depth = 0; above != nullptr && depth < kDeepest; ++depth) {
    if (!above->verb.empty()) {
      const auto match = verbs(above->language).longest(above->verb, 0);
      return {above->verb, match ? classes_of_verbs(above->language)[match.value] : std::string_view()};
    }
    const auto parent = by_id.find(above->parent);
    above = parent == by_id.end() || above->parent.empty() ? nullptr : parent->second;
  }
  return {};
}

}  // namespace

void find_treatments(Document& document) {
  Provisions by_id;
  for (const Provision& provision : document.provisions) by_id.emplace(provision.id, &provision);
  const Provision* last = nullptr;
  const Treating* listed = nullptr;
  std::size_t listed_end = 0;
  std::vector<Treating> words;
  for (std::size_t i = 0; i < document.citations.size(); ++i) {
    Citation& citation = document.citations[i];
    const auto found = by_id.find(citation.provision);
    if (found == by_id.end() || found->second->kind == Kind::footnote || found->second->kind == Kind::heading) continue;
    const Provision& provision = *found->second;
    const std::string_view text = provision.text.text();
    const Language language = provision.language == Language::unknown ? document.metadata.language : provision.language;
    if (&provision != last) {
      treating_words(text, end_of_citations(document.citations, i) + kBehind + 1, language, words);
      listed = nullptr;
      last = &provision;
    }
    const Treating* manner = manner_of(words, text, language, citation.in_provision,
                                       end_of_list(document.citations, words, text, i), listed, listed_end);
    listed = manner != nullptr && !manner->behind ? manner : nullptr;
    listed_end = citation.in_provision.end;
    Governing said = manner != nullptr ? Governing{manner->span.of(text), manner->kind}
                                       : nearest_verb(words, text, language, citation.in_provision);
    if (said.words.empty()) said = opening_verb(by_id, provision);
    citation.treatment = as_shown(said.words);
    citation.treatment_class = said.kind;
  }
}

}  // namespace corpus
