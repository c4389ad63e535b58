// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state_definitions.h"

#include <algorithm>

#include "corpus/proclitics.h"
#include "corpus/state_sentences.h"
#include "corpus/state_sources.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kLongestTerm = 10, kLongestBareTerm = 6, kLongestCrime = 14, kLongWords = 24,
                      kLongestWeakTerm = 5, kLongestAside = 14, kNearHead = 5, kLongestEnumeration = 4,
                      kNearDefinition = 8, kNearFeature = 8, kNearQuote = 8, kShortVerb = 9;
constexpr Marks kDefines = kMeansAfter | kMeansWeak | kMeansConcept | kMeansBefore | kMeansList | kNoDefinition;

class Finder {
 public:
  Finder(std::string_view text, const StateTokens& tokens, Language language)
      : text_(text), tokens_(tokens), language_(language) {}

  std::vector<Definition> run() {
    for (std::size_t at = 0; at < tokens_.size(); ++at) {
      if (!tokens_[at].is(kDefines)) continue;
      const TokenRange term = term_at(at);
      if (!term.empty()) at = std::max(at, add(at, term));
    }
    return std::move(found_);
  }

 private:
  TokenRange term_at(std::size_t at) const {
    const StateToken& token = tokens_[at];
    TokenRange term;
    const bool alone = language_ == Language::zh || token.is(kMeansGuard);  // does not say "definition" itself
    const bool quoted = at > 0 && tokens_[at - 1].is(kQuote);  // “сад” не имеет определения
    if (token.is(kNoDefinition)) term = alone || quoted ? without_definition(at) : behind(at);
    if (term.empty() && token.is(kNoDefinition)) term = without_definition(at);
    if (term.empty() && token.is(kMeansBefore)) term = behind(at);
    if (language_ == Language::zh && token.is(kMeansBefore) && !says_what(term)) term = {};
    if (token.is(kMeansBefore) && token.is(kMeansWeak)) return defined_as({at + 1, at + 1});
    if (term.empty() && token.is(kMeansAfter | kMeansList | kMeansWeak | kMeansConcept)) term = before(at);
    if (term.empty() && token.is(kMeansList)) term = of_list(at);
    return term;
  }

  // "se define la siembra [como] el uso", "the Charter defines weeding [as] the", not "se define en", "se define la
  // poda como una prioridad".
  TokenRange defined_as(TokenRange term) const {
    std::size_t as = term.first;
    while (as < tokens_.size() && as - term.first <= kLongestTerm && !tokens_[as].is(kPunctuation | kStop2 | kModal) &&
           !is_one_of(WordEnd::as, word(as), language_))
      ++as;
    if (as == term.first || as + 1 >= tokens_.size() || !is_one_of(WordEnd::as, word(as), language_)) return {};
    const bool guarded = language_ == Language::es && tokens_[as].is(kMeansGuard);
    return guarded || tokens_[term.first].is(kAside) ? TokenRange{} : TokenRange{term.first, as};
  }

  // 所谓花园是指…, not 所谓的花园 alone.
  bool says_what(TokenRange term) const {
    const std::size_t next = term.behind < tokens_.size() && tokens_[term.behind].is(kQuote | kComma) ? 1 : 0;
    return term.behind + next < tokens_.size() && tokens_[term.behind + next].is(kMeansAfter | kMeansConcept);
  }

  // "Certain features are part of the concept of garden:", with what is listed behind.
  TokenRange of_list(std::size_t at) const {
    const TokenRange sentence = sentence_of(text_, tokens_, at);
    if (sentence.behind != tokens_.size() || !is_colon(text_, tokens_.back())) return {};
    for (std::size_t each = sentence.first; each < sentence.behind; ++each) {
      if (!tokens_[each].is(kConcept) || (each > at ? each - at : at - each) > kNearFeature) continue;
      return language_ == Language::zh ? called_concept(clause_before(each + 1)) : behind(each);
    }
    return {};
  }

