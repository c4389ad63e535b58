// SPDX-License-Identifier: GPL-2.0-or-later
// The size of a collection speaks against its passages: where many works are held, nearly any words stand together
// somewhere. In one of less than a thousand works a word counts for what it would tell among a thousand.
#include "search/ask_evidence.h"

#include <gtest/gtest.h>

#include <cmath>

namespace search {
namespace {

constexpr auto kCollection = static_cast<std::size_t>(Evidence::collection);

double weight_of(Evidence evidence) {
  for (const EvidenceWeight& row : kEvidenceWeights)
    if (row.evidence == evidence) return row.weight;
  ADD_FAILURE() << "a sign without a weight";
  return 0;
}

Passage passage() {
  Passage made;
  made.found = {1, 1, 0.5, 0};
  made.asked = 12;
  made.most_asked = 5;
  made.signs[static_cast<std::size_t>(Sign::covered)] = 0.6;
  return made;
}

EvidenceSigns signs_among(std::uint32_t works) {
  const auto all = evidence_of({}, {passage()}, works);
  return all.empty() ? EvidenceSigns{} : all.front();
}

TEST(AskEvidence, NamesEachSignOnce) {
  for (std::size_t i = 0; i < kEvidenceWeights.size(); ++i)
    EXPECT_EQ(static_cast<std::size_t>(kEvidenceWeights[i].evidence), i) << kEvidenceWeights[i].name;
}

TEST(AskEvidence, AGreatCollectionSpeaksAgainstAPassage) {
  EvidenceSigns small = signs_among(1200), great = signs_among(17000);
  EXPECT_LT(small[kCollection], great[kCollection]);
  EXPECT_LT(weight_of(Evidence::collection), 0);
  small[kCollection] = great[kCollection] = 0;
  EXPECT_EQ(small, great) << "nothing else of it depends on the size";
}

TEST(AskEvidence, SmallCollectionsAskForAsMuchAsOneOfAThousandWorks) {
  constexpr auto kTelling = static_cast<std::size_t>(Evidence::telling);
  EvidenceSigns few = signs_among(3), none = signs_among(0), thousand = signs_among(1000);
  EXPECT_NEAR(few[kTelling] - thousand[kTelling], std::log(1001.0 / 4), 1e-9) << "a word would be rarer there";
  EXPECT_LT(weight_of(Evidence::telling), 0);
  few[kTelling] = none[kTelling] = thousand[kTelling];
  EXPECT_EQ(few, thousand);
  EXPECT_EQ(none, thousand);
}

// Words that were typed are a search: a part of them is enough, and so is what would be enough of a question, unless
// half of them stand nowhere.
TEST(AskEvidence, AsksOfTypedWordsNoMoreThanOfAQuestion) {
  corpus::Analyser analyser;
  Passage found = passage();
  found.signs[static_cast<std::size_t>(Sign::covered)] = 0.35;
  const auto is = [&](const Passage& one) { return is_evidence({}, {one}, 1000, analyser); };
  EXPECT_FALSE(is(found));
  found.signs[static_cast<std::size_t>(Sign::early)] = found.signs[static_cast<std::size_t>(Sign::document)] = 1;
  found.signs[static_cast<std::size_t>(Sign::titled)] = found.signs[static_cast<std::size_t>(Sign::year)] = 1;
  EXPECT_TRUE(is(found));
  found.unknown = 0.5;
  EXPECT_FALSE(is(found));
}

// What nearly answers is shown beside a refusal, where it is among the first.
TEST(AskEvidence, WhatNearlyAnswersIsNear) {
  Passage nothing;
  nothing.found = {0, 0, 0, 0};
  Passage nearly = passage();
  nearly.signs[static_cast<std::size_t>(Sign::covered)] = 0.4;
  nearly.signs[static_cast<std::size_t>(Sign::document)] = 1;
  nearly.signs[static_cast<std::size_t>(Sign::early)] = 0.8;
  nearly.score = 3;
  EXPECT_EQ(nearest_of({}, {nearly, nothing}, 1000).size(), 1U);
  EXPECT_EQ(nearest_of({}, {nothing, nothing, nothing, nothing, nothing, nearly}, 1000).size(), 0U) << "the sixth";
  EXPECT_TRUE(nearest_of({}, {nothing}, 1000).empty());
}

}  // namespace
}  // namespace search
