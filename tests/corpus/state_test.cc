// SPDX-License-Identifier: GPL-2.0-or-later
// Statements: what a paragraph asks, of whom, by when. Left the paragraph, right what is read in it.
#include "corpus/state.h"

#include <gtest/gtest.h>

#include "corpus/lexicon.h"
#include "corpus/state_tokens.h"

namespace corpus {
namespace {

struct Row {
  Language language;
  std::string text, statements;  // one line for each statement
};

Document document_of(Language language, std::string_view text, Kind kind, std::string_view body,
                     std::string_view type = "resolution") {
  Document document;
  document.text = text;
  document.metadata.language = language;
  document.metadata.body = body;
  document.metadata.type = type;
  Provision provision;
  provision.id = kind == Kind::operative ? "op1" : kind == Kind::preambular ? "pp1" : "para1";
  provision.kind = kind;
  provision.text = MappedText(text, 0);
  document.provisions.push_back(provision);
  return document;
}

std::string lines_of(Document document) {
  state(document);
  std::string lines;
  for (const Statement& statement : document.statements) lines += (lines.empty() ? "" : "\n") + describe(statement);
  return lines;
}

std::string stated(const Row& row, Kind kind = Kind::operative, std::string_view body = "ga",
                   std::string_view type = "resolution") {
  return lines_of(document_of(row.language, row.text, kind, body, type));
}

constexpr Language ar = Language::ar, zh = Language::zh, en = Language::en, fr = Language::fr, ru = Language::ru,
                   es = Language::es;

TEST(State, ReadsTheActsOfAParagraph) {
  const Row rows[] = {
      {en, "Requests the Secretary-General to submit a report on bees to the Assembly at its ninetieth session;",
       "op1 REQUEST STRONG 'Requests': the Secretary-General; by 'at its ninetieth session'; report"},
      {fr,
       "Prie le Secrétaire général de lui présenter un rapport sur les abeilles à sa quatre-vingt-dixième session ;",
       "op1 REQUEST STRONG 'Prie': le Secrétaire général; by 'à sa quatre-vingt-dixième session'; report"},
      {es,
       "Solicita al Secretario General que le presente un informe sobre las abejas en su nonagésimo período de "
       "sesiones;",
       "op1 REQUEST STRONG 'Solicita': Secretario General; by 'en su nonagésimo período de sesiones'; report"},
      {ru, "просит Генерального секретаря представить ей на ее девяностой сессии доклад о пчелах;",
       "op1 REQUEST STRONG 'просит': Генерального секретаря; by 'на ее девяностой сессии'; report"},
      {ar, "تطلب إلى الأمين العام أن يقدم إليها تقريرا عن النحل في دورتها التسعين؛",
       "op1 REQUEST STRONG 'تطلب': الأمين العام; by 'في دورتها التسعين'; report"},
      {zh, "请秘书长向大会第九十届会议提交一份关于蜜蜂的报告；",
       "op1 REQUEST STRONG '请': 秘书长; by '大会第九十届会议'; report"},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row), row.statements) << row.text;
}

TEST(State, ReadsEveryVerbOfAParagraph) {
  const Row rows[] = {
      {en, "Welcomes the gardens, urges all States to plant trees, and, in this regard, also invites donors to help;",
       "op1 WELCOME NONE 'Welcomes'\nop1 CALL STRONG 'urges': all States\nop1 ENCOURAGE SOFT 'also invites': donors"},
      {fr,
       "Se félicite des jardins, exhorte tous les États à planter des arbres et, à cet égard, les invite à s’entraider "
       ";",
       "op1 WELCOME NONE 'Se félicite'\nop1 CALL STRONG 'exhorte': tous les États\n"
       "op1 ENCOURAGE SOFT 'invite': tous les États"},
      {es,
       "Acoge con beneplácito los jardines, insta a todos los Estados a que planten árboles e invita a los donantes a "
       "que "
       "ayuden;",
       "op1 WELCOME NONE 'Acoge con beneplácito'\nop1 CALL STRONG 'insta': todos los Estados\n"
       "op1 ENCOURAGE SOFT 'invita': los donantes"},
      {ru,
       "приветствует сады, настоятельно призывает все государства сажать деревья и в этой связи предлагает донорам "
       "помочь;",
       "op1 WELCOME NONE 'приветствует'\nop1 CALL STRONG 'настоятельно призывает': все государства\n"
       "op1 ENCOURAGE SOFT 'предлагает': донорам"},
      {ar, "ترحب بالحدائق، وتحث جميع الدول على غرس الأشجار، وتدعو الجهات المانحة إلى المساعدة؛",
       "op1 WELCOME NONE 'ترحب'\nop1 CALL STRONG 'تحث': جميع الدول\nop1 ENCOURAGE SOFT 'تدعو': الجهات المانحة"},
      {zh, "欢迎建造花园，敦促所有国家植树，并邀请捐助方提供帮助；",
       "op1 WELCOME NONE '欢迎'\nop1 CALL STRONG '敦促': 所有国家\nop1 ENCOURAGE SOFT '邀请': 捐助方"},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row), row.statements) << row.text;
}

