// SPDX-License-Identifier: GPL-2.0-or-later
// What people type for a document, made by rule from numbers and the ways to write them in six languages.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "corpus/lexicon.h"
#include "corpus/symbol.h"

namespace corpus {
namespace {

std::string listed(std::string_view typed) {
  std::string all;
  for (const std::string& symbol : symbols_meant(typed)) all += (all.empty() ? "" : " ") + symbol;
  return all;
}

struct Row {
  std::string_view typed, meant;
};

TEST(SymbolsMeant, WhatPeopleType) {
  const Row rows[] = {
      {"71/129", "A/RES/71/129"},
      {"56/1", "A/RES/56/1 A/HRC/RES/56/1"},
      {"GA res 60/1", "A/RES/60/1"},
      {"UNGA 60/1", "A/RES/60/1"},
      {"HRC res 56/1", "A/HRC/RES/56/1"},
      {"16/18", "A/HRC/RES/16/18"},
      {"S/RES/1325", "S/RES/1325(2000)"},
      {"1325 (2000)", "S/RES/1325(2000)"},
      {"UNSCR 1325", "S/RES/1325(2000)"},
      {"SC resolution 242", "S/RES/242(1967)"},
      {"第71/129号决议", "A/RES/71/129"},
      {"القرار 71/129", "A/RES/71/129"},
      {"рез. 71/129", "A/RES/71/129"},
      {"резолюция 71/129 Генеральной Ассамблеи", "A/RES/71/129"},
      {"résolution 1325 (2000) du Conseil de sécurité", "S/RES/1325(2000)"},
      {"resolución 2005/30 del Consejo Económico y Social", "E/RES/2005/30"},
      {"decision 76/404", "A/DEC/76/404"},
      {"1514 (XV)", "A/RES/1514(XV) E/RES/1514(XV)"},
      {"GA 217 A (III)", "A/RES/217(III)[A]"},
      {"/akn/un/statement/deliberation/unga/2020-12-11/75-125/", "A/RES/75/125"},
      {"https://example.org/akn/un/statement/deliberation/unga/2020-12-11/75-125/eng@.xml", "A/RES/75/125"},
      {"/akn/un/statement/deliberation/unga-hrc/2023-10-11/54-10/", "A/HRC/RES/54/10"},
      {"/akn/un/statement/deliberation/unsc/2000-10-31/1325-2000/", "S/RES/1325(2000)"},
      {"https://undocs.org/en/A/RES/71/129", "A/RES/71/129"},
      {"A/75/982-S/2021/669", "A/75/982 S/2021/669"},
      {"document A/71/L.34", "A/71/L.34"},
      {"human security", ""},
      {"76/404", "A/RES/76/404 A/DEC/76/404"},
      {"2030 Agenda", ""},
      {"", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(listed(row.typed), row.meant) << row.typed;
  EXPECT_TRUE(symbols_meant(std::string(10000, '7')).empty());
}

// Number as typed, symbol, body: each is put into every way of writing it.
struct Act {
  std::string_view number, symbol, body;
};
constexpr Act kActs[] = {
    {"71/129", "A/RES/71/129", "ga"},
    {"60/1", "A/RES/60/1", "ga"},
    {"70/248", "A/RES/70/248", "ga"},
    {"66/246 B", "A/RES/66/246B", "ga"},
    {"ES-10/14", "A/RES/ES-10/14", "ga"},
    {"S-10/2", "A/RES/S-10/2", "ga"},
    {"2200 A (XXI)", "A/RES/2200(XXI)[A]", "ga"},
    {"1514 (XV)", "A/RES/1514(XV)", "ga"},
    {"3201 (S-VI)", "A/RES/3201(S-VI)", "ga"},
    {"1325 (2000)", "S/RES/1325(2000)", "sc"},
    {"2175 (2014)", "S/RES/2175(2014)", "sc"},
    {"242 (1967)", "S/RES/242(1967)", "sc"},
    {"2005/30", "E/RES/2005/30", "ecosoc"},
    {"2019/15", "E/RES/2019/15", "ecosoc"},
    {"16/18", "A/HRC/RES/16/18", "hrc"},
    {"48/13", "A/HRC/RES/48/13", "hrc"},
    {"5/1", "A/HRC/RES/5/1", "hrc"},
};

// {n} is the number, {o} the body as the language prints it after a number or (Arabic, Chinese) before it.
constexpr std::string_view kWays[] = {
    "en|resolution {n} of {o}",
    "en|Resolution {n} of {o}",
    "en|RESOLUTION {n} OF {o}",
    "en|res. {n} of {o}",
    "en|{n} of {o}",
    "en|see resolution {n} of {o}",
    "fr|résolution {n} {o}",
    "fr|la résolution {n} {o}",
    "fr|Résolution {n} {o}",
    "fr|résolution {n} {o}",
    "es|resolución {n} {o}",
    "es|la resolución {n} {o}",
    "es|Resolución {n} {o}",
    "ru|резолюция {n} {o}",
    "ru|резолюцию {n} {o}",
    "ru|резолюцией {n} {o}",
    "ru|Резолюция {n} {o}",
    "ar|قرار {o} {n}",
    "ar|القرار {n} {o}",
    "ar|بقرار {o} {n}",
    "zh|{o}第{n}号决议",
    "zh|{o}第{n}号",
    "zh|{o} {n}",
    "en|{n}, {o}",
    "en|{o}, {n}",
    "fr|{o}, {n}",
    "es|{n} {o}",
    "ru|{n} {o}",
    "zh|《{o}第{n}号决议》",
    "en|“resolution {n} of {o}”",
};

std::string filled(std::string_view way, std::string_view mark, std::string_view with) {
  std::string text(way);
  text.replace(text.find(mark), mark.size(), with);
  return text;
}

TEST(SymbolsMeant, ByRuleInSixLanguages) {
  const Table& organs = table("organs.tsv");
  int tried = 0;
  for (const Act& act : kActs)
    for (const std::string_view way : kWays)
      for (std::size_t row = 0; row < organs.size(); ++row) {
        if (organs.cell(row, "key") != act.body) continue;
        const std::string owner(organs.cell(row, "of_" + std::string(way.substr(0, 2))));
        const std::string typed = filled(filled(way.substr(3), "{o}", owner), "{n}", act.number);
        const auto meant = symbols_meant(typed);
        EXPECT_EQ(meant.empty() ? "" : meant.front(), act.symbol) << typed;
        ++tried;
      }
  EXPECT_GE(tried, 500);
}

}  // namespace
}  // namespace corpus
