// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/state.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "corpus/fold.h"
#include "corpus/state_acts.h"
#include "corpus/state_bearers.h"
#include "corpus/state_deadlines.h"
#include "corpus/state_definitions.h"
#include "corpus/state_done.h"
#include "corpus/state_principles.h"
#include "corpus/state_provenance.h"
#include "corpus/state_reports.h"
#include "corpus/word_ends.h"

namespace corpus {

namespace {

constexpr std::size_t kMostStatements = 200000;  // of one document
constexpr std::size_t kNoStatement = static_cast<std::size_t>(-1);

constexpr std::size_t kLongestTerm = 10;  // tokens

constexpr std::string_view kSystem = "United Nations system";

// What a list inherits from its opening words.
struct Chapeau {
  Statement last;          // the nearest governing act
  std::string_view takes;  // how its bearers follow
};

std::string_view force_of(const ActWord& word, std::string_view body, bool mandatory) {
  const bool council = body == "sc";
  if (word.act == "DECIDE") return "BINDING";
  if (council && (word.act == "DEMAND" || word.directs || mandatory)) return "BINDING";
  if (word.act == "REQUEST" || word.act == "CALL" || word.act == "DEMAND") return "STRONG";
  return word.act == "ENCOURAGE" ? "SOFT" : "NONE";
}

// Acts after which something is due.
bool asks(std::string_view act) {
  return act == "DECIDE" || act == "DEMAND" || act == "REQUEST" || act == "CALL" || act == "ENCOURAGE";
}

class Stater {
 public:
  explicit Stater(Document& document) : document_(document) {}

  void run() {
    document_.statements.reserve(std::min(document_.provisions.size(), kMostStatements));  // most have one
    for (const Provision& provision : document_.provisions)
      if (!provision.parent.empty()) parents_.insert(provision.parent);
    for (place_ = 0; place_ < document_.provisions.size(); ++place_) {
      const Provision& provision = document_.provisions[place_];
      if (document_.statements.size() >= kMostStatements) return;
      const Language language =
          provision.language == Language::unknown ? document_.metadata.language : provision.language;
      const StateWords* const words = state_words(language);
      if (words == nullptr || provision.kind == Kind::signature) continue;
      language_ = language;
      provision_ = &provision;
      cut(provision.text.text(), *words, tokens_);
      remember_commission();
      done_before_ = {};
      if (provision.kind == Kind::heading || provision.kind == Kind::annex) {
        read_heading();
        continue;
      }
      if (provision.kind == Kind::operative) {
        acts();
      } else if (provision.kind != Kind::footnote) {
        duties();
      }
      definitions();
    }
  }

 private:
  // Arabic and Chinese have one word for a commission and a committee: the short form means what was last named in
  // full.
  void remember_commission() {
    if (language_ != Language::ar && language_ != Language::zh) return;
    for (const StateToken& token : tokens_) {
      if (!token.is(kAgent)) continue;
      const std::string_view name = token.word->name;
      const bool full = name != "Committee" && name != "Commission" && name != "regional commissions";
      if (full && name.find("Commission") != name.npos && name.find("Commissioner") == name.npos) commission_ = true;
      if (full && name.find("Committee") != name.npos) commission_ = false;
    }
  }

  // "Guiding principles", "Definitions of terms"
  void read_heading() {
    glossary_ = begins_as(WordEnd::glossary, fold_letters(text()), language_) ? text() : std::string_view{};
    const bool principles =
        std::any_of(tokens_.begin(), tokens_.end(), [](const StateToken& t) { return t.is(kPrincipleHeading); });
    heading_ = principles ? text() : std::string_view{};
  }

  std::string_view text() const { return provision_->text.text(); }

  Statement statement(std::string_view kind, std::string_view verb, Span in_text) const {
    Statement made;
    made.kind = kind;
    made.provision = provision_->id;
    made.verb = verb;
    made.span = provision_->text.source(in_text);
    made.in_provision = in_text;
    return made;
  }

