// SPDX-License-Identifier: GPL-2.0-or-later
// What is asked, and what must come first: over the small index, in six languages.
#include "search/find.h"

#include <atomic>
#include <thread>

#include "search/say.h"
#include "small_index.h"

namespace search {
namespace {

SearchAnswer ask(const std::string& words, const std::string& language = {}) {
  SearchRequest request;
  request.words = words;
  request.language = corpus::language_of_code(language);
  auto answer = find(small_index(), request);
  EXPECT_TRUE(answer) << words;
  return answer ? *answer : SearchAnswer();
}

std::string first(const SearchAnswer& answer) {
  if (answer.hits.empty()) return "-";
  const Hit& hit = answer.hits[0];
  return hit.symbol + (hit.provision.empty() ? "" : "#" + hit.provision) + "@" +
         std::string(corpus::code(hit.language));
}

struct KnownItem {
  const char *words, *found;
};

class KnownItems : public testing::TestWithParam<KnownItem> {};

TEST_P(KnownItems, ComesFirst) { EXPECT_EQ(first(ask(GetParam().words)), GetParam().found) << GetParam().words; }

INSTANTIATE_TEST_SUITE_P(Find, KnownItems,
                         testing::ValuesIn(std::vector<KnownItem>{
                             // words, in any form
                             {"human security", "A/RES/90/1#op1@en"},
                             {"HUMAN Security", "A/RES/90/1#op1@en"},
                             {"protecting civilian", "S/RES/2990(2036)#op1@en"},
                             {"sécurité humaine", "A/RES/90/1#op1@fr"},
                             {"securite humaine", "A/RES/90/1#op1@fr"},
                             {"eaux usées", "A/RES/90/2#op2@fr"},
                             {"l'eau potable", "A/RES/90/2#op1@fr"},
                             {"seguridad humana", "A/RES/90/1#op1@es"},
                             {"capacitacion", "A/RES/90/1#op2.a@es"},
                             {"безопасности человека", "A/RES/90/1#op1@ru"},
                             {"вооруженный конфликт", "A/RES/90/1#op2@ru"},
                             {"الأمن البشري", "A/RES/90/1#op1@ar"},
                             {"الامن البشرى", "A/RES/90/1#op1@ar"},
                             {"مدنيين", "S/RES/2990(2036)#op1@ar"},
                             {"人类安全", "A/RES/90/1#op1@zh"},
                             {"人類安全", "A/RES/90/1#op1@zh"},
                             {"供水", "S/RES/2990(2036)#op1@zh"},
                             {"維和", "A/RES/90/1#op2.a@zh"},
                             {"水", "S/RES/2990(2036)#op1@zh"},
                             {"the early warning of the drought", "A/95/12#para1@en"},
                             // quotations
                             {"\"free from want\"", "A/RES/90/1#op1@en"},
                             {"\"want free from\"", "-"},
                             {"«à l’abri de la peur»", "A/RES/90/1#op1@fr"},
                             {"«без страха»", "A/RES/90/1#op1@ru"},
                             {"“免于匮乏”", "A/RES/90/1#op1@zh"},
                             {"“乏免”", "-"},
                             {"«الإنذار المبكر»", "A/RES/90/1#op3@ar"},
                             {"«المبكر والأمن»", "A/RES/90/1#op3@ar"},
                             // operators
                             {"drought NOT water", "-"},
                             {"drought OR sanitation", "A/95/12#para1@en"},
                             {"water -drought -installations", "A/RES/90/2#op1@en"},
                             {"treatment NEAR/2 water", "-"},
                             {"treatment NEAR/5 water", "A/RES/90/2#op2@en"},
                             {"sanit*", "A/RES/90/2#op2@en"},
                             {"безопас*", "A/RES/90/1#op1@ru"},
                             {"messen*", "A/95/12#para2@en"},
                             // fields and ranges
                             {"water body:sc", "S/RES/2990(2036)#op1@en"},
                             {"water body:\"Conseil de sécurité\"", "S/RES/2990(2036)#op1@en"},
                             {"water type:report", "A/95/12#para1@en"},
                             {"water year:2040", "A/95/12#para1@en"},
                             {"water 2036->2039", "S/RES/2990(2036)#op1@en"},
                             {"water date:..2035-12", "A/RES/90/2#op1@en"},
                             {"States lang:fr", "A/RES/90/1#op2@fr"},  // by the English text of the same paragraph
                             {"human security lang:-en", "A/RES/90/1#op1@ar"},
                             {"human security lang:zh", "A/RES/90/1#op1@zh"},
                             {"protecting civilians lang:ar", "S/RES/2990(2036)#op1@ar"},
                             {"人类安全 lang:-zh", "A/RES/90/1#op1@en"},
                             {"безопасность человека lang:es", "A/RES/90/1#op1@es"},
                             {"eaux usées lang:en", "A/RES/90/2#op2@en"},
                             {"الأمن البشري lang:ru", "A/RES/90/1#op1@ru"},
                             {"seguridad humana lang:-es lang:-en lang:-ar", "A/RES/90/1#op1@zh"},
                             {"lang:fr conflit", "A/RES/90/1#op2@fr"},
                             {"lang:fr conflits", "A/RES/90/1#op2@fr"},
                             {"part:preambular recalling", "A/RES/90/1#pp1@en"},
                             {"title:water", "A/RES/90/2@en"},
                             {"title:\"clean water\"", "A/RES/90/2@en"},
                             {"title:water knowledge", "A/RES/90/2#op2@en"},
                             {"sponsor:France water", "S/RES/2990(2036)#op1@en"},
                             {"cites:A/RES/60/1 body:sc", "S/RES/2990(2036)#pp1@en"},
                             {"cites:A/RES/90/1 reaffirming", "A/RES/90/2#pp1@en"},
                             {"treatment:recalling body:sc", "S/RES/2990(2036)#pp1@en"},
                             {"subject:\"HUMAN SECURITY\" drought", "A/95/12#para1@en"},
                             {"cited:1..", "A/RES/90/1@en"},
                             {"documentsymbol:A/95/12 drought", "A/95/12#para1@en"},
                             // conditions on provisions alone, without a word
                             {"order:5..", "A/RES/90/1#fn1@en"},
                             {"kind:provision", "A/95/12#para1@en"},
                             {"kind:expression body:sc", "S/RES/2990(2036)@en"},
                             {"kind:ghost", "A/RES/60/1@"},
                             // a symbol in any form is the first answer
                             {"A/RES/90/1", "A/RES/90/1@en"},
                             {"a/res/90/2", "A/RES/90/2@en"},
                             {"A/RES/90/1#op2", "A/RES/90/1#op2@en"},
                             {"S/RES/2990 (2036)", "S/RES/2990(2036)@en"},
                             {"S/RES/2990(2036)", "S/RES/2990(2036)@en"},
                             {"https://undocs.org/en/A/RES/90/2", "A/RES/90/2@en"},
                             {"GA res 90/2", "A/RES/90/2@en"},
                             {"90/2", "A/RES/90/2@en"},
                             {"2990 (2036)", "S/RES/2990(2036)@en"},
                             {"A/95/12", "A/95/12@en"},
                             {"A/RES/60/1", "A/RES/60/1@"},
                             // what is not held in the query's language, by what its words are called in others
                             {"意见自由", "A/HRC/RES/90/1#op1@en"},
                             {"la liberté d’opinion", "A/HRC/RES/90/1#op1@en"},
                             {"libertad de opinión", "A/HRC/RES/90/1#op1@en"},
                             {"свобода мнений", "A/HRC/RES/90/1#op1@en"},
                             {"свободу мнений", "A/HRC/RES/90/1#op1@en"},
                             {"حرية الرأي", "A/HRC/RES/90/1#op1@en"},
                             {"питьевая вода", "A/RES/90/2#op1@fr"},
                             {"питьевая вода lang:en", "A/RES/90/2#op1@en"},
                             {"питьевая вода lang:fr", "A/RES/90/2#op1@fr"},
                             {"питьевая вода lang:ru", "-"},
                             {"警报器", "A/95/12#para2@en"},
                             {"сирены", "A/95/12#para2@en"},
                             {"le messager", "A/95/12#para2@en"},
                             // nothing is an answer
                             {"xylophone", "-"},
                             {"\"\"", "-"},
                             {"...", "-"},
                         }));

TEST(Find, FoldsLanguagesIntoOneHit) {
  const SearchAnswer answer = ask("60/1");
  ASSERT_FALSE(answer.hits.empty());
  EXPECT_EQ(answer.hits[0].symbol, "A/RES/60/1");
  EXPECT_FALSE(answer.hits[0].held);
  EXPECT_EQ(answer.hits[0].cited, 2u);
  std::map<std::string, int> seen;
  for (const Hit& hit : answer.hits) EXPECT_EQ(++seen[hit.symbol], 1) << hit.symbol;
}

TEST(Find, ShowsTheLanguageAskedWhereItMatches) {
  for (const char* language : {"ar", "zh", "en", "fr", "ru", "es"})
    EXPECT_EQ(first(ask("cites:A/RES/60/1 type:resolution year:2035", language)),
              std::string("A/RES/90/1#pp1@") + language);
}

SearchAnswer ask_without(const std::string& words, bool across, std::vector<std::string> without) {
  SearchRequest request;
  request.words = words;
  request.across = across;
  request.without = std::move(without);
  auto answer = find(small_index(), request);
  EXPECT_TRUE(answer) << words;
  return answer ? *answer : SearchAnswer();
}

std::string across(const std::string& words) {
  std::string text;
  for (const Translation& translation : ask(words).across)
    text.append(text.empty() ? "" : "; ").append(describe(translation));
  return text;
}

TEST(Find, ShowsTheWordsOfOtherLanguagesAndTakesThemOff) {
  const SearchAnswer answer = ask("警报器");
  ASSERT_EQ(answer.across.size(), 1u);
  EXPECT_EQ(describe(answer.across[0]), "警报器 (learned): en=siren es=sirena");
  ASSERT_EQ(answer.hits.size(), 1u);
  EXPECT_TRUE(answer.hits[0].translated);
  std::string marked;
  for (const corpus::Span mark : answer.hits[0].marks) marked.append(mark.of(answer.hits[0].text));
  EXPECT_EQ(marked, "siren");
  EXPECT_EQ(first(ask_without("警报器", false, {})), "-");
  EXPECT_EQ(first(ask_without("警报器", true, {"siren"})), "-");
  EXPECT_TRUE(ask("siren").across.empty());
  EXPECT_TRUE(ask("siren lang:en").across.empty());
  EXPECT_EQ(across("意见自由 lang:en"), "意见自由 (concepts): en=freedom of opinion");
  EXPECT_EQ(across("messager"), "messager (thesaurus): en=messenger");
}

TEST(Find, CountsWorksInFacets) {
  const SearchAnswer answer = ask("water");
  EXPECT_TRUE(answer.exact);
  EXPECT_EQ(answer.total, 3u);
  const std::string text = describe(answer);
  EXPECT_NE(text.find("\nlang: en=3"), std::string::npos) << text;
  EXPECT_NE(text.find("\nbody: ga=2 sc=1"), std::string::npos) << text;
  EXPECT_NE(text.find("\nyear: 2040=1 2036=1 2035=1"), std::string::npos) << text;
}

TEST(Find, FiltersOfOneFieldAreAlternatives) {
  SearchRequest request;
  request.words = "water";
  request.filters = {{"year", "2035"}, {"year", "2040"}, {"type", "report"}};
  const auto answer = find(small_index(), request);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->total, 1u);
  EXPECT_EQ(first(*answer), "A/95/12#para1@en");
}

TEST(Find, LoosensWhenNoParagraphHasAllTheWords) {
  const SearchAnswer answer = ask("drought opinion");
  ASSERT_EQ(answer.hits.size(), 2u);
  ASSERT_EQ(answer.remarks.size(), 1u);
  EXPECT_EQ(answer.remarks[0].code, "fewer-words");
}

TEST(Find, ListsEverythingNewestFirstWithoutWords) {
  const SearchAnswer answer = ask("");
  EXPECT_EQ(answer.total, 5u);
  ASSERT_EQ(answer.hits.size(), 5u);
  EXPECT_EQ(answer.hits[0].symbol, "A/95/12");
  EXPECT_EQ(answer.hits[4].symbol, "A/HRC/RES/90/1");
}

TEST(Find, PagesDoNotOverlap) {
  std::map<std::string, int> seen;
  for (std::uint32_t offset = 0; offset < 5; ++offset) {
    SearchRequest request;
    request.words = "States OR water OR report OR freedom";
    request.offset = offset;
    request.limit = 1;
    const auto answer = find(small_index(), request);
    ASSERT_TRUE(answer);
    for (const Hit& hit : answer->hits) EXPECT_EQ(++seen[hit.symbol], 1) << hit.symbol;
  }
  EXPECT_EQ(seen.size(), 5u);
}

TEST(Find, MarksAndTextAreOfTheProvision) {
  const SearchAnswer answer = ask("siren alarm");
  ASSERT_FALSE(answer.hits.empty());
  const Hit& hit = answer.hits[0];
  EXPECT_TRUE(hit.cut_before);
  EXPECT_EQ(hit.text, hit.in_provision.of(made_documents()[11].provisions[1].text));
  std::string marked;
  for (const corpus::Span mark : hit.marks) marked.append(mark.of(hit.text)).append(" ");
  EXPECT_EQ(marked, "siren alarm ");
}

TEST(Find, AnswersManyThreadsAlike) {
  const std::vector<std::string> queries = {
      "water", "human security", "\"armed conflict\"", "sanit*", "90/1", "人类安全", "الأمن", "securty"};
  std::vector<std::string> expected;
  for (const std::string& query : queries) expected.push_back(describe(ask(query)));
  std::vector<std::thread> threads;
  std::atomic<int> different = 0;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&] {
      for (std::size_t i = 0; i < 40; ++i)
        different += describe(ask(queries[i % queries.size()])) != expected[i % queries.size()];
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(different, 0);
}

// Words that stand together weigh more than the same words apart in a shorter text.
TEST(Find, PrefersWordsThatStandTogether) {
  EXPECT_EQ(first(ask("waste water")), "A/RES/90/2#op2@en");
  EXPECT_EQ(first(ask("drinking water")), "A/RES/90/2#op1@en");
}

struct SpellingRow {
  const char *typed, *suggested;
};

// Never from one language to another: the French word is not to become the English one.
TEST(Find, SuggestsWithinALanguage) {
  const std::vector<SpellingRow> rows = {
      {"watr", "(en) water"},
      {"securty", "-"},
      {"civilans", "(en) civilians"},
      {"protct civilians", "(en) protect civilians"},
      {"sécurité", "-"},
      {"конфликтaх", "-"},
      {"المدنين", "(ar) المدنيين"},
      {"人类安金", "-"},
      {"zzzzzzzz", "-"},
  };
  for (const SpellingRow& row : rows) {
    const SearchAnswer answer = ask(row.typed);
    const std::string got =
        answer.spelling ? "(" + std::string(corpus::code(answer.spelling->language)) + ") " + answer.spelling->words
                        : "-";
    EXPECT_EQ(got, row.suggested) << row.typed;
  }
}

// Whatever is typed, an answer comes back, soon.
// A condition that can hold for nothing is left out and said with what it may be; nothing is found by it alone.
TEST(Find, SaysWhichBodiesAndTypesThereAre) {
  for (const auto& [typed, value] : {std::pair{"body:nonsense water", "nonsense"},
                                     {"water -type:nonsense", "nonsense"},
                                     {"(body:nonsense OR type:nothing) water", "nonsense"},
                                     {"water body:\"Asamblea Genral\"", "asamblea genral"}}) {
    const SearchAnswer answer = ask(typed);
    EXPECT_EQ(first(answer), first(ask("water"))) << typed;
    ASSERT_FALSE(answer.remarks.empty()) << typed;
    EXPECT_EQ(answer.remarks.front().code, "unknown-value");
    EXPECT_EQ(answer.remarks.front().value, value);
    for (const corpus::Language language : corpus::kLanguages)
      EXPECT_NE(words(answer.remarks.front(), language).find(value), std::string::npos);
  }
  EXPECT_EQ(first(ask("body:nonsense")), "-");
  EXPECT_EQ(ask("body:nonsense").remarks.size(), 1u);
  EXPECT_TRUE(ask("water body:ga").remarks.empty());
  EXPECT_TRUE(ask("water body:\"Asamblea General\" type:决议").remarks.empty());
}

TEST(Find, TakesAnything) {
  std::vector<std::string> hostile = {std::string(64 << 10, 'a'),
                                      std::string(5000, '('),
                                      std::string(5000, '"'),
                                      std::string("\0\0a\0", 4),
                                      "\xff\xfe\xc0\x80 water",
                                      "\xe2\x80\xae retaw \xe2\x80\xac",
                                      "NEAR NEAR/5 NEAR",
                                      "-",
                                      "+",
                                      "- - -",
                                      "field:",
                                      ":",
                                      "a:b:c:d",
                                      "lang:",
                                      "lang:\"",
                                      "date:9999999999999..",
                                      "cited:99999999999999999999..",
                                      "year:2016..2015",
                                      "((((((((((water))))))))))",
                                      "*",
                                      "***",
                                      "水*"};
  std::string wildcards, near, ors;
  for (int i = 0; i < 1000; ++i) {
    wildcards += "wat* ";
    near += "water NEAR/9 ";
    ors += "water OR ";
  }
  hostile.insert(hostile.end(), {wildcards, near, ors, near + "water", ors + "water", "\"" + ors + "\""});
  for (const std::string& words : hostile) {
    SearchRequest request;
    request.words = words;
    EXPECT_TRUE(find(small_index(), request)) << words.substr(0, 40);
  }
}

}  // namespace
}  // namespace search