  // The token the search goes on behind.
  std::size_t add(std::size_t at, TokenRange term) {
    if (language_ == Language::zh && tokens_[at].is(kNoun) && term.first > 0 &&
        is_one_of(WordEnd::towards, word(term.first - 1), language_))
      --term.first;  // 对园丁的攻击
    const TokenRange sentence = sentence_of(text_, tokens_, at);
    Definition made;
    if (language_ == Language::zh) made.who = title_before(term.first);
    made.kind = "definition";
    made.verb = tokens_[at].span.of(text_);
    made.term = words_of(text_, tokens_, without_article(term));
    made.sentence = span_of(tokens_, sentence);
    made.none = tokens_[at].is(kNoDefinition);
    if (made.none && language_ == Language::ar) made.term = without_for(made.term);
    made.quoted = in_quotes(sentence.first, term.first);
    const TokenRange said{std::min(term.first, at), std::max(term.behind, at + 1)};
    if (made.who.empty()) made.who = source_of(tokens_, sentence, said);
    if (made.who.empty() && ends_as(WordEnd::defines, word(at), language_))
      made.who = document_of(text_, tokens_, sentence, said, language_);
    if (made.who.empty() && tokens_[at].is(kMeansBefore) && tokens_[at].is(kMeansWeak)) made.who = defining(at);
    const std::size_t from = std::max(at + 1, skip_quote(term.behind));
    if (!made.none) made.done = span_of(tokens_, {skip_quote(skip_colon(from)), sentence.behind});
    if (tokens_[at].is(kNoun)) made.done = tokens_[at].span;  // "may constitute a war crime" says it all
    if (language_ == Language::zh && !tokens_[at].is(kNoun)) cut_chinese(made, term);
    made.lists = sentence.behind > from && is_colon(text_, tokens_[sentence.behind - 1]);
    if (made.lists && sentence.behind - from <= 2) made.done = {};
    found_.push_back(made);
    return made.none ? at : sentence.behind;
  }

  // "[the Convention] defines weeding as", not "this Convention".
  Span defining(std::size_t at) const {
    TokenRange clause = clause_before(at);
    const bool relative = clause.behind - clause.first == 1 && is_relative(clause.first) && clause.first > 1;
    if (relative) clause = before_comma({clause.first - 1, clause.first - 1});  // "the Charter, which defines"
    bool document = false;
    for (std::size_t each = clause.first; each < clause.behind; ++each) {
      document |= tokens_[each].is(kSourcePaper) || with_article(each);
      if (ends_as(WordEnd::own, word(each), language_)) return {};
    }
    return document ? span_of(tokens_, clause) : Span{};
  }

  // الاتفاقية: a document named with the article.
  bool with_article(std::size_t at) const {
    if (language_ != Language::ar || !word(at).starts_with(kArabicArticle)) return false;
    std::size_t end = 0;
    const std::size_t from = tokens_[at].span.start + kArabicArticle.size();
    const MarkedWord* const known = state_words(language_)->longest(text_, from, end);
    return known != nullptr && (known->marks & kSourcePaper) != 0;
  }

  // عدم وجود تعريف لحديقة: the preposition "of" is written in one with the term.
  static std::string_view without_for(std::string_view term) {
    return term.starts_with(kArabicTo) && !term.starts_with(kArabicForThe) ? term.substr(kArabicTo.size()) : term;
  }

  // "a garden", "le jardin": a term is named without its article.
  TokenRange without_article(TokenRange term) const {
    if (language_ == Language::ar || language_ == Language::zh || language_ == Language::ru) return term;
    while (term.first + 1 < term.behind && tokens_[term.first].is(kDeterminer | kClitic)) ++term.first;
    return term;
  }

  // 该宣言对花园的界定: who defines stands before 对, which is not that of 应对 and the like.
  void cut_chinese(Definition& made, TokenRange term) const {
    const std::string_view towards = the_one(WordEnd::towards, Language::zh);
    const std::size_t place = made.term.find(towards);
    if (place == made.term.npos || place + towards.size() >= made.term.size()) return;
    if (ends_as(WordEnd::with_towards, made.term.substr(0, place), language_)) return;
    const std::size_t start = tokens_[term.first].span.start;
    if (made.who.empty()) made.who = {start, start + place};
    made.term.remove_prefix(place + towards.size());
  }

