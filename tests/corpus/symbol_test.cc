// SPDX-License-Identifier: GPL-2.0-or-later
// Symbols as written, and what they name.
#include "corpus/symbol.h"

#include <gtest/gtest.h>

#include "corpus/lexicon.h"
#include "corpus/symbol_segments.h"

namespace corpus {
namespace {

struct Row {
  std::string_view written, canonical;
};

TEST(Symbol, IsCanonicalWhateverTheWriting) {
  const Row rows[] = {
      {"A/RES/71/129", "A/RES/71/129"},
      {"a/res/71/129", "A/RES/71/129"},
      {" A / RES / 71 / 129. ", "A/RES/71/129"},
      {"A/RES/71/129*", "A/RES/71/129"},
      {"А/RЕS/71/129", "A/RES/71/129"},  // Cyrillic А and Е
      {"A/RES/66/246 B", "A/RES/66/246B"},
      {"A/RES/66/246b", "A/RES/66/246B"},
      {"A/RES/55/33[E]", "A/RES/55/33E"},
      {"A/RES/53/243A-B", "A/RES/53/243A-B"},
      {"A/RES/2200 A (XXI)", "A/RES/2200(XXI)[A]"},
      {"A/RES/2200А(ХХI)", "A/RES/2200(XXI)[A]"},  // Cyrillic А, ХХ
      {"A/RES/217(III)A", "A/RES/217(III)[A]"},
      {"A/RES/217(III)[A]", "A/RES/217(III)[A]"},
      {"A/RES/1514(XV)", "A/RES/1514(XV)"},
      {"A/RES/1514 (د-15)", "A/RES/1514(XV)"},
      {"A/RES/3201(S-VI)", "A/RES/3201(S-VI)"},
      {"A/RES/3201 (دإ-6)", "A/RES/3201(S-VI)"},
      {"A/RES/S‑10/2", "A/RES/S-10/2"},  // U+2011
      {"A/RES/دإ-10/2", "A/RES/S-10/2"},
      {"A/RES/دإط-10/15", "A/RES/ES-10/15"},
      {"A/HRC/RES/S-دإ-9/1", "A/HRC/RES/S-9/1"},
      {"A/RES/es-10/14", "A/RES/ES-10/14"},
      {"S/RES/1325 (2000)", "S/RES/1325(2000)"},
      {"S/RES/1325(2000)", "S/RES/1325(2000)"},
      {"S/RES/1325/2000", "S/RES/1325(2000)"},
      {"S/RES/1325", "S/RES/1325(2000)"},
      {"S/RES/9999", "S/RES/9999"},  // no year can have it yet
      {"s/res/242", "S/RES/242(1967)"},
      {"S/PRST/2015/23", "S/PRST/2015/23"},
      {"E/RES/2005/30", "E/RES/2005/30"},
      {"E/RES/1296 (XLIV)", "E/RES/1296(XLIV)"},
      {"A/HRC/RES/25/6", "A/HRC/RES/25/6"},
      {"A/hrc/res/5/1", "A/HRC/RES/5/1"},
      {"A/DEC/76/404", "A/DEC/76/404"},
      {"A/DEC/74/540 B", "A/DEC/74/540B"},
      {"A/DEC/74/540 باء", "A/DEC/74/540B"},
      {"A/DEC/74/540 دال()", "A/DEC/74/540D"},
      {"A/RES/66/246 باءس", ""},
      {"S/RES/2777-2504360S", ""},
      {"A/RES/66/246(B)x", ""},
      {"E/DEC/2003/311", "E/DEC/2003/311"},
      {"A/71/L.34/Add.1", "A/71/L.34/Add.1"},
      {"A/CONF/157/24", "A/CONF.157/24"},
      {"NPT.CONF.2000/28", "NPT/CONF.2000/28"},
      {"CRC/C/15/Add.1", "CRC/C/15/Add.1"},
      {"A/C.5/78//12", "A/C.5/78/12"},
      {"A/HCR/47/53", "A/HRC/47/53"},  // as French texts print it at times
      {"A/73/12 (part II)", "A/73/12(PartII)"},
      {"NPT/CONF.2000/28 (Parts I and II)", "NPT/CONF.2000/28(PartsIandII)"},
      {"NPT/CONF.2000/28 (Parts I-II)/Corr.1", "NPT/CONF.2000/28(PartsIandII)/Corr.1"},
      {"NPT/CONF.2000/28 (Partes I y II)", "NPT/CONF.2000/28(PartsIandII)"},
      {"NPT/CONF.2000/28 (Parts I-IV)", "NPT/CONF.2000/28(PartsI-IV)"},
      {"a/71/l.34/add.1", "A/71/L.34/Add.1"},
      {"A/71/L.34/Add. 1", "A/71/L.34/Add.1"},
      {"A/74/7Add.1", "A/74/7/Add.1"},
      {"A/74/7Add.12/Corr.1", "A/74/7/Add.12/Corr.1"},
      {"A/C.5/74/2Rev.1", "A/C.5/74/2/Rev.1"},
      {"A/78/6 (Sect. 29A)", "A/78/6(Sect.29A)"},
      {"A/78/6(sect.29a)", "A/78/6(Sect.29A)"},
      {"NPT/CONF.2010/50 (Vol. I)", "NPT/CONF.2010/50(Vol.I)"},
      {"A/CONF.213/18 (Part II)/Corr.1", "A/CONF.213/18(PartII)/Corr.1"},
      {"E/CN.4/Sub.2/2003/12/Rev.2", "E/CN.4/Sub.2/2003/12/Rev.2"},
      {"E/CN.4/RES/1993/51", "E/CN.4/RES/1993/51"},
      {"UNEP/EA.4/Res.1", "UNEP/EA.4/Res.1"},
      {"FCCC/CP/2015/10/Add.1", "FCCC/CP/2015/10/Add.1"},
      {"ICCD/COP(14)/23/Add.1", "ICCD/COP(14)/23/Add.1"},
      {"TD(XIV)/21", "TD(XIV)/21"},
      {"GC.18/5", "GC.18/5"},
      {"XYZW/AB.3/2024/7", "XYZW/AB.3/2024/7"},  // a series nobody listed
      {"A/ES‑10/186", "A/ES-10/186"},
      {"A/75/982‑S/2021/669", "A/75/982"},
      {"https://undocs.org/en/A/RES/71/129", "A/RES/71/129"},
      {"https://undocs.org/A/RES/71/129", "A/RES/71/129"},
      {"https://undocs.org/E/RES/2005/30", "E/RES/2005/30"},
      {"http://undocs.org/ch/A/RES/71/129", "A/RES/71/129"},
      {"https://docs.un.org/fr/S/RES/1325%20(2000)", "S/RES/1325(2000)"},
      {"https://www.undocs.org/Home/Mobile?FinalSymbol=A%2F75%2F1&Language=E&DeviceType=Desktop", "A/75/1"},
      {"http://www.un.org/en/ga/search/view_doc.asp?symbol=S/RES/1(1946)", "S/RES/1(1946)"},
      {"UNTS/75/970", "UNTS/75/970"},
      {"", ""},
      {"and/or", ""},
      {"HIV/AIDS", ""},
      {"24/7", ""},
      {"71/129", ""},
      {"A/", ""},
      {"A//1", ""},
      {"A/RES/", ""},
      {"A/RES/71/129 and more", ""},
      {"COVID-19/x", ""},
      {"القرار 71/129", ""},
      {"A/(", ""},
      {"A/1)", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(canonical_symbol(row.written).value_or(""), row.canonical) << row.written;
  EXPECT_FALSE(canonical_symbol("A/" + std::string(300, '1')));
}

TEST(Symbol, CanonicalFormIsStable) {
  for (const std::string_view symbol :
       {"A/RES/71/129", "A/RES/217(III)[A]", "A/RES/66/246B", "A/RES/53/243A-B", "S/RES/2175(2014)", "A/78/6(Sect.29A)",
        "E/RES/1296(XLIV)", "A/RES/3201(S-VI)", "UNEP/EA.4/Res.1", "A/HRC/RES/S-9/1"})
    EXPECT_EQ(canonical_symbol(symbol).value_or(""), symbol);
}

TEST(Symbol, JointSymbolsAreTwoNames) {
  EXPECT_EQ(joint_symbols("A/75/982‑S/2021/669"), (std::vector<std::string>{"A/75/982", "S/2021/669"}));
  EXPECT_EQ(joint_symbols("A/ES-10/1-S/2003/1"), (std::vector<std::string>{"A/ES-10/1", "S/2003/1"}));
  EXPECT_EQ(joint_symbols("A/RES/60/180"), (std::vector<std::string>{"A/RES/60/180"}));
  EXPECT_TRUE(joint_symbols("and/or").empty());
}

std::string parts_in_words(std::string_view symbol) {
  const SymbolParts parts = symbol_parts(symbol);
  return parts.organ + " " + parts.type + " " + parts.session + " " + std::to_string(parts.year) + " " + parts.number +
         " " + parts.parts;
}

TEST(Symbol, PartsAreReadOff) {
  const Row rows[] = {
      {"A/RES/71/129", "ga resolution 71 2016 129 "},
      {"A/RES/66/246B", "ga resolution 66 2011 246 B"},
      {"A/RES/217(III)[A]", "ga resolution III 1948 217 A"},
      {"A/RES/S-10/2", "ga resolution S-10 1978 2 "},
      {"A/RES/3201(S-VI)", "ga resolution S-VI 1974 3201 "},
      {"A/RES/ES-10/14", "ga resolution ES-10 1997 14 "},
      {"S/RES/1325(2000)", "sc resolution 2000 2000 1325 "},
      {"S/PRST/2015/23", "sc presidential-statement 2015 2015 23 "},
      {"E/RES/2005/30", "ecosoc resolution 2005 2005 30 "},
      {"A/HRC/RES/25/6", "hrc resolution 25 2014 6 "},
      {"A/HRC/32/115", "hrc  32 2016  "},
      {"A/DEC/76/404", "ga decision 76 2021 404 "},
      {"A/71/L.34", "ga draft 71 2016  "},
      {"S/2021/669", "sc  2021 2021  "},
      {"UNTS/75/970", " treaty  0  "},
      {"rome-statute", "   0  "},
  };
  for (const Row& row : rows) EXPECT_EQ(parts_in_words(row.written), row.canonical) << row.written;
}

TEST(Symbol, IsNamedInWords) {
  EXPECT_EQ(describe_symbol("A/RES/71/129", Language::en), "resolution 71/129 of the General Assembly");
  EXPECT_EQ(describe_symbol("A/RES/71/129", Language::fr), "résolution 71/129 de l’Assemblée générale");
  EXPECT_EQ(describe_symbol("S/RES/1325(2000)", Language::es), "resolución 1325 (2000) del Consejo de Seguridad");
  EXPECT_EQ(describe_symbol("A/RES/2200(XXI)[A]", Language::ru), "резолюция 2200 A (XXI) Генеральной Ассамблеи");
  EXPECT_EQ(describe_symbol("A/HRC/RES/16/18", Language::ar), "قرار مجلس حقوق الإنسان 16/18");
  EXPECT_EQ(describe_symbol("A/RES/71/129", Language::zh), "大会第71/129号决议");
  EXPECT_EQ(describe_symbol("A/71/6", Language::en), "A/71/6");
}

TEST(Symbol, LinksToTheOfficialText) {
  EXPECT_EQ(official_link("A/RES/71/129", Language::zh), "https://docs.un.org/zh/A/RES/71/129");
  EXPECT_EQ(official_link("A/RES/217(III)[A]", Language::fr), "https://docs.un.org/fr/A/RES/217(III)");
  EXPECT_EQ(official_link("A/DEC/76/404", Language::en), "");
  EXPECT_EQ(official_link("UNTS/999/14668", Language::en),
            "https://treaties.un.org/doc/Publication/UNTS/Volume%20999/v999.pdf");
  EXPECT_EQ(official_link("LNTS/94/2138", Language::fr),
            "https://treaties.un.org/doc/Publication/UNTS/LON/Volume%2094/v94.pdf");
  EXPECT_EQ(official_link("rome-statute", Language::en), "");
}

// Every row of the tables is reached by the code that uses it.
TEST(Symbol, PartsInBracketsHaveOneSpelling) {
  const Row rows[] = {
      {"Part I", "Part I"},
      {"part II", "Part II"},
      {"PartI", "Part I"},
      {"Partie III", "Part III"},
      {"Parts I and II", "Parts I and II"},
      {"Parts I et II", "Parts I and II"},
      {"Partes I y II", "Parts I and II"},
      {"Parts I и II", "Parts I and II"},
      {"Parts I و II", "Parts I and II"},
      {"Part I和II", "Parts I and II"},
      {"Parts I–II", "Parts I and II"},
      {"Parts I–III", "Parts I-III"},
      {"Parts II and I", ""},
      {"Parts of I", ""},
      {"Party I", ""},
      {"Sect. 8", ""},
      {"Part", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(parts_in_brackets(row.written).value_or(""), row.canonical) << row.written;
}

TEST(SymbolLexicon, SeriesAndTypesAreRead) {
  const Table& series = table("series.tsv");
  for (std::size_t row = 0; row < series.size(); ++row) {
    const bool numbered = series.cell(row, "series").ends_with("CONF");  // A/CONF.157: conferences have numbers
    const std::string symbol = std::string(series.cell(row, "series")) + (numbered ? ".2099/1" : "/2099/1");
    if (series.cell(row, "series") == "UNTS") continue;
    EXPECT_EQ(canonical_symbol(symbol).value_or(""), symbol);
    EXPECT_EQ(symbol_parts(symbol).organ, series.cell(row, "organ")) << symbol;
  }
  const Table& types = table("types.tsv");
  for (std::size_t row = 0; row < types.size(); ++row) {
    const std::string nature(types.cell(row, "nature").substr(0, types.cell(row, "nature").find(' ')));
    if (nature.empty()) continue;
    EXPECT_EQ(symbol_parts("XX/" + nature + ".3/7").type, types.cell(row, "key"));
  }
}

TEST(SymbolLexicon, OrgansOfSeriesHaveNames) {
  const Table& series = table("series.tsv");
  const Table& organs = table("organs.tsv");
  for (std::size_t row = 0; row < series.size(); ++row) {
    const std::string_view key = series.cell(row, "organ");
    bool named = key.empty();
    for (std::size_t organ = 0; organ < organs.size(); ++organ) named = named || organs.cell(organ, "key") == key;
    EXPECT_TRUE(named) << key;
  }
}

TEST(SymbolLexicon, CouncilYearsCoverEveryNumber) {
  const Table& years = table("council_years.tsv");
  for (std::size_t row = 0; row < years.size(); ++row) {
    const int first = std::stoi(std::string(years.cell(row, "first")));
    EXPECT_EQ(council_year(first), std::stoi(std::string(years.cell(row, "year"))));
    EXPECT_EQ(council_year(first - 1) + 1, row > 0 ? council_year(first) : 1) << first;
  }
  EXPECT_EQ(council_year(0), 0);
}

}  // namespace
}  // namespace corpus
