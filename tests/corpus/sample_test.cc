// SPDX-License-Identifier: GPL-2.0-or-later
// The project's own sample keeps its promises: enough of it, every page owned as a sample, and the same provisions in
// every language of a work, whatever form each is in.
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "corpus/parse.h"

namespace corpus {
namespace {

namespace fs = std::filesystem;

struct Sample {
  std::string work;      // "SAMPLE_RES_4_2"
  std::string language;  // "ar"
  std::string form;      // "xml"
  fs::path file;
};

// "SAMPLE_6_L.7.en.docx": the last two parts are language and form.
std::vector<Sample> samples() {
  std::vector<Sample> all;
  for (const auto& entry : fs::directory_iterator(TRAVAUX_SOURCE_DIR "/corpus/sample/documents")) {
    const fs::path stem = entry.path().stem();
    all.push_back({stem.stem().string(), stem.extension().string().substr(1),
                   entry.path().extension().string().substr(1), entry.path()});
  }
  return all;
}

// What can be cited by number, in reading order: "pp1 pp2 op1 op1.a fn1".
std::string numbered(const Document& document) {
  std::string ids;
  for (const Provision& provision : document.provisions) {
    const bool counted = provision.kind == Kind::preambular || provision.kind == Kind::footnote;
    if (counted || (provision.kind != Kind::heading && !provision.number.empty())) ids += provision.id + " ";
  }
  return ids;
}

TEST(Sample, IsLargeEnoughAndInSixLanguages) {
  std::map<std::string, std::set<std::string>> languages;
  std::set<std::string> forms;
  std::size_t files = 0;
  for (const Sample& sample : samples()) {
    languages[sample.work].insert(sample.language);
    forms.insert(sample.form);
    ++files;
  }
  std::size_t in_six = 0;
  for (const auto& [work, tongues] : languages) in_six += tongues.size() == 6;
  EXPECT_GE(files, 36u);
  EXPECT_GE(languages.size(), 12u);
  EXPECT_GE(in_six, 3u);
  EXPECT_EQ(forms, (std::set<std::string>{"doc", "docx", "html", "pdf", "txt", "xml"}));
}

TEST(Sample, SaysSoAndIsInTheLanguageOfItsName) {
  for (const Sample& sample : samples()) {
    const Result<Document> document = parse(sample.file);
    ASSERT_TRUE(document) << document.error().describe();
    EXPECT_NE(document->text.find("Travaux"), std::string::npos) << sample.file;
    EXPECT_EQ(code(document->metadata.language), sample.language) << sample.file;
  }
}

TEST(Sample, HasTheSameProvisionsInEveryLanguage) {
  std::map<std::string, std::pair<std::string, std::string>> first;  // work -> file, ids
  for (const Sample& sample : samples()) {
    const Result<Document> document = parse(sample.file);
    ASSERT_TRUE(document) << document.error().describe();
    const std::string ids = numbered(*document);
    const auto [seen, is_new] = first.try_emplace(sample.work, sample.file.string(), ids);
    EXPECT_EQ(ids, seen->second.second) << sample.file << " against " << seen->second.first;
  }
}

}  // namespace
}  // namespace corpus
