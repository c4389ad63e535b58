// SPDX-License-Identifier: GPL-2.0-or-later
// Documents that are held in one language only: what is asked of them in another is refused, not denied.
#include "search/lineage.h"
#include "search/wording.h"
#include "tests/search/small_index.h"

namespace search {
namespace {

using corpus::Language;

void write_documents(const std::string& directory) {
  const std::vector<MadeDocument> made = {
      {"A/RES/91/1",
       "en",
       "Wells of the valley",
       "2037-01-05",
       "resolution",
       {{"pp1", "", "Recalling the long drought of the valley and the wells that failed in it,"},
        {"op1", "1", "Agrees that a well is a common good of the whole valley and includes the following:"},
        {"op1.a", "1 (a)", "The right of every household to draw clean water from it at any hour;"},
        {"op2", "2", "Requests the elders to keep the ropes and buckets of each well in good repair."}}},
      {"A/91/7",
       "zh",
       "山谷水井",
       "2037-02-05",
       "report",
       {{"para1", "1", "山谷里的每一口井都属于全体居民，任何人都可以随时取水。"}}}};
  std::vector<corpus::Document> documents;
  for (const MadeDocument& one : made) documents.push_back(document_of(one));
  write_index(directory, documents);
}

const Index& index() {
  static const std::shared_ptr<Index> made = made_index("one_language", write_documents);
  return *made;
}

std::string verdict(const std::string& text, const std::string& in, Language language = Language::unknown) {
  WordingRequest request;
  request.text = text;
  request.in = in;
  request.language = language;
  const auto answer = wording(index(), request);
  if (!answer) return describe(answer.error());
  const QuoteCheck& quote = *answer->quote;
  std::string said(name(quote.verdict));
  if (quote.here) said += " " + quote.here->provision + ": " + std::string(quote.here->found.of(quote.here->text));
  return said;
}

TEST(OneLanguage, TwoDocumentsOfNoCommonLanguageAreNotCompared) {
  const auto answer = compare(index(), "A/RES/91/1", "A/91/7", Language::unknown);
  ASSERT_TRUE(answer);
  EXPECT_TRUE(answer->rows.empty());
  EXPECT_EQ(no_common_language(*answer, Language::en), "A/RES/91/1 (English); A/91/7 (Chinese)");
  EXPECT_EQ(to_text(*answer, {}),
            "These documents are held, but in no common language: A/RES/91/1 (English); A/91/7 (Chinese).\n");
}

TEST(OneLanguage, WordsOfALanguageThatIsNotHeldAreNotSaidToBeAbsent) {
  EXPECT_EQ(verdict("un puits est un bien commun de toute la vallée", "A/RES/91/1"), "not-held");
  EXPECT_EQ(verdict("un pozo es un bien común de todo el valle", "A/RES/91/1"), "not-held");
  EXPECT_EQ(verdict("колодец является общим достоянием всей долины", "A/RES/91/1"), "not-held");
  EXPECT_EQ(verdict("البئر ملك مشترك للوادي بأكمله", "A/RES/91/1"), "not-held");
  EXPECT_EQ(verdict("水井是整个山谷的公共财产", "A/RES/91/1"), "not-held");
  EXPECT_EQ(verdict("the moon belongs to whoever looked at it last", "A/91/7"), "not-held");
  EXPECT_EQ(verdict("the moon belongs to whoever looked at it last", "A/RES/91/1"), "absent");
}

TEST(OneLanguage, AQuotationMayRunOnOrBeTheTitle) {
  EXPECT_EQ(verdict("common good of the whole valley and includes the following: (a) The right of every household",
                    "A/RES/91/1"),
            "exact op1: common good of the whole valley and includes the following: (a) The right of every household");
  EXPECT_EQ(verdict("includes the following: the right of every household to draw clean water", "91/1, para. 1"),
            "exact op1: includes the following: The right of every household to draw clean water");
  EXPECT_EQ(verdict("Wells of the valley", "A/RES/91/1"), "exact : Wells of the valley");
  EXPECT_EQ(verdict("a well is a common good of the whole valley", "A/RES/91/1, para. 2"), "absent");
}

}  // namespace
}  // namespace search