TEST(State, ReadsSentencesOfThoseWhoSayWe) {
  const Row rows[] = {
      {en, "We express grave concern at the felling of trees. We decide to plant gardens.",
       "op1 CONCERN NONE 'We express grave concern'\nop1 DECIDE BINDING 'We decide': (organ itself)"},
      {es, "Expresamos preocupación por la tala. Decidimos plantar jardines.",
       "op1 CONCERN NONE 'Expresamos preocupación'\nop1 DECIDE BINDING 'Decidimos': (organ itself)"},
      {zh, "我们对砍树表示严重关切。我们决定：",
       "op1 CONCERN NONE '表示严重关切'\nop1 DECIDE BINDING '决定': (organ itself)"},
      {fr, "Mesure 53. Nous décidons de planter des jardins.", "op1 DECIDE BINDING 'décidons': (organ itself)"},
      {ar, "تعيد في هذا الصدد تأكيد طلبها إلى الأمين العام أن يزرع حديقة؛",
       "op1 REQUEST STRONG 'تعيد في هذا الصدد تأكيد طلبها': الأمين العام"},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row), row.statements) << row.text;
}

TEST(State, ReadsVerbsBetweenCommasAndDecisionsToAuthorize) {
  const Row rows[] = {
      {zh, "强调花园的重要性，决定，应关闭港口；", "op1 AFFIRM NONE '强调'\nop1 DECIDE BINDING '决定': (organ itself)"},
      {en, "Decides to authorize the Secretary-General to plant trees;",
       "op1 DECIDE BINDING 'Decides to authorize': the Secretary-General"},
      {ru, "постановляет уполномочить Генерального секретаря сажать деревья;",
       "op1 DECIDE BINDING 'постановляет уполномочить': Генерального секретаря"},
      {ru, "призывает государства к тому, чтобы они сажали деревья;", "op1 CALL STRONG 'призывает': государства"},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row), row.statements) << row.text;
}

TEST(State, ReadsDeclarationsOfSeveral) {
  const Row rows[] = {
      {en, "We also call upon all States to plant trees.", "op1 CALL STRONG 'We also call upon': all States"},
      {fr, "Nous demandons à tous les États de planter des arbres.", "op1 CALL STRONG 'demandons': tous les États"},
      {fr, "Nous nous engageons à planter des arbres.", "op1 AFFIRM NONE 'Nous nous engageons': (organ itself)"},
      {es, "Exhortamos a todos los Estados a que planten árboles.", "op1 CALL STRONG 'Exhortamos': todos los Estados"},
      {ru, "Мы призываем все государства сажать деревья.", "op1 CALL STRONG 'призываем': все государства"},
      {ar, "ونحث جميع الدول على غرس الأشجار.", "op1 CALL STRONG 'نحث': جميع الدول"},
      {zh, "我们促请所有国家植树。", "op1 CALL STRONG '促请': 所有国家"},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row), row.statements) << row.text;
}

TEST(State, ReadsChineseVerbsBehindWhatTheyAreAbout) {
  const Row rows[] = {
      {zh, "欢迎各项措施，并对砍伐树木表示关切；", "op1 WELCOME NONE '欢迎'\nop1 CONCERN NONE '表示关切'"},
      {zh, "对会员国植树表示赞赏，请秘书长植树；", "op1 WELCOME NONE '表示赞赏'\nop1 REQUEST STRONG '请': 秘书长"},
      {zh, "谴责砍伐树木，要求所有各方停止砍伐；", "op1 CONDEMN NONE '谴责'\nop1 DEMAND STRONG '要求': 所有各方"},
      {zh, "决定将花园的任务期限，包括苗圃的任务期限，延长至2026年；", "op1 DECIDE BINDING '决定': (organ itself)"},
      {zh, "鼓励各国植树，特别是通过合作植树；", "op1 ENCOURAGE SOFT '鼓励': 各国"},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row), row.statements) << row.text;
}

TEST(State, TellsAResolutionFromResolve) {
  const Row rows[] = {
      {fr, "Rappelle sa résolution 70/1 ;", "op1 NOTE NONE 'Rappelle'"},
      {fr, "Réaffirme sa résolution de planter des arbres ;",
       "op1 AFFIRM NONE 'Réaffirme sa résolution de': (organ itself)"},
      {ru, "заявляет о своем намерении сажать деревья;", "op1 OTHER NONE 'заявляет о своем намерении': (organ itself)"},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row), row.statements) << row.text;
}