  // [《宪章》]对花园的定义是
  Span title_before(std::size_t term) const {
    if (term < 3 || !is_one_of(WordEnd::towards, word(term - 1), Language::zh) || word(term - 2) != "》") return {};
    for (std::size_t open = term - 2; open > 0 && term - open <= kLongestAside; --open)
      if (word(open - 1) == "《") return span_of(tokens_, {open, term - 2});
    return {};
  }

  // Within quotation marks that opened in the sentence before its term.
  bool in_quotes(std::size_t first, std::size_t term) const {
    bool inside = false;
    for (std::size_t at = first; at + 1 < term; ++at) inside = tokens_[at].is(kQuote) != inside;
    return inside;
  }

  std::size_t skip_colon(std::size_t at) const {
    return at < tokens_.size() && (is_colon(text_, tokens_[at]) || tokens_[at].is(kComma)) ? at + 1 : at;
  }
  std::size_t skip_quote(std::size_t at) const {
    return at < tokens_.size() && tokens_[at].is(kQuote | kBracket) ? at + 1 : at;
  }

  // The words between the quotation marks that end right before token `at`.
  TokenRange quoted_before(std::size_t at) const {
    if (at < 2 || !tokens_[at - 1].is(kQuote)) return {};
    for (std::size_t open = at - 1; open > 0 && at - open <= kLongestTerm + 2; --open)
      if (tokens_[open - 1].is(kQuote)) return {open, at - 1};
    return {};
  }

  // "“Judicial sale” of a ship means", "термин «сад» в настоящей резолюции означает": the quoted words that open the
  // sentence or are called a term, with a few words between them and the verb.
  TokenRange quoted_head(std::size_t at) const {
    if (!tokens_[at].is(kMeansAfter | kMeansConcept | kMeansWeak) || tokens_[at].is(kMeansGuard)) return {};
    std::size_t close = at;
    while (close > 0 && at - close <= kNearHead && !tokens_[close - 1].is(kPunctuation | kThat | kStop2 | kAct))
      --close;
    if (close == 0 || at - close > kNearHead) return {};
    const TokenRange quoted = quoted_before(close);
    if (quoted.empty() || tokens_[quoted.first - 1].span.of(text_) == "《") return {};
    const std::size_t open = quoted.first - 1;
    const std::size_t first = sentence_of(text_, tokens_, at).first;
    const bool heads = open == first || tokens_[open - 1].is(kConcept) || (open == first + 1 && tokens_[first].is(kBy));
    return heads ? quoted : TokenRange{};
  }

  // "“garden”, as used in this article, means": the token behind the quotation marks.
  std::size_t skip_aside_back(std::size_t at) const {
    if (language_ == Language::zh)
      for (std::size_t back = at; back > 0 && at - back <= 2; --back)  // “花园”应广义理解为
        if (tokens_[back - 1].is(kQuote) && word(back - 1) != "》") return back;
    if (at == 0 || !tokens_[at - 1].is(kComma)) return at;
    for (std::size_t back = at - 1; back > 0 && at - back <= kLongestAside; --back)
      if (tokens_[back].is(kComma) && tokens_[back - 1].is(kQuote)) return back;
    return at;
  }

