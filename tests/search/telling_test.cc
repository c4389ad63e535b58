// SPDX-License-Identifier: GPL-2.0-or-later
// What a provision tells beside its words: times, amounts, lists.
#include "search/telling.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace search {
namespace {

using corpus::Language;

struct Row {
  Language language;
  std::string input, description;
};

TEST(Telling, TimesAndAmounts) {
  const std::vector<Row> rows = {
      {Language::en, "Decides to extend the mandate until 31 October 2025;", "time"},
      {Language::en, "Decides that it shall meet twice a year;", "time"},
      {Language::en, "Decides that the fund shall have 12 trustees;", "amount"},
      {Language::en, "Welcomes the work of the mission;", ""},
      {Language::fr, "Décide de proroger le mandat pour une période de 12 mois ;", "time"},
      {Language::es, "Decide prorrogar el mandato por un período de seis meses;", "time"},
      {Language::ru, "постановляет продлить мандат на шесть месяцев;", "time"},
      {Language::ar, "يقرر تمديد الولاية لمدة 12 شهرا؛", "time"},
      {Language::zh, "决定将任期延长12个月；", "time"},
      {Language::zh, "欢迎特派团的工作；", ""},
  };
  for (const Row& row : rows) {
    corpus::ProvisionEntry entry;
    entry.language = row.language;
    entry.text = row.input;
    const Told told = told_in(entry);
    const std::string seen = fmt::format("{}{}{}", told.time ? "time" : "", told.time && told.amount ? " " : "",
                                         told.amount ? "amount" : "");
    EXPECT_EQ(seen, row.description) << row.input;
  }
}

struct ListRow {
  Language language;
  std::string input;
  std::size_t count;
  double share;
};

TEST(Telling, Lists) {
  const std::vector<ListRow> rows = {
      {Language::en, "Guided by the principles of care, candour, patience and thrift", 4, 1},
      {Language::en, "Guided by the principles of care, candour, patience, and thrift", 4, 1},
      {Language::en, "Guided by the principles of care, candour, patience and thrift", 3, 0},
      {Language::en, "Guided by the principles of care, candour, patience and thrift", 0, 1},
      {Language::en, "Such work rests on four principles:", 4, 0.6},
      {Language::en, "Such work rests on care and candour", 0, 0},
      {Language::fr, "Guidée par les principes de soin, de franchise, de patience et d’économie", 4, 1},
      {Language::es, "Guiada por los principios de esmero, franqueza, paciencia y ahorro", 4, 1},
      {Language::ru, "руководствуясь принципами заботы, откровенности, терпения и бережливости", 4, 1},
      {Language::ar, "مسترشدة بمبادئ العناية والصراحة والصبر والاقتصاد", 4, 1},
      {Language::zh, "遵循细心、坦率、耐心和节俭的原则", 4, 1},
  };
  for (const ListRow& row : rows)
    EXPECT_DOUBLE_EQ(lists_things(row.input, row.language, row.count).share, row.share) << row.input;
}

struct CountRow {
  Language language;
  std::string input, word;
  bool counts;
};

TEST(Telling, NumbersBesideWhatTheyCount) {
  const std::vector<CountRow> rows = {
      {Language::en, "Decides that the Board shall consist of forty-seven Member States", "Member", true},
      {Language::en, "Decides that the Board shall have 12 new trustees", "trustees", true},
      {Language::en, "Decides that trustees serve for terms of three years", "trustees", false},
      {Language::en, "Recalls resolution 12, and commends the trustees", "trustees", false},
      {Language::fr, "Décide que le Comité se compose de quinze membres", "membres", true},
      {Language::fr, "Décide que les membres sont élus par une commission", "membres", false},
      {Language::es, "Decide que la Junta tendrá siete miembros", "miembros", true},
      {Language::ru, "постановляет, что конгресс продлится не более восьми дней", "дней", true},
      {Language::ar, "تقرر أن تتألف اللجنة من خمسة أعضاء", "أعضاء", true},
      {Language::zh, "决定委员会由15个成员组成", "成员", true},
      {Language::zh, "决定委员会成员任期三年", "成员", false},
  };
  for (const CountRow& row : rows) {
    const std::size_t at = row.input.find(row.word);
    EXPECT_EQ(counts(row.input, row.language, {{at, at + row.word.size()}}), row.counts) << row.input;
  }
}

}  // namespace
}  // namespace search