TEST(State, BindsByTheOrganThatSpeaks) {
  const Row rows[] = {
      {en, "Decides that all States shall close the harbour;", "op1 DECIDE BINDING 'Decides': all States"},
      {en, "Decides to remain seized of the matter.", "op1 DECIDE BINDING 'Decides': (organ itself)"},
      {en, "Demands that all parties lay down their arms;", "op1 DEMAND BINDING 'Demands': all parties"},
      {fr, "Décide que tous les États devront fermer le port ;", "op1 DECIDE BINDING 'Décide': tous les États"},
      {es, "Decide que todos los Estados deberán cerrar el puerto;", "op1 DECIDE BINDING 'Decide': todos los Estados"},
      {ru, "постановляет, что все государства должны закрыть порт;",
       "op1 DECIDE BINDING 'постановляет': все государства"},
      {ar, "يقرر أن يبقي المسألة قيد نظره.", "op1 DECIDE BINDING 'يقرر': (organ itself)"},
      {zh, "决定，所有国家应关闭港口；", "op1 DECIDE BINDING '决定': 所有国家"},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row, Kind::operative, "sc"), row.statements) << row.text;
}

TEST(State, LeavesNounsAndOtherSubjectsAlone) {
  const Row rows[] = {
      {en, "Notes the requests for aid and the report, which recognizes the danger;", "op1 NOTE NONE 'Notes'"},
      {en, "Encourages cooperation among States;", "op1 ENCOURAGE SOFT 'Encourages': States"},
      {en, "Encourages the use of solar ovens in villages;", "op1 ENCOURAGE SOFT 'Encourages'"},
      {ar, "تحث الدول على العمل، وتشجعها على التعاون؛",
       "op1 CALL STRONG 'تحث': الدول\nop1 ENCOURAGE SOFT 'تشجعها': الدول"},
      {en, "Notes the reports of the Appeals Tribunal;", "op1 NOTE NONE 'Notes'"},
      {ru, "просит Докладчика отдыхать;", "op1 REQUEST STRONG 'просит': Докладчика"},
      {en, "Urges parties to the conflict to talk;", "op1 CALL STRONG 'Urges': parties to the conflict"},
      {fr, "Note la demande et l’invite du Comité ;", "op1 NOTE NONE 'Note'"},
      {zh, "促请各国执行相关决议及决定明确规定的原则；", "op1 CALL STRONG '促请': 各国"},
      {ar, "تلاحظ أن اللجنة التي تشجع التعاون قد اجتمعت؛", "op1 NOTE NONE 'تلاحظ'"},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row), row.statements) << row.text;
}

TEST(State, ReadsDecisionsInThePast) {
  const Row rows[] = {
      {en, "At its 3rd meeting, the General Assembly, on the proposal of its President, decided to adjourn.",
       "op1 DECIDE BINDING 'decided': (organ itself)"},
      {fr, "À sa 3e séance, l’Assemblée générale, sur la proposition du bureau, a décidé de s’ajourner.",
       "op1 DECIDE BINDING 'a décidé': (organ itself)"},
      {es, "En su tercera sesión, la Asamblea General decidió aplazar el debate.",
       "op1 DECIDE BINDING 'decidió': (organ itself)"},
      {ru, "На своем 3-м заседании Генеральная Ассамблея постановила отложить прения.",
       "op1 DECIDE BINDING 'постановила': (organ itself)"},
      {ar, "قررت الجمعية العامة في جلستها الثالثة أن تؤجل المناقشة.", "op1 DECIDE BINDING 'قررت': (organ itself)"},
      {zh, "大会第3次全体会议通过记录表决，回顾其决议，决定延期辩论。", "op1 DECIDE BINDING '决定': (organ itself)"},
      {zh, "大会第3次全体会议决定延期辩论。", "op1 DECIDE BINDING '决定': (organ itself)"},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row, Kind::operative, "ga", "decision"), row.statements) << row.text;
}

TEST(State, WhatAPreambleRecallsOfTheOrganThatSpeaksObligesNobody) {
  const Row rows[] = {
      {en, "Recalling that the Security Council bears the primary responsibility for trees,", ""},
      {fr, "Rappelant que le Conseil de sécurité doit planter des arbres,", ""},
      {es, "Recordando que el Consejo de Seguridad debe plantar árboles,", ""},
      {ru, "напоминая, что Совет Безопасности должен сажать деревья,", ""},
      {ar, "وإذ يشير إلى أنه يتعين على مجلس الأمن أن يغرس الأشجار،", ""},
      {zh, "回顾《宪章》规定安全理事会负有植树的首要责任，", ""},
      {zh, "回顾会员国负有植树的首要责任，", "pp1 AFFIRM NONE '负有': 会员国"},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row, Kind::preambular, "sc"), row.statements) << row.text;
}