  // The term before "means": quoted, called a concept, or the whole of a short clause.
  TokenRange before(std::size_t at) const {
    const StateToken& verb = tokens_[at];
    if (verb.is(kMeansList) && verb.is(kMeansGuard)) return {};  // "features"
    if (at > 0 && verb.is(kMeansAfter) && !verb.is(kNoun) && is_relative(at - 1)) return antecedent(at);
    if (at == 0 || tokens_[at - 1].is(kMeansGuard)) return {};
    if (verb.is(kMeansAfter) && !verb.is(kBy) &&
        verb.span.size() <= (language_ == Language::zh && !verb.is(kNoun) ? kShortVerb : kLongWords) &&
        at + 1 < tokens_.size() &&
        (verb.is(kNoun) ? !tokens_[at + 1].is(kComma) && tokens_[at + 1].is(kBeforeNoun)
                        : tokens_[at + 1].is(kBeforeNoun | kComma | kBracket)))
      return {};
    if (const TokenRange moved = moved_before(at); !moved.empty()) return moved;
    if (const TokenRange quoted = quoted_before(skip_aside_back(at)); !quoted.empty())
      return may_quote(at, quoted) ? quoted : TokenRange{};
    const bool comma = verb.is(kBy) && tokens_[at - 1].is(kComma);  // "par jardin, on entend"
    if (tokens_[at - 1].is(kPunctuation) && !comma) return {};
    if (const TokenRange quoted = quoted_head(at); !quoted.empty()) return quoted;
    const TokenRange clause = located(clause_before(comma ? at - 1 : at), verb);
    if (clause.empty()) return {};
    if (const TokenRange concept_term = called_concept(clause); !concept_term.empty())
      return says_of(at) ? TokenRange{} : concept_term;
    if (verb.is(kMeansConcept) && (verb.is(kMeansGuard) || !for_the_purposes(at))) return {};
    if (verb.is(kMeansList) && (!opens_list(at) || fused(clause))) return {};
    if (verb.is(kMeansAfter) && verb.is(kBy) && !opens_by(clause.first)) return {};
    if (language_ == Language::en && !means_something(at)) return {};
    if (language_ == Language::zh && verb.is(kMeansWeak) && (verb.is(kMeansAfter) ? links(clause) : !classed(at)))
      return {};
    if (verb.is(kMeansWeak) && (relative_that(clause.first) || names_event(clause.first))) return {};
    const bool plain = verb.is(kMeansAfter) || verb.is(kMeansConcept);
    const bool crime = verb.is(kNoun) || verb.span.size() > kLongWords;
    if (verb.is(kNoun)) return of_kind(clause);
    const std::size_t longest = crime ? kLongestCrime : kLongestBareTerm;
    const std::size_t more = has_comma(clause) ? kLongestEnumeration : 0;
    return bare(clause, (plain ? longest : kLongestWeakTerm) + more, !verb.is(kMeansAfter));
  }

  // "an act, in a garden, [that] causes damage entails": no verb speaks before this "that".
  bool relative_that(std::size_t first) const {
    return language_ == Language::en && first > 1 && tokens_[first - 1].is(kThat) && tokens_[first - 2].is(kComma);
  }

  // "le [Sommet mondial] est un processus": the name of something that took place, within a sentence.
  bool names_event(std::size_t first) const {
    const std::size_t name = tokens_[first].is(kDeterminer | kClitic) ? first + 1 : first;
    return name > 1 && name < tokens_.size() && tokens_[name].is(kCapital) && !tokens_[name - 1].is(kFullStop | kQuote);
  }

  // What may be a crime: "weeding and other forms of digging", in Arabic with a relative clause (الاعتداءات التي
  // تستهدف); not انتهاكات قد تشكل جرائم: some, and not those of a kind.
  TokenRange of_kind(TokenRange clause) const {
    const TokenRange term = bare(clause, kLongestCrime, false);
    const bool arabic = language_ == Language::ar;
    if (arabic && words_of(text_, tokens_, clause).find(kArabicArticle) == std::string_view::npos) return {};
    while (!clause.empty() && tokens_[clause.first].is(kBy | kFiller | kLead | kAnd)) ++clause.first;
    if (!term.empty() || clause.behind - clause.first > kLongestCrime || clause.behind - clause.first < 3) return term;
    bool goes_on = false;
    for (std::size_t at = clause.first; at < clause.behind; ++at) {
      const StateToken& token = tokens_[at];
      const bool other = at > clause.first + 1 && (tokens_[at - 1].is(kAnd) || tokens_[at - 2].is(kAnd));
      const bool relative = arabic && at > clause.first && is_relative(at) && tokens_[clause.first].marks == 0;
      goes_on |= token.is(kMeansGuard) && (other || relative);
      if (token.is(kAct | kNoDefinition | kMeansAfter | kModal | kPurposes)) return {};
      if (token.is(kStop2 | kMeansGuard) && !relative && !(other && !token.is(kStop2))) return {};
    }
    return goes_on ? clause : TokenRange{};
  }

