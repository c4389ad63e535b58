// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_principles.h"

#include <algorithm>

#include "corpus/principles_zh.h"
#include "corpus/proclitics.h"
#include "corpus/state_sentences.h"
#include "corpus/state_sources.h"
#include "corpus/state_words.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kOneIdeograph = 3, kLongestName = 5, kLongestSet = 30, kLongestPrinciple = 9, kShortName = 3;

// What names of principles end with in Chinese, where the lexicon has them whole: 不驱回原则.
std::string_view principle_zh() { return the_one(WordEnd::principles, Language::zh); }

// What the name of a principle does not hold.
constexpr Marks kNoName = kFullStop | kQuote | kBracket | kStop2 | kThat | kAside | kAgent | kNumber | kModal | kStop |
                          kAct | kSessionIn | kInfinitive | kSourcePaper | kSays | kFiller;

// What names or follows the name of a principle, or says that it is one.
constexpr Marks kSaysPrinciple = kPrinciple | kPrincipleOne | kPrincipleAfter | kPrincipleIs;

class Finder {
 public:
  Finder(std::string_view text, const StateTokens& tokens, Language language)
      : text_(text), tokens_(tokens), language_(language) {}

  std::vector<Definition> run() {
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      const StateToken& token = tokens_[at];
      if (!token.is(kSaysPrinciple)) continue;  // most words
      TokenRange term;
      if (token.is(kPrinciple)) term = names_behind(at);
      if (term.empty() && token.is(kPrincipleOne)) term = language_ == Language::zh ? last_of_set(at) : one_behind(at);
      if (term.empty() && token.is(kPrincipleAfter)) term = names_before(at);
      if (term.empty() && token.is(kPrincipleIs)) term = subject_of(at);
      if (!term.empty()) {
        add(at, term);
      } else if (language_ == Language::zh && token.is(kPrincipleAfter)) {
        add_behind_verb(at);
      }
    }
    return std::move(found_);
  }

 private:
  std::string_view word(std::size_t at) const { return tokens_[at].span.of(text_); }
  bool has_case() const { return language_ != Language::ar && language_ != Language::zh; }

  void add(std::size_t at, TokenRange term) {
    Definition made;
    made.kind = "principle";
    made.verb = tokens_[at].span.of(text_);
    const bool quoted = term.first > 0 && tokens_[term.first - 1].is(kQuote);  // «One Garden»
    if (language_ != Language::ar && language_ != Language::zh && !quoted)
      while (term.first + 1 < term.behind && tokens_[term.first].is(kDeterminer | kClitic)) ++term.first;
    made.term = without_article(words_of(text_, tokens_, term));
    made.one = tokens_[at].is(kPrincipleOne) && !tokens_[at].is(kPrinciple) && language_ != Language::zh;
    if (language_ == Language::zh && made.term.ends_with(principle_zh()) && made.term.size() > principle_zh().size()) {
      made.term.remove_suffix(principle_zh().size());
      made.term = name_of_principle(made.term);
    }
    const TokenRange sentence = sentence_of(text_, tokens_, at);
    made.sentence = span_of(tokens_, sentence);
    made.who = source_of(tokens_, sentence, {std::min(term.first, at), std::max(term.behind, at + 1)});
    if (language_ == Language::zh) made.term = without_begin(WordEnd::upheld_so, made.term, language_);  // 应[以]透明
    found_.push_back(made);
  }

  // 遵循[使用多种语文]的原则
  void add_behind_verb(std::size_t at) {
    const Span name = name_behind_verb(text_, tokens_, at);
    if (name.empty()) return;
    add(at, {at, at + 1});
    found_.back().term = name.of(text_);
  }

  // "la responsabilidad de mando", where the lexicon has the article and the noun as one word.
  std::string_view without_article(std::string_view term) const {
    constexpr std::array<std::string_view, 4> kArticles{"la ", "el ", "los ", "las "};
    if (language_ == Language::es)
      for (const std::string_view each : kArticles)
        if (term.starts_with(each)) return term.substr(each.size());
    return term;
  }

  // Short names between commas and "and"; the last is no longer than the longest before it. Two names are a set when
  // both are short.
  TokenRange names_behind(std::size_t at) const {
    std::size_t last = at + 1, names = 0, length = 0, longest = 1, small = 0, bare = 1;
    bool closing = false;
    for (; last < tokens_.size() && last - at < kLongestSet; ++last) {
      const StateToken& token = tokens_[last];
      const bool separates = token.is(kComma | kAnd | kPrefixedAnd);
      if ((token.is(kNoName) && !links(token)) || length > kLongestName || (has_case() && token.is(kCapital))) break;
      if (verb_ru(token) || says_of(token) || ends_as(WordEnd::aside, word(last), language_)) break;
      if (last > at + 1 && (out_of_case(last) || other_list_ru(last))) break;
      if (language_ == Language::ar && opens_anew_ar(last)) break;
      const bool one_name =
          token.is(kPrefixedAnd) || agrees_ar(last) || counts_not(last) || belongs_before(last, length);
      if (closing && (length >= longest || separates) && !one_name) break;
      if (separates && length == 0) break;
      if (separates && !goes_on(last + 1, token)) break;
      if (separates && (!repeats_of(last + 1) || acts_at(last + 1) || (names == 0 && article_changes(at, last)))) break;
      closing |= separates && token.is(kAnd | kPrefixedAnd) && !token.is(kComma);
      names += separates ? 1 : 0;
      longest = std::max(longest, length + small);
      bare = std::max(bare, length);
      const bool each = language_ == Language::fr || (language_ == Language::es && length == 0 && names > 0);
      if (token.is(kBy | kLead) && each && !separates) continue;  // "de" before each name
      if (!separates && counts_not(last)) {
        ++small;
        continue;
      }
      if (belongs_before(last, length)) continue;
      length = separates && !token.is(kPrefixedAnd) ? 0 : separates ? 1 : length + 1;
      if (separates) small = 0;
    }
    last = of_name(last, closing);
    last = one_more(last, longest == 1 && length == 1 && closing && language_ != Language::fr);
    while (last < tokens_.size() && last > at + 1 && adjective(tokens_[last - 1]) && is_noun(tokens_[last])) ++last;
    if (names == 1 && others_rules(at + 1, last)) return {};
    if (last > at + 1 && !names_something(at + 1)) return {};
    last = whole_names(last, at);
    if (names == 1 && is_one_of(WordEnd::doing, word(at + 1), language_)) return {};
    if (is_one_of(WordEnd::theirs, word(at + 1), language_)) return {};  // "the principles of their legal systems"
    const bool enough = names >= 2 || (names == 1 && bare <= kShortName);
    while (last > at + 1 && (dangles(tokens_[last - 1]) || hangs(last - 1))) --last;
    if (last > at + 1 && names > 2 && tokens_[last - 1].is(kAnd) && !tokens_[last - 1].is(kPrefixedAnd)) --last;
    if (language_ == Language::ar && is_one_of(WordEnd::relevant, word(last - 1), language_))
      return {};  // "the relevant rules"
    if (!enough || !closing || tokens_[last - 1].is(kComma | kAnd) || is_document(at + 1)) return {};
    if (names == 1 && ends_as(WordEnd::possessive, word(last - 1), language_)) return {};  // "of the law and its rules"
    return {at + 1, last};
  }

  // "принципами международного права и [положениями]"
  bool other_list_ru(std::size_t at) const {
    if (language_ != Language::ru || !ends_as(WordEnd::instrumental, word(at), language_)) return false;
    const std::size_t before = ends_as(WordEnd::adverb, word(at - 1), language_) ? at - 2 : at - 1;
    return tokens_[before].is(kAnd | kComma);
  }

  // "принципа национальной ответственности [государственная] политика": a name is a genitive.
  bool out_of_case(std::size_t at) const {
    return language_ == Language::ru && !tokens_[at].is(kPunctuation | kAnd) &&
           ends_as(WordEnd::out_of_case, word(at), language_);
  }

  // مبادئ الإنسانية [ومما], مبادئ القانون [وللميثاق]: what "and" joins is no name.
  bool opens_anew_ar(std::size_t at) const {
    if (!tokens_[at].is(kPrefixedAnd)) return false;
    return tokens_[at].is(kMeansGuard | kPrinciple | kPrincipleOne) || word(at).starts_with(kArabicForThe) ||
           is_one_of(WordEnd::anew, word(at), language_);
  }

  // Behind a comma alone no name follows in Arabic (العدل، متطلبا); "los de no discriminación" begins anew.
  bool goes_on(std::size_t next, const StateToken& separator) const {
    if (next >= tokens_.size()) return false;
    if (language_ == Language::ar) return !separator.is(kComma) || tokens_[next].is(kPrefixedAnd);
    const bool anew = next + 1 < tokens_.size() && tokens_[next].is(kDeterminer | kClitic) &&
                      is_one_of(WordEnd::of, word(next + 1), language_);
    return language_ != Language::es || !anew;
  }

  // "[la] igualdad y [la no] discriminación", "non-[discrimination]": no word of its own in the length of a name.
  bool counts_not(std::size_t at) const {
    if (!has_case() || tokens_[at].is(kAnd | kComma | kBy | kLead)) return false;
    const std::size_t before = at > 0 ? tokens_[at - 1].span.end : 0;
    const std::string_view mark = text_.substr(before, tokens_[at].span.start - before);
    const bool hyphen = mark == "-" || mark == "‐" || mark == "‑";
    return hyphen || tokens_[at].is(kDeterminer | kClitic) || is_one_of(WordEnd::negation, word(at), language_);
  }

  // وتعزيز [التعاون], والقابلية [للتحقق]: in Arabic what belongs to a noun that is not yet whole.
  bool belongs_before(std::size_t at, std::size_t length) const {
    if (language_ != Language::ar || length == 0 || tokens_[at].is(kPunctuation | kPrefixedAnd)) return false;
    if (word(at).starts_with(kArabicForThe)) return tokens_[at - 1].marks == kPrefixedAnd;
    if (!word(at).starts_with(kArabicArticle)) return false;
    for (std::size_t back = at; back > 0; --back) {  // وعدم استخدام [القوة]
      if (word(back - 1).starts_with(kArabicArticle) || tokens_[back - 1].is(~Marks{kPrefixedAnd})) return false;
      if (tokens_[back - 1].marks == kPrefixedAnd) return true;
    }
    return false;
  }

  // "a principle of the Convention", مبادئ الميثاق: whose principles they are.
  bool is_document(std::size_t at) const {
    if (language_ != Language::ar) return tokens_[at].is(kSourcePaper);
    std::size_t end = 0;
    const bool article = word(at).starts_with(kArabicArticle);
    const std::size_t from = tokens_[at].span.start + (article ? kArabicArticle.size() : 0);
    const MarkedWord* const known = state_words(language_)->longest(text_, from, end);
    return known != nullptr && (known->marks & kSourcePaper) != 0;
  }

  // The first name: in Arabic with an article (not مبادئ طوعية), in Russian a genitive (not "принципов безопасный").
  bool names_something(std::size_t first) const {
    if (language_ == Language::ru) return !ends_as(WordEnd::other_case, word(first), language_);
    if (language_ != Language::ar || first + 1 >= tokens_.size()) return true;
    const auto article = [&](std::size_t at) {
      const std::size_t place = word(at).find(kArabicArticle);
      return place < kArabicArticle.size() || (place != std::string_view::npos && word(at)[place - 1] == ' ');
    };
    return article(first) || (article(first + 1) && tokens_[first + 1].marks != kPrefixedAnd) ||
           tokens_[first].marks != 0;
  }

  // "инклюзивности [и уважения этнического], религиозного": the noun of the last name is too far away.
  std::size_t whole_names(std::size_t last, std::size_t at) const {
    if (language_ != Language::ru || last <= at + 1 || last >= tokens_.size()) return last;
    if (!adjective(tokens_[last - 1]) || !tokens_[last].is(kComma | kAnd)) return last;
    if (last + 1 >= tokens_.size() || !adjective(tokens_[last + 1])) return last;  // "конфиденциальности данных, и"
    std::size_t conjunction = last;
    while (conjunction > at + 1 && !tokens_[conjunction - 1].is(kAnd)) --conjunction;
    return conjunction > at + 2 ? conjunction - 1 : last;
  }

  // مبادئ القانون وقواعده: the second noun belongs to what the first is.
  bool others_rules(std::size_t first, std::size_t last) const {
    if (language_ != Language::ar) return false;
    for (std::size_t at = first + 1; at < last; ++at)
      if (tokens_[at].marks == kPrefixedAnd &&
          (ends_as(WordEnd::possessive, word(at), language_) || is_one_of(WordEnd::doing, word(at), language_)))
        return true;
    return false;
  }

  // "igualdad [de trato]", "derecho [internacional]", "الاستقلال [السياسي]": what still belongs to the last name.
  std::size_t of_name(std::size_t last, bool closing) const {
    if (!closing || last == 0) return last;
    const auto bare = [&](std::size_t at) { return at < tokens_.size() && tokens_[at].marks == 0; };
    if (language_ == Language::es && bare(last + 1) && (word(last).starts_with("de ") || word(last) == "del"))
      return last + 2;  // "reparto [de la carga]"
    if (language_ == Language::es && word(last - 1) == "de" && bare(last) && stops(last + 1)) return last + 1;
    if (language_ == Language::es && last < tokens_.size() && word(last) == "de" && bare(last + 1) && stops(last + 2))
      return last + 2;
    if (language_ == Language::ru && ends_as(WordEnd::of_deed, word(last - 1), language_)) return whom_ru(last);
    if (language_ == Language::ar && governs(last)) return behind_preposition(last);
    const bool noun =
        tokens_[last - 1].marks == 0 || tokens_[last - 1].is(kNeed | kDuty) || tokens_[last - 1].marks == kPrefixedAnd;
    const auto adjective_es = [&](std::size_t at) { return bare(at) && ends_as(WordEnd::agrees, word(at), language_); };
    if (language_ == Language::es && noun && adjective_es(last) && adjective_es(last + 1) && stops(last + 2))
      return last + 2;  // "representación [geográfica equitativa]"
    return noun && bare(last) && agrees(last) ? last + 1 : last;
  }

  // "поощрения [прав человека]": whose deed it is, or what it is done to.
  std::size_t whom_ru(std::size_t last) const {
    constexpr std::size_t kWords = 3;
    const std::size_t from = last;
    while (last < tokens_.size() && last - from < kWords && !tokens_[last].is(~Marks{kAgent}) &&
           ends_as(WordEnd::genitive, word(last), language_) && !out_of_case(last) && !verb_ru(tokens_[last]))
      ++last;
    return last > from && adjective(tokens_[last - 1]) ? from : last;
  }

  // السيادة الدائمة [على], الامتناع [عن], المساواة [في]: the name goes on behind the preposition.
  bool governs(std::size_t at) const {
    if (language_ != Language::ar || at == 0 || at + 1 >= tokens_.size() || tokens_[at].is(kPunctuation)) return false;
    const bool preposition = tokens_[at].is(kStop | kLead) && !tokens_[at].is(kPrefixedAnd);
    return preposition && ends_as(WordEnd::governs, words_of(text_, tokens_, {at - 1, at + 1}), language_);
  }

  // عن [استخدام القوة]
  std::size_t behind_preposition(std::size_t at) const {
    std::size_t last = at + 1;
    if (last >= tokens_.size() || tokens_[last].is(kPunctuation | kPrefixedAnd)) return at;
    ++last;
    const auto object = [&](const StateToken& token) {
      const std::string_view each = token.span.of(text_);
      return !token.is(~Marks{kAgent}) && (each.starts_with(kArabicArticle) || each.starts_with(kArabicByThe));
    };
    while (last < tokens_.size() && object(tokens_[last])) ++last;
    return last;
  }

  // Nothing of a name is at token `at`.
  bool stops(std::size_t at) const {
    return at >= tokens_.size() || tokens_[at].is(kPunctuation | kAnd | kPrefixedAnd | kAside | kThat | kBy | kLead);
  }

  // An adjective that belongs to the noun before it.
  bool agrees(std::size_t at) const {
    if (language_ == Language::ar) return agrees_ar(at);
    return stops(at + 1) && ends_as(WordEnd::agrees, word(at), language_);
  }

  bool agrees_ar(std::size_t at) const {
    return language_ == Language::ar && at > 0 && tokens_[at].marks == 0 && tokens_[at].word == nullptr &&
           word(at).starts_with(kArabicArticle) && word(at - 1).starts_with(kArabicArticle);
  }

  // "and providing a framework": no name, but what is done besides.
  bool acts_at(std::size_t next) const {
    if (language_ != Language::en || next + 1 >= tokens_.size()) return false;
    return ends_as(WordEnd::gerund, word(next), language_) && tokens_[next + 1].is(kDeterminer | kAgent | kNumber);
  }

  // "de gestion des achats et de la chaîne": two names both have an article, or none has.
  bool article_changes(std::size_t at, std::size_t next) const {
    if (language_ != Language::fr || tokens_[next].is(kComma) || word(at).ends_with("du")) return false;
    while (next < tokens_.size() && tokens_[next].is(kAnd | kBy | kLead) && !tokens_[next].is(kClitic)) ++next;
    const bool before = at + 1 < tokens_.size() && tokens_[at + 1].is(kDeterminer | kClitic);
    return next < tokens_.size() && tokens_[next].is(kDeterminer | kClitic) && !before;
  }

  // "la justicia, [es esencial] para"
  bool says_of(const StateToken& token) const {
    return token.is(kMeansGuard) && has_case() && token.span.of(text_).find(' ') != std::string_view::npos;
  }

  // "принцип тишины [соблюдался]", "принципах ответственности, [обеспечивающих] защиту": no part of a name.
  bool verb_ru(const StateToken& token) const {
    return token.marks == 0 && ends_as(WordEnd::says, token.span.of(text_), language_);
  }

  // "rendición de cuentas": a word that links two nouns of a name.
  bool links(const StateToken& token) const {
    return (language_ == Language::es || language_ == Language::fr) && token.is(kDoer) && !token.is(kPunctuation);
  }

  // "des principes d'humanité, de neutralité": French repeats the preposition before each name.
  bool repeats_of(std::size_t next) const {
    if (language_ != Language::fr) return true;
    while (next < tokens_.size() && tokens_[next].is(kAnd)) ++next;
    return next < tokens_.size() && tokens_[next].is(kBy | kLead);
  }

  // "transparency and equitable": the noun of the last name is yet to come.
  bool adjective(const StateToken& token) const {
    return token.marks == 0 && ends_as(WordEnd::name_adjective, token.span.of(text_), language_);
  }

  // The noun an adjective waits for; Russian "представительства" is a mission elsewhere.
  bool is_noun(const StateToken& token) const {
    return token.marks == 0 || (language_ == Language::ru && token.marks == kAgent);
  }

  // An article or preposition that ends what was read.
  bool dangles(const StateToken& token) const {
    constexpr std::size_t kShort = 3;
    return token.is(kDeterminer | kClitic | kAside | kBy | kDoer | kLead) ||
           (has_case() && language_ != Language::ru && token.span.size() < kShort);
  }

  // "responsabilité [sur]", "системы и [негативно]", سيادة القانون [وحسن]: what waits for more words.
  bool hangs(std::size_t at) const {
    const bool bare = tokens_[at].marks == 0;
    if (language_ == Language::ru && bare && ends_as(WordEnd::adverb, word(at), language_)) return true;
    const bool waits = language_ == Language::ar && tokens_[at].marks == kPrefixedAnd && at + 1 < tokens_.size() &&
                       !tokens_[at + 1].is(kPunctuation | kPrefixedAnd) && word(at).find(kArabicArticle) != 0;
    return waits || is_one_of(WordEnd::hanging, word(at), language_);
  }

  // "justice and international law": one word more when nothing but a stop is behind it.
  std::size_t one_more(std::size_t last, bool may) const {
    if (!may || last >= tokens_.size() || tokens_[last].is(kNoName | kComma | kAnd | kPrefixedAnd)) return last;
    return last + 1 >= tokens_.size() || tokens_[last + 1].is(kNoName | kComma) ? last + 1 : last;
  }

  // "the principle of sovereign equality of States": up to a stop or a word that is no part of a name.
  TokenRange one_behind(std::size_t at) const {
    TokenRange term{at + 1, at + 1};
    if (term.first < tokens_.size() && (is_number(term.first) || tokens_[term.first].is(kAnd)))
      return {};  // "principle 4"
    if (says_which_ar(term.first)) return {};
    if (language_ == Language::ru && term.first < tokens_.size() && tokens_[term.first].is(kCapital))
      return {};  // "приняла в принципе Кодекс"
    const bool quoted = term.first < tokens_.size() && tokens_[term.first].is(kQuote);
    if (quoted) return quoted_name(term.first + 1);
    std::size_t joined = 0, prepositions = 0;  // the token of the "and" within the name
    for (term.behind = term.first; term.behind < tokens_.size(); ++term.behind) {
      const StateToken& token = tokens_[term.behind];
      if (term.behind - term.first >= kLongestPrinciple) {
        if (joined == 0) return {};
        term.behind = joined;
        break;
      }
      if (term.behind > term.first && governs(term.behind)) {
        term.behind = behind_preposition(term.behind);
        break;
      }
      if (token.is(kPunctuation | kThat | kStop2 | kModal | kStop | kAct | kSessionIn | kAsBy)) break;
      prepositions += preposition_ru(term.behind) ? 1 : 0;  // "равной оплаты за равный труд"
      if (term.behind > term.first && ((prepositions == 0 && out_of_case(term.behind)) || verb_ar(term.behind))) break;
      if (behind_dash(term.behind)) break;
      if ((token.is(kInfinitive) && language_ == Language::ru) || verb_ru(token)) break;
      if (joined != 0 && language_ == Language::es && is_one_of(WordEnd::asked_for, word(term.behind), language_))
        break;
      if (term.behind > term.first && ends_as(WordEnd::nominative, word(term.behind), language_)) break;
      if (token.is(kAside) && !token.is(kDoer)) break;
      if (token.is(kMeansConcept) && (token.is(kMeansGuard) || word(term.behind).find(' ') != std::string_view::npos))
        break;  // "is", "is distinct from"
      if (language_ == Language::ru && token.is(kLead) && !token.is(kDoer)) break;
      if (token.is(kAnd | kPrefixedAnd) && (joined != 0 || new_phrase(term.first, term.behind))) break;
      if (token.is(kAnd | kPrefixedAnd)) joined = term.behind;
    }
    while (!term.empty() &&
           (tokens_[term.behind - 1].is(kDeterminer | kAnd | kAdverb) || preposition_ru(term.behind - 1)))
      --term.behind;
    const std::size_t head = has_case() && !term.empty() && tokens_[term.first].is(kDeterminer | kClitic) ? 1 : 0;
    return term.behind - term.first == head + 1 && is_document(term.first + head) ? TokenRange{} : term;
  }

  // مبدأ الملكية [يتسم]: behind a noun with the article comes no noun that begins so.
  bool verb_ar(std::size_t at) const {
    return language_ == Language::ar && tokens_[at].marks == 0 && word(at - 1).starts_with(kArabicArticle) &&
           begins_as(WordEnd::verb, word(at), language_);
  }

  // مبدأ دولياً: "an international principle", which is not named so.
  bool says_which_ar(std::size_t at) const {
    constexpr std::string_view kTanwin = "\u064b";
    return language_ == Language::ar && at < tokens_.size() && word(at).find(kTanwin) != std::string_view::npos;
  }

  // "4", "IV"
  bool is_number(std::size_t at) const {
    return tokens_[at].is(kNumber) || word(at).find_first_not_of("IVXLC") == std::string_view::npos;
  }

  // "двух государств — Израиля и Палестины": what is explained.
  bool behind_dash(std::size_t at) const {
    if (at == 0) return false;
    const std::size_t end = tokens_[at - 1].span.end;
    const std::string_view between = text_.substr(end, tokens_[at].span.start - end);
    return between.find("— ") != between.npos || between.find("– ") != between.npos;
  }

  // "корпоративной ответственности [за]"
  bool preposition_ru(std::size_t at) const {
    constexpr std::size_t kTwoLetters = 4;
    return language_ == Language::ru && tokens_[at].span.size() <= kTwoLetters;
  }

  // «лучше, чем было»: all of what is quoted.
  TokenRange quoted_name(std::size_t first) const {
    TokenRange term{first, first};
    while (term.behind < tokens_.size() && !tokens_[term.behind].is(kQuote | kFullStop)) ++term.behind;
    return term.behind - term.first < kLongestPrinciple ? term : TokenRange{};
  }

  // What "and" at token `conjunction` joins is not part of the name that begins at token `first`: "... and the
  // Charter". "responsabilidad común [y compartida]" and "общей [и совместной] ответственности" are one name.
  bool new_phrase(std::size_t first, std::size_t conjunction) const {
    const std::size_t next = conjunction + 1;
    if (language_ == Language::ar) return !joins_ar(conjunction);
    if (next >= tokens_.size()) return true;
    if (tokens_[next].is(kInfinitive) && tokens_[conjunction - 1].is(kInfinitive))
      return false;  // "extraditar o juzgar"
    if (language_ == Language::en)
      return acts_at(next) ||
             tokens_[next].is(kDeterminer | kPrinciple | kPrincipleOne | kAgent | kNumber | kAdverb | kBy | kDoer);
    if (language_ == Language::es && tokens_[next].is(kDeterminer | kClitic)) {
      const std::string_view before = words_of(text_, tokens_, {first, conjunction});  // "de los jueces y los abogados"
      return word(next) != word(first) && before.find(std::string(" ").append(word(next)) + ' ') == before.npos;
    }
    if (tokens_[next].marks != 0) return true;
    if (language_ == Language::es && next + 1 < tokens_.size() && tokens_[next + 1].marks == 0 &&
        adjective_es(next + 1) && ends_name(next + 2))
      return false;  // "intereses y responsabilidades comunes"
    if (language_ != Language::ru) return !ends_name(next + 1);
    return !ends_as(WordEnd::genitive, word(next), language_) || ends_as(WordEnd::no_genitive, word(next), language_);
  }

  bool adjective_es(std::size_t at) const { return ends_as(WordEnd::adjective_behind, word(at), language_); }

  // Behind "común y compartida", unlike behind "nacional y complementada [con]", comes a stop or whose it is.
  bool ends_name(std::size_t at) const {
    if (at >= tokens_.size() || tokens_[at].is(kPunctuation | kAnd)) return true;
    return is_one_of(WordEnd::of, word(at), language_);
  }

  // التعاون والمساعدة المتبادلة: both with the article, and neither somebody nor a document.
  bool joins_ar(std::size_t conjunction) const {
    const bool with_and = tokens_[conjunction].marks == kPrefixedAnd;
    return with_and && word(conjunction).starts_with(kArabicArticle) &&
           word(conjunction - 1).starts_with(kArabicArticle);
  }

  // 人道、中立、公正和独立原则: the first name is cut where a known word ends, and is no longer than twice the longest.
  TokenRange names_before(std::size_t at) const {
    if (at > 0 && tokens_[at - 1].is(kAnd)) return {};  // 准则、规则和原则
    std::size_t first = at, names = 0, longest = 0;
    for (; first > 0 && at - first < kLongestSet; --first) {
      const StateToken& token = tokens_[first - 1];
      if (token.is(kMeansGuard)) break;                                       // 顾及
      if (is_one_of(WordEnd::groups, word(first - 1), language_)) return {};  // 准则以及平等和中立原则
      if (token.is(kAnd)) {
        ++names;
        continue;
      }
      if (token.is(kNoName | kComma | kAdverb) || (first < at && !tokens_[first].is(kAnd))) break;
      if (names > 0 && longest > 0 && token.span.size() > 2 * longest) break;
      longest = std::max(longest, token.span.size());
    }
    while (first < at && tokens_[first].is(kAnd)) {
      ++first;
      if (names > 0) --names;
    }
    return names >= 2 ? TokenRange{first, at} : TokenRange{};
  }

  // 以及 joins more than two names, and what opens with 的 is none.
  bool groups_zh(std::size_t at) const {
    return is_one_of(WordEnd::groups, word(at), language_) || begins_as(WordEnd::attributive, word(at), language_);
  }

  // 区分、相称和审慎原则: a principle known by its name that closes a set.
  TokenRange last_of_set(std::size_t at) const {
    if (at < 2 || !(tokens_[at - 1].is(kAnd) || is_one_of(WordEnd::with, word(at - 1), Language::zh)))
      return {at, at + 1};
    if (is_pair(at)) return {at - 2, at + 1};
    std::size_t first = at, names = 1;
    for (; first > 1 && at - first < kLongestSet && tokens_[first - 1].is(kAnd); --first) {
      const StateToken& name = tokens_[first - 2];
      if (groups_zh(first - 1) || groups_zh(first - 2)) break;
      if (name.is(kNoName | kComma | kAdverb | kAnd | kPrinciple | kPrincipleOne | kPrincipleAfter)) break;
      if (name.span.size() > 2 * tokens_[at].span.size() || name.span.size() <= kOneIdeograph) break;
      --first;
      ++names;
    }
    return names > 2 ? TokenRange{first, at + 1} : TokenRange{at, at + 1};
  }

  // 透明度和公平地域代表性原则: one name more, of a few characters, that ends as names of principles do.
  bool is_pair(std::size_t at) const {
    constexpr std::size_t kLongestFirst = 15;
    const std::string_view name = word(at - 2);
    return tokens_[at - 2].marks == 0 && name.size() > 3 && name.size() <= kLongestFirst &&
           (at == 2 || !tokens_[at - 3].is(kAnd)) && ends_as(WordEnd::principle, name, language_);
  }

  // "solidarity is a fundamental principle": the clause before.
  TokenRange subject_of(std::size_t at) const {
    TokenRange term{at, at};
    const Marks closes = kPunctuation | kThat | kAct | (language_ == Language::zh ? Marks{kModal} : Marks{0});
    const auto enumerates = [&](const StateToken& token) { return language_ == Language::zh && token.is(kAnd); };
    while (term.first > 0 && (enumerates(tokens_[term.first - 1]) || !tokens_[term.first - 1].is(closes))) --term.first;
    if (term.empty() || at - term.first > kLongestPrinciple || ends_as(WordEnd::in_principle, word(at), language_))
      return {};
    for (std::size_t each = term.first; each < at; ++each)
      if (tokens_[each].is(kMeansGuard | kStop2 | kModal)) return {};
    return term;
  }

  std::string_view text_;
  const StateTokens& tokens_;
  Language language_;
  std::vector<Definition> found_;
};

}  // namespace

