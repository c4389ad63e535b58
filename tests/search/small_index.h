// SPDX-License-Identifier: GPL-2.0-or-later
// A small index for tests, written by the indexer's own steps from documents in our own words: five works, one of them
// in six languages, in two shards. Symbols are of sessions and years that are yet to come, save for what is cited.
#pragma once

#include <gtest/gtest.h>
#include <xapian.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "corpus/entry.h"
#include "corpus/fields.h"
#include "corpus/index_layout.h"
#include "indexer/ingest.h"
#include "tests/search/made_index.h"

namespace search {

struct MadeCitation {
  std::string surface, target, pinpoint, treatment;
};

struct MadeProvision {
  std::string id, number, text;
  std::vector<MadeCitation> citations = {};
  std::string mark = {};  // a note mark at the end of the text
};

struct MadeDocument {
  std::string symbol, language, title, date, type;
  std::vector<MadeProvision> provisions;
};

inline corpus::Kind kind_of(const std::string& id) {
  if (id.starts_with("pp")) return corpus::Kind::preambular;
  if (id.starts_with("op")) return corpus::Kind::operative;
  if (id.starts_with("fn")) return corpus::Kind::footnote;
  return corpus::Kind::paragraph;
}

inline corpus::Document document_of(const MadeDocument& made) {
  corpus::Document document;
  document.format = "text";
  document.metadata.symbol = made.symbol;
  document.metadata.language = corpus::language_of_code(made.language);
  document.metadata.title = made.title;
  document.metadata.adopted = made.date;
  document.metadata.type = made.type;
  document.metadata.subjects = {{"human security", "UNBIS Thesaurus", ""}};
  document.metadata.sponsors = {made.symbol.starts_with("S/") ? "France" : "Brazil"};
  for (const MadeProvision& row : made.provisions) {
    corpus::Provision provision;
    provision.id = row.id;
    provision.kind = kind_of(row.id);
    provision.number = row.number;
    provision.text = corpus::MappedText(row.text, 0);
    provision.language = document.metadata.language;
    if (!row.mark.empty()) provision.marks.push_back({row.text.size(), row.mark, "fn" + row.mark});
    for (const MadeCitation& cited : row.citations) {
      corpus::Citation& citation = document.citations.emplace_back();
      const auto at = row.text.find(cited.surface);
      citation.in_provision = {at, at + cited.surface.size()};
      citation.surface = cited.surface;
      if (!cited.target.empty()) citation.target.emplace(cited.target);
      citation.provision = row.id;
      citation.pinpoint = cited.pinpoint;
      citation.treatment = cited.treatment;
      citation.form = "numbered";
    }
    document.provisions.push_back(std::move(provision));
  }
  return document;
}

inline const std::vector<MadeDocument>& made_documents() {
  static const std::vector<MadeDocument> documents = {
      {"A/RES/90/1",
       "en",
       "Living in freedom",
       "2035-10-05",
       "resolution",
       {{"pp1",
         "",
         "Recalling its resolution 60/1 on the outcome of the summit,",
         {{"60/1", "A/RES/60/1", "", "recalling"}}},
        {"op1", "1", "Notes that human security means that people live free from fear and free from want;", {}, "1"},
        {"op2", "2", "Calls upon all States to protect civilians in armed conflicts;"},
        {"op2.a", "2 (a)", "By training peace-keepers;"},
        {"op3", "3", "Requests the Secretary-General to report on early warning every year.", {}, "1"},
        {"fn1", "1", "See the earlier note of the Secretariat."}}},
      {"A/RES/90/1",
       "fr",
       "Vivre libre",
       "2035-10-05",
       "resolution",
       {{"pp1",
         "",
         "Rappelant sa résolution 60/1 sur les résultats du sommet,",
         {{"60/1", "A/RES/60/1", "", "rappelant"}}},
        {"op1", "1", "Note que la sécurité humaine veut dire que chacun vit à l’abri de la peur et du besoin ;"},
        {"op2", "2", "Demande à tous les États de protéger les civils lors des conflits armés ;"},
        {"op2.a", "2 a)", "En formant les soldats de la paix ;"},
        {"op3", "3", "Prie le Secrétaire général de rendre compte chaque année de l’alerte rapide."}}},
      {"A/RES/90/1",
       "es",
       "Vivir en libertad",
       "2035-10-05",
       "resolution",
       {{"pp1",
         "",
         "Recordando su resolución 60/1 sobre los resultados de la cumbre,",
         {{"60/1", "A/RES/60/1", "", "recordando"}}},
        {"op1", "1",
         "Observa que la seguridad humana significa que las personas viven libres del temor y de la miseria;"},
        {"op2", "2", "Exhorta a todos los Estados a que protejan a los civiles en los conflictos armados;"},
        {"op2.a", "2 a)", "Mediante la capacitación de soldados de la paz;"},
        {"op3", "3", "Solicita al Secretario General que informe cada año sobre la alerta temprana."}}},
      {"A/RES/90/1",
       "ru",
       "Жизнь на свободе",
       "2035-10-05",
       "resolution",
       {{"pp1", "", "ссылаясь на свою резолюцию 60/1 об итогах саммита,", {{"60/1", "A/RES/60/1", "", "ссылаясь"}}},
        {"op1", "1", "отмечает, что безопасность человека означает, что люди живут без страха и нужды;"},
        {"op2", "2", "призывает все государства защищать гражданское население в вооружённых конфликтах;"},
        {"op2.a", "2 a)", "путём подготовки миротворцев;"},
        {"op3", "3", "просит Генерального секретаря ежегодно докладывать о раннем предупреждении."}}},
      {"A/RES/90/1",
       "ar",
       "العيش في حرية",
       "2035-10-05",
       "resolution",
       {{"pp1", "", "إذ تشير إلى قرارها 60/1 بشأن نتائج القمة،", {{"60/1", "A/RES/60/1", "", "إذ تشير"}}},
        {"op1", "1", "تلاحظ أن الأمن البشري يعني أن يعيش الناس بلا خوف وبلا عوز؛"},
        {"op2", "2", "تهيب بجميع الدول أن تحمي المدنيين في النزاعات المسلحة؛"},
        {"op2.a", "2 (أ)", "بتدريب حفظة السلام؛"},
        {"op3", "3", "تطلب إلى الأمين العام أن يقدم كل سنة تقريرا عن الإنذار المبكر والأمن البشري."}}},
      {"A/RES/90/1",
       "zh",
       "自由生活",
       "2035-10-05",
       "resolution",
       {{"pp1", "", "回顾其关于首脑会议成果的第60/1号决议，", {{"60/1", "A/RES/60/1", "", "回顾"}}},
        {"op1", "1", "注意到人类安全是指人人生活免于恐惧、免于匮乏；"},
        {"op2", "2", "促请所有国家在武装冲突中保护平民；"},
        {"op2.a", "2(a)", "培训维和人员；"},
        {"op3", "3", "请秘书长每年就预警提出报告。"}}},
      {"A/RES/90/2",
       "en",
       "Clean water for all",
       "2035-11-20",
       "resolution",
       {{"pp1",
         "",
         "Reaffirming paragraph 2 of its resolution 90/1,",
         {{"90/1", "A/RES/90/1", "para. 2", "reaffirming"}}},
        {"op1", "1", "Decides that safe drinking water is a need of every community;"},
        {"op2", "2", "Encourages States to share knowledge on the treatment of waste water and on sanitation;"}}},
      {"A/RES/90/2",
       "fr",
       "De l’eau propre pour tous",
       "2035-11-20",
       "resolution",
       {{"pp1",
         "",
         "Réaffirmant le paragraphe 2 de sa résolution 90/1,",
         {{"90/1", "A/RES/90/1", "para. 2", "réaffirmant"}}},
        {"op1", "1", "Décide que l’eau potable est un besoin de chaque communauté ;"},
        {"op2", "2",
         "Encourage les États à partager leur savoir sur le traitement des eaux usées et l’assainissement ;"}}},
      {"S/RES/2990(2036)",
       "en",
       "Protection of civilians",
       "2036-02-11",
       "resolution",
       {{"pp1",
         "",
         "Recalling paragraph 143 of General Assembly resolution 60/1 and resolution 90/1,",
         {{"60/1", "A/RES/60/1", "para. 143", "recalling"}, {"90/1", "A/RES/90/1", "", "recalling"}}},
        {"op1", "1", "Demands that all parties to armed conflict protect civilians and water installations;"},
        {"op2", "2", "Decides to remain seized of the matter."}}},
      {"S/RES/2990(2036)",
       "ar",
       "حماية المدنيين",
       "2036-02-11",
       "resolution",
       {{"op1", "1", "يطالب جميع أطراف النزاع المسلح بحماية المدنيين ومنشآت المياه؛"},
        {"op2", "2", "يقرر أن يبقي المسألة قيد نظره."}}},
      {"S/RES/2990(2036)",
       "zh",
       "保护平民",
       "2036-02-11",
       "resolution",
       {{"op1", "1", "要求武装冲突各方保护平民和供水设施；"}, {"op2", "2", "决定继续处理此案。"}}},
      {"A/95/12",
       "en",
       "Report on early warning",
       "2040-03-01",
       "report",
       {{"para1", "1", "The present report shows how early warning of drought saved water in three regions."},
        {"para2", "2",
         "Communities were asked what they fear. Most of them named floods, some named illness, and a few named the "
         "loss of "
         "their fields. The teams then walked from village to village and wrote down which wells had failed, which "
         "roads "
         "were closed and how long it took a messenger to reach the next post. Only then was the siren of the valley "
         "repaired, and the first alarm reached every household within the hour, as the logbook shows."}}},
      {"A/HRC/RES/90/1",
       "en",
       "Freedom of opinion",
       "2035-06-30",
       "resolution",
       {{"op1", "1", "Urges States to respect the freedom of opinion of everyone."}}}};
  return documents;
}

// Writes documents as generation 1 of an index of two shards. `cited`: how often which of them is cited; `ghosts`: what
// is cited and not among them.
inline void write_index(const std::string& directory, const std::vector<corpus::Document>& documents,
                        std::map<std::string, std::uint32_t> cited = {},
                        const std::vector<corpus::GhostEntry>& ghosts = {}) {
  corpus::IndexLayout layout{directory, 1, 2, "0123456789abcdef0123456789abcdef"};
  std::filesystem::create_directories(layout.generation_path());
  std::vector<Xapian::WritableDatabase> shards;
  for (std::uint32_t i = 0; i < layout.shards; ++i)
    shards.emplace_back(layout.shard_path(i), Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC);
  corpus::Analyser analyser;
  for (const corpus::Document& document : documents) {
    const std::string symbol = document.metadata.symbol;
    const std::string language(corpus::code(document.metadata.language));
    indexer::Ingested ingested = indexer::ingest(document, {"made/" + language, symbol, "00"}, analyser);
    for (Xapian::Document& entry : ingested.entries) {
      if (entry.get_value(corpus::slot::kPart).empty() && cited.contains(symbol))
        entry.add_value(corpus::slot::kCited, Xapian::sortable_serialise(cited[symbol]));
      shards[corpus::shard_of(symbol, layout.shards)].add_document(entry);
    }
  }
  for (const corpus::GhostEntry& ghost : ghosts)
    shards[corpus::shard_of(ghost.symbol, layout.shards)].add_document(
        indexer::ghost_entry(ghost.symbol, ghost.dates, ghost.citations));
  for (auto& shard : shards) shard.commit();
  std::ofstream(layout.generation_path() + "/terminology")
      << "ru сир\ten:80:siren\nzh 警报器\ten:90:siren\tes:80:sirena\n";
  std::ofstream(layout.generation_path() + "/thesaurus") << "fr messag\ten:100:messenger\n";
  std::ofstream(directory + "/CURRENT") << corpus::layout_text(layout);
}

inline void write_small_index(const std::string& directory) {
  std::vector<corpus::Document> documents;
  for (const MadeDocument& made : made_documents()) documents.push_back(document_of(made));
  write_index(directory, documents, {{"A/RES/90/1", 2}}, {{"A/RES/60/1", {"2005-09-16"}, 2}});
}

// The index, made once for a test program.
inline const Index& small_index() {
  static const std::shared_ptr<Index> index = made_index("small_index", write_small_index);
  return *index;
}

}  // namespace search
