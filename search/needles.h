// SPDX-License-Identifier: GPL-2.0-or-later
// The words of a question as they are looked for in documents of one language: each with the forms that stand for it
// there and how much it tells (idf). In the question's own language a word's form is its stem; in another, its
// renderings.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/language.h"
#include "corpus/span.h"
#include "search/asking.h"
#include "search/index.h"

namespace Xapian {
class Query;
}

namespace search {

struct Translation;

struct NeedleForm {
  std::string word;     // a stem where the language has stems, else a folded word (Chinese: a bigram)
  double strength = 1;  // how sure it stands for the word, 0 to 1
  std::string folded;   // a word of that stem, as asked or as in the rendering
};

struct Needle {
  // True when `word` is its first form: as asked, or of its best rendering.
  bool is_first_form(const corpus::Word& word) const {
    return !forms.empty() && (word.stem == forms.front().word || word.folded == forms.front().word);
  }

  std::string folded;    // as asked
  std::string printed;   // the same with its accents, in small letters; empty of what is rendered in another language
  double weight = 0;     // idf times AskedWord::keep
  bool known = false;    // a form of it is in the index
  bool topic = false;    // AskedWord::topic
  bool name = false;     // AskedWord::name; false of what is rendered in another language, where names have other words
  bool spelt = true;     // as asked, not as the word it is most like
  bool counted = false;  // AskedWord::counted
  bool who = false;      // AskedWord::who
  std::vector<NeedleForm> forms;
  std::vector<std::string> instead;  // of a name: short ones that stand for all of its words
  bool first_of_name = false;
};

// The term under which a stem, a Chinese bigram or a number is indexed.
std::string word_term(corpus::Language language, const std::string& word);

// How surely a word of a text, as printed, that has a form of the needle is the word that was asked, 0 to 1: less when
// its ending or its accents are others. Only for languages of Latin letters; 1 in others.
double form_share(const Needle& needle, std::string_view printed);

class Needles {
 public:
  // For documents in `language`. Equal words of the question are one needle.
  Needles(const Asking& asking, corpus::Language language, const Index::View& view, corpus::Analyser& analyser);

  corpus::Language language() const { return language_; }
  const std::vector<Needle>& list() const { return list_; }
  double total() const { return total_; }              // of the weights
  double topic_total() const { return topic_total_; }  // of those of the topic
  double most() const { return most_; }                // the greatest of them
  double unknown() const { return share(unknown_); }   // of those that stand nowhere as asked, as a share of all
  // The share of `found` (in the order of list()) that is lacking of proper names.
  double names_lacking(const std::vector<double>& found) const;
  // The share of `found` that is lacking of what is asked about bodies and offices that are named ("the salary of the
  // Secretary-General"); 0 where none is named, or nothing but them.
  double matter_lacking(const std::vector<double>& found) const;
  // Pairs of needles that stand side by side in the question, in that order.
  const std::vector<std::pair<std::size_t, std::size_t>>& pairs() const { return pairs_; }

  struct Place {
    std::size_t needle = 0;
    double strength = 1;
    std::size_t last = 0;  // of the needles it stands for: of a short name all that follow, up to this one
  };
  // True when the topic is two words that stand side by side in the question.
  bool is_topic_of_two() const;

  // Bytes of a text of the language that are the names of organs with a word of the question in them, where the
  // question names no organ with a word of that name: "security", and the Security Council.
  std::vector<corpus::Span> other_organs(std::string_view text) const;

  // The needle a word of a document is a form of, or the first; nullptr when it is none.
  const Place* find(const corpus::Word& word) const;

  // All provisions of the language with any of the words, the more telling ones weighing more; empty when none is
  // known.
  Xapian::Query query() const;

  // Those with all words of the topic; empty when one of them is not known, or there is no topic.
  Xapian::Query topic_query() const;

  // The same, or those with all words of the names that are asked about where there is no topic.
  Xapian::Query name_query() const;

  // Those with the words of the topic one behind the other in the order asked, small words between them, each with the
  // endings the index has (in another language: of the best rendering); empty when the topic is one word, or many.
  Xapian::Query topic_phrase_query(const Index::View& view, corpus::Analyser& analyser) const;

 private:
  struct Term {
    std::string folded, printed;
    double keep = 0;
    bool topic = false;
    bool rendered = false;  // of another language
    std::vector<NeedleForm> forms;
    std::vector<std::string> instead;
    bool name = false;
    bool counted = false;
    bool who = false;
  };
  Xapian::Query all_of(bool Needle::*which) const;
  Xapian::Query any_form(const Needle& needle, bool with_short) const;
  void add_names(const Asking& asking, const std::vector<bool>& of_name, const Index::View& view,
                 corpus::Analyser& analyser);
  void add_own(const Asking& asking, const Index::View& view, corpus::Analyser& analyser);
  void add_renderings(const Asking& asking, const Index::View& view, corpus::Analyser& analyser);
  // `others`: what may stand for it beside its renderings.
  void add_rendering(const Translation& one, const std::vector<const AskedWord*>& words,
                     const std::vector<NeedleForm>& others, const Index::View& view, corpus::Analyser& analyser);
  void add(const Term& term, const Index::View& view);
  void note_organs(const Asking& asking, corpus::Analyser& analyser);
  double share(double weight) const { return total_ > 0 ? weight / total_ : 0; }

  corpus::Language language_;
  std::vector<Needle> list_;
  double total_ = 0, topic_total_ = 0, most_ = 0, unknown_ = 0;
  std::vector<std::pair<std::size_t, std::size_t>> pairs_;
  std::unordered_map<std::string, Place> places_;
  std::vector<bool> other_organs_;  // by row of organ_names(): not asked about, with a word that is; empty: none
};

}  // namespace search
