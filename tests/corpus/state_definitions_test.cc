// SPDX-License-Identifier: GPL-2.0-or-later
// Terms as they are named, and sentences that look like definitions. Left a paragraph, right "status: term" of each.
#include "corpus/state_definitions.h"

#include <gtest/gtest.h>

#include "corpus/state.h"

namespace corpus {
namespace {

constexpr Language ar = Language::ar, zh = Language::zh, en = Language::en, fr = Language::fr, ru = Language::ru,
                   es = Language::es;

Provision provision_of(std::string_view id, Kind kind, std::string_view text) {
  Provision provision;
  provision.id = id;
  provision.kind = kind;
  provision.text = MappedText(text, 0);
  return provision;
}

// `heading`: that stands over it; none when empty.
std::string defined_in(Language language, std::string_view text, std::string_view heading = {},
                       Kind kind = Kind::paragraph) {
  Document document;
  document.metadata.language = language;
  document.metadata.body = "ga";
  document.metadata.type = "resolution";
  if (!heading.empty()) document.provisions.push_back(provision_of("h1", Kind::heading, heading));
  document.provisions.push_back(provision_of("para1", kind, text));
  state(document);
  std::string line;
  for (const Statement& made : document.statements)
    if (made.kind == "definition") line += (line.empty() ? "" : "; ") + made.status + ": " + made.term;
  return line;
}

struct Row {
  Language language;
  std::string_view text, terms;
};

TEST(StateDefinitions, TermsStandWithoutArticleAndPreposition) {
  const Row rows[] = {
      {en, "As used in this text, a young gardener refers to a person who plants.", "adopted: young gardener"},
      {fr, "Aux fins de la présente résolution, un jardinier s’entend de toute personne qui plante.",
       "adopted: jardinier"},
      {es, "Se entiende por joven jardinero una persona que planta.", "adopted: joven jardinero"},
      {ar, "لا يوجد تعريف متفق عليه للحديقة البشرية.", "none: الحديقة البشرية"},
      {zh, "“花园”应广义理解为一种做法。", "adopted: 花园"},
      {zh, "承认花园权被确认为是指每个人有权植树。", "adopted: 花园权"},
      {zh, "强调水和环境卫生在园艺的三个方面极其重要；", ""},
      {zh, "“园艺”的三个方面是土、水、光；", "adopted: 园艺"},
  };
  for (const Row& row : rows) EXPECT_EQ(defined_in(row.language, row.text), row.terms) << row.text;
}

TEST(StateDefinitions, BelowAHeadingThatAnnouncesTermsEachIsExplained) {
  struct Entry {
    Language language;
    std::string_view heading, text, terms;
  };
  const Entry rows[] = {
      {en, "Definitions of terms", "Kitchen garden. A plot that feeds a household.", "adopted: Kitchen garden"},
      {en, "Glossary", "Weed: a plant that nobody sowed.", "adopted: Weed"},
      {fr, "Définitions", "Jardin potager. Terrain qui nourrit un ménage.", "adopted: Jardin potager"},
      {fr, "Glossaire", "Mauvaise herbe : plante que nul n’a semée.", "adopted: Mauvaise herbe"},
      {es, "Términos empleados", "Huerto familiar. Terreno que alimenta a un hogar.", "adopted: Huerto familiar"},
      {es, "Glosario", "Maleza: planta que nadie sembró.", "adopted: Maleza"},
      {ru, "Употребление терминов", "Огород. Участок, который кормит семью.", "adopted: Огород"},
      {ru, "Глоссарий", "Сорняк: растение, которого никто не сеял.", "adopted: Сорняк"},
      {ar, "المصطلحات المستخدمة", "عشب ضار: نبات لم يزرعه أحد.", "adopted: عشب ضار"},
      {ar, "تعاريف", "حديقة المطبخ: قطعة أرض تطعم أسرة.", "adopted: حديقة المطبخ"},
      {zh, "术语", "菜园：养活一户人家的土地。", "adopted: 菜园"},
      {en, "Terms of reference", "Kitchen garden. A plot that feeds a household.", ""},
      {en, "Definitions of terms", "Kitchen gardens feed households.", ""},
      {en, "Definitions of terms", "Kitchen garden.", ""},
  };
  for (const Entry& row : rows) EXPECT_EQ(defined_in(row.language, row.text, row.heading), row.terms) << row.text;
  EXPECT_EQ(defined_in(en, "Ibid. The same page.", "Glossary", Kind::footnote), "");
}

TEST(StateDefinitions, QuotedTermsMayHaveWordsBehindThem) {
  const Row rows[] = {
      {en, "“Open day” of a garden means any day it is open.", "adopted: Open day"},
      {fr, "Le terme « jour ouvert » d’un jardin désigne tout jour d’ouverture.", "adopted: jour ouvert"},
      {es, "Por “día abierto” de un jardín se entenderá todo día de apertura.", "adopted: día abierto"},
      {ru, "отмечая, что термин «сад» в контексте настоящей резолюции означает участок с деревьями,", "adopted: сад"},
      {ar, "”اليوم المفتوح“ للحديقة يعني أي يوم تفتح فيه.", "adopted: اليوم المفتوح"},
      {fr, "Notant que l’on entend généralement par jardin un terrain planté,", "adopted: jardin"},
      {es, "El consentimiento libre, previo e informado se refiere a un acuerdo.",
       "adopted: consentimiento libre, previo e informado"},
  };
  for (const Row& row : rows) EXPECT_EQ(defined_in(row.language, row.text), row.terms) << row.text;
}

TEST(StateDefinitions, NoDefinitionIsAgreed) {
  const Row rows[] = {
      {en, "There is no internationally agreed definition for the term “young gardener”.", "none: young gardener"},
      {fr, "Constate qu’il n’existe pas de définition universellement acceptée de ce qui constitue le beau jardin.",
       "none: beau jardin"},
      {ar, "تلاحظ ضرورة مواصلة دراسة مفاهيم شتى، من قبيل مفهوم ”السيادة الغذائية“.", ""},
      {zh, "“花园”一词没有国际商定的定义。", "none: 花园"},
      {ru, "признает, что общепринятого определения красивого сада не существует,", "none: красивого сада"},
      {ar, "تسلّم بعدم وجود تعريف متفق عليه عالميا لمصطلح ”الحديقة“،", "none: الحديقة"},
  };
  for (const Row& row : rows) EXPECT_EQ(defined_in(row.language, row.text), row.terms) << row.text;
}

TEST(StateDefinitions, WhatLooksLikeOneIsNone) {
  const Row rows[] = {
      {en, "Decides that the mandate shall include the following priority tasks:", ""},
      {en, "A plan was made, nor is the concept of young gardeners known.", ""},
      {en, "The terms of reference of the Forum are set out below.", ""},
      {fr, "Une séance se tiendra pour examiner le concept d’opérations et la marche à suivre.", ""},
      {es, "Se celebrará una sesión para examinar el concepto de operaciones.", ""},
      {en, "Reaffirms that self-determination is a fundamental condition for the enjoyment of gardens.", ""},
      {en, "Expresses its intention to consider means that could be used to plant trees.", ""},
      {fr, "En cas d’absence, le président de la commission désigne le vice-président comme son remplaçant.", ""},
      {fr, "Planter peu ne signifie pas que le jardin soit petit.", ""},
      {es, "Si un tratado designa a un depositario, este planta un árbol.", ""},
      {es, "Condena los delitos, algunos de los cuales pueden constituir crímenes de guerra.", ""},
      {ar, "يدعو الدول إلى حماية الحدائق بإجراءات تشمل ما يلي:", ""},
      {zh, "认识到砍伐和忽视意味着花园减少，", ""},
      {es, "Subraya que esos ataques pueden constituir crímenes de guerra.", ""},
      {en, "An act, in relation to a garden, that causes damage entails the responsibility of the gardener.", ""},
      {en, "Recalls the rule of law, which is an approach to be taken by gardeners;", ""},
      {en, "Considering that planting is a holistic concept that requires the strengthening of trees,", ""},
      {fr, "Considérant que la plantation est un concept global qui suppose un renforcement des arbres,", ""},
      {fr, "Constate que le Sommet mondial est un processus dynamique ;", ""},
      {es, "Considerando que la siembra es un concepto holístico que exige que se planten árboles,", ""},
      {zh, "认定双方都违反了国际法，相关违反行为构成战争罪；", ""},
      {ru, "осуждает эти нападения, что запрещено правом и может представлять собой военное преступление,", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(defined_in(row.language, row.text), row.terms) << row.text;
}

TEST(StateDefinitions, TermBeforeARelativeClause) {
  const Row rows[] = {
      {en, "with a view to sustaining gardens, which should be broadly understood as a goal and a process,",
       "adopted: sustaining gardens"},
      {en, "The lack of gardens, which means that bees are fewer, is regretted.", ""},
      {fr, "en reconnaissant le jardinage raisonnable, qui s’entend du droit de planter,",
       "adopted: jardinage raisonnable"},
      {ru, "включая разумное садоводство, которое означает посадку деревьев там, где это нужно,",
       "adopted: разумное садоводство"},
      {ar, "لمكافحة التنميط النباتي، الذي يُقصد به الاستخدام البغيض للزهور كمعيار،", "adopted: التنميط النباتي"},
  };
  for (const Row& row : rows) EXPECT_EQ(defined_in(row.language, row.text), row.terms) << row.text;
}

TEST(StateDefinitions, DefinedElsewhereIsQuoted) {
  const Row rows[] = {
      {en, "Recalling that in the Charter of the Garden Club weeding is defined as the removal of weeds,",
       "quoted: weeding"},
      {en, "Recalling its resolution 5/1, in which planting is defined as the setting of trees,", "quoted: planting"},
      {fr, "Rappelant la résolution 5/1, dans laquelle la plantation est définie comme la mise en terre,",
       "quoted: plantation"},
      {es, "Recordando la Carta del Club, en la que se define la siembra como el uso de semillas,", "quoted: siembra"},
      {es, "Recordando que en la Carta del Club se define la siembra como el uso de semillas,", "quoted: siembra"},
      {es, "una declaración en la que se define la poda como una prioridad clara,", ""},
      {ru, "ссылаясь на резолюцию 5/1, в которой «посадка» определяется как использование семян,", "quoted: посадка"},
      {zh, "注意到《园艺公约》其中将除草定义为清除杂草，", "quoted: 除草"},
      {en,
       "Noting, according to the Food and Agriculture Organization, the state of trees, and stressing that the cutting "
       "of "
       "trees may constitute a war crime,",
       "adopted: cutting of trees"},
      {fr, "Rappelant la Convention sur les jardins, qui définit la taille comme la coupe des branches,",
       "quoted: taille"},
      {zh, "《花园宣言》将文化多元化定义为一项政策，", "quoted: 文化多元化"},
  };
  for (const Row& row : rows) EXPECT_EQ(defined_in(row.language, row.text), row.terms) << row.text;
}

TEST(StateDefinitions, VerbsAndTermsApart) {
  const Row rows[] = {
      {fr, "Notant que par économie des jardins, on entend les services de jardinage,",
       "adopted: économie des jardins"},
      {fr, "Rappelant que par personnes en période de plantation on entend des personnes de tout âge,",
       "adopted: personnes en période de plantation"},
      {ru, "отмечая, что под садом обычно понимается участок с деревьями,", "adopted: садом"},
      {en, "Noting that a garden has generally been understood as a place of rest,", "adopted: garden"},
      {en, "Recognizing that overwatering may be understood as a lack of care,", "adopted: overwatering"},
      {zh, "“花园”一词被广泛用来指种树的地方，", "adopted: 花园"},
      {es, "el término “asociado a jardines” no tiene una definición acordada internacionalmente,",
       "none: asociado a jardines"},
      {ru, "термин «связанные с садами» не имеет согласованного на международном уровне определения,",
       "none: связанные с садами"},
      {zh, "着重指出对园丁的攻击可能构成战争罪，", "adopted: 对园丁的攻击"},
      {en, "lack of trees for bees, in many countries means that the needs are not met,", ""},
      {ar, "الافتقار إلى الحدائق، في بلدان كثيرة يعني عدم تلبية الاحتياجات،", ""},
      {ar, "وإذ تسلم بأن البستنة هي نهج من نهج عدة كفيلة بالإسهام في الغذاء،", ""},
      {en, "the brigade whose concept of operation is set out in paragraph 4,", ""},
      {zh, "鼓励所有会员国，尤其是指认国和居住国，", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(defined_in(row.language, row.text), row.terms) << row.text;
}

TEST(StateDefinitions, SomeOfThemIsNoTerm) {
  const Row rows[] = {
      {en, "Notes that some of the acts may constitute war crimes,", ""},
      {es, "Observa que algunas de las violaciones pueden constituir crímenes de guerra,", ""},
      {fr, "Note que certaines des violations peuvent constituer des crimes de guerre,", ""},
      {zh, "指出此种袭击可能构成战争罪，", ""},
      {ru, "подчеркивая, что не существует оправдания вырубке деревьев,", ""},
      {ru, "признает, что не существует общепринятого определения красивого сада,", "none: красивого сада"},
      {es, "Reconociendo que la resiliencia es fundamental para los jardines,", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(defined_in(row.language, row.text), row.terms) << row.text;
}

// Left the sentence, right the names of its set, or its single principle.
std::string principles_in(Language language, std::string_view text) {
  Document document;
  document.metadata.language = language;
  Provision provision;
  provision.id = "para1";
  provision.kind = Kind::paragraph;
  provision.text = MappedText(text, 0);
  document.provisions.push_back(provision);
  state(document);
  std::string line;
  for (const Statement& made : document.statements) {
    if (made.kind != "principle") continue;
    if (made.members.empty()) line += (line.empty() ? "" : "; ") + made.term;
    for (const std::string& member : made.members) line += (line.empty() ? "" : "; ") + member;
  }
  return line;
}

TEST(StatePrinciples, NamesAreWhole) {
  const Row rows[] = {
      {en, "based on the principles of cooperation and genuine dialogue,", "cooperation; genuine dialogue"},
      {fr, "le respect des principes d’humanité, de neutralité et d’impartialité,",
       "humanité; neutralité; impartialité"},
      {es, "la importancia del principio de “Una sola salud” en los jardines,", "Una sola salud"},
      {es, "las tasas suben al principio de la edad adulta,", ""},
      {ru, "с тем чтобы принцип многоязычия учитывался в его деятельности,", "многоязычия"},
      {ru, "соблюдение принципов недискриминации, всеохватности и значимого участия,",
       "недискриминации; всеохватности; значимого участия"},
      {ar, "المؤسسات الممتثلة لمبادئ باريس وتمكينها،", ""},
      {zh, "必须恪守区分、必要性、相称性和审慎原则，", "区分; 必要性; 相称性; 审慎"},
      {en, "in accordance with the principle of common and shared gardening.", "common and shared gardening"},
      {en, "consistent with the principle of capacity to pay;", "capacity to pay"},
      {en, "containing the principles of garden law and providing a framework for it,", ""},
      {fr, "le principe d’élections périodiques et honnêtes ;", "élections périodiques et honnêtes"},
      {fr, "le principe de non-discrimination et la participation à la décision,", "non-discrimination"},
      {fr, "adopter de bons principes de gestion des jardins et de la chaîne des fleurs ;", ""},
      {es, "conforme al principio de responsabilidad común y compartida,", "responsabilidad común y compartida"},
      {es, "sobre la base de los principios de la responsabilidad común y compartida,",
       "responsabilidad común y compartida"},
      {es, "el principio de la cooperación y la asistencia mutua,", "cooperación y la asistencia mutua"},
      {es, "el principio de no devolución y las normas del trato,", "no devolución"},
      {es, "el principio de la responsabilidad de mando,", "responsabilidad de mando"},
      {es, "los principios de respeto mutuo e igualdad de trato, con el fin de plantar",
       "respeto mutuo; igualdad de trato"},
      {es, "los principios de la justicia y del derecho internacional, el arreglo", "justicia; derecho internacional"},
      {es, "los principios de legalidad, necesidad y rendición de cuentas, así como",
       "legalidad; necesidad; rendición de cuentas"},
      {es, "guiado por los principios de la transparencia y la inclusividad que figuran",
       "transparencia; inclusividad"},
      {ru, "в соответствии с принципом общей и совместной ответственности и применимыми нормами,",
       "общей и совместной ответственности"},
      {ru, "руководствоваться принципами ответственного и инклюзивного садоводства;",
       "ответственного и инклюзивного садоводства"},
      {ru, "восстанавливать сады по принципу «лучше, чем было» на основе роста", "лучше, чем было"},
      {ru, "принимая во внимание принципы прозрачности и справедливого географического представительства,",
       "прозрачности; справедливого географического представительства"},
      {ru, "Основной принцип III Предупреждение вырубки зависит не только от садовников", ""},
      {ar, "وبالاسترشاد بمبدأ التعاون والمساعدة المتبادلة، وبزرع", "التعاون والمساعدة المتبادلة"},
      {ar, "التقيد بمبادئ المساواة في السيادة والاستقلال السياسي والسلامة الإقليمية للحدائق",
       "المساواة في السيادة; الاستقلال السياسي; السلامة الإقليمية"},
      {ar, "وإذ تعيد تأكيد مبادئ الحياد وموافقة الأطراف والملكية الوطنية،", "الحياد; موافقة الأطراف; الملكية الوطنية"},
      {zh, "就负责任行为准则、规则和原则达成共识，", ""},
      {zh, "应考虑到透明度和公平地域代表性原则，", "透明度; 公平地域代表性"},
      {zh, "在顾及透明度和公平地域代表性原则的情况下，", "透明度; 公平地域代表性"},
      {zh, "尊重平等与不歧视原则，", "平等; 不歧视"},
      {zh, "花园会议的框架和土地换和平原则，", "土地换和平"},
      {fr, "le principe de la rotation nationale et complétées au besoin par l’aide,", "rotation nationale"},
      {fr, "des principes du bon voisinage et de l’amitié ;", "bon voisinage; amitié"},
      {ru, "подчеркивая, что принцип равноправия и самоопределения садов относится к числу целей,",
       "равноправия и самоопределения садов"},
      {en, "with the principles of garden law and the rule of law,", "garden law; rule of law"},
  };
  for (const Row& row : rows) EXPECT_EQ(principles_in(row.language, row.text), row.terms) << row.text;
}

TEST(StateDefinitions, WhatADocumentDefinesAndWhatIsRecognizedAs) {
  const Row rows[] = {
      {en, "Recalling that the Convention defines the victim of weeding as the disappeared plant,",
       "quoted: victim of weeding"},
      {en, "Recognizing that the right to gardens has been recognized as the right of every individual to plant,",
       "adopted: right to gardens"},
      {en, "Recognizing that wide planting means planting for all,", "adopted: wide planting"},
      {en, "The concept of garden is critical to the future.", ""},
      {en, "Notes that weeding and other forms of digging can constitute a war crime,",
       "adopted: weeding and other forms of digging"},
      {fr, "Réaffirmant que, par « plantation durable », il faudrait entendre un but et un processus,",
       "adopted: plantation durable"},
      {fr, "Sachant que le droit au jardin a été reconnu comme étant le droit de toute personne de planter,",
       "adopted: droit au jardin"},
      {es, "Reconociendo que el derecho al jardín se ha definido como el derecho de toda persona a plantar,",
       "adopted: derecho al jardín"},
      {es, "Reafirmando que la plantación debe entenderse en sentido amplio como objetivo y proceso,",
       "adopted: plantación"},
      {ru, "отмечая, что право на сад признано правом каждого человека сажать деревья,", "adopted: право на сад"},
      {ru, "подтверждая, что понятие «сад» в широком смысле следует трактовать как цель и процесс,", "adopted: сад"},
      {ar, "وإذ تشير إلى أن الاتفاقية تعرف ضحية القطع بأنها النبتة المختفية،", "quoted: ضحية القطع"},
      {ar, "وإذ تقر بأن الحق في الحديقة معترف به على أنه حق كل شخص في الغرس،", "adopted: الحق في الحديقة"},
      {ar, "يشدد على أن الاعتداءات التي تستهدف البستانيين يمكن أن تشكل جرائم حرب؛",
       "adopted: الاعتداءات التي تستهدف البستانيين"},
      {ar, "ملاحظة: ’الأشجار‘ تشمل النباتات ذات الجذوع.", "adopted: الأشجار"},
      {ar, "تسلّم بعدم وجود تعريف متفق عليه عالميا لحديقة السلام؛", "none: حديقة السلام"},
      {zh, "又回顾《宪章》对花园的定义是，花园不仅为树木；", "quoted: 花园"},
      {zh, "注：“树木”包括任何植物。", "adopted: 树木"},
      {zh, "该委员会成立，目的是指导今后的行动。", ""},
  };
  for (const Row& row : rows) EXPECT_EQ(defined_in(row.language, row.text), row.terms) << row.text;
}

TEST(StatePrinciples, NamesAndWhatIsNone) {
  const Row rows[] = {
      {es, "según el principio de plantar o regar, a los jardineros;", "plantar o regar"},
      {es, "teniendo en cuenta los principios de transparencia y de representación geográfica equitativa y regando;",
       "transparencia; representación geográfica equitativa"},
      {en, "on how the principle of universal planting is distinct from other concepts;", "universal planting"},
      {ru, "Декларацию о принципах права сада, касающихся дружественных отношений и сотрудничества;", ""},
      {ru, "подкрепляемая принципом национальной ответственности мобилизация ресурсов,",
       "национальной ответственности"},
      {ru, "является основополагающим принципом Конвенции,", ""},
      {ar, "تؤكد مبادئ الميثاق والقانون الدولي؛", ""},
      {ar, "وإذ تسترشد بمبادئ القانون الدولي وقواعده،", ""},
      {ar, "وإذ تسترشد بمبادئ القانون الدولي وقواعده الواجبة التطبيق،", ""},
      {ar, "بمبادئ العالمية وعدم الانتقائية والشفافية وتعزيز التعاون الدولي،",
       "العالمية; عدم الانتقائية; الشفافية; تعزيز التعاون الدولي"},
      {ar, "تقيدا بمبادئ اللارجعة والقابلية للتحقق والشفافية،", "اللارجعة; القابلية للتحقق; الشفافية"},
      {ar, "تؤكد المساءلة والمشاركة بوصفها مبادئ أساسية للغرس؛", ""},
      {en, "Considers the return of trees a fundamental principle of the Convention,", ""},
      {en, "Declares that the Club is willing in principle to plant trees;", ""},
      {en, "in accordance with the fundamental principles of their legal systems and national legislation,", ""},
      {fr, "les principes de liberté, de justice et de non-discrimination ;", "liberté; justice; non-discrimination"},
      {es, "sobre la base de los principios de la igualdad y la no discriminación;", "igualdad; no discriminación"},
      {es, "el principio del trato especial y diferenciado para los jardines;", "trato especial y diferenciado"},
      {es, "el principio de la independencia de los jueces y los abogados,",
       "independencia de los jueces y los abogados"},
      {ru, "разработать принципы укрепления садов и обмена семенами;", ""},
      {ru, "на основе принципов обеспечения прозрачности, проверяемости и необратимости;",
       "обеспечения прозрачности; проверяемости; необратимости"},
      {ar, "وضع معايير ومبادئ طوعية وغير ملزمة للغرس؛", ""},
      {ar, "إلى جانب مبادئ العدل، متطلبا أساسيا للتعايش والتعاون،", ""},
      {es, "de conformidad con los principios de solidaridad y reparto de la carga;",
       "solidaridad; reparto de la carga"},
      {ru, "во имя гуманитарных принципов безопасный, полный и быстрый доступ,", ""},
      {ru, "принципов терпимости, инклюзивности и уважения этнического, религиозного многообразия;",
       "терпимости; инклюзивности"},
      {ru, "на принципе уважения прав садов и нарушающей обязательства политике;", "уважения прав садов"},
      {ru, "соблюдать принцип сосуществования двух государств — Ботании и Садовии;", "сосуществования двух государств"},
      {zh, "达到产品标准以及职业培训和创业培训原则；", ""},
      {zh, "尊重各国主权平等和领土完整原则；", "主权平等; 领土完整"},
      {zh, "和平进程以及土地换和平原则；", "土地换和平"},
      {zh, "回顾关于土地换和平的原则、各项花园倡议，", "土地换和平"},
      {zh, "充分遵循使用多种花卉的原则，遵守相关决议，", "使用多种花卉"},
      {zh, "国际法规定的回返权利和自愿回返原则，", ""},
      {zh, "以花园公正、包容和机会平等原则为基础的发展，", "花园公正; 包容; 机会平等"},
      {zh, "在促进容忍、包容和尊重花卉和树木多样性等原则方面的作用；", "容忍; 包容; 尊重花卉; 树木多样性"},
      {zh, "应以非选择性、公正性和客观性为指导原则；", "非选择性; 公正性; 客观性"},
      {zh, "基于全面平等参与和透明原则；", "全面平等参与; 透明"},
      {zh, "根据其法律制度的基本原则种植花园；", ""},
      {zh, "支持实现花园的宗旨和原则；", ""},
      {zh, "通过负责任行为准则、规则和原则开展工作；", ""},
      {zh, "一套适用于所有花园的原则，", ""},
      {ar, "مع مراعاة مبدأي الشفافية والتمثيل الجغرافي العادل وإيلاء الاعتبار الواجب للحدائق،",
       "الشفافية; التمثيل الجغرافي العادل"},
      {ar, "وفقا لمبدأ الملكية الوطنية وللخطط، ووفقا لمبادئ اللارجعة والتحقق والشفافية،",
       "الملكية الوطنية; اللارجعة; التحقق; الشفافية"},
      {ar, "مبدأ عدم جواز الاستيلاء على الحدائق بالقوة؛", "عدم جواز الاستيلاء على الحدائق بالقوة"},
      {ar, "ونسلم بأن مبدأ الملكية الوطنية يتسم بأهمية أساسية؛", "الملكية الوطنية"},
      {ar, "بوصفه مبدأً دولياً وحقاً لجميع البستانيين،", ""},
      {ar, "أن تمتثل لمبادئ القانون الدولي وللميثاق والإعلانات الصادرة عن المؤتمرات؛", ""},
      {ar, "استنادا إلى مبدأ إما التسليم أو المحاكمة؛", "إما التسليم أو المحاكمة"},
      {ru, "в соответствии с принципами международного права и положениями Устава сада,", ""},
      {ru, "с учетом принципа национальной ответственности государственная политика и привлечение ресурсов",
       "национальной ответственности"},
      {ru, "принципов взаимопонимания и уважения садового разнообразия;",
       "взаимопонимания; уважения садового разнообразия"},
      {ru, "в соответствии с принципом всеобщего охвата услугами садоводства,",
       "всеобщего охвата услугами садоводства"},
      {ru, "приняла в принципе Кодекс поведения садовников", ""},
      {ru, "с принципами садовой системы и негативно влияющими на сады;", ""},
      {ar, "مبدأ عدم اللجوء إلى القطع واحترام الحدائق", "عدم اللجوء إلى القطع"},
      {ar, "مبدأ المسؤوليات المشتركة وإن كانت متباينة،", "المسؤوليات المشتركة وإن كانت متباينة"},
      {zh, "需要根据不可逆转、核查和透明原则，", "不可逆转; 核查; 透明"},
      {en, "observe the principles of necessity and proportionality in this regard;", "necessity; proportionality"},
      {fr, "d’appliquer les principes de bonne gouvernance, de transparence et de responsabilité sur le territoire,",
       "bonne gouvernance; transparence; responsabilité"},
      {es, "se deben respetar los principios de necesidad y proporcionalidad a ese respecto;",
       "necesidad; proporcionalidad"},
  };
  for (const Row& row : rows) EXPECT_EQ(principles_in(row.language, row.text), row.terms) << row.text;
}

}  // namespace
}  // namespace corpus
