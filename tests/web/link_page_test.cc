// SPDX-License-Identifier: GPL-2.0-or-later
// The clerk's page: the form, what was found, the same JSON as the command's; a draft that is meant to break pages.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "corpus/draft.h"
#include "search/link.h"
#include "search/link_codes.h"
#include "search/link_report.h"
#include "tests/web/pages_index.h"
#include "web/pages.h"

namespace web_test {

namespace {

using web::Page;

Page answered(const std::string& path, const web::Draft& draft, const std::string& ui = "en") {
  web::Incoming incoming;
  incoming.path = path;
  incoming.parameters.add("ui", ui);
  incoming.draft = &draft;
  return web::page_at(web::visit_of(pages_index(), incoming));
}

Page form(const std::string& ui) {
  web::Incoming incoming;
  incoming.path = "/link";
  incoming.parameters.add("ui", ui);
  return web::page_at(web::visit_of(pages_index(), incoming));
}

bool has(const Page& page, std::string_view words) { return page.body.find(words) != std::string::npos; }

constexpr const char* kDraft =
    "Note\n\nSee resolution 90/1 of 6 October 2035 and resolution 2286 (2017) of the Security Council.\n";

TEST(LinkPage, HasAFormThatSaysThatNothingLeaves) {
  for (const Language language : corpus::kLanguages) {
    const Page page = form(std::string(corpus::code(language)));
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(has(page, web::text(language, "link-private"))) << corpus::code(language);
    EXPECT_TRUE(has(page, "method=\"post\" enctype=\"multipart/form-data\"")) << corpus::code(language);
    EXPECT_FALSE(has(page, "<script")) << corpus::code(language);
  }
}

TEST(LinkPage, ShowsWhatWasFound) {
  const Page page = answered("/link", {"-", kDraft});
  EXPECT_EQ(page.status, 200);
  EXPECT_TRUE(has(page, "2 citations"));
  EXPECT_TRUE(has(page, std::string(web::text(Language::en, "finding-no_such_document"))));
  EXPECT_TRUE(has(page, "2286 (2016)"));
  EXPECT_TRUE(has(page, "noindex"));
}

TEST(LinkPage, SaysThatADraftCannotBeRead) {
  for (const char* path : {"/link", "/wording", "/link.json", "/wording.json"}) {
    const Page page = answered(path, {"a.docx", "PK\3\4 and no more"}, "fr");
    EXPECT_EQ(page.status, 400) << path;
    EXPECT_TRUE(has(page, "a.docx: ")) << path << page.body;
    EXPECT_FALSE(has(page, "damaged or being replaced")) << path;
  }
}

TEST(LinkPage, JsonIsThatOfTheCommandLine) {
  const auto draft = corpus::read_draft(kDraft, "note.txt");
  ASSERT_TRUE(draft);
  const auto answer = search::link(pages_index(), *draft, {});
  ASSERT_TRUE(answer);
  EXPECT_EQ(answered("/link.json", {"note.txt", kDraft}).body, search::to_json(*answer));
}

TEST(LinkPage, EveryCodeHasAMessageInEveryLanguage) {
  for (const Language language : corpus::kLanguages)
    for (const search::LinkCode& each : search::link_codes())
      EXPECT_TRUE(web::has_text(language, "finding-" + std::string(each.code))) << each.code;
}

TEST(LinkPage, RefusesWhatIsNoDraft) {
  EXPECT_EQ(answered("/link", {"-", ""}).status, 400);
  EXPECT_EQ(answered("/link", {"a.docx", "PK\3\4 and no more"}).status, 400);
  const Page problem = answered("/link.json", {"-", ""});
  EXPECT_EQ(problem.status, 400);
  EXPECT_EQ(problem.type, "application/problem+json");
}

TEST(LinkPage, EscapesHostileDrafts) {
  const std::string hostile =
      "<script>alert(1)</script> resolution 90/1, entitled “<img src=x onerror=alert(2)>”, \"'>";
  for (const char* ui : {"en", "ar"}) {
    const Page page = answered("/link", {"<script>.txt", hostile}, ui);
    EXPECT_FALSE(has(page, "<script>alert")) << ui;
    EXPECT_FALSE(has(page, "<img src")) << ui;
  }
}

}  // namespace

}  // namespace web_test
