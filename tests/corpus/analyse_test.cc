// SPDX-License-Identifier: GPL-2.0-or-later
// Two columns: a text, and its words as "position:folded/stem" with bigrams in brackets.
#include "corpus/analyse.h"

#include <gtest/gtest.h>

#include "corpus/fold.h"
#include "corpus/lexicon.h"

namespace corpus {
namespace {

std::string described(std::string_view text, Language language) {
  static Analyser analyser;
  std::string line;
  for (const Word& word : analyser.words(text, language)) {
    if (!line.empty()) line += ' ';
    if (word.bigram) {
      line += "(" + word.folded + ")";
      continue;
    }
    line += std::to_string(word.position) + ":" + word.folded;
    if (!word.stem.empty()) line += "/" + word.stem;
  }
  return line;
}

struct Row {
  Language language;
  const char* text;
  const char* words;
};

void expect_rows(std::initializer_list<Row> rows) {
  for (const Row& row : rows) EXPECT_EQ(described(row.text, row.language), row.words) << row.text;
}

TEST(Analyse, CutsAndFoldsEnglish) {
  expect_rows({
      {Language::en, "Human Securities", "1:human/human 2:securities/secur"},
      {Language::en, "A/RES/71/129", "1:a/a 2:res/res 3:71 4:129"},
      {Language::en, "resolution 1325 (2000)", "1:resolution/resolut 2:1325 3:2000"},
      {Language::en, "the State’s duties", "1:the/the 2:state/state 3:duties/duti"},
      {Language::en, "the U.N. and the UN", "1:the/the 2:un/un 3:and/and 4:the/the 5:un/un"},
      {Language::en, "undocs.org A/71/L.34", "1:undocs/undoc 2:org/org 3:a/a 4:71 5:l/l 6:34"},
      {Language::en, "2,500 people in 3.5 years", "1:2,500 2:people/peopl 3:in/in 4:3.5 5:years/year"},
      {Language::en, "peace-building S\u201110/2", "1:peace/peac 2:building/build 3:s/s 4:10 5:2"},
      {Language::en, "treaties\u00B9 and co\u00ADoperation", "1:treaties/treati 2:and/and 3:cooperation/cooper"},
      {Language::en, "no\u00A0break _____ \uFB01le ＡＢＣ１２", "1:no/no 2:break/break 3:file/file 4:abc12"},
      {Language::en, "Côte d’Ivoire", "1:cote/cote 2:ivoire/ivoir"},
      {Language::en, "bad \xFF\xFE bytes", "1:bad/bad 2:bytes/byte"},
      {Language::en, "", ""},
  });
}

TEST(Analyse, CutsAndFoldsFrench) {
  expect_rows({
      {Language::fr, "L’État et l'Assemblée", "1:etat/etat 2:et/et 3:assemblee/assemble"},
      {Language::fr, "qu’elle D'UNE sécurité humaine", "1:elle/elle 2:une/une 3:securite/securit 4:humaine/humain"},
      {Language::fr, "aujourd’hui, cœur", "1:aujourd'hui/aujourd'hui 2:coeur/coeur"},
      {Language::fr, "S\u20119/9 du 1er janvier", "1:s/s 2:9 3:9 4:du/du 5:1er 6:janvier/janvi"},
  });
}

TEST(Analyse, CutsAndFoldsSpanish) {
  expect_rows({
      {Language::es, "resolución resolucion resoluciones",
       "1:resolucion/resolu 2:resolucion/resolu 3:resoluciones/resolu"},
      {Language::es, "Protección de los niños", "1:proteccion/proteccion 2:de/de 3:los/los 4:ninos/nin"},
  });
}

TEST(Analyse, CutsAndFoldsRussian) {
  expect_rows({
      {Language::ru, "всё ЁЛКА", "1:все/все 2:елка/елк"},
      {Language::ru, "мирный Мир\u0438\u0306", "1:мирный/мирн 2:мирй/мир"},
      {Language::ru, "безопасности человека", "1:безопасности/безопасн 2:человека/человек"},
      {Language::ru, "резолюция A/RES/66/290", "1:резолюция/резолюц 2:a 3:res 4:66 5:290"},
  });
}

TEST(Analyse, CutsAndFoldsArabic) {
  expect_rows({
      {Language::ar, "الأمن البشري", "1:الامن/امن 2:البشري/بشر"},
      {Language::ar, "بالأمن والأمن للأمن", "1:بالامن/امن 2:والامن/امن 3:للامن/امن"},
      {Language::ar, "تحـــثّ", "1:تحث/تحث"},
      {Language::ar, "المؤرخ ٢٥ أيلول/سبتمبر ٢٠١٥", "1:المؤرخ/مورخ 2:25 3:ايلول/ايلول 4:سبتمبر/سبتمبر 5:2015"},
      {Language::ar, "الفقرات 3 و4", "1:الفقرات/فقر 2:3 3:و/و 4:4"},
  });
}

TEST(Analyse, CutsChineseIntoCharactersAndPairs) {
  expect_rows({
      {Language::zh, "人类安全", "1:人 2:类 (人类) 3:安 (类安) 4:全 (安全)"},
      {Language::zh, "人類", "1:人 2:类 (人类)"},
      {Language::zh, "第７１/129号", "1:第 2:71 3:129 4:号"},
      {Language::zh, "大会，联合国UN", "1:大 2:会 (大会) 3:联 4:合 (联合) 5:国 (合国) 6:un"},
  });
}

TEST(Analyse, UnknownLanguageIsReadByScript) {
  expect_rows({
      {Language::unknown, "security безопасности الأمن 安全",
       "1:security 2:безопасности/безопасн 3:الامن/امن 4:安 5:全 (安全)"},
  });
}

TEST(Analyse, SpansAreBytesOfTheWordWithoutItsArticle) {
  Analyser analyser;
  const std::string_view text = "de l’État’s 安全";
  std::string shown;
  for (const Word& word : analyser.words(text, Language::fr)) shown.append(word.span.of(text)).append("|");
  EXPECT_EQ(shown, "de|État|安|全|安全|");
}

// Words that a reader takes for one: how many families come out as one stem.
TEST(Analyse, WordFamiliesShareAStem) {
  struct Family {
    Language language;
    const char* words;
  };
  for (const Family& family : {
           Family{Language::en, "obligation obligations"},
           Family{Language::en, "protect protects protected protecting"},
           Family{Language::fr, "sécurité securite sécurités"},
           Family{Language::fr, "décision décisions decision"},
           Family{Language::fr, "l’obligation obligations"},
           Family{Language::es, "obligación obligaciones obligacion"},
           Family{Language::es, "decisión decisiones decision"},
           Family{Language::es, "derecho derechos"},
           Family{Language::ru, "резолюция резолюции резолюцию резолюцией"},
           Family{Language::ru, "обязательство обязательства обязательств"},
           Family{Language::ar, "قرار القرار بالقرار والقرار للقرار"},
           Family{Language::ar, "فقرة الفقرة فقرات الفقرات والفقرات"},
           Family{Language::ar, "قراراتها القرارات قرار"},
           Family{Language::ar, "دولة الدولة للدولة"},
           Family{Language::ar, "مسؤولية المسؤولية والمسؤولية"},
       }) {
    Analyser analyser;
    std::string first;
    for (const Word& word : analyser.words(family.words, family.language)) {
      if (first.empty()) first = word.stem;
      EXPECT_EQ(word.stem, first) << word.folded;
    }
    EXPECT_FALSE(first.empty());
  }
}

TEST(Analyse, HostileTextStaysBounded) {
  Analyser analyser;
  const std::string letters(1 << 20, 'x');
  const auto& words = analyser.words(letters, Language::en);
  ASSERT_EQ(words.size(), 1u);
  EXPECT_LE(words[0].folded.size(), 96u);
  const std::string dots = [] {
    std::string made;
    for (int i = 0; i < 100000; ++i) made += "a.";
    return made;
  }();
  EXPECT_EQ(analyser.words(dots, Language::en).size(), 1u);
}

TEST(Analyse, FoldsWholeTexts) {
  EXPECT_EQ(fold("  Côte  d’Ivoire\n"), "cote d'ivoire");
  EXPECT_EQ(fold("HUMAN RIGHTS"), "human rights");
  EXPECT_EQ(fold("هيئة الأمم"), "هيئة الامم");
}

TEST(Analyse, EveryStopwordIsOneWordOfItsLanguage) {
  static constexpr std::pair<Language, const char*> kTables[] = {
      {Language::ar, "ar/stopwords.tsv"}, {Language::zh, "zh/stopwords.tsv"}, {Language::en, "en/stopwords.tsv"},
      {Language::fr, "fr/stopwords.tsv"}, {Language::ru, "ru/stopwords.tsv"}, {Language::es, "es/stopwords.tsv"}};
  Analyser analyser;
  for (const auto& [language, name] : kTables) {
    const Table& rows = table(name);
    EXPECT_GT(rows.size(), 50u) << name;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const auto word = rows.cell(row, "word");
      EXPECT_TRUE(is_stopword(fold(word), language)) << word;
      if (language == Language::zh) continue;
      const auto& cut = analyser.words(word, language);
      ASSERT_EQ(cut.size(), 1u) << word;
      EXPECT_TRUE(is_stopword(cut[0].folded, language)) << word;
    }
  }
  EXPECT_FALSE(is_stopword("security", Language::en));
  EXPECT_FALSE(is_stopword("the", Language::fr));
}

}  // namespace
}  // namespace corpus
