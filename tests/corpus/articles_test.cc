// SPDX-License-Identifier: GPL-2.0-or-later
// Declarations in articles, resolutions in lettered parts, and numbers that are printed wrong: the ids of the
// provisions.
#include "corpus/articles.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "akn_file.h"
#include "corpus/parse.h"

namespace corpus {
namespace {

std::string ids(std::string_view text, std::string_view name = "x.txt") {
  const auto parsed = parse_bytes(text, name);
  if (!parsed) return parsed.error().describe();
  std::string line = parsed->metadata.symbol.empty() ? "-" : parsed->metadata.symbol;
  for (const Provision& provision : parsed->provisions) line += " " + provision.id;
  for (const Health& health : parsed->health)
    if (health.code.starts_with("misprinted")) line += " (" + health.at + " " + health.message + ")";
  return line;
}

TEST(Articles, SixLanguages) {
  struct Row {
    std::string_view text, ids;
  };
  const Row rows[] = {
      {"Declaration on Boats of the World\n\nPreamble\n\nWhereas the boats of all peoples cross the same sea and meet "
       "in "
       "the same harbours,\n\nArticle 1\n\nAll boats are born free and sail as they please.\n\nNo boat is owned by "
       "another.\n\nArticle 2\n\n1. Every boat has a harbour.\n\n2. No harbour may be closed to it.\n",
       "- h1 pp1 art1 art2 art2.1 art2.2"},
      {"Déclaration des navires du monde\n\nPréambule\n\nConsidérant que les navires de tous les peuples traversent la "
       "même mer,\n\nArticle premier\n\nTous les navires naissent libres.\n\nArticle 2\n\n1. Tout navire a un "
       "port.\n\n2. Nul port ne lui est fermé.\n",
       "- h1 pp1 art1 art2 art2.1 art2.2"},
      {"Declaración de los barcos del mundo\n\nPreámbulo\n\nConsiderando que los barcos de todos los pueblos cruzan el "
       "mismo mar,\n\nArtículo 1\n\nTodos los barcos nacen libres.\n\nArtículo 2\n\n1. Todo barco tiene un "
       "puerto.\n\n2. Ningún puerto le será cerrado.\n",
       "- h1 pp1 art1 art2 art2.1 art2.2"},
      {"Декларация судов мира\n\nПреамбула\n\nПринимая во внимание, что суда всех народов пересекают одно и то же "
       "море,\n\nСтатья 1\n\nВсе суда рождаются свободными.\n\nСтатья 2\n\n1. Каждое судно имеет порт.\n\n2. Ни один "
       "порт не может быть закрыт для него.\n",
       "- h1 pp1 art1 art2 art2.1 art2.2"},
      {"إعلان سفن العالم\n\nالديباجة\n\nلما كانت سفن جميع الشعوب تعبر البحر نفسه وتلتقي في الموانئ نفسها،\n\n"
       "المادة 1\n\nتولد جميع السفن حرة وتبحر كما تشاء.\n\nالمادة 2\n\n1 - لكل سفينة ميناء.\n\n"
       "2 - لا يغلق في وجهها أي ميناء.\n",
       "- h1 pp1 art1 art2 art2.1 art2.2"},
      {"世界船舶宣言\n\n序言\n\n鉴于各国人民的船舶航行于同一片海洋并在相同的港口相遇，\n\n第一条\n\n"
       "所有船舶生而自由。\n\n第二条\n\n1. 每艘船舶都有一个港口。\n\n2. 任何港口不得对其关闭。\n",
       "- h1 pp1 art1 art2 art2.1 art2.2"},
  };
  for (const Row& row : rows) EXPECT_EQ(ids(row.text), row.ids) << row.text;
}

TEST(Articles, TheNumberPrintedCounts) {
  EXPECT_EQ(ids("Rules of boats\n\nArticle 4\n\nBoats float.\n\nArticle 5\n\nBoats sail.\n\nArticle 7\n\nBoats "
                "rest.\n\nArticle 8\n\nBoats return.\n"),
            "- art4 art5 art7 art8");
}

TEST(Articles, ATitleThatIsAnInstrument) {
  const std::string_view articles = "\n\nArticle 1\n\nBoats float on the sea.\n\nArticle 2\n\nBoats sail on the sea.\n";
  EXPECT_EQ(ids("Universal Declaration of Human Rights" + std::string(articles)), "A/RES/217(III)[A] art1 art2");
  EXPECT_EQ(ids("Sailors and the Universal Declaration of Human Rights" + std::string(articles)), "- art1 art2");
}

constexpr std::string_view kParts = R"(
1499 (XIV). Boats and harbours

A

The General Assembly,

Recalling the boats of all States and what was agreed for them,

1. Welcomes the boats that were built by Member States;

2. Requests the Secretary-General to count the boats.

856th plenary meeting,
12 December 1959.

B

The General Assembly,

Recalling the harbours of all States and what was agreed for them,

1. Welcomes the harbours that were built by Member States;

2. Requests the Secretary-General to count the harbours.

856th plenary meeting,
12 December 1959.
)";

TEST(Structure, LetteredPartsHaveParagraphsOfTheirOwn) {
  EXPECT_EQ(ids(kParts, "A_RES_1499(XIV).txt"),
            "A/RES/1499(XIV) partA partA.pp1 partA.op1 partA.op2 partB partB.pp1 partB.op1 partB.op2");
}

TEST(Structure, ANumberThatCannotBeThere) {
  const auto act = [](std::initializer_list<int> numbers) {
    std::string text = "71/999. Boats\n\nThe General Assembly,\n\nRecalling the boats of all States,\n\n";
    for (const int number : numbers)
      text += fmt::format("{}. Welcomes the {} boats that sail.\n\n", number, text.size());
    return text + "57th plenary meeting\n8 December 2016\n";
  };
  const std::string name = "A_RES_71_999.txt";
  EXPECT_EQ(ids(act({1, 2, 3, 4}), name), "A/RES/71/999 pp1 op1 op2 op3 op4");
  EXPECT_EQ(ids(act({1, 2, 31, 4}), name),
            "A/RES/71/999 pp1 op1 op2 op3 op4 (op3 the number 31 is printed where 3 is meant)");
  EXPECT_EQ(ids(act({1, 3, 3, 4}), name),
            "A/RES/71/999 pp1 op1 op2 op3 op4 (op2 the number 3 is printed where 2 is meant)");
  // The last has the figures of its place in another order.
  std::string paragraphs;
  for (int number = 1; number < 12; ++number) paragraphs += numbered(fmt::format("{}.", number), "Welcomes boats;");
  EXPECT_TRUE(ids(akn("", paragraphs + numbered("21.", "Decides to sail.")), "x.xml")
                  .ends_with(" op11 op12 (op12 the number 21 is printed where 12 is meant)"));
  EXPECT_TRUE(ids(akn("", paragraphs + numbered("15.", "Decides to sail.")), "x.xml").ends_with(" op11 op15"));
  // A number that is left out is no slip of another.
  EXPECT_EQ(ids(act({1, 2, 4, 5}), name), "A/RES/71/999 pp1 op1 op2 op4 op5");
}

TEST(Structure, SectionsThatCountAnew) {
  const auto section = [](std::string_view number, std::string_view first) {
    return fmt::format("<section><num>{}</num><subheading>Boats</subheading>{}{}</section>", number,
                       numbered(fmt::format("{}.", first), "Welcomes boats;"), numbered("2.", "Welcomes harbours;"));
  };
  EXPECT_EQ(ids(akn("", section("I", "1") + section("II", "1")), "x.xml"),
            "A/RES/86/7 sec1 sec1.op1 sec1.op2 sec2 sec2.op1 sec2.op2");
  EXPECT_EQ(ids(akn("", section("A", "1") + section("B", "1")), "x.xml"),
            "A/RES/86/7 secA secA.op1 secA.op2 secB secB.op1 secB.op2");
  EXPECT_EQ(ids(akn("", section("一", "1") + section("二", "1")), "x.xml"),
            "A/RES/86/7 sec1 sec1.op1 sec1.op2 sec2 sec2.op1 sec2.op2");
  // The number in a paragraph of its own, the title in the next.
  const auto apart = [](std::string_view number) {
    return fmt::format(
        "<section><paragraph><num>{}</num></paragraph><paragraph><subheading>Boats</subheading>"
        "</paragraph>{}</section>",
        number, numbered("1.", "Welcomes boats;"));
  };
  EXPECT_EQ(ids(akn("", apart("أولا") + apart("ثانيا")), "x.xml"), "A/RES/86/7 sec1 sec1.op1 sec2 sec2.op1");
}

TEST(Structure, SectionsWithTheirTitleInOneLine) {
  const struct {
    std::string_view language, code, first, second, formula, preamble, decides;
  } rows[] = {
      {"en", "eng", "I Boats and oars", "II Harbours", "The General Assembly,", "Recalling the boats,",
       "Welcomes boats;"},
      {"fr", "fra", "I Bateaux et rames", "II Demande de ports", "L’Assemblée générale,", "Rappelant les bateaux,",
       "Se félicite des bateaux ;"},
      {"es", "spa", "I Barcos y remos", "II Puertos", "La Asamblea General,", "Recordando los barcos,",
       "Acoge con beneplácito los barcos;"},
      {"ru", "rus", "I Лодки и весла", "II Гавани", "Генеральная Ассамблея,", "ссылаясь на лодки,",
       "приветствует лодки;"},
      {"ar", "ara", "أولا القوارب والمجاديف", "ثانيا الموانئ", "إن الجمعية العامة،", "إذ تشير إلى القوارب،",
       "ترحب بالقوارب؛"},
      {"zh", "zho", "一 船舶和桨", "二 港口", "大会，", "回顾船舶，", "欢迎船舶；"},
  };
  const std::string_view counted = "sec1 sec1.pp1 sec1.op1 sec1.op2 sec2 sec2.op1 sec2.op2";
  for (const auto& row : rows) {
    const auto paragraphs = [&](bool marked) {
      return marked ? numbered("1.", row.decides) + numbered("2.", row.decides)
                    : fmt::format("1. {0}\n\n2. {0}\n\n", row.decides);
    };
    const std::string text = fmt::format("{}\n\n{}\n\n{}\n\n{}{}\n\n{}", row.formula, row.first, row.preamble,
                                         paragraphs(false), row.second, paragraphs(false));
    EXPECT_EQ(ids(text, fmt::format("A_RES_86_7.{}.txt", row.language)), fmt::format("A/RES/86/7 {}", counted));
    const auto section = [&](std::string_view line, bool first) {
      const std::string preamble = fmt::format("<crossHeading refersTo=\"#preamble\">{}</crossHeading>", row.preamble);
      return fmt::format("<section><subheading>{}</subheading>{}{}</section>", line, first ? preamble : "",
                         paragraphs(true));
    };
    EXPECT_EQ(ids(akn("", section(row.first, true) + section(row.second, false), {}, row.code), "x.xml"),
              fmt::format("A/RES/86/7 {}", counted));
  }
  // One alone proves nothing, nor do letters.
  const std::string other = "A/RES/86/7 h1 op1 h2 op1-2";
  const auto act = [](std::string_view first, std::string_view second) {
    const std::string paragraph = numbered("1.", "Welcomes boats;");
    return ids(akn("", fmt::format("<section><subheading>{}</subheading>{}</section><section><subheading>{}"
                                   "</subheading>{}</section>",
                                   first, paragraph, second, paragraph)),
               "x.xml");
  };
  EXPECT_EQ(act("I Boats", "Oars"), other);
  EXPECT_EQ(act("II Boats", "III Oars"), other);
  EXPECT_EQ(act("A Boat", "B Oar"), other);
}

TEST(Structure, ASymbolTurnedAround) {
  EXPECT_EQ(ids("Boats\n\n1. Decides to sail.\n", "A_DEC_580_76.txt"),
            "A/DEC/76/580 h1 para1 ( the symbol A/DEC/580/76 is printed where A/DEC/76/580 is meant)");
}

}  // namespace
}  // namespace corpus