  std::string_view words(std::size_t first, std::size_t behind) const {
    return text().substr(tokens_[first].span.start, tokens_[behind - 1].span.end - tokens_[first].span.start);
  }

  void acts() {
    const bool decision = document_.metadata.type == "decision";
    const bool point = !provision_->parent.empty() && !drafts_.contains(provision_->parent);
    const auto found = find_acts(text(), tokens_, language_, {decision, point, point && asks_nobody()});
    if (opens_draft()) drafts_.insert(provision_->id);
    before_ = kNoStatement;
    for (const FoundAct& act : found) add(act);
    if (found.empty()) inherit();
  }

  // The opening words above the provision, "Emphasizes:", are no request to anybody.
  bool asks_nobody() const {
    const auto above = chapeaux_.find(provision_->parent);
    return above != chapeaux_.end() && above->second.last.bearers.empty();
  }

  // 建议大会通过以下决议草案：the paragraphs of the draft that follows have verbs of their own, which in points of a
  // list would be infinitives.
  bool opens_draft() const {
    return language_ == Language::zh && !tokens_.empty() && is_colon(text(), tokens_.back()) &&
           has(WordEnd::draft, text(), language_);
  }

  void add(const FoundAct& act) {
    Statement made = statement("obligation", words(act.first, act.last + 1),
                               {tokens_[act.about].span.start, tokens_[act.end - 1].span.end});
    made.act = act.word->act;
    const Bearers bearers = find_bearers(text(), tokens_, language_, act);
    put(bearers, made);
    if (bearers.as_before && before_ != kNoStatement) {
      made.bearers = document_.statements[before_].bearers;
      made.names = document_.statements[before_].names;
      if (made.bearers.empty() && asks(made.act)) put_first_agent(made);
    }
    done_before_ = {act.last + 1, act.end};
    before_ = document_.statements.size();
    made.force = force_of(*act.word, document_.metadata.body, bearers.mandatory);
    if (asks(made.act)) due(act.last + 1, act.end, act.word->takes, made);
    if (act.word->takes == "self") made.report = extends_reports(tokens_, act.last + 1, act.end);
    const TokenRange done =
        act.about < act.first ? TokenRange{act.about, act.first} : TokenRange{act.last + 1, act.end};
    complete(done, bearers.doers ? std::vector<Span>{} : bearers.spans, made);
    if (parents_.contains(provision_->id)) {
      chapeaux_[provision_->id] = {made, act.word->takes};
      places_[provision_->id] = document_.statements.size();
    }
    document_.statements.push_back(std::move(made));
  }

  // "Notes the report of the Secretary-General and requests him to": whom the act before speaks of first.
  void put_first_agent(Statement& made) const {
    for (std::size_t at = done_before_.first; at < done_before_.behind; ++at)
      if (tokens_[at].is(kAgent) && !tokens_[at].is(kOrgan)) return put(tokens_[at].span, made);
  }

  void put(const Bearers& bearers, Statement& made) const {
    made.bearers.clear();
    made.names.clear();
    for (const Span& span : bearers.spans) put(span, made);
    if (!bearers.spans.empty() || !bearers.organ_itself) return;
    made.bearers.emplace_back(kOrganItself);
    made.names.emplace_back();
  }