  std::string_view word(std::size_t at) const { return tokens_[at].span.of(text_); }

  // "par", "por", "под": before what a verb like "se entiende" defines.
  bool opens_by(std::size_t at) const { return tokens_[at].is(kBy) || ends_as(WordEnd::under, word(at), language_); }

  bool is_relative(std::size_t at) const {
    return ends_as(WordEnd::relative, word(at), language_) ||
           (language_ == Language::es && tokens_[at].is(kThat) && tokens_[at].is(kStop));
  }

  // "sustaining gardens, which should be understood as a goal": the noun before a relative clause with its adjectives.
  TokenRange antecedent(std::size_t at) const {
    constexpr std::size_t kLongestNoun = 3;
    if (at < 3 || (at + 1 < tokens_.size() && tokens_[at + 1].is(kThat))) return {};
    if (ends_as(WordEnd::only_refers, word(at), language_)) return {};
    const std::size_t comma = ends_as(WordEnd::under, word(at - 2), language_) ? at - 3 : at - 2;  // "под которым"
    if (!tokens_[comma].is(kComma)) return {};
    TokenRange term{comma, comma};
    while (term.first > 0 && term.behind - term.first < kLongestNoun && tokens_[term.first - 1].marks == 0 &&
           belongs(term.first - 1, term))
      --term.first;
    const bool half = term.first > 0 && tokens_[term.first - 1].is(kAside | kDue) && language_ != Language::ru;
    const bool place =
        term.behind - term.first == 1 && language_ == Language::ar && word(term.first).starts_with(kArabicForThe);
    return half || place ? TokenRange{} : term;  // "safety in education, which"
  }

  // In Russian and Arabic, where no preposition need stand before a noun, only adjectives belong to the last one.
  bool belongs(std::size_t at, TokenRange term) const {
    if (term.empty()) return true;
    if (language_ == Language::ru) return ends_as(WordEnd::adjective, word(at), language_);
    if (language_ != Language::ar) return true;
    return word(at + 1).starts_with(kArabicArticle) &&
           (word(at).starts_with(kArabicArticle) || word(at).starts_with(kArabicForThe));
  }

  // 将花园定义为: what is moved before the verb.
  TokenRange moved_before(std::size_t at) const {
    if (language_ != Language::zh || !ends_as(WordEnd::defined_as, word(at), language_)) return {};
    for (std::size_t back = at; back > 0 && at - back <= kLongestTerm; --back) {
      if (ends_as(WordEnd::moves, word(back - 1), language_))
        return back < at && !tokens_[back].is(kDeterminer | kMeansGuard | kPronoun) ? TokenRange{back, at}
                                                                                    : TokenRange{};
      if (tokens_[back - 1].is(kPunctuation)) break;
    }
    return {};
  }

  // "in the Charter of the Club [weeding] is defined as": of a clause that says where first, what stands behind the
  // name of a document; nothing where no document is named.
  TokenRange located(TokenRange clause, const StateToken& verb) const {
    if (clause.behind - clause.first > 2 && tokens_[clause.first].is(kAside) && is_relative(clause.first + 1))
      return {clause.first + 2, clause.behind};  // "in which weeding"
    if (clause.empty() || verb.is(kBy) || language_ == Language::zh || !tokens_[clause.first].is(kAside)) return clause;
    if (tokens_[clause.first].is(kPurposes | kConcept | kBy | kFiller) || !verb.is(kMeansAfter)) return clause;
    std::size_t paper = clause.behind;
    for (std::size_t at = clause.first; at < clause.behind; ++at)
      if (tokens_[at].is(kSourcePaper) || (paper < at && tokens_[at].is(kCapital))) paper = at;
    return {std::min(paper + 1, clause.behind), clause.behind};
  }

