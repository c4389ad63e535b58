// SPDX-License-Identifier: GPL-2.0-or-later
// By when, and whether a report is asked for. Left the paragraph, right "deadlines (reckoned)", "report" when one is.
#include "corpus/state_deadlines.h"

#include <gtest/gtest.h>

#include "corpus/session_due.h"
#include "corpus/state.h"
#include "corpus/state_due.h"

namespace corpus {
namespace {

constexpr Language ar = Language::ar, zh = Language::zh, en = Language::en, fr = Language::fr, ru = Language::ru,
                   es = Language::es;

struct Source {
  std::string_view body = "ga", session, adopted = "2023-12-19";
};

std::string due_by(Language language, std::string_view text, Source source = {}) {
  Document document;
  document.metadata.language = language;
  document.metadata.body = source.body;
  document.metadata.session = source.session;
  document.metadata.adopted = source.adopted;
  Provision provision;
  provision.id = "op1";
  provision.kind = Kind::operative;
  provision.text = MappedText(text, 0);
  document.provisions.push_back(provision);
  state(document);
  if (document.statements.empty()) return "no statement";
  const Statement& made = document.statements.front();
  std::string line = made.deadline;
  for (const std::string& due : made.due) line += " (" + due + ")";
  return line + (made.report ? " report" : "");
}

struct Row {
  Language language;
  std::string_view text, due;
};

// Of deadlines joined by " | ", with blanks between.
std::string all_due(std::string_view deadlines, Language language, const Metadata& metadata) {
  constexpr std::string_view kBetween = " | ";
  Deadlines all;
  while (!deadlines.empty()) {
    const std::size_t end = std::min(deadlines.find(kBetween), deadlines.size());
    add_deadlines({"", due_of(deadlines.substr(0, end), language, metadata)}, all);
    deadlines.remove_prefix(std::min(end + kBetween.size(), deadlines.size()));
  }
  std::string line;
  for (const std::string& due : all.due) line += (line.empty() ? "" : " ") + due;
  return line;
}

TEST(StateDeadlines, WordsBehindADateMakeItOne) {
  const Row rows[] = {
      {fr, "Prie le Secrétaire général de planter des arbres le 28 mars 2025 au plus tard ;",
       "28 mars 2025 au plus tard (2025-03-28)"},
      {fr, "Exhorte les États à planter des arbres, en 2025 au plus tard ;", "2025 au plus tard (2025-12-31)"},
      {es, "Alienta a los Estados a que apliquen la Agenda 2030 para el Desarrollo Sostenible;", ""},
      {ru, "просит Генерального секретаря сажать деревья к июню 2026 года;", "к июню 2026 года (2026-06-30)"},
      {ru, "просит Секретариат сажать деревья не позднее чем через девять месяцев;",
       "не позднее чем через девять месяцев (P9M)"},
  };
  for (const Row& row : rows) EXPECT_EQ(due_by(row.language, row.text), row.due) << row.text;
}

TEST(StateDeadlines, ADayPrintedTwiceIsOneDeadline) {
  const Row rows[] = {
      {en, "by 15 February 2025 | no later than 15 February 2025", "2025-02-15"},
      {fr, "28 mars 2025 au plus tard | avant le 2 avril 2025 | 28 mars 2025 au plus tard", "2025-03-28 2025-04-02"},
      {zh, "在2025年3月28日之前 | 至迟于2025年3月28日", "2025-03-28"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(all_due(row.text, row.language, Metadata{}), row.due) << row.text;
  }
}

TEST(StateDeadlines, PeriodsMayEndAfterTheAdoption) {
  const Row rows[] = {
      {en, "Requests the Secretary-General to report eleven months after the adoption of this resolution on trees;",
       "eleven months after the adoption (P11M) report"},
      {fr, "Prie le Secrétaire général de lui faire rapport six mois après l’adoption de la présente résolution ;",
       "six mois après l’adoption (P6M) report"},
      {es, "Solicita al Secretario General que plante árboles seis meses después de la aprobación de la resolución;",
       "seis meses después de la aprobación (P6M)"},
      {ar, "تطلب إلى الأمين العام أن يغرس الأشجار بعد ستة أشهر من اتخاذ هذا القرار؛", "ستة أشهر من اتخاذ (P6M)"},
      {ar, "تطلب إلى الأمين العام أن يغرس الأشجار في غضون أحد عشر شهرا من اتخاذ هذا القرار؛",
       "في غضون أحد عشر شهرا (P11M)"},
      {en, "Decides to extend the mandate for twelve months after the adoption of this resolution;", ""},
      {en, "Decides to plant a tree for each year in which the garden might last;", ""},
      {en, "Invites the Power to take part in its future sessions;", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(due_by(row.language, row.text), row.due) << row.text;
}

TEST(StateDeadlines, WhatIsDecidedToBeHeldIsDueThen) {
  const Row rows[] = {
      {en,
       "Decides to convene a high-level meeting on trees on 22 and 23 June 2026, which will review the 2025 targets;",
       "22 and 23 June 2026 (2026-06-22)"},
      {en, "Decides that the review shall be held in Geneva from 30 May to 3 June 2026;",
       "30 May to 3 June 2026 (2026-05-30)"},
      {en, "Decides to consider what the Conference held in Geneva from 3 to 7 June 2026 said of trees;", ""},
      {en, "Requests the Secretary-General to convene in 2027 a meeting on trees;", "2027 (2027-12-31)"},
      {fr, "Approuve la tenue de la session de la Commission à Rome, du 20 au 24 avril 2026, sur les arbres ;",
       "20 au 24 avril 2026 (2026-04-20)"},
      {fr, "Décide de maintenir la plantation au 24 avril 2026 ;", ""},
      {es, "Decide celebrar una reunión los días 22 y 23 de junio de 2026 para hablar de los árboles;",
       "22 y 23 de junio de 2026 (2026-06-22)"},
      {es, "Decide que el foro que se celebrará en 2026 examine los árboles;", ""},
      {ru, "постановляет провести конференцию по деревьям с 3 по 7 июня 2026 года;",
       "3 по 7 июня 2026 года (2026-06-03)"},
      {ar, "تقرر عقد اجتماع بشأن الأشجار يومي 22 و 23 حزيران/يونيه 2026؛", "22 و 23 حزيران/يونيه 2026 (2026-06-22)"},
      {zh, "决定于2026年6月22日和23日在日内瓦召开树木会议；", "2026年6月22日和23日 (2026-06-22)"},
      {zh, "决定会议应于2026年5月18日至20日在日内瓦举行；", "2026年5月18日至20日 (2026-05-18)"},
  };
  for (const Row& row : rows) EXPECT_EQ(due_by(row.language, row.text), row.due) << row.text;
}

TEST(StateDeadlines, WhatIsCompleteInItselfHasNone) {
  const Row rows[] = {
      {en, "Endorses the report of the Committee on the work of its ninth session;", ""},
      {fr, "Nomme les membres du Comité pour sa neuvième session ;", ""},
      {es, "Hace suyo el informe del Comité sobre la labor realizada en su noveno período de sesiones;", ""},
      {ru, "утверждает повестку дня своей девятой сессии;", ""},
      {ar, "تعتمد إعلان الاجتماع في دورتها الثمانين؛", ""},
      {ar, "تدعو الأمم المتحدة إلى تنفيذ القرار الذي اتخذ خلال الدورة الثامنة والسبعين؛", ""},
      {zh, "认可委员会第九届会议工作报告；", ""},
      {zh, "决定将该项目列入第八十届会议临时议程；", "第八十届会议"},
  };
  for (const Row& row : rows) {
    const std::string due = due_by(row.language, row.text);
    EXPECT_TRUE(row.due.empty() ? due.empty() : due.starts_with(row.due)) << row.text << due;
  }
}

TEST(StateDeadlines, OneAfterAnother) {
  const Row rows[] = {
      {en, "Requests the Secretary-General to plant trees by 30 March 2024 and 30 September 2025;",
       "by 30 March 2024 | 30 September 2025 (2024-03-30) (2025-09-30)"},
      {fr, "Prie le Secrétaire général de planter des arbres avant le 1er mai 2024 et le 1er mai 2025 ;",
       "avant le 1er mai 2024 | 1er mai 2025 (2024-05-01) (2025-05-01)"},
      {es,
       "Solicita al Secretario General que plante árboles a más tardar el 10 de julio de 2024, el 10 de octubre de "
       "2024 y el 10 de enero de 2025;",
       "a más tardar el 10 de julio de 2024 | 10 de octubre de 2024 | 10 de enero de 2025 (2024-07-10) (2024-10-10) "
       "(2025-01-10)"},
      {ru, "просит Секретариат сажать деревья к 1 мая 2025 года и 1 октября 2025 года;",
       "к 1 мая 2025 года | 1 октября 2025 года (2025-05-01) (2025-10-01)"},
      {ar, "تطلب إلى الأمين العام أن يغرس الأشجار بحلول 1 آذار/مارس 2025 و30 أيلول/سبتمبر 2025؛",
       "بحلول 1 آذار/مارس 2025 | 30 أيلول/سبتمبر 2025 (2025-03-01) (2025-09-30)"},
      {zh, "请秘书长至迟于2025年3月1日和2025年9月1日植树；",
       "至迟于2025年3月1日 | 2025年9月1日 (2025-03-01) (2025-09-01)"},
      {zh, "请大会主席于每年9月26日安排植树；", "每年9月26日 (R/P1Y)"},
  };
  for (const Row& row : rows) EXPECT_EQ(due_by(row.language, row.text), row.due) << row.text;
}

TEST(StateDeadlines, SessionsWithPartsAndLongNumbers) {
  const Row rows[] = {
      {fr, "Décide de revenir sur la question à la deuxième partie de la reprise de sa soixante-dix-neuvième session ;",
       "reprise de sa soixante-dix-neuvième session (GA:79)"},
      {es,
       "Decide examinar el tema en la segunda parte de la continuación de su septuagésimo noveno período de sesiones;",
       "continuación de su septuagésimo noveno período de sesiones (GA:79)"},
      {ru, "постановляет рассмотреть вопрос в ходе второй части своей возобновленной семьдесят девятой сессии;",
       "второй части своей возобновленной семьдесят девятой сессии (GA:79)"},
      {ru, "призывает Конференцию обеспечить участие в ее сессиях;", ""},
      {ar, "تقرر أن تنظر في المسألة في الجزء الثاني من دورتها المستأنفة التاسعة والسبعين؛",
       "من دورتها المستأنفة التاسعة والسبعين (GA:79)"},
      {ar, "تطلب إلى الأمين العام أن يغرس الأشجار في دورته الثالثة عشرة؛", "في دورته الثالثة عشرة"},
      {fr, "Prie le Secrétaire général de fournir l’appui nécessaire à la tenue de ces sessions ;", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(due_by(row.language, row.text), row.due) << row.text;
}

TEST(StateDeadlines, WhatWasOrIsHeldIsNone) {
  const Row rows[] = {
      {en, "Calls upon the parties to restore the garden that existed prior to 29 February 2020;", ""},
      {en, "Invites States to continue the preparation of the framework for 2027–2030;", ""},
      {es, "Alienta al Instituto a que continúe la preparación del marco para 2027-2030;", ""},
      {zh, "请会员国参加将于2025年举行的会议；", ""},
      {zh, "促请各方遵守其于2027年9月21日作出的承诺；", ""},
      {en, "Requests the Committee to review the number of its sessions;", ""},
      {fr, "Décide de porter à cinq semaines la durée des sessions ;", ""},
      {ar, "تطلب إلى الأمين العام أن ينفذ الاستعراض الشامل الذي يجري كل أربع سنوات؛", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(due_by(row.language, row.text), row.due) << row.text;
}

TEST(StateDeadlines, SessionsOfAYear) {
  const Row rows[] = {
      {zh, "请秘书长向理事会2026年届会报告；", "2026年届会 (2026-12-31) report"},
      {ar, "تطلب إلى الأمين العام أن يغرس الأشجار خلال دورته لعام 2026؛", "دورته لعام 2026 (2026-12-31)"},
      {fr, "Invite le Comité à planter des arbres à ses quatre-vingtième et quatre-vingt-unième sessions ;",
       "à ses quatre-vingtième et quatre-vingt-unième sessions"},
  };
  for (const Row& row : rows)
    EXPECT_TRUE(due_by(row.language, row.text).starts_with(row.due)) << row.text << due_by(row.language, row.text);
}

TEST(StateDeadlines, WhatIsHandedInIsAReport) {
  const Row rows[] = {
      {en, "Requests the Secretary-General to seek views and to submit a report thereon to the Assembly;", " report"},
      {en, "Requests the Mission to report cases of theft to the Committee;", " report"},
      {en, "Requests the Secretary-General to report annually to the Assembly;", "annually (R/P1Y) report"},
      {es, "Encarga al Grupo informar por lo menos cada 120 días al Consejo;", "cada 120 días (R/P120D) report"},
      {zh, "请秘书长在下次关于花园的报告中报告有关情况；", " report"},
      {zh, "指示委员会结合专家小组提交的报告更新名单；", ""},
      {ar, "تطلب إلى الأمين العام إطلاع الدول الأعضاء على هذا القرار؛", ""},
      {ar, "تطلب إلى الأمين العام أن يدرج معلومات في تقريره المقبل؛", " report"},
      {fr, "Charge l’Équipe de réunir des informations, dont elle avisera le Comité ;", " report"},
  };
  for (const Row& row : rows) EXPECT_EQ(due_by(row.language, row.text), row.due) << row.text;
}

TEST(StateDeadlines, WhatOnlyLooksLikeOne) {
  const Row rows[] = {
      {en, "Requests the Secretary-General to provide quarterly benches to States;", ""},
      {en, "Requests the Secretary-General to plant trees quarterly and to water them;", "quarterly (R/P3M)"},
      {es, "Aprueba el programa de trabajo para 2025;", ""},
      {ru, "постановляет, что Комитет проведет не менее шести сессий в саду;", ""},
      {zh, "又决定由会员国分摊，每月5 631 192美元；", ""},
      {zh, "鼓励会员国将花园纳入2030年议程；", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(due_by(row.language, row.text), row.due) << row.text;
}

TEST(StateDeadlines, SessionsBehindMoreWords) {
  const Row rows[] = {
      {en, "Requests the Secretary-General to report during the seventy-ninth session of the General Assembly;",
       "during the seventy-ninth session (GA:79) report"},
      {en, "Decides to defer the item until its seventy-ninth session;", "until its seventy-ninth session (GA:79)"},
      {fr, "Prie le Secrétaire général de lui rendre compte à sa soixante\u2011dix\u2011neuvième session ;",
       "à sa soixante\u2011dix\u2011neuvième session (GA:79) report"},
      {es, "Decide aplazar hasta su septuagésimo noveno período de sesiones la decisión;",
       "hasta su septuagésimo noveno período de sesiones (GA:79)"},
      {ru, "постановляет отложить рассмотрение этого вопроса в Ассамблее до семьдесят девятой сессии;",
       "до семьдесят девятой сессии (GA:79)"},
      {zh, "促请会员国努力，争取到2030年种植树木；", "到2030年 (2030-12-31)"},
  };
  for (const Row& row : rows) EXPECT_EQ(due_by(row.language, row.text), row.due) << row.text;
}

// Of texts of the seventy-ninth session of the General Assembly.
TEST(StateDeadlines, OfTwoSessionsEachIsDue) {
  const Row rows[] = {
      {en, "Requests the Secretary-General to report at its eightieth and eighty-first sessions on trees;",
       "at its eightieth and eighty-first sessions (GA:80) (GA:81) report"},
      {en,
       "Requests the Expert to plant trees with the Assembly and the Council at their eightieth and sixty-first "
       "sessions;",
       "at their eightieth and sixty-first sessions (GA:80) (HRC:61)"},
      {fr, "Prie le Secrétaire général de planter des arbres à ses quatre-vingtième et quatre-vingt-unième sessions ;",
       "à ses quatre-vingtième et quatre-vingt-unième sessions (GA:80) (GA:81)"},
      {es,
       "Solicita al Secretario General que plante árboles en sus períodos de sesiones octogésimo y octogésimo primero;",
       "en sus períodos de sesiones octogésimo y octogésimo primero (GA:80) (GA:81)"},
      {es, "Solicita al Secretario General que plante árboles en sus períodos de sesiones 80º y 82º;",
       "en sus períodos de sesiones 80º y 82º (GA:80) (GA:82)"},
      {ru, "просит Генерального секретаря сажать деревья на ее восьмидесятой и восемьдесят первой сессиях;",
       "на ее восьмидесятой и восемьдесят первой сессиях (GA:80) (GA:81)"},
      {ar, "تطلب إلى الأمين العام أن يغرس الأشجار في دورتيها الحادية والثمانين والثانية والثمانين؛",
       "في دورتيها الحادية والثمانين والثانية والثمانين (GA:81) (GA:82)"},
      {ar, "تطلب إلى الأمين العام أن يغرس الأشجار في دورتي الجمعية الثمانين والحادية والثمانين؛",
       "في دورتي الجمعية الثمانين والحادية والثمانين (GA:80) (GA:81)"},
      {zh, "请秘书长在大会第八十届和第八十一届会议植树；", "大会第八十届和第八十一届会议 (GA:80) (GA:81)"},
      {zh, "请秘书长在大会第八十和八十一届会议植树；", "大会第八十和八十一届会议 (GA:80) (GA:81)"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(due_by(row.language, row.text, {"ga", "79", "2024-12-19"}), row.due) << row.text;
}

TEST(StateDeadlines, SpecialSessionsAreNoneOfTheSeries) {
  const Row rows[] = {
      {en, "Requests the Expert to plant trees at its twenty-eighth special session;",
       "at its twenty-eighth special session"},
      {en, "Decides to plant trees at its tenth emergency special session;", "at its tenth emergency special session"},
      {fr, "Prie l’Expert de planter des arbres à sa vingt-huitième session extraordinaire ;",
       "à sa vingt-huitième session extraordinaire"},
      {es, "Solicita al Alto Comisionado que plante árboles en su 28º período extraordinario de sesiones;",
       "en su 28º período extraordinario de sesiones"},
      {ru, "просит Генерального секретаря сажать деревья на его двадцать восьмой специальной сессии;",
       "на его двадцать восьмой специальной сессии"},
      {ar, "يطلب إلى الأمين العام أن يغرس الأشجار في دورته الاستثنائية الثامنة والعشرين؛", "في دورته الاستثنائية"},
      {zh, "请秘书长在理事会第二十八届特别会议植树；", "理事会第二十八届特别会议"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(due_by(row.language, row.text, {"hrc", "25", "2014-03-28"}), row.due) << row.text;
}

TEST(StateDeadlines, ASessionIsThatOfTheBodyNamed) {
  const Row rows[] = {
      {en,
       "Requests the Secretary-General to talk of trees to the Commission on the Status of Women at its seventieth "
       "session;",
       "at its seventieth session (CSW:70)"},
      {en, "Requests the Commission on Narcotic Drugs, at its sixty-eighth session, to plant trees;",
       "at its sixty-eighth session (CND:68)"},
      {en, "Decides that, at its seventieth session, in 2026, the Commission on the Status of Women will plant trees;",
       "at its seventieth session (CSW:70)"},
      {en, "Requests the Commission to plant trees at its sixty-eighth session;", "at its sixty-eighth session"},
      {fr,
       "Prie le Secrétaire général de parler des arbres à la Commission de statistique à sa cinquante-septième session "
       ";",
       "à sa cinquante-septième session (STATCOM:57)"},
      {es,
       "Solicita al Secretario General que hable de los árboles a la Comisión de Desarrollo Social en su 64º período "
       "de sesiones;",
       "en su 64º período de sesiones (CSOCD:64)"},
      {ru,
       "просит Генерального секретаря говорить о деревьях Комиссии социального развития на ее шестьдесят четвертой "
       "сессии;",
       "на ее шестьдесят четвертой сессии (CSOCD:64)"},
      {ar, "تطلب إلى الأمين العام أن يغرس الأشجار مع لجنة المخدرات في دورتها الثامنة والستين؛",
       "في دورتها الثامنة والستين (CND:68)"},
      {zh, "请秘书长在妇女地位委员会第七十届会议谈论树木；", "第七十届会议 (CSW:70)"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(due_by(row.language, row.text, {"ecosoc", "2024", "2024-07-23"}), row.due) << row.text;
}

TEST(StateDeadlines, WhatASessionHadIsNotDue) {
  const Row rows[] = {
      {en,
       "Requests the Secretary-General to bring up to date the report submitted to the General Assembly at its "
       "seventy-second session;",
       ""},
      {fr,
       "Prie le Secrétaire général de mettre à jour le rapport qu’il lui a présenté à sa soixante-douzième session ;",
       ""},
      {ru,
       "просит Генерального секретаря обновить данные доклада, имевшегося у Ассамблеи на ее семьдесят второй сессии;",
       ""},
      {en, "Requests the President of the General Assembly at its seventy-ninth session to plant trees;", ""},
      {zh, "请大会第七十九届会议主席植树；", ""},
  };
  for (const Row& row : rows)
    EXPECT_EQ(due_by(row.language, row.text, {"ga", "79", "2024-12-19"}), row.due) << row.text;
}

// Deadlines as printed in a text that the General Assembly adopted at its seventy-first session.
TEST(StateDeadlines, AreReckoned) {
  const struct {
    Language language;
    std::string_view body, deadlines, due;
  } rows[] = {
      {en, "ga", "at its seventy-second session", "GA:72"},
      {fr, "ga", "à sa soixante-douzième session", "GA:72"},
      {es, "ga", "en su septuagésimo segundo período de sesiones", "GA:72"},
      {ru, "ga", "на ее семьдесят второй сессии", "GA:72"},
      {ar, "ga", "في دورتها الثانية والسبعين", "GA:72"},
      {zh, "ga", "大会第七十二届会议", "GA:72"},
      {en, "ga", "at its next session", "GA:72"},
      {en, "sc", "at its seventy-second session", "GA:72"},
      {en, "ga", "at its ninth session", ""},
      {en, "ga", "at its future sessions", ""},
      {en, "ecosoc", "at its session in 2018", "ECOSOC:2018"},
      {en, "ga", "by 15 November 2018", "2018-11-15"},
      {fr, "ga", "d’ici au 1er mai 2018", "2018-05-01"},
      {es, "ga", "a más tardar el 15 de noviembre de 2018", "2018-11-15"},
      {ru, "ga", "к 15 ноября 2018 года", "2018-11-15"},
      {ar, "ga", "بحلول 15 تشرين الثاني/نوفمبر 2018", "2018-11-15"},
      {zh, "ga", "至迟于2018年11月15日", "2018-11-15"},
      {en, "ga", "by June 2018", "2018-06-30"},
      {en, "ga", "by February 2020", "2020-02-29"},
      {en, "ga", "by 2030", "2030-12-31"},
      {en, "ga", "within 90 days", "P90D"},
      {en, "ga", "within six months", "P6M"},
      {fr, "ga", "dans les six mois", "P6M"},
      {ru, "ga", "в течение шести месяцев", "P6M"},
      {zh, "ga", "六个月内", "P6M"},
      {en, "ga", "every three months | annually", "R/P3M R/P1Y"},
      {fr, "ga", "tous les trois mois | chaque année", "R/P3M R/P1Y"},
      {es, "ga", "cada 90 días | anualmente", "R/P90D R/P1Y"},
      {ru, "ga", "каждые три месяца | ежегодно", "R/P3M R/P1Y"},
      {ar, "ga", "كل ستة أشهر | سنويا", "R/P6M R/P1Y"},
      {zh, "ga", "每三个月 | 每年", "R/P3M R/P1Y"},
  };
  for (const auto& row : rows) {
    Metadata metadata;
    metadata.body = row.body;
    metadata.session = row.body == "ga" ? "71" : "2016";
    metadata.adopted = "2016-12-08";
    EXPECT_EQ(all_due(row.deadlines, row.language, metadata), row.due) << row.deadlines;
  }
  EXPECT_EQ(assembly_session_on("2016-12-08"), 71);
  EXPECT_EQ(assembly_session_on("2017-08-31"), 71);
  EXPECT_EQ(assembly_session_on(""), 0);
}

}  // namespace
}  // namespace corpus