TEST(State, OneActInAllLanguages) {
  const Row rows[] = {
      {fr, "Apprécie les efforts des jardiniers ;", "AFFIRM"},
      {fr, "Constate avec une vive inquiétude la perte des arbres ;", "CONCERN"},
      {es, "Reitera su petición a los Estados de que planten árboles;", "CALL"},
      {ru, "с удовлетворением отмечает усилия садовников;", "WELCOME"},
      {ru, "принимает также во внимание усилия садовников;", "AFFIRM"},
      {ru, "выражает сожаление по поводу потери деревьев;", "CONDEMN"},
      {ar, "تقرر أن هذه الأعمال تشكل خطرا على الأشجار؛", "AFFIRM"},
      {ar, "تعرب عن استيائها من فقدان الأشجار؛", "CONDEMN"},
      {zh, "知悉园丁的努力；", "AFFIRM"},
  };
  for (const Row& row : rows) {
    Document document = document_of(row.language, row.text, Kind::operative, "ga");
    state(document);
    EXPECT_EQ(document.statements.empty() ? "" : document.statements.front().act, row.statements) << row.text;
  }
}

TEST(State, ReadsNeedsSaidInSoManyWordsInPreambles) {
  const Row rows[] = {
      {en, "Stressing the need for all parties to plant trees,", "pp1 AFFIRM NONE 'the need for': all parties"},
      {en, "In accordance with article 5, the Committee shall plant trees,", "pp1 AFFIRM NONE 'shall': the Committee"},
      {en, "Noting that funds are necessary for funding programmes of gardens,", ""},
      {fr, "Consciente qu’il importe que les États plantent des arbres,",
       "pp1 AFFIRM NONE 'il importe que': les États"},
      {es, "Destacando la necesidad de que los Estados planten árboles,",
       "pp1 AFFIRM NONE 'la necesidad de que': los Estados"},
      {ru, "осматривая район ответственности Миссии,", ""},
      {zh, "回顾秘书长可应各国请求植树，", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row, Kind::preambular), row.statements) << row.text;
}

TEST(State, ReadsWhoBearsADutyInPreamblesAndReports) {
  const Row rows[] = {
      {en, "Recalling that States bear the primary responsibility to protect their gardens,",
       "pp1 AFFIRM NONE 'bear the primary responsibility': States"},
      {fr, "Rappelant que les États ont la responsabilité de protéger leurs jardins,",
       "pp1 AFFIRM NONE 'ont la responsabilité': les États"},
      {es, "Recordando que los Estados tienen la obligación de proteger sus jardines,",
       "pp1 AFFIRM NONE 'tienen la obligación': los Estados"},
      {ru, "напоминая, что государства несут главную ответственность за свои сады,",
       "pp1 AFFIRM NONE 'несут главную ответственность': государства"},
      {zh, "重申国家负有首要责任保护花园，", "pp1 AFFIRM NONE '负有首要责任': 国家"},
      {en, "Welcoming the gardens of all States,", ""},
      {en, "Recalling that the primary responsibility under law for gardens lies with the Government of Kenya,",
       "pp1 AFFIRM NONE 'lies with': the Government of Kenya"},
      {fr, "Rappelant que cette responsabilité incombe aux États,", "pp1 AFFIRM NONE 'incombe aux': États"},
      {fr, "Rappelant la fête des jardins, qui s’est tenue au Comité,", ""},
      {es, "Recordando que esta responsabilidad recae en los Estados,", "pp1 AFFIRM NONE 'recae en': los Estados"},
      {ru, "напоминая, что ответственность за сады лежит на государствах,", "pp1 AFFIRM NONE 'лежит на': государствах"},
      {ar, "وإذ تشير إلى أن المسؤولية عن الحدائق تقع على عاتق الدول،", "pp1 AFFIRM NONE 'تقع على عاتق': الدول"},
      {zh, "回顾花园的首要责任在于东道国，", "pp1 AFFIRM NONE '的首要责任在于': 东道国"},
      {zh, "强调各国必须保护花园，", "pp1 AFFIRM NONE '必须': 各国"},
      {zh, "强调需要支持各国保护花园，", ""},
      {zh, "花园由秘书长应大会要求设立，", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row, Kind::preambular), row.statements) << row.text;
}

