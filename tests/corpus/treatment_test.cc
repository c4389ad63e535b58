// SPDX-License-Identifier: GPL-2.0-or-later
// Two columns: a paragraph, and for each citation in it "surface: words that govern it = class", or what a reference
// back ("that resolution", "Ibid.") points to.
#include "corpus/treatment.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "corpus/forms.h"
#include "corpus/lexicon.h"
#include "corpus/recognize.h"
#include "corpus/resolve.h"

namespace corpus {
namespace {

constexpr auto en = Language::en, fr = Language::fr, es = Language::es, ru = Language::ru, ar = Language::ar,
               zh = Language::zh;

Provision provision(std::string id, Kind kind, std::string_view text, Language language) {
  Provision made;
  made.id = std::move(id);
  made.kind = kind;
  made.text = MappedText(text, 0);
  made.language = language;
  return made;
}

std::string treated(std::string_view text, Language language) {
  Document document;
  document.metadata.language = language;
  document.metadata.body = "ga";
  document.provisions.push_back(provision("op1", Kind::operative, text, language));
  recognize(document);
  std::string all;
  for (const Citation& citation : document.citations) {
    if (!all.empty()) all += "; ";
    all += citation.surface + ": " + citation.treatment + " = " + citation.treatment_class;
  }
  return all;
}

struct Row {
  Language language;
  std::string_view text, found;
};

TEST(Treatment, WhatIsNotCompliedWithAndWhatTheActsAreBasedOn) {
  const Row rows[] = {
      {en, "Expresses concern that the party did not comply with resolution 60/1",
       "60/1: did not comply with = violate"},
      {fr, "Se déclare préoccupée par le fait que la partie n’a pas respecté sa résolution 60/1",
       "60/1: n’a pas respecté = violate"},
      {es, "Expresa preocupación porque la parte no haya cumplido la resolución 60/1",
       "60/1: no haya cumplido = violate"},
      {ru, "выражает обеспокоенность тем, что сторона не выполняла резолюции 60/1", "60/1: не выполняла = violate"},
      {ar, "تعرب عن بالغ القلق لعدم امتثال الطرف للقرار 60/1", "60/1: لعدم امتثال = violate"},
      {zh, "表示关切该方未遵守第60/1号决议", "60/1: 未遵守 = violate"},
      {ar, "تعرب عن بالغ القلق إزاء مصير القرار 60/1", "60/1: تعرب عن بالغ القلق = concern"},
      {ru, "будучи озабочена тем, что идет вразрез с интересами народов, равно как и с резолюцией 60/1",
       "60/1: вразрез с = violate"},
      {ru, "подчеркивает перечень, составленный в соответствии с резолюцией 60/1",
       "60/1: составленный в соответствии с = establish"},
      {ar, "إذ تحيط علما بالقائمة الموضوعة عملا بالقرار 60/1", "60/1: الموضوعة عملا = establish"},
      {ar, "وإذ تشدد على الحاجة على نحو ما أشار إليه المجلس في قراره 60/1", "60/1: على نحو ما أشار إليه = contain"},
      {ar, "تؤكد تصميمها على أن تنفذ تنفيذا كاملا القرار 60/1", "60/1: تؤكد = stress"},
      {zh, "强调指出必须以安全理事会第242(1967)号决议、土地换和平原则和阿拉伯和平倡议为基础",
       "242(1967): 以安全理事会 = basis"},
      {zh, "表示坚决支持为推进第60/1号决议开展的工作", "60/1: 表示坚决支持 = endorse"},
      {en, "Notes with satisfaction the resolutions 60/1 and 60/2",
       "60/1: notes with satisfaction = welcome; 60/2: notes with satisfaction = welcome"},
      {ru, "с удовлетворением отмечает резолюцию 60/1", "60/1: с удовлетворением отмечает = welcome"},
      {ar, "تلاحظ بارتياح القرار 60/1", "60/1: تلاحظ بارتياح = welcome"},
      {zh, "强调指出根据所有相关决议，包括第60/1号决议，实现和平", "60/1: 根据 = basis"},
      {zh, "回顾其关于相互依存的第60/1号决议", "60/1: 回顾其 = recall"},
      {fr, "Souligne la paix, sur le fondement de ses résolutions pertinentes, notamment sa résolution 60/1",
       "60/1: sur le fondement de = basis"},
      {en, "Stresses peace based on all its relevant resolutions, including resolution 60/1",
       "60/1: based on all its = basis"},
      {en, "Recalling its resolution 60/1 on supporting efforts and its resolution 66/290",
       "60/1: recalling = recall; 66/290: recalling = recall"},
      {fr, "Prenant note du rapport établi en réponse à la demande formulée dans sa résolution 60/1",
       "60/1: en réponse à la demande formulée dans = basis"},
      {fr, "Rappelant la demande formulée au paragraphe 3 de sa résolution 60/1",
       "60/1: demande formulée au = contain"},
      {es, "Tomando nota del informe presentado de conformidad con la solicitud contenida en su resolución 60/1",
       "60/1: de conformidad con la solicitud contenida en = basis"},
      {en, "Noting the report pursuant to the request made in its resolution 60/1",
       "60/1: pursuant to the request made in = basis"},
      {en, "Acts in accordance with resolutions 51/211 A to D",
       "51/211 A: in accordance with = basis; to: in accordance with = basis; to: in accordance with = basis; D: in "
       "accordance "
       "with = basis"},
  };
  for (const Row& row : rows) EXPECT_EQ(treated(row.text, row.language), row.found) << row.text;
}

TEST(Treatment, WordsRightByTheCitationComeFirst) {
  const Row rows[] = {
      {en, "Recalling its resolution 60/1", "60/1: recalling = recall"},
      {fr, "Rappelant sa résolution 60/1", "60/1: rappelant = recall"},
      {es, "Recordando su resolución 60/1", "60/1: recordando = recall"},
      {ru, "ссылаясь на свою резолюцию 60/1", "60/1: ссылаясь на = recall"},
      {ar, "وإذ تشير إلى قرارها 60/1", "60/1: وإذ تشير = recall"},
      {zh, "回顾其第60/1号决议", "60/1: 回顾其 = recall"},
      {en, "Requests a report pursuant to paragraph 3 of its resolution 60/1", "60/1: pursuant to = basis"},
      {fr, "Prie de faire rapport en application du paragraphe 3 de sa résolution 60/1",
       "60/1: en application du = basis"},
      {es, "Solicita un informe de conformidad con la resolución 60/1", "60/1: de conformidad con = basis"},
      {ru, "просит представить доклад в соответствии с резолюцией 60/1", "60/1: в соответствии с = basis"},
      {ar, "وإذ تشير كذلك إلى القرار 60/1", "60/1: وإذ تشير كذلك = recall"},
      {ar, "وإذ تؤكد أهمية القرار 60/1", "60/1: وإذ تؤكد = stress"},
      {ar, "وإذ تؤكد من جديد القرار 60/1", "60/1: وإذ تؤكد من جديد = reaffirm"},
      {ru, "просит принять меры с учетом положений резолюции 60/1", "60/1: с учетом положений = guide"},
      {en, "Requests the Secretary-General, taking into account resolution 60/1, to report",
       "60/1: taking into account = guide"},
      {fr, "Tenant compte des paragraphes 5 et 6 de la résolution 60/1", "60/1: tenant compte = guide"},
      {zh, "决定将第60/1号决议第21段和2015年7月1日第69/1号决议第3段规定的任务期限延长",
       "60/1: 规定的 = contain; 69/1: 规定的 = contain"},
      {ar, "تطلب تقديم تقرير وفقا للقرار 60/1", "60/1: وفقا = basis"},
      {zh, "请根据第60/1号决议提交报告", "60/1: 根据 = basis"},
      {en, "the mandate, as amended by resolutions 60/1 and 62/2",
       "60/1: as amended by = amend; 62/2: as amended by = amend"},
      {en, "the Group established by resolution 60/1", "60/1: established by = establish"},
      {fr, "le Groupe créé par la résolution 60/1", "60/1: créé par = establish"},
      {es, "el Grupo establecido por la resolución 60/1", "60/1: establecido por = establish"},
      {ru, "Группы, учрежденной резолюцией 60/1", "60/1: учрежденной = establish"},
      {ar, "الفريق المنشأ بموجب القرار 60/1", "60/1: المنشأ بموجب = establish"},
      {zh, "第60/1号决议第3段所设小组", "60/1: 所设 = establish"},
      {en, "Recalling the plan contained in resolution 60/1, and resolution 62/2 of 1 May 2008",
       "60/1: contained in = contain; 62/2: contained in = contain"},
      {en, "the embargo imposed on Somalia in accordance with resolution 733 (1992)",
       "733 (1992): imposed on = establish"},
      {fr, "l’embargo imposé à la Somalie en vertu de la résolution 733 (1992)", "733 (1992): imposé = establish"},
      {es, "el embargo impuesto a Somalia en virtud de la resolución 733 (1992)", "733 (1992): impuesto = establish"},
      {ru, "эмбарго, введенного в отношении Сомали в соответствии с резолюцией 733 (1992)",
       "733 (1992): введенного = establish"},
      {ar, "الحظر المفروض على الصومال بموجب القرار 733 (1992)", "733 (1992): المفروض على = establish"},
      {zh, "第733(1992)号和第751(1992)号决议所设委员会", "733(1992): 所设 = establish; 751(1992): 所设 = establish"},
      {ar, "المبادئ المحددة والواردة في القرار 60/1", "60/1: الواردة في = contain"},
      {en, "Recalling the item entitled “Report pursuant to the plan” of its resolution 60/1",
       "60/1: recalling = recall"},
      {zh, "重申第46/182号决议及其附件所载原则", "46/182: 重申 = reaffirm"},
      {en, "Recalling the plan, acting with all States for resolution 60/1", "60/1: recalling = recall"},
      {fr, "Rappelant le plan, agissant avec tous les États pour la résolution 60/1", "60/1: rappelant = recall"},
      {en, "having recalled its resolution 60/1, decided", "60/1: having recalled = recall"},
      {fr, "ayant rappelé sa résolution 60/1, a décidé", "60/1: ayant rappelé = recall"},
      {es, "habiendo recordado su resolución 60/1, decidió", "60/1: habiendo recordado = recall"},
      {ru, "сославшись на свою резолюцию 60/1, постановила", "60/1: сославшись на = recall"},
      {ar, "مشيرة إلى قرارها 60/1، قررت", "60/1: مشيرة إلى = recall"},
      {zh, "忆及其第60/1号决议，决定", "60/1: 忆及 = recall"},
      {en, "Takes note of the garden of its resolution 60/1", "60/1: takes note of = note"},
  };
  for (const Row& row : rows) EXPECT_EQ(treated(row.text, row.language), row.found) << row.text;
}

// The paragraph, then a subparagraph of it: what "that resolution" there means.
std::string meant(std::string_view first, std::string_view second, std::string id, Language language) {
  Document document;
  document.metadata.language = language;
  document.metadata.body = "ga";
  document.provisions.push_back(provision("op1", Kind::operative, first, language));
  document.provisions.push_back(provision(std::move(id), Kind::operative, second, language));
  recognize(document);
  resolve(document);
  std::string all;
  for (const Citation& citation : document.citations) {
    if (citation.form != "same") continue;
    all += citation.target.value_or("?");
    for (const std::string& candidate : citation.candidates) all += " " + candidate;
  }
  return all;
}

// "including" behind a comma goes on with what is spoken of; words that only tell where something stands are passed
// over.
TEST(Treatment, ReachesThroughIncluding) {
  const Row rows[] = {
      {en, "Stresses the need for peace on the basis of relevant resolutions, including resolution 60/1",
       "60/1: on the basis of = basis"},
      {fr, "Souligne l’importance de la paix sur la base des résolutions pertinentes, notamment la résolution 60/1",
       "60/1: sur la base des = basis"},
      {es,
       "Subraya la importancia de la paz sobre la base de las resoluciones pertinentes, incluida la resolución 60/1",
       "60/1: sobre la base de = basis"},
      {ru, "подчеркивает важность мира на основе соответствующих резолюций, включая резолюцию 60/1",
       "60/1: на основе = basis"},
      {ar, "تؤكد أهمية السلام على أساس القرارات ذات الصلة، بما فيها القرار 60/1", "60/1: على أساس = basis"},
      {en, "Notes the work set out in its reports, including resolution 60/1", "60/1: notes = note"},
      {en, "Calls for action in accordance with international law, and recalls, in Rome, resolution 60/1",
       "60/1: recalls = recall"},
      {fr, "Rappelant sa résolution 59/1, par laquelle elle a fait sien le texte de la résolution 60/1",
       "59/1: rappelant = recall; 60/1: rappelant = recall"},
      {ru, "подтверждает свое содержащееся в резолюции 60/1 решение", "60/1: подтверждает = reaffirm"},
      {ar, "تؤكد من جديد ما قررته في قرارها 60/1", "60/1: تؤكد من جديد = reaffirm"},
      {zh, "回顾其第60/1号决议设立委员会", "60/1: 回顾其 = recall"},
  };
  for (const Row& row : rows) EXPECT_EQ(treated(row.text, row.language), row.found) << row.text;
}

TEST(Resolve, ThatResolution) {
  const Row rows[] = {
      {en, "of resolution 60/1 and decision 62/503|paragraph 3 of that resolution", "A/RES/60/1"},
      {fr, "la résolution 60/1 et la décision 62/503|le paragraphe 3 de cette résolution", "A/RES/60/1"},
      {es, "la resolución 60/1 y la decisión 62/503|el párrafo 3 de esa resolución", "A/RES/60/1"},
      {ru, "резолюции 60/1 и решения 62/503|пункта 3 этой резолюции", "A/RES/60/1"},
      {ar, "القرار 60/1 والمقرر 62/503|الفقرة 3 من ذلك القرار", "A/RES/60/1"},
      {zh, "第60/1号决议和第62/503号决定|该决议第3段", "A/RES/60/1"},
      {en, "of resolution 60/1 and decision 62/503|that decision", "A/DEC/62/503"},
  };
  for (const Row& row : rows) {
    const auto bar = row.text.find('|');
    EXPECT_EQ(meant(row.text.substr(0, bar), row.text.substr(bar + 1), "op1.a", row.language), row.found) << row.text;
    const std::string elsewhere = meant(row.text.substr(0, bar), row.text.substr(bar + 1), "op2", row.language);
    EXPECT_EQ(elsewhere, "? " + std::string(row.found)) << row.text;
  }
}

// Two notes, one after the other: what the second one cites.
std::string second_note(std::string_view first, std::string_view second, Language language) {
  Document document;
  document.metadata.language = language;
  document.metadata.body = "ga";
  document.provisions.push_back(provision("fn1", Kind::footnote, first, language));
  document.provisions.push_back(provision("fn2", Kind::footnote, second, language));
  recognize(document);
  resolve(document);
  std::string all;
  for (const Citation& citation : document.citations) {
    if (citation.provision != "fn2") continue;
    if (!all.empty()) all += "; ";
    all += citation.target.value_or("?");
    if (!citation.pinpoint.empty()) all += " #" + citation.pinpoint;
  }
  return all;
}

TEST(Resolve, IbidLevelByLevel) {
  const Row rows[] = {
      {en, "A/75/246, annex.|Ibid.", "A/75/246 #annex"},
      {en, "A/75/246.|Ibid., annex, para. 4.", "A/75/246 #annex, para. 4"},
      {fr, "A/75/246.|Ibid., annexe, par. 4.", "A/75/246 #annex, para. 4"},
      {es, "A/75/246.|Ibid., anexo, párr. 4.", "A/75/246 #annex, para. 4"},
      {ru, "A/75/246.|Там же, приложение, п. 4.", "A/75/246 #annex, para. 4"},
      {ar, "A/75/246.|المرجع نفسه، المرفق، الفقرة 4.", "A/75/246 #annex, para. 4"},
      {zh, "A/75/246。|同上，附件，第4段。", "A/75/246 #annex, para. 4"},
      {ru, "United Nations, Treaty Series, vol. 75, No. 970.|Ibid., vol. 1125, Nos. 17512 and 17513.",
       "UNTS/1125/17512; UNTS/1125/17513"},
      {en,
       "Official Records of the General Assembly, Sixtieth Session, Supplement No. 10 (A/60/10).|"
       "Ibid., Sixty-first Session, Supplement No. 53, chap. II.",
       "A/61/53 #chap. II"},
      {en,
       "Official Records of the Economic and Social Council, 2004, Supplement No. 7 (E/2004/27).|"
       "Ibid., 2005, Supplement No. 7.",
       "E/2005/27"},
      {en, "A/CONF.151/26, resolution 1.|Ibid., resolution 2, annex I.", "A/CONF.151/26 #resolution 2, annex I"},
      {en, "The book of gardens, second edition.|Ibid., para. 4.", "? #para. 4"},
      {en, "Sales No. E.03.II.A.1), chap. I, resolution 1, annex.|Ibid., resolution 2, annex.",
       "SALES/03.II.A.1 #resolution 2, annex"},
      {ru, "в продаже под № R.03.II.A.1), гл. I, резолюция 1, приложение.|Там же, резолюция 2, приложение.",
       "SALES/03.II.A.1 #resolution 2, annex"},
      {ar, "رقم المبيع A.93.I.8)، القرار الأول، المرفق الأول.|المرجع نفسه، القرار الأول، المرفق الثاني.",
       "SALES/93.I.8 #resolution 1, annex II"},
      {zh, "出售品编号：C.03.II.A.1)，第一章，决议1，附件。|同上，决议2，附件。",
       "SALES/03.II.A.1 #resolution 2, annex"},
      {en,
       "The Programme of Action for the Sustainable Development of Small Island Developing States, Sales No. "
       "E.94.I.18), annex I.|Ibid., annex II.",
       "SALES/94.I.18 #annex II"},
      {zh, "A/67/53和A/67/53/Corr.1，第三章。|同上，第四章，A节。", "A/67/53 #chap. IV, sect. A"},
      {en, "A/67/53 and A/68/53.|Ibid., chap. IV.", "? #chap. IV"},
  };
  for (const Row& row : rows) {
    const auto bar = row.text.find('|');
    EXPECT_EQ(second_note(row.text.substr(0, bar), row.text.substr(bar + 1), row.language), row.found) << row.text;
  }
}

// Every form of treatments.tsv, in a sentence of its language, gives its citation the class of its row.
TEST(TreatmentLexicon, EveryFormCounts) {
  const std::map<Language, std::string_view> number{{en, " resolution 60/1"},    {fr, " la résolution 60/1"},
                                                    {es, " la resolución 60/1"}, {ru, " резолюции 60/1"},
                                                    {ar, " القرار 60/1"},        {zh, "第60/1号决议"}};
  for (const auto& [language, cited] : number) {
    const Table& rows = table(std::string(code(language)) + "/treatments.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const std::string kind(rows.cell(row, "class"));
      std::string_view forms = rows.cell(row, "forms");
      if (kind == "stop" || kind == "pass" || kind == "through") continue;
      if (kind == "clause") {  // a verb right behind these words governs, behind others it is no verb
        EXPECT_EQ(treated("各国回顾第60/1号决议", language), treated("各国第60/1号决议", language));
        each_form(forms, [&](std::string_view form) {
          EXPECT_TRUE(treated(std::string(form) + "回顾第60/1号决议", language).ends_with("= recall")) << form;
        });
        continue;
      }
      for (; !forms.empty(); forms.remove_prefix(std::min(forms.find('|') + 1, forms.size()))) {
        std::string form(forms.substr(0, forms.find('|')));
        std::erase(form, '*');
        const std::string text =
            rows.cell(row, "place") == "behind" ? std::string(cited) + form : form + std::string(cited);
        EXPECT_TRUE(treated(text, language).ends_with("= " + kind))
            << code(language) << " " << text << ": " << treated(text, language);
        if (forms.find('|') == forms.npos) break;
      }
    }
  }
}

// True when the words of `form` stand in `english` one after the other; "*" is the rest of a word.
bool says(std::string_view english, std::string_view form) {
  const std::string text = " " + std::string(english) + " ";
  std::string wanted = " " + std::string(form);
  const bool open = wanted.ends_with('*');
  wanted = open ? wanted.substr(0, wanted.size() - 1) : wanted + " ";
  const auto star = wanted.find('*');
  if (star == wanted.npos) return text.find(wanted) != text.npos;
  for (auto at = text.find(wanted.substr(0, star)); at != text.npos; at = text.find(wanted.substr(0, star), at + 1))
    if (text.compare(text.find(' ', at + star), wanted.size() - star - 1, wanted.substr(star + 1)) == 0) return true;
  return false;
}

// The class of the row of treatment_verbs.tsv with the form of most words that the English verb has, of equals the
// first; counts the forms in `used`.
std::string class_of(std::string_view english, std::map<std::string, int>& used) {
  const Table& rows = table("treatment_verbs.tsv");
  std::ptrdiff_t most = -1;
  std::string kind;
  for (std::size_t row = 0; row < rows.size(); ++row)
    each_form(rows.cell(row, "english"), [&](std::string_view form) {
      if (!says(english, form)) return;
      ++used[std::string(form)];
      const std::ptrdiff_t blanks = std::count(form.begin(), form.end(), ' ');
      const bool better = most < 0 || (blanks > most && blanks > 1);  // "tak* note with appreciation" of "taking note"
      if (better) kind = rows.cell(row, "class");
      most = better ? blanks : most;
    });
  return kind;
}

// Verbs that treatments.tsv gives a class of its own.
bool has_its_own(const Table& rows, std::string_view verb) {
  bool own = false;
  for (std::size_t row = 0; row < rows.size(); ++row)
    if (rows.cell(row, "place") == "verb")
      each_form(rows.cell(row, "forms"), [&](std::string_view form) { own = own || form == verb; });
  return own;
}

// Each verb of verbs.tsv, in a sentence of its language, gives the class that treatment_verbs.tsv has for the English
// verb it renders; and each word of that table is in some English verb.
TEST(TreatmentLexicon, EveryVerbHasTheClassOfItsEnglish) {
  const std::map<Language, std::string_view> number{{en, " resolution 60/1"},    {fr, " la résolution 60/1"},
                                                    {es, " la resolución 60/1"}, {ru, " резолюции 60/1"},
                                                    {ar, " القرار 60/1"},        {zh, "第60/1号决议"}};
  std::map<std::string, int> used;
  std::size_t verbs = 0;
  for (const auto& [language, cited] : number) {
    const Table& rows = table(std::string(code(language)) + "/verbs.tsv");
    const Table& own = table(std::string(code(language)) + "/treatments.tsv");
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const std::string verb(rows.cell(row, "verb"));
      if (rows.cell(row, "english").empty() || has_its_own(own, verb)) continue;
      if (verb.ends_with(" that")) continue;  // before "resolution": "that resolution"
      const std::string kind = class_of(rows.cell(row, "english"), used);
      const std::string found = treated(verb + std::string(cited), language);
      EXPECT_TRUE(found.ends_with(" = " + kind))
          << code(language) << " " << verb << " (" << rows.cell(row, "english") << ") is not " << kind << ": " << found;
      ++verbs;
    }
  }
  EXPECT_GT(verbs, 1000U);
  const Table& rows = table("treatment_verbs.tsv");
  for (std::size_t row = 0; row < rows.size(); ++row)
    each_form(rows.cell(row, "english"), [&](std::string_view form) {
      EXPECT_GT(used[std::string(form)], 0) << rows.cell(row, "class") << ": no verb renders '" << form << "'";
    });
}

}  // namespace
}  // namespace corpus
