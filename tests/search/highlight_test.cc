// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/highlight.h"

#include <gtest/gtest.h>

#include "search/vocabulary.h"

namespace search {
namespace {

using corpus::Language;

struct Row {
  const char *query, *language, *text, *marked;
};

std::string marked(const Row& row) {
  corpus::Analyser analyser;
  const Language language = corpus::language_of_code(row.language);
  const Query query = parse_query(row.query, analyser);
  const Highlighter highlighter(query.root, {language}, analyser);
  const std::string text = row.text;
  std::string out;
  std::size_t copied = 0;
  for (const corpus::Span span : highlighter.marks(text, language)) {
    out.append(text, copied, span.start - copied).append("[").append(span.of(text)).append("]");
    copied = span.end;
  }
  return out.append(text, copied, std::string::npos);
}

TEST(Highlight, MarksWhatMatchesAsItStands) {
  const std::vector<Row> rows = {
      {"water", "en", "Clean WATER, waters and watering", "Clean [WATER], [waters] and [watering]"},
      {"protecting civilian", "en", "Protect civilians.", "[Protect] [civilians]."},
      {"+protect", "en", "protect, protected", "[protect], protected"},
      {"\"human security\"", "en", "human needs, human security, security", "human needs, [human security], security"},
      {"secur*", "en", "secure and security, insecure", "[secure] and [security], insecure"},
      {"\"a b\" c", "en", "a b c a", "[a b] [c] a"},
      {"water -fire", "en", "water and fire", "[water] and fire"},
      {"sécurité", "fr", "La SECURITE, la sécurité et l’insécurité", "La [SECURITE], la [sécurité] et l’insécurité"},
      {"état", "fr", "l’État, d'un état, États", "l’[État], d'un [état], [États]"},
      {"eau", "fr", "L’eau, des eaux", "L’[eau], des [eaux]"},
      {"\"eau potable\"", "fr", "de l’eau  potable", "de l’[eau  potable]"},
      {"niño", "es", "los niños y las NIÑAS", "los [niños] y las [NIÑAS]"},
      {"resolucion", "es", "la Resolución", "la [Resolución]"},
      {"вооруженный", "ru", "в вооружённых конфликтах", "в [вооружённых] конфликтах"},
      {"человек", "ru", "безопасность человека", "безопасность [человека]"},
      {"безопас*", "ru", "безопасность", "[безопасность]"},
      {"الامن", "ar", "الأَمْن والأمن بالأمن", "[الأَمْن] [والأمن] [بالأمن]"},
      {"«الأمن البشري»", "ar", "تحقيق الأمن البشري والأمن البشري", "تحقيق [الأمن البشري] [والأمن البشري]"},
      {"تحث", "ar", "تحـــث الدول", "[تحـــث] الدول"},
      {"人类安全", "zh", "关于人类安全的问题，安全第一", "关于[人类安全]的问题，[安全]第一"},
      {"“人类安全”", "zh", "关于人类安全的问题，安全第一", "关于[人类安全]的问题，安全第一"},
      {"人類", "zh", "人类和人類", "[人类]和[人類]"},
      {"水", "zh", "水、土地", "[水]、土地"},
      {"a NEAR/3 b", "en", "a x b", "[a] x [b]"},
      {"2016", "en", "in 2016, 20160", "in [2016], 20160"},
      {"lang:en water", "en", "water in en", "[water] in en"},
      {"title:water", "en", "water", "[water]"},
      {"<b>", "en", "a <b> c", "a <[b]> c"},
  };
  for (const Row& row : rows) EXPECT_EQ(marked(row), row.marked) << row.query;
}

struct SnippetRow {
  const char *query, *text, *shown;
};

TEST(Snippet, CutsBetweenWords) {
  const std::vector<SnippetRow> rows = {
      {"x", "short enough to be shown whole", "short enough to be shown whole"},
      {"needle", "one two three four five six seven eight nine ten needle eleven twelve thirteen fourteen fifteen",
       "ten needle eleven twelve"},
      {"absent", "one two three four five six seven eight nine ten eleven twelve", "one two three four five six"},
      {"last", "one two three four five six seven eight nine ten eleven twelve the last.",
       "nine ten eleven twelve the last."},
  };
  corpus::Analyser analyser;
  for (const SnippetRow& row : rows) {
    const Query query = parse_query(row.query, analyser);
    const std::string text = row.text;
    const auto marks = Highlighter(query.root, {Language::en}, analyser).marks(text, Language::en);
    EXPECT_EQ(snippet(text, marks, 32, Language::en, analyser).of(text), row.shown) << row.query;
  }
}

TEST(Snippet, NeverCutsACharacter) {
  corpus::Analyser analyser;
  std::string text;
  for (int i = 0; i < 300; ++i) text += i % 3 == 0 ? "，" : "水";
  for (std::size_t most = 1; most < 50; ++most) {
    const auto part = snippet(text, {}, most, Language::zh, analyser).of(text);
    EXPECT_EQ(part.size() % 3, 0u);
  }
}

struct NearestRow {
  const char *language, *typed, *nearest;
};

TEST(Vocabulary, SuggestsTheNearestOfItsLanguage) {
  Vocabulary words;
  for (const char* word : {"security", "human", "water", "resolution", "peace", "council"})
    words.add(word, 10, Language::en);
  for (const char* word : {"securite", "humaine", "resolution", "conseil"}) words.add(word, 10, Language::fr);
  for (const char* word : {"seguridad", "resolucion", "consejo"}) words.add(word, 10, Language::es);
  for (const char* word : {"безопасность", "человека", "совет"}) words.add(word, 10, Language::ru);
  for (const char* word : {"الامن", "البشري", "القرار"}) words.add(word, 10, Language::ar);
  const std::vector<NearestRow> rows = {
      {"en", "securty", "security"},
      {"en", "secuirty", "security"},
      {"en", "sekurity", "security"},
      {"en", "watr", "water"},
      {"en", "humna", "human"},
      {"en", "hum", "-"},
      {"en", "resolutoin", "resolution"},
      {"en", "xxsecurityxx", "-"},
      {"en", "security", "-"},
      {"en", "peace2", "-"},
      {"en", "securite", "security"},
      {"fr", "securit", "securite"},
      {"fr", "sceurite", "securite"},
      {"fr", "humane", "humaine"},
      {"fr", "water", "-"},
      {"fr", "consiel", "conseil"},
      {"es", "segurida", "seguridad"},
      {"es", "resolusion", "resolucion"},
      {"es", "security", "-"},
      {"ru", "безопастность", "безопасность"},
      {"ru", "чиловека", "человека"},
      {"ru", "савет", "совет"},
      {"ar", "الامم", "الامن"},
      {"ar", "البشرى", "البشري"},
      {"zh", "人类", "-"},
  };
  for (const NearestRow& row : rows) {
    const auto found = words.nearest(row.typed, corpus::language_of_code(row.language));
    EXPECT_EQ(found ? found->word : "-", row.nearest) << row.language << " " << row.typed;
  }
}

TEST(Vocabulary, KnowsWordsOfTheSameBeginning) {
  Vocabulary words;
  for (const char* word : {"suspendre", "suspension", "suspendus", "suspect"}) words.add(word, 10, Language::fr);
  for (const char* word : {"abolicion", "abolido", "abono"}) words.add(word, 10, Language::es);
  for (const char* word : {"abolition", "suspend"}) words.add(word, 10, Language::en);
  words.add("отчет", 10, Language::ru);
  words.add("проступок", 10, Language::ru);
  for (const char* word : {"الضربات", "الضرائب"}) words.add(word, 10, Language::ar);
  const std::vector<NearestRow> rows = {
      {"fr", "suspendu", "suspendre suspendus suspension"},
      {"fr", "susp", "-"},
      {"es", "abolir", "abolicion abolido"},
      {"en", "abolir", "abolition"},
      {"en", "suspended9", "-"},
      {"ru", "проступком", "проступок"},
      {"ru", "отчитаться", "-"},
      {"ar", "الضربة", "-"},
      {"ar", "الضرباتي", "الضربات"},
      {"zh", "人类", "-"},
  };
  for (const NearestRow& row : rows) {
    std::string found;
    for (const std::string& word : words.with_beginning(row.typed, corpus::language_of_code(row.language)))
      found += (found.empty() ? "" : " ") + word;
    EXPECT_EQ(found.empty() ? "-" : found, row.nearest) << row.language << " " << row.typed;
  }
}

}  // namespace
}  // namespace search