TEST(State, KnowsRequestsForReports) {
  const struct {
    Language language;
    std::string_view text;
    bool report;
  } rows[] = {
      {en, "Requests the Secretary-General to report to the Assembly on bees;", true},
      {en, "Requests the Secretary-General to report, as needed, on bees;", true},
      {en, "Requests the Secretary-General to submit to the Assembly at its ninetieth session a study of bees;", true},
      {en, "Invites Member States to provide the Secretary-General with information on bees;", true},
      {en, "Requests the Committee to keep Member States regularly updated;", true},
      {en, "Requests the Secretary-General to include data on bees in his next report;", true},
      {en, "Invites gardeners to report theft of honey to the police;", false},
      {en, "Invites gardeners to provide information to visitors;", false},
      {en, "Encourages States to make use of the reports of the Committee;", false},
      {en, "Requests the Secretary-General to update the plan of the garden;", false},
      {en, "Endorses the report of the Committee;", false},
      {en, "Extends the reporting requirements set out in paragraph 3;", true},
      {fr, "Prie le Secrétaire général de lui rendre compte de l’état des abeilles ;", true},
      {fr, "Engage les États à faire bon usage des rapports du Comité ;", false},
      {es, "Solicita al Secretario General que lo mantenga informado;", true},
      {es, "Alienta a los Estados a que utilicen los informes del Comité;", false},
      {ru, "просит Генерального секретаря представить Генеральной Ассамблее доклад о пчелах;", true},
      {ru, "призывает государства использовать доклады Комитета;", false},
      {ar, "تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة تقريرا عن النحل؛", true},
      {ar, "تشجع الدول على غرس الأشجار؛", false},
      {zh, "请秘书长向大会提交一份关于蜜蜂的报告；", true},
      {zh, "鼓励各国植树；", false},
  };
  for (const auto& row : rows) {
    Document document = document_of(row.language, row.text, Kind::operative, "ga");
    state(document);
    ASSERT_EQ(document.statements.size(), 1u) << row.text;
    EXPECT_EQ(document.statements[0].report, row.report) << row.text;
  }
}

TEST(State, SaysWhatIsToBeDoneAndOnWhatCondition) {
  const struct {
    Language language;
    std::string_view text, done, condition;
  } rows[] = {
      {en, "Requests the Secretary-General to plant trees, subject to the availability of water;",
       "to plant trees, subject to the availability of water", "subject to the availability of water"},
      {en, "Calls for the planting of trees;", "the planting of trees", ""},
      {en, "Decides that all States shall plant trees;", "shall plant trees", ""},
      {en, "Requests the Committee to:", "", ""},
      {fr, "Prie le Comité de planter des arbres, sous réserve de l’accord du village ;",
       "de planter des arbres, sous réserve de l’accord du village", "sous réserve de l’accord du village"},
      {es, "Solicita al Comité que plante árboles, si hay agua;", "plante árboles, si hay agua", "si hay agua"},
      {ru, "просит Комитет сажать деревья, если есть вода;", "сажать деревья, если есть вода", "если есть вода"},
      {ar, "تطلب إلى اللجنة أن تغرس الأشجار إذا توافر الماء؛", "تغرس الأشجار إذا توافر الماء", "إذا توافر الماء"},
      {zh, "请委员会植树，除非缺水；", "植树，除非缺水", "除非缺水"},
      {zh, "请委员会拆除非法围栏；", "拆除非法围栏", ""},
  };
  for (const auto& row : rows) {
    Document document = document_of(row.language, row.text, Kind::operative, "ga");
    state(document);
    ASSERT_EQ(document.statements.size(), 1u) << row.text;
    EXPECT_EQ(document.statements[0].done.of(row.text), row.done);
    EXPECT_EQ(document.statements[0].condition, row.condition);
  }
}

TEST(State, ReadsDefinitions) {
  const Row rows[] = {
      {en, "For this text, “garden” means land planted with trees.", "para1 definition adopted 'means': garden"},
      {en, "The term “garden”, as used in this text, means: land.", "para1 definition adopted 'means': garden"},
      {en, "Affirms that ‘open gardens’ should be broadly understood as a goal, not a place.",
       "para1 definition adopted 'should be broadly understood as': open gardens"},
      {en, "Trees are cut by means of saws.", ""},
      {en, "Seeds are sent by electronic means to all villages.", ""},
      {en, "The council of the garden, hereinafter called “the council”, meets daily.", ""},
      {en, "The concept of garden is distinct from that of park.",
       "para1 definition adopted 'is distinct from': garden"},
      {en, "Gardening entails patience.", "para1 definition adopted 'entails': Gardening"},
      {en, "The plan of work entails patience.", ""},
      {en, "The term refers to all of them.", ""},
      {en, "The term of office of gardeners is three years.", ""},
      {en, "Another idea is the process of planting.", ""},
      {en, "For the purposes of this text, reference to the garden shall include its paths.",
       "para1 definition adopted 'shall include': garden"},
      {fr, "On entend par « jardin » un terrain planté.", "para1 definition adopted 'On entend par': jardin"},
      {fr, "« Jardin » désigne un terrain planté.", "para1 definition adopted 'désigne': Jardin"},
      {fr, "La notion de jardin recouvre trois idées.", "para1 definition adopted 'recouvre': jardin"},
      {es, "Por «jardín» se entiende un terreno.", "para1 definition adopted 'se entiende': jardín"},
      {es, "Se entiende que el jardín está cerrado.", ""},
      {es, "El concepto de jardín abarca tres ideas.", "para1 definition adopted 'abarca': jardín"},
      {ru, "«Сад» означает участок с деревьями.", "para1 definition adopted 'означает': Сад"},
      {ru, "Под «садом» понимается участок.", "para1 definition adopted 'понимается': садом"},
      {ru, "Концепция сада охватывает три идеи.", "para1 definition adopted 'охватывает': сада"},
      {ar, "يقصد بعبارة «الحديقة» أرض مزروعة.", "para1 definition adopted 'يقصد بعبارة': الحديقة"},
      {ar, "مفهوم الحديقة يشمل ثلاثة أمور.", "para1 definition adopted 'يشمل': الحديقة"},
      {zh, "“花园”是指种有树木的土地。", "para1 definition adopted '是指': 花园"},
      {zh, "花园概念的重点是树木。", "para1 definition adopted '的重点是': 花园"},
      {zh, "花园概念有三个组成部分：土、水、光。", "para1 definition adopted '有三个组成部分': 花园"},
      {zh, "花园是一个不断演变的概念。", "para1 definition adopted '是一个': 花园"},
      {zh, "《花园》包括以下三章。", ""},
      {zh, "这种关系指导各项工作。", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row, Kind::paragraph), row.statements) << row.text;
}

