// SPDX-License-Identifier: GPL-2.0-or-later
// Every row of the lexicon of statements does its work: each form is put into a sentence of its language, and what the
// row promises must be read there. A carrier sentence has {} where the form goes; "*" of a form becomes a letter.
#include <gtest/gtest.h>

#include "corpus/lexicon.h"
#include "corpus/state.h"
#include "corpus/state_words.h"

namespace corpus {
namespace {

constexpr Language ar = Language::ar, zh = Language::zh, en = Language::en, fr = Language::fr, ru = Language::ru,
                   es = Language::es;

std::vector<Statement> stated(Language language, std::string_view text, Kind kind, std::string_view type) {
  Document document;
  document.metadata.language = language;
  document.metadata.body = "ga";
  document.metadata.type = type;
  Provision provision;
  provision.id = "op1";
  provision.kind = kind;
  provision.text = MappedText(text, 0);
  document.provisions.push_back(provision);
  state(document);
  return document.statements;
}

std::string replaced(std::string_view carrier, std::string_view from, std::string_view to) {
  std::string text(carrier);
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

// The carrier of a language with a form in it.
struct Carrier {
  Language language;
  std::string_view text;
};

std::string carried(const Carrier& carrier, std::string_view form) {
  return replaced(carrier.text, "{}", replaced(form, "*", carrier.language == ru ? "ам" : "x"));
}

std::string code_of(Language language) { return std::string(code(language)); }

// How many of the forms do no work: names them, so that a failing test lists what is to be mended.
class Findings {
 public:
  void expect(bool works, const Table& rows, std::string_view sentence) {
    ++tried_;
    EXPECT_TRUE(works) << rows.name() << ": " << sentence;
  }
  ~Findings() { EXPECT_GT(tried_, 0); }

 private:
  int tried_ = 0;
};

TEST(StateLexicon, BracketsMayStandWithinBrackets) {
  EXPECT_EQ(forms_of("a (b|c) [d]"), (std::vector<std::string>{"a b d", "a b", "a c d", "a c"}));
  EXPECT_EQ(forms_of("(le terme|la notion (de|du))"),
            (std::vector<std::string>{"le terme", "la notion de", "la notion du"}));
  EXPECT_EQ(forms_of("a [and (b|c)]"), (std::vector<std::string>{"a and b", "a and c", "a"}));
  EXPECT_EQ(
      names_in("OPCW|Organi(s|z)ation* [of x]|"),
      (std::vector<std::string>{"OPCW", "Organisation of x", "Organisation", "Organization of x", "Organization"}));
  EXPECT_EQ(names_in(""), std::vector<std::string>{});
}

TEST(StateLexicon, EveryVerbMakesItsAct) {
  constexpr Carrier kPresent[] = {{en, "{} the Secretary-General to plant trees;"},
                                  {fr, "{} le Secrétaire général de planter des arbres ;"},
                                  {es, "{} al Secretario General que plante árboles;"},
                                  {ru, "{} Генерального секретаря сажать деревья;"},
                                  {ar, "{} الأمين العام أن يغرس الأشجار؛"},
                                  {zh, "{}秘书长植树；"}};
  constexpr Carrier kPast[] = {{en, "At its first meeting, the General Assembly {} the plan for trees."},
                               {fr, "À sa première séance, l’Assemblée générale {} le plan des arbres."},
                               {es, "En su primera sesión, la Asamblea General {} el plan de los árboles."},
                               {ru, "На своем первом заседании Генеральная Ассамблея {} план деревьев."},
                               {ar, "في جلستها الأولى، {} الجمعية العامة خطة الأشجار."},
                               {zh, "大会第1次全体会议{}植树计划。"}};
  Findings findings;
  for (std::size_t each = 0; each < std::size(kPresent); ++each) {
    const Table& rows = table(code_of(kPresent[each].language) + "/acts.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const bool past = rows.cell(row, "form") == "past";
      for (const std::string& form : forms_of(rows.cell(row, "verb"))) {
        const Carrier& carrier = past ? kPast[each] : kPresent[each];
        const std::string text = carried(carrier, form);
        const auto found = stated(carrier.language, text, Kind::operative, past ? "decision" : "resolution");
        const bool works = std::any_of(found.begin(), found.end(),
                                       [&](const Statement& made) { return made.act == rows.cell(row, "act"); });
        findings.expect(works, rows, text + " is no " + std::string(rows.cell(row, "act")));
      }
    }
  }
}

constexpr Carrier kUrged[] = {{en, "Urges the {} to plant trees;"},
                              {fr, "Exhorte les {} à planter des arbres ;"},
                              {es, "Insta a los {} a que planten árboles;"},
                              {ru, "настоятельно призывает {} сажать деревья;"},
                              {ar, "تحث {} على غرس الأشجار؛"},
                              {zh, "敦促{}植树；"}};

// The entities of the United Nations are one with it.
bool named(std::string_view found, std::string_view wanted) {
  return found == wanted || (wanted == "organizations" && found == "United Nations system");
}

void urge(const Table& rows, const Carrier& carrier, std::string_view form, std::string_view name, Findings& findings) {
  const std::string text = carried(carrier, form);
  const auto found = stated(carrier.language, text, Kind::operative, "resolution");
  const bool works = !found.empty() && !found[0].names.empty() && named(found[0].names[0], name);
  const std::string read = found.empty() || found[0].names.empty() ? "nobody" : found[0].names[0];
  findings.expect(works, rows, text + " names " + read + ", not " + std::string(name));
}

TEST(StateLexicon, EveryAddresseeIsNamed) {
  Findings findings;
  for (const Carrier& carrier : kUrged) {
    const Table& rows = table(code_of(carrier.language) + "/addressees.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row)
      for (const std::string& form : forms_of(rows.cell(row, "words")))
        urge(rows, carrier, form, rows.cell(row, "name"), findings);
  }
}

// What stands between the bars of a cell that are in no brackets.
std::vector<std::string_view> between_bars(std::string_view cell) {
  std::vector<std::string_view> parts;
  int depth = 0;
  for (std::size_t at = 0; at < cell.size();) {
    depth += cell[at] == '(' || cell[at] == '[' ? 1 : cell[at] == ')' || cell[at] == ']' ? -1 : 0;
    if (depth != 0 || cell[at] != '|') {
      ++at;
      continue;
    }
    parts.push_back(cell.substr(0, at));
    cell.remove_prefix(at + 1);
    at = 0;
  }
  if (!cell.empty()) parts.push_back(cell);
  return parts;
}

TEST(StateLexicon, EveryBodyAndCountryIsNamed) {
  Findings findings;
  for (const auto& [name, column] : {std::pair{"bodies.tsv", "name"}, {"countries.tsv", "name"}}) {
    const Table& rows = table(name);
    for (const Carrier& carrier : kUrged) {
      for (std::size_t row = 0; row < rows.size(); ++row) {
        for (const std::string_view one : between_bars(rows.cell(row, code_of(carrier.language))))
          for (const std::string& form : forms_of(one)) urge(rows, carrier, form, rows.cell(row, column), findings);
      }
    }
  }
}

// What a mark promises of the statement read in a carrier.
struct Promise {
  std::string_view file, column, mark;
  Kind kind;
  bool (*kept)(const Statement&);
  Carrier carriers[6];
};

bool has_report(const Statement& made) { return made.report; }
bool has_deadline(const Statement& made) { return !made.deadline.empty(); }
bool has_condition(const Statement& made) { return !made.condition.empty(); }
bool defines(const Statement& made) { return made.kind == "definition" && made.status != "none"; }
bool names_principles(const Statement& made) { return made.kind == "principle"; }

const Promise kPromises[] = {
    {"statement_words.tsv",
     "what",
     "reports",
     Kind::operative,
     has_report,
     {{en, "Requests the Secretary-General to plant trees, to {} to the Council;"},
      {fr, "Prie le Secrétaire général de planter des arbres, de {} au Conseil ;"},
      {es, "Solicita al Secretario General que plante árboles y que {} al Consejo;"},
      {ru, "просит Генерального секретаря сажать деревья и {} Совету;"},
      {ar, "تطلب إلى الأمين العام أن يغرس الأشجار وأن {} إلى المجلس؛"},
      {zh, "请秘书长植树，{}情况；"}}},
    {"statement_words.tsv",
     "what",
     "paper",
     Kind::operative,
     has_report,
     {{en, "Requests the Secretary-General to submit to the Council {} thereon;"},
      {fr, "Prie le Secrétaire général de présenter au Conseil {} à ce sujet ;"},
      {es, "Solicita al Secretario General que presente al Consejo {} al respecto;"},
      {ru, "просит Генерального секретаря представить Совету {} об этом;"},
      {ar, "تطلب إلى الأمين العام أن يقدم إلى المجلس {} بهذا الشأن؛"},
      {zh, "请秘书长向理事会提交{}；"}}},
    {"statement_words.tsv",
     "what",
     "submit",
     Kind::operative,
     has_report,
     {{en, "Requests the Secretary-General to {} to the Council a report;"},
      {fr, "Prie le Secrétaire général de {} au Conseil un rapport ;"},
      {es, "Solicita al Secretario General que {} al Consejo un informe;"},
      {ru, "просит Генерального секретаря {} Совету доклад;"},
      {ar, "تطلب إلى الأمين العام أن {} إلى المجلس تقريرا؛"},
      {zh, "请秘书长{}一份报告；"}}},
    {"statement_words.tsv",
     "what",
     "often",
     Kind::operative,
     has_deadline,
     {{en, "Requests the Secretary-General to plant trees {};"},
      {fr, "Prie le Secrétaire général de planter des arbres {} ;"},
      {es, "Solicita al Secretario General que plante árboles {};"},
      {ru, "просит Генерального секретаря сажать деревья {};"},
      {ar, "تطلب إلى الأمين العام أن يغرس الأشجار {}؛"},
      {zh, "请秘书长{}植树；"}}},
    {"statement_words.tsv",
     "what",
     "condition",
     Kind::operative,
     has_condition,
     {{en, "Requests the Secretary-General to plant trees, {} funds for them;"},
      {fr, "Prie le Secrétaire général de planter des arbres, {} fonds pour cela ;"},
      {es, "Solicita al Secretario General que plante árboles, {} fondos para ello;"},
      {ru, "просит Генерального секретаря сажать деревья, {} средства на это;"},
      {ar, "تطلب إلى الأمين العام أن يغرس الأشجار، {} أموال لذلك؛"},
      {zh, "请秘书长植树，{}资金；"}}},
    {"definitions.tsv",
     "where",
     "after",
     Kind::paragraph,
     defines,
     {{en, "The term “garden” {} a place with trees."},
      {fr, "Le terme « jardin » {} un lieu planté d’arbres."},
      {es, "Por “jardín” {} un lugar con árboles."},
      {ru, "«Сад» {} место с деревьями."},
      {ar, "”الحديقة“ {} مكانا فيه أشجار."},
      {zh, "“花园”{}有树的地方。"}}},
    {"definitions.tsv",
     "where",
     "principle",
     Kind::paragraph,
     names_principles,
     {{en, "They follow {} humanity, neutrality and independence."},
      {fr, "Ils suivent {} humanité, de neutralité et d’indépendance."},
      {es, "Siguen {} humanidad, neutralidad e independencia."},
      {ru, "Они следуют {} гуманности, нейтральности и независимости."},
      {ar, "يتبعون {} الإنسانية والحياد والاستقلال."},
      {zh, "他们遵守{}人道、中立和独立原则。"}}},
    {"definitions.tsv",
     "where",
     "principle-one",
     Kind::paragraph,
     names_principles,
     {{en, "They follow {} humanity."},
      {fr, "Ils suivent {} humanité."},
      {es, "Siguen {} humanidad."},
      {ru, "Они следуют {} гуманности."},
      {ar, "يتبعون {} الإنسانية."},
      {zh, "他们遵守{}。"}}},
    {"definitions.tsv",
     "where",
     "principle-is",
     Kind::paragraph,
     names_principles,
     {{en, "Solidarity {}."},
      {fr, "La solidarité {}."},
      {es, "La solidaridad {}."},
      {ru, "Солидарность {}."},
      {ar, "التضامن {}."},
      {zh, "团结{}。"}}},
};

bool marked(std::string_view cell, std::string_view mark) {
  const std::string list = "," + std::string(cell) + ",";
  return list.find("," + std::string(mark) + ",") != std::string::npos;
}

TEST(StateLexicon, EveryMarkKeepsItsPromise) {
  for (const Promise& promise : kPromises) {
    Findings findings;
    for (const Carrier& carrier : promise.carriers) {
      const Table& rows = table(code_of(carrier.language) + "/" + std::string(promise.file));
      for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!marked(rows.cell(row, promise.column), promise.mark)) continue;
        for (const std::string& form : forms_of(rows.cell(row, "words"))) {
          const std::string text = carried(carrier, form);
          const auto found = stated(carrier.language, text, promise.kind, "resolution");
          const bool works = std::any_of(found.begin(), found.end(), promise.kept);
          findings.expect(works, rows, text + " [" + std::string(promise.mark) + "]");
        }
      }
    }
  }
}

}  // namespace
}  // namespace corpus
