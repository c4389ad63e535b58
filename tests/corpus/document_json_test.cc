// SPDX-License-Identifier: GPL-2.0-or-later
// The JSON of `travaux parse`: one small document, whole. A contract: this text changes only by adding.
#include "corpus/document_json.h"

#include <gtest/gtest.h>

#include "akn_file.h"
#include "corpus/readers.h"
#include "corpus/structure.h"

namespace corpus {
namespace {

TEST(DocumentJson, Golden) {
  Document document = structure(
      *read_akn(akn("<container eId=\"container_1\"><p><span class=\"italic\">Recalling</span> resolution <a "
                    "href=\"u/x\">70/1</a>,"
                    "<authorialNote marker=\"1\" eId=\"note_1\"><p>Annex.</p></authorialNote></p></container>",
                    numbered("1.", "Asks:") + numbered("(a)", "Row.")),
                "test.xml", {}));
  document.file = "boats/test.xml";
  document.format = "akn";
  Citation open;
  open.surface = "70/1";
  open.span = {32, 36};
  open.in_provision = {21, 25};
  open.provision = "pp1";
  open.candidates = {"A/RES/70/1", "A/HRC/RES/70/1"};
  open.form = "numbered";
  document.citations.push_back(open);
  EXPECT_EQ(
      to_json_line(document),
      R"json({"schema":1,"file":"boats/test.xml","format":"akn","symbol":"A/RES/86/7","symbol_from":"metadata","aliases":[],)json"
      R"json("language":"en","type":"resolution","body":"General Assembly",)json"
      R"json("title":null,"adopted":"2031-12-05","published":null,"session":null,"agenda_items":[],"sponsors":[],"originating":null,"meeting":null,)json"
      R"json("voting":{"how":null,"for":null,"against":null,"abstained":null,"not_voting":null,"states":[]},)json"
      R"json("subjects":[],)json"
      R"json("iri":"/akn/un/statement/deliberation/unga/2031-12-05/86-7/",)json"
      R"json("health":[],"warnings":[],)json"
      R"json("provisions":[{"id":"pp1","kind":"preambular","number":null,"verb":"Recalling",)json"
      R"json("text":"Recalling resolution 70/1,","start":11,"end":37,"parent":null,"eid":"container_1",)json"
      R"json("language":"en","marks":[{"at":26,"mark":"1","note":"fn1"}],"links":[{"start":21,"end":25,"href":"u/x"}]},)json"
      R"json({"id":"op1","kind":"operative","number":"1","verb":null,)json"
      R"json("text":"Asks:","start":38,"end":46,"parent":null,"eid":null,)json"
      R"json("language":"en","marks":[],"links":[]},)json"
      R"json({"id":"op1.a","kind":"operative","number":"1 (a)","verb":null,)json"
      R"json("text":"Row.","start":47,"end":55,"parent":"op1","eid":null,)json"
      R"json("language":"en","marks":[],"links":[]},)json"
      R"json({"id":"fn1","kind":"footnote","number":"1","verb":null,)json"
      R"json("text":"Annex.","start":56,"end":64,"parent":null,"eid":"note_1",)json"
      R"json("language":"en","marks":[],"links":[]}],)json"
      R"json("citations":[{"surface":"70/1","target":null,"candidates":["A/RES/70/1","A/HRC/RES/70/1"],"start":32,"end":36,"provision":"pp1","at":[21,25],)json"
      R"json("pinpoint":null,"date":null,"treatment":null,"treatment_class":null,"form":"numbered","why":null}],)json"
      R"json("statements":[]})json");
}

TEST(DocumentJson, BytesThatAreNoTextDoNotBreakIt) {
  Document document;
  document.metadata.title = "a\xff z";
  EXPECT_NE(to_json_line(document).find("\"title\":\"a\xEF\xBF\xBD z\""), std::string::npos);
}

}  // namespace
}  // namespace corpus
