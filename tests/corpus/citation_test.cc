// SPDX-License-Identifier: GPL-2.0-or-later
// Citations as texts print them in six languages, and what they name. "surface => target" for each, in order; "?" for
// one left open, with its candidates.
#include <gtest/gtest.h>

#include "corpus/recognize.h"

namespace corpus {
namespace {

std::string found_in(std::string_view text, Language language, std::string_view body = "ga") {
  std::string all;
  for (const Citation& citation : recognize_text(text, language, body)) {
    if (!all.empty()) all += "; ";
    all += citation.surface + " => ";
    if (citation.target) all += *citation.target;
    if (!citation.target) all += "?";
    for (const std::string& candidate : citation.candidates) all += " " + candidate;
    if (!citation.date.empty()) all += " @" + citation.date;
  }
  return all;
}

struct Row {
  Language language;
  std::string_view body, text, found;
};

TEST(Citation, NumbersInSixLanguages) {
  const auto en = Language::en, fr = Language::fr, es = Language::es, ru = Language::ru, ar = Language::ar,
             zh = Language::zh;
  const Row rows[] = {
      {en, "ga", "Recalling its resolution 70/104 of 10 December 2015,", "70/104 => A/RES/70/104 @2015-12-10"},
      {fr, "ga", "Rappelant sa résolution 70/104 du 1er décembre 2015,", "70/104 => A/RES/70/104 @2015-12-01"},
      {es, "ga", "Recordando su resolución 70/104, de 10 de diciembre de 2015,", "70/104 => A/RES/70/104 @2015-12-10"},
      {ru, "ga", "ссылаясь на свою резолюцию 70/104 от 10 декабря 2015 года,", "70/104 => A/RES/70/104 @2015-12-10"},
      {ar, "ga", "وإذ تشير إلى قرارها 70/104 المؤرخ 10 كانون الأول/ ديسمبر 2015،",
       "70/104 => A/RES/70/104 @2015-12-10"},
      {zh, "ga", "回顾其2015年12月10日第70/104号决议,", "70/104 => A/RES/70/104 @2015-12-10"},
      {en, "ga", "Security Council resolution 1325 (2000)", "1325 (2000) => S/RES/1325(2000)"},
      {zh, "ga", "安全理事会第1325(2000)号决议", "1325(2000) => S/RES/1325(2000)"},
      {ar, "ga", "قرار مجلس الأمن 1325 (2000)", "1325 (2000) => S/RES/1325(2000)"},
      {en, "ga", "resolution 2200 A (XXI) of 16 December 1966", "2200 A (XXI) => A/RES/2200(XXI)[A] @1966-12-16"},
      {ru, "ga", "резолюция 2200 А (ХХI)", "2200 А (ХХI) => A/RES/2200(XXI)[A]"},
      {ar, "ga", "القرار 2200 ألف (د-21)", "2200 ألف (د-21) => A/RES/2200(XXI)[A]"},
      {zh, "ga", "第2200A(XXI)号决议", "2200A(XXI) => A/RES/2200(XXI)[A]"},
      {ar, "ga", "قرارها دإط-10/15 المؤرخ 20 تموز/يوليه 2004", "دإط-10/15 => A/RES/ES-10/15 @2004-07-20"},
      {fr, "ga", "sa résolution S‑10/2", "S‑10/2 => A/RES/S-10/2"},
      {zh, "ga", "大会2004年7月20日ES-10/15号决议", "ES-10/15 => A/RES/ES-10/15 @2004-07-20"},
  };
  for (const Row& row : rows) EXPECT_EQ(found_in(row.text, row.language, row.body), row.found) << row.text;
}

}  // namespace
}  // namespace corpus
