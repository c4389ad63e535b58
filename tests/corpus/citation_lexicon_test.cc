// SPDX-License-Identifier: GPL-2.0-or-later
// The tables of the grammar of citations, row by row: each word, body, series and session is put into a sentence of its
// language and read back.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>

#include "corpus/draft_words.h"
#include "corpus/fold_symbol.h"
#include "corpus/lexicon.h"
#include "corpus/name_forms.h"
#include "corpus/owners.h"
#include "corpus/recognize.h"
#include "corpus/symbol.h"
#include "corpus/treaties.h"

namespace corpus {
namespace {

void for_each_form(std::string_view forms, const std::function<void(const std::string&)>& test, char bar = '|') {
  for (; !forms.empty(); forms.remove_prefix(std::min(forms.find(bar) + 1, forms.size()))) {
    std::string form(forms.substr(0, forms.find(bar)));
    std::erase(form, '*');
    if (!form.empty()) test(form);
    if (forms.find(bar) == forms.npos) break;
  }
}

// The citations of a text but for the treaties in the names of bodies.
std::vector<Citation> acts_in(std::string_view text, Language language) {
  auto found = recognize_text(text, language, "");
  if (found.size() > 1) std::erase_if(found, [](const Citation& each) { return each.form == "named"; });
  return found;
}

// What the first citation of `text` names: its target, or "?" and its candidates; "-" when there is none.
std::string first_in(std::string_view text, Language language) {
  const auto found = acts_in(text, language);
  if (found.empty()) return "-";
  if (found[0].target) return *found[0].target;
  std::string open = "?";
  for (const std::string& candidate : found[0].candidates) open += " " + candidate;
  return open;
}

// An act of the body, as its words in citation.tsv say it, with the number and what it names.
struct Act {
  std::string_view number, symbol;
};
const std::map<std::string_view, Act> kActs{
    {"ga", {"71/129", "A/RES/71/129"}},
    {"assembly", {"71/129", "A/RES/71/129"}},
    {"sc", {"1325 (2000)", "S/RES/1325(2000)"}},
    {"council", {"1325 (2000)", "S/RES/1325(2000)"}},
    {"ecosoc", {"2005/30", "E/RES/2005/30"}},
    {"hrc", {"25/6", "A/HRC/RES/25/6"}},
    {"chr", {"1998/72", "E/CN.4/RES/1998/72"}},
    {"commission", {"1998/72", "E/CN.4/RES/1998/72"}},
    {"subcommission", {"2000/22", "E/CN.4/Sub.2/RES/2000/22"}},
    {"escap", {"72/7", "E/ESCAP/RES/72/7"}},
    {"unea", {"4/1", "UNEP/EA.4/Res.1"}},
    {"other", {"58/5", "? A/RES/58/5 A/HRC/RES/58/5"}},
};

const std::map<Language, std::string_view> kNoun{{Language::en, "resolution"}, {Language::fr, "résolution"},
                                                 {Language::es, "resolución"}, {Language::ru, "резолюция"},
                                                 {Language::ar, "قرار"},       {Language::zh, "决议"}};

TEST(CitationTables, EveryOwnerOwnsItsActs) {
  for (const auto& [language, noun] : kNoun) {
    const Table& rows = table(std::string(code(language)) + "/citation.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const bool before = rows.cell(row, "class") == "owner";
      const auto act = kActs.find(rows.cell(row, "value"));
      if ((!before && rows.cell(row, "class") != "of") || act == kActs.end()) continue;
      for_each_form(rows.cell(row, "forms"), [&](const std::string& owner) {
        const std::string text = language == Language::zh ? fmt::format("{}第{}号{}", owner, act->second.number, noun)
                                 : language == Language::ar ? fmt::format("{} {} {}", noun, owner, act->second.number)
                                 : before                   ? fmt::format("{} {} {}", owner, noun, act->second.number)
                                                            : fmt::format("{} {} {}", noun, act->second.number, owner);
        EXPECT_EQ(first_in(text, language), act->second.symbol) << code(language) << ": " << text;
        const auto found = acts_in(text, language);
        ASSERT_FALSE(found.empty()) << text;
        EXPECT_TRUE(found[0].why.starts_with(kOwnerNamed)) << code(language) << ": " << text << ": " << found[0].why;
      });
    }
  }
}

// What a symbol is called in words is read as that symbol again, in each language.
TEST(CitationTables, NamesOfActsAreReadBack) {
  const Table& organs = table("organs.tsv");
  for (std::size_t row = 0; row < organs.size(); ++row) {
    const auto act = kActs.find(organs.cell(row, "key"));
    if (act == kActs.end() || organs.cell(row, "resolution").empty()) continue;
    for (const Language language : kLanguages) {
      const std::string words = describe_symbol(act->second.symbol, language);
      EXPECT_EQ(first_in(words, language), act->second.symbol) << words;
    }
  }
}

TEST(CitationTables, EverySeriesIsReadInText) {
  const Table& series = table("series.tsv");
  for (std::size_t row = 0; row < series.size(); ++row) {
    const bool numbered = series.cell(row, "series").ends_with("CONF");  // A/CONF.157: conferences have numbers
    const std::string symbol = std::string(series.cell(row, "series")) + (numbered ? ".2099/1" : "/2099/1");
    if (series.cell(row, "series") == "UNTS" || series.cell(row, "series") == "LNTS" ||
        series.cell(row, "series") == "SALES")
      continue;
    for (const auto& [language, text] :
         {std::pair(Language::en, "See {}, annex."), std::pair(Language::ru, "См. {}, приложение."),
          std::pair(Language::ar, "انظر {}، المرفق."), std::pair(Language::zh, "见{}，附件。")}) {
      const std::string sentence = fmt::format(fmt::runtime(text), symbol);
      EXPECT_EQ(first_in(sentence, language), symbol) << sentence;
    }
  }
}

TEST(CitationTables, EveryTypedWordNarrows) {
  const Table& rows = table("typed_words.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::string_view organ = rows.cell(row, "organ"), noun = rows.cell(row, "noun");
    const std::string number(organ == "sc"        ? "1325"
                             : organ == "ecosoc"  ? "2005/30"
                             : noun == "decision" ? "56/105"
                                                  : "56/10");
    for_each_form(rows.cell(row, "forms"), [&](const std::string& word) {
      for (const std::string& symbol : symbols_meant(word + " " + number)) {
        const SymbolParts parts = symbol_parts(symbol);
        EXPECT_TRUE(organ.empty() || parts.organ == organ) << word << ": " << symbol;
        EXPECT_TRUE(noun.empty() || parts.type == noun) << word << ": " << symbol;
      }
      EXPECT_FALSE(symbols_meant(word + " " + number).empty()) << word;
    });
  }
}

TEST(CitationTables, SpecialSessionsHaveTheirYears) {
  const Table& rows = table("special_sessions.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::string_view session = rows.cell(row, "session");
    const bool environment = session.starts_with("EA-");
    Item item;
    item.shape = environment                 ? Item::Shape::session
                 : session.starts_with("ES") ? Item::Shape::emergency
                                             : Item::Shape::special;
    item.session = static_cast<std::uint16_t>(std::stoi(std::string(session.substr(session.find('-') + 1))));
    item.number = 1;
    const auto date = static_cast<std::uint32_t>(std::stoi(std::string(rows.cell(row, "from"))) * 10000 + 615);
    EXPECT_TRUE(date_fits(environment ? "unea" : "ga", item, date)) << session;
    EXPECT_FALSE(date_fits(environment ? "unea" : "ga", item, date - 10000)) << session;
  }
}

TEST(CitationTables, DecisionsOfConferencesAreInTheirReports) {
  const Table& rows = table("conferences.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::string number = fmt::format("1/{}.{}", rows.cell(row, "conference"), rows.cell(row, "session"));
    const bool itself = rows.cell(row, "addenda") == "0";  // the report prints its acts
    const std::string document = std::string(rows.cell(row, "report")) + (itself ? "" : "/Add.1");
    EXPECT_EQ(canonical_symbol(document).value_or(""), document);
    EXPECT_EQ(first_in("decision " + number, Language::en), document);
    EXPECT_EQ(first_in("第" + number + "号决定", Language::zh), document);
  }
  const Table& forms = table("ar/conferences.tsv");
  for (std::size_t row = 0; row < forms.size(); ++row)
    EXPECT_NE(first_in(fmt::format("المقرر 1/{}-3", forms.cell(row, "form")), Language::ar), "-")
        << forms.cell(row, "form");
}

TEST(CitationTables, ArabicSessionsHaveTheirPrefix) {
  const Table& rows = table("ar/sessions.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::string_view prefix = rows.cell(row, "prefix");
    if (prefix.empty()) continue;
    EXPECT_EQ(first_in(fmt::format("قرار الجمعية العامة 3201 ({}-6)", rows.cell(row, "form")), Language::ar),
              fmt::format("A/RES/3201({}VI)", prefix));
  }
}

TEST(CitationTables, LookAlikesAreFolded) {
  const Table& rows = table("lookalikes.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::string_view ascii = rows.cell(row, "ascii");
    if (ascii.size() > 1) continue;  // SPACE, NOTHING
    for_each_form(
        rows.cell(row, "characters"),
        [&](const std::string& character) {
          EXPECT_EQ(fold_symbol("x" + character + "x").value_or("?"), fmt::format("x{}x", ascii)) << character;
        },
        ' ');
  }
}

TEST(CitationTables, WordsInsideSymbolsHaveTheirSpelling) {
  const Table& rows = table("symbol_words.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::string lower(rows.row(row)[0]);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    EXPECT_EQ(canonical_symbol("A/71/7/" + lower + ".1").value_or(""), fmt::format("A/71/7/{}.1", rows.row(row)[0]));
    if (rows.cell(row, "misprint").empty()) continue;
    EXPECT_EQ(canonical_symbol(fmt::format("A/{}/47/53", rows.cell(row, "misprint"))).value_or(""),
              fmt::format("A/{}/47/53", rows.row(row)[0]));
  }
}

TEST(CitationTables, BodiesInAddresses) {
  const Table& rows = table("iri_bodies.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const bool year = rows.cell(row, "number") == "year";
    const std::string iri = fmt::format("/akn/un/statement/deliberation/{}/2000-10-31/{}", rows.cell(row, "body"),
                                        year ? "1325-2000" : "55-12");
    EXPECT_EQ(symbol_of_iri(iri).value_or(""),
              fmt::format("{}{}", rows.cell(row, "symbol"), year ? "1325(2000)" : "55/12"));
  }
}

TEST(CitationTables, InstrumentsHaveDatesSymbolsAndTreaties) {
  const Table& rows = table("named_instruments.tsv");
  std::map<std::string_view, std::string_view> by_treaty;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::string_view slug = rows.cell(row, "slug"), symbol = rows.cell(row, "symbol"),
                           treaty = rows.cell(row, "treaty");
    EXPECT_EQ(rows.cell(row, "date").size(), 10U) << slug;
    EXPECT_EQ(symbol.empty() ? "" : canonical_symbol(symbol).value_or("?"), symbol) << slug;
    EXPECT_EQ(treaty_of_instrument(slug), treaty);
    if (treaty.empty()) continue;
    EXPECT_EQ(canonical_symbol(treaty).value_or(""), treaty) << slug;
    EXPECT_TRUE(by_treaty.emplace(treaty, slug).second) << slug << " and " << by_treaty[treaty];
  }
}

// Each word of name_words.tsv stands in the name of some instrument, or is what a name is printed with instead.
TEST(CitationTables, EveryNameWordIsOfSomeName) {
  const Table& instruments = table("named_instruments.tsv");
  for (const Language language : kLanguages) {
    std::string names;
    for (std::size_t row = 0; row < instruments.size(); ++row)
      names.append(instruments.cell(row, code(language))).append("|");
    const Table& rows = table(std::string(code(language)) + "/name_words.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (rows.cell(row, "class") == "insert") continue;
      bool some = false;
      for_each_form(rows.cell(row, "forms"), [&](std::string form) {
        std::replace(form.begin(), form.end(), '_', ' ');
        some = some || names.find(form) != names.npos;
        EXPECT_TRUE(rows.cell(row, "class") != "link" || names.find(form) != names.npos)
            << code(language) << ": no name has '" << form << "'";
      });
      EXPECT_TRUE(some) << code(language) << ": no name has any of " << rows.cell(row, "forms");
    }
  }
}

TEST(CitationTables, NamesAreDatedInSixLanguages) {
  const std::pair<Language, std::pair<std::string_view, std::string_view>> rows[] = {
      {Language::en, {"Treaty on Roads", "Treaty of 2 March 1999 on Roads"}},
      {Language::fr, {"Traité sur les routes", "Traité du 2 mars 1999 sur les routes"}},
      {Language::es, {"Tratado sobre las carreteras", "Tratado de 2 de marzo de 1999 sobre las carreteras"}},
      {Language::ru, {"Договор* о дорогах", "Договор* от 2 марта 1999 года о дорогах"}},
      {Language::ar, {"معاهدة بشأن الطرق", "معاهدة المؤرخة 2 آذار/مارس 1999 بشأن الطرق"}},
      {Language::zh, {"道路和桥梁的公约", "道路及桥梁公约"}},
  };
  for (const auto& [language, names] : rows) {
    const auto forms = name_forms(names.first, "1999-03-02", language);
    EXPECT_EQ(forms.front(), names.first);
    EXPECT_NE(std::find(forms.begin(), forms.end(), names.second), forms.end()) << names.second;
  }
}

TEST(CitationTables, WordsOfDraftsAreFound) {
  for (const Language language : kLanguages) {
    const Table& rows = table(std::string(code(language)) + "/draft_words.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row)
      EXPECT_EQ(draft_word_at(rows.cell(row, "words"), 0, language).what, rows.cell(row, "what"))
          << rows.cell(row, "words");
    const Table& subjects = table(std::string(code(language)) + "/subject_words.tsv");
    for (std::size_t row = 0; row < subjects.size(); ++row)
      EXPECT_EQ(subject_word_at(subjects.cell(row, "words"), 0, language).what, subjects.cell(row, "what"))
          << subjects.cell(row, "words");
  }
}

}  // namespace
}  // namespace corpus