  void put(const Span& span, Statement& made) const {
    made.bearers.emplace_back(span.of(text()));
    std::string_view name;
    bool state = false, system = false, bodies = false, society = false;
    const auto first = std::partition_point(tokens_.begin(), tokens_.end(),
                                            [&](const StateToken& token) { return token.span.end <= span.start; });
    for (auto each = first; each != tokens_.end() && each->span.end <= span.end; ++each) {
      const StateToken& token = *each;
      if (!token.is(kAgent)) continue;
      system |= token.word->name == kSystem;
      bodies |= token.word->name == "organizations";
      society |= token.word->name == "society";
      // "the Government of Ruritania", "the Ruritanian authorities": a State names only what nothing else does. The
      // head of a phrase is its last noun in Chinese, and its first elsewhere.
      if (!name.empty() && !state && (token.word->state || language_ != Language::zh)) continue;
      if (!name.empty() && token.word->state) continue;
      name = token.word->name;
      state = token.word->state;
    }
    if (name.empty() && only_pronoun(span)) name = name_before();
    // "entities of the United Nations", 联合国各实体: the same, whichever noun is first.
    if (system && bodies && (name == kSystem || name == "organizations")) name = kSystem;
    if (society && name == "stakeholders") name = "society";  // "civil society actors", "acteurs de la société civile"
    if (commission_ && name == "Committee") name = "Commission";
    made.names.emplace_back(name);
  }

  // "tous les autres", "ceux qui": who they are, the act before says.
  bool only_pronoun(const Span& span) const {
    return std::any_of(tokens_.begin(), tokens_.end(), [&](const StateToken& token) {
      return token.is(kAgent) && token.is(kPronoun) && token.span.start == span.start;
    });
  }

  std::string_view name_before() const {
    for (std::size_t at = done_before_.first; at < done_before_.behind; ++at)
      if (tokens_[at].is(kAgent) && !tokens_[at].is(kOrgan) && !tokens_[at].word->name.empty())
        return tokens_[at].word->name;
    return {};
  }

  // Of what is complete in itself, "adopts the agenda of its seventh session", only the day something is held is due.
  void due(std::size_t from, std::size_t end, std::string_view takes, Statement& made) const {
    Deadlines all{std::move(made.deadline), std::move(made.due)};
    add_deadlines(takes == "self"
                      ? find_held(text(), tokens_, document_.metadata, language_, from, end)
                      : find_deadlines(text(), tokens_, document_.metadata, language_, from, end, made.act == "DECIDE"),
                  all);
    made.deadline = std::move(all.printed);
    made.due = std::move(all.due);
    made.report |= asks_for_report(text(), tokens_, language_, from, end);
  }

  // What is to be done, and on what condition.
  void complete(TokenRange act, const std::vector<Span>& bearers, Statement& made) const {
    const bool before_done = !bearers.empty() && !act.empty() && bearers.front().start <= near_verb(act);
    made.done = done_of(text(), tokens_, act, before_done ? bearers.back().end : 0);
    if (asks(made.act) || !made.bearers.empty()) made.condition = condition_of(tokens_, act).of(text());
  }

  // Who is to act stands at the head of the act, before what is to be done.
  std::size_t near_verb(TokenRange act) const {
    constexpr std::size_t kNear = 10;
    return tokens_[std::min(act.first + kNear, act.behind - 1)].span.start;
  }

  // A point of a list without a verb of its own: the act of its opening words, which in turn gets what the point adds.
  void inherit() {
    const auto above = chapeaux_.find(provision_->parent);
    if (above == chapeaux_.end() || tokens_.empty()) return;
    const Chapeau chapeau = above->second;
    Statement made = statement("obligation", chapeau.last.verb, {0, text().size()});
    made.act = chapeau.last.act;
    made.force = chapeau.last.force;
    made.bearers = chapeau.last.bearers;
    made.names = chapeau.last.names;
    made.deadline = chapeau.last.deadline;
    made.due = chapeau.last.due;
    made.report = chapeau.last.report;
    constexpr std::size_t kHead = 12;
    std::size_t verb = tokens_.size();
    const auto subject = find_duty(text(), tokens_, language_, 0, std::min(kHead, tokens_.size()), verb);
    if (!subject.empty() && tokens_[verb].is(kDuty) && !tokens_[verb].is(kNeed)) {  // "(a) Governments should ..."
      made.bearers.clear();
      made.names.clear();
      for (const Span& span : subject) put(span, made);
    }
    const bool nobody = made.bearers.empty() || made.bearers.front() == kOrganItself;
    std::vector<Span> own;
    if (nobody && chapeau.takes != "self" && chapeau.takes != "none") {
      const Bearers found = find_bearers_at(text(), tokens_, language_, chapeau.takes);
      if (!found.spans.empty()) put(found, made);
      own = found.spans;
    }
    if (asks(made.act)) {
      due(0, tokens_.size(), chapeau.takes, made);
      Statement gained;
      due(0, tokens_.size(), chapeau.takes, gained);
      give(gained);
    }
    complete({0, tokens_.size()}, own, made);
    if (parents_.contains(provision_->id)) chapeaux_[provision_->id] = {made, chapeau.takes};
    document_.statements.push_back(std::move(made));
  }

