// SPDX-License-Identifier: GPL-2.0-or-later
// Fills the signs of a passage: first from its own words and its document, then from what stands round it. Part of
// passages.h.
#pragma once

#include <unordered_map>

#include "search/columns.h"
#include "search/needles.h"
#include "search/passage_text.h"
#include "search/passages.h"

namespace search {

// own, covered, together, dense: of the paragraph's own words.
void sign_text(Passage& passage, const Needles& needles, corpus::Analyser& analyser);

// What the document and the paragraph's place in it say. `document`: how well the document matches, 0 to 1;
// `named`: whether the question names it.
void sign_place(Passage& passage, const Asking& asking, const WorkColumns& work, double document, double named,
                const Columns& columns);

// The weighted sum of the signs (passage_weights.h).
double weigh(const Signs& signs);

// Reads what stands round passages; keeps the titles it has read.
class Signer {
 public:
  Signer(const Asking& asking, const Needles& needles, const Index::View& view, corpus::Analyser& analyser);

  void look_closer(Passage& passage);

  // Signs what the passages of one document say together.
  void look_together(std::vector<Passage>& passages) const;

  // Signs the passages that are a definition in another language.
  void look_across(std::vector<Passage>& passages);

 private:
  struct Title {
    std::string printed;
    TextFound text;
    double share = 0, asked = 0;
    std::vector<corpus::ContentsEntry> contents;
    std::unordered_map<std::string, double> headings;  // share of the topic in them, by id
  };
  Title& title_of(const Passage& passage);
  double heading_share(const Passage& passage, Title& title);
  double listed() const;
  double side_by_side_of(const TextFound& text) const;
  bool is_by_name() const;
  void read_lead(Passage& passage);
  void read_follows(Passage& passage);
  bool counts_asked(const corpus::ProvisionEntry& entry) const;
  static double on_topic(const Passage& passage);
  bool leads_to(std::string_view text, corpus::Span series) const;
  bool speaks_of_happening(const corpus::ProvisionEntry& entry) const;
  void sign_opening(Passage& passage) const;
  void sign_told(Passage& passage) const;
  void sign_statements(Passage& passage, const Found& title);
  void sign_duty(Passage& passage, const corpus::Statement& statement);
  void sign_by_title(Passage& passage);
  void sign_definition(Passage& passage, const corpus::Statement& statement, const Found& title);

  const Asking& asking_;
  const Needles& needles_;
  const Index::View& view_;
  corpus::Analyser& analyser_;
  std::size_t count_ = 0;  // of so many things; 0: the question names no number
  std::unordered_map<std::uint32_t, Title> titles_;
};

}  // namespace search
