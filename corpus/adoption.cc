// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/adoption.h"

#include <string>
#include <vector>

#include "corpus/analyse.h"
#include "corpus/forms.h"
#include "corpus/lexicon.h"

namespace corpus {

namespace {

constexpr std::string_view kRejected = "rejected", kUnanimous = "unanimous", kVote = "vote";
constexpr std::string_view kEnlarged = "1966";  // the Council has had fifteen members since; eleven before

struct Manner {
  std::string_view name;
  std::vector<std::string> words;
};

const std::vector<Manner>& manners() {
  static const auto all = [] {
    std::vector<Manner> made;
    const Table& rows = table("adoption.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row) {
      Manner& manner = made.emplace_back();
      manner.name = rows.cell(row, "manner");
      each_form(rows.cell(row, "words"), [&](std::string_view word) { manner.words.push_back(fold(word)); });
    }
    return made;
  }();
  return all;
}

// By the first of the rows that has a word of it.
std::string_view said(std::string_view voting) {
  const std::string folded = fold(voting);
  for (const Manner& manner : manners())
    for (const std::string& word : manner.words)
      if (folded.find(word) != std::string::npos) return manner.name;
  return {};
}

// "Adopted 90-0-47".
bool prints_counts(std::string_view text) {
  int bars = 0;
  bool digit = false;
  for (const char c : text) {
    if (c == '-' && digit)
      ++bars;
    else if (c < '0' || c > '9')
      bars = 0;
    digit = c >= '0' && c <= '9';
    if (bars == 2 && digit) return true;
  }
  return false;
}

bool whole_council(const Metadata& metadata) {
  const int members = !metadata.adopted.empty() && metadata.adopted < kEnlarged ? 11 : 15;
  return metadata.body == "sc" && metadata.votes_for == members;
}

}  // namespace

std::string_view adoption_of(const Metadata& metadata) {
  const std::string_view manner = said(metadata.voting);
  if (manner == kRejected) return {};
  if (!manner.empty() && manner != kVote) return manner;
  if (whole_council(metadata)) return kUnanimous;
  return manner == kVote || metadata.votes_for >= 0 || prints_counts(metadata.voting) ? kVote : std::string_view();
}

}  // namespace corpus