  // Adds a point's deadline and report to the act of the paragraph it is part of.
  void give(const Statement& gained) {
    const auto place = places_.find(provision_->parent);
    if (place == places_.end()) return;
    Statement& act = document_.statements[place->second];
    act.report |= gained.report;
    if (gained.deadline.empty() || act.deadline.find(gained.deadline) != std::string::npos) return;
    Deadlines all{std::move(act.deadline), std::move(act.due)};
    add_deadlines({gained.deadline, gained.due}, all);
    act.deadline = std::move(all.printed);
    act.due = std::move(all.due);
  }

  // Sentences of preambles and reports that say who has to act.
  void duties() {
    for (std::size_t from = 0; from < tokens_.size();) {
      std::size_t end = from;
      bool duty = false;
      for (; end < tokens_.size() && !tokens_[end].is(kFullStop); ++end)
        duty |= says_need(tokens_[end]) ||
                (tokens_[end].is(kDuty) && (!tokens_[end].is(kModal) || tokens_[end].is(kShall)));
      if (duty) add_duty(from, end);
      from = end + 1;
    }
  }

  // "the need for States to", "the obligation of States": in so many words; "responsibility" alone may be anything.
  bool says_need(const StateToken& token) const {
    return token.is(kNeed) && token.span.of(text()).find(' ') != std::string_view::npos;
  }

  void add_duty(std::size_t from, std::size_t end) {
    std::size_t verb = from;
    const auto found = find_duty(text(), tokens_, language_, from, end, verb);
    if (found.empty() || !(tokens_[verb].is(kDuty) || says_need(tokens_[verb]))) return;
    Statement made =
        statement("obligation", tokens_[verb].span.of(text()), {tokens_[from].span.start, tokens_[end - 1].span.end});
    made.act = "AFFIRM";
    // What the articles of a treaty say shall be done binds its parties.
    made.force = tokens_[verb].is(kShall) && provision_->id.find("art") != std::string::npos ? "BINDING" : "NONE";
    for (const Span& span : found) put(span, made);
    if (provision_->kind == Kind::preambular && only_who_speaks(made)) return;
    complete({verb + 1, end}, {}, made);
    document_.statements.push_back(std::move(made));
  }

  // "Recalling the primary responsibility of the Security Council" in its own text: it obliges nobody else.
  bool only_who_speaks(const Statement& made) const {
    const std::string_view speaks = organ_name(document_.metadata.body);
    return !speaks.empty() &&
           std::all_of(made.names.begin(), made.names.end(), [&](std::string_view name) { return name == speaks; });
  }

  void definitions() {
    const std::vector<Definition> found = find_definitions(text(), tokens_, language_);
    for (const Definition& each : found) add(each);
    if (found.empty()) point_of_definition();
    if (found.empty()) entry_of_glossary();
    bool principle = false;
    for (const Definition& each : find_principles(text(), tokens_, language_)) {
      add(each);
      principle = true;
    }
    if (!principle) below_heading();
  }

  void add(const Definition& found) {
    Statement made = statement(found.kind, found.verb, found.sentence);
    made.term = bare_term(found.term, language_);
    made.done = found.done;
    trace(document_, place_, found, tokens_, made);
    if (found.kind == "definition" && !found.none)
      for (const std::string& member : made.members) defined_[member] = made;
    document_.statements.push_back(std::move(made));
  }

