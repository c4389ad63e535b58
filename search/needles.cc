// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/needles.h"

#include <xapian.h>

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "corpus/fields.h"
#include "corpus/latin.h"
#include "corpus/phrases.h"
#include "corpus/proclitics.h"
#include "corpus/utf8.h"
#include "corpus/word_ends.h"
#include "search/added_words.h"
#include "search/cognates.h"
#include "search/columns.h"
#include "search/everyday.h"
#include "search/organ_names.h"
#include "search/paraphrases.h"
#include "search/query_stems.h"
#include "search/question_names.h"
#include "search/terminology.h"
#include "search/translations.h"
#include "search/vocabulary.h"

namespace search {

namespace {

using corpus::Language;

constexpr double kNoRendering = 0.4;  // weight of a word of which no rendering is known
// Typed alone, no slip of the pen stands for a word that stands in fewer places than there are documents, divided by
// this: "dragons" is not Mr. Dragos.
constexpr std::size_t kHeardOf = 300;
constexpr double kMisspelt = 0.8;  // strength of what a word unknown to the index is one letter from
constexpr double kSure = 60;       // percent: a rendering so strong stands for the word
constexpr double kOtherEnding = 0.9, kOtherWord = 0.6;  // of a word that has but the stem of the one asked
constexpr std::size_t kPlural = 2;                      // letters a plural adds
constexpr std::size_t kMostPlaces = 6, kMostEndings = 6, kMostChoices = 40, kMostLookedAt = 200;  // of a phrase
constexpr Xapian::termcount kSmallWords = 2;                                                      // in a phrase
constexpr double kBeginning = 0.7;  // strength of a word that only begins as one unknown to the index
// Strength of another word that means the same: of one no document has, of one that is rarer than the other, of others.
constexpr double kMeansUnknown = 0.85, kMeansLeast = 0.1, kMeansMore = 0.7;
constexpr double kPartOfName = 0.5;  // of it, where one word stands for a name of several
constexpr double kHalfKnown = 0.3;   // of a pair of Chinese characters that stands nowhere, one of them in a known word
constexpr std::size_t kMostWordsForOne = 2;  // of a further rendering, where the best one is a single word

// In small letters, accents kept.
std::string printed_in(std::string_view word) {
  std::string printed;
  for (std::size_t at = 0; at < word.size();)
    if (const char32_t c = corpus::matched_form(corpus::next_character(word, at)); c != 0)
      corpus::append_utf8(printed, c);
  return printed;
}

bool has_accent(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool is_number(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

bool has_stems(Language language, const std::string& word) { return language != Language::zh && !is_number(word); }

// An Arabic noun with the ending of the accusative (سلاحا), which its stem keeps, and without it.
void add_other_case(const std::string& word, corpus::Analyser& analyser, std::vector<std::string>& forms) {
  const std::string_view ending = corpus::the_one(corpus::WordEnd::accusative, Language::ar);
  constexpr std::size_t kLeast = 6;  // bytes: three letters
  const bool ends = word.ends_with(ending);
  if (word.size() < kLeast + (ends ? ending.size() : 0)) return;
  const std::string other = ends ? word.substr(0, word.size() - ending.size()) : word + std::string(ending);
  std::string stem = analyser.stem(other, Language::ar);
  if (std::find(forms.begin(), forms.end(), stem) == forms.end()) forms.push_back(std::move(stem));
}

// The stems a word stands for: those a search for it takes too.
std::vector<std::string> own_forms(const AskedWord& word, Language language, corpus::Analyser& analyser) {
  if (!has_stems(language, word.folded)) return {word.folded};
  QueryWord query;
  query.folded = word.folded;
  if (!corpus::is_latin(language)) query.script = language;
  std::vector<std::string> forms;
  for (auto& [of, stem] : stems_of(query, {language}, analyser)) forms.push_back(std::move(stem));
  if (language == Language::ar) add_other_case(word.folded, analyser, forms);
  return forms;
}

// The words of a rendering as they are indexed.
std::vector<NeedleForm> words_of(const corpus::Rendering& rendering, corpus::Analyser& analyser) {
  std::vector<NeedleForm> words;
  for (const corpus::Word& word : telling_words(rendering.text, rendering.language, analyser))
    words.push_back({indexed_as(word), 1, word.folded});
  return words;
}

// Of a word of Latin letters that is a country in another language ("Chipre" typed alone is read as English): its name
// of one word here.
std::vector<NeedleForm> country_forms(const AskedWord& word, Language language, corpus::Analyser& analyser) {
  std::vector<NeedleForm> forms;
  for (const Language from : corpus::kLatinLanguages) {
    if (from == language) continue;
    for (const corpus::Rendering& name : country_names(from, analyser.stem(word.folded, from))) {
      if (name.language != language) continue;
      const std::vector<NeedleForm> words = words_of(name, analyser);
      if (words.size() == 1) forms.push_back(words.front());
    }
    if (!forms.empty()) return forms;
  }
  return forms;
}

std::vector<NeedleForm> told_forms(const AskedWord& word, Language language, corpus::Analyser& analyser) {
  std::vector<NeedleForm> forms;
  for (std::string& form : own_forms(word, language, analyser)) forms.push_back({std::move(form), 1, word.folded});
  return forms;
}

// The short names of what a word is of.
std::vector<std::string> instead_of(const Asking& asking, const AskedWord& word, Language language,
                                    corpus::Analyser& analyser) {
  if (word.of_name == kNoName) return {};
  return short_words(asking.names[word.of_name].row, language, analyser);
}

// The word of a name that stands for the word of another at `at`, of `count`: the one of the same place, of a longer
// name for a single word the rarest.
const corpus::Word& counterpart(const std::vector<corpus::Word>& name, std::size_t at, std::size_t count,
                                Language language, const Index::View& view) {
  if (count > 1 || name.size() == 1) return name[std::min(at, name.size() - 1)];
  const auto frequency = [&](const corpus::Word& word) {
    return view.database.get_termfreq(word_term(language, indexed_as(word)));
  };
  return *std::min_element(name.begin(), name.end(),
                           [&](const auto& one, const auto& other) { return frequency(one) < frequency(other); });
}

// In how many provisions the surest forms stand; where they stand nowhere, others.
Xapian::doccount frequency_of(const std::vector<NeedleForm>& forms, Language language, const Index::View& view) {
  Xapian::doccount surest = 0, any = 0;
  for (const NeedleForm& form : forms) {
    const Xapian::doccount frequency = view.database.get_termfreq(word_term(language, form.word));
    any = std::max(any, frequency);
    if (form.strength == forms.front().strength) surest = std::max(surest, frequency);
  }
  return surest > 0 ? surest : any;
}

// How surely what means the same stands for the word that was typed, by the provisions they stand in: the more where
// documents have the other word and hardly the one typed.
double sure_of(Xapian::doccount typed, Xapian::doccount other) {
  if (typed == 0) return kMeansUnknown;
  return kMeansLeast + kMeansMore * static_cast<double>(other) / (static_cast<double>(typed) + other);
}

// What means the same as word `at` of a name that was found. `typed`: in how many provisions that word stands.
std::vector<NeedleForm> same_meaning(const Asking& asking, const EverydayFound& found, std::size_t at,
                                     Xapian::doccount typed, Language to, const Index::View& view,
                                     corpus::Analyser& analyser) {
  std::vector<NeedleForm> forms;
  std::vector<std::string> taken_off;  // also where another name has the word: "niños", "niñas y niños"
  const std::vector<EverydayName> names = everyday_row(found.row, to, analyser);
  for (std::size_t name = 0; name < names.size(); ++name) {
    if (to == asking.language && name == found.name) continue;
    const auto& [printed, words] = names[name];
    const corpus::Word& word = counterpart(words, at, found.words.size(), to, view);
    if (is_taken_off(asking, printed)) {
      taken_off.push_back(indexed_as(word));
      continue;
    }
    const auto frequency = view.database.get_termfreq(word_term(to, indexed_as(word)));
    const bool part = found.words.size() == 1 && to != Language::zh && words.size() > 1;
    forms.push_back({indexed_as(word), (part ? kPartOfName : 1) * sure_of(typed, frequency), word.folded});
  }
  std::erase_if(forms, [&](const NeedleForm& form) {
    return std::find(taken_off.begin(), taken_off.end(), form.word) != taken_off.end();
  });
  return forms;
}

void add_forms(std::vector<NeedleForm>& forms, const std::vector<NeedleForm>& others) {
  for (const NeedleForm& other : others)
    if (std::none_of(forms.begin(), forms.end(), [&](const auto& form) { return form.word == other.word; }))
      forms.push_back(other);
}

// What documents in `to` may say for each word of the question, where everyday words are known to mean the same.
std::vector<std::vector<NeedleForm>> everyday_forms(const Asking& asking, Language to, const Index::View& view,
                                                    corpus::Analyser& analyser) {
  const bool other_language = to != asking.language;
  const std::vector<EverydayFound> all = everyday_words(asking.text, asking.language, analyser);
  std::vector<std::vector<NeedleForm>> forms;
  for (const AskedWord& word : asking.words) {
    std::vector<NeedleForm>& of_word = forms.emplace_back();
    if (word.told) continue;
    const std::string& own = corpus::indexed_as(word);
    for (const EverydayFound& found : all) {
      const auto place = std::find_if(found.words.begin(), found.words.end(),
                                      [&](corpus::Span span) { return span.start == word.span.start; });
      if (place == found.words.end()) continue;
      const auto at = static_cast<std::size_t>(place - found.words.begin());
      const Xapian::doccount typed = other_language ? 0 : view.database.get_termfreq(word_term(to, own));
      add_forms(of_word, same_meaning(asking, found, at, typed, to, view, analyser));
    }
  }
  return forms;
}

// How much each word counts. Of Chinese a pair of characters that stands nowhere says little where one of them is of a
// pair that is known, or the dictionary has one of two words there: it is the end of a word and the beginning of
// another (胡塞|人, 上|月球), not a word that is missing.
std::vector<double> keeps_of(const Asking& asking, const Index::View& view) {
  std::vector<double> keeps;
  std::vector<bool> known;
  for (const AskedWord& word : asking.words) {
    keeps.push_back(word.keep);
    known.push_back(asking.language != Language::zh || view.database.term_exists(word.folded));
  }
  for (std::size_t i = 0; i < keeps.size(); ++i) {
    if (known[i] || asking.words[i].told) continue;
    bool is_joint = asking.words[i].joint;
    for (std::size_t j = 0; j < keeps.size(); ++j) {
      const corpus::Span one = asking.words[i].span, other = asking.words[j].span;
      is_joint |= known[j] && !asking.words[j].told && one.start < other.end && other.start < one.end;
    }
    if (is_joint) keeps[i] *= kHalfKnown;
  }
  return keeps;
}

// The word's own forms; of one the index does not have, those of a country it names, else of the word it is most like.
std::vector<NeedleForm> spelt_forms(const Asking& asking, const AskedWord& word, const Index::View& view,
                                    corpus::Analyser& analyser) {
  const Language language = asking.language;
  std::vector<NeedleForm> forms = told_forms(word, language, analyser);
  const bool known = std::any_of(forms.begin(), forms.end(), [&](const NeedleForm& form) {
    return view.database.term_exists(word_term(language, form.word));
  });
  if (known || !has_stems(language, word.folded)) return forms;
  if (std::vector<NeedleForm> country = country_forms(word, language, analyser); !country.empty()) return country;
  const auto is_heard = [&](std::uint32_t frequency) {
    return asking.words.size() > 1 || frequency * kHeardOf >= view.columns().of_works().size();
  };
  const auto nearest = view.vocabulary().nearest(word.folded, language);
  if (nearest && nearest->distance <= 1 && is_heard(nearest->frequency))
    return {{analyser.stem(nearest->word, language), kMisspelt, nearest->word}};
  std::vector<NeedleForm> others;
  for (const std::string& other : view.vocabulary().with_beginning(word.folded, language)) {
    if (!is_heard(view.vocabulary().frequency(other, language))) continue;
    NeedleForm form{analyser.stem(other, language), kBeginning, other};
    const auto same = [&](const NeedleForm& one) { return one.word == form.word; };
    if (std::none_of(others.begin(), others.end(), same)) others.push_back(std::move(form));
  }
  return others.empty() ? forms : others;
}

// And, weaker, of words that say the same.
void add_paraphrases(const Asking& asking, const AskedWord& word, const Index::View& view, corpus::Analyser& analyser,
                     std::vector<NeedleForm>& forms) {
  std::vector<NeedleForm> others;
  for (const Paraphrase& other : paraphrases_asked(asking, word, view.terminology(), analyser))
    others.push_back({other.word, other.strength, other.printed});
  add_forms(forms, others);
}

// True of a single word of which what was learned is weak.
bool is_unsure(const Translation& one) {
  if (one.source != TermSource::learned || one.length != 1) return false;
  return std::all_of(one.renderings.begin(), one.renderings.end(),
                     [](const corpus::Rendering& rendering) { return rendering.strength < kSure; });
}

// What one term of the question is called in another language: a list of forms for each word of its best rendering.
std::vector<std::vector<NeedleForm>> forms_of(const Translation& translation, corpus::Analyser& analyser) {
  std::vector<std::vector<NeedleForm>> forms;
  for (const corpus::Rendering& rendering : translation.renderings) {
    const std::vector<NeedleForm> words = words_of(rendering, analyser);
    if (forms.empty()) forms.resize(words.size());
    if (words.size() > forms.size() && forms.size() == 1 && words.size() > kMostWordsForOne) continue;
    for (std::size_t i = 0; i < words.size() && !forms.empty(); ++i) {
      auto& place = forms[std::min(i, forms.size() - 1)];
      const auto same = [&](const NeedleForm& form) { return form.word == words[i].word; };
      if (std::none_of(place.begin(), place.end(), same))
        place.push_back({words[i].word, std::min(1.0, rendering.strength / kSure), words[i].folded});
    }
  }
  return forms;
}

// The words of the index that have the stem of `form`, the most frequent first; itself where there is none. Of Arabic
// with what is written in one before a noun.
std::vector<std::string> endings_of(const NeedleForm& form, Language language, const Index::View& view,
                                    corpus::Analyser& analyser) {
  if (!has_stems(language, form.folded)) return {form.folded};
  std::vector<std::string> beginnings = {form.word};
  if (language == Language::ar)
    for (const std::string_view proclitic : corpus::kArabicProclitics)
      beginnings.push_back(std::string(proclitic) + form.word);
  std::vector<std::pair<Xapian::doccount, std::string>> words;
  for (const std::string& beginning : beginnings) {
    std::size_t looked_at = 0;
    for (auto at = view.database.allterms_begin(beginning); at != view.database.allterms_end(beginning); ++at) {
      if (++looked_at > kMostLookedAt) break;
      if (std::string word = *at; analyser.stem(word, language) == form.word)
        words.emplace_back(at.get_termfreq(), std::move(word));
    }
  }
  std::sort(words.rbegin(), words.rend());
  std::vector<std::string> endings;
  for (auto& [frequency, word] : words)
    if (endings.size() < kMostEndings) endings.push_back(std::move(word));
  if (endings.empty()) endings.push_back(form.folded);
  return endings;
}

// A Chinese bigram is two places, of which the bigram before may have given the first.
void add_characters(std::string_view pair, std::vector<std::vector<std::string>>& places) {
  const std::size_t half = pair.size() / 2;
  const std::string first(pair.substr(0, half));
  if (places.empty() || places.back().front() != first) places.push_back({first});
  places.push_back({std::string(pair.substr(half))});
}

bool is_inside(corpus::Span span, corpus::Span other) { return other.start <= span.start && span.end <= other.end; }

bool starts_in(const std::vector<Translation>& translations, std::size_t at) {
  return std::any_of(translations.begin(), translations.end(),
                     [&](const Translation& one) { return one.span.start <= at && at < one.span.end; });
}

// By name of the question: true of one in short, or of which no rendering is known as a whole.
std::vector<bool> names_not_rendered(const Asking& asking, const std::vector<Translation>& translations) {
  std::vector<bool> not_rendered;
  for (const NameFound& name : asking.names)
    not_rendered.push_back(!name.whole || std::none_of(translations.begin(), translations.end(), [&](const auto& one) {
      return is_inside(name.span, one.span);
    }));
  return not_rendered;
}

// A word that is asked twice is one needle: it counts as where it counts most, and is of the topic if it is so anywhere
// ("the Security Council on human security").
AskedWord as_counted_most(const Asking& asking, std::size_t at, std::vector<double>& keeps) {
  AskedWord word = asking.words[at];
  for (std::size_t i = at + 1; i < asking.words.size(); ++i) {
    const AskedWord& again = asking.words[i];
    if (again.folded != word.folded || again.told) continue;
    keeps[at] = std::max(keeps[at], keeps[i]);
    word.topic |= again.topic;
    word.who &= again.who;
  }
  return word;
}

}  // namespace

std::string word_term(Language language, const std::string& word) {
  return language == Language::zh || is_number(word) ? word : corpus::stem_term(language, word);
}

Needles::Needles(const Asking& asking, Language language, const Index::View& view, corpus::Analyser& analyser)
    : language_(language) {
  if (language == asking.language)
    add_own(asking, view, analyser);
  else
    add_renderings(asking, view, analyser);
  note_organs(asking, analyser);
}

void Needles::note_organs(const Asking& asking, corpus::Analyser& analyser) {
  const std::vector<std::string_view>& names = organ_names(language_);
  std::unordered_set<std::string> asked;  // words of the names of organs asked about
  for (const OrganNamed& organ : organs_named(asking.text, asking.language))
    for (const corpus::Word& word : analyser.words(names[organ.row], language_)) asked.insert(word.folded);
  for (std::size_t row = 0; row < names.size(); ++row) {
    bool of_asked = false, has_needle = false;
    for (const corpus::Word& word : analyser.words(names[row], language_)) {
      of_asked |= asked.contains(word.folded);
      has_needle |= find(word) != nullptr;
    }
    if (of_asked || !has_needle) continue;
    other_organs_.resize(names.size());
    other_organs_[row] = true;
  }
}

std::vector<corpus::Span> Needles::other_organs(std::string_view text) const {
  std::vector<corpus::Span> spans;
  if (other_organs_.empty()) return spans;
  for (const OrganNamed& organ : organs_named(text, language_))
    if (other_organs_[organ.row]) spans.push_back(organ.span);
  return spans;
}

void Needles::add_own(const Asking& asking, const Index::View& view, corpus::Analyser& analyser) {
  std::size_t before = asking.words.size();  // the needle of the word before
  std::size_t end = 0;
  std::unordered_map<std::string, std::size_t> seen;
  std::vector<double> keeps = keeps_of(asking, view);
  const auto everyday = everyday_forms(asking, language_, view, analyser);
  for (std::size_t i = 0; i < asking.words.size(); ++i) {
    const AskedWord word = as_counted_most(asking, i, keeps);
    const auto [place, is_new] = seen.try_emplace(word.folded, list_.size());
    if (is_new) {
      Term term{word.folded,
                printed_in(word.span.of(asking.text)),
                keeps[i],
                word.topic,
                false,
                word.told || !everyday[i].empty() ? told_forms(word, language_, analyser)
                                                  : spelt_forms(asking, word, view, analyser),
                instead_of(asking, word, language_, analyser),
                word.name,
                word.counted,
                word.who};
      term.forms.insert(term.forms.end(), everyday[i].begin(), everyday[i].end());
      add_paraphrases(asking, word, view, analyser, term.forms);
      add(term, view);
    }
    const bool beside = !word.told && before < list_.size() && word.span.start <= end + 12 && before != place->second;
    if (beside) pairs_.emplace_back(before, place->second);
    before = place->second;
    end = word.span.end;
  }
}

// In another language the words of names are those of their names there.
void Needles::add_names(const Asking& asking, const std::vector<bool>& of_name, const Index::View& view,
                        corpus::Analyser& analyser) {
  const auto told = told_words(asking, language_, analyser);
  for (std::size_t i = 0; i < told.size(); ++i) {
    if (!of_name[i]) continue;
    const auto is_of = [&](const AskedWord& word) { return word.of_name == i; };
    const auto typed = std::find_if(asking.words.begin(), asking.words.end(), is_of);
    if (typed == asking.words.end()) continue;
    const std::vector<std::string> instead = short_words(asking.names[i].row, language_, analyser);
    const std::size_t first = list_.size();
    for (const AskedWord& word : told[i])
      add({word.folded,
           {},
           std::max(word.keep, typed->keep),
           typed->topic,
           false,
           told_forms(word, language_, analyser),
           instead,
           false,
           false,
           true},
          view);
    for (std::size_t next = first + 1; asking.names[i].whole && next < list_.size(); ++next)
      pairs_.emplace_back(next - 1, next);
  }
}

// Terms of several words are rendered as a whole, as far as they are known; what is left, word by word.
void Needles::add_renderings(const Asking& asking, const Index::View& view, corpus::Analyser& analyser) {
  const std::string text = rendered_text(asking);
  const std::vector<Translation> translations =
      translations_of({text, asking.language, {language_}, asking.without, true}, view.terminology(), analyser);
  const std::vector<bool> by_name = names_not_rendered(asking, translations);
  add_names(asking, by_name, view, analyser);
  std::vector<bool> of_name, rendered;  // by word
  for (const AskedWord& word : asking.words) of_name.push_back(word.of_name != kNoName && by_name[word.of_name]);
  rendered = of_name;
  const auto everyday = everyday_forms(asking, language_, view, analyser);
  for (const Translation& one : translations) {
    std::vector<const AskedWord*> words;
    std::vector<NeedleForm> others;  // of a single word that little is known of
    for (std::size_t i = 0; i < asking.words.size(); ++i) {
      if (of_name[i] || !is_inside(asking.words[i].span, one.span)) continue;
      rendered[i] = true;
      words.push_back(&asking.words[i]);
      if (!is_unsure(one)) continue;
      others = everyday[i];
      add_forms(others, cognate(asking.words[i], asking.language, language_, view, analyser));
    }
    add_rendering(one, words, others, view, analyser);
  }
  for (std::size_t i = 0; i < asking.words.size(); ++i) {
    const AskedWord& word = asking.words[i];
    const bool across = starts_in(translations, word.span.start) && starts_in(translations, word.span.end - 1);
    if (rendered[i] || across) continue;  // across: of two Chinese terms
    Term term{word.folded, {}, word.keep, word.topic, true, everyday[i], {}, false, word.counted, word.who};
    if (term.forms.empty()) term.forms = unrendered(word, asking.language, language_, analyser);
    add_forms(term.forms, cognate(word, asking.language, language_, view, analyser));
    add(term, view);
  }
}

void Needles::add_rendering(const Translation& one, const std::vector<const AskedWord*>& words,
                            const std::vector<NeedleForm>& others, const Index::View& view,
                            corpus::Analyser& analyser) {
  Term term{one.words, {}, 0, false, true, {}, {}};
  for (const AskedWord* word : words) {
    term.keep = std::max(term.keep, word->keep);
    term.topic |= word->topic;
    term.counted |= word->counted;
    term.who |= word->who;
  }
  if (term.keep == 0) return;
  const std::size_t first = list_.size();
  for (std::vector<NeedleForm>& forms : forms_of(one, analyser)) {
    const auto is_same = [&](const Needle& other) { return other.forms.front().word == forms.front().word; };
    if (std::any_of(list_.begin() + static_cast<std::ptrdiff_t>(first), list_.end(), is_same))
      continue;  // "South-South"
    term.forms = std::move(forms);
    add_forms(term.forms, others);
    add(term, view);
  }
  for (std::size_t i = first; i < list_.size(); ++i)
    if (i > 0) pairs_.emplace_back(i - 1, i);
}

void Needles::add(const Term& term, const Index::View& view) {
  Needle needle;
  needle.folded = term.folded;
  needle.printed = term.printed;
  needle.topic = term.topic;
  needle.name = term.name;
  needle.counted = term.counted;
  needle.who = term.who;
  needle.forms = term.forms;
  const Xapian::doccount frequency = frequency_of(needle.forms, language_, view);
  for (const NeedleForm& form : needle.forms) {
    const Place here{list_.size(), form.strength, list_.size()};
    const auto [place, is_new] = places_.try_emplace(form.word, here);
    if (!is_new && form.strength > place->second.strength) place->second = here;
  }
  needle.instead = term.instead;
  bool known = false;
  for (const std::string& word : needle.instead) {
    const auto [place, is_new] = places_.try_emplace(word, Place{list_.size(), 1, list_.size()});
    needle.first_of_name |= is_new;
    place->second.last = list_.size();
    known |= view.database.term_exists(word_term(language_, word));
  }
  const double all = view.database.get_termfreq(corpus::term(*corpus::field("lang"), corpus::code(language_)));
  needle.known = frequency > 0 || known;
  needle.spelt = needle.forms.empty() || needle.forms.front().strength != kMisspelt;
  needle.weight = term.keep * std::log(1 + (all + 1) / (frequency + 0.5));
  if (!needle.known && term.rendered) needle.weight = term.keep * kNoRendering * std::log(all + 1);
  total_ += needle.weight;
  if (needle.topic) topic_total_ += needle.weight;
  most_ = std::max(most_, needle.weight);
  if (!needle.known || !needle.spelt) unknown_ += needle.weight;
  list_.push_back(std::move(needle));
}

const Needles::Place* Needles::find(const corpus::Word& word) const {
  auto found = word.stem.empty() ? places_.end() : places_.find(word.stem);
  if (found == places_.end()) found = places_.find(word.folded);
  return found == places_.end() ? nullptr : &found->second;
}

double Needles::names_lacking(const std::vector<double>& found) const {
  double lacking = 0;
  for (std::size_t i = 0; i < std::min(found.size(), list_.size()); ++i)
    if (list_[i].name) lacking += list_[i].weight * (1 - std::min(1.0, found[i]));
  return share(lacking);
}

double Needles::matter_lacking(const std::vector<double>& found) const {
  double asked = 0, lacking = 0;
  bool any = false;
  for (std::size_t i = 0; i < std::min(found.size(), list_.size()); ++i) {
    any |= list_[i].who;
    if (list_[i].who) continue;
    asked += list_[i].weight;
    lacking += list_[i].weight * (1 - std::min(1.0, found[i]));
  }
  return any && asked > 0 ? lacking / asked : 0;
}

// "traite" is not "traité", and less surely "traites", though all have one stem.
double form_share(const Needle& needle, std::string_view printed) {
  if (needle.printed.empty()) return 1;
  const std::string other = printed_in(printed);
  const std::string &one = needle.printed, &shorter = one.size() < other.size() ? one : other;
  const std::string& longer = one.size() < other.size() ? other : one;
  if (longer == shorter) return 1;
  if (longer.starts_with(shorter)) return longer.size() - shorter.size() <= kPlural ? 1 : kOtherEnding;
  return corpus::fold(one) == corpus::fold(other) || has_accent(one) != has_accent(other) ? kOtherWord : kOtherEnding;
}

Xapian::Query Needles::any_form(const Needle& needle, bool with_short) const {
  std::vector<Xapian::Query> forms;
  if (with_short)
    for (const std::string& word : needle.instead) forms.emplace_back(word_term(language_, word));
  for (const NeedleForm& form : needle.forms)
    forms.push_back({Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(word_term(language_, form.word)), form.strength});
  return {Xapian::Query::OP_OR, forms.begin(), forms.end()};
}

Xapian::Query Needles::query() const {
  std::vector<Xapian::Query> words;
  for (const Needle& needle : list_)
    if (needle.known) words.push_back(any_form(needle, needle.first_of_name));
  if (words.empty()) return {};
  const Xapian::Query any(Xapian::Query::OP_OR, words.begin(), words.end());
  return {Xapian::Query::OP_FILTER, any, Xapian::Query(corpus::term(*corpus::field("lang"), corpus::code(language_)))};
}

Xapian::Query Needles::all_of(bool Needle::*which) const {
  std::vector<Xapian::Query> words;
  for (const Needle& needle : list_) {
    if (needle.*which && !needle.known) return {};
    if (needle.*which) words.push_back(any_form(needle, true));
  }
  if (words.empty()) return {};
  words.emplace_back(corpus::term(*corpus::field("lang"), corpus::code(language_)));
  return {Xapian::Query::OP_AND, words.begin(), words.end()};
}

Xapian::Query Needles::topic_query() const { return all_of(&Needle::topic); }

Xapian::Query Needles::name_query() const {
  const bool topic = std::any_of(list_.begin(), list_.end(), [](const Needle& needle) { return needle.topic; });
  return all_of(topic ? &Needle::topic : &Needle::name);
}

bool Needles::is_topic_of_two() const {
  const auto topics = std::count_if(list_.begin(), list_.end(), [](const Needle& needle) { return needle.topic; });
  return topics == 2 && std::any_of(pairs_.begin(), pairs_.end(), [&](const auto& pair) {
           return list_[pair.first].topic && list_[pair.second].topic;
         });
}

Xapian::Query Needles::topic_phrase_query(const Index::View& view, corpus::Analyser& analyser) const {
  std::vector<std::vector<std::string>> places;
  for (const Needle& needle : list_) {
    if (!needle.topic) continue;
    if (!needle.known || places.size() == kMostPlaces) return {};
    if (language_ == Language::zh && !is_number(needle.forms.front().folded))
      add_characters(needle.forms.front().folded, places);
    else
      places.push_back(endings_of(needle.forms.front(), language_, view, analyser));
  }
  if (places.size() < 2) return {};
  // Of single terms alone: Xapian looks for the places of nothing else.
  std::vector<std::vector<Xapian::Query>> choices = {{}};
  for (const auto& place : places) {
    std::vector<std::vector<Xapian::Query>> longer;
    for (const auto& choice : choices)
      for (const std::string& word : place) {
        if (longer.size() == kMostChoices) break;
        longer.push_back(choice);
        longer.back().emplace_back(word);
      }
    choices = std::move(longer);
  }
  const auto window = static_cast<Xapian::termcount>(places.size()) + (language_ == Language::zh ? 0 : kSmallWords);
  std::vector<Xapian::Query> phrases;
  for (const auto& choice : choices)
    phrases.emplace_back(Xapian::Query::OP_PHRASE, choice.begin(), choice.end(), window);
  const Xapian::Query any(Xapian::Query::OP_OR, phrases.begin(), phrases.end());
  return {Xapian::Query::OP_FILTER, any, Xapian::Query(corpus::term(*corpus::field("lang"), corpus::code(language_)))};
}

}  // namespace search
