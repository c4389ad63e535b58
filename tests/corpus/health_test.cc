// SPDX-License-Identifier: GPL-2.0-or-later
// Documents and what is wrong with them: "code at: message" for each finding.
#include "corpus/health.h"

#include <gtest/gtest.h>

#include "akn_file.h"
#include "corpus/lexicon.h"
#include "corpus/parse.h"

namespace corpus {
namespace {

std::string health(const std::string& file) {
  const Result<Document> document = parse_bytes(file, "test.xml");
  if (!document) return document.error().describe();
  std::string lines;
  for (const Health& health : document->health) {
    if (!lines.empty()) lines += "; ";
    lines += health.code + " " + health.at + ": " + health.message;
  }
  return lines;
}

std::string body(std::string_view text, std::string_view language = "eng") {
  return akn("", numbered("1.", text), {}, language);
}

TEST(Health, WhatIsWrong) {
  struct Row {
    std::string file, found;
  };
  const Row rows[] = {
      {body("Asks for boats."), ""},
      {akn("", numbered("1.", "One;") + numbered("3.", "Three.")), "numbering-gap op3: 1 is followed by 3"},
      {akn("", numbered("1.", "One;") + numbered("2.", "Two;") + numbered("2.", "Two.")),
       "repeated-number op2-2: the number 2 comes twice"},
      {akn("", numbered("1.", "One;") + numbered("2.", "Two;") + "<section><num>B</num><subheading>X</subheading>" +
                   numbered("1.", "One.") + "</section>"),
       ""},
      {akn("",
           "<paragraph><num>1.</num><intro><p>One:</p></intro><paragraph><num>(a)</num><content><p>wells;</p>"
           "</content></paragraph><paragraph><num>2.</num><content><p>Two;</p></content></paragraph></paragraph>" +
               numbered("3.", "Three.")),
       ""},
      {akn("<container><p>Noting rain,</p></container>", ""),
       "no-operative : the resolution has no operative paragraph"},
      {body("A<authorialNote marker=\"1\"><p>n</p></authorialNote> b<authorialNote "
            "marker=\"1\"><p>n</p></authorialNote>."),
       "repeated-note fn1-2: note 1 comes twice in one series"},
      {body("A<noteRef marker=\"*\" href=\"#n\"/>."), "mark-without-note op1: there is no note for the mark *"},
      {body("Decides that the “boats are good."), "unbalanced-quote op1: a quotation mark has no partner"},
      {body("Decides that “boats” are good."), ""},
      {body("постановляет, что «вопрос, касающийся „лодок“», решен.", "rus"), ""},
      {body("The operators are operating boats well and the operat ing of boats is good."),
       "torn-word op1: a word is torn: operat ing"},
      {body("Decides on the road map and on any roadmap."), ""},
      {body("Decide analizar las semillas y analizarlas, exponer las causas y exponerlas.", "spa"), ""},
      {body("Поддерживает движение «САДЫ РОДНЫЕ» или «САДЫРОДНЫЕ».", "rus"), ""},
      {akn("", numbered("1.", "Decides that the items are:<br/>") + numbered("2.", "Item 8. Gardens") +
                   numbered("3.", "Item 9. Parks")),
       ""},
      {akn("", numbered("1.", "Decides to plant;") + numbered("2.", "Decides to water the")),
       "cut-off op2: the text stops in the middle of a sentence"},
      {body("S A I L O R S are welcome."), "spaced-capitals op1: letters are set apart: S A I L O R S"},
      {body("决定发展社会 and 经济，并请所有国家采取行动支持这一决定。", "zho"),
       "language-leak op1: words of another language: and"},
      {body("تقرر أن تغرس الدول compris l’assistance économique spéciale الأشجار في جميع القرى.", "ara"),
       "language-leak op1: words of another language: compris l’assistance économique spéciale"},
      {body("决定在 Geneva 和 (mutatis mutandis) 采取行动支持这一决定，并请所有国家。", "zho"), ""},
      {akn("",
           numbered("1.",
                    "просит все государства принять необходимые меры и представить подробный доклад Генеральной "
                    "Ассамблее;") +
               numbered("2.", "The States are asked to take measures and to present a report to the Assembly."),
           {}, "rus"),
       "language-leak op2: words of another language: The States are asked to take measures"},
  };
  for (const Row& row : rows) EXPECT_EQ(health(row.file), row.found) << row.file;
}

std::string of_text(const std::string& body) {
  const std::string file =
      "A/RES/86/7\n\n86/7. Wells\n\nThe General Assembly,\n\nNoting that wells are dug in all the villages,\n\n";
  const Result<Document> document = parse_bytes(file + body, "test.txt");
  if (!document) return document.error().describe();
  std::string lines;
  for (const Health& health : document->health)
    lines.append(lines.empty() ? "" : "; ").append(health.code).append(" ").append(health.at);
  return lines;
}

// The parts of a resolution on the budget count on or anew, and some leave out the 1.
TEST(Health, PartsMayCountAnew) {
  Document document;
  document.metadata.language = Language::en;
  document.metadata.symbol = "A/RES/86/7";
  for (const std::string_view id : {"partA.op1", "partA.op2", "partA.op3", "partB.op2", "partB.op3", "partB.op3-2"}) {
    Provision provision;
    provision.id = id;
    provision.kind = Kind::operative;
    provision.number = id.substr(8, 1);
    provision.text = MappedText("Decides to plant trees.", 0);
    document.provisions.push_back(provision);
  }
  check_health(document);
  ASSERT_EQ(document.health.size(), 1u);
  EXPECT_EQ(document.health[0].at, "partB.op3-2");
}

TEST(Health, WhatIsWrongWithText) {
  const std::string wells =
      "Asks all States to dig wells in the villages that have none, and to clean those that have been left to the sand";
  struct Row {
    std::string body, found;
  };
  const Row rows[] = {
      {"1. Asks for wells;\n\n2. Asks for boats.", ""},
      {"1. Asks:\n\n(a) For wells;\n\n(c) For boats;\n\n2. Thanks all.", "numbering-gap op1.c"},
      {"1. Asks:\n\n(h) For wells;\n\n(i) For boats;\n\n(j) For bread;\n\n2. Thanks all.", ""},
      {"1. Asks for wells;\n\n2. " + wells + ";\n\n3. " + wells + ".", "repeated-paragraph op3"},
      // Each section of a resolution may say it, and lists that differ may open alike.
      {"1. Asks for wells;\n\n2. " + wells + ";\n\n3. Thanks all;\n\n1. Asks for boats;\n\n2. " + wells + ".", ""},
      {"1. " + wells + ":\n\n(a) Of the plain;\n\n(b) Of the hills;\n\n2. Asks for boats;\n\n3. " + wells +
           ":\n\n(a) Of the coast;\n\n(b) Of the islands.",
       ""},
      {"1. Asks for wells;\n\n2.\n\n3. Asks for boats.", "empty-paragraph op2"},
      {"1. Asks for wells;\n\n2. Asks for boats and", "cut-off op2"},
      {"1. Asks for wells;\n\n2. Asks for boats on 31-12345 3/4 every river.", "furniture op2"},
      {"1. Asks for wells;\n\n2. Calls 31-12345 for boats.", ""},  // a telephone number
      {"1. Asks for wells;\n\n2. Asks for the childrenâ€™s boats.", "mojibake op2"},
      {"1. Asks for wells;\n\n2. Asks for boats of São Tomé.", ""},
      {"1. Asks for wells;\n\n2. Asks for the children?s boats.", "lost-letters op2"},
      {"1. Asks for wells;\n\n2. Asks for boats \xEF\xBF\xBD\xEF\xBF\xBD and oars.", "lost-letters op2"},
      {"1. Asks for wells;\n\n2. Takes note of document А/86/12.", "look-alike op2"},
      {"1. Asks for wells;\n\n2. Takes note of document A/86/12.", ""},
      {"1. Asks for wells;\n\n2. Urges the comp letion of all wells.", "torn-word op2"},
      {"1. Asks for timeframes;\n\n2. Urges respect for the time frames of all wells.", ""},
      {"1. Asks for wells;\n\n2. Urges the completion of a road map.", ""},
      {"1. Asks for wells;\n\n2. Asks for boats pour les pêcheurs et leurs familles dans les ports of all States.",
       "language-leak op2"},
      {"1. Asks for wells;\n\n2. Welcomes the boats of the Association des pêcheurs et des marins du sud (APMS).", ""},
      {"1. Asks for wells;\n\n2. Asks for boats 供渔民使用的 船只 in all ports.", "language-leak op2"},
      {"1. Asks for wells;\n\n2. Asks for B O A T S A N D oars.", "spaced-capitals op2"},
  };
  for (const Row& row : rows) EXPECT_EQ(of_text(row.body), row.found) << row.body;
}

TEST(Health, InSixLanguages) {
  struct Row {
    std::string file, found;
  };
  const Row rows[] = {
      {body("просит выкопать колодцы и прове сти воду в каждую деревню.", "rus"),
       "torn-word op1: a word is torn: прове сти"},
      {body("просит обеспе чить водой каждую деревню, где нет колодцев.", "rus"),
       "torn-word op1: a word is torn: обеспе чить"},
      {body("просит К О Л О Д Ц Ы для всех деревень.", "rus"),
       "spaced-capitals op1: letters are set apart: К О Л О Д Ц Ы"},
      {body("РїСЂРѕСЃРёС‚ РєРѕР»РѕРґС†С‹.", "rus"),
       "unbalanced-quote op1: a quotation mark has no partner; mojibake op1: text was read in a wrong encoding: "
       "РїСЂРѕСЃРёС‚ РєРѕР»Р"},
      {body("просит выкопать колодцы in every village of the plain для всех жителей.", "rus"),
       "language-leak op1: words of another language: in every village of"},
      {body("请所有国家在村庄里打井 in every village of the plain 并提供清洁的饮用水。", "zh"),
       "language-leak op1: words of another language: in every village of"},
      {body("Prie tous les États de creuser des puits dans les villages qui n’en ont pas et de nettoyer ceux que le "
            "sable a remplis in each of the villages that have no water.",
            "fra"),
       "language-leak op1: words of another language: each of the villages"},
      {body("Pide a los Estados que excaven pozos en todas las aldeas que no los tienen y que limpien los que la arena "
            "ha "
            "llenado dans les villages qui sont loin de la mer.",
            "spa"),
       "language-leak op1: words of another language: dans les villages qui"},
      {body("Prie les Ã‰tats de creuser des puits.", "fra"),
       "mojibake op1: text was read in a wrong encoding: Ã‰tats de creuser des puits."},
      {body("تطلب إلى جميع الدول حفر الآبار in every village of the plain في القرى.", "ara"),
       "language-leak op1: words of another language: in every village of"},
      // In a quotation that is the document's own; seven words in a row, three of them small.
      {body("请各国审议题为“平原上的 in every village of the plain 水井”的报告。", "zho"),
       "language-leak op1: words of another language: in every village of"},
      {body("Просит государства рассмотреть Wells for the Villages of the Northern Plain в этом году.", "rus"),
       "language-leak op1: words of another language: Wells for the Villages of the Northern"},
      // A title in its own language, with its translation behind it; a name; a habit of the document's language.
      {body("Просит рассмотреть доклад Wells for the Villages of the Northern Plain («Колодцы для деревень»).", "rus"),
       ""},
      {body("Asks all States to work with the Comité national pour la gestion des puits.", "eng"), ""},
      {body("Prie les États de creuser des puits, y compris dans la plaine, s’il y a lieu, et d’y associer les "
            "villages.",
            "fra"),
       ""},
      // Words that fell into the brackets of a year; those behind a capital that make a clause.
      {body("请所有国家根据第2722(2 wells, with a view to water 024)、2739(2024)和2768(2025)号决议在村庄里打井。",
            "zho"),
       "language-leak op1: words of another language: wells, with a view"},
      {body("Asks the Well Observer Force autres renseignements complémentaires afin de tenir to dig in the plain.",
            "eng"),
       "language-leak op1: words of another language: autres renseignements complémentaires afin"},
      // Content words alone.
      {body("Prie tous les États de creuser des puits progresos hacia la salud de todos avant la fin de la saison.",
            "fra"),
       "language-leak op1: words of another language: progresos hacia la salud"},
  };
  for (const Row& row : rows) EXPECT_EQ(health(row.file), row.found) << row.file;
}

TEST(Health, EveryCodeHasASentenceInSixLanguages) {
  const Table& sentences = table("health.tsv");
  ASSERT_GT(sentences.size(), 0u);
  for (std::size_t row = 0; row < sentences.size(); ++row) {
    for (const Language language : kLanguages) EXPECT_NE(sentences.cell(row, code(language)), "") << row;
  }
}

}  // namespace
}  // namespace corpus
