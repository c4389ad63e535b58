// SPDX-License-Identifier: GPL-2.0-or-later
// Pages that print several resolutions: what is read from them, work by work, "symbol language: provisions | ...".
#include "corpus/split_works.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "corpus/parse.h"
#include "corpus/printed_heading.h"

namespace corpus {
namespace {

std::string works(std::string_view name, std::string_view text) {
  const auto parsed = parse_works_bytes(text, name);
  if (!parsed) return parsed.error().describe();
  std::string lines;
  for (const Document& work : *parsed) {
    if (!lines.empty()) lines += " | ";
    lines += (work.metadata.symbol.empty() ? "-" : work.metadata.symbol) + " " +
             std::string(code(work.metadata.language)) + ":";
    for (const Provision& provision : work.provisions) lines += " " + provision.id;
    for (const Health& health : work.health)
      if (health.code == "fragment") lines += " (part)";
  }
  return lines;
}

std::string heading(std::string_view text, Language language) {
  const auto found = printed_heading(text, language);
  return found ? found->number + " of " + found->series + ": " + found->title : "";
}

TEST(PrintedHeading, NumbersAndTitles) {
  struct Row {
    std::string_view text;
    Language language;
    std::string_view found;
  };
  const Row rows[] = {
      {"46/999. Boats and harbours", Language::en, "46/999 of 46/: Boats and harbours"},
      {"1988/99. Boats and harbours", Language::en, "1988/99 of 1988/: Boats and harbours"},
      {"1599 (XV). Boats and harbours", Language::en, "1599(XV) of (XV): Boats and harbours"},
      {"1599 (XV). Navires et ports", Language::fr, "1599(XV) of (XV): Navires et ports"},
      {"1599 (XV). Barcos y puertos", Language::es, "1599(XV) of (XV): Barcos y puertos"},
      {"1599 (XV). Суда и порты", Language::ru, "1599(XV) of (XV): Суда и порты"},
      {"46/999. 船舶和港口", Language::zh, "46/999 of 46/: 船舶和港口"},
      {"46/999 - السفن والموانئ", Language::ar, "46/999 of 46/: السفن والموانئ"},
      {"11(1). BOATS", Language::en, "11(I) of (I): BOATS"},
      {"99 (1964). Resolution of 4 March 1964", Language::en, "99(1964) of (): Resolution of 4 March 1964"},
      {"Resolution 999 (1978)", Language::en, "999(1978) of (): "},
      {"Résolution 999 (1978)", Language::fr, "999(1978) of (): "},
      {"Resolución 999 (1978)", Language::es, "999(1978) of (): "},
      {"Резолюция 999 (1978)", Language::ru, "999(1978) of (): "},
      {"القرار 999 (1978)", Language::ar, "999(1978) of (): "},
      {"第999(1978)号决议", Language::zh, "999(1978) of (): "},
      {"46/999 of 19 December 1991 is recalled", Language::en, ""},
      {"Recalling its resolution 46/999, on boats.", Language::en, ""},
      {"12. Boats are welcome", Language::en, ""},
      {"Resolution 999 (1978) remains in force for all boats and harbours of the region, as was decided.", Language::en,
       ""},
  };
  for (const Row& row : rows) EXPECT_EQ(heading(row.text, row.language), row.found) << row.text;
}

constexpr std::string_view kEnglish = R"(
(c) In 1996 the General Assembly will look at the boats and at the harbours of all States once more;

44. For that review the General Assembly will take the measures that are necessary, if resources are there.

46/998. Boats

The General Assembly,

Recalling the boats of all States and the rules that were agreed for them,

1. Welcomes the boats that were built by Member States in the year of boats;

2. Requests the Secretary-General to report on boats to the General Assembly.

87th plenary meeting

19 December 1991

46/999. Harbours

The General Assembly,

Recalling the harbours of all States and the rules that were agreed for them,

1. Welcomes the harbours that were built by Member States in the year of harbours;

2. Requests the Secretary-General to report on harbours to the General Assembly.

87th plenary meeting

19 December 1991

46/1000. Lighthouses

The General Assembly,

Recalling the lighthouses of all States and the rules that were agreed for them,

1. Welcomes the lighthouses that were built by Member States and
)";

TEST(SplitWorks, OnePageSeveralResolutions) {
  EXPECT_EQ(works("A_RES_46_999.txt", kEnglish),
            "A/RES/46/999 en: pp1 op1 op2 | - en: text1 para44 (part) | A/RES/46/998 en: pp1 op1 op2 | "
            "A/RES/46/1000 en: pp1 op1 (part)");
  // Without a name that says so it is the first that has its number there.
  EXPECT_TRUE(works("page.txt", kEnglish).starts_with("A/RES/46/998 en: pp1 op1 op2 | "));
}

// The same page in each language: number, formula, preamble, two paragraphs, adoption; twice.
TEST(SplitWorks, SixLanguages) {
  struct Row {
    std::string_view formula, recalling, welcomes, requests, adopted, title;
    std::string_view language;
  };
  const Row rows[] = {
      {"The General Assembly,", "Recalling its earlier rules for the boats of all States,",
       "Welcomes the boats that Member States have built;", "Requests the Secretary-General to count all the boats.",
       "87th plenary meeting", "Boats of the world", "en"},
      {"L’Assemblée générale,", "Rappelant les règles adoptées pour les navires de tous les États,",
       "Se félicite des navires que les États Membres ont construits ;",
       "Prie le Secrétaire général de compter tous les navires.", "87e séance plénière", "Navires du monde", "fr"},
      {"La Asamblea General,", "Recordando las normas aprobadas para los barcos de todos los Estados,",
       "Acoge con beneplácito los barcos construidos por los Estados Miembros;",
       "Pide al Secretario General que cuente todos los barcos.", "87ª sesión plenaria", "Barcos del mundo", "es"},
      {"Генеральная Ассамблея,", "ссылаясь на правила, принятые для судов всех государств,",
       "приветствует суда, построенные государствами-членами;", "просит Генерального секретаря сосчитать все суда.",
       "87-е пленарное заседание", "Суда мира", "ru"},
      {"大会，", "回顾为所有国家的船舶制定的各项规则，", "欢迎会员国建造的船舶；", "请秘书长清点所有船舶。",
       "第87次全体会议", "世界的船舶", "zh"},
      {"إن الجمعية العامة،", "إذ تشير إلى القواعد التي اعتمدت لسفن جميع الدول،",
       "ترحب بالسفن التي بنتها الدول الأعضاء؛", "تطلب إلى الأمين العام أن يحصي جميع السفن.", "الجلسة العامة 87",
       "سفن العالم", "ar"},
  };
  for (const Row& row : rows) {
    const auto one = [&](std::string_view number) {
      return fmt::format("{}. {}\n\n{}\n\n{}\n\n1. {}\n\n2. {}\n\n{}\n\n", number, row.title, row.formula,
                         row.recalling, row.welcomes, row.requests, row.adopted);
    };
    EXPECT_EQ(works("A_RES_46_999.txt", one("46/998") + one("46/999")),
              fmt::format("A/RES/46/999 {0}: pp1 op1 op2 | A/RES/46/998 {0}: pp1 op1 op2", row.language));
  }
}

TEST(SplitWorks, WhatIsOneWorkStaysOne) {
  const std::string cover =
      "United Nations\n\nA/RES/71/999\n\nGeneral Assembly\n\nDistr.: General\n\n8 December 2016\n\n";
  const std::string act =
      "71/999. Boats\n\nThe General Assembly,\n\nRecalling its resolution 71/998 on boats,\n\n"
      "1. Welcomes the boats of all States.\n\n57th plenary meeting\n\n8 December 2016\n";
  EXPECT_EQ(works("x.txt", cover + act), "A/RES/71/999 en: pp1 op1");
  EXPECT_EQ(works("x.txt", cover + "[on a proposal considered in plenary meeting (A/71/L.99)]\n\n" + act),
            "A/RES/71/999 en: pp1 op1");
  EXPECT_EQ(
      works("x.txt",
            "999 (1964). Resolution of 4 March 1964\n\n[S/9999]\n\nThe Security Council,\n\nNoting the boats of all "
            "States,\n\nDecides to count the boats.\n\nAdopted at the 999th meeting\n"),
      "S/RES/999(1964) en: pp1 op1");
  // A report that quotes resolutions is a document of its own.
  const std::string report = "United Nations\n\nA/71/9999\n\nGeneral Assembly\n\n";
  EXPECT_EQ(works("x.txt", report + act + "71/1000. Harbours\n\n" + act).substr(0, 12), "A/71/9999 en");
}

}  // namespace
}  // namespace corpus