TEST(State, ReadsWhatMayBeACrimeAsADefinitionOfIt) {
  const Row rows[] = {
      {en, "Underlining that cutting down a garden may constitute a war crime,",
       "pp1 definition adopted 'may constitute a war crime': cutting down a garden"},
      {fr, "Soulignant que l’abattage d’un jardin peut constituer un crime de guerre,",
       "pp1 definition adopted 'peut constituer un crime de guerre': abattage d’un jardin"},
      {es, "Subrayando que talar un jardín puede constituir un crimen de guerra,",
       "pp1 definition adopted 'puede constituir un crimen de guerra': talar un jardín"},
      {ru, "отмечая, что вырубка садов может представлять собой преступления против человечности,",
       "pp1 definition adopted 'может представлять собой преступления против человечности': вырубка садов"},
      {zh, "回顾袭击人道主义花园工作者的行为可构成战争罪，",
       "pp1 definition adopted '可构成战争罪': 袭击人道主义花园工作者的行为"},
      {fr, "Rappelant que l’abattage d’un jardin pourrait être assimilé à un crime de guerre,",
       "pp1 definition adopted 'pourrait être assimilé à un crime de guerre': abattage d’un jardin"},
      {en, "Noting the need to further examine various concepts, such as “garden sovereignty”,",
       ""},  // to examine what is defined is not to say that it is not
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row, Kind::preambular), row.statements) << row.text;
}

TEST(State, ReadsThatThereIsNoDefinition) {
  const Row rows[] = {
      {en, "There is no agreed definition of garden.",
       "para1 definition none 'There is no agreed definition of': garden"},
      {en, "We commit ourselves to discussing and defining the notion of garden in the Assembly.",
       "para1 definition none 'discussing and defining the notion of': garden"},
      {en, "There is no garden.", ""},
      {fr, "Il n’existe pas de définition convenue de « jardin ».",
       "para1 definition none 'Il n’existe pas de définition convenue de': jardin"},
      {es, "No existe una definición común de «jardín».",
       "para1 definition none 'No existe una definición común de': jardín"},
      {ru, "Не существует общепринятого определения «сада».",
       "para1 definition none 'Не существует общепринятого определения': сада"},
      {ar, "لا يوجد تعريف متفق عليه «للحديقة».", "para1 definition none 'لا يوجد تعريف متفق عليه': الحديقة"},
      {zh, "花园概念仍没有一个准确的定义。", "para1 definition none '没有一个': 花园"},
      {zh, "村民没有证件。", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row, Kind::paragraph), row.statements) << row.text;
}

TEST(State, SaysWhoDefines) {
  const Row rows[] = {
      {en, "As defined by the Committee, gardening seeks to bring shade.",
       "para1 definition quoted 'seeks to': gardening; by the Committee"},
      {en, "The Committee noted that the concept of garden includes paths.",
       "para1 definition quoted 'includes': garden; by The Committee"},
      {fr, "Selon le Comité, la notion de jardin recouvre trois idées.",
       "para1 definition quoted 'recouvre': jardin; by le Comité"},
      {es, "Según el Comité, el concepto de jardín abarca tres ideas.",
       "para1 definition quoted 'abarca': jardín; by el Comité"},
      {ru, "Согласно докладу, концепция сада охватывает три идеи.",
       "para1 definition quoted 'охватывает': сада; by докладу"},
      {zh, "委员会指出，花园概念的重点是树木。", "para1 definition quoted '的重点是': 花园; by 委员会"},
      {zh, "该宣言对花园的界定如下：", "para1 definition quoted '的界定如下': 花园; by 该宣言"},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row, Kind::paragraph, "ga", "report"), row.statements) << row.text;
}