  // What is listed below "human security includes the following:" says what it is, point by point.
  void point_of_definition() {
    const auto above = defined_.find(provision_->id);
    if (above == defined_.end() || tokens_.empty()) return;
    Statement made = above->second;
    made.provision = provision_->id;
    made.in_provision = {0, text().size()};
    made.span = provision_->text.source(made.in_provision);
    made.done = made.in_provision;
    made.members.clear();
    document_.statements.push_back(std::move(made));
  }

  // "Disaster risk. The potential loss of life ..." below "Definitions of terms".
  void entry_of_glossary() {
    std::size_t end = 0;  // of the term
    while (end < tokens_.size() && end <= kLongestTerm && !tokens_[end].is(kFullStop) &&
           !is_colon(text(), tokens_[end]))
      ++end;
    const bool explains =
        provision_->kind != Kind::footnote && end > 0 && end <= kLongestTerm && end + 1 < tokens_.size();
    if (glossary_.empty() || !explains || defined_.contains(provision_->id)) return;
    Definition found;
    found.kind = "definition";
    found.verb = glossary_;
    found.term = words(0, end);
    found.sentence = {0, text().size()};
    found.done = {tokens_[end + 1].span.start, text().size()};
    add(found);
  }

  // The paragraphs below "Guiding principles" are principles, each of them.
  void below_heading() {
    const Kind kind = provision_->kind;
    const bool counts = (kind == Kind::paragraph || kind == Kind::article) && provision_->parent.empty();
    if (!counts || heading_.empty() || tokens_.empty()) return;
    Definition found;
    found.kind = "principle";
    found.verb = found.term = heading_;
    found.sentence = {0, text().size()};
    add(found);
  }

  Document& document_;
  std::size_t place_ = 0;  // of the provision
  const Provision* provision_ = nullptr;
  Language language_ = Language::unknown;
  StateTokens tokens_;
  std::string_view heading_;                             // over the provision, when it announces principles
  std::string_view glossary_;                            // the same, when it announces terms and what they mean
  bool commission_ = false;                              // the last body of that kind named in full is one
  std::size_t before_ = kNoStatement;                    // place of the act before, for pronouns
  TokenRange done_before_;                               // what it is about
  std::unordered_set<std::string_view> drafts_;          // ids of provisions that a quoted draft follows
  std::unordered_set<std::string_view> parents_;         // ids of provisions with others below them
  std::unordered_map<std::string, Chapeau> chapeaux_;    // by the id of the provision that opens a list
  std::unordered_map<std::string, Statement> defined_;   // definitions that list parts, by the ids of these
  std::unordered_map<std::string, std::size_t> places_;  // of its last act in the statements
};

}  // namespace

void state(Document& document) {
  document.statements.clear();
  Stater(document).run();
}

namespace {

// "definition adopted 'means': garden; by the Assembly; 2 parts"
std::string defined(const Statement& statement) {
  std::string line = statement.kind + " " + statement.status + " '" + statement.verb + "': " + statement.term;
  if (!statement.who_defines.empty() && statement.who_defines != kOrganItself) line += "; by " + statement.who_defines;
  if (!statement.members.empty()) line += "; " + std::to_string(statement.members.size()) + " parts";
  return line;
}

}  // namespace

std::string describe(const Statement& statement) {
  std::string line = statement.provision + " ";
  if (statement.kind != "obligation") return line + defined(statement);
  line += statement.act + " " + statement.force + " '" + statement.verb + "'";
  const char* before = ": ";
  for (const std::string& bearer : statement.bearers) {
    line += before + bearer;
    before = ", ";
  }
  if (!statement.deadline.empty()) line += "; by '" + statement.deadline + "'";
  if (statement.report) line += "; report";
  return line;
}

}  // namespace corpus