std::vector<Definition> find_principles(std::string_view text, const StateTokens& tokens, Language language) {
  return Finder(text, tokens, language).run();
}

namespace {

// "ответственного и инклюзивного предпринимательства", "responsabilidad común y compartida": two adjectives of one
// noun.
bool is_one_name(const std::vector<std::string_view>& names, Language language) {
  if (names.size() != 2) return false;
  const auto is = [language](WordEnd what, std::string_view name) {
    return name.find(' ') == name.npos && ends_as(what, name, language);
  };
  return is(WordEnd::name_adjective, names.front()) || is(WordEnd::participle, names.back());
}

}  // namespace

std::vector<std::string_view> names_of_set(std::string_view set, const StateTokens& tokens, std::string_view text,
                                           Language language) {
  std::vector<std::string_view> names;
  const auto start = static_cast<std::size_t>(set.data() - text.data());
  TokenRange name;
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    const StateToken& token = tokens[at];
    if (token.span.end <= start || token.span.start >= start + set.size()) continue;
    const bool with = is_one_of(WordEnd::with, token.span.of(text), Language::zh) &&
                      !ends_as(WordEnd::takes, text.substr(0, token.span.start), Language::zh);  // 参与
    const bool separates = token.is(kComma | kAnd | kPrefixedAnd) || with;
    if (separates && !name.empty()) names.push_back(words_of(text, tokens, name));
    if (separates) name = {};
    if (separates && !token.is(kPrefixedAnd)) continue;
    if (name.empty() && token.is(kBy | kLead)) continue;  // "des principes d'humanité, [de] neutralité"
    const bool latin = static_cast<unsigned char>(text[token.span.start]) < 0x80;
    if (name.empty() && !separates && latin && token.is(kDeterminer | kClitic)) continue;  // "y [la] inclusividad"
    if (name.empty()) name.first = at;
    name.behind = at + 1;
  }
  if (!name.empty() && !names.empty()) names.push_back(words_of(text, tokens, name));
  for (std::string_view& name : names) {  // 遵循[透明]: the word goes on beyond the set in Chinese
    if (name.data() < set.data()) name.remove_prefix(static_cast<std::size_t>(set.data() - name.data()));
    const char* const end = set.data() + set.size();
    if (name.data() + name.size() > end && !name.ends_with(principle_zh()))
      name.remove_suffix(static_cast<std::size_t>(name.data() + name.size() - end));
  }
  // 审慎原则 closes a set as one token, the set ends with 审慎.
  if (!names.empty() && names.back().ends_with(principle_zh()) && !set.ends_with(principle_zh())) {
    names.back().remove_suffix(principle_zh().size());
    while (!set.ends_with(names.back()) && !names.back().empty()) names.back().remove_suffix(kOneIdeograph);
  }
  if (is_one_name(names, language)) names.clear();
  return names;
}

}  // namespace corpus
