// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/messages.h"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "corpus/document.h"
#include "corpus/fields.h"
#include "corpus/lexicon.h"
#include "corpus/message.h"
#include "web/files.h"
#include "web/names.h"

namespace web {

namespace {

std::set<std::string_view> keys(Language language) {
  std::set<std::string_view> all;
  for (const auto& [key, text] : messages(language)) all.insert(key);
  return all;
}

// "{0}" and "{1}" that a text uses, wherever they stand: "01".
std::string arguments(std::string_view text) {
  std::set<char> used;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    if (at + 1 < text.size() && text[at + 1] >= '0' && text[at + 1] <= '9') used.insert(text[at + 1]);
  }
  return {used.begin(), used.end()};
}

TEST(Messages, AllLanguagesSayTheSameThings) {
  const auto expected = keys(Language::en);
  ASSERT_GT(expected.size(), 200u);
  for (const Language language : corpus::kLanguages) {
    EXPECT_EQ(keys(language), expected) << corpus::code(language);
    for (const auto& [key, text] : messages(language)) {
      EXPECT_FALSE(text.empty()) << corpus::code(language) << " " << key;
      EXPECT_EQ(arguments(text), arguments(web::text(Language::en, key))) << corpus::code(language) << " " << key;
      EXPECT_EQ(text.find('\''), std::string_view::npos) << "an ASCII apostrophe quotes in ICU messages: " << key;
    }
  }
}

TEST(Messages, NumbersAreGroupedAsEachLanguageDoes) {
  const std::pair<Language, const char*> rows[] = {
      {Language::ar, "782,197"},      {Language::zh, "782,197"},      {Language::en, "782,197"},
      {Language::fr, "782\u202f197"}, {Language::ru, "782\u00a0197"}, {Language::es, "782.197"},
  };
  for (const auto& [language, written] : rows) EXPECT_EQ(grouped(language, 782197), written);
  EXPECT_EQ(grouped(Language::en, 0), "0");
}

TEST(Messages, NamesAreIsolatedWhereDirectionsMeet) {
  EXPECT_EQ(isolated(Language::en, "A/RES/71/129"), "A/RES/71/129");
  EXPECT_EQ(isolated(Language::ar, "A/RES/71/129"), "\u2068A/RES/71/129\u2069");
  EXPECT_EQ(isolated(Language::ru, "العربية"), "\u2068العربية\u2069");
  EXPECT_EQ(isolated(Language::ru, "русский"), "русский");
}

TEST(Messages, EveryMessageWithBracesIsReadable) {
  for (const Language language : corpus::kLanguages) {
    for (const auto& [key, pattern] : messages(language)) {
      if (pattern.find('{') == std::string_view::npos) continue;
      const bool counts =
          pattern.find("plural") != std::string_view::npos || pattern.find(", number") != std::string_view::npos;
      const std::string made = counts ? text(language, key, std::uint64_t{3})
                                      : corpus::Message(language, pattern).with({"7", "X", "Y", "Z", "W"});
      EXPECT_FALSE(made.empty()) << key;
      EXPECT_EQ(made.find('{'), std::string::npos) << corpus::code(language) << " " << key << ": " << made;
    }
  }
}

// Says little of its own; under the thread sanitizer it says whether the first use in two threads is safe.
TEST(Messages, SeveralThreadsFillTheSameSentence) {
  const corpus::Message message(Language::ru, "{0, plural, one {# документ} few {# документа} other {# документов}}");
  std::vector<std::thread> threads;
  std::array<std::string, 4> made;
  for (std::size_t i = 0; i < made.size(); ++i) {
    threads.emplace_back([&, i] {
      for (std::uint64_t count = 1; count <= 23; ++count) made[i] = message.with(count);
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& one : made) EXPECT_EQ(one, "23 документа");
}

TEST(Messages, EveryKindFieldAndFacetHasItsName) {
  for (int kind = 0; kind <= static_cast<int>(corpus::Kind::text); ++kind)
    EXPECT_TRUE(has_text(Language::en, "part-" + std::string(corpus::name(static_cast<corpus::Kind>(kind)))));
  for (const corpus::Field& field : corpus::fields()) {
    const bool named = has_text(Language::en, "facet-" + std::string(field.name));
    EXPECT_TRUE(named || !field.facet) << field.name;
  }
}

struct Count {
  Language language;
  std::uint64_t count;
  const char* text;
};

TEST(Messages, PluralFormsAreThoseOfTheLanguage) {
  const Count rows[] = {
      {Language::en, 1, "1 document"},     {Language::en, 1234, "1,234 documents"}, {Language::fr, 1, "1 document"},
      {Language::fr, 2, "2 documents"},    {Language::es, 1, "1 documento"},        {Language::es, 5, "5 documentos"},
      {Language::ru, 1, "1 документ"},     {Language::ru, 22, "22 документа"},      {Language::ru, 11, "11 документов"},
      {Language::ru, 101, "101 документ"}, {Language::ar, 1, "وثيقة واحدة"},        {Language::ar, 2, "وثيقتان"},
      {Language::ar, 5, "5 وثائق"},        {Language::ar, 11, "11 وثيقة"},          {Language::ar, 100, "100 وثيقة"},
      {Language::zh, 7, "7份文件"},        {Language::zh, 0, "没有文件"},
  };
  for (const Count& row : rows) EXPECT_EQ(text(row.language, "results", row.count), row.text);
}

struct Date {
  Language language;
  const char *iso, *text;
};

TEST(Messages, DatesAreWrittenAsTheLanguageDoes) {
  const Date rows[] = {
      {Language::en, "2016-12-08", "8 December 2016"},
      {Language::fr, "2016-12-08", "8 décembre 2016"},
      {Language::fr, "2016-12-01", "1er décembre 2016"},
      {Language::es, "2016-12-08", "8 de diciembre de 2016"},
      {Language::ru, "2016-12-08", "8 декабря 2016 года"},
      {Language::ar, "2016-12-08", "8 كانون الأول/ديسمبر 2016"},
      {Language::zh, "2016-12-08", "2016年12月8日"},
      {Language::en, "2016-12", "December 2016"},
      {Language::en, "2016", "2016"},
      {Language::en, "", ""},
      {Language::en, "2016-13-08", "2016-13-08"},
      {Language::en, "<b>", "<b>"},
  };
  for (const Date& row : rows) EXPECT_EQ(long_date(row.language, row.iso), row.text);
}

struct Header {
  const char *header, *code;
};

TEST(Messages, AcceptLanguageIsHeard) {
  const Header rows[] = {
      {"fr-CH, fr;q=0.9, en;q=0.8", "fr"},
      {"de, ru;q=0.7, en;q=0.5", "ru"},
      {"zh-Hant-TW", "zh"},
      {"de", ""},
      {"en;q=0, es;q=0.1", "es"},
      {"", ""},
      {"*;q=x,,,;", ""},
      {"ar", "ar"},
  };
  for (const Header& row : rows) EXPECT_EQ(corpus::code(preferred_language(row.header)), row.code) << row.header;
}

TEST(Names, EveryInstrumentHasOneInEachLanguage) {
  const corpus::Table& table = corpus::table("named_instruments.tsv");
  for (std::size_t row = 0; row < table.size(); ++row) {
    for (const Language language : corpus::kLanguages)
      EXPECT_FALSE(described(table.cell(row, "slug"), language).empty())
          << corpus::code(language) << " " << table.cell(row, "slug");
  }
}

struct Name {
  const char* symbol;
  Language language;
  const char* words;
};

TEST(Names, SayInWordsWhatASymbolIs) {
  const Name rows[] = {
      {"UNTS/75/970", Language::en, "United Nations, Treaty Series, vol. 75, No. 970"},
      {"UNTS/75/970", Language::zh, "联合国，《条约汇编》，第75卷，第970号"},
      {"un-charter", Language::ru, "Устав Организации Объединенных Наций"},
      {"un-charter", Language::ar, "ميثاق الأمم المتحدة"},
      {"A/RES/71/129", Language::fr, "résolution 71/129 de l’Assemblée générale"},
      {"no-such-slug", Language::en, ""},
      {"UNTS/", Language::en, ""},
      {"A/71/L.34", Language::en, ""},
  };
  for (const Name& row : rows) EXPECT_EQ(described(row.symbol, row.language), row.words) << row.symbol;
}

TEST(Files, TemplatesAskOnlyForMessagesThatExist) {
  for (const corpus::EmbeddedFile& file : web_files()) {
    if (!file.name.starts_with("templates/")) continue;
    for (std::size_t at = file.bytes.find("{{t."); at != std::string_view::npos; at = file.bytes.find("{{t.", at + 4)) {
      const std::string_view key = file.bytes.substr(at + 4, file.bytes.find("}}", at) - at - 4);
      EXPECT_TRUE(has_text(Language::en, key)) << file.name << " " << key;
    }
  }
}

}  // namespace

}  // namespace web
