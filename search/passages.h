// SPDX-License-Identifier: GPL-2.0-or-later
// Provisions that may answer a question, each with what speaks for it as numbers. Some hundreds are gathered
// (best paragraphs by their words, the paragraphs of the best documents, those of the documents named), the best of
// them are looked at with what stands round them: the words that introduce them, what follows a colon, the heading, the
// title.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "corpus/entry.h"
#include "search/asking.h"
#include "search/index.h"

namespace Xapian {
class Query;
}

namespace search {

// What speaks for a passage, each from 0 to 1. The table of their weights is in passage_weights.h.
enum class Sign {
  own,           // share of the question's words (by what they tell) in the paragraph itself
  covered,       // the same with what stands round it
  topic,         // share of the words of the topic in the paragraph, its lead or its follow-up
  phrase,        // they stand side by side
  ordered,       // and one behind the other as they were asked, where principles are: those of "human security" are
                 // not those of "security"
  early,         // they stand in its first words
  together,      // words side by side in the question are so here
  dense,         // words in a short paragraph count more (BM25)
  plain,         // how near the first it is among paragraphs with most of all words of the question, also of those
                 // it is put with: what an index of words alone would give
  title,         // share of the question in the document's title
  titled,        // share of the title in the question
  document,      // how well the document's best paragraphs match
  definer,       // it says that the one named in the question defines
  defines,       // it defines the term asked about, or says that no definition is agreed
  parallel,      // it has the topic and is in another language a definition
  lists,         // it introduces a list, and parts, features or principles are asked for
  principle,     // it names principles
  holds,         // it says what is so (recognizes, reaffirms, stresses), where neither a duty nor a history is asked
  asks,          // it asks something of somebody, where no duty is asked
  duty,          // it says who must do what
  bearer,        // of whom is asked
  report,        // it asks for a report, and that is asked
  dated,         // it has a deadline, and that is asked
  regular,       // it is to be done again and again, and how often is asked
  act,           // its verb does what the verb asked does: requests, calls upon
  time,          // it tells a time, and that is asked
  happens,       // and that what is asked about happens then: it is extended, held
  amount,        // it tells a number, and that is asked
  counted,       // the number stands beside what is to be counted
  things,        // it lists as many things as are asked for, or some, where parts or principles are
  headed,        // share of the topic in the heading it stands under
  context,       // share of the question in the paragraph and the others of its document together
  founding,      // it decides, or has a word of establishing (of renaming), and when that was done is asked
  adopted,       // the document was adopted: resolution, decision, declaration
  operative,     // not a preamble, note or heading
  newer,         // against the others
  older,         // against the others, where a first mention is asked
  cited,         // how often the document is cited
  body,          // of the body named
  year,          // of the year named, or it has the year
  named,         // of the document named
  naming,        // it, its title or its document has the countries and bodies that are named
  own_language,  // in the language of the question, or less in English
  count
};
using Signs = std::array<double, static_cast<std::size_t>(Sign::count)>;

inline constexpr int kMostFollows = 60;  // that a paragraph introduces: a list is quoted to its end
inline constexpr std::size_t kMostFollowBytes = 12000;

struct Passage {
  std::uint32_t docid = 0, work = 0;
  corpus::ProvisionEntry entry;
  std::vector<corpus::ProvisionEntry>
      follows;                // what the paragraph introduces with a colon, where it says nothing alone
  std::string lead;           // the words that introduce it
  std::vector<double> found;  // how well each word of the question is covered
  Signs signs{};
  double asked = 0;           // what the words of the question tell, together (Needles::total)
  double most_asked = 0;      // what the one that tells most does (Needles::most)
  double unknown = 0;         // Needles::unknown in its language
  double names_lacking = 0;   // Needles::names_lacking of what it and what stands round it have
  double matter_lacking = 0;  // Needles::matter_lacking of the same
  double score = 0;
  std::string defined;      // the term it defines, as printed
  bool negative = false;    // it says that no definition is agreed
  bool term = false;        // the words of the topic stand in it as they were asked, side by side
  double side_by_side = 0;  // TextFound::ordered of it, what introduces it or the title of its document
  double founds = 0;        // Founding::share, where it is asked what established or renamed something
  bool draft = false;       // of a draft, or of what was not adopted
  bool mention = false;     // one of the oldest mentions of the topic (company.h), where a first one is asked for

  std::string date;   // its document's, "20161208"; empty when unknown
  std::string title;  // its document's; known when it was looked at closer

  double sign(Sign which) const { return signs[static_cast<std::size_t>(which)]; }
};

struct PassageRequest {
  const Asking& asking;
  std::vector<std::uint32_t> works;        // numbers in Columns of the documents the question names
  std::vector<std::uint32_t> instruments;  // of these, those it names by name: their words are words as well
  std::vector<std::string> required;       // terms of the index that a provision must have (corpus/fields.h)
  std::size_t most = 60;                   // in each language as many are looked at closer
  bool without_words = false;              // provisions with what is required may have none of the question's words
  // And what it must be among besides; made for each language anew, since a query is for one thread at a time.
  std::function<Xapian::Query(const Index::View&)> among = nullptr;
};

// Best first; oldest mentions are there, however light.
std::vector<Passage> find_passages(const PassageRequest& request, const Index::View& view, corpus::Analyser& analyser);

// Languages in which works are held that are not held in `language`; English first. Those are looked for in it as well.
std::vector<corpus::Language> other_languages(corpus::Language language, const Columns& columns);

// True when it defines the term asked about, in the language of the question or in another.
bool is_definition(const Passage& passage);

std::string_view name(Sign sign);

}  // namespace search
