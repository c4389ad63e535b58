// SPDX-License-Identifier: GPL-2.0-or-later
// Slips as a reader of several languages would see them: what stands in the documents, and what the audit says of it.
#include "search/audit.h"

#include <nlohmann/json.hpp>

#include "../corpus/akn_file.h"
#include "corpus/parse.h"
#include "search/graph.h"
#include "search/print.h"
#include "small_index.h"

namespace search {
namespace {

using Files = std::vector<std::string>;

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

std::string words_in(std::string_view language) {
  if (language == "fra") return "Prie les États de creuser des puits dans tous les villages.";
  if (language == "spa") return "Pide a los Estados que excaven pozos en todas las aldeas.";
  if (language == "rus") return "просит государства выкопать колодцы во всех деревнях.";
  return "Asks States to dig wells in all the villages.";
}

// A resolution with a first preambular paragraph and numbered paragraphs.
std::string resolution(std::string_view language, std::string_view preamble, std::string_view numbers = "1.") {
  std::string container("<container><p>"), body;
  container.append(preamble).append("</p></container>");
  for (std::size_t at = 0; at < numbers.size();) {
    const std::size_t end = std::min(numbers.find(' ', at), numbers.size());
    body += corpus::numbered(numbers.substr(at, end - at), words_in(language));
    at = end + 1;
  }
  return corpus::akn(container, body, {}, language);
}

// The same as another resolution of the General Assembly, adopted on that day.
std::string as(const std::string& number, const std::string& date, const std::string& file) {
  const std::string dashed = replaced(number, "/", "-");
  return replaced(replaced(replaced(file, "A/RES/86/7", "A/RES/" + number), "86-7", dashed), "2031-12-05", date);
}

std::string link(const std::string& symbol, const std::string& words) {
  return "<a href=\"https://undocs.org/en/" + symbol + "\">" + words + "</a>";
}

std::shared_ptr<Index> index_of(const Files& files) {
  static int count = 0;
  const std::string directory =
      testing::TempDir() + "/audit_" + std::to_string(::getpid()) + "_" + std::to_string(++count);
  std::vector<corpus::Document> documents;
  for (const std::string& file : files) {
    auto document = corpus::parse_bytes(file, "test.xml");
    if (!document) ADD_FAILURE() << document.error().describe();
    if (document) documents.push_back(std::move(*document));
  }
  write_index(directory, documents);
  auto index = Index::open(directory);
  if (!index) ADD_FAILURE() << index.error().describe();
  return index ? *index : nullptr;
}

std::string audited(const Files& files) {
  const auto index = index_of(files);
  const auto answer = audit(*index, {});
  if (!answer) return answer.error().message;
  std::string lines;
  for (const Discrepancy& found : answer->discrepancies) lines.append(lines.empty() ? "" : "\n") += describe(found);
  return lines;
}

// One paragraph in four languages; in each the number and the date can be changed.
struct Paragraph {
  std::string en = "70/114 of 14 December 2015", fr = "70/114 du 14 décembre 2015",
              es = "70/114, de 14 de diciembre de 2015", ru = "70/114 от 14 декабря 2015 года";
};

Files in_four(const Paragraph& paragraph) {
  return {resolution("eng", "Recalling its resolution " + paragraph.en + " on wells,"),
          resolution("fra", "Rappelant sa résolution " + paragraph.fr + " sur les puits,"),
          resolution("spa", "Recordando su resolución " + paragraph.es + ", sobre los pozos,"),
          resolution("rus", "ссылаясь на свою резолюцию " + paragraph.ru + " о колодцах,")};
}

Files with(Files files, const std::string& more) {
  files.push_back(more);
  return files;
}

// What the words name is cited, in every language alike; the link that leads elsewhere is named with it.
TEST(Audit, TheWordsAreCitedAndTheLinkIsNamed) {
  const auto index = index_of(
      {resolution("eng", "Recalling its resolution " + link("A/RES/73/137", "74/116") + " of 16 December 2019,"),
       resolution("fra", "Rappelant sa résolution " + link("A/RES/74/116", "74/116") + " du 16 décembre 2019,")});
  for (const corpus::Language language : {corpus::Language::en, corpus::Language::fr}) {
    const auto answer = cites(*index, "A/RES/86/7", language);
    ASSERT_TRUE(answer.has_value());
    ASSERT_EQ(answer->relations.size(), 1u);
    EXPECT_EQ(answer->relations[0].symbol, "A/RES/74/116");
    const bool named = to_text(*answer, Terminal()).find("the link leads to A/RES/73/137") != std::string::npos;
    EXPECT_EQ(named, language == corpus::Language::en);
  }
}

TEST(Audit, OneLanguageCitesAnotherInstrument) {
  struct Row {
    Files files;
    std::string found;
  };
  const Row rows[] = {
      {in_four({}), ""},
      {in_four({.es = "70/141, de 14 de diciembre de 2015"}),
       "other-instrument A/RES/86/7#pp1: A/RES/70/141 [es], expected A/RES/70/114 [en fr ru] by languages"},
      {in_four({.es = "70/114 A, de 14 de diciembre de 2015"}), ""},  // a letter more is no other act
      {in_four({.es = "14 de diciembre de 2015"}), ""},               // nothing is cited in its place
      {{resolution("eng", "Recalling its resolution 70/114,"), resolution("fra", "Rappelant sa résolution 70/141,")},
       ""},  // two languages have no majority
      {{resolution("eng", "Recalling its resolution " + link("A/RES/70/114", "70/114") + ","),
        resolution("fra", "Rappelant sa résolution " + link("A/RES/70/14", "70/114") + ","),
        resolution("spa", "Recordando su resolución " + link("A/RES/70/114", "70/114") + ","),
        resolution("rus", "ссылаясь на свою резолюцию " + link("A/RES/70/114", "70/114") + ",")},
       "link-differs A/RES/86/7#pp1 (A/RES/70/114): A/RES/70/14 [fr], expected A/RES/70/114 [en ru es] by languages"},
  };
  for (const Row& row : rows) EXPECT_EQ(audited(row.files), row.found);
}

TEST(Audit, ALinkLeadsElsewhere) {
  const auto single = [](const std::string& words) { return Files{resolution("eng", words)}; };
  struct Row {
    Files files;
    std::string found;
  };
  const Row rows[] = {
      {single("Recalling its resolution " + link("A/RES/70/114", "70/114") + ","), ""},
      {single("Taking note of the report " + link("A/86/12", "A/86/21") + ","),
       "link-differs A/RES/86/7#pp1 (A/86/21): A/86/12 [en], expected - [] by nothing"},
      {with(single("Recalling its resolution " + link("A/RES/70/14", "70/114") + " of 14 December 2015,"),
            as("70/114", "2015-12-14", resolution("eng", "Noting wells,"))),
       "link-differs A/RES/86/7#pp1 (A/RES/70/114): A/RES/70/14 [en], expected A/RES/70/114 [] by adopted"},
      {single("Taking note of the report " + link("A/86/12(Vol.I)", "A/86/12") + ","), ""},  // one volume of it
  };
  for (const Row& row : rows) EXPECT_EQ(audited(row.files), row.found);
}

TEST(Audit, ADateIsNotThatOfTheAct) {
  const std::string held = as("70/114", "2015-12-14", resolution("eng", "Noting wells,"));
  const auto single = [](const std::string& words) { return Files{resolution("eng", words)}; };
  struct Row {
    Files files;
    std::string found;
  };
  const Row rows[] = {
      {with(in_four({}), held), ""},
      {with(in_four({.ru = "70/114 от 4 декабря 2015 года"}), held),
       "wrong-date A/RES/86/7#pp1 (A/RES/70/114): 2015-12-04 [ru], expected 2015-12-14 [en fr es] by adopted"},
      {with(single("Recalling its resolution 70/114 of 17 December 2015,"), held),
       "wrong-date A/RES/86/7#pp1 (A/RES/70/114): 2015-12-17 [en], expected 2015-12-14 [] by adopted"},
      {in_four({.ru = "70/114 от 4 декабря 2015 года"}),
       "wrong-date A/RES/86/7#pp1 (A/RES/70/114): 2015-12-04 [ru], expected 2015-12-14 [en fr es] by languages"},
      {in_four({.fr = "70/114 du 14 décembre 2005"}),
       "wrong-date A/RES/86/7#pp1 (A/RES/70/114): 2005-12-14 [fr], expected 2015-12-14 [en ru es] by session"},
      // not its date: a deadline, a meeting, the date of the next number, a date to come
      {with(single("Asking for the report of resolution 70/114 by 1 March 2016,"), held), ""},
      {with(single("Recalling resolutions 70/114 and 70/115 of 22 December 2015,"), held), ""},
      {with(single("Recalling resolution 70/114, to be reviewed on 3 May 2017,"), held), ""},
  };
  for (const Row& row : rows) EXPECT_EQ(audited(row.files), row.found);
}

TEST(Audit, WhatMostWorksPrint) {
  Files files = {resolution("eng", "Recalling its resolution 70/114 of 12 December 2015,")};
  for (const char* number : {"86/1", "86/2", "86/3"})
    files.push_back(
        as(number, "2031-11-05", resolution("eng", "Recalling its resolution 70/114 of 14 December 2015,")));
  EXPECT_EQ(audited(files),
            "wrong-date A/RES/86/7#pp1 (A/RES/70/114): 2015-12-12 [en], expected 2015-12-14 [] by citers");
  files[0] = as("70/114", "2015-12-24", resolution("eng", "Noting wells,"));
  EXPECT_EQ(audited(files),
            "adoption-date A/RES/70/114 (A/RES/70/114): 2015-12-24 [en], expected 2015-12-14 [] by citers");
}

TEST(Audit, TheFilesOfAWorkDiffer) {
  Files files = in_four({});
  files[1] = replaced(files[1], "2031-12-05", "2031-12-15");
  EXPECT_EQ(audited(files),
            "adoption-date A/RES/86/7 (A/RES/86/7): 2031-12-15 [fr], expected 2031-12-05 [en ru es] by languages");
  const auto numbers = [](const std::string& in_french) {
    return Files{resolution("eng", "Noting wells,", "1. 2. 3."), resolution("fra", "Notant les puits,", in_french),
                 resolution("spa", "Observando los pozos,", "1. 2. 3."),
                 resolution("rus", "отмечая колодцы,", "1. 2. 3.")};
  };
  EXPECT_EQ(audited(numbers("1. 2. 3.")), "");
  EXPECT_EQ(audited(numbers("1. 3. 3.")), "numbering A/RES/86/7#op2: op3 [fr], expected op2 [en ru es] by languages");
  EXPECT_EQ(audited(numbers("1. 2. 3. 1. 2.")), "");  // an annex that is not marked up as one
  EXPECT_EQ(audited(numbers("2. 3.")), "");           // the first paragraph is marked up as preambular
  EXPECT_EQ(audited(numbers("1. 2.")), "numbering A/RES/86/7#op3: - [fr], expected op3 [en ru es] by languages");
}

TEST(Audit, AskedForPartOfIt) {
  Files files = in_four({.es = "70/141, de 14 de diciembre de 2015", .ru = "70/114 от 4 декабря 2015 года"});
  files.push_back(as("86/8", "2031-12-06", resolution("eng", "Taking note of " + link("A/86/12", "A/86/21") + ",")));
  const auto index = index_of(files);
  const auto found = [&](AuditRequest request) {
    const auto answer = audit(*index, request);
    if (!answer) return std::string(name(answer.error().code));
    std::string text = std::to_string(answer->total) + " of " + std::to_string(answer->works) + ":";
    for (const Discrepancy& each : answer->discrepancies) text.append(" ").append(name(each.slip));
    return text;
  };
  EXPECT_EQ(found({}), "3 of 2: other-instrument link-differs wrong-date");
  EXPECT_EQ(found({.typed = {"resolution 86/7"}}), "2 of 1: other-instrument wrong-date");
  EXPECT_EQ(found({.typed = {"86/8", "A/RES/86/8"}}), "1 of 1: link-differs");
  EXPECT_EQ(found({.slips = {Slip::wrong_date}}), "1 of 2: wrong-date");
  EXPECT_EQ(found({.body = "sc"}), "0 of 2:");
  EXPECT_EQ(found({.language = corpus::Language::es}), "1 of 2: other-instrument");
  EXPECT_EQ(found({.offset = 1, .limit = 1}), "3 of 2: link-differs");
  EXPECT_EQ(found({.typed = {"A/RES/1/1"}}), "not-held");
}

TEST(Audit, JsonAndSentence) {
  const auto index = index_of(in_four({.es = "70/141, de 14 de diciembre de 2015"}));
  const auto answer = audit(*index, {});
  ASSERT_TRUE(answer);
  const auto json = nlohmann::ordered_json::parse(to_json(*answer));
  std::string keys;
  for (const auto& [key, value] : json["discrepancies"][0].items()) keys.append(key).append(" ");
  EXPECT_EQ(keys,
            "slip symbol provision number kind target said saying expected against evidence witnesses dissent message "
            "places ");
  EXPECT_EQ(json["counts"]["other-instrument"], 1);
  EXPECT_EQ(json["discrepancies"][0]["places"].size(), 4u);
  EXPECT_EQ(json["discrepancies"][0]["message"], "es cites A/RES/70/141, where en, fr, ru cite A/RES/70/114");
  const auto& place = json["discrepancies"][0]["places"][0];
  const std::string text = place["text"];
  EXPECT_EQ(text.substr(place["citation"]["start"], 6), "70/141");
}

}  // namespace
}  // namespace search
