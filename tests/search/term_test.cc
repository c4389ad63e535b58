// SPDX-License-Identifier: GPL-2.0-or-later
// A term that is asked about where nothing defines it, and its words are common by themselves: what has them side by
// side is found among hundreds of paragraphs that have them apart.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "search/ask.h"
#include "small_index.h"

namespace search {
namespace {

struct Row {
  std::string language, question;
  std::string apart;  // short, with the words of the term twice
  std::string beside;
};

const std::vector<Row>& rows() {
  static const std::vector<Row> list = {
      {"en", "What is river trust?", "Notes the trust of villages along the river;",
       "Welcomes the work of the villages of the upper valley, where every household keeps a book of who has drawn how "
       "much water on which day, and encourages them to show the books of the River Trust to their neighbours;"},
      {"fr", "Qu’est-ce que la confiance fluviale ?", "Note la voie fluviale et la confiance des villages ;",
       "Salue le travail des villages de la haute vallée, où chaque foyer tient un livre de ce qu’il a puisé et à quel "
       "jour, et les encourage à montrer à leurs voisins les livres de la confiance fluviale ;"},
      {"es", "¿Qué es la confianza fluvial?", "Observa la vía fluvial y la confianza de las aldeas;",
       "Acoge con satisfacción la labor de las aldeas del valle alto, donde cada hogar lleva un libro de lo que ha "
       "sacado y en qué día, y las alienta a mostrar a sus vecinos los libros de la confianza fluvial;"},
      {"ru", "Что такое речное доверие?", "отмечает доверие деревень, речной путь;",
       "приветствует работу деревень верхней долины, где каждый дом ведет книгу о том, кто и в какой день сколько воды "
       "взял, и призывает показывать соседям книги речного доверия;"},
      {"ar", "ما المقصود بالثقة النهرية؟", "تلاحظ الملاحة النهرية وثقة القرى؛",
       "ترحب بعمل قرى الوادي الأعلى، حيث يمسك كل بيت دفترا بما أخذه من الماء وفي أي يوم، وتشجعها على أن تعرض على "
       "جيرانها دفاتر الثقة النهرية؛"},
      {"zh", "什么是河流信任？", "注意到信任各村的河流；",
       "欢迎上游山谷各村庄的工作，那里每户人家都有一本账簿，记下谁在哪一天取了多少水，并鼓励各村庄向邻村展示关于河流信"
       "任的"
       "账簿；"},
  };
  return list;
}

TEST(Term, ComesBeforeItsWordsAlone) {
  const std::string directory = testing::TempDir() + "/term_index_" + std::to_string(::getpid());
  std::filesystem::remove_all(directory);
  std::vector<corpus::Document> documents;
  for (const Row& row : rows()) {
    MadeDocument made{"A/RES/90/7", row.language, "Water", "2035-10-05", "resolution", {}};
    for (int i = 1; i <= 300; ++i) made.provisions.push_back({fmt::format("op{}", i), std::to_string(i), row.apart});
    made.provisions.push_back({"op301", "301", row.beside});
    documents.push_back(document_of(made));
  }
  write_index(directory, documents);
  const auto index = Index::open(directory);
  ASSERT_TRUE(index) << index.error().describe();
  for (const Row& row : rows()) {
    AskRequest request;
    request.question = row.question;
    const auto answer = ask(**index, request);
    ASSERT_TRUE(answer);
    ASSERT_FALSE(answer->answers.empty()) << row.question << describe(*answer);
    EXPECT_EQ(answer->answers.front().provision, "op301") << row.question << describe(*answer);
    EXPECT_TRUE(answer->undefined) << row.question;
    EXPECT_FALSE(answer->unused) << row.question;
  }
}

// Documents that are held in English only say the term more often; one in the language asked says it once. No use of a
// term defines it, so the reader gets the one in their own language.
struct UseRow {
  std::string language, question, use;
};

const std::vector<UseRow>& uses() {
  static const std::vector<UseRow> list = {
      {"fr", "Qu’est-ce que le développement durable ?",
       "Prie les villages de lier le marché au développement durable ;"},
      {"es", "¿Qué es el desarrollo sostenible?", "Pide a las aldeas que unan el mercado y el desarrollo sostenible;"},
      {"ru", "Что такое устойчивое развитие?", "просит деревни связать рынок и устойчивое развитие;"},
      {"ar", "ما المقصود بالتنمية المستدامة؟", "تطلب إلى القرى أن تربط السوق بالتنمية المستدامة؛"},
      {"zh", "什么是可持续发展？", "请各村庄将集市与可持续发展联系起来；"},
  };
  return list;
}

TEST(Term, IsShownInTheLanguageAskedWhereNothingDefinesIt) {
  const std::string directory = testing::TempDir() + "/term_use_index_" + std::to_string(::getpid());
  std::filesystem::remove_all(directory);
  MadeDocument english{"A/RES/90/8", "en", "Sustainable development", "2035-10-05", "resolution", {}};
  for (int i = 1; i <= 90; ++i)
    english.provisions.push_back({fmt::format("op{}", i), std::to_string(i),
                                  fmt::format("Welcomes sustainable development in village {} of the valley;", i)});
  std::vector<corpus::Document> documents = {document_of(english)};
  for (const UseRow& row : uses())
    documents.push_back(
        document_of({"A/RES/90/9", row.language, "Markets", "2035-10-06", "resolution", {{"op1", "1", row.use}}}));
  write_index(directory, documents);
  const auto index = Index::open(directory);
  ASSERT_TRUE(index) << index.error().describe();
  for (const UseRow& row : uses()) {
    AskRequest request;
    request.question = row.question;
    const auto answer = ask(**index, request);
    ASSERT_TRUE(answer);
    ASSERT_FALSE(answer->answers.empty()) << row.question << describe(*answer);
    EXPECT_EQ(corpus::code(answer->answers.front().language), row.language) << row.question << describe(*answer);
    EXPECT_TRUE(answer->undefined) << row.question;
    EXPECT_FALSE(answer->unused) << row.question;
  }
}

}  // namespace
}  // namespace search