  // Quotation marks around a title do not make a term, and most verbs define what is quoted only where it opens the
  // sentence, is called a term, or is defined for a purpose.
  bool may_quote(std::size_t at, TokenRange quoted) const {
    if (tokens_[quoted.first - 1].span.of(text_) == "《") return false;
    const StateToken& verb = tokens_[at];
    if (verb.is(kMeansGuard)) return false;
    if (!verb.is(kMeansConcept | kMeansWeak | kMeansList)) return true;
    if (quoted.behind - quoted.first > kLongestWeakTerm) return false;
    const std::size_t open = quoted.first - 1;
    const bool behind_colon = open > 0 && open <= 2 && is_colon(text_, tokens_[open - 1]);  // "Note: “Garden” includes"
    return open == sentence_of(text_, tokens_, at).first || behind_colon || tokens_[open - 1].is(kConcept) ||
           for_the_purposes(at);
  }

  // "the concept of garden is [critical]": what it is like, and not what it is.
  bool says_of(std::size_t at) const {
    const bool is = tokens_[at].is(kMeansConcept) && tokens_[at].is(kMeansGuard);
    const bool spaced = language_ == Language::en || language_ == Language::fr || language_ == Language::es;
    return is && spaced && at + 1 < tokens_.size() && tokens_[at + 1].marks == 0;
  }

  // "garden means a ...", not "by electronic means to ...".
  bool means_something(std::size_t at) const {
    if (!is_one_of(WordEnd::means, word(at), language_)) return true;
    const bool term = at > 1 && !tokens_[at - 2].is(kPunctuation | kBy | kLead | kAct);  // not "to consider means that"
    if (at + 1 >= tokens_.size()) return false;
    const TokenRange clause = clause_before(at);  // "that wide planting means planting for all"
    const bool said =
        clause.first > 0 && tokens_[clause.first - 1].is(kThat) && clause.behind - clause.first <= 3 && term;
    return tokens_[at + 1].is(kDeterminer | kQuote) || (tokens_[at + 1].is(kThat) && term) || said;
  }

  // 花园是一个…概念: what it is said to be is called a concept; 是以…为 needs no such word.
  bool classed(std::size_t at) const {
    if (!has(WordEnd::one, tokens_[at].span.of(text_), Language::zh)) return true;
    for (std::size_t next = at + 1; next < tokens_.size() && !tokens_[next].is(kComma | kFullStop); ++next)
      if (tokens_[next].is(kConcept)) return true;
    return false;
  }

  TokenRange clause_before(std::size_t at) const {
    const Marks bounds =
        kPunctuation | kThat | kAct | kSays | (language_ == Language::zh ? Marks{kMeansConcept} : Marks{0});
    TokenRange clause{at, at};
    while (clause.first > 0 && !tokens_[clause.first - 1].is(bounds)) --clause.first;
    return enumerates(clause, bounds) ? before_comma(clause, bounds) : clause;
  }

