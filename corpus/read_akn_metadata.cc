// SPDX-License-Identifier: GPL-2.0-or-later
// What an Akoma Ntoso file says of itself, in <meta> and on its cover page.
#include <algorithm>
#include <charconv>
#include <cstring>
#include <pugixml.hpp>

#include "corpus/lexicon.h"
#include "corpus/read_akn.h"
#include "corpus/symbol.h"
#include "corpus/utf8.h"

namespace corpus {
namespace {

using pugi::xml_node;

std::string_view attribute(const xml_node& node, const char* name) { return node.attribute(name).value(); }

// The next node in document order that is not below `node`, within `root`.
xml_node after(const xml_node& root, xml_node node) {
  while (node && node != root) {
    if (node.next_sibling()) return node.next_sibling();
    node = node.parent();
  }
  return {};
}

xml_node next(const xml_node& root, const xml_node& node) {
  return node.first_child() ? node.first_child() : after(root, node);
}

bool named(const xml_node& node, const char* name) { return std::strcmp(local_name(node.name()), name) == 0; }

// The first element of that local name below `root`, in document order.
xml_node find(const xml_node& root, const char* name) {
  for (xml_node node = root.first_child(); node; node = next(root, node)) {
    if (named(node, name)) return node;
  }
  return {};
}

// All text below a node, white space collapsed.
std::string text_of(const xml_node& root) {
  std::string text;
  bool space = false;
  for (xml_node node = root.first_child(); node;) {
    if (named(node, "authorialNote")) {
      node = after(root, node);
      continue;
    }
    for (const char* c = node.value(); *c != 0; ++c) {
      if (std::strchr(" \t\r\n", *c) != nullptr) {
        space = !text.empty();
        continue;
      }
      if (space) text.push_back(' ');
      space = false;
      text.push_back(*c);
    }
    if (named(node, "eol")) space = !text.empty();
    node = next(root, node);
  }
  return text;
}

// An ISO date; nothing for the year 1, which stands for an unknown date.
std::string date(std::string_view value) {
  return value.size() == 10 && !value.starts_with("0001") && value[4] == '-' && value[7] == '-' ? std::string(value)
                                                                                                : "";
}

std::string frbr_date(const xml_node& level) {
  for (const xml_node child : level.children()) {
    if (!named(child, "FRBRdate")) continue;
    if (std::string found = date(attribute(child, "date")); !found.empty()) return found;
  }
  return {};
}

void identification(const xml_node& meta, Metadata& metadata) {
  const xml_node work = find(meta, "FRBRWork");
  const xml_node expression = find(meta, "FRBRExpression");
  metadata.iri = attribute(find(work, "FRBRuri"), "value");
  metadata.body = attribute(find(work, "FRBRauthor"), "href");
  if (metadata.body.starts_with('#')) metadata.body.erase(0, 1);
  metadata.adopted = frbr_date(work);
  metadata.published = frbr_date(expression);
  metadata.language = language_of_code(attribute(find(expression, "FRBRlanguage"), "language"));
}

void subject(const xml_node& keyword, Metadata& metadata) {
  Subject found{std::string(attribute(keyword, "showAs")), std::string(attribute(keyword, "dictionary")),
                std::string(attribute(keyword, "href"))};
  if (found.label.empty()) found.label = attribute(keyword, "value");
  const auto same = [&](const Subject& s) {
    return s.scheme == found.scheme && s.uri == found.uri && s.label == found.label;
  };
  if (!found.label.empty() && std::none_of(metadata.subjects.begin(), metadata.subjects.end(), same)) {
    metadata.subjects.push_back(std::move(found));
  }
}

// Where the last name of a list begins: behind its last "and" that is not part of a name.
std::size_t last_and(std::string_view list) {
  static constexpr std::string_view kAnd = " and ";
  const Table& names = table("names_with_and.tsv");
  for (auto at = list.rfind(kAnd); at != std::string_view::npos && at > 0; at = list.rfind(kAnd, at - 1)) {
    const auto inside_name = [&](std::string_view name) {
      const auto in_name = name.find(kAnd);
      return at >= in_name && list.substr(at - in_name).starts_with(name);
    };
    bool inside = list.find(')', at) != std::string_view::npos;
    for (std::size_t row = 0; row < names.size() && !inside; ++row) inside = inside_name(names.cell(row, "name"));
    if (!inside) return at;
  }
  return std::string_view::npos;
}

// "Chad, Fiji (on behalf of the Group of 77) and Peru": cut at commas outside brackets and at the last "and". A body
// that submitted a draft is one sponsor: "submitted by the President of the General Assembly".
void sponsors(std::string_view list, Metadata& metadata) {
  static constexpr std::string_view kSubmitted = "submitted by ";
  const auto add = [&](std::string_view name) {
    if (name = trim(name); !name.empty()) metadata.sponsors.emplace_back(name);
  };
  list = trim(list);
  if (list.starts_with(kSubmitted)) return add(list.substr(kSubmitted.size()));
  int depth = 0;
  std::size_t start = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    depth += list[i] == '(' ? 1 : list[i] == ')' ? -1 : 0;
    if (list[i] != ',' || depth > 0) continue;
    add(list.substr(start, i - start));
    start = i + 1;
  }
  std::string_view last = trim(list.substr(start));
  if (last.starts_with("and ")) last.remove_prefix(4);
  const std::size_t cut = last_and(last);
  add(last.substr(0, cut));
  if (cut != std::string_view::npos) add(last.substr(cut + 5));
}

// "adoptedWithoutVote", "adoptedRecordedVote" and what was not adopted in words; anything else as it stands.
std::string outcome_in_words(std::string_view outcome) {
  if (outcome == "adoptedWithoutVote") return "without a vote";
  if (outcome == "adoptedRecordedVote") return "recorded vote";
  if (outcome == "veto" || outcome == "Veto") return std::string(kVetoed);
  if (outcome == "notAdopted") return std::string(kNotAdopted);
  return std::string(outcome);
}

void step(const xml_node& step, Metadata& metadata) {
  const std::string_view outcome = attribute(step, "outcome");
  if (outcome == "draftResolution" || outcome == "draftDecision") {
    if (metadata.originating.empty()) metadata.originating = trim(attribute(step, "as"));
    sponsors(attribute(step, "by"), metadata);
  } else if (outcome == "draftResolutionAdditionalSponsors" || outcome == "draftDecisionAdditionalSponsors") {
    sponsors(attribute(step, "by"), metadata);
  } else if (outcome == "adopted" && metadata.adopted.empty()) {
    metadata.adopted = date(attribute(step, "date"));
  } else if (std::string voting = outcome_in_words(outcome); is_rejected(voting)) {
    metadata.voting = std::move(voting);
  }
}

// A row: what AKN4UN calls the group of voters, our word, and where its count goes.
struct Choice {
  std::string_view refers_to;
  const char* choice;
  int Metadata::*count;
};
constexpr Choice kChoices[] = {
    {"inFavour", "for", &Metadata::votes_for},           {"against", "against", &Metadata::votes_against},
    {"abstention", "abstained", &Metadata::abstentions}, {"abstaining", "abstained", &Metadata::abstentions},
    {"abstain", "abstained", &Metadata::abstentions},    {"nonVoting", "not voting", &Metadata::not_voting},
    {"notVoting", "not voting", &Metadata::not_voting}};

void count(const xml_node& count, Metadata& metadata) {
  std::string_view group = attribute(count, "refersTo");
  if (group.starts_with('#')) group.remove_prefix(1);
  for (const Choice& choice : kChoices) {
    if (!group.starts_with(choice.refers_to)) continue;
    const std::string_view value = trim(attribute(count, "value"));
    int number = -1;
    std::from_chars(value.data(), value.data() + value.size(), number);
    if (number >= 0) metadata.*choice.count = number;
    for (xml_node node = count.first_child(); node; node = next(count, node)) {
      if (!named(node, "organization")) continue;
      if (std::string state = text_of(node); !state.empty())
        metadata.votes.push_back({std::move(state), choice.choice});
    }
    return;
  }
}

void meta(const xml_node& meta, Metadata& metadata) {
  identification(meta, metadata);
  for (xml_node node = meta.first_child(); node; node = next(meta, node)) {
    const std::string_view name = local_name(node.name());
    if (name == "keyword") {
      subject(node, metadata);
    } else if (name == "step") {
      step(node, metadata);
    } else if (name == "voting") {
      if (metadata.voting.empty()) metadata.voting = outcome_in_words(attribute(node, "outcome"));
    } else if (name == "count") {
      count(node, metadata);
    }
  }
}

void agenda_item(const xml_node& node, bool is_name, Metadata& metadata) {
  const std::string words = text_of(node);
  if (words.empty()) return;
  if (is_name && !metadata.agenda_items.empty()) {
    metadata.agenda_items.back() += ": " + words;
  } else {
    metadata.agenda_items.push_back(words);
  }
}

void set(std::string& field, std::string value) {
  if (field.empty()) field = std::move(value);
}

// A title without what stood between it and its number ("74/14 - ...": Arabic titles keep the dash), the mark of its
// note and the marks of direction around it.
std::string bare_title(std::string_view words) {
  static constexpr std::string_view kAround[] = {" ", "-", "–", "—", "*", "\u00a0", "\u200e", "\u200f"};
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view mark : kAround) {
      if (words.starts_with(mark)) words.remove_prefix(mark.size()), again = true;
      if (words.ends_with(mark)) words.remove_suffix(mark.size()), again = true;
    }
  }
  return std::string(words);
}

