// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/wording.h"

#include <nlohmann/json.hpp>

#include "tests/search/sample_index.h"

namespace search {
namespace {

using corpus::Language;

std::string found(const std::string& text, const std::string& in = {}, Language language = Language::unknown) {
  WordingRequest request;
  request.text = text;
  request.in = in;
  request.language = language;
  request.limit = 1;
  const auto answer = wording(sample_index(), request);
  return answer ? describe(*answer) : describe(answer.error());
}

TEST(Wording, WhereWordsWereAgreedBefore) {
  struct Row {
    const char *text, *found;
  };
  for (const Row& row : {
           Row{"no words of this kind stand in any text",
               "en exact 0 near 0 part 0 none 1\nnone adopted 0 exact 0 others 0"},
           Row{"keep the roads, ports and crossings open",
               "en exact 0 near 1 part 0 none 0\nnear adopted 3 exact 0 others 0\n"
               "  SAMPLE/RES/5/1#op4 0.86 Calls upon 'keep open the roads, ports and crossings' [->open] [open->]"},
           Row{"to keep open the roads, ports and crossings",
               "en exact 1 near 0 part 0 none 0\nexact adopted 3 exact 3 others 0\n"
               "  SAMPLE/RES/5/1#op4 1.00 Calls upon 'to keep open the roads, ports and crossings'"},
           Row{"Urges all Member States to keep a public record of civilian casualties, to investigate each credible "
               "report of unlawful harm and to publish the outcome",
               "en exact 0 near 1 part 0 none 0\nnear adopted 3 exact 0 others 0\n"
               "  SAMPLE/RES/5/1#op5 0.98 Urges 'Urges Member States to keep a public record of civilian "
               "casualties, to investigate each credible report of unlawful harm and to publish the outcome' [all->]"},
           Row{"two words", "en exact 0 near 0 part 0 none 1\nnone adopted 0 exact 0 others 0"},
           Row{"", " exact 0 near 0 part 0 none 0"},
       })
    EXPECT_EQ(found(row.text), row.found) << row.text;
}

TEST(Wording, InSixLanguages) {
  struct Row {
    Language language;
    const char* text;
    const char* begin;
  };
  for (const Row& row : {
           Row{Language::en, "people can live, work and decide for themselves", "en exact 1"},
           Row{Language::fr, "le chantier d’un dictionnaire imaginaire", "fr exact 0"},
           Row{Language::zh, "凡作战者均有责任使非作战者免受伤害", "zh exact 1"},
           Row{Language::ru, "слова, которых здесь никто не говорил", "ru exact 0"},
       })
    EXPECT_TRUE(found(row.text, {}, row.language).starts_with(row.begin)) << found(row.text, {}, row.language);
}

TEST(Wording, EveryParagraphOfTheCollectionIsFoundInIt) {
  for (const auto& file : sample_files()) {
    const auto document = corpus::parse(file);
    ASSERT_TRUE(document);
    for (const corpus::Provision& provision : document->provisions) {
      if (provision.kind != corpus::Kind::operative || provision.text.text().size() < 60) continue;
      WordingRequest request;
      request.text = provision.text.text();
      request.language = document->metadata.language;
      const auto answer = wording(sample_index(), request);
      ASSERT_TRUE(answer);
      EXPECT_EQ(answer->exact, 1u) << file << " " << provision.id;
      for (const AgreedPlace& place : answer->phrases[0].places) EXPECT_LE(place.found.end, place.text.size());
    }
  }
}

TEST(Wording, AQuotationIsCheckedWhereItIsSaidToStand) {
  const std::string words = "to publish the outcome within one year";
  const auto verdict = [&](const std::string& text, const std::string& in) {
    const std::string line = found(text, in);
    const auto at = line.find("\nquote ");
    return at == std::string::npos ? line : line.substr(at + 7);
  };
  EXPECT_EQ(verdict(words, "SAMPLE/RES/5/1#op5"), "exact");
  EXPECT_EQ(verdict("each credible report of illegal harm", "SAMPLE/RES/5/1"), "differs");
  EXPECT_EQ(verdict(words, "SAMPLE/RES/5/1#op1"), "absent first SAMPLE/RES/5/1#op5");
  EXPECT_EQ(verdict("people can live, work and decide for themselves without", "SAMPLE/RES/4/2"),
            "exact first SAMPLE/RES/3/1#op1");
  EXPECT_EQ(verdict(words, "SAMPLE/RES/9/9"), "not-held SAMPLE/RES/9/9");
  EXPECT_EQ(verdict(words, "SAMPLE/RES/5/1, para. 5"), "exact");
  EXPECT_EQ(verdict(words, "SAMPLE/RES/5/1, para. 1"), "absent first SAMPLE/RES/5/1#op5");
  EXPECT_EQ(verdict(words, "SAMPLE/RES/5/1#op99").substr(0, 40), "no-such-provision SAMPLE/RES/5/1#op99 SA");
  EXPECT_EQ(verdict("to publish […] within one year", "SAMPLE/RES/5/1"), "exact");
}

TEST(Wording, ADraftIsReadParagraphByParagraph) {
  const std::string line = found(
      "The Assembly,\n\n1. Calls upon all parties to armed conflict to let impartial relief reach civilians without "
      "delay and to keep open the roads, ports and crossings on which that relief depends;\n\n"
      "2. Decides that the moon belongs to whoever looked at it last, on clear nights only.\n");
  EXPECT_NE(line.find("exact adopted 3 exact 3"), std::string::npos) << line;
  EXPECT_NE(line.find("none adopted 0"), std::string::npos) << line;
}

TEST(Wording, JsonQuotesByteByByte) {
  WordingRequest request;
  request.text = "凡作战者均有责任使非作战者免受伤害";
  const auto answer = wording(sample_index(), request);
  ASSERT_TRUE(answer);
  const auto json = nlohmann::json::parse(to_json(*answer));
  const auto& place = json["phrases"][0]["places"][0];
  const std::string text = place["text"];
  EXPECT_EQ(place["quote"],
            text.substr(place["start"], place["end"].get<std::size_t>() - place["start"].get<std::size_t>()));
}

}  // namespace
}  // namespace search
