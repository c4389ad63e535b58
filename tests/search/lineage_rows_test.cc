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

// A paragraph translated in other words is the one its English words make it, or none.
TEST(LineageRows, WhatIsNotTheSameWordForWordIsPairedByTheDecidingLanguage) {
  struct Row {
    const char *before, *after, *before_decides, *after_decides;
    Fate fate;
  };
  const char* wells = "Encourages all States to keep the wells of the villages clean and open to all";
  for (const Row& row : {
           Row{"Engage tous les États à veiller à la propreté des puits dans les villages",
               "Invite l’ensemble des États à faire que les puits des villages restent propres et ouverts à chacun",
               wells, wells, Fate::changed},
           Row{"Engage tous les États à veiller à la propreté des puits dans les villages",
               "Engage tous les États à veiller à la propreté des ports dans les îles", wells,
               "Requests the Committee to report on harbours", Fate::dropped},
           Row{"Engage tous les États à veiller à la propreté des puits dans les villages", "Décide de rester saisie",
               wells, wells, Fate::dropped},
           Row{"Engage tous les États à veiller à la propreté des puits dans les villages",
               "Engage tous les États à veiller à la propreté des ports dans les villages", wells, nullptr,
               Fate::changed},
       }) {
    const ReadProvision before = provision(row.before, "", Language::fr),
                        after = provision(row.after, "", Language::fr);
    const ReadProvision english = provision(row.before_decides, "", Language::en);
    const ReadProvision later = provision(row.after_decides ? row.after_decides : "", "", Language::en);
    std::vector<LineageColumn> columns(2);
    columns[0].provisions = {&before};
    columns[1].provisions = {&after};
    const auto rows = table_of(columns, [&](const ReadProvision& read) -> const ReadProvision* {
      return &read == &before ? &english : row.after_decides != nullptr ? &later : nullptr;
    });
    EXPECT_EQ(rows.back().fates[1], row.fate) << row.after;
  }
}

}  // namespace
}  // namespace search