// Of resolutions, decisions, presidential statements and drafts; other docTitles are numbers and first words.
bool is_title(std::string_view refers) {
  return refers == "#resolutionTitle" || refers == "#decisionTitle" || refers == "#title1" || refers == "sponsors";
}

// What the masthead and the closing lines say: the symbol, the session, the meeting, and dates <meta> did not know.
void printed(const xml_node& node, Metadata& metadata) {
  const std::string_view name = local_name(node.name());
  const std::string_view refers = attribute(node, "refersTo");
  if (name == "docNumber" && refers == "#symbol") {
    set(metadata.symbol, text_of(node));
  } else if (name == "session") {
    set(metadata.session, std::string(trim(attribute(node, "value"))));
  } else if (name == "docTitle" && is_title(refers)) {
    set(metadata.title, bare_title(text_of(node)));
  } else if (name == "docDate" && refers == "#adoptionDate") {
    set(metadata.adopted, date(attribute(node, "date")));
  } else if (name == "docDate" && refers == "#dateOfIssuance") {
    set(metadata.published, date(attribute(node, "date")));
  } else if (name == "location" && refers == "#adoptionMeeting") {
    set(metadata.meeting, text_of(node));
  } else if (name == "inline") {
    const std::string_view what = attribute(node, "name");
    if (what == "agenda item" || what == "agenda item name") {
      agenda_item(node, what != "agenda item", metadata);
    } else if (what == "adoptionMeeting") {
      set(metadata.meeting, text_of(node));
    } else if (what == "originating document") {
      set(metadata.originating, text_of(node));
    }
  }
}

