// SPDX-License-Identifier: GPL-2.0-or-later
// Asks an index many questions in one process: one JSON line of answers each, as score_questions.py reads them, with
// the signs of the passages they were chosen from when asked. For measuring, for tune_answers.py and tune_refusal.py.
//
// usage: ask_batch INDEX QUESTIONS.jsonl [--signs | --plain]     a line of QUESTIONS: {"id": "...", "question": "..."}
//        ask_batch --read QUESTIONS.jsonl
//   --plain   BM25 over paragraphs of any language with any of the question's words: what any full-text index does
//   --read    how each question is understood, as text: what is asked, about which words, of whom
#include <xapian.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>

#include "corpus/fields.h"
#include "search/ask.h"
#include "search/ask_documents.h"
#include "search/ask_evidence.h"
#include "search/cite_number.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/needles.h"
#include "search/passages.h"

namespace {

using Json = nlohmann::ordered_json;

// "passages" with their signs, and what speaks for the first ones ("evidence", evidence_weights.h).
void add_signs(const search::Index::View& view, const std::string& question, corpus::Analyser& analyser, Json& made) {
  const search::Asking asking = search::read_question(question, corpus::Language::unknown, analyser);
  const auto named = search::named_works(asking, view);
  Json list = Json::array();
  const auto passages = search::find_passages({asking, named.works, named.instruments, {}, 120}, view, analyser);
  made["evidence"] =
      search::evidence_of(asking, passages, static_cast<std::uint32_t>(view.columns().of_works().size()));
  for (const search::Passage& passage : passages) {
    Json one = {{"symbol", passage.entry.symbol},
                {"provision", passage.entry.id},
                {"number", search::cite_number(view, passage.docid, passage.entry)},
                {"eid", passage.entry.eid},
                {"signs", passage.signs},
                {"language", corpus::code(passage.entry.language)},
                {"asked", passage.asked},
                {"found", passage.found},
                {"score", passage.score},
                {"unknown", passage.unknown},
                {"lacking", passage.names_lacking},
                {"matter", passage.matter_lacking},
                {"kind", corpus::name(passage.entry.kind)},
                {"bytes", passage.entry.text.size()},
                {"text", passage.entry.text},
                {"work", passage.work},
                {"date", passage.date},
                {"title", passage.title}};
    list.push_back(std::move(one));
  }
  made["passages"] = std::move(list);
}

// The words of the question as they are looked for in its own language.
Json needles_of(const search::Index::View& view, const std::string& question, corpus::Analyser& analyser) {
  const search::Asking asking = search::read_question(question, corpus::Language::unknown, analyser);
  const search::Needles needles(asking, asking.language, view, analyser);
  Json list = Json::array();
  for (const search::Needle& needle : needles.list())
    list.push_back({{"word", needle.folded},
                    {"weight", needle.weight},
                    {"known", needle.known},
                    {"spelt", needle.spelt},
                    {"topic", needle.topic},
                    {"who", needle.who},
                    {"name", std::any_of(asking.words.begin(), asking.words.end(), [&](const auto& word) {
                       return word.name && word.folded == needle.folded;
                     })}});
  return list;
}

Json found_by_weight(const search::Index::View& view, const std::string& question, corpus::Analyser& analyser) {
  const corpus::Language language = search::read_question(question, corpus::Language::unknown, analyser).language;
  std::set<std::string> terms;
  for (const corpus::Word& word : analyser.words(question, language))
    if (!corpus::is_stopword(word.folded, language))
      terms.insert(word.stem.empty() ? word.folded : corpus::stem_term(word.stemmed, word.stem));
  Xapian::Enquire enquire(view.database);
  enquire.set_query(Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()));
  Json answers = Json::array();
  const Xapian::MSet matches = enquire.get_mset(0, 40);
  for (auto it = matches.begin(); it != matches.end() && answers.size() < 10; ++it) {
    const search::Columns& columns = view.columns();
    if (columns.work(*it) == search::Columns::kNoWork || columns.part(*it) == 0) continue;
    const corpus::ProvisionEntry entry = search::provision_at(view, *it);
    answers.push_back({{"symbol", entry.symbol},
                       {"provision", entry.id},
                       {"number", search::cite_number(view, *it, entry)},
                       {"eid", entry.eid}});
  }
  return answers;
}

int print_readings(const char* questions) {
  corpus::Analyser analyser;
  std::ifstream file(questions);
  for (std::string line; std::getline(file, line);) {
    const Json asked = Json::parse(line);
    const std::string id = asked["id"], question = asked["question"];
    const search::Asking asking = search::read_question(question, corpus::Language::unknown, analyser);
    std::cout << id << "\t" << question << "\n\t" << search::describe(asking) << "\n";
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return std::fprintf(stderr, "usage: ask_batch INDEX QUESTIONS.jsonl [--signs | --plain]\n"), 2;
  if (std::string_view(argv[1]) == "--read") return print_readings(argv[2]);
  const auto index = search::Index::open(argv[1]);
  if (!index) return std::fprintf(stderr, "%s\n", index.error().describe().c_str()), 2;
  if (!(*index)->warm()) return 2;
  const std::string way = argc > 3 ? argv[3] : "";
  corpus::Analyser analyser;
  std::ifstream file(argv[2]);
  for (std::string line; std::getline(file, line);) {
    const Json asked = Json::parse(line);
    const std::string question = asked["question"];
    const auto begin = std::chrono::steady_clock::now();
    const auto answer = search::ask(**index, {question, corpus::Language::unknown, 10});
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    if (!answer) return std::fprintf(stderr, "%s\n", answer.error().message.c_str()), 2;
    Json made = Json::parse(search::to_json(*answer));
    made["id"] = asked["id"];
    made["ms"] = took.count();
    if (way == "--plain" && !(*index)->read([&](const search::Index::View& view) {
          made["answers"] = found_by_weight(view, question, analyser);
        }))
      return 2;
    if (way == "--signs" && !(*index)->read([&](const search::Index::View& view) {
          add_signs(view, question, analyser, made);
          made["years"] = answer->asking.years;
          made["asks"] = answer->asking.question_words;
          made["reading"] = describe(answer->asking);
          made["named"] = search::named_works(answer->asking, view).works.size();
          made["instruments"] = search::named_works(answer->asking, view).instruments.size();
          made["needles"] = needles_of(view, question, analyser);
        }))
      return 2;
    std::cout << made.dump() << "\n";
  }
}
