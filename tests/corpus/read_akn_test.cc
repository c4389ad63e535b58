// SPDX-License-Identifier: GPL-2.0-or-later
// Akoma Ntoso markup, and the provisions it becomes: id, kind, [number], {verb}, text, ^mark@byte=note, <link>.
#include <gtest/gtest.h>

#include "akn_file.h"
#include "corpus/classify.h"
#include "corpus/parse.h"
#include "corpus/readers.h"
#include "corpus/structure.h"

namespace corpus {
namespace {

// The provisions of a file, one a line; or the problem.
std::string provisions(const std::string& file) {
  Result<Reading> reading = read_akn(file, "test.xml", {});
  if (!reading) return reading.error().describe();
  classify(*reading);
  std::string lines;
  for (const Provision& provision : structure(std::move(*reading)).provisions) lines += describe(provision) + "\n";
  return lines;
}

struct Row {
  std::string_view what;
  std::string file, described;
};

TEST(ReadAkn, Paragraphs) {
  const Row rows[] = {
      {"verbs in italics, white space of the layout, numbers",
       akn("<formula name=\"enactingFormula\"><p><span class=\"italic\">The General Assembly</span>,</p></formula>"
           "<container eId=\"c1\"><p xml:space=\"preserve\">\n\t<span class=\"italic\">Recalling </span>  the\tlake,"
           "</p></container>",
           numbered("1.", "\t<span class=\"bold italic\">Asks</span> <span class=\"italic\">also</span> for a boat;")),
       "pp1 preambular {Recalling} Recalling the lake,\n"
       "op1 operative [1] {Asks also} Asks also for a boat;\n"},
      {"lists two levels deep, and the words that close the paragraph",
       akn("",
           "<paragraph eId=\"p1\"><num>1.</num><list><intro><p>Asks them:</p></intro>"
           "<point><num>(a)</num><content><p>To row:</p></content></point>"
           "<sublist><point><num>(i)</num><content><p>Slowly;</p></content></point></sublist>"
           "<point><num>(b)</num><content><p>To rest;</p></content></point>"
           "<wrapUp><p>before night;</p></wrapUp></list></paragraph>"),
       "op1 operative [1] Asks them: before night;\n"
       "op1.a operative [1 (a)] To row:\n"
       "op1.a.i operative [1 (a) (i)] Slowly;\n"
       "op1.b operative [1 (b)] To rest;\n"},
      {"a flat list: (i) behind (h) is a letter unless (ii) follows",
       akn("", numbered("1.", "Asks:") + numbered("(g)", "g;") + numbered("(h)", "h;") + numbered("(i)", "i;") +
                   numbered("(j)", "j:") + numbered("(i)", "one;") + numbered("(ii)", "two;") + numbered("2.", "Two;")),
       "op1 operative [1] Asks:\n"
       "op1.g operative [1 (g)] g;\n"
       "op1.h operative [1 (h)] h;\n"
       "op1.i operative [1 (i)] i;\n"
       "op1.j operative [1 (j)] j:\n"
       "op1.j.i operative [1 (j) (i)] one;\n"
       "op1.j.ii operative [1 (j) (ii)] two;\n"
       "op2 operative [2] Two;\n"},
      {"a list in the preamble",
       akn("<container eId=\"c1\"><blockList><listIntroduction>Noting:</listIntroduction><item><num>(a)</num><p>Bread,"
           "</p></item><item><num>(b)</num><p>Water,</p></item></blockList></container>",
           ""),
       "pp1 preambular Noting:\n"
       "pp1.a preambular [(a)] Bread,\n"
       "pp1.b preambular [(b)] Water,\n"},
      {"no numbers: counted",
       akn("",
           "<paragraph><content><p>The Council is glad.</p></content></paragraph>"
           "<paragraph><content><p>The Council waits.</p></content></paragraph>"),
       "op1 operative The Council is glad.\n"
       "op2 operative The Council waits.\n"},
      {"another text quoted whole",
       akn("",
           "<paragraph><content><p>Recommends this draft:<embeddedStructure><container name=\"x\"><p>Noting rain,"
           "</p></container><paragraph><num>1.</num><content><p>Asks for roofs.</p></content></paragraph>"
           "</embeddedStructure></p></content></paragraph>"),
       "op1 operative Recommends this draft:\n"
       "op1.pp1 preambular Noting rain,\n"
       "op1.1 operative [1] Asks for roofs.\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(provisions(row.file), row.described) << row.what;
}

TEST(ReadAkn, PartsAndAnnexes) {
  const Row rows[] = {
      {"a section with number and heading, its own preamble, numbers that begin anew",
       akn("",
           "<section><num>I</num><subheading>Boats</subheading><crossHeading refersTo=\"#preamble\">Noting boats,"
           "</crossHeading>" +
               numbered("1.", "Asks;") + "</section><section><num>II</num><subheading>Oars</subheading>" +
               numbered("1.", "Asks again.") + "</section>"),
       "sec1 heading [I] Boats\n"
       "sec1.pp1 preambular Noting boats,\n"
       "sec1.op1 operative [1] Asks;\n"
       "sec2 heading [II] Oars\n"
       "sec2.op1 operative [1] Asks again.\n"},
      {"an annex whose first line is marked up as a paragraph of it",
       akn("", numbered("1.", "Adopts the annex."),
           "<attachments><attachment><doc "
           "name=\"annex\"><mainBody><paragraph><content><p>Annex</p></content></paragraph>"
           "<paragraph><content><p>Boats are to be kept dry.</p></content></paragraph></mainBody></doc></attachment>"
           "</attachments>"),
       "op1 operative [1] Adopts the annex.\n"
       "annex1 annex Annex\n"
       "annex1.text1 text Boats are to be kept dry.\n"},
      {"a collection of lettered resolutions, whose numbers begin anew",
       "<akomaNtoso><documentCollection><preface><p><docNumber>86/7.</docNumber> "
       "<docTitle>Boats</docTitle></p></preface>"
       "</documentCollection><components><component><statement><preface><p><docNumber>A</docNumber></p></preface>"
       "<preamble><formula><p>The General Assembly,</p></formula></preamble><mainBody>" +
           numbered("1.", "Asks;") +
           "</mainBody></statement></component><component><statement><preface><p><docNumber>B</docNumber> "
           "<docTitle>Oars</docTitle></p></preface><preamble><formula><p>The General Assembly,</p></formula></preamble>"
           "<mainBody>" +
           numbered("1.", "Asks again.") + "</mainBody></statement></component></components></akomaNtoso>",
       "partA heading [A] A\n"
       "partA.op1 operative [1] Asks;\n"
       "partB heading [B] Oars\n"
       "partB.op1 operative [1] Asks again.\n"},
      {"an annex, its paragraphs, a table",
       akn("", numbered("1.", "Adopts the annex."),
           "<attachments><attachment><doc name=\"annex\"><mainBody><paragraph class=\"HCh\"><heading>Annex</heading>"
           "</paragraph><paragraph class=\"H1\"><subheading>Rules</subheading></paragraph>" +
               numbered("1.", "Row.") +
               "<container name=\"table\"><table><tr><th><p>Boat</p></th><th><p>Length</p></th></tr><tr><td><p>Ada</p>"
               "</td><td><p>7 m</p></td></tr></table></container></mainBody></doc></attachment></attachments>"),
       "op1 operative [1] Adopts the annex.\n"
       "annex1 annex Annex\n"
       "annex1.h1 heading Rules\n"
       "annex1.para1 paragraph [1] Row.\n"
       "annex1.text1 text Boat\tLength\n"
       "annex1.text2 text Ada\t7 m\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(provisions(row.file), row.described) << row.what;
}

TEST(ReadAkn, NotesAndLinks) {
  const Row rows[] = {
      {"a note, and its mark once more as a raised number; a power is no mark",
       akn("", numbered("1.",
                        "Notes the plan,<authorialNote marker=\"4\"><p>\t Plan <a href=\"u/1\">7/1</a>.</p>"
                        "</authorialNote> all 10<sup>4</sup> boats, and the plan<sup>4</sup> again;")),
       "op1 operative [1] Notes the plan, all 104 boats, and the plan again; ^4@15=fn4 ^4@43=fn4\n"
       "fn4 footnote [4] Plan 7/1. <7/1>\n"},
      {"a mark behind a number, under the link or behind it; ten is raised to a power",
       akn("",
           numbered(
               "1.",
               "Notes the plan,<authorialNote marker=\"4\"><p>Plan.</p></authorialNote> resolution <a "
               "href=\"https://undocs.org/en/A/RES/42/9\">42/9</a><sup>4</sup>, 36/10<sup>4</sup> and the Goals for "
               "2030<sup>4</sup> and 2•10<sup>4</sup> boats;")),
       "op1 operative [1] Notes the plan, resolution 42/9, 36/10 and the Goals for 2030 and 2•104 boats; ^4@15=fn4 "
       "^4@31=fn4 ^4@38=fn4 ^4@61=fn4 <42/9>\n"
       "fn4 footnote [4] Plan.\n"},
      {"brackets about the mark belong to the mark",
       akn("",
           numbered("1 -",
                    "تحيط علما بالخطة<sup>(</sup><authorialNote marker=\"1\"><p>الخطة.</p></authorialNote>"
                    "<sup>)</sup>، والقارب(<authorialNote marker=\"2\"><p>القارب.</p></authorialNote>)؛"),
           {}, "ara"),
       "op1 operative [1] تحيط علما بالخطة، والقارب؛ ^1@30=fn1 ^2@47=fn2\n"
       "fn1 footnote [1] الخطة.\n"
       "fn2 footnote [2] القارب.\n"},
      {"links keep their words",
       akn("<container><p>Recalling resolution <a href=\"https://undocs.org/en/A/RES/70/1\">70/1</a> of today,</p>"
           "</container>",
           ""),
       "pp1 preambular Recalling resolution 70/1 of today, <70/1>\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(provisions(row.file), row.described) << row.what;
}

TEST(ReadAkn, SlipsOfTheMarkup) {
  const Row rows[] = {
      {"labels left in the text",
       akn("", numbered("1.", "Asks:") + "<paragraph><content><p>(a) Rows;</p></content></paragraph>"
                                         "<paragraph><content><p>(b)\u00a0Rests;</p></content></paragraph>"),
       "op1 operative [1] Asks:\n"
       "op1.a operative [1 (a)] Rows;\n"
       "op1.b operative [1 (b)] Rests;\n"},
      {"the last paragraph of the preamble behind its end",
       akn("<container><p>Noting rain,</p></container>",
           "<paragraph><content><p>Noting snow,</p></content></paragraph>" + numbered("1.", "Asks for roofs.")),
       "pp1 preambular Noting rain,\n"
       "pp2 preambular Noting snow,\n"
       "op1 operative [1] Asks for roofs.\n"},
      {"a number without its text",
       akn("", "<paragraph><num>1.</num></paragraph><paragraph><content><p>Asks for roofs;</p></content></paragraph>"),
       "op1 operative [1] Asks for roofs;\n"},
      {"a heading marked as a paragraph",
       akn("", numbered("1.", "Asks for roofs;") + "<paragraph><content><p>Walls</p></content></paragraph>" +
                   numbered("2.", "Asks for walls.")),
       "op1 operative [1] Asks for roofs;\n"
       "h1 heading Walls\n"
       "op2 operative [2] Asks for walls.\n"},
      {"a vote printed behind the last paragraph; a heading there stays",
       akn("", numbered("1.", "Asks for roofs.") + "<paragraph><content><p>[Adopted by 3 votes to 1.]</p></content>"
                                                   "</paragraph>"),
       "op1 operative [1] Asks for roofs.\n"},
      {"a vote in brackets typed the other way about, its lists marked as a body of their own",
       akn("", numbered("1.", "Asks for roofs."),
           "<conclusions><p>Meeting 3</p></conclusions><mainBody><paragraph><content><p>]Adopted by 3 votes to 1."
           "</p></content></paragraph><paragraph><content><p><span class=\"italic\">For:</span></p></content>"
           "</paragraph><paragraph><content><p>Chad, Fiji[</p></content></paragraph></mainBody>"),
       "op1 operative [1] Asks for roofs.\n"},
      {"labels in paragraphs of their own",
       akn("", numbered("1.", "Asks for:") + "<paragraph><content><p>'1'</p></content></paragraph>"
                                             "<paragraph><content><p>Roofs;</p></content></paragraph>"
                                             "<paragraph><content><p>'2'</p></content></paragraph>"
                                             "<paragraph><content><p>Walls.</p></content></paragraph>"),
       "op1 operative [1] Asks for:\n"
       "op1.i operative [1 '1'] Roofs;\n"
       "op1.ii operative [1 '2'] Walls.\n"},
      {"lines of a list that a colon opened are no headings",
       akn("", numbered("1.", "Names these masons:") +
                   "<paragraph><content><p>Ada (Chad)</p></content></paragraph>"
                   "<paragraph><content><p>Eve (Peru)</p></content></paragraph>" +
                   numbered("2.", "Asks for walls.")),
       "op1 operative [1] Names these masons:\n"
       "op1.1 operative Ada (Chad)\n"
       "op1.2 operative Eve (Peru)\n"
       "op2 operative [2] Asks for walls.\n"},
      {"a stray link is no heading, nor the number of one",
       akn("", numbered("1.", "Asks for roofs;") +
                   "<paragraph><content><p><a href=\"u/1\">338 (1973)</a></p></content></paragraph>"
                   "<paragraph><content><p><a href=\"u/1\">338 (1973)</a></p></content></paragraph>" +
                   numbered("2.", "Asks for walls.")),
       "op1 operative [1] Asks for roofs;\n"
       "op1.1 operative 338 (1973) <338 (1973)>\n"
       "op1.2 operative 338 (1973) <338 (1973)>\n"
       "op2 operative [2] Asks for walls.\n"},
      {"a heading at the end",
       akn("",
           numbered("1.", "Asks for roofs.") + "<paragraph class=\"H1\"><subheading>Walls</subheading></paragraph>"),
       "op1 operative [1] Asks for roofs.\n"
       "h1 heading Walls\n"},
      {"a paragraph cut in two",
       akn("", numbered("1.", "Asks for roofs and") + "<paragraph><content><p>for walls;</p></content></paragraph>" +
                   numbered("2.", "Asks for doors.")),
       "op1 operative [1] Asks for roofs and for walls;\n"
       "op2 operative [2] Asks for doors.\n"},
      {"a number in a line of its own is its heading's",
       akn("",
           "<paragraph class=\"H1\"><subheading>II</subheading></paragraph><paragraph class=\"H1\"><subheading>Walls"
           "</subheading></paragraph>" +
               numbered("1.", "Asks for walls.")),
       "h1 heading [II] Walls\n"
       "op1 operative [1] Asks for walls.\n"},
      {"notes that begin at 2",
       akn("", numbered("1.", "Asks<authorialNote marker=\"2\"><p>Who?</p></authorialNote> for a roof.")),
       "op1 operative [1] Asks for a roof. ^1@4=fn1\n"
       "fn1 footnote [1] Who?\n"},
      {"notes with stars below a rule, marked as paragraphs",
       akn("", numbered("1.", "Elects Ada* and Eve.**") +
                   "<paragraph><content><p>________</p></content></paragraph>"
                   "<paragraph><content><p>* Until May.</p></content></paragraph>"
                   "<paragraph><content><p>** Until June.</p></content></paragraph>"),
       "op1 operative [1] Elects Ada* and Eve.**\n"
       "fn-s1 footnote [*] Until May.\n"
       "fn-s2 footnote [**] Until June.\n"},
      {"the first paragraph that is numbered, marked as the last of the preamble; and all of them",
       akn("<container><p>Noting rain,</p></container><container><p>1.\tAsks for roofs;</p></container>",
           numbered("2.", "Asks for walls.")),
       "pp1 preambular Noting rain,\n"
       "op1 operative [1] Asks for roofs;\n"
       "op2 operative [2] Asks for walls.\n"},
      {"all that are numbered, marked as a preamble",
       akn("<container><p>Noting rain,</p></container><container><p>1. Asks for roofs;</p></container>"
           "<container><p>2. Asks for walls;</p></container>",
           ""),
       "pp1 preambular Noting rain,\n"
       "op1 operative [1] Asks for roofs;\n"
       "op2 operative [2] Asks for walls;\n"},
      {"a number in a preamble that none follows",
       akn("<container><p>1 January being the day of rain,</p></container>", numbered("1.", "Asks for roofs.")),
       "pp1 preambular 1 January being the day of rain,\n"
       "op1 operative [1] Asks for roofs.\n"},
      {"labels between marks of direction, with a wide point, with a comma",
       akn("", numbered("1.", "Asks for roofs;") +
                   "<paragraph><content><p>‏2 -‏ تطلب الجدران؛</p></content></paragraph>"
                   "<paragraph><content><p>3． 请建墙；</p></content></paragraph>"
                   "<paragraph><content><p>4, Asks for doors;</p></content></paragraph>"
                   "<paragraph><content><p>5.请开门；</p></content></paragraph>"),
       "op1 operative [1] Asks for roofs;\n"
       "op2 operative [2] تطلب الجدران؛\n"
       "op3 operative [3] 请建墙；\n"
       "op4 operative [4] Asks for doors;\n"
       "op5 operative [5] 请开门；\n"},
      {"notes with stars below a rule, without a blank",
       akn("",
           numbered("1.", "选举甲* 和乙。**") + "<paragraph><content><p>________</p></content></paragraph>"
                                                "<paragraph><content><p>*2035年任满。</p></content></paragraph>"
                                                "<paragraph><content><p>**2036年任满。</p></content></paragraph>",
           {}, "zho"),
       "op1 operative [1] 选举甲* 和乙。**\n"
       "fn-s1 footnote [*] 2035年任满。\n"
       "fn-s2 footnote [**] 2036年任满。\n"},
      {"a number that comes twice", akn("", numbered("1.", "One;") + numbered("2.", "Two;") + numbered("2.", "Three.")),
       "op1 operative [1] One;\n"
       "op2 operative [2] Two;\n"
       "op2-2 operative [2] Three.\n"},
  };
  for (const Row& row : rows) EXPECT_EQ(provisions(row.file), row.described) << row.what;
}

TEST(ReadAkn, ProblemsSayWhere) {
  struct Bad {
    std::string file, problem;
  };
  const Bad rows[] = {
      {"<akomaNtoso>\n<statement>\n  </p>\n</akomaNtoso>",
       "test.xml:3:3: the XML is not well formed: an end tag does not match the element that is open (at </p>)"},
      {"<akomaNtoso><p>a < b</p></akomaNtoso>",
       "test.xml:1:18: the XML is not well formed: a tag is not complete or a '<' stands in the text (at < b</p>)"},
      {"<html><p/></html>", "its root element is <html>, not <akomaNtoso>"},
      {std::string("<akomaNtoso>\n\0</akomaNtoso>", 27), "not a text: it has zero bytes, as binary files do"},
  };
  for (const Bad& row : rows) EXPECT_EQ(provisions(row.file), row.problem);
}

TEST(ReadAkn, HostileFiles) {
  std::string deep = "<akomaNtoso>";
  for (int i = 0; i < 200'000; ++i) deep += "<paragraph><list>";
  deep += "x";
  for (int i = 0; i < 200'000; ++i) deep += "</list></paragraph>";
  EXPECT_TRUE(read_akn(deep + "</akomaNtoso>", "deep.xml", {}).has_value());
  ReadLimits few;
  few.blocks = 10;
  std::string many;
  for (int i = 1; i < 50; ++i) many += numbered(std::to_string(i) + ".", "One.");
  EXPECT_FALSE(read_akn(akn("", many), "many.xml", few).has_value());
  const std::string whole = akn("", numbered("1.", "Asks<authorialNote marker=\"1\"><p>n</p></authorialNote>;"));
  for (std::size_t end = 0; end < whole.size(); ++end) {
    (void)provisions(whole.substr(0, end));  // cut anywhere: a problem or a document, never a crash
  }
}

TEST(ReadAkn, WhatAVoteRejectedIsNotAdopted) {
  const auto metadata_of = [](const std::string& outcome, const std::string& name) {
    return read_akn("<akomaNtoso><statement name=\"" + name +
                        "\"><meta><identification><FRBRWork><FRBRdate date=\"2031-12-05\"/></FRBRWork></identification>"
                        "<workflow><step date=\"2031-12-05\" outcome=\"" +
                        outcome + "\"/></workflow></meta><mainBody/></statement></akomaNtoso>",
                    "test.xml", {})
        ->metadata;
  };
  const std::vector<std::array<std::string, 3>> rows = {
      {"adopted", "resolution", "2031-12-05  "},
      {"veto", "draftResolution", " 2031-12-05 vetoed"},
      {"notAdopted", "resolution", " 2031-12-05 not adopted"},
      {"draftResolution", "draftResolution", " 2031-12-05 "},
  };
  for (const auto& [outcome, name, told] : rows) {
    const Metadata metadata = metadata_of(outcome, name);
    EXPECT_EQ(metadata.adopted + " " + metadata.published + " " + metadata.voting, told) << outcome;
  }
}

TEST(ReadAkn, Metadata) {
  const std::string file =
      "<akomaNtoso><statement name=\"resolution\"><meta><identification><FRBRWork><FRBRuri value=\"/akn/un/x/86-7/\"/>"
      "<FRBRdate date=\"2031-12-05\"/><FRBRauthor href=\"ga\"/></FRBRWork><FRBRExpression><FRBRdate "
      "date=\"0001-01-01\"/>"
      "<FRBRlanguage language=\"eng\"/></FRBRExpression></identification><classification><keyword value=\"boats\" "
      "href=\"http://metadata.un.org/thesaurus/1\" showAs=\"BOATS\" dictionary=\"UNBIS Thesaurus\"/></classification>"
      "<workflow><step outcome=\"draftResolution\" as=\"A/86/L.3\" by=\"Chad, Fiji (on behalf of a, b and c) and "
      "Bosnia "
      "and Herzegovina\"/><step outcome=\"draftResolutionAdditionalSponsors\" by=\"Trinidad and Tobago\"/></workflow>"
      "<analysis><parliamentary><voting outcome=\"adoptedRecordedVote\"><count value=\"2\" "
      "refersTo=\"inFavour\"><voters>"
      "<organization>CHAD</organization><organization>FIJI</organization></voters></count><count value=\"0\" "
      "refersTo=\"against\"/><count value=\"1\" "
      "refersTo=\"abstaining\"><voters><organization>PERU</organization></voters>"
      "</count></voting></parliamentary></analysis></meta><coverPage><p><docNumber refersTo=\"#symbol\">A/RES/86/7"
      "</docNumber></p><p><session value=\"86\">Eighty-sixth session</session></p><p><inline name=\"agenda "
      "item\">Agenda "
      "item 9</inline></p><p><inline name=\"agenda item name\">Lakes</inline></p></coverPage><preface><p><docTitle "
      "refersTo=\"#resolutionTitle\">- Boats<authorialNote marker=\"*\"><p>n</p></authorialNote> for all</docTitle></p>"
      "</preface></statement></akomaNtoso>";
  const Metadata metadata = read_akn(file, "test.xml", {})->metadata;
  EXPECT_EQ(metadata.symbol, "A/RES/86/7");
  EXPECT_EQ(metadata.symbol_from, "metadata");
  EXPECT_EQ(metadata.language, Language::en);
  EXPECT_EQ(metadata.type, "resolution");
  EXPECT_EQ(metadata.body, "ga");
  EXPECT_EQ(metadata.title, "Boats for all");
  EXPECT_EQ(metadata.adopted, "2031-12-05");
  EXPECT_EQ(metadata.published, "");
  EXPECT_EQ(metadata.session, "86");
  EXPECT_EQ(metadata.agenda_items, std::vector<std::string>{"Agenda item 9: Lakes"});
  EXPECT_EQ(metadata.sponsors, (std::vector<std::string>{"Chad", "Fiji (on behalf of a, b and c)",
                                                         "Bosnia and Herzegovina", "Trinidad and Tobago"}));
  EXPECT_EQ(metadata.originating, "A/86/L.3");
  EXPECT_EQ(metadata.voting, "recorded vote");
  EXPECT_EQ(metadata.votes_for, 2);
  EXPECT_EQ(metadata.votes_against, 0);
  EXPECT_EQ(metadata.abstentions, 1);
  EXPECT_EQ(metadata.not_voting, -1);
  ASSERT_EQ(metadata.votes.size(), 3u);
  EXPECT_EQ(metadata.votes[2].state + " " + metadata.votes[2].choice, "PERU abstained");
  ASSERT_EQ(metadata.subjects.size(), 1u);
  EXPECT_EQ(metadata.subjects[0].label, "BOATS");
}

TEST(ReadAkn, TitleOfEachTypeOfDocument) {
  for (const auto& [refers, title] : {std::pair("#resolutionTitle", "Boats for all"),
                                      {"#decisionTitle", "Boats for all"},
                                      {"#title1", "Boats for all"},   // presidential statements
                                      {"sponsors", "Boats for all"},  // drafts
                                      {"#resolutionNumber", ""},
                                      {"#adoption", ""}}) {
    const std::string file =
        std::string(
            "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><statement><preface><p>"
            "<docTitle refersTo=\"") +
        refers + "\">Boats for all</docTitle></p></preface></statement></akomaNtoso>";
    EXPECT_EQ(read_akn(file, "test.xml", {})->metadata.title, title) << refers;
  }
}

// The editors' links decide what a reference names where its words leave it open; a joint symbol may have two.
TEST(ReadAkn, LinksAreCitations) {
  const auto to = [](const std::string& symbol, const std::string& words) {
    return "<a href=\"https://undocs.org/en/" + symbol + "\">" + words + "</a>";
  };
  const Row rows[] = {
      {"the link of last year's text", "its resolution " + to("A/RES/73/137", "74/116") + " of 16 December 2019",
       "A/RES/74/116"},
      {"the link of another body with the same numbers",
       "Human Rights Council resolution " + to("A/RES/55/23", "55/23"), "A/HRC/RES/55/23"},
      {"a decision linked as a resolution", "General Assembly decision " + to("A/RES/72/558", "72/558"),
       "A/DEC/72/558"},
      {"a link to the document without the part that is printed", "in " + to("A/CONF.157/24", "A/CONF.157/24 (Part I)"),
       "A/CONF.157/24(PartI)"},
      {"a link to the part of the document", "in Supplement No. 49 (" + to("A/76/49(Vol.II)", "A/76/49") + "), vol. II",
       "A/76/49(Vol.II)"},
      {"a link to the print of both parts", "in resolution " + to("A/RES/79/93A-B", "79/93 B"), "A/RES/79/93A-B"},
      {"another letter", "in resolution " + to("A/RES/72/266B", "72/266 A"), "A/RES/72/266A"},
      {"another addendum", "in " + to("A/75/53", "A/75/53/Add.1"), "A/75/53/Add.1"},
      {"other capitals", "in " + to("UNEP/EA.5/RES.5", "UNEP/EA.5/Res.5"), "UNEP/EA.5/Res.5"},
      {"words that are torn", "in " + to("S/RES/2385(2017)", "S/RES/2 3 85 (2017)"), "S/RES/2385(2017)"},
      {"one link", "in <a href=\"https://undocs.org/en/A/RES/70/1\">70/1</a> of today", "A/RES/70/1"},
      {"an address that leaves out the part letter",
       "in resolution <a href=\"https://undocs.org/en/A/RES/66/246\">66/246</a> B", "A/RES/66/246B"},
      {"two links of a joint symbol",
       "in <a href=\"https://undocs.org/en/A/75/195\">A/75/195</a>–<a href=\"https://undocs.org/en/S/2020/834\">"
       "S/2020/834</a>",
       "A/75/195 S/2020/834"},
      {"an address that is no symbol", "in resolution <a href=\"https://undocs.org/en/70/1\">70/1</a>", "A/RES/70/1"},
      {"an address in the series of another body",
       "Security Council resolution <a href=\"https://undocs.org/en/A/RES/2286(2016)\">2286 (2016)</a>",
       "S/RES/2286(2016)"},
  };
  for (const Row& row : rows) {
    const Result<Document> document = parse_bytes(akn("", numbered("1.", "Recalls " + row.file + ".")), "test.xml");
    ASSERT_TRUE(document.has_value()) << row.what;
    std::string targets;
    for (const Citation& citation : document->citations)
      targets += (targets.empty() ? "" : " ") + citation.target.value_or("?");
    EXPECT_EQ(targets, row.described) << row.what;
  }
}

// Some covers leave the symbol empty, or print what is none; the address of the work has it.
TEST(ReadAkn, SymbolOfTheWork) {
  const struct {
    std::string_view printed, iri, type, symbol;
  } rows[] = {
      {"A/RES/86/7", "unga/2031-12-05/86-9/", "resolution", "A/RES/86/7"},
      {"", "unga/2031-12-05/86-7/", "resolution", "A/RES/86/7"},
      {"", "unsc/2021-02-25/2563-2021/", "resolution", "S/RES/2563(2021)"},
      {"A/DEC/86/553 A and B", "unga/2031-12-05/86-553/", "decision", "A/DEC/86/553"},
      {"A/DEC/86/504 باء()", "unga/2031-12-05/86-504B/", "decision", "A/DEC/86/504B"},
      {"", "unsc/2031-12-05//", "resolution", ""},
      {"", "elsewhere/2031-12-05/86-7/", "resolution", ""},
      {"", "unsc/2012-04-04/2012-9/", "presidentialStatement", ""},
  };
  for (const auto& row : rows) {
    std::string file = "<akomaNtoso><statement name=\"" + std::string(row.type) +
                       "\"><meta><identification><FRBRWork><FRBRuri value=\"/akn/un/statement/deliberation/";
    file.append(row.iri).append(
        "\"/></FRBRWork></identification></meta><coverPage><p><docNumber refersTo=\"#symbol\">");
    file.append(row.printed).append("</docNumber></p></coverPage></statement></akomaNtoso>");
    const Metadata metadata = read_akn(file, "test.xml", {})->metadata;
    EXPECT_EQ(metadata.symbol, row.symbol) << row.printed << " " << row.iri;
    EXPECT_EQ(metadata.symbol_from, row.symbol.empty() ? "" : "metadata") << row.iri;
  }
}

// Every span shows in the source's text what stands in the provision.
TEST(ReadAkn, SpansPointIntoTheText) {
  const Result<Document> document = parse_bytes(
      akn("<container><p>Recalling <a href=\"x\">70/1</a>,<authorialNote marker=\"1\"><p>Note.</p></authorialNote></p>"
          "</container>",
          numbered("1.", "Asks;") + numbered("(a)", "Row.")),
      "test.xml");
  ASSERT_TRUE(document.has_value());
  std::string shown;
  for (const Provision& provision : document->provisions) shown += std::string(provision.span.of(document->text)) + "|";
  EXPECT_EQ(shown, "Recalling 70/1,|1. Asks;|(a) Row.|1 Note.|");
}

}  // namespace
}  // namespace corpus