  // "el consentimiento libre, previo e informado": what stands between a comma and "and" belongs to the noun before.
  bool enumerates(TokenRange clause, Marks bounds) const {
    const bool comma =
        clause.first > 1 && tokens_[clause.first - 1].is(kComma) && !tokens_[clause.first - 2].is(bounds);
    if (!comma || language_ != Language::es || clause.behind - clause.first > 3) return false;
    return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(clause.first),
                       tokens_.begin() + static_cast<std::ptrdiff_t>(clause.behind),
                       [](const StateToken& token) { return token.is(kAnd); });
  }

  // 砍伐和忽视意味着: of what is joined, that verb says what follows from it.
  bool links(TokenRange clause) const {
    return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(clause.first),
                       tokens_.begin() + static_cast<std::ptrdiff_t>(clause.behind),
                       [](const StateToken& token) { return token.is(kAnd | kAside); });
  }

  bool has_comma(TokenRange clause) const {
    return std::any_of(tokens_.begin() + static_cast<std::ptrdiff_t>(clause.first),
                       tokens_.begin() + static_cast<std::ptrdiff_t>(clause.behind),
                       [](const StateToken& token) { return token.is(kComma); });
  }

  TokenRange before_comma(TokenRange clause, Marks bounds = kPunctuation | kThat | kAct | kSays) const {
    if (clause.first > 0) --clause.first;
    while (clause.first > 0 && !tokens_[clause.first - 1].is(bounds)) --clause.first;
    return clause;
  }

  // A list follows, and what is before is no report that "includes the following".
  bool opens_list(std::size_t at) const {
    const TokenRange sentence = sentence_of(text_, tokens_, at);
    for (std::size_t each = sentence.first; each < at; ++each)
      if (tokens_[each].is(kPaper | kSubmit | kReports)) return false;
    return is_colon(text_, tokens_[sentence.behind - 1]);
  }

  // بإجراءات تشمل ما يلي: what the means are, behind "by".
  bool fused(TokenRange clause) const {
    const std::string_view words = words_of(text_, tokens_, clause);
    return language_ == Language::ar && words.starts_with(kArabicBy) && !words.starts_with(kArabicByThe);
  }

  // "For the purposes of this Agreement, ..."
  bool for_the_purposes(std::size_t at) const {
    const TokenRange sentence = sentence_of(text_, tokens_, at);
    for (std::size_t each = sentence.first; each < at; ++each)
      if (tokens_[each].is(kPurposes)) return true;
    return false;
  }

  // "the concept of garden", 花园概念: the words behind or before the noun that says so.
  TokenRange called_concept(TokenRange clause) const {
    for (std::size_t each = clause.behind; each > clause.first; --each) {
      if (!tokens_[each - 1].is(kConcept)) continue;
      TokenRange term{each, clause.behind};
      // "a holistic concept" has no article where "the concept of sustainable development" has one.
      if (language_ == Language::ar && !words_of(text_, tokens_, term).starts_with(kArabicArticle)) return {};
      if (language_ == Language::zh) term = {clause.first, each - 1};
      return tidy(term, kLongestTerm);
    }
    return {};
  }

  TokenRange bare(TokenRange clause, std::size_t longest, bool weak) const {
    const TokenRange term = tidy(clause, longest);
    if (term.empty() || tokens_[term.behind - 1].is(kAnd)) return {};  // "is prohibited and may constitute"
    if (tokens_[term.behind - 1].is(kDeterminer | kModal | kBy | kAdverb | kNumber)) return {};
    if (!weak) return term;
    for (std::size_t each = term.first; each < term.behind; ++each)
      if (tokens_[each].is(kAgent | kNumber | kAdverb | kModal) ||
          (language_ == Language::zh && tokens_[each].is(kAnd | kAside)))
        return {};
    return language_ == Language::en && tokens_[clause.first].is(kDeterminer) ? TokenRange{} : term;
  }

  // A term without what cannot be part of one; nothing when it holds a verb or points at something else.
  TokenRange tidy(TokenRange term, std::size_t longest) const {
    while (!term.empty() && tokens_[term.first].is(kBy | kFiller | kLead | kAnd | kQuote) &&
           !tokens_[term.first].is(kConcept))
      ++term.first;
    while (!term.empty() && opens_by(term.first)) ++term.first;
    while (!term.empty() && tokens_[term.behind - 1].is(kQuote | kAdverb)) --term.behind;
    if (term.behind - term.first > 1 && ends_as(WordEnd::adverb, word(term.behind - 1), language_)) --term.behind;
    if (term.empty() || term.behind - term.first > longest) return {};
    constexpr std::size_t kOneIdeograph = 3;
    if (language_ == Language::zh && span_of(tokens_, term).size() <= kOneIdeograph) return {};  // 该, 其
    if (tokens_[term.first].is(kSessionIn) || (language_ == Language::ar && tokens_[term.first].is(kAside))) return {};
    if (term.behind - term.first == 1 && tokens_[term.first].is(kConcept)) return {};  // "the term refers to"
    for (std::size_t each = term.first; each < term.behind; ++each)
      if (tokens_[each].is(kAct | kStop2 | kMeansGuard | kNoDefinition | kMeansAfter | kModal | kPurposes)) return {};
    return term;
  }

  TokenRange behind(std::size_t at) const {
    TokenRange term{at + 1, at + 1};
    while (term.first < tokens_.size() && tokens_[term.first].is(kConcept | kQuote | kDeterminer)) {
      if (tokens_[term.first++].is(kQuote)) return up_to_quote(term.first);
    }
    // "various concepts, such as “garden”"
    for (std::size_t next = term.first;
         tokens_[at].is(kNoDefinition) && next < tokens_.size() && next < term.first + kNearQuote; ++next)
      if (tokens_[next].is(kQuote)) return up_to_quote(next + 1);
    term.behind = term.first;
    while (term.behind < tokens_.size() && term.behind - term.first < kLongestTerm && !article_at(term) &&
           !tokens_[term.behind].is(kPunctuation | kStop2 | kModal | kThat | kMeansAfter | kMeansConcept) &&
           !(language_ == Language::ar && tokens_[term.behind].is(kStop)) && !place_at(term.behind))
      ++term.behind;
    while (!term.empty() && tokens_[term.behind - 1].is(kAnd)) --term.behind;
    return term;
  }

  // "se entiende por niño todo ser humano": what it means begins with an article.
  bool article_at(TokenRange term) const {
    return (language_ == Language::es || language_ == Language::fr) && !term.empty() &&
           tokens_[term.behind].is(kDeterminer | kClitic) && !tokens_[term.behind - 1].is(kBy | kLead);
  }

  // "... in the Assembly", behind a term.
  bool place_at(std::size_t at) const {
    if (tokens_[at].is(kSessionIn)) return true;
    return tokens_[at].is(kAside) && at + 1 < tokens_.size() && tokens_[at + 1].is(kDeterminer | kAgent | kNumber);
  }

  TokenRange up_to_quote(std::size_t first) const {
    TokenRange term{first, first};
    while (term.behind < tokens_.size() && term.behind - first <= kLongestTerm && !tokens_[term.behind].is(kQuote))
      ++term.behind;
    return term;
  }

  // "the concept of garden has no agreed definition", 花园概念没有公认的定义: the term before, "definition" behind.
  TokenRange without_definition(std::size_t at) const {
    if (language_ != Language::zh && !tokens_[at].is(kMeansGuard))
      if (const TokenRange quoted = quoted_before(at); !quoted.empty()) return quoted;
    std::size_t definition = ends_as(WordEnd::definition, word(at), language_) ? at : 0;
    for (std::size_t next = at + 1; next < tokens_.size() && next <= at + kNearDefinition && definition == 0; ++next) {
      if (tokens_[next].is(kPunctuation) && tokens_[at].is(kMeansGuard)) break;
      if (tokens_[next].is(kPunctuation)) return {};
      if (tokens_[next].is(kConcept)) definition = next;
    }
    if (definition == 0 && language_ == Language::zh) return {};
    if (definition > at && tokens_[at].is(kMeansGuard)) return behind(definition);  // "не существует определения сада"
    // “花园”一词没有定义
    if (const TokenRange quoted = quoted_before(at > 0 && tokens_[at - 1].is(kConcept) ? at - 1 : at); !quoted.empty())
      return quoted;
    const TokenRange clause = clause_before(at), concept_term = called_concept(clause);
    if (!concept_term.empty() || tokens_[at].is(kMeansGuard)) return concept_term;  // "определения сада не существует"
    const TokenRange bare_term = tidy(clause, kLongestWeakTerm);
    return bare_term.empty() && definition > at ? tidy({at + 1, definition}, kLongestWeakTerm) : bare_term;
  }

  std::string_view text_;
  const StateTokens& tokens_;
  Language language_;
  std::vector<Definition> found_;
};

}  // namespace

std::string bare_term(std::string_view term, Language language) {
  return language == Language::ar ? with_bare_article(term) : std::string(term);
}

std::vector<Definition> find_definitions(std::string_view text, const StateTokens& tokens, Language language) {
  return Finder(text, tokens, language).run();
}

}  // namespace corpus
