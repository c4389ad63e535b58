// SPDX-License-Identifier: GPL-2.0-or-later
// The JSON is a contract: keys are only ever added. A change that breaks a row here breaks other people's programs.
#include "search/json.h"

#include <nlohmann/json.hpp>

#include "small_index.h"

namespace search {
namespace {

using corpus::Language;
using Json = nlohmann::ordered_json;

std::string keys_of(const Json& object) {
  std::string keys;
  for (const auto& [key, value] : object.items()) keys.append(keys.empty() ? "" : " ").append(key);
  return keys;
}

TEST(Json, OfASearch) {
  SearchRequest request;
  request.words = "early warning";
  request.limit = 1;
  const auto answer = find(small_index(), request);
  ASSERT_TRUE(answer);
  const std::string text = to_json(*answer);
  EXPECT_EQ(text.back(), '\n');
  const Json json = Json::parse(text);
  EXPECT_EQ(keys_of(json),
            "schema query understood language total exact offset limit next hits across facets remarks spelling");
  EXPECT_EQ(json["schema"], 1);
  ASSERT_EQ(json["hits"].size(), 1u);
  EXPECT_EQ(
      keys_of(json["hits"][0]),
      "symbol provision number kind language languages title title_marks body type date session text in_provision "
      "cut_before cut_after marks more cited translated by_symbol held series_of");
  EXPECT_EQ(keys_of(json["facets"][0]), "field exact values");
  EXPECT_EQ(keys_of(json["facets"][0]["values"][0]), "value count chosen");
  EXPECT_TRUE(json["spelling"].is_null());
  const auto& hit = json["hits"][0];
  const std::string shown = hit["text"];
  EXPECT_EQ(shown.substr(hit["marks"][0]["start"], 5), "early");
}

TEST(Json, OfADocument) {
  const auto answer = show(small_index(), "A/RES/90/1", Language::en);
  ASSERT_TRUE(answer);
  const Json json = Json::parse(to_json(*answer));
  EXPECT_EQ(
      keys_of(json),
      "schema symbol provision language asked languages metadata file format cited cited_works provisions health");
  EXPECT_EQ(json["languages"].dump(), R"(["ar","zh","en","fr","ru","es"])");
  EXPECT_EQ(keys_of(json["provisions"][0]), "id kind number verb language parent eid text marks citations cited");
  EXPECT_EQ(keys_of(json["provisions"][0]["citations"][0]),
            "start end target candidates pinpoint date treatment form why held target_title");
  EXPECT_EQ(json["provisions"][1]["marks"][0]["note"], "fn1");
  EXPECT_TRUE(json["metadata"]["voting"]["for"].is_null());
}

TEST(Json, OfTheGraph) {
  const Json citing = Json::parse(to_json(*cites(small_index(), "A/RES/90/2", Language::en)));
  EXPECT_EQ(keys_of(citing), "schema symbol provision language relations undecided");
  EXPECT_EQ(keys_of(citing["relations"][0]), "symbol held title date body type edges");
  EXPECT_EQ(keys_of(citing["relations"][0]["edges"][0]),
            "symbol provision number kind language text in_provision citation");
  const Json cited = Json::parse(to_json(*cited_by(small_index(), "A/RES/90/1", Language::en)));
  EXPECT_EQ(keys_of(cited), "schema symbol provision held total_works total_provisions offset limit relations");
  const Json unheld = Json::parse(to_json(*ghost(small_index(), "A/RES/60/1", Language::en)));
  EXPECT_EQ(keys_of(unheld), "schema symbol held dates pinpoints verbs cited_by refusal");
}

TEST(Json, OfRefusalsMeaningsAndTheWhole) {
  EXPECT_EQ(to_json(show(small_index(), "A/RES/1/1", Language::en).error()),
            "{\"schema\":1,\"refusal\":{\"code\":\"not-held\",\"searched\":\"A/RES/1/"
            "1\",\"ghost\":false,\"message\":\"A/RES/1/1 "
            "is neither held nor cited in this collection.\",\"choices\":[]}}\n");
  const Json many = Json::parse(to_json(*meaning(small_index(), "90/1")));
  EXPECT_EQ(keys_of(many), "schema outcome symbol provision held choices");
  EXPECT_EQ(keys_of(many["choices"][0]), "symbol provision title date held");
  const Json whole = Json::parse(to_json(*overview(small_index())));
  EXPECT_EQ(keys_of(whole), "schema generation works expressions provisions ghosts first last facets");
  EXPECT_EQ(whole["works"], 5);
  EXPECT_EQ(whole["ghosts"], 1);
  EXPECT_EQ(whole["first"], "2035-06-30");
  EXPECT_EQ(whole["last"], "2040-03-01");
}

TEST(Json, TakesBytesThatAreNoText) {
  SearchRequest request;
  request.words = "\xff\xfe water \x01";
  const auto answer = find(small_index(), request);
  ASSERT_TRUE(answer);
  EXPECT_NO_THROW(Json::parse(to_json(*answer)));
}

}  // namespace
}  // namespace search