TEST(State, NamesInFullWhoDefines) {
  Document document = document_of(en, "The General Assembly met.", Kind::paragraph, "ga", "report");
  Provision next = document.provisions[0];
  next.id = "para2";
  next.text = MappedText("As noted by the General Assembly, “garden” means land.", 0);
  document.provisions.push_back(next);
  state(document);
  ASSERT_EQ(document.statements.size(), 1u);
  EXPECT_EQ(document.statements[0].who_defines_name, "General Assembly");
  EXPECT_EQ(document.statements[0].done.of(next.text.text()), "land");
}

TEST(State, ListsThePartsOfADefinition) {
  Document document = document_of(en, "The notion of garden includes the following:", Kind::paragraph, "ga");
  for (const std::string_view id : {"para1.a", "para1.b"}) {
    Provision part = document.provisions[0];
    part.id = id;
    part.parent = "para1";
    part.text = MappedText("Paths;", 0);
    document.provisions.push_back(part);
  }
  EXPECT_EQ(lines_of(document),
            "para1 definition adopted 'includes the following': garden; 2 parts\n"
            "para1.a definition adopted 'includes the following': garden\n"
            "para1.b definition adopted 'includes the following': garden");
}

TEST(State, ReadsPrinciples) {
  const Row rows[] = {
      {en, "Aid follows the principles of humanity, neutrality and independence.",
       "para1 principle adopted 'the principles of': humanity, neutrality and independence; 3 parts"},
      {en, "The order rests on the principles of justice and international law.",
       "para1 principle adopted 'the principles of': justice and international law; 2 parts"},
      {en, "Guided by the purposes and principles of the Charter of the United Nations,", ""},
      {en, "Bound by the principle of equal parts of water, the villages met.",
       "para1 principle adopted 'the principle of': equal parts of water"},
      {en, "Affirms that shared shade is a fundamental principle of gardening.",
       "para1 principle adopted 'is a fundamental principle': shared shade"},
      {fr, "L’aide suit les principes d’humanité, de neutralité et d’indépendance.",
       "para1 principle adopted 'les principes d’': humanité, de neutralité et d’indépendance; 3 parts"},
      {fr, "Conformément au principe de non-discrimination,",
       "para1 principle adopted 'au principe de': non-discrimination"},
      {es, "Se aplican los principios de humanidad, neutralidad e independencia.",
       "para1 principle adopted 'los principios de': humanidad, neutralidad e independencia; 3 parts"},
      {ru, "Руководствуясь принципами гуманности, нейтральности и независимости,",
       "para1 principle adopted 'принципами': гуманности, нейтральности и независимости; 3 parts"},
      {ar, "تسترشد بمبادئ الإنسانية والحياد والاستقلال.",
       "para1 principle adopted 'بمبادئ': الإنسانية والحياد والاستقلال; 3 parts"},
      {zh, "援助遵循人道、中立和独立原则。", "para1 principle adopted '原则': 人道、中立和独立; 3 parts"},
      {zh, "重申不驱回原则。", "para1 principle adopted '不驱回原则': 不驱回"},
      {en, "They follow the principles of transparency and equitable geographical representation.",
       "para1 principle adopted 'the principles of': transparency and equitable geographical representation; 2 parts"},
      {fr, "Selon les principes du droit des jardins, l’établissement et le renforcement des allées sont utiles.", ""},
      {fr, "Il applique le principe de la dignité humaine.",
       "para1 principle adopted 'le principe de': dignité humaine"},
      {ar, "اعتمدت مبادئ توجيهية للحدائق والأشجار والزهور.", ""},
      {ru, "соблюдая принцип «земля в обмен на мир».", "para1 principle adopted 'принцип': земля в обмен на мир"},
  };
  for (const Row& row : rows) EXPECT_EQ(stated(row, Kind::paragraph), row.statements) << row.text;
}

TEST(State, ReadsEveryParagraphBelowAHeadingOfPrinciplesAsOne) {
  Document document = document_of(en, "Guiding principles", Kind::heading, "ga");
  Provision below = document.provisions[0];
  below.id = "para1";
  below.kind = Kind::paragraph;
  below.text = MappedText("Gardens are open to all.", 0);
  document.provisions.push_back(below);
  EXPECT_EQ(lines_of(document), "para1 principle adopted 'Guiding principles': Guiding principles");
}

