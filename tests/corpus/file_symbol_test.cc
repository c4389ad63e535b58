// SPDX-License-Identifier: GPL-2.0-or-later
#include "corpus/file_symbol.h"

#include <gtest/gtest.h>

namespace corpus {
namespace {

TEST(FileSymbol, ReadsTheSymbolOffAName) {
  const struct {
    std::string_view name, symbol;
  } rows[] = {
      {"texts/A_RES_66_290.txt", "A/RES/66/290"},
      {"A_60_739.zh.txt", "A/60/739"},
      {"A_60_739_E.docx", "A/60/739"},
      {"S_RES_1325_2000.pdf", "S/RES/1325(2000)"},
      {"S_RES_0001_1946_EN.txt", "S/RES/1(1946)"},
      {"S_PRST_2015_23.html", "S/PRST/2015/23"},
      {"A_HRC_RES_25_6.fr.pdf", "A/HRC/RES/25/6"},
      {"A_71_L.34_Add.1.docx", "A/71/L.34/Add.1"},
      {"sc/es/S_RES_2777-2504360S.xml", "S/RES/2777(2025)"},
      {"A_HRC_RES_58_3-2504360S.xml", "A/HRC/RES/58/3"},
      {"S_RES_0100_1953_EN_CHECKED.txt", "S/RES/100(1953)"},
      {"S_RES_x.txt", ""},
      {"75_125_E.xml", ""},
      {"human_security_flyer.txt", ""},
      {"annual_report_2016.pdf", ""},
      {"README.md", ""},
      {"", ""},
  };
  for (const auto& row : rows) EXPECT_EQ(symbol_of_file_name(row.name), row.symbol) << row.name;
}

}  // namespace
}  // namespace corpus
