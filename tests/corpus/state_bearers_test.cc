// SPDX-License-Identifier: GPL-2.0-or-later
// Who is to act, in sentences that name others as well. Left the paragraph, right who is found, each with its normal
// name.
#include "corpus/state_bearers.h"

#include <gtest/gtest.h>

#include "corpus/state.h"

namespace corpus {
namespace {

constexpr Language ar = Language::ar, zh = Language::zh, en = Language::en, fr = Language::fr, ru = Language::ru,
                   es = Language::es;

std::string named(const Statement& act) {
  std::string line;
  for (std::size_t at = 0; at < act.bearers.size(); ++at)
    line += (at == 0 ? "" : "; ") + act.bearers[at] + " (" + act.names[at] + ")";
  return line;
}

// "the States (States); the Bank ()": of the last act of an operative paragraph, or of all with bars between; `before`,
// a paragraph before it.
std::string bearers_of(Language language, std::string_view text, std::string_view before = {}, bool all = false) {
  Document document;
  document.metadata.language = language;
  document.metadata.body = "ga";
  document.metadata.type = "resolution";
  for (const std::string_view each : {before, text}) {
    Provision provision;
    provision.id = each.data() == text.data() ? "op2" : "pp1";
    provision.kind = each.data() == text.data() ? Kind::operative : Kind::preambular;
    provision.text = MappedText(each, 0);
    document.provisions.push_back(provision);
  }
  state(document);
  if (document.statements.empty()) return "no statement";
  if (!all) return named(document.statements.back());
  std::string line;
  for (const Statement& act : document.statements)
    line += (line.empty() && &act == &document.statements.front() ? "" : " | ") + named(act);
  return line;
}

struct Row {
  Language language;
  std::string_view text, bearers;
};

TEST(StateBearers, BehindAStateStandsItsVerb) {
  const Row rows[] = {
      {en, "Demands that Iran cease to fell trees;", "Iran (Iran)"},
      {fr, "Exige que l’Iran cesse immédiatement d’abattre les arbres ;", "l’Iran (Iran)"},
      {es, "Exige que el Irán cese de inmediato la tala de los árboles;", "el Irán (Iran)"},
      {ru, "требует, чтобы Иран немедленно прекратил рубить деревья;", "Иран (Iran)"},
      {ar, "تطالب بأن توقف إيران قطع الأشجار؛", "إيران (Iran)"},
      {zh, "要求伊朗立即停止砍伐树木；", "伊朗 (Iran)"},
  };
  for (const Row& row : rows) EXPECT_EQ(bearers_of(row.language, row.text), row.bearers) << row.text;
}

TEST(StateBearers, InsertionsNameNobody) {
  const Row rows[] = {
      {en,
       "Requests the Secretary-General, in consultation with the Committee, taking into consideration the views of "
       "Governments, to plant trees;",
       "the Secretary-General (Secretary-General)"},
      {fr, "Recommande que, conformément à son mandat, le Comité plante des arbres ;", "le Comité (Committee)"},
      {fr, "Invite les États, agissant avec l’appui de leurs partenaires, à planter des arbres ;",
       "les États (States)"},
      {fr,
       "Demande à tous les États et, selon qu’il conviendra, aux organisations compétentes, de planter des arbres ;",
       "tous les États (States); organisations compétentes (organizations)"},
      {es, "Invita a los donantes, incluido el sistema de las Naciones Unidas, a que planten árboles;",
       "los donantes (stakeholders)"},
      {ru, "просит Генерального секретаря, взаимодействуя с партнерами, сажать деревья;",
       "Генерального секретаря (Secretary-General)"},
      {ar, "تحث الدول، ولا سيما الدول الجزرية، على غرس الأشجار؛", "الدول (States)"},
      {zh, "呼吁根据大会的决议，采取紧急措施；", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(bearers_of(row.language, row.text), row.bearers) << row.text;
}

TEST(StateBearers, InsertionsThatListGoOnBehindTheirComma) {
  const Row rows[] = {
      {en,
       "Calls upon the United Nations system, including its agencies, funds and programmes, within their mandates, to "
       "plant trees;",
       "the United Nations system (United Nations system)"},
      {fr,
       "Demande aux entités des Nations Unies, y compris les institutions, fonds et programmes, selon leur mandat, de "
       "planter des arbres ;",
       "entités des Nations Unies (United Nations system)"},
      {en, "Urges all States, including those of the region, and donors to plant trees;",
       "all States (States); donors (stakeholders)"},
  };
  for (const Row& row : rows) EXPECT_EQ(bearers_of(row.language, row.text), row.bearers) << row.text;
}

TEST(StateBearers, AdjectivesBelongToTheNounOfTheirList) {
  const Row rows[] = {
      {en, "Invites relevant regional, subregional and international organizations to plant trees;",
       "relevant regional, subregional and international organizations (organizations)"},
      {fr,
       "Invite les États et les organisations internationales, régionales et sous-régionales à planter des arbres ;",
       "les États (States); les organisations internationales, régionales et sous-régionales (organizations)"},
      {es, "Invita a las organizaciones internacionales, regionales y subregionales a plantar árboles;",
       "las organizaciones internacionales, regionales y subregionales (organizations)"},
      {ru, "просит государства и международные, региональные и субрегиональные организации сажать деревья;",
       "государства (States); международные, региональные и субрегиональные организации (organizations)"},
  };
  for (const Row& row : rows) EXPECT_EQ(bearers_of(row.language, row.text), row.bearers) << row.text;
}

TEST(StateBearers, ThePrepositionsOfAVerbAreNoPartOfAName) {
  const Row rows[] = {
      {en, "Recommends to the General Assembly that trees be planted;", "the General Assembly (General Assembly)"},
      {fr, "Demande à la communauté internationale de planter des arbres ;",
       "la communauté internationale (international community)"},
      {es, "Exhorta a las partes a que planten árboles;", "las partes (parties)"},
      {es, "Reitera su solicitud a sus órganos subsidiarios de que planten árboles;",
       "sus órganos subsidiarios (organizations)"},
      {ru, "призывает стороны в полном объеме беречь сады;", "стороны (parties)"},
      {ar, "تهيب بالدول الأعضاء أن تغرس الأشجار؛", "الدول الأعضاء (Member States)"},
      {ar, "يطلب إلى البعثة المتكاملة مواصلة غرس الأشجار المتعلقة بالشباب؛", "البعثة المتكاملة (mission)"},
      {ar, "تؤكد ضرورة أن تشجع جميع الدول غرس الأشجار؛", "جميع الدول (States)"},
      {ar, "تطلب إلى الأمين العام أن يغرس الأشجار، وتطلب إليه أن يقدم ثمارها إلى مجلس الحدائق؛",
       "الأمين العام (Secretary-General)"},
      {ru, "призывает все государства вновь сажать деревья;", "все государства (States)"},
      {ar, "يطالب جميع أطراف النزاع بغرس الأشجار؛", "جميع أطراف النزاع (parties)"},
      {zh, "请联合国人权事务高级专员办事处组织一次讨论；",
       "联合国人权事务高级专员办事处 (United Nations High Commissioner for Human Rights)"},
  };
  for (const Row& row : rows) EXPECT_EQ(bearers_of(row.language, row.text), row.bearers) << row.text;
}

TEST(StateBearers, TwoVerbsMayShareWhatIsToBeDone) {
  const Row rows[] = {
      {en, "Encourages Member States and urges donors to plant trees;",
       "Member States (Member States) | donors (stakeholders)"},
      {es, "Alienta a los Estados Miembros e insta a los donantes a plantar árboles;",
       "los Estados Miembros (Member States) | los donantes (stakeholders)"},
      {zh, "鼓励会员国并邀请捐助方植树；", "会员国 (Member States) | 捐助方 (stakeholders)"},
      {fr, "Salue les efforts du Secrétaire général et le prie de planter des arbres ;",
       " | Secrétaire général (Secretary-General)"},
  };
  for (const Row& row : rows) EXPECT_EQ(bearers_of(row.language, row.text, {}, true), row.bearers) << row.text;
}

TEST(StateBearers, WhatBelongsToThemIsNotTheyThemselves) {
  const Row rows[] = {
      {en, "Decides that the Mission’s tasks shall include planting;", "(organ itself) ()"},
      {en, "Encourages support for developing countries;", ""},
      {es, "Alienta el apoyo a los países en desarrollo;", ""},
      {ru, "постановляет, что мандат Миссии будет включать посадку деревьев;", "(organ itself) ()"},
      {zh, "敦促加入《联合国花园公约》；", ""},
      {zh, "邀请各政府间组织植树；", "各政府间组织 (organizations)"},
  };
  for (const Row& row : rows) EXPECT_EQ(bearers_of(row.language, row.text), row.bearers) << row.text;
}

TEST(StateBearers, PhrasesEndWhereTheirVerbBegins) {
  const Row rows[] = {
      {es, "Recomienda que los Estados Miembros reafirmen las funciones de los comités;",
       "los Estados Miembros (Member States)"},
      {fr, "Souligne qu’il importe que les États Membres créent des jardins pour le Comité ;",
       "les États Membres (Member States)"},
      {es, "Exige que la Federación de Rusia y Belarús concedan acceso al jardín;",
       "la Federación de Rusia (Russian Federation); Belarús (Belarus)"},
      {ru, "рекомендует, чтобы Генеральный секретарь продолжал сажать деревья;",
       "Генеральный секретарь (Secretary-General)"},
      {es, "Pide que se proporcione información sobre los pequeños Estados;", ""},
      {zh, "促请黎巴嫩武装部队植树；", "黎巴嫩武装部队 (persons)"},
      {zh, "授权根据上文第1段采取行动的会员国植树；", "根据上文第1段采取行动的会员国 (Member States)"},
  };
  for (const Row& row : rows) EXPECT_EQ(bearers_of(row.language, row.text), row.bearers) << row.text;
}

TEST(StateBearers, ArabicNounsForTheActNameNobody) {
  const Row rows[] = {
      {ar, "تطلب إلى الأمين العام أن يغرس الأشجار؛", "الأمين العام (Secretary-General)"},
      {ar, "يطالب بوقف فوري لجميع أشكال القطع ضد الأشجار وأفراد الحدائق؛", ""},
      {ar, "تهيب بجميع الجهات صاحبة المصلحة تعزيز الحدائق وجهود التوعية لتمكين الأفراد؛",
       "جميع الجهات صاحبة المصلحة (stakeholders)"},
  };
  for (const Row& row : rows) EXPECT_EQ(bearers_of(row.language, row.text), row.bearers) << row.text;
}

TEST(StateBearers, DutiesBeforeWhoeverHasThem) {
  const Row rows[] = {
      {fr, "Décide qu’il incombe au Gouvernement de planter des arbres ;", "Gouvernement (Governments)"},
  };
  for (const Row& row : rows) EXPECT_EQ(bearers_of(row.language, row.text), row.bearers) << row.text;
}

TEST(StateBearers, PointsMayNameTheirOwn) {
  Document document;
  document.metadata.language = en;
  document.metadata.body = "ecosoc";
  document.metadata.type = "resolution";
  const std::pair<std::string_view, std::string_view> provisions[] = {
      {"", "Recommends the following for consideration by national Governments, the Committee and the Bank:"},
      {"op1", "The Committee is encouraged to plant trees;"},
      {"op1", "To plant flowers;"}};
  for (const auto& [parent, text] : provisions) {
    Provision provision;
    provision.id = parent.empty() ? "op1" : "op1." + std::to_string(document.provisions.size());
    provision.parent = parent;
    provision.kind = Kind::operative;
    provision.text = MappedText(text, 0);
    document.provisions.push_back(provision);
  }
  state(document);
  ASSERT_EQ(document.statements.size(), 3u);
  EXPECT_EQ(document.statements[0].names, (std::vector<std::string>{"Governments", "Committee", "organizations"}));
  EXPECT_EQ(document.statements[1].names, std::vector<std::string>{"Committee"});
  EXPECT_EQ(document.statements[2].names, document.statements[0].names);
}

TEST(StateBearers, BodiesHaveOneNameInAllLanguages) {
  constexpr std::string_view kUnesco = "UNESCO", kUnSystem = "United Nations system";
  const struct {
    Language language;
    std::string_view text, name;
  } rows[] = {
      {en, "Invites the United Nations Educational, Scientific and Cultural Organization to plant trees;", kUnesco},
      {fr, "Invite l’Organisation des Nations Unies pour l’éducation, la science et la culture à planter des arbres ;",
       kUnesco},
      {es,
       "Invita a la Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura a plantar árboles;",
       kUnesco},
      {ru, "предлагает Организации Объединенных Наций по вопросам образования, науки и культуры сажать деревья;",
       kUnesco},
      {ar, "تدعو منظمة الأمم المتحدة للتربية والعلم والثقافة إلى غرس الأشجار؛", kUnesco},
      {zh, "邀请联合国教育、科学及文化组织植树；", kUnesco},
      {en, "Invites the entities of the United Nations system to plant trees;", kUnSystem},
      {fr, "Invite les entités des Nations Unies à planter des arbres ;", kUnSystem},
      {ru, "предлагает структурам системы Организации Объединенных Наций сажать деревья;", kUnSystem},
      {zh, "邀请联合国各实体植树；", kUnSystem},
  };
  for (const auto& row : rows) {
    const std::string found = bearers_of(row.language, row.text);
    EXPECT_TRUE(found.ends_with(" (" + std::string(row.name) + ")") && found.find(';') == found.npos)
        << row.text << " -> " << found;
  }
}

// Arabic and Chinese have one word for both.
TEST(StateBearers, ACommissionNamedBeforeIsNoCommittee) {
  EXPECT_EQ(bearers_of(zh, "请委员会植树；", "回顾统计委员会的报告，"), "委员会 (Commission)");
  EXPECT_EQ(bearers_of(zh, "请委员会植树；", "回顾筹备委员会的报告，"), "委员会 (Committee)");
  EXPECT_EQ(bearers_of(ar, "تطلب إلى اللجنة أن تغرس الأشجار؛", "إذ تشير إلى تقرير اللجنة الإحصائية،"),
            "اللجنة (Commission)");
}

TEST(StateBearers, OnlyWhatIsANameActs) {
  const Row rows[] = {
      {en, "Calls for country-driven planting of trees and youth-led gardens;", ""},
      {en, "Encourages continued cooperation with the Committee with regard to gardens;", ""},
      {en, "Encourages the XYZ to plant trees;", "the XYZ ()"},
      {en, "Reminds the Government of its obligations under the Garden Convention;", "the Government (Governments)"},
      {en, "Decides that, for Member States that have not paid, trees shall be planted;", "(organ itself) ()"},
      {en, "Reiterates the request to the Secretary-General to plant trees;",
       "the Secretary-General (Secretary-General)"},
      {fr, "Demande qu’une conférence soit consacrée aux arbres ;", ""},
      {fr, "Demande à l’ensemble des États de planter des arbres ;", "l’ensemble des États (States)"},
      {fr, "Demande de toute urgence au Gouvernement de planter des arbres ;", "Gouvernement (Governments)"},
      {fr,
       "Félicite les États Membres qui ont planté des arbres et prie instamment tous les autres de planter des arbres "
       ";",
       "tous les autres (Member States)"},
      {fr, "Prend note des articles sur les arbres et les recommande à l’attention des États ;", "États (States)"},
      {es, "Continúa alentando a los Estados a que planten árboles;", "los Estados (States)"},
      {es, "Reitera también su solicitud al Secretario General de que plante árboles;",
       "Secretario General (Secretary-General)"},
      {es, "Pide que se planten árboles en los Estados;", ""},
      {ru, "призывает эндемичным по болезни странам сажать деревья;", "эндемичным по болезни странам (countries)"},
      {ru, "рекомендует Региональному центру сажать деревья;", "Региональному центру (organizations)"},
      {ru, "подчеркивает, что программа и управление должны быть понятными;", ""},
      {ar, "يطلب إلى مزارعي البستان أن يغرسوا الأشجار؛", "مزارعي البستان ()"},
      {ar, "يدعو طرفي اتفاق البستان إلى غرس الأشجار؛", "طرفي اتفاق البستان (parties)"},
      {ar, "تدعو كذلك إلى تعزيز غرس الأشجار في بلدان المنطقة؛", ""},
      {zh, "重申社会融合政策应改善；", ""},
      {zh, "强调管理国根据《宪章》有责任植树；", "管理国 (Power)"},
  };
  for (const auto& [language, text, bearers] : rows) EXPECT_EQ(bearers_of(language, text), bearers) << text;
}

TEST(StateBearers, SubjectsOfClauses) {
  const Row rows[] = {
      {ar, "تقرر أن تواصل اللجنة غرس الأشجار؛", "اللجنة (Committee)"},
      {ar, "تقرر أن تُغرس الأشجار في البستان؛", "(organ itself) ()"},
      {ru, "призывает государства, являющиеся участниками Конвенции, активно сажать деревья;", "государства (States)"},
      {ru, "настоятельно призывает Израиль не вырубать деревья;", "Израиль (Israel)"},
      {ru, "постановляет, что порядок проведения диалогов с руководителями будет простым;", "(organ itself) ()"},
      {en, "Demands that the parties comply with their promises in relation to all persons;", "the parties (parties)"},
      {en, "Encourages that all parties and all States ensure the planting of trees;",
       "all parties (parties); all States (States)"},
      {zh, "鼓励借助联合国进行植树；", ""},
      {zh, "请占领国植树，又促请各会员国植树；", "各会员国 (Member States)"},
  };
  for (const auto& [language, text, bearers] : rows) EXPECT_EQ(bearers_of(language, text), bearers) << text;
}

TEST(StateBearers, SubjectsBehindWhatSaysWhen) {
  const Row rows[] = {
      {en, "Decides that, until 31 July 2026, all States shall plant trees;", "all States (States)"},
      {en, "Decides that for a period of one year all States shall plant trees;", "all States (States)"},
      {en, "Decides, without setting a precedent for future gardens, that States might each plant a tree;",
       "States (States)"},
      {fr, "Décide que, jusqu’au 31 juillet 2026, tous les États devront planter des arbres ;",
       "tous les États (States)"},
      {es, "Decide que, hasta el 31 de julio de 2026, todos los Estados deberán plantar árboles;",
       "todos los Estados (States)"},
      {es, "Decide que en 2026 el Comité examinará los árboles;", "el Comité (Committee)"},
      {ru, "постановляет, что до 31 июля 2026 года все государства должны сажать деревья;", "все государства (States)"},
      {ar, "يقرر أن تواصل جميع الدول، حتى 31 تموز/يوليه 2026، غرس الأشجار؛", "جميع الدول (States)"},
      {zh, "决定，在2026年7月31日之前，所有会员国应继续植树；", "所有会员国 (Member States)"},
  };
  for (const auto& [language, text, bearers] : rows) EXPECT_EQ(bearers_of(language, text), bearers) << text;
}

TEST(StateBearers, SubjectsOfTheNextClause) {
  const Row rows[] = {
      {en, "Recommends that the Committee continue to seek the planting of, and that States plant, trees;",
       "the Committee (Committee); States (States)"},
      {es, "Recomienda que el Comité siga plantando árboles, y que los Estados rieguen las flores;",
       "el Comité (Committee); los Estados (States)"},
      {ru, "рекомендует, чтобы Комитет продолжал добиваться посадки — а государства обеспечивали посадку — деревьев;",
       "Комитет (Committee); государства (States)"},
  };
  for (const auto& [language, text, bearers] : rows) EXPECT_EQ(bearers_of(language, text), bearers) << text;
}

TEST(StateBearers, WhatBelongsToTheActIsNoPartOfThem) {
  const Row rows[] = {
      {en, "Requests the Secretary-General immediately to plant trees;", "the Secretary-General (Secretary-General)"},
      {en, "Requests the Committee, supported by experts, to plant trees;", "the Committee (Committee)"},
      {fr, "Décide que le Comité ne prendra aucune mesure ;", "le Comité (Committee)"},
      {ru, "рекомендует государствам в духе дружбы сажать деревья;", "государствам (States)"},
      {ru, "призывает к уходу Израиля из сада;", "Израиля (Israel)"},
      {ru, "просит Генерального секретаря каждые три месяца сажать деревья;",
       "Генерального секретаря (Secretary-General)"},
      {ru, "просит Генерального секретаря ежегодно сажать деревья;", "Генерального секретаря (Secretary-General)"},
      {ru, "просит Комитет в ходе восьмидесятой сессии Ассамблеи сажать деревья;", "Комитет (Committee)"},
      {ru, "просит Комитет при поддержке государств сажать деревья;", "Комитет (Committee)"},
      {ru, "обращается к государствам с призывом сажать деревья;", "государствам (States)"},
      {en,
       "Appeals to all States for immediate technical, financial and material assistance to Zambia so that trees grow;",
       "all States (States)"},
      {en, "Appeals to States and organizations for contributions to the garden;",
       "States (States); organizations (organizations)"},
      {en, "Requests the Secretary-General in collaboration with the Committee to plant trees;",
       "the Secretary-General (Secretary-General)"},
      {ar, "يهيب بجميع الأطراف المعنية الامتناع عن قطع الأشجار؛", "جميع الأطراف المعنية (parties)"},
      {ar, "توصي بأن يواصل الأمين العام السعي إلى غرس الأشجار؛", "الأمين العام (Secretary-General)"},
  };
  for (const auto& [language, text, bearers] : rows) EXPECT_EQ(bearers_of(language, text), bearers) << text;
}

TEST(StateBearers, WhoIsAskedForSomething) {
  const Row rows[] = {
      {en, "Appeals to all States for immediate assistance to the garden;", "all States (States)"},
      {en, "Calls for all States to plant trees;", "all States (States)"},
      {en, "Calls for all trees to be planted by hand;", ""},
      {en, "Calls for support to States to plant trees;", ""},
      {en, "Requests from the Secretary-General an update on trees;", "the Secretary-General (Secretary-General)"},
      {es, "pide que los Estados y las Fuerzas Armadas reanuden la plantación;",
       "los Estados (States); las Fuerzas Armadas (persons)"},
      {es, "Decide que la Comisión examine los árboles;", "la Comisión (Commission)"},
      {es, "Decide que en su sesión la Comisión examine los árboles;", "(organ itself) ()"},
      {ru, "постановляет, что Комиссия должным образом рассмотрит доклад;", "Комиссия (Commission)"},
      {ar, "يقرر أن تواصل جميع الدول غرس الأشجار؛", "جميع الدول (States)"},
      {zh, "决定第2713(2023)号决议所设委员会主席应每年植树；", "第2713(2023)号决议所设委员会主席 (President)"},
  };
  for (const Row& row : rows) EXPECT_EQ(bearers_of(row.language, row.text), row.bearers) << row.text;
}

TEST(StateBearers, ListsEndWhereTheActBegins) {
  const Row rows[] = {
      {en, "Invites the parties promptly to plant trees;", "the parties (parties)"},
      {en, "Requests UNXYZ, acting within its mandate, to plant trees;", "UNXYZ ()"},
      {en, "Invites States and mechanisms and procedures to plant trees;",
       "States (States); mechanisms (organizations); procedures ()"},
      {en, "Urges prompt planting by the Secretary-General to the Security Council and of countries;",
       "the Secretary-General (Secretary-General)"},
      {fr, "Prie les parties rapidement de planter des arbres ;", "les parties (parties)"},
      {fr, "Engage toutes les parties prenantes, en particulier les organismes, fonds et programmes, à planter ;",
       "toutes les parties prenantes (stakeholders)"},
      {fr, "Demande au Gouvernement, tout en notant le paragraphe 3.2.2 du plan, de planter des arbres ;",
       "Gouvernement (Governments)"},
      {es, "Alienta a los Estados, en particular en los jardines y huertos, a que planten árboles, y a que rieguen;",
       "los Estados (States)"},
      {ru, "призывает все вовлеченные в споры стороны не рубить деревья;", "все вовлеченные в споры стороны (parties)"},
      {ru, "просит Генерального секретаря и далее инициативно сажать деревья;",
       "Генерального секретаря (Secretary-General)"},
      {ru, "призывает правительства Судана и местные сады сажать деревья;",
       "правительства Судана (Governments); местные сады ()"},
      {ar, "يطلب إلى الأمين العام وإلى المجلس توفير الأشجار؛", "الأمين العام (Secretary-General); المجلس (organ)"},
      {ar, "تهيب بأقل البلدان نموا أن تغرس الأشجار؛", "أقل البلدان نموا (countries)"},
      {ar, "يذكِّر بأهمية احترام جميع الدول للحدائق؛", ""},
      {zh, "敦促所有尚未批准1949年树木公约1977年和2005年附加议定书的国家考虑植树；",
       "所有尚未批准1949年树木公约1977年和2005年附加议定书的国家 (States)"},
      {zh, "促请中非共和国境内植树各方停止砍伐；", "中非共和国境内植树各方 (parties)"},
      {ru, "просит Секретариат начиная с 2026 года сажать деревья;", "Секретариат (organ)"},
      {ru, "призывает государства при необходимости сажать деревья;", "государства (States)"},
      {ru, "просит Генерального секретаря в качестве садовника сажать деревья;",
       "Генерального секретаря (Secretary-General)"},
      {ru, "призывает государства в сотрудничестве со всеми садами сажать деревья;", "государства (States)"},
      {fr, "Engage toutes les parties prenantes à conclure l’accord avant la fin de 2027 ;",
       "toutes les parties prenantes (stakeholders)"},
      {fr, "Prie le Secrétaire général d’inclure des arbres dans son rapport ;",
       "le Secrétaire général (Secretary-General)"},
      {zh, "邀请国际花园智库继续发挥支持各国的作用；", "国际花园智库 ()"},
      {zh, "促请处于困难情况的国家继续植树；", "处于困难情况的国家 (States)"},
      {zh, "呼吁立即释放被政府扣押的园丁；", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(bearers_of(row.language, row.text), row.bearers) << row.text;
}

}  // namespace
}  // namespace corpus
