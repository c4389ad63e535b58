// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/audit.h"

#include <fmt/format.h>
#include <xapian.h>

#include <algorithm>
#include <tuple>

#include "corpus/fields.h"
#include "search/audit_checks.h"
#include "search/columns.h"
#include "search/entries.h"
#include "search/filter_values.h"
#include "search/meaning_in.h"

namespace search {

namespace {

using corpus::Language;

// The documents that cite something: all that stand on a posting list of a citation. One bit for each docid.
std::vector<bool> citing_documents(const Index::View& view) {
  std::vector<bool> citing(static_cast<std::size_t>(view.database.get_lastdocid()) + 1);
  const std::string prefix = corpus::term(corpus::field("cites")->prefix, ":").substr(0, 2);
  const auto end = view.database.allterms_end(prefix);
  for (auto it = view.database.allterms_begin(prefix); it != end; ++it) {
    const auto last = view.database.postlist_end(*it);
    for (auto posting = view.database.postlist_begin(*it); posting != last; ++posting) citing[*posting] = true;
  }
  return citing;
}

Versions versions_of(const Index::View& view, std::uint32_t work, const std::vector<bool>* citing) {
  const Columns& columns = view.columns();
  std::map<std::uint8_t, AuditedVersion> by_language;
  for (const std::uint32_t docid : columns.documents_of(work)) {
    AuditedVersion& version = by_language[columns.language(docid)];
    version.language = static_cast<Language>(columns.language(docid));
    if (columns.part(docid) == 0) {
      corpus::ExpressionEntry expression = expression_at(view, docid);
      version.adopted = std::move(expression.metadata.adopted);
      version.contents = std::move(expression.contents);
    } else if (citing == nullptr || (*citing)[docid]) {
      corpus::ProvisionEntry provision = provision_at(view, docid);
      if (!provision.citations.empty()) version.citing.push_back(std::move(provision));
    }
  }
  Versions versions{columns.of_works()[work].symbol, {}, {}};
  for (auto& [number, version] : by_language) {
    std::sort(version.citing.begin(), version.citing.end(),
              [](const auto& a, const auto& b) { return a.order < b.order; });
    versions.of.push_back(std::move(version));
  }
  name_acts(versions);
  return versions;
}

void check(const Versions& versions, Dates& dates, std::vector<Discrepancy>& into) {
  check_instruments(versions, into);
  check_links(versions, dates, into);
  check_dates(versions, dates, into);
  check_adoption(versions, dates, into);
  check_numbering(versions, into);
}

void sort_for_reading(std::vector<Discrepancy>& discrepancies) {
  std::stable_sort(discrepancies.begin(), discrepancies.end(), [](const Discrepancy& a, const Discrepancy& b) {
    return std::tie(a.slip, a.symbol) < std::tie(b.slip, b.symbol);
  });
}

// Those asked for, by slip counted, by page cut.
void choose(const Index::View& view, const AuditRequest& request, const std::vector<Discrepancy>& all,
            AuditAnswer& answer) {
  const Columns& columns = view.columns();
  const std::string body = request.body.empty() ? std::string() : body_key(request.body);
  for (const Slip slip : kSlips) answer.counts.push_back({slip, 0});
  for (const Discrepancy& each : all) {
    const WorkColumns& work = columns.of_works()[columns.work_of_symbol(each.symbol)];
    if (!body.empty() && columns.bodies().value(work.body) != body) continue;
    const bool said = std::find(each.saying.begin(), each.saying.end(), request.language) != each.saying.end();
    if (request.language != Language::unknown && !said) continue;
    ++answer.counts[static_cast<std::size_t>(each.slip)].count;
    const bool wanted = request.slips.empty() ||
                        std::find(request.slips.begin(), request.slips.end(), each.slip) != request.slips.end();
    if (!wanted || answer.total++ < request.offset) continue;
    if (request.limit == 0 || answer.discrepancies.size() < request.limit) answer.discrepancies.push_back(each);
  }
}

AuditAnswer audit_all(const Index::View& view, const AuditRequest& request) {
  AuditAnswer answer;
  answer.works = static_cast<std::uint32_t>(view.columns().of_works().size());
  choose(view, request, view.discrepancies(), answer);
  return answer;
}

Answer<AuditAnswer> audit_some(const Index::View& view, const AuditRequest& request) {
  AuditAnswer answer;
  std::vector<Discrepancy> all;
  Dates dates(view);
  for (const std::string& typed : request.typed) {
    const Meaning meaning = meaning_in(view, typed);
    if (auto refusal = refusal_of(meaning, typed)) return tl::unexpected(std::move(*refusal));
    const std::uint32_t work = view.columns().work_of_symbol(meaning.symbol);
    if (work == Columns::kNoWork) return tl::unexpected(only_cited(meaning.symbol));
    const bool twice = std::find(answer.symbols.begin(), answer.symbols.end(), meaning.symbol) != answer.symbols.end();
    if (twice) continue;
    answer.symbols.push_back(meaning.symbol);
    check(versions_of(view, work, nullptr), dates, all);
  }
  answer.works = static_cast<std::uint32_t>(answer.symbols.size());
  sort_for_reading(all);
  choose(view, request, all, answer);
  return answer;
}

std::string codes(const std::vector<Language>& languages) {
  std::string text;
  for (const Language language : languages) text.append(text.empty() ? "" : " ").append(corpus::code(language));
  return text;
}

}  // namespace

std::string_view name(Slip slip) {
  static constexpr std::string_view kNames[] = {"other-instrument", "link-differs", "wrong-date", "adoption-date",
                                                "numbering"};
  return kNames[static_cast<std::size_t>(slip)];
}

std::string_view name(Evidence evidence) {
  static constexpr std::string_view kNames[] = {"languages", "adopted", "citers", "session", "nothing"};
  return kNames[static_cast<std::size_t>(evidence)];
}

std::vector<Discrepancy> all_discrepancies(const Index::View& view) {
  std::vector<Discrepancy> all;
  const std::vector<bool> citing = citing_documents(view);
  Dates dates(view);
  for (std::uint32_t work = 0; work < view.columns().of_works().size(); ++work)
    check(versions_of(view, work, &citing), dates, all);
  sort_for_reading(all);
  return all;
}

Answer<AuditAnswer> audit(const Index& index, const AuditRequest& request) {
  Answer<AuditAnswer> answer;
  const auto read = index.read([&](const Index::View& view) {
    if (request.typed.empty())
      answer = audit_all(view, request);
    else
      answer = audit_some(view, request);
    if (answer) {
      answer->offset = request.offset;
      answer->limit = request.limit;
    }
  });
  if (!read) return tl::unexpected(bad_index(read.error()));
  return answer;
}

std::string describe(const Discrepancy& found) {
  const auto value = [](const std::string& text) { return text.empty() ? "-" : text; };
  std::string text =
      fmt::format("{} {}{}{}", name(found.slip), found.symbol, found.provision.empty() ? "" : "#", found.provision);
  if (!found.target.empty()) text += fmt::format(" ({})", found.target);
  return text + fmt::format(": {} [{}], expected {} [{}] by {}", value(found.said), codes(found.saying),
                            value(found.expected), codes(found.against), name(found.evidence));
}

std::string describe(const AuditAnswer& answer) {
  std::string text = fmt::format("{} works, {} discrepancies", answer.works, answer.total);
  for (const Discrepancy& found : answer.discrepancies) text.append("\n").append(describe(found));
  return text;
}

}  // namespace search
