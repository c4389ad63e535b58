// SPDX-License-Identifier: GPL-2.0-or-later
// What is said of one paragraph after another: its verb and its citations.
#include <gtest/gtest.h>

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

}  // namespace
}  // namespace search