std::string type_of(std::string_view statement) {
  if (statement == "presidentialStatement") return "presidential-statement";
  if (statement == "draftResolution" || statement == "draft resolution") return "draft";
  return std::string(statement);
}

// The symbol that the address of the work gives: some covers leave their own empty or print what is none ("A and B").
std::string symbol_by_address(const Metadata& metadata) {
  if (metadata.type != "resolution" && metadata.type != "decision") return {};
  std::string symbol = symbol_of_iri(metadata.iri).value_or("");
  if (const auto at = symbol.find("/RES/"); metadata.type == "decision" && at != symbol.npos) {
    symbol.replace(at, 5, "/DEC/");
  }
  return symbol;
}

// The symbol as printed on the cover; a joint document has two.
void name_work(Metadata& metadata) {
  std::vector<std::string> names = joint_symbols(metadata.symbol);
  if (names.empty()) names = joint_symbols(symbol_by_address(metadata));
  if (names.empty()) return metadata.symbol.clear();
  metadata.symbol = names.front();
  metadata.aliases.assign(names.begin() + 1, names.end());
  metadata.symbol_from = "metadata";
}

// The date in the address of a draft, and of what a vote rejected, is that of no adoption.
void leave_drafts_unadopted(Metadata& metadata) {
  if (metadata.type != "draft" && !is_rejected(metadata.voting)) return;
  set(metadata.published, metadata.adopted);
  metadata.adopted.clear();
}

}  // namespace

void read_akn_metadata(const xml_node& root, Metadata& metadata) {
  meta(find(root, "meta"), metadata);
  metadata.type = type_of(attribute(find(root, "statement"), "name"));
  for (xml_node node = root.first_child(); node;) {
    const bool text_only = named(node, "meta") || named(node, "mainBody") || named(node, "preamble") ||
                           named(node, "attachments") || named(node, "components");
    if (!text_only) printed(node, metadata);
    node = text_only ? after(root, node) : next(root, node);
  }
  name_work(metadata);
  leave_drafts_unadopted(metadata);
}

}  // namespace corpus
