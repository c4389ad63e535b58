// SPDX-License-Identifier: GPL-2.0-or-later
#include "search/entries.h"

#include <xapian.h>

#include <algorithm>

#include "corpus/fields.h"

namespace search {

namespace {

using corpus::Language;

template <class Entry>
Entry read_entry(corpus::Result<Entry> entry) {
  if (!entry) throw Xapian::DatabaseCorruptError(entry.error().what);
  return std::move(*entry);
}

std::string data_at(const Index::View& view, std::uint32_t docid) {
  return view.database.get_document(docid).get_data();
}

}  // namespace

std::uint32_t docid_of(const Index::View& view, const std::string& unique_term) {
  const auto found = view.database.postlist_begin(unique_term);
  return found == view.database.postlist_end(unique_term) ? 0 : *found;
}

corpus::ProvisionEntry provision_at(const Index::View& view, std::uint32_t docid) {
  return read_entry(corpus::decode_provision(data_at(view, docid)));
}

corpus::ExpressionEntry expression_at(const Index::View& view, std::uint32_t docid) {
  return read_entry(corpus::decode_expression(data_at(view, docid)));
}

std::optional<corpus::ExpressionEntry> find_expression(const Index::View& view, std::string_view symbol,
                                                       Language language) {
  const std::uint32_t docid = docid_of(view, corpus::unique_term(symbol, language));
  return docid == 0 ? std::nullopt : std::optional(expression_at(view, docid));
}

std::optional<corpus::ProvisionEntry> find_provision(const Index::View& view, std::string_view symbol,
                                                     Language language, std::string_view id) {
  const std::uint32_t docid = docid_of(view, corpus::unique_term(symbol, language, id));
  return docid == 0 ? std::nullopt : std::optional(provision_at(view, docid));
}

std::optional<corpus::GhostEntry> find_ghost(const Index::View& view, std::string_view symbol) {
  const std::uint32_t docid = docid_of(view, corpus::ghost_term(symbol));
  return docid == 0 ? std::nullopt : std::optional(read_entry(corpus::decode_ghost(data_at(view, docid))));
}

std::vector<Language> languages_held(const Index::View& view, std::string_view symbol) {
  std::vector<Language> held;
  for (const Language language : corpus::kLanguages)
    if (view.database.term_exists(corpus::unique_term(symbol, language))) held.push_back(language);
  if (held.empty() && view.database.term_exists(corpus::unique_term(symbol, Language::unknown)))
    held.push_back(Language::unknown);
  return held;
}

Language language_to_show(const std::vector<Language>& held, Language wanted) {
  for (const Language language : {wanted, Language::en})
    if (std::find(held.begin(), held.end(), language) != held.end()) return language;
  return held.empty() ? Language::unknown : held.front();
}

std::string name_held(const Index::View& view, std::string_view symbol) {
  const std::string named = corpus::term(*corpus::field("symbol"), symbol);
  const auto found = view.database.postlist_begin(named);
  if (found == view.database.postlist_end(named)) return {};
  return view.database.get_document(*found).get_value(corpus::slot::kWork);
}

std::string iso_date(const corpus::Metadata& metadata) {
  return metadata.adopted.empty() ? metadata.published : metadata.adopted;
}

Choice choice_of(const Index::View& view, const std::string& symbol, Language language) {
  Choice choice;
  choice.symbol = symbol;
  const auto held = languages_held(view, symbol);
  choice.held = !held.empty();
  if (!choice.held) return choice;
  const auto expression = find_expression(view, symbol, language_to_show(held, language));
  choice.title = expression->metadata.title;
  choice.date = iso_date(expression->metadata);
  return choice;
}

}  // namespace search
