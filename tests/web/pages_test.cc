// SPDX-License-Identifier: GPL-2.0-or-later
// Each address and what it answers; then what the pages must and must not say.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "search/ask.h"
#include "search/audit.h"
#include "search/echoes.h"
#include "search/find.h"
#include "search/graph.h"
#include "search/history.h"
#include "search/json.h"
#include "search/lineage.h"
#include "search/overview.h"
#include "search/show.h"
#include "search/stated.h"
#include "search/verbs.h"
#include "search/wording.h"
#include "tests/web/pages_index.h"
#include "web/document_text.h"
#include "web/nearest.h"
#include "web/pages.h"

namespace web_test {

namespace {

using web::Page;

std::string describe(const Page& page) {
  std::string text = std::to_string(page.status) + " " + page.type.substr(0, page.type.find(';'));
  return page.location.empty() ? text : std::to_string(page.status) + " -> " + page.location;
}

struct Address {
  const char* address;
  const char* answer;
};

constexpr const char* kHtml = "200 text/html";
constexpr const char* kJson = "200 application/json";
constexpr const char* kRefused = "404 application/json";

TEST(Pages, AnswerEachAddress) {
  const Address rows[] = {
      {"/", kHtml},
      {"/index.json", kJson},
      {"/search", kHtml},
      {"/search?q=water", kHtml},
      {"/search.json?q=water", kJson},
      {"/search?q=%22unbalanced%20(&lang=fr&year=2015&from=2015&offset=1&limit=99999999999", kHtml},
      {"/search?q=%22unbalanced%20(&lang=xx&year=never&from=yesterday&offset=-1&limit=99999999999", "400 text/html"},
      {"/help", kHtml},
      {"/ask?q=What+is+water%3F", kHtml},
      {"/ask.json?q=What+is+water%3F", kJson},
      {"/define", kHtml},
      {"/define?q=water%20%3Cscript%3E&ui=ar", kHtml},
      {"/principles.json?q=water", kJson},
      {"/obligations?on=States&due=72&act=call&strength=press&from=2015&limit=1", kHtml},
      {"/obligations?on=States&due=72&act=call&strength=xx&from=yesterday&limit=-1", "400 text/html"},
      {"/obligations.ics?due=72", "200 text/calendar"},
      {"/obligations.csv", "200 text/csv"},
      {"/history?q=civilians", kHtml},
      // A parameter the page does not know: a reader is told, a program is refused.
      {"/history?q=civilians&limt=5", kHtml},
      {"/history.json?q=civilians&limt=5", "400 application/problem+json"},
      {"/obligations.ics?topic=water", "400 application/problem+json"},
      {"/A/RES/90/1.json?language=fr", "400 application/problem+json"},
      // so are values that cannot be one
      {"/search?q=water&lang=de", "400 text/html"},
      {"/search?q=water&body=moon", "400 text/html"},
      {"/search.json?q=water&body=moon", "400 application/problem+json"},
      {"/search.json?q=water&body=Asamblea+General&type=%E5%86%B3%E8%AE%AE&part=op", kJson},
      {"/search.json?q=water&type=moon", "400 application/problem+json"},
      {"/search.json?q=water&part=moon", "400 application/problem+json"},
      {"/search.json?q=water&cites=moon", "400 application/problem+json"},
      {"/define.json?q=water&body=moon", "400 application/problem+json"},
      {"/obligations.json?strength=moon", "400 application/problem+json"},
      {"/audit.json?slip=moon", "400 application/problem+json"},
      {"/audit?slip=moon", "400 text/html"},
      {"/audit.json?body=moon", "400 application/problem+json"},
      {"/A/RES/90/1?beside=xx", "400 text/html"},
      {"/search.json?q=water&lang=de", "400 application/problem+json"},
      {"/search.json?q=water&lang=-fr&lang=&from=2015&to=", kJson},
      {"/define.json?q=water&from=yesterday", "400 application/problem+json"},
      {"/obligations.csv?act=sing", "400 application/problem+json"},
      {"/obligations.json?act=Call&strength=any&due=72", kJson},
      {"/obligations.json?due=soon", "400 application/problem+json"},
      {"/obligations.json?due=2026-13", "400 application/problem+json"},
      {"/obligations?due=0", "400 text/html"},
      {"/obligations?from=2017&to=2016", "400 text/html"},
      {"/search.json?q=water&from=2016-12-31&to=2016-01-01", "400 application/problem+json"},
      {"/obligations?limit=501", "400 text/html"},
      {"/obligations.json?limit=501", kJson},
      {"/obligations.csv?limit=9999", "200 text/csv"},
      {"/obligations.csv?limit=10001", "400 application/problem+json"},
      {"/obligations?q=90/1&drafts=1", kHtml},
      {"/obligations?q=resolution+90/7", "404 text/html"},
      {"/ask.json?q=water&limit=many", "400 application/problem+json"},
      {"/A/RES/90/1.json?provision=op1", kJson},
      {"/A/RES/90/1.json?provision=op99", kRefused},
      {"/A/RES/90/1/cites.json?ui=fr&lang=fr", kJson},
      {"/history.json?q=", kJson},
      {"/healthz", kJson},
      {"/robots.txt", "200 text/plain"},
      {"/opensearch.xml", "200 application/opensearchdescription+xml"},
      {"/static/travaux.css", "200 text/css"},
      {"/static/../secret", "404 text/html"},
      {"/favicon.ico", "200 image/svg+xml"},
      {"/A/RES/90/1", kHtml},
      {"/A/RES/90/1?lang=fr&beside=ar", kHtml},
      {"/A/RES/90/1.json", kJson},
      {"/A/RES/90/1/cites", kHtml},
      {"/A/RES/90/1/cites.json", kJson},
      {"/A/RES/90/1/cited-by?provision=op2", kHtml},
      {"/A/RES/90/1/cited-by.json", kJson},
      {"/A/RES/90/1/lineage", kHtml},
      {"/A/RES/90/1/lineage?provision=op2", kHtml},
      {"/A/RES/90/1/lineage?provision=op99", "404 text/html"},
      {"/A/RES/90/1/lineage.json", kJson},
      {"/A/RES/90/1/echoes", kHtml},
      {"/A/RES/90/1/echoes.json", kJson},
      {"/wording", kHtml},
      {"/wording?text=nothing+of+the+kind+is+here", kHtml},
      {"/wording?text=a+b+c&in=A/RES/90/999", "404 text/html"},
      {"/wording.json?text=nothing+of+the+kind+is+here", kJson},
      {"/compare", kHtml},
      {"/compare?a=A/RES/90/1&b=A/RES/90/2", kHtml},
      {"/compare?a=A/RES/90/1", "404 text/html"},
      {"/compare.json?a=A/RES/90/1&b=A/RES/90/2", kJson},
      {"/verbs", kHtml},
      {"/verbs?verb=urges&lang=en", kHtml},
      {"/verbs.json?verb=urges", kJson},
      {"/audit", kHtml},
      {"/audit?symbol=A/RES/90/1&slip=wrong-date&body=ga&lang=fr&offset=3&limit=1", kHtml},
      {"/audit?symbol=A/RES/90/1&slip=wrong-date&body=ga&lang=fr&offset=-3&limit=abc", "400 text/html"},
      {"/audit?symbol=A/RES/90/999", "404 text/html"},
      {"/audit.json", kJson},
      {"/SAMPLE/RES/9/1", kHtml},
      // Cited here, not held: a page of its own.
      {"/A/RES/60/1", kHtml},
      {"/A/RES/60/1.json", kJson},
      {"/A/RES/60/1/cited-by", kHtml},
      {"/A/RES/60/1/cites", "404 text/html"},
      // Any form leads to the one page, and keeps what was asked.
      {"/a/res/90/1", "301 -> /A/RES/90/1"},
      {"/A/RES/90/1/", "301 -> /A/RES/90/1"},
      {"/fr/A/RES/90/1", "301 -> /A/RES/90/1?lang=fr"},
      {"/ch/a/res/90/1", "301 -> /A/RES/90/1?lang=zh"},
      {"/a/res/90/1/cited-by.json?lang=fr", "301 -> /A/RES/90/1/cited-by.json?lang=fr"},
      {"/r?symbol=GA+res+90/1", "301 -> /A/RES/90/1"},
      {"/r?symbol=A/RES/90/1%23op2&ui=ru", "301 -> /A/RES/90/1?ui=ru&at=op2#op2"},
      {"/r.json?symbol=a/res/90/1", "301 -> /A/RES/90/1.json"},
      {"/r.json?symbol=A/RES/90/1%23op2", "301 -> /A/RES/90/1.json?provision=op2#op2"},
      // Not here.
      {"/A/RES/90/999", "404 text/html"},
      {"/A/RES/90/999.json", kRefused},
      {"/nothing-at-all", "404 text/html"},
      {"/nothing-at-all.json", kRefused},
      {"/r?symbol=", "404 text/html"},
      {"/search/more", "404 text/html"},
  };
  for (const Address& row : rows) EXPECT_EQ(describe(page(row.address)), row.answer) << row.address;
}

TEST(Pages, EveryRouteIsDocumentedAndAnswers) {
  const Page help = page("/help");
  for (const web::Route& route : web::routes()) {
    EXPECT_TRUE(web::has_text(Language::en, route.doc)) << route.pattern;
    if (route.example.empty()) continue;
    EXPECT_TRUE(has(help, std::string(web::text(Language::en, route.doc)))) << route.pattern;
    EXPECT_LT(page(route.example).status, 500) << route.example;
  }
}

// The same bytes as the command line gives with --json.
TEST(Pages, JsonIsThatOfTheCommandLine) {
  const search::Index& index = pages_index();
  EXPECT_EQ(page("/A/RES/90/1.json").body, search::to_json(*search::show(index, "A/RES/90/1", Language::unknown)));
  EXPECT_EQ(page("/A/RES/90/1.json?lang=ar", "fr").body,
            search::to_json(*search::show(index, "A/RES/90/1", Language::ar)));
  EXPECT_EQ(page("/A/RES/90/1/cites.json", "fr").body,
            search::to_json(*search::cites(index, "A/RES/90/1", Language::unknown)));
  EXPECT_EQ(page("/A/RES/90/1/cited-by.json?provision=op2").body,
            search::to_json(*search::cited_by(index, "A/RES/90/1#op2", Language::unknown)));
  EXPECT_EQ(page("/A/RES/90/1/lineage.json?provision=op2", "fr").body,
            search::to_json(*search::lineage(index, "A/RES/90/1#op2", Language::unknown)));
  EXPECT_EQ(page("/A/RES/90/1/echoes.json", "fr").body,
            search::to_json(*search::echoes(index, "A/RES/90/1", Language::unknown)));
  EXPECT_EQ(page("/compare.json?a=A/RES/90/1&b=A/RES/90/2").body,
            search::to_json(*search::compare(index, "A/RES/90/1", "A/RES/90/2", Language::unknown)));
  search::AuditRequest audited;
  audited.typed = {"A/RES/90/1"};
  audited.limit = 7;
  for (const char* address : {"/audit.json?symbol=A/RES/90/1&limit=7", "/audit.json?q=A/RES/90/1&limit=7"})
    EXPECT_EQ(page(address, "fr").body, search::to_json(*search::audit(index, audited)));
  for (const char* address : {"/verbs.json?verb=urges", "/verbs.json?q=urges"})
    EXPECT_EQ(page(address).body, search::to_json(*search::verbs(index, "urges", Language::unknown)));
  EXPECT_EQ(page("/ask.json?q=What+is+water%3F", "fr").body,
            search::to_json(*search::ask(index, {"What is water?", Language::unknown, 10})));
  search::StatedRequest wanted;
  wanted.kind = "obligation";
  EXPECT_EQ(page("/obligations.json", "fr").body, search::to_json(*search::stated(index, wanted)));
  wanted.words = "water";
  for (const char* name : {"q", "about"})
    EXPECT_EQ(page("/obligations.json?" + std::string(name) + "=water", "fr").body,
              search::to_json(*search::stated(index, wanted)));
  wanted.kind = "definition";
  EXPECT_EQ(page("/define.json?q=water", "fr").body, search::to_json(*search::stated(index, wanted)));
  EXPECT_EQ(page("/history.json?q=civilians", "fr").body,
            search::to_json(*search::history(index, "civilians", Language::unknown)));
  search::WordingRequest words;
  words.text = "of the kind that is";
  for (const char* address : {"/wording.json?text=of+the+kind+that+is", "/wording.json?q=of+the+kind+that+is"})
    EXPECT_EQ(page(address, "fr").body, search::to_json(*search::wording(index, words)));
  EXPECT_EQ(page("/index.json").body, search::to_json(*search::overview(index)));
  search::SearchRequest request;
  request.words = "water";
  request.filters = {{"lang", "fr"}};
  request.language = Language::fr;
  EXPECT_EQ(page("/search.json?q=water&lang=fr&ui=ru").body, search::to_json(*search::find(index, request)));
}

TEST(Pages, ARefusalIsWhatTheCommandPrints) {
  const auto refused = search::show(pages_index(), "A/RES/90/999", Language::unknown);
  EXPECT_EQ(page("/A/RES/90/999.json").body, search::to_json(refused.error()));
}

TEST(Pages, AcceptHeaderChoosesJson) {
  web::Incoming request = incoming("/A/RES/90/999");
  request.accept = "application/problem+json, application/json";
  EXPECT_EQ(describe(web::page_at(web::visit_of(pages_index(), request))), kRefused);
  request.accept = "text/html,application/json;q=0.9";
  EXPECT_EQ(describe(web::page_at(web::visit_of(pages_index(), request))), "404 text/html");
}

TEST(Pages, HostileTextIsEscapedEverywhere) {
  const std::string typed = web::Parameters{{"q", kHostile}, {"from", kHostile}, {"subject", kHostile}}.query();
  const std::string addresses[] = {"/SAMPLE/RES/9/1",
                                   "/SAMPLE/RES/9/1?beside=fr&at=op1",
                                   "/search?q=water",
                                   "/search" + typed,
                                   "/" + std::string("%22%3E%3Cscript%3Ealert('x')%3C/script%3E"),
                                   "/r" + web::Parameters{{"symbol", kHostile}}.query(),
                                   "/A/RES/90/1/cited-by" + web::Parameters{{"provision", kHostile}}.query(),
                                   "/?ui=en&x=" + std::string("%22%3E%3Cscript%3E")};
  for (const std::string& address : addresses) {
    const Page answer = page(address);
    EXPECT_FALSE(has(answer, "<script>")) << address;
    EXPECT_FALSE(has(answer, "<img")) << address;
  }
  EXPECT_TRUE(has(page("/SAMPLE/RES/9/1"), "&lt;script&gt;"));
}

TEST(Pages, JsonLdCannotLeaveItsScript) {
  const Page hostile = page("/SAMPLE/RES/9/1");
  const std::string open = "<script type=\"application/ld+json\">";
  const std::size_t start = hostile.body.find(open) + open.size();
  const std::string json = hostile.body.substr(start, hostile.body.find("</script>", start) - start);
  const auto parsed = nlohmann::json::parse(json);
  EXPECT_EQ(parsed["@type"], "Legislation");
  EXPECT_EQ(parsed["name"], kHostile);
  EXPECT_EQ(parsed["legislationIdentifier"], "SAMPLE/RES/9/1");
}

struct Saying {
  const char* address;
  const char* text;
};

TEST(Pages, SayWhatTheyShould) {
  const Saying rows[] = {
      // provisions: anchors, permanent links, notes both ways
      {"/A/RES/90/1", "id=\"op2.a\""},
      {"/A/RES/90/1", "href=\"#op2.a\""},
      {"/A/RES/90/1", "<a id=\"mark-fn1\" href=\"#fn1\""},
      {"/A/RES/90/1", "<a class=\"back\" href=\"#mark-fn1\""},
      {"/A/RES/90/1", "<span class=\"number\">(a)</span>"},
      // a ghost with its pinpoint and the reason
      {"/A/RES/90/1", "<a class=\"citation ghost\" href=\"/A/RES/60/1?at=op143#op143\""},
      {"/A/RES/90/1", "owner &#39;its&#39;, General Assembly"},
      {"/A/RES/90/1", "/A/RES/90/1/cited-by?provision=op2"},
      {"/A/RES/90/2", "<a class=\"citation\" href=\"/A/RES/90/1?at=op2#op2\""},
      {"/A/RES/90/2", "<span class=\"citation undecided\""},
      // metadata, votes, checks, notices
      {"/A/RES/90/1", "FRANCE"},
      {"/A/RES/90/1", "<caption>Votes by State</caption>"},
      {"/A/RES/90/1", "a number is missing"},
      {"/A/RES/90/1", "href=\"https://docs.un.org/en/A/RES/90/1\""},
      {"/A/RES/90/1", "5 October 2035"},
      {"/A/RES/90/1?ui=fr", "5 octobre 2035"},
      {"/A/RES/90/1?ui=ar", "5 تشرين الأول/أكتوبر 2035"},
      {"/A/RES/90/1?ui=zh", "2035年10月5日"},
      {"/SAMPLE/RES/9/1?ui=es", "Documento de muestra"},
      // languages: kept when the language changes, marked where they differ
      {"/A/RES/90/1?at=op2", "href=\"/A/RES/90/1?at=op2&amp;ui=ar&amp;lang=ar#op2\""},
      {"/search?q=water&year=2035", "href=\"/search?q=water&amp;year=2035&amp;ui=ar\""},
      {"/A/RES/90/1?ui=ar&lang=en", "<html lang=\"ar\" dir=\"rtl\">"},
      {"/A/RES/90/1?ui=ar&lang=en", "<div class=\"text\" lang=\"en\" dir=\"ltr\">"},
      {"/A/RES/90/1?lang=zh&ui=en", "This document is not held in 中文; it is shown in English."},
      {"/A/RES/90/1?at=op99", "The document is held, but op99 is not in it."},
      // what a page does not know is named, and left out of its links
      {"/history?q=civilians&limt=5&x=%3Cb%3E", "not known to this page and was left out: limt, x</p>"},
      {"/history?q=civilians&limt=5", "href=\"/history?q=civilians&amp;ui=fr\""},
      {"/history?q=civilians&limt=5&ui=ar", "جزء لا تعرفه هذه الصفحة"},
      {"/obligations?about=civilians", "<input id=\"words\" name=\"q\" value=\"civilians\""},
      {"/obligations?q=civilians", "<input id=\"words\" name=\"q\" value=\"civilians\""},
      {"/help?ui=zh", "谁应在何时之前做什么；参数：q, on, due, act"},
      // titles say what is asked; an empty list says what to do
      {"/define?q=civilians", "<title>Definitions of civilians · Travaux</title>"},
      {"/history?q=civilians&ui=zh", "<h1 class=\"heading\">civilians的历史</h1>"},
      {"/define?q=xylophones", "No paragraph of this collection fits."},
      {"/define?q=xylophones", "href=\"/search?q=xylophones&amp;as=words\""},
      {"/history?q=xylophones&ui=ru", "В этом собрании нет подходящих пунктов."},
      {"/compare?a=A/RES/90/1&b=A/RES/90/2", "Both documents, with the number of paragraphs"},
      {"/A/RES/90/1/lineage", "Documents of the series, with the number of paragraphs"},
      // search
      {"/search?q=water", "<mark>"},
      {"/search?q=60/1", "cited here, not held"},
      {"/search?q=water&lang=fr", "<span class=\"visually-hidden\">Remove the condition </span>Language: français"},
      {"/search?q=NOT+water", "A query must also say what to look for"},
      // ghost, graph
      {"/A/RES/60/1", "The text of this instrument is not held in this collection."},
      {"/A/RES/60/1", "para. 143"},
      {"/A/RES/60/1/cited-by", "Recalling its resolution <mark>60/1</mark>"},
      {"/A/RES/90/2/cites", "Citations not decided"},
  };
  for (const Saying& row : rows) EXPECT_TRUE(has(page(row.address), row.text)) << row.address << "\n" << row.text;
}

TEST(Pages, WhatIsNearIsOffered) {
  const auto neighbours = web::neighbours("A/RES/90/1");
  ASSERT_GT(neighbours.size(), 3u);
  EXPECT_EQ(neighbours[0], "A/RES/90/2");
  EXPECT_EQ(neighbours[1], "A/RES/91/1");
  EXPECT_EQ(neighbours[2], "A/RES/89/1");
  EXPECT_TRUE(web::neighbours("rome-statute").empty());
  EXPECT_TRUE(web::neighbours("1/2/3/4/5").empty());
  const Page page_of_none = page("/A/RES/90/4");
  EXPECT_EQ(page_of_none.status, 404);
  EXPECT_TRUE(has(page_of_none, "Nearest in this collection"));
  EXPECT_TRUE(has(page_of_none, "href=\"/A/RES/90/2\""));
  EXPECT_TRUE(has(page("/A/RES/59/1"), "href=\"/A/RES/60/1\""));  // a ghost
}

TEST(Pages, ColumnsStandSideBySide) {
  const auto first = search::show(pages_index(), "A/RES/90/1", Language::en);
  const auto second = search::show(pages_index(), "A/RES/90/1", Language::fr);
  std::string rows;
  for (const web::Row row : web::aligned(*first, *second)) {
    const auto id = [](const search::ShowAnswer& answer, int at) {
      return at < 0 ? std::string("-") : answer.provisions[static_cast<std::size_t>(at)].provision.id;
    };
    rows += id(*first, row.first) + "|" + id(*second, row.second) + " ";
  }
  EXPECT_EQ(rows, "pp1|pp1 op1|op1 op2|op2 op2.a|op2.a -|op2.b op3|op3 fn1|- ");
  const Page page_of_both = page("/A/RES/90/1?lang=ar&beside=en");
  EXPECT_TRUE(has(page_of_both,
                  "<div class=\"cell\" lang=\"ar\" dir=\"rtl\"><div class=\"provision operative depth-0\" id=\"op1\""));
  EXPECT_TRUE(
      has(page_of_both,
          "<div class=\"cell\" lang=\"en\" dir=\"ltr\"><div class=\"provision operative depth-0\" id=\"op1-en\""));
}

TEST(Pages, IdsComeOnce) {
  for (const char* address : {"/A/RES/90/1", "/A/RES/90/1?beside=fr", "/search?q=water", "/A/RES/60/1", "/help", "/"}) {
    const std::string body = page(address).body;
    std::set<std::string> ids;
    for (std::size_t at = body.find(" id=\""); at != std::string::npos; at = body.find(" id=\"", at + 5)) {
      const std::string id = body.substr(at + 5, body.find('"', at + 5) - at - 5);
      EXPECT_TRUE(ids.insert(id).second) << address << " " << id;
    }
  }
}

TEST(Pages, EntityTagNamesWhatWasNegotiated) {
  const auto tag = [](const char* address, const char* language) {
    return web::entity_tag(web::visit_of(pages_index(), incoming(address, language)));
  };
  EXPECT_EQ(tag("/", "fr"), tag("/help?ui=fr", "en"));
  EXPECT_NE(tag("/", "fr"), tag("/", "en"));
  EXPECT_NE(tag("/A/RES/90/1", "en"), tag("/A/RES/90/1.json", "en"));
}

TEST(Pages, RefusalsAreInTheLanguageOfTheInterface) {
  EXPECT_TRUE(has(page("/A/RES/90/999?ui=fr"), "n’est ni présent ni cité dans cette collection"));
  EXPECT_TRUE(has(page("/A/RES/90/999", "ru"), "в этом собрании отсутствует"));
  const std::vector<search::Choice> choices = {{"A/RES/56/1", "", "One", "", true},
                                               {"A/HRC/RES/56/1", "", "", "", false}};
  const web::Visit visit = web::visit_of(pages_index(), incoming("/56/1"));
  const Page many = web::refusal_page(visit, {search::Refusal::Code::ambiguous, "56/1", false, "", choices});
  EXPECT_EQ(many.status, 300);
  EXPECT_TRUE(has(many, "href=\"/A/HRC/RES/56/1\""));
}

}  // namespace

}  // namespace web_test
