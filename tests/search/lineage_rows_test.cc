// SPDX-License-Identifier: GPL-2.0-or-later
// What is said of one paragraph after another: its verb and its citations.
#include <gtest/gtest.h>

#include "corpus/links.h"
#include "search/lineage_steps.h"

namespace search {
namespace {

using corpus::Language;

ReadProvision provision(const char* text, const char* verb, Language language) {
  ReadProvision read;
  read.entry.id = "op1";
  read.entry.kind = corpus::Kind::operative;
  read.entry.text = text;
  read.entry.verb = verb;
  read.entry.language = language;
  read.words = corpus::word_list(text, language, analyser_of_thread());
  return read;
}

TEST(LineageRows, WordsThatOnlyPutAnActBehindAnotherHaveNoStrength) {
  struct Row {
    Language language;
    const char *before, *verb_before, *after, *verb_after;
    int stronger;
  };
  const char* thanks = "выражая глубокую признательность всем";
  for (const Row& row : {
           Row{Language::fr, "Constatant en outre que l’eau manque", "Constatant en outre",
               "Constatant que l’eau manque", "Constatant", 0},
           Row{Language::fr, "Constate également avec une vive inquiétude que l’eau manque",
               "Constate également avec une vive inquiétude", "Constate avec une vive inquiétude que l’eau manque",
               "Constate avec une vive inquiétude", 0},
           Row{Language::en, "Further notes the report", "Further notes", "Notes the report", "Notes", 0},
           Row{Language::es, "Exhorta también a todos", "Exhorta también", "Exhorta a todos", "Exhorta", 0},
           Row{Language::ru, thanks, "выражая глубокую признательность", thanks, "выражая", 0},
           Row{Language::en, "Notes the report", "Notes", "Notes with appreciation the report",
               "Notes with appreciation", 1},
           Row{Language::zh, "又回顾报告", "又回顾", "回顾报告", "回顾", 0},
           Row{Language::en, "Urges all States", "Urges", "Invites all States", "Invites", -1},
       })
    EXPECT_EQ(
        row_of(provision(row.before, row.verb_before, row.language), provision(row.after, row.verb_after, row.language))
            .versions[1]
            ->stronger,
        row.stronger)
        << row.before << " -> " << row.after;
}

TEST(LineageRows, WhereALinkContradictsTheWordsTheyAreFollowed) {
  const auto citing = [](const char* text, const char* linked, const char* printed) {
    ReadProvision read = provision(text, "Recalls", Language::en);
    corpus::CitationEntry citation;
    citation.span = {0, 7};
    citation.target = linked;
    if (std::string(linked) != printed) {
      citation.candidates = {linked, printed};
      citation.why = std::string(corpus::kLinkContradicts) + printed;
    }
    read.entry.citations = {citation};
    return read;
  };
  const auto rolled = row_of(citing("Recalls resolution 90/2", "A/RES/90/2", "A/RES/90/2"),
                             citing("Recalls resolution 91/3", "A/RES/89/7", "A/RES/91/3"))
                          .versions[1]
                          ->rolled;
  ASSERT_EQ(rolled.size(), 1u);
  EXPECT_EQ(rolled[0].second, "A/RES/91/3");
  const auto owner = targets_of(citing("Recalls resolution 90/2", "A/HRC/RES/90/2", "A/RES/90/2").entry);
  EXPECT_EQ(owner, std::vector<std::string>{"A/HRC/RES/90/2"});
}

}  // namespace
}  // namespace search