TEST(State, NamesWhoActsAlikeInAllLanguages) {
  const struct {
    Language language;
    std::string_view text, printed, name;
  } rows[] = {
      {en, "Urges all Member States to plant trees;", "all Member States", "Member States"},
      {fr, "Exhorte tous les États Membres à planter des arbres ;", "tous les États Membres", "Member States"},
      {es, "Insta a todos los Estados Miembros a plantar árboles;", "todos los Estados Miembros", "Member States"},
      {ru, "настоятельно призывает все государства — члены сажать деревья;", "все государства — члены",
       "Member States"},
      {ar, "تحث جميع الدول الأعضاء على غرس الأشجار؛", "جميع الدول الأعضاء", "Member States"},
      {zh, "敦促会员国植树；", "会员国", "Member States"},
      {en, "Urges Ruritania to plant trees;", "Ruritania", ""},
      {en, "Urges Kenya to plant trees;", "Kenya", "Kenya"},
      {fr, "Exhorte le Kenya à planter des arbres ;", "le Kenya", "Kenya"},
      {ru, "настоятельно призывает Кению сажать деревья;", "Кению", "Kenya"},
      {ar, "تحث كينيا على غرس الأشجار؛", "كينيا", "Kenya"},
      {zh, "敦促肯尼亚植树；", "肯尼亚", "Kenya"},
      {en, "Urges the Government of Kenya to plant trees;", "the Government of Kenya", "Governments"},
      {zh, "敦促肯尼亚政府植树；", "肯尼亚政府", "Governments"},
      {en, "Recommends that Member States plant trees and flowers;", "Member States", "Member States"},
      {en, "Invites the Economic and Social Council to plant trees;", "the Economic and Social Council",
       "Economic and Social Council"},
  };
  for (const auto& row : rows) {
    Document document = document_of(row.language, row.text, Kind::operative, "ga");
    state(document);
    ASSERT_EQ(document.statements.size(), 1u) << row.text;
    EXPECT_EQ(document.statements[0].bearers, std::vector<std::string>{std::string(row.printed)});
    EXPECT_EQ(document.statements[0].names, std::vector<std::string>{std::string(row.name)});
  }
}

TEST(State, PointsInheritTheActOfTheirOpeningWords) {
  Document document = document_of(en, "Requests the Committee:", Kind::operative, "ga");
  Provision point;
  point.id = "op1.a";
  point.parent = "op1";
  point.kind = Kind::operative;
  point.text = MappedText("To report to the Council annually;", 0);
  document.provisions.push_back(point);
  EXPECT_EQ(lines_of(document),
            "op1 REQUEST STRONG 'Requests': the Committee; by 'annually'; report\n"
            "op1.a REQUEST STRONG 'Requests': the Committee; by 'annually'; report");
}

// A point with a verb of its own, in Chinese told from an infinitive; an item of an agenda is none.
TEST(State, PointsMayHaveActsOfTheirOwn) {
  const struct {
    std::string_view opening, point, statement;
  } rows[] = {
      {"大会：", "又决定，委员会应植树；", "op1.a DECIDE BINDING '又决定': 委员会"},
      {"请委员会：", "继续鼓励各国植树；", "op1.a REQUEST STRONG '请': 委员会"},
      {"下列项目：", "任命委员会成员", ""},
  };
  for (const auto& row : rows) {
    Document document = document_of(zh, row.opening, Kind::operative, "ga", "decision");
    Provision point;
    point.id = "op1.a";
    point.parent = "op1";
    point.kind = Kind::operative;
    point.text = MappedText(row.point, 0);
    document.provisions.push_back(point);
    const std::string lines = lines_of(document);
    EXPECT_TRUE(row.statement.empty() ? lines.find("op1.a") == lines.npos : lines.ends_with(row.statement)) << lines;
  }
}

// Each form of each table is found in running text, with the marks of its row.
TEST(State, FindsEveryRowOfItsTables) {
  for (const Language language : kLanguages) {
    const StateWords& words = *state_words(language);
    for (const auto& [name, column] : {std::pair{"acts.tsv", "verb"},
                                       {"statement_words.tsv", "words"},
                                       {"addressees.tsv", "words"},
                                       {"definitions.tsv", "words"}}) {
      const Table& rows = table(std::string(code(language)) + "/" + name);
      for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::string form : forms_of(rows.cell(row, column))) {
          for (std::size_t star; (star = form.find('*')) != std::string::npos;) form.replace(star, 1, "x");
          const std::string text = form + " .";
          std::size_t end = 0;
          const bool ending = words.ending("x" + form) != 0;
          EXPECT_TRUE(ending || (words.longest(text, 0, end) != nullptr && end == form.size()))
              << rows.name() << ": " << form;
        }
      }
    }
  }
}

TEST(State, TakesHostileText) {
  for (const std::string_view text :
       {"", "Requests", "Requests ,,,,, and", "\xff\xfe Decides that", "“““", "请、、、、"}) {
    for (const Language language : kLanguages) {
      Document document = document_of(language, text, Kind::operative, "ga");
      state(document);
      for (const Statement& statement : document.statements) EXPECT_LE(statement.span.end, text.size());
    }
  }
}

}  // namespace
}  // namespace corpus
