// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/query_sequence.h"

#include <xapian.h>

#include <cmath>

#include "search/query_stems.h"

namespace search {

namespace {

using Op = QueryNode::Op;

// Words in order; a Chinese pair adds the characters that the pair before it has not.
class Sequencer {
 public:
  explicit Sequencer(const BuildContext& context) : context_(context) {}

  void add(const QueryNode& node) {
    if (node.op != Op::word && node.op != Op::phrase) return;
    for (const QueryWord& word : node.words) {
      if (word.bigram)
        add_pair(word);
      else
        add_word(word.folded, word);
    }
  }

  std::vector<SequenceWord> words;

 private:
  void add_pair(const QueryWord& pair) {
    const std::size_t half = pair.folded.size() / 2;
    const std::string first = pair.folded.substr(0, half);
    if (words.empty() || words.back().folded != first) add_word(first, pair);
    add_word(pair.folded.substr(half), pair);
  }

  void add_word(const std::string& folded, const QueryWord& word) {
    if (words.size() == kLongestSequence) return;
    const double all = context_.view.database.get_doccount(), having = context_.view.database.get_termfreq(folded);
    words.push_back({folded, stems_of(word, context_.latin, context_.analyser), std::log(1 + all / (1 + having))});
  }

  const BuildContext& context_;
};

}  // namespace

std::vector<SequenceWord> sequence_of(const QueryNode& root, const BuildContext& context) {
  Sequencer sequencer(context);
  if (root.op != Op::all) {
    sequencer.add(root);
  } else {
    for (const QueryNode& child : root.children) sequencer.add(child);
  }
  return std::move(sequencer.words);
}

}  // namespace search
