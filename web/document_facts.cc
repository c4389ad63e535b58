// SPDX-License-Identifier: GPL-2.0-or-later
#include "web/document_facts.h"

#include <set>

#include "corpus/symbol.h"
#include "web/address.h"
#include "web/names.h"

namespace web {

namespace {

// Rows of a definition list: the label in the language of the interface, values as the source has them.
class Facts {
 public:
  Facts(const Visit& visit, Language language) : visit_(visit), language_(language), rows_(list()) {}

  void add(std::string_view key, std::string_view value, std::string_view href = {}) {
    if (!value.empty()) add_all(key, {std::string(value)}, {std::string(href)});
  }

  // `in_document`: the values are words of the document, in its language.
  void add_all(std::string_view key, const std::vector<std::string>& values, const std::vector<std::string>& hrefs = {},
               bool in_document = false) {
    if (values.empty()) return;
    Data items = list();
    for (std::size_t i = 0; i < values.size(); ++i) {
      Data item;
      item.set("value", values[i]);
      const bool linked = i < hrefs.size() && !hrefs[i].empty();
      item.set("linked", linked);
      if (linked) item.set("href", hrefs[i]);
      items.push_back(item);
    }
    Data row;
    row.set("label", std::string(text(visit_.ui, key)));
    row.set("items", items);
    row.set("many", values.size() > 6);
    row.set("lang", std::string(corpus::code(in_document ? language_of(values) : visit_.ui)));
    rows_.push_back(row);
  }

  // Sources name States in English whatever the language of the text: the words tell.
  Language language_of(const std::vector<std::string>& values) const {
    std::string all;
    for (const std::string& value : values) all.append(value).append("\n");
    const Language detected = corpus::detect_language(all);
    return detected == Language::unknown ? language_ : detected;
  }

  Data take() { return std::move(rows_); }

 private:
  const Visit& visit_;
  Language language_;
  Data rows_;
};

std::string filter_link(const Visit& visit, const char* field, const std::string& value) {
  return value.empty() ? "" : visit.to_page("/search", {{field, value}});
}

void add_subjects(const Visit& visit, const corpus::Metadata& data, Facts& facts) {
  std::vector<std::string> labels, hrefs;
  std::set<std::string> seen;  // sources that tag by goal repeat a label under each
  for (const corpus::Subject& subject : data.subjects) {
    if (!seen.insert(subject.label).second) continue;
    labels.push_back(value_name("subject", subject.label, visit.ui));
    hrefs.push_back(filter_link(visit, "subject", subject.label));
  }
  facts.add_all("subjects", labels, hrefs);
}

// "for 130, against 2, abstentions 40": only what the source says.
std::string vote_summary(const Visit& visit, const corpus::Metadata& data) {
  std::string said = voting_name(data.voting, visit.ui);
  const std::pair<const char*, int> counts[] = {{"vote-for", data.votes_for},
                                                {"vote-against", data.votes_against},
                                                {"vote-abstained", data.abstentions},
                                                {"vote-not-voting", data.not_voting}};
  for (const auto& [key, count] : counts) {
    if (count < 0) continue;
    said.append(said.empty() ? "" : " · ").append(text(visit.ui, key)).append(" ").append(grouped(visit.ui, count));
  }
  return said;
}

void add_votes(const Visit& visit, const corpus::Metadata& data, Data& to) {
  Data votes = list();
  for (const corpus::Vote& vote : data.votes) {
    Data row;
    row.set("state", vote.state);
    const std::string key = "vote-" + (vote.choice == "not voting" ? "not-voting" : vote.choice);
    row.set("choice", std::string(has_text(visit.ui, key) ? text(visit.ui, key) : vote.choice));
    row.set("class", key);
    votes.push_back(row);
  }
  to.set("has-votes", !data.votes.empty());
  to.set("votes", votes);
}

void add_health(const Visit& visit, const search::ShowAnswer& shown, Data& to) {
  Data checks = list();
  for (const corpus::Health& health : shown.expression.health) {
    Data row;
    row.set("message", health.message);
    row.set("at", health.at);
    row.set("has-at", !health.at.empty());
    row.set("href", "#" + encoded(health.at));
    checks.push_back(row);
  }
  to.set("has-health", !shown.expression.health.empty());
  to.set("health-count", text(visit.ui, "health-count", shown.expression.health.size()));
  to.set("health", checks);
}

}  // namespace

void add_facts(const Visit& visit, const search::ShowAnswer& shown, Data& to) {
  const corpus::Metadata& data = shown.expression.metadata;
  Facts facts(visit, shown.language);
  facts.add("symbol", shown_symbol(shown.symbol));
  facts.add_all("aliases", data.aliases);
  if (!data.body.empty())
    facts.add("facet-body", body_name(data.body, visit.ui), filter_link(visit, "body", data.body));
  if (!data.type.empty())
    facts.add("facet-type", type_name(data.type, visit.ui), filter_link(visit, "type", data.type));
  facts.add("adopted", long_date(visit.ui, data.adopted));
  facts.add("published", long_date(visit.ui, data.published));
  facts.add("session", data.session);
  facts.add_all("agenda-items", data.agenda_items, {}, true);
  facts.add_all("meeting", data.meeting.empty() ? std::vector<std::string>() : std::vector{data.meeting}, {}, true);
  facts.add_all("originating", data.originating.empty() ? std::vector<std::string>() : std::vector{data.originating},
                {}, true);
  facts.add("voting", vote_summary(visit, data));
  facts.add_all("sponsors", data.sponsors, {}, true);
  add_subjects(visit, data, facts);
  // The name alone: where it lies on the server is nobody's business.
  facts.add("source-file", shown.expression.file.substr(shown.expression.file.rfind('/') + 1));
  facts.add("format", shown.expression.format);
  facts.add("source-hash", shown.expression.source_hash);
  to.set("facts", facts.take());
  add_votes(visit, data, to);
  add_health(visit, shown, to);
}

void add_notice(std::string_view symbol, Language language, Data& to) {
  const std::string official = corpus::official_link(symbol, language);
  const bool sample = is_sample(symbol), linked = !sample && !official.empty();
  to.set("sample", sample);
  to.set("official", linked);
  to.set("no-official", !sample && !linked);
  to.set("official-link", linked ? official : "");
  to.set("official-shown", linked ? official.substr(official.find("://") + 3) : "");
}

}  // namespace web
