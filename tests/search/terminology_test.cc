// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/terminology.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "search/translations.h"

namespace {

using corpus::Language;

struct Row {
  Language language;
  const char* key;
  const char* known;
};

std::string known(const search::Terminology& terminology, Language language, const char* key) {
  const search::KnownTerm term = terminology.find(language, key);
  std::string text;
  for (const corpus::Rendering& one : term.renderings)
    text.append(text.empty() ? "" : " ").append(corpus::code(one.language)).append("=").append(one.text);
  return term.renderings.empty() ? "-" : std::string(name(term.source)) + ": " + text;
}

TEST(Terminology, AsksTheTextsForAWordAndTheLabelsForATermOfSeveral) {
  const std::string directory = testing::TempDir() + "/terminology_test";
  std::filesystem::create_directories(directory);
  std::ofstream(directory + "/terminology") << "fr digu\ten:80:dike\nfr digu sud\ten:70:southern dike\n";
  std::ofstream(directory + "/thesaurus")
      << "fr balis\ten:100:beacon\nfr digu\ten:100:barrier\tes:100:dique\nfr digu sud\ten:100:south barrier\n";
  const search::Terminology terminology(directory);
  terminology.warm();
  for (const Row& row : {Row{Language::fr, "digu", "learned: en=dike es=dique"},
                         Row{Language::fr, "digu sud", "thesaurus: en=south barrier"},
                         Row{Language::fr, "balis", "thesaurus: en=beacon"}, Row{Language::fr, "phare", "-"},
                         Row{Language::es, "digu", "-"}})
    EXPECT_EQ(known(terminology, row.language, row.key), row.known) << row.key;
}

// "humanity" and "human" have one stem: what was learned of the one with other words must not cut the other's concept.
TEST(Terminology, WhatWasLearnedDoesNotCutAConcept) {
  const std::string directory = testing::TempDir() + "/terminology_concept_test";
  std::filesystem::create_directories(directory);
  std::ofstream(directory + "/terminology") << "en principl\tfr:80:principes\nen principl of human\tfr:70:neutralité\n";
  const search::Terminology terminology(directory);
  struct Typed {
    const char *words, *terms;
  };
  for (const Typed& row : {Typed{"principles of humanity", "principles of humanity = neutralité"},
                           Typed{"principles of human security",
                                 "principles = principes, human security = sécurité "
                                 "humaine"}}) {
    corpus::Analyser analyser;
    const search::TranslationRequest request{row.words, Language::en, {Language::fr}, {}};
    std::string terms;
    for (const search::Translation& one : search::translations_of(request, terminology, analyser))
      terms.append(terms.empty() ? "" : ", ").append(one.words).append(" = ").append(one.renderings.front().text);
    EXPECT_EQ(terms, row.terms);
  }
}

std::string names_elsewhere(Language language, const char* name, Language other) {
  corpus::Analyser analyser;
  for (const corpus::Rendering& one : search::proper_names(language, corpus::term_key(analyser.words(name, language))))
    if (one.language == other) return one.text;
  return "-";
}

TEST(Terminology, ABodyIsNamedWholeInAnotherLanguage) {
  struct Name {
    Language language;
    const char* name;
    Language other;
    const char* there;
  };
  for (const Name& row : {Name{Language::fr, "Cour internationale de Justice", Language::ru, "Международн Суд"},
                          Name{Language::fr, "OIAC", Language::en, "OPCW"},
                          Name{Language::fr, "Organisation pour l’interdiction des armes chimiques", Language::en,
                               "Organisation for the Prohibition of Chemical Weapons"}})
    EXPECT_EQ(names_elsewhere(row.language, row.name, row.other), row.there) << row.name;
}

}  // namespace
